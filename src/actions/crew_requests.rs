//! Requests to join a crew or to become a trip's owner. Nothing changes until the person says yes in their direct chat, and
//! the one who asked can't tell a no from no answer.

use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::domain::ids::UserId;
use crate::domain::person::plain;
use crate::domain::title::reads_alike;
use crate::domain::trip::{MAX_CREW, Trip};
use crate::msg;
use crate::outgoing::{Choice, Subject};
use crate::render::msg::Msg;
use crate::store::{AskedFor, CrewRequest, RequestKind, StoreError, Tx};

/// How long somebody has to say yes; also, for how long they are not asked the same again.
pub const WITHIN: TimeDelta = TimeDelta::days(7);
/// People whom one person may have asked within [`DAY`].
const MAX_A_DAY: usize = 20;
const DAY: TimeDelta = TimeDelta::hours(24);
/// How often somebody is asked within [`WITHIN`], by all askers together.
const MAX_OF_PERSON: usize = 6;
/// How often within [`WITHIN`] at the word of one and the same person, for whatever trips.
const MAX_OF_ONE_ASKER: usize = 3;

/// Asks somebody to join the crew.
///
/// # Errors
/// Refuses somebody whom the bot hasn't met or the trip blocks, a crew that would be too large, and what is too much.
pub fn ask_to_join(cx: &mut Context<'_>, trip: &Trip, person: &UserId) -> Result<Msg, CommandError> {
    let (name, id) = (cx.name(person)?, person.as_str());
    if trip.is_crew(person) {
        return Ok(msg!("crew-already", name: name));
    }
    // The bot writes to nobody who doesn't know it: a crew must not be a way to reach strangers.
    if !cx.tx.has_met(person)? {
        return Err(refuse!("crew-not-met", name: name));
    }
    if cx.tx.is_blocked_in(trip.id, person)? {
        return Err(refuse!("own-crew-blocked", name: name, id: id));
    }
    if is_waiting(cx, trip, RequestKind::Crew, person)? {
        return Ok(msg!("crew-asked-already", name: cx.bare_name(person)?, id: id));
    }
    if trip.crew.len() + cx.tx.crew_requests(trip.id, cx.now)?.len() >= MAX_CREW {
        return Err(refuse!("crew-full", count: MAX_CREW));
    }
    send_request(cx, trip, RequestKind::Crew, person)?;
    Ok(msg!("crew-asked", name: cx.bare_name(person)?, id: id, trip: &trip, days: WITHIN.num_days()))
}

/// Asks one of the crew whether they take the trip over.
///
/// # Errors
/// Refuses what is more than their share.
pub fn ask_to_own(cx: &mut Context<'_>, trip: &Trip, person: &UserId) -> Result<Msg, CommandError> {
    let (name, id) = (cx.bare_name(person)?, person.as_str());
    if is_waiting(cx, trip, RequestKind::Owner, person)? {
        return Ok(msg!("own-hand-asked-already", name: name, id: id, trip: &trip));
    }
    send_request(cx, trip, RequestKind::Owner, person)?;
    Ok(msg!("own-hand-asked", name: name, id: id, trip: &trip, days: WITHIN.num_days()))
}

/// Whether the sender has asked somebody that already and the request still waits. Expired requests are deleted.
pub fn is_waiting(cx: &Context<'_>, trip: &Trip, kind: RequestKind, person: &UserId) -> Result<bool, StoreError> {
    let Some(request) = cx.tx.crew_request_to(trip.id, kind, person)? else { return Ok(false) };
    if request.expires > cx.now && request.asked_by == *cx.me() {
        return Ok(true);
    }
    cx.tx.drop_crew_request(request.id)?;
    Ok(false)
}

fn send_request(cx: &mut Context<'_>, trip: &Trip, kind: RequestKind, person: &UserId) -> Result<(), CommandError> {
    let (tx, now, me) = (cx.tx, cx.now, cx.me());
    if tx.asked_by_since(AskedFor::Request, me, now - DAY)? >= MAX_A_DAY {
        return Err(refuse!("crew-asks-a-day", count: MAX_A_DAY));
    }
    if tx.asked_of_by_since(AskedFor::Request, person, me, now - WITHIN)? >= MAX_OF_ONE_ASKER
        || tx.asked_of_since(AskedFor::Request, person, me, now - WITHIN)? >= MAX_OF_PERSON
    {
        let name = cx.bare_name(person)?;
        return Err(refuse!("crew-asked-enough", name: name, id: person.as_str()));
    }
    tx.note_asked(AskedFor::Request, me, person, now)?;
    // People who blocked the sender aren't asked; to the sender it looks like no answer.
    let silent = tx.has_blocked(person, me)? || tx.is_blocked(person)?;
    let id = tx.add_crew_request((trip.id, kind), person, me, (now, now + WITHIN), silent)?;
    if silent {
        return Ok(());
    }
    let lines = question_lines(cx, trip, kind, person, me)?;
    Ok(cx.ask(person, Subject::CrewRequest(id), &lines, Choice::YES_NO)?)
}

/// What somebody is asked, by whom, and what it means.
fn question_lines(
    cx: &Context<'_>,
    trip: &Trip,
    kind: RequestKind,
    person: &UserId,
    by: &UserId,
) -> Result<Vec<Msg>, StoreError> {
    let (name, id, days) = (cx.bare_name(by)?, by.as_str(), WITHIN.num_days());
    if kind == RequestKind::Owner {
        return Ok(vec![
            msg!("own-hand-request", by: name, id: id, trip: &trip.title),
            msg!("own-hand-request-what", trip: &trip.title, days: days),
        ]);
    }
    let mut lines = vec![msg!("crew-request", by: name, id: id, trip: &trip.title)];
    for twin in cx.tx.trips_seen_by(person)? {
        if twin.id != trip.id && reads_alike(&twin.title, &trip.title) {
            let owner = cx.name(&twin.owner)?;
            lines.push(msg!("crew-request-twin", trip: &twin.title, owner: owner));
            break;
        }
    }
    lines.push(msg!("crew-request-what"));
    lines.push(msg!("crew-request-how", days: days, id: id));
    Ok(lines)
}

