//! What comes again: "every Tuesday and Thursday", "Sundays", "weekdays", "the first Tuesday of the month", and
//! weekdays that are past ("last Tuesday"), which mean nothing here.

use chrono::{Datelike, Month, NaiveDate, Weekday};

use super::lexemes::Ask;
use crate::domain::recurrence::{Every, MAX_INTERVAL, Repeat, nth_of_month};
use crate::language::when::calendar::start;
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::entry::{Entry, EntryKind};
use crate::language::when::meaning::{Meaning, Role, Unit, WEEK};
use crate::language::when::model::{ProblemKind, When};
use crate::language::when::reader::Reader;

/// How many "first and third" may stand before one weekday.
const MAX_NTHS: usize = 5;

/// How far before its weekdays a word such as "always" may stand, in words.
const HABIT_BEFORE: usize = 16;

/// How far behind them, in words: "Thursday evening there is always cake"; and "every week".
const HABIT_BEHIND: usize = 4;
const WEEKLY_BEHIND: usize = 24;

/// How many weekdays one list may name.
const MAX_WEEKDAYS: usize = 14;

impl Reader<'_> {
    /// Rules of repetition that begin at `i`; an empty list for words that are to be passed over.
    pub(super) fn repeats(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        self.past(i)
            .map(|next| (Vec::new(), next))
            .or_else(|| self.nth_weekday(i))
            .or_else(|| self.by_date(i).map(|entry| (vec![entry.clone()], entry.to)))
            .or_else(|| {
                let entry = self.every(i).or_else(|| self.plural(i))?;
                let next = entry.to;
                Some((vec![entry], next))
            })
            .or_else(|| self.habitual(i))
    }

    /// "last Tuesday", "last night": gone by, unless a month is named.
    fn past(&self, i: usize) -> Option<usize> {
        if self.is(i, Role::Yesterday) {
            return Some(self.over(i + 1));
        }
        // "siden 1. mai": a date that is gone by, whatever it is.
        if self.is(i, Role::Since) {
            let start = self.skip(self.skip(i + 1, Role::On), Role::The);
            let gone = self.date(start).map(|(_, next)| next).or_else(|| Some(self.whole(start)?.to));
            return gone.map(|next| self.over(next));
        }
        let sure = self.is(i, Role::Gone);
        let dated = || self.nth_weekday(i).is_some() || self.stretch(i).is_some();
        if !sure && (!self.is(i, Role::Last) || dated()) {
            return None;
        }
        let gone = self.named_weekday(i + 1)
            || self.any(i + 1, &[Role::Week, Role::Weekend, Role::Month])
            || self.part(i + 1).is_some()
            || self.month(i + 1).is_some();
        gone.then(|| self.over(i + 2))
    }

    fn named_weekday(&self, i: usize) -> bool {
        self.meaning(i, |meaning| matches!(meaning, Meaning::Weekday { .. }).then_some(())).is_some()
    }

    /// The index after a time that stands at `i`, after a day that is over.
    fn over(&self, i: usize) -> usize {
        self.time_after_day(i, false).map_or(i, |(_, next)| next)
    }

    /// "always open Mon–Fri 12–17", "hat immer Mi und Sa von 15 bis 18 Uhr auf": weekdays with their hours, where a
    /// word before them in the sentence says that it is so every week.
    pub(super) fn habitual(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        let (days, _, next) = self.weekdays(i)?;
        let (time, after) =
            self.time_after_day(next, false).filter(|(time, _)| time.has_clock() || time.part.is_some())?;
        let ends = |at: usize| ['.', '!', '?', '\n'].into_iter().any(|mark| self.mark(at, mark));
        let behind = (after..after + WEEKLY_BEHIND).take_while(|at| !ends(*at));
        let goes_on = behind.clone().take(HABIT_BEHIND).any(|at| self.is(at, Role::Habit))
            || behind.clone().any(|at| self.is(at, Role::Weekly));
        let before = || (1..=HABIT_BEFORE).map_while(|back| i.checked_sub(back)).take_while(|at| !ends(*at));
        if before().take(2).any(|at| self.any(at, &[Role::This, Role::Next])) || time.weekly {
            return None;
        }
        let always = before().any(|at| self.is(at, Role::Habit));
        // A row of days with hours is when something is open, not a stay.
        let open = days.len() > 2 && before().any(|at| self.is(at, Role::Open));
        // "Every Tuesday" behind it is a time of its own.
        let goes_on = goes_on && !behind.clone().any(|at| self.weekday(at).is_some());
        (always && time.has_clock() || open || goes_on)
            .then(|| (vec![Entry::new(i, next, EntryKind::Weekly(days))], next))
    }

    /// A day of the month or year: "the 15th of every month", "every month on the 15th", "the last day of the month", "every
    /// year on 1 May".
    fn by_date(&self, i: usize) -> Option<Entry> {
        let rule = |next: usize, every: Every| Some(Entry::new(i, next, EntryKind::Again(Repeat::new(every))));
        let monthly = |next: usize, day: u32| rule(next, Every::MonthDay(vec![i8::try_from(day).ok()?]));
        let led = self.skip(self.skip(i, Role::On), Role::The);
        let day = |at: usize| self.day_number(at).filter(|_| self.starts_clean(at)).map(|(day, _, next)| (day, next));
        if let Some((day, next)) = day(led).filter(|(_, next)| self.is(*next, Role::Monthly)) {
            return monthly(next + 1, day);
        }
        if let Some((nth, next)) = self.nth(led)
            && self.unit(next) == Some(Unit::Day)
            && self.is(next + 1, Role::Monthly)
        {
            return rule(next + 2, Every::MonthDay(vec![nth]));
        }
        let behind = self.skip(self.skip(i + 1, Role::On), Role::The);
        if self.is(i, Role::Monthly)
            && behind > i + 1
            && let Some((day, next)) =
                day(behind).filter(|(_, next)| self.month(*next).is_none() && self.weekday(*next).is_none())
        {
            return monthly(next, day);
        }
        let yearly = |next: usize, date: NaiveDate| {
            let month = u8::try_from(date.month()).ok().and_then(|month| Month::try_from(month).ok())?;
            rule(next, Every::Year { month, day: i8::try_from(date.day()).ok()? })
        };
        let date = |said: &ParsedDate| start(said, self.ctx).ok();
        if self.is(i, Role::Yearly)
            && let Some((said, next)) = self.full(behind)
        {
            return yearly(next, date(&said)?);
        }
        let (said, next) = self.full(led).filter(|(_, next)| self.is(*next, Role::Yearly))?;
        yearly(next + 1, date(&said)?)
    }

    /// Every so many days or weeks: "every other Tuesday", "every three weeks on Monday", "every third day". A week needs its
    /// days: those behind it, or in front ("Tuesdays, every other week").
    fn every_so_many(&self, i: usize) -> Option<Entry> {
        let (interval, unit, next) = self.interval(i)?;
        let unread = |next: usize| Some(Entry::new(i, next, EntryKind::Done(Err(ProblemKind::Unrepeatable))));
        let rule = |next: usize, every: Every| {
            let interval = u16::try_from(interval).ok().filter(|interval| *interval <= MAX_INTERVAL);
            match interval {
                Some(interval) => {
                    Some(Entry::new(i, next, EntryKind::Again(Repeat { interval, ..Repeat::new(every) })))
                }
                None => unread(next),
            }
        };
        let behind = self.skip(next, Role::On);
        // "every 14 days on a Tuesday"
        let behind = self.skip(behind, Role::The);
        let days = self.weekdays(behind);
        match unit {
            None => {
                let (days, _, next) = self.weekdays(next)?;
                rule(next, Every::Week(days))
            }
            Some(Unit::Week) => match days {
                Some((days, _, next)) => rule(next, Every::Week(days)),
                None => unread(next),
            },
            // Two weeks are said as fourteen days.
            Some(Unit::Day) => match days.filter(|_| interval % 7 == 0) {
                Some((days, _, next)) => {
                    let weeks = u16::try_from(interval / 7).ok()?;
                    let repeat = Repeat { interval: weeks, ..Repeat::weekly(days) };
                    Some(Entry::new(i, next, EntryKind::Again(repeat)))
                }
                None => rule(next, Every::Day),
            },
            Some(Unit::Month) => {
                let day = self.day_number(behind).filter(|_| behind > next && self.starts_clean(behind));
                match day {
                    Some((day, _, next)) => rule(next, Every::MonthDay(vec![i8::try_from(day).ok()?])),
                    None => unread(next),
                }
            }
            Some(_) => unread(next),
        }
    }

    /// "every other", "every third week", "every 2nd", "alle drei Wochen": every how many, the unit where one is said, and the
    /// index behind it.
    fn interval(&self, i: usize) -> Option<(i64, Option<Unit>, usize)> {
        let unit = |at: usize| self.unit(at).filter(|unit| matches!(unit, Unit::Day | Unit::Week | Unit::Month));
        if self.is(i, Role::EveryOther) {
            let after = self.skip(i + 1, Role::On);
            // "every other Tuesday" and "fortnightly on Tuesdays"
            return Some(match unit(i + 1) {
                Some(one) => (2, Some(one), i + 2),
                None if self.weekdays(after).is_some() => (2, None, after),
                None => (2, Some(Unit::Week), i + 1),
            });
        }
        if !self.is(i, Role::Every) {
            return None;
        }
        // "every 2nd Tuesday", "jeden 2. Montag", "hver 14. dag"
        let ordinal = self.meaning(i + 1, |meaning| match meaning {
            Meaning::Ordinal(nth) if *nth > 1 => Some((i64::from(*nth), i + 2)),
            _ => None,
        });
        let ordinal =
            ordinal.or_else(|| self.nth(i + 1).filter(|(nth, _)| *nth > 1).map(|(nth, at)| (i64::from(nth), at)));
        let ordinal = ordinal.or_else(|| {
            let (day, _, next) = self.day_number(i + 1)?;
            (unit(next).is_some() && day > 1).then_some((i64::from(day), next))
        });
        if let Some((nth, at)) = ordinal {
            if let Some(one) = unit(at) {
                return Some((nth, Some(one), at + 1));
            }
            if nth == 2 && self.weekday(at).is_some() && !self.is(at + 1, Role::Monthly) {
                return Some((2, None, at));
            }
        }
        let count = self.value(i + 1).filter(|count| *count > 1)?;
        unit(i + 2).map(|one| (i64::from(count), Some(one), i + 3))
    }

    /// "every Tuesday", "every day", "weekly on Mondays", "every evening"
    fn every(&self, i: usize) -> Option<Entry> {
        let weekly = |next: usize, days: &[Weekday]| Some(Entry::new(i, next, EntryKind::Weekly(days.to_vec())));
        if self.is(i, Role::WorkingDays) {
            return weekly(i + 1, &WEEK[..5]);
        }
        // "weekday evenings", "hverdagskvelder"
        let part = |at: usize| {
            self.meaning(at, |m| matches!(m, Meaning::WeeklyPart(_) | Meaning::Part(_)).then_some(())).is_some()
        };
        if self.is(i, Role::WorkingDay) && part(i + 1) {
            return weekly(i + 1, &WEEK[..5]);
        }
        if self.is(i, Role::WeekendDays) {
            return weekly(i + 1, &WEEK[5..]);
        }
        if self.is(i, Role::Daily) {
            return weekly(i + 1, &WEEK);
        }
        if let Some(entry) = self.every_so_many(i) {
            return Some(entry);
        }
        let every = self.is(i, Role::Every);
        if !every && !self.is(i, Role::Weekly) {
            return None;
        }
        if every && self.part(i + 1).is_some() {
            return weekly(i + 1, &WEEK);
        }
        let (days, _, next) = self.weekdays(self.skip(i + 1, Role::On))?;
        weekly(next, &days)
    }

    /// "Sundays", "Saturdays and Sundays", "Mondays to Fridays"
    fn plural(&self, i: usize) -> Option<Entry> {
        let (days, plural, next) = self.weekdays(i)?;
        plural.then(|| Entry::new(i, next, EntryKind::Weekly(days)))
    }

    /// A list of weekdays without dates: the days in the order of the week, whether the first is said as of every
    /// week, and the index after them.
    pub(super) fn weekdays(&self, i: usize) -> Option<(Vec<Weekday>, bool, usize)> {
        let one = |at: usize| -> Option<(Weekday, bool)> {
            // "Sonntags-Brunch" is on any day.
            if self.tight_mark(at + 1, '-')
                && self.tight(at + 2)
                && self.at(at + 2).is_some_and(|next| next.word && !next.known())
            {
                return None;
            }
            let plural = self.meaning(at, |meaning| match meaning {
                Meaning::Weekly(day) => Some((*day, true)),
                _ => None,
            });
            plural.or_else(|| {
                let day = self.weekday(at)?;
                let alone = self.date(at).is_none_or(|(said, _)| said.weekday_only().is_some());
                alone.then_some((day, false))
            })
        };
        let mut days = Vec::new();
        let mut plural = false;
        let (mut at, mut next) = (i, i);
        while let Some((day, said_plural)) = one(at) {
            days.push(day);
            plural |= said_plural;
            next = at + 1;
            if let Some((last, also_plural)) = self.range_mark(next, false).and_then(one) {
                plural |= also_plural;
                let mut between = day;
                while between != last {
                    between = between.succ();
                    days.push(between);
                }
                next = self.range_mark(next, false).unwrap_or(next) + 1;
            }
            match self.separator(next) {
                Some((start, _)) if days.len() < MAX_WEEKDAYS => at = start,
                _ => break,
            }
        }
        days.sort_by_key(Weekday::num_days_from_monday);
        days.dedup();
        (!days.is_empty()).then_some((days, plural, next))
    }

    /// "the first Tuesday of the month", "every last Friday", "first and third Monday of every month"; with a month
    /// named, a day: "the first Tuesday in April".
    fn nth_weekday(&self, i: usize) -> Option<(Vec<Entry>, usize)> {
        let monthly = self.is(i, Role::Monthly);
        let every = monthly || self.is(i, Role::Every);
        let mut at = i + usize::from(every);
        at = self.skip(self.skip(at, Role::On), Role::The);
        let mut nths: Vec<i8> = Vec::new();
        loop {
            let (nth, next) = self.nth(at)?;
            nths.push(nth);
            at = next;
            match self.separator(at) {
                Some((start, true)) if nths.len() < MAX_NTHS => at = start,
                _ => break,
            }
        }
        let day = self.weekday(at)?;
        let after = at + 1;
        let entries = |next: usize, kind: &dyn Fn(i8) -> EntryKind| {
            let start = if every { i } else { self.skip(i, Role::The) };
            let entries: Vec<_> = nths.iter().map(|nth| Entry::new(start, next, kind(*nth))).collect();
            Some((entries, next))
        };
        let every_month = |nth: i8| EntryKind::Monthly(nth, day);
        if self.is(after, Role::Monthly) {
            return entries(after + 1, &every_month);
        }
        if self.any(after, &[Role::In, Role::Of])
            && let Some((month, ..)) = self.month(after + 1)
        {
            let year = self.year(after + 2);
            let first = super::calendar::month(month, year, self.ctx.now.date())?.0;
            let dated =
                |nth: i8| EntryKind::Done(nth_of_month(first, nth, day).map(When::Day).ok_or(ProblemKind::NoSuchDate));
            return entries(after + 2 + usize::from(year.is_some()), &dated);
        }
        // "every second Tuesday" is rather every other one.
        if monthly || (every && nths != [2]) {
            return entries(after, &every_month);
        }
        let timed = self.time_after_day(after, false).is_some_and(|(time, _)| time.has_clock());
        if every || nths.contains(&-1) {
            None
        } else if timed {
            entries(after, &every_month)
        } else {
            // "the first Sunday we met" names no day.
            Some((Vec::new(), after))
        }
    }

    /// "first", "1st", "last": its number, and the index after it.
    pub(super) fn nth(&self, i: usize) -> Option<(i8, usize)> {
        if self.is(i, Role::Last) {
            return Some((-1, i + 1));
        }
        let word = self.meaning(i, |meaning| match meaning {
            Meaning::Ordinal(nth) => Some((*nth, i + 1)),
            _ => None,
        });
        let (nth, next) = word.or_else(|| {
            self.numbered_ordinal(i).or_else(|| self.dotted_ordinal(i, false)).filter(|_| self.starts_clean(i))
        })?;
        i8::try_from(nth).ok().filter(|nth| (1..=5).contains(nth)).map(|nth| (nth, next))
    }
}
