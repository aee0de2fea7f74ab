//! `!trip`: a trip's card, and all that makes and runs one.

use crate::language::vocabulary::Small;
use chrono::NaiveDate;

pub mod leave;
mod owner;

use super::Command;
use super::args::{dates, people, split_note, trim_small};
use crate::actions::crew_requests;
use crate::context::MAX_TITLES;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::context::{Here, Public};
use crate::domain::ids::UserId;
use crate::domain::meetup::Answer;
use crate::domain::offer::NightState;
use crate::domain::permissions::Deed;
use crate::domain::person::holds_id;
use crate::domain::title::reads_alike;
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::language::vocabulary::Nearest;
use crate::language::when::{self, When};
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::{RequestKind, Text, TripText};
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// Characters of a title.
pub const MAX_TITLE: usize = 80;
/// Characters of what a trip is for, its topics, how to reach its crew.
const MAX_TEXT: usize = 500;

pub const COMMAND: Command = command!("trip", Trip, All, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let rest = rest.trim();
    let words = &here.world.words;
    let key = match words.nearest(here.language(), "trip", word) {
        Nearest::Exact(key) => key,
        Nearest::Near(key) => {
            here.note(say!("read-as", typed: clean_line(word, 30), read: words.first(here.language(), "trip", key)));
            key
        }
        _ if word.is_empty() => return card(here),
        _ => return Err(unread!("trip-what", typed: clean_line(word, 30))),
    };
    match key {
        "new" => start(here, rest),
        "use" => switch(here, rest),
        "about" => describe(here, TripText::About, rest),
        "topics" => describe(here, TripText::Topics, rest),
        "reach" => describe(here, TripText::Reach, rest),
        "crew" => crew(here, rest),
        "link" => link(here, rest),
        "unlink" => unlink(here),
        "open" => set_open(here, true),
        "unlisted" => set_open(here, false),
        "end" => end(here, rest),
        "leave" => leave::run(here, rest),
        "hand" => owner::hand_over(here, rest),
        "block" => owner::block(here, rest),
        "unblock" => owner::unblock(here, rest),
        "keep" => owner::keep(here, rest),
        _ => delete(here, rest),
    }
}

/// From when to when: by its stops, else as said when it was started.
pub fn days(here: &Here<'_>, trip: &Trip) -> Result<Option<Arg>, Halt> {
    let stays: Vec<_> = here.tx.stops(trip.id)?.iter().filter_map(|stop| stop.stay).collect();
    let first = stays.iter().map(|stay| stay.arrive()).min();
    let last = stays.iter().map(|stay| stay.leave()).max();
    let first = [first, trip.days.map(|days| days.0)].into_iter().flatten().min();
    let last = [last, trip.days.map(|days| days.1)].into_iter().flatten().max();
    Ok(first.zip(last).map(|(first, last)| if first == last { Arg::Day(first) } else { Arg::Days(first, last) }))
}

