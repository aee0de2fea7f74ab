//! Which day of the calendar is meant by a date as it was said.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::language::when::date_parts::ParsedDate;
use crate::language::when::model::{DateContext, ProblemKind};

/// A yearless date this many days or fewer to the wrong side is still the near one: so a range may run over the
/// turn of the year, but not backwards for most of one.
const NEAR_DAYS: i64 = 183;

/// How many years ahead a date is sought; 29 February may be eight years off.
const YEARS_AHEAD: i32 = 8;

/// The years that a date can be in; "6 April 1830" ends with half past six, and what is planned for 9999 is a slip.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// How many months ahead "Tuesday the 5th" is sought.
const MONTHS_AHEAD: u32 = 3;

type Dated = Result<NaiveDate, ProblemKind>;

/// The day that a date means where it is no end of a range.
pub(super) fn start(said: &ParsedDate, ctx: &DateContext) -> Dated {
    let today = ctx.now.date();
    match ctx.first_day.filter(|first| *first >= today) {
        Some(first) => near_first_day(said, today, first),
        None => resolve(said, today, today, day_after(today)?),
    }
}

/// The day that a date means as the end of a range which begins on `start`.
///
/// # Errors
/// Also where the end lies before the start.
pub(super) fn end(said: &ParsedDate, start: NaiveDate, ctx: &DateContext) -> Dated {
    let end = resolve(said, ctx.now.date(), start, day_after(start)?)?;
    let wrapped = said.year.is_none() && said.fixed.is_none() && said.month.is_some() && end.year() > start.year();
    if end < start || (wrapped && (end - start).num_days() > NEAR_DAYS) {
        return Err(ProblemKind::EndsBeforeStart);
    }
    Ok(end)
}

/// The day that a yearless start means whose range ends in a named year.
pub(super) fn start_before(said: &ParsedDate, end: &ParsedDate, ctx: &DateContext) -> Dated {
    let Some(year) = end.year.filter(|_| said.year.is_none() && said.month.is_some()) else {
        return start(said, ctx);
    };
    let in_year = |year| start(&ParsedDate { year: Some(year), ..*said }, ctx);
    let end = start(end, ctx)?;
    match in_year(year) {
        Ok(start) if start > end && in_year(year - 1).is_ok_and(|before| (end - before).num_days() <= NEAR_DAYS) => {
            in_year(year - 1)
        }
        Err(ProblemKind::WrongWeekday) => in_year(year - 1),
        same => same,
    }
}

/// A weekday said after others of a list: later in that week where the list runs on, not before the one before it.
pub(super) fn following(weekday: Weekday, before: NaiveDate, day: NaiveDate) -> NaiveDate {
    let runs_on = weekday.num_days_from_monday() > before.weekday().num_days_from_monday();
    if runs_on && day < before { next_weekday(weekday, before).unwrap_or(day) } else { day }
}

fn near_first_day(said: &ParsedDate, today: NaiveDate, first: NaiveDate) -> Dated {
    let day = resolve(said, today, first, first)?;
    let yearless = said.month.is_some() && said.year.is_none();
    if !yearless || (day - first).num_days() <= NEAR_DAYS {
        return Ok(day);
    }
    // "5 April" for a trip that begins on the 6th is the day before, not eleven months later.
    let before = ParsedDate { year: Some(day.year() - 1), ..*said };
    Ok(resolve(&before, today, first, first).ok().filter(|before| *before >= today).unwrap_or(day))
}

