//! `!tonight`, follow-ups for oneself, gifts, and languages.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn tonight() {
    assert_snapshot!(oslo_goteborg().play("
        ada: tonight
        ada: stop maybe Hamburg 6–7 April
        kari: offer Oslo sofa 6–8 April for 2 -- there's a cat
        jonas: offer Oslo floor 6 April
        @now 2026-04-06 12:00
        ada: tonight
        #room ada: !tonight
        kari: tonight
        ada: accept 4 Mon
        ada: tonight
        @now 2026-04-07 01:30
        ada: tonight
        @now 2026-04-07 12:00
        ada: decline 4
        ada: tonight
        @now 2026-04-08 12:00
        ada: !tonigt
        @now 2026-04-12 12:00
        ada: tonight
    "), @"
    ada: tonight
      → ada: No stop tonight. Next: #1 Oslo, Mon 6 – Thu 9 April
    ada: stop maybe Hamburg 6–7 April
      → ada: Stop #3 Hamburg, Mon 6 – Tue 7 April (maybe)
    kari: offer Oslo sofa 6–8 April for 2 -- there's a cat
      → kari: Offer #4: a sofa in Oslo for 2, Mon 6 – Wed 8 April (2 nights, each can be taken or left) – there's a cat …
          …
      → ada: For North by train: #4 a sofa in Oslo at Kari's for 2: Mon 6 – Wed 8 April (open) – there's a cat
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    jonas: offer Oslo floor 6 April
      → jonas: Offer #5: floor space in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #5 floor space in Oslo at Jonas's for one: Mon 6 – Tue 7 April (open)
          `!accept 5`, or night by night: `!accept 5 Mon 6 April`. `!decline 5` leaves it.
    @now 2026-04-06 12:00
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #4 a sofa in Oslo at Kari's for 2: Mon 6 – Wed 8 April (open) – there's a cat
          `!accept 4`, or night by night: `!accept 4 Mon 6 April`. `!decline 4` leaves it.
    [Sat 04 10:00]
      → ada(!): Still waiting for your answer, for North by train: #5 floor space in Oslo at Jonas's for one: Mon 6 – Tue 7 April (open)
          `!accept 5`, or night by night: `!accept 5 Mon 6 April`. `!decline 5` leaves it.
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #4 and #5
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #4 and #5
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
    ada: tonight
      → ada: … Oslo: nothing accepted yet. Offered: #4 and #5
          #4 a sofa in Oslo at Kari's for 2: Mon 6 – Wed 8 April (open) – there's a cat
          #5 floor space in Oslo at Jonas's for one: Mon 6 – Tue 7 April (open)
          `!accept 4 Mon 6 April` takes #4.
    #room ada: !tonight
      → room: Where the crew sleeps, I tell them in an encrypted direct chat only. `!today` and `!nights` show what may be shown here.
    kari: tonight
      → kari: Where they sleep is for the crew of North by train alone. `!today` and `!nights` show what you can see.
    ada: accept 4 Mon
      → ada: Accepted from #4: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #4 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 4 Storgata 1, third floor`. I pass it on when the day has come.
          …
    ada: tonight
      → ada: … Oslo: a sofa for 2 at Kari's, #4 – there's a cat
          On how to get in at #4, the host said nothing yet. `!ask 4 How do we get in?` asks.
    @now 2026-04-07 01:30
    [Mon 06 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #4 – there's a cat
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
          Wed 8 April in Oslo: no bed.
    ada: tonight
      → ada: … Oslo: a sofa for 2 at Kari's, #4 – there's a cat
          On how to get in at #4, the host said nothing yet. `!ask 4 How do we get in?` asks.
    @now 2026-04-07 12:00
    ada: decline 4
      → ada: #4 is left for Tue 7 – Wed 8 April; I'll thank the host and let them know.
      → kari: North by train doesn't need your offer #4 for Tue 7 – Wed 8 April. Thank you all the same!
    ada: tonight
      → ada: … Oslo: no bed.
          You had left #4. If there is room still: `!accept 4 Tue 7 April`.
    @now 2026-04-08 12:00
    [Tue 07 18:00]
      → ada(!): … Oslo: no bed.
          Wed 8 April in Oslo: no bed.
          Thu 9 April in Gothenburg: no bed.
    ada: !tonigt
      → ada: I read “tonigt” as `tonight`.
          … Oslo: no bed.
    @now 2026-04-12 12:00
    [Wed 08 18:00]
      → ada(!): … Oslo: no bed.
          Thu 9 April in Gothenburg: no bed.
          Fri 10 April in Gothenburg: no bed.
    [Thu 09 18:00]
      → ada(!): … Gothenburg: no bed.
          Fri 10 April in Gothenburg: no bed.
          Sat 11 April in Gothenburg: no bed.
    [Fri 10 18:00]
      → ada(!): … Gothenburg: no bed.
          Sat 11 April in Gothenburg: no bed.
    [Sat 11 18:00]
      → ada(!): … Gothenburg: no bed.
    ada: tonight
      → ada: No stop tonight, and none ahead for North by train. `!stops` shows the way.
    ");
}

#[test]
fn follow_ups() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa Mon–Tue -- there's a cat
        #room jonas: !meet Tinker night Tuesday 18:00 in Oslo
        kari: suggest Malmö 12–13 April
        ada: check 3 Sunday -- ask when they are home
        ada: check 3 Sunday ask about the cat
        ada: check #4 in 2 days
        ada: check 5 2h
        ada: check 1 9 April 9:00
        ada: check 3 18:00
        ada: check 3 evening
        ada: check 3 7 April
        ada: check 3 today
        ada: check 3 next week
        #room ada: !check 3 tomorrow -- the key
        kari: check 3 tomorrow 9:00 -- tidy up
        kari: check 4 tomorrow 9:00
        jonas: check 3 tomorrow
        ada: check
        ada: check 3
        ada: check 3 -- ask them
        ada: check 99 Sunday
        ada: check the weather on Sunday
        ada: check 7 April
        ada: check 3 1 April 2026
        ada: check 3 31 February
        ada: chekc 2 Monday
        ada: reminders
        #room ada: !reminders
    "), @"
    kari: offer Oslo sofa Mon–Tue -- there's a cat
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) – there's a cat …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open) – there's a cat
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    #room jonas: !meet Tinker night Tuesday 18:00 in Oslo
      → room: Meetup #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Jonas proposes for North by train: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    kari: suggest Malmö 12–13 April
      → kari: Suggested: #5 Malmö, Sun 12 – Mon 13 April (suggested)
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Kari suggests for North by train: #5 Malmö, Sun 12 – Mon 13 April (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 5`, `!decline 5`.
    ada: check 3 Sunday -- ask when they are home
      → ada: I remind you in 2 days, on Sun 5 April, 08:00: #3, the offer in Oslo: ask when they are home
    ada: check 3 Sunday ask about the cat
      → ada: I remind you in 2 days, on Sun 5 April, 08:00: #3, the offer in Oslo: ask about the cat
    ada: check #4 in 2 days
      → ada: I remind you in 2 days, on Sun 5 April, 08:00: #4 Tinker night
    ada: check 5 2h
      → ada: I remind you in 2 hours, on Fri 3 April, 12:00: #5, the suggestion of Malmö
    ada: check 1 9 April 9:00
      → ada: I remind you in 6 days, on Thu 9 April, 09:00: #1, the stop in Oslo
    ada: check 3 18:00
      → ada: I remind you in 8 hours, on Fri 3 April, 18:00: #3, the offer in Oslo
    ada: check 3 evening
      → ada: I remind you in 8 hours, on Fri 3 April, 18:00: #3, the offer in Oslo
    ada: check 3 7 April
      → ada: I remind you in 4 days, on Tue 7 April, 08:00: #3, the offer in Oslo
    ada: check 3 today
      → ada: Fri 3 April, 08:00 is over already. For example: `!check 3 tomorrow 9:00`.
    ada: check 3 next week
      → ada: I remind you in 3 days, on Mon 6 April, 08:00: #3, the offer in Oslo
    #room ada: !check 3 tomorrow -- the key
      → room: I remind you in 22 hours, on Sat 4 April, 08:00: #3, the offer in Oslo: the key
    kari: check 3 tomorrow 9:00 -- tidy up
      → kari: I remind you in 23 hours, on Sat 4 April, 09:00: #3, the offer in Oslo: tidy up
    kari: check 4 tomorrow 9:00
      → kari: I remind you in 23 hours, on Sat 4 April, 09:00: #4 Tinker night
    jonas: check 3 tomorrow
      → jonas: #3 is an offer of somebody else's. `!nights` shows which nights have a bed.
    ada: check
      → ada: On which one, and when? For example: `!check 4 Sunday -- ask when they are home`.
    ada: check 3
      → ada: When shall I remind you of #3? For example: `!check 3 Sunday -- ask when they are home`.
    ada: check 3 -- ask them
      → ada: When shall I remind you of #3? For example: `!check 3 Sunday -- ask when they are home`.
    ada: check 99 Sunday
      → ada: There is no #99 in this trip. `!stops`, `!offers` and `!meetups` show the numbers.
    ada: check the weather on Sunday
      → ada: I looked for a number and found “the weather on Sunday”. `!check 4 Sunday` works.
    ada: check 7 April
      → ada: I looked for a number and found “7 April”. `!check 4 Sunday` works.
    ada: check 3 1 April 2026
      → ada: Wed 1 April, 08:00 is over already. For example: `!check 3 tomorrow 9:00`.
    ada: check 3 31 February
      → ada: “31 February” is no day or time that exists. `6–9 April`, `Tue 18:00` and `2026-04-06` work.
    ada: chekc 2 Monday
      → ada: I read “chekc” as `check`.
          I remind you in 3 days, on Mon 6 April, 08:00: #2, the stop in Gothenburg
    ada: reminders
      → ada: Pings for North by train:
          #4 Tinker night, Tue 7 April, 18:00 · before it: one day and 2 hours
          You, on Fri 3 April, 12:00: #5, the suggestion of Malmö
          You, on Fri 3 April, 18:00: #3, the offer in Oslo
          You, on Fri 3 April, 18:00: #3, the offer in Oslo
          You, on Sat 4 April, 08:00: #3, the offer in Oslo: the key
          You, on Sun 5 April, 08:00: #3, the offer in Oslo: ask when they are home
          You, on Sun 5 April, 08:00: #3, the offer in Oslo: ask about the cat
          You, on Sun 5 April, 08:00: #4 Tinker night
          You, on Mon 6 April, 08:00: #3, the offer in Oslo
          You, on Mon 6 April, 08:00: #2, the stop in Gothenburg
          You, on Tue 7 April, 08:00: #3, the offer in Oslo
          You, on Thu 9 April, 09:00: #1, the stop in Oslo
    #room ada: !reminders
      → room: Pings for North by train:
          #4 Tinker night, Tue 7 April, 18:00 · before it: one day and 2 hours
          You, on Sat 4 April, 08:00: #3, the offer in Oslo: the key
    ");
    assert_snapshot!(talk.play("
        ada: accept 3
        kari: withdraw 3
        kari: yes, take back
        ada: drop 1
        @now 2026-04-05 12:00
    "), @"
    ada: accept 3
      → ada: Accepted from #3: Mon 6 – Tue 7 April in Oslo. I'll let the host know.
      → kari: North by train (by Ada, @ada:localhost) takes your offer #3 for Mon 6 – Tue 7 April. Thank you!
          How do they get in? Tell me in our direct chat, for the crew alone: `!details 3 Storgata 1, third floor`. I pass it on when the day has come.
          …
    kari: withdraw 3
      → kari: Take back #3 in Oslo for Mon 6 – Tue 7 April? North by train has accepted these nights and counts on them. Write `yes, take back`, or tap ✅, within 15 minutes.
    kari: yes, take back
      → kari: Withdrawn from #3: Mon 6 – Tue 7 April …
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
    ada: drop 1
      → ada: Dropped: #1 Oslo, Mon 6 – Thu 9 April
          #4 Tinker night was planned for that stop. It still stands; `!cancel 4` takes it off.
      → jonas: North by train doesn't stop in Oslo any more; your meetup #4 Tinker night falls in those days.
    @now 2026-04-05 12:00
    [Fri 03 12:00]
      → ada(!): You wanted to be reminded: #5 Malmö, Sun 12 – Mon 13 April (suggested)
    [Fri 03 18:00]
      → ada(!): You wanted to be reminded: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Fri 03 18:00]
      → ada(!): You wanted to be reminded: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sat 04 08:00]
      → room(!): You wanted to be reminded: #3, the offer in Oslo: the key
    [Sat 04 09:00]
      → kari(!): You wanted to be reminded: tidy up
          #3 a sofa in Oslo for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sat 04 09:00]
      → kari(!): You wanted to be reminded: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: ask when they are home
          #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: ask about the cat
          #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (withdrawn) – there's a cat
    [Sun 05 08:00]
      → ada(!): You wanted to be reminded: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
    ");
    let later = talk.go_to(crate::harness::talk::local("2026-04-09 12:00"));
    assert!(later.contains("You wanted to be reminded: #1, a stop that was dropped"), "{later}");
}

