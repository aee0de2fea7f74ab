//! Plain questions, in every language, with and without their sign: each is answered from what is known, and none becomes a draft.

use crate::harness::talk::{Talk, tireless};

/// Kari travels; Jonas offers two nights in Bergen, of which one is accepted, and proposes a pizza night.
fn told() -> Talk {
    let mut talk = Talk::with(tireless()).in_full();
    for (who, line) in [
        ("kari", "trip new Fjord tour 6-19 April"),
        ("kari", "stop Oslo 6-9 April"),
        ("kari", "stop Bergen 9-12 April"),
        ("kari", "trip open"),
        ("jonas", "offer Bergen sofa 9-11 April"),
        ("kari", "accept 3 9 April"),
        ("jonas", "meet Pizza nite 10 April 19:00 in Bergen at the bike kitchen"),
        ("kari", "confirm 4"),
        ("jonas", "rsvp 4 yes +1"),
    ] {
        talk.dm(who, line);
    }
    talk
}

/// Who asks, what, and what the answer has in it.
type Question = (&'static str, &'static str, &'static str);

const ENGLISH: &[Question] = &[
    ("jonas", "did they accept?", "#3"),
    ("jonas", "have they answered yet", "#3"),
    ("jonas", "any news?", "#3"),
    ("jonas", "what did I offer?", "#3"),
    ("jonas", "how do i tell them my address?", "address 3"),
    ("jonas", "how do I cancel my offer", "withdraw 3"),
    ("kari", "who hosts me on thursday", "Jonas"),
    ("kari", "where do i sleep on 9 april?", "Jonas"),
    ("kari", "where do i sleep tonight", "#1"),
    ("kari", "is there a bed on friday 10 april?", "#3"),
    ("kari", "which nights have no bed?", "Oslo"),
    ("kari", "what's next?", "#1"),
    ("kari", "whats on on friday 10 april", "#4"),
    ("kari", "when is the pizza thing?", "#4"),
    ("kari", "who comes to the pizza nite", "Jonas"),
    ("kari", "where is the pizza thing", "bike kitchen"),
    ("kari", "when are we in oslo?", "#1"),
    ("kari", "how can people find my trip?", "trip link"),
    ("kari", "how do I delete my trip?", "trip delete"),
    ("kari", "who are you", "Stopover"),
    ("kari", "what can you do for me?", "Stopover"),
    ("kari", "what now?", "#3"),
];

const GERMAN: &[Question] = &[
    ("jonas", "haben sie angenommen?", "#3"),
    ("jonas", "hat die crew schon geantwortet", "#3"),
    ("jonas", "gibts was neues?", "#3"),
    ("jonas", "was habe ich angeboten?", "#3"),
    ("jonas", "wie sage ich ihnen meine adresse?", "Adresse 3"),
    ("jonas", "wie ziehe ich mein angebot zurück", "zurückziehen 3"),
    ("kari", "bei wem schlafe ich am donnerstag", "Jonas"),
    ("kari", "wo schlafe ich am 9. april?", "Jonas"),
    ("kari", "gibt es ein bett am 10. april?", "#3"),
    ("kari", "welche nächte sind noch ohne bett?", "Oslo"),
    ("kari", "was kommt als nächstes", "#1"),
    ("kari", "was ist am 10. april los?", "#4"),
    ("kari", "wann ist das pizza-ding?", "#4"),
    ("kari", "wer kommt zur pizza nite", "Jonas"),
    ("kari", "wann sind wir in oslo?", "#1"),
    ("kari", "wie können andere meine reise finden?", "Reise verknüpfen"),
    ("kari", "wie lösche ich meine reise?", "Reise löschen"),
    ("kari", "wer bist du", "Stopover"),
    ("kari", "was kannst du?", "Stopover"),
    ("kari", "und jetzt?", "#3"),
];

const BOKMAL: &[Question] = &[
    ("jonas", "har de takket ja?", "#3"),
    ("jonas", "har de svart", "#3"),
    ("jonas", "noe nytt?", "#3"),
    ("jonas", "hva har jeg tilbudt?", "#3"),
    ("jonas", "hvordan gir jeg dem adressen min?", "adresse 3"),
    ("jonas", "hvordan trekker jeg tilbudet mitt", "trekk 3"),
    ("kari", "hvem huser meg på torsdag", "Jonas"),
    ("kari", "hvor sover jeg 9. april?", "Jonas"),
    ("kari", "er det en seng 10. april?", "#3"),
    ("kari", "hvilke netter er uten seng?", "Oslo"),
    ("kari", "hva er det neste", "#1"),
    ("kari", "hva skjer 10. april?", "#4"),
    ("kari", "når er pizzagreia?", "#4"),
    ("kari", "hvem kommer på pizza nite", "Jonas"),
    ("kari", "når er vi i oslo?", "#1"),
    ("kari", "hvordan kan folk finne turen min?", "tur koble"),
    ("kari", "hvordan sletter jeg turen?", "tur slett"),
    ("kari", "hvem er du", "Stopover"),
    ("kari", "hva kan du?", "Stopover"),
    ("kari", "hva nå?", "#3"),
];

const NYNORSK: &[Question] = &[
    ("jonas", "har dei takka ja?", "#3"),
    ("jonas", "har dei svara", "#3"),
    ("jonas", "noko nytt?", "#3"),
    ("jonas", "kva har eg tilbode?", "#3"),
    ("jonas", "korleis gjev eg dei adressa mi?", "adresse 3"),
    ("jonas", "korleis trekkjer eg tilbodet mitt", "trekk 3"),
    ("kari", "kven huser meg på torsdag", "Jonas"),
    ("kari", "kvar søv eg 9. april?", "Jonas"),
    ("kari", "finst det ei seng 10. april?", "#3"),
    ("kari", "kva netter er utan seng?", "Oslo"),
    ("kari", "kva er det neste", "#1"),
    ("kari", "kva skjer 10. april?", "#4"),
    ("kari", "når er pizzagreia?", "#4"),
    ("kari", "kven kjem på pizza nite", "Jonas"),
    ("kari", "når er vi i oslo?", "#1"),
    ("kari", "korleis kan folk finne turen min?", "tur kople"),
    ("kari", "korleis slettar eg turen?", "tur slett"),
    ("kari", "kven er du", "Stopover"),
    ("kari", "kva kan du?", "Stopover"),
    ("kari", "kva no?", "#3"),
];

const SWEDISH: &[Question] = &[
    ("jonas", "har de tackat ja?", "#3"),
    ("jonas", "har de svarat", "#3"),
    ("jonas", "något nytt?", "#3"),
    ("jonas", "vad har jag erbjudit?", "#3"),
    ("jonas", "hur ger jag dem min adress?", "adress 3"),
    ("jonas", "hur tar jag tillbaka mitt erbjudande", "dra tillbaka 3"),
    ("kari", "hos vem sover jag på torsdag", "Jonas"),
    ("kari", "var sover jag 9 april?", "Jonas"),
    ("kari", "finns det en säng 10 april?", "#3"),
    ("kari", "vilka nätter är utan säng?", "Oslo"),
    ("kari", "vad händer härnäst", "#1"),
    ("kari", "vad händer 10 april?", "#4"),
    ("kari", "när är pizzagrejen?", "#4"),
    ("kari", "vem kommer på pizza nite", "Jonas"),
    ("kari", "när är vi i oslo?", "#1"),
    ("kari", "hur kan folk hitta min resa?", "resa koppla"),
    ("kari", "hur raderar jag min resa?", "resa radera"),
    ("kari", "vem är du", "Stopover"),
    ("kari", "vad kan du?", "Stopover"),
    ("kari", "vad nu?", "#3"),
];

const DANISH: &[Question] = &[
    ("jonas", "har de takket ja?", "#3"),
    ("jonas", "har de svaret", "#3"),
    ("jonas", "noget nyt?", "#3"),
    ("jonas", "hvad har jeg tilbudt?", "#3"),
    ("jonas", "hvordan giver jeg dem min adresse?", "adresse 3"),
    ("jonas", "hvordan trækker jeg mit tilbud tilbage", "træk tilbage 3"),
    ("kari", "hvem huser mig på torsdag", "Jonas"),
    ("kari", "hvor sover jeg 9. april?", "Jonas"),
    ("kari", "er der en seng 10. april?", "#3"),
    ("kari", "hvilke nætter er uden seng?", "Oslo"),
    ("kari", "hvad er det næste", "#1"),
    ("kari", "hvad sker der 10. april?", "#4"),
    ("kari", "hvornår er pizzatinget?", "#4"),
    ("kari", "hvem kommer til pizza nite", "Jonas"),
    ("kari", "hvornår er vi i oslo?", "#1"),
    ("kari", "hvordan kan folk finde min rejse?", "rejse tilkobl"),
    ("kari", "hvordan sletter jeg min rejse?", "rejse slet"),
    ("kari", "hvem er du", "Stopover"),
    ("kari", "hvad kan du?", "Stopover"),
    ("kari", "hvad nu?", "#3"),
];

fn all_answered(questions: &[Question], language: &str) {
    assert!(questions.len() >= 15);
    let mut talk = told();
    for who in ["kari", "jonas"] {
        talk.dm(who, &format!("lang {language}"));
    }
    let mut wrong = String::new();
    for (who, question, answer) in questions {
        for question in [(*question).to_owned(), toggled(question)] {
            let said = talk.dm(who, &question);
            let taps = talk.newest(who);
            let asks = talk.reactions.iter().any(|(event, _)| *event == taps.as_str());
            if !said.contains(answer) || asks {
                wrong.push_str(&format!("{who}: {question}\n{said}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// With a question mark where there is none, and without where there is.
fn toggled(question: &str) -> String {
    question.strip_suffix('?').map_or_else(|| format!("{question}?"), str::to_owned)
}

#[test]
fn in_english() {
    all_answered(ENGLISH, "en");
}

#[test]
fn in_german() {
    all_answered(GERMAN, "de");
}

#[test]
fn in_bokmal() {
    all_answered(BOKMAL, "nb");
}

#[test]
fn in_nynorsk() {
    all_answered(NYNORSK, "nn");
}

#[test]
fn in_swedish() {
    all_answered(SWEDISH, "sv");
}

#[test]
fn in_danish() {
    all_answered(DANISH, "da");
}

#[test]
fn a_slip_is_forgiven() {
    let mut talk = told();
    for (who, question, answer) in [
        ("jonas", "did tehy accpet?", "#3"),
        ("jonas", "what did i ofer?", "#3"),
        ("kari", "wich nights have no bed?", "Oslo"),
        ("kari", "when is teh piza thing", "#4"),
        ("jonas", "haben sie angenomen", "#3"),
    ] {
        let said = talk.dm(who, question);
        assert!(said.contains(answer), "{question}: {said}");
    }
}

#[test]
fn offers_and_proposals_are_no_questions() {
    let mut talk = told();
    for line in [
        "would a sofa in Oslo on Monday 6 April help?",
        "Do you need a bed in Oslo on Tuesday 7 April?",
        "Har en sofa i Oslo mandag 6. april",
        "ich hätte ein Bett in Oslo am 7. April",
        "Who wants to come to a film night on Wednesday 8 April at 19:00 in Oslo?",
    ] {
        let said = talk.dm("jonas", line);
        assert!(said.contains('✅'), "{line}: {said}");
        talk.dm("jonas", "no");
    }
}

#[test]
fn an_open_draft_stays_as_it_is() {
    let mut talk = told();
    let draft = talk.dm("ada", "a sofa in Oslo on Tuesday 7 April");
    assert!(draft.contains('✅'), "{draft}");
    let said = talk.dm("ada", "what's on on friday 10 april?");
    assert!(said.contains("#4"), "{said}");
    let taps = talk.newest("ada");
    assert!(!talk.reactions.iter().any(|(event, _)| *event == taps.as_str()), "the answer asks nothing");
}

#[test]
fn who_hosts_is_nothing_for_a_room() {
    let mut talk = told();
    talk.says("kari", true, "!trip link");
    let said = talk.says("ada", true, "@stopover who hosts you on thursday?");
    assert!(said.contains("Bergen") && !said.contains("Jonas"), "{said}");
    let said = talk.says("jonas", true, "@stopover did they accept?");
    assert!(!said.contains("#3"), "{said}");
    let said = talk.says("ada", true, "@stopover when is the pizza thing?");
    assert!(said.contains("#4"), "{said}");
    assert_eq!(talk.says("ada", true, "when is the pizza thing?"), "", "nobody asked the bot");
}
