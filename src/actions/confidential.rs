//! Sends check-in details to the crew when it is time, each member in their direct chat, and deletes those messages when
//! they are no longer needed or allowed.
//!
//! A confidential message is an outbox row with a [`Confidential`]: it names the offer and the message that the details
//! come from. [`allowed_until`] says how long it may stay; [`retract`] runs at the end of each turn and deletes the rest.

use chrono::{DateTime, NaiveDate, Utc};

use crate::context::{outbound, titles};
use crate::domain::check_in::{arrives, is_tonight, over, released, stay_from, told_until};
use crate::domain::ids::{RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::domain::offer::Offer;
use crate::domain::private::Confidant;
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::msg;
use crate::outgoing::{Confidential, Outgoing};
use crate::render::msg::{Arg, Msg};
use crate::store::{ConfidentialMessage, StoreError, Tx};
use crate::view;

/// Why the details are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// It is time, or it was asked for.
    Time,
    /// It is evening.
    Evening,
    /// It is evening, and nothing else is said then: before a trip's first night.
    EveningAlone,
    /// The host changed it.
    Change,
}

/// The message with check-in details to one of the crew; `None` where it is not the time, they may not have it, or there are
/// none.
pub(crate) fn to_member(
    tx: &Tx<'_>,
    env: &Env,
    (trip, offer): (&Trip, &Offer),
    member: &UserId,
    occasion: Occasion,
    now: DateTime<Utc>,
) -> Result<Option<Outgoing>, StoreError> {
    let nights = released(offer, now);
    let Some(first) = nights.first().copied() else { return Ok(None) };
    let Some(details) = tx.details(trip.id, offer.no)? else { return Ok(None) };
    // Who hosts knows.
    if member == offer.host.for_rules() || *member == env.bot {
        return Ok(None);
    }
    // Nor do blocked people, and those whom the host doesn't know to be of the crew.
    if !tx.is_reader(trip.id, offer.no, member)? || is_kept_from(tx, offer, member)? {
        return Ok(None);
    }
    let Some(entitled) = Confidant::by_direct_chat(member).entitled(trip.crew.iter()) else { return Ok(None) };
    let host = msg!("by-host", host: view::host(tx, offer, &entitled)?);
    let (no, place) = (offer.no, view::spot(&offer.spot));
    let (nights, text) = (view::nights(&nights), details.text.reveal(&entitled));
    let line = match occasion {
        Occasion::Time | Occasion::Evening | Occasion::EveningAlone => {
            msg!("details-told", no: no, place: place, host: host, nights: nights, details: text)
        }
        Occasion::Change => {
            msg!("details-told-changed", no: no, place: place, host: host, nights: nights, details: text)
        }
    };
    let carries =
        Confidential { trip: trip.id, offer: no, source: details.source, made: Some(details.made), night: Some(first) };
    let mut lines = vec![line];
    // Nobody is to stand at that door a night too early.
    let early = !is_tonight(offer, first, now);
    if early {
        lines.push(msg!("details-told-early", day: Arg::Day(first)));
    }
    lines.push(msg!("details-told-until"));
    let ping = matches!(occasion, Occasion::Change | Occasion::EveningAlone);
    Ok(Some(outbound::in_confidence(tx, env, member, &lines, ping, carries, now)?))
}

/// Whether the host of an offer, or the operators, blocked somebody: nothing that is private reaches them from there.
fn is_kept_from(tx: &Tx<'_>, offer: &Offer, person: &UserId) -> Result<bool, StoreError> {
    Ok(tx.has_blocked(offer.host.for_rules(), person)? || tx.is_blocked(person)?)
}

/// Sends the details to those of the crew who don't have them yet, if it is time; to all on the evening of the stay's first
/// day and after a change. The host is told once for each stay.
pub(crate) fn to_crew(
    tx: &Tx<'_>,
    env: &Env,
    trip: &Trip,
    offer: &Offer,
    occasion: Occasion,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let evening = matches!(occasion, Occasion::Evening | Occasion::EveningAlone);
    let first_day = evening && arrives(offer, now);
    let carried = tx.carried()?;
    let mut queue = Vec::new();
    for member in &trip.crew {
        let has_it = carried.iter().any(|one| {
            let about = (one.what.trip, one.what.offer) == (trip.id, offer.no) && one.what.night.is_some();
            about && one.person == *member
        });
        if !has_it || first_day || occasion == Occasion::Change {
            queue.extend(to_member(tx, env, (trip, offer), member, occasion, now)?);
        }
    }
    if !queue.is_empty() {
        queue.extend(tell_host_once(tx, env, trip, offer, now)?);
    }
    Ok(queue)
}

/// Tells the host, once for each stay, that their details were passed on.
pub(crate) fn tell_host_once(
    tx: &Tx<'_>,
    env: &Env,
    trip: &Trip,
    offer: &Offer,
    now: DateTime<Utc>,
) -> Result<Option<Outgoing>, StoreError> {
    let nights = released(offer, now);
    let Some(first) = nights.first() else { return Ok(None) };
    let stay = stay_from(offer, *first);
    if !tx.first_time(&format!("details-passed-on:{}:{}:{stay}", trip.id, offer.no), now)? {
        return Ok(None);
    }
    let host = offer.host.for_rules();
    let line = msg!("details-passed-on", trip: trip, no: offer.no, nights: view::nights(&nights));
    Ok(Some(outbound::to_one(tx, env, host, &[line], now)?.about(RecordRef { trip: trip.id, no: offer.no })))
}

