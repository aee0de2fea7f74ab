//! `!rooms`: the rooms that the bot is in, for its operators.

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::{RoomRow, StoreError};

/// Rooms in one answer.
const MAX_SHOWN: usize = 40;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let rooms = cx.tx.rooms()?;
    if rooms.is_empty() {
        return Ok(vec![msg!("rooms-none")]);
    }
    let mut lines = vec![msg!("rooms-head", count: rooms.len())];
    for room in rooms.iter().take(MAX_SHOWN) {
        lines.push(line(cx, room)?);
    }
    if rooms.len() > MAX_SHOWN {
        lines.push(msg!("and-more", count: rooms.len() - MAX_SHOWN));
    }
    Ok(lines)
}

/// What a room is called.
pub fn name(room: &RoomRow) -> Arg {
    room.facts.name.as_ref().map_or_else(|| Arg::Msg(msg!("room-without-name")), Arg::from)
}

fn line(cx: &Context<'_>, room: &RoomRow) -> Result<Msg, StoreError> {
    let trip = room.trip.map(|trip| cx.tx.trip(trip)).transpose()?.flatten();
    let trip = trip.map_or(Arg::from(""), |trip| Arg::Msg(msg!("rooms-trip", trip: &trip)));
    let sealed = if room.facts.encrypted { msg!("rooms-encrypted") } else { msg!("rooms-clear") };
    Ok(msg!("rooms-line", name: name(room), id: room.facts.id.as_str(), people: cx.tx.member_count(&room.facts.id)?,
        sealed: sealed, trip: trip))
}
