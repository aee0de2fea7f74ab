//! What must hold after each step, and when all is over.

use chrono::{DateTime, TimeDelta, Utc};
use stopover::domain::check_in::told_until;
use stopover::domain::ids::UserId;
use stopover::outgoing::Destination;

use super::Scene;
use crate::privacy_fuzz::secrets::{JOURNEY, Kind, Mark, may_be_in};
use crate::privacy_fuzz::words::ALL;

impl Scene {
    /// Check-in details that are still visible in chats may be there.
    pub(super) fn stands(&mut self) {
        // While nothing is sent, nothing is deleted either.
        if self.talk.hold {
            return;
        }
        let now = self.talk.now;
        let stands: Vec<(i64, (Destination, String))> = self
            .talk
            .visible
            .iter()
            .filter(|(_, (_, text))| may_be_in(text))
            .map(|(row, said)| (*row, said.clone()))
            .collect();
        for (row, (to, text)) in stands {
            if let Some(chat) = self.talk.sent_in.get(&row).filter(|chat| self.watch.thirds.borrow().contains_key(chat))
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

    /// The end: everything is sent, a month passes, everybody says `!forget me`. No secret is left.
    pub fn ends(&mut self) {
        self.talk.hold = false;
        let sent = self.talk.send_waiting();
        self.script.push(sent);
        // Check-in details are stored with their offer, and nowhere else.
        for (mark, count) in self.watch.kept(&self.talk.store) {
            if matches!(mark.kind, Kind::Details(_)) && count > 1 {
                self.watch.leak(format!("{mark:?} is kept in {count} places"));
            }
        }
        // Each day takes time to simulate, so mostly the bot is down for that month.
        let then = self.talk.now + TimeDelta::days(31);
        if !self.dice.once_in(8) {
            self.talk.now += TimeDelta::days(30);
        }
        self.goes_to(then);
        for (to, text) in self.talk.visible.values() {
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

/// Whether check-in details may still be visible in a chat of the crew.
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
