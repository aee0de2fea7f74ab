//! Trips: created, shown, left; what is lost when one ends.

use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, MAX_TITLES, trips};
use crate::domain::ids::{TripId, UserId};
use crate::domain::meetup::Answer;
use crate::domain::offer::NightState;
use crate::domain::person::holds_id;
use crate::domain::title::reads_alike;
use crate::domain::trip::{MAX_TEXT, Trip};
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::TripText;
use crate::text::fold::fold;
use chrono::NaiveDate;

/// Makes a trip, and makes it the one meant from here on; with its topics, how to reach its crew, what they look for, how to give.
///
/// # Errors
/// Refuses people who may start no trip, and those who have one of that title or too many.
pub fn create(
    cx: &Context<'_>,
    title: &str,
    days: Option<(NaiveDate, NaiveDate)>,
    texts: [&Option<String>; 4],
) -> Result<TripId, CommandError> {
    if !cx.env.settings.may_create_trips(cx.me()) {
        return Err(refuse!("trip-not-allowed"));
    }
    if holds_id(title) {
        return Err(refuse!("trip-title-id"));
    }
    let own: Vec<Trip> = cx.tx.trips_seen_by(cx.me())?.into_iter().filter(|trip| trip.owner == *cx.me()).collect();
    let under_way: Vec<&Trip> = own.iter().filter(|trip| trip.ended.is_none()).collect();
    if under_way.iter().any(|trip| fold(&trip.title) == fold(title)) {
        return Err(refuse!("trip-title-taken", title: title));
    }
    let most = cx.env.settings.limits.trips_per_person;
    if under_way.len() >= most as usize {
        return Err(refuse!("too-many-trips", count: i64::from(most)));
    }
    let id = cx.tx.add_trip(title, cx.me(), days, cx.zone(), cx.now)?;
    for (which, text) in [TripText::Topics, TripText::Reach, TripText::Seeks, TripText::Donate].into_iter().zip(texts) {
        if let Some(text) = text {
            cx.tx.set_trip_text(id, which, Some(&cx.text(text, MAX_TEXT)?))?;
        }
    }
    cx.tx.set_person_trip(cx.me(), id)?;
    Ok(id)
}

/// Tells the crew, hosts of nights ahead, makers of meetups ahead and those who mean to come that the trip is over.
pub fn tell_concerned(cx: &mut Context<'_>, trip: &Trip) -> Result<(), CommandError> {
    let today = cx.today();
    let mut people: Vec<UserId> = trip.crew.clone();
    for offer in cx.tx.offers(trip.id)? {
        let counts = |state| matches!(state, NightState::Open | NightState::Taken);
        if offer.nights.iter().any(|(night, state)| *night >= today && counts(*state)) {
            people.push(offer.host.for_rules().clone());
        }
    }
    for meetup in cx.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands() && meetup.next(cx.now).is_some()) {
        people.push(meetup.maker.clone());
        let coming = cx.tx.rsvps(trip.id, meetup.no)?.into_iter();
        people.extend(coming.filter(|rsvp| rsvp.answer != Answer::No && rsvp.day >= today).map(|rsvp| rsvp.person));
    }
    people.sort();
    people.dedup();
    for person in &people {
        cx.ping(person, trip.id, &[msg!("trip-over-for-you", trip: &trip)])?;
    }
    Ok(())
}

