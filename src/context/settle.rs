//! Turns the outcome of a command into the lines of the answer.

use crate::context::Context;
use crate::context::outcome::{self, CommandError};
use crate::msg;
use crate::render::msg::Msg;
use crate::store::StoreError;

/// The lines that answer an outcome. A refusal drops what was queued for others since there were `queued` rows: nothing is
/// half-done.
///
/// # Errors
/// Where the store fails.
pub(crate) fn settle(cx: &mut Context<'_>, queued: usize, outcome: outcome::Outcome) -> Result<Vec<Msg>, StoreError> {
    let trip = cx.meant_trip_id();
    let mut said = cx.take_notes();
    match outcome {
        Ok(lines) => {
            said.splice(0..0, cx.trip_line(trip.filter(|_| !lines.is_empty()), &lines)?);
            said.extend(lines);
        }
        Err(CommandError::Refused(refusal) | CommandError::Usage(refusal)) => {
            said.splice(0..0, cx.trip_line(trip, std::slice::from_ref(&refusal))?);
            cx.set_refused(true);
            cx.truncate_queue(queued);
            said.push(refusal);
        }
        Err(CommandError::Confirm { question, line }) => {
            // Nothing came of it yet.
            cx.set_refused(true);
            cx.truncate_queue(queued);
            if cx.keep_pending(&question, *line)? {
                said.splice(0..0, cx.trip_line(trip, std::slice::from_ref(&question))?);
                said.push(question);
            } else {
                said.push(msg!("one-question"));
            }
        }
        Err(CommandError::NotForBot) => cx.truncate_queue(queued),
        Err(CommandError::Ignored) => {
            cx.be_silent();
            cx.set_refused(true);
            cx.truncate_queue(queued);
            said.clear();
        }
        Err(CommandError::Store(error)) => return Err(error),
    }
    Ok(said)
}

/// The lines that answer what `make` reads in a text; `None` where it reads nothing of its kind, and then nothing is left of it.
///
/// # Errors
/// Where the store fails.
pub(crate) fn tried(
    cx: &mut Context<'_>,
    make: impl FnOnce(&mut Context<'_>) -> Result<Option<Vec<Msg>>, CommandError>,
) -> Result<Option<Vec<Msg>>, StoreError> {
    let (tx, queued) = (cx.tx, cx.queue_len());
    cx.set_refused(false);
    let outcome = tx.attempt(|| make(cx)?.ok_or(CommandError::NotForBot));
    if matches!(outcome, Err(CommandError::NotForBot)) {
        cx.truncate_queue(queued);
        cx.take_notes();
        return Ok(None);
    }
    settle(cx, queued, outcome).map(Some)
}
