//! The stops of one part of a message: each place with the days that stand by it, and how sure it is.

use std::ops::Range;

use crate::domain::stop::Certainty;
use crate::language::cues::{self, Cue};
use crate::language::intent::{Intent, Named};
use crate::language::message::Item;
use crate::language::when::Span;

/// Bytes between two places of one list: " and ", ", then ".
const JOINT: usize = 8;

/// One item for each place of a part that names several.
pub(super) fn each(text: &str, item: Item) -> Vec<Item> {
    let places = item.places.clone();
    if item.intent != Intent::Stop || places.len() < 2 {
        return vec![item];
    }
    let days_first =
        item.when.first().zip(places.first()).is_some_and(|(when, place)| when.bytes.start < place.bytes.start);
    let mut stops: Vec<Item> = Vec::with_capacity(places.len());
    for (at, named) in places.iter().enumerate() {
        // What stands between the place before and this one, and between this one and the next, is of the one or the other.
        let before = at.checked_sub(1).map_or(item.bytes.start, |before| places[before].bytes.end);
        let next = places.get(at + 1);
        let after = next.map_or(item.bytes.end, |next| next.bytes.start);
        let own = if days_first { before..named.bytes.start } else { named.bytes.end..after };
        let mut when: Vec<Span> = within(&item.when, &own);
        if days_first && next.is_none() && when.is_empty() {
            // "On Monday Lund, Malmö on Tuesday."
            when = within(&item.when, &(named.bytes.end..after));
        }
        let end = next.map_or(item.bytes.end, |next| clause_end(text, named, next));
        let start = at.checked_sub(1).map_or(item.bytes.start, |before| clause_end(text, &places[before], named));
        let said = super::fields::without(text, &(start..end.max(named.bytes.end)), &item.when);
        let mut certainty = super::fields::certainty(&said);
        let joint = text.get(before..named.bytes.start).is_some_and(|between| between.len() < JOINT);
        if joint
            && certainty == Certainty::Sure
            && let Some(last) = stops.last().and_then(|stop| stop.certainty)
        {
            certainty = last;
        }
        stops.push(Item {
            places: vec![named.clone()],
            certainty: Some(super::fields::of_dated(certainty, &when)),
            when,
            note: None,
            ..Item::new(Intent::Stop, start..end.max(named.bytes.end))
        });
    }
    if let Some(first) = stops.first_mut() {
        first.note = item.note;
        first.problems = item.problems;
        first.handles = item.handles;
        first.link = item.link;
    }
    stops
}

fn within(spans: &[Span], bytes: &Range<usize>) -> Vec<Span> {
    spans.iter().filter(|span| bytes.contains(&span.bytes.start)).cloned().collect()
}

/// Where what is said of one place ends and that of the next begins: at a mark or a joining word between them.
fn clause_end(text: &str, named: &Named, next: &Named) -> usize {
    let between = text.get(named.bytes.end..next.bytes.start).unwrap_or_default();
    let mark = between.find([',', ';', '\n', '(']);
    let word = cues::find(Cue::Joins, between).map(|found| found.start);
    named.bytes.end + [mark, word].into_iter().flatten().min().unwrap_or(between.len())
}
