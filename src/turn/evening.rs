//! The evening message: where the crew sleeps tonight, and which of the next nights have no bed. Each member gets one, whatever
//! trips they are on.
//!
//! A trip that everybody forgot goes quiet: after [`ASKED_AFTER`] evenings with a night without a bed, on which nobody of the
//! crew did anything with the bot, they are asked once whether they still travel. Where they sleep tonight is said all the
//! same, and any sign of life begins anew.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::actions::confidential::{self, Occasion};
use crate::context::{Context, confirmations};
use crate::domain::ids::{EventId, TripId, UserId};
use crate::domain::night::{Bed, Night};
use crate::domain::private::Confidant;
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::outgoing::{Choice, Outgoing};
use crate::render::msg::Msg;
use crate::schedule::evening_nights;
use crate::store::{StoreError, Tx};
use crate::turn::ping::to_person;
use crate::{msg, schedule, view};

/// Evenings without an answer after which the crew is asked whether they still travel.
pub(crate) const ASKED_AFTER: i64 = 4;

/// What of a trip is said on an evening.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    All,
    /// Instead of nights without a bed, whether they still travel.
    Asks,
    /// Only where they sleep tonight.
    Tonight,
}

impl Said {
    /// By the evenings in a row that nobody answered.
    fn after(unanswered: i64) -> Self {
        match unanswered {
            ..ASKED_AFTER => Self::All,
            ASKED_AFTER => Self::Asks,
            _ => Self::Tonight,
        }
    }
}

/// A trip on an evening.
struct Evening {
    trip: Trip,
    nights: Vec<Night>,
    said: Said,
}

/// The evening message of a trip.
pub(crate) fn due(
    tx: &Tx<'_>,
    env: &Env,
    trip: TripId,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let Some(trip) = tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(Vec::new()) };
    let zone: Tz = schedule::evening_zone(&tx.stops(trip.id)?, day).unwrap_or(trip.zone);
    let today = now.with_timezone(&zone).date_naive();
    let mut queue = Vec::new();
    let mut evenings = Vec::new();
    for other in tx.trips_under_way()? {
        // Of trips with nobody of this crew nothing is said here.
        if other.crew.iter().any(|member| trip.is_crew(member)) {
            let nights = evening_nights(tx, &other, &tx.stops(other.id)?, day)?;
            if !nights.is_empty() {
                evenings.push(Evening { said: said(tx, &other, &nights, day, now)?, trip: other, nights });
            }
        }
    }
    for member in &trip.crew {
        let theirs: Vec<&Evening> = evenings.iter().filter(|evening| evening.trip.is_crew(member)).collect();
        // The first of their trips says it for all of them.
        if theirs.first().is_some_and(|first| first.trip.id == trip.id) {
            queue.extend(to_member(tx, env, member, &theirs, (day, today))?);
        }
    }
    // Check-in details go in separate messages, which are deleted later.
    let occasion = if queue.is_empty() { Occasion::EveningAlone } else { Occasion::Evening };
    for offer in tx.offers(trip.id)? {
        queue.extend(confidential::to_crew(tx, env, &trip, &offer, occasion, now)?);
    }
    Ok(queue)
}

/// What is said of a trip; an evening counts once, whichever of several trips it is told with.
fn said(tx: &Tx<'_>, trip: &Trip, nights: &[Night], day: NaiveDate, now: DateTime<Utc>) -> Result<Said, StoreError> {
    let unanswered = tx.evenings_unanswered(trip.id)?;
    let tonight = |night: &&Night| night.evening == day && night.counts(nights);
    let alarms = nights.iter().filter(tonight).any(|night| !matches!(night.bed, Bed::Taken(_)));
    if !alarms {
        return Ok(Said::after(unanswered));
    }
    if tx.first_time(&format!("evening-counted:{}:{day}", trip.id), now)? {
        tx.set_evenings_unanswered(trip.id, unanswered + 1)?;
        return Ok(Said::after(unanswered));
    }
    Ok(Said::after((unanswered - 1).max(0)))
}

