//! Yes, no, which: answers in any words, numbered readings, and what is said under a draft that waits.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// A trip that Kari can see, and her draft of a sofa in Oslo.
fn with_draft() -> Talk {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("ada", "trip open");
    let shown = talk.dm("kari", "I can offer my sofa in Oslo on Monday 6 April");
    assert!(shown.contains("sofa in Oslo"), "{shown}");
    talk
}

#[test]
fn every_way_to_say_yes_records_a_draft() {
    for yes in
        ["✅", "👍", "yeah", "sounds good", "yes that's right", "passt so", "ja klar", "jo då", "det stemmer", "kör"]
    {
        let said = with_draft().dm("kari", yes);
        assert!(said.contains("Oslo") && said.contains("#3"), "{yes}: {said}");
    }
}

#[test]
fn every_way_to_say_no_drops_it() {
    for no in ["❌", "nope", "nah", "lieber nicht", "nei takk", "glöm det", "drop det"] {
        let mut talk = with_draft();
        talk.dm("kari", no);
        let said = talk.dm("kari", "offers");
        assert!(!said.contains("#3"), "{no}: {said}");
    }
}

#[test]
fn what_is_said_under_a_draft_is_noted_or_answered() {
    let mut talk = with_draft();
    let said = talk.dm("kari", "theres a cat tho");
    assert!(said.contains("sofa in Oslo") && said.contains("theres a cat tho"), "{said}");
    let said = talk.dm("kari", "for 2 ppl");
    assert!(said.contains("2 people") && !said.contains("ppl"), "{said}");
    for other in ["can they bring a dog?", "that's not what I said", "Soe", "ich kann nicht"] {
        let said = talk.dm("kari", other);
        assert!(!said.is_empty() && !said.contains("Cannes") && !said.contains("in Soe"), "{other}: {said}");
    }
}

#[test]
fn a_place_never_changes_unasked() {
    for words in ["ja klar!", "passt so", "Soe", "kann", "klar", "Trondhiem"] {
        let mut talk = with_draft();
        let said = talk.dm("kari", words);
        let moved = said.contains("offer: a sofa in ") && !said.contains("a sofa in Oslo");
        assert!(!moved, "{words}: {said}");
    }
    let said = with_draft().dm("kari", "Trondhiem");
    assert!(said.contains("1") && said.contains("Trondheim"), "{said}");
}

#[test]
fn two_readings_are_numbered_and_a_yes_asks_which() {
    for (answer, day) in [
        ("2", "14"),
        ("1", "7"),
        ("the second", "14"),
        ("the other one", "14"),
        ("14 April", "14"),
        ("2️⃣", "14"),
        ("das andere", "14"),
        ("option 1", "7"),
        ("den andre", "14"),
    ] {
        let mut talk = oslo_goteborg().in_full();
        let shown = talk.dm("ada", "next tuesday we have a concert in Oslo at 8");
        assert!(shown.contains("20:00") && shown.contains('2'), "{shown}");
        let again = talk.dm("ada", "✅");
        assert!(again.contains("14 April") && !again.contains('#'), "{again}");
        let mut said = talk.dm("ada", answer);
        if !said.contains('#') {
            said = talk.dm("ada", "yes");
        }
        assert!(said.contains("#3") && said.contains(&format!("Tue {day} April, 20:00")), "{answer}: {said}");
    }
}

#[test]
fn a_tap_chooses_a_reading() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("ada", "meeting in Oslo on wednesday at 8");
    let to = talk.newest("ada");
    let said = talk.reacts("ada", false, &to, "2\u{fe0f}\u{20e3}");
    assert!(said.contains("#3") && said.contains("20:00"), "{said}");
}

#[test]
fn morning_or_evening_is_asked_where_both_make_sense() {
    for (words, hour) in [
        ("breakfast in Oslo on tuesday at 8", "08:00"),
        ("dinner in Oslo on tuesday at 8", "20:00"),
        ("am Dienstag um 8 Konzert in Oslo", "20:00"),
    ] {
        let said = oslo_goteborg().in_full().dm("ada", words);
        assert!(said.contains(hour), "{words}: {said}");
    }
    let mut talk = oslo_goteborg().in_full();
    let said = talk.dm("ada", "meeting in Oslo on tuesday at 8");
    assert!(said.contains("08:00") && said.contains("20:00"), "{said}");
    let said = talk.dm("ada", "in the evening");
    assert!(said.contains("20:00") && !said.contains("08:00"), "{said}");
}

#[test]
fn the_last_card_is_answered_by_a_word() {
    let mut talk = with_draft();
    talk.dm("kari", "yes");
    let said = talk.dm("ada", "yeah, ok take it");
    assert!(said.contains("#3"), "{said}");
    assert!(talk.dm("ada", "nights").contains('✓') || said.contains("accepted"), "{said}");
}

#[test]
fn no_guessing_in_commands() {
    let mut talk = oslo_goteborg().in_full();
    for mars in ["tz Mars", "tidssone Mars"] {
        let said = talk.dm("ada", mars);
        assert!(said.contains("Mars") && !said.contains("Paris"), "{said}");
    }
    talk.dm("ada", "lang en");
    let said = talk.dm("ada", "offer Oslo sofa yesterday");
    assert!(said.contains("“yesterday” has already passed"), "{said}");
    let said = talk.dm("ada", "stop 2 is now 9-11 april");
    assert!(said.contains("11") && said.contains("#2"), "{said}");
    let said = talk.dm("ada", "stop Bergn 12-14 apirl");
    assert!(said.contains("Bergen"), "{said}");
    talk.dm("ada", "meet Plenum Tue 18:00 in Oslo");
    let said = talk.dm("ada", "meet 4 cancel");
    assert!(said.contains("Plenum") && !said.contains("#4 cancel"), "{said}");
}

#[test]
fn the_hosts_own_word_stays() {
    let mut talk = oslo_goteborg().in_full();
    talk.dm("ada", "trip open");
    let said = talk.dm("kari", "I've got a spare room in Oslo from the 6th till the 8th");
    assert!(said.contains("spare room in Oslo"), "{said}");
    let said = talk.dm("kari", "yes");
    assert!(said.contains("spare room"), "{said}");
    assert!(talk.dm("ada", "offers").contains("spare room"));
    let said = talk.dm("jonas", "offer Oslo guest room Mon 6 April");
    assert!(said.contains("guest room"), "{said}");
}
