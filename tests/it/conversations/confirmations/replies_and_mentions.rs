//! What counts as an answer: a plain word, a reply, a word to the bot by name.

use insta::assert_snapshot;
use stopover::domain::ids::EventId;

use super::{film_night, mention, reply};
use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::local;

#[test]
fn an_ok_after_a_receipt_answers_nothing() {
    // Reported for another bot: a confirm prompt takes words that weren't an answer to it.
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: forget me
        kari: I can offer a sofa in Oslo on Wednesday
        kari: yes
        kari: ok
        kari: yes
        kari: 👍
        kari: offers
    "), @"
    kari: forget me
      → kari: Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `mydata`. To go ahead, write `yes, forget me` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari: ok
    kari: yes
      → kari: I'm not sure what you're answering. This one is still open: “Shall I forget everything about you”. Reply to it, or tap ✅ or ❌ on it.
    kari: 👍
      → kari: I'm not sure what you're answering. This one is still open: “Shall I forget everything about you”. Reply to it, or tap ✅ or ❌ on it.
    kari: offers
      → kari: Offers for North by train:
          • #3 a sofa in Oslo for 1 person: Wed 8 April (1 night, open)
    ");
}

#[test]
fn a_yes_between_people_in_a_room_is_ignored() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        #room ada: !trip delete
        #room jonas: Ada, shall we meet at the station?
        #room ada: yes
        #room ada: ja
        #room ada: ✅
        #room ada: yes, delete
        #room ada: Stopover: yes
        ada: trips
        #room ada: !yes, delete
        ada: trips
    "), @"
    #room ada: !trip delete
      → room: Delete North by train with all its stops, offers and meetups, for everyone? Write `!yes, delete` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    #room jonas: Ada, shall we meet at the station?
    #room ada: yes
    #room ada: ja
    #room ada: ✅
    #room ada: yes, delete
    #room ada: Stopover: yes
      → room: That takes more than a “yes”. To go ahead, write `!yes, delete`, or tap ✅ on the question.
    ada: trips
      → ada: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    #room ada: !yes, delete
      → room: I've deleted North by train and everything in it.
    ada: trips
      → ada: No trips yet. To start one: `trip new North by train 6–19 April`.
    ");
}

