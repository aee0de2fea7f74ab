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
      → ada: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
    ada: trip new North by train 6-19 april -- Meeting hosting co-ops
      → ada: You've started the trip North by train, Mon 6 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip
      → ada: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          About: Meeting hosting co-ops
          No stops yet (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
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
          No stops yet (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    ada: trips
      → ada: 1 trip:
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
      → ada: You've started the trip North, Mon 6 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip new South 1–9 May
      → ada: You've started the trip South, Fri 1 – Sat 9 May.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trips
      → ada: 2 trips:
          • South, Fri 1 – Sat 9 May ← this one
          • North, Mon 6 – Sun 19 April
    ada: stops
      → ada: South has no stops yet. The crew can add one: `stop Oslo 6–9 April`.
    ada: trip use north
      → ada: From now on we're talking about North.
    ada: trip
      → ada: North, Mon 6 – Sun 19 April
          Crew: Ada
          No stops yet (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    ada: trip use souht
      → ada: From now on we're talking about South.
    ada: trip use West
      → ada: I can't find a trip called “West”. `trips` lists yours.
    ada: trip use
      → ada: Which one? `trips` lists them. To switch: `trip use NAME`.
    ada: trip new North
      → ada: You already have a trip “North”. Choose another title, or end it first: `trip end`.
    ada: trip crew
      → ada: For South:
          Crew: Ada (@ada:localhost)
    kari: trips
      → kari: No trips yet. To start one: `trip new North by train 6–19 April`.
    kari: stops
      → kari: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
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
      → ada: I've asked Kari (`@kari:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → kari(!): Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    ada: trip crew add @kari:localhost
      → ada: I've already asked Kari (`@kari:localhost`). Nothing changes until they say yes.
    kari: yes
      → kari: Welcome to the crew of North by train! To see what you can do: `trip use North by train`, then `help`. To leave the crew: `trip leave North by train`.
      → ada: Kari (`@kari:localhost`) said yes and is now in the crew of North by train.
    kari: trip
      → kari: North by train, Mon 6 – Sun 19 April
          Crew: Ada and Kari
          2 stops (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
          Linked rooms: Co-op tour
          Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    kari: trip crew add @jonas:localhost
      → kari: Only the trip's owner, Ada, can do that.
    ada: trip crew add @kari:localhost @jonas:localhost
      → ada: I've asked Jonas (`@jonas:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @jonas:localhost`.
          Kari is already in the crew.
      → jonas(!): Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    jonas: yes
      → jonas: Welcome to the crew of North by train! To see what you can do: `trip use North by train`, then `help`. To leave the crew: `trip leave North by train`.
      → ada: Jonas (`@jonas:localhost`) said yes and is now in the crew of North by train.
    ada: trip crew remove @jonas:localhost
      → ada: Jonas (@jonas:localhost) isn't in the crew any more.
      → jonas: You're not in the crew of North by train any more.
    ada: trip crew remove @ada:localhost
      → ada: The owner stays in the crew. To end the trip: `trip end`.
    ada: trip crew
      → ada: Crew: Ada (@ada:localhost) and Kari (@kari:localhost)
    ada: trip crew add Kari
      → ada: Who? Use their Matrix ID: `trip crew add @kari:example.org`.
    ada: trip crew fire @kari:localhost
      → ada: To add or remove someone: `trip crew add @kari:example.org` or `trip crew remove @kari:example.org`.
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
      → mallory: No trips yet. To start one: `trip new North by train 6–19 April`.
    mallory: stops
      → mallory: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
    ada: trip open
      → ada: Open: anyone who talks to me can find this trip.
    mallory: trips
      → mallory: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    mallory: trip use North
      → mallory: From now on we're talking about North by train.
    mallory: stops
      → mallory: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    mallory: trip end
      → mallory: Only the trip's owner, Ada, can do that.
    ada: trip unlisted
      → ada: Unlisted: only people who travel, host or share a linked room can find it. To change that: `trip open`.
    mallory: stops
      → mallory: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
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
      → room: End North by train? Reminders will stop, and nothing can be changed afterwards. Write `!yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    #room kari: yes
    #room ada: no
    #room ada: !trip end
      → room: End North by train? Reminders will stop, and nothing can be changed afterwards. Write `!yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    #room ada: !yes, end
      → room: North by train has ended. Safe travels!
    #room ada: !stop Malmö 12–14 April
      → room: North by train has ended. You can look at it, but not change it.
    #room kari: !offer Oslo sofa Mon–Tue
      → room: North by train has ended. You can look at it, but not change it.
    #room ada: !stops
      → room: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    ada: trip delete
      → ada: Delete North by train with all its stops, offers and meetups, for everyone? Write `yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    @now 2026-04-03 10:16
    ada: yes
      → ada: That question is closed, so your answer hasn't changed anything.
    ada: trip delete
      → ada: Delete North by train with all its stops, offers and meetups, for everyone? Write `yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes, delete
      → ada: I've deleted North by train and everything in it.
    ada: trips
      → ada: No trips yet. To start one: `trip new North by train 6–19 April`.
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
      → ada: You've started the trip North, Mon 6 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip new South 1–9 May
      → ada: You've started the trip South, Fri 1 – Sat 9 May.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    ada: trip end
      → ada: End South? Reminders will stop, and nothing can be changed afterwards. Write `yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: trip use North
      → ada: From now on we're talking about North.
    ada: yes
      → ada: I'm not sure what you're answering. This one is still open: “End South”. Reply to it, or tap ✅ or ❌ on it.
    ada: no
      → ada: OK, I've dropped this, and nothing has changed: “End South”
    ada: trips
      → ada: 2 trips:
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
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Mon 6 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Mon 6 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    jonas: meet Dinner Tuesday 18:00 in Oslo
      → jonas: New meetup: #4 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Jonas proposes a meetup for North by train: #4 Dinner, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    ada: trip end
      → ada: End North by train? Reminders will stop, and nothing can be changed afterwards. Write `yes, end` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes, end
      → ada: North by train has ended. Safe travels!
      → jonas(!): North by train has ended, so no more beds are needed and there won't be any more reminders. Thank you for being part of it!
      → kari(!): North by train has ended, so no more beds are needed and there won't be any more reminders. Thank you for being part of it!
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
      → room: This room isn't linked to a trip yet. The owner of one can link it here: `!trip link`. To start one: `!trip new TITLE`.
    ada: trip new North 6–19 April
      → ada: You've started the trip North, Mon 6 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    #room kari: !trip link North
      → room: Which of your trips? Please give me its whole name: `!trip link North by train`. If two have the same name, `!trips` in our direct chat shows their numbers; then, for example: `!trip link #3`.
    #room ada: !trip link
      → room: This room is now linked to North, and I'll post its reminders here. `!stops` shows the route.
    #room kari: !trip
      → room: North, Mon 6 – Sun 19 April
          Crew: Ada
          No stops yet (`!stops`), no offers of a bed, no upcoming meetups (`!meetups`).
    #room jonas: !trip unlink
      → room: Only the trip's owner, Ada, can do that.
    #room mod: !trip unlink
      → room: This room is no longer linked to North, so no more reminders here.
    #room ada: !trip new South 1–9 May
      → room: You've started the trip South, Fri 1 – Sat 9 May.
          I'll post reminders in this room. To add stops: `!stop Oslo 6–9 April`.
    #room ada: !trip new West 10–12 May
      → room: This room is linked to South. Unlink it first: `!trip unlink`.
    #room ada: !trip use North
      → room: A room has just one trip. You can switch in a direct chat with me, or link the room to another: `!trip link NAME`.
    ada: trip link
      → ada: Please say that in the room you want to link: `!trip link NAME`.
    ");
}
