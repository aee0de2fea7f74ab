//! A stop: a place on the journey, with the stay there and how sure it is.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::geo::distance_km;
use crate::domain::ids::RecordNo;

/// Nights in one stay, at most: a longer one is a mistake in a date.
pub const MAX_NIGHTS: i64 = 366;

/// The last year of a journey. From the year 10000 on, dates in the store would not sort as text.
pub const LAST_YEAR: i32 = 2199;

/// How sure a stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Certainty {
    /// It is planned.
    Sure,
    /// It is not decided; its days may overlap those of a sure stop.
    Maybe,
    /// A wish, without days.
    Wish,
}

/// A place as a record keeps it: it stays what it was when the gazetteer changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spot {
    /// In its own country's language.
    pub name: String,
    /// ISO 3166-1 alpha-2; empty where the gazetteer doesn't know the place.
    #[serde(default)]
    pub country: String,
    /// Degrees north and east (WGS 84).
    #[serde(default)]
    pub at: Option<(f64, f64)>,
    /// IANA time zone.
    pub zone: Tz,
    /// GeoNames id.
    #[serde(default)]
    pub id: Option<u32>,
}

/// Places this near, in kilometres, serve the same stop: a bed in a suburb is a bed.
const NEAR_KM: f64 = 40.0;

impl Spot {
    /// Whether somebody who stops here can sleep there: within 40 km, or the same place.
    pub fn near(&self, other: &Self) -> bool {
        let close = |(mine, theirs)| distance_km(mine, theirs) <= NEAR_KM;
        self.same(other) || self.at.zip(other.at).is_some_and(close)
    }

    /// Whether both mean the same place.
    pub fn same(&self, other: &Self) -> bool {
        match (self.id, other.id) {
            (Some(mine), Some(theirs)) => mine == theirs,
            _ => crate::text::fold::fold(&self.name) == crate::text::fold::fold(&other.name),
        }
    }
}

/// A stay is [arrive, leave): one sleeps there on the evening of `arrive`, and no more on that of `leave`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stay {
    arrive: NaiveDate,
    leave: NaiveDate,
}

/// Why two days are no stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StayError {
    /// The departure is not after the arrival.
    LeaveNotAfterArrive,
    /// It has more than [`MAX_NIGHTS`].
    TooLong,
    /// Beyond [`LAST_YEAR`].
    TooFar,
}

impl Stay {
    /// # Errors
    /// Where `leave` is not after `arrive`, the stay is longer than [`MAX_NIGHTS`], or beyond [`LAST_YEAR`].
    pub fn new(arrive: NaiveDate, leave: NaiveDate) -> Result<Self, StayError> {
        match (leave - arrive).num_days() {
            ..=0 => Err(StayError::LeaveNotAfterArrive),
            _ if leave.year() > LAST_YEAR => Err(StayError::TooFar),
            1..=MAX_NIGHTS => Ok(Self { arrive, leave }),
            _ => Err(StayError::TooLong),
        }
    }

    /// One night, named by its evening.
    pub fn night(evening: NaiveDate) -> Self {
        Self { arrive: evening, leave: evening.succ_opt().unwrap_or(evening) }
    }

    /// The day of arrival: the evening of the first night.
    pub fn arrive(&self) -> NaiveDate {
        self.arrive
    }

    /// The day of departure: the day after the last night.
    pub fn leave(&self) -> NaiveDate {
        self.leave
    }

    /// Its nights, named by their evenings.
    pub fn nights(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let leave = self.leave;
        self.arrive.iter_days().take_while(move |day| *day < leave)
    }

    /// Whether the night of that evening is part of it.
    pub fn has_night(&self, night: NaiveDate) -> bool {
        self.arrive <= night && night < self.leave
    }

    /// A changeover day belongs to both stays.
    pub fn has_day(&self, day: NaiveDate) -> bool {
        self.arrive <= day && day <= self.leave
    }

    /// Whether both have a night in common; sharing the changeover day is no overlap.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.arrive < other.leave && other.arrive < self.leave
    }
}

/// A place on the way, with the stay there.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop<No = RecordNo> {
    /// Its number in the trip.
    pub no: No,
    pub spot: Spot,
    /// `None` for a wish or a maybe without dates.
    pub stay: Option<Stay>,
    pub certainty: Certainty,
    pub note: Option<String>,
}

/// A stop to be: it gets its number when it is stored.
pub type NewStop = Stop<()>;

impl NewStop {
    pub fn numbered(self, no: RecordNo) -> Stop {
        let Self { no: (), spot, stay, certainty, note } = self;
        Stop { no, spot, stay, certainty, note }
    }
}

impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sure => "sure",
            Self::Maybe => "maybe",
            Self::Wish => "wish",
        })
    }
}

impl FromStr for Certainty {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "sure" => Ok(Self::Sure),
            "maybe" => Ok(Self::Maybe),
            "wish" => Ok(Self::Wish),
            _ => Err("neither sure, maybe nor wish"),
        }
    }
}

/// The stop whose stay has that day; on a changeover day the one arrived at.
pub fn on_day(stops: &[Stop], day: NaiveDate) -> Option<&Stop> {
    let with = |covers: fn(&Stay, NaiveDate) -> bool| {
        stops.iter().find(|stop| stop.stay.as_ref().is_some_and(|stay| covers(stay, day)))
    };
    with(Stay::has_night).or_else(|| with(Stay::has_day))
}

/// Nights in a row as stays, for showing.
pub fn stays(nights: &[NaiveDate]) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    for night in nights {
        match stays.last_mut() {
            Some(stay) if stay.leave() == *night => {
                *stay = Stay::new(stay.arrive(), Stay::night(*night).leave()).unwrap_or(*stay);
            }
            _ => stays.push(Stay::night(*night)),
        }
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn stays_share_a_changeover_day_but_no_night() {
        let oslo = Stay::new(day("2026-04-06"), day("2026-04-09")).unwrap();
        let malmo = Stay::new(day("2026-04-09"), day("2026-04-12")).unwrap();
        assert!(!oslo.overlaps(&malmo));
        assert!(oslo.has_day(day("2026-04-09")) && malmo.has_day(day("2026-04-09")));
        assert!(!oslo.has_night(day("2026-04-09")) && malmo.has_night(day("2026-04-09")));
        assert_eq!(oslo.nights().count(), 3);
    }

    #[test]
    fn refuses_a_stay_that_ends_before_it_begins() {
        assert_eq!(Stay::new(day("2026-04-06"), day("2026-04-06")), Err(StayError::LeaveNotAfterArrive));
        assert_eq!(Stay::new(day("2026-04-06"), day("2026-04-01")), Err(StayError::LeaveNotAfterArrive));
        assert_eq!(Stay::new(day("2026-04-06"), day("2027-04-08")), Err(StayError::TooLong));
        assert_eq!(Stay::new(day("2199-12-30"), day("2200-01-02")), Err(StayError::TooFar));
    }
}
