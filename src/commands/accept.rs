//! `!accept`: the crew takes nights of an offer, one by one.

use crate::actions::offers;
use crate::actions::suggestions;
use crate::commands::args::pick::Picked;
use crate::commands::args::{Besides, nights, pick};
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::permissions::Permission;
use crate::domain::suggestion::State;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    cx.require(Permission::AnswerOffer, &trip, None)?;
    let Picked { no, rest, .. } = pick(cx, &trip, text, CommandId::Accept, Besides::Days)?;
    if cx.tx.suggestion(trip.id, no)?.is_some() {
        return suggestions::decide(cx, &trip, no, State::Accepted);
    }
    let offer = records::offer(cx, &trip, no)?;
    let named = nights::nights_named(cx, &offer, &rest, CommandId::Accept)?;
    offers::accept_nights(cx, &trip, &offer, named)
}
