//! `!meet`: a meetup, new or changed. What a guest makes is proposed; the crew or the room's moderators confirm it.

pub(crate) mod one_date;
mod words;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::actions::meetups::{self, Plan};
use crate::actions::trips;
use crate::commands::args::bare_days::{self, Written};
use crate::commands::args::series::{self, Series, series};
use crate::commands::args::{at, dates, joined, reading_from, record_number, slot, split_note, time_of_day};
use crate::commands::stop::MAX_NOTE;
use crate::commands::{cancel, confirm};
use crate::context::Context;
use crate::context::addressed::split_word;
use crate::context::input::Public;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::dates::Dates;
use crate::domain::ids::RecordNo;
use crate::domain::meetup::{MAX_LINK, Meetup, Slot};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::recurrence::{Ends, Repeat, instant};
use crate::domain::stop::{Spot, Stop};
use crate::domain::time_of_day::TimeOfDay;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::private_text::Field;
use crate::language::when::{DateContext, When};
use crate::text::clean::clean_line;
use crate::view;

/// The first day of a rule that begins on `start`, or now.
fn first_day(repeat: &Repeat, start: Option<NaiveDate>, today: NaiveDate) -> Result<NaiveDate, CommandError> {
    repeat.first(start.unwrap_or(today)).filter(|day| *day >= today).ok_or_else(|| usage!("meet-never"))
}

/// Characters of a venue.
const MAX_VENUE: usize = 120;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    if text.is_empty() {
        return Err(usage!("meet-empty"));
    }
    match record_number(cx, Some(&trip), text, Some(Kind::Meetup))? {
        (Some(no), rest) => change(cx, &trip, no, rest),
        (None, text) => add(cx, text),
    }
}

/// The parts of a meetup's words.
struct MeetupWords {
    title: String,
    spot: Option<Spot>,
    venue: Option<String>,
    link: Option<String>,
    note: Option<String>,
    /// `None` where it names no time.
    time: Option<MeetupTime>,
    zone: Tz,
}

/// When it is to be.
pub enum MeetupTime {
    Once(NaiveDate, Slot),
    /// Again and again: by which rule, at what time, from which day on.
    Every(Repeat, Slot, Option<NaiveDate>),
    /// A time without a day.
    Clock(TimeOfDay),
}

/// `old`: the meetup that is to be changed.
fn parse(cx: &mut Context<'_>, trip: &Trip, text: &str, old: Option<&Meetup>) -> Result<MeetupWords, CommandError> {
    let (text, note) = split_note(text);
    let (link, text) = link(text);
    let (named_zone, text) = super::args::zone(&text);
    let dates = cx.reading(cx.zone(), None);
    let (times, text) = series::times(cx, &text);
    let text = &*bare_days::with_month(&text, trips::span_of(cx, trip)?, Written::WithPoints, &dates);
    let mut note = note.map(|note| cx.text(note, MAX_NOTE)).transpose()?;
    cx.require_public(note.as_deref(), Field::Note, Public::Meetup)?;
    // A venue has its street; nobody's key belongs there.
    cx.require_public(Some(text), Field::Venue, Public::Meetup)?;
    // The place decides the zone and the first day that "Tuesday" can mean; so it is looked for first.
    let usual = old.map_or_else(|| cx.zone(), |old| old.zone);
    let context = cx.reading(usual, None);
    let said = words::parse(cx, trip, text, named_zone, &context)?;
    let mut venue = said.venue;
    if let Some(aside) = said.aside {
        match (&mut venue, &mut note) {
            (Some(venue), _) => *venue = cx.text(&format!("{venue}, {aside}"), MAX_VENUE)?,
            (None, Some(note)) if !note.is_empty() => *note = cx.text(&format!("{aside}, {note}"), MAX_NOTE)?,
            (None, note) => *note = Some(cx.text(&aside, MAX_NOTE)?),
        }
    }
    let zone = said.spot.as_ref().map(|spot| spot.zone).or(named_zone).unwrap_or(usual);
    let stops = cx.tx.stops(trip.id)?;
    let place = said.spot.as_ref().or(old.and_then(|old| old.spot.as_ref()));
    let at_place = |stop: &&Stop| place.is_none_or(|place| stop.spot.same(place)) && stop.stay.is_some();
    let around_old = |stop: &&Stop| old.is_some_and(|old| stop.stay.is_some_and(|stay| stay.has_day(old.day)));
    let stop = stops
        .iter()
        .filter(at_place)
        .find(around_old)
        .or_else(|| stops.iter().filter(at_place).find(|stop| has_day_ahead(cx, stop)));
    let first = stop.and_then(|stop| stop.stay).and_then(|stay| reading_from(cx, zone, stay.arrive(), stay.leave()));
    let mut time = time_said(text, &cx.reading(zone, first))?;
    // "Tuesday 18:00" said late on a Tuesday is next week's.
    if let Some(MeetupTime::Once(day, slot)) = time
        && slot != Slot::AllDay
        && instant(day.and_time(slot.starts()), zone) <= cx.now
    {
        time = time_said(text, &cx.reading(zone, None))?;
    }
    if let (Some(MeetupTime::Every(repeat, ..)), Some(times)) = (&mut time, times) {
        repeat.ends = Some(Ends::After(times));
    }
    Ok(MeetupWords { title: said.title, spot: said.spot, venue, link, note, time, zone })
}

