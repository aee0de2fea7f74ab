//! A trip: who travels, when, what it is for, and who may find it.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::ids::{TripId, UserId};

/// Records of one trip that one guest can make: nobody who finds an open trip should be able to fill it.
pub const MAX_OF_ONE_GUEST: i64 = 50;
/// People in one crew.
pub const MAX_CREW: usize = 30;

/// A journey of one crew.
#[derive(Clone, Debug)]
pub struct Trip {
    pub id: TripId,
    pub title: String,
    /// Who started it; one of the crew.
    pub owner: UserId,
    /// Everybody who travels, the owner among them.
    pub crew: Vec<UserId>,
    /// As said when it was started: first and last day. The stops say the rest.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// For what has no place of its own.
    pub zone: Tz,
    pub about: Option<String>,
    pub topics: Option<String>,
    pub reach: Option<String>,
    /// What its crew looks for: a sofa, places for a hammock.
    pub seeks: Option<String>,
    /// How to give to it.
    pub donate: Option<String>,
    /// Anybody may find it; otherwise those who travel, host, or are in a room linked to it.
    pub open: bool,
    /// When it was ended; `None` while it goes on.
    pub ended: Option<DateTime<Utc>>,
}

/// What somebody has to do with a trip that they can see, the closest first: a trip further down never takes the place of
/// one further up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// They travel.
    Crew,
    /// They host, suggested or proposed something, or said whether they come.
    Taken,
    /// It is the trip of a room that they are in.
    Room,
    /// A stranger's, which is open to all.
    Open,
}

impl Part {
    /// All of them, the closest first.
    pub const ALL: [Self; 4] = [Self::Crew, Self::Taken, Self::Room, Self::Open];
}

impl Trip {
    /// Whether this person travels with it.
    pub fn is_crew(&self, person: &UserId) -> bool {
        self.crew.contains(person)
    }
}

/// Characters of what a trip is for, its topics, how to reach its crew.
pub const MAX_TEXT: usize = 500;

/// Characters of a title.
pub const MAX_TITLE: usize = 80;
