use super::*;
use chrono::{NaiveTime, Timelike};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn clock_changes_in_europe() {
    // local time, zone, the moment in UTC
    let cases = [
        ("2026-03-28T18:00", Tz::Europe__Oslo, "2026-03-28T17:00"),
        ("2026-03-29T01:59", Tz::Europe__Oslo, "2026-03-29T00:59"),
        ("2026-03-29T02:00", Tz::Europe__Oslo, "2026-03-29T01:00"), // skipped: 03:00
        ("2026-03-29T02:30", Tz::Europe__Oslo, "2026-03-29T01:30"), // skipped: 03:30
        ("2026-03-29T03:00", Tz::Europe__Oslo, "2026-03-29T01:00"),
        ("2026-03-29T18:00", Tz::Europe__Oslo, "2026-03-29T16:00"),
        ("2026-10-24T18:00", Tz::Europe__Berlin, "2026-10-24T16:00"),
        ("2026-10-25T01:59", Tz::Europe__Berlin, "2026-10-24T23:59"),
        ("2026-10-25T02:30", Tz::Europe__Berlin, "2026-10-25T00:30"), // twice: the first
        ("2026-10-25T03:00", Tz::Europe__Berlin, "2026-10-25T02:00"),
        ("2026-10-25T18:00", Tz::Europe__Berlin, "2026-10-25T17:00"),
        ("2026-03-29T01:30", Tz::Europe__London, "2026-03-29T01:30"), // skipped: 02:30 BST
        ("2026-10-25T01:30", Tz::Europe__London, "2026-10-25T00:30"),
        ("2026-03-29T03:30", Tz::Europe__Helsinki, "2026-03-29T01:30"), // skipped: 04:30
        ("2026-10-25T03:30", Tz::Europe__Helsinki, "2026-10-25T00:30"),
        ("2011-12-30T12:00", Tz::Pacific__Apia, "2011-12-30T22:00"), // a whole day skipped: 31st, 12:00
    ];
    for (local, zone, utc) in cases {
        let read = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap();
        assert_eq!(instant(read(local), zone).naive_utc(), read(utc), "{local} in {zone}");
    }
}

#[test]
fn days_of_a_rule() {
    let cases = [
        ("weekly tu", "2026-04-01", "2026-04-21", "2026-04-07 2026-04-14 2026-04-21"),
        ("weekly tu,th", "2026-04-07", "2026-04-09", "2026-04-07 2026-04-09"),
        ("weekly su", "2026-12-27", "2027-01-03", "2026-12-27 2027-01-03"),
        ("monthly 1tu", "2026-04-01", "2026-06-30", "2026-04-07 2026-05-05 2026-06-02"),
        ("monthly 1tu", "2026-04-08", "2026-05-05", "2026-05-05"),
        ("monthly -1fr", "2026-04-01", "2026-05-31", "2026-04-24 2026-05-29"),
        ("monthly 5we", "2026-01-01", "2026-12-31", "2026-04-29 2026-07-29 2026-09-30 2026-12-30"),
        ("monthly -1mo", "2026-12-29", "2027-01-31", "2027-01-25"),
        ("weekly mo", "2026-04-07", "2026-04-12", ""),
        ("weekly mo", "2026-04-13", "2026-04-07", ""),
    ];
    for (rule, from, to, expected) in cases {
        let found: Vec<_> = rule
            .parse::<Repeat>()
            .unwrap()
            .days(day(from), day(from), day(to))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found.join(" "), expected, "{rule} from {from} to {to}");
    }
}

