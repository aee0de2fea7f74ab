//! `!withdraw`: a host withdraws nights. The crew is notified at once of nights that they had accepted.

use crate::actions::offers;
use crate::actions::suggestions;
use crate::commands::args::pick::{Picked, own_trip};
use crate::commands::args::{Besides, nights, pick};
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = own_trip(cx, text, &[Kind::Offer, Kind::Suggestion])?;
    let Picked { no, rest, .. } = pick(cx, &trip, text, CommandId::Withdraw, Besides::Days)?;
    if let Some(record) = cx.tx.record(trip.id, no)?.filter(|record| record.kind == Kind::Suggestion) {
        cx.require(Permission::WithdrawOffer, &trip, Some(&record.maker))?;
        return suggestions::take_back(cx, &trip, no);
    }
    let offer = records::offer(cx, &trip, no)?;
    cx.require(Permission::WithdrawOffer, &trip, Some(offer.host.for_rules()))?;
    let nights = match nights::nights_named(cx, &offer, &rest, CommandId::Withdraw)? {
        Some(nights) => nights,
        None => offer.nights.iter().map(|(night, _)| *night).collect(),
    };
    offers::withdraw_asking_first(cx, &trip, &offer, &nights)
}
