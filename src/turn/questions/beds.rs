//! Questions about offers and nights: who took what, where one sleeps, how one gets in.

use chrono::NaiveDate;

use crate::commands::tonight;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::offer::{NightState, Offer};
use crate::domain::trip::Trip;
use crate::msg;
use crate::outgoing::{Choice, Subject};
use crate::render::msg::Msg;
use crate::store::StoreError;
use crate::turn::named;
use crate::turn::questions::asked::{Asked, run};
use crate::turn::questions::meetups;
use crate::turn::roles::{Role, role};
use crate::view;

/// Offers of which the answer tells; the newest.
const MAX_OFFERS: usize = 4;

/// The sender's own offers with nights ahead, the newest first.
fn own(cx: &Context<'_>) -> Result<Vec<(Trip, Offer)>, StoreError> {
    let today = cx.today();
    let mut own = Vec::new();
    for trip in cx.tx.trips_by_part(cx.me())?.into_iter().map(|(_, trip)| trip).filter(|trip| trip.ended.is_none()) {
        let offers = cx.tx.offers(trip.id)?.into_iter();
        let mine = offers.filter(|offer| {
            let counts = |state: NightState| state != NightState::Withdrawn;
            offer.host.for_rules() == cx.me()
                && offer.nights.iter().any(|(night, state)| *night >= today && counts(*state))
        });
        own.extend(mine.map(|offer| (trip.clone(), offer)));
    }
    own.sort_by_key(|(trip, offer)| std::cmp::Reverse((trip.id, offer.no)));
    Ok(own)
}

/// The offer that this replies to, if it does.
fn replied(cx: &Context<'_>) -> Option<RecordNo> {
    match cx.replied {
        Some(Subject::Record { no, .. }) => Some(no),
        _ => None,
    }
}

/// "Did they accept?"
pub(super) fn accepted(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    // "Did anyone say yes to the pizza?"
    if let Some(lines) = meetups::by_title(cx, asked.text)? {
        return Ok(Some(lines));
    }
    if !cx.said.room.direct {
        return Ok(Some(vec![msg!("asked-where-read")]));
    }
    let mut own = own(cx)?;
    if let Some(no) = replied(cx)
        && own.iter().any(|(_, offer)| offer.no == no)
    {
        own.retain(|(_, offer)| offer.no == no);
    }
    if own.is_empty() {
        return match role(cx)? {
            // The crew answers, and hears nothing itself.
            Role::Crew(_) => run(cx, CommandId::Offers, "").map(Some),
            _ => Ok(Some(vec![msg!("accepted-none")])),
        };
    }
    let mut lines = Vec::new();
    for (trip, offer) in own.iter().take(MAX_OFFERS) {
        lines.extend(became(trip, offer, cx.today()));
    }
    if let [(trip, offer)] = own.as_slice() {
        cx.about(trip.id, offer.no);
    }
    cx.clear_meant_trip();
    Ok(Some(lines))
}

/// "Does she know yet?"
pub(super) fn told_them(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    if !cx.said.room.direct {
        return Ok(Some(vec![msg!("asked-where-read")]));
    }
    let own = own(cx)?;
    let Some((trip, offer)) = own.first() else { return Ok(None) };
    let mut lines = vec![msg!("told-them", trip: trip)];
    lines.extend(became(trip, offer, cx.today()));
    cx.about(trip.id, offer.no);
    Ok(Some(lines))
}

/// The days of one's own offer that comes first: how long it is for. Its hours nobody said.
pub(super) fn days_of_own(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    if !cx.said.room.direct {
        return Ok(None);
    }
    let own = own(cx)?;
    let [(trip, offer)] = own.as_slice() else { return Ok(None) };
    cx.about(trip.id, offer.no);
    let nights: Vec<NaiveDate> = offer.nights.iter().map(|(night, _)| *night).collect();
    let place = view::spot(&offer.spot);
    Ok(Some(vec![msg!("stay-days", nights: view::nights(&nights), place: place, no: offer.no)]))
}

/// The offers whose host is named in the text, for who may know that.
pub(super) fn of_host(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    let trip = match role(cx)? {
        Role::Crew(trip) if cx.said.room.direct => trip,
        _ => return Ok(None),
    };
    let mut lines = Vec::new();
    for offer in cx.tx.offers(trip.id)?.into_iter().take(MAX_OFFERS) {
        let name = cx.bare_name(offer.host.for_rules())?;
        if named::is_named(&name, text) {
            lines.push(view::offer(&offer, cx.host(&offer, &trip)?.as_deref(), true));
            cx.about(trip.id, offer.no);
        }
    }
    if lines.len() > 1 {
        cx.about_nothing();
    }
    Ok((!lines.is_empty()).then_some(lines))
}

/// As [`of_host`]; an only one that waits for their answer asks for it.
pub(super) fn of_host_to_answer(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some(mut lines) = of_host(cx, text)? else { return Ok(None) };
    let (trip, today) = (cx.trip()?, cx.today());
    if let ([_], Some(no)) = (lines.as_slice(), named_host(cx, &trip, text)?)
        && cx.tx.offer(trip.id, no)?.is_some_and(|offer| offer.has_from(today, NightState::Open))
    {
        cx.offer_choices(Choice::YES_NO);
        lines.push(msg!("about-answer", no: no));
    }
    Ok(Some(lines))
}

