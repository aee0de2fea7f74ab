//! Every example in every message works when it is pasted, with and without the prefix, in the state in which it is shown.
//!
//! Conversations are played that show most messages. Each command in each answer is typed by who reads it, in a conversation
//! that was played up to there; the answer must not be that something in it is unknown.

use std::collections::BTreeSet;
use std::path::Path;

use stopover::locale::Language;
use stopover::store::Store;

use crate::harness::elide::texts;
use crate::harness::talk::{Talk, tireless};

/// What a person is told who typed something that isn't there, or can't be read. In these conversations no example may be
/// answered so.
const REFUSALS: [&str; 37] = [
    "bad-date",
    "bad-date-order",
    "bad-date-repeat",
    "bad-date-zone",
    "check-empty",
    "check-past",
    "days-past",
    "details-none",
    "sorry-1",
    "meet-past",
    "meet-when-missing",
    "nights-not-offered",
    "nights-outside",
    "nights-past",
    "nights-unread",
    "no-command",
    "no-place",
    "no-such-number",
    "not-a-meetup",
    "not-a-stop",
    "not-an-offer",
    "offer-empty",
    "offer-kind-missing",
    "offer-more-unread",
    "offer-nights-unread",
    "offer-place-missing",
    "offer-when-missing",
    "only-crew",
    "only-host",
    "question-over",
    "remind-empty",
    "remind-past",
    "stop-open-end",
    "stop-place-missing",
    "today-unread",
    "which-command",
    "which-place",
];

/// Conversations, each from the start. A line may be said by anybody, in the room or alone.
const SCRIPTS: [&str; 5] = [
    "ada: hello
     ada: help
     ada: offers
     ada: trip new North by train 6–19 April
     ada: stops
     ada: nights
     ada: meetups
     ada: contacts
     ada: reminders
     ada: donate
     ada: offers
     ada: help
     ada: trip about
     ada: lang
     ada: tz
     #room ada: !trip link
     #room kari: !help
     ada: stop Oslo 6–9 April
     ada: help trip
     ada: help beds
     kari: offer
     kari: offer sofa
     kari: offer Oslo sofa",
    "ada: trip new North by train 6–19 April
     ada: stop Oslo 7–9 April
     ada: stop Göteborg 9–12 April
     #room ada: !trip link
     kari: offer Oslo sofa 7–9 April
     ada: nights
     ada: help beds
     kari: help
     kari: help beds
     ada: accept 3 7 April
     ada: offers
     kari: details 3 Storgata 1, third floor
     kari: details 3
     ada: ask 3 Could we come late?
     kari: tell 3 Of course
     kari: offer 3
     kari: withdraw 3
     kari: sure
     ada: show 3
     ada: help offer
     ada: help accept",
    "ada: trip new North by train 6–19 April
     ada: stop Oslo 7–9 April
     #room ada: !trip link
     kari: meet Dinner Tue 7 April 18:00 in Oslo
     ada: confirm 2
     ada: meetups
     #room jonas: !rsvp 2 yes
     jonas: rsvp 2 maybe
     ada: remind 2
     ada: remind
     kari: help meetups
     ada: check 2
     ada: check
     jonas: help
     #room jonas: !help
     #room jonas: !help meetups
     kari: suggest Malmö 12–13 April
     ada: cancel 2
     ada: confirm 2",
    "ada: trip new North by train 6–19 April
     ada: stop Oslo 7–9 April
     kari: offer Bergen sofa 10–12 April
     ada: nights
     ada: stops
     ada: offer
     ada: stop
     ada: stop Oslo
     ada: stop Bergen
     ada: meet
     ada: meet Dinner
     ada: suggest
     ada: contact
     ada: contact Lena
     ada: contact Lena, Malmö, @lena:example.org
     ada: contacts
     ada: intro
     ada: today
     ada: tonight
     ada: snooze
     ada: help people
     ada: help settings",
    "ada: trip new North by train 6–19 April
     ada: stop Oslo 7–9 April
     kari: offer Oslo sofa 7–9 April
     jonas: offer Oslo bed 7–8 April
     ada: accept 2
     ada: accept 3
     ada: decline 2 7 April
     ada: drop 1
     ada: trip leave
     ada: trip crew
     ada: trip hand
     ada: trip block
     ada: trip use South
     ada: trip end
     ada: help all",
];

/// The texts of a message between its values.
type Texts = Vec<String>;

