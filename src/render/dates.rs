//! How dates, times and lengths of time are shown. The words are those of `data/words/en/when.toml`; what is
//! written here, `language::when` reads back.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use serde::Deserialize;

use crate::domain::recurrence::Repeat;
use crate::language::when::{Part, TimeOfDay};

/// A date is shown without its year where it lies at most this many days from today, on either side. Half a year,
/// so that no two days shown without a year are told apart only by it.
const YEARLESS_DAYS: i64 = 182;

/// From this on, lengths are shown in hours rather than in minutes.
const HOURS_FROM: TimeDelta = TimeDelta::hours(3);

/// From this on, lengths are shown in days.
const DAYS_FROM: TimeDelta = TimeDelta::hours(36);

/// The words of one language; a date is weekday, day, month, year in that order.
#[derive(Deserialize)]
struct Words {
    /// January to December, the name first.
    months: [Vec<String>; 12],
    /// Monday to Sunday: the name, then the short form that is shown in dates.
    weekdays: [Vec<String>; 7],
    shown: Shown,
}

#[derive(Deserialize)]
struct Shown {
    every: String,
    and: String,
    nth: [String; 5],
    last: String,
    monthly: String,
    monthly_clear: String,
    now: String,
    #[serde(rename = "in")]
    ahead: String,
    parts: Parts,
    units: Units,
}

#[derive(Deserialize)]
struct Parts {
    morning: String,
    afternoon: String,
    evening: String,
    night: String,
}

/// For one, and for several.
#[derive(Deserialize)]
struct Units {
    minute: [String; 2],
    hour: [String; 2],
    day: [String; 2],
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../../data/words/en/when.toml"))
        .expect("the word lists are part of the program, and tested")
});

/// `Mon 6 April`; `Mon 6 April 2028` where that is more than 182 days from `today`.
pub fn day(date: NaiveDate, today: NaiveDate) -> String {
    if is_near(date, today) { yearless(date) } else { format!("{} {}", yearless(date), date.year()) }
}

/// `Mon 6 – Thu 9 April`, `Thu 30 April – Sat 2 May`, `Mon 28 December 2026 – Sat 2 January 2027`; one day where
/// both are the same. The year is shown where either end needs it: once if both share it, else on both.
pub fn days(from: NaiveDate, to: NaiveDate, today: NaiveDate) -> String {
    if from == to {
        return day(from, today);
    }
    let years = !(is_near(from, today) && is_near(to, today));
    let start = if years && from.year() != to.year() {
        format!("{} {}", yearless(from), from.year())
    } else if from.month() == to.month() && from.year() == to.year() {
        format!("{} {}", weekday(from.weekday()), from.day())
    } else {
        yearless(from)
    };
    let end = if years { format!("{} {}", yearless(to), to.year()) } else { yearless(to) };
    format!("{start} – {end}")
}

/// `18:00`
pub fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// `18:00`, `14:00–18:00`, `evening`
pub fn time_of_day(time_of_day: TimeOfDay) -> String {
    match time_of_day {
        TimeOfDay::At(at) => time(at),
        TimeOfDay::Between(from, to) => format!("{}–{}", time(from), time(to)),
        TimeOfDay::Part(part) => part_of_day(part).to_owned(),
    }
}

/// `Tue 7 April, 18:00`
pub fn moment(moment: NaiveDateTime, today: NaiveDate) -> String {
    format!("{}, {}", day(moment.date(), today), time(moment.time()))
}

/// `Sun 5 April, 14:00–18:00`
pub fn hours(date: NaiveDate, from: NaiveTime, to: NaiveTime, today: NaiveDate) -> String {
    format!("{}, {}–{}", day(date, today), time(from), time(to))
}

/// `Tue 7 April, evening`
pub fn part(date: NaiveDate, part: Part, today: NaiveDate) -> String {
    format!("{}, {}", day(date, today), part_of_day(part))
}

/// `every Tuesday, 18:00`, `every Tuesday and Thursday, evening`, `every first Tuesday`, `every last Friday`; the
/// second is `the second Tuesday of every month`, for "every second Tuesday" would be every other one.
pub fn repeat(rule: &Repeat, at: Option<TimeOfDay>) -> String {
    let shown = &WORDS.shown;
    let days = match rule {
        Repeat::Weekly(days) => {
            let names: Vec<_> = days.iter().map(|day| weekday_name(*day)).collect();
            let list = match names.split_last() {
                Some((last, others)) if !others.is_empty() => format!("{}{}{last}", others.join(", "), shown.and),
                _ => names.concat(),
            };
            fill(&shown.every, &list)
        }
        Repeat::Monthly { nth, day } => {
            let pattern = if *nth == 2 { &shown.monthly_clear } else { &shown.monthly };
            let place = usize::try_from(*nth - 1).ok().and_then(|place| shown.nth.get(place)).unwrap_or(&shown.last);
            fill(&fill(pattern, place), weekday_name(*day))
        }
    };
    match at {
        Some(at) => format!("{days}, {}", time_of_day(at)),
        None => days,
    }
}

