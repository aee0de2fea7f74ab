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
      → kari: As I read it, an offer: a place to sleep in Oslo for one, the nights Mon 6 – Tue 7 April and Tue 7 – Wed 8 April.
          A sofa, bed, floor, hammock or tent?
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: a sofa
      → kari: As I read it, an offer: a sofa in Oslo for one, the nights Mon 6 – Tue 7 April and Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: for two
      → kari: As I read it, an offer: a sofa in Oslo for 2, the nights Mon 6 – Tue 7 April and Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: only Tuesday
      → kari: As I read it, an offer: a sofa in Oslo for 2, the night Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: Offer #3: a sofa in Oslo for 2, Tue 7 – Wed 8 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for 2: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    kari: offers
      → kari: Offers for North by train:
          #3 a sofa in Oslo for 2: Tue 7 – Wed 8 April (open)
    kari: yes
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada: offers
      → ada: Offers for North by train:
          #3 a sofa in Oslo at Kari's for 2: Tue 7 – Wed 8 April (open)
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
      → kari: As I read it, an offer: a hammock spot in Kongsvinger for one – Two solid birches in our garden in Kongsvinger, perfect for a hammock. You're welcome to them from 10 April onwards.
          For which nights?
          Tell me and I'll add it; ❌ drops it.
    kari: until the 13th
      → kari: As I read it, an offer: a hammock spot in Kongsvinger for one, until Mon 13 April – Two solid birches in our garden in Kongsvinger, perfect for a hammock.
          For which nights?
          Tell me and I'll add it; ❌ drops it.
    kari: yes
      → kari: For which nights?
    kari: Plenty of room for your tent behind the barn just outside Växjö. Only until 12 June though
      → kari: As I read it, an offer: a tent spot in Växjö for one – Plenty of room for your tent behind the barn just outside Växjö.
          For which nights?
          Tell me and I'll add it; ❌ drops it.
    kari: no
      → kari: Dropped; nothing was written down.
    jonas: does your route touch Karlstad or Örebro at all?
      → jonas: As I read it, a suggestion to the crew: Karlstad and Örebro – does your route touch Karlstad or Örebro at all?
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: only Örebro
      → jonas: As I read it, a suggestion to the crew: Örebro – does your route touch Karlstad or Örebro at all?
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: yes
      → jonas: Suggested: #3 Örebro (suggested) – does your route touch Karlstad or Örebro at all?
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Jonas suggests for North by train: #3 Örebro (suggested) – does your route touch Karlstad or Örebro at all?
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 3`, `!decline 3`.
    jonas: If you're in Denmark anyway, you should really come to Odense
      → jonas: As I read it, a suggestion to the crew: Odense – If you're in Denmark anyway, you should really come to Odense
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: no
      → jonas: Dropped; nothing was written down.
    jonas: Me har som regel ope måndagar og onsdagar 15–19, kaffi og gratis kopimaskin (Bergen)
      → jonas: As I read it, a meetup: Kaffi, in Bergen, every Monday and Wednesday, 15:00–19:00 (not certain, check first) – Me har som regel ope måndagar og onsdagar 15–19, kaffi og gratis kopimaskin (Bergen).
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
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
      → kari: As I read it, a meetup: Annual meeting, in Oslo, Tue 7 April, 18:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: 19:00 instead
      → kari: As I read it, a meetup: Annual meeting, in Oslo, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: call it Big annual meeting
      → kari: As I read it, a meetup: Big annual meeting, in Oslo, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: Meetup #3 Big annual meeting, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Kari proposes for North by train: #3 Big annual meeting, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          `!confirm 3` or `!cancel 3`.
    kari: We're usually open Sundays 14–18
      → kari: As I read it, a meetup: Meetup, every Sunday, 14:00–18:00 (not certain, check first).
          What is it called?
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: Café opening
      → kari: As I read it, a meetup: Café opening, every Sunday, 14:00–18:00 (not certain, check first).
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: Meetup #4 Café opening, every Sunday, 14:00–18:00 (proposed, not confirmed yet) (not certain, check first)
          While the traveller is there: Sun 12 April, 14:00–18:00.
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Kari proposes for North by train: #4 Café opening, every Sunday, 14:00–18:00 (proposed, not confirmed yet) (not certain, check first)
          `!confirm 4` or `!cancel 4`.
    jonas: count me in for the annual meeting, two of us
      → jonas: As I read it: you come to #3 Big annual meeting, Tue 7 April, 19:00, with 1 more.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: yes
      → jonas: See you at #3 Big annual meeting, Tue 7 April, 19:00, you and 1 more. I'll remind you.
    jonas: I can't make it after all
      → jonas: As I read it: you don't come to #3 Big annual meeting, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: 3
      → jonas: I don't know “3”. What you said before still waits: “As I read it: you don't come to #3 Big annual meeting, Tue 7 April, 19:00.”. ✅ or ❌ answers it.
    jonas: yes
      → jonas: I'm not sure what your answer is for. This still waits: “As I read it: you don't come to #3 Big annual meeting, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    ada: meetups all
      → ada: All meetups ahead:
          #4 Café opening, every Sunday, 14:00–18:00 (proposed, not confirmed yet) (not certain, check first)
          #3 Big annual meeting, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet) · 2 yes
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
      → jonas: As I read it, a suggestion to the crew: Stockholm
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: yes
      → jonas: Suggested: #3 Stockholm (suggested)
          The crew of North by train is asked, and you hear what becomes of it.
      → ada: Jonas suggests for North by train: #3 Stockholm (suggested)
          ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `!accept 3`, `!decline 3`.
    kari: check with us in a couple of days, the next schedule isn't out yet
      → kari: As I read it, a reminder for the crew on Sun 5 April, 08:00: check with us in a couple of days, the next schedule isn't out yet
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: on Monday instead
      → kari: As I read it, a reminder for the crew on Mon 6 April, 08:00: check with us in a couple of days, the next schedule isn't out yet
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: I'll remind the crew of North by train on Mon 6 April, 08:00.
      → ada: For North by train, Kari asks you to come back to this on Mon 6 April, 08:00: “check with us in a couple of days, the next schedule isn't out yet” I'll remind you.
    ada: remind me to ask about the hammock on Sunday
      → ada: I remind you in 2 days, on Sun 5 April, 08:00: to ask about the hammock
    ada: ask them again on Monday about the keys
      → ada: As I read it, a reminder for you on Mon 6 April, 08:00: ask them again on Monday about the keys
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: yes
      → ada: I remind you in 3 days, on Mon 6 April, 08:00: ask them again on Monday about the keys
    ada: You should get in touch with Lena in Malmö: @lena:example.org
      → ada: As I read it, a contact for the crew: Lena, in Malmö, @lena:example.org.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: yes
      → ada: Noted: #4 Lena, in Malmö: @lena:example.org
          Only the crew of North by train can see it, in a direct chat like this. Edit your message to change it, `!cancel 4` forgets it.
    jonas: talk to the tenants' union, union@example.org
      → jonas: As I read it, a contact for the crew: somebody, union@example.org · talk to the tenants' union, union@example.org.
          What is their name?
          Tell me and I'll add it; ❌ drops it.
    jonas: Tenants' union
      → jonas: As I read it, a contact for the crew: Tenants' union, union@example.org · talk to the tenants' union, union@example.org.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: yes
      → jonas: Noted: Tenants' union, for the crew of North by train alone. I'll let them know.
      → ada: For North by train, Jonas (@jonas:localhost) names a contact: #5 Tenants' union: union@example.org · talk to the tenants' union, union@example.org
    ada: contacts
      → ada: 2 contacts for North by train:
          #4 Lena, in Malmö: @lena:example.org
          #5 Tenants' union: union@example.org · talk to the tenants' union, union@example.org
    kari: What does your co-op do? Deliberate now rather than desperate later
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari: haha yes
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
      → ada: As I read it, a trip: Oslo, Gothenburg, Malmö, Denmark, Germany, Mon 6 – Mon 20 April.
          – Oslo
          – Gothenburg
          – Malmö
          – Denmark (maybe)
          – Germany (maybe)
          Topics: digital self-determination (hosting co-ops, commons-developing software); grassroots economic organising; hacking for good
          How to reach us: @ada:example.org, ada@example.org
          We are looking for: I'd be glad of a sofa, or a hidden free place for a hammock.
          To give: I'm low on funds, so donations towards tickets and food are welcome.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: without Germany
      → ada: As I read it, a trip: Oslo, Gothenburg, Malmö, Denmark, Mon 6 – Mon 20 April.
          – Oslo
          – Gothenburg
          – Malmö
          – Denmark (maybe)
          Topics: digital self-determination (hosting co-ops, commons-developing software); grassroots economic organising; hacking for good
          How to reach us: @ada:example.org, ada@example.org
          We are looking for: I'd be glad of a sofa, or a hidden free place for a hammock.
          To give: I'm low on funds, so donations towards tickets and food are welcome.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: call it North by rail
      → ada: As I read it, a trip: North by rail, Mon 6 – Mon 20 April.
          – Oslo
          – Gothenburg
          – Malmö
          – Denmark (maybe)
          Topics: digital self-determination (hosting co-ops, commons-developing software); grassroots economic organising; hacking for good
          How to reach us: @ada:example.org, ada@example.org
          We are looking for: I'd be glad of a sofa, or a hidden free place for a hammock.
          To give: I'm low on funds, so donations towards tickets and food are welcome.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: yes
      → ada: Trip North by rail, Mon 6 – Mon 20 April started. You own it.
          Stop #1 Oslo, no dates yet (sure)
          Stop #2 Gothenburg, no dates yet (sure)
          Stop #3 Malmö, no dates yet (sure)
          Stop #4 Denmark, no dates yet (maybe)
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip
      → ada: North by rail, Mon 6 – Mon 20 April
          Crew: Ada
          Topics: digital self-determination (hosting co-ops, commons-developing software); grassroots economic organising; hacking for good
          How to reach us: @ada:example.org, ada@example.org
          We are looking for: I'd be glad of a sofa, or a hidden free place for a hammock.
          To give: I'm low on funds, so donations towards tickets and food are welcome.
          4 stops (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    ada: stops
      → ada: North by rail
          #1 Oslo, no dates yet (sure)
          #2 Gothenburg, no dates yet (sure)
          #3 Malmö, no dates yet (sure)
          #4 Denmark, no dates yet (maybe)
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
      → ada: In the words of Lena:
          As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    ada: yes
      → ada: Offer #3: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night) …
          …
    ada: Jonas wrote: you might like Tuesday evenings at the hackerspace in Göteborg, tinker and hacker time, 18:00
      → ada: In the words of Jonas:
          As I read it, 2 things:
          1. a meetup: Hackerspace, in Gothenburg, every Tuesday, evening.
          2. a meetup: Tinker and hacker time, in Gothenburg, Fri 3 April, 18:00.
          ✅ writes all of it down, ❌ drops it. Or tell me what is different: “only the first”, “without the second”, “2: at 15:00”.
    ada: yes
      → ada: Meetup #4 Hackerspace, every Tuesday, evening, in Gothenburg
          The traveller isn't there on any of its days so far.
          …
          Meetup #5 Tinker and hacker time, Fri 3 April, 18:00, in Gothenburg
          …
      → room: New: #4 Hackerspace, every Tuesday, evening, in Gothenburg
      → room: New: #5 Tinker and hacker time, Fri 3 April, 18:00, in Gothenburg
    ada: offers
      → ada: Offers for North by train:
          #3 a sofa in Oslo at Lena (Ada)'s for one: Wed 8 – Thu 9 April (open)
    ");
}
