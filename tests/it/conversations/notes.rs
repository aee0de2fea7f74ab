//! What isn't for everybody: an address, a code, where the key is, how to reach somebody. No public text keeps it.

use insta::assert_snapshot;

use super::under_way_with;
use crate::talk::tireless;

/// The worst notes of the reports, in each text that others may read.
#[test]
fn no_public_text_takes_a_way_in() {
    let mut talk = under_way_with(tireless());
    for who in ["ada", "kari"] {
        talk.dm(who, "lang en");
    }
    let private = [
        "Am Markt 4",
        "Unter den Linden 77",
        "59.9139, 10.7522",
        "geo:59.91,10.75",
        "https://www.openstreetmap.org/#map=19/59.91/10.75",
        "key under the mat, code 4711#",
        "write to kari@example.org",
        "ring +47 22 33 44 55",
    ];
    for note in private {
        for (who, command) in [
            ("kari", "offer Oslo sofa Mon–Tue --"),
            ("kari", "suggest Drammen --"),
            ("kari", "meet Dinner Tuesday 18:00 in Oslo --"),
            ("ada", "stop Lund 14–15 April --"),
            ("ada", "trip about"),
            ("ada", "trip topics"),
        ] {
            let answer = talk.dm(who, &format!("{command} {note}"));
            assert!(answer.contains("I kept nothing"), "{command} {note}: {answer}");
            let answer = talk.says(who, true, &format!("!{command} {note}"));
            assert!(answer.contains("everybody here can read it"), "{command} {note}: {answer}");
            assert!(!answer.contains(note), "{answer}");
        }
    }
    for (who, plain) in [
        ("kari", "I can offer a sofa in Oslo on Monday night. -- key under the mat, code 4711"),
        ("kari", "You could stop in Drammen on the way -- Am Markt 4"),
        ("kari", "Let's meet for dinner in Oslo on Tuesday at 18:00 -- ring at Müller"),
    ] {
        let answer = talk.dm(who, plain);
        assert!(answer.contains("I kept nothing"), "{plain}: {answer}");
    }
    talk.dm("ada", "meet Dinner Tuesday 18:00 in Oslo -- bring tools");
    let answer = talk.dm("ada", "cancel 3 -- we moved to Unter den Linden 77");
    assert!(answer.contains("I kept nothing"), "{answer}");
    assert_snapshot!(talk.dm("ada", "meetups"), @"");
    assert_snapshot!(talk.dm("ada", "offers"), @"");
}

/// A meetup's place is public on purpose, how to reach the crew is meant, and how to give may hold any number.
#[test]
fn what_is_meant_stays() {
    let mut talk = under_way_with(tireless());
    assert_snapshot!(talk.play("
        ada: meet Dinner Tuesday 18:00 in Oslo at Storgata 12 -- bring 2 friends, bus 31
        ada: meet Dinner Wednesday 18:00 in Oslo at Storgata 12, code 4711
        ada: trip reach kari@example.org, +47 22 33 44 55
        ada: trip reach Unter den Linden 77
        ada: donate Account 1234 56 78901
        kari: offer 2 sofas in Oslo Mon–Tue -- third floor, room 2, Gleis 5, code of conduct applies
    "), @"");
}

/// In each language: what looks private, and where it belongs.
#[test]
fn the_refusal_in_each_language() {
    let mut talk = under_way_with(tireless());
    let mut answers = String::new();
    for language in ["en", "nb", "nn", "sv", "da", "de"] {
        talk.dm("kari", &format!("lang {language}"));
        answers.push_str(&talk.dm("kari", "!offer Oslo sofa Mon–Tue -- Hemmelig vei 7, third floor"));
    }
    assert_snapshot!(answers, @"");
    // It works as it says.
    talk.dm("kari", "lang en");
    assert_snapshot!(talk.play("
        kari: offer Oslo sofa Mon–Tue
        kari: details 3 Hemmelig vei 7, third floor
    "), @"");
}
