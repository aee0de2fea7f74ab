//! A draft: what was read of plain words, and is recorded once its sender says so. Nothing of it counts until then.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::contact::Handle;
use super::meetup::{Answer, Slot};
use super::offer::Kind;
use super::recurrence::Repeat;
use super::stop::{Certainty, Spot};
use crate::domain::ids::{RecordNo, TripId};

/// Stops in one draft; an invitation that names more is for commands.
pub const MAX_STOPS: usize = 24;
/// Times of one meetup in a draft; each becomes a meetup of its own.
pub const MAX_TIMES: usize = 5;

/// What was read of a message in plain words.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Who said it, where somebody else's words were passed on.
    pub by: Option<String>,
    /// The trip that it is for; `None` for one that is yet to be made.
    pub trip: Option<TripId>,
    /// What would be recorded.
    pub what: DraftKind,
}

/// What a draft would record.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum DraftKind {
    Offer(DraftOffer),
    /// One or several, in order of mention.
    Stops(Vec<DraftStop>),
    Meetup(DraftMeetup),
    Suggestion {
        /// One or several, each suggested by itself.
        spots: Vec<Spot>,
        days: Option<(NaiveDate, NaiveDate)>,
        why: Option<String>,
    },
    Rsvp(DraftRsvp),
    FollowUp(FollowUp),
    Contact(DraftContact),
    Trip(DraftTrip),
}

/// An offer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftOffer {
    pub spot: Option<Spot>,
    /// `Other` where it isn't said.
    pub kind: Kind,
    /// For how many, at least 1.
    pub people: i64,
    pub nights: Vec<NaiveDate>,
    /// From then on, or until then, where the other end isn't said.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub note: Option<String>,
}

/// A stop.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftStop {
    pub spot: Spot,
    /// Arrival and departure.
    pub days: Option<(NaiveDate, NaiveDate)>,
    pub certainty: Certainty,
}

/// A meetup.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftMeetup {
    pub title: Option<String>,
    pub spot: Option<Spot>,
    pub times: Vec<Time>,
    pub note: Option<String>,
    pub zone: Tz,
}

/// When a meetup is.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Time {
    /// The first day.
    pub day: NaiveDate,
    pub slot: Slot,
    pub repeat: Option<Repeat>,
}

/// Who comes to a meetup.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftRsvp {
    /// Those that can be meant; one where it is clear.
    pub which: Vec<RecordNo>,
    /// The occurrence, where the meetup comes again.
    pub day: Option<NaiveDate>,
    pub answer: Answer,
    pub guests: i64,
}

/// A reminder to oneself or to the crew.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Local time in `zone`.
    pub at: Option<NaiveDateTime>,
    pub zone: Tz,
    pub text: String,
    /// The trip's crew is to be reminded, not who says it.
    pub crew: bool,
}

/// A contact.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftContact {
    pub name: Option<String>,
    pub spot: Option<Spot>,
    pub handles: Vec<Handle>,
    pub topics: Option<String>,
}

/// A whole trip, out of an invitation.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftTrip {
    pub title: String,
    pub days: Option<(NaiveDate, NaiveDate)>,
    pub stops: Vec<DraftStop>,
    pub topics: Option<String>,
    pub reach: Option<String>,
    pub donate: Option<String>,
}

/// What a draft still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// An offer: which nights.
    Nights,
    /// A sure stop: from when to when.
    Days,
    /// A meetup: when.
    Time,
    /// A reminder: when.
    When,
    /// An RSVP: which of several meetups.
    Which,
    /// A contact: the name.
    Name,
    /// A contact: how to reach them.
    Handle,
    /// These two are asked for, and can stay unsaid.
    Kind,
    Title,
}

impl Lack {
    /// Whether nothing can be recorded without it.
    pub fn stops(self) -> bool {
        !matches!(self, Self::Kind | Self::Title)
    }
}

impl Draft {
    /// All that is missing, what can't be done without first.
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacks = Vec::new();
        let mut ask = |missing: bool, lack: Lack| {
            if missing {
                lacks.push(lack);
            }
        };
        match &self.what {
            DraftKind::Offer(bed) => {
                // Without a place it is where the trip is on those nights.
                ask(bed.nights.is_empty(), Lack::Nights);
                ask(bed.kind == Kind::Other, Lack::Kind);
            }
            DraftKind::Stops(stops) => {
                ask(stops.iter().any(|stop| stop.days.is_none() && stop.certainty == Certainty::Sure), Lack::Days);
            }
            DraftKind::Meetup(meetup) => {
                ask(meetup.times.is_empty(), Lack::Time);
                ask(meetup.title.is_none(), Lack::Title);
            }
            DraftKind::Rsvp(coming) => ask(coming.which.len() != 1, Lack::Which),
            DraftKind::FollowUp(follow_up) => ask(follow_up.at.is_none(), Lack::When),
            DraftKind::Contact(somebody) => {
                ask(somebody.name.is_none(), Lack::Name);
                ask(somebody.handles.is_empty(), Lack::Handle);
            }
            DraftKind::Suggestion { .. } | DraftKind::Trip(_) => {}
        }
        lacks
    }

    /// Whether it can be recorded as it is.
    pub fn is_whole(&self) -> bool {
        !self.lacks().into_iter().any(Lack::stops)
    }
}
