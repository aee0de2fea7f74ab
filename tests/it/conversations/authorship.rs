//! An edit counts only from the author of the message that it edits. A deletion counts only in the room of the message
//! that it deletes, and only from its author or a moderator there.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::domain::ids::EventId;
use stopover::domain::room::RoomFacts;
use stopover::incoming::{Incoming, IncomingKind, Redacted, Said};
use stopover::store::Undecrypted;

use crate::harness::fixtures::oslo_stockholm;
use crate::harness::talk::{Talk, another_room, room, user};

/// A room of Mallory's own, where she is a moderator.
fn her_room() -> RoomFacts {
    another_room("!hers", "Hers")
}

fn deletes_in(talk: &mut Talk, room: RoomFacts, who: &str, moderator: bool, event: &EventId) -> String {
    talk.take(IncomingKind::Redacted(Redacted {
        room,
        by: user(who),
        by_name: None,
        moderator,
        alone: false,
        event: event.clone(),
    }))
}

/// Edits an event in the room: the id of the edit.
fn edits(talk: &mut Talk, who: &str, original: &EventId, text: &str) -> EventId {
    let said = talk.said(who, true, text);
    talk.take_said(Said { replaces: Some(original.clone()), ..said });
    talk.last.clone()
}

/// A message comes before its key.
fn comes_without_key(talk: &mut Talk, who: &str, text: &str) -> Said {
    let said = talk.said(who, true, text);
    let row = Undecrypted {
        event: said.event.clone(),
        room: said.room.id.clone(),
        sender: said.sender.clone(),
        json: "{}".to_owned(),
        since: talk.now,
        alone: false,
    };
    talk.store.transact(|tx| tx.add_unread(&row)).unwrap();
    said
}

/// Its key comes.
fn is_read(talk: &mut Talk, said: Said) -> String {
    let event = said.event.clone();
    let answer = talk.take_said(said);
    talk.store.transact(|tx| tx.remove_unread(&event)).unwrap();
    answer
}

