//! "I Oslo", "på Gotland": the Nordic languages have two words before a place, and each place has its own.

use crate::harness::talk::Talk;

fn islands() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "ada: trip new North 6–19 April
         ada: trip public on
         ada: stop Gotland 6–9 April
         ada: stop Hamar 9–12 April
         ada: stop Bornholm 12–14 April
         ada: stop Oslo 14–18 April",
    );
    talk
}

#[test]
fn offers_in_each_language() {
    for (language, words, place) in [
        ("sv", "jag har en soffa på Gotland 6-8 april", "på Gotland"),
        ("nb", "jeg har en sofa på Hamar 9.-11. april", "på Hamar"),
        ("nn", "eg har ein sofa på Hamar 9.-11. april", "på Hamar"),
        ("nn", "eg har ein sofa i Oslo 14.-16. april", "i Oslo"),
        ("da", "jeg har en sofa på Bornholm d. 12.-14. april, måske også morgenmad", "på Bornholm"),
        ("de", "ich habe ein Sofa auf Gotland, 6. bis 8. April", "in Gotland"),
        ("en", "I have a sofa on Bornholm 12-14 April", "in Bornholm"),
    ] {
        let mut talk = islands();
        talk.dm("kari", &format!("lang {language}"));
        let shown = talk.dm("kari", words);
        assert!(shown.contains(place), "{words}: {shown}");
        let other = if place.starts_with("på") { place.replace("på ", "i ") } else { place.replace("i ", "på ") };
        assert!(other == place || !shown.contains(&format!(" {other} ")), "{words}: {shown}");
    }
}

/// The list of offers has it for each of them.
#[test]
fn lists() {
    let mut talk = islands();
    for offer in ["offer Gotland sofa 6–8 April", "offer Hamar sofa 9–11 April", "offer Oslo sofa 14–16 April"] {
        talk.dm("kari", offer);
    }
    for (language, list, hamar) in [
        ("nb", "tilbud", "på Hamar"),
        ("nn", "tilbod", "på Hamar"),
        ("sv", "erbjudanden", "i Hamar"),
        ("da", "tilbud", "i Hamar"),
    ] {
        talk.dm("ada", &format!("lang {language}"));
        let shown = talk.dm("ada", list);
        for place in ["på Gotland", hamar, "i Oslo"] {
            assert!(shown.contains(place), "{language}: {place}: {shown}");
        }
    }
}
