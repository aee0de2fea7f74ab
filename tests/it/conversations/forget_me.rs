//! `!forget me`: what is kept about a person is erased. What others rely on stays, without the person's name.

use insta::assert_snapshot;

use crate::harness::fixtures::{kari_says_much, oslo_goteborg};
use crate::harness::talk::local;

#[test]
fn forgotten_as_a_guest() {
    let mut talk = oslo_goteborg();
    kari_says_much(&mut talk);
    assert_snapshot!(talk.play("
        #room kari: !forget me
        kari: forget
        kari: forget it
        kari: forget me
        kari: no
        kari: forget me
        kari: yes, forget me
        kari: mydata
        kari: me
        #room kari: !me
        ada: show 5
        ada: nights
        ada: offers
        ada: contacts
    "), @"
    #room kari: !forget me
      → room: Please say that in a direct chat with me.
    kari: forget
      → kari: To have me forget you: `forget me`.
    kari: forget it
    kari: forget me
      → kari: Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `mydata`. To go ahead, write `yes, forget me` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: no
      → kari: OK, I'll leave it as it is.
    kari: forget me
      → kari: Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `mydata`. To go ahead, write `yes, forget me` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, forget me
      → kari: Done. I no longer know anything about you. What I said in rooms stays there, and so does this chat until you leave it. Take care!
          …
      → ada(!): You've lost a bed: #3 in Oslo, which you'd accepted for Mon 6 April (1 night), has been withdrawn. `nights` shows what you still have.
          There's no other offer for Mon 6 April yet.
      → ada: North by train: the person who set up #5 Dinner is gone, but others are coming, so it's yours now. To cancel it: `cancel 5`.
      → ada: North by train: I was asked to forget #3 and #4, so they're gone.
    kari: mydata
      → kari: Here's everything I have about you, as a file.
      → kari: stopover.json, 1337 bytes
    kari: me
      → kari: You're Kari, and your time zone is Europe/Oslo (it's 10:00 there).
          I answer in English here. To change that: `lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
    #room kari: !me
      → room: You're Kari, and your time zone is Europe/Oslo (it's 10:00 there).
          I'll tell you the rest in a direct chat.
    ada: show 5
      → ada: #5 Dinner, Tue 7 April, 18:00, at my place in Oslo · 1 yes
          Coming: Jonas
          Added by Ada.
    ada: nights
      → ada: North by train, 6 nights ahead, 6 without a bed:
          • ❌ Mon 6 – Thu 9 April (3 nights) · Oslo · no bed
          • ❌ Thu 9 – Sun 12 April (3 nights) · Gothenburg · no bed
    ada: offers
      → ada: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
    ada: contacts
      → ada: No contacts for North by train yet. To add one: `contact Lena, Malmö, @lena:example.org, hosting co-op`.
    ");
    assert_snapshot!(talk.go_to(local("2026-04-07 19:00")), @"
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
    [Mon 06 18:00]
      → room(!): Dinner (#5) in 24 hours: Tue 7 April, 18:00, at my place in Oslo · 1 yes
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
    [Tue 07 16:00]
      → room(!): Dinner (#5) in 2 hours: Tue 7 April, 18:00, at my place in Oslo · 1 yes
    [Tue 07 18:00]
      → ada(!): … Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
          Thu 9 April in Gothenburg: no bed yet.
    ");
}

#[test]
fn forgotten_as_an_owner() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: trip reach @ada:localhost
        ada: stop 1 -- we come by night train
        kari: offer Oslo sofa Mon–Tue
        ada: trip crew add @jonas:localhost
        jonas: yes
        jonas: trip topics unions
        ada: trip new South 1–9 May
        ada: trip open
        kari: trip use South
        kari: meet Dinner 2 May 18:00 in Rome
        ada: forget me
        ada: yes, forget me
        jonas: trip use North
        jonas: trip
        jonas: stops
        jonas: trip unlisted
        ada: trips
        #room ada: !stops
        ada: trips
    "), @"
    ada: trip reach @ada:localhost
      → ada: How to reach us: @ada:localhost
    ada: stop 1 -- we come by night train
      → ada: Changed: #1 Oslo
          Before: no note
          Now: “we come by night train”
          …
    kari: offer Oslo sofa Mon–Tue
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ada: trip crew add @jonas:localhost
      → ada: I've asked Jonas (`@jonas:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @jonas:localhost`.
      → jonas(!): Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    jonas: yes
      → jonas: Welcome to the crew of North by train! To see what you can do: `trip use North by train`, then `help`. To leave the crew: `trip leave North by train`.
      → ada: Jonas (`@jonas:localhost`) said yes and is now in the crew of North by train.
    jonas: trip topics unions
      → jonas: Topics: unions
    ada: trip new South 1–9 May
      → ada: You've started the trip South, Fri 1 – Sat 9 May.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip open
      → ada: For South:
          Open: anyone who talks to me can find this trip.
    kari: trip use South
      → kari: From now on we're talking about South (by Ada, @ada:localhost).
    kari: meet Dinner 2 May 18:00 in Rome
      → kari: For South (by Ada, @ada:localhost):
          New meetup: #1 Dinner, Sat 2 May, 18:00, in Rome (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for South: #1 Dinner, Sat 2 May, 18:00, in Rome (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 1` / `cancel 1`.)
    ada: forget me
      → ada: Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `mydata`. To go ahead, write `yes, forget me` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes, forget me
      → ada: Done. I no longer know anything about you. What I said in rooms stays there, and so does this chat until you leave it. Take care!
          …
      → jonas: North by train is yours now: its owner has asked me to forget them.
      → kari(!): South (by Ada, …) has ended, so no more beds are needed and there won't be any more reminders. Thank you for being part of it!
    jonas: trip use North
      → jonas: From now on we're talking about North by train.
    jonas: trip
      → jonas: North by train, Mon 6 – Sun 19 April
          Crew: Jonas
          Topics: unions
          2 stops (`stops`), 1 offer of a bed, no upcoming meetups (`meetups`).
          Linked rooms: Co-op tour
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    jonas: stops
      → jonas: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    jonas: trip unlisted
      → jonas: Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    ada: trips
      → ada: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    #room ada: !stops
      → room: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada: trips
      → ada: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    ");
}

#[test]
fn forgotten_with_one_offer() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa Mon–Tue
        kari: forget me
        kari: yes, forget me
    "), @"
    kari: offer Oslo sofa Mon–Tue
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: forget me
      → kari: Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `mydata`. To go ahead, write `yes, forget me` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, forget me
      → kari: Done. I no longer know anything about you. What I said in rooms stays there, and so does this chat until you leave it. Take care!
          …
      → ada: North by train: I was asked to forget #3, so it's gone.
    ");
}
