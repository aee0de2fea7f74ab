//! Meetups that come again: which days a rule falls on, and the instant of a local time.
//!
//! Times are kept as local time and zone, so a meetup at 18:00 stays at 18:00 when the clocks change; only
//! [`instant`] turns them into a moment of the world. The days of a rule are those of RFC 5545, section 3.3.10, as the crate
//! `rrule` finds them.

use chrono::{
    DateTime, Datelike, Days, Month, Months, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc,
    Weekday,
};
use chrono_tz::Tz;
use rrule::{Frequency, NWeekday, RRule, Unvalidated};
use serde::{Deserialize, Serialize};

mod text;

pub use text::NotARepeat;

/// How far ahead of a day the next one of a rule is looked for, in days; first a little, then further. A rule that has none
/// within the last of these never comes.
const LOOK_AHEAD: [u64; 3] = [40, 400, 3_000];
/// Days of a rule that are found at once, at most.
const MAX_DAYS: u16 = 4_000;
/// The last year in which days are looked for.
const LAST_YEAR: i32 = 2_200;

/// The largest interval: every so many days, weeks, months.
pub const MAX_INTERVAL: u16 = 52;
/// The most times that a rule says it comes.
pub const MAX_TIMES: u32 = 500;

/// A rule by which days come again. As text (in the store, and for serde) it is the value of an `RRULE`:
///
/// | text | means |
/// |---|---|
/// | `FREQ=WEEKLY;BYDAY=TU,TH` | every Tuesday and Thursday |
/// | `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU` | every other Tuesday, from the first day on |
/// | `FREQ=MONTHLY;BYDAY=1TU,3TU` | the first and third Tuesday of every month; `1` to `5`, `-1` is the last |
/// | `FREQ=MONTHLY;BYMONTHDAY=15` | the 15th of every month; `-1` is the last day |
/// | `FREQ=DAILY;INTERVAL=3` | every three days, from the first day on |
/// | `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1` | every year on 1 May |
/// | `…;UNTIL=20260602`, `…;COUNT=6` | until that day, the day itself too; six times |
///
/// A month without such a day is left out.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Repeat {
    pub every: Every,
    /// 1 to [`MAX_INTERVAL`]: every so many days, weeks, months, years.
    pub interval: u16,
    pub ends: Option<Ends>,
}

/// On which days of its day, week, month or year.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Every {
    Day,
    /// On each of these days.
    Week(Vec<Weekday>),
    /// On the nth (1 to 5, or -1 for the last) of these weekdays.
    MonthWeekday(Vec<(i8, Weekday)>),
    /// On these days of the month (1 to 31, or -1 for the last).
    MonthDay(Vec<i8>),
    /// On that day of that month.
    Year {
        month: Month,
        day: i8,
    },
}

/// When a rule ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ends {
    /// With that day.
    On(NaiveDate),
    /// After so many times, 1 to [`MAX_TIMES`].
    After(u32),
}

impl Repeat {
    pub fn new(every: Every) -> Self {
        Self { every, interval: 1, ends: None }
    }

    /// Every week, on each of these days.
    pub fn weekly(days: Vec<Weekday>) -> Self {
        Self::new(Every::Week(days))
    }

    /// Every month, on the nth (1 to 5, or -1 for the last) of this weekday.
    pub fn monthly(nth: i8, day: Weekday) -> Self {
        Self::new(Every::MonthWeekday(vec![(nth, day)]))
    }

