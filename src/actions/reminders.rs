//! TODO.

use crate::context::Here;
use crate::context::outcome::{Halt, Outcome, refuse};
use crate::domain::ids::{RoomId, UserId};
use crate::domain::meetup::Meetup;
use crate::domain::recurrence::instant;
use crate::domain::reminder::MAX_AHEAD;
use crate::domain::reminder::MAX_OF_GUEST;
use crate::domain::reminder::Quiet;
use crate::domain::trip::Trip;
use crate::env::World;
use crate::outgoing::Subject;
use crate::render::say::Arg;
use crate::store::OwnReminder;
use crate::store::{StoreError, Tx};
use crate::{say, view};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

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
/// Refuses what is over, or too far ahead.
pub fn wanted(
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

/// # Errors
/// Refuses one reminder more than somebody may have set.
pub fn has_room(here: &Here<'_>) -> Result<(), Halt> {
    let most = here.world.settings.limits.reminders_per_person;
    if here.tx.reminders_set_by(here.me())? >= most as usize {
        return Err(refuse!("remind-too-many", count: i64::from(most)));
    }
    Ok(())
}

/// The start of the only time still ahead, where it is too near for any of the leads.
pub fn too_late(
    here: &Here<'_>,
    trip: &Trip,
    meetup: &Meetup,
    leads: &[TimeDelta],
) -> Result<Option<DateTime<Utc>>, Halt> {
    let times = meetup.while_there(&here.tx.stops(trip.id)?, here.now);
    let Some(next) = view::occurrence(here.tx, trip, meetup, here.now)? else { return Ok(None) };
    let alone = meetup.repeat.is_none() || times.len() == 1;
    let past = !leads.is_empty() && leads.iter().all(|lead| next.start - *lead <= here.now);
    Ok(Some(next.start).filter(|start| alone && past && *start > here.now))
}

/// Reminds whoever asks again, where they ask: of what it was about.
pub fn put_off(here: &mut Here<'_>, subject: Subject, later: TimeDelta) -> Outcome {
    if later <= TimeDelta::zero() || later > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let (text, about) = match subject {
        Subject::Reminder(id) => match here.tx.reminder(id)?.filter(|reminder| reminder.person == *here.me()) {
            Some(reminder) => (reminder.text, reminder.about),
            None => return Err(refuse!("snooze-gone")),
        },
        Subject::Record { trip, no, .. } => {
            let of = here.tx.trip(trip)?.filter(|_| here.tx.may_see(here.me(), trip).unwrap_or(false));
            if of.map(|of| here.record(&of, no)).transpose()?.flatten().is_none() {
                return Err(refuse!("snooze-gone"));
            }
            (String::new(), Some((trip, no)))
        }
        Subject::Question(_) => return Err(Halt::Talk),
        Subject::Intro(_) | Subject::CrewRequest(_) => return Err(refuse!("snooze-gone")),
    };
    let most = here.world.settings.limits.reminders_per_person;
    if here.tx.reminders_set_by(here.me())? >= most as usize {
        return Err(refuse!("remind-too-many", count: i64::from(most)));
    }
    let zone = here.zone();
    let reminder = OwnReminder {
        id: 0,
        person: here.me().clone(),
        room: here.said.room.id.clone(),
        at: here.at + later,
        zone,
        text,
        about,
        for_crew: None,
    };
    if reminder.at <= here.now {
        return Err(refuse!("remind-past", when: reminder.at.with_timezone(&zone).naive_local()));
    }
    here.tx.add_reminder(&reminder, &here.said.event)?;
    let what = view::reminder(here.tx, &reminder, here.confidant())?;
    let at = reminder.at.with_timezone(&zone).naive_local();
    Ok(vec![say!("remind-me-set", when: Arg::Moment(at), what: what, left: reminder.at - here.now)])
}

/// How long before a meetup it is pinged for all, and since when that is so: its own lead times, else a room's, else the
/// operator's. What was due before it was set, or before the meetup got its time, is not due.
pub fn leads(
    tx: &Tx<'_>,
    world: &World,
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
    let (usual, set) = of_room.unwrap_or_else(|| (world.settings.leads.clone(), meetup.timed));
    Ok(usual.into_iter().map(|lead| (lead, set.max(meetup.timed))).collect())
}

pub fn quiet(world: &World) -> Quiet {
    Quiet { until: world.settings.quiet_until, evening: world.settings.evening }
}
