//! Offers of a bed: made, accepted night by night, declined, withdrawn.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn forms() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat
        kari: offer couch in Oslo 8-9 april
        kari: offer guest room Monday to Wednesday for three people
        jonas: offer hammock spot Göteborg 9.4. for one
        jonas: offer floor Göteborg from 10 April
        #room jonas: !offer sofa in Trollhättan 12–14 April
        #room jonas: !offers
        kari: offers
        ada: offers
        #room ada: !offers
    "), @"
    kari: offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 2 people, Mon 6 – Wed 8 April (2 nights) – there's a cat …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open) – there's a cat
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    kari: offer couch in Oslo 8-9 april
      → kari: Thank you! I've passed offer #4 on to the crew of North by train: couch in Oslo for 1 person, Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 couch at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    kari: offer guest room Monday to Wednesday for three people
      → kari: Thank you! I've passed offer #5 on to the crew of North by train: guest room in Oslo for 3 people, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #5 guest room at Kari's in Oslo for 3 people: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 5` (just one night: `accept 5 Mon 6 April`).
    jonas: offer hammock spot Göteborg 9.4. for one
      → jonas: Thank you! I've passed offer #6 on to the crew of North by train: space for a hammock in Gothenburg for 1 person, Thu 9 April (1 night) …
          …
      → ada(!): New offer for North by train: #6 space for a hammock at Jonas's in Gothenburg for 1 person: Thu 9 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 6`.
    jonas: offer floor Göteborg from 10 April
      → jonas: Thank you! I've passed offer #7 on to the crew of North by train: floor space in Gothenburg for 1 person, Fri 10 – Sun 12 April (2 nights) …
          …
      → ada(!): New offer for North by train: #7 floor space at Jonas's in Gothenburg for 1 person: Fri 10 – Sun 12 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 7` (just one night: `accept 7 Fri 10 April`).
    #room jonas: !offer sofa in Trollhättan 12–14 April
      → room: Thank you! I've passed offer #8 on to the crew of North by train: a sofa in Trollhättan for 1 person, Sun 12 – Tue 14 April (2 nights) …
          Trollhättan isn't a stop yet, so I'll ask the crew whether they'd like to come: #9.
          …
      → ada(!): New offer for North by train: #8 a sofa at Jonas's in Trollhättan for 1 person: Sun 12 – Tue 14 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 8` (just one night: `accept 8 Sun 12 April`).
      → ada(!): Jonas has a suggestion for North by train: #9 Trollhättan, Sun 12 – Tue 14 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 9`, `decline 9`.
    #room jonas: !offers
      → room: Offers for North by train:
          • #6 space for a hammock in Gothenburg for 1 person: Thu 9 April (1 night, open)
          • #7 floor space in Gothenburg for 1 person: Fri 10 – Sun 12 April (2 nights, open)
          • #8 a sofa in Trollhättan for 1 person: Sun 12 – Tue 14 April (2 nights, open)
    kari: offers
      → kari: Offers for North by train:
          • #3 a sofa in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open) – there's a cat
          • #4 couch in Oslo for 1 person: Wed 8 April (1 night, open)
          • #5 guest room in Oslo for 3 people: Mon 6 – Wed 8 April (2 nights, open)
    ada: offers
      → ada: Offers for North by train:
          • #3 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open) – there's a cat
          • #4 couch at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          • #5 guest room at Kari's in Oslo for 3 people: Mon 6 – Wed 8 April (2 nights, open)
          • #6 space for a hammock at Jonas's in Gothenburg for 1 person: Thu 9 April (1 night, open)
          • #7 floor space at Jonas's in Gothenburg for 1 person: Fri 10 – Sun 12 April (2 nights, open)
          • #8 a sofa at Jonas's in Trollhättan for 1 person: Sun 12 – Tue 14 April (2 nights, open)
    #room ada: !offers
      → room: Offers for North by train:
          • #3 a sofa in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open)
          • #4 couch in Oslo for 1 person: Wed 8 April (1 night, open)
          • #5 guest room in Oslo for 3 people: Mon 6 – Wed 8 April (2 nights, open)
          • #6 space for a hammock in Gothenburg for 1 person: Thu 9 April (1 night, open)
          • #7 floor space in Gothenburg for 1 person: Fri 10 – Sun 12 April (2 nights, open)
          • #8 a sofa in Trollhättan for 1 person: Sun 12 – Tue 14 April (2 nights, open)

          To see who's hosting, ask me in an encrypted direct chat.
    ");
}

