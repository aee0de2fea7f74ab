//! A rule as the text of an `RRULE` (RFC 5545, section 3.3.10), and back.

use std::fmt;
use std::str::FromStr;

use chrono::{Month, Weekday};
use rrule::{Frequency, NWeekday, RRule, Unvalidated};

use super::{CODES, Ends, Every, MAX_INTERVAL, MAX_TIMES, Repeat, weekday_code};

/// Days, weekdays and months that one rule names, at most.
const MAX_NAMED: usize = 31;

/// Why a text is no rule that is kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a rule of repetition that is kept: {0:?}; one is like `FREQ=WEEKLY;BYDAY=TU,TH` or `FREQ=MONTHLY;BYDAY=-1FR`"
)]
pub struct NotARepeat(String);

impl fmt::Display for Repeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |all: &mut dyn Iterator<Item = String>| all.collect::<Vec<_>>().join(",").to_uppercase();
        f.write_str(match self.every {
            Every::Day => "FREQ=DAILY",
            Every::Week(_) => "FREQ=WEEKLY",
            Every::MonthWeekday(_) | Every::MonthDay(_) => "FREQ=MONTHLY",
            Every::Year { .. } => "FREQ=YEARLY",
        })?;
        match self.ends {
            Some(Ends::On(day)) => write!(f, ";UNTIL={}", day.format("%Y%m%d"))?,
            Some(Ends::After(times)) => write!(f, ";COUNT={times}")?,
            None => {}
        }
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        match &self.every {
            Every::Week(days) => {
                write!(f, ";BYDAY={}", joined(&mut days.iter().map(|day| weekday_code(*day).to_owned())))
            }
            Every::MonthWeekday(days) => {
                write!(
                    f,
                    ";BYDAY={}",
                    joined(&mut days.iter().map(|(nth, day)| format!("{nth}{}", weekday_code(*day))))
                )
            }
            Every::MonthDay(days) => write!(f, ";BYMONTHDAY={}", joined(&mut days.iter().map(ToString::to_string))),
            Every::Year { month, day } => write!(f, ";BYMONTH={};BYMONTHDAY={day}", month.number_from_month()),
            Every::Day => Ok(()),
        }
    }
}

impl FromStr for Repeat {
    type Err = NotARepeat;

    /// # Errors
    /// [`NotARepeat`] for what is no `RRULE`, and for one of a kind that isn't kept ("every 90 minutes", "in week 20").
    fn from_str(text: &str) -> Result<Self, NotARepeat> {
        let not_kept = || NotARepeat(text.to_owned());
        if let Some(rule) = of_older_form(text) {
            return Ok(rule);
        }
        let rule: RRule<Unvalidated> = text.parse().map_err(|_| not_kept())?;
        of_rule(&rule).ok_or_else(not_kept)
    }
}

/// The rule, where it is of a kind that is kept.
fn of_rule(rule: &RRule<Unvalidated>) -> Option<Repeat> {
    let elsewhere = [rule.get_by_set_pos().len(), rule.get_by_year_day().len(), rule.get_by_week_no().len()];
    let by_the_clock = [rule.get_by_hour().len(), rule.get_by_minute().len(), rule.get_by_second().len()];
    let (days, month_days, months) = (rule.get_by_weekday(), rule.get_by_month_day(), rule.get_by_month());
    if elsewhere.iter().chain(&by_the_clock).any(|count| *count > 0)
        || days.len().max(month_days.len()) > MAX_NAMED
        || !(1..=MAX_INTERVAL).contains(&rule.get_interval())
    {
        return None;
    }
    let every = match (rule.get_freq(), days, month_days, months) {
        (Frequency::Daily, [], [], []) => Every::Day,
        (Frequency::Weekly, [_, ..], [], []) => {
            let plain = |day: &NWeekday| match day {
                NWeekday::Every(day) => Some(*day),
                NWeekday::Nth(..) => None,
            };
            let mut days = days.iter().map(plain).collect::<Option<Vec<_>>>()?;
            days.sort_by_key(Weekday::num_days_from_monday);
            days.dedup();
            Every::Week(days)
        }
        (Frequency::Monthly, [_, ..], [], []) => {
            let nth = |day: &NWeekday| match day {
                NWeekday::Nth(nth, day) => {
                    i8::try_from(*nth).ok().filter(|nth| matches!(nth, 1..=5 | -1)).map(|nth| (nth, *day))
                }
                NWeekday::Every(_) => None,
            };
            Every::MonthWeekday(days.iter().map(nth).collect::<Option<Vec<_>>>()?)
        }
        (Frequency::Monthly, [], [_, ..], []) => {
            let real = month_days.iter().all(|day| matches!(day, 1..=31 | -1));
            real.then(|| Every::MonthDay(month_days.to_vec()))?
        }
        (Frequency::Yearly, [], [day @ 1..=31], [month]) => {
            Every::Year { month: Month::try_from(*month).ok()?, day: *day }
        }
        _ => return None,
    };
    let until = rule.get_until().map(|until| Ends::On(until.date_naive()));
    let ends = match rule.get_count() {
        Some(times) => Some(Ends::After(Some(times).filter(|times| (1..=MAX_TIMES).contains(times))?)),
        None => until,
    };
    Some(Repeat { every, interval: rule.get_interval(), ends })
}

/// `weekly tu,th`, `monthly -1fr`: as rules were kept before, in drafts that still wait.
fn of_older_form(text: &str) -> Option<Repeat> {
    let weekday = |code: &str| CODES.iter().find(|(known, _)| *known == code).map(|(_, day)| *day);
    match text.split_once(' ')? {
        ("weekly", days) => days.split(',').map(weekday).collect::<Option<Vec<_>>>().map(Repeat::weekly),
        ("monthly", rest) => {
            let (nth, code) = rest.split_at_checked(rest.len().checked_sub(2)?)?;
            let nth = nth.parse().ok().filter(|nth| matches!(nth, 1..=5 | -1))?;
            Some(Repeat::monthly(nth, weekday(code)?))
        }
        _ => None,
    }
}

impl TryFrom<String> for Repeat {
    type Error = NotARepeat;

    fn try_from(text: String) -> Result<Self, NotARepeat> {
        text.parse()
    }
}

impl From<Repeat> for String {
    fn from(rule: Repeat) -> Self {
        rule.to_string()
    }
}
