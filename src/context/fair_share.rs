//! TODO.

use crate::context::addressed::split_word;
use crate::context::outcome::{Halt, refuse};
use crate::context::{Here, lookup};
use crate::domain::command::CommandId;
use crate::env::World;
use crate::language::Language;
use crate::store::{Of, StoreError, Tx};

/// Whether what somebody has just done may tell others so much: what was queued since there were `queued` rows. It counts
/// from then on.
///
/// `command`: the id of the one that it was done by.
///
/// # Errors
/// Refuses what is too much.
pub(crate) fn may_tell(here: &mut Here<'_>, queued: usize, command: Option<CommandId>) -> Result<(), Halt> {
    let (tx, me, now) = (here.tx, here.me(), here.now);
    let count = here.messages_to_others(queued);
    let limits = &here.world.settings.limits;
    if count == 0 || here.world.settings.is_operator(me) {
        return Ok(());
    }
    let pace = limits.messages();
    let mut bucket = tx.bucket(Of::Messages(me), now)?;
    let always =
        |command: CommandId| ALWAYS.contains(&command) || takes_back(here.world, here.language(), here.running());
    if !command.is_some_and(always) {
        let waits = tx.outbox_caused(me)?;
        if waits > 0 && (waits + count > limits.messages_waiting || is_over_share(tx, here.world, waits)?) {
            return Err(refuse!("flood-waiting", count: i64::from(waits)));
        }
        if let Some(wait) = bucket.too_much_for(pace, count, now) {
            let minutes = (wait.num_seconds() + 59) / 60;
            return Err(refuse!("flood-messages", count: i64::from(count), minutes: minutes.max(1)));
        }
    }
    bucket.take(pace, count, now);
    tx.put_bucket(Of::Messages(me), bucket)?;
    Ok(())
}

/// Whether the outbox is nearly full, and somebody caused more of it than what is theirs where all get the same.
pub fn is_over_share(tx: &Tx<'_>, world: &World, waits: u32) -> Result<bool, StoreError> {
    let most = world.settings.limits.outbox_rows;
    let (part, of) = NEARLY_FULL;
    if tx.outbox_len()? < most as usize / of as usize * part as usize {
        return Ok(false);
    }
    Ok(waits > most / tx.outbox_causes()?.max(1))
}

/// Whether a line takes something back, or keeps somebody off.
pub fn takes_back(world: &World, language: Language, line: &str) -> bool {
    let (word, rest) = split_word(line);
    let (lookup::Found::One(command) | lookup::Found::Near(command)) = lookup::find(world, language, word, false)
    else {
        return false;
    };
    if command != CommandId::Trip {
        return ALWAYS.contains(&command);
    }
    let (word, rest) = split_word(rest.trim());
    match world.words.key("trip", word) {
        Some("crew") => world.words.key("crew", split_word(rest.trim()).0) == Some("remove"),
        Some(key) => ALWAYS_OF_TRIP.contains(&key),
        None => false,
    }
}

/// Commands that take something back, or keep somebody off: they are done however much somebody has had the bot tell others.
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
pub const ALWAYS_OF_TRIP: [&str; 5] = ["leave", "block", "unblock", "unlink", "end"];

/// How full the outbox may be before those who cause more than their share of it are refused.
pub const NEARLY_FULL: (u32, u32) = (3, 4);
