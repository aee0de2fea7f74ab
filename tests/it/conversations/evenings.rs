//! The evening message: one a person, and none for a trip that everybody forgot.

use insta::assert_snapshot;

use crate::harness::talk::Talk;

#[test]
fn a_forgotten_trip_goes_quiet_after_asking_once() {
    assert_snapshot!(Talk::new().play("
        ada: trip new North 6–19 April
        ada: stop Oslo 6–16 April
        @now 2026-04-13 12:00
        ada: no
        @now 2026-04-14 12:00
        ada: nights
        @now 2026-04-14 20:00
    "), @"
    ada: trip new North 6–19 April
      → ada: You've started the trip North, Mon 6 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: stop Oslo 6–16 April
      → ada: New stop: #1 Oslo, Mon 6 – Thu 16 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 16 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    @now 2026-04-13 12:00
    [Sat 04 18:00]
      → ada(!): North …
          Mon 6 April in Oslo: no bed yet.
    [Sun 05 18:00]
      → ada(!): North …
          Mon 6 April in Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
    [Tue 07 18:00]
      → ada(!): … Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
          Thu 9 April in Oslo: no bed yet.
    [Wed 08 18:00]
      → ada(!): … Oslo: no bed yet.
          Thu 9 April in Oslo: no bed yet.
          Fri 10 April in Oslo: no bed yet.
    [Thu 09 18:00]
      → ada(!): … Oslo: no bed yet.
          Fri 10 April in Oslo: no bed yet.
          Sat 11 April in Oslo: no bed yet.
    [Fri 10 18:00]
      → ada(!): Are you still travelling (North)? I'll pause evening messages until you answer.
    ada: no
      → ada: OK, I'll stay quiet about North. To end the trip for everyone: `trip end`.
    @now 2026-04-14 12:00
    ada: nights
      → ada: North, 2 nights ahead, 2 without a bed:
          • ❌ Tue 14 – Thu 16 April (2 nights) · Oslo · no bed
    @now 2026-04-14 20:00
    [Tue 14 18:00]
      → ada(!): … Oslo: no bed yet.
          Wed 15 April in Oslo: no bed yet.
    ");
}

#[test]
fn a_yes_or_a_tap_goes_on() {
    for answer in ["yes", "✅"] {
        let mut talk = Talk::new();
        talk.play("ada: trip new North 6–19 April\nada: stop Oslo 6–16 April\n@now 2026-04-10 20:00");
        let asked = talk.newest("ada");
        let said = match answer {
            "yes" => talk.play("ada: yes"),
            tap => talk.reacts("ada", false, &asked, tap),
        };
        assert!(said.contains("I'll keep telling you"), "{answer}: {said}");
        assert!(talk.play("@now 2026-04-11 20:00").contains("no bed"), "{answer}");
    }
}

#[test]
fn two_trips_are_told_in_one_message() {
    assert_snapshot!(Talk::new().play("
        ada: trip new North 6–9 April
        ada: stop Oslo 6–9 April
        ada: trip new South 7–12 April
        ada: stop Malmö 7–9 April
        @now 2026-04-07 20:00
    "), @"
    ada: trip new North 6–9 April
      → ada: You've started the trip North, Mon 6 – Thu 9 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: stop Oslo 6–9 April
      → ada: New stop: #1 Oslo, Mon 6 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: trip new South 7–12 April
      → ada: You've started the trip South, Tue 7 – Sun 12 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
          You already have North on those days. Does this trip replace it? To end the old one, write `yes, end` (just “yes” isn't enough); otherwise both stay.
    ada: stop Malmö 7–9 April
      → ada: For South:
          New stop: #1 Malmö, Tue 7 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link South`
          A text to pass on: “I'm travelling: Malmö Tue 7 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    @now 2026-04-07 20:00
    [Sat 04 18:00]
      → ada(!): North …
          Mon 6 April in Oslo: no bed yet.
    [Sun 05 18:00]
      → ada(!): North …
          Mon 6 April in Oslo: no bed yet.
          South …
          Tue 7 April in Malmö: no bed yet.
    [Mon 06 18:00]
      → ada(!): For North:
          … Oslo: no bed yet.
          South …
          Tue 7 April in Malmö: no bed yet.
          Wed 8 April in Malmö: no bed yet.
    [Tue 07 18:00]
      → ada(!): For South:
          … Malmö: no bed yet.
          Wed 8 April in Malmö: no bed yet.
    ");
}

#[test]
fn a_night_that_another_trip_covers_is_no_alarm() {
    assert_snapshot!(Talk::new().only("ada").play("
        ada: trip new North 6–9 April
        ada: stop Oslo 6–9 April
        ada: trip open
        kari: trip use North
        kari: offer Oslo sofa 6–9 April
        ada: accept 2
        ada: trip new South 6–12 April
        ada: stop Malmö 6–9 April
        @now 2026-04-06 20:00
    "), @"
    ada: trip new North 6–9 April
      → ada: You've started the trip North, Mon 6 – Thu 9 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: stop Oslo 6–9 April
      → ada: New stop: #1 Oslo, Mon 6 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    kari: trip use North
    kari: offer Oslo sofa 6–9 April
      → ada(!): New offer for North: #2 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 2` (just one night: `accept 2 Mon 6 April`).
    ada: accept 2
      → ada: You've accepted #2: Mon 6 – Thu 9 April (3 nights) in Oslo. I'll let the host know.
          …
    ada: trip new South 6–12 April
      → ada: You've started the trip South, Mon 6 – Sun 12 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
          You already have North on those days. Does this trip replace it? To end the old one, write `yes, end` (just “yes” isn't enough); otherwise both stay.
    ada: stop Malmö 6–9 April
      → ada: For South:
          New stop: #1 Malmö, Mon 6 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link South`
          A text to pass on: “I'm travelling: Malmö Mon 6 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    @now 2026-04-06 20:00
    [Mon 06 18:00]
      → ada(!): For North:
          … Oslo: a sofa at Kari's, #2
    ");
}
