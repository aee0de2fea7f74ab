//! `!trips`: the trips that one may see.

use crate::context::Here;
use crate::context::outcome::refuse;
use crate::context::outcome::{Halt, Outcome};
use crate::render::say::Arg;
use crate::say;

/// Trips that are listed in one answer.
const MAX_SHOWN: usize = 30;

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    // In a room, what somebody may see elsewhere is not told: just the room's own and the open ones.
    let mut trips = here.tx.trips_seen_by(here.me())?;
    if !here.said.room.direct {
        let linked = here.linked();
        trips.retain(|trip| trip.open || Some(trip.id) == linked);
    }
    if trips.is_empty() {
        return match here.nothing(refuse!("trips-none"))? {
            Halt::Silence => Err(Halt::Silence),
            _ => Ok(vec![say!("trips-none")]),
        };
    }
    let current = here.trip_if_clear()?.map(|trip| trip.id);
    let mut lines = vec![say!("trips-head", count: trips.len())];
    for trip in trips.iter().take(MAX_SHOWN) {
        let days = crate::context::trips::days(here, trip)?
            .map_or(Arg::from(""), |days| Arg::Say(say!("with-days", days: days)));
        let mark = if Some(trip.id) == current { Arg::Say(say!("trip-current")) } else { Arg::from("") };
        let ended = if trip.ended.is_some() { Arg::Say(say!("trip-is-ended")) } else { Arg::from("") };
        lines.push(say!("trips-line", title: trip, days: days, mark: mark, ended: ended));
    }
    if trips.len() > MAX_SHOWN {
        lines.push(say!("and-more", count: trips.len() - MAX_SHOWN));
    }
    Ok(lines)
}
