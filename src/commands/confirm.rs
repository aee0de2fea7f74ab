//! `!confirm`: a proposed meetup stands.

use super::Command;
use super::args::number;
use super::meet::{meetup, tell_coming};
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::outcome::refuse;
use crate::domain::meetup::{Meetup, Status};
use crate::domain::permissions::Deed;
use crate::domain::trip::Trip;
use crate::outgoing::Choice;
use crate::say;
use crate::store::Text;
use crate::view;

pub const COMMAND: Command = command!("confirm", Meetups, Crew, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    let (no, _) = match number(here, text, say!("example-confirm")) {
        // Who may not confirm any hears that first.
        Err(unread) => {
            here.require(Deed::SettleMeetup, &trip, None)?;
            return Err(unread);
        }
        Ok(number) => number,
    };
    let found = here.tx.meetup(trip.id, no)?;
    if let Some(meetup) = found.filter(|meetup| !meetup.stands()) {
        return bring_back(here, &trip, meetup);
    }
    here.require(Deed::SettleMeetup, &trip, None)?;
    let meetup = meetup(here, &trip, no)?;
    if meetup.status == Status::Confirmed {
        return Ok(vec![say!("confirmed-already", no: no, title: &meetup.title)]);
    }
    settle(here, &trip, meetup)
}

/// A cancelled meetup is on again, by anybody who may cancel it; whether it stands is for those to say who may confirm it.
/// Who said that they come hear, and the rooms; it is pinged as before.
pub fn bring_back(here: &mut Here<'_>, trip: &Trip, mut meetup: Meetup) -> Outcome {
    let no = meetup.no;
    here.require(Deed::ChangeMeetup, trip, Some(&meetup.maker))?;
    if meetup.next(here.now).is_none() {
        return Err(refuse!("meet-over", no: no, title: &meetup.title));
    }
    let settles = here.may(Deed::SettleMeetup, trip, None)?;
    meetup.status = if settles { Status::Confirmed } else { Status::Proposed };
    here.note_words((trip.id, no), Text::Why, meetup.why.as_deref(), None)?;
    meetup.why = None;
    // What fell due while it was off said nothing.
    meetup.timed = here.now;
    here.overtakes(trip.id, no)?;
    here.tx.put_meetup(trip.id, &meetup)?;
    let card = view::meetup(here, trip, &meetup, None)?;
    tell_coming(here, trip, &meetup, &say!("back-for-coming", meetup: card.clone(), trip: &trip.title))?;
    here.about(trip.id, no);
    let mut lines = vec![say!("back", meetup: card.clone())];
    if settles {
        here.tell_rooms(trip, meetup.room.as_ref(), no, &lines, Choice::YES_MAYBE_NO)?;
    } else {
        let by = here.name(here.me())?;
        here.ask_crew(
            trip,
            no,
            &[say!("meet-for-crew", by: by, trip: &trip.title, meetup: card), say!("meet-for-crew-how", no: no)],
        )?;
        lines.push(say!("meet-proposed"));
    }
    Ok(lines)
}

/// The meetup stands from now on.
pub fn settle(here: &mut Here<'_>, trip: &Trip, mut meetup: Meetup) -> Outcome {
    let no = meetup.no;
    here.overtakes(trip.id, no)?;
    meetup.status = Status::Confirmed;
    // Pings that fell due while it was proposed said nothing: it is as if it had its time only now.
    meetup.timed = here.now;
    here.tx.put_meetup(trip.id, &meetup)?;
    let card = view::meetup(here, trip, &meetup, None)?;
    tell_coming(here, trip, &meetup, &say!("confirmed-for-coming", meetup: card.clone(), trip: &trip))?;
    here.tell_rooms(
        trip,
        meetup.room.as_ref(),
        no,
        &[say!("meet-for-rooms", meetup: card.clone())],
        Choice::YES_MAYBE_NO,
    )?;
    here.about(trip.id, no);
    here.offer_choices(Choice::YES_MAYBE_NO);
    Ok(vec![say!("confirmed", meetup: card), say!("meet-how", no: no)])
}
