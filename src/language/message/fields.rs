//! The fields of an item that are read of its words: people, answer, certainty, handles, link, venue.

use std::ops::Range;

use crate::domain::contact::{self, Handle};
use crate::domain::meetup::{Answer, MAX_GUESTS};
use crate::domain::offer::MAX_PEOPLE;
use crate::domain::stop::Certainty;
use crate::language::cues::{self, Cue};
use crate::language::detect;
use crate::language::intent::{Intent, Named, PieceKind, Pieces};
use crate::language::message::{Item, leading, venue};
use crate::language::vocabulary::{Small, Words};
use crate::language::when::Span;
use crate::locale::Language;

/// Bytes before a guest's name in which it is said that they are brought along.
const MAX_BEFORE_GUEST: usize = 60;
/// Words from one of the family to the next, in a row of them: "my wife and my son".
const BETWEEN_KIN: usize = 3;

/// Fills in what is said of an item in its parts, and in the sentences besides them. `towns`: all that the message names.
pub(super) fn fill(
    text: &str,
    item: &mut Item,
    (parts, more): (&[Range<usize>], &[Range<usize>]),
    pieces: &Pieces,
    towns: &[Named],
) {
    let own: String = joined(text, parts);
    let said = [parts, more].concat();
    let all: String = joined(text, &said);
    item.problems = pieces
        .times
        .problems
        .iter()
        .filter(|problem| parts.iter().any(|part| part.contains(&problem.bytes.start)))
        .cloned()
        .collect();
    item.handles = handles(&all);
    item.link = link(text, parts, more, pieces);
    let named = |parts: &[Range<usize>]| {
        let mut found = parts.iter().filter_map(|part| venue::find(text, part.clone(), towns));
        found.find_map(|bytes| text.get(bytes)).map(str::to_owned)
    };
    match item.intent {
        Intent::Offer => {
            item.people = people(text, &said, pieces);
            item.venue = named(parts);
        }
        Intent::Meetup => {
            let open = || parts.iter().find_map(|part| venue::open(text, part.clone(), towns));
            let open = || open().and_then(|bytes| text.get(bytes)).map(str::to_owned);
            item.venue = named(parts).or_else(|| named(more)).or_else(open);
            if let Some(leading) = parts.first().and_then(|part| leading::title(text, part, pieces))
                && item.title.as_ref().is_none_or(|title| leading.contains(title.as_str()) || is_where(&own, title))
            {
                item.title = Some(leading.to_owned());
            }
            item.unconfirmed = cues::has(Cue::Usually, &own) || cues::has(Cue::Usually, &all) && !more.is_empty();
        }
        Intent::Rsvp => {
            item.answer = Some(answer(&all));
            item.people = guests(text, &said, pieces).filter(|_| item.answer != Some(Answer::No));
        }
        Intent::Stop => {
            // The month of May says nothing of how sure it is.
            let said: String = parts.iter().map(|part| without(text, part, &item.when)).collect::<Vec<_>>().join(". ");
            item.certainty = Some(of_dated(certainty(&said), &item.when));
        }
        Intent::Suggest | Intent::FollowUp | Intent::Contact | Intent::Trip | Intent::None => {}
    }
}

