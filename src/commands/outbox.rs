//! `!outbox`: what waits to be done on Matrix, and why. Never what it says.

use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::outgoing::{ActKind, Destination};
use crate::render::say::{Arg, Say};
use crate::say;
use crate::text::clean::clean_line;

/// Rows in one answer.
const MAX_SHOWN: usize = 30;
/// Characters of an error.
const MAX_ERROR: usize = 160;

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    let count = here.tx.outbox_len()?;
    if count == 0 {
        return Ok(vec![say!("outbox-none")]);
    }
    let zone = here.zone();
    let mut lines = vec![say!("outbox-head", count: count)];
    for row in here.tx.outbox_list(MAX_SHOWN)? {
        let to = match &row.to {
            Destination::Room(id) => id.as_str(),
            Destination::Person(id) => id.as_str(),
        };
        let error = row.error.as_deref().map(|error| clean_line(error, MAX_ERROR));
        let error = error.map_or(Arg::from(""), |error| Arg::Say(say!("outbox-error", error: error)));
        lines.push(say!("outbox-line", row: row.id, to: to, act: act(row.kind), attempts: row.attempts,
            next: row.next.with_timezone(&zone).naive_local(), error: error));
    }
    if count > MAX_SHOWN {
        lines.push(say!("and-more", count: count - MAX_SHOWN));
    }
    Ok(lines)
}

fn act(kind: ActKind) -> Say {
    match kind {
        ActKind::Say => say!("act-say"),
        ActKind::Edit => say!("act-edit"),
        ActKind::React => say!("act-react"),
        ActKind::Redact => say!("act-redact"),
        ActKind::File => say!("act-file"),
        ActKind::Join => say!("act-join"),
        ActKind::Decline => say!("act-decline"),
        ActKind::Leave => say!("act-leave"),
    }
}
