//! `!ask`: the crew asks a host something through the bot, and neither learns the other's name or handle by it.

use super::args::number;
use crate::actions::questions::pass_on;
use crate::context::Here;
use crate::context::outcome::refuse;
use crate::context::outcome::{Halt, Outcome};
use crate::context::records::offer;
use crate::domain::permissions::Deed;
use crate::render::say::Say;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let (no, rest) = which(here, text, say!("example-ask"))?;
    if here.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let trip = here.trip_under_way()?;
    here.require(Deed::SeeHosts, &trip, None)?;
    let offer = offer(here, &trip, no)?;
    if offer.host.for_rules() == here.me() {
        return Err(refuse!("ask-oneself", no: no));
    }
    let host = offer.host.for_rules().clone();
    pass_on(here, &trip, &offer, &[host], rest)
}

/// As [`number`]; without one, "ask Kari" is talk.
pub(super) fn which<'t>(here: &Here<'_>, text: &'t str, example: Say) -> Result<(i64, &'t str), Halt> {
    match number(here, text, example) {
        Err(Halt::Unread(_)) if !here.said.text.trim_start().starts_with(here.prefix()) => Err(Halt::Talk),
        found => found,
    }
}