#[test]
fn a_deletion_counts_only_in_the_room_of_its_message() {
    let mut talk = oslo_stockholm();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let offer = talk.last.clone();
    talk.says("ada", true, "!meet Plenum Tue 18:00 in Oslo");
    let (meet, card) = (talk.last.clone(), talk.newest("room"));
    talk.reacts("jonas", true, &card, "✅");
    let tap = talk.last.clone();
    talk.dm("ada", "accept 3");
    let accept = talk.last.clone();
    talk.dm("kari", "details 3 the blue door, ring twice");
    let details = talk.last.clone();
    talk.dm("kari", "remind me 7 April 12:00 buy bread");
    let reminder = talk.last.clone();
    talk.dm("kari", "I can offer my sofa in Stockholm 9-11 April");
    let draft = talk.last.clone();
    talk.says("ada", true, "hello all");
    let talked = talk.last.clone();
    let edit = edits(&mut talk, "kari", &offer, "!offer Oslo sofa 6–9 April");
    let dark = comes_without_key(&mut talk, "jonas", "!suggest Drammen");
    for event in [&offer, &meet, &tap, &accept, &details, &reminder, &draft, &talked, &edit, &dark.event] {
        // As a moderator of her own room; then in the authors' names in her room; then as a guest
        // in the authors' room.
        assert_eq!(deletes_in(&mut talk, her_room(), "mallory", true, event), "");
        for author in ["kari", "ada", "jonas"] {
            assert_eq!(deletes_in(&mut talk, her_room(), author, true, event), "");
        }
        assert_eq!(deletes_in(&mut talk, room(), "mallory", false, event), "");
    }
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($4 now) Changed: #3 a sofa in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, accepted), Wed 8 April (1 night, open)
      → ada(!): North by train: Kari has changed #3, a sofa in Oslo.
          Before: Mon 6 – Wed 8 April (2 nights)
          Now: Mon 6 – Thu 9 April (3 nights)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Wed 8 April`).
    ");
    assert_snapshot!(is_read(&mut talk, dark), @"
    → room: Suggested: #5 Drammen (open)
        I'll ask the crew of North by train and tell you what they say.
    → ada(!): Jonas has a suggestion for North by train: #5 Drammen (open)
        ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 5`, `decline 5`.
    ");
    assert_snapshot!(talk.play("
        kari: yes
        ada: offers
        kari: details 3
        kari: reminders
        #room ada: !show 4"), @"
    kari: yes
      → kari: Thank you! I've passed offer #6 on to the crew of North by train: a sofa in Stockholm for 1 person, Thu 9 – Sat 11 April (2 nights) …
          …
      → ada(!): New offer for North by train: #6 a sofa at Kari's in Stockholm for 1 person: Thu 9 – Sat 11 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 6` (just one night: `accept 6 Thu 9 April`).
    ada: offers
      → ada: Offers for North by train:
          • #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Wed 8 April (2 nights, accepted), Wed 8 April (1 night, open)
          • #6 a sofa at Kari's in Stockholm for 1 person: Thu 9 – Sat 11 April (2 nights, open)
    kari: details 3
      → kari: I'm sending you the address for #3 in a separate message, so that I can delete it later. To remove it now: `address 3 -`.
          I'll send it on the evening of Sun 5 April and again on the evening they arrive, and delete it once they've left.
      → kari: What I have for #3: “the blue door, ring twice”
    kari: reminders
      → kari: Reminders for North by train:
          • #4 Plenum, Tue 7 April, 18:00 · 1 day and 2 hours before
          • 1. Just you, Tue 7 April, 12:00: buy bread

          `cancel reminder 1` drops one.
    #room ada: !show 4
      → room: #4 Plenum, Tue 7 April, 18:00, in Oslo · 1 yes
          Coming: Jonas
          Added by Ada.
    ");
    // The crew gives an accepted night back in Ada's chat.
    assert_snapshot!(talk.deletes("ada", false, &accept), @"
    → ada: ($14 now) Taken back.
    → kari(!): North by train: #3 in Oslo is open again for Mon 6 – Wed 8 April (2 nights).
    ");
}

#[test]
fn nobody_can_stop_another_persons_message_from_being_run() {
    let mut talk = oslo_stockholm();
    // Deleted before it came, by a person without the right to, or from another room.
    let said = talk.said("ada", true, "!stop Hamburg 12–14 April");
    assert_eq!(deletes_in(&mut talk, room(), "mallory", false, &said.event), "");
    assert_eq!(deletes_in(&mut talk, her_room(), "mallory", true, &said.event), "");
    assert_eq!(deletes_in(&mut talk, her_room(), "ada", false, &said.event), "");
    assert_snapshot!(talk.take_said(said), @"  → room: New stop: #3 Hamburg, Sun 12 – Tue 14 April");
    // By its author, or by a moderator there.
    for (who, moderator) in [("ada", false), ("mod", true)] {
        let said = talk.said("ada", true, "!stop Lyon 15–17 April");
        assert_eq!(deletes_in(&mut talk, room(), who, moderator, &said.event), "");
        assert_eq!(talk.take_said(said), "");
    }
    // The same for a message that waits for its key.
    let dark = comes_without_key(&mut talk, "ada", "!stop Lyon 15–17 April");
    assert_eq!(deletes_in(&mut talk, room(), "ada", false, &dark.event), "");
    assert_eq!(talk.store.transact(|tx| tx.unread()).unwrap(), []);
    assert_eq!(is_read(&mut talk, dark), "");
    // A reaction that was taken back before it came.
    talk.says("ada", true, "!meet Dinner Tue 18:00 in Oslo");
    let card = talk.newest("room");
    let early = |talk: &mut Talk, who: &str, by: &str| {
        let tap = talk.said(who, true, "").event;
        deletes_in(talk, room(), by, false, &tap);
        let reacted = stopover::incoming::Reacted {
            room: room(),
            event: tap.clone(),
            sender: user(who),
            sender_name: None,
            moderator: false,
            alone: false,
            to: card.clone(),
            key: "✅".to_owned(),
        };
        talk.turn(&Incoming { id: tap.to_string(), at: talk.now, what: IncomingKind::Reacted(reacted) });
    };
    early(&mut talk, "kari", "mallory");
    early(&mut talk, "jonas", "jonas");
    assert_snapshot!(talk.says("ada", true, "!show 4"), @"
    → room: #4 Dinner, Tue 7 April, 18:00, in Oslo · 1 yes
        Coming: Kari
        Added by Ada.
    ");
    // An edit of a deleted message does not bring it back, whichever comes first.
    let dark = comes_without_key(&mut talk, "ada", "!stop Lyon 15–17 April");
    deletes_in(&mut talk, room(), "ada", false, &dark.event);
    talk.edits("ada", true, &dark.event, "!stop Lyon 15–18 April");
    assert_eq!(talk.settle(), "");
}

/// Answers, settings and messages from long ago can still be taken back by their author, and by nobody else.
#[test]
fn a_deletion_counts_also_after_a_long_time() {
    let mut talk = oslo_stockholm();
    talk.play("#room ada: !stop Hamburg 1–9 September\n#room kari: !offer Hamburg sofa 1–9 September");
    talk.dm("kari", "details 4 the blue door, ring twice");
    let details = talk.last.clone();
    talk.dm("ada", "trip about secret plans");
    let about = talk.last.clone();
    talk.go_to(talk.now + TimeDelta::days(120));
    for event in [&details, &about] {
        assert_eq!(deletes_in(&mut talk, her_room(), "mallory", true, event), "");
    }
    assert_snapshot!(talk.play("ada: trip about\nkari: details 4"), @"
    ada: trip about
      → ada: secret plans
    kari: details 4
      → kari: I'm sending you the address for #4 in a separate message, so that I can delete it later. To remove it now: `address 4 -`.
          If they accept, I'll send it to them the evening before, and delete it once they've left.
      → kari: What I have for #4: “the blue door, ring twice”
    ");
    talk.deletes("kari", false, &details);
    talk.deletes("ada", false, &about);
    assert_snapshot!(talk.play("ada: trip about\nkari: details 4"), @"
    ada: trip about
      → ada: There's nothing there yet. The crew can add it: `trip about Meeting hosting co-ops by train`.
    kari: details 4
      → kari: I don't have an address for #4 yet. To save one for the crew: `address 4 TEXT`.
    ");
}

#[test]
fn an_edit_of_another_persons_message_does_nothing() {
    let mut talk = oslo_stockholm();
    talk.says("ada", true, "hello all, nice weather");
    let talked = talk.last.clone();
    talk.says("kari", true, "!offer Oslo sofa 6–8 April");
    let (offer, card) = (talk.last.clone(), talk.newest("room"));
    talk.reacts("kari", true, &card, "✅");
    let tap = talk.last.clone();
    talk.says("mallory", true, "good morning");
    let hers = talk.last.clone();
    let edit = edits(&mut talk, "mallory", &hers, "good evening");
    let unknown = EventId::new("$never-heard");
    for event in [&talked, &offer, &card, &tap, &unknown, &edit] {
        talk.edits("mallory", true, event, "!meet Fake meeting Tue 18:00 in Oslo");
        // And in her own room, also in the author's name.
        for who in ["mallory", "ada", "kari"] {
            let said = talk.said(who, true, "!meet Fake meeting Tue 18:00 in Oslo");
            talk.take_said(Said { room: her_room(), replaces: Some(event.clone()), ..said });
        }
        assert_eq!(talk.settle(), "");
    }
    // Everybody can edit their own messages.
    talk.edits("mallory", true, &hers, "!stops");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
    ");
    talk.edits("ada", true, &talked, "!stop Bergen 12–14 April");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: New stop: #4 Bergen, Sun 12 – Tue 14 April
    ");
}

#[test]
fn nobody_can_edit_away_another_persons_message_that_waits_for_its_key() {
    let mut talk = oslo_stockholm();
    for text in ["!suggest Drammen", "!rsvp 3 yes", "!offer Oslo sofa 6–8 April"] {
        let dark = comes_without_key(&mut talk, "kari", text);
        talk.edits("mallory", true, &dark.event, "never mind");
        assert_eq!(talk.settle(), "");
        assert!(!is_read(&mut talk, dark).is_empty(), "{text}");
    }
    // Its author can.
    let dark = comes_without_key(&mut talk, "kari", "!suggest Bergen");
    talk.edits("kari", true, &dark.event, "never mind");
    assert_eq!(talk.settle(), "");
    assert_eq!(is_read(&mut talk, dark), "");
}

/// The author of mere talk is forgotten after two weeks, and at once with `!forget me`.
#[test]
fn the_author_of_talk_is_forgotten_after_a_while() {
    let mut talk = oslo_stockholm();
    talk.says("kari", true, "hello all");
    let talked = talk.last.clone();
    talk.go_to(talk.now + TimeDelta::days(13));
    talk.edits("kari", true, &talked, "!stops");
    assert!(talk.settle().contains("Oslo"));
    talk.says("kari", true, "hello all");
    let talked = talk.last.clone();
    talk.go_to(talk.now + TimeDelta::days(15));
    talk.edits("kari", true, &talked, "!stops");
    assert_eq!(talk.settle(), "");
    talk.says("kari", true, "hello all");
    let talked = talk.last.clone();
    talk.play("kari: forget me\nkari: yes, forget me");
    talk.edits("kari", true, &talked, "!stops");
    assert_eq!(talk.settle(), "");
}
