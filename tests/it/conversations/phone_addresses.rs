//! How a host types on a phone where they live: it is kept once they say yes. "Not now" is fine, too.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

fn offered() -> Talk {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk
}

#[test]
fn in_small_letters_and_short_words() {
    for address in [
        "thorvald meyers gt 44b, 3 etg, ring på hos hansen",
        "12a st marys rd, top buzzer",
        "linnég 4, 2 tr, portkod kommer",
        "nørrebrogd 10 2.tv",
        "hauptstr 5 hinterhaus",
        "lindenstr 8 hh 2. og",
        "grünerløkka 7, 2 etg",
        "bei müller klingeln",
        "ring hos svensson",
        "der er en boks ved døren, koden får hun af mig selv",
        "eg hentar ho på trikken, treng ikkje nøkkel",
        "vi hämtar henne vid spårvagnen",
    ] {
        let mut talk = offered();
        let asked = talk.dm("kari", address);
        assert!(asked.contains("#3") && !asked.contains("→ ada"), "{address}: {asked}");
        talk.dm("kari", "yes");
        let kept = talk.dm("kari", "address");
        assert!(kept.contains(address), "{address}: {kept}");
    }
}

#[test]
fn what_is_none() {
    for text in [
        "sofa 3 etg uten heis",
        "jeg får 2 gjester 5",
        "jeg henter pizza på torsdag",
        "vi er 4, 3 etg uten heis",
        "fredag 10",
        "can you send her the key question again",
    ] {
        let mut talk = offered();
        talk.dm("kari", text);
        talk.dm("kari", "yes");
        let kept = talk.dm("kari", "address");
        assert!(!kept.contains(text), "{text}: {kept}");
    }
    // Nor of somebody who hosts nobody.
    for who in ["ada", "jonas"] {
        let said = offered().dm(who, "nørrebrogd 10 2.tv");
        assert!(!said.contains("#3,"), "{said}");
    }
}

#[test]
fn not_now() {
    for text in [
        "helst ikke skrive den her",
        "seinare, står i butikken no",
        "tar adressen sen",
        "später, bin grad unterwegs",
        "senere, er på jobb",
        "i'd rather not write it here, i'll send it myself",
    ] {
        let mut talk = offered();
        let said = talk.dm("kari", text);
        let fine = ["Whenever you like", "passer deg", "passar deg", "passar dig", "passer dig", "wann du magst"];
        assert!(fine.iter().any(|fine| said.contains(fine)), "{text}: {said}");
        assert!(!said.contains("→ ada"), "{said}");
    }
    // Once it is known, or where it was never asked, "later" is something else.
    assert!(!oslo_goteborg().dm("jonas", "later, I'm in a shop").contains("Whenever you like"));
}
