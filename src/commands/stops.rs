//! `!stops`: the itinerary, with the nights covered and the meetups there.

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::domain::night::{Bed, nights};
use crate::domain::stop::Certainty;
use crate::msg;
use crate::render::msg::Arg;
use crate::view;

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    let trip = cx.trip()?;
    let stops = cx.tx.stops(trip.id)?;
    if stops.is_empty() {
        return Ok(vec![msg!("stops-none", trip: &trip)]);
    }
    let offers = cx.tx.offers(trip.id)?;
    let meetups = cx.tx.meetups(trip.id)?;
    let nights = nights(&stops, &offers);
    let mut lines = vec![msg!("stops-head", trip: &trip)];
    for stop in &stops {
        let here_nights = nights.iter().filter(|night| night.stop == stop.no);
        let total = here_nights.clone().count();
        let covered = here_nights.filter(|night| matches!(night.bed, Bed::Taken(_))).count();
        let beds = match (total, stop.certainty) {
            (0, _) | (_, Certainty::Wish) => Arg::from(""),
            _ => Arg::Msg(msg!("stop-beds", total: total, covered: covered, all: (total == covered).to_string())),
        };
        let there: Vec<Arg> = meetups
            .iter()
            .filter(|meetup| meetup.stands())
            .filter(|meetup| meetup.spot.as_ref().is_some_and(|spot| spot.same(&stop.spot)))
            .filter(|meetup| {
                let days = stop.stay.map(|stay| meetup.days(stay.arrive(), stay.leave()));
                days.is_none_or(|days| !days.is_empty())
            })
            .map(|meetup| Arg::Msg(msg!("number-title", no: meetup.no, title: &meetup.title)))
            .collect();
        let there = if there.is_empty() { Arg::from("") } else { Arg::Msg(msg!("stop-meetups", meetups: there)) };
        lines.push(view::item(msg!("stop-with-beds", stop: view::stop(stop), beds: beds, meetups: there)));
        lines.extend(crate::actions::contacts::near_stop(cx, &trip, stop)?);
    }
    Ok(lines)
}
