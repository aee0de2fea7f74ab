//! `!unblock`: somebody is heard again; by an operator's word, by the whole bot.

use super::args::people;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::outcome::{refuse, unread};
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if !here.said.room.direct {
        return Err(refuse!("own-block-in-room"));
    }
    let people = people(here, text)?;
    if people.is_empty() {
        return Err(unread!("unblock-who"));
    }
    let operator = here.is_operator();
    let mut lines = Vec::new();
    for person in &people {
        let id = person.as_str();
        lines.push(match operator {
            true if here.tx.unblock(person)? => say!("unblocked", id: id),
            true => say!("unblocked-already", id: id),
            false if here.tx.unblock_for(here.me(), person)? => say!("own-unblocked", id: id),
            false => say!("own-not-blocked", id: id),
        });
    }
    Ok(lines)
}
