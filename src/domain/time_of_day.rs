//! Times of day, in the local time of the place that they are about.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A part of the day. Which hours it has depends on what is asked: see `domain/meetup.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DayPart {
    /// Until noon.
    Morning,
    Afternoon,
    Evening,
    /// Late in the evening and after midnight; it belongs to the day on which its evening is.
    Night,
}

impl fmt::Display for DayPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        })
    }
}

/// A time of day, in local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeOfDay {
    /// One moment.
    At(NaiveTime),
    /// An end before the start lies on the next day ("22–02"); only starts from noon on and ends until six do.
    Between(NaiveTime, NaiveTime),
    /// A part of the day, with no hours.
    Part(DayPart),
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(time) => write!(f, "{}", time.format("%H:%M")),
            Self::Between(from, to) => write!(f, "{}/{}", from.format("%H:%M"), to.format("%H:%M")),
            Self::Part(part) => write!(f, "{part}"),
        }
    }
}
