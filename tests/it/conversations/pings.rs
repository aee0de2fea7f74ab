//! What makes a phone ring: what people are asked, and what they count on.

use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::domain::reminder::QuietHours;
use stopover::outgoing::Act;

use crate::harness::fixtures::{oslo_goteborg, oslo_goteborg_with};
use crate::harness::talk::{Talk, local, tireless};

/// To whom a message rang.
fn rang(told: &str) -> Vec<&str> {
    told.lines().filter_map(|line| line.strip_prefix("  → ")?.split_once("(!): ")).map(|(to, _)| to).collect()
}

#[test]
fn what_matters_rings() {
    let mut talk = oslo_goteborg().without_evenings();
    assert_eq!(rang(&talk.dm("kari", "offer Oslo sofa 6–9 April")), ["ada"]);
    assert_eq!(rang(&talk.dm("ada", "accept 3")), ["kari"]);
    // Far ahead or not, a bed that is gone rings.
    talk.dm("kari", "withdraw 3 Wed");
    assert_eq!(rang(&talk.dm("kari", "yes, take back")), ["ada"]);
    assert_eq!(rang(&talk.dm("jonas", "meet Film Tue 19:00 in Oslo")), ["ada"]);
    talk.dm("kari", "rsvp 4 yes");
    assert_eq!(rang(&talk.dm("ada", "confirm 4")), ["jonas", "kari"]);
    assert_eq!(rang(&talk.dm("jonas", "meet 4 20:00")), ["kari"]);
    assert_eq!(rang(&talk.dm("kari", "suggest Hamar 5–6 April")), ["ada"]);
    assert_eq!(rang(&talk.dm("ada", "accept 5")), ["kari"]);
    // An offer that nobody counted on is withdrawn, somebody thinks about it, or it is declined: no need to ring.
    talk.dm("kari", "offer Göteborg bed 9–11 April");
    assert_eq!(rang(&talk.dm("ada", "decline 6 Thu")), Vec::<&str>::new());
    assert_eq!(rang(&talk.dm("kari", "withdraw 6")), Vec::<&str>::new());
}

/// In a direct chat, a ping mentions the one who reads it.
#[test]
fn a_ping_mentions_its_reader() {
    let mut talk = oslo_goteborg();
    talk.before_sending = Some(Box::new(|_, row, _| {
        let Act::Say(message) = &row.act else { return };
        let mentioned: Vec<String> = message.mentions.iter().map(ToString::to_string).collect();
        let expected: &[&str] = if message.ping { &["@ada:localhost"] } else { &[] };
        assert_eq!(mentioned, expected, "{message:?}");
    }));
    assert_eq!(rang(&talk.dm("kari", "offer Oslo sofa 6–9 April")), ["ada"]);
}

fn at(time: &str) -> Talk {
    let mut talk = oslo_goteborg_with(tireless()).without_evenings();
    talk.dm("kari", "offer Oslo sofa 6–9 April");
    talk.dm("ada", "accept 3");
    talk.go_to(local(time));
    talk
}

#[test]
fn in_quiet_hours_only_what_cannot_wait_rings() {
    let mut talk = at("2026-04-03 22:30");
    assert_eq!(rang(&talk.dm("jonas", "offer Göteborg bed 9–11 April")), Vec::<&str>::new());
    // Monday's bed, on Friday night.
    talk.dm("kari", "withdraw 3 Mon");
    assert_eq!(rang(&talk.dm("kari", "yes, take back")), Vec::<&str>::new());
    // Tuesday's, in the night before Monday.
    let mut talk = at("2026-04-06 02:00");
    talk.dm("kari", "withdraw 3 Tue");
    assert_eq!(rang(&talk.dm("kari", "yes, take back")), ["ada"]);
    let mut talk = at("2026-04-04 08:00");
    assert_eq!(rang(&talk.dm("jonas", "offer Göteborg bed 9–11 April")), ["ada"]);
}