/// The newest offer of the host whom the text names.
fn named_host(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<Option<RecordNo>, StoreError> {
    for offer in cx.tx.offers(trip.id)?.into_iter().rev().take(MAX_OFFERS) {
        if named::is_named(&cx.bare_name(offer.host.for_rules())?, text) {
            return Ok(Some(offer.no));
        }
    }
    Ok(None)
}

/// What became of an offer.
fn became(trip: &Trip, offer: &Offer, today: NaiveDate) -> Vec<Msg> {
    let ahead =
        |state| -> Vec<NaiveDate> { offer.nights_in(state).into_iter().filter(|night| *night >= today).collect() };
    let (taken, open, left) = (ahead(NightState::Taken), ahead(NightState::Open), ahead(NightState::Left));
    let (no, place) = (offer.no, view::spot(&offer.spot));
    let mut lines = Vec::new();
    if !taken.is_empty() {
        lines.push(msg!("accepted-yes", trip: trip, nights: view::nights(&taken), place: place.clone(), no: no));
    }
    if !open.is_empty() {
        lines.push(msg!("accepted-not-yet", trip: trip, nights: view::nights(&open), place: place.clone(), no: no));
    }
    if !left.is_empty() {
        lines.push(msg!("accepted-no", trip: trip, nights: view::nights(&left), place: place, no: no));
    }
    lines
}

/// The day that a question is about: the one that it names, else the first night ahead of the stop that it names.
fn day_of(cx: &Context<'_>, asked: &Asked<'_>) -> Result<Option<NaiveDate>, CommandError> {
    if asked.day.is_some() {
        return Ok(asked.day);
    }
    let stay = meetups::stop_named(cx, asked.text)?.and_then(|stop| stop.stay);
    Ok(stay.filter(|stay| stay.leave() > cx.today()).map(|stay| stay.arrive().max(cx.today())))
}

/// "Where do I sleep on Tuesday?", "where do we sleep in Malmö?"
pub(super) fn sleep(cx: &mut Context<'_>, asked: &Asked<'_>) -> Outcome {
    let day = asked.day.unwrap_or_else(|| cx.today());
    // "Who's Kari again?"
    if asked.day.is_none()
        && let Some(lines) = of_host_to_answer(cx, asked.text)?
    {
        return Ok(lines);
    }
    if cx.said.room.direct {
        match role(cx)? {
            Role::Crew(_) => {
                let day = day_of(cx, asked)?;
                return tonight::on(cx, day);
            }
            Role::Host(trip) => {
                let offers = cx.tx.offers(trip.id)?;
                let mine = offers.iter().find(|offer| {
                    offer.host.for_rules() == cx.me() && offer.nights.contains(&(day, NightState::Taken))
                });
                if let Some(offer) = mine {
                    cx.about(trip.id, offer.no);
                    return Ok(vec![msg!("sleep-at-yours", day: day, no: offer.no, place: view::spot(&offer.spot))]);
                }
            }
            _ => {}
        }
    }
    match asked.day_words.as_deref() {
        Some(day) => run(cx, CommandId::Today, day),
        // "Who does she stay with?": who hosts is for the crew, which nights have a bed for all.
        None => run(cx, CommandId::Nights, ""),
    }
}

/// "Is there a bed on Tuesday?"
pub(super) fn bed(cx: &mut Context<'_>, asked: &Asked<'_>) -> Outcome {
    match asked.day {
        Some(_) => sleep(cx, asked),
        None => run(cx, CommandId::Nights, ""),
    }
}

/// "What's the address?"
pub(super) fn way_in(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    if !cx.said.room.direct {
        return Ok(Some(vec![msg!("asked-where-read")]));
    }
    match role(cx)? {
        Role::Crew(trip) => match named_host(cx, &trip, asked.text)? {
            Some(no) => run(cx, CommandId::Details, &no.to_string()).map(Some),
            None => {
                let day = day_of(cx, asked)?;
                tonight::with_way_in(cx, day).map(Some)
            }
        },
        Role::Host(_) => tell_way_in(cx).map(Some),
        _ => Ok(None),
    }
}

/// "How do I tell them my address?"
pub(super) fn tell_way_in(cx: &mut Context<'_>) -> Outcome {
    if !cx.said.room.direct {
        return Ok(vec![msg!("asked-where-read")]);
    }
    let own = own(cx)?;
    let today = cx.today();
    let taken = |offer: &Offer| offer.has_from(today, NightState::Taken);
    let Some((trip, offer)) = own.iter().find(|(_, offer)| taken(offer)).or(own.first()) else {
        return Ok(vec![msg!("way-in-no-offer")]);
    };
    cx.about(trip.id, offer.no);
    if cx.tx.has_details(trip.id, offer.no)? {
        return Ok(vec![msg!("way-in-kept", no: offer.no, trip: trip)]);
    }
    Ok(vec![msg!("way-in-how", no: offer.no, trip: trip)])
}