/// The web page that is named, and the text without it.
fn link(text: &str) -> (Option<String>, String) {
    // Those to people and rooms mean them.
    let web = |word: &str| word.starts_with("https://") || word.starts_with("http://");
    let is_link = |word: &&str| web(word) && !word.contains("matrix.to/");
    let found = text.split_whitespace().find(is_link).filter(|link| link.chars().count() <= MAX_LINK);
    match found {
        Some(link) => {
            let rest: Vec<&str> = text.split_whitespace().filter(|word| *word != link).collect();
            (Some(link.trim_end_matches([',', '.', ')']).to_owned()), rest.join(" "))
        }
        None => (None, text.to_owned()),
    }
}

/// Whether a meetup can still be there: on the day of leaving too. (A bed can't: `offer.rs` has its own.)
fn has_day_ahead(cx: &Context<'_>, stop: &Stop) -> bool {
    stop.stay.is_none_or(|stay| stay.leave() >= cx.today())
}

fn time_said(text: &str, context: &DateContext) -> Result<Option<MeetupTime>, CommandError> {
    let found = dates(text, context)?;
    let typed = found.spans.first().and_then(|span| text.get(span.bytes.clone())).unwrap_or_default();
    let whens = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    if let Some(Series { repeat, time, start }) = series(&whens) {
        return Ok(Some(MeetupTime::Every(repeat, slot(time), start)));
    }
    match whens.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(meetup_time(one, typed)?)),
        _ => Err(usage!("meet-two-times")),
    }
}

fn meetup_time(when: &When, typed: &str) -> Result<MeetupTime, CommandError> {
    Ok(match when {
        When::Day(day) => MeetupTime::Once(*day, Slot::AllDay),
        When::Part { day, part } => MeetupTime::Once(*day, Slot::Part(*part)),
        When::At(at) => MeetupTime::Once(at.date(), Slot::At(at.time())),
        When::Hours { day, from, to } => MeetupTime::Once(*day, Slot::Between(*from, *to)),
        When::Clock(time) => MeetupTime::Clock(*time),
        When::Weekly { .. } | When::Monthly { .. } | When::Again { .. } => return Err(usage!("meet-two-times")),
        When::Days { .. } | When::From(_) | When::Until(_) => {
            return Err(usage!("meet-not-a-time", typed: clean_line(typed, 40)));
        }
    })
}

