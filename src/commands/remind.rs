//! `!remind`: when a meetup is pinged, for all or for oneself; or oneself of something, at a time.

use crate::language::vocabulary::Small;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Command;
use super::args::{dates, is_small, joined, record_number, slot, time_of_day, trim_small};
use super::meet::meetup;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::ids::{RoomId, UserId};
use crate::domain::meetup::{Meetup, Slot};
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::domain::recurrence::instant;
use crate::domain::reminder::{MAX_AHEAD, MAX_LEAD, MAX_LEADS, MIN_LEAD};
use crate::domain::trip::Trip;
use crate::language::when::{self, When};
use crate::render::say::Arg;
use crate::say;
use crate::schedule;
use crate::store::OwnReminder;
use crate::text::clean::clean_line;
use crate::view;

/// Characters of what one is to be reminded of.
pub const MAX_TEXT: usize = 300;

/// Follow-ups for crews that somebody who isn't of them has ahead at once.
const MAX_OF_GUEST: usize = 10;

/// Words of a length of time: "an hour and a half".
const MAX_SPAN_WORDS: usize = 6;

pub const COMMAND: Command = command!("remind", Meetups, All, run, again);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if text.is_empty() {
        return Err(unread!("remind-empty"));
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(here, Small::Me, word) {
        return me(here, rest.trim());
    }
    let trip = here.trip_if_clear()?;
    if let (Some(no), rest) = record_number(here, trip.as_ref(), text, Some(Kind::Meetup))? {
        return for_all(here, no, rest);
    }
    room(here, text)
}

/// Lead times: `1d 2h`; `none` for none.
fn leads(here: &Here<'_>, text: &str) -> Result<Vec<TimeDelta>, Halt> {
    if here.world.words.small(text) == Some(Small::None) {
        return Ok(Vec::new());
    }
    let Some(mut leads) = when::durations(text).filter(|leads| !leads.is_empty()) else {
        return Err(unread!("leads-unread", typed: clean_line(text, 40)));
    };
    leads.sort_unstable_by(|one, other| other.cmp(one));
    leads.dedup();
    if leads.len() > MAX_LEADS {
        return Err(refuse!("leads-too-many", count: MAX_LEADS));
    }
    if leads.iter().any(|lead| *lead < MIN_LEAD || *lead > MAX_LEAD) {
        return Err(refuse!("leads-range", days: MAX_LEAD.num_days()));
    }
    Ok(leads)
}

/// "2 hours, 1 day": how long before.
pub fn shown(leads: &[TimeDelta]) -> Arg {
    Arg::List(leads.iter().map(|lead| Arg::Say(lead_words(*lead))).collect())
}

fn lead_words(lead: TimeDelta) -> crate::render::say::Say {
    let minutes = lead.num_minutes();
    if minutes % (24 * 60) == 0 {
        say!("lead-days", count: minutes / (24 * 60))
    } else if minutes % 60 == 0 {
        say!("lead-hours", count: minutes / 60)
    } else {
        say!("lead-minutes", count: minutes)
    }
}

fn for_all(here: &mut Here<'_>, no: i64, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    let meetup = meetup(here, &trip, no)?;
    here.require(Deed::SetLeads, &trip, Some(&meetup.maker))?;
    let leads = leads(here, text)?;
    here.about(trip.id, no);
    if leads.is_empty() {
        // A lead of no length is none: it tells "never" from "as the room does".
        here.tx.set_leads(trip.id, no, None, &[TimeDelta::zero()], here.now)?;
        return Ok(vec![say!("remind-none", no: no, title: &meetup.title)]);
    }
    here.tx.set_leads(trip.id, no, None, &leads, here.now)?;
    Ok(vec![say!("remind-set", no: no, title: &meetup.title, leads: shown(&leads))])
}

fn room(here: &mut Here<'_>, text: &str) -> Outcome {
    let leads = leads(here, text)?;
    if here.said.room.direct {
        return Err(refuse!("remind-which"));
    }
    here.require_in_room(Deed::SetRoom)?;
    here.tx.set_room_leads(&here.said.room.id, &leads, here.now)?;
    Ok(vec![if leads.is_empty() { say!("remind-room-none") } else { say!("remind-room", leads: shown(&leads)) }])
}

