//! `!outbox`: what waits to be done on Matrix, and why. Never what it says.

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::msg;
use crate::outgoing::{ActKind, Destination};
use crate::render::msg::{Arg, Msg};
use crate::text::clean::clean_line;

/// Rows in one answer.
const MAX_SHOWN: usize = 30;
/// Characters of an error.
const MAX_ERROR: usize = 160;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let count = cx.tx.outbox_len()?;
    if count == 0 {
        return Ok(vec![msg!("outbox-none")]);
    }
    let zone = cx.zone();
    let mut lines = vec![msg!("outbox-head", count: count)];
    for row in cx.tx.outbox_list(MAX_SHOWN)? {
        let to = match &row.to {
            Destination::Room(id) => id.as_str(),
            Destination::Person(id) => id.as_str(),
        };
        let error = row.error.as_deref().map(|error| clean_line(error, MAX_ERROR));
        let error = error.map_or(Arg::from(""), |error| Arg::Msg(msg!("outbox-error", error: error)));
        lines.push(msg!("outbox-line", row: row.id, to: to, act: act(row.kind), attempts: row.attempts,
            next: row.next.with_timezone(&zone).naive_local(), error: error));
    }
    if count > MAX_SHOWN {
        lines.push(msg!("and-more", count: count - MAX_SHOWN));
    }
    Ok(lines)
}

fn act(kind: ActKind) -> Msg {
    match kind {
        ActKind::Say => msg!("act-say"),
        ActKind::Edit => msg!("act-edit"),
        ActKind::React => msg!("act-react"),
        ActKind::Redact => msg!("act-redact"),
        ActKind::File => msg!("act-file"),
        ActKind::Join => msg!("act-join"),
        ActKind::Decline => msg!("act-decline"),
        ActKind::Leave => msg!("act-leave"),
    }
}
