//! Meetups that come again: by which rules, and how one date is called off or moved while the rest stays. A cancelled meetup can be
//! brought back.

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

/// That no date but 14 April changed: the meetups of the weeks around it.
fn others(talk: &mut Talk) -> String {
    ["today 7 April", "today 21 April", "today 28 April"].map(|line| talk.dm("jonas", line)).concat()
}

#[test]
fn one_date_is_called_off_or_moved_and_the_rest_stays() {
    let mut talk = weekly();
    assert_snapshot!(talk.play("
        ada: cancel 3 -- closed on Tuesday 14 April
        ada: undo
        ada: cancel 3 only 15 April
        ada: cancel 3 on Tuesday
        ada: !meet 3 14 April 19:30
        ada: !meet 3 14 April, 15 April 20:00
        ada: !meet 3 15 April, 21 April
        ada: meet 3 Tuesday 21 April
        ada: meet 3 22 April 19:00
        jonas: cancel 3 21 April
        ada: show 3
        kari: show 3
        kari: rsvp 3 no 15 April
    "), @"
    ada: cancel 3 -- closed on Tuesday 14 April
      → ada: Cancelled, just this once: #3 Tinker night, Tue 14 April, 18:00
          Otherwise it stays every Tuesday, 18:00.
          …
      → kari(!): Cancelled (North by train), just this once: #3 Tinker night, Tue 14 April, 18:00
      → room: Cancelled, just this once: #3 Tinker night, Tue 14 April, 18:00
    ada: undo
      → ada: Undone. It's as it was: #3 Tinker night, every Tuesday, 18:00, in Oslo
      → kari: Please ignore the last change. It's as it was: #3 Tinker night, every Tuesday, 18:00, in Oslo
      → room: Please ignore the last change. It's as it was: #3 Tinker night, every Tuesday, 18:00, in Oslo
    ada: cancel 3 only 15 April
      → ada: #3 Tinker night isn't on Wed 15 April. It's every Tuesday, 18:00. Nothing has changed.
    ada: cancel 3 on Tuesday
      → ada: Cancelled, just this once: #3 Tinker night, Tue 7 April, 18:00
          Next time: Tue 14 April, 18:00.
          …
      → room: Cancelled, just this once: #3 Tinker night, Tue 7 April, 18:00
    ada: !meet 3 14 April 19:30
      → ada: Moved, just this once: #3 Tinker night, Tue 14 April, 18:00 → Tue 14 April, 19:30
          Otherwise it stays every Tuesday, 18:00.
          …
      → kari(!): Moved (North by train), just this once: #3 Tinker night, Tue 14 April, 18:00 → Tue 14 April, 19:30
      → room: Moved, just this once: #3 Tinker night, Tue 14 April, 18:00 → Tue 14 April, 19:30
    ada: !meet 3 14 April, 15 April 20:00
      → ada: Moved, just this once: #3 Tinker night, Tue 14 April, 19:30 → Wed 15 April, 20:00
          Otherwise it stays every Tuesday, 18:00.
          …
      → kari(!): Moved (North by train), just this once: #3 Tinker night, Tue 14 April, 19:30 → Wed 15 April, 20:00
      → room: Moved, just this once: #3 Tinker night, Tue 14 April, 19:30 → Wed 15 April, 20:00
    ada: !meet 3 15 April, 21 April
      → ada: #3 Tinker night is on Tue 21 April, 18:00 already.
    ada: meet 3 Tuesday 21 April
      → ada: #3 Tinker night is every Tuesday, 18:00. Which of its dates moves there? For example: `meet 3 Wed 15 April, Tue 21 April, 18:00`
    ada: meet 3 22 April 19:00
      → ada: #3 Tinker night is every Tuesday, 18:00. Which of its dates moves there? For example: `meet 3 Wed 15 April, Wed 22 April, 19:00`
    jonas: cancel 3 21 April
      → jonas: Only the person who set up that meetup, the crew or this room's moderators can change it.
    ada: show 3
      → ada: #3 Tinker night, every Tuesday, 18:00, in Oslo · 3 yes
          Not on Tue 7 April and Tue 14 April.
          Moved to: Wed 15 April, 20:00.
          Coming: Kari +2
          Added by Ada.
    kari: show 3
      → kari: #3 Tinker night, every Tuesday, 18:00, in Oslo · 3 yes
          Not on Tue 7 April and Tue 14 April.
          Moved to: Wed 15 April, 20:00.
          Coming: Kari +2
          Added by Ada.
    kari: rsvp 3 no 15 April
      → kari: OK, you're not coming to #3 Tinker night, Wed 15 April, 20:00.
    ");
}

#[test]
fn its_reminders_come_at_the_new_time() {
    let mut talk = weekly().without_evenings();
    assert_snapshot!(talk.play("
        ada: meet 3 14 April, 15 April 20:00
        ada: cancel 3 21 April
        @now 2026-04-22 12:00
    "), @"
    ada: meet 3 14 April, 15 April 20:00
      → ada: Moved, just this once: #3 Tinker night, Tue 14 April, 18:00 → Wed 15 April, 20:00
          Otherwise it stays every Tuesday, 18:00.
          …
      → kari(!): Moved (North by train), just this once: #3 Tinker night, Tue 14 April, 18:00 → Wed 15 April, 20:00
      → room: Moved, just this once: #3 Tinker night, Tue 14 April, 18:00 → Wed 15 April, 20:00
    ada: cancel 3 21 April
      → ada: Cancelled, just this once: #3 Tinker night, Tue 21 April, 18:00
          Otherwise it stays every Tuesday, 18:00.
          …
      → room: Cancelled, just this once: #3 Tinker night, Tue 21 April, 18:00
    @now 2026-04-22 12:00
    [Mon 06 18:00]
      → room(!): Tinker night (#3) in 24 hours: Tue 7 April, 18:00, in Oslo
    [Tue 07 16:00]
      → room(!): Tinker night (#3) in 2 hours: Tue 7 April, 18:00, in Oslo
    [Tue 14 20:00]
      → room(!): Tinker night (#3) in 24 hours: Wed 15 April, 20:00, in Oslo · 3 yes
    [Wed 15 18:00]
      → room(!): Tinker night (#3) in 2 hours: Wed 15 April, 20:00, in Oslo · 3 yes
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
        "!cancel #3 14/4",
        "!cancel 3 2026-04-14",
        "the meetup on 14 April is cancelled",
        "Tinker night on 14 April is off",
        "treffet 14. april er avlyst",
        "treffet 14. april er innstilt",
        "träffen 14 april är inställd",
        "mødet den 14. april er aflyst",
        "das Treffen am 14. April fällt aus",
        "!meet 3 14 April 19:30",
        "!Treffen 3 am 14. April um 19:30",
        "!treff 3 tirsdag 14. april kl 19:30",
        "!träff 3 14 april, 15 april 20:00",
        "!træf 3 14. april, 16. april kl. 19",
        "move tinker night on 14 April to 19:00",
    ] {
        let mut talk = weekly();
        let (before, then) = (others(&mut talk), talk.dm("jonas", "today 14 April"));
        let told = talk.dm("ada", line);
        assert!(told.contains("#3 Tinker night"), "{line}: {told}");
        // Plain words are asked back.
        talk.dm("ada", "yes");
        assert_eq!(others(&mut talk), before, "{line}: {told}");
        assert_ne!(talk.dm("jonas", "today 14 April"), then, "{line}: {told}");
    }
}

#[test]
fn what_is_not_clearly_one_date_changes_nothing() {
    for line in ["!cancel 3 tomorrow", "!meet 3 14 April at the library", "!meet 3 tomorrow 20:00", "!meet 3 22 April"]
    {
        let mut talk = weekly();
        let before = talk.dm("jonas", "show 3");
        let told = talk.dm("ada", line);
        assert!(told.contains("#3 Tinker night"), "{line}: {told}");
        talk.dm("ada", "yes");
        assert_eq!(talk.dm("jonas", "show 3"), before, "{line}: {told}");
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
        let (before, then) = (others(&mut talk), talk.dm("jonas", "today 14 April"));
        talk.dm("ada", "show 3");
        let card = talk.newest("ada");
        let told = talk.replies(who, false, &card, text);
        assert_eq!(others(&mut talk), before, "{text}: {told}");
        assert_ne!(talk.dm("jonas", "today 14 April"), then, "{text}: {told}");
    }
    // A guest's message is about their own answer.
    let mut talk = weekly();
    talk.dm("jonas", "show 3");
    let card = talk.newest("jonas");
    assert_snapshot!(talk.replies("jonas", false, &card, "not on Tuesday 14 April"), @"  → jonas: OK, you're not coming to #3 Tinker night, Tue 14 April, 18:00.");
    assert_snapshot!(talk.replies("jonas", false, &card, "only the 14th"), @"  → jonas: See you at #3 Tinker night, Tue 14 April, 18:00. I'll remind you.");
}

#[test]
fn rules_in_every_language() {
    let (mut talk, mut shown) = (oslo_goteborg(), Vec::new());
    for line in [
        "meet Tinker night every other Tuesday 18:00 in Oslo",
        "meet Rent day on the 15th of every month 17:00 in Oslo",
        "meet Accounts on the last day of the month 17:00 in Oslo",
        "meet Choir every Wednesday until 29 April 19:00 in Oslo",
        "meet Book club every first and third Monday 18:00 in Oslo",
        "meet Run every Thursday 7:00 six times in Oslo",
        "meet Vigil every three weeks on Friday 17:00",
        "meet March yearly on 1 May 12:00 in Oslo",
        "meet Jam every Sunday from 19 April 16:00 in Oslo",
        "treff Mekkekveld annenhver tirsdag kl. 18 i Oslo",
        "treff Husleie den 15. hver måned kl. 17 i Oslo",
        "treff Kor hver onsdag til 29. april kl. 19 i Oslo",
        "treff Lesesirkel kvar onsdag kl. 19 seks gonger i Oslo",
        "träff Mek varannan tisdag kl 18 i Oslo",
        "träff Hyra den 15 varje månad kl 17 i Oslo",
        "træf Kor hver anden onsdag kl. 19 i Oslo",
        "Treffen Kochen alle zwei Wochen am Freitag 18:00 in Oslo",
        "Treffen Miete am letzten Tag des Monats 17:00 in Oslo",
        "Treffen Chor jeden Mittwoch sechsmal um 19 Uhr in Oslo",
    ] {
        let answer = talk.dm("ada", line);
        let first = answer.lines().next().unwrap_or_default().to_owned();
        shown.push(first);
    }
    assert_snapshot!(shown.join("\n"), @"
    → ada: New meetup: #3 Tinker night, every other Tuesday, 18:00, in Oslo
    → ada: New meetup: #4 Rent day, the 15th of every month, 17:00, in Oslo
    → ada: New meetup: #5 Accounts, the last day of every month, 17:00, in Oslo
    → ada: New meetup: #6 Choir, every Wednesday, 19:00, until Wed 29 April, in Oslo
    → ada: New meetup: #7 Book club, every first Monday and every third Monday, 18:00, in Oslo
    → ada: New meetup: #8 Run, every Thursday, 07:00, 6 times, in Oslo
    → ada: New meetup: #9 Vigil, every 3 weeks on Friday, 17:00
    → ada: New meetup: #10 March, every year on 1 May, 12:00, in Oslo
    → ada: New meetup: #11 Jam, every Sunday, 16:00, in Oslo
    → ada: Nytt treff: #12 Mekkekveld, annenhver tirsdag kl. 18:00, i Oslo
    → ada: Nytt treff: #13 Husleie, den 15. hver måned kl. 17:00, i Oslo
    → ada: Nytt treff: #14 Kor, hver onsdag kl. 19:00, til og med ons. 29. april, i Oslo
    → ada: Nytt treff: #15 Lesesirkel, hver onsdag kl. 19:00, 6 ganger, i Oslo
    → ada: Nytt treff: #16 Mek, annenhver tirsdag kl. 18:00, i Oslo
    → ada: Ny träff: #17 Hyra, den 15:e varje månad kl. 17:00, i Oslo
    → ada: Ny träff: #18 Kor, varannan onsdag kl. 19:00, i Oslo
    → ada: Ny träff: #19 Kochen, varannan fredag kl. 18:00, i Oslo
    → ada: Neues Treffen: #20 Miete, am letzten Tag des Monats um 17:00 Uhr, in Oslo
    → ada: Neues Treffen: #21 Chor, jeden Mittwoch um 19:00 Uhr, 6-mal, in Oslo
    ");
}

#[test]
fn a_rule_that_says_no_day_is_asked_about() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: meet Vigil every other week 18:00
        ada: meet Vigil every Tuesday until 1 April 18:00
        ada: treff Kor annenhver uke
    "), @"
    ada: meet Vigil every other week 18:00
      → ada: On which day is “every other week 18:00”? Try `every other Tuesday` or `the 15th of every month`.
    ada: meet Vigil every Tuesday until 1 April 18:00
      → ada: New meetup: #3 Vigil, every Tuesday, 18:00, until Thu 1 April 2027
          The travellers are there on Tue 7 April, 18:00.
          …
      → room: New meetup: #3 Vigil, every Tuesday, 18:00, until Thu 1 April 2027
    ada: treff Kor annenhver uke
      → ada: Hvilken dag er «annenhver uke»? Prøv `annenhver tirsdag` eller `den 15. hver måned`.
    ");
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
      → ada: Cancel #3 Tinker night, every Tuesday, 19:30, all of its dates (just one of them: `cancel 3 Tue 7 April`)? Nobody has said they're coming. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
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
      → ada: Cancel #3 Tinker night, every Tuesday, 18:00, all of its dates (just one of them: `cancel 3 Tue 7 April`)? Nobody has said they're coming. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
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

#[test]
fn in_sentences() {
    let mut talk = weekly();
    assert_snapshot!(talk.play("
        jonas: no tinker night on the 14th
        ada: no tinker night on the 14th
        ada: yes
        ada: ingen tinker night 21. april
        ada: ja
        ada: tinker night on 28 april starts at 19:30
        ada: yes
        ada: tinker night den 5. mai er flyttet til 6. mai kl 19
        ada: ja
        kari: we have board games every other Thursday from 16 April at 19 at the library in Oslo
        kari: yes
    "), @"
    jonas: no tinker night on the 14th
      → jonas: To cancel #3 Tinker night, every Tuesday, 18:00: `cancel 3`.
    ada: no tinker night on the 14th
      → ada: Shall I cancel just Tue 14 April, 18:00 of #3 Tinker night? Tap ✅ or say “yes”, or tap ❌ to keep it on.
    ada: yes
      → ada: Cancelled, just this once: #3 Tinker night, Tue 14 April, 18:00
          Otherwise it stays every Tuesday, 18:00.
          …
      → kari(!): Cancelled (North by train), just this once: #3 Tinker night, Tue 14 April, 18:00
      → room: Cancelled, just this once: #3 Tinker night, Tue 14 April, 18:00
    ada: ingen tinker night 21. april
      → ada: Shall I cancel just Tue 21 April, 18:00 of #3 Tinker night? Tap ✅ or say “yes”, or tap ❌ to keep it on.
    ada: ja
      → ada: Cancelled, just this once: #3 Tinker night, Tue 21 April, 18:00
          Otherwise it stays every Tuesday, 18:00.
          …
      → room: Cancelled, just this once: #3 Tinker night, Tue 21 April, 18:00
    ada: tinker night on 28 april starts at 19:30
      → ada: Shall I move #3 Tinker night just this once: Tue 28 April, 18:00 → Tue 28 April, 19:30? Tap ✅ or say “yes”, or tap ❌.
    ada: yes
      → ada: Moved, just this once: #3 Tinker night, Tue 28 April, 18:00 → Tue 28 April, 19:30
          Otherwise it stays every Tuesday, 18:00.
          …
      → room: Moved, just this once: #3 Tinker night, Tue 28 April, 18:00 → Tue 28 April, 19:30
    ada: tinker night den 5. mai er flyttet til 6. mai kl 19
      → ada: Skal jeg flytte #3 Tinker night bare denne gangen: tirs. 5. mai kl. 18:00 → ons. 6. mai kl. 19:00? Trykk ✅ eller si «ja», eller trykk ❌.
    ada: ja
      → ada: Moved, just this once: #3 Tinker night, Tue 5 May, 18:00 → Wed 6 May, 19:00
          Otherwise it stays every Tuesday, 18:00.
          …
      → room: Moved, just this once: #3 Tinker night, Tue 5 May, 18:00 → Wed 6 May, 19:00
    kari: we have board games every other Thursday from 16 April at 19 at the library in Oslo
      → kari: Let me check – a meetup: Library, in Oslo, every other Thursday, 19:00 – we have board games.
          Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
    kari: yes
      → kari: New meetup: #4 Library, every other Thursday, 19:00, in Oslo (proposed, not confirmed yet) – we have board games
          The travellers aren't there on any of its dates so far.
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #4 Library, every other Thursday, 19:00, in Oslo (proposed, not confirmed yet) – we have board games
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 4` / `cancel 4`.)
    ");
}
