//! `!nights`: each night of the journey from today on, and whether it has a bed. Who hosts is for the crew alone.

use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::domain::night::{Bed, nights};
use crate::domain::permissions::Deed;
use crate::domain::stop::Certainty;
use crate::say;
use crate::view;

/// Nights in one answer.
const MAX_SHOWN: usize = 60;

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    let trip = here.trip()?;
    let stops = here.tx.stops(trip.id)?;
    let offers = here.tx.offers(trip.id)?;
    let mut nights = nights(&stops, &offers);
    let today = |no: i64| {
        let stop = stops.iter().find(|stop| stop.no == no);
        here.today_in(stop.map_or_else(|| here.zone(), |stop| stop.spot.zone))
    };
    nights.retain(|night| night.evening >= today(night.stop) && night.certainty != Certainty::Wish);
    if nights.is_empty() {
        return Ok(vec![say!("nights-none", trip: &trip)]);
    }
    let without = nights.iter().filter(|night| !matches!(night.bed, Bed::Taken(_))).count();
    let mut lines = vec![say!("nights-head", trip: &trip, count: nights.len(), without: without)];
    for night in nights.iter().take(MAX_SHOWN) {
        if let Some(stop) = stops.iter().find(|stop| stop.no == night.stop) {
            lines.push(view::night(here.tx, night, stop, &offers, here.entitled(&trip).as_ref())?);
        }
    }
    if nights.len() > MAX_SHOWN {
        lines.push(say!("and-more", count: nights.len() - MAX_SHOWN));
    }
    if here.may(Deed::SeeHosts, &trip, None)? && here.entitled(&trip).is_none() {
        lines.push(say!("names-in-direct-chat"));
    }
    Ok(lines)
}