#[test]
fn a_yes_that_names_the_bot() {
    let mut talk = oslo_goteborg();
    let mut all = mention(&mut talk, "kari", "Stopover: I can offer a sofa in Oslo on Tuesday");
    all.push_str(&mention(&mut talk, "kari", "Stopover: only for two"));
    all.push_str(&mention(&mut talk, "kari", "Stopover: yes"));
    all.push_str(&mention(&mut talk, "kari", "Stopover: I can offer a bed in Oslo on Wednesday"));
    all.push_str(&mention(&mut talk, "kari", "Stopover: no"));
    // As bridges and some clients write it: the name alone.
    all.push_str(&talk.play(
        "
        #room kari: Stopover: I can offer a bed in Oslo on Wednesday
        #room kari: @stopover yes
        #room kari: Stopover: stops
        #room kari: stopover, offers
        #room kari: @stopover:localhost: heute
        #room kari: Stopover: a novel
        #room kari: Stopover is great
        #room kari: Stopover: xyzzy
    ",
    ));
    assert_snapshot!(all, @"
    kari (mention): Stopover: I can offer a sofa in Oslo on Tuesday
      → room: Let me check – an offer: a sofa in Oslo for 1 person, Tue 7 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari (mention): Stopover: only for two
      → room: Let me check – an offer: a sofa in Oslo for 2 people, Tue 7 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari (mention): Stopover: yes
      → room: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 2 people, Tue 7 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Tue 7 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    kari (mention): Stopover: I can offer a bed in Oslo on Wednesday
      → room: Let me check – an offer: a bed in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari (mention): Stopover: no
      → room: OK, dropped. Nothing was saved.
    #room kari: Stopover: I can offer a bed in Oslo on Wednesday
      → room: Let me check – an offer: a bed in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    #room kari: @stopover yes
      → room: Thank you! I've passed offer #4 on to the crew of North by train: a bed in Oslo for 1 person, Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a bed at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    #room kari: Stopover: stops
      → room: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    #room kari: stopover, offers
      → room: Offers for North by train:
          • #3 a sofa in Oslo for 2 people: Tue 7 April (1 night, open)
          • #4 a bed in Oslo for 1 person: Wed 8 April (1 night, open)
    #room kari: @stopover:localhost: heute
      → room: Nothing on Fri 3 April for North by train. `!stops` shows the route.
    #room kari: Stopover: a novel
    #room kari: Stopover is great
    #room kari: Stopover: xyzzy
    ");
}

#[test]
fn a_reply_answers_what_it_replies_to_or_nothing() {
    let mut talk = film_night();
    let mut all = talk.play(
        "
        kari: rsvp 3 yes
        kari: I can't make it to the Film after all
        kari: I can offer a sofa in Oslo on Wednesday
    ",
    );
    let draft = talk.newest("kari");
    let own = talk.last.clone();
    all.push_str(&reply(&mut talk, "kari", false, &draft, "yes"));
    all.push_str(&reply(&mut talk, "kari", false, &draft, "yes"));
    all.push_str(&reply(&mut talk, "kari", false, &own, "ja"));
    all.push_str(&reply(&mut talk, "kari", false, &draft, "no"));
    all.push_str(&reply(&mut talk, "kari", false, &EventId::new("$nothing"), "ok"));
    all.push_str(&talk.play(
        "
        kari: yes
        kari: show 3
    ",
    ));
    assert_snapshot!(all, @"
    kari: rsvp 3 yes
      → kari: See you at #3 Film, Tue 7 April, 19:00. I'll remind you.
    kari: I can't make it to the Film after all
      → kari: Let me check: you're not coming to #3 Film, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari (reply): yes
      → kari: Thank you! I've passed offer #4 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #4 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 4`.
    kari (reply): yes
      → kari: That's already done: #4.
    kari (reply): ja
      → kari: That's already done: #4.
    kari (reply): no
      → kari: That's already done: #4.
    kari (reply): ok
    kari: yes
      → kari: I'm not sure what you're answering. This one is still open: “Let me check: you're not coming to #3 Film, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    kari: show 3
      → kari: #3 Film, Tue 7 April, 19:00, in Oslo · 1 yes
          Coming: Kari
          Added by Ada.
    ");
}

#[test]
fn a_reply_to_ones_own_message_answers_what_came_of_it() {
    let mut talk = oslo_goteborg();
    let mut all = talk.play("kari: I can offer a sofa in Oslo on Wednesday");
    let first = talk.last.clone();
    all.push_str(&talk.play(
        "
        kari: I can offer a bed in Göteborg on 10 April
        kari: stops
    ",
    ));
    all.push_str(&reply(&mut talk, "kari", false, &first, "japp"));
    assert_snapshot!(all, @"
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: Let me check – an offer: a sofa in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: I can offer a bed in Göteborg on 10 April
      → kari: Let me check – an offer: a bed in Gothenburg for 1 person, Fri 10 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: stops
      → kari: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari (reply): japp
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 1 person, Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ");
}

#[test]
fn a_name_that_was_asked_for() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: There's a meetup on Tuesday at 19:00 in Oslo
        kari: Film night
        kari: yes
    "), @"
    kari: There's a meetup on Tuesday at 19:00 in Oslo
      → kari: Let me check – a meetup: Meetup, in Oslo, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: Film night
      → kari: Let me check – a meetup: Meetup, in Oslo, Tue 7 April, 19:00 – Film night.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: New meetup: #3 Meetup, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet) – Film night
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Meetup, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet) – Film night
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    ");
}

#[test]
fn a_reply_to_a_reminder_runs_nothing_else() {
    let mut talk = film_night();
    talk.dm("ada", "remind me in 10 minutes water the plants");
    let set = talk.newest("ada");
    let mut all = String::new();
    for no in ["cancel", "delete", "no", "nei", "stop"] {
        all.push_str(&reply(&mut talk, "ada", false, &set, no));
    }
    talk.go_to(local("2026-04-03 10:11"));
    let fired = talk.newest("ada");
    for no in ["cancel", "delete", "no"] {
        all.push_str(&reply(&mut talk, "ada", false, &fired, no));
    }
    all.push_str(&talk.play("ada: reminders\nada: meetups"));
    assert_snapshot!(all, @"
    ada (reply): cancel
      → ada: OK, I won't remind you: water the plants
    ada (reply): delete
      → ada: You have no reminders.
    ada (reply): no
      → ada: You have no reminders.
    ada (reply): nei
      → ada: You have no reminders.
    ada (reply): stop
      → ada: You have no reminders.
    ada (reply): cancel
      → ada: Which one: #1 Oslo, Mon 6 – Thu 9 April, #2 Gothenburg, Thu 9 – Sun 12 April or #3 Film, Tue 7 April, 19:00? Say `cancel 1`, or name the place or the day.
    ada (reply): delete
      → ada: Which one: #1 Oslo, Mon 6 – Thu 9 April, #2 Gothenburg, Thu 9 – Sun 12 April or #3 Film, Tue 7 April, 19:00? Say `cancel 1`, or name the place or the day.
    ada (reply): no
      → ada: Sorry, I didn't get that. Try something like `where do I sleep on Mon 6 April?` or `which nights have no bed?`.
    ada: reminders
      → ada: Reminders for North by train:
          • #3 Film, Tue 7 April, 19:00 · 1 day and 2 hours before
    ada: meetups
      → ada: Meetups along the way (North by train):
          • #3 Film, Tue 7 April, 19:00, in Oslo
    ");
}
