//! `!offer`: a place to sleep, for nights that can each be taken or left.

pub(crate) mod changed;
pub(crate) mod more_nights;

use crate::actions::offers::{self, Wanted};
use crate::actions::trips;
use crate::commands::args::bare_days::{self, Written};
use crate::commands::args::counts;
use crate::commands::args::places::place_words;
use crate::commands::args::{
    dates, nights, own_word, reading_from, record_number, split_note, take_words, with_short_days, zone,
};
use crate::commands::stop::MAX_NOTE;
use crate::context::Context;
use crate::context::outcome::{Outcome, usage};
use crate::domain::command::CommandId;
use crate::domain::offer::Kind;
use crate::domain::permissions::Permission;
use crate::domain::record;
use crate::language::when::{self, When};
use crate::msg;
use crate::render::msg::Arg;
use crate::view;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if let Some((no, nights)) = more_nights::parse(text) {
        let trip = cx.trip_of_own(no, &[record::Kind::Offer])?;
        cx.require(Permission::TakePart, &trip, None)?;
        cx.require_room_for_record(&trip)?;
        return more_nights::add(cx, &trip, no, nights);
    }
    if let Some(change) = changed::parse(text) {
        let trip = cx.trip_of_own(change.0, &[record::Kind::Offer])?;
        cx.require(Permission::TakePart, &trip, None)?;
        return changed::set(cx, &trip, change);
    }
    let trip = cx.trip_for_record()?;
    let context = cx.reading(cx.zone(), None);
    // "2 beds in Oslo" offers beds: only `#2` means an offer here.
    if let (Some(no), _) = record_number(cx, None, text, None)? {
        let (offer, stops) = (cx.tx.offer(trip.id, no)?, cx.tx.stops(trip.id)?);
        let night = offer.and_then(|offer| more_nights::another(&offer, &stops));
        let more = night.map_or(Arg::from(""), |night| Arg::Msg(msg!("offer-number-more", no: no, night: night)));
        return Err(usage!("offer-number", no: no, more: more, example: cx.example(CommandId::Offer)?));
    }
    if text.is_empty() {
        return Err(usage!("offer-empty", example: cx.example(CommandId::Offer)?));
    }
    let (text, note) = split_note(text);
    let note = note.map(|note| cx.text(note, MAX_NOTE)).transpose()?.filter(|note| !note.is_empty());
    // Without the sign before a note it would be read as a place, and said again.
    offers::require_public_words(cx, text, note.as_deref())?;
    let (zone, text) = zone(text);
    let (people, text) = counts::people(cx, &text)?;
    let text = bare_days::with_month(&text, trips::span_of(cx, &trip)?, Written::AnyHow, &context);
    let text = with_short_days(cx, &text, &context).into_owned();
    let stops = cx.tx.stops(trip.id)?;

    // The place decides from which day on "Monday" is meant, so it is looked for first.
    let found = dates(&text, &context)?;
    let (named, rest) = take_words(cx, "kinds", &when::rest(&text, &found));
    let place = place_words(cx, &rest);
    let spot = if place.is_empty() { None } else { Some(cx.spot(&place, zone, &trip)?) };
    let stop = match &spot {
        Some(spot) => stops.iter().find(|stop| stop.spot.same(spot) && offers::has_night_ahead(cx, stop)),
        None => None,
    };
    let next = stop.or_else(|| stops.iter().find(|stop| stop.stay.is_some() && offers::has_night_ahead(cx, stop)));
    let first = next.and_then(|stop| stop.stay);
    // Without a place it is where the trip is next.
    let place = spot.as_ref().or(next.map(|stop| &stop.spot));
    let zone = place.map_or_else(|| cx.zone(), |place| place.zone);
    let first = first.and_then(|stay| reading_from(cx, zone, stay.arrive(), stay.leave()));
    let found = dates(&text, &cx.reading(zone, first))?;
    let whens: Vec<When> = found.spans.into_iter().map(|span| span.when).collect();
    let Some((kind, typed)) = named.and_then(|(key, typed)| Some((key.parse::<Kind>().ok()?, typed))) else {
        return Err(usage!("offer-kind-missing", example: cx.example(CommandId::Offer)?));
    };
    if whens.is_empty() {
        return Err(usage!("offer-when-missing", kind: view::kind(kind), example: cx.example(CommandId::Offer)?));
    }
    let within = stop.and_then(|stop| stop.stay);
    let Some(nights) = nights(&whens, within) else {
        return Err(usage!("offer-nights-unread", example: cx.example(CommandId::Offer)?));
    };
    offers::make(cx, &trip, Wanted { spot, kind, word: own_word(cx, &typed, kind), people, note, nights, via: None })
}
