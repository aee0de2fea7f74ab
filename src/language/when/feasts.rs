//! The feasts that move: Easter and what hangs on it, midsummer, Advent.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use super::calendar;
use super::lexemes::Ask;
use crate::language::when::date_parts::ParsedDate;
use crate::language::when::entry::{Entry, EntryKind};
use crate::language::when::meaning::{FeastDay, Meaning, Moving, Role};
use crate::language::when::model::When;
use crate::language::when::reader::{Parsed, Reader};

/// Easter Sunday of the Gregorian calendar, by the algorithm of an unnamed correspondent ("Anonymous Gregorian", in
/// *Nature* of 20 April 1876; as in J. Meeus, *Astronomical Algorithms*, chapter 8). `None` outside the calendar.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, rest_of_centuries) = (century.div_euclid(4), century.rem_euclid(4));
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    // The age of the moon, then how many days the full moon is from a Sunday.
    let epact = (19 * golden + century - leap_centuries - correction + 15).rem_euclid(30);
    let (leap_years, rest_of_years) = (of_century.div_euclid(4), of_century.rem_euclid(4));
    let to_sunday = (32 + 2 * rest_of_centuries + 2 * leap_years - epact - rest_of_years).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday).div_euclid(451);
    let month_and_day = epact + to_sunday - 7 * late + 114;
    let (month, day) = (month_and_day.div_euclid(31), month_and_day.rem_euclid(31) + 1);
    NaiveDate::from_ymd_opt(year, month.try_into().ok()?, day.try_into().ok()?)
}

impl FeastDay {
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        let (anchor, after) = match self {
            Self::Easter(after) => (easter(year)?, after),
            Self::Midsummer(after) => {
                (calendar::next_weekday(Weekday::Sat, NaiveDate::from_ymd_opt(year, 6, 20)?)?, after)
            }
            Self::Advent(after) => {
                (calendar::next_weekday(Weekday::Sun, NaiveDate::from_ymd_opt(year, 11, 27)?)?, after)
            }
            Self::Fixed(month, day) => (NaiveDate::from_ymd_opt(year, month.into(), day.into())?, 0),
        };
        anchor.checked_add_signed(TimeDelta::days(after.into()))
    }
}

impl Moving {
    /// First and last day in a year.
    fn in_year(self, year: i32) -> Option<(NaiveDate, NaiveDate)> {
        let (from, to) = (self.from.in_year(year)?, self.to.in_year(year)?);
        // Christmas to New Year.
        let to = if to < from { self.to.in_year(year + 1)? } else { to };
        Some((from, to))
    }

    /// First and last day in that year, or else the next that isn't over on `base`.
    fn days(self, year: Option<i32>, base: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        match year {
            Some(year) => self.in_year(year),
            None => (-1..=1).filter_map(|ahead| self.in_year(base.year() + ahead)).find(|(_, to)| *to >= base),
        }
    }
}

impl Reader<'_> {
    fn moving(&self, i: usize) -> Option<(NaiveDate, NaiveDate, usize)> {
        let moving = self.meaning(i, |meaning| match meaning {
            Meaning::Moving(moving) => Some(*moving),
            _ => None,
        })?;
        let year = self.year(i + 1);
        let (from, to) = moving.days(year, self.base())?;
        Some((from, to, i + 1 + usize::from(year.is_some())))
    }

    /// "Easter Monday", "langfredag", "New Year's Eve", "2. juledag"
    pub(super) fn feast(&self, i: usize) -> Parsed<ParsedDate> {
        if let Some((day, _, next)) = self.moving(i).filter(|(from, to, _)| from == to) {
            return Some((ParsedDate { fixed: Some(day), named: true, ..ParsedDate::default() }, next));
        }
        let (month, day) = self.meaning(i, |meaning| match meaning {
            Meaning::Feast(month, day) => Some((*month, *day)),
            _ => None,
        })?;
        let said = ParsedDate { day: Some(day), month: Some(month), named: true, ..ParsedDate::default() };
        Some(self.with_year(said, i + 1, false))
    }

    /// "over Easter", "i pinsen", "midsommarhelgen": the days of a feast of several.
    pub(super) fn feast_days(&self, i: usize) -> Option<Entry> {
        let (from, to, next) = self.moving(i).filter(|(from, to, _)| from != to)?;
        // "after Easter", "vor Pfingsten"
        let before = i.checked_sub(1);
        if before.is_some_and(|at| self.is(at, Role::Past) && !self.is(at, Role::Over)) {
            return to.succ_opt().map(|day| Entry::new(i, next, EntryKind::Done(Ok(When::From(day)))));
        }
        if before.is_some_and(|at| self.is(at, Role::Before) && !self.any(at, &[Role::On, Role::In])) {
            return from.pred_opt().map(|day| Entry::new(i, next, EntryKind::Until(Ok(When::Until(day)))));
        }
        Some(Entry::new(i, next, EntryKind::Done(Ok(When::Days { from, to }))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::when::meaning::moving;

    #[test]
    fn easter_of_every_kind_of_year() {
        // As in the tables of the Astronomical Applications Department, U.S. Naval Observatory.
        let days = [
            (1961, "1961-04-02"),
            (1990, "1990-04-15"),
            (2000, "2000-04-23"),
            (2008, "2008-03-23"),
            (2011, "2011-04-24"),
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
            (2049, "2049-04-18"),
            (2076, "2076-04-19"),
            (2285, "2285-03-22"),
        ];
        for (year, day) in days {
            assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(day), "{year}");
        }
    }

    #[test]
    fn keys() {
        assert_eq!(moving("easter-2"), Some(Moving { from: FeastDay::Easter(-2), to: FeastDay::Easter(-2) }));
        assert_eq!(
            moving("easter+49/easter+50"),
            Some(Moving { from: FeastDay::Easter(49), to: FeastDay::Easter(50) })
        );
        assert_eq!(moving("12-24/12-26"), Some(Moving { from: FeastDay::Fixed(12, 24), to: FeastDay::Fixed(12, 26) }));
        assert_eq!(moving("pancakes"), None);
    }
}
