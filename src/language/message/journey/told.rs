//! What a sentence of an invitation is about: people to meet and what they do, a place to sleep, money for tickets, how to write.

use std::ops::Range;

use crate::language::cues::Cue;
use crate::language::message::journey::layout::trimmed;
use crate::language::message::journey::page::{Page, kept};

/// Characters of one topic, and of one thing sought or given.
pub(super) const MAX_POINT: usize = 500;
/// A topic in a running sentence has so many words at most.
const MAX_TOPIC_WORDS: usize = 14;
/// Words between those for people and those for what they do: "folk i Oslo som driver med".
const MAX_BETWEEN: usize = 6;

/// What a sentence tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Topics,
    Seeks,
    Gives,
    Reach,
    Route,
    Dates,
}

/// What a heading or label says of what follows it.
pub(super) fn label(page: &Page<'_>, label: &Range<usize>) -> Option<Told> {
    let has = |cue| page.has(cue, label);
    // "Who I'd love a natter with: …"
    let asks_who = page.words.matched(Cue::AskWho, page.words.words(label)).is_some();
    let people = asks_who && page.is_first_person(label)
        || has(Cue::People) && (has(Cue::Who) || has(Cue::Busy) || has(Cue::Seek) && !has(Cue::Lodging));
    if has(Cue::Seek) && !people || has(Cue::Lodging) {
        Some(Told::Seeks)
    } else if has(Cue::Give) || has(Cue::Fare) || has(Cue::Donate) {
        Some(Told::Gives)
    } else if has(Cue::Topics) || has(Cue::Curious) || has(Cue::Busy) || has(Cue::Meet) || people {
        Some(Told::Topics)
    } else if has(Cue::Reach) || is_address_word(page, label) {
        Some(Told::Reach)
    } else if has(Cue::Route) {
        Some(Told::Route)
    } else if has(Cue::Dates) {
        Some(Told::Dates)
    } else {
        None
    }
}

/// Words for means of writing, which are the same in all languages.
const ADDRESS: [&str; 15] = [
    "matrix",
    "mail",
    "email",
    "mejl",
    "epost",
    "post",
    "mastodon",
    "fediverse",
    "fedi",
    "signal",
    "telefon",
    "phone",
    "tel",
    "tlf",
    "kontakt",
];

fn is_address_word(page: &Page<'_>, label: &Range<usize>) -> bool {
    page.words.words(label).iter().any(|(_, key)| ADDRESS.contains(&key.as_str()))
}

/// What the sentence before a list says of it.
pub(super) fn lead(page: &Page<'_>, lead: &Range<usize>) -> Option<Told> {
    let has = |cue| page.has(cue, lead);
    if has(Cue::People) && (has(Cue::Meet) || has(Cue::Who) || has(Cue::Busy)) || has(Cue::Curious) || has(Cue::Topics)
    {
        Some(Told::Topics)
    } else if has(Cue::Lodging) || has(Cue::Seek) {
        Some(Told::Seeks)
    } else if has(Cue::Fare) || has(Cue::Donate) {
        Some(Told::Gives)
    } else if has(Cue::Meet) {
        Some(Told::Topics)
    } else if has(Cue::Reach) {
        Some(Told::Reach)
    } else if has(Cue::Route) || has(Cue::Journey) || has(Cue::SetOut) {
        Some(Told::Route)
    } else {
        None
    }
}

/// Whether a sentence asks for something to sleep on, or the like.
pub(super) fn seeks(page: &Page<'_>, bytes: &Range<usize>) -> bool {
    let asks = page.any(&[Cue::Seek, Cue::Ask, Cue::You], bytes) || page.at(bytes).contains('?');
    let told = page.any(&[Cue::Gone, Cue::OwnGear], bytes);
    page.has(Cue::Lodging, bytes)
        && (!told || asks && (!page.has(Cue::Gone, bytes) || page.any(&[Cue::Seek, Cue::You], bytes)))
}

