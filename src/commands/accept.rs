//! `!accept`: the crew takes nights of an offer, one by one.

use super::args::number;
use crate::actions::offers::answer::take;
use crate::actions::suggestions;
use crate::commands::args::nights::named;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::records::offer;
use crate::domain::command::CommandId;
use crate::domain::permissions::Deed;
use crate::domain::suggestion::State;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::AnswerOffer, &trip, None)?;
    let (no, rest) = number(here, text, say!("example-accept"))?;
    if here.tx.suggestion(trip.id, no)?.is_some() {
        return suggestions::decide(here, &trip, no, State::Accepted);
    }
    let offer = offer(here, &trip, no)?;
    let named = named(here, &offer, rest, CommandId::Accept)?;
    take(here, &trip, &offer, named)
}
