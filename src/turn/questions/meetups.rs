//! Questions about what is on: when and where something is, who comes, what comes next.

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::meetup::Meetup;
use crate::domain::stop::{Stop, on_day};
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::Lookup;
use crate::msg;
use crate::outgoing::Subject;
use crate::render::msg::Msg;
use crate::text::fold;
use crate::turn::named::{self, titled};
use crate::turn::questions::asked::{Asked, run};
use crate::turn::roles::{self, Role, role};
use crate::view;

/// Letters of a word by which a stop is known.
const MIN_LETTERS: usize = 3;
/// Meetups in one answer.
const MAX_SHOWN: usize = 5;

/// Meetups whose title or venue has most of the question's words; none where no word is in any.
fn by_words(cx: &Context<'_>, text: &str) -> Result<Vec<Meetup>, CommandError> {
    let trip = cx.trip()?;
    if let Some(Subject::Record { no, .. }) = cx.replied
        && let Some(meetup) = cx.tx.meetup(trip.id, no)?
    {
        return Ok(vec![meetup]);
    }
    titled(cx, text)
}

pub(super) fn show(cx: &mut Context<'_>, no: RecordNo) -> Outcome {
    run(cx, CommandId::Show, &format!("#{no}"))
}

fn list(cx: &mut Context<'_>, found: &[Meetup]) -> Outcome {
    let trip = cx.trip()?;
    found.iter().map(|one| Ok(view::meetup(cx.tx, &trip, one, None, cx.now)?)).collect()
}

/// One is shown in full, several in a line each; `None` for none.
pub(super) fn shown(cx: &mut Context<'_>, found: &[Meetup]) -> Result<Option<Vec<Msg>>, CommandError> {
    Ok(match found {
        [] => None,
        [one] => Some(show(cx, one.no)?),
        several => Some(list(cx, several)?),
    })
}

/// The stop whose place is named in the text.
pub(super) fn stop_named(cx: &Context<'_>, text: &str) -> Result<Option<Stop>, CommandError> {
    let trip = cx.trip()?;
    let stops = cx.tx.stops(trip.id)?;
    let words: Vec<&str> = fold::words(text).map(|word| &text[word]).collect();
    let is = |stop: &Stop| {
        let name = fold::key(&stop.spot.name);
        words.iter().filter(|word| word.len() >= MIN_LETTERS).any(|word| {
            fold::key(word) == name
                || matches!(cx.env.gazetteer.lookup(word, &[]), Lookup::One(place, _) if Some(place.id) == stop.spot.id)
        })
    };
    Ok(stops.into_iter().find(is))
}

/// The meetup that the text names by its title; `None` for none, and where there is no trip.
pub(super) fn by_title(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    match titled(cx, text) {
        Ok(found) => shown(cx, &found),
        Err(error) => {
            error.fatal()?;
            Ok(None)
        }
    }
}

/// "Am I down as coming?"
pub(super) fn am_coming(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    if let Some(lines) = by_title(cx, asked.text)? {
        return Ok(Some(lines));
    }
    let trip = cx.trip()?;
    let mut ahead = cx.tx.meetups(trip.id)?;
    ahead.retain(|one| one.stands() && one.next(cx.now).is_some());
    if let Some(day) = asked.day {
        ahead.retain(|one| !one.days(day, day).is_empty());
    } else {
        let mine = |one: &Meetup| -> Result<bool, CommandError> {
            Ok(cx.tx.rsvps(trip.id, one.no)?.iter().any(|rsvp| rsvp.person == *cx.me()))
        };
        let mut answered = Vec::new();
        for one in ahead {
            if mine(&one)? {
                answered.push(one);
            }
        }
        ahead = answered;
    }
    ahead.truncate(MAX_SHOWN);
    shown(cx, &ahead)
}

/// "Does the plenum clash with anything?": what is on that day.
pub(super) fn clash(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let found = match titled(cx, asked.text) {
        Ok(found) => found,
        Err(error) => return error.fatal().map(|()| None).map_err(CommandError::from),
    };
    let day = found.first().and_then(|one| one.next(cx.now)).map(|next| next.day).or(asked.day);
    let Some(day) = day else { return Ok(None) };
    run(cx, CommandId::Today, &day.format("%Y-%m-%d").to_string()).map(Some)
}

/// "When is the pizza thing?", "when are you in Oslo?"
pub(super) fn when(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let found = by_words(cx, asked.text)?;
    if let Some(lines) = shown(cx, &found)? {
        return Ok(Some(lines));
    }
    if let Some(stop) = stop_named(cx, asked.text)? {
        return show(cx, stop.no).map(Some);
    }
    Ok(None)
}

