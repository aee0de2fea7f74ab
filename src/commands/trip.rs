//! `!trip`: a trip's card, and all that makes and runs one.

pub mod leave;
mod owner;

use crate::actions::crew_requests;
use crate::actions::trips;
use crate::commands::args::{dates, people, split_note, trim_small};
use crate::context::Context;
use crate::context::input::Public;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::context::trips::trip_days;
use crate::domain::command::TripCommand;
use crate::domain::permissions::Permission;
use crate::domain::trip::{MAX_TEXT, MAX_TITLE, Trip};
use crate::language::private_text::Field;
use crate::language::vocabulary::{Nearest, Small};
use crate::language::when;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::{HistoryText, RequestKind, TextOf, TripText};
use crate::text::clean::clean_line;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let words = &cx.env.words;
    let opening = words.opening(TripCommand::GROUP, text);
    let (word, rest) = (opening.word.as_str(), opening.rest.as_str());
    let key = match words.nearest(cx.language(), TripCommand::GROUP, word) {
        Nearest::Exact(key) => key,
        Nearest::Near(key) => {
            cx.note(
                msg!("read-as", typed: clean_line(word, 30), read: words.first(cx.language(), TripCommand::GROUP, key)),
            );
            key
        }
        _ if word.is_empty() => return trips::card(cx),
        _ => return Err(usage!("trip-what", typed: clean_line(word, 30))),
    };
    match key {
        "new" => start(cx, rest),
        "use" => switch(cx, rest),
        "about" => describe(cx, TripText::About, rest),
        "topics" => describe(cx, TripText::Topics, rest),
        "reach" => describe(cx, TripText::Reach, rest),
        "seeks" => describe(cx, TripText::Seeks, rest),
        "crew" => crew(cx, rest),
        "link" => link(cx, rest),
        "unlink" => unlink(cx),
        "open" => set_open(cx, true),
        "unlisted" => set_open(cx, false),
        "end" => end(cx, rest),
        "leave" => leave::run(cx, rest),
        "hand" => owner::hand_over(cx, rest),
        "block" => owner::block(cx, rest),
        "unblock" => owner::unblock(cx, rest),
        "keep" => owner::set_kept(cx, rest),
        _ => delete(cx, rest),
    }
}

fn start(cx: &mut Context<'_>, text: &str) -> Outcome {
    if !cx.env.settings.may_create_trips(cx.me()) {
        return Err(refuse!("trip-not-allowed"));
    }
    if let Some(linked) = cx.linked()
        && let Some(other) = cx.tx.trip(linked)?
        && other.ended.is_none()
    {
        return Err(refuse!("room-linked-already", trip: &other));
    }
    if !cx.said.room.direct {
        may_follow(cx)?;
    }
    let (text, about) = split_note(text);
    let zone = cx.zone();
    let found = dates(text, &cx.reading(zone, None))?;
    let days = found.spans.iter().find_map(|span| trip_days(&span.when));
    let title = cx.text(&trim_small(cx, &when::rest(text, &found)), MAX_TITLE)?;
    if title.is_empty() {
        return Err(usage!("trip-title-missing"));
    }
    if days.is_some_and(|(first, last)| first > last || last < cx.today()) {
        return Err(refuse!("trip-past"));
    }
    let id = trips::create(cx, &title, days, [&None, &None, &None, &None])?;
    if let Some(about) = about {
        let about = cx.text(about, MAX_TEXT)?;
        public_text(cx, TripText::About, &about)?;
        cx.tx.set_trip_text(id, TripText::About, Some(&about))?;
    }
    let days = days.map_or(Arg::from(""), |(first, last)| {
        Arg::Msg(msg!("with-days", days: if first == last { Arg::Day(first) } else { Arg::Days(first, last) }))
    });
    let mut lines = vec![msg!("trip-started", title: &title, days: days)];
    lines.extend(trips::line_of_twins(cx, id, &title)?);
    if cx.said.room.direct {
        lines.push(msg!("trip-next-direct"));
    } else {
        cx.tx.link_room(&cx.said.room.id, Some(id))?;
        lines.push(msg!("trip-next-room"));
    }
    // What somebody's other trips are is not for a room.
    if cx.said.room.direct {
        lines.extend(trips::ask_whether_it_replaces(cx, id)?);
    }
    Ok(lines)
}

fn switch(cx: &mut Context<'_>, name: &str) -> Outcome {
    if !cx.said.room.direct {
        return Err(refuse!("use-in-direct-chat"));
    }
    if name.is_empty() {
        return Err(usage!("trip-name-missing"));
    }
    let (trip, others) = cx.trip_called(name, |_| true)?;
    cx.tx.set_person_trip(cx.me(), trip.id)?;
    let mut lines = vec![msg!("trip-used", trip: &trip)];
    lines.extend(trips::line_of_alike(&others, |trips| msg!("trip-used-others", trips: trips)));
    Ok(lines)
}

