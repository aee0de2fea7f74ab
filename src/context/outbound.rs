//! TODO.

use crate::context::titles::Reader;
use crate::context::{reply_language, titles};
use crate::domain::ids::UserId;
use crate::env::World;
use crate::language::Language;
use crate::outgoing::{Message, Outgoing};
use crate::render::message::{Body, render};
use crate::render::say::Say;
use crate::store::{StoreError, Tx};
use chrono::{DateTime, Utc};

/// To one person, in their language, with each trip told apart from others that they see.
pub fn to_one(
    tx: &Tx<'_>,
    world: &World,
    person: &UserId,
    lines: &[Say],
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let lines = titles::told_apart(tx, titles::Reader::Person(person), lines)?;
    let body = body(world, reply_language::of_person(tx, world, person)?, &lines, now);
    Ok(Outgoing::to_person(person, notice(body)))
}

pub fn to_operators(tx: &Tx<'_>, world: &World, said: Say, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let tell = |operator: &UserId| to_one(tx, world, operator, std::slice::from_ref(&said), now);
    world.settings.operators.iter().map(tell).collect()
}

/// Renders lines as seen by somebody in the operator's zone; commands render in their own (see [`Here`]).
pub fn body(world: &World, language: Language, lines: &[Say], now: DateTime<Utc>) -> Body {
    render(lines, world.catalogue(language), now.with_timezone(&world.settings.zone).date_naive())
}

/// A message that pings nobody.
pub(crate) fn notice(body: Body) -> Message {
    Message { plain: body.plain, html: body.html, ping: false, mentions: Vec::new(), reply_to: None, thread: None }
}

pub fn alone(
    tx: &Tx<'_>,
    world: &World,
    person: &UserId,
    line: Say,
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let language = reply_language::of_person(tx, world, person)?;
    let lines = titles::told_apart(tx, Reader::Person(person), &[line])?;
    Ok(Outgoing::to_person(person, notice(body(world, language, &lines, now))))
}
