//! `!offers`: one's own offers; the crew sees all.

use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::domain::permissions::Deed;
use crate::say;
use crate::view;

/// Offers in one answer.
const MAX_SHOWN: usize = 40;

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    let trip = here.trip_hosted()?;
    let crew = here.may(Deed::SeeHosts, &trip, None)?;
    let mut offers = here.tx.offers(trip.id)?;
    if !crew {
        offers.retain(|offer| offer.host.for_rules() == here.me());
    }
    if offers.is_empty() {
        return Ok(vec![say!("offers-none", trip: &trip)]);
    }
    let mut lines = vec![say!("offers-head", trip: &trip)];
    for offer in offers.iter().take(MAX_SHOWN) {
        let host = here.host(offer, &trip)?;
        lines.push(view::offer(offer, host.as_deref(), here.said.room.direct));
    }
    if offers.len() > MAX_SHOWN {
        lines.push(say!("and-more", count: offers.len() - MAX_SHOWN));
    }
    if crew && here.entitled(&trip).is_none() {
        lines.push(say!("names-in-direct-chat"));
    }
    Ok(lines)
}
