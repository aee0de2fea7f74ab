//! Dates told by other days: "a week on Monday", "the Tuesday after next", "the 8th of next month".

use chrono::{Datelike, Days, Months, Weekday};

use super::calendar;
use super::durations::lengths;
use super::lexemes::Ask;
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::meaning::{Meaning, Role};
use crate::language::when::reader::{Parsed, Reader};

impl Reader<'_> {
    /// "a week on Monday", "two weeks on Saturday": so many weeks after that day, as English says it.
    pub(super) fn weeks_on(&self, i: usize) -> Parsed<ParsedDate> {
        let (amount, on) = lengths(self, i).filter(|(amount, _)| {
            amount.months == 0 && amount.minutes == 0 && amount.days > 0 && amount.days % 7 == 0
        })?;
        let led = i.checked_sub(1).is_some_and(|before| self.any(before, &[Role::For, Role::Weekly]));
        // "a week today", "two weeks tomorrow"
        let relative = |meaning: &Meaning| if let Meaning::Relative(days) = meaning { Some(*days) } else { None };
        if let Some(days) = self.meaning(on, relative).filter(|_| !led)
            && self.at(on)?.english_has(Meaning::Relative(days))
        {
            let day = self.ctx.now.date().checked_add_days(Days::new(days.into()))?;
            return Some((ParsedDate { fixed: amount.after(day), ..ParsedDate::default() }, on + 1));
        }
        if led || !self.is(on, Role::On) || !self.at(on)?.english_has(Meaning::Role(Role::On)) {
            return None;
        }
        let weekday = self.weekday(on + 1)?;
        let said = ParsedDate { weekday: Some(weekday), ..ParsedDate::default() };
        let fixed = amount.after(calendar::start(&said, self.ctx).ok()?);
        Some((ParsedDate { fixed, ..ParsedDate::default() }, on + 2))
    }

    /// "the Tuesday after next", "übernächsten Dienstag", "Dienstag übernächster Woche".
    pub(super) fn further_weekday(&self, i: usize, at: usize, weekday: Weekday) -> Parsed<ParsedDate> {
        let said = ParsedDate { weekday: Some(weekday), ..ParsedDate::default() };
        let week = self.skip(self.skip(at + 1, Role::In), Role::The);
        let week_after_next = self.is(week, Role::Week) && self.is(week + 1, Role::AfterNext);
        let (from, days, next) =
            if week_after_next || (self.is(week, Role::NextButOne) && self.is(week + 1, Role::Week)) {
                (calendar::next_weekday(weekday, calendar::monday(self.ctx.now.date())?)?, 14, week + 2)
            } else {
                let next = if self.is(i, Role::NextButOne) && i < at {
                    at + 1
                } else if self.is(at + 1, Role::AfterNext) {
                    at + 2
                } else {
                    return None;
                };
                (calendar::start(&said, self.ctx).ok()?, 7, next)
            };
        Some((ParsedDate { fixed: from.checked_add_days(Days::new(days)), ..ParsedDate::default() }, next))
    }

    /// "the 8th of next month", "am 8. nächsten Monats", "den 12. denne måneden".
    pub(super) fn day_of_near_month(&self, i: usize, day: u32, next: usize) -> Parsed<ParsedDate> {
        let near = self.skip(self.skip(next, Role::Of), Role::The);
        let ahead = if self.is(near, Role::Next) {
            1
        } else if self.is(near, Role::This) {
            0
        } else {
            return None;
        };
        self.digits(i).filter(|_| self.is(near + 1, Role::Month))?;
        let first = self.ctx.now.date().with_day(1)?.checked_add_months(Months::new(ahead))?;
        let said = ParsedDate {
            day: Some(day),
            month: Some(first.month()),
            year: Some(first.year()),
            named: true,
            ..ParsedDate::default()
        };
        Some((said, near + 2))
    }
}
