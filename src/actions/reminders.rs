//! TODO.

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::domain::ids::{RoomId, UserId};
use crate::domain::meetup::Meetup;
use crate::domain::recurrence::instant;
use crate::domain::reminder::MAX_AHEAD;
use crate::domain::reminder::MAX_OF_GUEST;
use crate::domain::reminder::Quiet;
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::outgoing::Subject;
use crate::render::msg::Arg;
use crate::store::OwnReminder;
use crate::store::{StoreError, Tx};
use crate::{msg, view};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// Sets a reminder for whoever speaks, of their words or a record.
pub fn set(cx: &mut Context<'_>, local: NaiveDateTime, text: String, about: Option<(i64, i64)>) -> Outcome {
    let zone = cx.zone();
    set_in(cx, zone, local, text, about)
}

/// As [`set`], by the clock of that zone.
pub fn set_in(
    cx: &mut Context<'_>,
    zone: Tz,
    local: NaiveDateTime,
    text: String,
    about: Option<(i64, i64)>,
) -> Outcome {
    has_room(cx)?;
    let reminder = wanted(cx, cx.me(), (zone, local), text, about)?;
    cx.tx.add_reminder(&reminder, &cx.said.event)?;
    let what = view::reminder(cx.tx, &reminder, cx.confidant())?;
    Ok(vec![msg!("remind-me-set", when: Arg::Moment(local), what: what, left: reminder.at - cx.now)])
}

/// A reminder for each of the crew, in their direct chat. It counts against who sets it, not against the crew.
///
/// # Errors
/// Refuses what is over, too far ahead, or one too many.
pub fn set_for_crew(
    cx: &Context<'_>,
    trip: &Trip,
    zone: Tz,
    local: NaiveDateTime,
    text: &str,
) -> Result<(), CommandError> {
    has_room(cx)?;
    let me = cx.me();
    if !trip.is_crew(me) && cx.tx.follow_ups_by(me)? >= MAX_OF_GUEST {
        return Err(refuse!("follow-ups-too-many", count: MAX_OF_GUEST));
    }
    for member in &trip.crew {
        if cx.tx.has_blocked(member, me)? {
            continue;
        }
        let reminder = wanted(cx, member, (zone, local), text.to_owned(), None)?;
        let (room, for_crew) = (RoomId::new(""), Some((me.clone(), trip.id)));
        cx.tx.add_reminder(&OwnReminder { room, for_crew, ..reminder }, &cx.said.event)?;
    }
    Ok(())
}

/// # Errors
/// Refuses what is over, or too far ahead.
pub fn wanted(
    cx: &Context<'_>,
    person: &UserId,
    (zone, local): (Tz, NaiveDateTime),
    text: String,
    about: Option<(i64, i64)>,
) -> Result<OwnReminder, CommandError> {
    let due = instant(local, zone);
    if due <= cx.now {
        return Err(match about {
            Some((_, no)) => refuse!("check-past", when: local, no: no),
            None => refuse!("remind-past", when: local),
        });
    }
    if due - cx.now > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let room = cx.said.room.id.clone();
    Ok(OwnReminder { id: 0, person: person.clone(), room, at: due, zone, text, about, for_crew: None })
}

/// # Errors
/// Refuses one reminder more than somebody may have set.
pub fn has_room(cx: &Context<'_>) -> Result<(), CommandError> {
    let most = cx.env.settings.limits.reminders_per_person;
    if cx.tx.reminders_set_by(cx.me())? >= most as usize {
        return Err(refuse!("remind-too-many", count: i64::from(most)));
    }
    Ok(())
}

/// The start of the only time still ahead, where it is too near for any of the leads.
pub fn too_late(
    cx: &Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    leads: &[TimeDelta],
) -> Result<Option<DateTime<Utc>>, CommandError> {
    let times = meetup.while_there(&cx.tx.stops(trip.id)?, cx.now);
    let Some(next) = view::occurrence(cx.tx, trip, meetup, cx.now)? else { return Ok(None) };
    let alone = meetup.repeat.is_none() || times.len() == 1;
    let past = !leads.is_empty() && leads.iter().all(|lead| next.start - *lead <= cx.now);
    Ok(Some(next.start).filter(|start| alone && past && *start > cx.now))
}

/// Reminds whoever asks again, where they ask: of what it was about.
pub fn put_off(cx: &mut Context<'_>, subject: Subject, later: TimeDelta) -> Outcome {
    if later <= TimeDelta::zero() || later > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let (text, about) = match subject {
        Subject::Reminder(id) => match cx.tx.reminder(id)?.filter(|reminder| reminder.person == *cx.me()) {
            Some(reminder) => (reminder.text, reminder.about),
            None => return Err(refuse!("snooze-gone")),
        },
        Subject::Record { trip, no, .. } => {
            let of = match cx.tx.trip(trip)? {
                Some(of) if cx.tx.may_see(cx.me(), of.id)? => cx.record(&of, no)?,
                _ => None,
            };
            if of.is_none() {
                return Err(refuse!("snooze-gone"));
            }
            (String::new(), Some((trip, no)))
        }
        Subject::Question(_) => return Err(CommandError::NotForBot),
        Subject::Intro(_) | Subject::CrewRequest(_) => return Err(refuse!("snooze-gone")),
    };
    let most = cx.env.settings.limits.reminders_per_person;
    if cx.tx.reminders_set_by(cx.me())? >= most as usize {
        return Err(refuse!("remind-too-many", count: i64::from(most)));
    }
    let zone = cx.zone();
    let reminder = OwnReminder {
        id: 0,
        person: cx.me().clone(),
        room: cx.said.room.id.clone(),
        at: cx.at + later,
        zone,
        text,
        about,
        for_crew: None,
    };
    if reminder.at <= cx.now {
        return Err(refuse!("remind-past", when: reminder.at.with_timezone(&zone).naive_local()));
    }
    cx.tx.add_reminder(&reminder, &cx.said.event)?;
    let what = view::reminder(cx.tx, &reminder, cx.confidant())?;
    let at = reminder.at.with_timezone(&zone).naive_local();
    Ok(vec![msg!("remind-me-set", when: Arg::Moment(at), what: what, left: reminder.at - cx.now)])
}

/// How long before a meetup it is pinged for all, and since when that is so: its own lead times, else a room's, else the
/// operator's. What was due before it was set, or before the meetup got its time, is not due.
pub fn leads(
    tx: &Tx<'_>,
    env: &Env,
    trip: &Trip,
    meetup: &Meetup,
) -> Result<Vec<(TimeDelta, DateTime<Utc>)>, StoreError> {
    let own = tx.leads(trip.id, meetup.no, None)?;
    if !own.is_empty() {
        // A lead of no length stands for "never".
        let own = own.into_iter().filter(|(lead, _)| !lead.is_zero());
        return Ok(own.map(|(lead, set)| (lead, set.max(meetup.timed))).collect());
    }
    let rooms = tx.trip_rooms(trip.id)?;
    let of_room = rooms.into_iter().find_map(|room| Some((room.leads?, room.leads_set.unwrap_or(meetup.timed))));
    let (usual, set) = of_room.unwrap_or_else(|| (env.settings.leads.clone(), meetup.timed));
    Ok(usual.into_iter().map(|lead| (lead, set.max(meetup.timed))).collect())
}

pub fn quiet(env: &Env) -> Quiet {
    Quiet { until: env.settings.quiet_until, evening: env.settings.evening }
}
