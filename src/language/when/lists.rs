//! Several days said together: "6, 7 and 9 April" share a month, "week 16 or 17" a word, and "Sat–Sun 11–12 April" are
//! two weekdays with their dates.

use super::calendar;
use super::lexemes::Ask;
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::entry::{Entry, EntryKind};
use crate::language::when::meaning::Role;
use crate::language::when::model::When;
use crate::language::when::reader::Reader;

/// How many days may share one month name: "6, 7 and 9 April".
const MAX_SHARED: usize = 8;

impl Reader<'_> {
    /// "6, 7 and 9 April", "the 16th or 17th of April": the days before the one that names the month.
    pub(super) fn shared_month(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        let mut pending: Vec<(usize, usize, ParsedDate, Option<ParsedDate>)> = Vec::new();
        let mut at = self.skip(i, Role::The);
        // A count of people is no day: "for 2, 6–9 April".
        if i.checked_sub(1).is_some_and(|before| self.is(before, Role::For)) {
            return None;
        }
        loop {
            let (left, mut next) = self.bare_day(at)?;
            let mut right = None;
            if let Some((day, after)) = self.range_mark(next, false).and_then(|start| self.day_digits(start, None)) {
                (right, next) = (Some(day), after);
            }
            pending.push((at, next, left, right));
            if pending.len() >= MAX_SHARED {
                return None;
            }
            let (start, and) = self.separator(next)?;
            if and && let Some(last) = self.range(start, None).or_else(|| self.day(start, None)) {
                return self.with_shared(pending, last);
            }
            at = start;
        }
    }

    fn with_shared(
        &self,
        pending: Vec<(usize, usize, ParsedDate, Option<ParsedDate>)>,
        last: Entry,
    ) -> Option<(Vec<Entry>, usize)> {
        let start = self.skip(self.skip(last.from, Role::On), Role::The);
        let named = match &last.kind {
            EntryKind::Day(said, _) => *said,
            _ => self.ends(start, false)?.1,
        };
        let month = named.month?;
        let dress = |said: ParsedDate| ParsedDate { month: Some(month), year: named.year, named: named.named, ..said };
        let next = last.to;
        let mut entries: Vec<_> = pending
            .into_iter()
            .map(|(from, to, left, right)| {
                let left = dress(left);
                let kind = match right {
                    Some(right) => {
                        EntryKind::Done(self.row(left, dress(right), None).map(|(from, to)| When::Days { from, to }))
                    }
                    None => EntryKind::Day(left, calendar::start(&left, self.ctx)),
                };
                Entry::new(from, to, kind)
            })
            .collect();
        entries.push(last);
        Some((entries, next))
    }

    /// What stands between two items of a list: the index after it, and whether it is more than a comma.
    pub(super) fn separator(&self, i: usize) -> Option<(usize, bool)> {
        let comma = i + usize::from(self.mark(i, ','));
        let joined = self.any(comma, &[Role::And, Role::Or]);
        let slash = comma == i && self.tight_mark(i, '/');
        let next = comma + usize::from(joined || slash);
        (next > i).then(|| (self.skip(self.skip(next, Role::On), Role::The), joined || slash))
    }

    /// "Sat–Sun 11–12 April", "Sa/So 11./12. April": two weekdays, then their dates.
    pub(super) fn weekdays_then_dates(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        let from = self.skip(i, Role::From);
        self.weekday(from)?;
        let (second, row) = match self.range_mark(from + 1, false) {
            Some(second) => (second, true),
            None => (self.separator(from + 1)?.0, false),
        };
        self.weekday(second)?;
        let dates = second + 1 + usize::from(self.mark(second + 1, ','));
        let dates = self.skip(self.skip(dates, Role::On), Role::The);
        self.digits(dates)?;
        if let Some(range) = self.range(dates, None) {
            return Some((vec![Entry::new(i, range.to, range.kind)], range.to));
        }
        let (mut entries, next) = self.shared_month(dates)?;
        if let (
            [Entry { kind: EntryKind::Day(_, Ok(from)), .. }, Entry { kind: EntryKind::Day(_, Ok(to)), .. }],
            true,
        ) = (entries.as_slice(), row)
        {
            return Some((vec![Entry::new(i, next, EntryKind::Done(Ok(When::Days { from: *from, to: *to })))], next));
        }
        let first = entries.first_mut()?;
        first.from = i;
        Some((entries, next))
    }

    /// "week 16 or 17", "uke 17 og 18"
    pub(super) fn weeks(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        let start = self.skip(self.skip(i, Role::Whole), Role::The);
        self.digits(start + 1).filter(|_| self.is(start, Role::Week))?;
        let first = self.whole(i)?;
        let (second, joined) = self.separator(first.to)?;
        let (number, digits) = self.digits(second).filter(|_| joined)?;
        let week = calendar::week(number, self.base()).filter(|_| digits <= 2)?;
        let alone = self.ends_clean(second + 1) && self.uncounted(second + 1) && self.full(second).is_none();
        let when = When::Days { from: week.0, to: week.1 };
        alone.then(|| (vec![first, Entry::new(second, second + 1, EntryKind::Done(Ok(when)))], second + 1))
    }
}
