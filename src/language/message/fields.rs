//! The fields of an item that are read of its words: people, answer, certainty, handles, link, venue.

use std::ops::Range;

use crate::domain::contact::{self, Handle};
use crate::domain::meetup::{Answer, MAX_GUESTS};
use crate::domain::offer::MAX_PEOPLE;
use crate::domain::stop::Certainty;
use crate::language::cues::{self, Cue};
use crate::language::intent::{Intent, PieceKind, Pieces};
use crate::language::message::Item;
use crate::language::vocabulary::{Small, Words};
use crate::text::fold;

/// Fills in what is said of an item in its parts, and in the sentences besides them.
pub(super) fn fill(text: &str, item: &mut Item, parts: &[Range<usize>], more: &[Range<usize>], pieces: &Pieces) {
    let own: String = joined(text, parts);
    let all: String = joined(text, &[parts, more].concat());
    item.problems = pieces
        .times
        .problems
        .iter()
        .filter(|problem| parts.iter().any(|part| part.contains(&problem.bytes.start)))
        .cloned()
        .collect();
    item.handles = handles(&all);
    item.link = link(text, parts, more, pieces);
    let places: Vec<&str> = item.places.iter().filter_map(|named| text.get(named.bytes.clone())).collect();
    match item.intent {
        Intent::Offer => {
            item.people = people(&all);
            item.venue = venue(&own, &places);
        }
        Intent::Meetup => {
            item.venue = venue(&own, &places).or_else(|| venue(&all, &places));
            item.unconfirmed = cues::has(Cue::Usually, &own) || cues::has(Cue::Usually, &all) && !more.is_empty();
        }
        Intent::Rsvp => {
            item.answer = Some(answer(&all));
            item.people = guests(&all);
        }
        Intent::Stop => item.certainty = Some(certainty(&own)),
        Intent::Suggest | Intent::FollowUp | Intent::Contact | Intent::Trip | Intent::None => {}
    }
}

fn joined(text: &str, parts: &[Range<usize>]) -> String {
    parts.iter().filter_map(|part| text.get(part.clone())).collect::<Vec<_>>().join(". ")
}

/// Whether they come. A "no" that denies no coming ("no problem, I'll come") is none.
pub(super) fn answer(text: &str) -> Answer {
    let plain = cues::without(Cue::NoProblem, text);
    if cues::has(Cue::Maybe, &plain) {
        Answer::Maybe
    } else if cues::has(Cue::Not, &plain) {
        Answer::No
    } else {
        Answer::Yes
    }
}

/// How sure a stop is.
fn certainty(text: &str) -> Certainty {
    if cues::has(Cue::Wish, text) {
        Certainty::Wish
    } else if cues::has(Cue::Maybe, text) || cues::has(Cue::If, text) {
        Certainty::Maybe
    } else {
        Certainty::Sure
    }
}

/// Ways to reach somebody, links aside; also `name [at] host`, as people write it where machines read.
pub(super) fn handles(text: &str) -> Vec<Handle> {
    let mut found: Vec<Handle> = Vec::new();
    let plain = with_signs(text);
    for handle in contact::take(&plain).handles {
        let is_link = matches!(handle, Handle::Link(_));
        if !is_link && !found.contains(&handle) && found.len() < contact::MAX_HANDLES {
            found.push(handle);
        }
    }
    found
}

/// `name [at] host [dot] org` as `name@host.org`.
fn with_signs(text: &str) -> String {
    const WRITTEN: [(&str, &str); 6] =
        [(" [at] ", "@"), ("[at]", "@"), (" (at) ", "@"), ("(at)", "@"), (" [dot] ", "."), (" (dot) ", ".")];
    WRITTEN.iter().fold(text.to_owned(), |text, (written, sign)| text.replace(written, sign))
}

/// The first web link.
fn link(text: &str, parts: &[Range<usize>], more: &[Range<usize>], pieces: &Pieces) -> Option<String> {
    let within = |at: usize| parts.iter().chain(more).any(|part| part.contains(&at));
    let links = pieces.all.iter().filter(|piece| piece.kind == PieceKind::Link && within(piece.bytes.start));
    links.filter_map(|piece| text.get(piece.bytes.clone())).find_map(|word| match Handle::read(word) {
        Some(Handle::Link(link)) => Some(link),
        _ => None,
    })
}

/// For how many a bed is: "for two", "plass til 3", "jer tre", "2 ppl".
pub(super) fn people(text: &str) -> Option<u32> {
    let words: Vec<&str> = fold::words(text).map(|word| &text[word]).collect();
    let vocabulary = Words::embedded();
    let small = |key: Small, word: Option<&&str>| word.is_some_and(|word| vocabulary.small(word) == Some(key));
    words.iter().enumerate().find_map(|(at, word)| {
        let count = vocabulary.number(word).filter(|count| (1..=MAX_PEOPLE).contains(count))?;
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let counted = (small(Small::For, before) || before.is_some_and(|word| cues::is(Cue::YouAll, word)))
            && !small(Small::Spans, words.get(at + 1));
        let is_of_people = small(Small::People, words.get(at + 1));
        (counted || is_of_people).then_some(u32::try_from(count).ok()?)
    })
}

/// How many come besides the sender: "+2", "with two friends", "we're three".
pub(super) fn guests(text: &str) -> Option<u32> {
    let vocabulary = Words::embedded();
    let words: Vec<(Range<usize>, &str)> = fold::words(text).map(|word| (word.clone(), &text[word])).collect();
    let most = |count: i64| u32::try_from(count).ok().filter(|count| *count >= 1 && i64::from(*count) <= MAX_GUESTS);
    let number = |at: usize| words.get(at).and_then(|(_, word)| vocabulary.number(word));
    for (at, (bytes, _)) in words.iter().enumerate() {
        let Some(count) = number(at) else { continue };
        // "+ 2"
        if text[..bytes.start].trim_end().ends_with('+') {
            return most(count);
        }
        let before = &text[..bytes.start];
        let after = &text[bytes.end..];
        if cues::begins(Cue::OfUs, after) || cues::ends(Cue::WeAre, before) {
            return most(count - 1);
        }
        if cues::ends(Cue::Bring, before) || cues::begins(Cue::More, after) {
            return most(count);
        }
    }
    // "With my brother", "my partner comes along".
    cues::has(Cue::BringOne, text).then_some(1)
}

/// The house, café, library in the town, as written.
pub(super) fn venue(_text: &str, _places: &[&str]) -> Option<String> {
    None
}
