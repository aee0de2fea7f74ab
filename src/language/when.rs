//! Reads dates, times and lengths of time in what people write, in English, Norwegian (bokmål and nynorsk), Swedish,
//! Danish and German, mixed as they like. A pure function of the text and a [`Context`]:
//! no clock, no store, no network. The words are in `data/words/<language>/when.toml`, the grammar is here.
//!
//! | file | reads |
//! |---|---|
//! | `when/names.rs` | the names of months and weekdays out of ICU4X |
//! | `when/words.rs` | those and the word lists into tables |
//! | `when/spelling.rs` | the spellings of one word: "lørdag", "lördag", "lordag", "loerdag" |
//! | `when/tongues.rs` | which languages each word is read in |
//! | `when/lexemes.rs` | text into lexemes: words with their meanings, numbers, marks |
//! | `when/dates.rs` | one date: "Tuesday 7 April", "06.04", "the 9th", "tomorrow" |
//! | `when/calendar.rs` | which day of the calendar a date said so means |
//! | `when/ranges.rs` | "6–9 April", "from Monday", "three nights from the 9th", "next week" |
//! | `when/lists.rs` | "6, 7 and 9 April", "week 16 or 17", "Sat–Sun 11–12 April" |
//! | `when/clock.rs` | "at 6pm", "14–18", "in the morning", "16:00 GMT" |
//! | `when/hours.rs` | the hours themselves: "18.30", "half past six", "halv sju" |
//! | `when/repeats.rs` | "every Tuesday", "Sundays", "the last Friday of the month" |
//! | `when/join.rs` | the pieces joined: days with their times, lists, times with their days |
//! | `when/durations.rs` | "30m", "an hour", "in two days" |
//! | `when/readings.rs` | what a whole message says: each thing once, times with the days that they stand apart from |
//! | `when/rest.rs` | the text without what was read |

use std::fmt;
use std::ops::Range;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::recurrence::{Repeat, weekday_code};

mod calendar;
mod clock;
pub(crate) mod clock_time;
pub(crate) mod date_parts;
mod dates;
mod durations;
pub(crate) mod entry;
pub(crate) mod grammar;
mod hours;
pub(crate) mod language_set;
mod lexemes;
mod lists;
pub(crate) mod meaning;
mod ranges;
pub(crate) mod reader;
mod readings;
mod repeats;
mod rest;
mod spelling;
#[cfg(test)]
mod tests;
pub(crate) mod tokens;
pub(crate) mod vocabulary;

pub use durations::{MAX_DURATIONS, duration, durations};
pub use readings::readings;
pub use rest::rest;
use crate::domain::time_of_day::{Part, TimeOfDay};

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
/// | `Clock` | `19:00`, `14:00/17:00` |
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum When {
    Day(NaiveDate),
    /// From that day to that day, both as said.
    Days {
        from: NaiveDate,
        to: NaiveDate,
    },
    From(NaiveDate),
    Until(NaiveDate),
    At(NaiveDateTime),
    /// On that day between those times; see [`TimeOfDay::Between`].
    Hours {
        day: NaiveDate,
        from: NaiveTime,
        to: NaiveTime,
    },
    Part {
        day: NaiveDate,
        part: Part,
    },
    /// Every week on each of these days, in the order of the week.
    Weekly {
        days: Vec<Weekday>,
        time: Option<TimeOfDay>,
    },
    /// Every month on the nth (1 to 5, or -1 for the last) of this weekday.
    Monthly {
        nth: i8,
        day: Weekday,
        time: Option<TimeOfDay>,
    },
    /// A time with no day.
    Clock(TimeOfDay),
}

impl When {
    /// The rule and time of what comes again; `None` for what doesn't.
    pub fn repeat(&self) -> Option<(Repeat, Option<TimeOfDay>)> {
        match self {
            Self::Weekly { days, time } => Some((Repeat::Weekly(days.clone()), *time)),
            Self::Monthly { nth, day, time } => Some((Repeat::Monthly { nth: *nth, day: *day }, *time)),
            _ => None,
        }
    }
}

/// What a text is read relative to.
#[derive(Debug, Clone)]
pub struct Context {
    /// The local wall-clock time in `zone`.
    pub now: NaiveDateTime,
    pub zone: Tz,
    /// Weekdays and yearless dates are taken on or after this day where it is today or lies ahead (the first day of
    /// the trip or stop spoken of that isn't over). Without one, "Tuesday" on a Tuesday is next week's; with today
    /// here it is today. A yearless date that lies shortly before it is that one, not one a year later.
    pub first_day: Option<NaiveDate>,
}

/// One expression that was read: where it stands, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    pub bytes: Range<usize>,
    pub when: When,
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
}

/// What a text says of dates and times, each list in order of mention.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    pub spans: Vec<Span>,
    pub problems: Vec<Problem>,
}

/// Every expression of date and time in `text`, pieces that belong together joined. Reads any text, in time linear
/// in its length; at most [`MAX_FOUND`] expressions.
pub fn find(text: &str, ctx: &Context) -> Found {
    reader::Reader::new(text, ctx).find()
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
            Self::Clock(time) => write!(f, "{time}"),
        }
    }
}
