//! `!calendar`: the trip's stops and meetups, or one meetup, as a file for one's own calendar.

use crate::commands::args::{Besides, pick};
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::meetup::Meetup;
use crate::domain::stop::Stop;
use crate::language::vocabulary::Small;
use crate::msg;
use crate::outgoing::{Act, File, Outgoing};
use crate::view::calendar;

/// Meetups in one file; those that come first.
const MAX_MEETUPS: usize = 500;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip()?;
    if cx.confidant().is_none() {
        return Err(refuse!("calendar-alone"));
    }
    let all = text.is_empty() || cx.env.words.small(text) == Some(Small::All);
    let (stops, mut meetups): (Vec<Stop>, Vec<Meetup>) = if all {
        // One that is called off stays in, so that it goes from calendars that have it.
        (cx.tx.stops(trip.id)?, cx.tx.meetups(trip.id)?)
    } else {
        let no = pick(cx, &trip, text, CommandId::Calendar, Besides::Days)?.no;
        (Vec::new(), vec![records::meetup(cx, &trip, no)?])
    };
    meetups.truncate(MAX_MEETUPS);
    let dated = stops.iter().filter(|stop| stop.stay.is_some()).count();
    if dated + meetups.len() == 0 {
        return Err(refuse!("calendar-empty", trip: &trip));
    }
    let letters = cx.tx.letters();
    let text =
        calendar::file(&calendar::Source { trip: &trip, stops: &stops, meetups: &meetups, letters, now: cx.now });
    let file = File { name: "stopover.ics".to_owned(), kind: "text/calendar".to_owned(), text };
    cx.queue_all(vec![Outgoing::in_answer(&cx.said.room, cx.me(), Act::File(file))]);
    Ok(vec![msg!("calendar-sent", trip: &trip)])
}
