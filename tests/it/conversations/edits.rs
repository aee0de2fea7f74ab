//! Edited messages, and events that arrive in an unusual order.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::domain::ids::EventId;
use stopover::incoming::{Incoming, IncomingKind, Said};
use stopover::store::Undecrypted;

use crate::harness::fixtures::oslo_stockholm;
use crate::harness::talk::{room, user};

#[test]
fn an_edit_changes_what_its_message_made() {
    let mut talk = oslo_stockholm();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    talk.edits("kari", true, &offer, "!offer Oslo sofa 6–9 April -- there's a cat");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) Changed: #3 a sofa in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
      → ada(!): North by train: Kari has changed #3, a sofa in Oslo.
          Before: Mon 6 – Wed 8 April (2 nights), no note
          Now: Mon 6 – Thu 9 April (3 nights), “there's a cat”
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    ");
    talk.says("kari", true, "!meet Tinker night Tue 18:00 in Oslo at the centre");
    let meet = talk.last.clone();
    talk.reacts("jonas", true, &talk.newest("room"), "✅");
    // Of several edits in quick succession, the last counts.
    talk.edits("kari", true, &meet, "!meet Tinker night Tue 19:00 in Oslo at the centre");
    talk.edits("kari", true, &meet, "!meet Tinker night Tue 19:30 in Oslo at the");
    talk.edits("kari", true, &meet, "!meet Tinker night Tue 19:30 in Oslo at the library");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($14 now) Changed: #4 Tinker night
          Before: Tue 7 April, 18:00, Oslo, at the centre
          Now: Tue 7 April, 19:30, Oslo, at the library
      → jonas(!): Changed (North by train): #4 Tinker night
          Before: Tue 7 April, 18:00, Oslo, at the centre
          Now: Tue 7 April, 19:30, Oslo, at the library
    ");
    talk.says("ada", true, "!stop Hamburg 12–14 April");
    let stop = talk.last.clone();
    talk.edits("ada", true, &stop, "!stop maybe Hamburg 12–15 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($24 now) Changed: #5 Hamburg
          Before: Sun 12 – Tue 14 April, sure
          Now: Sun 12 – Wed 15 April, maybe
    ");
    // An edit that is not understood changes nothing.
    talk.edits("ada", true, &stop, "!stop Hamburg soon");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($24 now) Hamburg soon, from when to when? For example: `!stop Oslo 6–9 April`, or without dates: `!stop maybe Oslo`.
          So #5 stays as it was.
    ");
    talk.edits("ada", true, &stop, "never mind");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($24 now) I can't find #5 in that message any more, so I've left it as it was. To remove it: `!cancel 5`.
    ");
    talk.edits("ada", true, &stop, "!meet Hamburg 12 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($24 now) That message created #5, and it can't become something else. Please send this as a new message.
          So #5 stays as it was.
    ");
    talk.edits("ada", true, &stop, "!stops");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($24 now) North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet · #4 Tinker night
          • #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          • #5 Hamburg, Sun 12 – Wed 15 April (maybe) · no bed yet

          So #5 stays as it was.
    ");
    // Nobody can edit another person's offer.
    talk.edits("jonas", true, &stop, "!stop Paris 12–15 April");
    assert_eq!(talk.settle(), "");
}

#[test]
fn an_edit_corrects_a_message_that_was_not_understood() {
    let mut talk = oslo_stockholm();
    talk.says("ada", true, "!stop Bergen");
    let stop = talk.last.clone();
    talk.edits("ada", true, &stop, "!stop Bergen 12–14 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) New stop: #3 Bergen, Sun 12 – Tue 14 April
    ");
    talk.dm("kari", "stosp");
    let question = talk.last.clone();
    talk.edits("kari", false, &question, "stops");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → kari: ($6 now) North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
          • #3 Bergen, Sun 12 – Tue 14 April · no bed yet
    ");
    // Talk that becomes a command is answered as if it were said now.
    talk.says("kari", true, "offer Oslo sofa 6–8 April");
    let talked = talk.last.clone();
    talk.edits("kari", true, &talked, "!offer Oslo sofa 6–8 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Mon 6 April`).
    ");
    // A command that made no record is not run again. One that sets something is.
    talk.says("ada", true, "!confirm 4");
    talk.says("kari", true, "!rsvp 3 yes");
    talk.dm("kari", "tz Europe/Berlin");
    let zone = talk.last.clone();
    talk.edits("kari", false, &zone, "tz Europe/Oslo");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → kari: ($18 now) Your time zone is now Europe/Oslo (it's 10:00 there). Stops and meetups go by local time.
    ");
    talk.dm("ada", "trip crew add @kari:localhost");
    let crew = talk.last.clone();
    talk.edits("ada", false, &crew, "trip crew add @jonas:localhost");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → ada: ($20 now) Editing a message can't undo what it did. For something else, please send a new one.
    ");
}

#[test]
fn an_edit_of_an_accepted_offer_asks_first() {
    let mut talk = oslo_stockholm();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    talk.dm("ada", "accept 3");
    talk.edits("kari", true, &offer, "!offer Oslo floor 6–7 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) #3 is accepted for Mon 6 – Wed 8 April (2 nights), so I'll ask the crew first. Until they say yes, it stays as it was.
      → ada(!): North by train: Kari would like to change #3 in Oslo, which you've accepted for Mon 6 – Wed 8 April (2 nights).
          Before: a sofa, Mon 6 – Wed 8 April (2 nights)
          New: floor space, Mon 6 April (1 night)
          You'd lose Tue 7 April (1 night).
          Is that all right? Tap ✅ or ❌ here, or reply `yes` or `no`. Until then, #3 stays as it was.
    ");
    let question = talk.newest("ada");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        • #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, accepted)
    ");
    assert_snapshot!(talk.reacts("ada", false, &question, "✅"), @"
    → ada: #3 is changed. I'll let the host know.
        …
    → room: ($4 now) Changed: #3 floor space in Oslo for 1 person: Mon 6 April (1 night, accepted)
    → kari(!): The crew of North by train is fine with your change to #3.
    → ada(!): North by train: Kari has changed #3, floor space in Oslo.
        Before: a sofa, Mon 6 – Wed 8 April (2 nights)
        Now: floor space, Mon 6 April (1 night)
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        • #3 floor space at Kari's in Oslo for 1 person: Mon 6 April (1 night, accepted)
    ");
    talk.edits("kari", true, &offer, "!offer Oslo tent 7–8 April");
    talk.settle();
    let question = talk.newest("ada");
    assert_snapshot!(talk.replies("ada", false, &question, "no"), @"
    → ada: #3 stays as it was. I'll let the host know.
    → kari(!): The crew of North by train would rather keep your offer #3 as it was. If that doesn't work for you: `withdraw 3`.
    ");
    assert_snapshot!(talk.dm("ada", "offers"), @"
    → ada: Offers for North by train:
        • #3 floor space at Kari's in Oslo for 1 person: Mon 6 April (1 night, accepted)
    ");
    // More nights take nothing from anybody.
    talk.edits("kari", true, &offer, "!offer Oslo floor 6–9 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) Changed: #3 floor space in Oslo for 1 person: Mon 6 April (1 night, accepted), Tue 7 – Thu 9 April (2 nights, open)
      → ada(!): North by train: Kari has changed #3, floor space in Oslo.
          Before: Mon 6 April (1 night)
          Now: Mon 6 – Thu 9 April (3 nights)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Tue 7 April`).
    ");
}

/// Edits and deletions at the same time, and events in an unusual order.
#[test]
fn edits_and_deletions_in_unusual_order() {
    let mut talk = oslo_stockholm();
    // Deleted before the edit is handled: neither counts.
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    talk.edits("kari", true, &offer, "!offer Oslo bed 6–8 April");
    talk.deletes("kari", true, &offer);
    assert_eq!(talk.settle(), "");
    // An older edit that comes late does not count.
    talk.says("kari", true, "!stop Oslo");
    talk.says("ada", true, "!stop Hamburg 12–14 April");
    let stop = talk.last.clone();
    let then = talk.now;
    talk.now += TimeDelta::seconds(20);
    talk.edits("ada", true, &stop, "!stop Hamburg 12–15 April");
    talk.settle();
    let late = Said { replaces: Some(stop.clone()), ..talk.said("ada", true, "!stop Hamburg 12–16 April") };
    let late = Incoming { id: late.event.to_string(), at: then, what: IncomingKind::Said(late) };
    talk.turn(&late);
    assert_eq!(talk.settle(), "");
    // The edit of an undecryptable message is run. The original is not, even if its key comes later.
    let dark = Said { event: EventId::new("$dark"), ..talk.said("ada", true, "!stop Lyon 15–17 April") };
    let row = Undecrypted {
        event: dark.event.clone(),
        room: room().id,
        sender: user("ada"),
        json: "{}".to_owned(),
        since: talk.now,
        alone: false,
    };
    talk.store.transact(|tx| tx.add_unread(&row)).unwrap();
    talk.edits("ada", true, &dark.event, "!stop Lyon 15–18 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: New stop: #5 Lyon, Wed 15 – Sat 18 April
    ");
    assert_eq!(talk.take_said(dark), "");
    // Messages from before the bot joined are not handled, whatever they are edited to.
    talk.edits("ada", true, &EventId::new("$ancient"), "!stop Paris 18–20 April");
    assert_eq!(talk.settle(), "");
    assert_snapshot!(talk.says("ada", true, "!stops"), @"
    → room: North by train
        • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
        • #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
        • #4 Hamburg, Sun 12 – Wed 15 April · no bed yet
        • #5 Lyon, Wed 15 – Sat 18 April · no bed yet
    ");
    // A reaction to a deleted message.
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    let (dinner, card) = (talk.last.clone(), talk.newest("room"));
    talk.deletes("ada", true, &dinner);
    assert_eq!(talk.reacts("kari", true, &card, "✅"), "");
    assert_eq!(talk.replies("kari", true, &card, "yes"), "");
}

/// An edited command sets its text again. Where it does not any more, the former text comes back.
#[test]
fn an_edit_of_a_setting() {
    let mut talk = oslo_stockholm();
    talk.dm("ada", "trip about Sofas");
    talk.dm("ada", "trip about Sofas and sodering");
    let about = talk.last.clone();
    talk.edits("ada", false, &about, "trip about Sofas and soldering");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → ada: ($5 now) About: Sofas and soldering
    ");
    talk.deletes("ada", false, &about);
    assert_snapshot!(talk.dm("ada", "trip about"), @"  → ada: Sofas");
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo at the station");
    talk.says("ada", true, "!meet 3 at the libary");
    let venue = talk.last.clone();
    talk.edits("ada", true, &venue, "!meet 3 at the library");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($13 now) Changed: #3 Dinner
          Before: Oslo, at the station
          Now: Oslo, at the library
    ");
    talk.edits("ada", true, &venue, "!meet 3 19:00");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($13 now) Changed: #3 Dinner
          Before: Tue 7 April, 18:00
          Now: Tue 7 April, 19:00
    ");
    talk.says("ada", true, "!cancel 3 -- raim");
    let cancel = talk.last.clone();
    talk.edits("ada", true, &cancel, "!cancel 3 -- rain");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($17 now) #3 Dinner has already been cancelled. I've added the reason: rain
    ");
    assert_snapshot!(talk.says("ada", true, "!show 3"), @"
    → room: #3 Dinner, Tue 7 April, 19:00, at the station in Oslo (cancelled)
        Why: rain
        Added by Ada.
    ");
}
