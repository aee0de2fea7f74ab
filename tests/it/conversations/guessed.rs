//! What is wanted in words that no list knows: guessed, answered or asked back, and in the language that it was said in. A guess
//! changes nothing by itself.

use std::path::Path;

use crate::harness::talk::{Talk, tireless};
use stopover::domain::ids::TripId;
use stopover::store::Store;

/// Lines of people who knew nothing of the bot, each with what is wanted; said in the situation of [`scene`].
const HURRIED: &str = include_str!("../../../data/make/wishes/hurried.jsonl");
/// Of so many lines, one is said.
const EACH: usize = 5;
/// Wishes whose words may do something at once.
const MAY_DO: [&str; 3] = ["undo", "forget", "speak"];
/// Wishes that say something and want nothing written down.
const CHANGES: [&str; 14] = [
    "accept",
    "decline",
    "come",
    "not_come",
    "maybe_come",
    "remind_me",
    "withdraw_offer",
    "change_offer",
    "cancel_meetup",
    "move_meetup",
    "drop_stop",
    "change_stop",
    "record",
    "way_in",
];

/// Ada travels; Kari has offered a sofa; Jonas said "maybe" to the plenum and proposes a pizza evening.
fn scene(file: &Path) -> Talk {
    let mut talk = Talk::on(Store::open(file, None, "test").unwrap(), tireless()).in_full();
    for (who, line) in [
        ("ada", "trip new North by train 6-19 April"),
        ("ada", "trip open"),
        ("ada", "stop Oslo 6-9 April"),
        ("ada", "stop Göteborg 9-12 April"),
    ] {
        talk.dm(who, line);
    }
    talk.says("ada", true, "!trip link North by train");
    talk.says("ada", true, "!meet Plenum Tue 7 April 18:00 in Oslo");
    talk.says("jonas", true, "!rsvp Plenum maybe");
    talk.dm("jonas", "meet Pizza Fri 10 April 19:30 in Göteborg");
    talk.dm("kari", "offer Oslo sofa 6-8 April");
    talk
}

/// All that is written down.
fn records(talk: &mut Talk) -> String {
    let trip = TripId::new(1);
    talk.read(|tx| {
        let meetups = tx.meetups(trip)?;
        let coming: Vec<_> = meetups.iter().map(|one| tx.rsvps(trip, one.no)).collect::<Result<_, _>>()?;
        Ok(format!("{:?}", (tx.stops(trip)?, tx.offers(trip)?, meetups, coming)))
    })
}

#[test]
fn a_question_or_talk_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scene.db");
    let mut before = scene(&file);
    let written = records(&mut before);
    let mut wrong = Vec::new();
    let mut said = 0;
    for (n, line) in HURRIED.lines().enumerate().filter(|(n, _)| n % EACH == 0) {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let (text, wish) = (line["text"].as_str().unwrap(), line["wish"].as_str().unwrap());
        if MAY_DO.contains(&wish) || CHANGES.contains(&wish) {
            continue;
        }
        said += 1;
        let who = ["ada", "kari", "jonas"][n / EACH % 3];
        let copy = folder.path().join(format!("{n}.db"));
        let mut talk = before.fork(&file, &copy);
        let answer = talk.dm(who, text);
        if records(&mut talk) != written {
            wrong.push(format!("{who}: {text}\n{answer}"));
        }
    }
    assert!(said > 30 && wrong.is_empty(), "of {said}:\n{}", wrong.join("\n"));
}

/// Each, said alone, is answered in its language, with these words.
fn answers(cases: &[(&str, &str, &str)]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scene.db");
    let before = scene(&file);
    let mut wrong = Vec::new();
    for (n, (who, line, words)) in cases.iter().enumerate() {
        let mut talk = before.fork(&file, &folder.path().join(format!("{n}.db")));
        let answer = talk.dm(who, line);
        if !answer.contains(words) {
            wrong.push(format!("{line}: lacks {words:?}\n{answer}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn questions_are_answered_in_their_language() {
    answers(&[
        ("ada", "any roof over my head on the 8th yet or nah", "no bed"),
        ("ada", "hab ich für den 8. schon irgendwas zum pennen", "kein Bett"),
        ("kari", "hat sie sich schon entschieden wegen meinem sofa", "Noch nicht"),
        ("kari", "vet du om hun har bestemt seg ennå", "Ikke ennå"),
        ("kari", "och hur många är de egentligen som ska sova här", "En person"),
        ("kari", "how many of yous are landing on me then", "One person"),
        ("jonas", "hvem dukker egentlig op til plenum", "#3 Plenum"),
        ("jonas", "kor mange har meldt seg på pizzaen no", "#4 Pizza"),
        ("lena", "was kostet der spaß hier", "kostenlos"),
        ("lena", "är du en riktig människa eller bara en maskin", "en bot"),
        ("lena", "hva er egentlig dette for noe greier", "Stopover"),
        ("lena", "could you sort me out with a couch in ghent next week", "can't look for a bed"),
    ]);
}

#[test]
fn requests_are_asked_back() {
    answers(&[
        ("ada", "oh brilliant, tell her i'd love to have it", "Shall I accept #5"),
        ("ada", "ja det låter toppen, säg till henne att jag tar den", "Ska jag tacka ja till #5"),
        ("ada", "richte ihr aus dass ich erst gegen mitternacht da bin", "#5"),
        ("kari", "jeg må desværre melde fra, vi er blevet syge herhjemme", "#5"),
        ("jonas", "hab nen babysitter gefunden, bin beim plenum dabei", "#3 Plenum"),
        ("ada", "nää vi struntar i göteborg", "Göteborg"),
    ]);
}
