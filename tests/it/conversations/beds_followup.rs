//! After an offer was made: questions between crew and host, beds that are lost, offers without an answer, more nights.

use insta::assert_snapshot;

use crate::harness::fixtures::{bed_with_check_in, oslo_goteborg};

#[test]
fn questions() {
    let mut talk = bed_with_check_in();
    talk.dm("ada", "ask 3 Do you have a garden?");
    let question = talk.newest("kari");
    assert_snapshot!(talk.play("
        ada: ask 3 Could we come at 23?
        #room ada: !ask 3 Could we come at 23?
        jonas: ask 3 What is your name?
        kari: ask 3 Hello?
        ada: ask 3
        ada: ask Kari about it
    "), @"
    ada: ask 3 Could we come at 23?
      → ada: Passed on to the host of #3, without your name. I tell you what they answer.
      → kari(!): North by train asks about your offer #3: “Could we come at 23?”
          Reply to this message, and I pass it on; or `!tell 3 …`. Neither side sees who writes.
    #room ada: !ask 3 Could we come at 23?
      → room: What is between crew and host, I pass on from an encrypted direct chat only. Write it to me there.
    jonas: ask 3 What is your name?
      → jonas: Only the crew of North by train can do that.
    kari: ask 3 Hello?
      → kari: Only the crew of North by train can do that.
    ada: ask 3
      → ada: What? For example: `!ask 3 Could we come at 23?`
    ada: ask Kari about it
      → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ");
    assert_snapshot!(talk.replies("kari", false, &question, "yes, of course, I am up until one anyway, just ring the bell twice"), @"
    → kari: Passed on, about #3.
    → ada(!): North by train: the host of #3 says: “yes, of course, I am up until one anyway, just ring the bell twice”
        Reply to this message, and I pass it on; or `!ask 3 …`.
    ");
    let answer = talk.newest("ada");
    assert_snapshot!(talk.replies("ada", false, &answer, "thanks!"), @"
    → ada: Passed on to the host of #3, without your name. I tell you what they answer.
    → kari(!): North by train asks about your offer #3: “thanks!”
        Reply to this message, and I pass it on; or `!tell 3 …`. Neither side sees who writes.
    ");
    assert_snapshot!(talk.dm("kari", "tell 3 there's a party upstairs"), @"
    → kari: Passed on, about #3.
    → ada(!): North by train: the host of #3 says: “there's a party upstairs”
        Reply to this message, and I pass it on; or `!ask 3 …`.
    → lena(!): North by train: the host of #3 says: “there's a party upstairs”
        Reply to this message, and I pass it on; or `!ask 3 …`.
    ");
    assert_snapshot!(talk.dm("kari", "tell 3 it's Storgata 1"), @"  → kari: That looks like an address or a phone number, so I passed nothing on. `!details 3 …` keeps it for the crew, and tells them when the day has come.");
    let asked = talk.last.clone();
    assert_snapshot!(talk.deletes("kari", false, &asked), @"  → kari: ($36 now) That message was deleted.");
    talk.play("ada: ask 3 And a fourth thing?");
    let asked = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", false, &asked), @"
    → ada: ($38 now) That message was deleted; where I had passed it on, I delete it too.
    → kari: (deleted) North by train asks about your offer #3: “And a fourth thing?”
        Reply to this message, and I pass it on; or `!tell 3 …`. Neither side sees who writes.
    ");
    for _ in 0..6 {
        talk.dm("ada", "ask 3 Again?");
        talk.now += chrono::TimeDelta::minutes(1);
    }
    assert_snapshot!(talk.dm("ada", "ask 3 Again?"), @"
    → ada: Passed on to the host of #3, without your name. I tell you what they answer.
    → kari(!): North by train asks about your offer #3: “Again?”
        Reply to this message, and I pass it on; or `!tell 3 …`. Neither side sees who writes.
    ");
}

#[test]
fn a_bed_that_is_withdrawn_at_short_notice() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Wed
        jonas: offer Oslo bed Mon–Tue
        ada: accept 3
        @now 2026-04-04 12:00
        kari: withdraw 3
        kari: yes, take back
    "), @"
    kari: offer Oslo sofa Mon–Wed
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Wed 8 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    jonas: offer Oslo bed Mon–Tue
      → jonas: Offer #4: a bed in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #4 a bed in Oslo at Jonas's for one: Mon 6 – Tue 7 April (open)
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Wed 8 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    @now 2026-04-04 12:00
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #4 a bed in Oslo at Jonas's for one: Mon 6 – Tue 7 April (open)
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Wed 8 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Wed 8 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April there is still #4: `!accept 4 Mon 6 April`.
          For Tue 7 April nothing else is offered.
    ");
}

#[test]
fn the_crew_is_reminded_once_of_an_open_offer() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Wed
        jonas: offer Göteborg floor 9–11 April
        ada: decline 4 Fri
        @now 2026-04-04 12:00
        @now 2026-04-05 12:00
    "), @"
    kari: offer Oslo sofa Mon–Wed
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Wed 8 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    jonas: offer Göteborg floor 9–11 April
      → jonas: Offer #4: floor space in Gothenburg for one, Thu 9 – Sat 11 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #4 floor space in Gothenburg at Jonas's for one: Thu 9 – Sat 11 April (open)
          `!accept 4`, or night by night: `!accept 4 Thu 9 April`. `!decline 4` leaves it.
    ada: decline 4 Fri
      → ada: #4 is left for Fri 10 – Sat 11 April; I'll thank the host and let them know.
      → jonas: North by train doesn't need your offer #4 for Fri 10 – Sat 11 April. Thank you all the same!
    @now 2026-04-04 12:00
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    @now 2026-04-05 12:00
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #3
    ");
}

#[test]
fn an_offer_elsewhere_suggests_a_stop() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        jonas: offer sofa in Trollhättan 12–14 April
        ada: accept 4
        ada: accept 3 Sun
        ada: stops
        kari: offer sofa in Bergen 15–16 April
        kari: withdraw 5
        ada: show 6
    "), @"
    jonas: offer sofa in Trollhättan 12–14 April
      → jonas: Offer #3: a sofa in Trollhättan for one, Sun 12 – Tue 14 April (2 nights, each can be taken or left) …
          Trollhättan isn't a stop yet, so I ask the crew whether they come by: #4.
          …
      → ada: For North by train: #3 a sofa in Trollhättan at Jonas's for one: Sun 12 – Tue 14 April (open)
          `!accept 3`, or night by night: `!accept 3 Sun 12 April`. `!decline 3` leaves it.
      → ada: Jonas suggests for North by train: #4 Trollhättan, Sun 12 – Tue 14 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 4`, `!decline 4`.
    ada: accept 4
      → ada: It is a stop now: #4 Trollhättan, Sun 12 – Tue 14 April
      → jonas: North by train takes up your suggestion #4 Trollhättan, Sun 12 – Tue 14 April (taken up). Thank you!
    ada: accept 3 Sun
      → ada: Accepted from #3: Sun 12 – Mon 13 April in Trollhättan. I'll let the host know.
      → jonas: North by train (by Ada, @ada:localhost) takes your offer #3 for Sun 12 – Mon 13 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    ada: stops
      → ada: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          #4 Trollhättan, Sun 12 – Tue 14 April · 1 of 2 nights with a bed
    kari: offer sofa in Bergen 15–16 April
      → kari: Offer #5: a sofa in Bergen for one, Wed 15 – Thu 16 April (one night) …
          Bergen isn't a stop yet, so I ask the crew whether they come by: #6.
          …
      → ada: For North by train: #5 a sofa in Bergen at Kari's for one: Wed 15 – Thu 16 April (open)
          `!accept 5`, or night by night: `!accept 5 Wed 15 April`. `!decline 5` leaves it.
      → ada: Kari suggests for North by train: #6 Bergen, Wed 15 – Thu 16 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 6`, `!decline 6`.
    kari: withdraw 5
      → kari: Withdrawn from #5: Wed 15 – Thu 16 April …
      → ada: #5 in Bergen was withdrawn for Wed 15 – Thu 16 April.
    ada: show 6
      → ada: There is no #6 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ");
}

#[test]
fn more_nights_asked_and_offered() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Tue
        ada: accept 3
        kari: offer 3 +Tue
        kari: !offer #3 + Tue
        kari: offer 3 +Thu
        jonas: offer 3 +Tue
        kari: offer 3 +soon
        ada: nights
    "), @"
    kari: offer Oslo sofa Mon–Tue
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    kari: offer 3 +Tue
      → kari: Changed: #3 a sofa in Oslo for one: Tue 7 – Wed 8 April (open), Mon 6 – Tue 7 April (accepted)
      → ada: For North by train, now also for Tue 7 – Wed 8 April: #3 a sofa in Oslo at Kari's for one: Tue 7 – Wed 8 April (open), Mon 6 – Tue 7 April (accepted)
    kari: !offer #3 + Tue
      → kari: So it stands already: #3 a sofa in Oslo for one: Tue 7 – Wed 8 April (open), Mon 6 – Tue 7 April (accepted)
    kari: offer 3 +Thu
      → kari: The trip isn't in Oslo on Thu 9 – Fri 10 April, but on Mon 6 – Thu 9 April.
    jonas: offer 3 +Tue
      → jonas: #3 is not your offer: only who made it can do that. I kept nothing of it.
    kari: offer 3 +soon
      → kari: Which nights more? For example: `!offer 3 +Thu`.
    ada: nights
      → ada: North by train, 6 nights ahead, 5 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ? Tue 7 April · Oslo · one offer: #3 at Kari's
          ✗ Wed 8 April · Oslo · no bed
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    ");
}

/// One of two nights is given back: the check-in details stay visible for the other, if that is near.
#[test]
fn one_of_two_nights_is_given_back() {
    let begun = || {
        let mut talk = oslo_goteborg();
        talk.play(
            "kari: offer Oslo sofa Mon–Wed
             kari: details 3 Storgata 4
             @now 2026-04-06 12:00
             ada: accept 3",
        );
        talk
    };
    let mut talk = begun();
    assert_snapshot!(talk.play("kari: withdraw 3 Tue\nkari: yes, take back"), @"
    kari: withdraw 3 Tue
      → kari: Take back #3 in Oslo for Tue 7 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Tue 7 – Wed 8 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Tue 7 – Wed 8 April, which you had accepted. `!nights` shows what is left.
          For Tue 7 April nothing else is offered.
    ");
    assert!(talk.visible.values().any(|(_, text)| text.contains("Getting in")));
    let mut talk = begun();
    assert_snapshot!(talk.play("kari: withdraw 3 Mon\nkari: yes, take back"), @"
    kari: withdraw 3 Mon
      → kari: Take back #3 in Oslo for Mon 6 – Tue 7 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Tue 7 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
    ");
    assert!(talk.visible.values().any(|(_, text)| text.contains("Getting in")));
    assert_snapshot!(talk.play("kari: withdraw 3 Tue\nkari: yes, take back"), @"
    kari: withdraw 3 Tue
      → kari: Take back #3 in Oslo for Tue 7 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Tue 7 – Wed 8 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Tue 7 – Wed 8 April, which you had accepted. `!nights` shows what is left.
          I delete what I told you on how to get in.
          For Tue 7 April nothing else is offered.
      → ada: (deleted) Getting in at #3 in Oslo at Kari's, Mon 6 – Wed 8 April: “Storgata 4”
          This is for you alone. I delete it once you have left.
    ");
    assert!(!talk.visible.values().any(|(_, text)| text.contains("Getting in")));
}
