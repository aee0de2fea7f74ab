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
    "), @"");
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
    "), @"");
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
    "), @"");
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
    "), @"");
}