#[test]
fn night_by_night() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa 6–9 April
        jonas: offer Oslo bed 7–9 April
        ada: accept 3 Mon
        ada: accept 4 Tue–Wed
        ada: accept 3 Tuesday
        ada: accept 3
        ada: nights
        ada: decline 4
        ada: accept 3 Thursday
        ada: accept 3 Fridays
        ada: accept 3 Mon
        jonas: withdraw 4 Tue
        jonas: yes, take back
        ada: nights
        #room kari: !nights
        kari: withdraw 3
        kari: yes, take back
        kari: accept 4
        kari: withdraw 4
        ada: decline 3
    "), @"
    kari: offer Oslo sofa 6–9 April
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    jonas: offer Oslo bed 7–9 April
      → jonas: Thank you! I've passed offer #4 on to the crew of North by train: a bed in Oslo for 1 person, Tue 7 – Thu 9 April (2 nights) …
          …
      → ada(!): New offer for North by train: #4 a bed at Jonas's in Oslo for 1 person: Tue 7 – Thu 9 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Tue 7 April`).
    ada: accept 3 Mon
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: accept 4 Tue–Wed
      → ada: You've accepted #4: Tue 7 April (1 night) in Oslo. I'll let the host know.
          …
      → jonas(!): Good news: Ada (@ada:localhost) would love to stay with you, Tue 7 April (1 night). Thank you! That's for #4, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: accept 3 Tuesday
      → ada: You already have #4 for Tue 7 April. To free that night: `decline 4 Tue 7 April`.
    ada: accept 3
      → ada: You've accepted #3: Wed 8 April (1 night) in Oslo. I'll let the host know.
          I left out Tue 7 April (1 night): you already have a bed then.
          …
      → kari(!): Good news: the crew of North by train would love to stay with you, Wed 8 April (1 night). Thank you! That's for #3.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: nights
      → ada: North by train, 6 nights ahead, 3 without a bed:
          • ✅ Mon 6 April · Oslo · a sofa at Kari's, #3
          • ✅ Tue 7 April · Oslo · a bed at Jonas's, #4
          • ✅ Wed 8 April · Oslo · a sofa at Kari's, #3
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    ada: decline 4
      → ada: You've turned down #4 for Wed 8 April (1 night). I'll let the host know, with thanks.
          …
      → jonas: The crew of North by train doesn't need your offer #4 for Wed 8 April (1 night). Thanks all the same!
    ada: accept 3 Thursday
      → ada: #3 is for Mon 6 – Thu 9 April (3 nights), not Thu 9 April (1 night).
    ada: accept 3 Fridays
      → ada: Which nights? #3 is for Mon 6 – Thu 9 April (3 nights): `accept 3 Mon 6 April`.
    ada: accept 3 Mon
      → ada: There's nothing left to change here: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, accepted), Tue 7 April (1 night, open), Wed 8 April (1 night, accepted)
    jonas: withdraw 4 Tue
      → jonas: Withdraw #4 in Oslo for Tue 7 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    jonas: yes, take back
      → jonas: You've withdrawn #4 for Tue 7 April (1 night) …
          …
      → ada(!): You've lost a bed: #4 in Oslo, which you'd accepted for Tue 7 April (1 night), has been withdrawn. `nights` shows what you still have.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          • ✅ Mon 6 April · Oslo · a sofa at Kari's, #3
          • ❓ Tue 7 April · Oslo · 1 offer: #3 at Kari's
          • ✅ Wed 8 April · Oslo · a sofa at Kari's, #3
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    #room kari: !nights
      → room: North by train, 6 nights ahead, 4 without a bed:
          • ✅ Mon 6 April · Oslo · a sofa, #3
          • ❓ Tue 7 April · Oslo · 1 offer: #3
          • ✅ Wed 8 April · Oslo · a sofa, #3
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 April (1 night) and Wed 8 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night) and Wed 8 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
    kari: accept 4
      → kari: Only the crew of North by train can do that.
    kari: withdraw 4
      → kari: Only the person who made that offer or suggestion can withdraw it.
    ada: decline 3
      → ada: There's nothing left to change here: #3 a sofa in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, withdrawn)
    ");
}

