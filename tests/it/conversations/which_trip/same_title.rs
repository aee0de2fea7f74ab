//! Trips of the same title.

use insta::assert_snapshot;

use super::{has_read, north, open_to_hosts};
use crate::harness::talk::{Talk, user};
use stopover::domain::ids::{RecordNo, TripId};

#[test]
fn a_trip_of_the_same_name_gets_no_address() {
    let mut talk = north();
    assert_snapshot!(talk.play("
        mal: trip new North by train 3–19 April
        mal: stop Oslo 3–9 April
        mal: trip crew add @kari:localhost
        kari: offer Oslo sofa 3–5 April for 2
        mal: accept 2
        kari: details 2 SECRETSTREET 99, third floor
        mal: tonight
        kari: no
        mal: tonight
    "), @"
    mal: trip new North by train 3–19 April
      → mal: Trip North by train, Fri 3 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    mal: stop Oslo 3–9 April
      → mal: Stop #1 Oslo, Fri 3 – Thu 9 April
    mal: trip crew add @kari:localhost
      → mal: I asked Kari (`@kari:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @kari:localhost` takes the question back.
      → kari: Mal (`@mal:localhost`) asks you to join the crew of the trip North by train.
          It is not the North by train of Ada that you can see: only the title is the same.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @mal:localhost`.
    kari: offer Oslo sofa 3–5 April for 2
      → kari: Offer #2: a sofa in Oslo for 2, Fri 3 – Sun 5 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #2 a sofa in Oslo at Kari's for 2: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    mal: accept 2
      → mal: There is no #2 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    kari: details 2 SECRETSTREET 99, third floor
      → kari: Kept with #2: a sofa in Oslo, Fri 3 – Sun 5 April, for North by train by Ada. Those who travel can read it: Ada. Nobody else gets it from me, and I show it in no list.
          If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    mal: tonight
      → mal: … Oslo: no bed.
    kari: no
      → kari: Fine, you don't join the crew of North by train (by Mal, @mal:localhost). Nobody is told.
    mal: tonight
      → mal: … Oslo: no bed.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
    // It is stored for Ada's trip only.
    assert!(talk.read(|tx| tx.has_details(TripId::new(1), RecordNo::new(2).unwrap())));
}

#[test]
fn a_strangers_open_trip_gets_in_nobodys_way() {
    for title in ["South", "  SOUTH ", "Sоuth", "Ѕouth", "S\u{200b}outh", "South!", "𝐒outh"] {
        let mut talk = Talk::new();
        talk.play(
            "#room ada: !trip new South 3–19 April
             #room ada: !stop Oslo 3–9 April
             kari: offer Oslo sofa 3–5 April
             kari: details 2 OLDSTREET 1
             ada: trip crew add @jonas:localhost
             jonas: yes
             ada: accept 2",
        );
        talk.dm("mal", &format!("trip new {title} 3–19 April"));
        talk.dm("mal", "trip open");
        assert!(talk.dm("kari", "offers").contains("Offers for South (by Ada, @ada:localhost)"), "{title}");
        let kept = talk.dm("kari", "details 2 NEWSTREET 1");
        assert!(kept.contains("by Ada, @ada:localhost"), "{title}: {kept}");
        let tonight = talk.dm("jonas", "tonight");
        assert!(tonight.contains("NEWSTREET"), "{title}: {kept}{tonight}");
        assert!(talk.dm("kari", "trip use South").contains("(by Ada, @ada:localhost)"), "{title}");
        talk.dm("kari", "withdraw 2");
        assert!(talk.dm("kari", "yes, take back").contains("Withdrawn from #2"), "{title}");
        assert!(!has_read(&talk, "mal", "STREET"));
        let listed = talk.dm("kari", "trips");
        assert!(listed.contains("(by Mal, @mal:localhost)") && listed.contains("(by Ada, @ada:localhost)"), "{listed}");
    }
}

#[test]
fn two_trips_of_one_owner_and_title() {
    let mut talk = Talk::new();
    talk.play("kari: trip new South 3–19 April\nada: trip new South 1–9 May\nada: help");
    talk.store
        .transact(|tx| {
            tx.add_crew(TripId::new(1), &user("ada"))?;
            tx.set_trip_owner(TripId::new(1), &user("ada"))
        })
        .unwrap();
    assert_snapshot!(talk.play("
        ada: trips
        ada: trip use South
        ada: trip use #1
        ada: trip use 2
        ada: trip use South (by Ada, @ada:localhost, #1)
        #room ada: !trip link South
        #room ada: !trip link #1
    "), @"
    ada: trips
      → ada: 2 trips that you can see:
          • South (by Ada, @ada:localhost, #2), Fri 1 – Sat 9 May ← this one
          • South (by Ada, @ada:localhost, #1), Fri 3 – Sun 19 April
    ada: trip use South
      → ada: Which trip: South (by Ada, @ada:localhost, #1), Fri 3 – Sun 19 April – `!trip use #1` or South (by Ada, @ada:localhost, #2), Fri 1 – Sat 9 May – `!trip use #2`? For example: `!trip use #1`.
    ada: trip use #1
      → ada: From now on we talk about South (by Ada, @ada:localhost, #1).
    ada: trip use 2
      → ada: From now on we talk about South (by Ada, @ada:localhost, #2).
    ada: trip use South (by Ada, @ada:localhost, #1)
      → ada: From now on we talk about South (by Ada, @ada:localhost, #1).
    #room ada: !trip link South
      → room: Which of your trips? Say its whole name: `!trip link North by train`. If two are called the same, `!trips` in our direct chat shows their numbers, and `!trip link #3` takes one.
    #room ada: !trip link #1
      → room: This room is linked to South: meetups are pinged here. `!stops` shows the way.
    ");
}

#[test]
fn one_trip_has_ended_and_one_of_the_same_title_is_under_way() {
    let mut talk = open_to_hosts();
    assert_snapshot!(talk.play("
        hilde: details 2 SECRETSTREET 99
        mal: trip new South 3–19 April
        mal: stop Oslo 3–9 April
        mal: trip open
        ada: trip end
        ada: yes
        hilde: trip use South
        hilde: yes
        ada: trip
        ada: trip use South
        ada: trip delete
    "), @"
    hilde: details 2 SECRETSTREET 99
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    mal: trip new South 3–19 April
      → mal: Trip South, Fri 3 – Sun 19 April started. You own it.
          You can see others of the same name: South (by Ada, @ada:localhost) – `!trip use #1`. I name the owner with each, so that you can tell them apart.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    mal: stop Oslo 3–9 April
      → mal: For South (by Mal, @mal:localhost):
          Stop #1 Oslo, Fri 3 – Thu 9 April
    mal: trip open
      → mal: For South (by Mal, @mal:localhost):
          Open: anybody who talks to me can find this trip.
    ada: trip end
      → ada: End South (by Ada, @ada:localhost)? No reminders any more, nothing can be changed. Write `yes, end`, or tap ✅, within 15 minutes.
    ada: yes
      → ada: A “yes” alone is too little for that. To go ahead, write `yes, end`, or tap ✅ on the question.
    hilde: trip use South
      → hilde: From now on we talk about South (by Ada, @ada:localhost).
          Others with the same name: South (by Mal, @mal:localhost) – `!trip use #2`.
    hilde: yes
      → hilde: I'm not sure what your answer is for. This still waits: “Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:…”. Reply to it, or tap ✅ or ❌ on it.
    ada: trip
      → ada: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April
          Crew: Ada
          One stop (`!stops`), one offer of a bed, no meetups ahead (`!meetups`).
          Open: anybody who talks to me can find this trip.
    ada: trip use South
      → ada: From now on we talk about South (by Ada, @ada:localhost).
          Others with the same name: South (by Mal, @mal:localhost) – `!trip use #2`.
    ada: trip delete
      → ada: Delete South (by Ada, @ada:localhost) with all its stops, offers and meetups, for everybody? Write `yes, delete`, or tap ✅, within 15 minutes.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
}

#[test]
fn the_owner_is_told_of_visible_trips_of_the_same_title() {
    assert_snapshot!(north().play("
        kari: trip new North by Train 3–19 April
        kari: stop Oslo 3–9 April
        kari: trip
    "), @"
    kari: trip new North by Train 3–19 April
      → kari: Trip North by Train, Fri 3 – Sun 19 April started. You own it.
          You can see others of the same name: North by train (by Ada, @ada:localhost) – `!trip use #1`. I name the owner with each, so that you can tell them apart.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    kari: stop Oslo 3–9 April
      → kari: For North by Train (by Kari, @kari:localhost):
          Stop #1 Oslo, Fri 3 – Thu 9 April
    kari: trip
      → kari: North by Train (by Kari, @kari:localhost), Fri 3 – Sun 19 April
          Crew: Kari
          One stop (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    ");
}
