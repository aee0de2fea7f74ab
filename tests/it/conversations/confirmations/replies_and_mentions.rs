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
      → kari: Forget everything about you? Your offers, suggestions, contacts, reminders and answers go. The crew will see that a bed is gone, not whose. What others count on stays without your name: stops, and meetups that others come to, with title, time and place (`!cancel` them first if they shouldn't). A trip of yours goes to somebody else of its crew, or away. It can't be undone; `!mydata` sends you a copy first. Write `yes, forget me`, or tap ✅, within 15 minutes.
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: Offer #3: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
    kari: ok
    kari: yes
      → kari: I'm not sure what your answer is for. This still waits: “Forget everything about you”. Reply to it, or tap ✅ or ❌ on it.
    kari: 👍
      → kari: I'm not sure what your answer is for. This still waits: “Forget everything about you”. Reply to it, or tap ✅ or ❌ on it.
    kari: offers
      → kari: Offers for North by train:
          #3 a sofa in Oslo for one: Wed 8 – Thu 9 April (open)
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
      → room: Delete North by train with all its stops, offers and meetups, for everybody? Write `!yes, delete`, or tap ✅, within 15 minutes.
    #room jonas: Ada, shall we meet at the station?
    #room ada: yes
    #room ada: ja
    #room ada: ✅
    #room ada: yes, delete
    #room ada: Stopover: yes
      → room: A “yes” alone is too little for that. To go ahead, write `!yes, delete`, or tap ✅ on the question.
    ada: trips
      → ada: One trip that you can see:
          • North by train, Mon 6 – Sun 19 April ← this one
    #room ada: !yes, delete
      → room: North by train is gone, with everything in it.
    ada: trips
      → ada: No trips to see here. `!trip new North by train 6–19 April` starts one.
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
      → room: As I read it, an offer: a sofa in Oslo for one, the night Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (mention): Stopover: only for two
      → room: As I read it, an offer: a sofa in Oslo for 2, the night Tue 7 – Wed 8 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (mention): Stopover: yes
      → room: Offer #3: a sofa in Oslo for 2, Tue 7 – Wed 8 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for 2: Tue 7 – Wed 8 April (open)
          `!accept 3`, or night by night: `!accept 3 Tue 7 April`. `!decline 3` leaves it.
    kari (mention): Stopover: I can offer a bed in Oslo on Wednesday
      → room: As I read it, an offer: a bed in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (mention): Stopover: no
      → room: Dropped; nothing was written down.
    #room kari: Stopover: I can offer a bed in Oslo on Wednesday
      → room: As I read it, an offer: a bed in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    #room kari: @stopover yes
      → room: Offer #4: a bed in Oslo for one, Wed 8 – Thu 9 April (one night) …
          …
      → ada: For North by train: #4 a bed in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 4`, or night by night: `!accept 4 Wed 8 April`. `!decline 4` leaves it.
    #room kari: Stopover: stops
      → room: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    #room kari: stopover, offers
      → room: Offers for North by train:
          #3 a sofa in Oslo for 2: Tue 7 – Wed 8 April (open)
          #4 a bed in Oslo for one: Wed 8 – Thu 9 April (open)
    #room kari: @stopover:localhost: heute
      → room: Nothing on Fri 3 April for North by train. `!stops` shows the way.
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
      → kari: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: I can offer a sofa in Oslo on Wednesday
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari (reply): yes
      → kari: Offer #4: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night) …
          …
      → ada: For North by train: #4 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 4`, or night by night: `!accept 4 Wed 8 April`. `!decline 4` leaves it.
    kari (reply): yes
      → kari: That is done already: #4.
    kari (reply): ja
      → kari: That is done already: #4.
    kari (reply): no
      → kari: That is done already: #4.
    kari (reply): ok
      → kari: I'm not sure what your answer is for. This still waits: “As I read it: you don't come to #3 Film, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    kari: yes
      → kari: I'm not sure what your answer is for. This still waits: “As I read it: you don't come to #3 Film, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    kari: show 3
      → kari: #3 Film, Tue 7 April, 19:00, in Oslo · 1 yes
          Coming: Kari
          Made by Ada.
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
      → kari: As I read it, an offer: a sofa in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: I can offer a bed in Göteborg on 10 April
      → kari: As I read it, an offer: a bed in Gothenburg for one, the night Fri 10 – Sat 11 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari (reply): japp
      → kari: Offer #3: a sofa in Oslo for one, Wed 8 – Thu 9 April (one night) …
          …
      → ada: For North by train: #3 a sofa in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
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
      → kari: As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: Film night
      → kari: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    kari: yes
      → kari: I'm not sure what your answer is for. This still waits: “As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
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
      → ada: Which one? With its number: `!cancel 7 -- the venue is closed`.
    ada (reply): delete
      → ada: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    ada (reply): no
    ada (reply): nei
    ada (reply): stop
      → ada: Which place, and when? For example: `!stop Oslo 6–9 April`.
    ada (reply): cancel
      → ada: Your reminder is gone.
    ada (reply): delete
      → ada: You had none set.
    ada (reply): no
      → ada: You had none set.
    ada: reminders
      → ada: Pings for North by train:
          #3 Film, Tue 7 April, 19:00 · before it: one day and 2 hours
    ada: meetups
      → ada: Meetups while North by train is there:
          #3 Film, Tue 7 April, 19:00, in Oslo
    ");
}
