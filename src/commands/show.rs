//! How records are shown, wherever they are: one line each, the same in every command.

use chrono::NaiveDate;

use super::Here;
use super::args::stays;
use crate::domain::meetup::{Answer, Meetup, Occurrence, Rsvp, Slot, Status};
use crate::domain::night::{Bed, Night};
use crate::domain::offer::{self, NightState, Offer};
use crate::domain::record::Kind;
use crate::domain::stop::{Certainty, Spot, Stop};
use crate::domain::suggestion::{State, Suggestion};
use crate::domain::trip::Trip;
use crate::language::when::TimeOfDay;
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::{OwnReminder, StoreError, Tx};

/// A place, by the name it has in its own country.
pub fn spot(spot: &Spot) -> Arg {
    Arg::from(&spot.name)
}

pub fn certainty(certainty: Certainty) -> Say {
    match certainty {
        Certainty::Sure => say!("sure"),
        Certainty::Maybe => say!("maybe"),
        Certainty::Wish => say!("wish"),
    }
}

pub fn kind(kind: offer::Kind) -> Say {
    match kind {
        offer::Kind::Sofa => say!("kind-sofa"),
        offer::Kind::Bed => say!("kind-bed"),
        offer::Kind::Floor => say!("kind-floor"),
        offer::Kind::Hammock => say!("kind-hammock"),
        offer::Kind::Tent => say!("kind-tent"),
        offer::Kind::Other => say!("kind-other"),
    }
}

/// Nights as stays: "Mon 6 – Wed 8 April, Fri 10 – Sat 11 April".
pub fn nights(nights: &[NaiveDate]) -> Arg {
    Arg::List(stays(nights).iter().map(|stay| Arg::Days(stay.arrive(), stay.leave())).collect())
}

/// A stop with its dates and how sure it is.
pub fn stop(stop: &Stop) -> Say {
    let note = note(stop.note.as_deref());
    match stop.stay {
        Some(stay) => say!("stop-line", no: stop.no, place: spot(&stop.spot), days: (stay.arrive(), stay.leave()),
            certainty: certainty(stop.certainty), sure: stop.certainty.to_string(), note: note),
        None => say!("stop-line-undated", no: stop.no, place: spot(&stop.spot),
            certainty: certainty(stop.certainty), note: note),
    }
}

/// A suggested detour with its days and how it stands.
pub fn suggestion(suggestion: &Suggestion) -> Say {
    let days =
        suggestion.stay.map_or(Arg::from(""), |stay| Arg::Say(say!("in-days", days: (stay.arrive(), stay.leave()))));
    let state = match suggestion.state {
        State::Open => say!("suggestion-open"),
        State::Maybe => say!("suggestion-maybe"),
        State::Accepted => say!("suggestion-accepted"),
        State::Declined => say!("suggestion-declined"),
    };
    say!("suggestion-line", no: suggestion.no, place: spot(&suggestion.spot), days: days, state: state,
        why: note(suggestion.why.as_deref()))
}

/// What an own reminder is about, in a few words.
pub fn reminder(tx: &Tx<'_>, reminder: &OwnReminder) -> Result<Arg, StoreError> {
    let Some((trip, no)) = reminder.about else { return Ok(Arg::from(&reminder.text)) };
    let Some(record) = tx.record(trip, no)? else { return Ok(Arg::Say(say!("number", no: no))) };
    let what = match record.kind {
        Kind::Meetup => tx.meetup(trip, no)?.map(|meetup| say!("about-meetup", no: no, title: &meetup.title)),
        Kind::Stop => tx.stop(trip, no)?.map(|stop| say!("about-stop", no: no, place: spot(&stop.spot))),
        Kind::Offer => tx.offer(trip, no)?.map(|offer| say!("about-offer", no: no, place: spot(&offer.spot))),
        Kind::Suggestion => {
            tx.suggestion(trip, no)?.map(|one| say!("about-suggestion", no: no, place: spot(&one.spot)))
        }
        // Who it is, only where the crew is alone.
        Kind::Contact => None,
    };
    let what = Arg::Say(what.unwrap_or_else(|| say!("number", no: no)));
    Ok(if reminder.text.is_empty() { what } else { Arg::Say(say!("about-and", what: what, text: &reminder.text)) })
}

/// ` – note`, or nothing.
pub fn note(note: Option<&str>) -> Arg {
    note.map_or(Arg::from(""), |note| Arg::Say(say!("with-note", note: note)))
}

/// An offer in one line, with the host for those who may know. Its note only in a direct chat: people write more there
/// than a room should read.
pub fn offer(offer: &Offer, host: Option<&str>, direct: bool) -> Say {
    let by = host.map_or(Arg::from(""), |host| Arg::Say(say!("by-host", host: host)));
    let note = note(offer.note.as_deref().filter(|_| direct));
    say!("offer-line", no: offer.no, kind: kind(offer.kind), place: spot(&offer.spot), people: offer.people, by: by,
        nights: states(offer), note: note)
}

/// The nights of an offer by what became of them.
fn states(offer: &Offer) -> Arg {
    let mut parts = Vec::new();
    for state in NightState::ALL {
        let nights = offer.nights_in(state);
        if nights.is_empty() {
            continue;
        }
        let nights = self::nights(&nights);
        parts.push(Arg::Say(match state {
            NightState::Open => say!("nights-open", nights: nights),
            NightState::Taken => say!("nights-taken", nights: nights),
            NightState::Left => say!("nights-left", nights: nights),
            NightState::Withdrawn => say!("nights-withdrawn", nights: nights),
        }));
    }
    Arg::List(parts)
}

