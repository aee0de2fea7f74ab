//! What asks for nothing, and what isn't understood: in a direct chat nothing meets with silence.

use stopover::domain::ids::UserId;
use stopover::incoming::{IncomingKind, Said, SaidKind};

use crate::harness::talk::{Talk, another_room, tireless, user};

fn travelling() -> Talk {
    let mut talk = Talk::with(tireless()).in_full();
    for line in ["trip new Fjord tour 6-19 April", "stop Oslo 6-9 April", "stop Bergen 9-12 April", "trip open"] {
        talk.dm("kari", line);
    }
    talk
}

/// The reactions on the newest message of a person.
fn marks(talk: &Talk) -> Vec<String> {
    let on_it = talk.reactions.iter().filter(|(event, _)| *event == talk.last.as_str());
    on_it.map(|(_, key)| key.clone()).collect()
}

#[test]
fn nothing_said_alone_to_the_bot_meets_with_silence() {
    for mut talk in [Talk::with(tireless()), travelling()] {
        for line in [
            "hi",
            "heisann! hva er dette?",
            "hello?",
            "this is broken",
            "hörst du mich",
            "undo that thing",
            "blah",
            "I want to start a trip",
            "and maybe tromsø after that",
            "who are you",
            "what now?",
            "thanks!",
            "ok",
            "great",
            "😂",
            "👍",
            "🙏",
            "???",
            "!",
            "...",
            "start a trip through norway in april",
            "theres a cat tho",
            "for 2 ppl",
            "what do you think of anarchism?",
            "we marched all day and the police was brutal again",
            "invite tomas to my trip",
            "kannst du mir helfen",
            "ich verstehe nur Bahnhof",
            "lass mich in Ruhe",
            "Danke dir!",
            "det var en lang dag på jobben",
            "tusen takk",
            "hvem bestemmer her?",
            "jag fattar ingenting",
            "tack så mycket",
            "vad menar du?",
            "hvad mener du?",
            "mange tak",
            "eg skjønar ingenting",
            "takk skal du ha",
            "kva meiner du?",
            "lorem ipsum dolor sit amet",
        ] {
            let said = talk.dm("kari", line);
            assert!(!said.is_empty() || !marks(&talk).is_empty(), "silence at: {line}");
        }
    }
}

#[test]
fn thanks_get_a_reaction_and_no_words() {
    let mut talk = travelling();
    for line in [
        "thanks!",
        "Thank you so much",
        "thx 🙏",
        "❤️",
        "danke dir",
        "vielen Dank!",
        "tusen takk",
        "takk for hjelpa",
        "tack så mycket!",
        "mange tak",
        "cool, thanks",
        "ok danke",
        "perfekt",
        "Thanks a lot for your help",
    ] {
        assert_eq!(talk.dm("kari", line), "", "{line}");
        assert_eq!(marks(&talk), ["👍"], "{line}");
    }
}

#[test]
fn what_is_not_understood_is_said_shorter_each_time() {
    let mut talk = travelling();
    let first = talk.dm("kari", "flurb the wazzle");
    assert!(first.contains("Mon 6 April"), "an example of her own trip: {first}");
    let second = talk.dm("kari", "wazzle");
    let third = talk.dm("kari", "wazzle the flurb");
    assert!(first.len() > second.len() && second.len() > third.len() && !third.is_empty(), "{first}{second}{third}");
}

#[test]
fn a_story_gets_one_line_a_day_and_then_a_sign_that_it_was_read() {
    let mut talk = travelling();
    assert_ne!(talk.dm("kari", "we marched all day and the police was brutal again"), "");
    assert_eq!(talk.dm("kari", "it rained the whole evening and nobody cared"), "");
    assert_eq!(marks(&talk), ["👀"]);
}

#[test]
fn every_example_is_understood() {
    let mut examples: Vec<(&str, String)> = Vec::new();
    for language in ["en", "de", "nb", "nn", "sv", "da"] {
        let mut talk = travelling();
        talk.dm("jonas", "offer Bergen sofa 9-11 April");
        talk.dm("ada", "meet Soup Fri 10 April 18:00 in Bergen");
        for who in ["kari", "jonas", "ada"] {
            talk.dm(who, &format!("lang {language}"));
            let answer = talk.dm(who, "flurb the wazzle");
            let said: Vec<&str> = answer.split('`').skip(1).step_by(2).collect();
            assert!((1..=2).contains(&said.len()), "{language} {who}: {answer}");
            for example in said {
                examples.push((language, example.to_owned()));
                let answer = talk.dm(who, example);
                assert!(!answer.is_empty() && !answer.contains("flurb"), "{language}: {example}: {answer}");
                let sorry = talk.dm(who, "wazzle");
                assert!(answer.lines().next() != sorry.lines().next(), "{language}: {example}: {answer}");
                talk.dm(who, "no");
            }
        }
        let mut anew = Talk::with(tireless()).in_full();
        anew.dm("kari", &format!("lang {language}"));
        let said = anew.dm("kari", "flurb the wazzle");
        for example in said.split('`').skip(1).step_by(2) {
            let answer = anew.dm("kari", example);
            assert!(!answer.is_empty() && !answer.contains("flurb"), "{language}: {example}: {answer}");
            anew.dm("kari", "no");
        }
    }
    assert!(examples.len() >= 24, "{examples:?}");
}

