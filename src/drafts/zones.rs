//! Whose clock a time is by: one that names its own zone is shown with both, one without a place says whose it is.

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::draft::DraftMeetup;
use crate::domain::meetup::Slot;
use crate::domain::recurrence::instant;
use crate::domain::stop::on_day;
use crate::domain::trip::Trip;
use crate::drafts::preview;
use crate::language::message::Item;
use crate::language::when::{DateContext, Span, When, find};
use crate::msg;
use crate::render::msg::Msg;
use crate::text::clean::clean_line;

/// Two zones without summer time, half a day apart: a time that is not the same in both names its own zone.
const FAR_APART: [Tz; 2] = [Tz::Etc__GMTMinus9, Tz::Etc__GMTPlus3];
/// Characters of what was typed that are shown again.
const MAX_TYPED: usize = 60;

/// A time that names its zone: as it is by the clock of the place, with what was typed.
pub(crate) fn both(text: &str, span: &Span, zone: Tz) -> Option<Msg> {
    let typed = text.get(span.bytes.clone())?;
    let at = moment(&span.when)?;
    let read = |zone: Tz| {
        let now = instant(at, zone).with_timezone(&zone).naive_local();
        let ctx = DateContext { now, zone, first_day: Some(now.date()) };
        find(typed, &ctx).spans.iter().find_map(|span| clock(&span.when))
    };
    let [one, other] = FAR_APART.map(read);
    let own = one.is_some() && one != other && Some(at.time()) == read(zone);
    // It is by the same clock as the place.
    let same = typed.contains(&at.format("%H:%M").to_string());
    (own && !same)
        .then(|| msg!("draft-both-zones", when: preview::when(&span.when), typed: clean_line(typed, MAX_TYPED)))
}

fn moment(when: &When) -> Option<NaiveDateTime> {
    match when {
        When::At(at) => Some(*at),
        When::Hours { day, from, .. } => Some(day.and_time(*from)),
        _ => None,
    }
}

/// The time of day that begins it.
fn clock(when: &When) -> Option<chrono::NaiveTime> {
    match when {
        When::At(at) => Some(at.time()),
        When::Hours { from, .. } => Some(*from),
        When::Clock(time) => Some(crate::commands::args::slot(Some(*time)).starts()),
        _ => None,
    }
}

/// Whose clock an hour without a place is by, where the trip is in a zone with another time.
pub(crate) fn unclear(
    cx: &Context<'_>,
    trip: &Trip,
    meetup: &DraftMeetup,
    text: &str,
    item: &Item,
) -> Result<Option<Msg>, CommandError> {
    let timed = meetup.times.iter().find(|time| matches!(time.slot, Slot::At(_) | Slot::Between(..)));
    let Some(time) = timed.filter(|_| meetup.spot.is_none()) else { return Ok(None) };
    let stops = cx.tx.stops(trip.id)?;
    // Without a place it is where the trip is on that day.
    let there = time.repeat.is_none() && on_day(&stops, time.day).is_some();
    let named = item.when.iter().any(|span| both(text, span, meetup.zone).is_some());
    let at = time.day.and_time(time.slot.starts());
    let differs = |zone: Tz| instant(at, zone) != instant(at, meetup.zone);
    let unclear = !there && !named && stops.iter().any(|stop| differs(stop.spot.zone));
    let name = meetup.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    Ok(unclear.then(|| msg!("draft-own-zone", zone: name)))
}