pub fn card(cx: &mut Context<'_>) -> Outcome {
    let trip = cx.trip()?;
    let days = trips::days(cx, &trip)?.map_or(Arg::from(""), |days| Arg::Msg(msg!("with-days", days: days)));
    let ended = if trip.ended.is_some() { Arg::Msg(msg!("trip-is-ended")) } else { Arg::from("") };
    let crew = trip.crew.iter().map(|one| Ok(Arg::from(cx.name(one)?))).collect::<Result<Vec<_>, CommandError>>()?;
    let mut lines = vec![msg!("trip-head", title: &trip, days: days, ended: ended), msg!("trip-crew", crew: crew)];
    for (text, line) in [
        (&trip.about, (|text| msg!("trip-about", text: text)) as fn(&str) -> Msg),
        (&trip.topics, |text| msg!("trip-topics", text: text)),
        (&trip.reach, |text| msg!("trip-reach", text: text)),
        (&trip.seeks, |text| msg!("trip-seeks", text: text)),
        (&trip.donate, |text| msg!("trip-donate", text: text)),
    ] {
        lines.extend(text.as_deref().map(line));
    }
    let stops = cx.tx.stops(trip.id)?.len();
    let ahead = cx.tx.meetups(trip.id)?.iter().filter(|one| one.stands() && one.next(cx.now).is_some()).count();
    let offers = cx.tx.offers(trip.id)?.len();
    lines.push(msg!("trip-counts", stops: stops, offers: offers, meetups: ahead));
    if cx.entitled(&trip).is_some() {
        let rooms = cx.tx.trip_rooms(trip.id)?;
        let rooms: Vec<Arg> = rooms
            .iter()
            .map(|room| room.facts.name.as_ref().map_or_else(|| Arg::Msg(msg!("room-without-name")), Arg::from))
            .collect();
        if !rooms.is_empty() {
            lines.push(msg!("trip-rooms", rooms: rooms));
        }
        lines.push(if trip.open { msg!("trip-is-open") } else { msg!("trip-is-unlisted") });
    }
    Ok(lines)
}

/// A line that names trips which are called as this one is; `None` where there is none.
pub fn line_of_alike(trips: &[Trip], line: fn(Vec<Arg>) -> Msg) -> Option<Msg> {
    let shown: Vec<Arg> =
        trips.iter().take(MAX_TITLES).map(|trip| Arg::Msg(msg!("trip-by-choice", trip: trip, no: trip.id))).collect();
    (!shown.is_empty()).then(|| line(shown))
}

/// A line for somebody who starts a trip with the title of another one that they can see. `None` in a room, where others may
/// not know of that trip.
pub fn line_of_twins(cx: &Context<'_>, id: TripId, title: &str) -> Result<Option<Msg>, CommandError> {
    if !cx.said.room.direct {
        return Ok(None);
    }
    let mut others = cx.tx.trips_seen_by(cx.me())?;
    others.retain(|other| other.id != id && reads_alike(&other.title, title));
    Ok(line_of_alike(&others, |trips| msg!("trip-twin", trips: trips)))
}

/// What people count on that goes with a trip: accepted nights, and meetups that somebody comes to.
pub fn what_is_lost(cx: &Context<'_>, trip: &Trip) -> Result<Arg, CommandError> {
    let today = cx.today();
    let mut nights = Vec::new();
    for offer in cx.tx.offers(trip.id)? {
        nights.extend(offer.nights_in(NightState::Taken).into_iter().filter(|night| *night >= today));
    }
    nights.sort_unstable();
    let mut meetups = 0;
    for meetup in cx.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands() && meetup.next(cx.now).is_some()) {
        meetups += usize::from(crate::actions::meetups::count_coming(cx, trip, meetup)? > 0);
    }
    Ok(match (nights.is_empty(), meetups) {
        (true, 0) => Arg::from(""),
        (true, _) => Arg::Msg(msg!("trip-lost-meetups", meetups: meetups)),
        (false, 0) => Arg::Msg(msg!("trip-lost-nights", nights: crate::view::nights(&nights))),
        _ => Arg::Msg(msg!("trip-lost", nights: crate::view::nights(&nights), meetups: meetups)),
    })
}

/// Takes the sender out of the crew. Their confidential messages are deleted at the end of the turn.
///
/// # Errors
/// Where the store fails.
pub fn leave_crew(cx: &Context<'_>, trip: &Trip) -> Result<(), CommandError> {
    let (tx, me) = (cx.tx, cx.me());
    tx.remove_crew(trip.id, me)?;
    tx.outbox_drop_crew(trip.id, me, cx.now)?;
    tx.forget_person_trip(me, trip.id)?;
    Ok(())
}