/// Whether a title is rather the house that it stands for: "at the bike kitchen".
fn is_where(text: &str, title: &str) -> bool {
    let Some(at) = text.find(title) else { return false };
    let mut before = text[..at].split_whitespace().rev().skip_while(|word| cues::is(Cue::Article, word));
    let lead = before.next().unwrap_or_default();
    [Cue::VenueAt, Cue::VenueIn, Cue::VenueBy].into_iter().any(|cue| cues::is(cue, lead))
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
pub(super) fn certainty(text: &str) -> Certainty {
    if cues::has(Cue::Wish, text) {
        Certainty::Wish
    } else if cues::has(Cue::Maybe, text) || cues::has(Cue::If, text) {
        Certainty::Maybe
    } else {
        Certainty::Sure
    }
}

/// A part of the text without the times in it.
pub(super) fn without(text: &str, bytes: &Range<usize>, times: &[Span]) -> String {
    let mut rest = String::new();
    let mut from = bytes.start;
    let inside = times.iter().filter(|span| bytes.start <= span.bytes.start && span.bytes.end <= bytes.end);
    for span in inside {
        rest.push_str(text.get(from..span.bytes.start).unwrap_or_default());
        from = from.max(span.bytes.end);
    }
    rest.push_str(text.get(from..bytes.end).unwrap_or_default());
    rest
}

/// A wish with days is more than one.
pub(super) fn of_dated(certainty: Certainty, when: &[Span]) -> Certainty {
    if certainty == Certainty::Wish && !when.is_empty() { Certainty::Maybe } else { certainty }
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

/// The words of some parts, without times, places and links.
fn counted<'t>(text: &'t str, parts: &[Range<usize>], pieces: &Pieces) -> Vec<(Range<usize>, &'t str)> {
    let within = |at: usize| parts.iter().any(|part| part.contains(&at));
    let is_word = |kind| matches!(kind, PieceKind::Word { .. });
    let words = pieces.all.iter().filter(|piece| is_word(piece.kind) && within(piece.bytes.start));
    words.filter_map(|piece| Some((piece.bytes.clone(), text.get(piece.bytes.clone())?))).collect()
}

/// For how many a bed is: "for two", "plass til 3", "jer tre", "2 ppl".
fn people(text: &str, parts: &[Range<usize>], pieces: &Pieces) -> Option<u32> {
    let vocabulary = Words::embedded();
    let words = counted(text, parts, pieces);
    words.iter().enumerate().find_map(|(at, (bytes, word))| {
        let count = vocabulary.number(word).filter(|count| (1..=MAX_PEOPLE).contains(count))?;
        let next = words.get(at + 1).map_or("", |(_, word)| word);
        let spans = vocabulary.small(next) == Some(Small::Spans);
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let before = before.filter(|(before, _)| text[before.end..bytes.start].trim().is_empty());
        let for_so_many = before.is_some_and(|(_, word)| cues::is(Cue::ForPeople, word)) && !spans;
        let counts = for_so_many || vocabulary.small(next) == Some(Small::People);
        counts.then(|| u32::try_from(count).ok()).flatten()
    })
}

/// How many come besides the sender: "+2", "with two friends", "we're three".
pub(super) fn guests(text: &str, parts: &[Range<usize>], pieces: &Pieces) -> Option<u32> {
    let vocabulary = Words::embedded();
    let most = |count: i64| u32::try_from(count).ok().filter(|count| *count >= 1 && i64::from(*count) <= MAX_GUESTS);
    let words = counted(text, parts, pieces);
    let found = words.iter().enumerate().find_map(|(at, (bytes, word))| {
        let count = vocabulary.number(word)?;
        // "+ 2"
        if text[..bytes.start].trim_end().ends_with('+') {
            return most(count);
        }
        let (before, after) = (&text[start_of(parts, bytes)..bytes.start], &text[bytes.end..]);
        let next = words.get(at + 1).map_or("", |(_, word)| word);
        if cues::begins(Cue::OfUs, after) || cues::ends(Cue::WeAre, before) {
            return most(count - 1);
        }
        let counts_people = cues::is(Cue::More, next) || vocabulary.small(next) == Some(Small::People);
        // "I'll bring another two", "bring noch zwei".
        let last = before.split_whitespace().last().filter(|word| cues::is(Cue::Also, word));
        let before = last.map_or(before, |last| before.trim_end().trim_end_matches(last));
        (counts_people || cues::ends(Cue::Bring, before)).then(|| most(count)).flatten()
    });
    // "My wife and my son."
    let kin: Vec<usize> =
        words.iter().enumerate().filter(|(_, (_, word))| cues::is(Cue::Kin, word)).map(|(at, _)| at).collect();
    let row = 1 + kin.windows(2).take_while(|pair| pair[1] - pair[0] <= BETWEEN_KIN).count();
    let found = found.or_else(|| (row > 1).then(|| u32::try_from(row).ok()).flatten());
    let found = found.or_else(|| named_guests(text, parts, &words));
    // "With my brother", "my partner comes along".
    found.or_else(|| parts.iter().any(|part| cues::has(Cue::BringOne, &text[part.clone()])).then_some(1))
}

/// "Me and the wife", "I'll bring Liv", "tar med gubben og Erik": those named behind a word for bringing somebody.
fn named_guests(text: &str, parts: &[Range<usize>], words: &[(Range<usize>, &str)]) -> Option<u32> {
    let german = || detect::tell(&joined(text, parts)) == Some(Language::De);
    let brings = words.iter().enumerate().find_map(|(at, (bytes, word))| {
        // No word for bringing stands further off.
        let near = text.floor_char_boundary(bytes.start.saturating_sub(MAX_BEFORE_GUEST));
        let before = &text[start_of(parts, bytes).max(near)..bytes.start];
        let kin = cues::is(Cue::Kin, word.trim_end_matches("'ll").trim_end_matches("’ll"));
        let name = word.starts_with(char::is_uppercase) && word.chars().count() > 1 && !before.trim_end().is_empty();
        let article = before.split_whitespace().last().filter(|last| is_before_a_name(last));
        let bare = article.map_or(before, |article| before.trim_end().trim_end_matches(article));
        let sure = kin && cues::ends(Cue::Bring, bare) || name && cues::ends(Cue::Brings, bare) && !german();
        sure.then_some(at)
    })?;
    // "Erik and Anna"
    let more = words.get(brings + 1..brings + 3).filter(|next| {
        let gap = &text[words[brings].0.end..next[1].0.start];
        cues::is(Cue::Joint, next[0].1)
            && !gap.contains([',', '.', ';'])
            && (cues::is(Cue::Kin, next[1].1) || next[1].1.starts_with(char::is_uppercase) && !german())
    });
    Some(1 + u32::from(more.is_some()))
}

/// "The wife", "ho Liv", "my son".
fn is_before_a_name(word: &str) -> bool {
    cues::is(Cue::Article, word) || cues::is(Cue::Them, word) || cues::is(Cue::Me, word)
}

/// Where the part begins that a word is of.
fn start_of(parts: &[Range<usize>], word: &Range<usize>) -> usize {
    parts.iter().find(|part| part.contains(&word.start)).map_or(word.start, |part| part.start)
}
