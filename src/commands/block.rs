//! `!block`: nothing of a person's reaches the sender any more; by an operator, the whole bot ignores that person.

use crate::actions::trips;
use crate::commands::args::people;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::ids::UserId;
use crate::msg;
use crate::render::msg::{Arg, Msg};

/// People who are listed.
const MAX_SHOWN: usize = 60;
/// People whom one person blocks for themselves.
const MAX_BLOCKED: usize = 1_000;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    // Whom somebody doesn't want to hear of is nobody else's business.
    if !cx.said.room.direct {
        return Err(refuse!("own-block-in-room"));
    }
    if cx.is_operator() {
        return for_all(cx, text);
    }
    if text.trim().is_empty() {
        return list(
            cx.tx.blocked_for(cx.me())?,
            msg!("own-blocked-none"),
            |people| msg!("own-blocked-list", people: people),
        );
    }
    let mut lines = Vec::new();
    for person in &people_named(cx, text)? {
        let id = person.as_str();
        if person == cx.me() {
            return Err(refuse!("own-block-oneself"));
        }
        if cx.tx.blocked_for(cx.me())?.len() >= MAX_BLOCKED {
            return Err(refuse!("own-block-too-many", count: MAX_BLOCKED));
        }
        lines.push(if cx.tx.block_for(cx.me(), person, cx.now)? {
            msg!("own-blocked", id: id)
        } else {
            msg!("own-blocked-already", id: id)
        });
        cx.tx.refuse_all(cx.me(), person)?;
        let mut left = Vec::new();
        for trip in cx.tx.trips_owned_by(person)?.iter().filter(|trip| trip.is_crew(cx.me())) {
            trips::leave_crew(cx, trip)?;
            left.push(Arg::from(&trip.title));
        }
        if !left.is_empty() {
            lines.push(msg!("own-blocked-left", id: id, trips: left));
        }
    }
    Ok(lines)
}

/// The bot ignores them everywhere.
fn for_all(cx: &mut Context<'_>, text: &str) -> Outcome {
    if text.trim().is_empty() {
        return list(cx.tx.blocked()?, msg!("blocked-none"), |people| msg!("blocked-list", people: people));
    }
    let mut lines = Vec::new();
    for person in &people_named(cx, text)? {
        if cx.env.settings.is_operator(person) {
            return Err(refuse!("block-operator", id: person.as_str()));
        }
        lines.push(if cx.tx.block(person, cx.me(), cx.now)? {
            msg!("blocked", id: person.as_str())
        } else {
            msg!("blocked-already", id: person.as_str())
        });
        let owned = cx.tx.trips_under_way()?.into_iter().filter(|trip| trip.owner == *person);
        let owned: Vec<Arg> = owned.map(|trip| Arg::from(trip.title)).collect();
        if !owned.is_empty() {
            lines.push(msg!("blocked-owner", trips: owned));
        }
    }
    Ok(lines)
}

fn people_named(cx: &Context<'_>, text: &str) -> Result<Vec<UserId>, CommandError> {
    let people = people(cx, text)?;
    if people.is_empty() {
        return Err(if text.contains(cx.env.bot.as_str()) { refuse!("block-bot") } else { usage!("block-who") });
    }
    Ok(people)
}

fn list(blocked: Vec<UserId>, none: Msg, some: fn(Vec<Arg>) -> Msg) -> Outcome {
    if blocked.is_empty() {
        return Ok(vec![none]);
    }
    let mut lines = vec![some(blocked.iter().take(MAX_SHOWN).map(|one| Arg::from(one.as_str())).collect())];
    if blocked.len() > MAX_SHOWN {
        lines.push(msg!("and-more", count: blocked.len() - MAX_SHOWN));
    }
    Ok(lines)
}