/// Whether it says what can be given.
pub(super) fn gives(page: &Page<'_>, bytes: &Range<usize>) -> bool {
    let Some(fare) = page.words.find(Cue::Fare, bytes) else { return page.has(Cue::Donate, bytes) };
    // "Skint, so a bob towards the tickets": lack and need in one.
    let two = page.has(Cue::Fare, &(fare.end..bytes.end));
    page.has(Cue::Donate, bytes)
        || (two || page.any(&[Cue::Ask, Cue::You, Cue::Give], bytes)) && !page.has(Cue::Gone, bytes)
}

/// Whether it says that one would like to meet people.
pub(super) fn meets(page: &Page<'_>, bytes: &Range<usize>) -> bool {
    page.has(Cue::Meet, bytes) && page.any(&[Cue::You, Cue::People, Cue::Me], bytes)
        || page.has(Cue::Topics, bytes)
        || page.has(Cue::Curious, bytes) && page.is_first_person(bytes)
}

/// Whether it looks for people who do something.
pub(super) fn seeks_people(page: &Page<'_>, bytes: &Range<usize>) -> bool {
    page.has(Cue::People, bytes) && page.any(&[Cue::Who, Cue::Busy], bytes) && page.any(&[Cue::Seek, Cue::Ask], bytes)
}

/// The topics of a running sentence, and what is left of it: "… working on X, Y or Z – and I need a sofa".
pub(super) fn topics(page: &Page<'_>, bytes: &Range<usize>) -> Option<(Vec<String>, Range<usize>)> {
    let start = topics_start(page, bytes)?;
    let tail = trimmed(page.text, start..bytes.end);
    let pieces = pieces(page, &tail);
    let mut points = Vec::new();
    let mut end = tail.start;
    for piece in &pieces {
        let words = page.words.words(piece).len();
        let other = page.any(&[Cue::Lodging, Cue::Reach, Cue::Fare], piece)
            && !points.is_empty()
            && page.any(&[Cue::Me, Cue::You, Cue::Seek, Cue::Ask, Cue::Joint, Cue::About], piece);
        let says = page.is_first_person(piece) || page.any(&[Cue::You, Cue::Provided], piece);
        if words == 0 || words > MAX_TOPIC_WORDS || other || says && !points.is_empty() {
            break;
        }
        points.push(kept(page.at(piece).trim_matches(|c: char| c.is_whitespace() || ".,:;!?".contains(c)), MAX_POINT));
        end = piece.end;
    }
    points.retain(|point| !point.is_empty());
    (!points.is_empty()).then_some((points, trimmed(page.text, end..bytes.end)))
}

/// Where the topics begin in a sentence.
fn topics_start(page: &Page<'_>, bytes: &Range<usize>) -> Option<usize> {
    let curious = page.words.find(Cue::Curious, bytes).map(|found| found.end);
    let met = page.words.find(Cue::Meet, bytes).map_or(bytes.start, |found| found.end);
    let people = page.words.find(Cue::People, &(met..bytes.end)).or_else(|| page.words.find(Cue::People, bytes));
    let Some(people) = people.filter(|people| curious.is_none_or(|curious| people.end < curious)) else {
        return curious;
    };
    let after = people.end..bytes.end;
    let words = page.words.words(&after);
    let near = words.get(..words.len().min(MAX_BETWEEN)).unwrap_or_default();
    let near_bytes = after.start..near.last().map_or(after.start, |(word, _)| word.end);
    let first_comma = page.at(&after).find([':', '\n']).map_or(after.end, |at| after.start + at);
    // "folk, der arbejder med": a comma before the relative pronoun parts nothing.
    let who = page.words.find(Cue::Who, &near_bytes).filter(|who| who.start < first_comma);
    let mut candidates: Vec<usize> = Vec::new();
    if let Some(busy) = page.words.find(Cue::Busy, &near_bytes) {
        candidates.push(busy.end);
    }
    if let Some(who) = who {
        let rest = who.end..near_bytes.end;
        let until = page.at(&rest).find([',']).map_or(rest.end, |at| rest.start + at);
        candidates.push(page.words.find(Cue::Handling, &(rest.start..until)).map_or(who.end, |about| about.end));
        candidates.sort_unstable();
        // "who are interested in": the longer way round says more.
        if let Some(busy) = page.words.find(Cue::Busy, &near_bytes) {
            return Some(busy.end);
        }
    } else if candidates.is_empty()
        && let Some((first, key)) = near.first()
    {
        if page.has(Cue::About, first) {
            candidates.push(first.end);
        } else if key.len() > 4 && key.ends_with("ing") {
            candidates.push(first.start);
        }
    }
    candidates.into_iter().next().or(curious).filter(|at| *at < bytes.end && !begins_elsewhere(page, *at..bytes.end))
}

