//! One random conversation: its people, and what they say and do.

mod checks;
mod moves;

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use stopover::domain::ids::{EventId, RecordNo, RoomId, UserId};
use stopover::domain::offer::Offer;
use stopover::domain::room::RoomFacts;
use stopover::incoming::{IncomingKind, Said};
use stopover::store::Store;

use super::hostile;
use super::secrets::{JOURNEY, Kind, Mark};
use super::watch::Watch;
use super::words::{ALL, ASKED, CREW, DAYS, GUESTS, HILDE, HOSTED, HOSTS, PLACES, RULED};
use crate::harness::dice::Dice;
use crate::harness::talk::{Talk, local, room, tireless, user};

pub struct Scene {
    pub talk: Talk,
    pub watch: Watch,
    pub dice: Dice,
    /// Messages with a mark in them, to be edited or deleted.
    said: Vec<(String, bool, EventId, Kind)>,
    /// What was said and done, shown where a leak is found.
    pub script: Vec<String>,
    /// Whether Mallory attacks in this conversation.
    hostile: bool,
    /// The people whose chats Mallory has taken over.
    pub taken: BTreeSet<String>,
}

impl Scene {
    pub fn new(store: Store, seed: u64) -> Self {
        let watch = Watch::default();
        let mut talk = Talk::on(store, tireless());
        talk.before_sending = Some(watch.before_sending());
        let hostile = seed % 2 == 1;
        let mut scene = Self {
            talk,
            watch,
            dice: Dice(seed),
            said: Vec::new(),
            script: Vec::new(),
            hostile,
            taken: BTreeSet::new(),
        };
        scene.watch.marks.borrow_mut().push(Mark::name(&user(HILDE)));
        let (title, note) = (scene.mark(Kind::Hidden), scene.mark(Kind::Hidden));
        scene.talk.members(&["lena", "per"], true);
        // One chat is not encrypted.
        if scene.dice.once_in(4) {
            let who = (*scene.dice.pick(&ALL)).to_owned();
            scene.talk.chats.insert(who.clone(), RoomFacts { encrypted: false, ..scene.talk.chat(&who) });
        }
        for (who, in_room, line) in [
            ("ada", true, "!trip new North by train 6–19 April".to_owned()),
            ("ada", true, "!stop Oslo 6–9 April".to_owned()),
            ("ada", true, "!stop Göteborg 9–12 April".to_owned()),
            ("ada", false, "trip open".to_owned()),
            ("kari", false, "offer Oslo sofa Mon–Wed -- with a cat".to_owned()),
            (HILDE, false, "offer Oslo bed Mon–Thu -- on the third floor".to_owned()),
            ("ada", false, format!("trip new {title} 1–9 May")),
            ("ada", false, format!("stop Hamar 1–3 May -- {note}")),
            ("ada", false, "trip use North".to_owned()),
        ] {
            scene.says(who, in_room, &line);
        }
        if scene.dice.once_in(2) {
            scene.says("ada", false, "trip unlisted");
        }
        if !scene.dice.once_in(3) {
            // The day before the first night.
            scene.goes_to(local("2026-04-05 12:00"));
        }
        if scene.dice.once_in(2) {
            scene.says("lena", false, "help");
            scene.says("ada", false, "trip crew add @lena:localhost");
            scene.says("lena", false, "yes");
        }
        scene
    }

    /// Makes a new secret: its word.
    pub fn mark(&mut self, kind: Kind) -> String {
        let mut marks = self.watch.marks.borrow_mut();
        let mark = Mark::new(marks.len(), kind);
        let word = mark.word.clone();
        marks.push(mark);
        word
    }

    pub(super) fn says(&mut self, who: &str, in_room: bool, text: &str) -> String {
        let said = self.talk.said(who, in_room, text);
        self.takes(said)
    }

