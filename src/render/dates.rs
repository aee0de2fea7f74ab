//! How dates, times and lengths of time are shown, by each language's own habit: the patterns are those of
//! `data/locales/<language>/dates.toml`, the names of months and days CLDR's. What is written here, `language::when` reads
//! back.

mod rules;
#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use serde::Deserialize;

use self::rules::Rules;
use super::lists::Lists;
use crate::domain::time_of_day::{DayPart, TimeOfDay};
use crate::locale::Language;
use crate::locale::names::names;

/// A date is shown without its year where it lies at most this many days from today, on either side. Half a year,
/// so that no two days shown without a year are told apart only by it.
const YEARLESS_DAYS: i64 = 182;

/// From this on, lengths are shown in hours rather than in minutes.
const HOURS_FROM: TimeDelta = TimeDelta::hours(3);

/// From this on, lengths are shown in days.
const DAYS_FROM: TimeDelta = TimeDelta::hours(36);

/// The patterns of one language. Each `{}` is replaced by a value, in order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Patterns {
    date: String,
    weekdays_short: [String; 7],
    time: String,
    at: String,
    between: String,
    part: String,
    every: String,
    nth: [String; 5],
    last: String,
    monthly: String,
    monthly_second: String,
    now: String,
    #[serde(rename = "in")]
    ahead: String,
    and: String,
    rules: Rules,
    parts: Parts,
    units: Units,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    morning: String,
    afternoon: String,
    evening: String,
    night: String,
}

/// For one, and for several.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Units {
    minute: [String; 2],
    hour: [String; 2],
    day: [String; 2],
}

/// How one language shows them.
#[derive(Clone, Debug)]
pub struct Dates {
    months: [String; 12],
    weekdays: [String; 7],
    patterns: Patterns,
    pub lists: Lists,
}

impl Dates {
    /// The date formats of a language.
    pub fn of(language: Language) -> Self {
        let locale = language.locale();
        let names = names(&[locale]);
        let first = |forms: Vec<String>| forms.into_iter().next().expect("CLDR has every name of these languages");
        let patterns = toml::from_str(language.files().dates)
            .unwrap_or_else(|error| panic!("data/locales/{language}/dates.toml is part of the program: {error}"));
        let (months, weekdays) = (names.months.map(first), names.weekdays.map(first));
        Self { months, weekdays, patterns, lists: Lists::of(locale) }
    }

    /// With every word that is shown made another by `change`: a made-up language for tests.
    #[must_use]
    pub fn mapped(self, change: impl Fn(&str) -> String) -> Self {
        let Patterns {
            date,
            weekdays_short,
            time,
            at,
            between,
            part,
            every,
            nth,
            last,
            monthly,
            monthly_second,
            now,
            ahead,
            and,
            ..
        } = self.patterns;
        let Parts { morning, afternoon, evening, night } = self.patterns.parts;
        let Units { minute, hour, day } = self.patterns.units;
        let of = |text: String| change(&text);
        let patterns = Patterns {
            date: of(date),
            weekdays_short: weekdays_short.map(of),
            time: of(time),
            at: of(at),
            between: of(between),
            part: of(part),
            every: of(every),
            nth: nth.map(of),
            last: of(last),
            monthly: of(monthly),
            monthly_second: of(monthly_second),
            now: of(now),
            ahead: of(ahead),
            and: of(and),
            rules: self.patterns.rules.mapped(of),
            parts: Parts { morning: of(morning), afternoon: of(afternoon), evening: of(evening), night: of(night) },
            units: Units { minute: minute.map(of), hour: hour.map(of), day: day.map(of) },
        };
        Self { months: self.months.map(of), weekdays: self.weekdays.map(of), patterns, lists: Lists::of("und") }
    }

    /// `Mon 6 April`; `Mon 6 April 2028` where that is more than 182 days from `today`.
    pub fn day(&self, date: NaiveDate, today: NaiveDate) -> String {
        if is_near(date, today) { self.yearless(date) } else { self.with_year(date) }
    }