fn add(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_for_record()?;
    let asked = parse(cx, &trip, text, None)?;
    if asked.title.is_empty() {
        return Err(usage!("meet-title-missing"));
    }
    let Some(time) = asked.time else {
        return Err(usage!("meet-when-missing", title: &asked.title));
    };
    let today = cx.local(asked.zone).date();
    let (day, slot, repeat) = match time {
        MeetupTime::Once(day, slot) => (day, slot, None),
        MeetupTime::Every(repeat, slot, start) => (first_day(&repeat, start, today)?, slot, Some(repeat)),
        MeetupTime::Clock(time) => (today, slot(Some(time)), None),
    };
    let MeetupWords { title, spot, venue, link, note, zone, .. } = asked;
    meetups::make(cx, &trip, Plan { title, spot, venue, link, note, unconfirmed: false, day, slot, repeat, zone })
}

/// Changes what the command mentions, and keeps the rest.
pub fn change(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, text: &str) -> Outcome {
    let old = records::meetup(cx, trip, no)?;
    cx.require(Permission::ChangeMeetup, trip, Some(&old.maker))?;
    if !old.stands() {
        return Err(refuse!("meet-cancelled-already", no: no, title: &old.title));
    }
    if text.is_empty() {
        return Err(usage!("meet-change-what", no: no, title: &old.title));
    }
    // "Meet 4 cancel", "meet 4 is off": that is what it says, and no new name.
    let (word, _) = split_word(text);
    let is_off = cues::has(Cue::Off, text) && !cues::has(Cue::Not, text);
    if is_off || text == word && matches!(cx.find(word), CommandLookup::One(CommandId::Cancel | CommandId::Drop)) {
        return cancel::run(cx, &no.to_string());
    }
    if text == word && matches!(cx.find(word), CommandLookup::One(CommandId::Confirm)) {
        return confirm::run(cx, &no.to_string());
    }
    if let Some(lines) = one_date::change(cx, trip, &old, text)? {
        return Ok(lines);
    }
    let new = changed(cx, trip, &old, text)?;
    meetups::update(cx, trip, &old, new)
}

/// A meetup as it would be with what the words mention.
///
/// # Errors
/// Refuses what can't be, as the command does.
pub fn changed(cx: &mut Context<'_>, trip: &Trip, old: &Meetup, text: &str) -> Result<Meetup, CommandError> {
    let no = old.no;
    let mut asked = parse(cx, trip, text, Some(old))?;
    let mut new = old.clone();
    // "evening" and "noon" alone are a time of day.
    if asked.time.is_none()
        && let Some(time) = time_of_day(&asked.title, &cx.reading(old.zone, None))
    {
        asked.time = Some(MeetupTime::Clock(time));
        asked.title.clear();
    }
    if asked.title.chars().any(char::is_alphabetic) {
        new.title = asked.title;
    } else if !asked.title.is_empty() {
        return Err(usage!("meet-change-what", no: no, title: &old.title));
    }
    if let Some(spot) = asked.spot {
        new.zone = spot.zone;
        new.spot = Some(spot);
    }
    new.venue = asked.venue.or(new.venue);
    new.link = asked.link.or(new.link);
    // `--` with nothing behind it takes the note away.
    new.note = asked.note.map_or(new.note, |note| Some(note).filter(|note| !note.is_empty()));
    match asked.time {
        None => {}
        Some(MeetupTime::Once(day, slot)) if old.repeat.is_some() => {
            let next = old.next(cx.now).map_or(old.day, |next| next.day);
            return Err(refuse!("series-move-which", no: no, title: &old.title, when: view::time(old), day: next,
                then: view::on_day(if slot == Slot::AllDay { old.slot } else { slot }, day)));
        }
        Some(MeetupTime::Once(day, slot)) => {
            new.day = day;
            // "Wednesday" alone keeps the time of day.
            if slot != Slot::AllDay {
                new.slot = slot;
            }
            new.repeat = None;
        }
        Some(MeetupTime::Every(repeat, slot, start)) => {
            new.day = first_day(&repeat, start, cx.local(new.zone).date())?;
            // Its dates are those of another rule now.
            new.dates = Dates::default();
            if slot != Slot::AllDay {
                new.slot = slot;
            }
            new.repeat = Some(repeat);
        }
        Some(MeetupTime::Clock(time)) => {
            if let When::Part { .. } | When::Hours { .. } | When::At(_) = at(new.day, time) {
                new.slot = slot(Some(time));
            }
        }
    }
    Ok(new)
}