#[test]
fn gifts() {
    assert_snapshot!(oslo_goteborg().play("
        kari: donate
        #room kari: !donate 5 euros
        ada: donate Towards the tickets: https://example.org/give
        #room kari: !donate?
        kari: trip
        ada: donate none
        kari: donate
    "), @"
    kari: donate
      → kari: Nothing is written yet about giving to North by train. The crew can: `!donate Towards the tickets: https://example.org/give`.
    #room kari: !donate 5 euros
      → room: Only the crew of North by train can do that.
    ada: donate Towards the tickets: https://example.org/give
      → ada: To give: Towards the tickets: https://example.org/give
    #room kari: !donate?
      → room: To give: Towards the tickets: https://example.org/give
    kari: trip
      → kari: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          To give: Towards the tickets: https://example.org/give
          2 stops (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
    ada: donate none
      → ada: Cleared.
    kari: donate
      → kari: Nothing is written yet about giving to North by train. The crew can: `!donate Towards the tickets: https://example.org/give`.
    ");
    let mut talk = oslo_goteborg();
    let said = talk.said("ada", false, "donate IBAN 1");
    talk.take_said(said.clone());
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "donate IBAN 2"), @"
    [Fri 03 10:00]
      → ada: ($4 now) To give: IBAN 2
    ");
}

#[test]
fn languages() {
    assert_snapshot!(oslo_goteborg().play("
        kari: lang
        kari: lang en
        kari: lang English
        kari: lang nb
        kari: lang Deutsch
        kari: lang xx
        kari: long time no see
        kari: lang room en
        #room kari: !lang room en
        #room mod: !lang room en
        #room mod: !lang room
        #room mod: !lang room sv
        #room kari: !lang
    "), @"
    kari: lang
      → kari: I answer in English here. `!lang nn` sets another; I have English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
    kari: lang en
      → kari: From now on I answer you in English.
    kari: lang English
      → kari: From now on I answer you in English.
    kari: lang nb
      → kari: Fra nå av svarer jeg deg på norsk (bokmål).
    kari: lang Deutsch
      → kari: Ab jetzt antworte ich dir auf Deutsch.
    kari: lang xx
      → kari: Die Sprache „xx“ kenne ich nicht. `!Sprache de` geht.
    kari: long time no see
      → kari: Ich halte Reisen zusammen und verstehe Befehle wie `Stationen`, `heute`, `Angebot Oslo Sofa Mo–Di`.
          `Hilfe` zeigt sie alle.
    kari: lang room en
      → kari: Das ist für Räume. Für dich: `!Sprache de`.
    #room kari: !lang room en
      → room: Das kann nur die Moderation dieses Raums einstellen.
    #room mod: !lang room en
      → room: From now on I answer in English here, where people chose nothing else.
    #room mod: !lang room
      → room: This room's language: which? `!lang room en` works.
    #room mod: !lang room sv
      → room: Från och med nu svarar jag på svenska här, där folk inte har valt något annat.
    #room kari: !lang
      → room: Ich antworte dir auf Deutsch, wie du es gewählt hast. Mit `!Sprache auto` richte ich mich nach dem, was du schreibst.
    ");
}
