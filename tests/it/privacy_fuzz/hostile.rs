//! Hostile moves in a random conversation. Mallory makes trips with others' titles, adds people to their crew, puts
//! mention links into others' lines, takes others' names, edits and deletes others' messages, and asks for everything.
//!
//! `watch.rs` checks who reads a secret. Here it is checked that none of these moves changes anything that is not
//! Mallory's: who travels, what others offered, which trip a person's messages are about.

use stopover::domain::ids::{EventId, RoomId, UserId};
use stopover::domain::room::RoomFacts;
use stopover::incoming::{IncomingKind, MemberChange, Pill, Redacted, Said};
use stopover::outgoing::Subject;
use stopover::store::{StoreError, Tx};
use stopover::text::clean::bare;

use super::scene::Scene;
use super::secrets::{HIDDEN, JOURNEY};
use super::words::{ALL, HILDE};
use crate::harness::talk::{room, user};

/// Who attacks.
pub const MALLORY: &str = "mallory";
/// The people whom Ada may ask into her crew. Nobody else may ever be in it.
const WELCOME: [&str; 3] = ["ada", "lena", "per"];
/// In a hostile conversation, one step of so many has a hostile move.
pub const ONE_IN: u64 = 3;

/// What Mallory says in a direct chat with the bot.
const LINES: [&str; 22] = [
    "trip new North by train 3–19 April",
    "trip new  north by TRAIN ",
    "trip new Nоrth by train 3–19 April",
    "trip new South 3–19 April",
    "stop Oslo 3–9 April",
    "stop Oslo 3–9 April",
    "trip open",
    "trip unlisted",
    "trip use North by train",
    "accept #",
    "accept #",
    "accept # Mon",
    "ask # what is your address?",
    "tonight",
    "offers",
    "nights",
    "details #",
    "contact Kari, @kari:localhost, friend",
    "contact Per, @per:localhost, friend",
    "intro Kari, Per",
    "offer Oslo sofa Mon–Wed",
    "mydata",
];
/// Names of other people, or names that look like them.
const NAMES: [&str; 6] = ["Kari", "Kari (@kari:elsewhere)", "Каri", "@ada:elsewhere", "Ada\u{200b}", "Stopover"];
/// The texts that Mallory edits others' messages to.
const EDITS: [&str; 6] = [
    "!trip crew add @mallory:localhost",
    "!trip hand over @mallory:localhost",
    "!trip delete",
    "never mind",
    "!withdraw 4",
    "!stop Bergen 12–14 April",
];

impl Scene {
    /// A move of Mallory's, or one of Ada's that Mallory causes.
    pub fn hostile(&mut self) {
        let before = self.theirs();
        match self.dice.from([0, 21]) {
            0..=7 => {
                let no = self.dice.from([1, 9]).to_string();
                let line = self.dice.pick(&LINES).replace('#', &no);
                self.says(MALLORY, false, &line);
            }
            8..=10 => {
                // Hilde's id is as secret as her name.
                let who = *self.dice.pick(&ALL);
                if who != HILDE {
                    self.says(MALLORY, false, &format!("trip crew add {}", user(who)));
                }
            }
            11..=12 => {
                self.names();
            }
            13..=14 => {
                self.strikes_by_edit();
            }
            15..=16 => {
                self.deletes_from_elsewhere();
            }
            17 => {
                self.chats();
                return;
            }
            18 => {
                self.not_theirs();
            }
            // Ada writes a line that a mention link of Mallory's makes dangerous. It is her own command, so only the
            // crew is checked.
            _ => {
                self.pills();
                self.crews();
                return;
            }
        }
        self.crews();
        let after = self.theirs();
        if before != after {
            self.watch.leak(format!("mallory's doing changed what is not theirs:\n{before}\n{after}"));
        }
    }