/// The meetups of the day that is asked for, for who doesn't host; `None` for none.
pub(super) fn of_day(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some(day) = asked.day else { return Ok(None) };
    if matches!(roles::role(cx)?, roles::Role::Host(_)) {
        return Ok(None);
    }
    let trip = cx.trip()?;
    let mut found = cx.tx.meetups(trip.id)?;
    found.retain(|one| one.stands() && !one.days(day, day).is_empty());
    found.truncate(MAX_SHOWN);
    shown(cx, &found)
}

/// "Where is the pizza thing?"
pub(super) fn place(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let found = by_words(cx, asked.text)?;
    shown(cx, &found)
}

/// "Is the pizza thing still on?"
pub(super) fn named(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    // "Who brings the soldering iron?", in reply to a meetup, is for those who come.
    if cx.replied.is_some() {
        return Ok(None);
    }
    let found = match by_words(cx, asked.text) {
        Ok(found) => found,
        Err(error) => {
            error.fatal()?;
            return Ok(None);
        }
    };
    if !found.is_empty() {
        return shown(cx, &found);
    }
    // "Is Ada in Bergen on Friday?"
    let trip = cx.trip()?;
    let mut named = false;
    for person in &trip.crew {
        named |= named::is_named(&cx.bare_name(person)?, asked.text);
    }
    match stop_named(cx, asked.text)? {
        Some(stop) if named => show(cx, stop.no).map(Some),
        _ => Ok(None),
    }
}

/// "Who comes to the pizza thing?"
pub(super) fn who_comes(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    let found = by_words(cx, asked.text)?;
    if let Some(lines) = shown(cx, &found)? {
        return Ok(Some(lines));
    }
    // "Who wants to come to the film night on Tuesday?" announces one.
    if cues::has(Cue::Proposes, asked.text) {
        return Ok(None);
    }
    // "How many is it, just Ada?" is asked by a host of their guests.
    if matches!(role(cx)?, Role::Host(_)) && asked.day.is_none() && !cues::has(Cue::Come, asked.text) {
        return Ok(None);
    }
    let trip = cx.trip()?;
    let mut ahead = cx.tx.meetups(trip.id)?;
    ahead.retain(|one| one.stands() && one.next(cx.now).is_some());
    if let Some(day) = asked.day {
        ahead.retain(|one| !one.days(day, day).is_empty());
    }
    match ahead.as_slice() {
        [one] => show(cx, one.no).map(Some),
        [] => Ok(Some(vec![msg!("meetups-none-there")])),
        several => list(cx, &several[..several.len().min(MAX_SHOWN)]).map(Some),
    }
}

/// "What's on tomorrow?", "what's on in Oslo?"
pub(super) fn going_on(cx: &mut Context<'_>, asked: &Asked<'_>) -> Outcome {
    if let Some(words) = asked.day_words.as_deref() {
        return run(cx, CommandId::Today, words);
    }
    match stop_named(cx, asked.text)? {
        Some(stop) => run(cx, CommandId::Meetups, &stop.spot.name),
        None if is_quiet_today(cx)? => run(cx, CommandId::Meetups, ""),
        None => run(cx, CommandId::Today, ""),
    }
}

/// Whether nobody is anywhere today, and nothing takes place: what is on is asked of the days ahead.
fn is_quiet_today(cx: &Context<'_>) -> Result<bool, CommandError> {
    let (trip, today) = (cx.trip()?, cx.today());
    let meets = cx.tx.meetups(trip.id)?.iter().any(|one| one.stands() && !one.days(today, today).is_empty());
    Ok(!meets && on_day(&cx.tx.stops(trip.id)?, today).is_none())
}

/// "What's next?"
pub(super) fn next(cx: &mut Context<'_>) -> Outcome {
    let trip = cx.trip()?;
    let mut lines = Vec::new();
    if let Some((stop, _)) = roles::next_stop(cx, &trip)? {
        lines.push(view::stop(&stop));
    }
    let stops = cx.tx.stops(trip.id)?;
    let mut ahead: Vec<_> = cx.tx.meetups(trip.id)?.into_iter().filter(Meetup::stands).collect();
    ahead.retain(|one| one.next(cx.now).is_some());
    let first = |one: &Meetup| one.while_there(&stops, cx.now).first().copied().or_else(|| one.next(cx.now));
    ahead.sort_by_key(|one| first(one).map(|occurrence| occurrence.start));
    if let Some(one) = ahead.first() {
        let day = first(one).map(|occurrence| occurrence.day);
        lines.push(view::meetup(cx.tx, &trip, one, day, cx.now)?);
    }
    if lines.is_empty() {
        return Ok(vec![msg!("next-nothing", trip: &trip)]);
    }
    lines.insert(0, msg!("next-head"));
    Ok(lines)
}
