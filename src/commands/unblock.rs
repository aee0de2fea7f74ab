//! `!unblock`: an operator lets somebody in again.

use super::args::people;
use super::{Command, Here, Outcome};
use crate::say;

pub const COMMAND: Command = command!("unblock", Operator, Operator, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let people = people(here, text);
    if people.is_empty() {
        return Err(unread!("unblock-who"));
    }
    let mut lines = Vec::new();
    for person in &people {
        lines.push(if here.tx.unblock(person)? {
            say!("unblocked", id: person.as_str())
        } else {
            say!("unblocked-already", id: person.as_str())
        });
    }
    Ok(lines)
}
