//! What a text says of dates and times, and what it is read relative to.

use crate::domain::recurrence::{Every, Repeat, weekday_code};
use crate::domain::time_of_day::{DayPart, TimeOfDay};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use chrono_tz::Tz;
use std::fmt;
use std::ops::Range;

/// How many expressions are read in one text, in spans and problems together; what comes after is left alone.
pub const MAX_FOUND: usize = 64;

/// What an expression means. [`fmt::Display`] writes it in the notation of readings:
///
/// | variant | written |
/// |---|---|
/// | `Day` | `2026-04-06` |
/// | `Days`, `From`, `Until` | `2026-04-06/2026-04-08`, `2026-04-06/`, `/2026-04-08` |
/// | `At` | `2026-04-07T18:00` |
/// | `Hours` | `2026-04-05T14:00/18:00` |
/// | `Part` | `2026-04-07T evening` |
/// | `Weekly` | `weekly su 14:00/18:00`, `weekly tu evening`, `weekly mo,we` |
/// | `Monthly` | `monthly 1tu 18:00`, `monthly -1fr` |
/// | `Again` | `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 18:00`: the rule as in RFC 5545 |
/// | `Clock` | `19:00`, `14:00/17:00` |
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum When {
    /// One day.
    Day(NaiveDate),
    /// From that day to that day, both as said.
    Days { from: NaiveDate, to: NaiveDate },
    /// From that day on.
    From(NaiveDate),
    /// Until that day; the day itself as well.
    Until(NaiveDate),
    /// A moment, in local time.
    At(NaiveDateTime),
    /// On that day between those times; see [`TimeOfDay::Between`].
    Hours { day: NaiveDate, from: NaiveTime, to: NaiveTime },
    /// A part of one day.
    Part { day: NaiveDate, part: DayPart },
    /// Every week on each of these days, in the order of the week.
    Weekly { days: Vec<Weekday>, time: Option<TimeOfDay> },
    /// Every month on the nth (1 to 5, or -1 for the last) of this weekday.
    Monthly { nth: i8, day: Weekday, time: Option<TimeOfDay> },
    /// By any other rule: every other week, on the 15th, six times.
    Again { repeat: Repeat, time: Option<TimeOfDay> },
    /// A time with no day.
    Clock(TimeOfDay),
}

impl When {
    /// The rule and time of what comes again; `None` for what doesn't.
    pub fn repeat(&self) -> Option<(Repeat, Option<TimeOfDay>)> {
        match self {
            Self::Weekly { days, time } => Some((Repeat::weekly(days.clone()), *time)),
            Self::Monthly { nth, day, time } => Some((Repeat::monthly(*nth, *day), *time)),
            Self::Again { repeat, time } => Some((repeat.clone(), *time)),
            _ => None,
        }
    }

    /// What comes again by that rule, at that time.
    pub fn of_repeat(repeat: Repeat, time: Option<TimeOfDay>) -> Self {
        match (&repeat.every, repeat.interval, repeat.ends) {
            (Every::Week(days), 1, None) => Self::Weekly { days: days.clone(), time },
            (Every::MonthWeekday(days), 1, None) if days.len() == 1 => {
                Self::Monthly { nth: days[0].0, day: days[0].1, time }
            }
            _ => Self::Again { repeat, time },
        }
    }

    /// Whether it comes again.
    pub fn comes_again(&self) -> bool {
        matches!(self, Self::Weekly { .. } | Self::Monthly { .. } | Self::Again { .. })
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Days { from, to } => write!(f, "{from}/{to}"),
            Self::From(day) => write!(f, "{day}/"),
            Self::Until(day) => write!(f, "/{day}"),
            Self::At(moment) => write!(f, "{}", moment.format("%Y-%m-%dT%H:%M")),
            Self::Hours { day, from, to } => write!(f, "{day}T{}", TimeOfDay::Between(*from, *to)),
            Self::Part { day, part } => write!(f, "{day}T {part}"),
            Self::Weekly { days, time } => {
                let codes: Vec<_> = days.iter().map(|day| weekday_code(*day)).collect();
                write!(f, "weekly {}", codes.join(","))?;
                time.map_or(Ok(()), |time| write!(f, " {time}"))
            }
            Self::Monthly { nth, day, time } => {
                write!(f, "monthly {nth}{}", weekday_code(*day))?;
                time.map_or(Ok(()), |time| write!(f, " {time}"))
            }
            Self::Again { repeat, time } => {
                write!(f, "{repeat}")?;
                time.map_or(Ok(()), |time| write!(f, " {time}"))
            }
            Self::Clock(time) => write!(f, "{time}"),
        }
    }
}

/// What a text is read relative to.
#[derive(Debug, Clone)]
pub struct DateContext {
    /// The local wall-clock time in `zone`.
    pub now: NaiveDateTime,
    /// The zone of times with no zone of their own.
    pub zone: Tz,
    /// Weekdays and yearless dates are taken on or after this day where it is today or lies ahead (the first day of
    /// the trip or stop spoken of that isn't over). Without one, "Tuesday" on a Tuesday is next week's; with today
    /// here it is today. A yearless date that lies shortly before it is that one, not one a year later.
    pub first_day: Option<NaiveDate>,
}

/// One expression that was read: where it stands, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Its place in the text.
    pub bytes: Range<usize>,
    pub when: When,
    /// Said to be left out: "but not on Tuesday", "except Wednesday". [`super::readings`] leaves these out, and takes
    /// them from the rows of days that they lie in.
    pub excluded: bool,
    /// The time as it was written, where it was another zone's.
    pub written: Option<WrittenTime>,
}

impl Span {
    /// What was said plainly: not left out, with no zone.
    pub fn new(bytes: Range<usize>, when: When) -> Self {
        Self { bytes, when, excluded: false, written: None }
    }
}

/// A time of another zone as it stands in the text: "16:00 GMT".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenTime {
    /// By the clocks of that zone.
    pub time: TimeOfDay,
    /// The zone, as written: "GMT", "UTC+2", "norsk tid".
    pub zone: String,
}

/// One expression that can't be, for the caller to refuse aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub bytes: Range<usize>,
    pub kind: ProblemKind,
}

/// Why an expression can't be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// "31 February", "2026-13-01", "week 54".
    NoSuchDate,
    /// "25:00", "18:75", "13 pm".
    NoSuchTime,
    /// "9–6 April", "18:00–14:00".
    EndsBeforeStart,
    /// "Tuesday 6 April" where that is a Monday.
    WrongWeekday,
    /// "every other Tuesday", "the 5th of every month": comes again in a way that isn't kept here.
    Unrepeatable,
    /// "18:00 XST", "16:00 GMT+25": a zone that isn't known.
    UnknownZone,
}

/// What a text says of dates and times, each list in order of mention.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// What was understood.
    pub spans: Vec<Span>,
    pub problems: Vec<Problem>,
}
