//! The turn: handles one [`Incoming`] in one transaction, and queues all that is to be sent of it.
//!
//! [`turn`] admits it ([`admission`]), hands it to the module for its kind, queues the answers, and withdraws confidential
//! messages. It reads no clock and no randomness, so every conversation can be replayed (invariant 4, ARCHITECTURE.md).

use chrono::{DateTime, Utc};

use crate::actions::confidential;
use crate::context::outbound::to_operators;
use crate::domain::ids::{EventId, RoomId, UserId};
use crate::env::Env;
use crate::incoming::{Incoming, IncomingKind, Reacted, Redacted, Said, SaidKind};
use crate::msg;
use crate::outgoing::{Act, Class, Destination, Outgoing};
use crate::store::{Store, StoreError, Tx};
use crate::turn::admission::Admission;
use crate::turn::classified::Classified;
use crate::turn::names::{cleaned, kept_name};

mod admission;
pub(crate) mod called_off;
pub(crate) mod cards;
pub(crate) mod choices;
pub(crate) mod classified;
pub(crate) mod confirm;
pub(crate) mod dispatch;
mod due;
pub(crate) mod edit;
pub(crate) mod evening;
pub(crate) mod first_minute;
pub(crate) mod housekeeping;
pub(crate) mod hurried;
pub(crate) mod language;
mod logins;
pub(crate) mod meetup_changes;
pub(crate) mod message;
pub(crate) mod named;
pub(crate) mod names;
pub(crate) mod not_understood;
mod ping;
pub(crate) mod plain;
pub(crate) mod questions;
pub(crate) mod rate_limit;
pub(crate) mod reaction;
pub(crate) mod redaction;
pub(crate) mod reply;
pub(crate) mod roles;
mod rooms;
mod shown;
pub(crate) mod undecrypted;
pub(crate) mod unread;
pub(crate) mod way_in;
mod wished;

pub use crate::actions::confidential::carry;
pub use crate::turn::edit::{SETTLES, SETTLES_AT_LAST};

/// What undoes a turn. The bot stops, and the operator has to act.
#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How many commands of one message are run, at most.
pub const MAX_LINES: usize = 20;

/// Handles one incoming thing in one transaction. Returns whether something was queued to be sent.
///
/// # Errors
/// Where the store fails. Then nothing has changed, and the same can be handled again.
pub fn turn(store: &mut Store, env: &Env, incoming: &Incoming, now: DateTime<Utc>) -> Result<bool, TurnError> {
    store.transact(|tx| {
        let said = match &incoming.what {
            IncomingKind::Said(said) => Some(said.counted()),
            _ => None,
        };
        let message = said.as_ref().map(|said| Classified::new(env, said));
        let message = message.as_ref();
        let queue = match (admission::admit(tx, env, incoming, message, now)?, message, &incoming.what) {
            (Admission::AlreadySeen | Admission::Deleted, ..) => return Ok(false),
            (Admission::Handle, ..) => handle(tx, env, incoming, message, now)?,
            (Admission::RateLimited, Some(message), _) => {
                rate_limit::count_ignored(tx, env, message, now)?;
                Vec::new()
            }
            (Admission::RateLimited, _, IncomingKind::Reacted(by)) => {
                rate_limit::tapped(tx, env, by, now)?.into_iter().collect()
            }
            (Admission::TooMuchWaiting, Some(message), _) => {
                rate_limit::too_much_waits(tx, env, message.said, now)?.into_iter().collect()
            }
            (Admission::LeftRoom | Admission::Blocked | Admission::RateLimited | Admission::TooMuchWaiting, ..) => {
                Vec::new()
            }
        };
        Ok(finish(tx, env, &incoming.what, &queue, now)?)
    })
}

