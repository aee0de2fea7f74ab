//! A draft that waits is changed in plain words, shown again, and replaced by a newer one of the same.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// Kari's draft of a trip through Norway in April.
fn drafted(words: &str) -> Talk {
    let mut talk = Talk::new();
    let shown = talk.dm("kari", words);
    assert!(shown.contains("30"), "{words}: {shown}");
    talk
}

#[test]
fn how_long_a_trip_is() {
    for (words, change, ends) in [
        ("start a trip through norway in april pls", "maybe just till the 22nd", "22"),
        ("plan a trip through norway in april please", "until the 22nd", "22"),
        ("start a trip through norway in april", "only until 22 april", "22"),
        ("starte en tur gjennom Norge i april", "bare til 22. april", "22"),
        ("ich plane eine Reise durch Norwegen im April", "nur bis zum 22. April", "22"),
        ("jag planerar en resa genom Norge i april", "bara till den 22 april", "22"),
        ("jeg planlægger en rejse gennem Norge i april", "kun til den 22. april", "22"),
    ] {
        let mut talk = drafted(words);
        let shown = talk.dm("kari", change);
        assert!(shown.contains(ends) && !shown.contains("30") && shown.contains('1'), "{change}: {shown}");
    }
    for change in
        ["no, 6 to 22 april", "6-22 april", "nei, 6.–22. april", "nein, vom 6. bis 22. April", "nej, 6-22 april"]
    {
        let mut talk = drafted("start a trip through norway in april");
        let shown = talk.dm("kari", change);
        assert!(shown.contains('6') && shown.contains("22") && !shown.contains("30"), "{change}: {shown}");
        assert!(talk.dm("kari", "yes").contains("22"), "{change}");
    }
}

#[test]
fn the_stops_of_a_trip_that_waits() {
    let mut talk = Talk::new();
    talk.dm("kari", "oslo 6-9 april, then bergen 9 to 12 april");
    for asked in ["stops", "show me my stops", "list my stops"] {
        let shown = talk.dm("kari", asked);
        assert!(shown.contains("Oslo, Mon 6 – Thu 9 April") && shown.contains("✅"), "{asked}: {shown}");
    }
    let shown = talk.dm("kari", "stop 2 is now 9-14 april");
    assert!(shown.contains("Bergen, Thu 9 – Tue 14 April") && shown.contains("Mon 6 – Tue 14 April"), "{shown}");
    let shown = talk.dm("kari", "until 15 april");
    assert!(shown.contains("Bergen, Thu 9 – Wed 15 April"), "{shown}");
    let shown = talk.dm("kari", "yes");
    assert!(shown.contains("#2 Bergen, Thu 9 – Wed 15 April"), "{shown}");
    // Once it is saved, the stops are those of the trip.
    assert!(!talk.dm("kari", "stops").contains('✅'));
}

#[test]
fn said_twice_it_is_one() {
    let mut talk = Talk::new();
    talk.dm("kari", "start a trip through norway in april");
    talk.dm("kari", "help");
    talk.dm("kari", "start a trip through norway in april");
    assert!(talk.dm("kari", "yes").contains("started"));
    // Nothing is left that a "yes" could answer.
    assert!(!talk.dm("kari", "yes").contains("Norway"));
    // Nor of two offers of the same bed.
    let mut talk = oslo_goteborg();
    talk.dm("kari", "i have a sofa in oslo 6-8 april");
    talk.dm("kari", "help");
    talk.dm("kari", "i have a sofa in oslo 6-9 april");
    talk.dm("kari", "yes");
    assert!(!talk.dm("kari", "yes").contains("sofa"));
    // Another bed, on other nights, is another.
    talk.dm("kari", "i have a bed in göteborg 9-10 april");
    let shown = talk.dm("kari", "i have a sofa in oslo 6-7 april");
    assert!(shown.contains("sofa"), "{shown}");
}

#[test]
fn a_late_no_in_other_words() {
    for no in ["nope", "no", "nah", "nei takk"] {
        let mut talk = Talk::new();
        talk.dm("kari", "start a trip through norway in april");
        talk.dm("kari", "help");
        let shown = talk.dm("kari", no);
        assert!(shown.contains("Norway"), "{no}: {shown}");
        assert!(!talk.dm("kari", "yes").contains("started"), "{no}");
    }
}

#[test]
fn an_edit_keeps_what_was_said_since() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "i have a sofa in oslo 6-9 april");
    let first = talk.last.clone();
    talk.dm("kari", "for 2 ppl");
    // Before the yes: the draft that waits is what changes, and it is shown below.
    let shown = talk.edits_and_settles("kari", false, &first, "i have a sofa in oslo 6-8 april");
    assert!(shown.contains("for 2 people, Mon 6 – Wed 8 April") && !shown.contains("now)"), "{shown}");
    assert!(talk.dm("kari", "yes").contains("#3"));
    talk.dm("ada", "accept 3");
    // After it: the offer changes, and what counts on it is asked first.
    let shown = talk.edits_and_settles("kari", false, &first, "i have a bed in oslo 6-8 april");
    assert!(shown.contains("→ ada") && !shown.contains("now)"), "{shown}");
    assert!(talk.dm("ada", "show 3").contains("sofa"), "{shown}");
    // A night that was withdrawn since isn't offered again.
    let mut talk = oslo_goteborg();
    talk.dm("kari", "i have a sofa in oslo 6-8 april");
    let first = talk.last.clone();
    talk.dm("kari", "yes");
    talk.dm("kari", "withdraw 3 Tue");
    let shown = talk.edits_and_settles("kari", false, &first, "i have a sofa in oslo 6-9 april");
    assert!(shown.contains("Mon 6 April") && shown.contains("Wed 8 April") && !shown.contains("Tue 7"), "{shown}");
}
