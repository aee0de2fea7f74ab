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
      → kari: Offer #3: a sofa in Oslo for 2 people, Mon 6 – Wed 8 April (2 nights) – there's a cat …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (open) – there's a cat
          To accept: `!accept 3`, or for one night `!accept 3 Mon 6 April`. To turn it down: `!decline 3`.
    kari: offer couch in Oslo 8-9 april
      → kari: Offer #4: couch in Oslo for 1 person, Wed 8 – Thu 9 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Wed 8 – Thu 9 April (open)
          To accept: `!accept 4`, or for one night `!accept 4 Wed 8 April`. To turn it down: `!decline 4`.
    kari: offer guest room Monday to Wednesday for three people
      → kari: Offer #5: guest room in Oslo for 3 people, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #5 a bed at Kari's in Oslo for 3 people: Mon 6 – Wed 8 April (open)
          To accept: `!accept 5`, or for one night `!accept 5 Mon 6 April`. To turn it down: `!decline 5`.
    jonas: offer hammock spot Göteborg 9.4. for one
      → jonas: Offer #6: hammock spot in Gothenburg for 1 person, Thu 9 – Fri 10 April (1 night) …
          …
      → ada(!): New offer for North by train: #6 space for a hammock at Jonas's in Gothenburg for 1 person: Thu 9 – Fri 10 April (open)
          To accept: `!accept 6`, or for one night `!accept 6 Thu 9 April`. To turn it down: `!decline 6`.
    jonas: offer floor Göteborg from 10 April
      → jonas: Offer #7: floor space in Gothenburg for 1 person, Fri 10 – Sun 12 April (2 nights) …
          …
      → ada(!): New offer for North by train: #7 floor space at Jonas's in Gothenburg for 1 person: Fri 10 – Sun 12 April (open)
          To accept: `!accept 7`, or for one night `!accept 7 Fri 10 April`. To turn it down: `!decline 7`.
    #room jonas: !offer sofa in Trollhättan 12–14 April
      → room: Offer #8: a sofa in Trollhättan for 1 person, Sun 12 – Tue 14 April (2 nights) …
          Trollhättan isn't a stop yet, so I'll ask the crew whether they'd like to come: #9.
          …
      → ada(!): New offer for North by train: #8 a sofa at Jonas's in Trollhättan for 1 person: Sun 12 – Tue 14 April (open)
          To accept: `!accept 8`, or for one night `!accept 8 Sun 12 April`. To turn it down: `!decline 8`.
      → ada(!): Jonas has a suggestion for North by train: #9 Trollhättan, Sun 12 – Tue 14 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `!accept 9`, `!decline 9`.
    #room jonas: !offers
      → room: Offers for North by train:
          #6 hammock spot in Gothenburg for 1 person: Thu 9 – Fri 10 April (open)
          #7 floor space in Gothenburg for 1 person: Fri 10 – Sun 12 April (open)
          #8 a sofa in Trollhättan for 1 person: Sun 12 – Tue 14 April (open)
    kari: offers
      → kari: Offers for North by train:
          #3 a sofa in Oslo for 2 people: Mon 6 – Wed 8 April (open) – there's a cat
          #4 couch in Oslo for 1 person: Wed 8 – Thu 9 April (open)
          #5 guest room in Oslo for 3 people: Mon 6 – Wed 8 April (open)
    ada: offers
      → ada: Offers for North by train:
          #3 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (open) – there's a cat
          #4 couch at Kari's in Oslo for 1 person: Wed 8 – Thu 9 April (open)
          #5 guest room at Kari's in Oslo for 3 people: Mon 6 – Wed 8 April (open)
          #6 hammock spot at Jonas's in Gothenburg for 1 person: Thu 9 – Fri 10 April (open)
          #7 floor space at Jonas's in Gothenburg for 1 person: Fri 10 – Sun 12 April (open)
          #8 a sofa at Jonas's in Trollhättan for 1 person: Sun 12 – Tue 14 April (open)
    #room ada: !offers
      → room: Offers for North by train:
          #3 a sofa in Oslo for 2 people: Mon 6 – Wed 8 April (open)
          #4 couch in Oslo for 1 person: Wed 8 – Thu 9 April (open)
          #5 guest room in Oslo for 3 people: Mon 6 – Wed 8 April (open)
          #6 hammock spot in Gothenburg for 1 person: Thu 9 – Fri 10 April (open)
          #7 floor space in Gothenburg for 1 person: Fri 10 – Sun 12 April (open)
          #8 a sofa in Trollhättan for 1 person: Sun 12 – Tue 14 April (open)
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
      → kari: Offer #3: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Mon 6 April`. To turn it down: `!decline 3`.
    jonas: offer Oslo bed 7–9 April
      → jonas: Offer #4: a bed in Oslo for 1 person, Tue 7 – Thu 9 April (2 nights) …
          …
      → ada(!): New offer for North by train: #4 a bed at Jonas's in Oslo for 1 person: Tue 7 – Thu 9 April (open)
          To accept: `!accept 4`, or for one night `!accept 4 Tue 7 April`. To turn it down: `!decline 4`.
    ada: accept 3 Mon
      → ada: You've accepted #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
          …
      → kari: Good news: the crew of North by train (by Ada, @ada:localhost) would love to stay with you, Mon 6 – Tue 7 April (#3). Thank you!
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
          …
    ada: accept 4 Tue–Wed
      → ada: You've accepted #4: Tue 7 – Wed 8 April in Oslo. I'll let the host know.
          …
      → jonas: Good news: the crew of North by train (by Ada, @ada:localhost) would love to stay with you, Tue 7 – Wed 8 April (#4). Thank you!
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
          …
    ada: accept 3 Tuesday
      → ada: You already have #4 for Tue 7 April. To free that night: `!decline 4 Tue 7 April`.
    ada: accept 3
      → ada: You've accepted #3: Wed 8 – Thu 9 April in Oslo. I'll let the host know.
          I left out Tue 7 – Wed 8 April: you already have a bed then.
          …
      → kari: Good news: the crew of North by train would love to stay with you, Wed 8 – Thu 9 April (#3). Thank you!
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
          …
    ada: nights
      → ada: North by train, 6 nights ahead, 3 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ✓ Tue 7 April · Oslo · a bed at Jonas's, #4
          ✓ Wed 8 April · Oslo · a sofa at Kari's, #3
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    ada: decline 4
      → ada: You've turned down #4 for Wed 8 – Thu 9 April. I'll let the host know, with thanks.
          …
      → jonas: The crew of North by train doesn't need your offer #4 for Wed 8 – Thu 9 April. Thanks all the same!
    ada: accept 3 Thursday
      → ada: #3 is for Mon 6 – Thu 9 April, not Thu 9 – Fri 10 April.
    ada: accept 3 Fridays
      → ada: Which nights? #3 is for Mon 6 – Thu 9 April: `!accept 3 Mon 6 April`.
    ada: accept 3 Mon
      → ada: There's nothing left to change here: #3 a sofa in Oslo for 1 person: Tue 7 – Wed 8 April (open), Mon 6 – Tue 7 April and Wed 8 – Thu 9 April (accepted)
    jonas: withdraw 4 Tue
      → jonas: Withdraw #4 in Oslo for Tue 7 – Wed 8 April? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` or tap ✅ within 15 minutes.
    jonas: yes, take back
      → jonas: You've withdrawn #4 for Tue 7 – Wed 8 April …
          …
      → ada: You've lost a bed: #4 in Oslo, which you'd accepted for Tue 7 – Wed 8 April, has been withdrawn. `!nights` shows what you still have.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ? Tue 7 April · Oslo · 1 offer: #3 at Kari's
          ✓ Wed 8 April · Oslo · a sofa at Kari's, #3
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    #room kari: !nights
      → room: North by train, 6 nights ahead, 4 without a bed:
          ✓ Mon 6 April · Oslo · a sofa, #3
          ? Tue 7 April · Oslo · 1 offer: #3
          ✓ Wed 8 April · Oslo · a sofa, #3
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 – Tue 7 April and Wed 8 – Thu 9 April? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 – Thu 9 April …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 – Tue 7 April and Wed 8 – Thu 9 April, has been withdrawn. `!nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
    kari: accept 4
      → kari: Only the crew of North by train can do that.
    kari: withdraw 4
      → kari: Only the person who made that offer or suggestion can withdraw it.
    ada: decline 3
      → ada: There's nothing left to change here: #3 a sofa in Oslo for 1 person: Mon 6 – Thu 9 April (withdrawn)
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
      → kari: What can you offer, and for which nights? For example: `!offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat`.
    kari: offer Oslo sofa
      → kari: Great, a sofa! For which nights? For example: `!offer Oslo sofa Mon–Tue`.
    kari: offer Oslo Mon–Tue
      → kari: Is it a sofa, bed, floor, hammock or tent? For example: `!offer Oslo sofa Mon–Tue`.
    kari: offer sofa 12–13 May
      → kari: Where? The trip has no stop on those nights: `!offer Oslo sofa Mon–Tue`.
    kari: offer Oslo sofa 9–11 April
      → kari: The trip isn't in Oslo on Thu 9 – Sat 11 April. It's there Mon 6 – Thu 9 April.
    kari: offer Oslo sofa 8–11 April
      → kari: Offer #3: a sofa in Oslo for 1 person, Wed 8 – Thu 9 April (1 night) …
          I left out Thu 9 – Sat 11 April: the travellers aren't there then.
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Wed 8 – Thu 9 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Wed 8 April`. To turn it down: `!decline 3`.
    kari: offer Oslo sofa 1–2 April 2026
      → kari: That's in the past: Wed 1 – Thu 2 April.
    kari: offer Oslo sofa Mon–Tue for 0
      → kari: 0 people? Anything from 1 to 50 works.
    kari: offer Oslo sofa Mon–Tue for 900 people
      → kari: 900 people? Anything from 1 to 50 works.
    kari: offer Oslo sofa every Monday
      → kari: Which nights? From the evening they come to the morning they leave: `!offer Oslo sofa Mon–Tue and/or Tue–Wed`.
    kari: offer 1 sofa Mon–Tue
      → kari: Offer #4: a sofa in Oslo for 1 person, Mon 6 – Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Mon 6 – Tue 7 April (open)
          To accept: `!accept 4`, or for one night `!accept 4 Mon 6 April`. To turn it down: `!decline 4`.
    kari: accept 99
      → kari: Only the crew of North by train can do that.
    ada: accept 99
      → ada: There's no #99. Do you mean #3 a sofa in Oslo (Kari), Wed 8 – Thu 9 April or #4 a sofa in Oslo (Kari), Mon 6 – Tue 7 April? Then say `!accept 3`.
    ada: accept 1
      → ada: #1 isn't an offer. `!offers` lists them.
    ada: accept
      → ada: Which one: #3 a sofa in Oslo (Kari), Wed 8 – Thu 9 April or #4 a sofa in Oslo (Kari), Mon 6 – Tue 7 April? Say `!accept 3`, or name the place or the day.
    ada: accept four
      → ada: I'm not sure which one “four” is. It could be #3 a sofa in Oslo (Kari), Wed 8 – Thu 9 April or #4 a sofa in Oslo (Kari), Mon 6 – Tue 7 April: `!accept 3`
    ada: accept 99999999999999999999
      → ada: I'm not sure which one “99999999999999999999” is. It could be #3 a sofa in Oslo (Kari), Wed 8 – Thu 9 April or #4 a sofa in Oslo (Kari), Mon 6 – Tue 7 April: `!accept 3`
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
      → kari: Offer #3: a sofa in Oslo for 1 person, Mon 6 – Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Tue 7 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Mon 6 April`. To turn it down: `!decline 3`.
    ada: accept 3
      → ada: You've accepted #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
          …
      → kari: Good news: the crew of North by train (by Ada, @ada:localhost) would love to stay with you, Mon 6 – Tue 7 April (#3). Thank you!
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
          …
    jonas: nights
      → jonas: North by train, 6 nights ahead, 5 without a bed:
          ✓ Mon 6 April · Oslo · a sofa, #3
          ✗ Tue 7 April · Oslo · no bed
          ✗ Wed 8 April · Oslo · no bed
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    jonas: show 3
      → jonas: #3 is someone else's offer. `!nights` shows which nights have a bed.
    jonas: offers
      → jonas: No offers for North by train yet. To make one: `!offer Oslo sofa Mon–Tue`.
    #room ada: !show 3
      → room: #3 a sofa in Oslo for 1 person: Mon 6 – Tue 7 April (accepted)
    #room ada: !today 6 April
      → room: Mon 6 April, North by train
          Arriving: #1 Oslo, Mon 6 – Thu 9 April
          ✓ Mon 6 April · Oslo · a sofa, #3
    ada: show 3
      → ada: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Tue 7 April (accepted)
    ada: today Monday
      → ada: Mon 6 April, North by train
          Arriving: #1 Oslo, Mon 6 – Thu 9 April
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
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
      → kari: Offer #3: a sofa in Oslo for 1 person, Mon 6 – Thu 9 April (3 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 – Thu 9 April (open)
          To accept: `!accept 3`, or for one night `!accept 3 Mon 6 April`. To turn it down: `!decline 3`.
    jonas: offer 2 beds in Oslo Mon–Wed
      → jonas: Offer #4: beds in Oslo for 2 people, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #4 a bed at Jonas's in Oslo for 2 people: Mon 6 – Wed 8 April (open)
          To accept: `!accept 4`, or for one night `!accept 4 Mon 6 April`. To turn it down: `!decline 4`.
    ada: accept 3!
      → ada: You've accepted #3: Mon 6 – Thu 9 April in Oslo. I'll let the host know.
          …
      → kari: Good news: the crew of North by train (by Ada, @ada:localhost) would love to stay with you, Mon 6 – Thu 9 April (#3). Thank you!
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
          …
    @now 2026-04-07 09:00
    [Sat 04 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #4 beds at Jonas's in Oslo for 2 people: Mon 6 – Wed 8 April (open)
          To accept: `!accept 4`, or for one night `!accept 4 Mon 6 April`. To turn it down: `!decline 4`.
    kari: withdraw 3 Tue
      → kari: Withdraw #3 in Oslo for Tue 7 – Wed 8 April? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Tue 7 – Wed 8 April …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Tue 7 – Wed 8 April, has been withdrawn. `!nights` shows what you still have.
          For Tue 7 April there's still #4: `!accept 4 Tue 7 April`.
    ada: accept 4, Tue–Wed
      → ada: You've accepted #4: Tue 7 – Wed 8 April in Oslo. I'll let the host know.
          …
      → jonas: Good news: the crew of North by train (by Ada, @ada:localhost) would love to stay with you, Tue 7 – Wed 8 April (#4). Thank you!
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
          …
    jonas: offer Oslo tent Tue–Thu
      → jonas: Offer #5: space for a tent in Oslo for 1 person, Tue 7 – Thu 9 April (2 nights) …
          …
      → ada(!): New offer for North by train: #5 space for a tent at Jonas's in Oslo for 1 person: Tue 7 – Thu 9 April (open)
          To accept: `!accept 5`, or for one night `!accept 5 Tue 7 April`. To turn it down: `!decline 5`.
    jonas: offer #4 Mon–Tue
      → jonas: To add nights to #4: `!offer 4 +Thu`. For other changes, `!withdraw 4` and offer again: `!offer Oslo sofa Mon–Tue`.
    jonas: offer 4
      → jonas: To add nights to #4: `!offer 4 +Thu`. For other changes, `!withdraw 4` and offer again: `!offer Oslo sofa Mon–Tue`.
    ada: decline 5 the blue one
      → ada: Which nights? #5 is for Tue 7 – Thu 9 April: `!decline 5 Tue 7 April`.
    ada: accept 5 Tue
      → ada: You already have #4 for Tue 7 April. To free that night: `!decline 4 Tue 7 April`.
    ");
}
