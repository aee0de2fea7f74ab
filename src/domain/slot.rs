//! When on its day a meetup is.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::domain::time_of_day::DayPart;

/// When on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Slot {
    /// All day. It counts as an occurrence from 09:00 until midnight.
    AllDay,
    /// In a part of the day, with no hour.
    Part(DayPart),
    /// From that time on, for the usual length of a meetup.
    At(NaiveTime),
    /// An end before the start is after midnight.
    Between(NaiveTime, NaiveTime),
}

/// When parts of a day begin and end, where nothing closer is said.
pub(super) fn part_hours(part: DayPart) -> (u32, u32) {
    match part {
        DayPart::Morning => (9, 12),
        DayPart::Afternoon => (13, 17),
        DayPart::Evening => (18, 22),
        DayPart::Night => (21, 24),
    }
}

/// When an all-day meetup is taken to begin, for its reminders.
const ALL_DAY_FROM: u32 = 9;

pub(super) fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN)
}

impl Slot {
    /// The local time at which it starts.
    pub fn starts(&self) -> NaiveTime {
        match self {
            Self::AllDay => hour(ALL_DAY_FROM),
            Self::Part(part) => hour(part_hours(*part).0),
            Self::At(from) | Self::Between(from, _) => *from,
        }
    }
}

/// `-`, `evening`, `18:00`, `14:00/18:00`: as it stands in the store.
impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AllDay => f.write_str("-"),
            Self::Part(part) => part.fmt(f),
            Self::At(time) => write!(f, "{}", time.format("%H:%M")),
            Self::Between(from, to) => write!(f, "{}/{}", from.format("%H:%M"), to.format("%H:%M")),
        }
    }
}

impl FromStr for Slot {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").map_err(|error| error.to_string());
        if text == "-" {
            return Ok(Self::AllDay);
        }
        if let Some((from, to)) = text.split_once('/') {
            return Ok(Self::Between(time(from)?, time(to)?));
        }
        let parts = [DayPart::Morning, DayPart::Afternoon, DayPart::Evening, DayPart::Night];
        match parts.into_iter().find(|part| part.to_string() == text) {
            Some(part) => Ok(Self::Part(part)),
            None => time(text).map(Self::At),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_read_back() {
        for text in ["-", "evening", "night", "18:00", "14:00/18:00"] {
            assert_eq!(text.parse::<Slot>().unwrap().to_string(), text);
        }
        assert!("25:00".parse::<Slot>().is_err());
    }
}
