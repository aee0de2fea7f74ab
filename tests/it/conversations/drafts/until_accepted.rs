//! A draft is changed, accepted, dropped, or expires; nothing is recorded before.

use insta::assert_snapshot;
use proptest::prelude::*;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, user};
use stopover::domain::ids::TripId;

#[test]
fn dropped_and_changed() {
    assert_snapshot!(oslo_goteborg().play("
        kari: You can have our guest room in Oslo from Monday to Thursday
        kari: not Tuesday
        kari: and Thursday too
        kari: no
        kari: yes
        kari: offers
        jonas: there's a spot for a hammock behind our allotment in Göteborg
        jonas: 9th to 11th April
        jonas: yes
        ada: We'll be in Malmö 12–14 April
        ada: 13–15 April instead
        ada: maybe
        ada: ok
        ada: possibly Copenhagen at the end
        ada: yes
        ada: stops
    "), @"
    kari: You can have our guest room in Oslo from Monday to Thursday
      → kari: Let me check – an offer: guest room in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: not Tuesday
      → kari: Let me check – an offer: guest room in Oslo for 1 person, Mon 6 April (1 night) and Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: and Thursday too
      → kari: Let me check – an offer: guest room in Oslo for 1 person, Mon 6 April (1 night) and Wed 8 – Fri 10 April (2 nights).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    kari: yes
      → kari: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    kari: offers
      → kari: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
    jonas: there's a spot for a hammock behind our allotment in Göteborg
      → jonas: Let me check – an offer: space for a hammock in Gothenburg for 1 person – behind our allotment.
          For which nights?
          Just answer here, or tap ❌ to drop it.
    jonas: 9th to 11th April
      → jonas: Let me check – an offer: space for a hammock in Gothenburg for 1 person, Thu 9 – Sat 11 April (2 nights) – behind our allotment.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: yes
      → jonas: Thank you! I've passed offer #3 on to the crew of North by train: space for a hammock in Gothenburg for 1 person, Thu 9 – Sat 11 April (2 nights) – behind our allotment …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #3 space for a hammock at Jonas's in Gothenburg for 1 person: Thu 9 – Sat 11 April (2 nights, open) – behind our allotment
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Thu 9 April`).
    ada: We'll be in Malmö 12–14 April
      → ada: Let me check – a stop: Malmö, Sun 12 – Tue 14 April.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: 13–15 April instead
      → ada: Let me check – a stop: Malmö, Mon 13 – Wed 15 April.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: maybe
      → ada: Let me check – a stop: Malmö, Mon 13 – Wed 15 April (maybe).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: ok
      → ada: New stop: #4 Malmö, Mon 13 – Wed 15 April (maybe)
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Mon 6 – Thu 9 April, Gothenburg Thu 9 – Sun 12 April, Malmö Mon 13 – Wed 15 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    ada: possibly Copenhagen at the end
      → ada: Let me check – a stop: Copenhagen (maybe).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: New stop: #5 Copenhagen, no dates yet (maybe)
    ada: stops
      → ada: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          • #4 Malmö, Mon 13 – Wed 15 April (maybe) · no bed yet
          • #5 Copenhagen, no dates yet (maybe)
    ");
}

#[test]
fn a_draft_expires_quietly() {
    assert_snapshot!(oslo_goteborg().play("
        kari: my sofa in Oslo is free on Wednesday
        @now 2026-04-04 11:00
        kari: yes
        kari: for two
        kari: offers
    "), @"
    kari: my sofa in Oslo is free on Wednesday
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    @now 2026-04-04 11:00
    kari: yes
      → kari: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    kari: for two
      → kari: Sorry, I didn't get that either. `help` shows what I can do.
    kari: offers
      → kari: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
    ");
}

#[test]
fn the_bot_asks_between_close_readings() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Let's meet for a beer in Oslo on Friday at 8
        kari: at 20:00
        kari: no
        kari: my sofa in Oslo is free next Tuesday
        kari: no
        kari: come to our workshop on 4/6 at 18:00
    "), @"
    kari: Let's meet for a beer in Oslo on Friday at 8
      → kari: Let me check – a meetup: Meetup, in Oslo, Fri 10 April, 20:00 – Let's meet for a beer.
          I took that as the evening. If it's not, just tell me.
          What's it called?
          Which one: 1 Fri 10 April, 20:00 or 2 Fri 3 April, 20:00?
          Tap or say 1 or 2 and I'll save it, or tap ❌ to drop it.
    kari: at 20:00
      → kari: Let me check – a meetup: Meetup, in Oslo, Fri 10 April, 20:00 – Let's meet for a beer.
          What's it called?
          Which one: 1 Fri 10 April, 20:00 or 2 Fri 3 April, 20:00?
          Tap or say 1 or 2 and I'll save it, or tap ❌ to drop it.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    kari: my sofa in Oslo is free next Tuesday
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          Which one: 1 Tue 7 April (1 night) or 2 Tue 14 April (1 night)?
          Tap or say 1 or 2 and I'll save it, or tap ❌ to drop it.
    kari: no
      → kari: OK, dropped. Nothing was saved.
    kari: come to our workshop on 4/6 at 18:00
      → kari: Let me check – a meetup: Workshop, Thu 4 June, 18:00.
          Which one: 1 Thu 4 June, 18:00 or 2 Mon 6 April, 18:00?
          Tap or say 1 or 2 and I'll save it, or tap ❌ to drop it.
    ");
}

#[test]
fn in_a_room_only_when_addressed() {
    let mut talk = oslo_goteborg();
    let quiet = talk.says("kari", true, "I can offer my sofa in Oslo on Wednesday");
    assert_eq!(quiet, "");
    let mentioned = talk.says("kari", true, "@stopover I can offer my sofa in Oslo on Wednesday");
    let draft = talk.newest("room");
    let other = talk.reacts("jonas", true, &draft, "✅");
    assert_eq!(other, "");
    let changed = talk.replies("kari", true, &draft, "on Tuesday instead");
    let draft = talk.newest("room");
    let taken = talk.reacts("kari", true, &draft, "✅");
    let talked = talk.says("kari", true, "@stopover what a lovely day");
    assert_eq!(talked, "");
    assert_snapshot!(format!("{mentioned}{changed}{taken}{talked}"), @"
    → room: Let me check – an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).
        Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    → room: Let me check – an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
        Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    → room: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Tue 7 April (1 night) …
        …
    → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
        Accept it? Tap ✅ or ❌, or write `accept 3`.
    ");
}

#[test]
fn what_a_draft_made_changes_and_goes_with_its_message() {
    let mut talk = oslo_goteborg();
    let mut played = talk.dm("kari", "my sofa in Oslo is free on Tuesday");
    let event = talk.last.clone();
    played.push_str(&talk.dm("kari", "yes"));
    talk.edits("kari", false, &event, "my sofa in Oslo is free on Wednesday");
    played.push_str(&talk.settle());
    played.push_str(&talk.dm("kari", "offers"));
    played.push_str(&talk.deletes("kari", false, &event));
    played.push_str(&talk.dm("kari", "offers"));
    // An open draft ends with its message, too.
    played.push_str(&talk.dm("kari", "my sofa in Oslo is free on Tuesday"));
    let event = talk.last.clone();
    played.push_str(&talk.deletes("kari", false, &event));
    played.push_str(&talk.dm("kari", "yes"));
    assert_snapshot!(played, @"
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    [Fri 03 10:00]
      → kari: Changed: #3 a sofa in Oslo for 1 person: Wed 8 April (1 night, open)
      → ada(!): North by train: Kari has changed #3, a sofa in Oslo.
          Before: Tue 7 April (1 night)
          Now: Wed 8 April (1 night)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
      → kari: Offers for North by train:
          • #3 a sofa in Oslo for 1 person: Wed 8 April (1 night, open)
      → kari: ($4 now) You deleted that message, so I've removed #3 and will tell the people it affects.
      → ada: #3 in Oslo has been withdrawn for Wed 8 April (1 night).
      → kari: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
      → kari: ($21 now) You deleted that message.
      → kari: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    ");
}

/// What people may say around drafts, by Kari.
const SAID: [&str; 16] = [
    "I can offer accommodation in Oslo Monday to Tuesday and/or Tuesday to Wednesday",
    "my sofa in Oslo is free on Wednesday",
    "our repair café is on Tuesday at 17:00 in Oslo",
    "are you passing through Lund?",
    "check with us again on Sunday",
    "a hammock",
    "for three",
    "only Tuesday",
    "not Tuesday",
    "and Thursday",
    "19:00 instead",
    "call it Something",
    "Malmö",
    "no",
    "haha, who knows",
    "offers",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    /// Whatever people say, nothing is recorded before a yes, and no draft is recorded twice.
    #[test]
    fn nothing_is_recorded_unasked(picks in proptest::collection::vec(0..SAID.len() + 2, 1..20)) {
        let mut talk = oslo_goteborg();
        let records = |talk: &mut Talk| talk.store.transact(|tx| tx.record_count(TripId::new(1))).unwrap();
        let reminders = |talk: &mut Talk| talk.store.transact(|tx| tx.reminders_of(&user("ada"))).unwrap().len();
        let mut offered = 0;
        for pick in picks {
            let before = (records(&mut talk), reminders(&mut talk));
            if let Some(text) = SAID.get(pick) {
                offered += usize::from(talk.dm("kari", text).contains("Let me check"));
                prop_assert_eq!((records(&mut talk), reminders(&mut talk)), before, "{}", text);
            } else {
                let said = talk.dm("kari", "yes");
                let (made, set) = (records(&mut talk) - before.0, reminders(&mut talk) - before.1);
                let made = usize::try_from(made).unwrap();
                // One record, or one for each time of a meetup.
                // An offer elsewhere suggests a stop, too.
                let detour = usize::from(said.contains("isn't a stop yet, so I'll ask"));
                prop_assert!(made + set <= said.matches("New meetup: #").count().max(1) + detour, "{}", said);
                prop_assert!(made + set == 0 || offered > 0, "{}", said);
                offered -= usize::from(made + set > 0);
            }
        }
    }
}
