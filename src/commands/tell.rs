//! `!tell`: a host tells the crew something about their offer through the bot.

use crate::actions::questions::pass_on;
use crate::commands::ask::which;
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::context::records::offer;
use crate::domain::ids::UserId;
use crate::domain::record::Kind;
use crate::msg;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let (no, rest) = which(cx, text, msg!("example-tell"))?;
    if cx.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let trip = cx.trip_of_own(no, &[Kind::Offer])?;
    let offer = offer(cx, &trip, no)?;
    if offer.host.for_rules() != cx.me() {
        return Err(refuse!("offer-host-only", no: no));
    }
    let crew: Vec<UserId> = trip.crew.to_vec();
    pass_on(cx, &trip, &offer, &crew, rest)
}
