//! `!ask`: the crew asks a host something through the bot, and neither learns the other's name or handle by it.

use crate::actions::questions;
use crate::commands::args::number;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::records;
use crate::domain::ids::RecordNo;
use crate::domain::permissions::Permission;
use crate::msg;
use crate::render::msg::Msg;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let (no, rest) = number_unless_talk(cx, text, msg!("example-ask"))?;
    if cx.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let trip = cx.trip_under_way()?;
    cx.require(Permission::SeeHosts, &trip, None)?;
    let offer = records::offer(cx, &trip, no)?;
    if offer.host.for_rules() == cx.me() {
        return Err(refuse!("ask-oneself", no: no));
    }
    let host = offer.host.for_rules().clone();
    questions::pass_on(cx, &trip, &offer, &[host], rest)
}

/// As [`number`]; without one, "ask Kari" is talk.
pub(super) fn number_unless_talk<'t>(
    cx: &Context<'_>,
    text: &'t str,
    example: Msg,
) -> Result<(RecordNo, &'t str), CommandError> {
    match number(cx, text, example) {
        Err(CommandError::Usage(_)) if !cx.said.text.trim_start().starts_with(cx.prefix()) => {
            Err(CommandError::NotForBot)
        }
        found => found,
    }
}
