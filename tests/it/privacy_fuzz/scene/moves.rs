//! What people do besides commands: they edit, delete, react, leave, let others in, make mistakes, ask to be forgotten.

use stopover::domain::ids::RecordNo;
use stopover::domain::room::RoomFacts;
use stopover::incoming::{IncomingKind, MemberChange, Said};
use stopover::outgoing::Subject;

use super::Scene;
use crate::harness::talk::{room, user};
use crate::privacy_fuzz::hostile;
use crate::privacy_fuzz::secrets::Kind;
use crate::privacy_fuzz::words::{CREW, HILDE};

impl Scene {
    /// Replies in plain words to a question that was passed on.
    pub(super) fn answers_a_question(&mut self, who: &str) {
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
    pub(super) fn by_mistake(&mut self, who: &str) {
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

    pub(super) fn unsealed(&mut self, who: &str, no: RecordNo) {
        let word = self.mark(Kind::Details(user(who)));
        let said = self.talk.said(who, false, &format!("details {no} {word} 4"));
        self.takes(Said { unsealed: true, ..said });
    }

    pub(super) fn forgotten(&mut self, who: &str) {
        self.says(who, false, "forget me");
        let answer = self.says(who, false, "yes, forget me");
        if !answer.contains("I no longer know anything about you") {
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

    /// A third person joins a person's chat with the bot, or leaves it.
    pub(in crate::privacy_fuzz) fn third(&mut self, who: &str) {
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
        let said = self.talk.take(IncomingKind::Members { room: chat.id.clone(), facts: Some(chat), changes });
        self.script.push(said);
    }

    pub(super) fn leaves(&mut self, who: &str) {
        if self.taken.contains(who) {
            return;
        }
        self.script.push(format!("{who} leaves their chat"));
        let facts = RoomFacts { direct: false, ..self.talk.chat(who) };
        let changes = vec![MemberChange { person: user(who), name: None, joined: false }];
        let said = self.talk.take(IncomingKind::Members { room: facts.id.clone(), facts: Some(facts), changes });
        self.script.push(said);
    }

    pub(super) fn taps(&mut self, who: &str) {
        let in_room = who != HILDE && self.dice.once_in(3);
        let Some(event) = self.talk.newest_of(if in_room { "room" } else { who }) else { return };
        let mut key = *self.dice.pick(&["✅", "✅", "❌", "🤔"]);
        // Nobody wants to travel with mallory.
        if self.talk.read(|tx| hostile::asks(tx, &event)) {
            key = "❌";
        }
        self.script.push(format!("{who} taps {key} on {event}"));
        let answer = self.talk.reacts(who, in_room, &event, key);
        self.script.push(answer);
    }

    pub(super) fn edits(&mut self) {
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

    pub(super) fn deletes(&mut self) {
        if self.said.is_empty() {
            return;
        }
        let (who, in_room, event, _) = self.dice.pick(&self.said).clone();
        self.script.push(format!("{who} deletes {event}"));
        let said = self.talk.deletes(&who, in_room, &event);
        self.script.push(said);
    }

    /// The bot is removed from the room, and invited again.
    pub(super) fn out_and_in(&mut self) {
        self.script.push("the bot is removed from the room, and comes back".to_owned());
        let gone = self.talk.take(IncomingKind::Gone { room: room().id, by: Some(user("jonas")) });
        let back = self.talk.take(IncomingKind::Entered { room: room(), after: None });
        self.script.extend([gone, back]);
    }
}
