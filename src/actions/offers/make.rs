//! A new offer: its place and nights are checked, it is recorded, and the crew is asked.

use crate::domain::offer::NewOffer;
use chrono::NaiveDate;

use crate::actions::offers::replace;
use crate::actions::said;
use crate::actions::suggestions;
use crate::context::Context;
use crate::context::input::Public;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::offer::{Kind, MAX_OFFER_NIGHTS, NightState};
use crate::domain::private::{Confidant, Private};
use crate::domain::record;
use crate::domain::stop::{Spot, Stay, Stop};
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::language::when;
use crate::msg;
use crate::outgoing::Choice;
use crate::view;

/// What somebody offers; without a place, where the trip is on the first of these nights.
pub struct Wanted {
    pub spot: Option<Spot>,
    pub kind: Kind,
    /// What the host calls it.
    pub word: Option<String>,
    pub people: i64,
    pub note: Option<String>,
    pub nights: Vec<NaiveDate>,
    /// Whose words these are, where somebody else's are passed on.
    pub via: Option<String>,
}

/// Records an offer: of its nights those that the trip spends there.
pub fn make(cx: &mut Context<'_>, trip: &Trip, wanted: Wanted) -> Outcome {
    let stops = cx.tx.stops(trip.id)?;
    let Wanted { spot, kind, word, people, note, nights, via } = wanted;
    let (spot, nights, cut) = place_nights(cx, spot, nights, &stops)?;
    let offer = NewOffer {
        no: (),
        spot,
        kind,
        word,
        people,
        note,
        host: Private::new(cx.me().clone()),
        via: via.map(Private::new),
        nights: nights.into_iter().map(|night| (night, NightState::Open)).collect(),
    };
    record_or_replace(cx, trip, offer, &stops, &cut)
}

/// Where the nights are, those of them that the trip spends there, and those that it doesn't.
pub(crate) fn place_nights(
    cx: &Context<'_>,
    spot: Option<Spot>,
    mut nights: Vec<NaiveDate>,
    stops: &[Stop],
) -> Result<(Spot, Vec<NaiveDate>, Vec<NaiveDate>), CommandError> {
    let stop_on = |night: &NaiveDate| stops.iter().find(|stop| stop.stay.is_some_and(|stay| stay.has_night(*night)));
    let today = |night: &NaiveDate| {
        let place = spot.as_ref().or_else(|| stop_on(night).map(|stop| &stop.spot));
        cx.today_in(place.map_or_else(|| cx.zone(), |place| place.zone))
    };
    if nights.iter().all(|night| *night < today(night)) {
        return Err(refuse!("nights-past", nights: view::nights(&nights)));
    }
    nights.retain(|night| *night >= today(night));
    if nights.len() > MAX_OFFER_NIGHTS {
        return Err(refuse!("offer-too-long", count: MAX_OFFER_NIGHTS));
    }
    let spot = match spot {
        Some(spot) => spot,
        // Without a place: where the trip is on the first of these nights.
        None => match nights.iter().find_map(stop_on) {
            Some(stop) => stop.spot.clone(),
            None => return Err(usage!("offer-place-missing", example: cx.example(CommandId::Offer)?)),
        },
    };
    let stays: Vec<Stay> = stops.iter().filter(|stop| stop.spot.same(&spot)).filter_map(|stop| stop.stay).collect();
    if stays.is_empty() {
        return Ok((spot, nights, Vec::new()));
    }
    let (within, outside): (Vec<_>, Vec<_>) =
        nights.into_iter().partition(|night| stays.iter().any(|stay| stay.has_night(*night)));
    if within.is_empty() {
        let stays: Vec<NaiveDate> = stays.iter().flat_map(|stay| stay.nights()).collect();
        return Err(refuse!("nights-outside", place: view::spot(&spot), nights: view::nights(&outside),
            stays: view::nights(&stays)));
    }
    Ok((spot, within, outside))
}

