//! What somebody writes is kept once: a note repeats no day, place, bed or title, and no hour that has changed.

use crate::harness::talk::Talk;

/// An open trip with four stops.
fn norway() -> Talk {
    let mut talk = Talk::new();
    talk.play(
        "ada: trip new Norway 6–19 April
         ada: trip public on
         ada: stop Oslo 6–9 April
         ada: stop Bergen 9–12 April
         ada: stop Trondheim 12–14 April
         ada: stop Tromsø 14–18 April",
    );
    talk
}

/// The first line of the answer, without what is asked then.
fn read(who: &str, words: &str) -> String {
    let shown = norway().dm(who, words);
    shown.lines().next().unwrap_or_default().to_owned()
}

/// An offer that only says what has fields has no note.
#[test]
fn offers_without_a_note() {
    for words in [
        "i have a room in tromsø thursday 16 april",
        "I can offer you a sofa in Bergen 9-11 April for two",
        "you can have my bed in oslo on tuesday",
        "Ich hätte ein Sofa in Oslo vom 6. bis 8. April für 2 Leute",
        "ich kann euch eine matratze in bergen anbieten, 9. bis 11. april",
        "jeg kan tilby gjesterom i trondheim for to, 12-14 april",
        "vi har en ledig seng i oslo tirsdag",
        "eg har ein sofa i Bergen frå 9. til 11. april",
        "jag kan erbjuda en madrass i Tromsø 14-16 april",
        "jeg har en seng til jer i Oslo på tirsdag",
    ] {
        let line = read("kari", words);
        assert!(line.contains("pril (") && !line.contains(") – "), "{words}: {line}");
    }
}

/// What has no field is kept, and that alone.
#[test]
fn offers_with_a_note() {
    for (words, note) in [
        ("jeg kan tilby gjesterom i trondheim for to, 12-14 april, men vi har en katt", ") – vi har en katt."),
        (
            "we can put up two people in bergen on 10 april but the bathroom is outside and it's cold",
            ") – the bathroom is outside and it's cold.",
        ),
        ("you can have the floor in my room in oslo on tuesday, bring a mat", ") – bring a mat."),
        ("we have a sofa in bergen 9-11 april, but no smokers please", ") – no smokers."),
        ("Jag kan erbjuda en madrass i Tromsø 14-16 april, ingen hiss tyvärr", ") – ingen hiss tyvärr."),
        ("Jeg har en seng til jer i Oslo på tirsdag, og der er morgenmad", ") – der er morgenmad."),
        ("eg har ein sofa i Bergen frå 9. til 11. april, katten vår er snill", ") – katten vår er snill."),
        ("Ich hätte ein Sofa in Oslo vom 6. bis 8. April, aber wir haben einen Hund", ") – wir haben einen Hund."),
    ] {
        let line = read("kari", words);
        assert!(line.ends_with(note), "{words}: {line}");
    }
}

#[test]
fn meetups() {
    for (language, words, shown) in [
        (
            "en",
            "pizza nite friday 10 april 19:00 at the bike kitchen in bergen, come!",
            "Pizza nite, at bike kitchen in Bergen, Fri 10 April, 19:00.",
        ),
        ("en", "soup night friday 10 april 18:30 at the old mill in bergen, bring a bowl", "18:30 – bring a bowl."),
        (
            "de",
            "wir machen am montag, 13. april um 18 uhr küfa im svartlamon in trondheim, kommt vorbei!",
            "Küfa, svartlamon in Trondheim, Mo 13. April um 18:00 Uhr.",
        ),
        (
            "nb",
            "vi har middag fredag 10. april kl 19 på kulturhuset i bergen, kom innom!",
            "Middag, kulturhuset i Bergen, fre. 10. april kl. 19:00.",
        ),
        (
            "sv",
            "på lördag 11 april kl 15 är det fika i Bergen på Kafé Ekot",
            "Fika, Kafé Ekot i Bergen, lör 11 april kl. 15:00.",
        ),
        (
            "da",
            "fællesspisning i folkets hus i bergen fredag den 10. april kl 18",
            "Fællesspisning, folkets hus i Bergen, fre. 10. april kl. 18.00.",
        ),
        ("nn", "eg lagar suppe laurdag 11. april kl 17 på bruket i bergen, ta med brød", "17:00 – ta med brød."),
    ] {
        let mut talk = norway();
        talk.dm("jonas", &format!("lang {language}"));
        let line = talk.dm("jonas", words);
        let line = line.lines().next().unwrap_or_default();
        assert!(line.ends_with(shown), "{words}: {line}");
    }
}

/// "No, at 19" under the draft: the house stays.
#[test]
fn another_hour_keeps_the_house() {
    for (words, change, house) in [
        (
            "wir machen am montag, 13. april um 18 uhr küfa im svartlamon in trondheim, kommt vorbei!",
            "nein, um 19 uhr",
            "svartlamon",
        ),
        ("pizza nite 10 april 18:00 at the bike kitchen in bergen, bring a friend", "no, at 19:00", "bike kitchen"),
        ("vi har middag 10. april kl 18 på kulturhuset i bergen, ta med ei skål", "nei, kl 19", "kulturhuset"),
    ] {
        let mut talk = norway();
        let before = talk.dm("jonas", words);
        assert!(before.contains("18:00"), "{words}: {before}");
        let after = talk.dm("jonas", change);
        assert!(after.contains("19:00") && after.contains(house) && !after.contains("18"), "{words}: {after}");
        assert_eq!(before.contains("friend"), after.contains("friend"), "{words}: {after}");
        assert_eq!(before.contains("skål"), after.contains("skål"), "{words}: {after}");
    }
}

/// A meetup that has moved names its old hour nowhere.
#[test]
fn a_moved_meetup_forgets_the_old_hour() {
    let mut talk = norway();
    talk.dm("ada", "meet Soup 10 April 18:00 in Bergen -- doors open 17:30, bring a bowl; soup at 18:00");
    let before = talk.dm("ada", "show 5");
    assert!(before.contains("17:30") && before.contains("bring a bowl"), "{before}");
    talk.dm("ada", "meet 5 20:00");
    let after = talk.dm("ada", "show 5");
    assert!(after.contains("20:00") && after.contains("bring a bowl"), "{after}");
    assert!(!after.contains("17:30") && !after.contains("18:00"), "{after}");
    // Another house is no other time.
    let other = talk.dm("ada", "meet 5 at The Mill -- doors at 19:30");
    assert!(other.contains("19:30"), "{other}");
}
