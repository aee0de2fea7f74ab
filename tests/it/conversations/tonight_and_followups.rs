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
      → ada: New stop: #3 Hamburg, Mon 6 – Tue 7 April (maybe)
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Hamburg Mon 6 – Tue 7 April, Oslo Mon 6 – Thu 9 April, Gothenburg Thu 9 – Sun 12 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    kari: offer Oslo sofa 6–8 April for 2 -- there's a cat
      → kari: Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Oslo for 2 people, Mon 6 – Wed 8 April (2 nights) – there's a cat …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open) – there's a cat
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Mon 6 April`).
    jonas: offer Oslo floor 6 April
      → jonas: Thank you! I've passed offer #5 on to the crew of North by train: floor space in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #5 floor space at Jonas's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 5`.
    @now 2026-04-06 12:00
    [Sat 04 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #4 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open) – there's a cat
          Accept it? Tap ✅ or ❌, or write `accept 4` (just one night: `accept 4 Mon 6 April`).
    [Sat 04 10:00]
      → ada(!): This offer for North by train is still waiting for your answer: #5 floor space at Jonas's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 5`.
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #4 and #5
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: nothing accepted yet. Offered: #4 and #5
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
    ada: tonight
      → ada: … Oslo: nothing accepted yet. Offered: #4 and #5
          • #4 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open) – there's a cat
          • #5 floor space at Jonas's in Oslo for 1 person: Mon 6 April (1 night, open)

          To accept #4: `accept 4 Mon 6 April`.
    #room ada: !tonight
      → room: To see where the crew is sleeping, ask me in an encrypted direct chat. Here, `!today` and `!nights` work.
    kari: tonight
      → kari: Only the crew of North by train can see where they're sleeping. Try `today` or `nights` instead.
    ada: accept 4 Mon
      → ada: You've accepted #4: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #4, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    ada: tonight
      → ada: … Oslo: a sofa for 2 people at Kari's, #4 – there's a cat
          The host of #4 hasn't given me the address yet. To ask: `ask 4 How do we get in?`
    @now 2026-04-07 01:30
    [Mon 06 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #4 – there's a cat
          Tue 7 April in Oslo: nothing accepted yet. Offered: #4
          Wed 8 April in Oslo: no bed yet.
    ada: tonight
      → ada: … Oslo: a sofa for 2 people at Kari's, #4 – there's a cat
          The host of #4 hasn't given me the address yet. To ask: `ask 4 How do we get in?`
    @now 2026-04-07 12:00
    ada: decline 4
      → ada: You've turned down #4 for Tue 7 April (1 night). I'll let the host know, with thanks.
          …
      → kari: The crew of North by train doesn't need your offer #4 for Tue 7 April (1 night). Thanks all the same!
    ada: tonight
      → ada: … Oslo: no bed yet.
          You turned down #4. If there's still room: `accept 4 Tue 7 April`.
    @now 2026-04-08 12:00
    [Tue 07 18:00]
      → ada(!): … Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
          Thu 9 April in Gothenburg: no bed yet.
    ada: !tonigt
      → ada: I took “tonigt” to mean `tonight`.
          … Oslo: no bed yet.
    @now 2026-04-12 12:00
    [Wed 08 18:00]
      → ada(!): … Oslo: no bed yet.
          Thu 9 April in Gothenburg: no bed yet.
          Fri 10 April in Gothenburg: no bed yet.
    [Thu 09 18:00]
      → ada(!): … Gothenburg: no bed yet.
          Fri 10 April in Gothenburg: no bed yet.
          Sat 11 April in Gothenburg: no bed yet.
    [Fri 10 18:00]
      → ada(!): … Gothenburg: no bed yet.
          Sat 11 April in Gothenburg: no bed yet.
    [Sat 11 18:00]
      → ada(!): … Gothenburg: no bed yet.
    ada: tonight
      → ada: No stop tonight, and no more stops on North by train. `stops` shows the route.
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) – there's a cat …
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open) – there's a cat
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    #room jonas: !meet Tinker night Tuesday 18:00 in Oslo
      → room: New meetup: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Jonas proposes a meetup for North by train: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    kari: suggest Malmö 12–13 April
      → kari: Suggested: #5 Malmö, Sun 12 – Mon 13 April (open)
          I'll ask the crew of North by train and tell you what they say.
      → ada(!): Kari has a suggestion for North by train: #5 Malmö, Sun 12 – Mon 13 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 5`, `decline 5`.
    ada: check 3 Sunday -- ask when they are home
      → ada: I'll remind you in 2 days, on Sun 5 April, 08:00: #3, the offer in Oslo: ask when they are home
    ada: check 3 Sunday ask about the cat
      → ada: I'll remind you in 2 days, on Sun 5 April, 08:00: #3, the offer in Oslo: ask about the cat
    ada: check #4 in 2 days
      → ada: I'll remind you in 2 days, on Sun 5 April, 08:00: #4 Tinker night
    ada: check 5 2h
      → ada: I'll remind you in 2 hours, on Fri 3 April, 12:00: #5, the suggestion of Malmö
    ada: check 1 9 April 9:00
      → ada: I'll remind you in 6 days, on Thu 9 April, 09:00: #1, the stop in Oslo
    ada: check 3 18:00
      → ada: I'll remind you in 8 hours, on Fri 3 April, 18:00: #3, the offer in Oslo
    ada: check 3 evening
      → ada: I'll remind you in 8 hours, on Fri 3 April, 18:00: #3, the offer in Oslo
    ada: check 3 7 April
      → ada: I'll remind you in 4 days, on Tue 7 April, 08:00: #3, the offer in Oslo
    ada: check 3 today
      → ada: Fri 3 April, 08:00 has already passed. For example: `check 3 tomorrow 9:00`.
    ada: check 3 next week
      → ada: I'll remind you in 3 days, on Mon 6 April, 08:00: #3, the offer in Oslo
    #room ada: !check 3 tomorrow -- the key
      → room: I'll remind you in 22 hours, on Sat 4 April, 08:00: #3, the offer in Oslo: the key
    kari: check 3 tomorrow 9:00 -- tidy up
      → kari: I'll remind you in 23 hours, on Sat 4 April, 09:00: #3, the offer in Oslo: tidy up
    kari: check 4 tomorrow 9:00
      → kari: I'll remind you in 23 hours, on Sat 4 April, 09:00: #4 Tinker night
    jonas: check 3 tomorrow
      → jonas: #3 is someone else's offer. `nights` shows which nights have a bed.
    ada: check
      → ada: What should I remind you about, and when? For example: `check 4 Sunday -- ask when they are home`.
    ada: check 3
      → ada: When should I remind you about #3? For example: `check 3 Sunday -- ask when they are home`.
    ada: check 3 -- ask them
      → ada: When should I remind you about #3? For example: `check 3 Sunday -- ask when they are home`.
    ada: check 99 Sunday
      → ada: There's no #99. Do you mean #1 Oslo, Mon 6 – Thu 9 April, #2 Gothenburg, Thu 9 – Sun 12 April, #3 a sofa in Oslo (Kari), Mon 6 April (1 night), #4 Tinker night, Tue 7 April, 18:00 or #5 Malmö, Sun 12 – Mon 13 April (open)? Then say `check 1`.
    ada: check the weather on Sunday
      → ada: I'll remind you in 2 days, on Sun 5 April, 08:00: #5, the suggestion of Malmö: weather
    ada: check 7 April
      → ada: Which one: #1 Oslo, Mon 6 – Thu 9 April or #4 Tinker night, Tue 7 April, 18:00? Say `check 1`, or name the place or the day.
    ada: check 3 1 April 2026
      → ada: Wed 1 April, 08:00 has already passed. For example: `check 3 tomorrow 9:00`.
    ada: check 3 31 February
      → ada: “31 February” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
    ada: chekc 2 Monday
      → ada: I took “chekc” to mean `check`.
          I'll remind you in 3 days, on Mon 6 April, 08:00: #2, the stop in Gothenburg
    ada: reminders
      → ada: Reminders for North by train:
          • #4 Tinker night, Tue 7 April, 18:00 · 1 day and 2 hours before
          • 4. Just you, Fri 3 April, 12:00: #5, the suggestion of Malmö
          • 6. Just you, Fri 3 April, 18:00: #3, the offer in Oslo
          • 7. Just you, Fri 3 April, 18:00: #3, the offer in Oslo
          • 10. Just you, Sat 4 April, 08:00: #3, the offer in Oslo: the key
          • 1. Just you, Sun 5 April, 08:00: #3, the offer in Oslo: ask when they are home
          • 2. Just you, Sun 5 April, 08:00: #3, the offer in Oslo: ask about the cat
          • 3. Just you, Sun 5 April, 08:00: #4 Tinker night
          • 11. Just you, Sun 5 April, 08:00: #5, the suggestion of Malmö: weather
          • 9. Just you, Mon 6 April, 08:00: #3, the offer in Oslo
          • 12. Just you, Mon 6 April, 08:00: #2, the stop in Gothenburg
          • 8. Just you, Tue 7 April, 08:00: #3, the offer in Oslo
          • 5. Just you, Thu 9 April, 09:00: #1, the stop in Oslo

          `cancel reminder 4` drops one.
    #room ada: !reminders
      → room: Reminders for North by train:
          • #4 Tinker night, Tue 7 April, 18:00 · 1 day and 2 hours before
          • 10. Just you, Sat 4 April, 08:00: #3, the offer in Oslo: the key

          `!cancel reminder 10` drops one.
    ");
    assert_snapshot!(talk.play("
        ada: accept 3
        kari: withdraw 3
        kari: yes, take back
        ada: drop 1
        @now 2026-04-05 12:00
    "), @"
    ada: accept 3
      → ada: You've accepted #3: Mon 6 April (1 night) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 April (1 night). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: withdraw 3
      → kari: Withdraw #3 in Oslo for Mon 6 April (1 night)? The crew of North by train has accepted it and is counting on it. Write `yes, withdraw` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, take back
      → kari: You've withdrawn #3 for Mon 6 April (1 night) …
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
    ada: drop 1
      → ada: Dropped: #1 Oslo, Mon 6 – Thu 9 April
          #4 Tinker night was planned for that stop and is still on. To cancel it: `cancel 4`.
          …
      → jonas: North by train doesn't stop in Oslo any more, and your meetup #4 Tinker night is on those days.
    @now 2026-04-05 12:00
    [Fri 03 12:00]
      → ada(!): You asked me to remind you: #5 Malmö, Sun 12 – Mon 13 April (open)
    [Fri 03 18:00]
      → ada(!): You asked me to remind you: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, withdrawn) – there's a cat
    [Fri 03 18:00]
      → ada(!): You asked me to remind you: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, withdrawn) – there's a cat
    [Sat 04 08:00]
      → room(!): You asked me to remind you: #3, the offer in Oslo: the key
    [Sat 04 09:00]
      → kari(!): You asked me to remind you: tidy up
          #3 a sofa in Oslo for 1 person: Mon 6 April (1 night, withdrawn) – there's a cat
    [Sat 04 09:00]
      → kari(!): You asked me to remind you: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
    [Sun 05 08:00]
      → ada(!): You asked me to remind you: ask when they are home
          #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, withdrawn) – there's a cat
    [Sun 05 08:00]
      → ada(!): You asked me to remind you: ask about the cat
          #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, withdrawn) – there's a cat
    [Sun 05 08:00]
      → ada(!): You asked me to remind you: #4 Tinker night, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
    [Sun 05 08:00]
      → ada(!): You asked me to remind you: weather
          #5 Malmö, Sun 12 – Mon 13 April (open)
    ");
    let later = talk.go_to(crate::harness::talk::local("2026-04-09 12:00"));
    assert!(later.contains("You asked me to remind you: #1, a stop that was dropped"), "{later}");
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
      → kari: There's nothing about donating to North by train yet. The crew can add it: `donate Towards the tickets: https://example.org/give`.
    #room kari: !donate 5 euros
      → room: Only the crew of North by train can do that.
    ada: donate Towards the tickets: https://example.org/give
      → ada: Donate: Towards the tickets: https://example.org/give
    #room kari: !donate?
      → room: Donate: Towards the tickets: https://example.org/give
    kari: trip
      → kari: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          Donate: Towards the tickets: https://example.org/give
          2 stops (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
    ada: donate none
      → ada: Cleared.
    kari: donate
      → kari: There's nothing about donating to North by train yet. The crew can add it: `donate Towards the tickets: https://example.org/give`.
    ");
    let mut talk = oslo_goteborg();
    let said = talk.said("ada", false, "donate IBAN 1");
    talk.take_said(said.clone());
    assert_snapshot!(talk.edits_and_settles("ada", false, &said.event, "donate IBAN 2"), @"
    [Fri 03 10:00]
      → ada: ($4 now) Donate: IBAN 2
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
      → kari: I answer in English here. To change that: `lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
    kari: lang en
      → kari: From now on I'll answer you in English.
    kari: lang English
      → kari: From now on I'll answer you in English.
    kari: lang nb
      → kari: Fra nå av svarer jeg deg på norsk (bokmål).
    kari: lang Deutsch
      → kari: Ab jetzt antworte ich dir auf Deutsch.
    kari: lang xx
      → kari: Die Sprache „xx“ kenne ich nicht. Zum Beispiel: `Sprache de`.
    kari: long time no see
      → kari: Das habe ich leider nicht verstanden.
          Bist du auf Reisen (🚆), willst du hosten (🛋) oder dazukommen (👋)? Tipp eins an oder schreib es einfach.
    kari: lang room en
      → kari: Das geht nur in Räumen. Für dich allein: `Sprache de`.
    #room kari: !lang room en
      → room: Das kann nur die Moderation dieses Raums einstellen.
    #room mod: !lang room en
      → room: From now on I'll answer in English here, unless someone has chosen their own.
    #room mod: !lang room
      → room: Which language for this room? For example: `!lang room en`.
    #room mod: !lang room sv
      → room: Från och med nu svarar jag på svenska här, utom till dem som har valt ett eget språk.
    #room kari: !lang
      → room: Ich antworte dir auf Deutsch, wie du es wolltest. Damit ich mich nach dem richte, was du schreibst: `!Sprache auto`.
    ");
}
