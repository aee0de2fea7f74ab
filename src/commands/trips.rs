//! `!trips`: the trips that one may see.

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::msg;
use crate::render::msg::Arg;

/// Trips that are listed in one answer.
const MAX_SHOWN: usize = 30;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    // In a room, what somebody may see elsewhere is not told: just the room's own and the open ones.
    let mut trips = cx.tx.trips_seen_by(cx.me())?;
    if !cx.said.room.direct {
        let linked = cx.linked();
        trips.retain(|trip| trip.open || Some(trip.id) == linked);
    }
    if trips.is_empty() {
        return match cx.silent_if_hidden(refuse!("trips-none"))? {
            CommandError::Ignored => Err(CommandError::Ignored),
            _ => Ok(vec![msg!("trips-none")]),
        };
    }
    let current = cx.trip_if_clear()?.map(|trip| trip.id);
    let mut lines = vec![msg!("trips-head", count: trips.len())];
    for trip in trips.iter().take(MAX_SHOWN) {
        let days = crate::context::trips::days(cx, trip)?
            .map_or(Arg::from(""), |days| Arg::Msg(msg!("with-days", days: days)));
        let mark = if Some(trip.id) == current { Arg::Msg(msg!("trip-current")) } else { Arg::from("") };
        let ended = if trip.ended.is_some() { Arg::Msg(msg!("trip-is-ended")) } else { Arg::from("") };
        lines.push(msg!("trips-line", title: trip, days: days, mark: mark, ended: ended));
    }
    if trips.len() > MAX_SHOWN {
        lines.push(msg!("and-more", count: trips.len() - MAX_SHOWN));
    }
    Ok(lines)
}
