//! Meetups that repeat: one date is never taken for the whole series. A cancelled meetup can be brought back.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// A weekly meetup, #3, to which Kari comes on 14 April.
fn weekly() -> Talk {
    let mut talk = oslo_goteborg();
    talk.play(
        "ada: meet Tinker night every Tuesday 18:00 in Oslo
         kari: rsvp 3 yes 14 April +2",
    );
    talk
}

#[test]
fn one_date_is_never_read_as_the_whole_series() {
    let mut talk = weekly();
    assert_snapshot!(talk.play("
        ada: cancel 3 Tuesday 14 April -- closed for painting
        ada: cancel 3 -- closed on Tuesday 14 April
        ada: cancel 3 only 15 April
        ada: cancel 3 on Tuesday
        ada: !meet 3 21 April 19:30
        ada: meet 3 Tuesday 21 April
        ada: show 3
    "), @"
    ada: cancel 3 Tuesday 14 April -- closed for painting
      → ada: #3 Tinker night is every Tuesday, 18:00, and I can't cancel just one date yet. To tell everyone in a note: `meet 3 -- not on Tue 14 April`. If it's just you who can't come: `rsvp 3 no Tue 14 April`. To cancel all of its dates: `cancel 3` (I'll ask first).
    ada: cancel 3 -- closed on Tuesday 14 April
      → ada: #3 Tinker night is every Tuesday, 18:00, and I can't cancel just one date yet. To tell everyone in a note: `meet 3 -- not on Tue 14 April`. If it's just you who can't come: `rsvp 3 no Tue 14 April`. To cancel all of its dates: `cancel 3` (I'll ask first).
    ada: cancel 3 only 15 April
      → ada: #3 Tinker night isn't on Wed 15 April. It's every Tuesday, 18:00. Nothing has changed.
    ada: cancel 3 on Tuesday
      → ada: #3 Tinker night is every Tuesday, 18:00, and I can't cancel just one date yet. To tell everyone in a note: `meet 3 -- not on Tue 7 April`. If it's just you who can't come: `rsvp 3 no Tue 7 April`. To cancel all of its dates: `cancel 3` (I'll ask first).
    ada: !meet 3 21 April 19:30
      → ada: #3 Tinker night is every Tuesday, 18:00, and I can't move just one date yet. To tell everyone in a note: `meet 3 -- this time Tue 21 April, 19:30`. To move all of its dates, give just a time: `meet 3 19:30`.
    ada: meet 3 Tuesday 21 April
      → ada: #3 Tinker night is every Tuesday, 18:00, and I can't move just one date yet. To tell everyone in a note: `meet 3 -- this time Tue 21 April, 18:00`. To move all of its dates, give just a time: `meet 3 19:30`.
    ada: show 3
      → ada: #3 Tinker night, every Tuesday, 18:00, in Oslo
          Added by Ada.
    ");
}

#[test]
fn in_other_words_and_languages() {
    for line in [
        "!avlys 3 tirsdag 14. april -- maling",
        "!avlys 3 -- stengt 14. april",
        "!absagen 3 am 14. April",
        "!absagen 3 nur am Dienstag, dem 14. April",
        "!avlys 3 tisdag 14 april",
        "!aflys 3 den 14. april",
        "!avlys 3 tysdag 14. april",
        "!cancel 3 tomorrow",
        "!cancel #3 14/4",
        "!cancel 3 2026-04-14",
        "!cancel 3 next Tuesday",
        "!meet 3 14 April at the library",
        "!meet 3 tomorrow 20:00",
        "!Treffen 3 am 21. April um 19:30",
        "!treff 3 tirsdag 21. april kl 19:30",
        "the meetup on 14 April is cancelled",
        "Tinker night on Tuesday is off",
        "treffet 14. april er avlyst",
        "treffet 14. april er innstilt",
        "träffen 14 april är inställd",
        "mødet den 14. april er aflyst",
        "das Treffen am 14. April fällt aus",
    ] {
        let mut talk = weekly();
        let before = talk.dm("jonas", "show 3");
        let told = talk.dm("ada", line);
        assert!(told.contains("#3 Tinker night"), "{line}: {told}");
        // No question waits for a yes, either.
        talk.dm("ada", "yes");
        talk.dm("ada", "yes, cancel");
        assert_eq!(talk.dm("jonas", "show 3"), before, "{line}");
    }
}

#[test]
fn in_reply() {
    for (who, text) in [
        ("ada", "not on Tuesday 14 April"),
        ("ada", "the 14th is off"),
        ("ada", "cancel 14 April"),
        ("ada", "am 14. April fällt es aus"),
        ("ada", "14. april er avlyst"),
        ("ada", "Tuesday 14 April 19:00"),
    ] {
        let mut talk = weekly();
        let before = talk.dm("jonas", "show 3");
        talk.dm("ada", "show 3");
        let card = talk.newest("ada");
        let told = talk.replies(who, false, &card, text);
        assert!(["can't", "noch nicht", "kan ikke"].iter().any(|no| told.contains(no)), "{text}: {told}");
        assert_eq!(talk.dm("jonas", "show 3"), before, "{text}");
    }
    // A guest's message is about their own answer.
    let mut talk = weekly();
    talk.dm("jonas", "show 3");
    let card = talk.newest("jonas");
    assert_snapshot!(talk.replies("jonas", false, &card, "not on Tuesday 14 April"), @"  → jonas: OK, you're not coming to #3 Tinker night, Tue 14 April, 18:00.");
    assert_snapshot!(talk.replies("jonas", false, &card, "only the 14th"), @"  → jonas: See you at #3 Tinker night, Tue 14 April, 18:00. I'll remind you.");
}

#[test]
fn the_commands_that_refusals_suggest_work() {
    let mut talk = weekly();
    assert_snapshot!(talk.play("
        ada: meet 3 -- not on Tue 14 April
        kari: rsvp 3 no Tue 14 April
        ada: meet 3 19:30
        ada: cancel 3
        ada: yes
        ada: yes, cancel
    "), @"
    ada: meet 3 -- not on Tue 14 April
      → ada: Changed: #3 Tinker night
          Before: no note
          Now: “not on Tue 14 April”
          …
      → kari(!): Changed (North by train): #3 Tinker night
          Before: no note
          Now: “not on Tue 14 April”
      → room: Changed: #3 Tinker night
          Before: no note
          Now: “not on Tue 14 April”
    kari: rsvp 3 no Tue 14 April
      → kari: OK, you're not coming to #3 Tinker night, Tue 14 April, 18:00.
    ada: meet 3 19:30
      → ada: Changed: #3 Tinker night
          Before: every Tuesday, 18:00
          Now: every Tuesday, 19:30
          From now on it's every Tuesday, 19:30.
          …
      → room: Changed: #3 Tinker night
          Before: every Tuesday, 18:00
          Now: every Tuesday, 19:30
    ada: cancel 3
      → ada: Cancel #3 Tinker night, every Tuesday, 19:30, all of its dates? Nobody has said they're coming. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes
      → ada: That takes more than a “yes”. To go ahead, write `yes, cancel`, or tap ✅ on the question.
    ada: yes, cancel
      → ada: Cancelled: #3 Tinker night, every Tuesday, 19:30
          To bring it back: `confirm 3`.
          …
      → room: Cancelled: #3 Tinker night, every Tuesday, 19:30
    ");
}

#[test]
fn a_whole_series_is_asked_about() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: meet Tinker night every Tuesday 18:00 in Oslo
        ada: cancel 3 all
        ada: no
        ada: meetups
    "), @"
    ada: meet Tinker night every Tuesday 18:00 in Oslo
      → ada: New meetup: #3 Tinker night, every Tuesday, 18:00, in Oslo
          The travellers are there on Tue 7 April, 18:00.
          …
      → room: New meetup: #3 Tinker night, every Tuesday, 18:00, in Oslo
    ada: cancel 3 all
      → ada: Cancel #3 Tinker night, every Tuesday, 18:00, all of its dates? Nobody has said they're coming. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: no
      → ada: OK, I'll leave it as it is.
    ada: meetups
      → ada: Meetups along the way (North by train):
          • #3 Tinker night, Tue 7 April, 18:00, in Oslo
    ");
}

#[test]
fn brought_back() {
    let mut talk = oslo_goteborg().without_evenings();
    assert_snapshot!(talk.play("
        ada: meet Yoga Tuesday 18:00 in Oslo
        kari: rsvp 3 yes
        ada: cancel 3 -- ill
        ada: yes, cancel
        ada: cancel 3
        ada: cancel 3 -- again
        kari: confirm 3
        ada: confirm 3
        ada: confirm 3
        @now 2026-04-07 17:05
    "), @"
    ada: meet Yoga Tuesday 18:00 in Oslo
      → ada: New meetup: #3 Yoga, Tue 7 April, 18:00, in Oslo
          …
      → room: New meetup: #3 Yoga, Tue 7 April, 18:00, in Oslo
    kari: rsvp 3 yes
      → kari: See you at #3 Yoga, Tue 7 April, 18:00. I'll remind you.
    ada: cancel 3 -- ill
      → ada: Cancel #3 Yoga, Tue 7 April, 18:00? One person has said they're coming; I'll tell them. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    ada: yes, cancel
      → ada: Cancelled: #3 Yoga, Tue 7 April, 18:00 – ill
          To bring it back: `confirm 3`.
          …
      → kari(!): Cancelled (North by train): #3 Yoga, Tue 7 April, 18:00 – ill
      → room: Cancelled: #3 Yoga, Tue 7 April, 18:00 – ill
    ada: cancel 3
      → ada: #3 Yoga has already been cancelled.
    ada: cancel 3 -- again
      → ada: #3 Yoga has already been cancelled. I've added the reason: again
          …
    kari: confirm 3
      → kari: Only the person who set up that meetup, the crew or this room's moderators can change it.
    ada: confirm 3
      → ada: It's on after all: #3 Yoga, Tue 7 April, 18:00, in Oslo · 1 yes
          …
      → kari(!): It's on after all (North by train): #3 Yoga, Tue 7 April, 18:00, in Oslo · 1 yes
      → room: It's on after all: #3 Yoga, Tue 7 April, 18:00, in Oslo · 1 yes
    ada: confirm 3
      → ada: #3 Yoga is already confirmed.
    @now 2026-04-07 17:05
    [Mon 06 18:00]
      → room(!): Yoga (#3) in 24 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    [Tue 07 16:00]
      → room(!): Yoga (#3) in 2 hours: Tue 7 April, 18:00, in Oslo · 1 yes
    ");
}

#[test]
fn brought_back_by_its_guest() {
    let mut talk = oslo_goteborg();
    let mut all = talk.play(
        "
        kari: meet Yoga Tuesday 18:00 in Oslo
        ada: confirm 3
        kari: cancel 3
        jonas: confirm 3
        kari: confirm 3
        ada: confirm 3
        ada: cancel 3
    ",
    );
    let off = talk.newest("ada");
    all.push_str("ada (reply): not cancelled after all\n");
    all.push_str(&talk.replies("ada", false, &off, "not cancelled after all"));
    assert_snapshot!(all, @"
    kari: meet Yoga Tuesday 18:00 in Oslo
      → kari: New meetup: #3 Yoga, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Yoga, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    ada: confirm 3
      → ada: Confirmed: #3 Yoga, Tue 7 April, 18:00, in Oslo
          …
          …
      → kari(!): Confirmed (North by train): #3 Yoga, Tue 7 April, 18:00, in Oslo
      → room: New meetup: #3 Yoga, Tue 7 April, 18:00, in Oslo
    kari: cancel 3
      → kari: Cancelled: #3 Yoga, Tue 7 April, 18:00
          To bring it back: `confirm 3`.
          …
      → room: Cancelled: #3 Yoga, Tue 7 April, 18:00
    jonas: confirm 3
      → jonas: Only the person who set up that meetup, the crew or this room's moderators can change it.
    kari: confirm 3
      → kari: It's on after all: #3 Yoga, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Yoga, Tue 7 April, 18:00, in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    ada: confirm 3
      → ada: Confirmed: #3 Yoga, Tue 7 April, 18:00, in Oslo
          …
          …
      → kari(!): Confirmed (North by train): #3 Yoga, Tue 7 April, 18:00, in Oslo
      → room: Confirmed: #3 Yoga, Tue 7 April, 18:00, in Oslo
    ada: cancel 3
      → ada: Cancelled: #3 Yoga, Tue 7 April, 18:00
          To bring it back: `confirm 3`.
          …
      → kari(!): Cancelled (North by train): #3 Yoga, Tue 7 April, 18:00
      → room: Cancelled: #3 Yoga, Tue 7 April, 18:00
    ada (reply): not cancelled after all
      → ada: It's on after all: #3 Yoga, Tue 7 April, 18:00, in Oslo
          …
      → kari(!): It's on after all (North by train): #3 Yoga, Tue 7 April, 18:00, in Oslo
      → room: It's on after all: #3 Yoga, Tue 7 April, 18:00, in Oslo
    ");
}

#[test]
fn the_date_passed_before_the_answer() {
    let mut talk = oslo_goteborg().without_evenings();
    assert_snapshot!(talk.play("
        ada: meet Yoga Tuesday 18:00 in Oslo
        ada: cancel 3
        @now 2026-04-08 10:00
        ada: confirm 3
    "), @"
    ada: meet Yoga Tuesday 18:00 in Oslo
      → ada: New meetup: #3 Yoga, Tue 7 April, 18:00, in Oslo
          …
      → room: New meetup: #3 Yoga, Tue 7 April, 18:00, in Oslo
    ada: cancel 3
      → ada: Cancelled: #3 Yoga, Tue 7 April, 18:00
          To bring it back: `confirm 3`.
          …
      → room: Cancelled: #3 Yoga, Tue 7 April, 18:00
    @now 2026-04-08 10:00
    ada: confirm 3
      → ada: #3 Yoga is over.
    ");
}

#[test]
fn plain_words_about_a_meetup_without_repeats() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: meet Film Tuesday 19:00 in Oslo
        ada: The meetup in Oslo on Tuesday is cancelled
        ada: the Film on Tuesday is off
        ada: the meetup on Wednesday is cancelled
        ada: my train on Tuesday is cancelled
        ada: meet Walk Tuesday 12:00 in Oslo
        ada: treffet på tirsdag er avlyst
        ada: Is the meetup on Tuesday cancelled?
    "), @"
    ada: meet Film Tuesday 19:00 in Oslo
      → ada: New meetup: #3 Film, Tue 7 April, 19:00, in Oslo
          …
      → room: New meetup: #3 Film, Tue 7 April, 19:00, in Oslo
    ada: The meetup in Oslo on Tuesday is cancelled
      → ada: Shall I cancel #3 Film, Tue 7 April, 19:00? Tap ✅ or say “yes”, or tap ❌ to keep it on.
    ada: the Film on Tuesday is off
      → ada: Shall I cancel #3 Film, Tue 7 April, 19:00? Tap ✅ or say “yes”, or tap ❌ to keep it on.
    ada: the meetup on Wednesday is cancelled
      → ada: There's no meetup on Wed 8 April to cancel. `meetups all` shows all there are.
    ada: my train on Tuesday is cancelled
      → ada: I'm not quite sure what you mean. This is what I have:
          Tue 7 April, North by train
          • #1 Oslo, Mon 6 – Thu 9 April
          • ❌ Tue 7 April · Oslo · no bed
          • #3 Film, Tue 7 April, 19:00, in Oslo
    ada: meet Walk Tuesday 12:00 in Oslo
      → ada: New meetup: #4 Walk, Tue 7 April, 12:00, in Oslo
          …
      → room: New meetup: #4 Walk, Tue 7 April, 12:00, in Oslo
    ada: treffet på tirsdag er avlyst
      → ada: There are several meetups on Tue 7 April: #3 Film and #4 Walk. To cancel one: `cancel 3`.
    ada: Is the meetup on Tuesday cancelled?
      → ada: #3 Film, Tue 7 April, 19:00, in Oslo
          #4 Walk, Tue 7 April, 12:00, in Oslo
    ");
}

/// The command that is suggested keeps the meetup's note.
#[test]
fn the_note_is_kept() {
    let mut talk = oslo_goteborg();
    talk.dm("ada", "meet Supper every Tuesday 18:00 in Oslo -- free food, bring a mug");
    let told = talk.dm("ada", "cancel 3 14 april");
    let command = "meet 3 -- free food, bring a mug; not on Tue 14 April";
    assert!(told.contains(&format!("`{command}`")), "{told}");
    assert!(talk.dm("ada", command).contains("Now: “free food, bring a mug; not on Tue 14 April”"));
    let told = talk.dm("ada", "meet 3 21 april 19:30");
    assert!(told.contains("`meet 3 -- free food, bring a mug; not on Tue 14 April; this time Tue 21 April"), "{told}");
}
