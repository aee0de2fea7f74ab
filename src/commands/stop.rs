//! `!stop`: a stop of the journey, new or changed.

use crate::context::records;
use crate::domain::stop::NewStop;
use crate::view;
use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::actions::{neighbours, sharing, stops, trips};
use crate::commands::args::bare_days::{self, Written};
use crate::commands::args::places::{self, place_words};
use crate::commands::args::{dates, record_number, split_note, take_word, zone};
use crate::commands::drop;
use crate::context::Context;
use crate::context::addressed::split_word;
use crate::context::input::Public;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::stop::{Certainty, Stay, StayError, Stop};
use crate::domain::trip::Trip;
use crate::language::gazetteer::{Lookup, Spelling};
use crate::language::intent::plain;
use crate::language::private_text::Field;
use crate::language::when::{self, When};
use crate::text::clean::clean_line;

/// Characters of a note.
pub const MAX_NOTE: usize = 500;

/// A stay without a year that is further than this from the trip's days is not meant so.
const FAR_DAYS: i64 = 183;

/// What a command says of a stop; `None` for what it doesn't mention.
pub(super) struct StopWords {
    pub place: String,
    pub zone: Option<chrono_tz::Tz>,
    pub stay: Option<Stay>,
    pub certainty: Option<Certainty>,
    pub note: Option<String>,
}

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    cx.require(Permission::PlanTrip, &trip, None)?;
    match record_number(cx, Some(&trip), text, Some(Kind::Stop))? {
        (Some(no), rest) => change(cx, &trip, no, rest),
        (None, "") => Err(usage!("stop-empty")),
        (None, text) => add(cx, text),
    }
}

/// Days without a year or date are taken from the trip's first day on.
fn first_day(trip: &Trip) -> Option<NaiveDate> {
    trip.days.map(|(first, _)| first)
}

