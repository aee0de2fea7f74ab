//! A record of a trip: a stop, an offer, a meetup, a suggestion or a contact. All are numbered in one count.

use std::fmt;
use std::str::FromStr;

use super::ids::{EventId, RecordNo, RoomId, UserId};

/// What a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Stop,
    Offer,
    Meetup,
    Suggestion,
    Contact,
}

/// What all records of a trip have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its number: the records of a trip are counted together, from 1 on.
    pub no: RecordNo,
    pub kind: Kind,
    /// Who made it.
    pub maker: UserId,
    /// Where it was made, and by which message.
    pub room: RoomId,
    pub event: EventId,
    /// Which of that message's command lines, from 0 on.
    pub line: usize,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Stop, Self::Offer, Self::Meetup, Self::Suggestion, Self::Contact];

    /// As it stands in the store.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Offer => "offer",
            Self::Meetup => "meetup",
            Self::Suggestion => "suggestion",
            Self::Contact => "contact",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for Kind {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|one| one.key() == text).ok_or("no kind of record")
    }
}
