//! Days in a row: "6–9 April", "from Monday", "until the 9th", "three nights from the 9th", "this weekend",
//! "next week", "in April"; and lists that share a month, "6, 7 and 9 April".

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::calendar;
use super::dates::Said;
use super::durations::{Amount, lengths};
use super::join::{Entry, Kind, Reader};
use super::lexemes::Ask;
use super::words::{Role, Unit};
use super::{ProblemKind, When};

/// How many days may share one month name: "6, 7 and 9 April".
const MAX_SHARED: usize = 8;

type Read<T> = Option<(T, usize)>;
type Dated = Result<NaiveDate, ProblemKind>;

impl Reader<'_> {
    /// One day or one row of days that begins at `i`. `before`: the day that the list it stands in named last.
    pub(super) fn entry(&self, i: usize, before: Option<NaiveDate>) -> Option<Entry> {
        self.until(i)
            .or_else(|| self.length_from(i))
            .or_else(|| self.range(i, before))
            .or_else(|| self.day(i, before))
            .or_else(|| self.whole(i))
    }

    /// What joins two ends of a range, and small words before the second: the index after them.
    pub(super) fn range_mark(&self, i: usize, between: bool) -> Option<usize> {
        let joins = self.mark(i, '-')
            || self.any(i, &[Role::To, Role::Until])
            || (between && self.is(i, Role::And))
            || (self.tight_mark(i, '/') && self.digits(i + 1).is_some_and(|(_, digits)| digits == 4));
        joins.then(|| self.skip(self.skip(i + 1, Role::On), Role::The))
    }

    /// "until Thursday"
    fn until(&self, i: usize) -> Option<Entry> {
        let start = self.skip(i, Role::Until);
        if start == i {
            return None;
        }
        let start = self.skip(self.skip(start, Role::On), Role::The);
        let (said, next) = self.date(start).filter(|(said, _)| said.part.is_none())?;
        let when = calendar::start(&said, self.ctx).map(When::Until);
        Some(Entry::new(i, next, Kind::Until(when)))
    }

    /// "three nights from the 9th", "for two weeks from 6 April"
    fn length_from(&self, i: usize) -> Option<Entry> {
        let start = self.skip(i, Role::For);
        let (amount, next) = self.days_long(start).filter(|_| self.starts_clean(start))?;
        let from = self.skip(next, Role::From);
        if from == next {
            return None;
        }
        let (said, next) = self.date(self.skip(self.skip(from, Role::On), Role::The))?;
        Some(Entry::new(i, next, Kind::Done(self.lasting(&said, amount, None))))
    }

    /// A length of whole days.
    fn days_long(&self, i: usize) -> Read<Amount> {
        lengths(self, i).filter(|(amount, _)| amount.minutes == 0 && (amount.days > 0 || amount.months > 0))
    }

    fn lasting(&self, said: &Said, amount: Amount, before: Option<NaiveDate>) -> Result<When, ProblemKind> {
        let from = self.dated(said, before)?;
        let to = from
            .checked_add_months(Months::new(amount.months))
            .and_then(|day| day.checked_add_days(Days::new(amount.days.into())))
            .ok_or(ProblemKind::NoSuchDate)?;
        Ok(When::Days { from, to })
    }

    /// The day that was said, a weekday after others of its list.
    fn dated(&self, said: &Said, before: Option<NaiveDate>) -> Dated {
        let day = calendar::start(said, self.ctx)?;
        Ok(match (said.weekday_only(), before) {
            (Some(weekday), Some(before)) => calendar::following(weekday, before, day),
            _ => day,
        })
    }

    /// "Monday to Wednesday", "from 28 Dec until 2 Jan", "between the 14th and 17th of April", "16.–18.4."
    fn range(&self, i: usize, before: Option<NaiveDate>) -> Option<Entry> {
        let between = self.is(i, Role::Between);
        let lead = i + usize::from(between || self.is(i, Role::From));
        let start = self.skip(self.skip(lead, Role::On), Role::The);
        let (left, right, next) = self.ends(start, between)?;
        let when = self.row(left, right, before).map(|(from, to)| When::Days { from, to });
        Some(Entry::new(i, next, Kind::Done(when)))
    }

    /// Both ends of a range as said, and the index after them.
    fn ends(&self, i: usize, between: bool) -> Option<(Said, Said, usize)> {
        let second = |left: &Said, next: usize| -> Read<Said> {
            let start = self.range_mark(next, between)?;
            self.date(start).or_else(|| {
                let (day, _) = self
                    .digits(start)
                    .filter(|(day, digits)| left.month_first && *digits <= 2 && (1..=31).contains(day))?;
                let stands = !self.begins_time(start) && self.ends_clean(start + 1) && self.unit(start + 1).is_none();
                let year = self.year(if self.mark(start + 1, ',') { start + 2 } else { start + 1 });
                let next = start + 1 + year.map_or(0, |_| if self.mark(start + 1, ',') { 2 } else { 1 });
                stands.then_some((Said { day: Some(day), month: left.month, year, ..Said::default() }, next))
            })
        };
        if let Some((left, next)) = self.date(i).filter(|_| self.starts_clean(i))
            && let Some((right, next)) = second(&left, next)
        {
            return Some((left, right, next));
        }
        let (left, next) = self.bare_day(i)?;
        if let Some((right, next)) = second(&left, next).filter(|(right, _)| right.month.is_some() || right.ordinal) {
            return Some((left, right, next));
        }
        // "Mon 6 – Thu 9": two weekdays with their numbers need no month.
        let (right, next) = self.bare_day(self.range_mark(next, between)?)?;
        (left.weekday.is_some() && right.weekday.is_some()).then_some((left, right, next))
    }

    /// "Mon 6", "16.": a day whose month comes later, or not at all.
    fn bare_day(&self, i: usize) -> Read<Said> {
        let weekday = self.weekday(i);
        let at = self.skip(i + usize::from(weekday.is_some()), Role::The);
        self.day_digits(at, weekday).filter(|_| self.starts_clean(at))
    }

    /// As `bare_day`, without its weekday. Words such as "second" are no day without their month.
    fn day_digits(&self, i: usize, weekday: Option<Weekday>) -> Read<Said> {
        let (day, ordinal, next) = self.day_number(i).filter(|_| self.digits(i).is_some())?;
        Some((Said { weekday, day: Some(day), ordinal, ..Said::default() }, next))
    }

    fn row(
        &self,
        mut left: Said,
        mut right: Said,
        before: Option<NaiveDate>,
    ) -> Result<(NaiveDate, NaiveDate), ProblemKind> {
        if left.lacks_month() && right.month.is_some() {
            (left.month, left.year) = (right.month, right.year);
            // "from the 28th to the 2nd of May" begins in April; "28–2 May" is a slip.
            if left.ordinal && left.day > right.day {
                let january = right.month == Some(1);
                left.month = right.month.map(|month| if january { 12 } else { month - 1 });
                left.year = right.year.map(|year| year - i32::from(january));
            }
        }
        if right.year.is_none()
            && right.month.is_some()
            && !right.ordinal
            && left.month_first
            && left.month == right.month
        {
            right.year = left.year;
        }
        let mut from = if right.year.is_some() {
            calendar::start_before(&left, &right, self.ctx)?
        } else {
            self.dated(&left, before)?
        };
        // A row of days that has begun already: "1–5 April" on the 3rd.
        if left.month.is_some()
            && left.year.is_none()
            && right.month.is_some()
            && right.year.is_none()
            && let Ok(end) = calendar::start(&right, self.ctx)
            && end < from
        {
            let near = Said { year: Some(end.year()), ..right };
            from = calendar::start_before(&left, &near, self.ctx).ok().filter(|from| *from <= end).unwrap_or(from);
        }
        Ok((from, calendar::end(&right, from, self.ctx)?))
    }

    /// One day: "Tuesday 7 April"; "from Monday"; "10 April onwards"; "Monday for two nights".
    fn day(&self, i: usize, before: Option<NaiveDate>) -> Option<Entry> {
        let start = self.skip(i, Role::From);
        let from = start > i;
        let at = if from { self.skip(self.skip(start, Role::On), Role::The) } else { i };
        let (said, next) = self.date(at).filter(|_| self.starts_clean(at))?;
        let length = if self.mark(next, ',') { next + 1 } else { next };
        // "12 April 3 nights" needs no "for".
        let nights = self.unit(length + 1) == Some(Unit::Night) && self.value(length).is_some();
        if (nights || self.is(length, Role::For))
            && let Some((amount, after)) = self.days_long(if nights { length } else { length + 1 })
        {
            return Some(Entry::new(i, after, Kind::Done(self.lasting(&said, amount, before))));
        }
        let day = self.dated(&said, before);
        if said.part.is_none() && (from || (self.is(next, Role::Onwards) && !self.is(next, Role::On))) {
            let after = self.skip(next, Role::Onwards);
            // "from Monday on the sofa": there "on" belongs to what follows.
            let after =
                if self.is(next, Role::On) && self.at(after).is_some_and(|lexeme| lexeme.word) { next } else { after };
            return Some(Entry::new(i, after, Kind::From(said, day)));
        }
        Some(Entry::new(i, next, Kind::Day(said, day)))
    }

    /// "this weekend", "the whole of next week", "week 17", "in April", "next month"
    fn whole(&self, i: usize) -> Option<Entry> {
        let today = self.ctx.now.date();
        let at = self.skip(i, Role::Whole);
        let determined = at > i || self.is(i, Role::The);
        let at = self.skip(at, Role::The);
        let (this, next) = (self.is(at, Role::This), self.is(at, Role::Next));
        let unit = at + usize::from(this || next);
        let monday = calendar::monday(today)?;
        let days = |first: NaiveDate, offset: u64, last: u64| -> Option<When> {
            let from = first.checked_add_days(Days::new(offset))?;
            Some(When::Days { from, to: from.checked_add_days(Days::new(last))? })
        };
        let done =
            |when: Option<When>, end: usize| Some(Entry::new(i, end, Kind::Done(when.ok_or(ProblemKind::NoSuchDate))));
        if self.is(unit, Role::Weekend) {
            if self.is(unit + 1, Role::Of)
                && let Some((said, end)) = self.date(self.skip(unit + 2, Role::The))
            {
                let weekend = calendar::start(&said, self.ctx).map(saturday_of);
                return done(weekend.ok().flatten().and_then(|saturday| days(saturday, 0, 1)), end);
            }
            let ahead = if today.weekday() == Weekday::Sun { 7 } else { 0 } + if next { 7 } else { 0 };
            return if this || next || determined { done(days(monday, 5 + ahead, 1), unit + 1) } else { None };
        }
        if self.is(unit, Role::Week) {
            if let Some((number @ 1..=53, 1 | 2)) = self.digits(unit + 1)
                && !this
                && !next
                && self.ends_clean(unit + 2)
            {
                let week = calendar::week(number, self.base());
                return done(week.map(|(from, to)| When::Days { from, to }), unit + 2);
            }
            return if this || next { done(days(monday, if next { 7 } else { 0 }, 6), unit + 1) } else { None };
        }
        if self.is(unit, Role::Month) && (this || next) {
            let first = today.with_day(1)?.checked_add_months(Months::new(u32::from(next)))?;
            let month = calendar::month(first.month(), Some(first.year()), today);
            return done(month.map(|(from, to)| When::Days { from, to }), unit + 1);
        }
        let (month, wary, _) = self.month(unit)?;
        let year = self.year(unit + 1);
        let capital = self.at(unit)?.capital;
        let led = at > i
            || this
            || next
            || i.checked_sub(1).is_some_and(|before| self.any(before, &[Role::In, Role::Until, Role::From]));
        if year.is_none() && wary && !(capital && led) {
            return None;
        }
        let days = calendar::month(month, year, self.base());
        done(days.map(|(from, to)| When::Days { from, to }), unit + 1 + usize::from(year.is_some()))
    }

    /// Where yearless dates begin to count: today, or the first day spoken of where it lies ahead.
    fn base(&self) -> NaiveDate {
        let today = self.ctx.now.date();
        self.ctx.first_day.map_or(today, |first| first.max(today))
    }

    /// "6, 7 and 9 April", "the 16th or 17th of April": the days before the one that names the month.
    pub(super) fn shared_month(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        let mut pending: Vec<(usize, usize, Said, Option<Said>)> = Vec::new();
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
        pending: Vec<(usize, usize, Said, Option<Said>)>,
        last: Entry,
    ) -> Option<(Vec<Entry>, usize)> {
        let start = self.skip(self.skip(last.from, Role::On), Role::The);
        let named = match &last.kind {
            Kind::Day(said, _) => *said,
            _ => self.ends(start, false)?.1,
        };
        let month = named.month?;
        let dress = |said: Said| Said { month: Some(month), year: named.year, named: named.named, ..said };
        let next = last.to;
        let mut entries: Vec<_> = pending
            .into_iter()
            .map(|(from, to, left, right)| {
                let left = dress(left);
                let kind = match right {
                    Some(right) => {
                        Kind::Done(self.row(left, dress(right), None).map(|(from, to)| When::Days { from, to }))
                    }
                    None => Kind::Day(left, calendar::start(&left, self.ctx)),
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
}

/// The Saturday of the weekend that a day belongs to, or else of the next.
fn saturday_of(day: NaiveDate) -> Option<NaiveDate> {
    match day.weekday() {
        Weekday::Sun => day.pred_opt(),
        _ => calendar::next_weekday(Weekday::Sat, day),
    }
}
