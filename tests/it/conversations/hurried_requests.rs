//! Requests said in passing, in every language: each is asked back with what would be done, or done where it can be undone; and
//! a yes does it.

use crate::harness::talk::{Talk, tireless};

/// Ada travels; Kari offers a sofa for two, which the crew was just told of; Jonas looks on.
fn told() -> Talk {
    let mut talk = Talk::with(tireless());
    for (who, line) in [
        ("ada", "trip new North by train 6–19 April"),
        ("ada", "trip open"),
        ("ada", "stop Oslo 6–9 April"),
        ("ada", "stop Göteborg 9–12 April"),
        ("ada", "stop Malmö maybe"),
        ("ada", "meet Plenum Tue 7 April 18:00 in Oslo"),
        ("jonas", "stops"),
        ("kari", "offer Oslo sofa Mon 6 April – Wed 8 April for 2"),
    ] {
        talk.dm(who, line);
    }
    talk
}

/// Says each line in a talk of its own, and looks for the words in the answer.
fn each(who: &str, lines: &[(&str, &[&str])]) {
    for (line, wanted) in lines {
        let answer = told().dm(who, line);
        for words in *wanted {
            assert!(answer.contains(words), "{line}\nlacks {words}:\n{answer}");
        }
    }
}

#[test]
fn words_for_the_host_are_shown_before_they_are_passed_on() {
    each(
        "ada",
        &[
            ("can u tell kari im allergic to cats b4 i say yes to anything", &["#5", "“im allergic to cats"]),
            ("let kari know i might be 20 min late", &["“i might be 20 min late”"]),
            ("is kari ok w me getting in like 11pm monday?", &["#5", "getting in like 11pm"]),
            ("does kari have a cat?", &["#5", "does kari have a cat?"]),
            ("sag kari 1000 dank u dass ich erst gg 22h da bin", &["#5", "„1000 dank"]),
            ("könntest du kari bitte ausrichten, dass ich keinen fisch vertrage", &["„dass ich keinen fisch"]),
            ("kan du kolla med kari om det går o tvätta där", &["#5", "om det går o tvätta där"]),
            ("kan du spørre kari om hun har vaskemaskin", &["#5", "om hun har vaskemaskin"]),
            ("spørg lige kari om jeg må tage hunden med", &["#5", "om jeg må tage hunden med"]),
            ("kan du seie til kari at eg kjem seint", &["#5", "«eg kjem seint»"]),
        ],
    );
}

#[test]
fn words_for_the_crew_are_shown_before_they_are_passed_on() {
    each(
        "kari",
        &[
            ("ask her if she eats fish", &["#5", "“if she eats fish”"]),
            ("how many ppl is it, just ada?", &["One person", "Ada"]),
            ("when does she actually get here mon, morning or evening??", &["#5", "morning or evening"]),
            ("hälsa ada att hon får ta me egna lakan, sorry", &["#5", "hon får ta me egna lakan"]),
            ("hør med ada når hun kommer", &["#5", "når hun kommer"]),
            ("frag mal ada ob sie fisch isst", &["#5", "ob sie fisch isst"]),
            ("høyr med ada om ho likar fisk", &["#5", "om ho likar fisk"]),
            ("hvornår dukker hun op?", &["#5", "hvornår dukker hun op?"]),
        ],
    );
}

#[test]
fn a_yes_passes_it_on_and_a_no_does_not() {
    let mut talk = told();
    talk.dm("ada", "can you tell kari that I bring cake");
    let answer = talk.dm("ada", "yes");
    assert!(answer.contains("kari") && answer.contains("I bring cake"), "{answer}");
    talk.dm("kari", "kannst du ada fragen ob sie fisch isst");
    let answer = talk.dm("kari", "nein");
    assert!(!answer.contains("ada"), "{answer}");
}

#[test]
fn nothing_is_passed_on_for_who_neither_travels_nor_hosts() {
    each(
        "jonas",
        &[("kannste ada fragen ob sie lieber falafel will", &["Ada"]), ("can you ask ada if she likes it", &["Ada"])],
    );
}

#[test]
fn a_way_in_is_not_passed_on() {
    let mut talk = told();
    let answer = talk.dm("kari", "tell ada the door code is 4711");
    assert!(!answer.contains("ada:"), "{answer}");
    assert!(!talk.dm("kari", "yes").contains("→ ada"), "passed on");
}

