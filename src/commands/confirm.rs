//! `!confirm`: a proposed meetup stands.

use super::args::number;
use super::meet::{meetup, tell_coming};
use super::{Command, Here, Outcome, show};
use crate::domain::meetup::{Meetup, Status};
use crate::domain::rights::Deed;
use crate::domain::trip::Trip;
use crate::outgoing::Choice;
use crate::say;

pub const COMMAND: Command = command!("confirm", Meetups, Crew, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::SettleMeetup, &trip, None)?;
    let (no, _) = number(here, text, say!("example-confirm"))?;
    let meetup = meetup(here, &trip, no)?;
    match meetup.status {
        Status::Confirmed => return Ok(vec![say!("confirmed-already", no: no, title: &meetup.title)]),
        Status::Cancelled => {
            return Err(refuse!("meet-cancelled-already", no: no, title: &meetup.title));
        }
        Status::Proposed => {}
    }
    settle(here, &trip, meetup)
}

/// The meetup stands from now on.
pub fn settle(here: &mut Here<'_>, trip: &Trip, mut meetup: Meetup) -> Outcome {
    let no = meetup.no;
    meetup.status = Status::Confirmed;
    // Pings that fell due while it was proposed said nothing: it is as if it had its time only now.
    meetup.timed = here.now;
    here.tx.put_meetup(trip.id, &meetup)?;
    let card = show::meetup(here, trip, &meetup, None)?;
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
