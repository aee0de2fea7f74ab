//! [`ParsedDate`]: the pieces of a date as they were written. Which day of the calendar they mean is up to `calendar.rs`.

use crate::domain::time_of_day::DayPart;
use chrono::{NaiveDate, Weekday};

/// The pieces of a date that were said.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct ParsedDate {
    pub(super) weekday: Option<Weekday>,
    pub(super) day: Option<u32>,
    pub(super) month: Option<u32>,
    pub(super) year: Option<i32>,
    /// A day that needs no reckoning: "tomorrow", "in two days".
    pub(super) fixed: Option<NaiveDate>,
    /// The weekday is that of the next week.
    pub(super) next_week: bool,
    /// "tonight"
    pub(super) part: Option<DayPart>,
    /// The month was said by its name, before the day.
    pub(super) month_first: bool,
    /// The month was said by its name: digits with a point after the date are a time.
    pub(super) named: bool,
    /// The day has an ending ("9th"), and can stand without a month.
    pub(super) ordinal: bool,
}

impl ParsedDate {
    /// Only a weekday.
    pub(super) fn weekday_only(&self) -> Option<Weekday> {
        self.weekday.filter(|_| self.day.is_none() && !self.next_week)
    }

    /// A day of the month with no month said.
    pub(super) fn lacks_month(&self) -> bool {
        self.day.is_some() && self.month.is_none()
    }
}