/// The refusals of a language.
fn refusals(language: Language) -> Vec<(String, Texts)> {
    let found: Vec<(String, Texts)> =
        texts(language).into_iter().filter(|(id, _)| REFUSALS.contains(&id.as_str())).collect();
    assert_eq!(found.len(), REFUSALS.len(), "not all are in the catalogue: {found:?}");
    found
}

/// The refusal that an answer holds.
fn refusal<'r>(answer: &str, refusals: &'r [(String, Texts)]) -> Option<&'r str> {
    let holds = |texts: &Texts| {
        let mut rest = answer;
        texts.iter().all(|text| match rest.split_once(text.as_str()) {
            Some((_, behind)) => {
                rest = behind;
                true
            }
            None => false,
        })
    };
    refusals.iter().find(|(_, texts)| holds(texts)).map(|(id, _)| id.as_str())
}

/// A command that an answer shows: where, to whom, and what is typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Shown {
    room: bool,
    who: String,
    typed: String,
}

/// The commands in the answers to what `asker` wrote.
fn shown(answers: &str, asker: &str, is_command: impl Fn(&str) -> bool) -> Vec<Shown> {
    let mut found = Vec::new();
    let mut to = String::new();
    for line in answers.lines() {
        if let Some((head, _)) = line.strip_prefix("  → ").and_then(|rest| rest.split_once(": ")) {
            to = head.trim_end_matches("(!)").to_owned();
        }
        for typed in line.split('`').skip(1).step_by(2) {
            // With a gap to be filled, it is no example.
            let is_pattern = typed.contains(['…', '[', '|']) || typed.split(' ').any(|word| word == "N");
            let word = typed.trim_start_matches('!').split(' ').next().unwrap_or_default();
            if !is_pattern && is_command(word) {
                let room = to == "room";
                let who = if room { asker.to_owned() } else { to.clone() };
                found.push(Shown { room, who, typed: typed.to_owned() });
            }
        }
    }
    found
}

/// A conversation in that language, on a store in `path`, where nothing is said yet.
fn begun(language: Language, path: &Path) -> Talk {
    let mut talk = Talk::on(Store::open(path, None, "test").unwrap(), tireless()).in_full();
    for who in ["ada", "kari", "jonas"] {
        talk.dm(who, &format!("lang {}", language.code()));
    }
    talk.says("mod", true, &format!("!lang room {}", language.code()));
    talk
}

fn check(language: Language) {
    let refusals = refusals(language);
    let mut wrong = Vec::new();
    let mut tried = 0;
    let folder = tempfile::tempdir().unwrap();
    for (number, script) in SCRIPTS.iter().enumerate() {
        let path = folder.path().join(format!("{number}"));
        let mut talk = begun(language, &path);
        let mut known = BTreeSet::new();
        for line in script.lines().map(str::trim) {
            let (in_room, said) = line.strip_prefix("#room ").map_or((false, line), |rest| (true, rest));
            let (asker, text) = said.split_once(": ").unwrap();
            let answers = talk.says(asker, in_room, text);
            let is_command = |word: &str| talk.env.words.key_in(language, "commands", word).is_some();
            for example in shown(&answers, asker, is_command) {
                // A command's word alone asks for what it needs.
                let bare = example.typed.trim_start_matches('!');
                if !bare.contains(' ') || !known.insert(example.clone()) {
                    continue;
                }
                // What is shown with the prefix in a direct chat is meant for a room.
                let for_room = example.room || example.typed.starts_with('!');
                let mut variants = vec![format!("!{bare}")];
                variants.extend((!for_room).then(|| bare.to_owned()));
                for typed in variants {
                    tried += 1;
                    let mut fork = talk.fork(&path, &folder.path().join(format!("{number}-{tried}")));
                    let answer = fork.says(&example.who, for_room, &typed);
                    let why = if answer.is_empty() { Some("silence") } else { refusal(&answer, &refusals) };
                    if let Some(why) = why {
                        wrong.push(format!("{line} ⇒ {}: {typed} ⇒ {why}: {answer}", example.who));
                    }
                }
            }
        }
    }
    assert!(tried > 100, "{tried} examples");
    assert!(wrong.is_empty(), "{} of {tried} in {language}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn english() {
    check(Language::En);
}

#[test]
fn bokmål() {
    check(Language::Nb);
}

#[test]
fn nynorsk() {
    check(Language::Nn);
}

#[test]
fn svenska() {
    check(Language::Sv);
}

#[test]
fn dansk() {
    check(Language::Da);
}

#[test]
fn deutsch() {
    check(Language::De);
}
