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
      → jonas: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas: rsvp 3 yes +1
      → jonas: See you at #3 Film, Tue 7 April, 19:00, you and 1 more. I'll remind you.
    jonas: yes
      → jonas: I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
          `help` shows them all.
    jonas (reply): yes
      → jonas: That question is over. Nothing was changed by your answer.
    jonas taps ✅
    jonas: show 3
      → jonas: #3 Film, Tue 7 April, 19:00, in Oslo · 2 yes
          Coming: Jonas +1
          Made by Ada.
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
      → jonas: See you at #3 Film, Tue 7 April, 19:00, you and 1 more. I'll remind you.
    @now 2026-04-03 10:05
    jonas: I can't make it to the Film after all
      → jonas: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    jonas taps 👍🏿 in the room
    jonas (reply): yes
      → jonas: That question is over. Nothing was changed by your answer.
    @now 2026-04-03 10:10
    jonas: Sorry, I can't make it to the Film
      → jonas: As I read it: you don't come to #3 Film, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    @now 2026-04-03 10:20
    jonas: yes
      → jonas: Not this time: #3 Film, Tue 7 April, 19:00.
    jonas: show 3
      → jonas: #3 Film, Tue 7 April, 19:00, in Oslo
          Made by Ada.
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
      → kari: ($4 now) As I read it, an offer: a bed in Oslo for one, the night Wed 8 – Thu 9 April.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
      → kari: Offer #3: a bed in Oslo for one, Wed 8 – Thu 9 April (one night) …
          …
      → ada: For North by train: #3 a bed in Oslo at Kari's for one: Wed 8 – Thu 9 April (open)
          `!accept 3`, or night by night: `!accept 3 Wed 8 April`. `!decline 3` leaves it.
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
      → kari: As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: calendar
      → kari: I don't know “calendar”. What you said before still waits: “As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.”. ✅ or ❌ answers it.
    kari: board
      → kari: I don't know “board”. What you said before still waits: “As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.”. ✅ or ❌ answers it.
    kari: when Beer?: Sat 14:00 / Sun 14:00
      → kari: I don't know “when”. `!help` shows what I do.
    kari: stops
      → kari: North by train
          #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: Kneipe
      → kari: I don't know “Kneipe”. What you said before still waits: “As I read it, a meetup: Meetup, in Oslo, Tue 7 April, 19:00.”. ✅ or ❌ answers it.
    kari: call it board
      → kari: As I read it, a meetup: board, in Oslo, Tue 7 April, 19:00.
          ✅ writes it down, ❌ drops it. Or just tell me what is different.
    kari: yes
      → kari: Meetup #3 board, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          It's a proposal for now. I'll ask the crew to confirm it.
          …
      → ada: Kari proposes for North by train: #3 board, Tue 7 April, 19:00, in Oslo (proposed, not confirmed yet)
          `!confirm 3` or `!cancel 3`.
    ");
}
