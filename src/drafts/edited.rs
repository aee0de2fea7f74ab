//! An edit changes what its message says otherwise now. What was said since, elsewhere, stays: "I have a sofa" and then "for
//! two" is for two, also when the first of them is edited to another day.

use serde::Serialize;

use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::draft::{Draft, DraftKind, DraftMeetup, DraftOffer, DraftStop, Time};
use crate::domain::ids::{EventId, RecordNo, TripId};
use crate::domain::offer::NightState;
use crate::domain::record::Kind;
use crate::store::{Fields, StoreError};

/// Notes what a message says of each thing that it makes.
pub(super) fn note(cx: &Context<'_>, event: &EventId, things: &[DraftKind]) -> Result<(), StoreError> {
    let mut named: Vec<(String, Fields)> = Vec::new();
    for fields in things.iter().flat_map(all_fields) {
        let (kind, fields) = fields;
        let at = named.iter().filter(|(name, _)| name.starts_with(kind.key())).count();
        named.push((name(kind, at), fields));
    }
    cx.tx.put_reading(event, &named)
}

fn name(kind: Kind, at: usize) -> String {
    format!("{} {at}", kind.key())
}

/// The things that an edited message says now; where it says something as before, as the record has it by now.
pub(super) fn merged(cx: &Context<'_>, things: Vec<DraftKind>) -> Result<Vec<DraftKind>, CommandError> {
    let mut left: Vec<(TripId, Kind, RecordNo)> =
        cx.redo_all().iter().map(|(trip, record)| (*trip, record.kind, record.no)).collect();
    let count = |kind: Kind| left.iter().filter(|(_, one, _)| *one == kind).count();
    let said = |kind: Kind| things.iter().flat_map(all_fields).filter(|(one, _)| *one == kind).count();
    // Where it says more of a kind, or less, nobody knows which is which.
    let kinds = [Kind::Offer, Kind::Meetup, Kind::Stop].into_iter().filter(|kind| count(*kind) == said(*kind));
    let clear: Vec<Kind> = kinds.collect();
    let mut seen: Vec<Kind> = Vec::new();
    let mut next = |kind: Kind| {
        let at = seen.iter().filter(|one| **one == kind).count();
        seen.push(kind);
        let found = left.iter().position(|(_, one, _)| *one == kind).filter(|_| clear.contains(&kind))?;
        let (trip, _, no) = left.remove(found);
        Some((trip, no, name(kind, at)))
    };
    let mut merged = Vec::new();
    for mut thing in things {
        match &mut thing {
            DraftKind::Offer(bed) => {
                if let Some((trip, no, name)) = next(Kind::Offer) {
                    offer(cx, trip, no, &name, bed)?;
                }
            }
            DraftKind::Meetup(held) if held.times.len() == 1 => {
                if let Some((trip, no, name)) = next(Kind::Meetup) {
                    meetup(cx, trip, no, &name, held)?;
                }
            }
            DraftKind::Stops(stops) => {
                for one in stops {
                    if let Some((trip, no, name)) = next(Kind::Stop) {
                        stop(cx, trip, no, &name, one)?;
                    }
                }
            }
            _ => {}
        }
        merged.push(thing);
    }
    Ok(merged)
}

