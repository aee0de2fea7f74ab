//! TODO.

use crate::context::outcome::Halt;
use crate::context::{Here, outcome};
use crate::render::say::Say;
use crate::say;
use crate::store::StoreError;

/// What is said of an outcome. A refusal undoes what was queued for others: nothing is half-done.
pub(crate) fn settle(here: &mut Here<'_>, queued: usize, outcome: outcome::Outcome) -> Result<Vec<Say>, StoreError> {
    let trip = here.meant();
    let mut said = here.take_notes();
    match outcome {
        Ok(lines) => {
            said.splice(0..0, here.naming(trip.filter(|_| !lines.is_empty()), &lines)?);
            said.extend(lines);
        }
        Err(Halt::Refused(refusal) | Halt::Unread(refusal)) => {
            said.splice(0..0, here.naming(trip, std::slice::from_ref(&refusal))?);
            here.set_refused(true);
            here.truncate_queue(queued);
            said.push(refusal);
        }
        Err(Halt::Ask { question, line }) => {
            // Nothing came of it yet.
            here.set_refused(true);
            here.truncate_queue(queued);
            if here.keep_pending(&question, *line)? {
                said.splice(0..0, here.naming(trip, std::slice::from_ref(&question))?);
                said.push(question);
            } else {
                said.push(say!("one-question"));
            }
        }
        Err(Halt::Talk) => here.truncate_queue(queued),
        Err(Halt::Silence) => {
            here.be_silent();
            here.set_refused(true);
            here.truncate_queue(queued);
            said.clear();
        }
        Err(Halt::Failed(error)) => return Err(error),
    }
    Ok(said)
}
