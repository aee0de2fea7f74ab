//! One date as it is said, not yet a day of the calendar: [`Said`]. What it means is up to `calendar.rs`.

use chrono::{Days, Months, NaiveDate, Weekday};

use super::Part;
use super::calendar::YEARS;
use super::join::Reader;
use super::lexemes::Ask;
use super::words::{Meaning, Role};

/// The pieces of a date that were said.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Said {
    pub(super) weekday: Option<Weekday>,
    pub(super) day: Option<u32>,
    pub(super) month: Option<u32>,
    pub(super) year: Option<i32>,
    /// A day that needs no reckoning: "tomorrow", "in two days".
    pub(super) fixed: Option<NaiveDate>,
    /// The weekday is that of the next week.
    pub(super) next_week: bool,
    /// "tonight"
    pub(super) part: Option<Part>,
    /// The month was said by its name, before the day.
    pub(super) month_first: bool,
    /// The month was said by its name: digits with a point after the date are a time.
    pub(super) named: bool,
    /// The day has an ending ("9th"), and can stand without a month.
    pub(super) ordinal: bool,
}

impl Said {
    /// Only a weekday.
    pub(super) fn weekday_only(&self) -> Option<Weekday> {
        self.weekday.filter(|_| self.day.is_none() && !self.next_week)
    }

    /// A day of the month with no month said.
    pub(super) fn lacks_month(&self) -> bool {
        self.day.is_some() && self.month.is_none()
    }
}

type Read<T> = Option<(T, usize)>;

