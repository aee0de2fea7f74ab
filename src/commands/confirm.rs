//! `!confirm`: a proposed meetup stands.

use super::args::number;
use crate::actions::meetups::{bring_back, settle};
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::records::meetup;
use crate::domain::meetup::Status;
use crate::domain::permissions::Deed;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
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
