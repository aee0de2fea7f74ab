//! `!accept`: the crew takes nights of an offer, one by one.

use crate::language::vocabulary::Small;
use chrono::NaiveDate;

use super::args::{dates, nights, number, reading_from};
use super::{Command, details, suggest};
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::offer::{NightState, Offer};
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::domain::stop::Stay;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::language::when::When;
use crate::render::say::Arg;
use crate::say;
use crate::view;

pub const COMMAND: Command = command!("accept", Beds, Crew, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::AnswerOffer, &trip, None)?;
    let (no, rest) = number(here, text, say!("example-accept"))?;
    if here.tx.suggestion(trip.id, no)?.is_some() {
        return suggest::decide(here, &trip, no, State::Accepted);
    }
    let offer = offer(here, &trip, no)?;
    let named = named(here, &offer, rest, &COMMAND)?;
    take(here, &trip, &offer, named)
}

/// Takes those nights of an offer; where none are named, all that are open.
pub fn take(here: &mut Here<'_>, trip: &Trip, offer: &Offer, named: Option<Vec<NaiveDate>>) -> Outcome {
    let no = offer.no;
    let taken: Vec<(NaiveDate, i64)> = here
        .tx
        .offers(trip.id)?
        .iter()
        .filter(|other| other.no != no)
        .flat_map(|other| other.nights_in(NightState::Taken).into_iter().map(|night| (night, other.no)))
        .collect();
    let wanted = match &named {
        Some(nights) => nights.clone(),
        None => offer.nights_in(NightState::Open),
    };
    let (clash, free): (Vec<NaiveDate>, Vec<NaiveDate>) =
        wanted.into_iter().partition(|night| taken.iter().any(|(one, _)| one == night));
    if let Some(night) = clash.first().filter(|_| named.is_some() || free.is_empty()) {
        let other = taken.iter().find(|(one, _)| one == night).map_or(0, |(_, no)| *no);
        return Err(refuse!("night-taken-already", night: *night, other: other, no: no));
    }
    let changed = change(here, trip, offer, &free, NightState::Taken)?;
    if changed.is_empty() {
        return Err(nothing_to(offer, NightState::Taken));
    }
    here.overtakes(trip.id, no)?;
    let host = offer.host.for_rules().clone();
    // The first time, a host is told who they are that will come: the trip's owner by name and id.
    let before = here.tx.offers(trip.id)?;
    let mut by_them = before.iter().filter(|one| one.host == offer.host);
    let first =
        by_them.all(|one| one.nights_in(NightState::Taken).iter().all(|night| one.no == no && changed.contains(night)));
    let taker = if first { Arg::with_owner(trip) } else { Arg::from(trip) };
    let mut for_host = vec![say!("accepted-for-host", trip: taker, no: no, nights: view::nights(&changed))];
    if !here.tx.has_details(trip.id, no)? {
        for_host.push(say!("details-please", no: no));
    }
    for_host.push(say!("accepted-for-host-how", no: no));
    here.tell(&host, (trip.id, no), &for_host)?;
    tell_rest_of_crew(
        here,
        trip,
        offer,
        say!("accepted-for-crew", no: no, nights: view::nights(&changed),
        place: view::spot(&offer.spot)),
    )?;
    let offer = &self::offer(here, trip, no)?;
    let how_in = details::accepted(here, trip, offer)?;
    here.about(trip.id, no);
    let mut lines = vec![say!("accepted", no: no, nights: view::nights(&changed), place: view::spot(&offer.spot))];
    let stops = here.tx.stops(trip.id)?;
    let spent_there = |night: &NaiveDate| {
        let near = stops.iter().filter(|stop| stop.spot.near(&offer.spot)).filter_map(|stop| stop.stay);
        near.into_iter().any(|stay| stay.has_night(*night))
    };
    let elsewhere: Vec<NaiveDate> = changed.iter().copied().filter(|night| !spent_there(night)).collect();
    if !elsewhere.is_empty() {
        lines.push(say!("accepted-elsewhere", place: view::spot(&offer.spot), nights: view::nights(&elsewhere)));
    }
    if here.entitled(trip).is_some() {
        lines.extend(how_in);
    }
    if !clash.is_empty() {
        lines.push(say!("accepted-but", nights: view::nights(&clash)));
    }
    Ok(lines)
}

