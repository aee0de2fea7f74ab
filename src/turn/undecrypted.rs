//! A message that could not be decrypted for a while: tells its sender once, in that room, what helps.

use chrono::{DateTime, Utc};

use crate::context::outbound::notice;
use crate::context::reply_language;
use crate::domain::ids::EventId;
use crate::env::Env;
use crate::msg;
use crate::outgoing::{Act, Message, Outgoing};
use crate::render::message::render;
use crate::store::{StoreError, Tx};

/// Tells the sender of a message that could not be decrypted, once.
pub(crate) fn tell(tx: &Tx<'_>, env: &Env, event: &EventId, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let Some((room, sender)) = tx.tell_unread(event)? else { return Ok(Vec::new()) };
    let Some(room) = tx.room(&room)? else { return Ok(Vec::new()) };
    if tx.is_blocked(&sender)? {
        return Ok(Vec::new());
    }
    tx.put_person(&sender, None, None)?;
    // In a direct chat it was for the bot. In other rooms it is more often talk.
    let theirs = room.facts.direct && room.facts.with.as_ref() == Some(&sender);
    if !theirs && (room.facts.direct || !tx.is_member(&room.facts.id, &sender)?) {
        return Ok(Vec::new());
    }
    if !tx.may_tell_keyless(&sender, now)? {
        return Ok(Vec::new());
    }
    let lines = [msg!("keyless-1"), msg!("keyless-2")];
    let person = tx.person(&sender)?;
    let zone = person.zone.or(room.zone).unwrap_or(env.settings.zone);
    let language = reply_language::of_answer(tx, env, &person, Some(&room))?;
    let body =
        render(&lines, &env.catalogue(language).for_chat(room.facts.direct), now.with_timezone(&zone).date_naive());
    let message = Message { reply_to: Some(event.clone()), ..notice(body) };
    Ok(vec![Outgoing { answers: Some(event.clone()), ..Outgoing::in_answer(&room.facts, &sender, Act::Say(message)) }])
}
