//! The calendar file, read by another library than the one that wrote it: Python's icalendar, with dateutil for what comes
//! again. The events must be those of the trip, at the same instants.

use std::process::Stdio;

use chrono::{DateTime, NaiveDate, Utc};
use stopover::demo::homeserver::{Packages, default_cache, python_with};
use stopover::domain::meetup::{Meetup, Status};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::harness::fixtures::oslo_goteborg;

const ICALENDAR: Packages = Packages {
    name: "icalendar",
    wanted: "icalendar==6.3.1",
    constraints: include_str!("harness/icalendar-constraints.txt"),
    megabytes: 2,
};
const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/harness/icalendar.py");
/// Until when series are compared: both changes of the clocks lie in between.
const UNTIL: &str = "2027-05-01";

type Event = (String, String, Vec<i64>);

async fn read(file: &str) -> Vec<Event> {
    let python = python_with(&ICALENDAR, &default_cache(), None, |line| eprintln!("icalendar: {line}")).await.unwrap();
    let mut process = Command::new(python)
        .args(["-I", "-X", "utf8", PROGRAM, UNTIL])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    process.stdin.take().unwrap().write_all(file.as_bytes()).await.unwrap();
    let output = process.wait_with_output().await.unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The same of a meetup as the bot keeps it.
fn kept(meetup: &Meetup) -> Event {
    let until: NaiveDate = UNTIL.parse().unwrap();
    let end: DateTime<Utc> = until.and_hms_opt(0, 0, 0).unwrap().and_utc();
    let begins = |day: NaiveDate| match meetup.slot_on(day) {
        stopover::domain::meetup::Slot::AllDay => day.and_hms_opt(0, 0, 0).unwrap().and_utc(),
        _ => meetup.occurrence(day).start,
    };
    let at = meetup.days(meetup.day, until).into_iter().map(begins).filter(|at| *at <= end);
    let status = match meetup.status {
        Status::Confirmed => "CONFIRMED",
        Status::Proposed => "TENTATIVE",
        Status::Cancelled => "CANCELLED",
    };
    (meetup.title.clone(), status.to_owned(), at.map(|at| at.timestamp()).collect())
}

#[tokio::test]
async fn another_library_reads_the_same() {
    let mut talk = oslo_goteborg();
    for line in [
        "stop Lisboa 15–17 April",
        "meet Tinker night every other Tuesday 18:00 in Oslo at the centre, upstairs -- bring a mug; “free” food, too",
        "meet 4 21 April 19:30",
        "cancel 4 5 May",
        "meet 4 19 May, 20 May 20:00",
        "meet Choir every Wednesday until 29 April 19:00 in Oslo",
        "meet Book club every first and third Monday 18:00 in Oslo",
        "meet Rent day on the 31st of every month 17:00 in Lisboa",
        "meet Accounts on the last day of the month 23:30 in Oslo",
        "meet Run every Thursday 7:00 six times in Göteborg",
        "meet March yearly on 1 May 12:00 in Oslo",
        "meet Night walk every Sunday 3:30 in Oslo",
        "meet Picnic Sat 11 April in Göteborg",
        "meet Ein sehr langer Titel mit Umlauten: Größe, Übermut; und mehr als fünfundsiebzig Bytes Fri 10 April 18:00-23:00",
        "meet Gone Fri 10 April 12:00 in Göteborg",
        "cancel 14",
        "yes, cancel",
        "calendar",
    ] {
        talk.dm("ada", line);
    }
    let file = talk.file.clone().expect("a file was sent");
    let found = read(&file).await;
    let trip = talk.read(|tx| tx.trips_under_way())[0].id;
    let (meetups, stops) = talk.read(|tx| Ok((tx.meetups(trip)?, tx.stops(trip)?)));
    assert!(meetups.len() >= 10, "{file}");
    let events: Vec<Event> = meetups.iter().map(kept).collect();
    assert_eq!(found[stops.len()..], events, "{file}");
}
