//! Readings by what stands around the text: the day it is said on, the trip it is about; and what else is made of
//! texts, the rest and lengths of time.

use chrono::NaiveDate;

use super::*;

#[test]
fn by_the_day_it_is_said_on() {
    let cases = [
        // On a Sunday the coming weekend is the next one; on a Saturday it is this one.
        ("2026-04-05T10:00", "this weekend", "2026-04-11/2026-04-12"),
        ("2026-04-04T10:00", "this weekend", "2026-04-04/2026-04-05"),
        ("2026-12-30T18:00", "two weeks from Monday", "2027-01-04/2027-01-18"),
        ("2026-12-30T18:00", "28 Dec – 2 Jan", "2026-12-28/2027-01-02"),
        ("2026-12-30T18:00", "from Friday to 5.1.", "2027-01-01/2027-01-05"),
        ("2026-12-30T18:00", "week 53", "2026-12-28/2027-01-03"),
        // A list runs on within one week, though the first of its days was only yesterday.
        ("2026-04-06T10:00", "Mon–Tue and/or Tue–Wed", "2026-04-13/2026-04-14 | 2026-04-14/2026-04-15"),
        // An hour of elapsed time when the clocks jump.
        ("2026-03-29T01:30", "in an hour", "2026-03-29T03:30"),
        ("2026-10-25T02:30", "in 2 hours", "2026-10-25T03:30"),
        ("2026-03-29T01:30", "in a day", "2026-03-30"),
    ];
    for (now, text, expected) in cases {
        assert_eq!(read(text, &context(now)), expected, "{text} at {now}");
    }
}

#[test]
fn from_the_first_day_of_a_trip() {
    let ctx = DateContext { first_day: NaiveDate::from_ymd_opt(2027, 4, 5), ..friday() };
    let cases = [
        ("Tuesday", "2027-04-06"),
        ("Monday", "2027-04-05"),
        ("Sun–Mon", "2027-04-11/2027-04-12"),
        ("9 April", "2027-04-09"),
        ("4 April", "2027-04-04"),
        ("the 9th", "2027-04-09"),
        ("from the 9th", "2027-04-09/"),
        ("week 17", "2027-04-26/2027-05-02"),
        ("9 April 2026", "2026-04-09"),
        ("tomorrow", "2026-04-04"),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text, &ctx), expected, "{text}");
    }
}

#[test]
fn today_counts_where_a_stay_is_under_way() {
    let ctx = DateContext { first_day: NaiveDate::from_ymd_opt(2026, 4, 7), ..context("2026-04-07T10:00") };
    let cases = [
        ("Tuesday", "2026-04-07"),
        ("Tue–Thu", "2026-04-07/2026-04-09"),
        ("Mon–Tue", "2026-04-13/2026-04-14"),
        ("Monday", "2026-04-13"),
        ("7 April", "2026-04-07"),
        ("6 April", "2027-04-06"),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text, &ctx), expected, "{text}");
    }
    assert_eq!(read("Tuesday", &context("2026-04-07T10:00")), "2026-04-14");
}

#[test]
fn the_rest_of_a_text() {
    let cases = [
        ("Oslo sofa Mon–Tue and/or Tue–Wed for 2", "Oslo sofa for 2"),
        ("Oslo 6–9 April -- there's a cat", "Oslo -- there's a cat"),
        ("Oslo, 6–9 April, sofa", "Oslo, sofa"),
        ("from the 6th until the 9th: Oslo", "Oslo"),
        ("(6–9 April) Oslo", "Oslo"),
        ("Oslo (6–9 April) maybe", "Oslo maybe"),
        ("Tinker night every Tuesday 18:00 in Stockholm", "Tinker night in Stockholm"),
        ("Dinner on Tuesday at 18:00.", "Dinner."),
        ("Annual meeting – Apr 7, 2026, 4:00 PM – library", "Annual meeting – library"),
        ("sofa for Monday", "sofa"),
        ("Monday and cats", "and cats"),
        ("nothing to see", "nothing to see"),
        ("", ""),
        ("31 February", "31 February"),
    ];
    for (text, expected) in cases {
        assert_eq!(rest(text, &find(text, &friday())), expected, "{text}");
    }
}

#[test]
fn lengths_of_time() {
    let minutes = |text| duration(text).map(|length| length.num_minutes());
    let cases = [
        ("30m", Some(30)),
        ("15 min", Some(15)),
        ("2h", Some(120)),
        ("1h30", Some(90)),
        ("1h30m", Some(90)),
        ("1h 30m", Some(90)),
        ("1 hour and 20 minutes", Some(80)),
        ("1d", Some(1440)),
        ("1d 2h", Some(1560)),
        ("2 days", Some(2880)),
        ("a week", Some(10_080)),
        ("an hour", Some(60)),
        ("half an hour", Some(30)),
        ("an hour and a half", Some(90)),
        ("two weeks", Some(20_160)),
        ("1 day before", Some(1440)),
        ("", None),
        ("5", None),
        ("a month", None),
        ("2h 1d", None),
        ("30m please", None),
        ("99999999999h", None),
    ];
    for (text, expected) in cases {
        assert_eq!(minutes(text), expected, "{text}");
    }
    let each =
        |text: &str| durations(text).map(|all| all.iter().map(|length| length.num_minutes()).collect::<Vec<_>>());
    assert_eq!(each("1d 2h"), Some(vec![1440, 120]));
    assert_eq!(each("1d, 2h and 30m before"), Some(vec![1440, 120, 30]));
    assert_eq!(each("1h30"), Some(vec![90]));
    assert_eq!(each("1h 30m"), Some(vec![60, 30]));
    assert_eq!(each("1d soon"), None);
    assert_eq!(each(""), None);
    assert_eq!(each(&"1d ".repeat(MAX_DURATIONS)).map(|all| all.len()), Some(MAX_DURATIONS));
    assert_eq!(each(&"1d ".repeat(MAX_DURATIONS + 1)), None);
}
