//! Secrets, each with a word found nowhere else, and who may read each of them at a given moment. That is worked out
//! here from the crew and the nights in the store, independently of the bot's own rules.

use chrono::{DateTime, TimeDelta, Utc};
use stopover::domain::ids::{RecordNo, TripId, UserId};
use stopover::domain::offer::NightState;
use stopover::domain::trip::Trip;
use stopover::store::{OutboxRow, Tx};

use crate::harness::talk::user;

/// The trip in the room, and the one that only its owner knows of.
pub const JOURNEY: TripId = TripId::new(1);
pub const HIDDEN: TripId = TripId::new(2);
/// The people whom Ada may ask into her crew.
const ASKED: [&str; 2] = ["lena", "per"];
/// How each secret's word begins.
const BEGINS: &str = "geheim";

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A host's check-in details: for the crew, around accepted nights.
    Details(UserId),
    /// A question or an answer about an offer, passed on by the bot: for the crew and the host.
    Passed(UserId, RecordNo),
    /// How to reach a contact, and a note about them: for the crew.
    Contact(UserId),
    /// A person's own reminder.
    Own(UserId),
    /// In the hidden trip: for its crew.
    Hidden,
    /// The name of a host who is in no room: for the crew.
    Name(UserId),
}

#[derive(Clone, Debug)]
pub struct Mark {
    pub word: String,
    pub kind: Kind,
}

impl Mark {
    pub fn new(number: usize, kind: Kind) -> Self {
        Self { word: format!("Geheim{number:03}x"), kind }
    }

    /// A host's display name; the id is as secret.
    pub fn name(of: &UserId) -> Self {
        let mut word = of.localpart().to_owned();
        word[..1].make_ascii_uppercase();
        Self { word, kind: Kind::Name(of.clone()) }
    }

    pub fn is_in(&self, text: &str) -> bool {
        match &self.kind {
            // The ids of chats have the name in small letters in these tests; real ones are opaque.
            Kind::Name(id) => text.contains(&self.word) || text.contains(id.as_str()),
            _ => text.contains(&self.word) || text.to_lowercase().contains(&self.word.to_lowercase()),
        }
    }

    /// Whether that person may read it now, in a chat where nobody else is.
    pub fn is_for(&self, tx: &Tx<'_>, person: &UserId, row: &OutboxRow, now: DateTime<Utc>) -> bool {
        let journey = tx.trip(JOURNEY).unwrap();
        let crew = journey.as_ref().is_some_and(|trip| trip.is_crew(person));
        match &self.kind {
            Kind::Details(host) if host == person => true,
            Kind::Details(host) => row.private && crew && self.is_told(tx, journey.as_ref(), host, now),
            Kind::Passed(by, offer) => {
                let hosts = || tx.offer(JOURNEY, *offer).unwrap().is_some_and(|offer| offer.host.for_rules() == person);
                by == person || (crew || hosts()) && row.private
            }
            Kind::Contact(by) => by == person || crew,
            Kind::Own(by) => by == person,
            // The people whom Ada asks to join learn the title.
            Kind::Hidden => {
                ASKED.iter().any(|who| user(who) == *person)
                    || tx.trip(HIDDEN).unwrap().is_some_and(|trip| trip.is_crew(person))
            }
            Kind::Name(host) => host == person || crew,
        }
    }

    /// Whether the crew may ask for it at any time.
    pub fn is_of_the_crew(&self) -> bool {
        matches!(self.kind, Kind::Contact(_) | Kind::Name(_))
    }

    /// Whether it may go where a chat is not encrypted.
    pub fn may_go_in_the_clear(&self) -> bool {
        matches!(self.kind, Kind::Own(_) | Kind::Hidden | Kind::Name(_))
    }

    fn is_told(&self, tx: &Tx<'_>, trip: Option<&Trip>, host: &UserId, now: DateTime<Utc>) -> bool {
        let Some(trip) = trip.filter(|trip| trip.ended.is_none()) else { return false };
        tx.offers(trip.id).unwrap().iter().any(|offer| {
            let day = (now - TimeDelta::hours(4)).with_timezone(&offer.spot.zone).date_naive();
            let near =
                offer.nights_in(NightState::Taken).iter().any(|night| (0..=1).contains(&(*night - day).num_days()));
            let details = tx.details(trip.id, offer.no).unwrap();
            let holds = details.is_some_and(|details| self.is_in(details.text.for_rules()));
            near && holds && offer.host.for_rules() == host
        })
    }
}

/// Whether any secret may be in a text: a quick check before the thorough one.
pub fn may_be_in(text: &str) -> bool {
    text.len() >= BEGINS.len() && text.to_lowercase().contains(BEGINS)
}
