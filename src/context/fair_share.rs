//! Limits how many messages to others one person may cause, and how much of the outbox.

use crate::context::outcome::{CommandError, refuse};
use crate::context::{Context, lookup};
use crate::domain::command::{CommandId, TripCommand};
use crate::env::Env;
use crate::locale::Language;
use crate::store::{RateLimitKey, StoreError, Tx};

/// Counts the messages to others that were queued since there were `queued` rows against the sender's share.
///
/// `command`: the command that queued them.
///
/// # Errors
/// Refuses what is more than their share.
pub(crate) fn may_tell(cx: &mut Context<'_>, queued: usize, command: Option<CommandId>) -> Result<(), CommandError> {
    let (tx, me, now) = (cx.tx, cx.me(), cx.now);
    let count = cx.messages_to_others(queued);
    let limits = &cx.env.settings.limits;
    if count == 0 || cx.env.settings.is_operator(me) {
        return Ok(());
    }
    let pace = limits.messages();
    let mut bucket = tx.bucket(RateLimitKey::Messages(me), now)?;
    let always = |command: CommandId| ALWAYS.contains(&command) || takes_back(cx.env, cx.language(), cx.running());
    if !command.is_some_and(always) {
        let waits = tx.outbox_caused(me)?;
        if waits > 0 && (waits + count > limits.messages_waiting || is_over_share(tx, cx.env, waits)?) {
            return Err(refuse!("flood-waiting", count: i64::from(waits)));
        }
        if let Some(wait) = bucket.too_much_for(pace, count, now) {
            let minutes = (wait.num_seconds() + 59) / 60;
            return Err(refuse!("flood-messages", count: i64::from(count), minutes: minutes.max(1)));
        }
    }
    bucket.take(pace, count, now);
    tx.put_bucket(RateLimitKey::Messages(me), bucket)?;
    Ok(())
}

/// Whether the outbox is nearly full, and somebody caused more of it than what is theirs where all get the same.
pub fn is_over_share(tx: &Tx<'_>, env: &Env, waits: u32) -> Result<bool, StoreError> {
    let most = env.settings.limits.outbox_rows;
    let (part, of) = NEARLY_FULL;
    if tx.outbox_len()? < most as usize / of as usize * part as usize {
        return Ok(false);
    }
    Ok(waits > most / tx.outbox_causes()?.max(1))
}

/// Whether a line takes something back or blocks somebody.
pub fn takes_back(env: &Env, language: Language, line: &str) -> bool {
    let opening = env.words.opening("commands", line);
    let (lookup::CommandLookup::One(command) | lookup::CommandLookup::Near(command)) =
        lookup::find(env, language, &opening.word, false)
    else {
        return false;
    };
    if command != CommandId::Trip {
        return ALWAYS.contains(&command);
    }
    let of_trip = env.words.opening(TripCommand::GROUP, &opening.rest);
    match env.words.trip_command(&of_trip.word) {
        Some(TripCommand::Crew) => {
            env.words.key("crew", &env.words.opening("crew", &of_trip.rest).word) == Some("remove")
        }
        Some(command) => ALWAYS_OF_TRIP.contains(&command),
        None => false,
    }
}

/// Commands that take something back or block somebody: no limit holds for them.
pub const ALWAYS: [CommandId; 8] = [
    CommandId::Withdraw,
    CommandId::Cancel,
    CommandId::Decline,
    CommandId::Drop,
    CommandId::Forget,
    CommandId::Block,
    CommandId::Unblock,
    CommandId::Leave,
];

/// What of `trip` is such a command, besides `trip crew remove`.
pub const ALWAYS_OF_TRIP: [TripCommand; 5] =
    [TripCommand::Leave, TripCommand::Block, TripCommand::Unblock, TripCommand::Unlink, TripCommand::End];

/// How full the outbox may be before those who cause more than their share of it are refused.
pub const NEARLY_FULL: (u32, u32) = (3, 4);
