//! `!rooms`: the rooms that the bot is in, for its operators.

use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::{RoomRow, StoreError};

/// Rooms in one answer.
const MAX_SHOWN: usize = 40;

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    let rooms = here.tx.rooms()?;
    if rooms.is_empty() {
        return Ok(vec![say!("rooms-none")]);
    }
    let mut lines = vec![say!("rooms-head", count: rooms.len())];
    for room in rooms.iter().take(MAX_SHOWN) {
        lines.push(line(here, room)?);
    }
    if rooms.len() > MAX_SHOWN {
        lines.push(say!("and-more", count: rooms.len() - MAX_SHOWN));
    }
    Ok(lines)
}

/// What a room is called.
pub fn name(room: &RoomRow) -> Arg {
    room.facts.name.as_ref().map_or_else(|| Arg::Say(say!("room-without-name")), Arg::from)
}

fn line(here: &Here<'_>, room: &RoomRow) -> Result<Say, StoreError> {
    let trip = room.trip.map(|trip| here.tx.trip(trip)).transpose()?.flatten();
    let trip = trip.map_or(Arg::from(""), |trip| Arg::Say(say!("rooms-trip", trip: &trip)));
    let sealed = if room.facts.encrypted { say!("rooms-encrypted") } else { say!("rooms-clear") };
    Ok(say!("rooms-line", name: name(room), id: room.facts.id.as_str(), people: here.tx.member_count(&room.facts.id)?,
        sealed: sealed, trip: trip))
}
