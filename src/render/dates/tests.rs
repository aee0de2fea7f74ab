use std::sync::LazyLock;

use chrono::Days;
use proptest::prelude::*;

use super::*;
use crate::domain::recurrence::Repeat;
use crate::language::when::{DateContext, When, find};

fn dates(language: Language) -> &'static Dates {
    static DATES: LazyLock<[Dates; Language::COUNT]> = LazyLock::new(|| Language::ALL.map(Dates::of));
    &DATES[language.index()]
}

fn english() -> &'static Dates {
    dates(Language::En)
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn context(today: NaiveDate) -> DateContext {
    DateContext { now: today.and_time(clock("10:00")), zone: chrono_tz::Tz::Europe__Oslo, first_day: None }
}

fn read(text: &str, today: NaiveDate) -> Vec<When> {
    let found = find(text, &context(today));
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
        assert_eq!(english().days(date(from), date(to), date(today)), expected);
    }
}

#[test]
fn times() {
    let today = date("2026-04-03");
    assert_eq!(english().moment(date("2026-04-07").and_time(clock("18:00")), today), "Tue 7 April, 18:00");
    assert_eq!(english().hours(date("2026-04-05"), clock("14:00"), clock("18:00"), today), "Sun 5 April, 14:00–18:00");
    assert_eq!(english().part(date("2026-04-07"), DayPart::Evening, today), "Tue 7 April, evening");
}