    /// The days of the rule from `from` to `to`, both included, in order; at most some thousand. `start` is the day that it
    /// begins on: none is earlier, and "every other week" counts from there.
    pub fn days(&self, start: NaiveDate, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let from = from.max(start);
        let last = match self.ends {
            Some(Ends::On(last)) => last.min(to),
            _ => to,
        };
        if from > last || from.year() > LAST_YEAR || start.year() < 1 {
            return Vec::new();
        }
        // What doesn't depend on its first day is looked for from the first day asked for.
        let free = self.interval == 1 && !matches!(self.ends, Some(Ends::After(_)));
        let start = midnight(if free { from } else { start });
        let last = NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31).map_or(last, |limit| last.min(limit));
        let Ok(set) = self.rule().build(start) else { return Vec::new() };
        // The crate's `after` and `before` exclude.
        let (after, before) = (midnight(from) - TimeDelta::hours(1), midnight(last) + TimeDelta::hours(1));
        set.after(after).before(before).all(MAX_DAYS).dates.into_iter().map(|date| date.date_naive()).collect()
    }

    /// The first day of the rule that is `day` or later, of a rule that begins on `start`; `None` where there is none, or
    /// only in years to come.
    pub fn next_on_or_after(&self, start: NaiveDate, day: NaiveDate) -> Option<NaiveDate> {
        let from = day.max(start);
        LOOK_AHEAD.into_iter().find_map(|ahead| {
            let to = from.checked_add_days(Days::new(ahead))?;
            self.days(start, from, to).first().copied()
        })
    }

    /// The first day of a rule that begins on `day` or later: "every other Tuesday" begins on the next one. "Every three days"
    /// begins on `day` itself.
    pub fn first(&self, day: NaiveDate) -> Option<NaiveDate> {
        Self { interval: 1, ..self.clone() }.next_on_or_after(day, day)
    }

    /// As the crate has it.
    fn rule(&self) -> RRule<Unvalidated> {
        let rule = match &self.every {
            Every::Day => RRule::new(Frequency::Daily),
            Every::Week(days) => {
                RRule::new(Frequency::Weekly).by_weekday(days.iter().map(|day| NWeekday::Every(*day)).collect())
            }
            Every::MonthWeekday(days) => RRule::new(Frequency::Monthly)
                .by_weekday(days.iter().map(|(nth, day)| NWeekday::Nth((*nth).into(), *day)).collect()),
            Every::MonthDay(days) => RRule::new(Frequency::Monthly).by_month_day(days.clone()),
            Every::Year { month, day } => RRule::new(Frequency::Yearly).by_month(&[*month]).by_month_day(vec![*day]),
        };
        let rule = rule.interval(self.interval);
        match self.ends {
            Some(Ends::After(times)) => rule.count(times),
            // The last day is looked at by whoever asks for days.
            Some(Ends::On(_)) | None => rule,
        }
    }
}

/// The days of a rule have no hours: they are reckoned in UTC.
fn midnight(day: NaiveDate) -> DateTime<rrule::Tz> {
    rrule::Tz::UTC.from_utc_datetime(&day.and_time(NaiveTime::MIN))
}

/// The nth `weekday` of the month that `month` lies in; -1 is the last. `None` where that month has none.
pub fn nth_of_month(month: NaiveDate, nth: i8, weekday: Weekday) -> Option<NaiveDate> {
    match nth {
        1..=5 => NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, nth.unsigned_abs()),
        -1 => {
            let last = month.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()?;
            let back = last.weekday().days_since(weekday);
            last.checked_sub_days(Days::new(back.into()))
        }
        _ => None,
    }
}

/// The moment at which clocks in `zone` show `local`.
///
/// | `local` | the moment |
/// |---|---|
/// | once | that one |
/// | skipped by the clocks (02:30 on 2026-03-29 in Europe/Oslo) | as much later as the clocks jump: 03:30 |
/// | twice (02:30 on 2026-10-25) | the first |
pub fn instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    if let Some(moment) = zone.from_local_datetime(&local).earliest() {
        return moment.with_timezone(&Utc);
    }
    // In a gap, reckoning with the offset from before the jump moves the time by as much as the clocks moved.
    // A day and two hours earlier lies before the jump in every zone (no offset exceeds 26 hours from another).
    let earlier = local.checked_sub_signed(TimeDelta::hours(26)).unwrap_or(local);
    let offset = zone.offset_from_utc_datetime(&earlier).fix();
    local.checked_sub_offset(offset).unwrap_or(local).and_utc()
}

/// The two letters that stand for a weekday in stored texts and in readings: `mo tu we th fr sa su`.
pub fn weekday_code(day: Weekday) -> &'static str {
    CODES[day.num_days_from_monday() as usize].0
}

const CODES: [(&str, Weekday); 7] = [
    ("mo", Weekday::Mon),
    ("tu", Weekday::Tue),
    ("we", Weekday::Wed),
    ("th", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("su", Weekday::Sun),
];

#[cfg(test)]
mod tests;
