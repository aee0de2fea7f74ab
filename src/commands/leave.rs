//! `!leave`: the bot leaves a room, at an operator's word.

use crate::commands::rooms;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::context::{Context, MAX_TITLES};
use crate::domain::command::CommandId;
use crate::domain::ids::RoomId;
use crate::msg;
use crate::outgoing::{Act, Outgoing};
use crate::render::msg::Arg;
use crate::store::RoomRow;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let text = text.trim();
    if text.is_empty() {
        return Err(usage!("leave-which"));
    }
    let room = room(cx, text)?;
    let (id, name) = (&room.facts.id, rooms::name(&room));
    if *id == cx.said.room.id {
        return Err(refuse!("leave-here"));
    }
    // The "yes" is for the room that was asked about, which the line names by its id.
    if !cx.is_confirmed() {
        let trip = room.trip.map(|trip| cx.tx.trip(trip)).transpose()?.flatten();
        let trip = trip.map_or(Arg::from(""), |trip| Arg::Msg(msg!("leave-trip", trip: &trip)));
        let question = msg!("leave-ask", name: name, id: id.as_str(), people: cx.tx.member_count(id)?, trip: trip);
        let word = cx.word(CommandId::Leave);
        return Err(CommandError::confirm(question, format!("{word} {id}")));
    }
    cx.queue_all(vec![Outgoing::to_room(id, room.facts.encrypted, Act::Leave)]);
    Ok(vec![msg!("leave-done", name: name, id: id.as_str())])
}

/// By its id, or a part of its name that no other room's has.
fn room(cx: &Context<'_>, text: &str) -> Result<RoomRow, CommandError> {
    if let Some(room) = cx.tx.room(&RoomId::new(text))? {
        return Ok(room);
    }
    let rooms = cx.tx.rooms()?;
    let wanted = fold(text);
    let named = |fits: fn(&str, &str) -> bool| -> Vec<&RoomRow> {
        let fits = |room: &&RoomRow| room.facts.name.as_deref().is_some_and(|name| fits(&fold(name), &wanted));
        if wanted.is_empty() { Vec::new() } else { rooms.iter().filter(fits).collect() }
    };
    let exact = named(|name, wanted| name == wanted);
    let found = if exact.is_empty() { named(|name, wanted| name.contains(wanted)) } else { exact };
    match found.as_slice() {
        [] => Err(usage!("leave-unknown", typed: clean_line(text, 60))),
        [one] => Ok((*one).clone()),
        several => {
            let list = several.iter().take(MAX_TITLES);
            let list =
                list.map(|room| Arg::Msg(msg!("rooms-named", name: rooms::name(room), id: room.facts.id.as_str())));
            Err(refuse!("leave-several", rooms: Arg::OneOf(list.collect()), first: several[0].facts.id.as_str()))
        }
    }
}
