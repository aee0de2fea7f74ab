//! No number where there is no choice; and names, places and days do as well as numbers.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// A sofa in Oslo is #3, a bed in Gothenburg #4, a sauna on Tuesday #5, and a pizza on Friday, to be confirmed, #6.
fn much() -> Talk {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("kari", "offer Göteborg bed 9–11 April");
    talk.dm("ada", "meet Sauna Tuesday 18:00 in Oslo");
    talk.dm("jonas", "meet Pizza Friday 10 April 19:00 in Göteborg");
    talk
}

#[test]
fn the_only_one_is_taken() {
    for words in [
        "accept",
        "accept all",
        "accept it",
        "ok take it",
        "ja nehmen wir",
        "Vi tar den",
        "ja, vi tar den gärna",
        "annehmen",
    ] {
        let mut talk = oslo_goteborg().in_full();
        talk.dm("kari", "offer Oslo sofa 6–8 April");
        let taken = talk.dm("ada", words);
        assert!(taken.contains("→ kari"), "{words}: {taken}");
    }
    for (who, words) in [("ada", "decline"), ("kari", "withdraw"), ("ada", "drop Gothenburg")] {
        let mut talk = oslo_goteborg().in_full();
        talk.dm("kari", "offer Oslo sofa 6–8 April");
        assert!(talk.dm(who, words).contains("undo"), "{words}");
    }
}

#[test]
fn several_are_named() {
    let mut talk = much();
    for (who, words, named) in [
        ("ada", "accept", ["#3", "#4"]),
        ("kari", "withdraw", ["#3", "#4"]),
        ("kari", "rsvp yes", ["#5", "#6"]),
        ("ada", "drop", ["#1", "#2"]),
        ("kari", "tell the crew I'm home at six", ["#3", "#4"]),
        ("ada", "accept 9", ["#3", "#4"]),
    ] {
        let answer = talk.dm(who, words);
        assert!(named.iter().all(|no| answer.contains(no)), "{words}: {answer}");
        assert_eq!(answer.matches('→').count(), 1, "{words}: {answer}");
    }
}

#[test]
fn by_name_place_and_day() {
    for (who, words, no) in [
        ("ada", "accept the sofa", "#3"),
        ("ada", "accept the bed in Gothenburg", "#4"),
        ("ada", "accept Göteborg", "#4"),
        ("ada", "accept Oslo Monday", "#3"),
        ("ada", "godta sofaen i Oslo", "#3"),
        ("ada", "acceptera soffan", "#3"),
        ("ada", "nehmen Göteborg", "#4"),
        ("ada", "accept friday", "#4"),
        ("ada", "decline the one in Gothenburg", "#4"),
        ("kari", "withdraw my sofa on Monday", "#3"),
        ("kari", "withdraw friday", "#4"),
        ("kari", "zurückziehen Sofa", "#3"),
        ("kari", "rsvp sauna yes", "#5"),
        ("kari", "rsvp the pizza maybe", "#6"),
        ("kari", "kommer saunan ja", "#5"),
        ("ada", "cancel the sauna", "#5"),
        ("ada", "cancel pizza", "#6"),
        ("ada", "confirm pizza", "#6"),
        ("ada", "confirm", "#6"),
        ("ada", "drop Göteborg", "#2"),
        ("ada", "show sauna", "#5"),
        ("ada", "vis saunaen", "#5"),
    ] {
        let answer = much().dm(who, words);
        let first = answer.lines().next().unwrap_or_default();
        assert!(first.contains(no), "{words}: {answer}");
        assert!(!first.contains('`'), "{words}: {answer}");
    }
}

/// In a room, nobody learns by it who hosts.
#[test]
fn no_hosts_name_in_a_room() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("jonas", "offer Oslo floor 6–8 April");
    let which = talk.says("ada", true, "!accept");
    assert!(which.contains("#3") && which.contains("#4") && !which.contains("Kari"), "{which}");
    assert!(!talk.says("ada", true, "!accept kari").contains("→ kari"));
}

/// What is asked of a host needs no number, either; but "ask Kari" is talk.
#[test]
fn asked_and_told() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    assert!(talk.dm("ada", "ask the host could we come at 23?").contains("→ kari(!)"));
    assert!(talk.dm("ada", "tell them we come late").contains("→ kari(!)"));
    assert!(talk.dm("kari", "tell the crew I'm home from six").contains("→ ada(!)"));
    assert!(!talk.dm("kari", "tell me about the trip").contains("→ ada(!)"));
    assert!(!talk.dm("ada", "ask Kari about the key").contains("→ kari(!)"));
}
