//! TODO.

use crate::context::outcome::{Halt, Outcome, refuse, unread};
use crate::context::trips::days;
use crate::context::{Here, MAX_TITLES};
use crate::domain::ids::UserId;
use crate::domain::meetup::Answer;
use crate::domain::offer::NightState;
use crate::domain::permissions::Deed;
use crate::domain::person::holds_id;
use crate::domain::title::reads_alike;
use crate::domain::trip::MAX_TEXT;
use crate::domain::trip::Trip;
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::TripText;
use crate::text::fold::fold;
use chrono::NaiveDate;

/// Makes a trip, and makes it the one meant from here on; with its topics, how to reach its crew, how to give.
///
/// # Errors
/// Refuses whoever may make none, or has one of that title or too many.
pub fn open(
    here: &Here<'_>,
    title: &str,
    days: Option<(NaiveDate, NaiveDate)>,
    texts: [&Option<String>; 3],
) -> Result<i64, Halt> {
    if !here.world.settings.may_create_trips(here.me()) {
        return Err(refuse!("trip-not-allowed"));
    }
    if holds_id(title) {
        return Err(refuse!("trip-title-id"));
    }
    let own: Vec<Trip> =
        here.tx.trips_seen_by(here.me())?.into_iter().filter(|trip| trip.owner == *here.me()).collect();
    let under_way: Vec<&Trip> = own.iter().filter(|trip| trip.ended.is_none()).collect();
    if under_way.iter().any(|trip| fold(&trip.title) == fold(title)) {
        return Err(refuse!("trip-title-taken", title: title));
    }
    let most = here.world.settings.limits.trips_per_person;
    if under_way.len() >= most as usize {
        return Err(refuse!("too-many-trips", count: i64::from(most)));
    }
    let id = here.tx.add_trip(title, here.me(), days, here.zone(), here.now)?;
    for (which, text) in [TripText::Topics, TripText::Reach, TripText::Donate].into_iter().zip(texts) {
        if let Some(text) = text {
            here.tx.set_trip_text(id, which, Some(&here.text(text, MAX_TEXT)?))?;
        }
    }
    here.tx.set_person_trip(here.me(), id)?;
    Ok(id)
}

/// Hosts of nights ahead, makers of meetups ahead and those who mean to come hear that the trip is over.
pub fn tell_concerned(here: &mut Here<'_>, trip: &Trip) -> Result<(), Halt> {
    let today = here.today();
    let mut people: Vec<UserId> = trip.crew.clone();
    for offer in here.tx.offers(trip.id)? {
        let counts = |state| matches!(state, NightState::Open | NightState::Taken);
        if offer.nights.iter().any(|(night, state)| *night >= today && counts(*state)) {
            people.push(offer.host.for_rules().clone());
        }
    }
    for meetup in here.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands() && meetup.next(here.now).is_some()) {
        people.push(meetup.maker.clone());
        let coming = here.tx.rsvps(trip.id, meetup.no)?.into_iter();
        people.extend(coming.filter(|rsvp| rsvp.answer != Answer::No && rsvp.day >= today).map(|rsvp| rsvp.person));
    }
    people.sort();
    people.dedup();
    for person in &people {
        here.tell(person, (trip.id, 0), &[say!("trip-over-for-you", trip: &trip)])?;
    }
    Ok(())
}