    /// `Mon 6 – Thu 9 April`, `Thu 30 April – Sat 2 May`, `Mon 28 December 2026 – Sat 2 January 2027`; one day where
    /// both are the same. The year is shown where either end needs it: once if both share it, else on both.
    pub fn days(&self, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> String {
        if from == to {
            return self.day(from, today);
        }
        let years = !(is_near(from, today) && is_near(to, today));
        let start = if years && from.year() != to.year() {
            self.with_year(from)
        } else if from.month() == to.month() && from.year() == to.year() {
            self.dated(from, "").trim_end().to_owned()
        } else {
            self.yearless(from)
        };
        let end = if years { self.with_year(to) } else { self.yearless(to) };
        format!("{start} – {end}")
    }

    /// `6–9 April`, `30 April – 2 May`: two days as people type them, without weekdays.
    pub fn typed(&self, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> String {
        let bare = |date: NaiveDate, month: &str| {
            let day = self.patterns.date.replace("{weekday} ", "").replace("{day}", &date.day().to_string());
            day.replace("{month}", month).trim_end().to_owned()
        };
        let month = |date: NaiveDate| self.months[date.month0() as usize].as_str();
        // Without a weekday, a day that is over would be read as next year's.
        let near = from >= today && is_near(from, today) && is_near(to, today);
        let year = if near { String::new() } else { format!(" {}", to.year()) };
        let end = bare(to, month(to));
        if from.year() != to.year() {
            return format!("{} {} – {end} {}", bare(from, month(from)), from.year(), to.year());
        }
        if from.month() == to.month() {
            return format!("{}–{end}{year}", bare(from, ""));
        }
        format!("{} – {end}{year}", bare(from, month(from)))
    }

    /// `18:00`
    pub fn time(&self, time: NaiveTime) -> String {
        let (hour, minute) = (time.format("%H").to_string(), time.format("%M").to_string());
        self.patterns.time.replace("{hour}", &hour).replace("{minute}", &minute)
    }

    /// `Tue 7 April, 18:00`
    pub fn moment(&self, moment: NaiveDateTime, today: NaiveDate) -> String {
        self.timed(&self.day(moment.date(), today), TimeOfDay::At(moment.time()))
    }

    /// `Sun 5 April, 14:00–18:00`
    pub fn hours(&self, date: NaiveDate, from: NaiveTime, to: NaiveTime, today: NaiveDate) -> String {
        self.timed(&self.day(date, today), TimeOfDay::Between(from, to))
    }

    /// `Tue 7 April, evening`
    pub fn part(&self, date: NaiveDate, part: DayPart, today: NaiveDate) -> String {
        self.timed(&self.day(date, today), TimeOfDay::Part(part))
    }

    /// How long until something happens, rounded, a half down.
    ///
    /// | left | shown |
    /// |---|---|
    /// | under a minute, or gone by | `now` |
    /// | under 3 hours | `in 25 minutes`, `in 2 hours`, `in 1 hour 20 minutes` |
    /// | under 36 hours | `in 5 hours` |
    /// | more | `in 2 days` |
    pub fn left(&self, left: TimeDelta) -> String {
        let patterns = &self.patterns;
        if left < TimeDelta::minutes(1) {
            return patterns.now.clone();
        }
        let count =
            |count: i64, [one, several]: &[String; 2]| fill(if count == 1 { one } else { several }, &count.to_string());
        let units = &patterns.units;
        let length = if left >= DAYS_FROM {
            count(rounded(left, TimeDelta::days(1)), &units.day)
        } else if left >= HOURS_FROM {
            count(rounded(left, TimeDelta::hours(1)), &units.hour)
        } else {
            let minutes = rounded(left, TimeDelta::minutes(1));
            match (minutes / 60, minutes % 60) {
                (0, minutes) => count(minutes, &units.minute),
                (hours, 0) => count(hours, &units.hour),
                (hours, minutes) => {
                    fill(&fill(&patterns.and, &count(hours, &units.hour)), &count(minutes, &units.minute))
                }
            }
        };
        fill(&patterns.ahead, &length)
    }

    /// Whether a line begins with a day, as these are shown.
    pub fn begins(&self, line: &str) -> bool {
        let rest = self.patterns.weekdays_short.iter().find_map(|name| line.strip_prefix(name.as_str()));
        rest.is_some_and(|rest| {
            rest.trim_start_matches([',', ' ']).starts_with(|c: char| c.is_ascii_digit())
                && rest.starts_with([',', ' '])
        })
    }

    fn yearless(&self, date: NaiveDate) -> String {
        self.dated(date, &self.months[date.month0() as usize])
    }

    fn with_year(&self, date: NaiveDate) -> String {
        format!("{} {}", self.yearless(date), date.year())
    }

    fn dated(&self, date: NaiveDate, month: &str) -> String {
        let weekday = &self.patterns.weekdays_short[date.weekday().num_days_from_monday() as usize];
        let day = self.patterns.date.replace("{weekday}", weekday).replace("{day}", &date.day().to_string());
        day.replace("{month}", month)
    }

    fn weekday(&self, day: Weekday) -> &str {
        &self.weekdays[day.num_days_from_monday() as usize]
    }

    /// A day, or what comes again, at a time.
    fn timed(&self, day: &str, at: TimeOfDay) -> String {
        let Patterns { at: clock, between, part: of_day, parts, .. } = &self.patterns;
        let both = |pattern: &str, time: &str| fill(&fill(pattern, day), time);
        match at {
            TimeOfDay::At(at) => both(clock, &self.time(at)),
            TimeOfDay::Between(from, to) => fill(&both(between, &self.time(from)), &self.time(to)),
            TimeOfDay::Part(DayPart::Morning) => both(of_day, &parts.morning),
            TimeOfDay::Part(DayPart::Afternoon) => both(of_day, &parts.afternoon),
            TimeOfDay::Part(DayPart::Evening) => both(of_day, &parts.evening),
            TimeOfDay::Part(DayPart::Night) => both(of_day, &parts.night),
        }
    }
}

/// How many of `unit` there are in `length`, a half rounded down.
fn rounded(length: TimeDelta, unit: TimeDelta) -> i64 {
    let (length, unit) = (length.num_seconds(), unit.num_seconds());
    length / unit + i64::from(length % unit * 2 > unit)
}

fn is_near(date: NaiveDate, today: NaiveDate) -> bool {
    (date - today).num_days().abs() <= YEARLESS_DAYS
}

/// The pattern with what comes into its first gap.
fn fill(pattern: &str, what: &str) -> String {
    pattern.replacen("{}", what, 1)
}
