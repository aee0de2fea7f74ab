//! `!offer`: a place to sleep, for nights that can each be taken or left.

use crate::language::vocabulary::Small;
use chrono::NaiveDate;

use super::args::{dates, nights, reading_from, record_number, split_note, take_word, zone};
use super::stop::{MAX_NOTE, place_words};
use super::{Command, suggest};
use crate::actions::offers::{more_nights, replace};
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::context::{Here, Public};
use crate::domain::offer::{Kind, MAX_OFFER_NIGHTS, MAX_PEOPLE, NightState, Offer};
use crate::domain::permissions::Deed;
use crate::domain::private::{Confidant, Private};
use crate::domain::record;
use crate::domain::stop::{Spot, Stay, Stop};
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::language::when::{self, When};
use crate::outgoing::Choice;
use crate::say;
use crate::view;

pub const COMMAND: Command = command!("offer", Beds, All, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if let Some((no, nights)) = more_nights::asked(text) {
        let trip = here.trip_of_own(no, &[record::Kind::Offer])?;
        here.require(Deed::TakePart, &trip, None)?;
        here.has_room(&trip)?;
        return more_nights::add(here, &trip, no, nights);
    }
    let trip = here.trip_for_record()?;
    let context = here.reading(here.zone(), None);
    // "2 beds in Oslo" offers beds: only `#2` means an offer here.
    if let (Some(no), _) = record_number(here, None, text, None)? {
        return Err(unread!("offer-number", no: no));
    }
    if text.is_empty() {
        return Err(unread!("offer-empty"));
    }
    let (text, note) = split_note(text);
    let note = note.map(|note| here.text(note, MAX_NOTE)).transpose()?.filter(|note| !note.is_empty());
    // Without the sign before a note it would be read as a place, and said again.
    public_words(here, text, note.as_deref())?;
    let (zone, text) = zone(text);
    let (people, text) = people(here, &text)?;
    let stops = here.tx.stops(trip.id)?;

    // The place decides from which day on "Monday" is meant, so it is looked for first.
    let found = dates(&text, &context)?;
    let (kind, rest) = take_word(here, "kinds", &when::rest(&text, &found));
    let place = place_words(here, &rest);
    let spot = if place.is_empty() { None } else { Some(here.spot(&place, zone, &trip)?) };
    let stop = match &spot {
        Some(spot) => stops.iter().find(|stop| stop.spot.same(spot) && has_night_ahead(here, stop)),
        None => None,
    };
    let next = stop.or_else(|| stops.iter().find(|stop| stop.stay.is_some() && has_night_ahead(here, stop)));
    let first = next.and_then(|stop| stop.stay);
    // Without a place it is where the trip is next.
    let place = spot.as_ref().or(next.map(|stop| &stop.spot));
    let zone = place.map_or_else(|| here.zone(), |place| place.zone);
    let first = first.and_then(|stay| reading_from(here, zone, stay.arrive(), stay.leave()));
    let found = dates(&text, &here.reading(zone, first))?;
    let whens: Vec<When> = found.spans.into_iter().map(|span| span.when).collect();
    let Some(kind) = kind.and_then(|key| key.parse::<Kind>().ok()) else {
        return Err(unread!("offer-kind-missing"));
    };
    if whens.is_empty() {
        return Err(unread!("offer-when-missing", kind: view::kind(kind)));
    }
    let within = stop.and_then(|stop| stop.stay);
    let Some(nights) = nights(&whens, within) else { return Err(unread!("offer-nights-unread")) };
    make(here, &trip, Wanted { spot, kind, people, note, nights, via: None })
}

/// # Errors
/// Refuses a note that tells where somebody lives or how to get in: it is for all who may see the offer.
pub fn public_note(here: &Here<'_>, note: Option<&str>) -> Result<(), Halt> {
    here.public(note, Field::Note, Public::Offer)
}

/// As [`public_note`], of the words before a note, too.
pub fn public_words(here: &Here<'_>, text: &str, note: Option<&str>) -> Result<(), Halt> {
    public_note(here, note)?;
    // Of "am Markt 4. bis 6. Mai", the days are no number of a house.
    let undated = when::rest(text, &when::find(text, &here.reading(here.zone(), None)));
    here.public(Some(&undated), Field::Line, Public::Offer)
}

/// What somebody offers; without a place, where the trip is on the first of these nights.
pub struct Wanted {
    pub spot: Option<Spot>,
    pub kind: Kind,
    pub people: i64,
    pub note: Option<String>,
    pub nights: Vec<NaiveDate>,
    /// Whose words these are, where somebody else's are passed on.
    pub via: Option<String>,
}

/// Records an offer: of its nights those that the trip spends there.
pub fn make(here: &mut Here<'_>, trip: &Trip, wanted: Wanted) -> Outcome {
    let stops = here.tx.stops(trip.id)?;
    let Wanted { spot, kind, people, note, nights, via } = wanted;
    let (spot, nights, cut) = placed(here, spot, nights, &stops)?;
    let offer = Offer {
        no: 0,
        spot,
        kind,
        people,
        note,
        host: Private::new(here.me().clone()),
        via: via.map(Private::new),
        nights: nights.into_iter().map(|night| (night, NightState::Open)).collect(),
    };
    record(here, trip, offer, &stops, &cut)
}

