//! Stretches of days that a month or a week is cut into, or that begin today: "early May", "Anfang Mai", "the first
//! week of May", "the week of 6 July", "the next two weeks".

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::calendar;
use super::durations::lengths;
use super::lexemes::Ask;
use crate::domain::recurrence::nth_of_month;
use crate::domain::time_of_day::DayPart;
use crate::language::when::entry::{Entry, EntryKind};
use crate::language::when::meaning::Role;
use crate::language::when::model::{ProblemKind, When};
use crate::language::when::reader::Reader;

/// The last days of the early and of the middle part of a month, and of its first half.
const EARLY_UNTIL: u32 = 10;
const MID_UNTIL: u32 = 20;
const FIRST_HALF_UNTIL: u32 = 15;

/// In days.
const WEEK: u32 = 7;

impl Reader<'_> {
    pub(super) fn stretch(&self, i: usize) -> Option<Entry> {
        self.feast_days(i)
            .or_else(|| self.part_of_month(i))
            .or_else(|| self.week_of_month(i))
            .or_else(|| self.week_of_day(i))
            .or_else(|| self.coming_days(i))
    }

    /// "die Nacht vom 9. auf den 10. September", "natten fra fredag til lørdag"
    pub(super) fn night_row(&self, i: usize) -> Option<Entry> {
        let night = self.skip(self.skip(i, Role::In), Role::The);
        if !(self.part(night) == Some(DayPart::Night) && self.is(night + 1, Role::From)) {
            return None;
        }
        self.range(night + 1, None).map(|range| Entry { from: i, ..range })
    }

    fn days_entry(&self, i: usize, next: usize, days: Option<(NaiveDate, NaiveDate)>) -> Entry {
        let when = days.map(|(from, to)| When::Days { from, to }).ok_or(ProblemKind::NoSuchDate);
        Entry::new(i, next, EntryKind::Done(when))
    }

    /// The month that stands at `i`, with its year where one is said, or as "next month": its first and last day, and
    /// the index after it.
    fn month_said(&self, i: usize) -> Option<(NaiveDate, NaiveDate, usize)> {
        let at = self.skip(self.skip(self.skip(i, Role::Of), Role::In), Role::The);
        let today = self.ctx.now.date();
        if self.any(at, &[Role::This, Role::Next]) && self.is(at + 1, Role::Month) {
            let ahead = chrono::Months::new(u32::from(self.is(at, Role::Next)));
            let first = today.with_day(1)?.checked_add_months(ahead)?;
            let (from, to) = calendar::month(first.month(), Some(first.year()), today)?;
            return Some((from, to, at + 2));
        }
        let (month, wary, name) = self.month(at)?;
        // "I'm late, may I come?"
        if wary && name && !self.at(at)?.capital {
            return None;
        }
        let year = self.year(at + 1);
        let (from, to) = calendar::month(month, year, self.base())?;
        Some((from, to, at + 1 + usize::from(year.is_some())))
    }

    /// "early May", "in mid-May", "Ende Mai", "i slutten av mai", "the first half of May"
    fn part_of_month(&self, i: usize) -> Option<Entry> {
        let at = self.skip(i, Role::The);
        let first_part = self.part_word(at)?;
        let after = at + 1 + usize::from(self.tight_mark(at + 1, '-'));
        // "mid to late May", "Mitte bis Ende Mai"
        let second = self.range_mark(at + 1, false).and_then(|at| Some((self.part_word(at)?, at + 1)));
        let (last_part, after) = second.unwrap_or((first_part, after));
        let after = after + usize::from(second.is_some() && self.tight_mark(after, '-'));
        let (first, last, next) = self.month_said(after)?;
        let days = first
            .with_day(first_part.0)
            .and_then(|from| Some((from, last_part.1.map_or(Some(last), |day| first.with_day(day))?)));
        Some(self.days_entry(i, next, days))
    }

    /// The first and the last day of a part of a month that is named at `i`; no last one for the end of the month.
    fn part_word(&self, i: usize) -> Option<(u32, Option<u32>)> {
        let parts = [
            (Role::Early, (1, Some(EARLY_UNTIL))),
            (Role::Mid, (EARLY_UNTIL + 1, Some(MID_UNTIL))),
            (Role::Late, (MID_UNTIL + 1, None)),
            (Role::EndOf, (MID_UNTIL + 1, None)),
            (Role::FirstHalf, (1, Some(FIRST_HALF_UNTIL))),
            (Role::SecondHalf, (FIRST_HALF_UNTIL + 1, None)),
        ];
        parts.into_iter().find(|(role, _)| self.is(i, *role)).map(|(_, days)| days)
    }

    /// "the first week of May" and "the last weekend in June"; of weeks, the first is the month's first seven days, the
    /// second the next seven; the last one its last seven.
    fn week_of_month(&self, i: usize) -> Option<Entry> {
        let (nth, week) = self.nth(self.skip(i, Role::The))?;
        let weekend = self.any(week, &[Role::Weekend, Role::TheWeekend]);
        if !weekend && !self.is(week, Role::Week) {
            return None;
        }
        let (first, last, next) = self.month_said(week + 1)?;
        // "the last weekend of May": by its Saturday.
        if weekend {
            let saturday = nth_of_month(first, nth, Weekday::Sat);
            return Some(self.days_entry(i, next, saturday.and_then(|day| Some((day, day.succ_opt()?)))));
        }
        let days = match u32::try_from(nth) {
            Ok(nth @ 1..=4) => first.with_day((nth - 1) * WEEK + 1).zip(first.with_day(nth * WEEK)),
            Ok(_) => first.with_day(4 * WEEK + 1).map(|from| (from, last)),
            Err(_) => last.checked_sub_days(Days::new((WEEK - 1).into())).map(|from| (from, last)),
        };
        Some(self.days_entry(i, next, days))
    }

    /// "the week of 6 July", "veckan den 13 juli", "in der Woche vom 6. Juli": Monday to Sunday with that day in it.
    fn week_of_day(&self, i: usize) -> Option<Entry> {
        let week = self.skip(i, Role::The);
        let count = i.checked_sub(1).is_some_and(|before| self.value(before).is_some());
        if !self.is(week, Role::Week) || self.unit(week).is_some_and(|_| count) {
            return None;
        }
        let mut at = week + 1;
        let led = self.any(at, &[Role::Of, Role::From, Role::With, Role::DayOf, Role::In]);
        at += usize::from(led);
        at = self.skip(self.skip(at, Role::With), Role::The);
        if !led {
            return None;
        }
        // "in der Woche vom 6. bis 10. Juli" says its days.
        if let Some(range) = self.range(at, None) {
            return Some(Entry::new(i, range.to, range.kind));
        }
        let (said, next) = self.date(at).filter(|(said, _)| said.month.is_some() || said.ordinal)?;
        let monday = calendar::start(&said, self.ctx).ok().and_then(calendar::monday);
        let days = monday.and_then(|monday| Some((monday, monday.checked_add_days(Days::new((WEEK - 1).into()))?)));
        Some(self.days_entry(i, next, days))
    }

    /// "the next two weeks", "in den nächsten drei Tagen": from today on.
    fn coming_days(&self, i: usize) -> Option<Entry> {
        let at = self.skip(self.skip(i, Role::Whole), Role::The);
        if !self.any(at, &[Role::Next, Role::Coming]) {
            return None;
        }
        let (amount, next) = lengths(self, at + 1)
            .filter(|(amount, _)| amount.minutes == 0 && (amount.days > 1 || amount.months > 0))?;
        let today = self.ctx.now.date();
        Some(self.days_entry(i, next, amount.after(today).map(|to| (today, to))))
    }
}
