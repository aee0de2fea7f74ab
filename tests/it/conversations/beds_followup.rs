//! After an offer was made: questions between crew and host, beds that are lost, offers without an answer, more nights.

use insta::assert_snapshot;

use crate::harness::fixtures::{bed_with_check_in, oslo_goteborg};
use crate::harness::talk::local;

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
      → ada: I've passed that on to the host of #3, without your name. I'll tell you what they say.
      → kari(!): The crew of North by train writes about your offer #3: “Could we come at 23?”
          Reply to this message and I'll pass it on, or use `tell 3 …`. I don't say who asked.
    #room ada: !ask 3 Could we come at 23?
      → room: I only pass on messages between crew and host from an encrypted direct chat. Please write to me there.
    jonas: ask 3 What is your name?
      → jonas: Only the crew of North by train can do that.
    kari: ask 3 Hello?
      → kari: Only the crew of North by train can do that.
    ada: ask 3
      → ada: What's your question? For example: `ask 3 Could we come at 23?`
    ada: ask Kari about it
      → ada: Shall I pass this on to the host of #3, without your name: “about it”? Tap ✅ or ❌, or say yes or no.
    ");
    assert_snapshot!(talk.replies("kari", false, &question, "yes, of course, I am up until one anyway, just ring the bell twice"), @"
    → kari: Passed on to the crew (#3).
    → ada(!): North by train: the host of #3 writes: “yes, of course, I am up until one anyway, just ring the bell twice”
        Reply to this message and I'll pass it on, or use `ask 3 …`.
    ");
    let answer = talk.newest("ada");
    assert_snapshot!(talk.replies("ada", false, &answer, "thanks!"), @"
    → ada: I've passed that on to the host of #3, without your name. I'll tell you what they say.
    → kari(!): The crew of North by train writes about your offer #3: “thanks!”
        Reply to this message and I'll pass it on, or use `tell 3 …`. I don't say who asked.
    ");
    assert_snapshot!(talk.dm("kari", "tell 3 there's a party upstairs"), @"
    → kari: Passed on to the crew (#3).
    → ada(!): North by train: the host of #3 writes: “there's a party upstairs”
        Reply to this message and I'll pass it on, or use `ask 3 …`.
    → lena(!): North by train: the host of #3 writes: “there's a party upstairs”
        Reply to this message and I'll pass it on, or use `ask 3 …`.
    ");
    assert_snapshot!(talk.dm("kari", "tell 3 it's Storgata 1"), @"  → kari: That looks like an address or a phone number, so I haven't passed it on. To give it to just the crew: `address 3 …`.");
    let asked = talk.last.clone();
    assert_snapshot!(talk.deletes("kari", false, &asked), @"  → kari: ($38 now) You deleted that message.");
    talk.play("ada: ask 3 And a fourth thing?");
    let asked = talk.last.clone();
    assert_snapshot!(talk.deletes("ada", false, &asked), @"
    → ada: ($40 now) You deleted that message, so I'm deleting it wherever I'd passed it on.
    → kari: (deleted) The crew of North by train writes about your offer #3: “And a fourth thing?”
        Reply to this message and I'll pass it on, or use `tell 3 …`. I don't say who asked.
    ");
    for _ in 0..6 {
        talk.dm("ada", "ask 3 Again?");
        talk.now += chrono::TimeDelta::minutes(1);
    }
    assert_snapshot!(talk.dm("ada", "ask 3 Again?"), @"
    → ada: I've passed that on to the host of #3, without your name. I'll tell you what they say.
    → kari(!): The crew of North by train writes about your offer #3: “Again?”
        Reply to this message and I'll pass it on, or use `tell 3 …`. I don't say who asked.
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    jonas: offer Oslo bed Mon–Tue
      → jonas: Thank you! I've passed offer #4 on to the crew of North by train: a bed in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a bed at Jonas's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    ada: accept 3
      → ada: You've accepted #3: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    @now 2026-04-04 12:00
    [Sat 04 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #4 a bed at Jonas's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 – Wed 8 April (2 nights)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 – Wed 8 April (2 nights), has been withdrawn. `nights` shows what you still have.
          For Mon 6 April there's still #4: `accept 4 Mon 6 April`.
          There's no other offer for Tue 7 April yet.
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    jonas: offer Göteborg floor 9–11 April
      → jonas: Thank you! I've passed offer #4 on to the crew of North by train: floor space in Gothenburg for 1 person, Thu 9 – Sat 11 April (2 nights) …
          …
      → ada(!): New offer for North by train: #4 floor space at Jonas's in Gothenburg for 1 person: Thu 9 – Sat 11 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Thu 9 April`).
    ada: decline 4 Fri
      → ada: You've turned down #4 for Fri 10 April (1 night). I'll let the host know, with thanks.
          …
      → jonas: The crew of North by train doesn't need your offer #4 for Fri 10 April (1 night). Thanks all the same!
    @now 2026-04-04 12:00
    [Sat 04 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
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
      → jonas: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Trollhättan for 1 person, Sun 12 – Tue 14 April (2 nights) …
          Trollhättan isn't a stop yet, so I'll ask the crew whether they'd like to come: #4.
          …
      → ada(!): New offer for North by train: #3 a sofa at Jonas's in Trollhättan for 1 person: Sun 12 – Tue 14 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Sun 12 April`).
      → ada(!): Jonas has a suggestion for North by train: #4 Trollhättan, Sun 12 – Tue 14 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 4`, `decline 4`.
    ada: accept 4
      → ada: It's a stop now: #4 Trollhättan, Sun 12 – Tue 14 April
          …
      → jonas(!): Good news: the crew of North by train is coming: #4 Trollhättan, Sun 12 – Tue 14 April (accepted). Thank you!
    ada: accept 3 Sun
      → ada: You've accepted #3: Sun 12 April (1 night) in Trollhättan. I'll let the host know.
          …
      → jonas(!): Good news: Ada (@ada:localhost) would love to stay with you, Sun 12 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          • #4 Trollhättan, Sun 12 – Tue 14 April · 1 of 2 nights with a bed
    kari: offer sofa in Bergen 15–16 April
      → kari: Thank you! I've passed offer #5 on to the crew of North by train: a sofa in Bergen for 1 person, Wed 15 April (1 night) …
          Bergen isn't a stop yet, so I'll ask the crew whether they'd like to come: #6.
          …
      → ada(!): New offer for North by train: #5 a sofa at Kari's in Bergen for 1 person: Wed 15 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 5`.
      → ada(!): Kari has a suggestion for North by train: #6 Bergen, Wed 15 – Thu 16 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 6`, `decline 6`.
    kari: withdraw 5
      → kari: You've withdrawn #5 for Wed 15 April (1 night) …
          …
      → ada: #5 in Bergen has been withdrawn for Wed 15 April (1 night).
    ada: show 6
      → ada: There's no #6. Do you mean #1 Oslo, Mon 6 – Thu 9 April, #2 Gothenburg, Thu 9 – Sun 12 April, #3 a sofa in Trollhättan (Jonas), Sun 12 – Tue 14 April (2 nights) or #4 Trollhättan, Sun 12 – Tue 14 April? Then say `show 1`.
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ada: accept 3
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: offer 3 +Tue
      → kari: Changed: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, accepted), Tue 7 April (1 night, open)
      → ada(!): More nights for North by train, Tue 7 April (1 night): #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, accepted), Tue 7 April (1 night, open)
    kari: !offer #3 + Tue
      → kari: Nothing to change: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, accepted), Tue 7 April (1 night, open)
    kari: offer 3 +Thu
      → kari: The trip isn't in Oslo on Thu 9 April (1 night). It's there Mon 6 – Thu 9 April (3 nights).
    jonas: offer 3 +Tue
      → jonas: #3 isn't your offer, and only its host can do that. I haven't saved anything.
    kari: offer 3 +soon
      → kari: Which nights should I add? For example: `offer 3 +Wed 8 April`.
    ada: nights
      → ada: North by train, 6 nights ahead, 5 without a bed:
          • ✅ Mon 6 April · Oslo · a sofa at Kari's, #3
          • ❓ Tue 7 April · Oslo · 1 offer: #3 at Kari's
          • ❌ Wed 8 April · Oslo · no bed
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
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
      → kari: Withdraw #3 in Oslo for Tue 7 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Tue 7 April (1 night) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Tue 7 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Tue 7 April yet.
    ");
    assert!(talk.visible.values().any(|(_, text)| text.contains("The address for")));
    let mut talk = begun();
    assert_snapshot!(talk.play("kari: withdraw 3 Mon\nkari: yes, take back"), @"
    kari: withdraw 3 Mon
      → kari: Withdraw #3 in Oslo for Mon 6 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 April (1 night) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night), has been withdrawn. `nights` shows what you still have.
          I've deleted the address I sent you.
          There's no other offer for Mon 6 April yet.
      → ada: (deleted) The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “Storgata 4”
          This is just for you. I'll delete it once you've left.
    ");
    // Nobody is to go by it tonight; of the night that is left they hear on its eve.
    assert!(!talk.visible.values().any(|(_, text)| text.contains("The address for")));
    let eve = talk.go_to(local("2026-04-06 19:00"));
    assert!(eve.contains("The address for #3 at Kari's in Oslo, Tue 7 April"), "{eve}");
    assert_snapshot!(talk.play("kari: withdraw 3 Tue\nkari: yes, take back"), @"
    kari: withdraw 3 Tue
      → kari: Withdraw #3 in Oslo for Tue 7 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Tue 7 April (1 night) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Tue 7 April (1 night), has been withdrawn. `nights` shows what you still have.
          I've deleted the address I sent you.
          There's no other offer for Tue 7 April yet.
      → ada: (deleted) The address for #3 at Kari's in Oslo, Tue 7 April (1 night): “Storgata 4”
          It's from Tue 7 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
    ");
    assert!(!talk.visible.values().any(|(_, text)| text.contains("The address for")));
}