/// How long until something happens, rounded, a half down.
///
/// | left | shown |
/// |---|---|
/// | under a minute, or gone by | `now` |
/// | under 3 hours | `in 25 minutes`, `in 2 hours`, `in 1 hour 20 minutes` |
/// | under 36 hours | `in 5 hours` |
/// | more | `in 2 days` |
pub fn left(left: TimeDelta) -> String {
    let shown = &WORDS.shown;
    if left < TimeDelta::minutes(1) {
        return shown.now.clone();
    }
    let count =
        |count: i64, [one, several]: &[String; 2]| fill(if count == 1 { one } else { several }, &count.to_string());
    let units = &shown.units;
    let length = if left >= DAYS_FROM {
        count(rounded(left, TimeDelta::days(1)), &units.day)
    } else if left >= HOURS_FROM {
        count(rounded(left, TimeDelta::hours(1)), &units.hour)
    } else {
        let minutes = rounded(left, TimeDelta::minutes(1));
        match (minutes / 60, minutes % 60) {
            (0, minutes) => count(minutes, &units.minute),
            (hours, 0) => count(hours, &units.hour),
            (hours, minutes) => format!("{} {}", count(hours, &units.hour), count(minutes, &units.minute)),
        }
    };
    fill(&shown.ahead, &length)
}

/// How many of `unit` there are in `length`, a half rounded down.
fn rounded(length: TimeDelta, unit: TimeDelta) -> i64 {
    let (length, unit) = (length.num_seconds(), unit.num_seconds());
    length / unit + i64::from(length % unit * 2 > unit)
}

fn is_near(date: NaiveDate, today: NaiveDate) -> bool {
    (date - today).num_days().abs() <= YEARLESS_DAYS
}

fn yearless(date: NaiveDate) -> String {
    let month = &WORDS.months[date.month0() as usize][0];
    format!("{} {} {month}", weekday(date.weekday()), date.day())
}

fn weekday(day: Weekday) -> &'static str {
    let forms = &WORDS.weekdays[day.num_days_from_monday() as usize];
    forms.get(1).unwrap_or(&forms[0])
}

fn weekday_name(day: Weekday) -> &'static str {
    &WORDS.weekdays[day.num_days_from_monday() as usize][0]
}

fn part_of_day(part: Part) -> &'static str {
    let parts = &WORDS.shown.parts;
    match part {
        Part::Morning => &parts.morning,
        Part::Afternoon => &parts.afternoon,
        Part::Evening => &parts.evening,
        Part::Night => &parts.night,
    }
}

