//! Reminders that people set for themselves: moved by a reply, put off, named, taken back.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// A conversation in which `ada> words` is a reply to the bot's newest message to her.
fn with_replies(talk: &mut Talk, script: &str) -> String {
    let mut all = String::new();
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix("ada> ") {
            Some(text) => {
                let to = talk.newest("ada");
                all.push_str(&format!("{line}\n{}", talk.replies("ada", false, &to, text)));
            }
            None => all.push_str(&talk.play(line)),
        }
    }
    all
}

#[test]
fn a_reply_moves_it_or_takes_it_back() {
    assert_snapshot!(with_replies(&mut Talk::new(), "
        ada: remind me tomorrow tea
        ada> at 10
        ada> in 4 hours
        ada> tomorrow at 11 instead
        ada> 2h
        ada: reminders
        ada> cancel
        ada: remind me in 10 minutes milk
        ada> cancel
        ada: reminders
    "), @"
    ada: remind me tomorrow tea
      → ada: I'll remind you in 22 hours, on Sat 4 April, 08:00: tea
          You gave no time, so I took 08:00. Another one? Just reply, like “at 10”.
    ada> at 10
      → ada: I'll remind you in 24 hours, on Sat 4 April, 10:00: tea
    ada> in 4 hours
      → ada: I'll remind you in 4 hours, on Fri 3 April, 14:00: tea
    ada> tomorrow at 11 instead
      → ada: I'll remind you in 25 hours, on Sat 4 April, 11:00: tea
    ada> 2h
      → ada: I'll remind you in 2 hours, on Fri 3 April, 12:00: tea
    ada: reminders
      → ada: • 1. Just you, Fri 3 April, 12:00: tea

          `cancel reminder 1` drops one.
    ada> cancel
      → ada: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
    ada: remind me in 10 minutes milk
      → ada: I'll remind you in 10 minutes, on Fri 3 April, 10:10: milk
    ada> cancel
      → ada: OK, I won't remind you: milk
    ada: reminders
      → ada: • 1. Just you, Fri 3 April, 12:00: tea

          `cancel reminder 1` drops one.
    ");
}

#[test]
fn right_behind_it_no_reply_is_needed() {
    for (set, move_it, drop_it, none) in [
        ("remind me tomorrow tea", "at 10", "cancel", "reminders"),
        ("minn meg på te i morgen", "kl. 10", "nei", "påminnelser"),
        ("minn meg på te i morgon", "kl. 10", "nei", "påminningar"),
        ("påminn mig imorgon om te", "klockan 10", "nej", "påminnelser"),
        ("mind mig om kaffe i morgen", "kl. 10", "nej", "påmindelser"),
        ("erinnere mich morgen an Tee", "um 10 Uhr", "nein", "Erinnerungen"),
    ] {
        let mut talk = Talk::new();
        let said = talk.play(&format!("ada: {set}"));
        assert!(said.replace('.', ":").contains("08:00"), "{set}: {said}");
        let moved = talk.play(&format!("ada: {move_it}"));
        assert!(moved.replace('.', ":").contains("10:00"), "{move_it}: {moved}");
        let gone = talk.play(&format!("ada: {drop_it}"));
        assert!(!gone.replace('.', ":").contains("10:00"), "{drop_it}: {gone}");
        let left = talk.play(&format!("ada: {none}"));
        assert!(!left.replace('.', ":").contains("10:00"), "{none}: {left}");
    }
}

#[test]
fn snooze_moves_and_never_adds() {
    assert_snapshot!(with_replies(&mut Talk::new(), "
        ada: remind me in 10 minutes water
        @now 2026-04-03 10:15
        ada: snooze 15m
        ada> snooze 20m
        ada> in 1 hour
        ada: reminders
        @now 2026-04-03 11:20
        ada: snooze
        ada: reminders
    "), @"
    ada: remind me in 10 minutes water
      → ada: I'll remind you in 10 minutes, on Fri 3 April, 10:10: water
    @now 2026-04-03 10:15
    [Fri 03 10:10]
      → ada(!): You asked me to remind you: water
    ada: snooze 15m
      → ada: I'll remind you in 15 minutes, on Fri 3 April, 10:30: water
    ada> snooze 20m
      → ada: I'll remind you in 20 minutes, on Fri 3 April, 10:35: water
    ada> in 1 hour
      → ada: I'll remind you in 1 hour, on Fri 3 April, 11:15: water
    ada: reminders
      → ada: • 1. Just you, Fri 3 April, 11:15: water

          `cancel reminder 1` drops one.
    @now 2026-04-03 11:20
    [Fri 03 11:15]
      → ada(!): You asked me to remind you: water
    ada: snooze
      → ada: I'll remind you in 15 minutes, on Fri 3 April, 11:35: water
    ada: reminders
      → ada: • 1. Just you, Fri 3 April, 11:35: water

          `cancel reminder 1` drops one.
    ");
}

#[test]
fn they_are_named_by_number_or_words() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        ada: remind me tomorrow 9:00 milk
        ada: remind me tomorrow 10:00 call Kari
        ada: remind me tomorrow 11:00 call Jonas
        ada: cancel reminder 2
        ada: snooze milk 2h
        ada: cancel milk
        ada: cancel reminder 7
        ada: cancel reminder bread
        ada: drop my reminder
        ada: reminders
    "), @"
    ada: remind me tomorrow 9:00 milk
      → ada: I'll remind you in 23 hours, on Sat 4 April, 09:00: milk
    ada: remind me tomorrow 10:00 call Kari
      → ada: I'll remind you in 24 hours, on Sat 4 April, 10:00: call Kari
    ada: remind me tomorrow 11:00 call Jonas
      → ada: I'll remind you in 25 hours, on Sat 4 April, 11:00: call Jonas
    ada: cancel reminder 2
      → ada: OK, I won't remind you: call Kari
    ada: snooze milk 2h
      → ada: I'll remind you in 2 hours, on Fri 3 April, 12:00: milk
    ada: cancel milk
      → ada: OK, I won't remind you: milk
    ada: cancel reminder 7
      → ada: You have no reminder 7. `reminders` lists yours.
    ada: cancel reminder bread
      → ada: You have no reminder “bread”. What you have: 3 call Jonas
    ada: drop my reminder
      → ada: OK, I won't remind you: call Jonas
    ada: reminders
      → ada: No reminders yet. To set one: `remind me tomorrow 9:00 buy tickets`.
    ");
}

#[test]
fn the_time_in_front_counts_and_leading_words_go() {
    assert_snapshot!(Talk::new().play("
        ada: remind me on Monday to buy tickets for 3 May
        ada: remind me in 2 hours about the 18:00 train
        ada: remind me tomorrow at 9 to call Kari about Tuesday
        ada: remind me to water the plants tomorrow at 9
        ada: remind me every day at 9:00 pills
        ada: remind me to buy tickets for 3 May on Monday
        ada: Bring tickets. Remind me on Monday at 9.
        ada: yes
    "), @"
    ada: remind me on Monday to buy tickets for 3 May
      → ada: I'll remind you in 3 days, on Mon 6 April, 08:00: buy tickets for 3 May
          You gave no time, so I took 08:00. Another one? Just reply, like “at 10”.
    ada: remind me in 2 hours about the 18:00 train
      → ada: I'll remind you in 2 hours, on Fri 3 April, 12:00: the 18:00 train
    ada: remind me tomorrow at 9 to call Kari about Tuesday
      → ada: I'll remind you in 23 hours, on Sat 4 April, 09:00: call Kari about Tuesday
    ada: remind me to water the plants tomorrow at 9
      → ada: I'll remind you in 23 hours, on Sat 4 April, 09:00: water the plants
    ada: remind me every day at 9:00 pills
      → ada: I can only remind you once, not again and again. For the next time: `remind me tomorrow 9:00 buy tickets`.
    ada: remind me to buy tickets for 3 May on Monday
      → ada: I see more than one time in that. Put the reminder's time first: `remind me tomorrow 9:00 buy tickets for 3 May`.
    ada: Bring tickets. Remind me on Monday at 9.
      → ada: Let me check – a reminder for you on Mon 6 April, 09:00: Bring tickets
          Which one: 1 Mon 6 April, 09:00 or 2 Mon 6 April, 21:00?
          Tap or say 1 or 2 and I'll save it, or tap ❌ to drop it.
    ada: yes
      → ada: Which one: 1 Mon 6 April, 09:00 or 2 Mon 6 April, 21:00?
    ");
}

/// "Tomorrow 9 to buy milk": a bare number behind the day is its hour where the words that follow lead to what it is about.
#[test]
fn a_bare_number_behind_the_day() {
    for (said, at, what) in [
        ("remind me tomorrow 9 to buy oat milk", "09:00", "buy oat milk"),
        ("remind me tomorrow 3 to call", "15:00", "call"),
        ("erinner mich morgen 9 an die milch", "09:00 Uhr", "die milch"),
        ("minn meg på i morgen 17 å ringe", "17:00", "ringe"),
        ("minn meg på i morgon 9 å ringje", "09:00", "ringje"),
        ("påminn mig imorgon 9 att köpa mjölk", "09:00", "köpa mjölk"),
        ("husk mig på i morgen 9 at købe mælk", "09.00", "købe mælk"),
        ("remind me tomorrow 3 cakes", "08:00", "3 cakes"),
        ("remind me tomorrow 30 to go", "08:00", "30 to go"),
    ] {
        let answer = Talk::new().dm("ada", said);
        assert!(answer.contains(&format!("{at}: {what}\n")), "{said}: {answer}");
    }
}
