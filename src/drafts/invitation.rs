//! An invitation to a whole journey as a trip: its stops, sure and possible, its days, what it is about, how to reach the
//! travellers, what they look for, and how to give.

use crate::domain::contact::Handle;
use crate::domain::draft::{DraftStop, DraftTrip, MAX_STOPS};
use crate::domain::stop::Spot;
use crate::domain::trip::MAX_TITLE;
use crate::drafts::times;
use crate::drafts::words::whole_words;
use crate::language::gazetteer::{Gazetteer, PlaceKind, shown_name};
use crate::language::intent::Intent;
use crate::language::message::Item;
use crate::locale::Language;
use crate::text::clean::clean_line;

/// Characters of each text that is kept of it.
const MAX_TEXT: usize = 500;
/// Places that a trip is named after.
const MAX_TITLE_PLACES: usize = 5;

/// The trip that a journey of a message is: what it says of itself, and its stops, each an item.
pub(crate) fn of_items(text: &str, trip: &Item, stops: &[Item], language: Language) -> DraftTrip {
    let mut all: Vec<DraftStop> = Vec::new();
    for stop in stops.iter().filter(|item| item.intent == Intent::Stop).flat_map(|item| times::stops(text, item)) {
        if all.len() < MAX_STOPS && !all.iter().any(|other| other.spot.same(&stop.spot)) {
            all.push(stop);
        }
    }
    let words = trip.trip.clone().unwrap_or_default();
    let kept = |points: &[String]| {
        let points: Vec<String> = points.iter().map(|point| clean_line(point, MAX_TEXT)).collect();
        Some(whole_words(&points.join("; "), MAX_TEXT - 2)).filter(|text| !text.is_empty())
    };
    let handles: Vec<&str> = trip.handles.iter().map(Handle::as_str).collect();
    let own = of_stops(all, language);
    let title = trip.title.as_deref().map(|title| clean_line(title, MAX_TITLE)).filter(|title| !title.is_empty());
    DraftTrip {
        title: title.unwrap_or(own.title),
        days: times::joined(trip.when.iter().map(|span| &span.when)).or(own.days),
        topics: kept(&words.topics),
        reach: Some(whole_words(&handles.join(", "), MAX_TEXT - 2)).filter(|text| !text.is_empty()),
        seeks: kept(&words.seeks),
        donate: kept(&words.gives),
        stops: own.stops,
    }
}

fn is_country(spot: &Spot) -> bool {
    let place = spot.id.and_then(|id| Gazetteer::embedded().by_id(id));
    place.is_some_and(|place| place.kind == PlaceKind::Country)
}

/// A trip of stops alone, named after them, as a language calls them.
pub(crate) fn of_stops(stops: Vec<DraftStop>, language: Language) -> DraftTrip {
    let name = |spot: &'_ Spot| match spot.id {
        Some(id) => shown_name(id, &spot.name, language).to_owned(),
        None => spot.name.clone(),
    };
    let names: Vec<String> = stops.iter().map(|stop| name(&stop.spot)).collect();
    let title = match names.as_slice() {
        [first, .., last] if names.len() > MAX_TITLE_PLACES && first != last => format!("{first} – {last}"),
        names => names.join(", "),
    };
    let title = whole_words(&title, MAX_TITLE - 2);
    let first = stops.iter().filter_map(|stop| stop.days).map(|days| days.0).min();
    let last = stops.iter().filter_map(|stop| stop.days).map(|days| days.1).max();
    // "Through Norway in April": a country is no place to stop at, but a name for the trip.
    let stops = stops.into_iter().filter(|stop| !is_country(&stop.spot)).collect();
    DraftTrip { title, days: first.zip(last), stops, topics: None, reach: None, seeks: None, donate: None }
}
