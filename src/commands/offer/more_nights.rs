//! `!offer 4 +Thu`: nights more of an offer that there is.

use chrono::NaiveDate;

use crate::actions::{offers, trips};
use crate::commands::args::bare_days::{self, Written};
use crate::commands::args::{dates, nights, reading_from, with_short_days};
use crate::context::outcome::{Outcome, refuse, usage};
use crate::context::{Context, records};
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::offer::{MAX_OFFER_NIGHTS, NightState, Offer};
use crate::domain::permissions::Permission;
use crate::domain::stop::Stop;
use crate::domain::trip::Trip;
use crate::language::when::When;
use crate::msg;
use crate::outgoing::Choice;
use crate::view;

/// "#4 +Thu", "4 + Thu–Fri": the number, and what is said of the nights.
pub fn parse(text: &str) -> Option<(RecordNo, &str)> {
    let (number, rest) = text.trim().split_once('+')?;
    let digits = number.trim().strip_prefix('#').unwrap_or(number.trim());
    let no = digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    Some((no, rest.trim()))
}

pub fn add(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, text: &str) -> Outcome {
    let mut offer = records::offer(cx, trip, no)?;
    if !cx.may(Permission::WithdrawOffer, trip, Some(offer.host.for_rules()))? {
        return Err(refuse!("offer-host-only", no: no));
    }
    cx.about(trip.id, no);
    let stops = cx.tx.stops(trip.id)?;
    let stay = stops.iter().find(|stop| stop.spot.same(&offer.spot)).and_then(|stop| stop.stay);
    // "+Tue" of an offer for Thursday is the Tuesday before it, where they are there by then.
    let first = offer.nights.first().map_or_else(|| cx.today(), |(night, _)| *night);
    let first = stay.map_or(first, |stay| first.min(stay.arrive()));
    let from = reading_from(cx, offer.spot.zone, first, NaiveDate::MAX);
    let context = cx.reading(offer.spot.zone, from);
    let text = bare_days::with_month(text, trips::span_of(cx, trip)?, Written::AnyHow, &context);
    let found = dates(&with_short_days(cx, &text, &context), &context)?;
    let whens: Vec<When> = found.spans.into_iter().map(|span| span.when).collect();
    let Some(asked) = nights(&whens, stay).filter(|nights| !nights.is_empty()) else {
        let night = another(&offer, &stops).unwrap_or(first);
        return Err(usage!("offer-more-unread", no: no, night: night));
    };
    let (_, wanted, _) = offers::place_nights(cx, Some(offer.spot.clone()), asked, &stops)?;
    let mut added = Vec::new();
    for night in wanted {
        match offer.nights.iter_mut().find(|(one, _)| *one == night) {
            // Offered again after all.
            Some((_, state)) if *state == NightState::Withdrawn => {
                *state = NightState::Open;
                added.push(night);
            }
            Some(_) => {}
            None => {
                offer.nights.push((night, NightState::Open));
                added.push(night);
            }
        }
    }
    if added.is_empty() {
        return Err(refuse!("offer-so-already", offer: view::offer(&offer, None, cx.said.room.direct)));
    }
    if offer.nights.len() > MAX_OFFER_NIGHTS {
        return Err(refuse!("offer-too-long", count: MAX_OFFER_NIGHTS));
    }
    offer.nights.sort_unstable_by_key(|(night, _)| *night);
    cx.tx.put_offer(trip.id, &offer)?;
    for member in &trip.crew {
        let shown = offers::shown_to(cx, trip, member, &offer)?;
        let line = msg!("offer-more-for-crew", trip: &trip, nights: view::nights(&added), offer: shown);
        cx.ask(member, RecordRef { trip: trip.id, no }, &[line], Choice::YES_MAYBE_NO)?;
    }
    Ok(vec![msg!("offer-changed", offer: view::offer(&offer, None, cx.said.room.direct))])
}

/// A night that the trip spends there and that is not offered yet; where there is no such stop, the night behind the last.
pub(super) fn another(offer: &Offer, stops: &[Stop]) -> Option<NaiveDate> {
    let offered = |night: &NaiveDate| offer.nights.iter().any(|(one, _)| one == night);
    let mut stays = stops.iter().filter(|stop| stop.spot.same(&offer.spot)).filter_map(|stop| stop.stay).peekable();
    if stays.peek().is_none() {
        return offer.nights.last().and_then(|(last, _)| last.succ_opt());
    }
    stays.flat_map(|stay| stay.nights()).find(|night| !offered(night))
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::domain::ids::RecordNo;

    #[test]
    fn a_number_and_nights() {
        let four = RecordNo::new(4).unwrap();
        assert_eq!(parse("4 +Thu"), Some((four, "Thu")));
        assert_eq!(parse("#4 + Thu–Fri"), Some((four, "Thu–Fri")));
        assert_eq!(parse("Oslo sofa Mon + Tue"), None);
        assert_eq!(parse("sofa +47 22"), None);
    }
}
