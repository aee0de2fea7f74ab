//! An address said in several messages, of the right night, and only where nobody else reads along.

use crate::harness::fixtures::oslo_goteborg_with;
use crate::harness::talk::{Talk, local, tireless};

/// Kari hosts in Oslo from Monday to Wednesday, and Ada accepted.
fn accepted(language: &str) -> Talk {
    let mut talk = oslo_goteborg_with(tireless()).in_full();
    talk.dm("kari", "offer Oslo sofa 6–8 April");
    talk.dm("ada", "accept 3");
    talk.dm("kari", &format!("lang {language}"));
    talk
}

/// What is kept, as the host is shown it.
fn kept(talk: &mut Talk) -> String {
    talk.dm("kari", "lang en");
    let shown = talk.dm("kari", "address 3");
    let (_, kept) = shown.split_once("What I have for #3: “").unwrap_or_else(|| panic!("{shown}"));
    kept.split_once('”').unwrap().0.to_owned()
}

const SAID: [(&str, &str, &str, &str, &str); 6] = [
    (
        "en",
        "Kong Oscars gate 12, 3rd floor",
        "oh and ring me on 91234567 if ur late",
        "and the door code is 4711",
        "yes",
    ),
    ("nb", "Kirkegata 7, 2. etasje", "nøkkelen ligger under matta", "og portkoden er 4711", "ja"),
    ("nn", "Kyrkjegata 7, 2. etasje", "nøkkelen ligg under matta", "og portkoden er 4711", "ja"),
    ("sv", "Storgatan 4, 2 tr", "nyckeln ligger under mattan", "och portkoden är 4711", "ja"),
    ("da", "Nørregade 10, 2. tv", "nøglen ligger under måtten", "og dørkoden er 4711", "ja"),
    ("de", "Lindenstr. 8, 2. OG", "der Schlüssel liegt unter der Matte", "und der Türcode ist 4711", "ja"),
];

/// What is said while the question waits, and what is said once it is kept, is added.
#[test]
fn lines_add_up() {
    for (language, first, second, third, yes) in SAID {
        let mut talk = accepted(language);
        talk.dm("kari", first);
        let asked = talk.dm("kari", second);
        assert!(asked.lines().count() > 1, "{language}: {asked}");
        let saved = talk.dm("kari", yes);
        assert!(saved.contains(&format!("{first}, {second}")), "they see what is kept: {language}: {saved}");
        let asked = talk.dm("kari", third);
        assert!(asked.contains("#3"), "{language}: {asked}");
        let saved = talk.dm("kari", yes);
        assert!(saved.contains(&format!("{first}, {second}, {third}")), "{language}: {saved}");
        assert_eq!(kept(&mut talk), format!("{first}, {second}, {third}"), "{language}");
        // Nothing of it is lost on the way to the crew.
        let told = talk.go_to(local("2026-04-05 20:00"));
        assert!(told.contains(&format!("{first}, {second}, {third}")), "{language}: {told}");
    }
}

/// A late yes to an older question puts nothing older back.
#[test]
fn an_older_question_is_over() {
    for (language, first, second, third, yes) in SAID {
        let mut talk = accepted(language);
        talk.dm("kari", first);
        let first_asked = talk.newest("kari");
        talk.dm("kari", second);
        talk.dm("kari", yes);
        talk.replies("kari", false, &first_asked, yes);
        assert_eq!(kept(&mut talk), format!("{first}, {second}"), "{language}");
        let mut talk = accepted(language);
        talk.dm("kari", first);
        let first_asked = talk.newest("kari");
        talk.dm("kari", &format!("!address 3 {third}"));
        talk.dm("kari", yes);
        talk.replies("kari", false, &first_asked, yes);
        assert_eq!(kept(&mut talk), third, "{language}");
    }
}

/// Another street takes the place of the one before; a message that is deleted takes its words along.
#[test]
fn another_street_and_deleted_parts() {
    let mut talk = accepted("en");
    talk.dm("kari", "Kong Oscars gate 12, 3rd floor");
    let asked = talk.dm("kari", "Storgata 4, 2nd floor");
    assert!(asked.contains("another street"), "{asked}");
    talk.dm("kari", "yes");
    assert_eq!(kept(&mut talk), "Storgata 4, 2nd floor");

    let mut talk = accepted("en");
    talk.dm("kari", "Kong Oscars gate 12, 3rd floor");
    let first = talk.last.clone();
    talk.dm("kari", "the key is under the blue pot");
    talk.deletes("kari", false, &first);
    talk.dm("kari", "yes");
    let shown = talk.dm("kari", "address 3");
    assert!(!shown.contains("Kong Oscars"), "{shown}");

    let mut talk = accepted("en");
    talk.dm("kari", "Kong Oscars gate 12, 3rd floor");
    let first = talk.last.clone();
    talk.dm("kari", "the key is under the blue pot");
    talk.dm("kari", "yes");
    talk.deletes("kari", false, &first);
    let shown = talk.dm("kari", "address 3");
    assert!(!shown.contains("Kong Oscars"), "{shown}");
}

