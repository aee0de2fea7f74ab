//! A traveller doesn't need a place to sleep any more, and says so in plain words.

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// Kari's sofa in Oslo, which the crew has accepted for Monday and Tuesday.
fn accepted() -> Talk {
    let mut talk = oslo_goteborg();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("ada", "accept 3");
    talk
}

/// Of Monday alone.
const MONDAY: [&str; 18] = [
    "i dont need the bed on monday after all",
    "cancel the sofa on monday",
    "please cancel karis sofa on monday",
    "we found another place for monday, tell kari thanks",
    "we don't need kari's mattress on monday, sorry",
    "jeg trenger ikke senga på mandag likevel",
    "sofaen trenger vi ikke på mandag",
    "vi har funnet noe annet for mandag",
    "eg treng ikkje sofaen på måndag likevel",
    "vi har funne ein annan stad for måndag",
    "vi behöver inte soffan på måndag ändå",
    "vi har hittat något annat för måndag",
    "vi har alligevel ikke brug for sofaen på mandag",
    "vi har fundet et andet sted til mandag",
    "das Sofa brauchen wir am Montag doch nicht",
    "wir haben für Montag was anderes gefunden",
    "ich muss das Sofa am Montag leider absagen",
    "ich brauche das Bett am Montag doch nicht",
];

#[test]
fn one_night_is_asked_about_and_given_back() {
    for words in MONDAY {
        let mut talk = accepted();
        let shown = talk.dm("ada", words);
        assert!(shown.contains("#3") && shown.contains("✅"), "{words}: {shown}");
        assert!(!shown.contains("→ kari") && !shown.contains("#1") && !shown.contains("#2"), "{words}: {shown}");
        assert!(shown.contains(" 6") && !shown.contains(" 7") && !shown.contains(" 8"), "{words}: {shown}");
        let card = talk.newest("ada");
        let told = talk.reacts("ada", false, &card, "✅");
        assert!(told.contains("→ kari"), "{words}: {told}");
    }
}

#[test]
fn yes_alone_is_enough_and_no_keeps_it() {
    let mut talk = accepted();
    talk.dm("ada", "i dont need the bed on monday after all");
    assert!(!talk.dm("ada", "nope").contains("→ kari"));
    talk.dm("ada", "cancel the sofa");
    let told = talk.dm("ada", "yes");
    assert!(told.contains("→ kari") && told.contains("6") && told.contains("8 April"), "{told}");
}

/// Whatever is said of a bed, no stop is dropped and no meetup called off.
#[test]
fn no_stop_and_no_meetup_is_meant() {
    for words in
        ["cancel the sofa on monday", "avlys sofaen på mandag", "drop the bed on monday", "sag das Bett am Montag ab"]
    {
        let mut talk = oslo_goteborg();
        talk.says("ada", true, "!meet Sauna Monday 18:00 in Oslo");
        let before = talk.dm("ada", "stops");
        talk.dm("ada", words);
        talk.dm("ada", "yes");
        talk.dm("ada", "lang en");
        assert_eq!(talk.dm("ada", "stops"), before, "{words}");
        assert!(talk.dm("ada", "show 3").contains("Sauna"), "{words}");
    }
}

#[test]
fn other_words_give_nothing_back() {
    for words in [
        "don't cancel the sofa on monday!",
        "how do i cancel the sofa on monday?",
        "i dont need a reminder on monday",
        "which nights have no bed?",
        "stop Bergen 12-14 April",
    ] {
        let mut talk = accepted();
        talk.dm("ada", words);
        assert!(!talk.dm("ada", "yes").contains("→ kari"), "{words}");
    }
    // The host's own words are about what they offer.
    let mut talk = accepted();
    let shown = talk.dm("kari", "the sofa on monday is gone");
    assert!(shown.contains("#3") && !shown.contains("thank"), "{shown}");
}
