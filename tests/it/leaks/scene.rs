//! One random conversation: who is there, and what they say and do.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use stopover::domain::check_in::told_until;
use stopover::domain::ids::{EventId, RoomId, UserId};
use stopover::domain::offer::Offer;
use stopover::domain::room::RoomFacts;
use stopover::incoming::{MemberChange, Said, What};
use stopover::outgoing::{Destination, Subject};
use stopover::store::Store;

use super::hostile;
use super::marks::{JOURNEY, Kind, Mark, may_be_in};
use super::watch::Watch;
use super::words::{ALL, ASKED, CREW, DAYS, GUESTS, HILDE, HOSTED, HOSTS, PLACES, RULED};
use crate::dice::Dice;
use crate::talk::{Talk, local, room, tireless, user};

pub struct Scene {
    pub talk: Talk,
    pub watch: Watch,
    pub dice: Dice,
    /// Messages with a mark in them, to be edited or deleted.
    said: Vec<(String, bool, EventId, Kind)>,
    /// What was said and done, to be shown where it went wrong.
    pub script: Vec<String>,
    /// Mallory attacks in this one.
    hostile: bool,
    /// Whose chats mallory has taken over.
    pub taken: BTreeSet<String>,
}

impl Scene {
    pub fn new(store: Store, seed: u64) -> Self {
        let watch = Watch::default();
        let mut talk = Talk::on(store, tireless());
        talk.look_at = Some(watch.look_at());
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

    /// A new secret; its word.
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
            // Whoever wants something of it asks it in again.
            self.talk.take(What::Entered { room: said.room.clone(), after: None });
        }
        self.script.push(format!("{} {place}{}: {}", self.talk.now, said.sender.localpart(), said.text));
        let answer = self.talk.take_said(said);
        self.script.push(answer.clone());
        answer
    }

    /// A number of a record, or of none.
    fn number(&mut self) -> u64 {
        self.dice.from([1, 9])
    }

    /// Mostly the number of an offer, of that host's where one is named.
    fn offer(&mut self, host: Option<&str>) -> i64 {
        let offers = self.talk.store.transact(|tx| tx.offers(JOURNEY)).unwrap();
        let of = |offer: &Offer| host.is_none_or(|host| *offer.host.for_rules() == user(host));
        let numbers: Vec<i64> = offers.iter().filter(|offer| of(offer)).map(|offer| offer.no).collect();
        if numbers.is_empty() || self.dice.once_in(6) {
            return i64::try_from(self.number()).unwrap();
        }
        *self.dice.pick(&numbers)
    }

    fn line(&mut self, of: &[&str]) -> String {
        let number = self.offer(None);
        self.dice.pick(of).replace('#', &number.to_string())
    }

    /// Says a line with a secret in it, to be edited or deleted later.
    fn confides(&mut self, who: &str, in_room: bool, kind: Kind, line: impl FnOnce(&str) -> String) -> String {
        let word = self.mark(kind.clone());
        let text = line(&word);
        let answer = self.says(who, in_room, &if in_room { format!("!{text}") } else { text });
        self.said.push((who.to_owned(), in_room, self.talk.last.clone(), kind));
        answer
    }

    /// A message with a secret in it, said before.
    pub(super) fn some_said(&mut self) -> Option<(String, bool, EventId, Kind)> {
        if self.said.is_empty() { None } else { Some(self.dice.pick(&self.said).clone()) }
    }

    /// Something happens.
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
                // The end of a trip is the end of nearly all that could be told.
                if line != "trip end" || self.dice.once_in(4) {
                    self.aloud(crew, &line);
                }
                // Whom those who travel ask to join mostly does.
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
                // Asked who is to read it, they mostly agree.
                if answer.contains("Who gets your address") && !self.dice.once_in(4) {
                    // But not for a stranger.
                    let word = if answer.contains("@mallory") { "no" } else { "yes" };
                    self.says(host, false, word);
                }
            }
            35..=36 => {
                drop(self.confides(host, true, Kind::Details(user(host)), |word| format!("details {no} {word} 4")))
            }
            37 => drop(
                self.confides(anybody, false, Kind::Details(user(anybody)), |word| format!("details {no} {word} 4")),
            ),
            38..=41 => {
                let in_room = host != HILDE && self.dice.once_in(4);
                self.confides(host, in_room, Kind::Passed(user(host), no), |word| format!("tell {no} {word} is fine"));
            }
            42..=44 => {
                drop(self.confides(crew, false, Kind::Passed(user(crew), no), |word| format!("ask {no} {word}?")))
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
                }))
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
                let sent = self.talk.sent();
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

    /// In a room, where they are in it; else alone. What asks for words of its own mostly gets them.
    fn aloud(&mut self, who: &str, line: &str) {
        let in_room = who != HILDE && self.dice.once_in(2);
        let line = if in_room { format!("!{line}") } else { line.to_owned() };
        let answer = self.says(who, in_room, &line);
        self.surely(who, in_room, &answer);
    }

    /// Says the words that a question wants: "yes, take back".
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

    /// A reply to what was passed on, in words of one's own.
    fn answers_a_question(&mut self, who: &str) {
        let who = if self.dice.once_in(2) { who } else { CREW[0] };
        let Some(event) = self.talk.newest_of(who) else { return };
        let about = self.talk.store.transact(|tx| tx.outbox_about(&event)).unwrap();
        let Some(Subject::Question(id)) = about else { return };
        let Some(question) = self.talk.store.transact(|tx| tx.question(id)).unwrap() else { return };
        let word = self.mark(Kind::Passed(user(who), question.offer));
        let said = self.talk.said(who, false, &format!("{word}, gladly"));
        self.takes(Said { reply_to: Some(event), ..said });
    }

    /// An address in plain words, where it should not be.
    fn by_mistake(&mut self, who: &str) {
        let word = self.mark(Kind::Details(user(who)));
        let in_room = who != HILDE && self.dice.once_in(2);
        let name = if in_room { "@stopover:localhost: " } else { "" };
        let text = match self.dice.from([0, 2]) {
            0 => format!("{name}You can have my sofa in Oslo from Monday to Tuesday, {word}gata 5, 0150 Oslo"),
            1 => format!("{name}I can offer a bed in Oslo on Tuesday, {word}gata 5, call 22 33 44 55"),
            _ => format!("!offer Oslo sofa Mon–Tue -- {word}gata 5, 0150 Oslo"),
        };
        self.says(who, in_room, &text);
        if self.dice.once_in(2) {
            self.says(who, in_room, &format!("{name}yes"));
        }
    }

    fn unsealed(&mut self, who: &str, no: i64) {
        let word = self.mark(Kind::Details(user(who)));
        let said = self.talk.said(who, false, &format!("details {no} {word} 4"));
        self.takes(Said { unsealed: true, ..said });
    }

    fn forgotten(&mut self, who: &str) {
        self.says(who, false, "forget me");
        let answer = self.says(who, false, "yes, forget me");
        if !answer.contains("I know nothing of you any more") {
            return;
        }
        let id = user(who);
        self.talk
            .store
            .texts(&mut |text| {
                if text.contains(id.as_str()) {
                    self.watch.leak(format!("{who} is forgotten, and still in: {text}"));
                }
            })
            .unwrap();
        for (mark, count) in self.watch.kept(&self.talk.store) {
            if matches!(&mark.kind, Kind::Details(of) | Kind::Own(of) | Kind::Name(of) if *of == user(who)) {
                self.watch.leak(format!("{mark:?} is kept in {count} places although {who} is forgotten"));
            }
        }
    }

    /// A third person comes into somebody's chat with the bot, or goes again.
    pub(super) fn third(&mut self, who: &str) {
        if self.taken.contains(who) {
            return;
        }
        let chat = self.talk.chat(who);
        let third = user(if who == "mallory" { "jonas" } else { "mallory" });
        let joined = self.watch.thirds.borrow_mut().remove(&chat.id).is_none();
        if joined {
            self.watch.thirds.borrow_mut().insert(chat.id.clone(), third.clone());
        }
        self.script.push(format!("{third} {} {who}'s chat", if joined { "joins" } else { "leaves" }));
        let chat = RoomFacts { direct: !joined, ..chat };
        self.talk.chats.insert(who.to_owned(), chat.clone());
        let changes = vec![MemberChange { person: third, name: None, joined }];
        let said = self.talk.take(What::Members { room: chat.id.clone(), facts: Some(chat), changes });
        self.script.push(said);
    }

    fn leaves(&mut self, who: &str) {
        if self.taken.contains(who) {
            return;
        }
        self.script.push(format!("{who} leaves their chat"));
        let facts = RoomFacts { direct: false, ..self.talk.chat(who) };
        let changes = vec![MemberChange { person: user(who), name: None, joined: false }];
        let said = self.talk.take(What::Members { room: facts.id.clone(), facts: Some(facts), changes });
        self.script.push(said);
    }

    fn taps(&mut self, who: &str) {
        let in_room = who != HILDE && self.dice.once_in(3);
        let Some(event) = self.talk.newest_of(if in_room { "room" } else { who }) else { return };
        let mut key = *self.dice.pick(&["✅", "✅", "❌", "🤔"]);
        // Nobody wants to travel with mallory.
        if self.talk.look_into(|tx| hostile::asks(tx, &event)) {
            key = "❌";
        }
        self.script.push(format!("{who} taps {key} on {event}"));
        let answer = self.talk.reacts(who, in_room, &event, key);
        self.script.push(answer);
    }

    fn edits(&mut self) {
        if self.said.is_empty() {
            return;
        }
        let (who, in_room, event, kind) = self.dice.pick(&self.said).clone();
        let no = self.offer(Some(&who));
        let text = match kind {
            _ if self.dice.once_in(3) => "nights".to_owned(),
            Kind::Details(_) => format!("details {no} {} 7", self.mark(kind)),
            Kind::Passed(..) => format!("tell {no} {} after all", self.mark(kind)),
            _ => "stops".to_owned(),
        };
        let text = if in_room { format!("!{text}") } else { text };
        self.script.push(format!("{who} edits {event} to {text}"));
        self.talk.edits(&who, in_room, &event, &text);
        let said = self.talk.settle();
        self.script.push(said);
    }

    fn deletes(&mut self) {
        if self.said.is_empty() {
            return;
        }
        let (who, in_room, event, _) = self.dice.pick(&self.said).clone();
        self.script.push(format!("{who} deletes {event}"));
        let said = self.talk.deletes(&who, in_room, &event);
        self.script.push(said);
    }

    /// The bot is removed from the room, and asked in again.
    fn out_and_in(&mut self) {
        self.script.push("the bot is removed from the room, and comes back".to_owned());
        let gone = self.talk.take(What::Gone { room: room().id, by: Some(user("jonas")) });
        let back = self.talk.take(What::Entered { room: room(), after: None });
        self.script.extend([gone, back]);
    }

    /// What stands in chats of how to get in stands there rightly.
    fn stands(&mut self) {
        // What is to be deleted can't be, for now.
        if self.talk.hold {
            return;
        }
        let now = self.talk.now;
        let stands: Vec<(i64, (Destination, String))> = self
            .talk
            .stands
            .iter()
            .filter(|(_, (_, text))| may_be_in(text))
            .map(|(row, said)| (*row, said.clone()))
            .collect();
        for (row, (to, text)) in stands {
            if let Some(chat) = self.talk.told_in.get(&row).filter(|chat| self.watch.thirds.borrow().contains_key(chat))
            {
                self.watch.leak(format!("{text} still stands in {chat}, where somebody else is by now"));
            }
            for mark in self.watch.marks.borrow().iter().filter(|mark| mark.is_in(&text)) {
                let (Kind::Details(host), Destination::Person(person)) = (&mark.kind, &to) else { continue };
                if host != person
                    && !self
                        .talk
                        .store
                        .transact(|tx| Ok::<_, stopover::store::StoreError>(still(tx, mark, person, now)))
                        .unwrap()
                {
                    self.watch.leak(format!("{mark:?} still stands at {now} in {person}'s chat: {text}"));
                }
            }
        }
    }

    /// All is over: everything is sent, a month goes by, everybody is forgotten. Nothing of it is left.
    pub fn ends(&mut self) {
        self.talk.hold = false;
        let sent = self.talk.sent();
        self.script.push(sent);
        // How to get in stands with its offer, and nowhere else.
        for (mark, count) in self.watch.kept(&self.talk.store) {
            if matches!(mark.kind, Kind::Details(_)) && count > 1 {
                self.watch.leak(format!("{mark:?} is kept in {count} places"));
            }
        }
        // Day by day takes long: mostly the bot is away for that month.
        let then = self.talk.now + TimeDelta::days(31);
        if !self.dice.once_in(8) {
            self.talk.now += TimeDelta::days(30);
        }
        self.goes_to(then);
        for (to, text) in self.talk.stands.values() {
            for mark in self.watch.marks.borrow().iter().filter(|mark| mark.is_in(text)) {
                if let (Kind::Details(host), Destination::Person(person)) = (&mark.kind, to)
                    && host != person
                {
                    self.watch.leak(format!("{mark:?} stands for good in {person}'s chat: {text}"));
                }
            }
        }
        for who in ALL {
            if self.taken.contains(who) {
                self.gives_back(who);
            }
            if self.watch.thirds.borrow().contains_key(&self.talk.chat(who).id) {
                self.third(who);
            }
            self.says(who, false, "forget me");
            self.says(who, false, "yes, forget me");
        }
        self.goes_to(self.talk.now + TimeDelta::days(1));
        for (mark, count) in self.watch.kept(&self.talk.store) {
            self.watch.leak(format!("{mark:?} is kept in {count} places in the end"));
        }
    }
}

/// Whether how to get in may stand in a chat of the crew.
fn still(tx: &stopover::store::Tx<'_>, mark: &Mark, person: &UserId, now: DateTime<Utc>) -> bool {
    let Some(trip) = tx.trip(JOURNEY).unwrap().filter(|trip| trip.ended.is_none() && trip.is_crew(person)) else {
        return false;
    };
    tx.offers(trip.id).unwrap().iter().any(|offer| {
        let holds = tx.details(trip.id, offer.no).unwrap().is_some_and(|held| mark.is_in(held.text.for_rules()));
        let until = offer.nights.iter().filter_map(|(night, _)| told_until(offer, *night, now)).max();
        holds && until.is_some_and(|until| until > now)
    })
}

/// The chat of somebody in these tests.
pub fn chat_of(who: &str) -> RoomId {
    RoomId::new(format!("!{who}"))
}

/// Those who are neither crew nor host.
pub fn guest(dice: &mut Dice) -> UserId {
    user(dice.pick::<&str>(&GUESTS))
}