fn me(here: &mut Here<'_>, text: &str) -> Outcome {
    // A number that is a meetup of the trip here; "remind me 7 April …" is a day, "3 cakes" a thing.
    let trip = here.trip_if_clear()?;
    if let (Some(no), rest) = record_number(here, trip.as_ref(), text, Some(Kind::Meetup))?
        && (text.starts_with('#')
            || when::durations(rest).is_some()
            || dates(text, &here.reading(here.zone(), None))?.spans.is_empty())
    {
        let trip = here.trip_under_way()?;
        return of_meetup(here, &trip, no, rest);
    }
    if here.world.words.small(text) == Some(Small::None) {
        let mut gone = 0;
        for reminder in here.tx.reminders_of(here.me())? {
            gone += usize::from(here.tx.take_reminder(reminder.id)?.is_some());
        }
        return Ok(vec![say!("remind-me-none", count: gone)]);
    }
    at_time(here, text)
}

fn of_meetup(here: &mut Here<'_>, trip: &Trip, no: i64, text: &str) -> Outcome {
    let meetup = meetup(here, trip, no)?;
    if !meetup.stands() || meetup.next(here.now).is_none() {
        return Err(refuse!("meet-over", no: no, title: &meetup.title));
    }
    let leads = leads(here, text)?;
    if let Some(start) = too_late(here, trip, &meetup, &leads)? {
        let left = start - here.now;
        return Err(refuse!("remind-me-too-late", no: no, title: &meetup.title, left: left,
            minutes: (left.num_minutes() / 2).max(1)));
    }
    here.tx.set_leads(trip.id, no, Some(here.me()), &leads, here.now)?;
    here.about(trip.id, no);
    Ok(vec![if leads.is_empty() {
        say!("remind-me-meetup-none", no: no, title: &meetup.title)
    } else {
        say!("remind-me-meetup", no: no, title: &meetup.title, leads: shown(&leads))
    }])
}

/// The start of the only time still ahead, where it is too near for any of the leads.
fn too_late(here: &Here<'_>, trip: &Trip, meetup: &Meetup, leads: &[TimeDelta]) -> Result<Option<DateTime<Utc>>, Halt> {
    let times = meetup.while_there(&here.tx.stops(trip.id)?, here.now);
    let Some(next) = view::occurrence(here, trip, meetup)? else { return Ok(None) };
    let alone = meetup.repeat.is_none() || times.len() == 1;
    let past = !leads.is_empty() && leads.iter().all(|lead| next.start - *lead <= here.now);
    Ok(Some(next.start).filter(|start| alone && past && *start > here.now))
}

/// How long "2h call Lena" and "1h 30m tea" begin with, and the rest.
fn span(text: &str) -> Option<(TimeDelta, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=words.len().min(MAX_SPAN_WORDS))
        .rev()
        .find_map(|count| Some((when::duration(&words[..count].join(" "))?, words[count..].join(" "))))
}

/// When somebody wants to hear of something, in their zone, and the words beside that; `None` where no time is said.
pub fn moment(here: &Here<'_>, text: &str) -> Result<Option<(NaiveDateTime, String)>, Halt> {
    let zone = here.zone();
    let found = dates(text, &here.reading(zone, None))?;
    let mut whens: Vec<When> = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    let mut rest = when::rest(text, &found);
    if let Some(time) = time_of_day(text, &here.reading(zone, None)).filter(|_| whens.is_empty()) {
        (whens, rest) = (vec![When::Clock(time)], String::new());
    }
    let today = here.today();
    // A time alone is its next: "remind me 18:00" in the evening is tomorrow's.
    let local = match whens.as_slice() {
        [When::At(at)] => *at,
        [When::Hours { day, from, .. }] => day.and_time(*from),
        [When::Clock(time)] => {
            let start = today.and_time(slot(Some(*time)).starts());
            if start > here.local(zone) { start } else { start + TimeDelta::days(1) }
        }
        // A day alone is its morning.
        [When::Day(day) | When::From(day) | When::Days { from: day, .. }] if *day > today => {
            day.and_time(here.world.settings.quiet_until)
        }
        [When::Part { day, part }] => day.and_time(Slot::Part(*part).starts()),
        _ => {
            let span = span(text).map(|(span, what)| ((here.at + span).with_timezone(&zone).naive_local(), what));
            match (span, whens.as_slice()) {
                (Some((local, what)), _) => return Ok(Some((local, trim_small(here, &what)))),
                // Today, or a day that is over, which is said.
                (None, [When::Day(day)]) => day.and_time(here.world.settings.quiet_until),
                (None, _) => return Ok(None),
            }
        }
    };
    Ok(Some((local, trim_small(here, &rest))))
}

