//! `!block`: somebody hears nothing of somebody else any more; an operator, for the whole bot.

use super::args::people;
use crate::actions::trips;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::ids::UserId;
use crate::render::say::{Arg, Say};
use crate::say;

/// People who are listed.
const MAX_SHOWN: usize = 60;
/// People whom one person blocks for themselves.
const MAX_BLOCKED: usize = 1_000;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    // Whom somebody doesn't want to hear of is nobody else's business.
    if !here.said.room.direct {
        return Err(refuse!("own-block-in-room"));
    }
    if here.is_operator() {
        return for_all(here, text);
    }
    if text.trim().is_empty() {
        return list(
            here.tx.blocked_for(here.me())?,
            say!("own-blocked-none"),
            |people| say!("own-blocked-list", people: people),
        );
    }
    let mut lines = Vec::new();
    for person in &named(here, text)? {
        let id = person.as_str();
        if person == here.me() {
            return Err(refuse!("own-block-oneself"));
        }
        if here.tx.blocked_for(here.me())?.len() >= MAX_BLOCKED {
            return Err(refuse!("own-block-too-many", count: MAX_BLOCKED));
        }
        lines.push(if here.tx.block_for(here.me(), person, here.now)? {
            say!("own-blocked", id: id)
        } else {
            say!("own-blocked-already", id: id)
        });
        here.tx.refuse_all(here.me(), person)?;
        let mut left = Vec::new();
        for trip in here.tx.trips_owned_by(person)?.iter().filter(|trip| trip.is_crew(here.me())) {
            trips::out(here, trip)?;
            left.push(Arg::from(&trip.title));
        }
        if !left.is_empty() {
            lines.push(say!("own-blocked-left", id: id, trips: left));
        }
    }
    Ok(lines)
}

/// The bot hears nothing of them at all.
fn for_all(here: &mut Here<'_>, text: &str) -> Outcome {
    if text.trim().is_empty() {
        return list(here.tx.blocked()?, say!("blocked-none"), |people| say!("blocked-list", people: people));
    }
    let mut lines = Vec::new();
    for person in &named(here, text)? {
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

fn named(here: &Here<'_>, text: &str) -> Result<Vec<UserId>, Halt> {
    let people = people(here, text)?;
    if people.is_empty() {
        return Err(if text.contains(here.world.bot.as_str()) { refuse!("block-bot") } else { unread!("block-who") });
    }
    Ok(people)
}

fn list(blocked: Vec<UserId>, none: Say, some: fn(Vec<Arg>) -> Say) -> Outcome {
    if blocked.is_empty() {
        return Ok(vec![none]);
    }
    let mut lines = vec![some(blocked.iter().take(MAX_SHOWN).map(|one| Arg::from(one.as_str())).collect())];
    if blocked.len() > MAX_SHOWN {
        lines.push(say!("and-more", count: blocked.len() - MAX_SHOWN));
    }
    Ok(lines)
}
