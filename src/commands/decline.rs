//! `!decline`: the crew leaves nights of an offer, with thanks.

use super::args::number;
use crate::actions::offers::answer::give_back;
use crate::actions::suggestions;
use crate::commands::args::nights::named;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::records::offer;
use crate::domain::command::CommandId;
use crate::domain::offer::NightState;
use crate::domain::permissions::Deed;
use crate::domain::suggestion::State;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::AnswerOffer, &trip, None)?;
    let (no, rest) = number(here, text, say!("example-decline"))?;
    if here.tx.suggestion(trip.id, no)?.is_some() {
        return suggestions::decide(here, &trip, no, State::Declined);
    }
    let offer = offer(here, &trip, no)?;
    // What was accepted is given back only by name, or where nothing else is open.
    let nights = match named(here, &offer, rest, CommandId::Decline)? {
        Some(nights) => nights,
        None => {
            let open = offer.nights_in(NightState::Open);
            if open.is_empty() { offer.nights_in(NightState::Taken) } else { open }
        }
    };
    give_back(here, &trip, &offer, &nights)
}
