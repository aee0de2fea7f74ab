//! Short answers on the phone: to a meetup, to an offer, "undo that", "just testing". None is taken for what it isn't.

use crate::harness::talk::{Talk, tireless};

/// Ada travels; Jonas said "maybe" to the plenum and proposes a pizza evening; Kari has offered a sofa for two nights.
fn told() -> Talk {
    let mut talk = Talk::with(tireless());
    for (who, line) in [
        ("ada", "trip new North by train 6–19 April"),
        ("ada", "trip open"),
        ("ada", "stop Oslo 6–9 April"),
        ("ada", "stop Göteborg 9–12 April"),
        ("ada", "meet Plenum Tue 7 April 18:00 in Oslo"),
        ("jonas", "rsvp 3 maybe"),
        ("jonas", "meet Pizza Fri 10 April 19:30 in Göteborg"),
        ("kari", "offer Oslo sofa Mon 6 April – Wed 8 April for 2"),
    ] {
        talk.dm(who, line);
    }
    talk
}

/// Says each line in a talk of its own: its answer has the first words, and not the second.
fn each(cases: &[(&str, &str, &str, &str)]) {
    let mut wrong = String::new();
    for (who, line, has, not) in cases {
        let answer = told().dm(who, line);
        if !answer.contains(has) || !not.is_empty() && answer.contains(not) {
            wrong.push_str(&format!("{who}: {line}\n{answer}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn nothing_named_is_no_answer_to_a_meetup() {
    let cases = [
        ("kari", "øv altså mit wifi driller, sorry hvis du får alt to gange"),
        ("kari", "me kan ta plenumet heime hjå meg om de ikkje har lokale"),
        ("kari", "we could do the plenum at mine if you want"),
        ("kari", "wir können das plenum auch bei mir machen"),
        ("kari", "vi kan ta plenumet hemma hos mig"),
        ("jonas", "må eg lasta ned noko"),
        ("jonas", "ugh my phone keeps dying lol"),
    ];
    for (who, line) in cases {
        let mut talk = told();
        let before = ["show 3", "show 4"].map(|line| talk.dm("ada", line));
        let answer = talk.dm(who, line);
        talk.dm(who, "yes");
        assert_eq!(["show 3", "show 4"].map(|line| talk.dm("ada", line)), before, "{line}:\n{answer}");
    }
}

#[test]
fn sitting_out_is_a_no() {
    each(&[
        ("jonas", "gonna sit out the pizza sorry", "not coming to #4", "#3"),
        ("jonas", "i'll skip pizza night, work", "not coming to #4", "#3"),
        ("jonas", "eg lyt stå over plenum, sjuk unge", "ikkje kjem på #3", "#4"),
        ("jonas", "jag hoppar över plenum, sjuk", "inte kommer till #3", "#4"),
        ("jonas", "jeg melder meg av på tirsdag", "ikke kommer på #3", "#4"),
        ("jonas", "meld mig fra på tirsdag, har fået en vagt", "#3", "påmindelse"),
        ("jonas", "ich setz beim plenum aus, kind krank", "#3", "#4"),
        ("jonas", "i'll sit this one out", "not coming to #3", "#4"),
    ]);
}

#[test]
fn a_plain_answer_is_for_the_one_left_at_maybe() {
    each(&[
        ("jonas", "okay så, jeg kommer 👍", "#3", "#4"),
        ("jonas", "nja. framleis kanskje", "#3", "#4"),
        ("jonas", "ok i'm coming after all", "#3", "#4"),
    ]);
}

#[test]
fn nights_are_taken_in_part_or_all() {
    let all = "Mon 6 – Wed 8 April (2 nights). Thank you!";
    let first = "Mon 6 April (1 night). Thank you!";
    each(&[
        ("ada", "tusind tak ja gerne begge nætter", all, ""),
        ("ada", "yes please, both nights!", all, ""),
        ("ada", "gjerne begge nettene, tusen takk", all, ""),
        ("ada", "ja gärna båda nätterna", all, ""),
        ("ada", "ja gern beide nächte", all, ""),
        ("ada", "jau men berre fyrste natta, resten ordnar eg", first, ""),
        ("ada", "yes but just monday", first, ""),
        ("ada", "nur die erste Nacht bitte", first, ""),
        ("ada", "ja tack, men bara första natten", first, ""),
        ("ada", "ja, men kun den første nat", first, ""),
        ("ada", "ja men bare mandag", first, ""),
        ("ada", "ja aber nur dienstag", "Tue 7 April (1 night). Thank you!", ""),
        ("ada", "yes but I only arrive on Tuesday", "", "→ kari"),
        ("ada", "monday", "", "→ kari"),
    ]);
}

#[test]
fn undo_in_a_sentence() {
    for line in [
        "nej vent, fortryd det sidste",
        "oh no undo that",
        "nee moment, mach das rückgängig",
        "oj ångra det där",
        "nei vent, angre det",
        "oi nei, angre det er du snill",
    ] {
        let mut talk = told();
        talk.dm("ada", "stop Malmö 12-14 April");
        talk.dm("ada", line);
        assert!(!talk.dm("ada", "stops").contains("Malm"), "{line}");
    }
}

#[test]
fn just_testing_saves_nothing() {
    each(&[
        ("ada", "forget it just testing", "nothing was saved", ""),
        ("ada", "gløym d, eg berre testar", "ikkje lagra", ""),
        ("ada", "glöm det, testar bara", "sparades inte", ""),
        ("ada", "glem det, bare tester", "nothing was saved", ""),
        ("ada", "glem det, jeg tester bare lige", "nothing was saved", ""),
        ("ada", "war nur ein test, vergiss es", "gespeichert", ""),
    ]);
}

#[test]
fn a_stop_gets_its_new_days() {
    each(&[
        ("ada", "flytt avreise oslo til 10 pls, rekker ikke toget torsdag", "#1", "Plenum"),
        ("ada", "sæt gøteborg til 9-13 i stedet for", "13. april", "til hvornår"),
        ("ada", "setz göteborg auf 9. bis 13.", "13. April", ""),
    ]);
}

#[test]
fn who_comes_along_is_said_under_the_answer() {
    for (line, guests) in [
        ("bringing my gf too", "1 more"),
        ("and my two kids", "2 more"),
        ("with a friend", "1 more"),
        ("+2", "2 more"),
        ("ich bring meine freundin mit", "1"),
        ("tar med dama", "1"),
        ("tar med mig två kompisar", "2"),
        ("jeg tager min kæreste med", "1"),
    ] {
        let mut talk = Talk::with(tireless());
        for (who, said) in [
            ("ada", "trip new North by train 6–19 April"),
            ("ada", "trip open"),
            ("ada", "meet Plenum Tue 7 April 18:00 in Oslo"),
            ("jonas", "lang en"),
            ("jonas", "I'm coming to the plenum"),
        ] {
            talk.dm(who, said);
        }
        let changed = talk.dm("jonas", line);
        let answer = talk.dm("jonas", "yes");
        assert!(answer.contains("#1 Plenum") && answer.contains(guests), "{line}:\n{changed}{answer}");
    }
}

#[test]
fn the_same_answer_again_is_a_yes() {
    let mut talk = Talk::with(tireless());
    for (who, said) in [
        ("ada", "trip new North by train 6–19 April"),
        ("ada", "trip open"),
        ("ada", "meet Plenum Tue 7 April 18:00 in Oslo"),
        ("jonas", "I might come to the plenum"),
    ] {
        talk.dm(who, said);
    }
    let answer = talk.dm("jonas", "maybe");
    assert!(answer.contains("You're a maybe for #1 Plenum"), "{answer}");
}
