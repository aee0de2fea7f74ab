//! TODO.

use chrono::{DateTime, Utc};

use crate::context::reply_language;
use crate::context::titles::{self, Reader};
use crate::domain::ids::UserId;
use crate::env::Env;
use crate::locale::Language;
use crate::outgoing::{Message, Outgoing};
use crate::render::message::{Body, render};
use crate::render::msg::Msg;
use crate::store::{StoreError, Tx};

/// To one person, in their language, with each trip told apart from others that they see.
pub fn to_one(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    lines: &[Msg],
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let lines = titles::told_apart(tx, titles::Reader::Person(person), lines)?;
    let body = body(env, reply_language::of_person(tx, env, person)?, &lines, now);
    Ok(Outgoing::to_person(person, notice(body)))
}

pub fn to_operators(tx: &Tx<'_>, env: &Env, said: Msg, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let tell = |operator: &UserId| to_one(tx, env, operator, std::slice::from_ref(&said), now);
    env.settings.operators.iter().map(tell).collect()
}

/// Renders lines as seen by somebody in the operator's zone; commands render in their own (see [`Context`](crate::context::Context)).
pub fn body(env: &Env, language: Language, lines: &[Msg], now: DateTime<Utc>) -> Body {
    render(lines, env.catalogue(language), now.with_timezone(&env.settings.zone).date_naive())
}

/// A message that pings nobody.
pub(crate) fn notice(body: Body) -> Message {
    Message { plain: body.plain, html: body.html, ping: false, mentions: Vec::new(), reply_to: None, thread: None }
}

pub fn alone(tx: &Tx<'_>, env: &Env, person: &UserId, line: Msg, now: DateTime<Utc>) -> Result<Outgoing, StoreError> {
    let language = reply_language::of_person(tx, env, person)?;
    let lines = titles::told_apart(tx, Reader::Person(person), &[line])?;
    Ok(Outgoing::to_person(person, notice(body(env, language, &lines, now))))
}