pub fn card(here: &mut Here<'_>) -> Outcome {
    let trip = here.trip()?;
    let days = days(here, &trip)?.map_or(Arg::from(""), |days| Arg::Say(say!("with-days", days: days)));
    let ended = if trip.ended.is_some() { Arg::Say(say!("trip-is-ended")) } else { Arg::from("") };
    let crew = trip.crew.iter().map(|one| Ok(Arg::from(here.name(one)?))).collect::<Result<Vec<_>, Halt>>()?;
    let mut lines = vec![say!("trip-head", title: &trip, days: days, ended: ended), say!("trip-crew", crew: crew)];
    for (text, line) in [
        (&trip.about, (|text| say!("trip-about", text: text)) as fn(&str) -> Say),
        (&trip.topics, |text| say!("trip-topics", text: text)),
        (&trip.reach, |text| say!("trip-reach", text: text)),
        (&trip.donate, |text| say!("trip-donate", text: text)),
    ] {
        lines.extend(text.as_deref().map(line));
    }
    let stops = here.tx.stops(trip.id)?.len();
    let ahead = here.tx.meetups(trip.id)?.iter().filter(|one| one.stands() && one.next(here.now).is_some()).count();
    let offers = here.tx.offers(trip.id)?.len();
    lines.push(say!("trip-counts", stops: stops, offers: offers, meetups: ahead));
    if here.entitled(&trip).is_some() {
        let rooms = here.tx.trip_rooms(trip.id)?;
        let rooms: Vec<Arg> = rooms
            .iter()
            .map(|room| room.facts.name.as_ref().map_or_else(|| Arg::Say(say!("room-without-name")), Arg::from))
            .collect();
        if !rooms.is_empty() {
            lines.push(say!("trip-rooms", rooms: rooms));
        }
        lines.push(if trip.open { say!("trip-is-open") } else { say!("trip-is-unlisted") });
    }
    Ok(lines)
}

/// A line that names trips which are called as this one is; `None` where there is none.
pub fn called_alike(trips: &[Trip], line: fn(Vec<Arg>) -> Say) -> Option<Say> {
    let shown: Vec<Arg> =
        trips.iter().take(MAX_TITLES).map(|trip| Arg::Say(say!("trip-by-choice", trip: trip, no: trip.id))).collect();
    (!shown.is_empty()).then(|| line(shown))
}

/// What is said where somebody starts a trip that is called as another one is that they can see. In a room nothing: it may
/// be one that others don't know of.
pub fn twins(here: &Here<'_>, id: i64, title: &str) -> Result<Option<Say>, Halt> {
    if !here.said.room.direct {
        return Ok(None);
    }
    let mut others = here.tx.trips_seen_by(here.me())?;
    others.retain(|other| other.id != id && reads_alike(&other.title, title));
    Ok(called_alike(&others, |trips| say!("trip-twin", trips: trips)))
}

/// What people count on that goes with a trip: accepted nights, and meetups that somebody comes to.
pub fn lost(here: &Here<'_>, trip: &Trip) -> Result<Arg, Halt> {
    let today = here.today();
    let mut nights = Vec::new();
    for offer in here.tx.offers(trip.id)? {
        nights.extend(offer.nights_in(NightState::Taken).into_iter().filter(|night| *night >= today));
    }
    nights.sort_unstable();
    let mut meetups = 0;
    for meetup in here.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands() && meetup.next(here.now).is_some()) {
        meetups += usize::from(crate::actions::meetups::coming(here, trip, meetup)? > 0);
    }
    Ok(match (nights.is_empty(), meetups) {
        (true, 0) => Arg::from(""),
        (true, _) => Arg::Say(say!("trip-lost-meetups", meetups: meetups)),
        (false, 0) => Arg::Say(say!("trip-lost-nights", nights: crate::view::nights(&nights))),
        _ => Arg::Say(say!("trip-lost", nights: crate::view::nights(&nights), meetups: meetups)),
    })
}

/// Who speaks is in the crew no more. What they were told in confidence is deleted at the end of the turn.
///
/// # Errors
/// Where the store fails.
pub fn out(here: &Here<'_>, trip: &Trip) -> Result<(), Halt> {
    let (tx, me) = (here.tx, here.me());
    tx.remove_crew(trip.id, me)?;
    tx.outbox_drop_crew(trip.id, me, here.now)?;
    tx.forget_person_trip(me, trip.id)?;
    Ok(())
}

/// Kept beyond the time that the operator set, or not any more.
pub fn keep(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip()?;
    here.require(Deed::RunTrip, &trip, None)?;
    let days = here.world.settings.retention.trip_days;
    let off = here.world.words.key("switch", text) == Some("off");
    if !off && !text.is_empty() && here.world.words.key("switch", text).is_none() && fold(text) != fold(&trip.title) {
        return Err(unread!("own-keep-what"));
    }
    here.tx.set_trip_kept(trip.id, !off)?;
    Ok(vec![if off { say!("own-keep-off", trip: &trip, days: i64::from(days)) } else { say!("own-kept", trip: &trip) }])
}
