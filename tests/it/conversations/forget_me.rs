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
      → room: Say that to me in a direct chat.
    kari: forget
      → kari: To be forgotten: `!forget me`.
    kari: forget it
    kari: forget me
      → kari: Forget everything about you? Your offers, suggestions, contacts, reminders and answers go. The crew will see that a bed is gone, not whose. What others count on stays without your name: stops, and meetups that others come to, with title, time and place (`!cancel` them first if they shouldn't). A trip of yours goes to somebody else of its crew, or away. It can't be undone; `!mydata` sends you a copy first. Write `yes, forget me`, or tap ✅, within 15 minutes.
    kari: no
      → kari: Fine, I leave it as it is.
    kari: forget me
      → kari: Forget everything about you? Your offers, suggestions, contacts, reminders and answers go. The crew will see that a bed is gone, not whose. What others count on stays without your name: stops, and meetups that others come to, with title, time and place (`!cancel` them first if they shouldn't). A trip of yours goes to somebody else of its crew, or away. It can't be undone; `!mydata` sends you a copy first. Write `yes, forget me`, or tap ✅, within 15 minutes.
    kari: yes, forget me
      → kari: Done: I know nothing of you any more. What I said in rooms stays there, and so does this chat, until you leave it. Take care!
      → ada(!): A bed is gone: #3 in Oslo was withdrawn for Mon 6 – Tue 7 April, which you had accepted. `!nights` shows what is left.
          For Mon 6 April nothing else is offered.
      → ada: North by train: #5 Dinner has nobody any more who made it, but others come. It is yours now. `!cancel 5` calls it off.
      → ada: North by train: #3 and #4 are gone: I was asked to forget them.
    kari: mydata
      → kari: Here is everything that I keep about you, as a file.
      → kari: stopover.json, 1337 bytes
    kari: me
      → kari: You are Kari; your zone is Europe/Oslo, where it is 10:00.
          I answer in English here. `!lang nn` sets another; I have English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We talk about North by train, as a guest.
    #room kari: !me
      → room: You are Kari; your zone is Europe/Oslo, where it is 10:00.
          The rest I tell you in a direct chat.
    ada: show 5
      → ada: #5 Dinner, Tue 7 April, 18:00, at my place in Oslo · 1 yes
          Coming: Jonas
          Made by Ada.
    ada: nights
      → ada: North by train, 6 nights ahead, 6 without a bed:
          ✗ Mon 6 April · Oslo · no bed
          ✗ Tue 7 April · Oslo · no bed
          ✗ Wed 8 April · Oslo · no bed
          ✗ Thu 9 April · Gothenburg · no bed
          ✗ Fri 10 April · Gothenburg · no bed
          ✗ Sat 11 April · Gothenburg · no bed
    ada: offers
      → ada: No offers for North by train that you can see. `!offer Oslo sofa Mon–Tue` makes one.
    ada: contacts
      → ada: No contacts for North by train yet. `!contact Lena, Malmö, @lena:example.org, hosting co-op` notes one.
    ");
    assert_snapshot!(talk.go_to(local("2026-04-07 19:00")), @"
    [Sat 04 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed.
    [Sun 05 18:00]
      → ada(!): North by train …
          Mon 6 April in Oslo: no bed.
          Tue 7 April in Oslo: no bed.
    [Mon 06 18:00]
      → room(!): Dinner (#5) in 24 hours: Tue 7 April, 18:00, at my place in Oslo · 1 yes
    [Mon 06 18:00]
      → ada(!): … Oslo: no bed.
          Tue 7 April in Oslo: no bed.
          Wed 8 April in Oslo: no bed.
    [Tue 07 16:00]
      → room(!): Dinner (#5) in 2 hours: Tue 7 April, 18:00, at my place in Oslo · 1 yes
    [Tue 07 18:00]
      → ada(!): … Oslo: no bed.
          Wed 8 April in Oslo: no bed.
          Thu 9 April in Gothenburg: no bed.
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
      → ada: Changed: #1 Oslo, Mon 6 – Thu 9 April – we come by night train
    kari: offer Oslo sofa Mon–Tue
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    ada: trip crew add @jonas:localhost
      → ada: I asked Jonas (`@jonas:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @jonas:localhost` takes the question back.
      → jonas: Ada (`@ada:localhost`) asks you to join the crew of the trip North by train.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @ada:localhost`.
    jonas: yes
      → jonas: You are in the crew of North by train now. `!trip use North by train`, then `!help` shows what you can do. `!trip leave North by train` takes you out again.
      → ada: Jonas (`@jonas:localhost`) said yes and is in the crew of North by train now.
    jonas: trip topics unions
      → jonas: Topics: unions
    ada: trip new South 1–9 May
      → ada: Trip South, Fri 1 – Sat 9 May started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip open
      → ada: For South:
          Open: anybody who talks to me can find this trip.
    kari: trip use South
      → kari: From now on we talk about South (by Ada, @ada:localhost).
    kari: meet Dinner 2 May 18:00 in Rome
      → kari: For South (by Ada, @ada:localhost):
          Meetup #1 Dinner, Sat 2 May, 18:00, in Rome (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Kari proposes for South: #1 Dinner, Sat 2 May, 18:00, in Rome (proposed, not confirmed yet)
          `!confirm 1` or `!cancel 1`.
    ada: forget me
      → ada: Forget everything about you? Your offers, suggestions, contacts, reminders and answers go. The crew will see that a bed is gone, not whose. What others count on stays without your name: stops, and meetups that others come to, with title, time and place (`!cancel` them first if they shouldn't). A trip of yours goes to somebody else of its crew, or away. It can't be undone; `!mydata` sends you a copy first. Write `yes, forget me`, or tap ✅, within 15 minutes.
    ada: yes, forget me
      → ada: Done: I know nothing of you any more. What I said in rooms stays there, and so does this chat, until you leave it. Take care!
      → jonas: North by train is yours now: whoever owned it asked me to forget them.
      → kari: South (by Ada, …) is over: its nights are not needed any more, and its meetups not pinged. Thank you for being part of it!
    jonas: trip use North
      → jonas: From now on we talk about North by train.
    jonas: trip
      → jonas: North by train, Mon 6 – Sun 19 April
          Crew: Jonas
          Topics: unions
          2 stops (`!stops`), one offer of a bed, no meetups ahead (`!meetups`).
          Linked rooms: Co-op tour
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    jonas: stops
      → jonas: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    jonas: trip unlisted
      → jonas: Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    ada: trips
      → ada: One trip that you can see:
          • North by train, Mon 6 – Sun 19 April ← this one
    #room ada: !stops
      → room: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada: trips
      → ada: One trip that you can see:
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
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    kari: forget me
      → kari: Forget everything about you? Your offers, suggestions, contacts, reminders and answers go. The crew will see that a bed is gone, not whose. What others count on stays without your name: stops, and meetups that others come to, with title, time and place (`!cancel` them first if they shouldn't). A trip of yours goes to somebody else of its crew, or away. It can't be undone; `!mydata` sends you a copy first. Write `yes, forget me`, or tap ✅, within 15 minutes.
    kari: yes, forget me
      → kari: Done: I know nothing of you any more. What I said in rooms stays there, and so does this chat, until you leave it. Take care!
      → ada: North by train: #3 is gone: I was asked to forget it.
    ");
}
