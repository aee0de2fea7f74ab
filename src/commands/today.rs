//! `!today`: one day of the journey: where, tonight's bed, what's on.

use super::args::dates;
use crate::context::Here;
use crate::context::outcome::unread;
use crate::context::outcome::{Halt, Outcome};
use crate::domain::meetup::Meetup;
use crate::domain::night::nights;
use crate::domain::stop::on_day;
use crate::domain::trip::Trip;
use crate::language::when::When;
use crate::say;
use crate::text::clean::clean_line;
use crate::view;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip()?;
    let day = day(here, &trip, text)?;
    let stops = here.tx.stops(trip.id)?;
    let offers = here.tx.offers(trip.id)?;
    let mut lines = vec![say!("today-head", day: day, trip: &trip)];
    for stop in stops.iter().filter(|stop| stop.stay.is_some_and(|stay| stay.has_day(day))) {
        let Some(stay) = stop.stay else { continue };
        lines.push(if stay.arrive() == day {
            say!("today-arrive", stop: view::stop(stop))
        } else if stay.leave() == day {
            say!("today-leave", stop: view::stop(stop))
        } else {
            say!("today-in", stop: view::stop(stop))
        });
    }
    for night in nights(&stops, &offers).iter().filter(|night| night.evening == day) {
        if let Some(stop) = stops.iter().find(|stop| stop.no == night.stop) {
            lines.push(view::night(here.tx, night, stop, &offers, here.entitled(&trip).as_ref())?);
        }
    }
    let mut meetups: Vec<Meetup> = here.tx.meetups(trip.id)?;
    meetups.retain(|meetup| meetup.stands() && !meetup.days(day, day).is_empty());
    meetups.sort_by_key(|meetup| meetup.occurrence(day).start);
    for meetup in &meetups {
        lines.push(view::meetup(here.tx, &trip, meetup, Some(day), here.now)?);
    }
    if lines.len() == 1 {
        return Ok(vec![say!("today-nothing", day: day, trip: &trip)]);
    }
    Ok(lines)
}

/// The day that is asked for. Today is today where the trip is.
fn day(here: &Here<'_>, trip: &Trip, text: &str) -> Result<chrono::NaiveDate, Halt> {
    let stops = here.tx.stops(trip.id)?;
    let zone = on_day(&stops, here.today()).map_or_else(|| here.zone(), |stop| stop.spot.zone);
    if text.is_empty() {
        return Ok(here.local(zone).date());
    }
    // While a stay is under way, "Tuesday" on a Tuesday is today.
    let today = here.local(zone).date();
    let found = dates(text, &here.reading(zone, on_day(&stops, today).map(|_| today)))?;
    match found.spans.first().map(|span| &span.when) {
        Some(When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } | When::From(day)) => Ok(*day),
        Some(When::At(at)) => Ok(at.date()),
        Some(When::Days { from, .. }) => Ok(*from),
        _ => Err(unread!("today-unread", typed: clean_line(text, 40))),
    }
}
