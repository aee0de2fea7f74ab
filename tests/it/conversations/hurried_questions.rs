//! What hurried people ask and change on the phone, in short and chatty words: each is answered, and no question becomes a
//! draft.

use stopover::domain::room::RoomFacts;

use crate::harness::talk::{Talk, on_the_way, tireless};

fn told() -> Talk {
    on_the_way(Talk::with(tireless()).in_full())
}

/// Who asks, what, and what the answer has in it.
type Case = (&'static str, &'static str, &'static str);

/// The answer to each, each in a conversation of its own; and none is a draft, nor a question of the bot's.
fn all_answered(cases: &[Case]) {
    let mut wrong = String::new();
    for (who, text, answer) in cases {
        let mut talk = told();
        let said = talk.dm(who, text);
        let newest = talk.newest(who);
        let asks = talk.reactions.iter().any(|(event, key)| *event == newest.as_str() && key == "✅");
        if !said.contains(answer) || asks {
            wrong.push_str(&format!("{who}: {text}\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn about_ones_own_things() {
    all_answered(&[
        ("ada", "which nights r still bedless", "no bed"),
        ("ada", "hab ich ab mittwoch eig was zum pennen?", "Mi 8. April"),
        ("ada", "hur länge får ja bo hos kari", "#5"),
        ("ada", "fällt die pizza auf den tag wo ich in göteborg ankomm?", "#4"),
        ("ada", "krockar plenum me nåt på tisdan", "tis 7 april"),
        ("ada", "hvor lenge er vi i oslo", "#1"),
        ("ada", "kolliderer pizzaen med noget", "#4"),
        ("jonas", "is ada in gbg on friday", "#2"),
        ("jonas", "er ada i oslo på tirsdag", "#1"),
        ("jonas", "wie lang is ada in göteborg", "#2"),
        ("jonas", "steht die pizza jetz fest oder nur vorgeschlagen", "#4"),
        ("jonas", "did anyone say yes to pizza yet", "#4"),
        ("jonas", "hur många e vi på pizzan", "#4"),
        ("jonas", "hvor mange kommer på plenumet", "#3"),
        ("jonas", "am i down as coming tues or still maybe", "#3"),
        ("jonas", "er eg påmeld til plenum", "#3"),
        ("jonas", "bin ich am dienstag dabei", "#3"),
        ("kari", "weiß sie schon bescheid?", "#5"),
        ("kari", "vet hon om det än", "#5"),
        ("kari", "wann muss sie wieder raus sein", "#5"),
        ("kari", "when does she get here", "#5"),
        ("kari", "sry was on the tram. what did u ask", "address 5"),
        ("kari", "vad var frågan", "adress 5"),
    ]);
}

#[test]
fn about_the_bot() {
    all_answered(&[
        ("ada", "who reads what I write here", "Just you and me"),
        ("lena", "hvem kan lese det jeg skriver her", "Bare du og jeg"),
        ("kari", "can everyone see my adress if i type it here", "Only the crew"),
        ("kari", "hvem ser adressen min", "Bare reisefølget"),
        ("lena", "ser andra mitt nr?", "frågar inte efter ditt nummer"),
        ("lena", "wer sieht meine nummer", "frage nicht nach deiner Nummer"),
        ("kari", "kan alle se tilbudet mitt?", "Bare reisefølget"),
        ("lena", "kostet das was?", "Nichts"),
        ("lena", "hvad koster det", "Ingenting"),
        ("lena", "do i need to sign up or smth to host", "No"),
        ("lena", "muss ich hier mein echten namen angeben", "Nein"),
        ("lena", "må eg registrere meg?", "Nei"),
        ("kari", "bist du eigentlich n mensch oder", "ein Bot"),
        ("lena", "u a real person or one of those ai things", "a bot"),
        ("lena", "er du et menneske?", "en bot"),
        ("lena", "funkar de utan att man har en resa på gång?", "utan en egen resa"),
        ("lena", "can i host without travelling myself", "without a trip"),
        ("lena", "hi whats this, friend sent me the link", "Stopover"),
        ("lena", "add me to adas trip pls", "crew add"),
        ("lena", "legg meg til på turen", "følge legg til"),
    ]);
}

/// It is so in an encrypted chat with nobody else in it, and nowhere else.
#[test]
fn who_reads_depends_on_the_place() {
    let mut talk = told();
    let said = talk.says("kari", true, "Stopover, who reads what I write here?");
    assert!(said.contains("Everyone in this room") && !said.contains("Just you"), "{said}");
    let chat = talk.chat("kari");
    talk.chats.insert("kari".to_owned(), RoomFacts { encrypted: false, ..chat });
    let said = talk.dm("kari", "who reads what I write here?");
    assert!(said.contains("isn't encrypted") && !said.contains("Just you"), "{said}");
}

#[test]
fn a_word_within_a_sentence_is_no_command() {
    let mut talk = told();
    let said = talk.dm("lena", "hjälp mig lägga in en tågluff, uppsala-köpenhamn-berlin, börjar midsommar");
    assert!(said.contains("Uppsala") && said.contains('✅'), "{said}");
}

#[test]
fn who_wants_to_be_forgotten_is_asked() {
    for text in
        ["pressed smth by accident, can u forget me again", "kannst du mich wieder vergessen", "kan du glömma mig"]
    {
        let mut talk = told();
        let said = talk.dm("lena", text);
        assert!(said.contains("mydata") || said.contains("minadata") || said.contains("meinedaten"), "{text}: {said}");
    }
}

#[test]
fn what_somebody_is_here_for_in_other_words_and_their_language() {
    for (text, answer) in [
        ("unterwegs, grad in kopenhagen", "Wohin"),
        ("på resa, just nu i lund", "Vart"),
        ("bit of both tbh", "both"),
        ("begge dele", "begge dele"),
        ("weder noch, wollt nur gucken", "schau dich um"),
        ("heyyy", "again"),
        ("tjenare tjenare", "Hej"),
    ] {
        let mut talk = told();
        talk.dm("lena", "hi");
        let said = talk.dm("lena", text);
        assert!(said.contains(answer), "{text}: {said}");
    }
}

/// What a yes does, and that nothing is done before.
#[test]
fn a_meetup_is_changed_by_a_word_of_its_title() {
    for (who, text, asked, then) in [
        ("jonas", "make pizza 8 instead, train gets in late", "20:00", "20:00"),
        ("jonas", "flytta käket till lördag istället samma tid", "lör 11 april", "11 april"),
        ("jonas", "schieb die pizza auf samstag", "Sa 11. April", "11. April"),
        ("jonas", "flytt pizzaen til kl 21", "21:00", "21:00"),
        ("jonas", "put the address of the pizza: Cyrano on Linnégatan", "Cyrano", "Cyrano"),
        ("jonas", "äh ta bort pizzan, stället har stängt", "Ska jag ställa in", "#4"),
        ("jonas", "aflys pizzaen, stedet er lukket", "Skal jeg aflyse", "#4"),
        ("jonas", "take my maybe off, cant do tuesday", "#3", "#3"),
        ("jonas", "mach aus meinem vllt n ja", "eintragen", "#3"),
    ] {
        let mut talk = told();
        let said = talk.dm(who, text);
        assert!(said.contains(asked), "{text}: {said}");
        let before = talk.dm("ada", "meetups");
        assert!(before.contains("Fri 10 April, 19:30") && before.contains("1 maybe"), "nothing is done yet: {before}");
        let newest = talk.newest(who);
        let done = talk.reacts(who, false, &newest, "✅");
        assert!(done.contains(then), "{text}: {done}");
        let after = talk.dm("ada", "meetups");
        assert_ne!(before, after, "{text}");
    }
}

#[test]
fn only_those_who_may_change_a_meetup() {
    let mut talk = told();
    let before = talk.dm("ada", "meetups");
    let said = talk.dm("jonas", "move plenum to 7");
    assert!(said.contains("Only"), "{said}");
    let newest = talk.newest("jonas");
    talk.reacts("jonas", false, &newest, "✅");
    assert_eq!(before, talk.dm("ada", "meetups"));
}

#[test]
fn what_is_not_understood_leads_to_what_is_open() {
    let mut talk = told();
    let said = talk.dm("ada", "blorp the wazzle kari");
    assert!(said.contains("Kari") && said.contains("#5") && said.contains("ask 5"), "{said}");
    let said = talk.dm("kari", "blorp the wazzle");
    assert!(said.contains("tell 5"), "{said}");
    let said = talk.dm("jonas", "blorp the wazzle");
    assert!(!said.contains("#5"), "nothing waits for a guest: {said}");
}

#[test]
fn a_swede_is_not_answered_in_norwegian() {
    for text in ["krockar plenum me nåt på tisdan", "äh ta bort pizzan, stället har stängt", "hur många e vi på pizzan"]
    {
        let mut talk = told();
        let said = talk.dm("jonas", text);
        assert!(!said.contains(" eg ") && !said.contains("Skal ") && !said.contains("tys"), "{text}: {said}");
    }
}

#[test]
fn in_dialect_and_short_words() {
    all_answered(&[
        ("jonas", "kl hvad starter plenum", "#3"),
        ("jonas", "kor var plenum hen", "#3"),
        ("ada", "kva tid møtest me på tysdag", "#3"),
        ("jonas", "um wieviel uhr treffen wir uns am dienstag", "#3"),
        ("jonas", "står jeg fortsatt som kanskje på tirsdag", "#3"),
        ("kari", "fekk ho meldinga mi?", "#5"),
        ("kari", "did she get my message", "#5"),
        ("kari", "kva for netter var det eg sa", "#5"),
        ("kari", "welche nächte hab ich gesagt", "#5"),
        ("ada", "er der nogen der kan huse mig i göteborg", "Göteborg"),
        ("ada", "mangler jeg stadig en nat i oslo", "Oslo"),
        ("ada", "sover jeg hos kari onsdag også", "8. april"),
        ("ada", "adr til kari?", "#5"),
        ("ada", "vis lige hele min plan", "#2"),
        ("ada", "zeig mir den ganzen plan", "#2"),
        ("jonas", "hvor mange skal jeg bestille bord til fredag", "#4"),
        ("kari", "hvad står der om mig i rummet", "rejseholdet"),
        ("lena", "sett språket til norsk er du snill", "norsk (bokmål)"),
        ("lena", "skjønar du nynorsk?", "nynorsk"),
        ("lena", "kannst du deutsch", "Deutsch"),
        ("lena", "på dansk tak", "dansk"),
        ("lena", "hæ hva er dette for noe", "Stopover"),
        ("lena", "hva ka du egentlig", "Stopover"),
        ("lena", "heisann, fikk lenka av en kompis", "Stopover"),
        ("lena", "hei på deg stopover", "Stopover"),
    ]);
}

#[test]
fn to_be_forgotten_is_asked_first() {
    for text in ["slett alt om meg", "slet alt om mig", "radera allt om mig", "delete everything about me"] {
        let said = told().dm("kari", text);
        assert!(said.contains('✅') && !said.contains("#5"), "{text}: {said}");
    }
}
