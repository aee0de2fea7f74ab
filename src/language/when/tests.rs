//! Tables of expressions with their readings. Read on Friday 2026-04-03 at 10:00 in Oslo where nothing else is said.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::*;

mod any_text;
mod around;
mod changes;
mod corrected;
mod danish;
mod english;
mod every;
mod german;
mod norwegian;
mod shifts;
mod styles;
mod swedish;
mod wordings;
mod zones;

fn context(now: &str) -> DateContext {
    let now = NaiveDateTime::parse_from_str(now, "%Y-%m-%dT%H:%M").unwrap();
    DateContext { now, zone: Tz::Europe__Oslo, first_day: None }
}

fn friday() -> DateContext {
    context("2026-04-03T10:00")
}

/// The readings of a text, joined by ` | `; a problem as its name in brackets.
fn read(text: &str, ctx: &DateContext) -> String {
    let found = find(text, ctx);
    let mut pieces: Vec<_> = found.spans.into_iter().map(|span| (span.bytes.start, span.when.to_string())).collect();
    pieces.extend(found.problems.into_iter().map(|problem| (problem.bytes.start, format!("({:?})", problem.kind))));
    pieces.sort_by_key(|(start, _)| *start);
    pieces.into_iter().map(|(_, piece)| piece).collect::<Vec<_>>().join(" | ")
}

