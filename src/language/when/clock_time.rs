//! [`ParsedTime`]: a time of day as it was written, and which hours of a day it means.

use crate::domain::recurrence::instant;
use crate::domain::time_of_day::{DayPart, TimeOfDay};
use crate::language::when::model::ProblemKind;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

pub(super) const HOUR: u32 = 60;

pub(super) const NOON: u32 = 12 * HOUR;

pub(super) const DAY: u32 = 24 * HOUR;

/// An end before the start lies on the next day where it is no later than this, in minutes.
pub(super) const LATEST_END_AFTER_MIDNIGHT: u32 = 6 * HOUR;

/// What stands beside a time, and so how little makes a number one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Beside {
    Nothing,
    Day,
    /// A day whose month was named, after which digits with a point are a time.
    NamedDay,
}

/// One reading of a clock as it was said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ParsedClock {
    pub(super) hour: u32,
    pub(super) minute: u32,
    /// Recognisable as a time by itself.
    pub(super) clear: bool,
    /// May be meant in the afternoon: up to twelve, with no zero before it and no am or pm.
    pub(super) half_day: bool,
    /// A bare hour, "half six": in the afternoon from one to seven.
    pub(super) lazy: bool,
    /// am or pm was said.
    pub(super) meridiem: bool,
}

impl ParsedClock {
    pub(super) fn clear(hour: u32, minute: u32) -> Self {
        Self { hour, minute, clear: true, half_day: false, lazy: false, meridiem: false }
    }

    /// "half past six": to be taken for the afternoon where nothing says otherwise.
    pub(super) fn spoken(hour: u32, minute: u32) -> Self {
        Self { half_day: true, lazy: true, ..Self::clear(hour, minute) }
    }

    pub(super) fn raw(self) -> Result<u32, ProblemKind> {
        let minutes = self.hour * HOUR + self.minute;
        if self.hour <= 24 && self.minute < 60 && minutes <= DAY { Ok(minutes) } else { Err(ProblemKind::NoSuchTime) }
    }

    fn minutes(self, part: Option<DayPart>) -> Result<u32, ProblemKind> {
        let raw = self.raw()?;
        let later = self.half_day
            && match part {
                Some(DayPart::Morning) => false,
                Some(DayPart::Afternoon) => self.hour < 8,
                Some(DayPart::Evening) => self.hour < 12,
                Some(DayPart::Night) => (6..12).contains(&self.hour),
                None => self.lazy && (1..=7).contains(&self.hour),
            };
        let midnight = self.half_day && self.hour == 12 && matches!(part, Some(DayPart::Night | DayPart::Evening));
        Ok(if later || midnight { raw + NOON } else { raw })
    }
}

/// A time of day as it was said.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct ParsedTime {
    pub(super) from: Option<ParsedClock>,
    pub(super) to: Option<ParsedClock>,
    pub(super) part: Option<DayPart>,
    /// The part of day was said as of every week: "evenings".
    pub(super) weekly: bool,
    pub(super) zone: Option<ZoneSaid>,
    /// A time only if a day stands beside it.
    pub(super) weak: bool,
    /// A bare number that is too late for most hours said so: "Tuesday 18".
    pub(super) guessed: Option<u32>,
}

impl ParsedTime {
    /// Whether a clock time was said, not only a part of the day.
    pub(super) fn has_clock(&self) -> bool {
        self.from.is_some()
    }

    /// Whether it is an hour of the night before six, as after midnight.
    pub(super) fn is_small_hours(&self) -> bool {
        self.from.is_some_and(|clock| clock.hour < 6)
    }

    pub(super) fn is_clear(&self) -> bool {
        self.from.is_some_and(|clock| clock.clear)
    }

    fn minutes(&self, part: Option<DayPart>) -> Result<Minutes, ProblemKind> {
        let part = self.part.or(part);
        let Some(from) = self.from else { return part.map(Minutes::Part).ok_or(ProblemKind::NoSuchTime) };
        let Some(to) = self.to else { return from.minutes(part).map(Minutes::At) };
        let (start, end) = if to.meridiem && from.half_day {
            // "2–5pm", "11–2pm", "12–2am": the last start of its name before the end.
            let end = to.minutes(part)?;
            let raw = from.raw()?;
            let early = if from.hour == 12 { raw - NOON } else { raw };
            let start = [early + NOON, early].into_iter().find(|start| *start < end).unwrap_or(raw);
            (start, end)
        } else {
            // "9–5": the first end of its name after the start.
            let start = from.minutes(part)?;
            let raw = to.raw()?;
            let later = to.half_day.then_some(raw + NOON).filter(|later| *later <= DAY);
            let end = [Some(raw), later].into_iter().flatten().find(|end| *end > start).unwrap_or(raw);
            (start, end)
        };
        let over_midnight = start >= NOON && end <= LATEST_END_AFTER_MIDNIGHT;
        if end > start || over_midnight { Ok(Minutes::Between(start, end)) } else { Err(ProblemKind::EndsBeforeStart) }
    }

    /// The time as it was said, by whichever clocks.
    pub(super) fn as_said(&self) -> Option<TimeOfDay> {
        self.zone?;
        let plain = Self { zone: None, ..*self };
        plain.on(NaiveDate::MIN.succ_opt()?, None, Tz::UTC).ok().map(|(_, time)| time)
    }

    /// The time on a day of `zone`.
    pub(super) fn on(
        &self,
        day: NaiveDate,
        part: Option<DayPart>,
        zone: Tz,
    ) -> Result<(NaiveDate, TimeOfDay), ProblemKind> {
        let local = |minutes: u32| -> Result<NaiveDateTime, ProblemKind> {
            let said = day
                .and_time(NaiveTime::MIN)
                .checked_add_signed(TimeDelta::minutes(minutes.into()))
                .ok_or(ProblemKind::NoSuchTime)?;
            let moment = match self.zone.map(|said| said.zone) {
                None => return Ok(said),
                Some(ParsedZone::Unknown) => return Err(ProblemKind::UnknownZone),
                Some(ParsedZone::Named(named)) => instant(said, named).naive_utc(),
                Some(ParsedZone::Offset(ahead)) => {
                    said.checked_sub_signed(TimeDelta::minutes(ahead.into())).ok_or(ProblemKind::NoSuchTime)?
                }
            };
            Ok(zone.from_utc_datetime(&moment).naive_local())
        };
        Ok(match self.minutes(part)? {
            Minutes::Part(part) => (day, TimeOfDay::Part(part)),
            Minutes::At(at) => {
                let at = local(at)?;
                (at.date(), TimeOfDay::At(at.time()))
            }
            Minutes::Between(from, to) => {
                let (from, to) = (local(from)?, local(to)?);
                (from.date(), TimeOfDay::Between(from.time(), to.time()))
            }
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum ParsedZone {
    Named(Tz),
    /// Minutes ahead of UTC.
    Offset(i32),
    /// Looks like a zone, and isn't known.
    Unknown,
}

/// A zone, and the lexemes that it stands at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ZoneSaid {
    pub(super) zone: ParsedZone,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// What a time comes to, in minutes since midnight; 24:00 is the end of the day.
pub(super) enum Minutes {
    At(u32),
    Between(u32, u32),
    Part(DayPart),
}