#[test]
fn refused() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer
        kari: offer Oslo sofa
        kari: offer Oslo Mon–Tue
        kari: offer sofa 12–13 May
        kari: offer Oslo sofa 9–11 April
        kari: offer Oslo sofa 8–11 April
        kari: offer Oslo sofa 1–2 April 2026
        kari: offer Oslo sofa Mon–Tue for 0
        kari: offer Oslo sofa Mon–Tue for 900 people
        kari: offer Oslo sofa every Monday
        kari: offer 1 sofa Mon–Tue
        kari: accept 99
        ada: accept 99
        ada: accept 1
        ada: accept
        ada: accept four
        ada: accept 99999999999999999999
    "), @"
    kari: offer
      → kari: What can you offer, and for which nights? For example: `offer Oslo sofa 6–7 April`.
    kari: offer Oslo sofa
      → kari: Great, a sofa! For which nights? For example: `offer Oslo sofa 6–7 April`.
    kari: offer Oslo Mon–Tue
      → kari: Is it a sofa, bed, floor, hammock or tent? For example: `offer Oslo sofa 6–7 April`.
    kari: offer sofa 12–13 May
      → kari: Where? The trip has no stop on those nights: `offer Oslo sofa 6–7 April`.
    kari: offer Oslo sofa 9–11 April
      → kari: The trip isn't in Oslo on Thu 9 – Sat 11 April (2 nights). It's there Mon 6 – Thu 9 April (3 nights).
    kari: offer Oslo sofa 8–11 April
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) …
          I left out Thu 9 – Sat 11 April (2 nights): the travellers aren't there then.
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: offer Oslo sofa 1–2 April 2026
      → kari: That's in the past: Wed 1 April (1 night).
    kari: offer Oslo sofa Mon–Tue for 0
      → kari: 0 people? Anything from 1 to 50 works.
    kari: offer Oslo sofa Mon–Tue for 900 people
      → kari: 900 people? Anything from 1 to 50 works.
    kari: offer Oslo sofa every Monday
      → kari: Which nights? From the evening they come to the morning they leave: `offer Oslo sofa 6–7 April`.
    kari: offer 1 sofa Mon–Tue
      → kari: Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    kari: accept 99
      → kari: Only the crew of North by train can do that.
    ada: accept 99
      → ada: There's no #99. Do you mean #3 a sofa in Oslo (Kari), Wed 8 April (1 night) or #4 a sofa in Oslo (Kari), Mon 6 April (1 night)? Then say `accept 3`.
    ada: accept 1
      → ada: #1 isn't an offer. `offers` lists them.
    ada: accept
      → ada: Which one: #3 a sofa in Oslo (Kari), Wed 8 April (1 night) or #4 a sofa in Oslo (Kari), Mon 6 April (1 night)? Say `accept 3`, or name the place or the day.
    ada: accept four
      → ada: I'm not sure which one “four” is. It could be #3 a sofa in Oslo (Kari), Wed 8 April (1 night) or #4 a sofa in Oslo (Kari), Mon 6 April (1 night): `accept 3`
    ada: accept 99999999999999999999
      → ada: I'm not sure which one “99999999999999999999” is. It could be #3 a sofa in Oslo (Kari), Wed 8 April (1 night) or #4 a sofa in Oslo (Kari), Mon 6 April (1 night): `accept 3`
    ");
}

