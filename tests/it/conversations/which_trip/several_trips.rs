//! People who have to do with several trips.

use insta::assert_snapshot;
use stopover::incoming::Said;

use super::{has_read, north};
use crate::harness::talk::{Talk, another_room, local};

#[test]
fn hosts_own_offers_come_first() {
    let mut talk = north();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 3–5 April for 2
        mal: trip new North by train 3–19 April
        mal: stop Oslo 3–9 April
        mal: stop Bergen 9–12 April
        mal: trip open
        kari: details 2 SECRETSTREET 99, third floor
        ada: accept 2
        kari: withdraw 2
    "), @"
    kari: offer Oslo sofa 3–5 April for 2
      → kari: Thank you! I've passed offer #2 on to the crew of North by train: a sofa in Oslo for 2 people, Fri 3 – Sun 5 April (2 nights) …
          …
      → ada(!): New offer for North by train: #2 a sofa at Kari's in Oslo for 2 people: Fri 3 – Sun 5 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 2` (just one night: `accept 2 Fri 3 April`).
    mal: trip new North by train 3–19 April
      → mal: You've started the trip North by train, Fri 3 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    mal: stop Oslo 3–9 April
      → mal: New stop: #1 Oslo, Fri 3 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Fri 3 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    mal: stop Bergen 9–12 April
      → mal: New stop: #2 Bergen, Thu 9 – Sun 12 April
    mal: trip open
      → mal: Open: anyone who talks to me can find this trip.
    kari: details 2 SECRETSTREET 99, third floor
      → kari: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for North by train by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost). Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
    ada: accept 2
      → ada: For North by train (by Ada, @ada:localhost):
          You've accepted #2: Fri 3 – Sun 5 April (2 nights) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Fri 3 – Sun 5 April (2 nights). Thank you! That's for #2, on the trip North by train (by Ada, @ada:localhost).
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: withdraw 2
      → kari: For North by train (by Ada, @ada:localhost):
          Withdraw #2 in Oslo for Fri 3 – Sun 5 April (2 nights)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
}

#[test]
fn a_stranger_in_another_room() {
    let mut talk = Talk::new();
    talk.play("#room ada: !trip new South 3–19 April\n#room ada: !stop Oslo 3–9 April");
    let pub_room = another_room("!pub", "Pub");
    talk.enters(&pub_room, &["mal", "kari"]);
    let said = Said { room: pub_room, ..talk.said("mal", true, "!trip new South 3–19 April") };
    talk.take_said(said);
    talk.dm("mal", "stop Oslo 3–9 April");
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 3–5 April
        kari: trip use South
        kari: trip use South of @ada:localhost
        kari: offer Oslo sofa 3–5 April
        kari: details 2 SECRETSTREET 99
        kari: yes
        kari: trip use #2
        kari: trip use South (by Ada, @ada:localhost)
        kari: suggest Malmö 9–11 April
        kari: meet Dinner Saturday 18:00 in Oslo
        kari: rsvp 4 yes
        jonas: offers
    "), @"
    kari: offer Oslo sofa 3–5 April
      → kari: Which trip: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April – `trip use #1` or South (by Mal, @mal:localhost), Fri 3 – Sun 19 April – `trip use #2`? For example: `trip use #1`.
    kari: trip use South
      → kari: Which trip: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April – `trip use #1` or South (by Mal, @mal:localhost), Fri 3 – Sun 19 April – `trip use #2`? For example: `trip use #1`.
    kari: trip use South of @ada:localhost
      → kari: From now on we're talking about South (by Ada, @ada:localhost).
    kari: offer Oslo sofa 3–5 April
      → kari: Thank you! I've passed offer #2 on to the crew of South (by Ada, @ada:localhost): a sofa in Oslo for 1 person, Fri 3 – Sun 5 April (2 nights) …
          …
      → ada(!): New offer for South: #2 a sofa at Kari's in Oslo for 1 person: Fri 3 – Sun 5 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 2` (just one night: `accept 2 Fri 3 April`).
    kari: details 2 SECRETSTREET 99
      → kari: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), is for South by Ada (@ada:localhost). These travellers could read it: Ada (@ada:localhost). Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
    kari: yes
      → kari: Saved with #2: a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), for South by Ada (@ada:localhost). These travellers can read it: Ada (@ada:localhost). I won't show it to anyone else.
          If they accept, I'll send it to them the evening before, and delete it once they've left.
    kari: trip use #2
      → kari: From now on we're talking about South (by Mal, @mal:localhost).
    kari: trip use South (by Ada, @ada:localhost)
      → kari: From now on we're talking about South (by Ada, @ada:localhost).
    kari: suggest Malmö 9–11 April
      → kari: Suggested: #3 Malmö, Thu 9 – Sat 11 April (open)
          I'll ask the crew of South (by Ada, @ada:localhost) and tell you what they say.
      → ada(!): Kari has a suggestion for South: #3 Malmö, Thu 9 – Sat 11 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 3`, `decline 3`.
    kari: meet Dinner Saturday 18:00 in Oslo
      → kari: For South (by Ada, @ada:localhost):
          New meetup: #4 Dinner, Sat 4 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for South: #4 Dinner, Sat 4 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    kari: rsvp 4 yes
      → kari: For South (by Ada, @ada:localhost):
          See you at #4 Dinner, Sat 4 April, 18:00. I'll remind you.
    jonas: offers
      → jonas: No offers for South yet. To make one: `offer Oslo sofa 3–4 April`.
    ");
    assert!(!has_read(&talk, "mal", "SECRETSTREET"));
}

