//! What was typed → what came back, through the same turn as Matrix uses.

use insta::assert_snapshot;

use crate::talk::Talk;

#[test]
fn the_journey() {
    let mut talk = Talk::new();
    assert_snapshot!(talk.play(
        "
        #room ada: !trip new North by train 6–19 April
        #room ada: !stop Oslo 6–9 April
        #room ada: !stop Göteborg 9-12 april -- by the morning train
        ada: stop maybe Hamburg 16.-18.4.
        #room kari: !stops
        kari: offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat
        ada: accept 4 Mon–Tue
        kari: offers
        ada: nights
        #room ada: !nights
        #room jonas: !meet Tinker night every Tuesday 18:00 in Göteborg at the centre
        ada: confirm 5
        #room kari: !rsvp 5 yes +1
        #room jonas: !meet Annual meeting Tuesday 7 April 18:00 in Oslo at the library
        ada: confirm 6
        kari: rsvp 6 maybe
        #room kari: !meetups
        @now 2026-04-07 18:30
        kari: today
        ada: withdraw 4
        kari: withdraw 4
    "
    ));
}
