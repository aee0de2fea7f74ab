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
      → kari: Offer #3: a sofa in Oslo for 2, Mon 6 – Wed 8 April (2 nights, each can be taken or left) – there's a cat …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for 2: Mon 6 – Wed 8 April (open) – there's a cat
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    kari: offer couch in Oslo 8-9 april
      → kari: Offer #4: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night) …
          …
      → ada: For North by train: #4 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 4`, or night by night: `!accept 4 Wed 8 April`. `!decline 4` leaves it.
    kari: offer guest room Monday to Wednesday for three people
      → kari: Offer #5: a bed in Oslo for 3, Mon 6 – Wed 8 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #5 a bed in Oslo at Kari's for 3: Mon 6 – Wed 8 April (open)
          `!accept 5`, or night by night: `!accept 5 Mon 6 April`. `!decline 5` leaves it.
    jonas: offer hammock spot Göteborg 9.4. for one
      → jonas: Offer #6: a hammock spot in Gothenburg for one, Thu 9 – Fri 10 April (one night) …
          …
      → ada: For North by train: #6 a hammock spot in Gothenburg at Jonas's for one: Thu 9 – Fri 10 April (open)
          `!accept 6`, or night by night: `!accept 6 Thu 9 April`. `!decline 6` leaves it.
    jonas: offer floor Göteborg from 10 April
      → jonas: Offer #7: floor space in Gothenburg for one, Fri 10 – Sun 12 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #7 floor space in Gothenburg at Jonas's for one: Fri 10 – Sun 12 April (open)
          `!accept 7`, or night by night: `!accept 7 Fri 10 April`. `!decline 7` leaves it.
    #room jonas: !offer sofa in Trollhättan 12–14 April
      → room: Offer #8: a sofa in Trollhättan for one, Sun 12 – Tue 14 April (2 nights, each can be taken or left) …
          Trollhättan isn't a stop yet, so I ask the crew whether they come by: #9.
          …
      → ada: For North by train: #8 a sofa in Trollhättan at Jonas's for one: Sun 12 – Tue 14 April (open)
          `!accept 8`, or night by night: `!accept 8 Sun 12 April`. `!decline 8` leaves it.
      → ada: Jonas suggests for North by train: #9 Trollhättan, Sun 12 – Tue 14 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 9`, `!decline 9`.
    #room jonas: !offers
      → room: Offers for North by train:
          #6 a hammock spot in Gothenburg for one: Thu 9 – Fri 10 April (open)
          #7 floor space in Gothenburg for one: Fri 10 – Sun 12 April (open)
          #8 a sofa in Trollhättan for one: Sun 12 – Tue 14 April (open)
    kari: offers
      → kari: Offers for North by train:
          #3 a sofa in Oslo for 2: Mon 6 – Wed 8 April (open) – there's a cat
          #4 a sofa in Oslo for one: Wed 8 – Thu 9 April (open)
          #5 a bed in Oslo for 3: Mon 6 – Wed 8 April (open)
    ada: offers
      → ada: Offers for North by train:
          #3 a sofa in Oslo at Kari's for 2: Mon 6 – Wed 8 April (open) – there's a cat
          #4 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          #5 a bed in Oslo at Kari's for 3: Mon 6 – Wed 8 April (open)
          #6 a hammock spot in Gothenburg at Jonas's for one: Thu 9 – Fri 10 April (open)
          #7 floor space in Gothenburg at Jonas's for one: Fri 10 – Sun 12 April (open)
          #8 a sofa in Trollhättan at Jonas's for one: Sun 12 – Tue 14 April (open)
    #room ada: !offers
      → room: Offers for North by train:
          #3 a sofa in Oslo for 2: Mon 6 – Wed 8 April (open)
          #4 a sofa in Oslo for one: Wed 8 – Thu 9 April (open)
          #5 a bed in Oslo for 3: Mon 6 – Wed 8 April (open)
          #6 a hammock spot in Gothenburg for one: Thu 9 – Fri 10 April (open)
          #7 floor space in Gothenburg for one: Fri 10 – Sun 12 April (open)
          #8 a sofa in Trollhättan for one: Sun 12 – Tue 14 April (open)
          Who hosts, I tell the crew in an encrypted direct chat only.
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
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    jonas: offer Oslo bed 7–9 April
      → jonas: Offer #4: a bed in Oslo for one, Tue 7 – Thu 9 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #4 a bed in Oslo at Jonas's for one: Tue 7 – Thu 9 April (open)
          `!accept 4`, or night by night: `!accept 4 Tue 7 April`. `!decline 4` leaves it.
    ada: accept 3 Mon
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    ada: accept 4 Tue–Wed
      → ada: Accepted from #4: Tue 7 – Wed 8 April in Oslo. I'll let the host know.
      → jonas: North by train (by Ada, @ada:localhost) takes your offer #4 for Tue 7 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 4 Storgata 1, third floor`. I pass it on when the day has come.
          …
    ada: accept 3 Tuesday
      → ada: The night of Tue 7 April is accepted from #4 already. `!decline 4 Tue 7 April` gives that back first.
    ada: accept 3
      → ada: Accepted from #3: Wed 8 – Thu 9 April in Oslo. I'll let the host know.
          Not Tue 7 – Wed 8 April: there is another bed already.
      → kari: North by train takes your offer #3 for Wed 8 – Thu 9 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
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
      → ada: #4 is left for Wed 8 – Thu 9 April; I'll thank the host and let them know.
      → jonas: North by train doesn't need your offer #4 for Wed 8 – Thu 9 April. Thank you all the same!
    ada: accept 3 Thursday
      → ada: #3 isn't for Thu 9 – Fri 10 April, but for Mon 6 – Thu 9 April.
    ada: accept 3 Fridays
      → ada: I can't make nights of that. #3 is for Mon 6 – Thu 9 April: `!accept 3 Mon 6 April`.
    ada: accept 3 Mon
      → ada: Nothing there to change: #3 a sofa in Oslo for one: Tue 7 – Wed 8 April (open), Mon 6 – Tue 7 April and Wed 8 – Thu 9 April (accepted)
    jonas: withdraw 4 Tue
      → jonas: Take back #4 in Oslo for Tue 7 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    jonas: yes, take back
      → jonas: Withdrawn from #4: Tue 7 – Wed 8 April …
      → ada: A bed is gone: #4 in Oslo was withdrawn for Tue 7 – Wed 8 April, which you had accepted. `!nights` shows what is left.
    ada: nights
      → ada: North by train, 6 nights ahead, 4 without a bed:
          ✓ Mon 6 April · Oslo · a sofa at Kari's, #3
          ? Tue 7 April · Oslo · one offer: #3 at Kari's
          ✓ Wed 8 April · Oslo · a sofa at Kari's, #3
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    #room kari: !nights
      → room: North by train, 6 nights ahead, 4 without a bed:
          ✓ Mon 6 April · Oslo · a sofa, #3
          ? Tue 7 April · Oslo · one offer: #3
          ✓ Wed 8 April · Oslo · a sofa, #3
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Tue 7 April and Wed 8 – Thu 9 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Thu 9 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April and Wed 8 – Thu 9 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
    kari: accept 4
      → kari: Only the crew of North by train can do that.
    kari: withdraw 4
      → kari: Only who made that offer or suggestion can take it back.
    ada: decline 3
      → ada: Nothing there to change: #3 a sofa in Oslo for one: Mon 6 – Thu 9 April (withdrawn)
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
      → kari: What, and for which nights? For example: `!offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat`.
    kari: offer Oslo sofa
      → kari: I read a sofa. For which nights? For example: `!offer Oslo sofa Mon–Tue`.
    kari: offer Oslo Mon–Tue
      → kari: A sofa, bed, floor, hammock or tent? For example: `!offer Oslo sofa Mon–Tue`.
    kari: offer sofa 12–13 May
      → kari: Where? There is no stop on those nights. For example: `!offer Oslo sofa Mon–Tue`.
    kari: offer Oslo sofa 9–11 April
      → kari: The trip isn't in Oslo on Thu 9 – Sat 11 April, but on Mon 6 – Thu 9 April.
    kari: offer Oslo sofa 8–11 April
      → kari: Offer #3: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night) …
          Left out Thu 9 – Sat 11 April: they are not there then.
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
    kari: offer Oslo sofa 1–2 April 2026
      → kari: Wed 1 – Thu 2 April is over already.
    kari: offer Oslo sofa Mon–Tue for 0
      → kari: For 0? From 1 to 50, please.
    kari: offer Oslo sofa Mon–Tue for 900 people
      → kari: For 900? From 1 to 50, please.
    kari: offer Oslo sofa every Monday
      → kari: I can't make nights of that. From an evening to a morning: `!offer Oslo sofa Mon–Tue and/or Tue–Wed`.
    kari: offer 1 sofa Mon–Tue
      → kari: Offer #4: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #4 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    kari: accept 99
      → kari: Only the crew of North by train can do that.
    ada: accept 99
      → ada: There is no #99 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: accept 1
      → ada: #1 is not an offer. `!offers` shows their numbers.
    ada: accept
      → ada: Which one? With its number: `!accept 4`.
    ada: accept four
      → ada: I looked for a number and found “four”. `!accept 4` works.
    ada: accept 99999999999999999999
      → ada: I looked for a number and found “99999999999999999999”. `!accept 4` works.
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
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
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
      → jonas: #3 is an offer of somebody else's. `!nights` shows which nights have a bed.
    jonas: offers
      → jonas: No offers for North by train that you can see. `!offer Oslo sofa Mon–Tue` makes one.
    #room ada: !show 3
      → room: #3 a sofa in Oslo for one: Mon 6 – Tue 7 April (accepted)
    #room ada: !today 6 April
      → room: Mon 6 April, North by train
          Arriving: #1 Oslo, Mon 6 – Thu 9 April
          ✓ Mon 6 April · Oslo · a sofa, #3
    ada: show 3
      → ada: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (accepted)
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
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Thu 9 April (3 nights, each can be taken or left) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    jonas: offer 2 beds in Oslo Mon–Wed
      → jonas: Offer #4: a bed in Oslo for 2, Mon 6 – Wed 8 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #4 a bed in Oslo at Jonas's for 2: Mon 6 – Wed 8 April (open)
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    ada: accept 3!
      → ada: Accepted from #3: Mon 6 – Thu 9 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Thu 9 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    @now 2026-04-07 09:00
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #4 a bed in Oslo at Jonas's for 2: Mon 6 – Wed 8 April (open)
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    kari: withdraw 3 Tue
      → kari: Take back #3 in Oslo for Tue 7 – Wed 8 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Tue 7 – Wed 8 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Tue 7 – Wed 8 April, which you had accepted. `!nights` shows what is left.
          For Tue 7 April there is still #4: `!accept 4 Tue 7 April`.
    ada: accept 4, Tue–Wed
      → ada: Accepted from #4: Tue 7 – Wed 8 April in Oslo. I'll let the host know.
      → jonas: North by train (by Ada, @ada:localhost) takes your offer #4 for Tue 7 – Wed 8 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 4 Storgata 1, third floor`. I pass it on when the day has come.
          …
    jonas: offer Oslo tent Tue–Thu
      → jonas: Offer #5: a tent spot in Oslo for one, Tue 7 – Thu 9 April (2 nights, each can be taken or left) …
          …
      → ada: For North by train: #5 a tent spot in Oslo at Jonas's for one: Tue 7 – Thu 9 April (open)
          `!accept 5`, or night by night: `!accept 5 Tue 7 April`. `!decline 5` leaves it.
    jonas: offer #4 Mon–Tue
      → jonas: #4 can get more nights, `!offer 4 +Thu`, or be withdrawn, `!withdraw 4`, and offered anew: `!offer Oslo sofa Mon–Tue`.
    jonas: offer 4
      → jonas: #4 can get more nights, `!offer 4 +Thu`, or be withdrawn, `!withdraw 4`, and offered anew: `!offer Oslo sofa Mon–Tue`.
    ada: decline 5 the blue one
      → ada: I can't make nights of that. #5 is for Tue 7 – Thu 9 April: `!decline 5 Tue 7 April`.
    ada: accept 5 Tue
      → ada: The night of Tue 7 April is accepted from #4 already. `!decline 4 Tue 7 April` gives that back first.
    ");
}
