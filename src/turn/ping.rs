//! A message whose time has come, to one person.

use chrono::NaiveDate;

use crate::context::outbound::notice;
use crate::context::{reply_language, titles};
use crate::domain::ids::UserId;
use crate::env::Env;
use crate::outgoing::{Message, Outgoing, Subject};
use crate::render::message::render;
use crate::render::msg::Msg;
use crate::store::{StoreError, Tx};

/// To one person in their direct chat, in their language. `ping`: it notifies them.
pub(crate) fn to_person(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    about: Subject,
    lines: &[Msg],
    today: NaiveDate,
    ping: bool,
) -> Result<Outgoing, StoreError> {
    let lines = titles::for_person(tx, person, Some(about), lines)?;
    let language = reply_language::of_person(tx, env, person)?;
    let body = render(&lines, &env.catalogue(language).for_chat(true), today);
    let mentions = if ping { vec![person.clone()] } else { Vec::new() };
    Ok(Outgoing::to_person(person, Message { ping, mentions, ..notice(body) }).about(about))
}