/// The trip of a request that can still be answered.
fn trip_if_open(cx: &Context<'_>, request: &CrewRequest) -> Result<Option<Trip>, StoreError> {
    let tx = cx.tx;
    let Some(trip) = tx.trip(request.trip)?.filter(|trip| trip.owner == request.asked_by) else { return Ok(None) };
    let fits = match request.kind {
        RequestKind::Crew => trip.ended.is_none() && !tx.is_blocked_in(trip.id, &request.person)?,
        RequestKind::Owner => trip.is_crew(&request.person),
    };
    let blocked = tx.has_blocked(&request.person, &request.asked_by)? || tx.is_blocked(&request.asked_by)?;
    Ok(Some(trip).filter(|_| fits && !blocked && request.expires > cx.now))
}

/// The person who was asked answers, in their direct chat.
///
/// # Errors
/// It is somebody else's question, or was answered elsewhere than in a direct chat: then it is talk.
pub fn answer(cx: &mut Context<'_>, id: i64, choice: Choice) -> Outcome {
    if !cx.said.room.direct || choice == Choice::Maybe {
        return Err(CommandError::NotForBot);
    }
    let Some(request) = cx.tx.crew_request(id)? else { return Ok(vec![msg!("crew-request-over")]) };
    if request.person != *cx.me() {
        return Err(CommandError::NotForBot);
    }
    let Some(trip) = trip_if_open(cx, &request)? else { return Ok(vec![msg!("crew-request-over")]) };
    if choice == Choice::No {
        cx.tx.close_crew_request(id)?;
        return Ok(vec![match request.kind {
            RequestKind::Crew => msg!("crew-request-no", trip: &trip),
            RequestKind::Owner => msg!("own-hand-request-no", trip: &trip),
        }]);
    }
    match request.kind {
        RequestKind::Crew => join_crew(cx, &trip, &request),
        RequestKind::Owner => become_owner(cx, &trip, &request),
    }
}

fn join_crew(cx: &mut Context<'_>, trip: &Trip, request: &CrewRequest) -> Outcome {
    let me = cx.me().clone();
    if trip.crew.len() >= MAX_CREW {
        return Err(refuse!("crew-full", count: MAX_CREW));
    }
    cx.tx.drop_crew_request(request.id)?;
    cx.tx.add_crew(trip.id, &me)?;
    let name = cx.bare_name(&me)?;
    let line = msg!("crew-joined", name: name, id: me.as_str(), trip: &trip);
    cx.tell(&trip.owner, trip.id, &[line])?;
    Ok(vec![msg!("crew-joined-you", trip: &trip, typed: cx.typed_name(trip)?)])
}

fn become_owner(cx: &mut Context<'_>, trip: &Trip, request: &CrewRequest) -> Outcome {
    let me = cx.me().clone();
    cx.tx.drop_crew_request(request.id)?;
    cx.tx.set_trip_owner(trip.id, &me)?;
    let name = cx.name(&me)?;
    let former = msg!("own-handed", trip: &trip, name: &name);
    cx.tell(&trip.owner, trip.id, &[former])?;
    for member in trip.crew.iter().filter(|member| **member != trip.owner) {
        cx.tell(member, trip.id, &[msg!("own-handed-crew", trip: &trip, name: &name)])?;
    }
    let by = cx.name(&request.asked_by)?;
    Ok(vec![msg!("own-handed-you", trip: &trip, by: by)])
}

/// A bare "yes" long after the question may be meant for something else: it is asked again.
///
/// # Errors
/// Where the store fails.
pub fn ask_again(cx: &mut Context<'_>, request: &CrewRequest) -> Outcome {
    let Some(trip) = trip_if_open(cx, request)? else { return Ok(vec![msg!("crew-request-over")]) };
    let lines = question_lines(cx, &trip, request.kind, &request.person, &request.asked_by)?;
    cx.about_subject(Subject::CrewRequest(request.id));
    cx.offer_choices(Choice::YES_NO);
    Ok(lines)
}

/// Ends a request whose time is over. Returns what the one who asked is told: the same after a no and after no answer.
///
/// # Errors
/// Where the store fails.
pub fn expired(tx: &Tx<'_>, request: &CrewRequest, now: DateTime<Utc>) -> Result<Option<Msg>, StoreError> {
    debug_assert!(request.expires <= now);
    tx.drop_crew_request(request.id)?;
    let trip = tx.trip(request.trip)?.filter(|trip| trip.owner == request.asked_by && trip.ended.is_none());
    let Some(trip) = trip else { return Ok(None) };
    let names = tx.names()?;
    let known = names.iter().find(|(id, _)| *id == request.person).map(|(_, name)| plain(name));
    let name = known.filter(|name| !name.is_empty()).unwrap_or_else(|| request.person.localpart().to_owned());
    let id = request.person.as_str();
    Ok(match request.kind {
        RequestKind::Crew if trip.is_crew(&request.person) => None,
        RequestKind::Crew => Some(msg!("crew-request-expired", trip: &trip, name: name, id: id)),
        RequestKind::Owner => Some(msg!("own-hand-request-expired", trip: &trip, name: name, id: id)),
    })
}
