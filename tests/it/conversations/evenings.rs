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
    "), @"");
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
        assert!(said.contains("I'll go on telling you"), "{answer}: {said}");
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
    "), @"");
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
    "), @"");
}
