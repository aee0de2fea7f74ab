//! `!stop`: a stop of the journey, new or changed.

use chrono::NaiveDate;

use super::args::{dates, leading_number, split_note, take_word, trim_small, zone};
use super::{Command, Halt, Here, Outcome, show};
use crate::domain::offer::NightState;
use crate::domain::record::Kind;
use crate::domain::rights::Deed;
use crate::domain::stop::{Certainty, Spot, Stay, StayError, Stop};
use crate::domain::trip::Trip;
use crate::language::text::clean_line;
use crate::language::when::{self, When};
use crate::say;

/// Characters of a note.
pub const MAX_NOTE: usize = 500;

pub const COMMAND: Command = command!("stop", Stops, Crew, run);

/// What is said of a stop; what is not said is `None`.
struct Asked {
    place: String,
    zone: Option<chrono_tz::Tz>,
    stay: Option<Stay>,
    certainty: Option<Certainty>,
    note: Option<String>,
}

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::PlanTrip, &trip, None)?;
    let context = here.reading(here.zone(), first_day(&trip));
    match leading_number(text, &context) {
        (Some(no), rest) => change(here, &trip, no, rest),
        (None, "") => Err(unread!("stop-empty")),
        (None, text) => add(here, text),
    }
}

/// Days without a year or date are taken from the trip's first day on.
fn first_day(trip: &Trip) -> Option<NaiveDate> {
    trip.days.map(|(first, _)| first)
}

fn asked(here: &Here<'_>, trip: &Trip, text: &str) -> Result<Asked, Halt> {
    let (text, note) = split_note(text);
    let (zone, text) = zone(text);
    let context = here.reading(here.zone(), first_day(trip));
    let found = dates(&text, &context)?;
    let stay = match found.spans.as_slice() {
        [] => None,
        [one] => Some(stay(here, &one.when, text.get(one.bytes.clone()).unwrap_or_default())?),
        // "from 6 April until 9 April", said apart.
        [one, other] => match (&one.when, &other.when) {
            (When::From(from), When::Until(to)) | (When::Until(to), When::From(from)) => {
                Some(checked(here, *from, *to)?)
            }
            _ => return Err(unread!("stop-two-stays")),
        },
        _ => return Err(unread!("stop-two-stays")),
    };
    let (certainty, rest) = take_word(here, "certainty", &when::rest(&text, &found));
    let certainty = certainty.map(|key| key.parse().unwrap_or(Certainty::Maybe));
    let note = note.map(|note| here.text(note, MAX_NOTE)).transpose()?;
    Ok(Asked { place: place_words(here, &rest), zone, stay, certainty, note })
}

/// "in Oslo" and "Oslo," are Oslo.
pub fn place_words(here: &Here<'_>, text: &str) -> String {
    let text = trim_small(here, text);
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
    let leads = ["in", "at", "on"].iter().any(|key| super::args::is_small(here, key, word));
    if leads && !rest.is_empty() { rest.to_owned() } else { text }
}

fn stay(here: &Here<'_>, when: &When, typed: &str) -> Result<Stay, Halt> {
    match when {
        When::Days { from, to } => checked(here, *from, *to),
        When::Day(day) | When::Part { day, .. } => checked(here, *day, Stay::night(*day).leave()),
        When::At(at) => checked(here, at.date(), Stay::night(at.date()).leave()),
        When::From(_) | When::Until(_) => {
            Err(unread!("stop-open-end", typed: clean_line(typed, 40)))
        }
        _ => Err(unread!("stop-not-days", typed: clean_line(typed, 40))),
    }
}

fn checked(here: &Here<'_>, arrive: NaiveDate, leave: NaiveDate) -> Result<Stay, Halt> {
    let stay = Stay::new(arrive, leave).map_err(|error| match error {
        StayError::LeaveNotAfterArrive => {
            refuse!("leave-before-arrive", leave: leave, arrive: arrive)
        }
        StayError::TooLong => refuse!("stay-too-long", count: crate::domain::stop::MAX_NIGHTS),
        StayError::TooFar => refuse!("stay-too-far"),
    })?;
    if leave < here.today() {
        return Err(refuse!("days-past", days: (arrive, leave)));
    }
    Ok(stay)
}

