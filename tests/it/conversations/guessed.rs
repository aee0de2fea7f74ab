//! What is wanted in words that no list knows: guessed, answered or asked back, and in the language that it was said in. A guess
//! changes nothing by itself.

use std::path::Path;

use stopover::domain::ids::TripId;
use stopover::language::wish::Wish;
use stopover::store::Store;

use crate::harness::talk::{Talk, on_the_way, tireless};

/// Lines of people who knew nothing of the bot, each with what is wanted; said in the situation of [`scene`].
const HURRIED: &str = include_str!("../../../data/make/wishes/hurried.jsonl");
/// Of so many lines, one is said.
const EACH: usize = 5;
/// Wishes whose words may do something at once, beside those that change something.
const MAY_DO: [Wish; 3] = [Wish::Undo, Wish::Forget, Wish::Speak];

/// A traveller, a host and a guest, in a store that can be copied.
fn scene(file: &Path) -> Talk {
    on_the_way(Talk::on(Store::open(file, None, "test").unwrap(), tireless()).in_full())
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
        let (text, key) = (line["text"].as_str().unwrap(), line["wish"].as_str().unwrap());
        let wish = Wish::ALL.into_iter().find(|wish| wish.key() == key).unwrap();
        if wish.changes() || MAY_DO.contains(&wish) {
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

/// Who travels is for those who host them; what can be taken back is named only where there is something.
#[test]
fn what_is_said_depends_on_who_asks() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scene.db");
    let before = scene(&file);
    let said = |who: &str, line: &str, copy: &str| before.fork(&file, &folder.path().join(copy)).dm(who, line);
    let how_many = "how many of yous are landing on me then";
    assert!(said("kari", how_many, "1").contains("Ada"));
    assert!(!said("lena", how_many, "2").contains("Ada"));
    let annoyed = "mate you never listen to a word i say, useless thing";
    assert!(said("kari", annoyed, "3").contains("`undo`"));
    assert!(!said("lena", annoyed, "4").contains("`undo`"));
    let mistaken = "oops wrong window, that was meant for my sister";
    assert!(said("kari", mistaken, "5").contains("`undo`"));
    assert!(said("lena", mistaken, "6").contains("haven't changed anything"));
}
