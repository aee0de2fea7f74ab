//! Lengths of time: "30m", "1h30", "an hour", "two weeks"; and what lies so far ahead: "in two days".

use chrono::{Days, Months, NaiveDate, NaiveDateTime, TimeDelta};

use super::lexemes::{Ask, Lexemes};
use crate::domain::recurrence::instant;
use crate::language::when::meaning::{Meaning, Role, Unit};
use crate::language::when::model::DateContext;
use crate::language::when::reader::Reader;

/// The largest count before a unit that is read: no length is longer than this many of it.
const MAX_COUNT: u32 = 10_000;

/// In minutes.
const DAY: u32 = 24 * 60;

/// The most lengths that [`durations`] reads in one text.
pub const MAX_DURATIONS: usize = 16;

/// A length in calendar and clock units.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Amount {
    pub(super) months: u32,
    pub(super) days: u32,
    pub(super) minutes: u32,
}

impl Amount {
    fn of(count: u32, unit: Unit) -> Self {
        match unit {
            Unit::Minute => Self { minutes: count, ..Self::default() },
            Unit::Hour => Self { minutes: count * 60, ..Self::default() },
            Unit::Day | Unit::Night => Self { days: count, ..Self::default() },
            Unit::Week => Self { days: count * 7, ..Self::default() },
            Unit::Month => Self { months: count, ..Self::default() },
        }
    }

    fn plus(self, other: Self) -> Self {
        Self { months: self.months + other.months, days: self.days + other.days, minutes: self.minutes + other.minutes }
    }

    /// The day so many whole days after another.
    pub(super) fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        day.checked_add_months(Months::new(self.months))?.checked_add_days(Days::new(self.days.into()))
    }

    /// `None` for months, which have no one length.
    fn delta(self) -> Option<TimeDelta> {
        (self.months == 0).then(|| TimeDelta::days(self.days.into()) + TimeDelta::minutes(self.minutes.into()))
    }
}

/// The text as one length: `30m`, `2h`, `1h30`, `1h 30m`, `an hour and a half`, `two weeks`. `None` where it is
/// anything else or more; months are no length that can be told.
pub fn duration(text: &str) -> Option<TimeDelta> {
    let text = Lexemes::of(text);
    let (amount, next) = lengths(&text, 0)?;
    (text.skip(next, Role::Before) == text.lexemes().len()).then(|| amount.delta())?
}

/// The text as lengths in order, as in lead times: `1d 2h` is a day and two hours, each for itself; `1h30` is one.
/// `None` where there is none, anything else, or more than [`MAX_DURATIONS`].
pub fn durations(text: &str) -> Option<Vec<TimeDelta>> {
    let text = Lexemes::of(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.lexemes().len() && !(text.is(at, Role::Before) && at + 1 == text.lexemes().len()) {
        if !found.is_empty() {
            at += usize::from(text.mark(at, ','));
            at = text.skip(text.skip(at, Role::And), Role::Or);
        }
        let (amount, _, next) = length(&text, at)?;
        found.push(amount.delta()?);
        if found.len() > MAX_DURATIONS {
            return None;
        }
        at = next;
    }
    (!found.is_empty()).then_some(found)
}

/// One count with its unit; "1h30" and "1h30m" count as one.
fn length(text: &impl Ask, i: usize) -> Option<(Amount, Unit, usize)> {
    let whole = text.meaning(i, |meaning| match meaning {
        Meaning::Length(minutes) if minutes % DAY == 0 => Some(Amount::of(minutes / DAY, Unit::Day)),
        Meaning::Length(minutes) => Some(Amount::of(*minutes, Unit::Minute)),
        _ => None,
    });
    if let Some(amount) = whole {
        return Some((amount, if amount.minutes > 0 { Unit::Minute } else { Unit::Day }, i + 1));
    }
    let count = text.value(i).or_else(|| {
        text.meaning(i, |meaning| match meaning {
            Meaning::Count(count) => Some(*count),
            _ => None,
        })
    });
    let count = count.filter(|count| *count <= MAX_COUNT)?;
    // "ei veka", "en uka": dialects have one form for the week and for a week.
    let week = || (text.is(i + 1, Role::Week) && text.value(i).is_none()).then_some(Unit::Week);
    let unit = text.unit(i + 1).or_else(week)?;
    let amount = Amount::of(count, unit);
    if unit == Unit::Hour
        && let Some((minutes @ 0..60, 2)) =
            text.at(i + 2).filter(|lexeme| lexeme.glued).and_then(|lexeme| lexeme.number)
    {
        let next = i + 3 + usize::from(text.tight(i + 3) && text.unit(i + 3) == Some(Unit::Minute));
        return Some((amount.plus(Amount::of(minutes, Unit::Minute)), Unit::Minute, next));
    }
    let split = text.at(i + 2).is_some_and(|lexeme| lexeme.glued && lexeme.word);
    (!split).then_some((amount, unit, i + 2))
}

/// Counts of ever smaller units as one length: "1 hour 20 minutes".
pub(super) fn lengths(text: &impl Ask, i: usize) -> Option<(Amount, usize)> {
    let (mut sum, mut smallest, mut at) = length(text, i)?;
    while let Some((amount, unit, next)) =
        length(text, text.skip(at, Role::And)).filter(|(_, unit, _)| *unit < smallest)
    {
        (sum, smallest, at) = (sum.plus(amount), unit, next);
    }
    Some((sum, at))
}

impl Reader<'_> {
    /// "in two days", "two hours from now"
    pub(super) fn ahead(&self, i: usize) -> Option<(Amount, usize)> {
        if self.is(i, Role::Ahead) {
            return lengths(self, self.skip(i + 1, Role::Around));
        }
        let (amount, next) = lengths(self, i).filter(|_| self.starts_clean(i))?;
        (self.is(next, Role::From) && self.is(next + 1, Role::Now)).then_some((amount, next + 2))
    }

    /// "in an hour": the moment, to the minute, an hour of elapsed time on.
    pub(super) fn in_minutes(&self, i: usize) -> Option<(NaiveDateTime, usize)> {
        let (amount, next) = self.ahead(i)?;
        let delta = amount.delta().filter(|_| amount.minutes > 0)?;
        Some((later(self.ctx, delta)?, next))
    }
}

/// The local time when `delta` has gone by, its seconds dropped.
fn later(ctx: &DateContext, delta: TimeDelta) -> Option<NaiveDateTime> {
    use chrono::Timelike;
    let moment = instant(ctx.now, ctx.zone).checked_add_signed(delta)?;
    moment.with_timezone(&ctx.zone).naive_local().with_second(0)?.with_nanosecond(0)
}
