//! One entry of a list of days: a day, a row of days or a rule, with the time that belongs to it.

use crate::domain::recurrence::Repeat;
use crate::domain::time_of_day::TimeOfDay;
use crate::language::when::clock_time::ParsedTime;
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::model::{DateContext, ProblemKind, When};
use chrono::NaiveDate;

/// One day, row of days or rule, at the lexemes from `from` up to, not including, `to`.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) kind: EntryKind,
    pub(super) time: Option<ParsedTime>,
}

impl Entry {
    pub(super) fn new(from: usize, to: usize, kind: EntryKind) -> Self {
        Self { from, to, kind, time: None }
    }

    /// The weekday, where nothing else was said of the day.
    pub(super) fn weekday(&self) -> Option<chrono::Weekday> {
        match &self.kind {
            EntryKind::Day(said, _) => said.weekday_only(),
            _ => None,
        }
    }

    /// The day that a weekday later in the list follows.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        match &self.kind {
            EntryKind::Day(_, Ok(day)) | EntryKind::Done(Ok(When::Days { from: day, .. })) => Some(*day),
            _ => None,
        }
    }

    pub(super) fn takes_time(&self) -> bool {
        !matches!(self.kind, EntryKind::Done(Ok(When::Days { .. } | When::At(_)) | Err(_)))
    }

    pub(super) fn when(&self, ctx: &DateContext) -> Result<When, ProblemKind> {
        match &self.kind {
            EntryKind::Day(said, day) => match self.time {
                None => Ok(match said.part {
                    Some(part) => When::Part { day: (*day)?, part },
                    None => When::Day((*day)?),
                }),
                Some(time) => dated(time.on((*day)?, said.part, ctx.zone)?),
            },
            EntryKind::From(said, day) => match self.time {
                None => Ok(When::From((*day)?)),
                Some(time) => dated(time.on((*day)?, said.part, ctx.zone)?),
            },
            EntryKind::Weekly(days) => Ok(When::Weekly { days: days.clone(), time: self.time_of_day(ctx)? }),
            EntryKind::Monthly(nth, day) => Ok(When::Monthly { nth: *nth, day: *day, time: self.time_of_day(ctx)? }),
            EntryKind::Again(repeat) => Ok(When::of_repeat(repeat.clone(), self.time_of_day(ctx)?)),
            EntryKind::Done(Ok(When::Day(day))) => match self.time {
                None => Ok(When::Day(*day)),
                Some(time) => dated(time.on(*day, None, ctx.zone)?),
            },
            EntryKind::Done(when) | EntryKind::Until(when) => when.clone(),
        }
    }

    /// The same day or rule at another time.
    pub(super) fn at(&self, time: ParsedTime) -> Self {
        Self { time: Some(time), ..self.clone() }
    }

    /// The time of what comes again; one in another zone is reckoned as of today.
    pub(super) fn time_of_day(&self, ctx: &DateContext) -> Result<Option<TimeOfDay>, ProblemKind> {
        self.time.map(|time| time.on(ctx.now.date(), None, ctx.zone).map(|(_, time)| time)).transpose()
    }
}

#[derive(Debug, Clone)]
pub(super) enum EntryKind {
    Day(ParsedDate, Result<NaiveDate, ProblemKind>),
    From(ParsedDate, Result<NaiveDate, ProblemKind>),
    Until(Result<When, ProblemKind>),
    Weekly(Vec<chrono::Weekday>),
    Monthly(i8, chrono::Weekday),
    /// Comes again by any other rule.
    Again(Repeat),
    /// Needs nothing more.
    Done(Result<When, ProblemKind>),
}

fn dated((day, time): (NaiveDate, TimeOfDay)) -> Result<When, ProblemKind> {
    Ok(match time {
        TimeOfDay::At(time) => When::At(day.and_time(time)),
        TimeOfDay::Between(from, to) => When::Hours { day, from, to },
        TimeOfDay::Part(part) => When::Part { day, part },
    })
}
