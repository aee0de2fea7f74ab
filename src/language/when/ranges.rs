//! Days in a row: "6–9 April", "from Monday", "until the 9th", "three nights from the 9th", "this weekend",
//! "next week", "in April", "until the end of April".

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::calendar;
use super::durations::{Amount, lengths};
use super::lexemes::Ask;
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::entry::{Entry, EntryKind};
use crate::language::when::meaning::{Meaning, Role, Unit};
use crate::language::when::model::{ProblemKind, When};
use crate::language::when::reader::{Parsed, Reader};

/// A row of days whose month is said at its end alone runs over the end of the month before for no more days than this.
const MAX_DAYS_OVER: u32 = 14;

type Dated = Result<NaiveDate, ProblemKind>;

impl Reader<'_> {
    /// One day or one row of days that begins at `i`. `before`: the day that the list it stands in named last.
    pub(super) fn entry(&self, i: usize, before: Option<NaiveDate>) -> Option<Entry> {
        self.night_row(i)
            .or_else(|| self.until_end(i))
            .or_else(|| self.until(i))
            .or_else(|| self.length_from(i))
            .or_else(|| self.range(i, before))
            .or_else(|| self.day(i, before))
            .or_else(|| self.whole(i))
    }

    /// What joins two ends of a range, and small words before the second: the index after them.
    pub(super) fn range_mark(&self, i: usize, between: bool) -> Option<usize> {
        // "20 Nov -> 23 Nov"
        let arrow = self.mark(i, '-') && self.tight_mark(i + 1, '>');
        let joins = self.mark(i, '-')
            || self.mark(i, '→')
            || self.any(i, &[Role::To, Role::Until])
            || (between && self.is(i, Role::And))
            || self.leads_until(i)
            || (self.tight_mark(i, '/') && self.digits(i + 1).is_some_and(|(_, digits)| digits == 4));
        joins.then(|| {
            let until = i + usize::from(arrow || self.leads_until(i));
            self.skip(self.skip(until + 1, Role::On), Role::The)
        })
    }

    /// "and until", ", until": what joins an end to its start, before the word for it.
    fn leads_until(&self, i: usize) -> bool {
        (self.is(i, Role::And) || self.mark(i, ',')) && self.is(i + 1, Role::Until) && !self.is(i + 1, Role::And)
    }

    /// "until Thursday"
    fn until(&self, i: usize) -> Option<Entry> {
        let start = self.skip(i, Role::Until);
        if start == i {
            return None;
        }
        let start = self.skip(self.skip(start, Role::On), Role::The);
        // "Hytta står tom fredag til søndag": empty, since nothing lasts until days that have a start of their own.
        if self.range(start, None).is_some() {
            return None;
        }
        let (said, next) = self.date(start).filter(|(said, _)| said.part.is_none())?;
        let when = calendar::start(&said, self.ctx).map(When::Until);
        Some(Entry::new(i, next, EntryKind::Until(when)))
    }

    /// The end of the month or week that is now, named at `unit`.
    fn end_of_unit(&self, all: std::ops::Range<usize>, unit: usize) -> Entry {
        let today = self.ctx.now.date();
        let end = if self.is(unit, Role::Month) {
            calendar::month(today.month(), Some(today.year()), today).map(|(_, end)| end)
        } else {
            calendar::monday(today).and_then(|monday| monday.checked_add_days(Days::new(6)))
        };
        Entry::new(all.start, all.end, EntryKind::Until(end.map(When::Until).ok_or(ProblemKind::NoSuchDate)))
    }

    /// "until the end of April", "ut april", "månaden ut"
    fn until_end(&self, i: usize) -> Option<Entry> {
        // "måneden ut"; but not "i en uge ud på landet".
        let counted = i.checked_sub(1).is_some_and(|before| {
            self.value(before).is_some()
                || self.meaning(before, |m| matches!(m, Meaning::Count(_)).then_some(())).is_some()
        });
        if !counted
            && self.unit(i).is_none()
            && (self.is(i, Role::Month) || self.is(i, Role::Week))
            && self.is(i + 1, Role::UntilEnd)
        {
            return Some(self.end_of_unit(i..i + 2, i));
        }
        let end_of = self.skip(i, Role::Until);
        let start = if end_of > i && self.is(end_of, Role::EndOf) {
            end_of + 1
        } else if self.is(i, Role::UntilEnd) {
            i + 1
        } else {
            return None;
        };
        let start = self.skip(start, Role::The);
        // "ut måneden", "until the end of the week": of this one.
        let unit = self.is(start, Role::Month) || self.is(start, Role::Week);
        if unit && self.digits(start + 1).is_none() {
            return Some(self.end_of_unit(i..start + 1, start));
        }
        let last = |when: Result<When, ProblemKind>| {
            when.map(|when| match when {
                When::Days { to, .. } => When::Until(to),
                other => other,
            })
        };
        if let Some((month, ..)) = self.month(start) {
            let year = self.year(start + 1);
            let days = calendar::month(month, year, self.base()).ok_or(ProblemKind::NoSuchDate);
            let when = days.map(|(_, to)| When::Until(to));
            return Some(Entry::new(i, start + 1 + usize::from(year.is_some()), EntryKind::Until(when)));
        }
        let entry = self.whole(start)?;
        let EntryKind::Done(when) = entry.kind else { return None };
        Some(Entry::new(i, entry.to, EntryKind::Until(last(when))))
    }

    /// "three nights from the 9th", "for two weeks from 6 April"
    fn length_from(&self, i: usize) -> Option<Entry> {
        let start = self.skip(i, Role::For);
        let (amount, next) = self.days_long(start).filter(|_| self.starts_clean(start))?;
        let next = self.skip(next, Role::Long);
        let from = self.skip(next, Role::From);
        if from == next {
            return None;
        }
        // "a night from Saturday to Sunday"
        if let Some(range) = self.range(next, None) {
            return Some(Entry::new(i, range.to, range.kind));
        }
        let (said, next) = self.date(self.skip(self.skip(from, Role::On), Role::The))?;
        Some(Entry::new(i, next, EntryKind::Done(self.lasting(&said, amount, None))))
    }

    /// A length of whole days.
    pub(super) fn days_long(&self, i: usize) -> Parsed<Amount> {
        lengths(self, i).filter(|(amount, _)| amount.minutes == 0 && (amount.days > 0 || amount.months > 0))
    }

    fn lasting(&self, said: &ParsedDate, amount: Amount, before: Option<NaiveDate>) -> Result<When, ProblemKind> {
        let from = self.dated(said, before)?;
        let to = amount.after(from).ok_or(ProblemKind::NoSuchDate)?;
        Ok(When::Days { from, to })
    }

    /// The day that was said, a weekday after others of its list.
    fn dated(&self, said: &ParsedDate, before: Option<NaiveDate>) -> Dated {
        let day = calendar::start(said, self.ctx)?;
        Ok(match (said.weekday_only(), before) {
            (Some(weekday), Some(before)) => calendar::following(weekday, before, day),
            _ => day,
        })
    }

    /// "Monday to Wednesday", "from 28 Dec until 2 Jan", "between the 14th and 17th of April", "16.–18.4."
    pub(super) fn range(&self, i: usize, before: Option<NaiveDate>) -> Option<Entry> {
        let between = self.is(i, Role::Between);
        let lead = i + usize::from(between || self.is(i, Role::From));
        let start = self.skip(self.skip(lead, Role::On), Role::The);
        let (mut left, right, mut next) = self.ends(start, between)?;
        // "Tuesday to Friday next week", "… of next week"
        let of = self.skip(self.skip(next, Role::Of), Role::In);
        if right.weekday_only().is_some() && self.is(of, Role::Next) && self.is(of + 1, Role::Week) {
            left.next_week = left.weekday_only().is_some();
            next = of + 2;
        } else if right.next_week {
            left.next_week = left.weekday_only().is_some();
        }
        let when = self.row(left, right, before).map(|(from, to)| When::Days { from, to });
        Some(Entry::new(i, next, EntryKind::Done(when)))
    }

    /// Both ends of a range as said, and the index after them.
    pub(super) fn ends(&self, i: usize, between: bool) -> Option<(ParsedDate, ParsedDate, usize)> {
        let second = |left: &ParsedDate, next: usize| -> Parsed<ParsedDate> {
            let start = self.range_mark(next, between)?;
            self.date(start).or_else(|| {
                let (day, _) = self
                    .digits(start)
                    .filter(|(day, digits)| left.month_first && *digits <= 2 && (1..=31).contains(day))?;
                let stands = !self.begins_time(start) && self.ends_clean(start + 1) && self.unit(start + 1).is_none();
                let year = self.year(if self.mark(start + 1, ',') { start + 2 } else { start + 1 });
                let next = start + 1 + year.map_or(0, |_| if self.mark(start + 1, ',') { 2 } else { 1 });
                stands
                    .then_some((ParsedDate { day: Some(day), month: left.month, year, ..ParsedDate::default() }, next))
            })
        };
        if let Some((left, next)) = self.date(i).filter(|_| self.starts_clean(i))
            && let Some((right, next)) = second(&left, next)
        {
            return Some((left, right, next));
        }
        let (left, next) = self.bare_day(i)?;
        let pointed = self.tight_mark(next - 1, '.');
        // "Fra 10 til 14." ends a sentence, "fra 10. til 14." names days.
        let names_days = |next: usize| {
            let goes_on = self.at(next).is_some_and(|after| !after.capital && after.mark != Some('\n'));
            pointed || left.weekday.is_some() || goes_on || !self.tight_mark(next - 1, '.')
        };
        let ordinal = |right: &ParsedDate, next: usize| right.ordinal && names_days(next);
        if let Some((right, next)) =
            second(&left, next).filter(|(right, next)| right.month.is_some() || ordinal(right, *next))
        {
            return Some((left, right, next));
        }
        // "Mon 6 – Thu 9": two weekdays with their numbers need no month, nor do "den 6.–9." and "fra 6. til 9."
        let (right, next) = self.bare_day(self.range_mark(next, between)?)?;
        let led = i.checked_sub(1).is_some_and(|at| self.any(at, &[Role::From, Role::DayOf, Role::Between]));
        let dotted = self.tight_mark(next - 1, '.') && led && names_days(next);
        let count = self.any(next, &[Role::Counted, Role::Measure, Role::OClock]) || self.unit(next).is_some();
        let both = left.weekday.is_some() && right.weekday.is_some();
        let ordinal = left.ordinal || !both;
        (both || (dotted && !count)).then_some((ParsedDate { ordinal, ..left }, ParsedDate { ordinal, ..right }, next))
    }

    /// "Mon 6", "16.": a day whose month comes later, or not at all.
    pub(super) fn bare_day(&self, i: usize) -> Parsed<ParsedDate> {
        let weekday = self.weekday(i);
        let after = i + usize::from(weekday.is_some());
        let comma = weekday.is_some() && self.mark(after, ',');
        let at = self.skip(after + usize::from(comma), Role::The);
        self.day_digits(at, weekday).filter(|_| self.starts_clean(at))
    }

    /// As `bare_day`, without its weekday. Words such as "second" are no day without their month.
    pub(super) fn day_digits(&self, i: usize, weekday: Option<Weekday>) -> Parsed<ParsedDate> {
        // "vom neunten bis zwölften April"
        let spelt = |(day, _, next): &(u32, bool, usize)| {
            let led = i.checked_sub(1).is_some_and(|at| self.any(at, &[Role::From, Role::DayOf, Role::Between]));
            // "artonde till tjugonde februari", "from the ninth to the twelfth of April"
            let the = i.checked_sub(1).is_some_and(|at| self.is(at, Role::The));
            let foreign = self.at(i).is_some_and(|lexeme| lexeme.foreign(Meaning::Ordinal(*day)));
            (led || self.range_mark(*next, false).is_some()) && (foreign || the)
        };
        let (day, ordinal, next) = self.day_number(i).filter(|found| self.digits(i).is_some() || spelt(found))?;
        Some((ParsedDate { weekday, day: Some(day), ordinal, ..ParsedDate::default() }, next))
    }

    pub(super) fn row(
        &self,
        mut left: ParsedDate,
        mut right: ParsedDate,
        before: Option<NaiveDate>,
    ) -> Result<(NaiveDate, NaiveDate), ProblemKind> {
        if left.lacks_month() && right.month.is_some() {
            (left.month, left.year) = (right.month, right.year);
            // "from the 28th to the 2nd of May" and "30.–2.5." begin in April; "20–2 May" is a slip.
            if left.day > right.day && (left.ordinal || few_days_over(left.day, right.day)) {
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
            let near = ParsedDate { year: Some(end.year()), ..right };
            from = calendar::start_before(&left, &near, self.ctx).ok().filter(|from| *from <= end).unwrap_or(from);
        }
        Ok((from, calendar::end(&right, from, self.ctx)?))
    }

    /// One day: "Tuesday 7 April"; "from Monday"; "10 April onwards"; "Monday for two nights".
    pub(super) fn day(&self, i: usize, before: Option<NaiveDate>) -> Option<Entry> {
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
            return Some(Entry::new(i, after, EntryKind::Done(self.lasting(&said, amount, before))));
        }
        let day = self.dated(&said, before);
        if let Some((amount, after)) = self.length_onwards(next).filter(|_| from)
            && let Ok(day) = day
            && let Some(to) = amount.after(day)
        {
            return Some(Entry::new(i, after, EntryKind::Done(Ok(When::Days { from: day, to }))));
        }
        if let Some(amount) = self.length_of_stay(i, next, from)
            && let Ok(day) = day
            && let Some(to) = amount.after(day)
        {
            return Some(Entry::new(i, next, EntryKind::Done(Ok(When::Days { from: day, to }))));
        }
        if said.part.is_none() && (from || (self.is(next, Role::Onwards) && !self.is(next, Role::On))) {
            let after = self.skip(next, Role::Onwards);
            // "from Monday on the sofa": there "on" belongs to what follows.
            let after =
                if self.is(next, Role::On) && self.at(after).is_some_and(|lexeme| lexeme.word) { next } else { after };
            return Some(Entry::new(i, after, EntryKind::From(said, day)));
        }
        Some(Entry::new(i, next, EntryKind::Day(said, day)))
    }

    /// "this weekend", "the whole of next week", "week 17", "in April", "next month"
    pub(super) fn whole(&self, i: usize) -> Option<Entry> {
        if let Some(stretch) = self.stretch(i) {
            return Some(stretch);
        }
        let today = self.ctx.now.date();
        if self.is(i, Role::NextWeek) {
            let monday = calendar::monday(today)?.checked_add_days(Days::new(7))?;
            let when = monday.checked_add_days(Days::new(6)).map(|to| When::Days { from: monday, to });
            return Some(Entry::new(i, i + 1, EntryKind::Done(when.ok_or(ProblemKind::NoSuchDate))));
        }
        let at = self.skip(i, Role::Whole);
        let determined = at > i || self.is(i, Role::The);
        let at = self.skip(at, Role::The);
        let (this, next) = (self.is(at, Role::This), self.is(at, Role::Next));
        let next_but_one = self.is(at, Role::NextButOne);
        let coming = self.is(at, Role::Coming);
        let unit = at + usize::from(this || next || next_but_one);
        // "the week after next", "übernächste Woche"
        let further = next_but_one || self.is(unit + 1, Role::AfterNext);
        let after_unit = unit + 1 + usize::from(further && !next_but_one);
        let monday = calendar::monday(today)?;
        let days = |first: NaiveDate, offset: u64, last: u64| -> Option<When> {
            let from = first.checked_add_days(Days::new(offset))?;
            Some(When::Days { from, to: from.checked_add_days(Days::new(last))? })
        };
        let done = |when: Option<When>, end: usize| {
            Some(Entry::new(i, end, EntryKind::Done(when.ok_or(ProblemKind::NoSuchDate))))
        };
        let definite = self.is(unit, Role::TheWeekend);
        if definite || self.is(unit, Role::Weekend) {
            if self.is(unit + 1, Role::Of)
                && let Some((said, end)) = self.date(self.skip(unit + 2, Role::The))
            {
                let weekend = calendar::start(&said, self.ctx).map(saturday_of);
                return done(weekend.ok().flatten().and_then(|saturday| days(saturday, 0, 1)), end);
            }
            if let Some((from, to, end)) = self.weekend_dates(unit + 1) {
                return done(Some(When::Days { from, to }), end);
            }
            let ahead = if further { 14 } else { 7 * u64::from(next) };
            let ahead = ahead + if today.weekday() == Weekday::Sun { 7 } else { 0 };
            let named = this || next || determined || definite || further;
            return if named { done(days(monday, 5 + ahead, 1), after_unit) } else { None };
        }
        if self.is(unit, Role::Week) {
            if let Some((number @ 1..=53, 1 | 2)) = self.digits(unit + 1)
                && !this
                && !next
                && self.ends_clean(unit + 2)
            {
                let week = calendar::week(number, self.base());
                // "week 17–18"
                let to = self.range_mark(unit + 2, false).map(|at| self.skip(at, Role::Week));
                if let Some(at) = to
                    && let Some((last @ 1..=53, 1 | 2)) = self.digits(at)
                    && self.ends_clean(at + 1)
                    && let Some((from, _)) = week
                    && let Some((_, to)) = calendar::week(last, from)
                {
                    return done(Some(When::Days { from, to }), at + 1);
                }
                return done(week.map(|(from, to)| When::Days { from, to }), unit + 2);
            }
            if further {
                return done(days(monday, 14, 6), after_unit);
            }
            return if this || next {
                done(days(monday, if next || coming { 7 } else { 0 }, 6), unit + 1)
            } else {
                None
            };
        }
        if self.is(unit, Role::Month) && (this || next || further) {
            let ahead = if further { 2 } else { u32::from(next || coming) };
            let first = today.with_day(1)?.checked_add_months(Months::new(ahead))?;
            let month = calendar::month(first.month(), Some(first.year()), today);
            return done(month.map(|(from, to)| When::Days { from, to }), after_unit);
        }
        let (month, wary, name) = self.month(unit)?;
        let year = self.year(unit + 1);
        let capital = self.at(unit)?.capital;
        let led = at > i
            || this
            || next
            || i.checked_sub(1).is_some_and(|before| {
                let more =
                    || before > 0 && self.any(before, &[Role::And, Role::Or]) && self.month(before - 1).is_some();
                self.any(before, &[Role::In, Role::Of, Role::Until, Role::From]) || more()
            });
        // English writes its months with a capital letter; "i mai" and "im Mai" need no more than that. Without a word
        // before it, a month is rather somebody's name where a sentence goes on after it: "June and August are cats".
        let english = self.at(unit)?.english_has(Meaning::Month { number: month, wary, name });
        let alone = || self.at(unit + 1).is_none_or(|next| !next.word);
        // "in may?"
        let bare = || alone() && i.checked_sub(1).is_some_and(|before| self.is(before, Role::In));
        let enough = if english && wary { led && (capital || bare()) } else { led || (english && alone()) };
        if year.is_none() && !enough {
            return None;
        }
        let days = calendar::month(month, year, self.base());
        done(days.map(|(from, to)| When::Days { from, to }), unit + 1 + usize::from(year.is_some()))
    }

    /// "helga 25.–26. april", "Wochenende (18./19. April)": the days that are said after a weekend.
    fn weekend_dates(&self, i: usize) -> Option<(NaiveDate, NaiveDate, usize)> {
        let bracket = self.mark(i, '(');
        let start = i + usize::from(bracket || self.mark(i, ','));
        let start = self.skip(self.skip(start, Role::On), Role::The);
        let (from, to, next) =
            if let Some(Entry { to, kind: EntryKind::Done(Ok(When::Days { from, to: last })), .. }) =
                self.range(start, None)
            {
                (from, last, to)
            } else {
                let (entries, next) = self.shared_month(start)?;
                match entries.as_slice() {
                    [
                        Entry { kind: EntryKind::Day(_, Ok(from)), .. },
                        Entry { kind: EntryKind::Day(_, Ok(to)), .. },
                    ] => (*from, *to, next),
                    _ => return None,
                }
            };
        let near = (to - from).num_days() <= 3;
        (near && (!bracket || self.mark(next, ')'))).then_some((from, to, next + usize::from(bracket)))
    }

    /// Where yearless dates begin to count: today, or the first day spoken of where it lies ahead.
    pub(super) fn base(&self) -> NaiveDate {
        let today = self.ctx.now.date();
        self.ctx.first_day.map_or(today, |first| first.max(today))
    }
}

/// Whether a row of days from the one day of a month to the other of the next is short enough to be meant.
fn few_days_over(from: Option<u32>, to: Option<u32>) -> bool {
    matches!((from, to), (Some(from), Some(to)) if from > to && 31 + to - from <= MAX_DAYS_OVER)
}

/// The Saturday of the weekend that a day belongs to, or else of the next.
fn saturday_of(day: NaiveDate) -> Option<NaiveDate> {
    match day.weekday() {
        Weekday::Sun => day.pred_opt(),
        _ => calendar::next_weekday(Weekday::Sat, day),
    }
}