#[test]
fn quiet_hours_are_by_each_persons_clock() {
    let mut talk = at("2026-04-03 21:30");
    assert_eq!(rang(&talk.dm("jonas", "offer Göteborg bed 9–10 April")), ["ada"]);
    talk.dm("ada", "tz Europe/Helsinki");
    assert_eq!(rang(&talk.dm("jonas", "offer Göteborg bed 10–11 April")), Vec::<&str>::new());
}

#[test]
fn an_operator_may_set_other_hours_or_none() {
    let late = |quiet: Option<QuietHours>| {
        let mut talk = oslo_goteborg_with(Settings { quiet, ..tireless() }).without_evenings();
        talk.go_to(local("2026-04-03 23:00"));
        rang(&talk.dm("jonas", "offer Göteborg bed 9–10 April")).len()
    };
    let hours = |from: &str, until: &str| QuietHours { from: from.parse().unwrap(), until: until.parse().unwrap() };
    assert_eq!(late(None), 1);
    assert_eq!(late(Some(hours("23:30:00", "07:00:00"))), 1);
    assert_eq!(late(Some(hours("12:00:00", "23:30:00"))), 0);
}

/// A change is shown by what differs, and by whom it is.
#[test]
fn before_and_after() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.dm("kari", "offer Oslo sofa for 2 6–8 April");
    let offer = talk.last.clone();
    talk.dm("ada", "accept 3");
    assert_snapshot!(talk.edits_and_settles("kari", false, &offer, "offer Oslo sofa 6–9 April"), @"
    [Fri 03 10:00]
      → kari: ($4 now) #3 is accepted for Mon 6 – Wed 8 April (2 nights), so I'll ask the crew first. Until they say yes, it stays as it was.
      → ada(!): North by train: Kari would like to change #3 in Oslo, which you've accepted for Mon 6 – Wed 8 April (2 nights).
          Before: for 2 people, Mon 6 – Wed 8 April (2 nights)
          New: for 1 person, Mon 6 – Thu 9 April (3 nights)
          Is that all right? Tap ✅ or ❌ here, or reply `yes` or `no`. Until then, #3 stays as it was.
    ");
    let card = talk.newest("ada");
    assert_snapshot!(talk.reacts("ada", false, &card, "✅"), @"
    → ada: #3 is changed. I'll let the host know.
    → kari: ($4 now) Changed: #3 a sofa in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, accepted), Wed 8 April (1 night, open)
    → ada(!): North by train: Kari has changed #3, a sofa in Oslo.
        Before: for 2 people, Mon 6 – Wed 8 April (2 nights)
        Now: for 1 person, Mon 6 – Thu 9 April (3 nights)
        Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Wed 8 April`).
    → kari(!): The crew of North by train is fine with your change to #3.
    ");
    assert_snapshot!(talk.edits_and_settles("kari", false, &offer, "offer Oslo sofa 7–9 April"), @"
    [Fri 03 10:00]
      → kari: ($4 now) #3 is accepted for Mon 6 – Wed 8 April (2 nights), so I'll ask the crew first. Until they say yes, it stays as it was.
      → ada(!): North by train: Kari would like to change #3 in Oslo, which you've accepted for Mon 6 – Wed 8 April (2 nights).
          Before: Mon 6 – Thu 9 April (3 nights)
          New: Tue 7 – Thu 9 April (2 nights)
          You'd lose Mon 6 April (1 night).
          Is that all right? Tap ✅ or ❌ here, or reply `yes` or `no`. Until then, #3 stays as it was.
    ");
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo at the library");
    assert_snapshot!(talk.says("ada", true, "!meet 4 at the station 19:00"), @"
    → room: Changed: #4 Dinner
        Before: Tue 7 April, 18:00, Oslo, at the library
        Now: Tue 7 April, 19:00, Oslo, at the station
        …
    ");
    assert_snapshot!(talk.says("ada", true, "!stop 2 9–13 April"), @"
    → room: Changed: #2 Gothenburg
        Before: Thu 9 – Sun 12 April
        Now: Thu 9 – Mon 13 April
        …
    ");
}
