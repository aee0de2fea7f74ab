//! `!remind`: when a meetup is pinged, for all or for oneself; or oneself of something, at a time.

use crate::domain::ids::RecordNo;
use crate::language::vocabulary::Small;
use chrono::TimeDelta;

use crate::actions::reminders;
use crate::commands::args::moment::at_time;
use crate::commands::args::{dates, is_small, record_number};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::context::records;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::reminder::{MAX_LEAD, MAX_LEADS, MIN_LEAD};
use crate::domain::trip::Trip;
use crate::language::when;
use crate::msg;
use crate::render::msg::Arg;
use crate::store::StoreError;
use crate::text::clean::clean_line;
use crate::view;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if text.is_empty() {
        return Err(match meetup_to_name(cx)? {
            Some(no) => usage!("remind-empty", no: no),
            None => usage!("remind-when-missing"),
        });
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(cx, Small::Me, word) {
        return for_sender(cx, rest.trim());
    }
    let trip = cx.trip_if_clear()?;
    if let (Some(no), rest) = record_number(cx, trip.as_ref(), text, Some(Kind::Meetup))? {
        return for_all(cx, no, rest);
    }
    for_room(cx, text)
}

/// Lead times: `1d 2h`; `none` for none.
pub fn leads(cx: &Context<'_>, text: &str) -> Result<Vec<TimeDelta>, CommandError> {
    if cx.env.words.small(text) == Some(Small::None) {
        return Ok(Vec::new());
    }
    let Some(mut leads) = when::durations(text).filter(|leads| !leads.is_empty()) else {
        return Err(usage!("leads-unread", typed: clean_line(text, 40)));
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
pub fn leads_list(leads: &[TimeDelta]) -> Arg {
    Arg::List(leads.iter().map(|lead| Arg::Msg(lead_words(*lead))).collect())
}

fn lead_words(lead: TimeDelta) -> crate::render::msg::Msg {
    let minutes = lead.num_minutes();
    if minutes % (24 * 60) == 0 {
        msg!("lead-days", count: minutes / (24 * 60))
    } else if minutes % 60 == 0 {
        msg!("lead-hours", count: minutes / 60)
    } else {
        msg!("lead-minutes", count: minutes)
    }
}

fn for_all(cx: &mut Context<'_>, no: RecordNo, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    let meetup = records::meetup(cx, &trip, no)?;
    cx.require(Permission::SetLeads, &trip, Some(&meetup.maker))?;
    let leads = leads(cx, text)?;
    cx.about(trip.id, no);
    if leads.is_empty() {
        // A lead of no length is none: it tells "never" from "as the room does".
        cx.tx.set_leads(trip.id, no, None, &[TimeDelta::zero()], cx.now)?;
        return Ok(vec![msg!("remind-none", no: no, title: &meetup.title)]);
    }
    cx.tx.set_leads(trip.id, no, None, &leads, cx.now)?;
    Ok(vec![msg!("remind-set", no: no, title: &meetup.title, leads: leads_list(&leads))])
}

/// A meetup that an example can name.
fn meetup_to_name(cx: &Context<'_>) -> Result<Option<RecordNo>, StoreError> {
    let Some(trip) = cx.trip_if_clear()? else { return Ok(None) };
    let meetups = cx.tx.meetups(trip.id)?;
    Ok(meetups.iter().find(|meetup| meetup.stands() && meetup.next(cx.now).is_some()).map(|meetup| meetup.no))
}

pub fn for_room(cx: &mut Context<'_>, text: &str) -> Outcome {
    let leads = leads(cx, text)?;
    if cx.said.room.direct {
        return Err(match meetup_to_name(cx)? {
            Some(no) => refuse!("remind-which", no: no),
            None => refuse!("remind-when-missing"),
        });
    }
    cx.require_in_room(Permission::SetRoom)?;
    cx.tx.set_room_leads(&cx.said.room.id, &leads, cx.now)?;
    Ok(vec![if leads.is_empty() { msg!("remind-room-none") } else { msg!("remind-room", leads: leads_list(&leads)) }])
}

pub fn for_sender(cx: &mut Context<'_>, text: &str) -> Outcome {
    // A number that is a meetup of the trip here; "remind me 7 April …" is a day, "3 cakes" a thing.
    let trip = cx.trip_if_clear()?;
    if let (Some(no), rest) = record_number(cx, trip.as_ref(), text, Some(Kind::Meetup))?
        && (text.starts_with('#')
            || when::durations(rest).is_some()
            || dates(text, &cx.reading(cx.zone(), None))?.spans.is_empty())
    {
        let trip = cx.trip_under_way()?;
        return of_meetup(cx, &trip, no, rest);
    }
    if cx.env.words.small(text) == Some(Small::None) {
        let mut gone = 0;
        for reminder in cx.tx.reminders_of(cx.me())? {
            gone += usize::from(cx.tx.take_reminder(reminder.id)?.is_some());
        }
        return Ok(vec![msg!("remind-me-none", count: gone)]);
    }
    at_time(cx, text)
}

fn of_meetup(cx: &mut Context<'_>, trip: &Trip, no: RecordNo, text: &str) -> Outcome {
    let meetup = records::meetup(cx, trip, no)?;
    if !meetup.stands() || meetup.next(cx.now).is_none() {
        return Err(refuse!("meet-over", no: no, title: &meetup.title));
    }
    let leads = leads(cx, text)?;
    if let Some(start) = reminders::start_if_too_late(cx, trip, &meetup, &leads)? {
        let left = start - cx.now;
        return Err(refuse!("remind-me-too-late", no: no, title: &meetup.title, left: left,
            minutes: (left.num_minutes() / 2).max(1)));
    }
    cx.tx.set_leads(trip.id, no, Some(cx.me()), &leads, cx.now)?;
    cx.about(trip.id, no);
    Ok(vec![if leads.is_empty() {
        msg!("remind-me-meetup-none", no: no, title: &meetup.title)
    } else {
        msg!("remind-me-meetup", no: no, title: &meetup.title, leads: leads_list(&leads))
    }])
}

/// A line a meetup that is ahead, with its pings.
pub fn meetup_lines(cx: &Context<'_>, trip: &Trip) -> Result<Vec<crate::render::msg::Msg>, CommandError> {
    let mut lines = Vec::new();
    let stops = cx.tx.stops(trip.id)?;
    for meetup in cx.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
        let Some(next) = meetup.while_there(&stops, cx.now).first().copied() else { continue };
        let leads: Vec<TimeDelta> =
            reminders::leads(cx.tx, cx.env, trip, meetup)?.into_iter().map(|(lead, _)| lead).collect();
        let leads = if leads.is_empty() { Arg::Msg(msg!("never")) } else { leads_list(&leads) };
        lines.push(msg!("reminders-line", no: meetup.no, title: &meetup.title,
            when: view::on_day(meetup.slot_on(next.day), next.day), leads: leads));
    }
    Ok(lines)
}