fn card(here: &mut Here<'_>) -> Outcome {
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

fn start(here: &mut Here<'_>, text: &str) -> Outcome {
    if !here.world.settings.may_create_trips(here.me()) {
        return Err(refuse!("trip-not-allowed"));
    }
    if let Some(linked) = here.linked()
        && let Some(other) = here.tx.trip(linked)?
        && other.ended.is_none()
    {
        return Err(refuse!("room-linked-already", trip: &other));
    }
    if !here.said.room.direct {
        may_follow(here)?;
    }
    let (text, about) = split_note(text);
    let zone = here.zone();
    let found = dates(text, &here.reading(zone, None))?;
    let days = found.spans.iter().find_map(|span| trip_days(&span.when));
    let title = here.text(&trim_small(here, &when::rest(text, &found)), MAX_TITLE)?;
    if title.is_empty() {
        return Err(unread!("trip-title-missing"));
    }
    if days.is_some_and(|(first, last)| first > last || last < here.today()) {
        return Err(refuse!("trip-past"));
    }
    let id = open(here, &title, days, [&None, &None, &None])?;
    if let Some(about) = about {
        let about = here.text(about, MAX_TEXT)?;
        public_text(here, TripText::About, &about)?;
        here.tx.set_trip_text(id, TripText::About, Some(&about))?;
    }
    let days = days.map_or(Arg::from(""), |(first, last)| {
        Arg::Say(say!("with-days", days: if first == last { Arg::Day(first) } else { Arg::Days(first, last) }))
    });
    let mut lines = vec![say!("trip-started", title: &title, days: days)];
    lines.extend(twins(here, id, &title)?);
    if here.said.room.direct {
        lines.push(say!("trip-next-direct"));
    } else {
        here.tx.link_room(&here.said.room.id, Some(id))?;
        lines.push(say!("trip-next-room"));
    }
    Ok(lines)
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

fn trip_days(when: &When) -> Option<(NaiveDate, NaiveDate)> {
    match when {
        When::Day(day) | When::From(day) | When::Part { day, .. } => Some((*day, *day)),
        When::Days { from, to } => Some((*from, *to)),
        When::At(at) => Some((at.date(), at.date())),
        _ => None,
    }
}

/// A line that names trips which are called as this one is; `None` where there is none.
fn called_alike(trips: &[Trip], line: fn(Vec<Arg>) -> Say) -> Option<Say> {
    let shown: Vec<Arg> =
        trips.iter().take(MAX_TITLES).map(|trip| Arg::Say(say!("trip-by-choice", trip: trip, no: trip.id))).collect();
    (!shown.is_empty()).then(|| line(shown))
}

fn switch(here: &mut Here<'_>, name: &str) -> Outcome {
    if !here.said.room.direct {
        return Err(refuse!("use-in-direct-chat"));
    }
    if name.is_empty() {
        return Err(unread!("trip-name-missing"));
    }
    let (trip, others) = here.trip_called(name, |_| true)?;
    here.tx.set_person_trip(here.me(), trip.id)?;
    let mut lines = vec![say!("trip-used", trip: &trip)];
    lines.extend(called_alike(&others, |trips| say!("trip-used-others", trips: trips)));
    Ok(lines)
}

/// Sets or tells one of the trip's texts.
pub fn describe(here: &mut Here<'_>, which: TripText, text: &str) -> Outcome {
    if text.is_empty() {
        let trip = here.trip()?;
        let text = match which {
            TripText::About => trip.about,
            TripText::Topics => trip.topics,
            TripText::Reach => trip.reach,
            TripText::Donate => trip.donate,
        };
        return Ok(vec![text.map_or_else(|| say!("trip-text-none"), |text| say!("echo", text: text))]);
    }
    let trip = here.trip_under_way()?;
    here.require(Deed::PlanTrip, &trip, None)?;
    let (field, before) = match which {
        TripText::About => (Text::About, &trip.about),
        TripText::Topics => (Text::Topics, &trip.topics),
        TripText::Reach => (Text::Reach, &trip.reach),
        TripText::Donate => (Text::Donate, &trip.donate),
    };
    if here.world.words.small(text) == Some(Small::None) {
        here.note_words((trip.id, 0), field, before.as_deref(), None)?;
        here.tx.set_trip_text(trip.id, which, None)?;
        return Ok(vec![say!("trip-text-cleared")]);
    }
    let text = here.text(text, MAX_TEXT)?;
    public_text(here, which, &text)?;
    here.note_words((trip.id, 0), field, before.as_deref(), Some(&text))?;
    here.tx.set_trip_text(trip.id, which, Some(&text))?;
    Ok(vec![match which {
        TripText::About => say!("trip-about", text: text),
        TripText::Topics => say!("trip-topics", text: text),
        TripText::Reach => say!("trip-reach", text: text),
        TripText::Donate => say!("trip-donate", text: text),
    }])
}

/// # Errors
/// Refuses what isn't for everybody who may see the trip. How to give may hold any number.
fn public_text(here: &Here<'_>, which: TripText, text: &str) -> Result<(), Halt> {
    let field = match which {
        TripText::About | TripText::Topics => Field::Note,
        TripText::Reach => Field::Reach,
        TripText::Donate => return Ok(()),
    };
    here.public(Some(text), field, Public::Trip)
}

fn crew(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let Some(key) = here.world.words.key("crew", word) else {
        let crew = trip.crew.iter().map(|one| Ok(Arg::from(here.full_name(one)?))).collect::<Result<Vec<_>, Halt>>()?;
        if word.is_empty() {
            return Ok(vec![say!("trip-crew", crew: crew)]);
        }
        return Err(unread!("crew-what"));
    };
    if key == "owner" {
        return owner::hand_over(here, rest);
    }
    here.require(Deed::RunTrip, &trip, None)?;
    let people = people(here, rest)?;
    if people.is_empty() {
        return Err(unread!("crew-who"));
    }
    let mut lines = Vec::new();
    for person in &people {
        let name = here.full_name(person)?;
        if key == "add" {
            lines.push(crew_requests::ask_to_join(here, &trip, person)?);
        } else if *person == trip.owner {
            return Err(refuse!("crew-owner-stays"));
        } else if here.tx.remove_crew(trip.id, person)? {
            here.tx.outbox_drop_crew(trip.id, person, here.now)?;
            here.tell(person, (trip.id, 0), &[say!("crew-removed-you", trip: &trip)])?;
            lines.push(say!("crew-removed", name: name));
        } else if let Some(request) = here.tx.crew_request_to(trip.id, RequestKind::Crew, person)? {
            here.tx.drop_crew_request(request.id)?;
            lines.push(say!("crew-request-withdrawn", name: here.bare_name(person)?, id: person.as_str()));
        } else {
            lines.push(say!("crew-not-in", name: name));
        }
    }
    Ok(lines)
}

fn link(here: &mut Here<'_>, name: &str) -> Outcome {
    if here.said.room.direct {
        return Err(refuse!("link-in-room"));
    }
    let mine = |trip: &Trip| trip.owner == *here.me() && trip.ended.is_none();
    let trip = if name.is_empty() {
        let own: Vec<Trip> = here.tx.trips_seen_by(here.me())?.into_iter().filter(mine).collect();
        match own.as_slice() {
            [] => return Err(refuse!("no-own-trip")),
            [one] => one.clone(),
            several => match several.iter().find(|trip| Some(trip.id) == here.person.trip) {
                Some(current) => current.clone(),
                None => return Err(refuse!("link-which")),
            },
        }
    } else {
        // Only one's own, and no list of them: titles of unlisted trips are not for a room.
        match here.trip_called(name, mine) {
            Ok((trip, _)) => trip,
            Err(Halt::Refused(_)) => return Err(refuse!("link-which")),
            Err(other) => return Err(other),
        }
    };
    here.require(Deed::RunTrip, &trip, None)?;
    if let Some(linked) = here.linked()
        && linked != trip.id
        && let Some(other) = here.tx.trip(linked)?
        && other.ended.is_none()
    {
        return Err(refuse!("room-linked-already", trip: &other));
    }
    may_follow(here)?;
    here.tx.link_room(&here.said.room.id, Some(trip.id))?;
    Ok(vec![say!("room-linked", trip: &trip)])
}

/// The people of a room know the trip that it was linked to, and its owner; another one takes its place only by that owner's
/// word or a moderator's.
///
/// # Errors
/// Refuses anybody else.
fn may_follow(here: &Here<'_>) -> Result<(), Halt> {
    let before = here.linked().map(|linked| here.tx.trip(linked)).transpose()?.flatten();
    if before.is_some_and(|before| before.owner != *here.me()) {
        here.require_in_room(Deed::SetRoom)?;
    }
    Ok(())
}

fn unlink(here: &mut Here<'_>) -> Outcome {
    let Some(linked) = here.linked() else { return Err(refuse!("room-not-linked")) };
    let Some(trip) = here.tx.trip(linked)? else { return Err(refuse!("room-not-linked")) };
    // A room's moderators can always get rid of the bot's pings.
    here.require(Deed::Unlink, &trip, None)?;
    here.tx.link_room(&here.said.room.id, None)?;
    Ok(vec![say!("room-unlinked", trip: &trip)])
}

fn set_open(here: &mut Here<'_>, open: bool) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::RunTrip, &trip, None)?;
    here.tx.set_trip_open(trip.id, open)?;
    Ok(vec![if open { say!("trip-is-open") } else { say!("trip-is-unlisted") }])
}

fn end(here: &mut Here<'_>, asked: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::RunTrip, &trip, None)?;
    let question = say!("trip-end-ask", trip: &trip, sure: here.sure("end"), lost: lost(here, &trip)?);
    confirm(here, &trip, asked, "end", question)?;
    tell_concerned(here, &trip)?;
    here.tx.end_trip(trip.id, here.now)?;
    Ok(vec![say!("trip-end-done", trip: &trip)])
}

fn delete(here: &mut Here<'_>, asked: &str) -> Outcome {
    let trip = here.trip()?;
    here.require(Deed::RunTrip, &trip, None)?;
    let question = say!("trip-delete-ask", trip: &trip, sure: here.sure("delete"), lost: lost(here, &trip)?);
    confirm(here, &trip, asked, "delete", question)?;
    if trip.ended.is_none() {
        tell_concerned(here, &trip)?;
    }
    here.tx.delete_trip(trip.id)?;
    Ok(vec![say!("trip-delete-done", trip: &trip)])
}

/// A "yes" is for the trip that was asked about, which the line names: the person may have switched meanwhile.
fn confirm(here: &Here<'_>, trip: &Trip, asked: &str, word: &str, question: Say) -> Result<(), Halt> {
    if here.confirmed && asked == trip.id.to_string() {
        return Ok(());
    }
    Err(Halt::ask_surely(question, format!("trip {word} {}", trip.id), word))
}

/// What people count on that goes with a trip: accepted nights, and meetups that somebody comes to.
fn lost(here: &Here<'_>, trip: &Trip) -> Result<Arg, Halt> {
    let today = here.today();
    let mut nights = Vec::new();
    for offer in here.tx.offers(trip.id)? {
        nights.extend(offer.nights_in(NightState::Taken).into_iter().filter(|night| *night >= today));
    }
    nights.sort_unstable();
    let mut meetups = 0;
    for meetup in here.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands() && meetup.next(here.now).is_some()) {
        meetups += usize::from(super::cancel::coming(here, trip, meetup)? > 0);
    }
    Ok(match (nights.is_empty(), meetups) {
        (true, 0) => Arg::from(""),
        (true, _) => Arg::Say(say!("trip-lost-meetups", meetups: meetups)),
        (false, 0) => Arg::Say(say!("trip-lost-nights", nights: crate::view::nights(&nights))),
        _ => Arg::Say(say!("trip-lost", nights: crate::view::nights(&nights), meetups: meetups)),
    })
}

/// Hosts of nights ahead, makers of meetups ahead and those who mean to come hear that the trip is over.
pub(super) fn tell_concerned(here: &mut Here<'_>, trip: &Trip) -> Result<(), Halt> {
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