#[test]
fn rules() {
    let at = Some(TimeOfDay::At(clock("18:00")));
    let hours = Some(TimeOfDay::Between(clock("14:00"), clock("18:00")));
    let cases = [
        ("weekly tu", at, "every Tuesday, 18:00"),
        ("weekly tu,th", None, "every Tuesday and Thursday"),
        ("weekly mo,we,fr", hours, "every Monday, Wednesday and Friday, 14:00–18:00"),
        ("weekly tu", Some(TimeOfDay::Part(DayPart::Evening)), "every Tuesday, evening"),
        ("monthly 1tu", None, "every first Tuesday"),
        ("monthly 2tu", at, "the second Tuesday of every month, 18:00"),
        ("monthly -1fr", at, "every last Friday, 18:00"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", at, "every other Tuesday, 18:00"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TU", None, "every 3 weeks on Monday and Tuesday"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU", None, "every first Tuesday and every third Tuesday"),
        ("FREQ=MONTHLY;BYMONTHDAY=22", at, "the 22nd of every month, 18:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", at, "the last day of every month, 18:00"),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=11", None, "the 11th of every month (every 3 months)"),
        ("FREQ=DAILY;INTERVAL=10", None, "every 10 days"),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1", None, "every year on 1 May"),
        ("FREQ=WEEKLY;UNTIL=20260602;BYDAY=TU", at, "every Tuesday, 18:00, until Tue 2 June"),
        ("FREQ=WEEKLY;COUNT=6;BYDAY=TU", at, "every Tuesday, 18:00, 6 times"),
    ];
    for (rule, at, expected) in cases {
        let rule: Repeat = rule.parse().unwrap();
        assert_eq!(english().repeat(&rule, at, date("2026-04-03")), expected);
    }
}

/// Every rule, in every language, with and without its time, is read back.
#[test]
fn rules_read_back() {
    let times = [
        None,
        Some(TimeOfDay::At(clock("18:00"))),
        Some(TimeOfDay::Between(clock("14:00"), clock("18:00"))),
        Some(TimeOfDay::Part(DayPart::Morning)),
        Some(TimeOfDay::Part(DayPart::Afternoon)),
        Some(TimeOfDay::Part(DayPart::Evening)),
        Some(TimeOfDay::Part(DayPart::Night)),
    ];
    let mut rules: Vec<Repeat> =
        ["weekly tu,th", "weekly mo,we,fr"].into_iter().map(|rule| rule.parse().unwrap()).collect();
    for day in ["mo", "tu", "we", "th", "fr", "sa", "su"] {
        rules.push(format!("weekly {day}").parse().unwrap());
        for nth in ["1", "2", "3", "4", "5", "-1"] {
            rules.push(format!("monthly {nth}{day}").parse().unwrap());
        }
    }
    for more in [
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE",
        "FREQ=MONTHLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYMONTHDAY=2",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1",
    ] {
        rules.push(more.parse().unwrap());
    }
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (rule, at) in rules.iter().flat_map(|rule| times.map(|at| (rule, at))) {
            let shown = dates(language).repeat(rule, at, date("2026-04-03"));
            let found = find(&shown, &context(date("2026-04-03")));
            let read: Vec<_> = found.spans.iter().map(|span| span.when.repeat()).collect();
            if read != [Some((rule.clone(), at))] || !found.problems.is_empty() {
                wrong.push(format!("{language}: {shown}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(12)]);
}

#[test]
fn as_each_language_does() {
    let today = date("2026-04-03");
    let tuesday: Repeat = "weekly tu".parse().unwrap();
    let cases = [
        (Language::En, "Mon 6 – Thu 9 April", "Tue 7 April, 18:00", "every Tuesday, evening", "in 2 days"),
        (Language::Nb, "man. 6. – tors. 9. april", "tirs. 7. april kl. 18:00", "hver tirsdag på kvelden", "om 2 dager"),
        (Language::Nn, "mån. 6. – tors. 9. april", "tys. 7. april kl. 18:00", "kvar tysdag på kvelden", "om 2 dagar"),
        (Language::Sv, "mån 6 – tors 9 april", "tis 7 april kl. 18:00", "varje tisdag på kvällen", "om 2 dagar"),
        (Language::Da, "man. 6. – tors. 9. april", "tirs. 7. april kl. 18.00", "hver tirsdag om aftenen", "om 2 dage"),
        (Language::De, "Mo 6. – Do 9. April", "Di 7. April um 18:00 Uhr", "jeden Dienstag, abends", "in 2 Tagen"),
    ];
    for (language, row, at, weekly, left) in cases {
        let dates = dates(language);
        assert_eq!(dates.days(date("2026-04-06"), date("2026-04-09"), today), row);
        assert_eq!(dates.moment(date("2026-04-07").and_time(clock("18:00")), today), at);
        assert_eq!(dates.repeat(&tuesday, Some(TimeOfDay::Part(DayPart::Evening)), today), weekly);
        assert_eq!(dates.left(TimeDelta::days(2)), left);
    }
}

#[test]
fn hours_and_minutes_are_joined() {
    let shown = Language::ALL.map(|language| dates(language).left(TimeDelta::minutes(80)));
    let expected = [
        "in 1 hour 20 minutes",
        "om 1 time og 20 minutter",
        "om 1 time og 20 minutt",
        "om 1 timme och 20 minuter",
        "om 1 time og 20 minutter",
        "in 1 Stunde und 20 Minuten",
    ];
    assert_eq!(shown, expected);
}

/// A span of nights is read back with its length, in a list of others, too.
#[test]
fn spans_of_nights_read_back() {
    let catalogue = |language| crate::render::catalogue::Catalogue::of(language, "!");
    let today = date("2026-04-03");
    for language in Language::ALL {
        let (from, to) = (date("2026-04-06"), date("2026-04-08"));
        let shown = dates(language).days(from, to, today);
        let count = catalogue(language).words(&crate::msg!("nights-count", count: 2_i64), today);
        let shown = format!("{shown} ({count})");
        assert_eq!(read(&shown, today)[..1], [When::Days { from, to }], "{shown}");
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
        assert_eq!(english().left(TimeDelta::seconds(seconds)), expected, "{seconds} s");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// What is shown is read back, ahead and behind, near and far, in every language by a reader that isn't told which.
    #[test]
    fn read_back(
        today in 0_u64..20_000,
        ahead in -900_i64..900,
        long in 1_u64..150,
        minute in 0_u32..1440,
        part in 0_usize..4,
    ) {
        let today = date("1990-01-01") + Days::new(today);
        let from = today + TimeDelta::days(ahead);
        let to = from + Days::new(long);
        let at = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
        let part = [DayPart::Morning, DayPart::Afternoon, DayPart::Evening, DayPart::Night][part];
        for dates in Language::ALL.map(dates) {
            let mut cases = vec![
                (dates.day(from, today), When::Day(from)),
                (dates.days(from, to, today), When::Days { from, to }),
                (dates.typed(from, to, today), When::Days { from, to }),
                (dates.moment(from.and_time(at), today), When::At(from.and_time(at))),
                (dates.part(from, part, today), When::Part { day: from, part }),
            ];
            let end = at + TimeDelta::hours(2);
            if end > at {
                cases.push((dates.hours(from, at, end, today), When::Hours { day: from, from: at, to: end }));
            }
            for (shown, expected) in cases {
                prop_assert_eq!(read(&shown, today), vec![expected], "{}", shown);
            }
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
        for dates in Language::ALL.map(dates) {
            let shown = dates.left(length);
            prop_assert_eq!(read(&shown, today), vec![expected.clone()], "{}", shown);
        }
    }
}
