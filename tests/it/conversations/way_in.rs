//! How to get in, said where it was asked for: kept once its host says so in words.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

fn accepted() -> Talk {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("ada", "accept 3");
    talk
}

const ADDRESSES: [&str; 7] = [
    "it's at Storgata 1, third floor, key under the mat",
    "Kong Oscars gate 12, 3rd floor, key under the blue pot",
    "Munkegata 5, ring på hos Solveig",
    "Lindenstraße 14, Hinterhaus, bei Müller klingeln",
    "Storgatan 3, portkod 4711",
    "adressen er Nørregade 12, 2. sal",
    "Eg bur i Strandgata 9, dørkode 2244",
];

#[test]
fn the_next_thing_that_looks_like_one() {
    for address in ADDRESSES {
        let mut talk = accepted();
        let asked = talk.dm("kari", address);
        assert!(asked.contains("#3") && !asked.contains("→ ada"), "{address}: {asked}");
        assert!(!talk.dm("kari", "ja").is_empty());
        assert!(talk.dm("kari", "address").contains(address), "{address}");
    }
}

#[test]
fn as_a_reply_to_the_question() {
    for address in ADDRESSES {
        let mut talk = accepted();
        let question = talk.newest("kari");
        let asked = talk.replies("kari", false, &question, address);
        assert!(asked.contains("#3") && !asked.contains("→ ada"), "{address}: {asked}");
        talk.dm("kari", "✅");
        assert!(talk.dm("kari", "address").contains(address), "{address}");
    }
    // To what the crew asked through the bot, too: it isn't passed on at once.
    let mut talk = accepted();
    talk.dm("ada", "ask 3 how do we get in?");
    let question = talk.newest("kari");
    let asked = talk.replies("kari", false, &question, ADDRESSES[0]);
    assert!(!asked.contains("→ ada") && talk.dm("kari", "yes").contains("#3"), "{asked}");
}

#[test]
fn not_by_a_tap_and_not_without_a_yes() {
    let mut talk = accepted();
    talk.dm("kari", ADDRESSES[0]);
    let question = talk.newest("kari");
    assert!(talk.reacts("kari", false, &question, "✅").contains("→ kari"));
    assert!(!talk.dm("kari", "address").contains("Storgata"));
    talk.dm("kari", ADDRESSES[0]);
    talk.dm("kari", "no");
    assert!(!talk.dm("kari", "address").contains("Storgata"));
    talk.store.texts(&mut |text| assert!(!text.contains("Storgata"), "{text}")).unwrap();
}

#[test]
fn not_where_others_read_along() {
    let mut talk = accepted();
    let said = talk.says("kari", true, ADDRESSES[0]);
    assert!(!said.contains("#3"), "{said}");
    assert!(!talk.dm("kari", "address").contains("Storgata"));
}

#[test]
fn the_crew_asks_for_it() {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    assert!(talk.dm("ada", "address 3").contains("`accept 3`"));
    talk.dm("ada", "accept 3");
    assert!(talk.dm("ada", "adresse 3").contains("`ask 3"));
    talk.dm("kari", "address Storgata 1, third floor");
    for words in ["address 3", "address", "address Oslo", "details 3"] {
        let later = talk.dm("ada", words);
        assert!(later.contains("Sun 5 April") && !later.contains("Storgata"), "{words}: {later}");
    }
    talk.go_to(crate::harness::talk::local("2026-04-05 19:00"));
    assert!(talk.dm("ada", "address").contains("Storgata 1"));
    assert!(!talk.dm("jonas", "address 3").contains("Storgata"));
}

/// Of several beds, it is for the one that the bot spoke of last, which the question names.
#[test]
fn of_several_beds() {
    let mut talk = accepted();
    talk.dm("kari", "offer Göteborg bed 9–11 April");
    talk.dm("ada", "accept 4");
    let asked = talk.dm("kari", ADDRESSES[1]);
    assert!(asked.contains("#4"), "{asked}");
    let which = talk.dm("kari", "address Storgata 1, third floor");
    assert!(which.contains("#3") && which.contains("#4") && !which.contains("Storgata"), "{which}");
}

/// An offer with an address in it stays an offer.
#[test]
fn an_offer_is_no_address() {
    let mut talk = accepted();
    let read = talk.dm("kari", "I have a bed at Storgata 1 in Göteborg on 9 April");
    assert!(!read.contains("#3"), "{read}");
}
