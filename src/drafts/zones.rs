//! Whose clock a time is by: one that names its own zone is shown with both, one without a place says whose it is.

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
use crate::language::when::Span;
use crate::msg;
use crate::render::msg::Msg;
use crate::text::clean::clean_line;

/// Characters of what was written that are shown again.
const MAX_TYPED: usize = 60;

/// A time that names another zone: as it is by the clock of the place, and as it was written.
pub(crate) fn both(span: &Span) -> Option<Msg> {
    let written = span.written.as_ref()?;
    let typed = format!("{} {}", written.time, written.zone);
    Some(msg!("draft-both-zones", when: preview::when(&span.when), typed: clean_line(&typed, MAX_TYPED)))
}

/// Whose clock an hour without a place is by, where the trip is in a zone with another time.
pub(crate) fn unclear(
    cx: &Context<'_>,
    trip: &Trip,
    meetup: &DraftMeetup,
    item: &Item,
) -> Result<Option<Msg>, CommandError> {
    let timed = meetup.times.iter().find(|time| matches!(time.slot, Slot::At(_) | Slot::Between(..)));
    let Some(time) = timed.filter(|_| meetup.spot.is_none()) else { return Ok(None) };
    let stops = cx.tx.stops(trip.id)?;
    // Without a place it is where the trip is on that day.
    let there = time.repeat.is_none() && on_day(&stops, time.day).is_some();
    let named = item.when.iter().any(|span| span.written.is_some());
    let at = time.day.and_time(time.slot.starts());
    let differs = |zone: Tz| instant(at, zone) != instant(at, meetup.zone);
    let unclear = !there && !named && stops.iter().any(|stop| differs(stop.spot.zone));
    let name = meetup.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
    Ok(unclear.then(|| msg!("draft-own-zone", zone: name)))
}