#[test]
fn a_host_changes_their_offer() {
    let longer: &[&str] = &["#5", "6 – Wed 8 April (2 nights) → Mon 6 – Thu 9 April (3 nights)"];
    let shorter: &[&str] = &["#5", "→ Mon 6 April (1 night)"];
    let later: &[&str] = &["#5", "→ Tue 7 – Thu 9 April (2 nights)"];
    let one: &[&str] = &["#5", "for 2 → for 1"];
    each(
        "kari",
        &[
            ("oops make it till thurs, 3 nights is fine", longer),
            ("add one more night", longer),
            ("actually scrap the sofa for tuesday my mums coming 😬 mon is fine still", shorter),
            ("only for one person", one),
            ("cant do monday anymore sorry, tues still works", &["→ Tue 7 April (1 night)"]),
        ],
    );
    let languages: &[(&str, [&str; 3])] = &[
        ("de", ["verlänger bis donnerstag", "dienstag klappt doch nicht", "nur für eine person bitte"]),
        (
            "nb",
            ["oi, gjør det til torsdag, tre netter går bra", "kan ikke tirsdag likevel", "bare én person forresten"],
        ),
        ("nn", ["ei natt til går bra", "stryk tysdag, måndag er framleis greitt", "berre éin person"]),
        ("sv", ["förläng till torsdag", "tisdag går inte längre, måndag är okej", "bara en person förresten"]),
        ("da", ["en nat mere er fint", "tirsdag går ikke alligevel", "kun til 1 person alligevel"]),
    ];
    for (language, lines) in languages {
        for (line, wanted) in lines.iter().zip([longer, shorter, one]) {
            let mut talk = told();
            talk.dm("kari", "lang en");
            let answer = talk.dm("kari", line);
            for words in wanted {
                assert!(answer.contains(words), "{language}: {line}\nlacks {words}:\n{answer}");
            }
        }
    }
    for line in ["hab mich vertippt, 7. bis 9. wars nicht 6.", "ups skrev forkert, det er 7. til 9."] {
        let mut talk = told();
        talk.dm("kari", "lang en");
        let answer = talk.dm("kari", line);
        assert!(later.iter().all(|words| answer.contains(words)), "{line}:\n{answer}");
    }
}

#[test]
fn a_yes_changes_the_offer_and_the_crew_is_told() {
    let mut talk = told();
    talk.dm("kari", "oops make it till thurs");
    let answer = talk.dm("kari", "yes");
    assert!(answer.contains("3 nights") && answer.contains("→ ada"), "{answer}");
    talk.dm("kari", "ändra till en person");
    let answer = talk.dm("kari", "ja");
    assert!(answer.contains("→ ada"), "{answer}");
    let shown = talk.dm("kari", "show 5");
    assert!(shown.contains("tors 9 april") && !shown.contains("för 2"), "{shown}");
}

#[test]
fn the_crew_is_asked_about_what_it_counts_on() {
    let mut talk = told();
    talk.dm("ada", "accept 5");
    // A night that goes wants its own words.
    let answer = talk.dm("kari", "actually scrap tuesday, mon is fine still");
    assert!(answer.contains("yes, withdraw"), "{answer}");
    let shown = talk.dm("ada", "show 5");
    assert!(shown.contains("Mon 6 – Wed 8 April (2 nights"), "{shown}");
    // For fewer people, they are asked.
    talk.dm("kari", "only for one person");
    talk.dm("kari", "yes");
    let shown = talk.dm("kari", "show 5");
    assert!(shown.contains("for 2"), "{shown}");
}

#[test]
fn an_offer_is_taken_back_after_a_yes() {
    for line in [
        "nimm mein angebot bitte nochmal zurück muss erst meine mitbewohnerin fragn",
        "træk mit tilbud tilbage, min søster kommer",
        "ta tillbaka mitt erbjudande, min syster kommer",
        "pls cancel my offer",
    ] {
        let mut talk = told();
        let answer = talk.dm("kari", line);
        assert!(answer.contains("#5"), "{line}:\n{answer}");
        assert!(!answer.contains("→ ada"), "{line}:\n{answer}");
        let answer = talk.dm("kari", "✅");
        assert!(answer.contains("→ ada"), "{line}:\n{answer}");
    }
}

#[test]
fn another_offer_or_a_meetup_changes_no_offer() {
    for line in
        ["actually a mattress in bergen 9 to 12 april", "only for the plenum, 2 people", "I can do dinner tuesday"]
    {
        let answer = told().dm("kari", line);
        assert!(!answer.contains("Shall I"), "{line}:\n{answer}");
    }
}