pub fn record_or_replace(
    cx: &mut Context<'_>,
    trip: &Trip,
    offer: NewOffer,
    stops: &[Stop],
    cut: &[NaiveDate],
) -> Outcome {
    if let Some(no) = cx.take_redo(trip, record::Kind::Offer)? {
        let said = said::of_offer(&offer);
        let offer = said::offer_since(cx, trip, offer.numbered(no))?;
        let mut lines = replace::replace(cx, trip, offer)?;
        said::note(cx, trip, no, &said)?;
        if !cut.is_empty() {
            lines.push(msg!("offer-cut", nights: view::nights(cut)));
        }
        return Ok(lines);
    }
    let said = said::of_offer(&offer);
    let offer = offer.numbered(cx.tx.add_record(trip.id, record::Kind::Offer, cx.me(), cx.made_by(), cx.now)?);
    cx.tx.put_offer(trip.id, &offer)?;
    said::note(cx, trip, offer.no, &said)?;
    cx.tx.put_readers(RecordRef { trip: trip.id, no: offer.no }, &trip.crew, false)?;
    cx.about(trip.id, offer.no);
    let first_night = offer.nights.first().map_or_else(|| cx.today(), |(night, _)| *night);
    for member in &trip.crew {
        let host = match Confidant::by_direct_chat(member).entitled(trip.crew.iter()) {
            Some(entitled) => Some(view::host(cx.tx, &offer, &entitled)?),
            None => None,
        };
        let lines = [
            msg!("offer-for-crew", trip: &trip, offer: view::offer(&offer, host.as_deref(), true)),
            msg!("offer-for-crew-how", no: offer.no, night: first_night, count: offer.nights.len()),
        ];
        cx.ask(member, RecordRef { trip: trip.id, no: offer.no }, &lines, Choice::YES_MAYBE_NO)?;
    }
    let suggested = suggestions::suggest_from_offer(cx, trip, &offer, stops)?;
    let nights: Vec<NaiveDate> = offer.nights.iter().map(|(night, _)| *night).collect();
    let mut lines =
        vec![msg!("offer-added", no: offer.no, trip: trip, kind: view::bed(&offer), place: view::spot(&offer.spot),
        people: offer.people, nights: view::nights(&nights), note: view::note(offer.note.as_deref()))];
    if !cut.is_empty() {
        lines.push(msg!("offer-cut", nights: view::nights(cut)));
    }
    if let Some(suggested) = suggested {
        lines.push(msg!("offer-suggests", place: view::spot(&offer.spot), no: suggested));
    } else if !stops.iter().any(|stop| stop.spot.same(&offer.spot)) {
        lines.push(msg!("offer-no-stop", place: view::spot(&offer.spot)));
    }
    if offer.note.is_some() {
        lines.push(msg!("offer-note-public"));
    }
    lines.push(msg!("offer-how", no: offer.no));
    Ok(lines)
}

/// # Errors
/// Refuses a note that tells where somebody lives or how to get in: it is for all who may see the offer.
pub fn require_public_note(cx: &Context<'_>, note: Option<&str>) -> Result<(), CommandError> {
    cx.require_public(note, Field::Note, Public::Offer)
}

/// As [`require_public_note`], of the words before a note, too.
pub fn require_public_words(cx: &Context<'_>, text: &str, note: Option<&str>) -> Result<(), CommandError> {
    require_public_note(cx, note)?;
    // Of "am Markt 4. bis 6. Mai", the days are no number of a house.
    let undated = when::rest(text, &when::find(text, &cx.reading(cx.zone(), None)));
    cx.require_public(Some(&undated), Field::Line, Public::Offer)
}

/// Whether a bed can still be needed there: not on the day of leaving. (A meetup can be: `meet.rs` has its own.)
pub fn has_night_ahead(cx: &Context<'_>, stop: &Stop) -> bool {
    stop.stay.is_none_or(|stay| stay.leave() > cx.today_in(stop.spot.zone))
}