    pub(super) fn takes(&mut self, said: Said) -> String {
        let place = if said.room.id == room().id { "#room " } else { "" };
        if self.talk.store.transact(|tx| tx.has_left(&said.room.id)).unwrap() {
            // A person who writes to the bot there invites it again first.
            self.talk.take(IncomingKind::Entered { room: said.room.clone(), after: None });
        }
        self.script.push(format!("{} {place}{}: {}", self.talk.now, said.sender.localpart(), said.text));
        let answer = self.talk.take_said(said);
        self.script.push(answer.clone());
        answer
    }

    /// A record's number, or one that no record has.
    fn number(&mut self) -> u64 {
        self.dice.from([1, 9])
    }

    /// Mostly the number of an offer, of that host where one is given.
    fn offer(&mut self, host: Option<&str>) -> RecordNo {
        let offers = self.talk.store.transact(|tx| tx.offers(JOURNEY)).unwrap();
        let of = |offer: &Offer| host.is_none_or(|host| *offer.host.for_rules() == user(host));
        let numbers: Vec<RecordNo> = offers.iter().filter(|offer| of(offer)).map(|offer| offer.no).collect();
        if numbers.is_empty() || self.dice.once_in(6) {
            return i64::try_from(self.number()).ok().and_then(RecordNo::new).unwrap();
        }
        *self.dice.pick(&numbers)
    }

    fn line(&mut self, of: &[&str]) -> String {
        let number = self.offer(None);
        self.dice.pick(of).replace('#', &number.to_string())
    }

    /// Sends a line with a new secret in it. It may be edited or deleted later.
    fn confides(&mut self, who: &str, in_room: bool, kind: Kind, line: impl FnOnce(&str) -> String) -> String {
        let word = self.mark(kind.clone());
        let text = line(&word);
        let answer = self.says(who, in_room, &if in_room { format!("!{text}") } else { text });
        self.said.push((who.to_owned(), in_room, self.talk.last.clone(), kind));
        answer
    }

    /// An earlier message with a secret in it.
    pub(super) fn some_said(&mut self) -> Option<(String, bool, EventId, Kind)> {
        if self.said.is_empty() { None } else { Some(self.dice.pick(&self.said).clone()) }
    }