/// As `read`, of what a whole message says.
fn read_message(text: &str, ctx: &DateContext) -> String {
    let found = find(text, ctx);
    let spans = readings(text, &found, ctx);
    let problems = found.problems.iter().map(|problem| (problem.bytes.start, format!("({:?})", problem.kind)));
    let mut pieces: Vec<_> =
        spans.iter().map(|span| (span.bytes.start, span.when.to_string())).chain(problems).collect();
    pieces.sort_by_key(|(start, _)| *start);
    pieces.into_iter().map(|(_, piece)| piece).collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn check_readings(cases: &[(&str, &str)]) {
    let ctx = friday();
    let wrong: Vec<_> = cases
        .iter()
        .map(|(text, expected)| (text, read_message(text, &ctx), expected))
        .filter(|(_, found, expected)| found != *expected)
        .map(|(text, found, expected)| format!("{text:?}: {found:?}, not {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    let ctx = friday();
    let wrong: Vec<_> = cases
        .iter()
        .map(|(text, expected)| (text, read(text, &ctx), expected))
        .filter(|(_, found, expected)| found != *expected)
        .map(|(text, found, expected)| format!("{text:?}: {found:?}, not {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_weekday_in_every_form() {
    let days = [
        ("Monday", "Mon", "mo", 6),
        ("Tuesday", "Tue", "tu", 7),
        ("Wednesday", "Wed", "we", 8),
        ("Thursday", "Thu", "th", 9),
        // Today is a Friday: the next one is a week ahead.
        ("Friday", "Fri", "fr", 10),
        ("Saturday", "Sat", "sa", 4),
        ("Sunday", "Sun", "su", 5),
    ];
    let ctx = friday();
    for (name, short, code, day) in days {
        let date = format!("2026-04-{day:02}");
        let cases = [
            (format!("on {name}"), date.clone()),
            (name.to_lowercase(), date.clone()),
            (name.to_uppercase(), date.clone()),
            (format!("{name}'s dinner"), date.clone()),
            (format!("next {name}, please"), date.clone()),
            (format!("{short} {day} April"), date.clone()),
            (format!("{name}, {day} April 2026"), date.clone()),
            (format!("{name} the {day}th"), date.clone()),
            (format!("{name} ({day:02}.04)"), date.clone()),
            (format!("April {day} ({name})"), date.clone()),
            (format!("{short} 18:00"), format!("{date}T18:00")),
            (format!("{} at 6 pm", short.to_lowercase()), format!("{date}T18:00")),
            (format!("6pm on {name}"), format!("{date}T18:00")),
            (format!("{name} evening"), format!("{date}T evening")),
            (format!("from {name}"), format!("{date}/")),
            (format!("until {name}"), format!("/{date}")),
            (format!("{name}s"), format!("weekly {code}")),
            (format!("every {name} 18:00"), format!("weekly {code} 18:00")),
            (format!("{short} 18:00 every week"), format!("weekly {code} 18:00")),
            (format!("{name} mornings"), format!("weekly {code} morning")),
            (format!("last {name} was fun"), String::new()),
            (format!("the third {name} of the month"), format!("monthly 3{code}")),
            (format!("every last {name}"), format!("monthly -1{code}")),
        ];
        for (text, expected) in cases {
            assert_eq!(read(&text, &ctx), expected, "{text}");
        }
    }
}

#[test]
fn every_month_in_every_form() {
    let months = [
        ("January", "Jan", 1),
        ("February", "Feb", 2),
        ("March", "Mar", 3),
        ("April", "Apr", 4),
        ("May", "May", 5),
        ("June", "Jun", 6),
        ("July", "Jul", 7),
        ("August", "Aug", 8),
        ("September", "Sept", 9),
        ("October", "Oct", 10),
        ("November", "Nov", 11),
        ("December", "Dec", 12),
    ];
    let ctx = friday();
    for (name, short, month) in months {
        let year = if month < 4 { 2027 } else { 2026 };
        let date = |day: u32| format!("{year}-{month:02}-{day:02}");
        let cases = [
            (format!("9 {name}"), date(9)),
            (format!("9 {}", name.to_lowercase()), date(9)),
            (format!("9th of {name}"), date(9)),
            (format!("the ninth of {name}"), date(9)),
            (format!("9. {short}"), date(9)),
            (format!("{name} 9"), date(9)),
            (format!("{name} the 9th"), date(9)),
            (format!("{short}. 9th"), date(9)),
            (format!("{short} 9, {year}"), date(9)),
            (format!("09-{short}-{year}"), date(9)),
            (format!("09.{month:02}"), date(9)),
            (format!("9.{month}."), date(9)),
            (format!("9/{month}"), date(9)),
            (format!("9/{month}/{year}"), date(9)),
            (format!("9.{month}.{}", year - 2000), date(9)),
            (format!("{year}-{month:02}-09"), date(9)),
            (format!("9–12 {name}"), format!("{}/{}", date(9), date(12))),
            (format!("{short} 9-12"), format!("{}/{}", date(9), date(12))),
            (format!("9.–12.{month}."), format!("{}/{}", date(9), date(12))),
            (format!("from 9 {short} until 12 {short}"), format!("{}/{}", date(9), date(12))),
            (format!("9, 10 and 12 {name}"), format!("{} | {} | {}", date(9), date(10), date(12))),
            (format!("9 {short} 18.30"), format!("{}T18:30", date(9))),
        ];
        for (text, expected) in cases {
            assert_eq!(read(&text, &ctx), expected, "{text}");
        }
    }
}

#[test]
fn dates() {
    check(&[
        ("today", "2026-04-03"),
        ("tomorrow", "2026-04-04"),
        ("the day after tomorrow", "2026-04-05"),
        ("tonight", "2026-04-03T evening"),
        ("this afternoon", "2026-04-03T afternoon"),
        ("in two days", "2026-04-05"),
        ("ask again in a couple of days, please", "2026-04-05"),
        ("in a week", "2026-04-10"),
        ("in a month", "2026-05-03"),
        ("two days from now", "2026-04-05"),
        ("in an hour", "2026-04-03T11:00"),
        ("in half an hour", "2026-04-03T10:30"),
        ("in 1 hour 20 minutes", "2026-04-03T11:20"),
        ("in 90m", "2026-04-03T11:30"),
        ("on the 3rd", "2026-04-03"),
        ("on the 2nd, then Prague", "2026-05-02"),
        ("the 9th works", ""),
        ("on the 9th works", "2026-04-09"),
        ("the 16th or 17th of April", "2026-04-16 | 2026-04-17"),
        ("3 April", "2026-04-03"),
        ("2 April", "2027-04-02"),
        ("Thu 2 April", "2026-04-02"),
        ("29 February", "2028-02-29"),
        ("6 April 2024", "2024-04-06"),
        ("6 April 2031", "2031-04-06"),
        ("Tuesday the 5th", "2026-05-05"),
        ("Wednesday next week", "2026-04-08"),
        ("next week on Wednesday", "2026-04-08"),
        ("7 April and 9 April", "2026-04-07 | 2026-04-09"),
        ("Mon, Tue and Thu", "2026-04-06 | 2026-04-07 | 2026-04-09"),
        ("Mon/Tue", "2026-04-06 | 2026-04-07"),
    ]);
}

#[test]
fn rows_of_days() {
    check(&[
        ("6–9 April", "2026-04-06/2026-04-09"),
        ("6—9 April", "2026-04-06/2026-04-09"),
        ("6 - 9 April", "2026-04-06/2026-04-09"),
        ("6 April – 9 April", "2026-04-06/2026-04-09"),
        ("6 till 9 April", "2026-04-06/2026-04-09"),
        ("6th to the 9th of April", "2026-04-06/2026-04-09"),
        ("from the 6th until the 9th", "2026-04-06/2026-04-09"),
        ("between the 6th and 9th of April", "2026-04-06/2026-04-09"),
        ("from April 6th to 9th", "2026-04-06/2026-04-09"),
        ("16.-18.4.", "2026-04-16/2026-04-18"),
        ("30.4.–3.5.", "2026-04-30/2026-05-03"),
        ("4/6 to 8/6", "2026-06-04/2026-06-08"),
        ("28 Dec – 2 Jan", "2026-12-28/2027-01-02"),
        ("28 December – 2 January 2028", "2027-12-28/2028-01-02"),
        ("from the 28th to the 2nd of May", "2026-04-28/2026-05-02"),
        ("1–5 April", "2026-04-01/2026-04-05"),
        ("6–9 April 2027", "2027-04-06/2027-04-09"),
        ("2026-04-06/2026-04-09", "2026-04-06/2026-04-09"),
        ("2026-04-06 to 2026-04-09", "2026-04-06/2026-04-09"),
        ("Mon 6 – Thu 9 April", "2026-04-06/2026-04-09"),
        ("Mon 6 – Thu 9", "2026-04-06/2026-04-09"),
        ("Monday to Wednesday", "2026-04-06/2026-04-08"),
        ("between Monday and Wednesday", "2026-04-06/2026-04-08"),
        ("Fri–Mon", "2026-04-10/2026-04-13"),
        ("today until Monday", "2026-04-03/2026-04-06"),
        ("Mon–Tue and/or Tue–Wed", "2026-04-06/2026-04-07 | 2026-04-07/2026-04-08"),
        ("Mon-Tue, Tue-Wed", "2026-04-06/2026-04-07 | 2026-04-07/2026-04-08"),
        ("6–8 and 10–12 April", "2026-04-06/2026-04-08 | 2026-04-10/2026-04-12"),
        ("two weeks from Monday", "2026-04-06/2026-04-20"),
        ("three nights from the 9th", "2026-04-09/2026-04-12"),
        ("for two weeks from 6 April", "2026-04-06/2026-04-20"),
        ("from Monday for three nights", "2026-04-06/2026-04-09"),
        ("Monday for two nights", "2026-04-06/2026-04-08"),
        ("this weekend", "2026-04-04/2026-04-05"),
        ("over the weekend", "2026-04-04/2026-04-05"),
        ("next weekend", "2026-04-11/2026-04-12"),
        ("the weekend of 18 April", "2026-04-18/2026-04-19"),
        ("this week", "2026-03-30/2026-04-05"),
        ("the whole of next week", "2026-04-06/2026-04-12"),
        ("week 17", "2026-04-20/2026-04-26"),
        ("in May", "2026-05-01/2026-05-31"),
        ("all of April", "2026-04-01/2026-04-30"),
        ("next month", "2026-05-01/2026-05-31"),
        ("February 2028", "2028-02-01/2028-02-29"),
        ("from 10 April onwards", "2026-04-10/"),
        ("the 10th onwards", "2026-04-10/"),
        ("from 6 April on the road", "2026-04-06/"),
        ("Mon–Fri 12–17", "2026-04-06/2026-04-10 | 12:00/17:00"),
    ]);
}

#[test]
fn clocks() {
    check(&[
        ("18:00", "18:00"),
        ("6:30", "06:30"),
        ("18.30", "18:30"),
        ("18h", "18:00"),
        ("18h30", "18:30"),
        ("6pm", "18:00"),
        ("6 PM", "18:00"),
        ("6 p.m.", "18:00"),
        ("6.30pm", "18:30"),
        ("6:30 am", "06:30"),
        ("12pm", "12:00"),
        ("12am", "00:00"),
        ("noon", "12:00"),
        ("midday", "12:00"),
        ("at 7", "19:00"),
        ("at 8", "08:00"),
        ("at 18", "18:00"),
        ("at seven", "19:00"),
        ("at 0830", "08:30"),
        ("@ 19", "19:00"),
        ("half six", "18:30"),
        ("half past six", "18:30"),
        ("half past eight", "08:30"),
        ("quarter to six", "17:45"),
        ("quarter past 3", "15:15"),
        ("a quarter to one", "12:45"),
        ("ten past six", "18:10"),
        ("at ten to six", "17:50"),
        ("five o'clock", "17:00"),
        ("at 7 in the morning", "07:00"),
        ("9 in the evening", "21:00"),
        ("at 11 at night", "23:00"),
        ("at 10.10", "10:10"),
        ("14.10", "2026-10-14"),
        ("14:00-16:30", "14:00/16:30"),
        ("7pm–9pm", "19:00/21:00"),
        ("2-5pm", "14:00/17:00"),
        ("11-2pm", "11:00/14:00"),
        ("9-11am", "09:00/11:00"),
        ("from 2 to 5 pm", "14:00/17:00"),
        ("between 14:00 and 18:00", "14:00/18:00"),
        ("22:00–02:00", "22:00/02:00"),
        ("16:00 UTC", "18:00"),
    ]);
}

#[test]
fn days_with_times() {
    check(&[
        ("tomorrow 18:00", "2026-04-04T18:00"),
        ("at 5 pm today", "2026-04-03T17:00"),
        ("tonight at 8", "2026-04-03T20:00"),
        ("at 8 tonight", "2026-04-03T20:00"),
        ("Tuesday morning at 7", "2026-04-07T07:00"),
        ("Tuesday night at 11", "2026-04-07T23:00"),
        ("Tuesday around 7", "2026-04-07T19:00"),
        ("Tuesday from 19 on", "2026-04-07T19:00"),
        ("from Tuesday 18:00", "2026-04-07T18:00"),
        ("Tuesday 14 April, half past six", "2026-04-14T18:30"),
        ("7 April 18:00", "2026-04-07T18:00"),
        ("7 April at 10.10", "2026-04-07T10:10"),
        ("18:00 7 April", "2026-04-07T18:00"),
        ("18.30, 7 April", "2026-04-07T18:30"),
        ("7 April – 18:00", "2026-04-07T18:00"),
        ("18:00 – 7 April", "18:00 | 2026-04-07"),
        ("7.4. 18:00", "2026-04-07T18:00"),
        ("2026-04-07 18:00", "2026-04-07T18:00"),
        ("2026-04-07T18:00", "2026-04-07T18:00"),
        ("2026-04-07T18:00:30", "2026-04-07T18:00"),
        ("2026-04-07T16:00Z", "2026-04-07T18:00"),
        ("2026-04-07T16:00+01:00", "2026-04-07T17:00"),
        ("2026-04-05T14:00/18:00", "2026-04-05T14:00/18:00"),
        ("2026-04-07T evening", "2026-04-07T evening"),
        ("Apr 7, 2026, 4:00 PM GMT", "2026-04-07T18:00"),
        ("7 April 23:30 UTC", "2026-04-08T01:30"),
        ("Tuesday 18:00 British time", "2026-04-07T19:00"),
        ("Sunday 14-18", "2026-04-05T14:00/18:00"),
        ("Sunday from 14 to 18", "2026-04-05T14:00/18:00"),
        ("14–18 on Sunday", "2026-04-05T14:00/18:00"),
        ("11/4, 16-20", "2026-04-11T16:00/20:00"),
        ("Sunday 5 April (14:00–18:00)", "2026-04-05T14:00/18:00"),
        ("Saturday 9-5", "2026-04-04T09:00/17:00"),
        ("Saturday 20-02", "2026-04-04T20:00/02:00"),
        ("Tuesday evening 6-8", "2026-04-07T18:00/20:00"),
        ("Saturday at midnight", "2026-04-05T00:00"),
        ("tomorrow morning", "2026-04-04T morning"),
        ("in the evening of 7 April", "2026-04-07T evening"),
        ("at night on Saturday 18 April", "2026-04-18T night"),
        ("Monday and Tuesday at 18:00", "2026-04-06T18:00 | 2026-04-07T18:00"),
        ("Mon 18:00, Tue 19:00", "2026-04-06T18:00 | 2026-04-07T19:00"),
        ("18:00 Monday, 19:00 Tuesday", "2026-04-06T18:00 | 2026-04-07T19:00"),
        ("until Sunday 14:00", "/2026-04-05"),
        ("tomorrow 18", "2026-04-04T18:00"),
        ("Tuesday 18", "2026-04-07T18:00"),
        ("every Tuesday 18", "weekly tu 18:00"),
        ("tomorrow 18 people come", "2026-04-04"),
        ("Tuesday, 18 of us", "2026-04-07"),
        // The 14th is a Tuesday.
        ("Tuesday 14", "2026-04-07"),
    ]);
}

#[test]
fn what_comes_again() {
    check(&[
        ("every Tuesday 18:00", "weekly tu 18:00"),
        ("18:00 every Tuesday", "weekly tu 18:00"),
        ("every Tuesday and Thursday", "weekly tu,th"),
        ("every Tuesday and Thursday at 7 pm", "weekly tu,th 19:00"),
        ("every Mon–Fri 9-5", "weekly mo,tu,we,th,fr 09:00/17:00"),
        ("Mondays to Fridays", "weekly mo,tu,we,th,fr"),
        ("weekdays 12-17", "weekly mo,tu,we,th,fr 12:00/17:00"),
        ("weekends", "weekly sa,su"),
        ("daily 10–12", "weekly mo,tu,we,th,fr,sa,su 10:00/12:00"),
        ("every evening", "weekly mo,tu,we,th,fr,sa,su evening"),
        ("weekly on Mondays", "weekly mo"),
        ("every week on Monday at 18:00", "weekly mo 18:00"),
        ("Sundays 14–18", "weekly su 14:00/18:00"),
        ("Sundays, from 14 to 18", "weekly su 14:00/18:00"),
        ("Saturdays and Sundays 12–16", "weekly sa,su 12:00/16:00"),
        ("Tuesday and Thursday evenings at 7", "weekly tu,th 19:00"),
        ("Tuesdays 16:00 UTC", "weekly tu 18:00"),
        ("every first Tuesday 18:00", "monthly 1tu 18:00"),
        ("first Tuesday of the month 19:00", "monthly 1tu 19:00"),
        ("1st Tuesday of every month", "monthly 1tu"),
        ("19:00 on the first Tuesday of the month", "monthly 1tu 19:00"),
        ("first and third Tuesday of the month at 19", "monthly 1tu 19:00 | monthly 3tu 19:00"),
        ("first Wednesday 19:00", "monthly 1we 19:00"),
        ("last Friday of the month", "monthly -1fr"),
        ("monthly on the last Sunday, 14-18", "monthly -1su 14:00/18:00"),
        ("every second Tuesday of the month", "monthly 2tu"),
        ("the first Tuesday in May, 18:00", "2026-05-05T18:00"),
        ("last Friday in April", "2026-04-24"),
    ]);
}

#[test]
fn what_cannot_be() {
    check(&[
        ("31 February", "(NoSuchDate)"),
        ("31.04.", "(NoSuchDate)"),
        ("30/2/2027", "(NoSuchDate)"),
        ("2026-13-01", "(NoSuchDate)"),
        ("9999-12-31", "(NoSuchDate)"),
        ("31/12/9999", "(NoSuchDate)"),
        ("29 February 2027", "(NoSuchDate)"),
        ("28–31 April", "(NoSuchDate)"),
        ("25:00", "(NoSuchTime)"),
        ("Tuesday 18:75", "(NoSuchTime)"),
        ("13 am", "(NoSuchTime)"),
        ("9–6 April", "(EndsBeforeStart)"),
        ("April 9-6", "(EndsBeforeStart)"),
        ("9 April – 6 April", "(EndsBeforeStart)"),
        ("2026-04-09/2026-04-06", "(EndsBeforeStart)"),
        ("Tuesday 18:00–14:00", "(EndsBeforeStart)"),
        ("Tuesday 6 April", "(WrongWeekday)"),
        ("Tuesday (06.04)", "(WrongWeekday)"),
        ("Tue 6 – Thu 9 April", "(WrongWeekday)"),
        ("every other Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("every second Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("every two weeks", "(Unrepeatable)"),
    ]);
}

#[test]
fn no_dates_at_all() {
    let texts = [
        "",
        " ",
        "for 2",
        "#7",
        "3 cats",
        "sofa 2",
        "7",
        "14–18",
        "2-3 people",
        "Tuesdayish",
        "room 12-14",
        "you may come in, we march on",
        "may 2 people come?",
        "the sun is out",
        "we sat there",
        "wed in spring",
        "a sun-dried tomato",
        "one second",
        "the second floor",
        "on the 2nd floor",
        "my 9th trip",
        "the 21st century",
        "open 24/7",
        "version 2.1",
        "1.5 hours",
        "3.5 km",
        "50/50",
        "3/4 of us",
        "192.168.1.1",
        "1.2.3",
        "+47 12 34 56 78",
        "012-34-56",
        "covid-19",
        "p2p",
        "h264",
        "16:9",
        "€12.50",
        "https://example.org/2026/04/07/meeting",
        "example.org/2026-04-07",
        "@may7:example.org",
        "a6@example.org",
        "last week",
        "last night we talked",
        "two weeks",
        "three nights",
        "in the morning",
        "a weekend trip",
        "at 7 people's homes",
        "meet half a dozen",
    ];
    for text in texts {
        assert_eq!(read(text, &friday()), "", "{text}");
    }
}

#[test]
fn small_words_beside_a_wary_one() {
    check(&[
        ("sofa sat 18:00", "2026-04-04T18:00"),
        ("sat and sun", "2026-04-04 | 2026-04-05"),
        ("sat–sun", "2026-04-04/2026-04-05"),
        ("on sun", "2026-04-05"),
        ("wed evening", "2026-04-08T evening"),
        ("sun 5 april", "2026-04-05"),
        ("7 may", "2026-05-07"),
        ("8 march", "2027-03-08"),
    ]);
}
