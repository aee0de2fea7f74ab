//! Whether what came in is acted on. All conditions are checked here, in this order; the first that holds decides.

use chrono::{DateTime, Utc};

use crate::env::Env;
use crate::incoming::{Incoming, IncomingKind};
use crate::store::{StoreError, Tx};
use crate::turn::classified::Classified;
use crate::turn::{rate_limit, redaction};

/// What becomes of something that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admission {
    /// It is acted on.
    Handle,
    /// It was handled before (invariant 1, ARCHITECTURE.md).
    AlreadySeen,
    /// Its deletion came first.
    Deleted,
    /// It comes late, from a room that the bot has left.
    LeftRoom,
    /// Its sender is blocked. They get no answer that would tell them so.
    Blocked,
    /// Its sender or its room is over the rate limit. It counts against the limit all the same.
    RateLimited,
    /// Too many messages that its sender caused still wait to be sent.
    TooMuchWaiting,
}

/// Decides on what came in. Marks it as seen and keeps who sent it, so that its sender can edit or delete it later.
///
/// `message`: the message that it is, as it counts; `None` for everything else.
///
/// # Errors
/// The store's.
pub(crate) fn admit(
    tx: &Tx<'_>,
    env: &Env,
    incoming: &Incoming,
    message: Option<&Classified<'_>>,
    now: DateTime<Utc>,
) -> Result<Admission, StoreError> {
    if !tx.first_time(&incoming.id, now)? {
        return Ok(Admission::AlreadySeen);
    }
    let (event, sender, room, is_edit) = match &incoming.what {
        IncomingKind::Said(said) => (&said.event, &said.sender, &said.room.id, said.replaces.is_some()),
        IncomingKind::Reacted(by) => (&by.event, &by.sender, &by.room.id, false),
        // What isn't somebody's words or reaction is always handled.
        _ => return Ok(Admission::Handle),
    };
    if redaction::was_deleted(tx, event, room, sender)? {
        return Ok(Admission::Deleted);
    }
    // Nobody can edit an edit (Matrix 1.15, "Event replacements").
    if !is_edit {
        tx.put_author(event, sender, room)?;
    }
    if tx.has_left(room)? {
        return Ok(Admission::LeftRoom);
    }
    if tx.is_blocked(sender)? {
        return Ok(Admission::Blocked);
    }
    match message {
        // `turn::edit` looks at the limit: an edit of check-in details may take an address back, and is never ignored.
        Some(_) if is_edit => Ok(Admission::Handle),
        Some(message) if rate_limit::is_over(tx, env, message.said, now)? => Ok(Admission::RateLimited),
        Some(message) if rate_limit::waits_for_too_much(tx, env, message)? => Ok(Admission::TooMuchWaiting),
        None if rate_limit::ignores_person(tx, env, sender, now)? => Ok(Admission::RateLimited),
        _ => Ok(Admission::Handle),
    }
}
