//! Turns the times found in a text into nights, stays, times of a meetup, and the days of each stop.

use chrono::{Datelike, NaiveDate};

use crate::commands::args::series::{Series, series};
use crate::commands::args::slot;
use crate::commands::stop::MAX_NOTE;
use crate::domain::draft::{DraftStop, MAX_STOPS, MAX_TIMES, Time};
use crate::domain::meetup::Slot;
use crate::domain::stop::{Certainty, LAST_YEAR, Spot, Stay};
use crate::language::cues::{self, Cue};
use crate::language::message::Item;
use crate::language::when::{Span, When};
use crate::text::clean::clean_line;

/// Whether a time can name nights.
pub(crate) fn is_night(when: &When) -> bool {
    matches!(when, When::Day(_) | When::Days { .. } | When::From(_) | When::Until(_) | When::At(_) | When::Part { .. })
}

/// The first day and the last day of a stay of which only one may be given.
pub(crate) fn open_ends(whens: &[When]) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let from = whens.iter().find_map(|when| if let When::From(day) = when { Some(*day) } else { None });
    let until = whens.iter().find_map(|when| if let When::Until(day) = when { Some(*day) } else { None });
    (from, until)
}

/// First and last day; a day alone is a night.
pub(crate) fn days(when: &When) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = match when {
        When::Days { from, to } => (*from, *to),
        When::Day(day) | When::Part { day, .. } => (*day, Stay::night(*day).leave()),
        When::At(at) => (at.date(), Stay::night(at.date()).leave()),
        _ => return None,
    };
    (from < to && to.year() <= LAST_YEAR).then_some((from, to))
}

/// The times that a meetup can have.
pub(crate) fn times<'w>(whens: impl Iterator<Item = &'w When>, today: NaiveDate) -> Vec<Time> {
    let time = |when: &When| {
        let (day, slot) = match when {
            When::Day(day) => (*day, Slot::AllDay),
            When::Part { day, part } => (*day, Slot::Part(*part)),
            When::At(at) => (at.date(), Slot::At(at.time())),
            When::Hours { day, from, to } => (*day, Slot::Between(*from, *to)),
            When::Weekly { .. } | When::Monthly { .. } | When::Again { .. } => {
                let (repeat, time) = when.repeat()?;
                return Some(Time { day: repeat.first(today)?, slot: slot(time), repeat: Some(repeat) });
            }
            _ => return None,
        };
        Some(Time { day, slot, repeat: None })
    };
    let whens: Vec<When> = whens.cloned().collect();
    // "Every other Tuesday from 14 April until June" is one.
    match series(&whens).filter(|_| whens.len() > 1) {
        Some(Series { repeat, time, start }) => {
            let first = repeat.first(start.unwrap_or(today).max(today));
            first.map(|day| Time { day, slot: slot(time), repeat: Some(repeat) }).into_iter().collect()
        }
        None => whens.iter().filter_map(time).take(MAX_TIMES).collect(),
    }
}

/// The stops of an item: each place with the days that stand by it, and whether it is sure.
pub(crate) fn stops(text: &str, item: &Item) -> Vec<DraftStop> {
    let places = &item.places;
    let days_first =
        item.when.first().zip(places.first()).is_some_and(|(when, place)| when.bytes.start < place.bytes.start);
    let spans = |at: usize| -> Vec<(NaiveDate, NaiveDate)> {
        // Days belong to the place before them; where the message begins with days, to the place behind.
        let (from, to) = if days_first {
            (at.checked_sub(1).map_or(item.bytes.start, |before| places[before].bytes.end), places[at].bytes.start)
        } else {
            (places[at].bytes.end, places.get(at + 1).map_or(item.bytes.end, |next| next.bytes.start))
        };
        let inside = |span: &&Span| from <= span.bytes.start && span.bytes.start < to;
        item.when.iter().filter(inside).filter_map(|span| days(&span.when)).collect()
    };
    let mut stops: Vec<DraftStop> = Vec::new();
    for (at, named) in places.iter().enumerate().take(MAX_STOPS) {
        let days = match (places.len(), spans(at).as_slice()) {
            // Of one place all days are, wherever they stand.
            (1, _) => joined(item.when.iter().map(|span| &span.when)),
            (_, [one]) => Some(*one),
            _ => None,
        };
        let before = at.checked_sub(1).map_or(item.bytes.start, |before| places[before].bytes.end);
        let end = if places.len() == 1 { item.bytes.end } else { named.bytes.start };
        let unsure = text.get(before.min(end)..end).is_some_and(|words| cues::has(Cue::Maybe, words));
        // "Possibly Denmark and Germany": both.
        let joint = text.get(before..named.bytes.start).is_some_and(|between| between.len() < JOINT)
            && stops.last().is_some_and(|stop| stop.certainty == Certainty::Maybe);
        let said = if unsure || joint { Certainty::Maybe } else { Certainty::Sure };
        let certainty = item.certainty.filter(|_| places.len() == 1).unwrap_or(said);
        let note = item.note.as_deref().filter(|_| places.len() == 1).map(|note| clean_line(note, MAX_NOTE));
        let note = note.filter(|note| !note.is_empty());
        let from = match item.when.as_slice() {
            [Span { when: When::From(day), .. }] if places.len() == 1 => Some(*day),
            _ => None,
        };
        stops.push(DraftStop { spot: Spot::from(named.place.clone()), days, from, certainty, note });
    }
    stops
}

/// Bytes between two places of one list: " and ", ", then ".
const JOINT: usize = 8;

/// One stay, said in one go or in two ("from Monday", "until Friday").
pub(crate) fn joined<'w>(whens: impl Iterator<Item = &'w When>) -> Option<(NaiveDate, NaiveDate)> {
    let whens: Vec<&When> = whens.collect();
    match whens.as_slice() {
        [When::From(from), When::Until(to)] | [When::Until(to), When::From(from)] if from < to => Some((*from, *to)),
        [one, ..] => days(one),
        [] => None,
    }
}
