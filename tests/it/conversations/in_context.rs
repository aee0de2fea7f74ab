//! What isn't said is known from the trip, and from what was spoken of last.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn days_without_a_month_are_the_trips() {
    assert_snapshot!(Talk::new().without_evenings().play("
        ada: trip new North by train 6–19 April
        ada: stop Oslo 6–9
        ada: stop Göteborg 9.–12.
        ada: trip open
        kari: trip use North
        kari: offer Oslo sofa 6-8
        ada: accept 3 6-7
        ada: stop Malmö 2-4
        ada: Lund 12-14, Malmö 14-16
    "), @"
    ada: trip new North by train 6–19 April
      → ada: You've started the trip North by train, Mon 6 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: stop Oslo 6–9
      → ada: New stop: #1 Oslo, Mon 6 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: stop Göteborg 9.–12.
      → ada: New stop: #2 Gothenburg, Thu 9 – Sun 12 April
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    kari: trip use North
      → kari: From now on we're talking about North by train.
    kari: offer Oslo sofa 6-8
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    ada: accept 3 6-7
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: stop Malmö 2-4
      → ada: “2-4” of which month? For example: `stop Oslo 6–9 April`.
    ada: Lund 12-14, Malmö 14-16
      → ada: Let me check – 2 stops:
          • Lund, Sun 12 – Tue 14 April
          • Malmö, Tue 14 – Thu 16 April

          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ");
}

#[test]
fn a_stop_that_overlaps_its_neighbour_offers_to_shorten_it() {
    assert_snapshot!(oslo_goteborg().without_evenings().only("ada").play("
        ada: stop 1 6–10 April
        ada: no
        ada: stops
        ada: stop 1 6–10 April
        ada: yes
        ada: stops
        ada: stop 1 6–14 April
    "), @"
    ada: stop 1 6–10 April
      → ada: That overlaps. Shorten #2 Gothenburg to Fri 10 – Sun 12 April?
    ada: no
      → ada: OK, I'll leave it as it is.
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada: stop 1 6–10 April
      → ada: That overlaps. Shorten #2 Gothenburg to Fri 10 – Sun 12 April?
    ada: yes
      → ada: Changed: #1 Oslo
          Before: Mon 6 – Thu 9 April
          Now: Mon 6 – Fri 10 April
          Changed: #2 Gothenburg, Fri 10 – Sun 12 April
          …
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Fri 10 April · no bed yet
          • #2 Gothenburg, Fri 10 – Sun 12 April · no bed yet
    ada: stop 1 6–14 April
      → ada: You're somewhere else then: #2 Gothenburg, Fri 10 – Sun 12 April. You could make that a maybe (`stop 2 maybe`), drop it (`drop 2`), or make this one a maybe.
    ");
}

#[test]
fn a_route_that_is_sent_again_is_drafted_for_what_is_new() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        ada: Oslo 6–9 April, Göteborg 9–12 April, Malmö 12–14 April
        ada: yes
    "), @"
    ada: Oslo 6–9 April, Göteborg 9–12 April, Malmö 12–14 April
      → ada: Let me check – a stop: Malmö, Sun 12 – Tue 14 April.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: New stop: #3 Malmö, Sun 12 – Tue 14 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April, Gothenburg Thu 9 – Sun 12 April, Malmö Sun 12 – Tue 14 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ");
}

#[test]
fn that_one_is_what_was_spoken_of_last() {
    assert_snapshot!(oslo_goteborg().without_evenings().only("ada").play("
        ada: trip open
        kari: trip use North
        kari: offer Oslo sofa 6–8 April
        kari: offer Oslo bed 7–9 April
        ada: show 3
        ada: accept that one
        ada: show 4
        ada: decline it
    "), @"
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    kari: trip use North
    kari: offer Oslo sofa 6–8 April
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    kari: offer Oslo bed 7–9 April
      → ada(!): New offer for North by train: #4 a bed at Kari's in Oslo for 1 person: Tue 7 – Thu 9 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Tue 7 April`).
    ada: show 3
      → ada: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
    ada: accept that one
      → ada: You've accepted #3: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
          …
    ada: show 4
      → ada: #4 a bed at Kari's in Oslo for 1 person: Tue 7 – Thu 9 April (2 nights, open)
    ada: decline it
      → ada: You've turned down #4 for Tue 7 – Thu 9 April (2 nights). I'll let the host know, with thanks.
          …
    ");
}

#[test]
fn a_trip_on_the_days_of_another_asks_whether_it_replaces_that() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        ada: trip new South 8–15 April
        ada: yes, end
        ada: trips
        ada: trip new East 20–25 April
    "), @"
    ada: trip new South 8–15 April
      → ada: You've started the trip South, Wed 8 – Wed 15 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
          You already have North by train on those days. Does this trip replace it? To end the old one, write `yes, end` (just “yes” isn't enough); otherwise both stay.
    ada: yes, end
      → ada: North by train has ended. Safe travels!
    ada: trips
      → ada: 2 trips:
          • South, Wed 8 – Wed 15 April ← this one
          • North by train, Mon 6 – Sun 19 April (ended)
    ada: trip new East 20–25 April
      → ada: You've started the trip East, Mon 20 – Sat 25 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ");
}
