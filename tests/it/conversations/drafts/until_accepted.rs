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
      → kari: As I read it, an offer: a bed in Oslo for one, the nights Mon 6 – Tue 7 April, Tue 7 – Wed 8 April and Wed 8 – Thu 9 April – You can have our guest room in Oslo from Monday to Thursday.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: not Tuesday
      → kari: As I read it, an offer: a bed in Oslo for one, the nights Mon 6 – Tue 7 April and Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: and Thursday too
      → kari: As I read it, an offer: a bed in Oslo for one, the nights Mon 6 – Tue 7 April, Wed 8 – Thu 9 April and Thu 9 – Fri 10 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: no
      → kari: Dropped; nothing was written down.
    kari: yes
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari: offers
      → kari: No offers for North by train that you can see. `!offer Oslo sofa Mon–Tue` makes one.
    jonas: there's a spot for a hammock behind our allotment in Göteborg
      → jonas: As I read it, an offer: a hammock spot in Gothenburg for one – there's a spot for a hammock behind our allotment in Göteborg.
          For which nights?
          Tell me and I'll add it; ❌ drops it.
    jonas: 9th to 11th April
      → jonas: As I read it, an offer: a hammock spot in Gothenburg for one, the nights Thu 9 – Fri 10 April and Fri 10 – Sat 11 April – there's a spot for a hammock behind our allotment in Göteborg.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: yes
      → jonas: Offer #3: a hammock spot in Gothenburg for one, Thu 9 – Sat 11 April (2 nights, each can be taken or left) – there's a spot for a hammock behind our allotment in Göteborg …
          …
      → ada: For North by train: #3 a hammock spot in Gothenburg at Jonas's for one: Thu 9 – Sat 11 April (open) – there's a spot for a hammock behind our allotment in Göteborg
          `!accept 3`, or night by night: `!accept 3 Thu 9 April`. `!decline 3` leaves it.
    ada: We'll be in Malmö 12–14 April
      → ada: As I read it, a stop: Malmö, Sun 12 – Tue 14 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: 13–15 April instead
      → ada: As I read it, a stop: Malmö, Mon 13 – Wed 15 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: maybe
      → ada: As I read it, a stop: Malmö, Mon 13 – Wed 15 April (maybe).
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: ok
      → ada: Stop #4 Malmö, Mon 13 – Wed 15 April (maybe)
    ada: possibly Copenhagen at the end
      → ada: As I read it, a stop: Copenhagen (maybe).
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: yes
      → ada: Stop #5 Copenhagen, no dates yet (maybe)
    ada: stops
      → ada: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
          #4 Malmö, Mon 13 – Wed 15 April (maybe) · no bed yet
          #5 Copenhagen, no dates yet (maybe)
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
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    @now 2026-04-04 11:00
    kari: yes
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari: for two
    kari: offers
      → kari: No offers for North by train that you can see. `!offer Oslo sofa Mon–Tue` makes one.
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
      → kari: As I read it, a meetup: Meetup, in Oslo, Fri 10 April, 08:00 – Let's meet for a beer in Oslo on Friday at 8.
          Do you mean Fri 10 April, 08:00, or Fri 10 April, 20:00? If the other one, say so.
          What is it called?
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: at 20:00
      → kari: As I read it, a meetup: Meetup, in Oslo, Fri 10 April, 20:00.
          What is it called?
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: no
      → kari: Dropped; nothing was written down.
    kari: my sofa in Oslo is free next Tuesday
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Tue 7 – Wed 8 April.
          Do you mean Tue 7 April, or Tue 14 April? If the other one, say so.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: no
      → kari: Dropped; nothing was written down.
    kari: come to our workshop on 4/6 at 18:00
      → kari: As I read it, a meetup: Workshop, Thu 4 June, 18:00.
          Do you mean Thu 4 June, 18:00, or Mon 6 April, 18:00? If the other one, say so.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
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
    → room: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
        ✅ writes it down, ❌ drops it. Or just tell me what is different.
    → room: As I read it, an offer: a sofa in Oslo for one, the night Tue 7 – Wed 8 April.
        ✅ writes it down, ❌ drops it. Or just tell me what is different.
    → room: Offer #3: a sofa in Oslo for one, Tue 7 – Wed 8 April (one night) …
        …
    → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Tue 7 – Wed 8 April (open)
        `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
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
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
      → kari: Offer #3: a sofa in Oslo for one, Tue 7 – Wed 8 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    [Fri 03 10:00]
      → kari: ($4 now) Changed: #3 a sofa in Oslo for one: Wed 8 – Thu 9 April (open)
      → ada: For North by train, an offer was changed: #3 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
      → kari: Offers for North by train:
          #3 a sofa in Oslo for one: Wed 8 – Thu 9 April (open)
      → kari: ($4 now) That message was deleted, so #3 is taken back. Those concerned hear.
      → ada: #3 in Oslo was withdrawn for Wed 8 – Thu 9 April.
      → kari: No offers for North by train that you can see. `!offer Oslo sofa Mon–Tue` makes one.
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
      → kari: ($21 now) That message was deleted.
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
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
                offered += usize::from(talk.dm("kari", text).contains("As I read it"));
                prop_assert_eq!((records(&mut talk), reminders(&mut talk)), before, "{}", text);
            } else {
                let said = talk.dm("kari", "yes");
                let (made, set) = (records(&mut talk) - before.0, reminders(&mut talk) - before.1);
                let made = usize::try_from(made).unwrap();
                // One record, or one for each time of a meetup.
                // An offer elsewhere suggests a stop, too.
                let detour = usize::from(said.contains("isn't a stop yet, so I ask"));
                prop_assert!(made + set <= said.matches("Meetup #").count().max(1) + detour, "{}", said);
                prop_assert!(made + set == 0 || offered > 0, "{}", said);
                offered -= usize::from(made + set > 0);
            }
        }
    }
}
