//! `!trip`: a trip's card, and all that makes and runs one.

pub mod leave;
mod owner;

use super::args::{dates, split_note, trim_small};
use crate::actions::crew_requests;
use crate::actions::trips;
use crate::actions::trips::{called_alike, card, lost, open, tell_concerned, twins};
use crate::commands::args::people;
use crate::context::Here;
use crate::context::input::Public;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::context::trips::trip_days;
use crate::domain::permissions::Deed;
use crate::domain::trip::Trip;
use crate::domain::trip::{MAX_TEXT, MAX_TITLE};
use crate::language::private_text::Field;
use crate::language::vocabulary::Nearest;
use crate::language::when::{self};
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::RequestKind;
use crate::store::{Text, TripText};
use crate::text::clean::clean_line;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
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
        "keep" => trips::keep(here, rest),
        _ => delete(here, rest),
    }
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
    if here.world.words.key("small", text) == Some("none") {
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

pub fn crew(here: &mut Here<'_>, text: &str) -> Outcome {
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
