//! What a command shows or does, asked for in a sentence.

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn the_stops() {
    for words in [
        "show me my stops",
        "list my stops",
        "can i see my stops pls",
        "where am i going?",
        "where are we going",
        "vis meg stoppene",
        "hvor skal jeg?",
        "vis meg stoppa",
        "kvar skal eg?",
        "visa mig stoppen",
        "vart ska vi?",
        "vis mig stoppene",
        "hvor skal vi hen?",
        "zeig mir meine Stationen",
        "wo fahren wir hin?",
    ] {
        let mut talk = oslo_goteborg();
        let shown = talk.dm("ada", words);
        assert!(shown.contains("#1 Oslo") && shown.contains("#2 G"), "{words}: {shown}");
    }
    // The day or the next stop alone is another question.
    let mut talk = oslo_goteborg();
    assert!(!talk.dm("ada", "where are we going next?").contains("#2"));
}

#[test]
fn other_lists() {
    let mut talk = oslo_goteborg();
    let nights = talk.dm("ada", "nights");
    for words in ["show me the nights", "list our nights please", "can i see the nights"] {
        assert_eq!(talk.dm("ada", words), nights.replace("ada: nights", &format!("ada: {words}")), "{words}");
    }
}

#[test]
fn a_trip_is_opened() {
    for words in [
        "open my trip to everyone",
        "make my trip public please",
        "gjør turen min åpen for alle",
        "opne turen min for alle",
        "öppna min resa för alla",
        "åbn min tur for alle",
        "mach meine Reise öffentlich",
    ] {
        let mut talk = oslo_goteborg();
        talk.dm("ada", "trip unlisted");
        talk.dm("ada", words);
        talk.dm("ada", "lang en");
        let about = talk.dm("ada", "trip");
        assert!(about.contains("anyone") || about.contains("open") || about.contains("everyone"), "{words}: {about}");
    }
    let mut talk = oslo_goteborg();
    let shown = talk.dm("ada", "don't open my trip to everyone");
    assert!(!shown.contains("can find"), "{shown}");
}
