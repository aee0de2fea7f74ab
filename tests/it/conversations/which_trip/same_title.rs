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
      → mal: You've started the trip North by train, Fri 3 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    mal: stop Oslo 3–9 April
      → mal: New stop: #1 Oslo, Fri 3 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Fri 3 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    mal: trip crew add @kari:localhost
      → mal: I've asked Kari (`@kari:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → kari(!): Mal (`@mal:localhost`) would like you to join the crew of the trip North by train.
          This isn't Ada's North by train, which you can see: only the title is the same.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @mal:localhost`.
    kari: offer Oslo sofa 3–5 April for 2
      → kari: Thank you! I've passed offer #2 on to the crew of North by train: a sofa in Oslo for 2 people, Fri 3 – Sun 5 April (2 nights) …
          …
      → ada(!): New offer for North by train: #2 a sofa at Kari's in Oslo for 2 people: Fri 3 – Sun 5 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 2` (just one night: `accept 2 Fri 3 April`).
    mal: accept 2
      → mal: Right now there's nothing you can use `accept` on.
    kari: details 2 SECRETSTREET 99, third floor
      → kari: Saved with #2: a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
          If they accept, I'll send it to them the evening before, and delete it once they've left.
    mal: tonight
      → mal: … Oslo: no bed yet.
    kari: no
      → kari: OK, you're not joining the crew of North by train (by Mal, @mal:localhost). Nobody is told.
    mal: tonight
      → mal: … Oslo: no bed yet.
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
        assert!(talk.dm("kari", "yes, take back").contains("You've withdrawn #2"), "{title}");
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
      → ada: 2 trips:
          • South (by Ada, @ada:localhost, #2), Fri 1 – Sat 9 May ← this one
          • South (by Ada, @ada:localhost, #1), Fri 3 – Sun 19 April
    ada: trip use South
      → ada: Which trip: South (by Ada, @ada:localhost, #1), Fri 3 – Sun 19 April – `trip use #1` or South (by Ada, @ada:localhost, #2), Fri 1 – Sat 9 May – `trip use #2`? For example: `trip use #1`.
    ada: trip use #1
      → ada: From now on we're talking about South (by Ada, @ada:localhost, #1).
    ada: trip use 2
      → ada: From now on we're talking about South (by Ada, @ada:localhost, #2).
    ada: trip use South (by Ada, @ada:localhost, #1)
      → ada: From now on we're talking about South (by Ada, @ada:localhost, #1).
    #room ada: !trip link South
      → room: Which of your trips? Please give me its whole name: `!trip link North by train`. If two have the same name, `!trips` in our direct chat shows their numbers; then, for example: `!trip link #3`.
    #room ada: !trip link #1
      → room: This room is now linked to South, and I'll post its reminders here. `!stops` shows the route.
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
      → hilde: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost). Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
    mal: trip new South 3–19 April
      → mal: You've started the trip South, Fri 3 – Sun 19 April.
          You can see others with the same name: South (by Ada, @ada:localhost) – `trip use #1`. I'll add the owner's name to each, so that you can tell them apart.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    mal: stop Oslo 3–9 April
      → mal: For South (by Mal, @mal:localhost):
          New stop: #1 Oslo, Fri 3 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link #2`
          A text to pass on: “I'm travelling: Oslo Fri 3 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    mal: trip open
      → mal: For South (by Mal, @mal:localhost):
          Open: anyone who talks to me can find this trip.
    ada: trip end
      → ada: End South (by Ada, @ada:localhost)? Reminders will stop, and nothing can be changed afterwards. Write `yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes
      → ada: That takes more than a “yes”. To go ahead, write `yes, end`, or tap ✅ on the question.
    hilde: trip use South
      → hilde: From now on we're talking about South (by Ada, @ada:localhost).
          There are others with the same name: South (by Mal, @mal:localhost) – `trip use #2`.
    hilde: yes
      → hilde: I'm not sure what you're answering. This one is still open: “Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by…”. Reply to it, or tap ✅ or ❌ on it.
    ada: trip
      → ada: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April
          Crew: Ada
          1 stop (`stops`), 1 offer of a bed, no upcoming meetups (`meetups`).
          Open: anyone who talks to me can find this trip.
    ada: trip use South
      → ada: From now on we're talking about South (by Ada, @ada:localhost).
          There are others with the same name: South (by Mal, @mal:localhost) – `trip use #2`.
    ada: trip delete
      → ada: Delete South (by Ada, @ada:localhost) with all its stops, offers and meetups, for everyone? Write `yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.
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
      → kari: You've started the trip North by Train, Fri 3 – Sun 19 April.
          You can see others with the same name: North by train (by Ada, @ada:localhost) – `trip use #1`. I'll add the owner's name to each, so that you can tell them apart.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    kari: stop Oslo 3–9 April
      → kari: For North by Train (by Kari, @kari:localhost):
          New stop: #1 Oslo, Fri 3 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link #2`
          A text to pass on: “I'm travelling: Oslo Fri 3 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    kari: trip
      → kari: North by Train (by Kari, @kari:localhost), Fri 3 – Sun 19 April
          Crew: Kari
          1 stop (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    ");
}
