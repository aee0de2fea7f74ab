//! `!drop`: a stop goes. Hosts whose nights are not needed any more hear of it, and who wanted to meet there.

use super::Command;
use super::args::number;
use super::stop::{free_nights, no_such_stop};
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::domain::permissions::Deed;
use crate::domain::stop::Stop;
use crate::domain::trip::Trip;
use crate::say;
use crate::view;

pub const COMMAND: Command = command!("drop", Stops, Crew, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::PlanTrip, &trip, None)?;
    let (no, _) = number(here, text, say!("example-drop"))?;
    let Some(stop) = here.tx.stop(trip.id, no)? else { return Err(no_such_stop(here, &trip, no)?) };
    drop(here, &trip, &stop)
}

/// The stop goes.
pub fn drop(here: &mut Here<'_>, trip: &Trip, stop: &Stop) -> Outcome {
    let no = stop.no;
    here.tx.drop_stop(trip.id, no)?;
    let mut lines = vec![say!("stop-dropped", stop: view::stop(stop))];
    lines.extend(free_nights(here, trip, &stop.spot)?);
    let stops = here.tx.stops(trip.id)?;
    for meetup in here.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
        let at_it = meetup.spot.as_ref().is_some_and(|spot| spot.same(&stop.spot));
        let was = stop.stay.is_some_and(|stay| !meetup.days(stay.arrive(), stay.leave()).is_empty());
        if at_it && was && meetup.while_there(&stops, here.now).len() < 2 {
            let line = say!("meetup-stop-dropped", no: meetup.no, title: &meetup.title, trip: &trip,
                place: view::spot(&stop.spot));
            here.tell(&meetup.maker, (trip.id, meetup.no), &[line])?;
            lines.push(say!("meetup-left-over", no: meetup.no, title: &meetup.title));
        }
    }
    Ok(lines)
}