/// Sets or tells one of the trip's texts.
pub fn describe(cx: &mut Context<'_>, which: TripText, text: &str) -> Outcome {
    if text.is_empty() {
        let trip = cx.trip()?;
        let text = match which {
            TripText::About => trip.about,
            TripText::Topics => trip.topics,
            TripText::Reach => trip.reach,
            TripText::Seeks => trip.seeks,
            TripText::Donate => trip.donate,
        };
        return Ok(vec![text.map_or_else(|| msg!("trip-text-none"), |text| msg!("echo", text: text))]);
    }
    let trip = cx.trip_under_way()?;
    cx.require(Permission::PlanTrip, &trip, None)?;
    let (field, before) = match which {
        TripText::About => (HistoryText::About, &trip.about),
        TripText::Topics => (HistoryText::Topics, &trip.topics),
        TripText::Reach => (HistoryText::Reach, &trip.reach),
        TripText::Seeks => (HistoryText::Seeks, &trip.seeks),
        TripText::Donate => (HistoryText::Donate, &trip.donate),
    };
    if cx.env.words.small(text) == Some(Small::None) {
        cx.note_words(TextOf::Trip(trip.id), field, before.as_deref(), None)?;
        cx.tx.set_trip_text(trip.id, which, None)?;
        return Ok(vec![msg!("trip-text-cleared")]);
    }
    let text = cx.text(text, MAX_TEXT)?;
    public_text(cx, which, &text)?;
    cx.note_words(TextOf::Trip(trip.id), field, before.as_deref(), Some(&text))?;
    cx.tx.set_trip_text(trip.id, which, Some(&text))?;
    Ok(vec![match which {
        TripText::About => msg!("trip-about", text: text),
        TripText::Topics => msg!("trip-topics", text: text),
        TripText::Reach => msg!("trip-reach", text: text),
        TripText::Seeks => msg!("trip-seeks", text: text),
        TripText::Donate => msg!("trip-donate", text: text),
    }])
}

/// # Errors
/// Refuses what isn't for everybody who may see the trip. How to give may hold any number.
fn public_text(cx: &Context<'_>, which: TripText, text: &str) -> Result<(), CommandError> {
    let field = match which {
        TripText::About | TripText::Topics | TripText::Seeks => Field::Note,
        TripText::Reach => Field::Reach,
        TripText::Donate => return Ok(()),
    };
    cx.require_public(Some(text), field, Public::Trip)
}

fn link(cx: &mut Context<'_>, name: &str) -> Outcome {
    if cx.said.room.direct {
        return Err(refuse!("link-in-room"));
    }
    let mine = |trip: &Trip| trip.owner == *cx.me() && trip.ended.is_none();
    let trip = if name.is_empty() {
        let own: Vec<Trip> = cx.tx.trips_seen_by(cx.me())?.into_iter().filter(mine).collect();
        match own.as_slice() {
            [] => return Err(refuse!("no-own-trip")),
            [one] => one.clone(),
            several => match several.iter().find(|trip| Some(trip.id) == cx.person.trip) {
                Some(current) => current.clone(),
                None => return Err(refuse!("link-which")),
            },
        }
    } else {
        // Only one's own, and no list of them: titles of unlisted trips are not for a room.
        match cx.trip_called(name, mine) {
            Ok((trip, _)) => trip,
            Err(CommandError::Refused(_)) => return Err(refuse!("link-which")),
            Err(other) => return Err(other),
        }
    };
    cx.require(Permission::RunTrip, &trip, None)?;
    if let Some(linked) = cx.linked()
        && linked != trip.id
        && let Some(other) = cx.tx.trip(linked)?
        && other.ended.is_none()
    {
        return Err(refuse!("room-linked-already", trip: &other));
    }
    may_follow(cx)?;
    cx.tx.link_room(&cx.said.room.id, Some(trip.id))?;
    Ok(vec![msg!("room-linked", trip: &trip)])
}

/// The people of a room know the trip that it was linked to, and its owner; another one takes its place only by that owner's
/// word or a moderator's.
///
/// # Errors
/// Refuses anybody else.
fn may_follow(cx: &Context<'_>) -> Result<(), CommandError> {
    let before = cx.linked().map(|linked| cx.tx.trip(linked)).transpose()?.flatten();
    if before.is_some_and(|before| before.owner != *cx.me()) {
        cx.require_in_room(Permission::SetRoom)?;
    }
    Ok(())
}