pub(super) fn parse(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<StopWords, CommandError> {
    let (text, note) = split_note(text);
    let (zone, text) = zone(text);
    let context = cx.reading(cx.zone(), first_day(trip));
    let text = bare_days::with_month(&text, trips::span_of(cx, trip)?, Written::AnyHow, &context);
    let found = dates(&text, &context)?;
    let stay = match found.spans.as_slice() {
        [] => None,
        [one] => Some(stay(cx, trip, &one.when, text.get(one.bytes.clone()).unwrap_or_default())?),
        // "from 6 April until 9 April", said apart.
        [one, other] => match (&one.when, &other.when) {
            (When::From(from), When::Until(to)) | (When::Until(to), When::From(from)) => Some(checked(cx, *from, *to)?),
            _ => return Err(usage!("stop-two-stays")),
        },
        _ => return Err(usage!("stop-two-stays")),
    };
    let (certainty, rest) = take_word(cx, "certainty", &when::rest(&text, &found));
    let certainty = certainty.map(|key| key.parse().unwrap_or(Certainty::Maybe));
    let note = note.map(|note| cx.text(note, MAX_NOTE)).transpose()?;
    cx.require_public(note.as_deref(), Field::Note, Public::Stop)?;
    cx.require_public(Some(&rest), Field::Line, Public::Stop)?;
    Ok(StopWords { place: place_words(cx, &rest), zone, stay, certainty, note })
}

pub fn stay(cx: &Context<'_>, trip: &Trip, when: &When, typed: &str) -> Result<Stay, CommandError> {
    let Some((from, to)) = days(when) else {
        return Err(match when {
            When::From(_) | When::Until(_) => usage!("stop-open-end", typed: clean_line(typed, 40)),
            _ => usage!("stop-not-days", typed: clean_line(typed, 40)),
        });
    };
    if let Some(days) = gone_by(cx, trip, (from, to), typed) {
        return Err(refuse!("stop-gone-by", days: days, year: from.year().to_string()));
    }
    checked(cx, from, to)
}

/// First and last day; a day alone is a night.
fn days(when: &When) -> Option<(NaiveDate, NaiveDate)> {
    match when {
        When::Days { from, to } => Some((*from, *to)),
        When::Day(day) | When::Part { day, .. } => Some((*day, Stay::night(*day).leave())),
        When::At(at) => Some((at.date(), Stay::night(at.date()).leave())),
        _ => None,
    }
}

/// Days without a year that are just over would be read as next year's: then, which they were.
fn gone_by(
    cx: &Context<'_>,
    trip: &Trip,
    (from, to): (NaiveDate, NaiveDate),
    typed: &str,
) -> Option<(NaiveDate, NaiveDate)> {
    let far = match trip.days {
        Some((first, last)) => (from - last).num_days() > FAR_DAYS || (first - to).num_days() > FAR_DAYS,
        None => (from - cx.today()).num_days() > FAR_DAYS,
    };
    let mut context = cx.reading(cx.zone(), None);
    context.now -= TimeDelta::days(FAR_DAYS);
    let before = when::find(typed, &context);
    let before = before.spans.first().filter(|_| far).and_then(|span| days(&span.when))?;
    (before.0 < from && before.1 <= cx.today()).then_some(before)
}

fn checked(cx: &Context<'_>, arrive: NaiveDate, leave: NaiveDate) -> Result<Stay, CommandError> {
    let stay = Stay::new(arrive, leave).map_err(|error| match error {
        StayError::LeaveNotAfterArrive => {
            refuse!("leave-before-arrive", leave: leave, arrive: arrive)
        }
        StayError::TooLong => refuse!("stay-too-long", count: crate::domain::stop::MAX_NIGHTS),
        StayError::TooFar => refuse!("stay-too-far"),
    })?;
    if leave < cx.today() {
        return Err(refuse!("days-past", days: (arrive, leave)));
    }
    Ok(stay)
}

fn add(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_for_record()?;
    let asked = parse(cx, &trip, text)?;
    if asked.place.is_empty() {
        return Err(usage!("stop-place-missing"));
    }
    let certainty = asked.certainty.unwrap_or(Certainty::Sure);
    if asked.stay.is_none() && certainty == Certainty::Sure {
        if let Some(days) = days_without_month(&asked.place) {
            return Err(usage!("stop-month-missing", typed: days));
        }
        return Err(usage!("stop-when-missing", place: &asked.place, example: example(cx, &asked.place)));
    }
    let spot = places::spot(cx, &asked.place, asked.zone, &trip)?;
    let note = asked.note.filter(|note| !note.is_empty());
    let new = NewStop { no: (), spot, stay: asked.stay, certainty, note };
    // One of an invitation gets its days.
    if let Some(old) = stops::undated(cx, &trip, &new)? {
        let note = new.note.clone().or(old.note);
        return stops::replace(cx, &trip, Stop { note, ..new.numbered(old.no) });
    }
    let own = cx.redo().filter(|(of, _)| *of == trip.id).map(|(_, record)| record.no);
    let shorter = neighbours::shorten(cx, &trip, &new, own, cx.running().to_owned())?;
    let mut lines = stops::make(cx, &trip, new)?;
    lines.extend(shorter);
    lines.extend(sharing::once(cx, &trip)?);
    Ok(lines)
}

/// "Oslo 6–9": the days at the end that lack their month.
fn days_without_month(place: &str) -> Option<String> {
    let digits = place.rsplit(char::is_alphabetic).next()?.trim_matches(|c: char| !c.is_ascii_digit());
    let day = |number: &str| {
        let number = number.trim_matches(['.', ' ']);
        number.parse::<u32>().is_ok_and(|number| (1..=31).contains(&number))
    };
    digits.split(['-', '–']).all(day).then(|| digits.to_owned())
}

/// A place for an example: the one that was typed only where it is known.
fn example(cx: &Context<'_>, place: &str) -> String {
    match cx.env.gazetteer.lookup(place, &[]) {
        Lookup::One(_, Spelling::Exact) => place.to_owned(),
        _ => "Oslo".to_owned(),
    }
}

/// Changes what the command mentions, and keeps the rest.
pub fn change(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, text: &str) -> Outcome {
    let Some(old) = cx.tx.stop(trip.id, no)? else { return Err(records::no_such_stop(cx, trip, no)?) };
    if text.is_empty() {
        return Err(usage!("stop-change-what", stop: view::stop(&old), no: no));
    }
    let (word, _) = split_word(text);
    if text == word && matches!(cx.find(word), CommandLookup::One(CommandId::Cancel | CommandId::Drop)) {
        return drop::run(cx, &no.to_string());
    }
    let mut asked = parse(cx, trip, text)?;
    // "Stop 3 is now 9–13 April": small words name no place.
    if asked.place.split_whitespace().all(|word| !word.starts_with(char::is_uppercase) && plain::is_small_word(word)) {
        asked.place.clear();
    }
    let mut stop = old.clone();
    if !asked.place.is_empty() {
        if let Some(days) = days_without_month(&asked.place).filter(|_| asked.stay.is_none()) {
            return Err(usage!("stop-month-missing", typed: days));
        }
        stop.spot = places::spot(cx, &asked.place, asked.zone, trip)?;
    }
    stop.stay = asked.stay.or(old.stay);
    stop.certainty = asked.certainty.unwrap_or(old.certainty);
    stop.note = asked.note.map_or(old.note.clone(), |note| (!note.is_empty()).then_some(note));
    // One of an invitation may be sure before its days are.
    let was_so = old.stay.is_none() && old.certainty == Certainty::Sure;
    if stop.stay.is_none() && stop.certainty == Certainty::Sure && !was_so {
        return Err(refuse!("stop-sure-undated", no: no));
    }
    let line = format!("stop {no} {text}");
    let moved = stop.stay != old.stay || stop.certainty != old.certainty;
    let shorter = if moved { neighbours::shorten(cx, trip, &stop, Some(no), line.clone())? } else { Vec::new() };
    if shorter.is_empty() {
        return stops::replace_asking_first(cx, trip, stop, line);
    }
    let mut lines = stops::replace(cx, trip, stop)?;
    lines.extend(shorter);
    Ok(lines)
}
