//! The crew changes a stop in plain words: "leaving Oslo Friday, not Thursday", "push Göteborg back a day", "Malmö streichen".

use chrono::{Datelike, Days, NaiveDate};

use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::permissions::Permission;
use crate::domain::stop::{Stay, Stop};
use crate::language::cues::{self, Cue};
use crate::language::gazetteer::Lookup;
use crate::language::when::{self, When};
use crate::language::wish::Wish;
use crate::render::msg::Msg;
use crate::text::fold;
use crate::turn::hurried::{ask, offer};
use crate::{msg, view};

/// Letters of a name of a place; a shorter word is another word.
const MIN_NAME: usize = 3;

/// The change as a question; `None` where no stop is named, or nothing of it changes.
pub(super) fn changed(
    cx: &mut Context<'_>,
    text: &str,
    likely: Option<Wish>,
) -> Result<Option<Vec<Msg>>, CommandError> {
    let says = |cue| cues::has(cue, text);
    let cues = [Cue::Push, Cue::Earlier, Cue::Leaving, Cue::Departure, Cue::SetTo, Cue::TakeOff, Cue::Remove];
    let (drops, changes) = (likely == Some(Wish::DropStop), likely == Some(Wish::ChangeStop));
    let any = cues.into_iter().any(says) || drops || changes;
    if !any || text.ends_with('?') {
        return Ok(None);
    }
    let trip = match cx.trip_under_way() {
        Ok(trip) if cx.may(Permission::PlanTrip, &trip, None)? => trip,
        Ok(_) => return Ok(None),
        Err(error) => return error.fatal().map(|()| None).map_err(CommandError::from),
    };
    let stops = cx.tx.stops(trip.id)?;
    let named = named(cx, text, &stops);
    let Some((_, first)) = named.first() else { return Ok(None) };
    let about = |stop: &Stop| RecordRef { trip: trip.id, no: stop.no };
    if let Some((stop, stay)) = leaving(cx, text, &named) {
        return new_stay(cx, about(&stop), &stop, stay);
    }
    if named.len() == 1
        && let Some(stay) = set_to(cx, text, first, changes)
    {
        return new_stay(cx, about(first), first, stay);
    }
    let dated = !when::find(text, &cx.reading(cx.zone(), first.stay.map(|stay| stay.arrive()))).spans.is_empty();
    if named.len() != 1 {
        return Ok(None);
    }
    if let Some(stay) = first.stay.filter(|_| !dated)
        && let Some(stay) = moved(text, stay)
    {
        return new_stay(cx, about(first), first, stay);
    }
    // A lone "drop Malmö" is a command; with more said, it is asked first.
    let drops = (drops || says(Cue::TakeOff) || says(Cue::Remove)) && !dated && !says(Cue::TheMeetup);
    if !drops || fold::words(text).count() <= 1 {
        return Ok(None);
    }
    let question = msg!("stop-drop-ask", stop: view::stop(first));
    let line = format!("{} {}", cx.word(CommandId::Drop), first.no);
    Ok(ask(cx, question, line, about(first))?)
}

/// The stops that the text names, in its order, each with where.
fn named(cx: &Context<'_>, text: &str, stops: &[Stop]) -> Vec<(usize, Stop)> {
    let mut found: Vec<(usize, Stop)> = Vec::new();
    for word in fold::words(text) {
        let name = &text[word.clone()];
        if name.chars().count() < MIN_NAME || !name.chars().all(char::is_alphabetic) {
            continue;
        }
        let there = stops.iter().find(|stop| fold::key(&stop.spot.name) == fold::key(name)).or_else(|| {
            let near: Vec<(f64, f64)> = stops.iter().filter_map(|stop| stop.spot.at).collect();
            match cx.env.gazetteer.lookup(name, &near) {
                Lookup::One(place, _) => stops.iter().find(|stop| stop.spot.id == Some(place.id)),
                _ => None,
            }
        });
        if let Some(stop) = there.filter(|stop| found.iter().all(|(_, other)| other.no != stop.no)) {
            found.push((word.start, stop.clone()));
        }
    }
    found
}

/// "Leaving Oslo Friday, not Thursday": the stop that stands behind the leaving, with its new last day.
fn leaving(cx: &Context<'_>, text: &str, named: &[(usize, Stop)]) -> Option<(Stop, Stay)> {
    let said = cues::find(Cue::Leaving, text).or_else(|| cues::find(Cue::Departure, text))?;
    let (at, stop) = named.iter().find(|(at, _)| *at >= said.start).or(named.last())?;
    let stay = stop.stay?;
    let from = (*at).min(said.start);
    // Why stands behind: "…, I won't make the train on Thursday".
    let clause = text[from..].split(',').next().unwrap_or_default();
    let leave = [clause, &text[from..]].into_iter().find_map(|part| {
        let days = offer::days(cx, part, stop.spot.zone, stay.arrive());
        days.into_iter().find_map(|(when, _)| match when {
            When::Day(day) | When::Until(day) => Some(day),
            When::At(_) | When::Part { .. } => offer::day(&when),
            _ => None,
        })
    });
    let number = |word: &str| word.trim_end_matches('.').parse().ok();
    let bare = || clause.split_whitespace().find_map(|word| stay.leave().with_day(number(word)?));
    let departs = cues::has(Cue::Departure, clause);
    let leave = departs.then(bare).flatten().or(leave)?;
    let new = Stay::new(stay.arrive(), leave).ok()?;
    (new != stay).then(|| (stop.clone(), new))
}

/// "Set Göteborg to 9-13 instead": its new days.
fn set_to(cx: &Context<'_>, text: &str, stop: &Stop, changes: bool) -> Option<Stay> {
    let says = [Cue::SetTo, Cue::Push].into_iter().any(|cue| cues::has(cue, text));
    if !says && !changes {
        return None;
    }
    let old = stop.stay?;
    let month = old.arrive().with_day(1)?;
    let mut days = offer::days(cx, text, stop.spot.zone, month.max(cx.today())).into_iter();
    let new = days.find_map(|(when, _)| match when {
        When::Days { from, to } => Stay::new(from, to).ok(),
        _ => None,
    })?;
    (new != old).then_some(new)
}

/// A day later, or earlier.
fn moved(text: &str, stay: Stay) -> Option<Stay> {
    let day = |day: NaiveDate, back: bool| {
        if back { day.checked_sub_days(Days::new(1)) } else { day.checked_add_days(Days::new(1)) }
    };
    let earlier = cues::has(Cue::Earlier, text);
    let later = cues::find(Cue::Push, text).is_some();
    // One of them says by how much.
    let by_a_day = crate::language::when::duration(text).is_some() || cues::has(Cue::OneDay, text);
    if !(earlier || later && by_a_day) {
        return None;
    }
    Stay::new(day(stay.arrive(), earlier)?, day(stay.leave(), earlier)?).ok()
}

fn new_stay(cx: &mut Context<'_>, about: RecordRef, stop: &Stop, stay: Stay) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some(old) = stop.stay else { return Ok(None) };
    let question = msg!("stop-days-ask", no: stop.no, place: view::spot(&stop.spot),
        before: (old.arrive(), old.leave()), after: (stay.arrive(), stay.leave()));
    let line = format!("{} {} {} – {}", cx.word(CommandId::Stop), stop.no, stay.arrive(), stay.leave());
    Ok(ask(cx, question, line, about)?)
}
