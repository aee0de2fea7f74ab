//! What people write, and the draft that the bot makes of it.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn an_offer_in_plain_words() {
    assert_snapshot!(oslo_goteborg().play("
        kari: I can offer accommodation in Oslo Monday to Tuesday and/or Tuesday to Wednesday
        kari: a sofa
        kari: for two
        kari: only Tuesday
        kari: yes
        kari: offers
        kari: yes
        ada: offers
    "), @"
    kari: I can offer accommodation in Oslo Monday to Tuesday and/or Tuesday to Wednesday
      → kari: Let me check – an offer: a place to sleep in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights).
          Is it a sofa, bed, floor, hammock or tent?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: a sofa
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Mon 6 – Wed 8 April (2 nights).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: for two
      → kari: Let me check – an offer: a sofa in Oslo for 2 people, Mon 6 – Wed 8 April (2 nights).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: only Tuesday
      → kari: Let me check – an offer: a sofa in Oslo for 2 people, Tue 7 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 2 people, Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: offers
      → kari: Offers for North by train:
          • #3 a sofa in Oslo for 2 people: Tue 7 April (1 night, open)
    kari: yes
      → kari: Sorry, I didn't get that. The crew hasn't answered about #3 yet. To tell them something: `tell 3 …`
    ada: offers
      → ada: Offers for North by train:
          • #3 a sofa at Kari's in Oslo for 2 people: Tue 7 April (1 night, open)
    ");
}