fn unlink(cx: &mut Context<'_>) -> Outcome {
    let Some(linked) = cx.linked() else { return Err(refuse!("room-not-linked")) };
    let Some(trip) = cx.tx.trip(linked)? else { return Err(refuse!("room-not-linked")) };
    // A room's moderators can always get rid of the bot's pings.
    cx.require(Permission::Unlink, &trip, None)?;
    cx.tx.link_room(&cx.said.room.id, None)?;
    Ok(vec![msg!("room-unlinked", trip: &trip)])
}

fn set_open(cx: &mut Context<'_>, open: bool) -> Outcome {
    let trip = cx.trip_under_way()?;
    cx.require(Permission::RunTrip, &trip, None)?;
    cx.tx.set_trip_open(trip.id, open)?;
    Ok(vec![if open { msg!("trip-is-open") } else { msg!("trip-is-unlisted") }])
}

fn end(cx: &mut Context<'_>, asked: &str) -> Outcome {
    let trip = match cx.tx.trips_under_way()?.into_iter().find(|trip| trip.id.to_string() == asked) {
        // The one that was asked about, also where another one is meant by now.
        Some(trip) if cx.is_confirmed() && trip.owner == *cx.me() => trip,
        _ => cx.trip_under_way()?,
    };
    cx.require(Permission::RunTrip, &trip, None)?;
    let question = msg!("trip-end-ask", trip: &trip, sure: cx.sure_words("end"), lost: trips::what_is_lost(cx, &trip)?);
    confirm(cx, &trip, asked, "end", question)?;
    trips::tell_concerned(cx, &trip)?;
    cx.tx.end_trip(trip.id, cx.now)?;
    Ok(vec![msg!("trip-end-done", trip: &trip)])
}

fn delete(cx: &mut Context<'_>, asked: &str) -> Outcome {
    let trip = cx.trip()?;
    cx.require(Permission::RunTrip, &trip, None)?;
    let question =
        msg!("trip-delete-ask", trip: &trip, sure: cx.sure_words("delete"), lost: trips::what_is_lost(cx, &trip)?);
    confirm(cx, &trip, asked, "delete", question)?;
    if trip.ended.is_none() {
        trips::tell_concerned(cx, &trip)?;
    }
    cx.tx.delete_trip(trip.id)?;
    Ok(vec![msg!("trip-delete-done", trip: &trip)])
}

/// A "yes" is for the trip that was asked about, which the line names: the person may have switched meanwhile.
fn confirm(cx: &Context<'_>, trip: &Trip, asked: &str, word: &str, question: Msg) -> Result<(), CommandError> {
    if cx.is_confirmed() && asked == trip.id.to_string() {
        return Ok(());
    }
    Err(CommandError::confirm_surely(question, format!("trip {word} {}", trip.id), word))
}

pub fn crew(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    let opening = cx.env.words.opening("crew", text);
    let (word, rest) = (opening.word.as_str(), opening.rest.as_str());
    let Some(key) = cx.env.words.key("crew", word) else {
        let crew =
            trip.crew.iter().map(|one| Ok(Arg::from(cx.full_name(one)?))).collect::<Result<Vec<_>, CommandError>>()?;
        if word.is_empty() {
            return Ok(vec![msg!("trip-crew", crew: crew)]);
        }
        return Err(usage!("crew-what"));
    };
    if key == "owner" {
        return owner::hand_over(cx, rest);
    }
    cx.require(Permission::RunTrip, &trip, None)?;
    let people = people(cx, rest)?;
    if people.is_empty() {
        return Err(usage!("crew-who"));
    }
    let mut lines = Vec::new();
    for person in &people {
        let name = cx.full_name(person)?;
        if key == "add" {
            lines.push(crew_requests::ask_to_join(cx, &trip, person)?);
        } else if *person == trip.owner {
            return Err(refuse!("crew-owner-stays"));
        } else if cx.tx.remove_crew(trip.id, person)? {
            cx.tx.outbox_drop_crew(trip.id, person, cx.now)?;
            cx.tell(person, trip.id, &[msg!("crew-removed-you", trip: &trip)])?;
            lines.push(msg!("crew-removed", name: name));
        } else if let Some(request) = cx.tx.crew_request_to(trip.id, RequestKind::Crew, person)? {
            cx.tx.drop_crew_request(request.id)?;
            lines.push(msg!("crew-request-withdrawn", name: cx.bare_name(person)?, id: person.as_str()));
        } else {
            lines.push(msg!("crew-not-in", name: name));
        }
    }
    Ok(lines)
}