#[test]
fn who_sees_whom() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Tue
        ada: accept 3
        jonas: nights
        jonas: show 3
        jonas: offers
        #room ada: !show 3
        #room ada: !today 6 April
        ada: show 3
        ada: today Monday
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
    jonas: nights
      → jonas: North by train, 6 nights ahead, 5 without a bed:
          • ✅ Mon 6 April · Oslo · a sofa, #3
          • ❌ Tue 7 – Thu 9 April (2 nights) · Oslo · no bed
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    jonas: show 3
      → jonas: #3 is someone else's offer. `nights` shows which nights have a bed.
    jonas: offers
      → jonas: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
    #room ada: !show 3
      → room: #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, accepted)
    #room ada: !today 6 April
      → room: Mon 6 April, North by train
          • Arriving: #1 Oslo, Mon 6 – Thu 9 April
          • ✅ Mon 6 April · Oslo · a sofa, #3
    ada: show 3
      → ada: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, accepted)
    ada: today Monday
      → ada: Mon 6 April, North by train
          • Arriving: #1 Oslo, Mon 6 – Thu 9 April
          • ✅ Mon 6 April · Oslo · a sofa at Kari's, #3
    ");
}

#[test]
fn tonight_and_nights_in_words() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        kari: offer Oslo sofa 6–9 April
        jonas: offer 2 beds in Oslo Mon–Wed
        ada: accept 3!
        @now 2026-04-07 09:00
        kari: withdraw 3 Tue
        kari: yes, take back
        ada: accept 4, Tue–Wed
        jonas: offer Oslo tent Tue–Thu
        jonas: offer #4 Mon–Tue
        jonas: offer 4
        ada: decline 5 the blue one
        ada: accept 5 Tue
    "), @"
    kari: offer Oslo sofa 6–9 April
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (3 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    jonas: offer 2 beds in Oslo Mon–Wed
      → jonas: Thank you! I've passed offer #4 on to the crew of North by train: a bed in Oslo for 2 people, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #4 a bed at Jonas's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Mon 6 April`).
    ada: accept 3!
      → ada: You've accepted #3: Mon 6 – Thu 9 April (3 nights) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Thu 9 April (3 nights). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    @now 2026-04-07 09:00
    [Sat 04 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #4 a bed at Jonas's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Mon 6 April`).
    kari: withdraw 3 Tue
      → kari: Withdraw #3 in Oslo for Tue 7 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Tue 7 April (1 night) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Tue 7 April (1 night), has been withdrawn. `nights` shows what you still have.
          For Tue 7 April there's still #4: `accept 4 Tue 7 April`.
    ada: accept 4, Tue–Wed
      → ada: You've accepted #4: Tue 7 April (1 night) in Oslo. I'll let the host know.
          …
      → jonas(!): Good news: Ada (@ada:localhost) would love to stay with you, Tue 7 April (1 night). Thank you! That's for #4, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    jonas: offer Oslo tent Tue–Thu
      → jonas: Thank you! I've passed offer #5 on to the crew of North by train: space for a tent in Oslo for 1 person, Tue 7 – Thu 9 April (2 nights) …
          …
      → ada(!): New offer for North by train: #5 space for a tent at Jonas's in Oslo for 1 person: Tue 7 – Thu 9 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 5` (just one night: `accept 5 Tue 7 April`).
    jonas: offer #4 Mon–Tue
      → jonas: To change #4, withdraw it (`withdraw 4`) and offer it again: `offer Oslo sofa 7–8 April`. To add a night: `offer 4 +Wed 8 April`
    jonas: offer 4
      → jonas: To change #4, withdraw it (`withdraw 4`) and offer it again: `offer Oslo sofa 7–8 April`. To add a night: `offer 4 +Wed 8 April`
    ada: decline 5 the blue one
      → ada: Which nights? #5 is for Tue 7 – Thu 9 April (2 nights): `decline 5 Tue 7 April`.
    ada: accept 5 Tue
      → ada: You already have #4 for Tue 7 April. To free that night: `decline 4 Tue 7 April`.
    ");
}