#[test]
fn open_ends_and_several_places() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Two solid birches in our garden in Kongsvinger, perfect for a hammock. You're welcome to them from 10 April onwards
        kari: until the 13th
        kari: yes
        kari: Plenty of room for your tent behind the barn just outside Växjö. Only until 12 June though
        kari: no
        jonas: does your route touch Karlstad or Örebro at all?
        jonas: only Örebro
        jonas: yes
        jonas: If you're in Denmark anyway, you should really come to Odense
        jonas: no
        jonas: Me har som regel ope måndagar og onsdagar 15–19, kaffi og gratis kopimaskin (Bergen)
    "), @"
    kari: Two solid birches in our garden in Kongsvinger, perfect for a hammock. You're welcome to them from 10 April onwards
      → kari: Let me check – an offer: space for a hammock in Kongsvinger for 1 person, from Fri 10 April on – Two solid birches in our garden, perfect for a hammock.
          For which nights?
          Just answer here, or tap ❌ to drop it.
    kari: until the 13th
      → kari: Let me check – an offer: space for a hammock in Kongsvinger for 1 person, Fri 10 – Mon 13 April (3 nights) – Two solid birches in our garden, perfect for a hammock.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: space for a hammock in Kongsvinger for 1 person, Fri 10 – Mon 13 April (3 nights) – Two solid birches in our garden, perfect for a hammock. …
          Kongsvinger isn't a stop yet, so I'll ask the crew whether they'd like to come: #4.
          Everyone who can see the trip can read your note.
          …
      → ada(!): New offer for North by train: #3 space for a hammock at Kari's in Kongsvinger for 1 person: Fri 10 – Mon 13 April (3 nights, open) – Two solid birches in our garden, perfect for a hammock.
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Fri 10 April`).
      → ada(!): Kari has a suggestion for North by train: #4 Kongsvinger, Fri 10 – Mon 13 April (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 4`, `decline 4`.
    kari: Plenty of room for your tent behind the barn just outside Växjö. Only until 12 June though
      → kari: That's too many nights for one offer (60 at most).
    kari: no
      → kari: Sorry, I didn't get that. The crew hasn't answered about #3 yet. To tell them something: `tell 3 …`
    jonas: does your route touch Karlstad or Örebro at all?
      → jonas: Let me check – a suggestion for the crew: Karlstad and Örebro – does your route touch Karlstad or Örebro at all?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: only Örebro
      → jonas: Let me check – a suggestion for the crew: Örebro – does your route touch Karlstad or Örebro at all?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: yes
      → jonas: Suggested: #5 Örebro (open) – does your route touch Karlstad or Örebro at all?
          I'll ask the crew of North by train and tell you what they say.
      → ada(!): Jonas has a suggestion for North by train: #5 Örebro (open) – does your route touch Karlstad or Örebro at all?
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 5`, `decline 5`.
    jonas: If you're in Denmark anyway, you should really come to Odense
      → jonas: Let me check – a suggestion for the crew: Odense – If you're in Denmark anyway, you should really come to Odense
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: no
      → jonas: OK, dropped. Nothing was saved.
    jonas: Me har som regel ope måndagar og onsdagar 15–19, kaffi og gratis kopimaskin (Bergen)
      → jonas: Let me check – a meetup: Kaffi, in Bergen, every Monday and Wednesday, 15:00–19:00 (not certain, check first) – gratis kopimaskin.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ");
}

#[test]
fn meetups_in_plain_words() {
    assert_snapshot!(oslo_goteborg().play("
        kari: Our annual meeting is on Tuesday 7 April at 18:00 in Oslo
        kari: 19:00 instead
        kari: call it Big annual meeting
        kari: yes
        kari: We're usually open Sundays 14–18
        kari: Café opening
        kari: yes
        jonas: count me in for the annual meeting, two of us
        jonas: yes
        jonas: I can't make it after all
        jonas: 3
        jonas: yes
        ada: meetups all
    "), @"
    kari: Our annual meeting is on Tuesday 7 April at 18:00 in Oslo
      → kari: Let me check – a meetup: Annual meeting, in Oslo, Tue 7 April, 18:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: 19:00 instead
      → kari: Let me check – a meetup: Annual meeting, in Oslo, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: call it Big annual meeting
      → kari: Let me check – a meetup: Big annual meeting, in Oslo, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: New meetup: #3 Big annual meeting, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Big annual meeting, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    kari: We're usually open Sundays 14–18
      → kari: Let me check – a meetup: Meetup, every Sunday, 14:00–18:00 (not certain, check first).
          What's it called?
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: Café opening
      → kari: Let me check – a meetup: Café opening, every Sunday, 14:00–18:00 (not certain, check first).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: New meetup: #4 Café opening, every Sunday, 14:00–18:00 (proposed, not confirmed yet) (not certain, check first)
          The travellers are there on Sun 12 April, 14:00–18:00.
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #4 Café opening, every Sunday, 14:00–18:00 (proposed, not confirmed yet) (not certain, check first)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    jonas: count me in for the annual meeting, two of us
      → jonas: Let me check: you're coming to #3 Big annual meeting, Tue 7 April, 19:00, bringing 1 more.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: yes
      → jonas: See you at #3 Big annual meeting, Tue 7 April, 19:00 (you and 1 more). I'll remind you.
    jonas: I can't make it after all
      → jonas: Let me check: you're not coming to #3 Big annual meeting, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: 3
      → jonas: I don't know “3”. This is still waiting for your answer: “Let me check: you're not coming to #3 Big annual meeting, Tue 7 April, 19:00.” Tap ✅ or ❌.
    jonas: yes
      → jonas: I'm not sure what you're answering. This one is still open: “Let me check: you're not coming to #3 Big annual meeting, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    ada: meetups all
      → ada: All upcoming meetups:
          • #4 Café opening, every Sunday, 14:00–18:00 (proposed, not confirmed yet) (not certain, check first)
          • #3 Big annual meeting, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet) · 2 yes
    ");
}

#[test]
fn the_rest_of_what_people_write() {
    assert_snapshot!(oslo_goteborg().play("
        jonas: Are you planning to pass through Stockholm? If so, welcome!
        jonas: yes
        kari: check with us in a couple of days, the next schedule isn't out yet
        kari: on Monday instead
        kari: yes
        ada: remind me to ask about the hammock on Sunday
        ada: ask them again on Monday about the keys
        ada: yes
        ada: You should get in touch with Lena in Malmö: @lena:example.org
        ada: yes
        jonas: talk to the tenants' union, union@example.org
        jonas: Tenants' union
        jonas: yes
        ada: contacts
        kari: What does your co-op do? Deliberate now rather than desperate later
        kari: haha yes
    "), @"
    jonas: Are you planning to pass through Stockholm? If so, welcome!
      → jonas: Let me check – a suggestion for the crew: Stockholm
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: yes
      → jonas: Suggested: #3 Stockholm (open)
          I'll ask the crew of North by train and tell you what they say.
      → ada(!): Jonas has a suggestion for North by train: #3 Stockholm (open)
          ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `accept 3`, `decline 3`.
    kari: check with us in a couple of days, the next schedule isn't out yet
      → kari: Let me check – a reminder for the crew on Sun 5 April, 08:00: check with us in a couple of days, the next schedule isn't out yet
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: on Monday instead
      → kari: Let me check – a reminder for the crew on Mon 6 April, 08:00: check with us in a couple of days, the next schedule isn't out yet
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: I'll remind the crew of North by train on Mon 6 April, 08:00.
      → ada: For North by train, Kari asks you to come back to this on Mon 6 April, 08:00: “check with us in a couple of days, the next schedule isn't out yet” I'll remind you.
    ada: remind me to ask about the hammock on Sunday
      → ada: I'll remind you in 2 days, on Sun 5 April, 08:00: ask about the hammock
          You gave no time, so I took 08:00. Another one? Just reply, like “at 10”.
    ada: ask them again on Monday about the keys
      → ada: Let me check – a reminder for you on Mon 6 April, 08:00: ask them again on Monday about the keys
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: I'll remind you in 3 days, on Mon 6 April, 08:00: ask them again on Monday about the keys
    ada: You should get in touch with Lena in Malmö: @lena:example.org
      → ada: Let me check – a contact for the crew: Lena, in Malmö, @lena:example.org.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: Contact saved: #4 Lena, in Malmö: @lena:example.org
          Only the crew of North by train can see it, in a direct chat like this one. To change it, edit your message; to delete it: `cancel 4`.
    jonas: talk to the tenants' union, union@example.org
      → jonas: Let me check – a contact for the crew: someone, union@example.org · talk to the tenants' union, union@example.org.
          What's their name?
          Just answer here, or tap ❌ to drop it.
    jonas: Tenants' union
      → jonas: Let me check – a contact for the crew: Tenants' union, union@example.org · talk to the tenants' union, union@example.org.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: yes
      → jonas: Contact saved: Tenants' union, just for the crew of North by train. I'll let them know.
      → ada: Jonas (@jonas:localhost) has a contact for North by train: #5 Tenants' union: union@example.org · talk to the tenants' union, union@example.org
    ada: contacts
      → ada: 2 contacts for North by train:
          • #4 Lena, in Malmö: @lena:example.org
          • #5 Tenants' union: union@example.org · talk to the tenants' union, union@example.org
    kari: What does your co-op do? Deliberate now rather than desperate later
      → kari: Just you and me. I show you what I'll save before I save it, and it only goes to the people it's for. The people who run me could read it.
    kari: haha yes
      → kari: I'm just a travel bot, but I'm listening. Ask me about beds, stops or meetups any time.
    ");
}

#[test]
fn an_invitation_becomes_a_trip() {
    let mut talk = Talk::new();
    let text = "Hi all! I'm leaving on Monday 6 April for two weeks by train: Oslo, Göteborg, Malmö, possibly Denmark and Germany. \
        I'd love to meet people doing digital self-determination (hosting co-ops, commons-developing software), grassroots \
        economic organising, hacking for good. A club mate or a beer together! Reach me on Matrix @ada:example.org or by \
        e-mail ada@example.org. I'd be glad of a sofa, or a hidden free place for a hammock. I'm low on funds, so donations \
        towards tickets and food are welcome.";
    let offered = talk.dm("ada", text);
    let rest = talk.play(
        "
        ada: without Germany
        ada: call it North by rail
        ada: yes
        ada: trip
        ada: stops
    ",
    );
    assert_snapshot!(format!("{offered}{rest}"), @"
      → ada: Let me check – a trip: Oslo, Gothenburg, Malmö, Denmark, Germany, Mon 6 – Mon 20 April.
          • Oslo
          • Gothenburg
          • Malmö

          Topics: digital self-determination (hosting co-ops, commons-developing software); grassroots economic organising; hacking for good
          How to reach us: @ada:example.org, ada@example.org
          We're looking for: I'd be glad of a sofa, or a hidden free place for a hammock.
          Donate: I'm low on funds, so donations towards tickets and food are welcome.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: without Germany
      → ada: Let me check – a trip: Germany.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: call it North by rail
      → ada: Let me check – a trip: North by rail.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: You've started the trip North by rail.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip
      → ada: North by rail
          Crew: Ada
          No stops yet (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    ada: stops
      → ada: North by rail has no stops yet. The crew can add one: `stop Oslo 6–9 April`.
    ");
}

#[test]
fn quoted_words_of_other_people() {
    let mut talk = oslo_goteborg();
    let quoted = talk.dm("ada", "Lena wrote:\n> I can offer my sofa in Oslo on Wednesday");
    let rest = talk.play(
        "
        ada: yes
        ada: Jonas wrote: you might like Tuesday evenings at the hackerspace in Göteborg, tinker and hacker time, 18:00
        ada: yes
        ada: offers
    ",
    );
    assert_snapshot!(format!("{quoted}{rest}"), @"
      → ada: From Lena:
          Let me check – an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    ada: yes
      → ada: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) …
          …
    ada: Jonas wrote: you might like Tuesday evenings at the hackerspace in Göteborg, tinker and hacker time, 18:00
      → ada: From Jonas:
          Let me check – 2 things:
          1. a meetup: Hackerspace, in Gothenburg, every Tuesday, evening.
          2. a meetup: Tinker and hacker time, in Gothenburg, Fri 3 April, 18:00.
          Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
    ada: yes
      → ada: New meetup: #4 Hackerspace, every Tuesday, evening, in Gothenburg
          The travellers aren't there on any of its dates so far.
          …
          New meetup: #5 Tinker and hacker time, Fri 3 April, 18:00, in Gothenburg
          …
      → room: New meetup: #4 Hackerspace, every Tuesday, evening, in Gothenburg
      → room: New meetup: #5 Tinker and hacker time, Fri 3 April, 18:00, in Gothenburg
    ada: offers
      → ada: Offers for North by train:
          • #3 a sofa at Lena (Ada)'s in Oslo for 1 person: Wed 8 April (1 night, open)
    ");
}
