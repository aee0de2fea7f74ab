//! A draft waits for a yes as a question does.

use insta::assert_snapshot;

use super::{film_night, reply};
use crate::harness::fixtures::oslo_goteborg;

#[test]
fn a_new_draft_ends_the_one_before() {
    let mut talk = film_night();
    let mut all = talk.play("jonas: I can't make it to the Film after all");
    let draft = talk.newest("jonas");
    all.push_str(&talk.play(
        "
        jonas: rsvp 3 yes +1
        jonas: yes
    ",
    ));
    all.push_str(&reply(&mut talk, "jonas", false, &draft, "yes"));
    all.push_str(&format!("jonas taps ✅\n{}", talk.reacts("jonas", false, &draft, "✅")));
    all.push_str(&talk.play("jonas: show 3"));
    assert_snapshot!(all, @"
    jonas: I can't make it to the Film after all
      → jonas: Let me check: you're not coming to #3 Film, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas: rsvp 3 yes +1
      → jonas: See you at #3 Film, Tue 7 April, 19:00 (you and 1 more). I'll remind you.
    jonas: yes
      → jonas: Sorry, I didn't get that. Try something like `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`.
    jonas (reply): yes
      → jonas: That question is closed, so your answer hasn't changed anything.
    jonas taps ✅
      → jonas: That question is closed, so your answer hasn't changed anything.
    jonas: show 3
      → jonas: #3 Film, Tue 7 April, 19:00, in Oslo · 2 yes
          Coming: Jonas +1
          Added by Ada.
    ");
}

#[test]
fn an_accepted_draft_counts_from_then_on() {
    let mut talk = film_night();
    let mut all = talk.play(
        "
        jonas: rsvp 3 yes +1
        @now 2026-04-03 10:05
        jonas: I can't make it to the Film after all
    ",
    );
    // A reaction to the meetup in the room ends the draft, wherever the draft is.
    let draft = talk.newest("jonas");
    talk.dm("ada", "show 3");
    let card = talk.newest("room");
    all.push_str(&format!("jonas taps 👍🏿 in the room\n{}", talk.reacts("jonas", true, &card, "👍🏿")));
    all.push_str(&reply(&mut talk, "jonas", false, &draft, "yes"));
    all.push_str(&talk.play(
        "
        @now 2026-04-03 10:10
        jonas: Sorry, I can't make it to the Film
        @now 2026-04-03 10:20
        jonas: yes
        jonas: show 3
    ",
    ));
    assert_snapshot!(all, @"
    jonas: rsvp 3 yes +1
      → jonas: See you at #3 Film, Tue 7 April, 19:00 (you and 1 more). I'll remind you.
    @now 2026-04-03 10:05
    jonas: I can't make it to the Film after all
      → jonas: Let me check: you're not coming to #3 Film, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    jonas taps 👍🏿 in the room
    jonas (reply): yes
      → jonas: That question is closed, so your answer hasn't changed anything.
    @now 2026-04-03 10:10
    jonas: Sorry, I can't make it to the Film
      → jonas: Let me check: you're not coming to #3 Film, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    @now 2026-04-03 10:20
    jonas: yes
      → jonas: OK, you're not coming to #3 Film, Tue 7 April, 19:00.
    jonas: show 3
      → jonas: #3 Film, Tue 7 April, 19:00, in Oslo
          Added by Ada.
    ");
}

#[test]
fn a_draft_that_was_edited_at_once_is_still_the_last_thing() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "I can offer a sofa in Oslo on Wednesday");
    let own = talk.last.clone();
    talk.edits("kari", false, &own, "I can offer a bed in Oslo on Wednesday");
    let mut all = talk.settle();
    all.push_str(&talk.dm("kari", "yes"));
    assert_snapshot!(all, @"
    [Fri 03 10:00]
      → kari: ($4 now) Let me check – an offer: a bed in Oslo for 1 person, Wed 8 April (1 night).
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a bed in Oslo for 1 person, Wed 8 April (1 night) …
          …
      → ada(!): New offer for North by train: #3 a bed at Kari's in Oslo for 1 person: Wed 8 April (1 night, open)
          Accept it? Tap ✅ or ❌, or write `accept 3`.
    ");
}

#[test]
fn an_open_draft_takes_only_what_reads_as_its_answer() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        kari: There's a meetup on Tuesday at 19:00 in Oslo
        kari: calendar
        kari: board
        kari: when Beer?: Sat 14:00 / Sun 14:00
        kari: stops
        kari: Kneipe
        kari: call it board
        kari: yes
    "), @"
    kari: There's a meetup on Tuesday at 19:00 in Oslo
      → kari: Let me check – a meetup: Meetup, in Oslo, Tue 7 April, 19:00.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: calendar
      → kari: Open this file to have North by train in your calendar. When something changes, say `calendar` again: a new file takes the place of the old one.
      → kari: stopover.ics, 606 bytes
    kari: board
      → kari: I don't know “board”. This is still waiting for your answer: “Let me check – a meetup: Meetup, in Oslo, Tue 7 April, 19:00.” Tap ✅ or ❌.
    kari: when Beer?: Sat 14:00 / Sun 14:00
      → kari: I don't know of a meetup like that.
          No meetups along the way yet. `meetups all` shows all there are. To add one: `meet Tinker night Tuesday 18:00 in Stockholm`.
    kari: stops
      → kari: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: Kneipe
      → kari: I don't know “Kneipe”. This is still waiting for your answer: “Let me check – a meetup: Meetup, in Oslo, Tue 7 April, 19:00.” Tap ✅ or ❌.
    kari: call it board
      → kari: Sorry, I didn't get that. Try something like `a sofa in Oslo on Mon 6 April` or `what's on Mon 6 April?`.
    kari: yes
      → kari: I'm not sure what you're answering. This one is still open: “Let me check – a meetup: Meetup, in Oslo, Tue 7 April, 19:00.”. Reply to it, or tap ✅ or ❌ on it.
    ");
}