#[test]
fn crew_of_one_and_host_of_another() {
    let mut talk = north();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa 3–5 April
        kari: trip new West 3–19 April
        kari: offers
        kari: withdraw 2 Friday
        kari: stop Bergen 3–9 April
        kari: stop Molde 9–11 April
        kari: details 2 SECRETSTREET 99
        kari: offer Bergen tent 4–6 April
        kari: withdraw 3
        jonas: offer Oslo bed 4–6 April
        kari: cancel 2
        ada: accept 2
    "), @"
    kari: offer Oslo sofa 3–5 April
      → kari: Thank you! I've passed offer #2 on to the crew of North by train: a sofa in Oslo for 1 person, Fri 3 – Sun 5 April (2 nights) …
          …
      → ada(!): New offer for North by train: #2 a sofa at Kari's in Oslo for 1 person: Fri 3 – Sun 5 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 2` (just one night: `accept 2 Fri 3 April`).
    kari: trip new West 3–19 April
      → kari: You've started the trip West, Fri 3 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    kari: offers
      → kari: No offers for West yet. To make one: `offer Oslo sofa 6–7 April`.
    kari: withdraw 2 Friday
      → kari: For North by train:
          You've withdrawn #2 for Fri 3 April (1 night) …
          …
      → ada: #2 in Oslo has been withdrawn for Fri 3 April (1 night).
    kari: stop Bergen 3–9 April
      → kari: For West:
          New stop: #1 Bergen, Fri 3 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link West`
          A text to pass on: “I'm travelling: Bergen Fri 3 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    kari: stop Molde 9–11 April
      → kari: For West:
          New stop: #2 Molde, Thu 9 – Sat 11 April
    kari: details 2 SECRETSTREET 99
      → kari: Saved with #2: a sofa in Oslo, Fri 3 – Sun 5 April (2 nights), for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
          If they accept, I'll send it to them the evening before, and delete it once they've left.
    kari: offer Bergen tent 4–6 April
      → kari: Thank you! I've passed offer #3 on to the crew of West: space for a tent in Bergen for 1 person, Sat 4 – Mon 6 April (2 nights) …
          …
    kari: withdraw 3
      → kari: For West:
          You've withdrawn #3 for Sat 4 – Mon 6 April (2 nights) …
          …
    jonas: offer Oslo bed 4–6 April
      → jonas: Thank you! I've passed offer #3 on to the crew of North by train: a bed in Oslo for 1 person, Sat 4 – Mon 6 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a bed at Jonas's in Oslo for 1 person: Sat 4 – Mon 6 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Sat 4 April`).
    kari: cancel 2
      → kari: For West:
          Dropped: #2 Molde, Thu 9 – Sat 11 April
          …
    ada: accept 2
      → ada: You've accepted #2: Sat 4 April (1 night) in Oslo. I'll let the host know.
          I'll send you the address in a separate message.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Sat 4 April (1 night). Thank you! That's for #2, on the trip North by train.
          …
      → ada: The address for #2 at Kari's in Oslo, Sat 4 April (1 night): “SECRETSTREET 99”
          It's from Sat 4 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → kari: North by train: I've sent the crew your address for #2, Sat 4 April (1 night). I'll delete it once they've left.
    ");
}

#[test]
fn today_is_the_places_day() {
    // It is 3 April in Oslo, and already 4 April in Auckland, where Kari is.
    let mut talk = Talk::new();
    talk.play("#room ada: !trip new South 3–19 April\n#room ada: !stop Oslo 3–9 April\nkari: tz Pacific/Auckland");
    talk.go_to(local("2026-04-03 14:30"));
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa tonight
        kari: offer sofa 3 April
        kari: I can offer a bed in Oslo on 3 April
        ada: tz Pacific/Auckland
        ada: nights
        ada: accept 2
        kari: withdraw 2
    "), @"
    kari: offer Oslo sofa tonight
      → kari: Thank you! I've passed offer #2 on to the crew of South: a sofa in Oslo for 1 person, Fri 3 April (1 night) …
          …
      → ada(!): New offer for South: #2 a sofa at Kari's in Oslo for 1 person: Fri 3 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 2`.
    kari: offer sofa 3 April
      → kari: Thank you! I've passed offer #3 on to the crew of South: a sofa in Oslo for 1 person, Fri 3 April (1 night) …
          …
      → ada(!): New offer for South: #3 a sofa at Kari's in Oslo for 1 person: Fri 3 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: I can offer a bed in Oslo on 3 April
      → kari: Let me check – an offer: a bed in Oslo for 1 person, Fri 3 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: tz Pacific/Auckland
      → ada: Your time zone is now Pacific/Auckland (it's 01:30 there). Stops and meetups go by local time.
    ada: nights
      → ada: South, 6 nights ahead, 6 without a bed:
          • ❓ Fri 3 April · Oslo · 2 offers: #2 at Kari's and #3 at Kari's
          • ❌ Sat 4 – Thu 9 April (5 nights) · Oslo · no bed
    ada: accept 2
      → ada: You've accepted #2: Fri 3 April (1 night) in Oslo. I'll let the host know.
          …
      → kari: Good news: Ada (@ada:localhost) would love to stay with you, Fri 3 April (1 night). Thank you! That's for #2, on the trip South.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: withdraw 2
      → kari: You've withdrawn #2 for Fri 3 April (1 night) …
          …
      → ada(!): You've lost a bed: #2 in Oslo, which you'd accepted for Fri 3 April (1 night), has been withdrawn. `nights` shows what you still have.
          For Fri 3 April there's still #3: `accept 3 Fri 3 April`.
    ");
}
