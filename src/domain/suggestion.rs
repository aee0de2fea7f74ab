//! A suggestion: a detour that somebody would like the trip to make. The crew decides.

use std::fmt;
use std::str::FromStr;

use super::stop::{Certainty, Spot, Stay, Stop};
use crate::domain::ids::RecordNo;

/// What the crew made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits for the crew.
    Open,
    /// The crew thinks about it.
    Maybe,
    /// It is the stop of the same number.
    Accepted,
    /// The crew will not go there.
    Declined,
}

/// A place that somebody would like the trip to come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion<No = RecordNo> {
    /// Its number in the trip.
    pub no: No,
    pub spot: Spot,
    /// Where or by whom in the town, as it was written: "@thecentre".
    pub venue: Option<String>,
    /// The days proposed for it.
    pub stay: Option<Stay>,
    /// Why the crew should come, in the words of the person who suggests it.
    pub why: Option<String>,
    pub state: State,
    /// The days that the crew asked its maker about, until they answer.
    pub asked: Option<Stay>,
}

/// A suggestion to be: it gets its number when it is stored.
pub type NewSuggestion = Suggestion<()>;

impl NewSuggestion {
    pub fn numbered(self, no: RecordNo) -> Suggestion {
        let Self { no: (), spot, venue, stay, why, state, asked } = self;
        Suggestion { no, spot, venue, stay, why, state, asked }
    }
}

impl State {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Maybe, Self::Accepted, Self::Declined];

    /// As it stands in the store.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Maybe => "maybe",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }
}

impl Suggestion {
    /// The stop that it becomes once it is accepted: a wish as long as it has no days.
    pub fn stop(&self) -> Stop {
        let certainty = if self.stay.is_some() { Certainty::Sure } else { Certainty::Wish };
        Stop { no: self.no, spot: self.spot.clone(), stay: self.stay, certainty, note: self.why.clone() }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for State {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|one| one.key() == text).ok_or("no state of a suggestion")
    }
}
