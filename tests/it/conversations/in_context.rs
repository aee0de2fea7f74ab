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
    "), @"");
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
    "), @"");
}

#[test]
fn a_route_that_is_sent_again_is_drafted_for_what_is_new() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        ada: Oslo 6–9 April, Göteborg 9–12 April, Malmö 12–14 April
        ada: yes
    "), @"");
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
    "), @"");
}

#[test]
fn a_trip_on_the_days_of_another_asks_whether_it_replaces_that() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        ada: trip new South 8–15 April
        ada: yes, end
        ada: trips
        ada: trip new East 20–25 April
    "), @"");
}
