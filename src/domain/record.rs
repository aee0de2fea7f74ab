//! A record of a trip: whatever has a number in its one count.

use std::fmt;
use std::str::FromStr;

use super::ids::{EventId, RoomId, UserId};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Stop,
    Offer,
    Meetup,
    Suggestion,
    Contact,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub no: i64,
    pub kind: Kind,
    pub maker: UserId,
    /// Where it was made, and by which message.
    pub room: RoomId,
    pub event: EventId,
    /// Which of that message's command lines, from 0 on.
    pub line: usize,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Stop, Self::Offer, Self::Meetup, Self::Suggestion, Self::Contact];

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
