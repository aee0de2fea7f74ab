//! Nights: of a new offer, or of one that there is.

use chrono::NaiveDate;

use crate::commands::args::bare_days::{self, Written};
use crate::commands::args::{dates, reading_from, with_short_days};
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
    let context = cx.reading(offer.spot.zone, from);
    let days = (first.0, Stay::night(last.0).leave());
    let text = bare_days::with_month(text, Some(days), Written::AnyHow, &context);
    let found = dates(&with_short_days(cx, &text, &context), &context)?;
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

/// The nights that are meant. A range names its first evening and the morning after its last night; a day alone is the
/// night that begins on it. What is open at one end is closed by `within`.
///
/// # Errors
/// `None` for what names no night.
pub fn nights(whens: &[When], within: Option<Stay>) -> Option<Vec<NaiveDate>> {
    let mut nights: Vec<NaiveDate> = Vec::new();
    for when in whens {
        let stay = match when {
            When::Day(day) | When::Part { day, .. } => Stay::night(*day),
            When::Days { from, to } => Stay::new(*from, *to).ok()?,
            When::From(from) => Stay::new(*from, within?.leave()).ok()?,
            When::Until(to) => Stay::new(within?.arrive(), *to).ok()?,
            When::At(at) => Stay::night(at.date()),
            _ => return None,
        };
        nights.extend(stay.nights());
    }
    nights.sort_unstable();
    nights.dedup();
    Some(nights)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::stop::stays;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn nights_and_stays() {
        let whens = [
            When::Days { from: day("2026-04-06"), to: day("2026-04-08") },
            When::Day(day("2026-04-10")),
            When::From(day("2026-04-11")),
        ];
        let within = Stay::new(day("2026-04-06"), day("2026-04-12")).ok();
        let nights = nights(&whens, within).unwrap();
        assert_eq!(nights.len(), 4);
        let stays: Vec<_> = stays(&nights).iter().map(|stay| (stay.arrive(), stay.leave())).collect();
        assert_eq!(stays, [(day("2026-04-06"), day("2026-04-08")), (day("2026-04-10"), day("2026-04-12"))]);
        assert_eq!(self::nights(&[When::Days { from: day("2026-04-08"), to: day("2026-04-06") }], None), None);
    }
}
