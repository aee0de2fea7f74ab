//! TODO.

use chrono::NaiveDate;

use crate::commands::args::{dates, nights, reading_from};
use crate::context::Context;
use crate::context::outcome::{CommandError, refuse, usage};
use crate::domain::command::CommandId;
use crate::domain::offer::Offer;
use crate::domain::stop::Stay;
use crate::language::vocabulary::Small;
use crate::language::when::When;
use crate::view;

/// The nights of an offer that are named; `None` where none are.
///
/// # Errors
/// Refuses nights that it doesn't have, and says which it has.
pub fn nights_named(
    cx: &Context<'_>,
    offer: &Offer,
    text: &str,
    command: CommandId,
) -> Result<Option<Vec<NaiveDate>>, CommandError> {
    if text.trim().is_empty() || cx.env.words.small(text) == Some(Small::All) {
        return Ok(None);
    }
    let (Some(first), Some(last)) = (offer.nights.first(), offer.nights.last()) else { return Ok(None) };
    let from = reading_from(cx, offer.spot.zone, first.0, last.0);
    let found = dates(text, &cx.reading(offer.spot.zone, from))?;
    let whens: Vec<When> = found.spans.into_iter().map(|span| span.when).collect();
    let within = Stay::new(first.0, Stay::night(last.0).leave()).ok();
    let nights = nights(&whens, within).filter(|nights| !nights.is_empty());
    let all: Vec<NaiveDate> = offer.nights.iter().map(|(night, _)| *night).collect();
    let Some(nights) = nights else {
        let night = all.iter().copied().find(|night| *night >= cx.today_in(offer.spot.zone)).unwrap_or(last.0);
        return Err(usage!("nights-unread", no: offer.no, nights: view::nights(&all), night: night,
            command: cx.word(command)));
    };
    let missing: Vec<NaiveDate> = nights.iter().copied().filter(|night| !all.contains(night)).collect();
    if missing.is_empty() {
        return Ok(Some(nights));
    }
    Err(refuse!("nights-not-offered", no: offer.no, missing: view::nights(&missing), nights: view::nights(&all)))
}