#[test]
fn the_crew_changes_a_stop() {
    each(
        "ada",
        &[
            ("push goteborg back a day pls, leaving oslo fri not thu", &["#1 Oslo", "→ Mon 6 – Fri 10 April"]),
            ("stryk 12e, jag drar från gbg redan på lördag", &["#2", "→ tors 9 – lör 11 april"]),
            ("vi tager fra oslo allerede onsdag", &["#1 Oslo", "ons. 8. april"]),
            ("me dreg frå oslo alt onsdag", &["#1 Oslo", "ons. 8. april"]),
            ("wir fahren aus göteborg schon samstag weg", &["#2", "Sa 11. April"]),
            ("flytt göteborg en dag senere", &["#2", "13"]),
            ("malmö streichen, fahr direkt heim", &["#3 Malmö"]),
            ("dropp malmö, drar rett hjem", &["#3 Malmö"]),
        ],
    );
    let mut talk = told();
    talk.dm("ada", "stryk 12e, jag drar från gbg redan på lördag");
    talk.dm("ada", "ja");
    let shown = talk.dm("ada", "show 2");
    assert!(shown.contains("11") && !shown.contains("12"), "{shown}");
}

#[test]
fn more_words_than_a_name_drop_no_stop_at_once() {
    let mut talk = told();
    talk.dm("ada", "drop the 12th since I think it rains in the north then");
    assert!(talk.dm("ada", "show 2").contains("9"), "dropped");
}

#[test]
fn what_was_offered_is_taken() {
    for line in [
        "omg yes!! take it 🛋️",
        "yesss pls!!!",
        "jaaa nehm ich!!",
        "au ja gerne!!",
        "klart ja vill ha den!",
        "jaaa tack gärna!!",
        "ja takk gjerne!",
        "ja den vil jeg ha 😍",
        "jaaa den vil eg ha!!",
        "jaaa tak, den vil jeg gerne have",
    ] {
        let answer = told().dm("ada", line);
        assert!(answer.contains("#5") && answer.contains("→ kari"), "{line}:\n{answer}");
    }
}

#[test]
fn what_is_thought_about_stays_open() {
    for line in [
        "hm lemme sleep on it, dont say no yet",
        "nja vänta, måste höra m syrran först",
        "hm må tenke litt på det",
        "eg må høyre med syster mi først",
        "skal lige sove på det",
        "muss ich mir noch überlegen",
    ] {
        let mut talk = told();
        let answer = talk.dm("ada", line);
        assert!(answer.contains("#5") && answer.contains("thinking"), "{line}:\n{answer}");
        assert!(talk.dm("ada", "accept 5").contains("→ kari"), "{line}: not open any more");
    }
}

#[test]
fn a_way_in_said_in_bits_is_asked_about() {
    for line in [
        "portkoden e 4471, skriv inte den i gruppen bara",
        "code's 4471, pls not in the group",
        "türcode is 4471, bitte ned in die gruppe",
        "dørkoden e 4471, ikke skriv den i gruppa",
        "dørkoden er 4471, men ikke i gruppen",
        "doorbell says Lund, 3rd floor. code ill send her monday",
    ] {
        let mut talk = told();
        talk.dm("ada", "accept 5");
        let answer = talk.dm("kari", line);
        assert!(answer.contains("#5") && answer.contains('?'), "{line}:\n{answer}");
        assert!(!answer.contains("→ ada"), "{line}:\n{answer}");
    }
}

#[test]
fn what_is_asked_of_a_host_is_passed_on_to_them() {
    each(
        "ada",
        &[
            ("is it ok if i bring my dog to karis?", &["pass this on", "#5"]),
            ("can i bring my bike along to kari's place", &["pass this on", "#5"]),
            ("kan jeg ta med hunden til kari", &["sende dette videre", "#5"]),
            ("kan eg ha med hunden til kari", &["vertskapet for #5"]),
            ("får jag ta med hunden till kari?", &["hälsa värden för #5"]),
            ("må jeg tage min hund med til kari?", &["værten for #5"]),
            ("darf mein hund mit zu kari?", &["dem Host von #5"]),
            ("tell the hosts we r 2 ppl", &["host of #5", "“we r 2 ppl”"]),
            ("can i see my stops", &["#1 Oslo"]),
        ],
    );
}

#[test]
fn a_yes_without_i_is_a_whole_sentence() {
    each(
        "jonas",
        &[
            ("kommer kanskje på plenum også", &["#4 Plenum", "kanskje"]),
            ("komme vielleicht auch zum plenum", &["#4 Plenum"]),
            ("kommer till plenum med två vänner", &["#4 Plenum", "2 till"]),
            ("komme zum plenum mit meiner schwester", &["#4 Plenum", "1"]),
            ("coming to plenum with my two kids", &["#4 Plenum", "2 more"]),
            ("kjem på plenum med ei venninne", &["#4 Plenum", "1 til"]),
            ("what meetups are there", &["#4 Plenum"]),
            ("hvem bor ada hos?", &["North by train"]),
        ],
    );
}