/// What an edited message asks for now; where it says something as before, as later words have it by now. Nobody said yes to
/// either yet.
pub(super) fn onto(cx: &Context<'_>, new: &Draft, since: &Draft) -> Result<Draft, StoreError> {
    let mut merged = new.clone();
    let alike = new.what.len() == since.what.len() && new.or.is_empty() && since.or.is_empty();
    let mut seen: Vec<Kind> = Vec::new();
    for (thing, now) in merged.what.iter_mut().zip(&since.what).filter(|_| alike) {
        let kind = match thing {
            DraftKind::Offer(_) => Kind::Offer,
            DraftKind::Meetup(_) => Kind::Meetup,
            _ => continue,
        };
        let name = name(kind, seen.iter().filter(|one| **one == kind).count());
        seen.push(kind);
        match (thing, now) {
            (DraftKind::Offer(bed), DraftKind::Offer(now)) => {
                let same = cx.tx.said_before(&cx.said.event, &name, &offer_fields(bed))?;
                for field in same.unwrap_or_default() {
                    match field {
                        "place" => bed.spot.clone_from(&now.spot),
                        "kind" => (bed.kind, bed.word) = (now.kind, now.word.clone()),
                        "people" => bed.people = now.people,
                        "nights" => {
                            bed.nights.clone_from(&now.nights);
                            (bed.from, bed.until) = (now.from, now.until);
                        }
                        "note" => bed.note.clone_from(&now.note),
                        _ => {}
                    }
                }
            }
            (DraftKind::Meetup(held), DraftKind::Meetup(now)) => {
                let same = cx.tx.said_before(&cx.said.event, &name, &meetup_fields(held))?;
                for field in same.unwrap_or_default() {
                    match field {
                        "title" => held.title.clone_from(&now.title),
                        "place" => (held.spot, held.venue) = (now.spot.clone(), now.venue.clone()),
                        "link" => held.link.clone_from(&now.link),
                        "time" => (held.times, held.zone) = (now.times.clone(), now.zone),
                        "unconfirmed" => held.unconfirmed = now.unconfirmed,
                        "note" => held.note.clone_from(&now.note),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(merged)
}

/// The fields of each record that a thing makes, where an edit can tell them apart.
fn all_fields(thing: &DraftKind) -> Vec<(Kind, Fields)> {
    match thing {
        DraftKind::Offer(bed) => vec![(Kind::Offer, offer_fields(bed))],
        DraftKind::Meetup(held) => vec![(Kind::Meetup, meetup_fields(held)); held.times.len()],
        DraftKind::Stops(stops) => stops.iter().map(|stop| (Kind::Stop, stop_fields(stop))).collect(),
        _ => Vec::new(),
    }
}

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn offer_fields(bed: &DraftOffer) -> Fields {
    Fields::from([
        ("place", text(&bed.spot)),
        ("kind", text(&(bed.kind, &bed.word))),
        ("people", text(&bed.people)),
        ("nights", text(&(&bed.nights, bed.from, bed.until))),
        ("note", text(&bed.note)),
    ])
}

fn meetup_fields(held: &DraftMeetup) -> Fields {
    Fields::from([
        ("title", text(&held.title)),
        ("place", text(&(&held.spot, &held.venue))),
        ("link", text(&held.link)),
        ("time", text(&(&held.times, held.zone))),
        ("unconfirmed", text(&held.unconfirmed)),
        ("note", text(&held.note)),
    ])
}

fn stop_fields(stop: &DraftStop) -> Fields {
    Fields::from([
        ("place", text(&stop.spot)),
        ("days", text(&(stop.days, stop.from))),
        ("certainty", text(&stop.certainty)),
        ("note", text(&stop.note)),
    ])
}

fn offer(cx: &Context<'_>, trip: TripId, no: RecordNo, name: &str, bed: &mut DraftOffer) -> Result<(), CommandError> {
    let same = cx.tx.said_before(&cx.said.event, name, &offer_fields(bed))?;
    let (Some(same), Some(now)) = (same, cx.tx.offer(trip, no)?) else { return Ok(()) };
    let standing = || now.nights.iter().filter(|(_, state)| *state != NightState::Withdrawn);
    // What was withdrawn since isn't offered again by an edit of what was said before.
    let withdrawn = now.nights_in(NightState::Withdrawn);
    if !same.contains(&"nights") && bed.nights.iter().any(|night| !withdrawn.contains(night)) {
        bed.nights.retain(|night| !withdrawn.contains(night));
    }
    for field in same {
        match field {
            "place" => bed.spot = Some(now.spot.clone()),
            "kind" => (bed.kind, bed.word) = (now.kind, now.word.clone()),
            "people" => bed.people = now.people,
            "note" => bed.note.clone_from(&now.note),
            // Where all are withdrawn, it is offered anew.
            "nights" if standing().next().is_some() => bed.nights = standing().map(|(night, _)| *night).collect(),
            _ => {}
        }
    }
    Ok(())
}

fn meetup(
    cx: &Context<'_>,
    trip: TripId,
    no: RecordNo,
    name: &str,
    held: &mut DraftMeetup,
) -> Result<(), CommandError> {
    let same = cx.tx.said_before(&cx.said.event, name, &meetup_fields(held))?;
    let (Some(same), Some(now)) = (same, cx.tx.meetup(trip, no)?) else { return Ok(()) };
    for field in same {
        match field {
            "title" => held.title = Some(now.title.clone()),
            "place" => (held.spot, held.venue) = (now.spot.clone(), now.venue.clone()),
            "link" => held.link.clone_from(&now.link),
            "time" => {
                held.times = vec![Time { day: now.day, slot: now.slot, repeat: now.repeat.clone() }];
                held.zone = now.zone;
            }
            "unconfirmed" => held.unconfirmed = now.unconfirmed,
            "note" => held.note.clone_from(&now.note),
            _ => {}
        }
    }
    Ok(())
}

fn stop(cx: &Context<'_>, trip: TripId, no: RecordNo, name: &str, stop: &mut DraftStop) -> Result<(), CommandError> {
    let same = cx.tx.said_before(&cx.said.event, name, &stop_fields(stop))?;
    let (Some(same), Some(now)) = (same, cx.tx.stop(trip, no)?) else { return Ok(()) };
    for field in same {
        match field {
            "place" => stop.spot = now.spot.clone(),
            "days" => stop.days = now.stay.map(|stay| (stay.arrive(), stay.leave())),
            "certainty" => stop.certainty = now.certainty,
            "note" => stop.note.clone_from(&now.note),
            _ => {}
        }
    }
    Ok(())
}