    /// All of Ada's trip that Mallory has no right to change, and which trip each person talks about.
    fn theirs(&mut self) -> String {
        let theirs = |tx: &Tx<'_>| -> Result<String, StoreError> {
            let mallory = user(MALLORY);
            let mut text = String::new();
            let Some(trip) = tx.trip(JOURNEY)? else { return Ok(text) };
            text.push_str(&format!("{:?} {:?} {} {:?}\n", trip.owner, trip.crew, trip.title, trip.ended));
            text.push_str(&format!("{:?}\n", tx.stops(JOURNEY)?));
            for offer in tx.offers(JOURNEY)?.iter().filter(|offer| *offer.host.for_rules() != mallory) {
                let details = tx.details(JOURNEY, offer.no)?.map(|details| details.text.for_rules().clone());
                text.push_str(&format!("{} {:?} {details:?}\n", offer.no, offer.nights));
            }
            for who in ALL.iter().filter(|who| **who != MALLORY) {
                text.push_str(&format!("{who} {:?}\n", tx.person(&user(who))?.trip));
            }
            Ok(text)
        };
        self.talk.read(theirs)
    }

    /// Ada's crew, which Mallory must not be able to change.
    pub fn crews(&mut self) {
        let stranger = |tx: &Tx<'_>| -> Result<Vec<UserId>, StoreError> {
            let welcome: Vec<UserId> = WELCOME.iter().map(|who| user(who)).collect();
            let crews = [tx.trip(JOURNEY)?, tx.trip(HIDDEN)?];
            let crew =
                crews.into_iter().flatten().filter(|trip| trip.owner != user(MALLORY)).flat_map(|trip| trip.crew);
            Ok(crew.filter(|one| !welcome.contains(one)).collect())
        };
        let strangers = self.talk.read(stranger);
        if !strangers.is_empty() {
            self.watch.leak(format!("of ada's crew, by nobody's wish: {strangers:?}"));
        }
        // Only people who said yes are in Mallory's crew. In these conversations nobody does.
        let drawn_in = |tx: &Tx<'_>| -> Result<Vec<(String, Vec<UserId>)>, StoreError> {
            let trips = tx.trips_seen_by(&user(MALLORY))?.into_iter().filter(|trip| trip.owner == user(MALLORY));
            let drawn_in = trips.map(|trip| (trip.title, trip.crew)).filter(|(_, crew)| crew.len() > 1);
            Ok(drawn_in.collect())
        };
        let drawn_in = self.talk.read(drawn_in);
        if !drawn_in.is_empty() {
            self.watch.leak(format!("drawn into mallory's crew: {drawn_in:?}"));
        }
    }

    /// Writes in the room under another person's name.
    fn names(&mut self) {
        let name = (*self.dice.pick(&NAMES)).to_owned();
        let line = *self.dice.pick(&["!offer Oslo sofa Mon–Wed", "!suggest Drammen 9–10 April", "!stops", "yes"]);
        let in_room = self.dice.once_in(2);
        let said = self.talk.said(MALLORY, in_room, line);
        self.takes(Said { sender_name: Some(name), ..said });
    }

    /// Edits another person's message: mere talk, or one that made a record.
    fn strikes_by_edit(&mut self) {
        let event = if self.dice.once_in(2) {
            self.says("ada", true, "hello all, nice weather today");
            self.talk.last.clone()
        } else {
            let Some((_, _, event, _)) = self.some_said() else { return };
            event
        };
        let text = *self.dice.pick(&EDITS);
        self.script.push(format!("mallory edits {event} to {text}"));
        self.talk.edits(MALLORY, true, &event, text);
        let said = self.talk.settle();
        self.script.push(said);
    }

    /// Deletes another person's message, in a room of Mallory's own.
    fn deletes_from_elsewhere(&mut self) {
        let Some(event) = self.some_event() else { return };
        let den = RoomFacts { id: RoomId::new("!den"), name: None, ..room() };
        self.script.push(format!("mallory deletes {event} in another room"));
        let by_name = Some("Mallory".to_owned());
        let gone = Redacted { room: den, by: user(MALLORY), by_name, moderator: true, alone: false, event };
        let said = self.talk.take(IncomingKind::Redacted(gone));
        self.script.push(said);
    }

    /// Any message that made a record, or a line with a secret.
    fn some_event(&mut self) -> Option<EventId> {
        let made = |tx: &Tx<'_>| -> Result<Vec<EventId>, StoreError> {
            let offers = tx.offers(JOURNEY)?.into_iter().map(|offer| offer.no);
            let mut events = Vec::new();
            for no in offers {
                events.extend(
                    tx.record(JOURNEY, no)?.filter(|record| record.maker != user(MALLORY)).map(|one| one.event),
                );
            }
            Ok(events)
        };
        let made = self.talk.read(made);
        if made.is_empty() {
            self.some_said().map(|(_, _, event, _)| event)
        } else {
            Some(self.dice.pick(&made).clone())
        }
    }

    /// Ada writes two lines with a mention link in each, as clients make them from names.
    fn pills(&mut self) {
        let (first, second) = *self.dice.pick(&[
            ("!trip crew add Lena", "!trip about with thanks to Mallory"),
            ("!trip about with thanks to Mallory", "!trip crew add Lena"),
            ("!trip crew add Lena", "!trip block Mallory"),
        ]);
        let said = self.talk.said("ada", true, &format!("{first}\n{second}"));
        self.takes(with_pills(said, &[("Lena", "lena"), ("Mallory", MALLORY)]));
        // Mallory says yes to Ada's crew request.
        self.says(MALLORY, false, "yes");
    }

    /// Mallory joins a person's chat with the bot, or leaves it, while messages wait to be sent. Or takes it over:
    /// joins and removes its person.
    fn chats(&mut self) {
        let who = *self.dice.pick(&ALL);
        if who == MALLORY || who == HILDE {
            return;
        }
        let alone = !self.watch.thirds.borrow().contains_key(&self.talk.chat(who).id);
        if self.taken.contains(who) {
            self.gives_back(who);
        } else if alone && self.dice.once_in(2) {
            self.takes_over(who);
        } else {
            self.third(who);
        }
    }

    fn takes_over(&mut self, who: &str) {
        self.third(who);
        self.script.push(format!("mallory removes {who} from their chat"));
        self.taken.insert(who.to_owned());
        let facts = RoomFacts { direct: true, with: Some(user(MALLORY)), ..self.talk.chat(who) };
        self.changes(who, facts, who, false);
        // As the person who is in there now.
        let said = Said { room: self.talk.chat(who), ..self.talk.said(MALLORY, false, "tonight") };
        self.takes(said);
    }

    /// Mallory leaves, and the chat's person comes back.
    pub fn gives_back(&mut self, who: &str) {
        self.script.push(format!("mallory leaves {who}'s chat, and {who} comes back"));
        self.taken.remove(who);
        self.watch.thirds.borrow_mut().remove(&self.talk.chat(who).id);
        let facts = RoomFacts { direct: true, with: None, ..self.talk.chat(who) };
        self.changes(who, facts, MALLORY, false);
        let facts = RoomFacts { direct: true, with: Some(user(who)), ..self.talk.chat(who) };
        self.changes(who, facts, who, true);
    }

    /// A person joins that chat, or leaves it.
    fn changes(&mut self, chat_of: &str, facts: RoomFacts, who: &str, joined: bool) {
        self.talk.chats.insert(chat_of.to_owned(), facts.clone());
        let changes = vec![MemberChange { person: user(who), name: None, joined }];
        let said = self.talk.take(IncomingKind::Members { room: facts.id.clone(), facts: Some(facts), changes });
        self.script.push(said);
    }

    /// Messages in Ada's name that are not hers: unencrypted, from an unverified device, or with another person's keys.
    /// Or hers, in a chat
    /// that Mallory has joined.
    fn not_theirs(&mut self) {
        let line = *self.dice.pick(&[
            "trip crew add @mallory:localhost",
            "trip hand over @mallory:localhost",
            "tonight",
            "mydata",
            "contacts",
            "trip open",
            "accept 4",
            "yes",
        ]);
        let said = self.talk.said("ada", false, line);
        match self.dice.from([0, 3]) {
            0 => drop(self.takes(Said { unsealed: true, ..said })),
            1 => drop(self.takes(Said { unsealed: true, unverified: true, ..said })),
            2 => drop(self.talk.take(IncomingKind::Forged { claimed: user("ada") })),
            _ => {
                let asks = ["tonight", "mydata", "contacts", "offers", "details 4"];
                let text = (*self.dice.pick(&asks)).to_owned();
                let with = Some(user(MALLORY));
                let room = RoomFacts { id: RoomId::new("!decoy"), with, ..self.talk.chat("ada") };
                let alone = self.dice.once_in(2);
                self.takes(Said { room, text, alone, ..said });
            }
        }
    }
}

/// A message in which these names are mention links to these people, as clients make them from names.
fn with_pills(said: Said, pills: &[(&str, &str)]) -> Said {
    let mut found = Vec::new();
    for (line, text) in said.text.lines().enumerate() {
        for (name, who) in pills.iter().filter(|(name, _)| text.contains(name)) {
            let text = (*name).to_owned();
            found.push(Pill { line, id: user(who), body: Some(bare(&text)), text });
        }
    }
    Said { pills: found, ..said }
}

/// Whether that message of the bot's asks a person to join a crew of Mallory's.
pub fn asks(tx: &Tx<'_>, event: &EventId) -> Result<bool, StoreError> {
    let Some(Subject::CrewRequest(id)) = tx.outbox_about(event)? else { return Ok(false) };
    let trip = tx.crew_request(id)?.map(|request| tx.trip(request.trip)).transpose()?.flatten();
    Ok(trip.is_some_and(|trip| trip.owner == user(MALLORY)))
}