/// The code belongs to the bed whose address was told just now, not to another one that lacks its own.
#[test]
fn of_the_bed_spoken_of() {
    let mut talk = oslo_goteborg_with(tireless()).in_full();
    talk.dm("kari", "offer Oslo sofa 6–7 April");
    talk.dm("kari", "offer Göteborg floor 9–10 April");
    talk.dm("ada", "accept 3");
    talk.dm("ada", "accept 4");
    talk.dm("kari", "address 3 Kirkegata 7");
    talk.dm("kari", "yes");
    talk.dm("kari", "og portkoden er 4711");
    talk.dm("kari", "ja");
    assert_eq!(kept(&mut talk), "Kirkegata 7, og portkoden er 4711");
    // A whole address is for the bed that has none.
    let asked = talk.dm("kari", "Storgatan 5, 2 tr");
    assert!(asked.contains("#4"), "{asked}");
}

/// Once the night was taken back, "tonight" neither shows nor promises the address of another one.
#[test]
fn nothing_of_another_night() {
    let asked = [
        ("en", "tonight", "whats the address in oslo for tomorrow?"),
        ("nb", "i kveld", "hva er adressen i morgen?"),
        ("nn", "i kveld", "kva er adressa i morgon?"),
        ("sv", "i kväll", "vad är adressen i morgon?"),
        ("da", "i aften", "hvad er adressen i morgen?"),
        ("de", "heute nacht", "wie ist die adresse morgen?"),
    ];
    for (language, tonight, tomorrow) in asked {
        let mut talk = accepted("en");
        talk.dm("kari", "address 3 Kirkegata 7");
        talk.dm("kari", "yes");
        let eve = talk.go_to(local("2026-04-06 09:00"));
        assert!(eve.contains("Kirkegata 7") && eve.contains("→ ada(!)"), "{eve}");
        talk.dm("kari", "withdraw 3 Mon 6 April");
        let gone = talk.dm("kari", "yes, withdraw");
        // What was told of that night is deleted.
        assert!(gone.contains("→ ada: (deleted)"), "{gone}");
        talk.dm("ada", &format!("lang {language}"));
        let answer = talk.dm("ada", tonight);
        assert!(answer.contains("Oslo") && !answer.contains("#3") && !answer.contains("Kirkegata"), "{answer}");
        let answer = talk.dm("ada", tomorrow);
        assert!(answer.contains("#3") && answer.contains("Kirkegata 7"), "{answer}");
    }
}

/// A day that is named is the day that is answered.
#[test]
fn the_address_of_the_day_that_is_asked() {
    let asked = [
        ("en", "what is the address on tuesday?", "Mon 6 April"),
        ("en", "address on tuesday?", "Mon 6 April"),
        ("nb", "hva er adressen på tirsdag?", "man. 6. april"),
        ("nn", "kva er adressa på tysdag?", "6. april"),
        ("sv", "vad är adressen på tisdag?", "6 april"),
        ("da", "hvad er adressen på tirsdag?", "6. april"),
        ("de", "wie ist die adresse am dienstag?", "6. April"),
    ];
    for (language, question, eve) in asked {
        let mut talk = oslo_goteborg_with(tireless()).in_full();
        talk.dm("kari", "offer Oslo sofa 7–8 April");
        talk.dm("jonas", "offer Oslo floor 6–7 April");
        talk.dm("ada", "accept 3");
        talk.dm("ada", "accept 4");
        talk.dm("kari", "address 3 Kirkegata 7");
        talk.dm("kari", "yes");
        talk.dm("ada", &format!("lang {language}"));
        let answer = talk.dm("ada", question);
        assert!(answer.contains("#3") && answer.contains(eve) && !answer.contains("#4"), "{answer}");
    }
}

