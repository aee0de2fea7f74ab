//! A draft: what was read of plain words, and is recorded once its sender says so. Nothing of it counts until then.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize};

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
/// Things in one draft; a message that says more is for commands.
pub const MAX_THINGS: usize = 12;

/// What was read of a message in plain words.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Who said it, where somebody else's words were passed on.
    pub by: Option<String>,
    /// The trip that it is for; `None` for one that is yet to be made.
    pub trip: Option<TripId>,
    /// What would be recorded, in order of mention; at least one thing.
    #[serde(deserialize_with = "one_or_several")]
    pub what: Vec<DraftKind>,
    /// Other readings of the same words, each in place of `what`. Nothing is recorded before one is chosen.
    #[serde(default)]
    pub or: Vec<Vec<DraftKind>>,
}

/// Drafts of one thing were stored as that thing.
fn one_or_several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<DraftKind>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrSeveral {
        Several(Vec<DraftKind>),
        One(Box<DraftKind>),
    }
    Ok(match OneOrSeveral::deserialize(from)? {
        OneOrSeveral::Several(all) => all,
        OneOrSeveral::One(one) => vec![*one],
    })
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
        /// Where or by whom in the town: "@thecentre".
        #[serde(default)]
        venue: Option<String>,
        days: Option<(NaiveDate, NaiveDate)>,
        why: Option<String>,
    },
    Rsvp(DraftRsvp),
    FollowUp(FollowUp),
    Contact(DraftContact),
    Trip(DraftTrip),
    /// The crew asks the person who suggested a place whether these days suit.
    Ask(DraftDays),
    /// Nights of the sender's own offer that are no longer free.
    Withdraw(DraftNights),
}

/// An offer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftOffer {
    pub spot: Option<Spot>,
    /// `Other` where it isn't said.
    pub kind: Kind,
    /// What the host calls it, where that says more: "guest room".
    #[serde(default)]
    pub word: Option<String>,
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
    /// The arrival, where nothing is said of the departure.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    pub certainty: Certainty,
    #[serde(default)]
    pub note: Option<String>,
}

/// A meetup.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftMeetup {
    pub title: Option<String>,
    pub spot: Option<Spot>,
    /// The house, café or centre in the town.
    #[serde(default)]
    pub venue: Option<String>,
    #[serde(default)]
    pub link: Option<String>,
    pub times: Vec<Time>,
    /// Whether it only takes place "usually" or "probably".
    #[serde(default)]
    pub unconfirmed: bool,
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
    /// It is the meetup that stands before it in the draft, which has no number yet.
    #[serde(default)]
    pub this: bool,
    /// The occurrence, where the meetup comes again.
    pub day: Option<NaiveDate>,
    pub answer: Answer,
    pub guests: i64,
    /// From when on they are at something else on that day, by the clock of the meetup.
    #[serde(default)]
    pub busy: Option<NaiveTime>,
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
    #[serde(default)]
    pub seeks: Option<String>,
    pub donate: Option<String>,
}

/// Days that the crew asks about.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftDays {
    /// The suggestion.
    pub no: RecordNo,
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// Nights of an offer that are taken back.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftNights {
    /// The offer.
    pub no: RecordNo,
    pub nights: Vec<NaiveDate>,
}

/// What a draft still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// An offer: which nights.
    Nights,
    /// A sure stop: from when to when.
    Days,
    /// The same, where only the day of departure is missing.
    Until,
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
    /// A draft of one thing.
    pub fn of(by: Option<String>, trip: Option<TripId>, what: DraftKind) -> Self {
        Self { by, trip, what: vec![what], or: Vec::new() }
    }

    /// All readings, the first of which is `what`.
    pub fn readings(&self) -> impl Iterator<Item = &Vec<DraftKind>> {
        std::iter::once(&self.what).chain(&self.or)
    }

    /// The same with that reading alone.
    pub fn read_as(&self, nth: usize) -> Option<Self> {
        let what = self.readings().nth(nth)?.clone();
        Some(Self { what, or: Vec::new(), ..self.clone() })
    }

    /// Whether it can be recorded as it is.
    pub fn is_whole(&self) -> bool {
        self.what.iter().all(DraftKind::is_whole)
    }

    /// The meetups that it answers, or may.
    pub fn answers(&self) -> impl Iterator<Item = RecordNo> + '_ {
        self.what.iter().flat_map(|what| match what {
            DraftKind::Rsvp(coming) => coming.which.clone(),
            _ => Vec::new(),
        })
    }
}

impl DraftKind {
    /// All that is missing, what can't be done without first.
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacks = Vec::new();
        let mut ask = |missing: bool, lack: Lack| {
            if missing {
                lacks.push(lack);
            }
        };
        match self {
            Self::Offer(bed) => {
                // Without a place it is where the trip is on those nights.
                ask(bed.nights.is_empty(), Lack::Nights);
                ask(bed.kind == Kind::Other, Lack::Kind);
            }
            Self::Stops(stops) => {
                let mut undated =
                    stops.iter().filter(|stop| stop.days.is_none() && stop.certainty == Certainty::Sure).peekable();
                let any = undated.peek().is_some();
                ask(any, if undated.all(|stop| stop.from.is_some()) { Lack::Until } else { Lack::Days });
            }
            Self::Meetup(meetup) => {
                ask(meetup.times.is_empty(), Lack::Time);
                ask(meetup.title.is_none(), Lack::Title);
            }
            Self::Rsvp(coming) => ask(coming.which.len() != 1 && !coming.this, Lack::Which),
            Self::FollowUp(follow_up) => ask(follow_up.at.is_none(), Lack::When),
            Self::Contact(somebody) => {
                ask(somebody.name.is_none(), Lack::Name);
                ask(somebody.handles.is_empty(), Lack::Handle);
            }
            Self::Ask(asked) => ask(asked.days.is_none(), Lack::Days),
            Self::Suggestion { .. } | Self::Trip(_) | Self::Withdraw(_) => {}
        }
        lacks
    }

    /// Whether it can be recorded as it is.
    pub fn is_whole(&self) -> bool {
        !self.lacks().into_iter().any(Lack::stops)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_from_before_several_things_still_read() {
        let stored = r#"{"by":null,"trip":1,"what":{"Meetup":{"title":"Plenum","spot":null,
            "times":[{"day":"2026-04-07","slot":{"At":"18:00:00"},"repeat":null}],"note":null,"zone":"Europe/Oslo"}}}"#;
        let draft: Draft = serde_json::from_str(stored).unwrap();
        let [DraftKind::Meetup(meetup)] = draft.what.as_slice() else { panic!("no meetup") };
        assert_eq!(meetup.title.as_deref(), Some("Plenum"));
        assert!(meetup.venue.is_none() && !meetup.unconfirmed);
        for stored in [
            r#"{"Suggestion":{"spots":[],"days":null,"why":"come"}}"#,
            r#"{"Rsvp":{"which":[3],"day":null,"answer":"Maybe","guests":0}}"#,
            r#"{"Trip":{"title":"North","days":null,"stops":[],"topics":null,"reach":null,"donate":null}}"#,
        ] {
            let draft: Draft = serde_json::from_str(&format!(r#"{{"by":null,"trip":1,"what":{stored}}}"#)).unwrap();
            assert_eq!(draft.what.len(), 1, "{stored}");
        }
        let again: Draft = serde_json::from_str(&serde_json::to_string(&draft).unwrap()).unwrap();
        assert!(again == draft);
    }
}
