//! What comes again, in words.

use chrono::{Month, NaiveDate};
use serde::Deserialize;

use super::{Dates, fill};
use crate::domain::recurrence::{Ends, Every, Repeat};
use crate::domain::time_of_day::TimeOfDay;

/// The patterns of rules that aren't plain weekly or monthly ones. Each `{}` is replaced by a value, in order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    every_other: String,
    every_weeks: String,
    every_days: String,
    month_day: String,
    last_day: String,
    every_months: String,
    every_year: String,
    until: String,
    times: String,
    /// 1st, 2nd, 3rd, and all others.
    ordinals: [String; 4],
}

impl Rules {
    /// With every text made another.
    pub(super) fn mapped(self, of: impl Fn(String) -> String) -> Self {
        Self {
            every_other: of(self.every_other),
            every_weeks: of(self.every_weeks),
            every_days: of(self.every_days),
            month_day: of(self.month_day),
            last_day: of(self.last_day),
            every_months: of(self.every_months),
            every_year: of(self.every_year),
            until: of(self.until),
            times: of(self.times),
            ordinals: self.ordinals.map(of),
        }
    }

    /// "15th", "15.", "15:e"
    fn ordinal(&self, day: i8) -> String {
        let [first, second, third, other] = &self.ordinals;
        let pattern = match (day % 10, day) {
            (_, 11..=13) => other,
            (1, _) => first,
            (2, _) => second,
            (3, _) => third,
            _ => other,
        };
        fill(pattern, &day.to_string())
    }
}

impl Dates {
    /// What comes again, with its time and its end:
    ///
    /// | rule | shown |
    /// |---|---|
    /// | every week | `every Tuesday, 18:00`, `every Tuesday and Thursday, evening` |
    /// | every so many | `every other Tuesday`, `every 3 weeks on Tuesday`, `every 10 days` |
    /// | a weekday of the month | `every first Tuesday`, `every last Friday`; the second is `the second Tuesday of every month`, for "every second Tuesday" is every other one |
    /// | a day of the month, of the year | `the 15th of every month`, `the last day of every month`, `every year on 1 May` |
    /// | with an end | `every Tuesday, 18:00, until Tue 2 June`, `every Tuesday, 6 times` |
    pub fn repeat(&self, rule: &Repeat, at: Option<TimeOfDay>, today: NaiveDate) -> String {
        let rules = &self.patterns.rules;
        let days = self.days_of(rule);
        let timed = at.map_or_else(|| days.clone(), |at| self.timed(&days, at));
        match rule.ends {
            Some(Ends::On(day)) => fill(&fill(&rules.until, &timed), &self.day(day, today)),
            Some(Ends::After(times)) => fill(&fill(&rules.times, &timed), &times.to_string()),
            None => timed,
        }
    }

    fn days_of(&self, rule: &Repeat) -> String {
        let (patterns, rules) = (&self.patterns, &self.patterns.rules);
        let interval = rule.interval.to_string();
        let monthly = |days: String| match rule.interval {
            1 => days,
            _ => fill(&fill(&rules.every_months, &days), &interval),
        };
        match &rule.every {
            Every::Week(days) => {
                let names: Vec<String> = days.iter().map(|day| self.weekday(*day).to_owned()).collect();
                let names = self.lists.and(&names);
                match rule.interval {
                    1 => fill(&patterns.every, &names),
                    2 => fill(&rules.every_other, &names),
                    _ => fill(&fill(&rules.every_weeks, &interval), &names),
                }
            }
            Every::MonthWeekday(days) => {
                let shown: Vec<String> = days.iter().map(|(nth, day)| self.nth_weekday(*nth, *day)).collect();
                monthly(self.lists.and(&shown))
            }
            Every::MonthDay(days) => {
                let one = |day: &i8| match day {
                    -1 => rules.last_day.clone(),
                    day => fill(&rules.month_day, &rules.ordinal(*day)),
                };
                monthly(self.lists.and(&days.iter().map(one).collect::<Vec<_>>()))
            }
            Every::Day => fill(&rules.every_days, &interval),
            Every::Year { month, day } => fill(&rules.every_year, &self.month_day(*month, *day)),
        }
    }

    fn nth_weekday(&self, nth: i8, day: chrono::Weekday) -> String {
        let patterns = &self.patterns;
        let pattern = if nth == 2 { &patterns.monthly_second } else { &patterns.monthly };
        let place = usize::try_from(nth - 1).ok().and_then(|place| patterns.nth.get(place)).unwrap_or(&patterns.last);
        fill(&fill(pattern, place), self.weekday(day))
    }

    /// "1 May", "1. mai"
    fn month_day(&self, month: Month, day: i8) -> String {
        let name = &self.months[month.number_from_month() as usize - 1];
        let day = self.patterns.date.replace("{weekday} ", "").replace("{day}", &day.to_string());
        day.replace("{month}", name)
    }
}