/// The first day of what was said: a date from `from` on, a lone weekday from `weekday_from` on.
fn resolve(said: &ParsedDate, today: NaiveDate, from: NaiveDate, weekday_from: NaiveDate) -> Dated {
    if let Some(day) = said.fixed {
        return Ok(day);
    }
    let Some(day) = said.day else {
        let weekday = said.weekday.ok_or(ProblemKind::NoSuchDate)?;
        let from = if said.next_week {
            monday(today).and_then(|monday| monday.checked_add_days(Days::new(7)))
        } else {
            Some(weekday_from)
        };
        return from.and_then(|from| next_weekday(weekday, from)).ok_or(ProblemKind::NoSuchDate);
    };
    let right = |date: &NaiveDate| said.weekday.is_none_or(|weekday| date.weekday() == weekday);
    let found = match (said.year, said.month) {
        (Some(year), Some(month)) => {
            Some(year).filter(|year| YEARS.contains(year)).and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        }
        (_, Some(month)) => {
            let next = (0..=YEARS_AHEAD)
                .filter_map(|ahead| NaiveDate::from_ymd_opt(from.year().checked_add(ahead)?, month, day))
                .find(|date| *date >= from);
            // With its weekday, a date that has just gone by can be told from the next one of its name.
            let last = NaiveDate::from_ymd_opt(from.year(), month, day)
                .into_iter()
                .chain(NaiveDate::from_ymd_opt(from.year() - 1, month, day))
                .find(|date| *date < from && (from - *date).num_days() <= NEAR_DAYS);
            match (next, last) {
                (Some(next), Some(last)) if !right(&next) && right(&last) => Some(last),
                (next, _) => next,
            }
        }
        _ => {
            let mut days = (0..=12).filter_map(|ahead| {
                let month = from.with_day(1)?.checked_add_months(Months::new(ahead))?;
                month.with_day(day).filter(|date| *date >= from).map(|date| (ahead, date))
            });
            let first = days.next();
            let better = first
                .filter(|(_, date)| !right(date))
                .and_then(|_| days.find(|(ahead, date)| *ahead <= MONTHS_AHEAD && right(date)));
            better.or(first).map(|(_, date)| date)
        }
    };
    let date = found.ok_or(ProblemKind::NoSuchDate)?;
    if right(&date) { Ok(date) } else { Err(ProblemKind::WrongWeekday) }
}

/// Whether that day of this month or one of the next falls on the weekday.
pub(super) fn falls_on(day: u32, weekday: Weekday, today: NaiveDate) -> bool {
    (0..=MONTHS_AHEAD)
        .filter_map(|ahead| today.with_day(1)?.checked_add_months(Months::new(ahead))?.with_day(day))
        .any(|date| date >= today && date.weekday() == weekday)
}

/// The next day of that number, where it falls on the weekday.
pub(super) fn next_numbered(day: u32, weekday: Weekday, today: NaiveDate) -> Option<NaiveDate> {
    let this_month = today.with_day(day).filter(|date| *date >= today);
    let next = || today.with_day(1)?.checked_add_months(Months::new(1))?.with_day(day);
    this_month.or_else(next).filter(|date| date.weekday() == weekday)
}

/// The first such weekday on `from` or later.
pub(super) fn next_weekday(weekday: Weekday, from: NaiveDate) -> Option<NaiveDate> {
    from.checked_add_days(Days::new(weekday.days_since(from.weekday()).into()))
}

/// The Monday of the week that a day lies in.
pub(super) fn monday(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))
}

/// First and last day of the next ISO week of that number which isn't over on `from`.
pub(super) fn week(number: u32, from: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    (-1..=YEARS_AHEAD)
        .filter_map(|ahead| {
            let first = NaiveDate::from_isoywd_opt(from.year().checked_add(ahead)?, number, Weekday::Mon)?;
            Some((first, first.checked_add_days(Days::new(6))?))
        })
        .find(|(_, last)| *last >= from)
}

/// First and last day of the month: of that year, or else of the next one that isn't over on `from`.
pub(super) fn month(month: u32, year: Option<i32>, from: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let of = |year| {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        Some((first, first.checked_add_months(Months::new(1))?.pred_opt()?))
    };
    match year {
        Some(year) => of(year),
        None => (0..=1).filter_map(|ahead| of(from.year().checked_add(ahead)?)).find(|(_, last)| *last >= from),
    }
}

fn day_after(day: NaiveDate) -> Dated {
    day.succ_opt().ok_or(ProblemKind::NoSuchDate)
}
