//! `!decline`: the crew leaves nights of an offer, with thanks.

use crate::actions::offers;
use crate::actions::suggestions;
use crate::commands::args::pick::Picked;
use crate::commands::args::{Besides, nights, pick};
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::offer::NightState;
use crate::domain::permissions::Permission;
use crate::domain::suggestion::State;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    cx.require(Permission::AnswerOffer, &trip, None)?;
    let Picked { no, rest, .. } = pick(cx, &trip, text, CommandId::Decline, Besides::Days)?;
    if cx.tx.suggestion(trip.id, no)?.is_some() {
        return suggestions::decide(cx, &trip, no, State::Declined);
    }
    let offer = records::offer(cx, &trip, no)?;
    // What was accepted is given back only by name, or where nothing else is open.
    let nights = match nights::nights_named(cx, &offer, &rest, CommandId::Decline)? {
        Some(nights) => nights,
        None => {
            let open = offer.nights_in(NightState::Open);
            if open.is_empty() { offer.nights_in(NightState::Taken) } else { open }
        }
    };
    offers::decline_asking_first(cx, &trip, &offer, &nights)
}