fn at_time(here: &mut Here<'_>, text: &str) -> Outcome {
    let Some((local, what)) = moment(here, text)? else { return Err(unread!("remind-when-missing")) };
    let what = here.text(&what, MAX_TEXT)?;
    if what.is_empty() {
        return Err(unread!("remind-what-missing", when: local));
    }
    set(here, local, what, None)
}

/// Sets a reminder for whoever speaks, of their words or a record.
pub fn set(here: &mut Here<'_>, local: NaiveDateTime, text: String, about: Option<(i64, i64)>) -> Outcome {
    let zone = here.zone();
    set_in(here, zone, local, text, about)
}

/// As [`set`], by the clock of that zone.
pub fn set_in(here: &mut Here<'_>, zone: Tz, local: NaiveDateTime, text: String, about: Option<(i64, i64)>) -> Outcome {
    has_room(here)?;
    let reminder = wanted(here, here.me(), (zone, local), text, about)?;
    here.tx.add_reminder(&reminder, &here.said.event)?;
    let what = view::reminder(here.tx, &reminder, here.confidant())?;
    Ok(vec![say!("remind-me-set", when: Arg::Moment(local), what: what, left: reminder.at - here.now)])
}

/// A reminder for each of the crew, in their direct chat. It counts against who sets it, not against the crew.
///
/// # Errors
/// Refuses what is over, too far ahead, or one too many.
pub fn set_for_crew(here: &Here<'_>, trip: &Trip, zone: Tz, local: NaiveDateTime, text: &str) -> Result<(), Halt> {
    has_room(here)?;
    let me = here.me();
    if !trip.is_crew(me) && here.tx.follow_ups_by(me)? >= MAX_OF_GUEST {
        return Err(refuse!("follow-ups-too-many", count: MAX_OF_GUEST));
    }
    for member in &trip.crew {
        if here.tx.has_blocked(member, me)? {
            continue;
        }
        let reminder = wanted(here, member, (zone, local), text.to_owned(), None)?;
        let (room, for_crew) = (RoomId::new(""), Some((me.clone(), trip.id)));
        here.tx.add_reminder(&OwnReminder { room, for_crew, ..reminder }, &here.said.event)?;
    }
    Ok(())
}

/// # Errors
/// Refuses one reminder more than somebody may have set.
fn has_room(here: &Here<'_>) -> Result<(), Halt> {
    let most = here.world.settings.limits.reminders_per_person;
    if here.tx.reminders_set_by(here.me())? >= most as usize {
        return Err(refuse!("remind-too-many", count: i64::from(most)));
    }
    Ok(())
}

/// # Errors
/// Refuses what is over, or too far ahead.
fn wanted(
    here: &Here<'_>,
    person: &UserId,
    (zone, local): (Tz, NaiveDateTime),
    text: String,
    about: Option<(i64, i64)>,
) -> Result<OwnReminder, Halt> {
    let due = instant(local, zone);
    if due <= here.now {
        return Err(match about {
            Some((_, no)) => refuse!("check-past", when: local, no: no),
            None => refuse!("remind-past", when: local),
        });
    }
    if due - here.now > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let room = here.said.room.id.clone();
    Ok(OwnReminder { id: 0, person: person.clone(), room, at: due, zone, text, about, for_crew: None })
}

/// A line a meetup that is ahead, with its pings.
pub fn lines(here: &Here<'_>, trip: &Trip) -> Result<Vec<crate::render::say::Say>, Halt> {
    let mut lines = Vec::new();
    let stops = here.tx.stops(trip.id)?;
    for meetup in here.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
        let Some(next) = meetup.while_there(&stops, here.now).first().copied() else { continue };
        let leads: Vec<TimeDelta> =
            schedule::leads(here.tx, here.world, trip, meetup)?.into_iter().map(|(lead, _)| lead).collect();
        let leads = if leads.is_empty() { Arg::Say(say!("never")) } else { shown(&leads) };
        lines.push(say!("reminders-line", no: meetup.no, title: &meetup.title,
            when: view::on_day(meetup.slot, next.day), leads: leads));
    }
    Ok(lines)
}