impl Reader<'_> {
    /// A date that can stand alone or end a range, beginning at `i`.
    pub(super) fn date(&self, i: usize) -> Read<Said> {
        self.iso(i)
            .or_else(|| self.weekday_date(i))
            .or_else(|| self.in_days(i))
            .or_else(|| self.full(i).map(|(said, next)| self.weekday_in_brackets(said, next)))
            .or_else(|| self.relative(i))
            .or_else(|| self.ordinal(i))
    }

    /// A date with its month.
    fn full(&self, i: usize) -> Read<Said> {
        self.day_month(i).or_else(|| self.month_day(i)).or_else(|| self.numeric(i))
    }

    /// `2026-04-06`
    pub(super) fn iso(&self, i: usize) -> Read<Said> {
        let (year, 4) = self.digits(i)? else { return None };
        let (month, 2) = self.tight_digits(i + 2).filter(|_| self.tight_mark(i + 1, '-'))? else { return None };
        let (day, 2) = self.tight_digits(i + 4).filter(|_| self.tight_mark(i + 3, '-'))? else { return None };
        let said = Said { day: Some(day), month: Some(month), year: i32::try_from(year).ok(), ..Said::default() };
        Some((said, i + 5))
    }

    /// A weekday, with the rest of the date after it where there is one; "next Tuesday", "Tuesday next week".
    fn weekday_date(&self, i: usize) -> Read<Said> {
        let mut at = i;
        let mut next_week = false;
        if self.is(i, Role::Next) && self.is(i + 1, Role::Week) {
            next_week = true;
            at = self.skip(if self.mark(i + 2, ',') { i + 3 } else { i + 2 }, Role::On);
        } else if self.any(i, &[Role::This, Role::Next]) {
            at = i + 1;
        }
        let weekday = self.weekday(at)?;
        let alone = Said { weekday: Some(weekday), next_week, ..Said::default() };
        let after = at + 1;
        if !next_week && self.is(after, Role::Next) && self.is(after + 1, Role::Week) {
            return Some((Said { next_week: true, ..alone }, after + 2));
        }
        if next_week {
            return Some((alone, after));
        }
        if self.mark(after, '(')
            && let Some((said, end)) = self.iso(after + 1).or_else(|| self.full(after + 1))
            && self.mark(end, ')')
        {
            return Some((Said { weekday: Some(weekday), ..said }, end + 1));
        }
        let date = if self.mark(after, ',') { after + 1 } else { after };
        let date = self.skip(self.skip(date, Role::On), Role::The);
        if let Some((said, end)) = self.iso(date).or_else(|| self.full(date)).or_else(|| self.ordinal(date)) {
            return Some((Said { weekday: Some(weekday), ..said }, end));
        }
        Some((alone, after))
    }

    /// A weekday that ordinary sense takes for one.
    pub(super) fn weekday(&self, i: usize) -> Option<Weekday> {
        let (day, wary) = self.meaning(i, |meaning| match meaning {
            Meaning::Weekday { day, wary } => Some((*day, *wary)),
            _ => None,
        })?;
        (!wary || self.weekday_evident(i)).then_some(day)
    }

    /// Whether a word that is also an ordinary one ("sat", "sun") is a weekday here: a capital letter, or a word
    /// beside it that goes with dates.
    fn weekday_evident(&self, i: usize) -> bool {
        let weekday =
            |at: usize| self.meaning(at, |m| matches!(m, Meaning::Weekday { .. } | Meaning::Weekly(_)).then_some(()));
        let joint = |at: usize| {
            self.mark(at, '-')
                || self.mark(at, ',')
                || self.mark(at, '/')
                || self.any(at, &[Role::And, Role::Or, Role::To, Role::Until])
        };
        let hyphened = |at: usize| self.mark(at, '-') && self.tight(at);
        let before = i.checked_sub(1);
        let before_weekday =
            before.is_some_and(|at| joint(at) && at.checked_sub(1).is_some_and(|at| weekday(at).is_some()));
        let after_weekday = joint(i + 1) && weekday(i + 2).is_some();
        if before_weekday || after_weekday {
            return true;
        }
        // "sun-dried" and "post-sun" are words of their own.
        if (hyphened(i + 1) && self.tight(i + 2)) || before.is_some_and(|at| hyphened(at) && self.tight(i)) {
            return false;
        }
        self.at(i).is_some_and(|lexeme| lexeme.capital)
            || before.is_some_and(|at| {
                self.any(at, &[Role::Every, Role::This, Role::Next, Role::From, Role::Until, Role::Between])
                    || (self.is(at, Role::On) && !self.is(i + 1, Role::The))
            })
            || self.part(i + 1).is_some()
            || self.full(i + 1).is_some()
            || self.clear_time(i + 1)
    }

    /// `6 April`, `6th of April 2026`, `6. April`, `06-Apr-2026`, `first of May`
    pub(super) fn day_month(&self, i: usize) -> Read<Said> {
        let (day, ordinal, mut at) = self.day_number(i)?;
        if self.is(at, Role::Of) {
            at = self.skip(at + 1, Role::The);
        } else if self.digits(i).is_none() {
            return None;
        } else if self.tight_mark(at, '-') && self.tight(at + 1) {
            at += 1;
        }
        let (month, ..) = self.month(at)?;
        let said = Said { day: Some(day), month: Some(month), named: true, ordinal, ..Said::default() };
        Some(self.with_year(said, at + 1, false))
    }

    /// The day of a month as it stands before the month: its value, whether it has an ordinal ending, what follows.
    pub(super) fn day_number(&self, i: usize) -> Option<(u32, bool, usize)> {
        if let Some((day, next)) = self.numbered_ordinal(i) {
            return Some((day, true, next));
        }
        if let Some((day, 1 | 2)) = self.digits(i) {
            let dotted = self.tight_mark(i + 1, '.') && self.tight_digits(i + 2).is_none();
            let next = i + 1 + usize::from(dotted);
            return ((1..=31).contains(&day) && self.ends_clean(i + 1)).then_some((day, false, next));
        }
        self.meaning(i, |meaning| match meaning {
            Meaning::Ordinal(day) => Some((*day, true, i + 1)),
            _ => None,
        })
    }

    /// `April 6`, `April the 6th`, `Apr 7, 2026`
    fn month_day(&self, i: usize) -> Read<Said> {
        let (month, wary, name) = self.month(i)?;
        // "may 2 people come?" is no date, "apr 2" is one.
        if wary && name && !self.at(i)?.capital {
            return None;
        }
        let at = if self.tight_mark(i + 1, '.') { i + 2 } else { i + 1 };
        let the = self.skip(at, Role::The);
        let (day, ordinal, next) = self.day_number(the)?;
        // A word is a day only with its article: "April the second".
        if the == at && self.digits(the).is_none() || (!ordinal && self.begins_time(the)) {
            return None;
        }
        let next = if self.tight_mark(next - 1, '.') { next - 1 } else { next };
        let said =
            Said { day: Some(day), month: Some(month), month_first: true, named: true, ordinal, ..Said::default() };
        Some(self.with_year(said, next, true))
    }

    /// Adds a year that stands at `i`, after a comma where that is usual.
    fn with_year(&self, said: Said, i: usize, comma: bool) -> (Said, usize) {
        let mut at = if self.tight_mark(i, '.') && self.digits(i + 1).is_some() { i + 1 } else { i };
        if (comma && self.mark(at, ',')) || (self.tight_mark(at, '-') && self.tight(at + 1)) {
            at += 1;
        }
        match self.year(at) {
            Some(year) => (Said { year: Some(year), ..said }, at + 1),
            None => (said, i),
        }
    }

    /// Four digits that can be a year.
    pub(super) fn year(&self, i: usize) -> Option<i32> {
        let (year, 4) = self.digits(i)? else { return None };
        let iso = self.tight_mark(i + 1, '-') && self.tight_digits(i + 2).is_some();
        let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
        (self.ends_clean(i + 1) && !iso).then_some(year)
    }

    /// `06.04`, `6.4.`, `06.04.2026`, `6/4`, `4/6/2026`, `6.4.26`: day, then month.
    pub(super) fn numeric(&self, i: usize) -> Read<Said> {
        let (day, 1 | 2) = self.digits(i)? else { return None };
        let mark = ['.', '/'].into_iter().find(|mark| self.tight_mark(i + 1, *mark))?;
        let (month, 1 | 2) = self.tight_digits(i + 2)? else { return None };
        if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
            return None;
        }
        let said = Said { day: Some(day), month: Some(month), ..Said::default() };
        if self.tight_mark(i + 3, mark)
            && let Some((year, digits)) = self.tight_digits(i + 4)
        {
            let year = match digits {
                4 => year,
                2 => 2000 + year,
                // A version or an address on the net.
                _ => return None,
            };
            let more = self.tight_mark(i + 5, mark) && self.tight_digits(i + 6).is_some();
            return (!more && self.ends_clean(i + 5)).then_some((Said { year: year.try_into().ok(), ..said }, i + 5));
        }
        let dotted = mark == '.' && self.tight_mark(i + 3, '.');
        let next = i + 3 + usize::from(dotted);
        let longer = self.tight_mark(i + 3, ':') && self.tight_digits(i + 4).is_some();
        let measured = self.is(next, Role::Measure)
            || (self.unit(next).is_some() && self.part(next).is_none())
            || (mark == '/' && self.is(next, Role::Of))
            || i.checked_sub(1).is_some_and(|before| self.is(before, Role::Numbered))
            || self.any(next, &[Role::Am, Role::Pm]);
        (!longer && !measured && (dotted || self.ends_clean(next))).then_some((said, next))
    }

    /// "tomorrow", "tonight"
    fn relative(&self, i: usize) -> Read<Said> {
        let today = self.ctx.now.date();
        let said = self.meaning(i, |meaning| match meaning {
            Meaning::Relative(days) => {
                let fixed = today.checked_add_days(Days::new((*days).into()));
                Some(Said { fixed, ..Said::default() })
            }
            Meaning::Today(part) => Some(Said { fixed: Some(today), part: Some(*part), ..Said::default() }),
            _ => None,
        })?;
        Some((said, i + 1))
    }

    /// "the 9th": the word before or after it must show that it is a day.
    fn ordinal(&self, i: usize) -> Read<Said> {
        let (day, next) = self.numbered_ordinal(i)?;
        let said = Said { day: Some(day), ordinal: true, ..Said::default() };
        if self.is(next, Role::Counted) || self.weekday(next).is_some() {
            return None;
        }
        let goes_with_dates = |at: usize| {
            self.mark(at, '-')
                || self.weekday(at).is_some()
                || self.any(at, &[Role::On, Role::From, Role::Until, Role::To, Role::Between, Role::And, Role::Or])
        };
        let before = i.checked_sub(1);
        let article = before.filter(|at| self.is(*at, Role::The));
        let shown = article.or(Some(i)).and_then(|at| at.checked_sub(1)).is_some_and(goes_with_dates);
        let last = self.at(next).is_none_or(|lexeme| !lexeme.word && lexeme.number.is_none());
        let known = self.at(next).is_some_and(|lexeme| !lexeme.meanings.is_empty()) && self.unit(next).is_none();
        (shown || last || (article.is_some() && known) || (known && goes_with_dates(next))).then_some((said, next))
    }

    /// "in two days", "in a week", "two days from now": a whole number of days on.
    fn in_days(&self, i: usize) -> Read<Said> {
        let (amount, next) = self.ahead(i)?;
        if amount.minutes > 0 {
            return None;
        }
        let fixed = self.ctx.now.date().checked_add_months(Months::new(amount.months))?;
        let fixed = fixed.checked_add_days(Days::new(amount.days.into()))?;
        Some((Said { fixed: Some(fixed), ..Said::default() }, next))
    }

    /// "7 April (Tuesday)"
    fn weekday_in_brackets(&self, said: Said, next: usize) -> (Said, usize) {
        match self.weekday(next + 1) {
            Some(weekday) if self.mark(next, '(') && self.mark(next + 2, ')') => {
                (Said { weekday: Some(weekday), ..said }, next + 3)
            }
            _ => (said, next),
        }
    }
}