/// One night of the trip; with the host for those who may know.
pub fn night(here: &Here<'_>, trip: &Trip, night: &Night, stop: &Stop, offers: &[Offer]) -> Result<Say, StoreError> {
    let unsure = match night.certainty {
        Certainty::Sure => Arg::from(""),
        unsure => Arg::Say(say!("if-unsure", certainty: certainty(unsure))),
    };
    Ok(match &night.bed {
        Bed::None => say!("night-none", day: night.evening, place: spot(&stop.spot), unsure: unsure),
        Bed::Offered(numbers) => {
            let numbers = numbers.iter().map(|no| Arg::Say(say!("number", no: *no))).collect::<Vec<_>>();
            say!("night-offered", day: night.evening, place: spot(&stop.spot), unsure: unsure, count: numbers.len(),
                offers: numbers)
        }
        Bed::Taken(no) => {
            let offer = offers.iter().find(|offer| offer.no == *no);
            let host = offer.map(|offer| here.host(&offer.host, trip)).transpose()?.flatten();
            let by = host.map_or(Arg::from(""), |host| Arg::Say(say!("by-host", host: host)));
            let kind = offer.map_or(offer::Kind::Other, |offer| offer.kind);
            say!("night-taken", day: night.evening, place: spot(&stop.spot), unsure: unsure, kind: self::kind(kind),
                no: *no, by: by)
        }
    })
}

/// When a meetup is: once, on its day, or its repetition.
pub fn time(meetup: &Meetup) -> Arg {
    match &meetup.repeat {
        Some(repeat) => Arg::Repeat(repeat.clone(), time_of_day(meetup.slot)),
        None => on_day(meetup.slot, meetup.day),
    }
}

/// A slot on one day.
pub fn on_day(slot: Slot, day: NaiveDate) -> Arg {
    match slot {
        Slot::AllDay => Arg::Day(day),
        Slot::Part(part) => Arg::Say(part_of(part, day)),
        Slot::At(time) => Arg::Moment(day.and_time(time)),
        Slot::Between(from, to) => Arg::Hours(day, from, to),
    }
}

fn part_of(part: crate::language::when::Part, day: NaiveDate) -> Say {
    use crate::language::when::Part;
    match part {
        Part::Morning => say!("day-morning", day: day),
        Part::Afternoon => say!("day-afternoon", day: day),
        Part::Evening => say!("day-evening", day: day),
        Part::Night => say!("day-night", day: day),
    }
}

fn time_of_day(slot: Slot) -> Option<TimeOfDay> {
    match slot {
        Slot::AllDay => None,
        Slot::Part(part) => Some(TimeOfDay::Part(part)),
        Slot::At(time) => Some(TimeOfDay::At(time)),
        Slot::Between(from, to) => Some(TimeOfDay::Between(from, to)),
    }
}

/// Where a meetup is: place and venue, what there is of them.
pub fn whereabouts(meetup: &Meetup) -> Arg {
    // "in the park" says by itself how it stands to the place.
    let led = meetup.venue.as_deref().is_some_and(|venue| venue.starts_with("in "));
    match (&meetup.spot, &meetup.venue) {
        (Some(spot), Some(venue)) if led => Arg::Say(say!("venue-in-place", venue: venue, place: &spot.name)),
        (None, Some(venue)) if led => Arg::Say(say!("venue-alone", venue: venue)),
        (Some(spot), Some(venue)) => Arg::Say(say!("at-venue-in-place", venue: venue, place: &spot.name)),
        (Some(spot), None) => Arg::Say(say!("in-place", place: &spot.name)),
        (None, Some(venue)) => Arg::Say(say!("at-venue", venue: venue)),
        (None, None) => Arg::from(""),
    }
}

/// The time that answers are for where no day is named, and whose answers are shown: the next while the traveller is
/// there, else the next.
pub fn occurrence(here: &Here<'_>, trip: &Trip, meetup: &Meetup) -> Result<Option<Occurrence>, StoreError> {
    let stops = here.tx.stops(trip.id)?;
    Ok(meetup.while_there(&stops, here.now).first().copied().or_else(|| meetup.next(here.now)))
}

/// How many come, by their answers; empty where nobody answered.
pub fn coming(rsvps: &[Rsvp], day: Option<NaiveDate>) -> Arg {
    let count = |answer| -> i64 {
        let these = rsvps.iter().filter(|rsvp| rsvp.answer == answer && day.is_none_or(|day| rsvp.day == day));
        these.map(|rsvp| 1 + rsvp.guests).sum()
    };
    match (count(Answer::Yes), count(Answer::Maybe)) {
        (0, 0) => Arg::from(""),
        (yes, maybe) => Arg::Say(say!("coming", yes: yes, maybe: maybe)),
    }
}

/// A meetup in one line.
pub fn meetup(here: &Here<'_>, trip: &Trip, meetup: &Meetup, day: Option<NaiveDate>) -> Result<Say, StoreError> {
    let rsvps = here.tx.rsvps(trip.id, meetup.no)?;
    let when = day.map_or_else(|| time(meetup), |day| on_day(meetup.slot, day));
    let state = match meetup.status {
        Status::Confirmed => Arg::from(""),
        Status::Proposed => Arg::Say(say!("is-proposed")),
        Status::Cancelled => Arg::Say(say!("is-cancelled")),
    };
    let counted = match day {
        Some(day) => day,
        None => occurrence(here, trip, meetup)?.map_or(meetup.day, |occurrence| occurrence.day),
    };
    Ok(say!("meetup-line", no: meetup.no, title: &meetup.title, when: when, where: whereabouts(meetup), state: state,
        coming: coming(&rsvps, Some(counted)),
        note: note(meetup.note.as_deref())))
}