/// An address that is written to the bot in a room is met with a word of warning, and kept nowhere.
#[test]
fn an_address_in_a_room() {
    for text in [
        "@stopover my address is Storgata 5, ring 91234567",
        "@stopover adressen min er Kirkegata 7, 2. etasje",
        "@stopover adressa mi er Kyrkjegata 7, nøkkelen ligg under matta",
        "@stopover min adress är Storgatan 4, portkod 4711",
        "@stopover min adresse er Nørregade 10, 2. tv",
        "@stopover meine adresse ist Lindenstr. 5, 2. OG",
        "@stopover Storgata 5, 3rd floor, key under the mat",
    ] {
        let mut talk = accepted("en");
        let answer = talk.says("kari", true, text);
        assert!(answer.contains("→ room(!): ") && answer.lines().count() <= 2, "{text}: {answer}");
        assert!(!answer.contains(&text[10..]), "{answer}");
        assert!(talk.dm("kari", "address 3").contains("I don't have an address"), "{text}");
    }
    // A meetup's place may be known, and a question tells nothing.
    let mut talk = accepted("en");
    for text in
        ["@stopover pizza on friday 18:00 at Storgata 12", "@stopover what's the address?", "my address is Storgata 5"]
    {
        let answer = talk.says("kari", true, text);
        assert!(!answer.contains("Everyone here can read that"), "{text}: {answer}");
    }
}

/// Undoing an acceptance tells the host plainly, with a ping, also that their address was passed on by then.
#[test]
fn an_acceptance_undone() {
    let words = [
        ("en", "taken back its yes", "already had your address"),
        ("nb", "trukket tilbake sitt ja", "fått adressen din"),
        ("nn", "teke tilbake ja-et", "fått adressa di"),
        ("sv", "tagit tillbaka sitt ja", "fått din adress"),
        ("da", "trukket sit ja", "fået din adresse"),
        ("de", "Zusage für #3 zurückgenommen", "hatte deine Adresse schon"),
    ];
    for (language, back, had) in words {
        let mut talk = oslo_goteborg_with(tireless()).in_full();
        talk.dm("kari", "offer Oslo sofa 6–8 April");
        talk.dm("kari", &format!("lang {language}"));
        talk.dm("ada", "accept 3");
        let undone = talk.dm("ada", "undo");
        assert!(undone.contains("→ kari(!)") && undone.contains(back) && !undone.contains(had), "{undone}");
        talk.go_to(local("2026-04-05 10:00"));
        talk.dm("ada", "accept 3");
        talk.dm("kari", "!address 3 Kirkegata 7");
        talk.dm("kari", "ja");
        let undone = talk.dm("ada", "undo");
        assert!(undone.contains("→ kari(!)") && undone.contains(back) && undone.contains(had), "{undone}");
        assert!(undone.contains("I've deleted the address"), "{undone}");
    }
}

/// A reply with a question to an offer's card can go on to the host, and a host's question about those who come to the crew.
#[test]
fn questions_to_the_other_side() {
    for text in [
        "can we come after 22?",
        "is it ok if we come late, like after 22?",
        "kan vi ta med en hund?",
        "kan vi ta med ein hund?",
        "går det bra om vi kommer efter 22?",
        "må vi tage en hund med?",
        "dürfen wir erst nach 22 uhr kommen?",
    ] {
        let mut talk = oslo_goteborg_with(tireless()).in_full();
        talk.dm("kari", "offer Oslo sofa 6–8 April");
        let card = talk.newest("ada");
        let asked = talk.replies("ada", false, &card, text);
        assert!(asked.contains(text) && asked.contains("#3"), "{asked}");
        let passed = talk.dm("ada", "yes");
        assert!(passed.contains("→ kari(!)") && passed.contains(text), "{text}: {passed}");
    }
    for text in [
        "kommer de med tog?",
        "kjem dei med tog?",
        "kommer de med tåg?",
        "kommen sie mit dem zug?",
        "are they vegetarians?",
        "spiser de kød?",
    ] {
        let mut talk = accepted("en");
        let asked = talk.dm("kari", text);
        assert!(asked.contains(text) && asked.contains("#3"), "{asked}");
        let passed = talk.dm("kari", "yes");
        assert!(passed.contains("→ ada(!)") && passed.contains(text), "{text}: {passed}");
    }
}

/// Who accepted is said as people say it; an address that the crew has isn't promised "if they accept".
#[test]
fn good_news_in_few_brackets() {
    let mut talk = oslo_goteborg_with(tireless()).in_full();
    talk.dm("kari", "offer Oslo gjesterom 6–8 April");
    let told = talk.dm("ada", "accept 3");
    let news = told.lines().find(|line| line.contains("Good news")).unwrap();
    assert!(news.contains("Ada (@ada:localhost) would love") && news.matches('(').count() <= 3, "{news}");
    let asked = talk.dm("kari", "Kirkegata 7, 2. etasje");
    assert!(asked.contains("gjesterom"), "{asked}");
    talk.dm("kari", "yes");
    let asked = talk.dm("kari", "og portkoden er 4711");
    assert!(asked.contains("gjesterom"), "{asked}");
    talk.dm("kari", "nei");
    talk.dm("kari", "lang en");
    talk.go_to(local("2026-04-06 12:00"));
    let shown = talk.dm("kari", "address 3");
    assert!(!shown.contains("If they accept") && shown.contains("The crew has it"), "{shown}");
}
