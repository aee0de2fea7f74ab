//! `!tell`: a host tells the crew something about their offer through the bot.

use crate::actions::questions;
use crate::commands::args::candidates::candidates;
use crate::commands::args::leading_number;
use crate::commands::args::pick::own_trip;
use crate::commands::ask;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::ids::UserId;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if ask::is_talk(cx, text, "crew") {
        return Err(CommandError::NotForBot);
    }
    if cx.confidant().is_none() {
        return Err(refuse!("ask-in-direct-chat"));
    }
    let trip = own_trip(cx, text, &[Kind::Offer])?;
    // Of the crew, who offer nothing themselves, it is for the host.
    let (no, _) = leading_number(text, &cx.reading(cx.zone(), None));
    if no.is_none()
        && candidates(cx, &trip, CommandId::Tell)?.is_empty()
        && cx.may(Permission::SeeHosts, &trip, None)?
    {
        return ask::to_host(cx, text);
    }
    let (no, rest) = ask::whom(cx, &trip, text, CommandId::Tell)?;
    let offer = records::offer(cx, &trip, no)?;
    if offer.host.for_rules() != cx.me() {
        return Err(refuse!("offer-host-only", no: no));
    }
    let crew: Vec<UserId> = trip.crew.to_vec();
    questions::pass_on(cx, &trip, &offer, &crew, &rest)
}
