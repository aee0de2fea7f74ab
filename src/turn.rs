//! One way through: an [`Incoming`] is read, decided on, written down and answered in one transaction.

use chrono::{DateTime, Utc};

use crate::env::Env;
use crate::incoming::{Incoming, Reacted, Redacted, Said, SaidKind, What};
use crate::msg;
use crate::outgoing::{Act, Class, Destination, Outgoing};
use crate::store::{Store, StoreError, Tx};

pub(crate) mod called_off;
pub(crate) mod choices;
pub(crate) mod confirm;
pub(crate) mod dispatch;
mod due;
pub(crate) mod edit;
pub(crate) mod housekeeping;
pub(crate) mod language;
mod logins;
pub(crate) mod message;
pub(crate) mod names;
pub(crate) mod plain;
pub(crate) mod rate_limit;
pub(crate) mod reaction;
pub(crate) mod redaction;
pub(crate) mod reply;
mod rooms;
pub(crate) mod undecrypted;

use crate::actions::confidential;
pub use crate::actions::confidential::carry;
pub use crate::turn::edit::{SETTLES, SETTLES_AT_LAST};

use crate::context::outbound::to_operators;
use crate::turn::names::{cleaned, kept_name};

/// What stops a turn. Nothing of it is kept, and the bot stops: it is for the operator.
#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Commands in one message, at most.
pub const MAX_LINES: usize = 20;
/// Takes one thing through. Whether something was queued to be sent.
///
/// # Errors
/// Where the store fails; then nothing has changed, and the same can be taken again.
pub fn turn(store: &mut Store, env: &Env, incoming: &Incoming, now: DateTime<Utc>) -> Result<bool, TurnError> {
    store.transact(|tx| {
        if !tx.first_time(&incoming.id, now)? {
            return Ok(false);
        }
        let author = match &incoming.what {
            What::Said(said) => Some((&said.event, &said.sender, &said.room.id, said.replaces.is_none())),
            What::Reacted(by) => Some((&by.event, &by.sender, &by.room.id, true)),
            _ => None,
        };
        if let Some((event, sender, room, original)) = author {
            if redaction::was_deleted(tx, event, room, sender)? {
                return Ok(false);
            }
            // Of an edit there are no edits (Matrix 1.15, "Event replacements").
            if original {
                tx.put_author(event, sender, room)?;
            }
        }
        let queued = match &incoming.what {
            // It came late, from a room that the bot has left: there is nobody to answer any more.
            What::Said(said) if tx.has_left(&said.room.id)? => Vec::new(),
            What::Reacted(reacted) if tx.has_left(&reacted.room.id)? => Vec::new(),
            // Who is blocked notices nothing but silence.
            What::Said(said) if tx.is_blocked(&said.sender)? => Vec::new(),
            What::Reacted(reacted) if tx.is_blocked(&reacted.sender)? => Vec::new(),
            // An edit of how to get in is always looked at: it may take an address back.
            What::Said(said) if said.replaces.is_none() && rate_limit::ignores(tx, env, &said.counted(), now)? => {
                Vec::new()
            }
            What::Said(said) if said.replaces.is_none() && rate_limit::waits_for_too_much(tx, env, said)? => {
                rate_limit::too_much_waits(tx, env, &said.counted(), now)?.into_iter().collect()
            }
            What::Reacted(by) if rate_limit::ignores_person(tx, env, &by.sender, now)? => {
                rate_limit::tapped(tx, env, by, now)?.into_iter().collect()
            }
            What::Said(said) => {
                note(tx, env, said)?;
                let said = said.counted();
                match &said.replaces {
                    Some(original) => {
                        edit::noted(tx, env, &said, original, incoming.at, now)?;
                        Vec::new()
                    }
                    None => message::heard(tx, env, &said, incoming.at, now)?,
                }
            }
            What::Reacted(reacted) => {
                tx.put_room(&cleaned(&reacted.room))?;
                tx.put_person(&reacted.sender, kept_name(reacted.sender_name.as_deref()).as_deref(), None)?;
                let room = reacted.room.for_words_of(&reacted.sender, reacted.alone);
                let reacted = Reacted { room, ..reacted.clone() };
                let mut queue = reaction::reacted(tx, env, &reacted, incoming.at, now)?;
                queue.extend(rate_limit::tapped(tx, env, &reacted, now)?);
                queue
            }
            What::Redacted(gone) => {
                let room = gone.room.for_words_of(&gone.by, gone.alone);
                redaction::deleted(tx, env, &Redacted { room, ..gone.clone() }, now)?
            }
            What::Invited { room, by, after } => {
                rooms::invited(tx, env, room, by, after.as_ref(), now)?.into_iter().collect()
            }
            What::Entered { room, after } => rooms::entered(tx, env, &cleaned(room), after.as_ref(), now)?,
            What::Gone { room, by } => rooms::gone(tx, env, room, by.as_ref(), now)?,
            What::Upgraded(closed) => rooms::upgraded(tx, env, closed, now)?,
            What::Members { room, facts, changes } => {
                rooms::members(tx, env, room, facts.as_ref().map(cleaned), changes, now)?
            }
            What::Forged { claimed } => logins::forged(tx, env, claimed, now)?,
            What::Logins { person, logins } => logins::told(tx, env, person, logins, now)?,
            What::GaveUp { about } => to_operators(tx, env, msg!("gave-up", about: about), now)?,
            What::Due(due) => due::fire(tx, env, due, now)?,
        };
        let first = tx.outbox_newest()? + 1;
        for out in &queued {
            // The bot writes first to nobody it hasn't met, whoever asks it to.
            if let Destination::Person(person) = &out.to
                && !tx.has_met(person)?
                && !env.settings.is_operator(person)
            {
                continue;
            }
            tx.enqueue_as(out, class(env, &incoming.what, out), now)?;
            // What it leaves it is out of from here on; that the server says so later is no news.
            if let (Act::Leave, Destination::Room(room)) = (&out.act, &out.to) {
                tx.room_gone(room)?;
            }
        }
        let leaving = tx.leaving();
        let mut queued = !queued.is_empty();
        for out in confidential::retract(tx, leaving.as_ref().map(|(person, _)| person), now)? {
            tx.enqueue(&out, now)?;
            queued = true;
        }
        for out in confidential::newcomers(tx, env, now)? {
            tx.enqueue(&out, now)?;
            queued = true;
        }
        if queued {
            tx.outbox_keep_order(first)?;
            rate_limit::shed(tx, env, now)?;
        }
        // Among it may be an address that somebody was asked about.
        tx.forget_pending(now)?;
        if let Some((person, last)) = leaving {
            tx.erase(&person, &last)?;
        }
        Ok(queued)
    })
}

/// How soon something is sent: to operators, in their own chats, before what is for others.
fn class(env: &Env, what: &What, out: &Outgoing) -> Class {
    let operator = match (&out.to, what) {
        (Destination::Person(person), _) => env.settings.is_operator(person),
        (Destination::Room(room), What::Said(said)) => {
            said.room.direct && said.room.id == *room && env.settings.is_operator(&said.sender)
        }
        _ => false,
    };
    let class = out.class();
    if operator && class <= Class::News { Class::Urgent } else { class }
}

/// Notes who spoke where, before anything is made of it.
fn note(tx: &Tx<'_>, env: &Env, said: &Said) -> Result<(), StoreError> {
    tx.put_room(&cleaned(&said.room))?;
    // Not that they are in the room: they may have left since. `What::Members` tells that.
    let room = said.room.for_words_of(&said.sender, said.alone);
    // What may be somebody else's words doesn't say where they want to be told.
    let theirs = said.kind == SaidKind::Text && !said.unsealed && said.sender != env.bot;
    let direct = (room.direct && theirs).then_some(&room.id);
    tx.put_person(&said.sender, kept_name(said.sender_name.as_deref()).as_deref(), direct)
}
