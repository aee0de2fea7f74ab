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
      → kari: Offer #2: a sofa in Oslo for 2, Fri 3 – Sun 5 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #2 a sofa in Oslo at Kari's for 2: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    mal: trip new North by train 3–19 April
      → mal: Trip North by train, Fri 3 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    mal: stop Oslo 3–9 April
      → mal: Stop #1 Oslo, Fri 3 – Thu 9 April
    mal: stop Bergen 9–12 April
      → mal: Stop #2 Bergen, Thu 9 – Sun 12 April
    mal: trip open
      → mal: Open: anybody who talks to me can find this trip.
    kari: details 2 SECRETSTREET 99, third floor
      → kari: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for North by train by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    ada: accept 2
      → ada: For North by train (by Ada, @ada:localhost):
          Accepted from #2: Fri 3 – Sun 5 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #2 for Fri 3 – Sun 5 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 2 Storgata 1, third floor`. I pass it on when the day has come.
          …
    kari: withdraw 2
      → kari: For North by train (by Ada, @ada:localhost):
          Take back #2 in Oslo for Fri 3 – Sun 5 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
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
      → kari: Which trip: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April – `!trip use #1` or South (by Mal, @mal:localhost), Fri 3 – Sun 19 April – `!trip use #2`? For example: `!trip use #1`.
    kari: trip use South
      → kari: Which trip: South (by Ada, @ada:localhost), Fri 3 – Sun 19 April – `!trip use #1` or South (by Mal, @mal:localhost), Fri 3 – Sun 19 April – `!trip use #2`? For example: `!trip use #1`.
    kari: trip use South of @ada:localhost
      → kari: From now on we talk about South (by Ada, @ada:localhost).
    kari: offer Oslo sofa 3–5 April
      → kari: For South (by Ada, @ada:localhost):
          Offer #2: a sofa in Oslo for one, Fri 3 – Sun 5 April (2 nights, each can be taken or left) …
          …
      → ada: For South: #2 a sofa in Oslo at Kari's for one: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    kari: details 2 SECRETSTREET 99
      → kari: Who gets your address: #2, a sofa in Oslo, Fri 3 – Sun 5 April, is for South by Ada (@ada:localhost). Those who travel could read it: Ada (@ada:localhost). Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
    kari: yes
      → kari: Kept with #2: a sofa in Oslo, Fri 3 – Sun 5 April, for South by Ada (@ada:localhost). Those who travel can read it: Ada (@ada:localhost). Nobody else gets it from me, and I show it in no list.
          If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    kari: trip use #2
      → kari: From now on we talk about South (by Mal, @mal:localhost).
    kari: trip use South (by Ada, @ada:localhost)
      → kari: From now on we talk about South (by Ada, @ada:localhost).
    kari: suggest Malmö 9–11 April
      → kari: Suggested: #3 Malmö, Thu 9 – Sat 11 April (suggested)
          The crew of South (by Ada, @ada:localhost) is asked, and you hear what becomes of it.
      → ada: Kari suggests for South: #3 Malmö, Thu 9 – Sat 11 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 3`, `!decline 3`.
    kari: meet Dinner Saturday 18:00 in Oslo
      → kari: For South (by Ada, @ada:localhost):
          Meetup #4 Dinner, Sat 4 April, 18:00, in Oslo (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Kari proposes for South: #4 Dinner, Sat 4 April, 18:00, in Oslo (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    kari: rsvp 4 yes
      → kari: For South (by Ada, @ada:localhost):
          See you at #4 Dinner, Sat 4 April, 18:00. I'll remind you.
    jonas: offers
      → jonas: No offers for South that you can see. `!offer Oslo sofa Mon–Tue` makes one.
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
      → kari: Offer #2: a sofa in Oslo for one, Fri 3 – Sun 5 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #2 a sofa in Oslo at Kari's for one: Fri 3 – Sun 5 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    kari: trip new West 3–19 April
      → kari: Trip West, Fri 3 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    kari: offers
      → kari: No offers for West that you can see. `!offer Oslo sofa Mon–Tue` makes one.
    kari: withdraw 2 Friday
      → kari: For North by train:
          Withdrawn from #2: Fri 3 – Sat 4 April …
      → ada: #2 in Oslo was withdrawn for Fri 3 – Sat 4 April.
    kari: stop Bergen 3–9 April
      → kari: For West:
          Stop #1 Bergen, Fri 3 – Thu 9 April
    kari: stop Molde 9–11 April
      → kari: For West:
          Stop #2 Molde, Thu 9 – Sat 11 April
    kari: details 2 SECRETSTREET 99
      → kari: Kept with #2: a sofa in Oslo, Fri 3 – Sun 5 April, for North by train by Ada. Those who travel can read it: Ada. Nobody else gets it from me, and I show it in no list.
          If they accept, I tell them from the evening before on; once they have left, I delete what I told.
    kari: offer Bergen tent 4–6 April
      → kari: For West:
          Offer #3: a tent spot in Bergen for one, Sat 4 – Mon 6 April (2 nights, each can be taken or left) …
          …
    kari: withdraw 3
      → kari: For West:
          Withdrawn from #3: Sat 4 – Mon 6 April …
    jonas: offer Oslo bed 4–6 April
      → jonas: Offer #3: a bed in Oslo for one, Sat 4 – Mon 6 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a bed in Oslo at Jonas's for one: Sat 4 – Mon 6 April (open)
          `!accept 3`, or night by night: `!accept 3 Sat 4 April`. `!decline 3` leaves it.
    kari: cancel 2
      → kari: For West:
          Dropped: #2 Molde, Thu 9 – Sat 11 April
    ada: accept 2
      → ada: Accepted from #2: Sat 4 – Sun 5 April in Oslo. I'll let the host know.
          How to get in comes in a message of its own.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #2 for Sat 4 – Sun 5 April. Thank you!
          …
      → ada: Getting in at #2 in Oslo at Kari's, Sat 4 – Sun 5 April: “SECRETSTREET 99”
          This is for you alone. I delete it once you have left.
      → kari: North by train: the crew has been told how to get in at #2, for Sat 4 – Sun 5 April. I delete it once they have left.
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
      → kari: Offer #2: a sofa in Oslo for one, Fri 3 – Sat 4 April (one night) …
          …
      → ada: For South: #2 a sofa in Oslo at Kari's for one: Fri 3 – Sat 4 April (open)
          `!accept 2`, or night by night: `!accept 2 Fri 3 April`. `!decline 2` leaves it.
    kari: offer sofa 3 April
      → kari: Offer #3: a sofa in Oslo for one, Fri 3 – Sat 4 April (one night) …
          …
      → ada: For South: #3 a sofa in Oslo at Kari's for one: Fri 3 – Sat 4 April (open)
          `!accept 3`, or night by night: `!accept 3 Fri 3 April`. `!decline 3` leaves it.
    kari: I can offer a bed in Oslo on 3 April
      → kari: As I read it, an offer: a bed in Oslo for one, the night Fri 3 – Sat 4 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: tz Pacific/Auckland
      → ada: From now on I read your words about time in Pacific/Auckland, where it is 01:30. What has a place is in that place's time.
    ada: nights
      → ada: South, 6 nights ahead, 6 without a bed:
          ? Fri 3 April · Oslo · 2 offers: #2 at Kari's and #3 at Kari's
          ✗ Sat 4 April · Oslo · no bed
          ✗ Sun 5 April · Oslo · no bed
          ✗ Mon 6 April · Oslo · no bed
          ✗ Tue 7 April · Oslo · no bed
          ✗ Wed 8 April · Oslo · no bed
    ada: accept 2
      → ada: Accepted from #2: Fri 3 – Sat 4 April in Oslo. I'll let the host know.
      → kari: South (by Ada, @ada:localhost) takes your offer #2 for Fri 3 – Sat 4 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 2 Storgata 1, third floor`. I pass it on when the day has come.
          …
    kari: withdraw 2
      → kari: Withdrawn from #2: Fri 3 – Sat 4 April …
      → ada(!): A bed is gone: #2 in Oslo was withdrawn for Fri 3 – Sat 4 April, which you had accepted. `!nights` shows what is left.
          For Fri 3 April there is still #3: `!accept 3 Fri 3 April`.
    ");
}