/// Whether a bed can still be needed there: not on the day of leaving. (A meetup can be: `meet.rs` has its own.)
fn has_night_ahead(here: &Here<'_>, stop: &Stop) -> bool {
    stop.stay.is_none_or(|stay| stay.leave() > here.today_in(stop.spot.zone))
}

/// "for 2", "for two people", "2 people": how many, and the text without it.
pub fn people(here: &Here<'_>, text: &str) -> Result<(i64, String), Halt> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |word: &str| -> Option<i64> {
        let word = word.trim_matches([',', '.']);
        word.parse().ok().or_else(|| here.world.words.key("numbers", word)?.parse().ok())
    };
    let is = |key: Small, word: Option<&&str>| word.is_some_and(|word| super::args::is_small(here, key, word));
    for (index, word) in words.iter().enumerate() {
        let Some(count) = number(word) else { continue };
        let after_for = index > 0 && is(Small::For, words.get(index - 1));
        let before_people = is(Small::People, words.get(index + 1));
        // "2 beds", "two sofas"
        let beds = index == 0 && words.get(1).is_some_and(|word| here.world.words.key("kinds", word).is_some());
        if beds && (1..=MAX_PEOPLE).contains(&count) {
            let (more, rest) = people(here, &words[1..].join(" "))?;
            return Ok((count.max(more), rest));
        }
        // "for 2 weeks" and "for two nights" say how long.
        if is(Small::Spans, words.get(index + 1)) || !(after_for || before_people) {
            continue;
        }
        if !(1..=MAX_PEOPLE).contains(&count) {
            return Err(refuse!("offer-people", count: count, most: MAX_PEOPLE));
        }
        let from = if after_for { index - 1 } else { index };
        let to = if before_people { index + 2 } else { index + 1 };
        return Ok((count, [&words[..from], &words[to..]].concat().join(" ")));
    }
    Ok((1, words.join(" ")))
}

/// Where the nights are, those of them that the trip spends there, and those that it doesn't.
pub(crate) fn placed(
    here: &Here<'_>,
    spot: Option<Spot>,
    mut nights: Vec<NaiveDate>,
    stops: &[Stop],
) -> Result<(Spot, Vec<NaiveDate>, Vec<NaiveDate>), Halt> {
    let stop_on = |night: &NaiveDate| stops.iter().find(|stop| stop.stay.is_some_and(|stay| stay.has_night(*night)));
    let today = |night: &NaiveDate| {
        let place = spot.as_ref().or_else(|| stop_on(night).map(|stop| &stop.spot));
        here.today_in(place.map_or_else(|| here.zone(), |place| place.zone))
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
            None => return Err(unread!("offer-place-missing")),
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

fn record(here: &mut Here<'_>, trip: &Trip, mut offer: Offer, stops: &[Stop], cut: &[NaiveDate]) -> Outcome {
    if let Some(no) = here.redo(trip, record::Kind::Offer)? {
        offer.no = no;
        return replace::replace(here, trip, offer);
    }
    offer.no = here.tx.add_record(trip.id, record::Kind::Offer, here.me(), here.made_by(), here.now)?;
    here.tx.put_offer(trip.id, &offer)?;
    here.tx.put_readers((trip.id, offer.no), &trip.crew, false)?;
    here.about(trip.id, offer.no);
    let first_night = offer.nights.first().map_or_else(|| here.today(), |(night, _)| *night);
    for member in &trip.crew {
        let host = match Confidant::by_direct_chat(member).entitled(trip.crew.iter()) {
            Some(entitled) => Some(view::host(here.tx, &offer, &entitled)?),
            None => None,
        };
        let lines = [
            say!("offer-for-crew", trip: &trip, offer: view::offer(&offer, host.as_deref(), true)),
            say!("offer-for-crew-how", no: offer.no, night: first_night),
        ];
        here.ask(member, (trip.id, offer.no), &lines, Choice::YES_MAYBE_NO)?;
    }
    let suggested = suggest::of_offer(here, trip, &offer, stops)?;
    let nights: Vec<NaiveDate> = offer.nights.iter().map(|(night, _)| *night).collect();
    let mut lines = vec![
        say!("offer-added", no: offer.no, kind: view::kind(offer.kind), place: view::spot(&offer.spot),
        people: offer.people, nights: view::nights(&nights), count: nights.len(), note: view::note(offer.note.as_deref())),
    ];
    if !cut.is_empty() {
        lines.push(say!("offer-cut", nights: view::nights(cut)));
    }
    if let Some(suggested) = suggested {
        lines.push(say!("offer-suggests", place: view::spot(&offer.spot), no: suggested));
    } else if !stops.iter().any(|stop| stop.spot.same(&offer.spot)) {
        lines.push(say!("offer-no-stop", place: view::spot(&offer.spot)));
    }
    lines.push(say!("offer-public", no: offer.no));
    Ok(lines)
}