fn add(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_for_record()?;
    let asked = asked(here, &trip, text)?;
    if asked.place.is_empty() {
        return Err(unread!("stop-place-missing"));
    }
    let certainty = asked.certainty.unwrap_or(Certainty::Sure);
    if asked.stay.is_none() && certainty == Certainty::Sure {
        return Err(unread!("stop-when-missing", place: &asked.place));
    }
    let spot = here.spot(&asked.place, asked.zone, &trip)?;
    let mut stop = Stop { no: 0, spot, stay: asked.stay, certainty, note: asked.note };
    check_room(here, &trip, &stop)?;
    stop.no = here.tx.add_record(
        trip.id,
        Kind::Stop,
        here.me(),
        (&here.said.room.id, &here.said.event),
        here.now,
    )?;
    here.tx.put_stop(trip.id, &stop)?;
    here.about(trip.id, stop.no);
    Ok(vec![say!("stop-added", stop: show::stop(&stop))])
}

/// # Errors
/// Refuses a stop that another one stands in the way of: one can't sleep in two towns.
fn check_room(here: &Here<'_>, trip: &Trip, stop: &Stop) -> Result<(), Halt> {
    for other in here.tx.stops(trip.id)?.iter().filter(|other| other.no != stop.no) {
        if other.spot.same(&stop.spot) && other.stay == stop.stay {
            return Err(refuse!("stop-twice", stop: show::stop(other), no: other.no));
        }
        let both_sure = stop.certainty == Certainty::Sure && other.certainty == Certainty::Sure;
        let overlap = stop.stay.zip(other.stay).is_some_and(|(mine, theirs)| mine.overlaps(&theirs));
        if both_sure && overlap {
            return Err(refuse!("stop-overlaps", stop: show::stop(other), no: other.no));
        }
    }
    Ok(())
}

fn change(here: &mut Here<'_>, trip: &Trip, no: i64, text: &str) -> Outcome {
    let Some(old) = here.tx.stop(trip.id, no)? else { return Err(no_such_stop(here, trip, no)?) };
    if text.is_empty() {
        return Err(unread!("stop-change-what", stop: show::stop(&old), no: no));
    }
    let asked = asked(here, trip, text)?;
    let mut stop = old.clone();
    if !asked.place.is_empty() {
        stop.spot = here.spot(&asked.place, asked.zone, trip)?;
    }
    stop.stay = asked.stay.or(old.stay);
    stop.certainty = asked.certainty.unwrap_or(old.certainty);
    stop.note = asked.note.map_or(old.note.clone(), |note| (!note.is_empty()).then_some(note));
    if stop.stay.is_none() && stop.certainty == Certainty::Sure {
        return Err(refuse!("stop-sure-undated", no: no));
    }
    if stop == old {
        return Ok(vec![say!("nothing-changed", what: show::stop(&old))]);
    }
    check_room(here, trip, &stop)?;
    here.tx.put_stop(trip.id, &stop)?;
    here.about(trip.id, no);
    let mut lines = vec![say!("stop-changed", stop: show::stop(&stop))];
    lines.extend(free_nights(here, trip, &old.spot)?);
    Ok(lines)
}

/// # Errors
/// From the store.
pub fn no_such_stop(here: &Here<'_>, trip: &Trip, no: i64) -> Result<Halt, Halt> {
    Ok(match here.tx.record(trip.id, no)? {
        Some(record) if record.kind != Kind::Stop => refuse!("not-a-stop", no: no),
        _ => refuse!("no-such-number", no: no),
    })
}

/// Gives back the nights at a place that no stop there has any more. Their hosts hear; so does who changed it, how many.
pub fn free_nights(here: &mut Here<'_>, trip: &Trip, spot: &Spot) -> Result<Option<crate::render::say::Say>, Halt> {
    let stops = here.tx.stops(trip.id)?;
    let mut freed = 0;
    for offer in here.tx.offers(trip.id)?.iter().filter(|offer| offer.spot.same(spot)) {
        let still = |night: NaiveDate| {
            stops.iter().any(|stop| stop.spot.same(spot) && stop.stay.is_some_and(|stay| stay.has_night(night)))
        };
        let lost: Vec<NaiveDate> = offer
            .nights
            .iter()
            .filter(|(night, state)| matches!(state, NightState::Open | NightState::Taken) && !still(*night))
            .map(|(night, _)| *night)
            .collect();
        if lost.is_empty() {
            continue;
        }
        for night in &lost {
            here.tx.set_night(trip.id, offer.no, *night, NightState::Left)?;
        }
        let line = say!("nights-not-needed", trip: &trip.title, no: offer.no, nights: show::nights(&lost));
        here.tell(offer.host.for_rules(), (trip.id, offer.no), &[line])?;
        freed += lost.len();
    }
    Ok((freed > 0).then(|| say!("nights-freed", count: freed)))
}
