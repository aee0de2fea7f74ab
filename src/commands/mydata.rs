//! `!mydata`: everything that the bot stores about the sender, as a file in their direct chat.

use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::msg;
use crate::outgoing::{Act, File, Outgoing};

/// The longest file, in bytes: homeservers take at least that much.
const MAX_BYTES: usize = 4 * 1024 * 1024;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let Some(alone) = cx.confidant() else { return Err(refuse!("own-data-alone")) };
    let mut data = cx.tx.own_data(alone.person())?;
    data["made"] = cx.now.to_rfc3339().into();
    // It is made of strings, numbers and lists alone: that can always be written.
    let text = format!("{data:#}\n");
    if text.len() > MAX_BYTES {
        return Err(refuse!("own-data-too-long", megabytes: MAX_BYTES / (1024 * 1024)));
    }
    let file = File { name: "stopover.json".to_owned(), kind: "application/json".to_owned(), text };
    cx.queue_all(vec![Outgoing::in_answer(&cx.said.room, cx.me(), Act::File(file))]);
    Ok(vec![msg!("own-data")])
}
