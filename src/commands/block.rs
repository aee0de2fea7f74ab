//! `!block`: an operator's bot hears nothing of somebody any more.

use super::args::people;
use super::{Command, Here, Outcome};
use crate::render::say::Arg;
use crate::say;

/// People who are listed.
const MAX_SHOWN: usize = 60;

pub const COMMAND: Command = command!("block", Operator, Operator, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if text.trim().is_empty() {
        return list(here);
    }
    let people = people(here, text);
    if people.is_empty() {
        return Err(if text.contains(here.world.bot.as_str()) { refuse!("block-bot") } else { unread!("block-who") });
    }
    let mut lines = Vec::new();
    for person in &people {
        if here.world.settings.is_operator(person) {
            return Err(refuse!("block-operator", id: person.as_str()));
        }
        lines.push(if here.tx.block(person, here.me(), here.now)? {
            say!("blocked", id: person.as_str())
        } else {
            say!("blocked-already", id: person.as_str())
        });
        let owned = here.tx.trips_under_way()?.into_iter().filter(|trip| trip.owner == *person);
        let owned: Vec<Arg> = owned.map(|trip| Arg::from(trip.title)).collect();
        if !owned.is_empty() {
            lines.push(say!("blocked-owner", trips: owned));
        }
    }
    Ok(lines)
}

fn list(here: &Here<'_>) -> Outcome {
    let blocked = here.tx.blocked()?;
    if blocked.is_empty() {
        return Ok(vec![say!("blocked-none")]);
    }
    let mut lines = vec![say!("blocked-list",
        people: blocked.iter().take(MAX_SHOWN).map(|one| Arg::from(one.as_str())).collect::<Vec<_>>())];
    if blocked.len() > MAX_SHOWN {
        lines.push(say!("and-more", count: blocked.len() - MAX_SHOWN));
    }
    Ok(lines)
}