#[test]
fn who_wants_quiet_is_asked_and_loses_nothing() {
    let mut talk = travelling();
    for line in [
        "stop spamming me",
        "leave me alone!",
        "hör auf mich zu spammen",
        "lass mich in ruhe",
        "slutt å spamme meg",
        "la meg være i fred",
        "slutt å mase på meg",
        "lat meg vere i fred",
        "sluta spamma mig",
        "lämna mig ifred",
        "hold op med at spamme mig",
        "lad mig være i fred",
    ] {
        let said = talk.dm("kari", line);
        assert!(said.contains('?') && said.contains('`') && !said.contains('✅'), "{line}: {said}");
    }
    assert!(talk.dm("kari", "reminders").len() < 120, "no reminder was made");
    assert!(talk.dm("kari", "trip").contains("Fjord tour"), "the trip goes on");
}

#[test]
fn two_bots_that_answer_each_other_come_to_an_end() {
    let mut talk = Talk::new();
    let silent = |talk: &mut Talk| talk.dm("kari", "flurb the wazzle").is_empty() && marks(talk).is_empty();
    assert!((0..200).any(|_| silent(&mut talk)), "it goes on for ever");
}

#[test]
fn a_greeting_is_answered_in_its_language_and_not_with_the_same_words_twice() {
    let mut talk = Talk::with(tireless()).in_full();
    let mut before = String::new();
    for (line, part) in
        [("hi", "Hi!"), ("hi", "Hi"), ("heisann! hva er dette?", "Jeg er Stopover"), ("moin", "Hallo"), ("hej", "Hej")]
    {
        let said = talk.dm("kari", line);
        assert!(said.contains(part), "{line}: {said}");
        assert_ne!(said, before);
        before = said;
    }
}

#[test]
fn the_first_minute_leads() {
    let mut talk = Talk::with(tireless()).in_full();
    let hello = talk.take(IncomingKind::Entered { room: talk.chat("ada"), after: None });
    assert!(hello.contains("🚆") && hello.contains("travelling"), "{hello}");
    let taps = talk.newest("ada");
    let keys = || -> Vec<&str> { Vec::from(["🚆", "🛋", "👋"]) };
    let put = talk.reactions.iter().filter(|(event, _)| *event == taps.as_str()).map(|(_, key)| key.as_str());
    assert_eq!(put.collect::<Vec<_>>(), keys());
    for key in keys() {
        let tapped = talk.reacts("ada", false, &taps, key);
        assert!(tapped.starts_with("  → ada: "), "{key}: {tapped}");
    }
    let tapped = talk.reacts("ada", false, &taps, "🚆");
    assert!(tapped.contains("Where are you going"), "{tapped}");
    for said in
        ["travelling", "I'm travelling", "I want to start a trip", "ich bin auf Reisen", "jeg er på tur", "jag reser"]
    {
        let lead = talk.dm("ada", said);
        assert!(lead.contains("Oslo"), "{said}: {lead}");
    }
    let draft = talk.dm("ada", "start a trip through norway in april");
    assert!(draft.contains('✅') && !draft.contains("through norway in april"), "{draft}");
    talk.dm("ada", "no");
    talk.dm("ada", "Oslo 6-9 april, then Bergen 9-12 april");
    let started = talk.dm("ada", "yes");
    for part in ["trip open", "trip link", "@stopover:localhost", "Oslo Mon 6"] {
        assert!(started.contains(part), "{part}: {started}");
    }
    let more = talk.dm("ada", "stop Trondheim 12-14 april");
    assert!(!more.contains("trip link"), "it is told once: {more}");
}

#[test]
fn a_guest_without_a_trip_is_told_how_to_come_to_one() {
    let mut talk = Talk::with(tireless()).in_full();
    for line in [
        "Offer you my sofa in Oslo on Tuesday",
        "i have a sofa in bergen 9-11 april",
        "offer Oslo sofa Mon-Tue",
        "Ich hätte ein Sofa in Oslo am Dienstag",
        "du kan sove på sofaen min i Oslo på tirsdag",
    ] {
        let said = talk.dm("jonas", line);
        assert!(!said.is_empty() && !said.contains('`'), "{line}: {said}");
    }
}

#[test]
fn in_a_room_the_inviter_is_offered_to_link_their_trip() {
    let mut talk = travelling();
    talk.env.settings.invites.anyone = true;
    let there = another_room("!other", "Other room");
    talk.take(IncomingKind::Invited { room: there.id.clone(), by: user("kari"), after: None });
    let hello = talk.take(IncomingKind::Entered { room: there, after: None });
    assert!(hello.contains("trip link Fjord tour"), "{hello}");
    talk.dm("kari", "trip unlisted");
    let hidden = another_room("!hidden", "Hidden");
    talk.take(IncomingKind::Invited { room: hidden.id.clone(), by: user("kari"), after: None });
    let hello = talk.take(IncomingKind::Entered { room: hidden, after: None });
    assert!(hello.contains("trip link") && !hello.contains("Fjord"), "an unlisted trip isn't named: {hello}");
    let third = another_room("!third", "Third");
    talk.take(IncomingKind::Invited { room: third.id.clone(), by: UserId::new("@ada:localhost"), after: None });
    let hello = talk.take(IncomingKind::Entered { room: third, after: None });
    assert!(hello.contains("trip new"), "{hello}");
}

#[test]
fn what_has_no_words_is_answered_once_a_day() {
    let mut talk = travelling();
    let picture = |talk: &mut Talk, in_room: bool| {
        let said = talk.said("kari", in_room, "");
        talk.take_said(Said { kind: SaidKind::Media, ..said })
    };
    assert!(picture(&mut talk, false).contains("text"));
    assert_eq!(picture(&mut talk, false), "");
    assert_eq!(marks(&talk), ["🙈"]);
    assert_eq!(picture(&mut talk, true), "", "in a room it is for the others");
}
