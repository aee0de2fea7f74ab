//! What somebody is here: one of a crew, a host, a guest, or new. What they are told, and with which examples, goes by that.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::context::Context;
use crate::domain::offer::NightState;
use crate::domain::stop::{Certainty, Stop};
use crate::domain::trip::{Part, Trip};
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::StoreError;
use crate::view;

/// Days until the journey of an example begins, at least, and the nights of each of its stays.
const EXAMPLE_IN: u64 = 7;
const EXAMPLE_NIGHTS: u64 = 3;

/// What somebody is here.
pub(crate) enum Role {
    /// They travel.
    Crew(Trip),
    /// They offered a bed.
    Host(Trip),
    /// They can see a trip.
    Guest(Trip),
    /// There is no trip for them yet.
    Nobody,
}

/// What the sender is here.
///
/// # Errors
/// Where the store fails.
pub(crate) fn role(cx: &Context<'_>) -> Result<Role, StoreError> {
    let clear = cx.trip_if_clear()?.filter(|trip| trip.ended.is_none());
    let trip = match clear {
        Some(trip) => Some(trip),
        None if cx.said.room.direct => closest(cx)?,
        None => None,
    };
    let Some(trip) = trip else { return Ok(Role::Nobody) };
    if trip.is_crew(cx.me()) {
        return Ok(Role::Crew(trip));
    }
    let counts = |state: NightState| matches!(state, NightState::Open | NightState::Taken);
    let hosts = cx
        .tx
        .offers(trip.id)?
        .iter()
        .any(|offer| offer.host.for_rules() == cx.me() && offer.nights.iter().any(|(_, state)| counts(*state)));
    Ok(if hosts { Role::Host(trip) } else { Role::Guest(trip) })
}

/// Of several trips, one of those that they have most to do with.
fn closest(cx: &Context<'_>) -> Result<Option<Trip>, StoreError> {
    let seen: Vec<(Part, Trip)> = cx.tx.trips_by_part(cx.me())?;
    let under_way = seen.into_iter().filter(|(_, trip)| trip.ended.is_none());
    Ok(under_way.min_by_key(|(part, _)| *part).map(|(_, trip)| trip))
}

/// At most two things that they may well write here now, each as they would.
///
/// # Errors
/// Where the store fails.
pub(crate) fn examples(cx: &Context<'_>, role: &Role) -> Result<Vec<Arg>, StoreError> {
    let examples = match role {
        Role::Crew(trip) => of_crew(cx, trip)?,
        Role::Host(trip) => {
            let day = next_stop(cx, trip)?.map(|(_, day)| msg!("say-whats-on", day: day));
            vec![Some(msg!("say-accepted")), day]
        }
        Role::Guest(trip) => match next_stop(cx, trip)? {
            Some((stop, day)) => vec![
                Some(msg!("say-offer", place: view::spot(&stop.spot), day: day)),
                Some(msg!("say-whats-on", day: day)),
            ],
            None => vec![Some(msg!("say-whats-next"))],
        },
        Role::Nobody => vec![Some(journey(cx)), Some(msg!("say-hosting"))],
    };
    Ok(examples.into_iter().flatten().map(Arg::Msg).collect())
}

fn of_crew(cx: &Context<'_>, trip: &Trip) -> Result<Vec<Option<Msg>>, StoreError> {
    let Some((_, day)) = next_stop(cx, trip)? else { return Ok(vec![Some(journey(cx))]) };
    let today = cx.today();
    let offers = cx.tx.offers(trip.id)?;
    let open = offers.iter().find(|one| one.has_from(today, NightState::Open));
    let second = match open {
        Some(offer) => msg!("say-accept", no: offer.no),
        None => msg!("say-nights"),
    };
    Ok(vec![Some(msg!("say-sleep", day: day)), Some(second)])
}

/// The stop that they are at or come to next, and the first of its days from today on on which one sleeps there.
///
/// # Errors
/// Where the store fails.
pub(crate) fn next_stop(cx: &Context<'_>, trip: &Trip) -> Result<Option<(Stop, NaiveDate)>, StoreError> {
    let today = cx.today();
    let mut stops = cx.tx.stops(trip.id)?;
    stops.retain(|stop| stop.certainty != Certainty::Wish && stop.stay.is_some_and(|stay| stay.leave() > today));
    stops.sort_by_key(|stop| stop.stay.map(|stay| stay.arrive()));
    let first = stops.into_iter().next();
    Ok(first.and_then(|stop| {
        let day = stop.stay?.arrive().max(today);
        Some((stop, day))
    }))
}

/// A journey to copy, with days that lie ahead.
pub(crate) fn journey(cx: &Context<'_>) -> Msg {
    let soon = cx.today().checked_add_days(Days::new(EXAMPLE_IN)).unwrap_or(cx.today());
    let first = soon.iter_days().find(|day| day.weekday() == Weekday::Mon).unwrap_or(soon);
    let after = |nights: u64| first.checked_add_days(Days::new(nights)).unwrap_or(first);
    let (second, last) = (after(EXAMPLE_NIGHTS), after(2 * EXAMPLE_NIGHTS));
    msg!("say-journey", first: (first, second), second: (second, last))
}