/// The offer of that number.
pub fn offer(here: &Here<'_>, trip: &Trip, no: i64) -> Result<Offer, Halt> {
    match here.tx.offer(trip.id, no)? {
        Some(offer) => Ok(offer),
        None => Err(match here.record(trip, no)? {
            Some(record) if record.kind != Kind::Offer => refuse!("not-an-offer", no: no),
            _ => refuse!("no-such-number", no: no),
        }),
    }
}

/// The nights of an offer that are named; `None` where none are.
///
/// # Errors
/// Refuses nights that it doesn't have, and says which it has.
pub fn named(here: &Here<'_>, offer: &Offer, text: &str, command: &Command) -> Result<Option<Vec<NaiveDate>>, Halt> {
    if text.trim().is_empty() || here.world.words.small(text) == Some(Small::All) {
        return Ok(None);
    }
    let (Some(first), Some(last)) = (offer.nights.first(), offer.nights.last()) else { return Ok(None) };
    let from = reading_from(here, offer.spot.zone, first.0, last.0);
    let found = dates(text, &here.reading(offer.spot.zone, from))?;
    let whens: Vec<When> = found.spans.into_iter().map(|span| span.when).collect();
    let within = Stay::new(first.0, Stay::night(last.0).leave()).ok();
    let nights = nights(&whens, within).filter(|nights| !nights.is_empty());
    let all: Vec<NaiveDate> = offer.nights.iter().map(|(night, _)| *night).collect();
    let Some(nights) = nights else {
        let night = all.iter().copied().find(|night| *night >= here.today_in(offer.spot.zone)).unwrap_or(last.0);
        return Err(unread!("nights-unread", no: offer.no, nights: view::nights(&all), night: night,
            command: here.word(command)));
    };
    let missing: Vec<NaiveDate> = nights.iter().copied().filter(|night| !all.contains(night)).collect();
    if missing.is_empty() {
        return Ok(Some(nights));
    }
    Err(refuse!("nights-not-offered", no: offer.no, missing: view::nights(&missing), nights: view::nights(&all)))
}

/// Moves those of the nights that are not over and may become `to`; which these are.
pub fn change(
    here: &Here<'_>,
    trip: &Trip,
    offer: &Offer,
    nights: &[NaiveDate],
    to: NightState,
) -> Result<Vec<NaiveDate>, Halt> {
    let mut changed = Vec::new();
    for (night, state) in &offer.nights {
        if nights.contains(night) && *night >= here.today_in(offer.spot.zone) && state.may_become(to) {
            here.tx.set_night(trip.id, offer.no, *night, to, Some(&here.said.event))?;
            changed.push(*night);
        }
    }
    Ok(changed)
}

/// Why nothing changed: how it stands.
pub fn nothing_to(offer: &Offer, to: NightState) -> Halt {
    let already = offer.nights_in(to);
    let line = view::offer(offer, None, false);
    if already.len() == offer.nights.len() {
        refuse!("offer-so-already", offer: line)
    } else {
        refuse!("offer-nothing-left", offer: line)
    }
}

/// The others of the crew hear what one of them did.
pub fn tell_rest_of_crew(
    here: &mut Here<'_>,
    trip: &Trip,
    offer: &Offer,
    line: crate::render::say::Say,
) -> Result<(), Halt> {
    let host = offer.host.for_rules();
    for member in trip.crew.iter().filter(|member| *member != host) {
        here.tell(member, (trip.id, offer.no), std::slice::from_ref(&line))?;
    }
    Ok(())
}