/// Runs at the end of every turn: tells hosts with check-in details who has joined the crew since. A new member can read
/// the details only after that.
pub(crate) fn newcomers(tx: &Tx<'_>, env: &Env, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    tx.forget_left_readers()?;
    let mut queue = Vec::new();
    for new in tx.newcomers()? {
        let (Some(trip), Some(offer)) = (tx.trip(new.trip)?, tx.offer(new.trip, new.offer)?) else { continue };
        if trip.ended.is_some() {
            continue;
        }
        tx.put_newcomer(&new, now)?;
        let host = offer.host.for_rules();
        let line = msg!("details-newcomer", name: titles::name_and_id(tx, &new.person)?, trip: &trip, no: offer.no,
            place: view::spot(&offer.spot));
        queue.push(outbound::to_one(tx, env, host, &[line], now)?.about(RecordRef { trip: trip.id, no: offer.no }));
    }
    Ok(queue)
}

/// Whether the crew was told how to get in at an offer, and still has it.
pub(crate) fn was_told(tx: &Tx<'_>, trip: TripId, offer: RecordNo) -> Result<bool, StoreError> {
    Ok(tx.carried()?.iter().any(|one| (one.what.trip, one.what.offer) == (trip, offer) && one.what.night.is_some()))
}

/// Whether, as things stand now, all that the crew was told of how to get in at an offer is deleted at the end of this turn.
pub(crate) fn will_be_deleted(
    tx: &Tx<'_>,
    trip: TripId,
    offer: RecordNo,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let mut told = false;
    for one in tx.carried()? {
        if (one.what.trip, one.what.offer) == (trip, offer) && one.what.night.is_some() {
            told = true;
            if allowed_until(tx, &one, now)?.is_some_and(|until| until > now) {
                return Ok(false);
            }
        }
    }
    Ok(told)
}

/// Runs at the end of every turn: queues a redaction of each confidential message whose recipient may no longer have it.
///
/// `leaving`: a person who is about to be forgotten. All messages to them are deleted.
pub(crate) fn retract(tx: &Tx<'_>, leaving: Option<&UserId>, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let mut queue = Vec::new();
    for carried in tx.carried()? {
        if leaving == Some(&carried.person) || allowed_until(tx, &carried, now)?.is_none_or(|until| until <= now) {
            queue.extend(tx.retract(&carried, now)?);
        }
    }
    Ok(queue)
}

/// Notes to which room a confidential message is about to be sent. `false`: it must not be sent, as it waited so long that
/// its time is over.
///
/// # Errors
/// Where the store fails.
pub fn carry(tx: &Tx<'_>, row: i64, room: &RoomId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let Some(carried) = tx.carried()?.into_iter().find(|one| one.row == row) else { return Ok(false) };
    if allowed_until(tx, &carried, now)?.is_none_or(|until| until <= now) {
        return Ok(false);
    }
    // A message may stay until noon of the morning after, but none is sent any more then.
    let Confidential { trip, offer, night, .. } = carried.what;
    if night.is_some() && tx.offer(trip, offer)?.is_none_or(|offer| released(&offer, now).is_empty()) {
        return Ok(false);
    }
    tx.carry_to(row, room)
}

/// Deletes check-in details of offers that are over.
pub(crate) fn forget_expired(tx: &Tx<'_>, now: DateTime<Utc>) -> Result<(), StoreError> {
    for RecordRef { trip, no } in tx.all_details()? {
        if tx.offer(trip, no)?.and_then(|offer| over(&offer)).is_none_or(|over| over <= now) {
            tx.delete_details(trip, no)?;
        }
    }
    Ok(())
}

/// Until when a confidential message may stay; `None`: it must be deleted now.
pub(crate) fn allowed_until(
    tx: &Tx<'_>,
    carried: &ConfidentialMessage,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let Confidential { trip, offer: no, made, night, source } = &carried.what;
    if let Some(room) = &carried.room
        && tx.is_open_to_others(room)?
    {
        return Ok(None);
    }
    let Some(trip) = tx.trip(*trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(None) };
    let Some(offer) = tx.offer(trip.id, *no)? else { return Ok(None) };
    let (crew, host) = (trip.is_crew(&carried.person), carried.person == *offer.host.for_rules());
    if !crew && !host || is_kept_from(tx, &offer, &carried.person)? {
        return Ok(None);
    }
    if let Some(made) = made {
        // As they are now.
        if tx.details(trip.id, *no)?.is_none_or(|now| (now.made, &now.source) != (*made, source)) {
            return Ok(None);
        }
    }
    Ok(match night {
        Some(night) if crew => told_until(&offer, *night, now),
        Some(_) => None,
        None => over(&offer),
    })
}

/// A line that says which details come next, and on which day; `None` where there are none to come.
pub(crate) fn next_release(tx: &Tx<'_>, trip: &Trip, now: DateTime<Utc>) -> Result<Option<Msg>, StoreError> {
    let mut next: Option<(NaiveDate, NaiveDate, Offer)> = None;
    for offer in tx.offers(trip.id)? {
        let Some((night, day)) = crate::domain::check_in::next(&offer, now) else { continue };
        if tx.has_details(trip.id, offer.no)? && next.as_ref().is_none_or(|(before, ..)| night < *before) {
            next = Some((night, day, offer));
        }
    }
    Ok(next.map(|(night, day, offer)| {
        msg!("details-later", no: offer.no, place: view::spot(&offer.spot), night: Arg::Day(night), day: Arg::Day(day))
    }))
}
