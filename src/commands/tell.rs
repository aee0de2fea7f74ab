//! `!tell`: a host tells the crew something about their offer through the bot.

use crate::actions::questions;
use crate::commands::ask;
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::context::records;
use crate::domain::ids::UserId;
use crate::domain::record::Kind;
use crate::msg;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let (no, rest) = ask::number_unless_talk(cx, text, msg!("example-tell"))?;
    if cx.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let trip = cx.trip_of_own(no, &[Kind::Offer])?;
    let offer = records::offer(cx, &trip, no)?;
    if offer.host.for_rules() != cx.me() {
        return Err(refuse!("offer-host-only", no: no));
    }
    let crew: Vec<UserId> = trip.crew.to_vec();
    questions::pass_on(cx, &trip, &offer, &crew, rest)
}
