//! `!offers`: one's own offers; the crew sees all.

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::domain::command::CommandId;
use crate::domain::permissions::Permission;
use crate::msg;
use crate::view;

/// Offers in one answer.
const MAX_SHOWN: usize = 40;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let trip = cx.trip_hosted()?;
    let crew = cx.may(Permission::SeeHosts, &trip, None)?;
    let mut offers = cx.tx.offers(trip.id)?;
    if !crew {
        offers.retain(|offer| offer.host.for_rules() == cx.me());
    }
    if offers.is_empty() {
        return Ok(vec![msg!("offers-none", trip: &trip, example: cx.example(CommandId::Offer)?)]);
    }
    let mut lines = vec![msg!("offers-head", trip: &trip)];
    for offer in offers.iter().take(MAX_SHOWN) {
        let host = cx.host(offer, &trip)?;
        lines.push(view::item(view::offer(offer, host.as_deref(), cx.said.room.direct)));
    }
    if offers.len() > MAX_SHOWN {
        lines.push(msg!("and-more", count: offers.len() - MAX_SHOWN));
    }
    if crew && cx.entitled(&trip).is_none() {
        lines.push(msg!("names-in-direct-chat"));
    }
    Ok(lines)
}
