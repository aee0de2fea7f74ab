//! An edit changes what its message says otherwise now, and leaves what was said since.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// What is saved in the end, when somebody offers something in plain words, says yes, changes it, and then edits the first message.
fn edited(who: &str, words: &str, since: &[&str], edit: &str) -> (String, Talk) {
    let mut talk = oslo_goteborg().without_evenings();
    talk.dm(who, words);
    let message = talk.last.clone();
    for said in since {
        talk.dm(who, said);
    }
    talk.edits_and_settles(who, false, &message, edit);
    (talk.dm(who, "show 3"), talk)
}

#[test]
fn what_was_added_before_the_yes_stays() {
    for (words, more, edit) in [
        ("i have a sofa in oslo 6-8 april", "for two", "i have a sofa in oslo 6-9 april"),
        ("ich habe ein Sofa in Oslo, 6.-8. April", "für zwei", "ich habe ein Sofa in Oslo, 6.-9. April"),
        ("jeg har en sofa i Oslo 6.-8. april", "for to", "jeg har en sofa i Oslo 6.-9. april"),
        ("jag har en soffa i Oslo 6-8 april", "för två", "jag har en soffa i Oslo 6-9 april"),
    ] {
        let (shown, _) = edited("kari", words, &[more, "yes"], edit);
        assert!(shown.contains('2') && shown.contains('9'), "{words}: {shown}");
        assert!(!shown.contains("for one") && !shown.contains("8 April"), "{words}: {shown}");
    }
}

#[test]
fn what_was_changed_after_the_yes_stays() {
    // More nights, and then another bed.
    let (shown, _) =
        edited("kari", "i have a sofa in oslo 6-7 april", &["yes", "offer 3 +Tue"], "i have a bed in oslo 6-7 april");
    assert!(shown.contains("a bed in Oslo") && shown.contains("Mon 6 – Wed 8 April"), "{shown}");
    // A night that was taken back isn't offered again.
    let (shown, _) =
        edited("kari", "i have a sofa in oslo 6-9 april", &["yes", "withdraw 3 Mon"], "i have a bed in oslo 6-9 april");
    assert!(shown.contains("a bed in Oslo") && shown.contains("Tue 7 – Thu 9 April (2 nights, open)"), "{shown}");
}

#[test]
fn what_the_edit_says_counts() {
    let (shown, _) = edited(
        "kari",
        "i have a sofa in oslo 6-8 april",
        &["for two", "yes"],
        "i have a sofa for three in oslo 6-8 april",
    );
    assert!(shown.contains("for 3"), "{shown}");
}

#[test]
fn a_meetup_keeps_the_time_that_it_was_moved_to() {
    let (shown, _) = edited(
        "kari",
        "pizza night in oslo on tuesday 7 april at 18:00",
        &["yes", "meet 3 19:30"],
        "pizza evening in oslo on tuesday 7 april at 18:00",
    );
    assert!(shown.contains("19:30"), "{shown}");
}

/// What the crew has agreed to is carried out as it was asked.
#[test]
fn a_change_that_the_crew_agrees_to() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.dm("kari", "i have a sofa in oslo 6-8 april");
    let message = talk.last.clone();
    talk.dm("kari", "for two");
    talk.dm("kari", "yes");
    talk.dm("ada", "accept 3");
    talk.edits_and_settles("kari", false, &message, "i have a bed in oslo 6-9 april");
    let card = talk.newest("ada");
    talk.reacts("ada", false, &card, "✅");
    let shown = talk.dm("kari", "show 3");
    assert!(
        shown.contains("a bed in Oslo") && shown.contains("for 2") && shown.contains("Wed 8 April (1 night, open)"),
        "{shown}"
    );
}

#[test]
fn commands_too() {
    for (command, since, edit, expected) in [
        (
            "offer Oslo sofa 6–8 April",
            "offer 3 +Wed",
            "offer Oslo bed 6–8 April",
            ["a bed in Oslo", "Mon 6 – Thu 9 April"],
        ),
        (
            "offer Oslo sofa 6–9 April",
            "withdraw 3 Mon",
            "offer Oslo sofa 6–9 April for 2",
            ["for 2", "Tue 7 – Thu 9 April (2 nights, open)"],
        ),
        ("meet Soup Tue 18:00 in Oslo", "meet 3 19:30", "meet Soup night Tue 18:00 in Oslo", ["Soup night", "19:30"]),
        ("meet Soup Tue 18:00 in Oslo", "meet 3 19:30", "meet Soup Tue 17:00 in Oslo", ["Soup", "17:00"]),
        ("meet Soup Tue 18:00 in Oslo", "meet 3 at the library", "meet Soup Wed 18:00 in Oslo", ["library", "Wed 8"]),
    ] {
        let (shown, _) = edited("kari", command, &[since], edit);
        assert!(expected.iter().all(|part| shown.contains(part)), "{command}: {shown}");
    }
}

/// Of two edits, the second is held against the first.
#[test]
fn edited_twice() {
    let mut talk = oslo_goteborg().without_evenings();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    let message = talk.last.clone();
    talk.edits_and_settles("kari", false, &message, "offer Oslo sofa 6–8 April for 3");
    talk.dm("kari", "offer 3 +Wed");
    talk.edits_and_settles("kari", false, &message, "offer Oslo sofa 6–8 April");
    let shown = talk.dm("kari", "show 3");
    assert!(shown.contains("for 1 person") && shown.contains("Mon 6 – Thu 9 April"), "{shown}");
}