/// The pattern with what comes into its first gap.
fn fill(pattern: &str, what: &str) -> String {
    pattern.replacen("{}", what, 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::when::{Context, When, find};
    use chrono::Days;
    use proptest::prelude::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn clock(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    fn read(text: &str, today: NaiveDate) -> Vec<When> {
        let ctx = Context { now: today.and_time(clock("10:00")), zone: chrono_tz::Tz::Europe__Oslo, first_day: None };
        let found = find(text, &ctx);
        assert_eq!(found.problems, [], "{text}");
        found.spans.into_iter().map(|span| span.when).collect()
    }

    #[test]
    fn days_and_rows_of_days() {
        let cases = [
            ("2026-04-06", "2026-04-06", "2026-04-03", "Mon 6 April"),
            ("2026-04-01", "2026-04-01", "2026-04-03", "Wed 1 April"),
            ("2026-10-02", "2026-10-02", "2026-04-03", "Fri 2 October"),
            ("2026-10-03", "2026-10-03", "2026-04-03", "Sat 3 October 2026"),
            ("2025-04-03", "2025-04-03", "2026-04-03", "Thu 3 April 2025"),
            ("2026-04-06", "2026-04-09", "2026-04-03", "Mon 6 – Thu 9 April"),
            ("2026-04-30", "2026-05-02", "2026-04-03", "Thu 30 April – Sat 2 May"),
            ("2027-04-05", "2027-04-09", "2026-04-03", "Mon 5 – Fri 9 April 2027"),
            ("2027-04-30", "2027-05-02", "2026-04-03", "Fri 30 April – Sun 2 May 2027"),
            ("2026-12-28", "2027-01-02", "2026-04-03", "Mon 28 December 2026 – Sat 2 January 2027"),
            ("2026-12-28", "2027-01-02", "2026-12-20", "Mon 28 December – Sat 2 January"),
        ];
        for (from, to, today, expected) in cases {
            assert_eq!(days(date(from), date(to), date(today)), expected);
        }
    }

    #[test]
    fn times() {
        let today = date("2026-04-03");
        assert_eq!(moment(date("2026-04-07").and_time(clock("18:00")), today), "Tue 7 April, 18:00");
        assert_eq!(hours(date("2026-04-05"), clock("14:00"), clock("18:00"), today), "Sun 5 April, 14:00–18:00");
        assert_eq!(part(date("2026-04-07"), Part::Evening, today), "Tue 7 April, evening");
    }

    #[test]
    fn rules() {
        let at = Some(TimeOfDay::At(clock("18:00")));
        let hours = Some(TimeOfDay::Between(clock("14:00"), clock("18:00")));
        let cases = [
            ("weekly tu", at, "every Tuesday, 18:00"),
            ("weekly tu,th", None, "every Tuesday and Thursday"),
            ("weekly mo,we,fr", hours, "every Monday, Wednesday and Friday, 14:00–18:00"),
            ("weekly tu", Some(TimeOfDay::Part(Part::Evening)), "every Tuesday, evening"),
            ("monthly 1tu", None, "every first Tuesday"),
            ("monthly 2tu", at, "the second Tuesday of every month, 18:00"),
            ("monthly -1fr", at, "every last Friday, 18:00"),
        ];
        for (rule, at, expected) in cases {
            let rule: Repeat = rule.parse().unwrap();
            let shown = repeat(&rule, at);
            assert_eq!(shown, expected);
            let read = read(&shown, date("2026-04-03"));
            assert_eq!(read.first().and_then(When::repeat), Some((rule, at)), "{shown}");
        }
    }

    #[test]
    fn lengths() {
        let cases = [
            (-60, "now"),
            (0, "now"),
            (59, "now"),
            (60, "in 1 minute"),
            (90, "in 1 minute"),
            (91, "in 2 minutes"),
            (25 * 60, "in 25 minutes"),
            (60 * 60, "in 1 hour"),
            (61 * 60, "in 1 hour 1 minute"),
            (80 * 60, "in 1 hour 20 minutes"),
            (120 * 60, "in 2 hours"),
            (3 * 3600 - 1, "in 3 hours"),
            (3 * 3600 + 1800, "in 3 hours"),
            (3 * 3600 + 1801, "in 4 hours"),
            (36 * 3600 - 1, "in 36 hours"),
            (36 * 3600, "in 1 day"),
            (37 * 3600, "in 2 days"),
            (10 * 86_400, "in 10 days"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(left(TimeDelta::seconds(seconds)), expected, "{seconds} s");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        /// What is shown is read back, ahead and behind, near and far.
        #[test]
        fn read_back(today in 0_u64..20_000, ahead in -900_i64..900, long in 1_u64..150, minute in 0_u32..1440) {
            let today = date("1990-01-01") + Days::new(today);
            let from = today + TimeDelta::days(ahead);
            let to = from + Days::new(long);
            let at = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
            prop_assert_eq!(read(&day(from, today), today), vec![When::Day(from)]);
            prop_assert_eq!(read(&days(from, to, today), today), vec![When::Days { from, to }]);
            prop_assert_eq!(read(&moment(from.and_time(at), today), today), vec![When::At(from.and_time(at))]);
            prop_assert_eq!(read(&part(from, Part::Morning, today), today), vec![When::Part { day: from, part: Part::Morning }]);
            let end = at + TimeDelta::hours(2);
            if end > at {
                let shown = hours(from, at, end, today);
                prop_assert_eq!(read(&shown, today), vec![When::Hours { day: from, from: at, to: end }]);
            }
        }

        /// A length is read back as the moment it leads to, or the day.
        #[test]
        fn lengths_read_back(minutes in 1_i64..20_000) {
            let today = date("2026-06-01");
            let length = TimeDelta::minutes(minutes);
            let now = today.and_time(clock("10:00"));
            let expected = if length >= DAYS_FROM {
                When::Day(today + TimeDelta::days(rounded(length, TimeDelta::days(1))))
            } else if length >= HOURS_FROM {
                When::At(now + TimeDelta::hours(rounded(length, TimeDelta::hours(1))))
            } else {
                When::At(now + length)
            };
            prop_assert_eq!(read(&left(length), today), vec![expected]);
        }
    }
}
