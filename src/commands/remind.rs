//! `!remind`: when a meetup is pinged, for all or for oneself; or oneself of something, at a time.

use chrono::TimeDelta;

use super::args::{dates, is_small, record_number};
use crate::actions::reminders;
use crate::actions::reminders::too_late;
use crate::commands::args::moment::at_time;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::context::records::meetup;
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::domain::reminder::{MAX_LEAD, MAX_LEADS, MIN_LEAD};
use crate::domain::trip::Trip;
use crate::language::when::{self};
use crate::render::say::Arg;
use crate::say;
use crate::text::clean::clean_line;
use crate::view;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if text.is_empty() {
        return Err(unread!("remind-empty"));
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(here, "me", word) {
        return me(here, rest.trim());
    }
    let trip = here.trip_if_clear()?;
    if let (Some(no), rest) = record_number(here, trip.as_ref(), text, Some(Kind::Meetup))? {
        return for_all(here, no, rest);
    }
    room(here, text)
}

/// Lead times: `1d 2h`; `none` for none.
pub fn leads(here: &Here<'_>, text: &str) -> Result<Vec<TimeDelta>, Halt> {
    if here.world.words.key("small", text) == Some("none") {
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

pub fn room(here: &mut Here<'_>, text: &str) -> Outcome {
    let leads = leads(here, text)?;
    if here.said.room.direct {
        return Err(refuse!("remind-which"));
    }
    here.require_in_room(Deed::SetRoom)?;
    here.tx.set_room_leads(&here.said.room.id, &leads, here.now)?;
    Ok(vec![if leads.is_empty() { say!("remind-room-none") } else { say!("remind-room", leads: shown(&leads)) }])
}

pub fn me(here: &mut Here<'_>, text: &str) -> Outcome {
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
    if here.world.words.key("small", text) == Some("none") {
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

/// A line a meetup that is ahead, with its pings.
pub fn lines(here: &Here<'_>, trip: &Trip) -> Result<Vec<crate::render::say::Say>, Halt> {
    let mut lines = Vec::new();
    let stops = here.tx.stops(trip.id)?;
    for meetup in here.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
        let Some(next) = meetup.while_there(&stops, here.now).first().copied() else { continue };
        let leads: Vec<TimeDelta> =
            reminders::leads(here.tx, here.world, trip, meetup)?.into_iter().map(|(lead, _)| lead).collect();
        let leads = if leads.is_empty() { Arg::Say(say!("never")) } else { shown(&leads) };
        lines.push(say!("reminders-line", no: meetup.no, title: &meetup.title,
            when: view::on_day(meetup.slot, next.day), leads: leads));
    }
    Ok(lines)
}
