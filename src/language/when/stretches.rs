//! Stretches of days that a month or a week is cut into, or that begin today: "early May", "Anfang Mai", "the first
//! week of May", "the week of 6 July", "the next two weeks".

use chrono::{Datelike, Days, NaiveDate};

use super::calendar;
use super::durations::lengths;
use super::lexemes::Ask;
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
        let (month, ..) = self.month(at)?;
        // "Ende 6. Mai" has its own day.
        let year = self.year(at + 1);
        let (from, to) = calendar::month(month, year, self.base())?;
        Some((from, to, at + 1 + usize::from(year.is_some())))
    }

    /// "early May", "in mid-May", "Ende Mai", "i slutten av mai", "the first half of May"
    fn part_of_month(&self, i: usize) -> Option<Entry> {
        let at = self.skip(i, Role::The);
        let role = [Role::Early, Role::Mid, Role::Late, Role::EndOf, Role::FirstHalf, Role::SecondHalf]
            .into_iter()
            .find(|role| self.is(at, *role))?;
        let after = at + 1 + usize::from(self.tight_mark(at + 1, '-'));
        let (first, last, next) = self.month_said(after)?;
        let day = |number: u32| first.with_day(number);
        let days = match role {
            Role::Early => day(EARLY_UNTIL).map(|to| (first, to)),
            Role::Mid => day(EARLY_UNTIL + 1).zip(day(MID_UNTIL)),
            Role::FirstHalf => day(FIRST_HALF_UNTIL).map(|to| (first, to)),
            Role::SecondHalf => day(FIRST_HALF_UNTIL + 1).map(|from| (from, last)),
            _ => day(MID_UNTIL + 1).map(|from| (from, last)),
        };
        Some(self.days_entry(i, next, days))
    }

    /// "the first week of May" is its first seven days, the second the next seven; the last one its last seven.
    fn week_of_month(&self, i: usize) -> Option<Entry> {
        let (nth, week) = self.nth(self.skip(i, Role::The))?;
        if !self.is(week, Role::Week) {
            return None;
        }
        let (first, last, next) = self.month_said(week + 1)?;
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