/// Whether the words are a way, a place or a time rather than a topic: "folks in Oslo", "people on the way".
fn begins_elsewhere(page: &Page<'_>, rest: Range<usize>) -> bool {
    let words = page.words.words(&rest);
    let Some((first, _)) = words.first() else { return true };
    let near = first.start..words[words.len().min(2) - 1].0.end;
    page.has(Cue::Journey, &near) || page.times(&near, None).iter().any(|span| span.bytes.start == first.start) || {
        let places = page.places(&rest);
        places.first().is_some_and(|place| page.at(&(rest.start..place.bytes.start)).trim().is_empty())
    }
}

/// "X, Y or Z": its parts, up to a dash.
fn pieces(page: &Page<'_>, tail: &Range<usize>) -> Vec<Range<usize>> {
    let written = page.at(tail);
    let stop = [" – ", " — ", " - ", "; ", ". ", "! ", "? "]
        .iter()
        .filter_map(|mark| written.find(mark))
        .min()
        .unwrap_or(written.len());
    let tail = tail.start..tail.start + stop;
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let (mut from, mut depth) = (tail.start, 0_usize);
    for (at, c) in page.at(&tail).char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | '/' | '·' | '+'
                if depth == 0
                    && page.text[tail.start + at + c.len_utf8()..].starts_with(' ')
                    && !who_follows(page, &tail, tail.start + at) =>
            {
                pieces.push(from..tail.start + at);
                from = tail.start + at + c.len_utf8();
            }
            _ => {}
        }
    }
    // The last is often two, joined by a word.
    let last = from..tail.end;
    let words = page.words.words(&last);
    let joint = (1..words.len())
        .find(|at| page.words.matched(Cue::Joint, &words[*at..]) == Some(1))
        .map(|at| words[at].0.clone());
    match joint {
        Some(joint) => {
            pieces.push(last.start..joint.start);
            pieces.push(joint.end..last.end);
        }
        None => {
            let first = words.first().filter(|_| page.words.matched(Cue::Joint, words) == Some(1));
            pieces.push(first.map_or(last.start, |(word, _)| word.end)..last.end);
        }
    }
    let bare = |piece: Range<usize>| {
        let words = page.words.words(&piece);
        match words {
            [_, (second, _), ..] if page.words.matched(Cue::Joint, words) == Some(1) => second.start..piece.end,
            _ => piece,
        }
    };
    pieces.into_iter().map(|piece| bare(trimmed(page.text, piece))).filter(|piece| !piece.is_empty()).collect()
}

/// Whether the comma is one before "who": "all, die Linux auf alte Kisten spielen".
fn who_follows(page: &Page<'_>, tail: &Range<usize>, comma: usize) -> bool {
    let before = page.words.words(&(tail.start..comma)).last().map(|(word, _)| word.clone());
    let after = page.words.words(&(comma..tail.end)).first().map(|(word, _)| word.clone());
    before.is_some_and(|word| page.has(Cue::People, &word)) && after.is_some_and(|word| page.has(Cue::Who, &word))
}

/// The points of a list in one line: "Themen: Server, Räder und Brot".
pub(super) fn list(page: &Page<'_>, bytes: &Range<usize>) -> Vec<Range<usize>> {
    let marks = |c: char| c.is_whitespace() || ".,:;!".contains(c);
    pieces(page, bytes)
        .into_iter()
        .map(|piece| {
            let written = page.at(&piece);
            piece.start..piece.start + written.trim_end_matches(marks).len()
        })
        .filter(|piece| !piece.is_empty())
        .collect()
}
