//! Trips: started, found, shared with a crew, linked to rooms, ended, deleted.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

#[test]
fn start_in_a_direct_chat() {
    assert_snapshot!(Talk::new().play("
        ada: trip
        ada: trip new North by train 6-19 april -- Meeting hosting co-ops
        ada: trip
        ada: trip topics hosting co-ops, commons, unions
        ada: trip reach @ada:localhost, or ada@post.example
        ada: trip about none
        ada: trip
        ada: trips
    "), @"
    ada: trip
      → ada: There is no trip that you can see yet. `!trip new North by train 6–19 April` starts one.
    ada: trip new North by train 6-19 april -- Meeting hosting co-ops
      → ada: Trip North by train, Mon 6 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip
      → ada: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          About: Meeting hosting co-ops
          No stops yet (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    ada: trip topics hosting co-ops, commons, unions
      → ada: Topics: hosting co-ops, commons, unions
    ada: trip reach @ada:localhost, or ada@post.example
      → ada: How to reach us: @ada:localhost, or ada@post.example
    ada: trip about none
      → ada: Cleared.
    ada: trip
      → ada: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          Topics: hosting co-ops, commons, unions
          How to reach us: @ada:localhost, or ada@post.example
          No stops yet (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    ada: trips
      → ada: One trip that you can see:
          • North by train, Mon 6 – Sun 19 April ← this one
    ");
}

#[test]
fn several_trips() {
    assert_snapshot!(Talk::new().play("
        ada: trip new North 6–19 April
        ada: trip new South 1–9 May
        ada: trips
        ada: stops
        ada: trip use north
        ada: trip
        ada: trip use souht
        ada: trip use West
        ada: trip use
        ada: trip new North
        ada: trip crew
        kari: trips
        kari: stops
    "), @"
    ada: trip new North 6–19 April
      → ada: Trip North, Mon 6 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip new South 1–9 May
      → ada: Trip South, Fri 1 – Sat 9 May started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trips
      → ada: 2 trips that you can see:
          • South, Fri 1 – Sat 9 May ← this one
          • North, Mon 6 – Sun 19 April
    ada: stops
      → ada: South has no stops yet. The crew adds one with `!stop Oslo 6–9 April`.
    ada: trip use north
      → ada: From now on we talk about North.
    ada: trip
      → ada: North, Mon 6 – Sun 19 April
          Crew: Ada
          No stops yet (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    ada: trip use souht
      → ada: From now on we talk about South.
    ada: trip use West
      → ada: I find no trip “West” that you can see. `!trips` lists them.
    ada: trip use
      → ada: Which one? `!trips` lists them, `!trip use NAME` switches.
    ada: trip new North
      → ada: You have a trip “North” under way. Take another title, or `!trip end` it first.
    ada: trip crew
      → ada: For South:
          Crew: Ada (@ada:localhost)
    kari: trips
      → kari: No trips to see here. `!trip new North by train 6–19 April` starts one.
    kari: stops
      → kari: There is no trip that you can see yet. `!trip new North by train 6–19 April` starts one.
    ");
}

#[test]
fn crew_and_owner() {
    assert_snapshot!(oslo_goteborg().play("
        ada: trip crew add @kari:localhost
        ada: trip crew add @kari:localhost
        kari: yes
        kari: trip
        kari: trip crew add @jonas:localhost
        ada: trip crew add @kari:localhost @jonas:localhost
        jonas: yes
        ada: trip crew remove @jonas:localhost
        ada: trip crew remove @ada:localhost
        ada: trip crew
        ada: trip crew add Kari
        ada: trip crew fire @kari:localhost
        jonas: stop Malmö 12–14 April
    "), @"
    ada: trip crew add @kari:localhost
      → ada: I asked Kari (`@kari:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @kari:localhost` takes the question back.
      → kari: Ada (`@ada:localhost`) asks you to join the crew of the trip North by train.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @ada:localhost`.
    ada: trip crew add @kari:localhost
      → ada: I have asked Kari (`@kari:localhost`) already. Nothing changes until they say yes.
    kari: yes
      → kari: You are in the crew of North by train now. `!trip use North by train`, then `!help` shows what you can do. `!trip leave North by train` takes you out again.
      → ada: Kari (`@kari:localhost`) said yes and is in the crew of North by train now.
    kari: trip
      → kari: North by train, Mon 6 – Sun 19 April
          Crew: Ada and Kari
          2 stops (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
          Linked rooms: Co-op tour
          Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    kari: trip crew add @jonas:localhost
      → kari: Only the trip's owner, Ada, can do that.
    ada: trip crew add @kari:localhost @jonas:localhost
      → ada: I asked Jonas (`@jonas:localhost`) to join the crew of North by train. Nothing changes until they say yes, and I tell you when they do. They have 7 days. `!trip crew remove @jonas:localhost` takes the question back.
          Kari is in the crew already.
      → jonas: Ada (`@ada:localhost`) asks you to join the crew of the trip North by train.
          The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
          ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have 7 days. For no more questions from there: `!block @ada:localhost`.
    jonas: yes
      → jonas: You are in the crew of North by train now. `!trip use North by train`, then `!help` shows what you can do. `!trip leave North by train` takes you out again.
      → ada: Jonas (`@jonas:localhost`) said yes and is in the crew of North by train now.
    ada: trip crew remove @jonas:localhost
      → ada: Jonas (@jonas:localhost) is not in the crew any more.
      → jonas: You are not in the crew of North by train any more.
    ada: trip crew remove @ada:localhost
      → ada: The owner stays in the crew; `!trip end` ends the trip.
    ada: trip crew
      → ada: Crew: Ada (@ada:localhost) and Kari (@kari:localhost)
    ada: trip crew add Kari
      → ada: Who? By their Matrix id: `!trip crew add @kari:example.org`.
    ada: trip crew fire @kari:localhost
      → ada: `!trip crew add @kari:example.org` or `!trip crew remove @kari:example.org`.
    jonas: stop Malmö 12–14 April
      → jonas: Only the crew of North by train can do that.
    ");
}

#[test]
fn who_may_find_it() {
    assert_snapshot!(oslo_goteborg().play("
        mallory: trips
        mallory: stops
        ada: trip open
        mallory: trips
        mallory: trip use North
        mallory: stops
        mallory: trip end
        ada: trip unlisted
        mallory: stops
    "), @"
    mallory: trips
      → mallory: No trips to see here. `!trip new North by train 6–19 April` starts one.
    mallory: stops
      → mallory: There is no trip that you can see yet. `!trip new North by train 6–19 April` starts one.
    ada: trip open
      → ada: Open: anybody who talks to me can find this trip.
    mallory: trips
      → mallory: One trip that you can see:
          • North by train, Mon 6 – Sun 19 April ← this one
    mallory: trip use North
      → mallory: From now on we talk about North by train.
    mallory: stops
      → mallory: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    mallory: trip end
      → mallory: Only the trip's owner, Ada, can do that.
    ada: trip unlisted
      → ada: Unlisted: only those who travel, host, or share a linked room can find it. `!trip open` changes that.
    mallory: stops
      → mallory: There is no trip that you can see yet. `!trip new North by train 6–19 April` starts one.
    ");
}

#[test]
fn end_and_delete_after_a_yes() {
    assert_snapshot!(oslo_goteborg().play("
        #room kari: !trip end
        #room ada: !trip end
        #room kari: yes
        #room ada: no
        #room ada: !trip end
        #room ada: !yes, end
        #room ada: !stop Malmö 12–14 April
        #room kari: !offer Oslo sofa Mon–Tue
        #room ada: !stops
        ada: trip delete
        @now 2026-04-03 10:16
        ada: yes
        ada: trip delete
        ada: yes, delete
        ada: trips
    "), @"
    #room kari: !trip end
      → room: Only the trip's owner, Ada, can do that.
    #room ada: !trip end
      → room: End North by train? No reminders any more, nothing can be changed. Write `!yes, end`, or tap ✅, within 15 minutes.
    #room kari: yes
    #room ada: no
    #room ada: !trip end
      → room: End North by train? No reminders any more, nothing can be changed. Write `!yes, end`, or tap ✅, within 15 minutes.
    #room ada: !yes, end
      → room: North by train has ended. Safe travels.
    #room ada: !stop Malmö 12–14 April
      → room: North by train has ended; it can be read, not changed.
    #room kari: !offer Oslo sofa Mon–Tue
      → room: North by train has ended; it can be read, not changed.
    #room ada: !stops
      → room: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada: trip delete
      → ada: Delete North by train with all its stops, offers and meetups, for everybody? Write `yes, delete`, or tap ✅, within 15 minutes.
    @now 2026-04-03 10:16
    ada: yes
      → ada: That question is over. Nothing was changed by your answer.
    ada: trip delete
      → ada: Delete North by train with all its stops, offers and meetups, for everybody? Write `yes, delete`, or tap ✅, within 15 minutes.
    ada: yes, delete
      → ada: North by train is gone, with everything in it.
    ada: trips
      → ada: No trips to see here. `!trip new North by train 6–19 April` starts one.
    ");
}

#[test]
fn a_yes_counts_for_the_trip_in_the_question() {
    assert_snapshot!(Talk::new().play("
        ada: trip new North 6–19 April
        ada: trip new South 1–9 May
        ada: trip end
        ada: trip use North
        ada: yes
        ada: no
        ada: trips
    "), @"
    ada: trip new North 6–19 April
      → ada: Trip North, Mon 6 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip new South 1–9 May
      → ada: Trip South, Fri 1 – Sat 9 May started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    ada: trip end
      → ada: End South? No reminders any more, nothing can be changed. Write `yes, end`, or tap ✅, within 15 minutes.
    ada: trip use North
      → ada: From now on we talk about North.
    ada: yes
      → ada: I'm not sure what your answer is for. This still waits: “End South”. Reply to it, or tap ✅ or ❌ on it.
    ada: no
      → ada: Dropped, and nothing was changed: “End South”
    ada: trips
      → ada: 2 trips that you can see:
          • South, Fri 1 – Sat 9 May
          • North, Mon 6 – Sun 19 April ← this one
    ");
}

#[test]
fn people_who_count_on_a_trip_are_told_of_its_end() {
    assert_snapshot!(oslo_goteborg().play("
        kari: offer Oslo sofa Mon–Tue
        jonas: meet Dinner Tuesday 18:00 in Oslo
        ada: trip end
        ada: yes, end
    "), @"
    kari: offer Oslo sofa Mon–Tue
      → kari: Offer #3: a sofa in Oslo for one, Mon 6 – Tue 7 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Mon 6 – Tue 7 April (open)
          `!accept 3`, or night by night: `!accept 3 Mon 6 April`. `!decline 3` leaves it.
    jonas: meet Dinner Tuesday 18:00 in Oslo
      → jonas: Meetup #4 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Jonas proposes for North by train: #4 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          `!confirm 4` or `!cancel 4`.
    ada: trip end
      → ada: End North by train? No reminders any more, nothing can be changed. Write `yes, end`, or tap ✅, within 15 minutes.
    ada: yes, end
      → ada: North by train has ended. Safe travels.
      → jonas: North by train is over: its nights are not needed any more, and its meetups not pinged. Thank you for being part of it!
      → kari: North by train is over: its nights are not needed any more, and its meetups not pinged. Thank you for being part of it!
    ");
}

#[test]
fn rooms_linked_and_unlinked() {
    assert_snapshot!(Talk::new().play("
        #room kari: !stops
        ada: trip new North 6–19 April
        #room kari: !trip link North
        #room ada: !trip link
        #room kari: !trip
        #room jonas: !trip unlink
        #room mod: !trip unlink
        #room ada: !trip new South 1–9 May
        #room ada: !trip new West 10–12 May
        #room ada: !trip use North
        ada: trip link
    "), @"
    #room kari: !stops
      → room: This room isn't linked to a trip. The owner of one can say `!trip link` here, or `!trip new TITLE` starts one.
    ada: trip new North 6–19 April
      → ada: Trip North, Mon 6 – Sun 19 April started. You own it.
          Now its stops: `!stop Oslo 6–9 April`. In a room, `!trip link` makes it the room's trip.
    #room kari: !trip link North
      → room: Which of your trips? Say its whole name: `!trip link North by train`. If two are called the same, `!trips` in our direct chat shows their numbers, and `!trip link #3` takes one.
    #room ada: !trip link
      → room: This room is linked to North: meetups are pinged here. `!stops` shows the way.
    #room kari: !trip
      → room: North, Mon 6 – Sun 19 April
          Crew: Ada
          No stops yet (`!stops`), no offers of a bed, no meetups ahead (`!meetups`).
    #room jonas: !trip unlink
      → room: Only the trip's owner, Ada, can do that.
    #room mod: !trip unlink
      → room: This room isn't linked to North any more; I ping nothing here.
    #room ada: !trip new South 1–9 May
      → room: Trip South, Fri 1 – Sat 9 May started. You own it.
          This room is linked to it: meetups are pinged here. Now its stops: `!stop Oslo 6–9 April`.
    #room ada: !trip new West 10–12 May
      → room: This room is linked to South. `!trip unlink` first.
    #room ada: !trip use North
      → room: A room has one trip. Switch in a direct chat with me, or link the room with `!trip link NAME`.
    ada: trip link
      → ada: Say that in the room that is to be linked: `!trip link NAME`.
    ");
}
