//! `!unblock`: somebody is heard again; by an operator's word, by the whole bot.

use crate::commands::args::people;
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse, usage};
use crate::msg;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if !cx.said.room.direct {
        return Err(refuse!("own-block-in-room"));
    }
    let people = people(cx, text)?;
    if people.is_empty() {
        return Err(usage!("unblock-who"));
    }
    let operator = cx.is_operator();
    let mut lines = Vec::new();
    for person in &people {
        let id = person.as_str();
        lines.push(match operator {
            true if cx.tx.unblock(person)? => msg!("unblocked", id: id),
            true => msg!("unblocked-already", id: id),
            false if cx.tx.unblock_for(cx.me(), person)? => msg!("own-unblocked", id: id),
            false => msg!("own-not-blocked", id: id),
        });
    }
    Ok(lines)
}