fn to_member(
    tx: &Tx<'_>,
    env: &Env,
    member: &UserId,
    evenings: &[&Evening],
    (day, today): (NaiveDate, NaiveDate),
) -> Result<Option<Outgoing>, StoreError> {
    let mut parts: Vec<(&Evening, Vec<Msg>)> = Vec::new();
    for evening in evenings {
        let mut lines = Vec::new();
        let mut asks = false;
        for night in evening.nights.iter().filter(|night| night.counts(&evening.nights)) {
            let sleeps = matches!(night.bed, Bed::Taken(_));
            if !sleeps && is_covered(evening, night, evenings) {
                continue;
            }
            asks |= !sleeps;
            if sleeps || evening.said == Said::All {
                lines.extend(line(tx, &evening.trip, member, night, day)?);
            }
        }
        if asks && evening.said == Said::Asks {
            lines.push(msg!("evening-still", trip: &evening.trip));
        }
        if !lines.is_empty() {
            parts.push((evening, lines));
        }
    }
    let Some(about) = parts.first().map(|(first, _)| first.trip.id) else { return Ok(None) };
    let several = parts.len() > 1;
    let asked: Vec<TripId> =
        parts.iter().map(|(one, _)| *one).filter(|one| one.said == Said::Asks).map(|one| one.trip.id).collect();
    let mut all = Vec::new();
    for (evening, lines) in parts {
        let ahead = evening.said == Said::All && evening.nights.iter().all(|night| night.evening != day);
        if ahead {
            all.push(msg!("evening-head", trip: &evening.trip));
        } else if several {
            all.push(msg!("for-trip", trip: &evening.trip));
        }
        all.extend(lines);
    }
    let about = asked.first().copied().unwrap_or(about);
    let message = to_person(tx, env, member, about.into(), &all, today, true)?;
    Ok(Some(if asked.is_empty() || !env.settings.choices { message } else { message.choices(Choice::YES_NO) }))
}

/// Whether another of the member's trips speaks for that night: they sleep there, or it is the later one.
fn is_covered(evening: &Evening, night: &Night, evenings: &[&Evening]) -> bool {
    evenings.iter().filter(|other| other.trip.id != evening.trip.id).any(|other| {
        let same = |one: &&Night| one.evening == night.evening && one.counts(&other.nights);
        let sleeps = |one: &Night| matches!(one.bed, Bed::Taken(_));
        other
            .nights
            .iter()
            .filter(same)
            .any(|one| sleeps(one) || (other.trip.id > evening.trip.id && other.said == Said::All))
    })
}

/// Tonight always; another night only where it has no bed.
fn line(tx: &Tx<'_>, trip: &Trip, member: &UserId, night: &Night, day: NaiveDate) -> Result<Option<Msg>, StoreError> {
    let Some(stop) = tx.stop(trip.id, night.stop)? else { return Ok(None) };
    let place = view::spot(&stop.spot);
    if night.evening == day {
        let entitled = Confidant::by_direct_chat(member).entitled(trip.crew.iter());
        return entitled.map(|entitled| view::tonight(tx, trip, night, &stop, &entitled, false)).transpose();
    }
    Ok(match &night.bed {
        Bed::Taken(_) => None,
        Bed::Offered(offers) => {
            Some(msg!("evening-offered", day: night.evening, place: place, offers: view::numbers(offers)))
        }
        Bed::None => Some(msg!("evening-none", day: night.evening, place: place)),
    })
}

/// Notes a sign of life, and returns the trips that were quiet until now.
pub(crate) fn is_around(tx: &Tx<'_>, person: &UserId) -> Result<Vec<TripId>, StoreError> {
    let quiet = tx.trips_gone_quiet(person, ASKED_AFTER + 1)?;
    tx.is_around(person)?;
    Ok(quiet)
}

/// A bare "yes" or "no", alone with the bot, to whether they still travel. `None` where it is no such thing.
pub(crate) fn answered(cx: &Context<'_>, quiet: &[TripId]) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some(trip) = quiet.first().copied().filter(|_| cx.said.room.direct) else { return Ok(None) };
    let text = cx.said.text.trim();
    let yes = match (Choice::read(text), cx.env.words.key("answers", text)) {
        (Some(Choice::Yes), _) | (_, Some("yes")) => true,
        (Some(Choice::No), _) | (_, Some("no")) => false,
        _ => return Ok(None),
    };
    if !confirmations::open_questions(cx)?.is_empty() {
        return Ok(None);
    }
    answer(cx, trip, yes)
}

/// A tap on that question.
pub(crate) fn tapped(
    cx: &Context<'_>,
    on: &EventId,
    quiet: &[TripId],
    choice: Choice,
) -> Result<Option<Vec<Msg>>, StoreError> {
    match cx.tx.outbox_trip(on)?.filter(|trip| quiet.contains(trip)) {
        Some(trip) if matches!(choice, Choice::Yes | Choice::No) => answer(cx, trip, choice == Choice::Yes),
        _ => Ok(None),
    }
}

fn answer(cx: &Context<'_>, trip: TripId, yes: bool) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some(trip) = cx.tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(None) };
    if yes {
        return Ok(Some(vec![msg!("evening-still-yes", trip: &trip)]));
    }
    cx.tx.set_evenings_unanswered(trip.id, ASKED_AFTER + 1)?;
    let own = i64::from(trip.owner == *cx.me());
    Ok(Some(vec![msg!("evening-still-no", trip: &trip, own: own)]))
}