/// Acts on what came in, by its kind: what is to be sent.
fn handle(
    tx: &Tx<'_>,
    env: &Env,
    incoming: &Incoming,
    message: Option<&Classified<'_>>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    Ok(match &incoming.what {
        IncomingKind::Said(said) => {
            note(tx, env, said)?;
            let Some(message) = message else { return Ok(Vec::new()) };
            match &said.replaces {
                Some(original) => {
                    edit::noted(tx, env, message.said, original, incoming.at, now)?;
                    Vec::new()
                }
                None => message::heard(tx, env, message, incoming.at, now)?,
            }
        }
        IncomingKind::Reacted(reacted) => {
            tx.put_room(&cleaned(&reacted.room))?;
            tx.put_person(&reacted.sender, kept_name(reacted.sender_name.as_deref()).as_deref(), None)?;
            let room = reacted.room.for_words_of(&reacted.sender, reacted.alone);
            let reacted = Reacted { room, ..reacted.clone() };
            let mut queue = reaction::reacted(tx, env, &reacted, incoming.at, now)?;
            queue.extend(rate_limit::tapped(tx, env, &reacted, now)?);
            queue
        }
        IncomingKind::Redacted(gone) => {
            let room = gone.room.for_words_of(&gone.by, gone.alone);
            redaction::deleted(tx, env, &Redacted { room, ..gone.clone() }, now)?
        }
        IncomingKind::Invited { room, by, after } => {
            rooms::invited(tx, env, room, by, after.as_ref(), now)?.into_iter().collect()
        }
        IncomingKind::Entered { room, after } => rooms::entered(tx, env, &cleaned(room), after.as_ref(), now)?,
        IncomingKind::Gone { room, by } => rooms::gone(tx, env, room, by.as_ref(), now)?,
        IncomingKind::Upgraded(closed) => rooms::upgraded(tx, env, closed, now)?,
        IncomingKind::Members { room, facts, changes } => {
            rooms::members(tx, env, room, facts.as_ref().map(cleaned), changes, now)?
        }
        IncomingKind::Forged { claimed } => logins::forged(tx, env, claimed, now)?,
        IncomingKind::Logins { person, logins } => logins::told(tx, env, person, logins, now)?,
        IncomingKind::GaveUp { about } => to_operators(tx, env, msg!("gave-up", about: about), now)?,
        IncomingKind::Due(due) => due::fire(tx, env, due, now)?,
    })
}

/// Queues what is to be sent, withdraws confidential messages whose recipient may no longer have them, and erases somebody
/// who asked for that. Returns whether something was queued.
fn finish(
    tx: &Tx<'_>,
    env: &Env,
    what: &IncomingKind,
    queue: &[Outgoing],
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let first = tx.outbox_newest()? + 1;
    for out in queue {
        // The bot never writes first to somebody it hasn't met, whoever asks it to.
        if let Destination::Person(person) = &out.to
            && !tx.has_met(person)?
            && !env.settings.is_operator(person)
        {
            continue;
        }
        tx.enqueue_as(out, class(env, what, out), now)?;
        // A room that the bot leaves counts as left at once: that the server says so later is no news.
        if let (Act::Leave, Destination::Room(room)) = (&out.act, &out.to) {
            tx.room_gone(room)?;
        }
    }
    if let Some((person, room, event)) = doer(what) {
        tx.keep_deed(person, room, event, (first - 1, tx.outbox_newest()?), now)?;
    }
    let leaving = tx.leaving();
    let mut queued = !queue.is_empty();
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
    tx.date_stale_cards(now)?;
    // A pending question may hold an address.
    tx.forget_pending(now)?;
    tx.forget_deeds(now)?;
    if let Some((person, last)) = leaving {
        tx.erase(&person, &last)?;
    }
    Ok(queued)
}

/// Who did something that they can take back, where, and by which message or reaction.
fn doer(what: &IncomingKind) -> Option<(&UserId, &RoomId, &EventId)> {
    match what {
        IncomingKind::Said(said) if said.replaces.is_none() => Some((&said.sender, &said.room.id, &said.event)),
        IncomingKind::Reacted(by) => Some((&by.sender, &by.room.id, &by.event)),
        _ => None,
    }
}

/// The priority of a message: those to operators in their own chats go before those for others.
fn class(env: &Env, what: &IncomingKind, out: &Outgoing) -> Class {
    let operator = match (&out.to, what) {
        (Destination::Person(person), _) => env.settings.is_operator(person),
        (Destination::Room(room), IncomingKind::Said(said)) => {
            said.room.direct && said.room.id == *room && env.settings.is_operator(&said.sender)
        }
        _ => false,
    };
    let class = out.class();
    if operator && class <= Class::News { Class::Urgent } else { class }
}

/// Keeps who spoke in which room, before their message is handled.
fn note(tx: &Tx<'_>, env: &Env, said: &Said) -> Result<(), StoreError> {
    tx.put_room(&cleaned(&said.room))?;
    // This doesn't make them a member of the room: they may have left since. `IncomingKind::Members` tells that.
    let room = said.room.for_words_of(&said.sender, said.alone);
    // A message that may be forged doesn't choose their direct chat.
    let theirs = said.kind == SaidKind::Text && !said.unsealed && said.sender != env.bot;
    let direct = (room.direct && theirs).then_some(&room.id);
    tx.put_person(&said.sender, kept_name(said.sender_name.as_deref()).as_deref(), direct)
}
