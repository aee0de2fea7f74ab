//! `!nights`: each night of the journey from today on, and whether it has a bed. Who hosts is for the crew alone.

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::domain::ids::RecordNo;
use crate::domain::night::{Bed, nights};
use crate::domain::permissions::Permission;
use crate::domain::stop::Certainty;
use crate::msg;
use crate::view;

/// Spans of nights in one answer.
const MAX_SHOWN: usize = 60;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let trip = cx.trip()?;
    let stops = cx.tx.stops(trip.id)?;
    let offers = cx.tx.offers(trip.id)?;
    let mut nights = nights(&stops, &offers);
    let today = |no: RecordNo| {
        let stop = stops.iter().find(|stop| stop.no == no);
        cx.today_in(stop.map_or_else(|| cx.zone(), |stop| stop.spot.zone))
    };
    nights.retain(|night| night.evening >= today(night.stop) && night.certainty != Certainty::Wish);
    if nights.is_empty() {
        return Ok(vec![msg!("nights-none", trip: &trip)]);
    }
    let without = nights.iter().filter(|night| !matches!(night.bed, Bed::Taken(_))).count();
    let mut lines = vec![msg!("nights-head", trip: &trip, count: nights.len(), without: without)];
    let spans = view::night_lines(cx.tx, &nights, &stops, &offers, cx.entitled(&trip).as_ref())?;
    let left_out = spans.len().saturating_sub(MAX_SHOWN);
    lines.extend(spans.into_iter().take(MAX_SHOWN));
    if left_out > 0 {
        lines.push(msg!("and-more", count: left_out));
    }
    if cx.may(Permission::SeeHosts, &trip, None)? && cx.entitled(&trip).is_none() {
        lines.push(msg!("names-in-direct-chat"));
    }
    Ok(lines)
}