    /// One random step.
    pub fn step(&mut self) {
        if self.hostile && self.dice.once_in(hostile::ONE_IN) {
            self.hostile();
        }
        let host = *self.dice.pick(&HOSTS);
        let crew = if self.dice.once_in(5) { *self.dice.pick(&ALL) } else { *self.dice.pick(&CREW) };
        let anybody = *self.dice.pick(&ALL);
        let no = self.offer(Some(host));
        match self.dice.from([0, 99]) {
            0..=5 => {
                let (place, days) = (*self.dice.pick(&PLACES), *self.dice.pick(&DAYS));
                self.says(host, false, &format!("offer {place} sofa {days} -- with a cat"));
            }
            6..=19 => {
                let line = self.line(&RULED);
                // After the end of a trip there is little left to tell.
                if line != "trip end" || self.dice.once_in(4) {
                    self.aloud(crew, &line);
                }
                // People whom the crew asks to join mostly say yes.
                if let Some(who) = line.strip_prefix("trip crew add @")
                    && CREW.contains(&crew)
                    && !self.dice.once_in(4)
                {
                    self.says(who.trim_end_matches(":localhost"), false, "yes");
                }
            }
            20..=34 => {
                let answer = self.confides(host, false, Kind::Details(user(host)), |word| {
                    format!("details {no} {word} 4, ring twice")
                });
                // Asked who may read it, hosts mostly say yes.
                if answer.contains("Who gets your address") && !self.dice.once_in(4) {
                    // But not for a stranger.
                    let word = if answer.contains("@mallory") { "no" } else { "yes" };
                    self.says(host, false, word);
                }
            }
            35..=36 => {
                drop(self.confides(host, true, Kind::Details(user(host)), |word| format!("details {no} {word} 4")));
            }
            37 => drop(
                self.confides(anybody, false, Kind::Details(user(anybody)), |word| format!("details {no} {word} 4")),
            ),
            38..=41 => {
                let in_room = host != HILDE && self.dice.once_in(4);
                self.confides(host, in_room, Kind::Passed(user(host), no), |word| format!("tell {no} {word} is fine"));
            }
            42..=44 => {
                drop(self.confides(crew, false, Kind::Passed(user(crew), no), |word| format!("ask {no} {word}?")));
            }
            45..=46 => self.answers_a_question(host),
            47..=50 => {
                let line = self.line(&HOSTED);
                let answer = self.says(host, false, &line);
                self.surely(host, false, &answer);
            }
            51..=53 => {
                let name = *self.dice.pick(&["Jonas", "Per", "Ida"]);
                let id = name.to_lowercase();
                self.confides(crew, false, Kind::Contact(user(crew)), |word| {
                    format!("contact {name}, Malmö, @{id}:localhost, {word}@example.org, {word} co-op")
                });
            }
            54 => drop(self.says(crew, false, "intro Jonas, Per")),
            55..=56 => {
                drop(self.confides(anybody, false, Kind::Own(user(anybody)), |word| {
                    format!("remind me tomorrow 9:00 {word}")
                }));
            }
            57..=68 => {
                let line = self.line(&ASKED);
                self.aloud(anybody, &line);
            }
            69..=70 => self.forgotten(anybody),
            71..=74 => self.third(anybody),
            75 => self.leaves(anybody),
            76..=77 => {
                let joined = self.dice.once_in(2);
                if anybody != HILDE {
                    self.script
                        .push(format!("{anybody} {} the room", if joined { "joins" } else { "is kicked out of" }));
                    self.talk.members(&[anybody], joined);
                }
            }
            78..=81 => self.taps(anybody),
            82..=84 => self.edits(),
            85..=86 => self.deletes(),
            87..=88 => self.by_mistake(host),
            89 => self.unsealed(host, no),
            90 => {
                self.talk.hold = !self.talk.hold;
                self.script.push(format!("nothing is sent: {}", self.talk.hold));
                let sent = self.talk.send_waiting();
                self.script.push(sent);
            }
            91 => self.out_and_in(),
            _ => {
                let then = self.talk.now + TimeDelta::hours(i64::try_from(self.dice.from([1, 30])).unwrap());
                self.goes_to(then);
            }
        }
        let crew = self.talk.store.transact(|tx| tx.trip(JOURNEY)).unwrap().map(|trip| trip.crew).unwrap_or_default();
        self.watch.crews.borrow_mut().push((self.talk.now, crew));
        self.stands();
    }

    /// Says a line in the room, where the person is in it, or in their chat. Where the bot asks for special words, it
    /// mostly gets them.
    fn aloud(&mut self, who: &str, line: &str) {
        let in_room = who != HILDE && self.dice.once_in(2);
        let line = if in_room { format!("!{line}") } else { line.to_owned() };
        let answer = self.says(who, in_room, &line);
        self.surely(who, in_room, &answer);
    }

    /// Answers a question with the words that it asks for, such as "yes, take back".
    fn surely(&mut self, who: &str, in_room: bool, answer: &str) {
        let asked = answer.split_once("Write `").and_then(|(_, rest)| rest.split_once('`'));
        if let Some((words, _)) = asked.filter(|(words, _)| words.trim_start_matches('!').starts_with("yes, "))
            && !self.dice.once_in(4)
        {
            self.says(who, in_room, words);
        }
    }

    fn goes_to(&mut self, then: DateTime<Utc>) {
        let said = self.talk.go_to(then);
        self.script.push(format!("{then}\n{said}"));
    }
}

/// The id of a person's direct chat.
pub fn chat_of(who: &str) -> RoomId {
    RoomId::new(format!("!{who}"))
}

/// A person who is neither crew nor host.
pub fn guest(dice: &mut Dice) -> UserId {
    user(dice.pick::<&str>(&GUESTS))
}
