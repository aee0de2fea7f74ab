//! A command that is edited changes what it says otherwise now: "offer Oslo sofa 6–8 April", and then "offer 3 +Wed", is for
//! Wednesday too, also when the first of them is edited to a bed. The same for drafts is in `drafts/edited.rs`.

use serde::Serialize;

use crate::context::Context;
use crate::domain::ids::RecordNo;
use crate::domain::meetup::Meetup;
use crate::domain::offer::{NightState, Offer};
use crate::domain::trip::Trip;
use crate::store::{Fields, StoreError};

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// What this line says of an offer.
pub fn of_offer<No>(offer: &Offer<No>) -> Fields {
    let nights: Vec<_> = offer.nights.iter().map(|(night, _)| night).collect();
    Fields::from([
        ("place", text(&offer.spot)),
        ("kind", text(&(offer.kind, &offer.word))),
        ("people", text(&offer.people)),
        ("nights", text(&nights)),
        ("note", text(&offer.note)),
    ])
}

/// What this line says of a meetup.
pub fn of_meetup<No>(meetup: &Meetup<No>) -> Fields {
    Fields::from([
        ("title", text(&meetup.title)),
        ("place", text(&(&meetup.spot, &meetup.venue))),
        ("link", text(&meetup.link)),
        ("time", text(&(meetup.day, meetup.slot, &meetup.repeat, meetup.zone))),
        ("unconfirmed", text(&meetup.unconfirmed)),
        ("note", text(&meetup.note)),
    ])
}

/// Notes what the line at hand says, unless the crew is to agree to it first.
pub fn note(cx: &Context<'_>, trip: &Trip, no: RecordNo, said: &Fields) -> Result<(), StoreError> {
    if cx.tx.has_proposal(trip.id, no)? {
        return Ok(());
    }
    cx.tx.put_reading_of_line(&cx.said.event, &name(cx), said)
}

fn name(cx: &Context<'_>) -> String {
    format!("line {}", cx.line_index())
}

/// The fields that the line at hand says as it did before; none where it is no edit of a command.
fn same(cx: &Context<'_>, said: &Fields) -> Result<Vec<&'static str>, StoreError> {
    if cx.is_redo_of_draft() {
        return Ok(Vec::new());
    }
    Ok(cx.tx.said_before(&cx.said.event, &name(cx), said)?.unwrap_or_default())
}

/// The offer that an edited line means, with what was said of it since.
pub fn offer_since(cx: &Context<'_>, trip: &Trip, mut new: Offer) -> Result<Offer, StoreError> {
    let same = same(cx, &of_offer(&new))?;
    let Some(now) = cx.tx.offer(trip.id, new.no)? else { return Ok(new) };
    let standing: Vec<_> = now.nights.iter().copied().filter(|(_, state)| *state != NightState::Withdrawn).collect();
    for field in same {
        match field {
            "place" => new.spot = now.spot.clone(),
            "kind" => (new.kind, new.word) = (now.kind, now.word.clone()),
            "people" => new.people = now.people,
            "note" => new.note.clone_from(&now.note),
            // Where all are withdrawn, it is offered anew.
            "nights" if !standing.is_empty() => new.nights.clone_from(&standing),
            _ => {}
        }
    }
    Ok(new)
}

/// As [`offer_since`], of a meetup.
pub fn meetup_since(cx: &Context<'_>, trip: &Trip, mut new: Meetup) -> Result<Meetup, StoreError> {
    let same = same(cx, &of_meetup(&new))?;
    let Some(now) = cx.tx.meetup(trip.id, new.no)? else { return Ok(new) };
    for field in same {
        match field {
            "title" => new.title.clone_from(&now.title),
            "place" => (new.spot, new.venue) = (now.spot.clone(), now.venue.clone()),
            "link" => new.link.clone_from(&now.link),
            "time" => (new.day, new.slot, new.repeat, new.zone) = (now.day, now.slot, now.repeat.clone(), now.zone),
            "unconfirmed" => new.unconfirmed = now.unconfirmed,
            "note" => new.note.clone_from(&now.note),
            _ => {}
        }
    }
    Ok(new)
}
