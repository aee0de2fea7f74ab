//! "I can't host on Friday after all", "my sofa is no longer free": nights of an offer that its host takes back.

use chrono::NaiveDate;

use crate::commands::args::nights as nights_of;
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::draft::{DraftKind, DraftNights};
use crate::domain::offer::{NightState, Offer};
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::intent::Intent;
use crate::language::message::Item;
use crate::language::when::{self, When};

/// Words of such a message; a longer one is talk.
const MAX_WORDS: usize = 24;

/// Whether what was read is denied: an offer that is taken back, a meetup that is off.
pub(crate) fn denies(text: &str, item: &Item) -> bool {
    let part = text.get(item.bytes.clone()).unwrap_or(text);
    match item.intent {
        Intent::Offer => cues::has(Cue::NoLonger, part),
        Intent::Meetup => item.title.is_none() && cues::has(Cue::Off, part),
        _ => false,
    }
}

/// The nights that are taken back; `None` where the text says nothing of the kind, or its sender offers none of them.
pub(crate) fn nights(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<Option<DraftKind>, CommandError> {
    if text.ends_with('?') || text.split_whitespace().count() > MAX_WORDS || !cues::has(Cue::NoLonger, text) {
        return Ok(None);
    }
    let ahead = |offer: &Offer| -> Vec<NaiveDate> {
        let today = cx.today_in(offer.spot.zone);
        let mut nights: Vec<NaiveDate> =
            [NightState::Open, NightState::Taken].into_iter().flat_map(|state| offer.nights_in(state)).collect();
        nights.retain(|night| *night >= today);
        nights.sort_unstable();
        nights
    };
    let mut found: Vec<(Offer, Vec<NaiveDate>)> = Vec::new();
    for offer in cx.tx.offers(trip.id)?.into_iter().filter(|offer| offer.host.for_rules() == cx.me()) {
        let free = ahead(&offer);
        let Some(first) = free.first().copied() else { continue };
        let dates = cx.reading(offer.spot.zone, Some(first));
        // What is left out is what is meant here.
        let whens: Vec<When> = when::find(text, &dates).spans.into_iter().map(|span| span.when).collect();
        let off: Vec<NaiveDate> = match nights_of(&whens, None) {
            // No night is named: all of them.
            None => free,
            Some(named) if whens.is_empty() || named.is_empty() => free,
            Some(named) => free.into_iter().filter(|night| named.contains(night)).collect(),
        };
        if !off.is_empty() {
            found.push((offer, off));
        }
    }
    // Of several offers it isn't clear which is meant.
    Ok(match found.as_slice() {
        [(offer, nights)] => Some(DraftKind::Withdraw(DraftNights { no: offer.no, nights: nights.clone() })),
        _ => None,
    })
}
