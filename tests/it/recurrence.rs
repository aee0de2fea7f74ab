//! The days and hours of meetups that come again, against another library: Python's dateutil. Random rules with dates left
//! out and put in, in zones whose clocks change; the instants must be the same.

use std::fmt::Write as _;
use std::process::Stdio;

use chrono::{DateTime, Days, NaiveDate};
use serde_json::{Value, json};
use stopover::demo::homeserver::{Packages, default_cache, python_with};
use stopover::domain::dates::{Dates, OnDate};
use stopover::domain::ids::{RecordNo, UserId};
use stopover::domain::meetup::{Meetup, Slot, Status};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::harness::dice::Dice;

const DATEUTIL: Packages = Packages {
    name: "dateutil",
    wanted: "python-dateutil==2.9.0.post0",
    constraints: include_str!("harness/dateutil-constraints.txt"),
    megabytes: 1,
};
const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/harness/dateutil.py");

/// Rules that are compared.
const RULES: usize = 10_000;
const SEED: u64 = 20_260_403;

const ZONES: [&str; 8] = [
    "Europe/Oslo",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Helsinki",
    "Atlantic/Azores",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Sydney",
];
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A rule as text: every kind that is kept.
fn rule(dice: &mut Dice) -> String {
    let mut weekdays: Vec<&str> = (0..dice.from([1, 3])).map(|_| *dice.pick(&WEEKDAYS)).collect();
    weekdays.sort_unstable();
    weekdays.dedup();
    let mut text = match dice.from([0, 4]) {
        0 => "FREQ=DAILY".to_owned(),
        1 => format!("FREQ=WEEKLY;BYDAY={}", weekdays.join(",")),
        2 => format!("FREQ=MONTHLY;BYDAY={}{}", dice.pick(&["1", "2", "3", "4", "5", "-1"]), weekdays[0]),
        3 => format!("FREQ=MONTHLY;BYMONTHDAY={}", dice.pick(&["1", "13", "15", "28", "29", "30", "31", "-1"])),
        _ => format!("FREQ=YEARLY;BYMONTH={};BYMONTHDAY={}", dice.from([1, 12]), dice.from([1, 28])),
    };
    if dice.once_in(2) {
        write!(text, ";INTERVAL={}", dice.from([1, 6])).unwrap();
    }
    match dice.from([0, 3]) {
        0 => write!(text, ";COUNT={}", dice.from([1, 40])).unwrap(),
        1 => {
            let last = day("2026-03-01") + Days::new(dice.from([0, 400]));
            write!(text, ";UNTIL={}", last.format("%Y%m%d")).unwrap();
        }
        _ => {}
    }
    text
}

fn meetup(dice: &mut Dice) -> Meetup {
    let start = day("2025-12-01") + Days::new(dice.from([0, 200]));
    let mut dates = Dates::default();
    for _ in 0..dice.from([0, 6]) {
        let on = if dice.once_in(3) { OnDate::At(Slot::AllDay) } else { OnDate::Off };
        dates.set(start + Days::new(dice.from([0, 300])), on);
    }
    // Some at hours that the clocks skip or show twice.
    let minutes = if dice.once_in(3) { dice.from([60, 210]) } else { dice.from([0, 1439]) };
    let slot: Slot = format!("{:02}:{:02}", minutes / 60, minutes % 60).parse().unwrap();
    let dates: String = dates
        .iter()
        .map(|(day, on)| if on == OnDate::Off { format!("{day} off, ") } else { format!("{day} {slot}, ") })
        .collect();
    Meetup {
        no: RecordNo::new(1).unwrap(),
        title: "Tinker night".to_owned(),
        spot: None,
        venue: None,
        link: None,
        note: None,
        zone: dice.pick(&ZONES).parse().unwrap(),
        day: start,
        slot,
        repeat: Some(rule(dice).parse().unwrap()),
        dates: dates.parse().unwrap(),
        unconfirmed: false,
        status: Status::Confirmed,
        why: None,
        maker: UserId::new("@kari:localhost"),
        room: None,
        timed: DateTime::UNIX_EPOCH,
    }
}

fn as_json(meetup: &Meetup, from: NaiveDate, to: NaiveDate) -> Value {
    let those = |off: bool| {
        let these = meetup.dates.iter().filter(|(_, on)| (*on == OnDate::Off) == off);
        these.map(|(day, _)| day.to_string()).collect::<Vec<_>>()
    };
    json!({
        "rule": meetup.repeat.as_ref().unwrap().to_string(),
        "start": meetup.day.to_string(),
        "from": from.to_string(),
        "to": to.to_string(),
        "off": those(true),
        "more": those(false),
        "time": meetup.slot.to_string(),
        "zone": meetup.zone.name(),
    })
}

#[tokio::test]
async fn the_same_instants_as_dateutil() {
    let mut dice = Dice(SEED);
    let cases: Vec<(Meetup, NaiveDate, NaiveDate)> = (0..RULES)
        .map(|_| {
            let from = day("2026-01-01") + Days::new(dice.from([0, 200]));
            // Long enough for two changes of the clocks.
            let to = from + Days::new(dice.from([0, 330]));
            (meetup(&mut dice), from, to)
        })
        .collect();
    let python = python_with(&DATEUTIL, &default_cache(), None, |line| eprintln!("dateutil: {line}")).await.unwrap();
    let mut process = Command::new(python)
        .args(["-I", "-X", "utf8", PROGRAM])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut input = process.stdin.take().unwrap();
    let lines: String = cases.iter().map(|(meetup, from, to)| format!("{}\n", as_json(meetup, *from, *to))).collect();
    let writes = tokio::spawn(async move { input.write_all(lines.as_bytes()).await });
    let output = process.wait_with_output().await.unwrap();
    writes.await.unwrap().unwrap();
    assert!(output.status.success());
    let found: Vec<Vec<i64>> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(found.len(), RULES);
    let mut instants = 0;
    for ((meetup, from, to), theirs) in cases.iter().zip(&found) {
        let ours: Vec<i64> =
            meetup.days(*from, *to).into_iter().map(|day| meetup.occurrence(day).start.timestamp()).collect();
        assert_eq!(&ours, theirs, "{}", as_json(meetup, *from, *to));
        instants += ours.len();
    }
    // Rules that never come would prove little.
    assert!(instants > 10 * RULES, "{instants}");
}
