//! `!withdraw`: a host takes nights back. A night that the crew counted on is told to them at once.

use super::args::number;
use crate::actions::offers::withdraw::withdraw;
use crate::actions::suggestions;
use crate::commands::args::nights::named;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::records::offer;
use crate::domain::command::CommandId;
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let numbered = number(here, text, say!("example-withdraw"));
    let trip = match &numbered {
        Ok((no, _)) => here.trip_of_own(*no, &[Kind::Offer, Kind::Suggestion])?,
        Err(_) => here.trip_under_way()?,
    };
    let (no, rest) = numbered?;
    if let Some(record) = here.tx.record(trip.id, no)?.filter(|record| record.kind == Kind::Suggestion) {
        here.require(Deed::WithdrawOffer, &trip, Some(&record.maker))?;
        return suggestions::take_back(here, &trip, no);
    }
    let offer = offer(here, &trip, no)?;
    here.require(Deed::WithdrawOffer, &trip, Some(offer.host.for_rules()))?;
    let nights = match named(here, &offer, rest, CommandId::Withdraw)? {
        Some(nights) => nights,
        None => offer.nights.iter().map(|(night, _)| *night).collect(),
    };
    withdraw(here, &trip, &offer, &nights)
}
