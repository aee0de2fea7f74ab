//! `!today`: one day of the journey: where, tonight's bed, what's on.

use crate::commands::args::dates;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, usage};
use crate::domain::meetup::Meetup;
use crate::domain::night::nights;
use crate::domain::stop::on_day;
use crate::domain::trip::Trip;
use crate::language::when::When;
use crate::msg;
use crate::text::clean::clean_line;
use crate::view;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip()?;
    let day = day(cx, &trip, text)?;
    let stops = cx.tx.stops(trip.id)?;
    let offers = cx.tx.offers(trip.id)?;
    let mut lines = vec![msg!("today-head", day: day, trip: &trip)];
    for stop in stops.iter().filter(|stop| stop.stay.is_some_and(|stay| stay.has_day(day))) {
        let Some(stay) = stop.stay else { continue };
        lines.push(view::item(if stay.arrive() == day {
            msg!("today-arrive", stop: view::stop(stop))
        } else if stay.leave() == day {
            msg!("today-leave", stop: view::stop(stop))
        } else {
            msg!("today-in", stop: view::stop(stop))
        }));
    }
    let mut tonight = nights(&stops, &offers);
    tonight.retain(|night| night.evening == day);
    lines.extend(view::night_lines(cx.tx, &tonight, &stops, &offers, cx.entitled(&trip).as_ref())?);
    let mut meetups: Vec<Meetup> = cx.tx.meetups(trip.id)?;
    meetups.retain(|meetup| meetup.stands() && !meetup.days(day, day).is_empty());
    meetups.sort_by_key(|meetup| meetup.occurrence(day).start);
    for meetup in &meetups {
        lines.push(view::item(view::meetup(cx.tx, &trip, meetup, Some(day), cx.now)?));
    }
    if lines.len() == 1 {
        return Ok(vec![msg!("today-nothing", day: day, trip: &trip)]);
    }
    Ok(lines)
}

/// The day that is asked for. Today is today where the trip is.
fn day(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<chrono::NaiveDate, CommandError> {
    let stops = cx.tx.stops(trip.id)?;
    let zone = on_day(&stops, cx.today()).map_or_else(|| cx.zone(), |stop| stop.spot.zone);
    if text.is_empty() {
        return Ok(cx.local(zone).date());
    }
    // While a stay is under way, "Tuesday" on a Tuesday is today.
    let today = cx.local(zone).date();
    let found = dates(text, &cx.reading(zone, on_day(&stops, today).map(|_| today)))?;
    match found.spans.first().map(|span| &span.when) {
        Some(When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } | When::From(day)) => Ok(*day),
        Some(When::At(at)) => Ok(at.date()),
        Some(When::Days { from, .. }) => Ok(*from),
        _ => Err(usage!("today-unread", typed: clean_line(text, 40))),
    }
}