#[test]
fn stored_texts() {
    for text in [
        "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=WEEKLY;BYDAY=TU,TH",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "FREQ=WEEKLY;UNTIL=20260602;BYDAY=TU",
        "FREQ=WEEKLY;COUNT=6;INTERVAL=3;BYDAY=MO,SU",
        "FREQ=MONTHLY;BYDAY=1TU",
        "FREQ=MONTHLY;BYDAY=1TU,3TU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1",
    ] {
        assert_eq!(text.parse::<Repeat>().unwrap().to_string(), text);
    }
    for (older, now) in [
        ("weekly tu,th", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("monthly 5we", "FREQ=MONTHLY;BYDAY=5WE"),
        ("monthly -1fr", "FREQ=MONTHLY;BYDAY=-1FR"),
    ] {
        assert_eq!(older.parse::<Repeat>().unwrap().to_string(), now);
    }
    for text in [
        "",
        "weekly",
        "weekly xx",
        "weekly mo,",
        "monthly 0tu",
        "monthly -2tu",
        "monthly 1é",
        "daily",
        "FREQ=WEEKLY",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=53",
        "FREQ=DAILY;COUNT=100000",
        "FREQ=MONTHLY;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=-2TU",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=YEARLY",
    ] {
        assert!(text.parse::<Repeat>().is_err(), "{text:?}");
    }
}

#[test]
fn days_from_a_first_day_on() {
    let cases = [
        // rule, first day, from, to, days
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
            "2026-04-07",
            "2026-04-01",
            "2026-05-05",
            "2026-04-07 2026-04-21 2026-05-05",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            "2026-04-09",
            "2026-04-09",
            "2026-04-24",
            "2026-04-09 2026-04-20 2026-04-23",
        ),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=TU", "2026-04-07", "2026-04-10", "2026-12-31", "2026-04-14 2026-04-21"),
        ("FREQ=WEEKLY;UNTIL=20260421;BYDAY=TU", "2026-04-07", "2026-04-10", "2026-12-31", "2026-04-14 2026-04-21"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "2026-02-01", "2026-06-30", "2026-03-31 2026-05-31"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", "2026-02-01", "2026-04-30", "2026-02-28 2026-03-31 2026-04-30"),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "2026-01-15", "2026-02-01", "2026-08-01", "2026-04-15 2026-07-15"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU", "2026-04-07", "2026-04-08", "2026-05-31", "2026-04-21 2026-05-05 2026-05-19"),
        ("FREQ=DAILY;INTERVAL=3", "2026-04-07", "2026-04-08", "2026-04-14", "2026-04-10 2026-04-13"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29", "2025-01-01", "2028-12-31", "2028-02-29"),
        ("FREQ=WEEKLY;COUNT=2;BYDAY=TU", "2026-04-07", "2027-01-01", "2027-12-31", ""),
    ];
    for (rule, start, from, to, expected) in cases {
        let found = rule.parse::<Repeat>().unwrap().days(day(start), day(from), day(to));
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.join(" "), expected, "{rule} from {start}, asked for {from} to {to}");
    }
}

#[test]
fn nothing_named_never_comes() {
    let april = day("2026-04-01");
    let rule = Repeat::monthly(1, Weekday::Mon);
    assert_eq!(rule.next_on_or_after(april, NaiveDate::MAX), None);
    assert_eq!(rule.days(april, NaiveDate::MIN, NaiveDate::MAX).first(), Some(&day("2026-04-06")));
    assert_eq!(rule.days(NaiveDate::MAX, april, NaiveDate::MAX), []);
    let ended: Repeat = "FREQ=WEEKLY;UNTIL=20260331;BYDAY=TU".parse().unwrap();
    assert_eq!(ended.first(april), None);
}

proptest! {
    /// 18:00 stays 18:00, whatever the clocks do.
    #[test]
    fn evening_stays_evening(offset in 0_u64..4_000, zone in prop::sample::select(vec![
        Tz::Europe__Oslo, Tz::Europe__Berlin, Tz::Europe__London, Tz::Europe__Helsinki, Tz::Atlantic__Azores,
    ])) {
        let date = day("2024-01-01") + Days::new(offset);
        let evening = date.and_time(NaiveTime::from_hms_opt(18, 0, 0).unwrap());
        let shown = instant(evening, zone).with_timezone(&zone);
        prop_assert_eq!(shown.naive_local(), evening);
        prop_assert_eq!(shown.hour(), 18);
    }

    /// The next day of a rule is of the rule, is not before the day asked for, and none lies between.
    #[test]
    fn next_is_the_first(offset in 0_u64..4_000, nth in prop::sample::select(vec![-1_i8, 1, 2, 3, 4, 5]), weekday in 0_usize..7) {
        let from = day("2024-01-01") + Days::new(offset);
        let weekday = CODES[weekday].1;
        for rule in [Repeat::weekly(vec![weekday]), Repeat::monthly(nth, weekday)] {
            let next = rule.first(from).unwrap();
            prop_assert!(next >= from);
            prop_assert_eq!(next.weekday(), weekday);
            prop_assert_eq!(rule.days(from, from, next), vec![next]);
        }
    }

    /// Any local time has a moment; times in order have moments in order on each side of a change.
    #[test]
    fn any_time_has_a_moment(minutes in 0_i64..6_000_000, zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec())) {
        let local = day("2020-01-01").and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
        let shown = instant(local, zone).with_timezone(&zone).naive_local();
        prop_assert!(shown >= local && shown - local <= TimeDelta::hours(24));
    }
}
