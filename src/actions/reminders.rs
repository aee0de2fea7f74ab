//! Reminders: a person's own, and how long before a meetup all are reminded.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::domain::ids::{RecordRef, RoomId, UserId};
use crate::domain::meetup::Meetup;
use crate::domain::recurrence::instant;
use crate::domain::reminder::{MAX_AHEAD, MAX_OF_GUEST, Quiet};
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::msg;
use crate::outgoing::Subject;
use crate::render::msg::{Arg, Msg};
use crate::store::{OwnReminder, StoreError, Tx};
use crate::view;

/// Sets a reminder for the sender, of some words or of a record, in their zone.
pub fn set(cx: &mut Context<'_>, local: NaiveDateTime, text: String, about: Option<RecordRef>) -> Outcome {
    let zone = cx.zone();
    set_in(cx, zone, local, text, about)
}

/// As [`set`], by the clock of that zone.
pub fn set_in(cx: &mut Context<'_>, zone: Tz, local: NaiveDateTime, text: String, about: Option<RecordRef>) -> Outcome {
    require_room(cx)?;
    let reminder = new_reminder(cx, cx.me(), (zone, local), text, about)?;
    let reminder = cx.tx.add_reminder(&reminder, &cx.said.event)?;
    Ok(vec![told(cx, &reminder)?])
}

/// When a reminder comes, and of what. The answer is about it: a reply moves it, or takes it back.
fn told(cx: &mut Context<'_>, reminder: &OwnReminder) -> Result<Msg, CommandError> {
    let what = view::reminder(cx.tx, reminder, cx.confidant())?;
    let local = reminder.at.with_timezone(&reminder.zone).naive_local();
    cx.about_subject(Subject::Reminder(reminder.id));
    Ok(msg!("remind-me-set", when: Arg::Moment(local), what: what, left: left(reminder.at, cx.now)))
}

/// How long until then, in whole minutes: "in 10 minutes" is ten, some seconds after it was said, too.
fn left(at: DateTime<Utc>, now: DateTime<Utc>) -> TimeDelta {
    TimeDelta::minutes(((at - now).num_seconds() + 59).div_euclid(60))
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
    require_room(cx)?;
    let me = cx.me();
    if !trip.is_crew(me) && cx.tx.follow_ups_by(me)? >= MAX_OF_GUEST {
        return Err(refuse!("follow-ups-too-many", count: MAX_OF_GUEST));
    }
    for member in &trip.crew {
        if cx.tx.has_blocked(member, me)? {
            continue;
        }
        let reminder = new_reminder(cx, member, (zone, local), text.to_owned(), None)?;
        let (room, for_crew) = (RoomId::new(""), Some((me.clone(), trip.id)));
        cx.tx.add_reminder(&OwnReminder { room, for_crew, ..reminder }, &cx.said.event)?;
    }
    Ok(())
}

/// # Errors
/// Refuses what is over, or too far ahead.
pub fn new_reminder(
    cx: &Context<'_>,
    person: &UserId,
    (zone, local): (Tz, NaiveDateTime),
    text: String,
    about: Option<RecordRef>,
) -> Result<OwnReminder, CommandError> {
    let due = instant(local, zone);
    if due <= cx.now {
        return Err(match about {
            Some(record) => refuse!("check-past", when: local, no: record.no),
            None => refuse!("remind-past", when: local),
        });
    }
    if due - cx.now > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let room = cx.said.room.id.clone();
    Ok(OwnReminder { id: 0, no: 0, person: person.clone(), room, at: due, zone, text, about, for_crew: None })
}

/// # Errors
/// Refuses one reminder more than somebody may have set.
pub fn require_room(cx: &Context<'_>) -> Result<(), CommandError> {
    let most = cx.env.settings.limits.reminders_per_person;
    if cx.tx.reminders_set_by(cx.me())? >= most as usize {
        return Err(refuse!("remind-too-many", count: i64::from(most)));
    }
    Ok(())
}

/// The start of the only time still ahead, where it is too near for any of the leads.
pub fn start_if_too_late(
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

/// Reminds the sender again so much later of what the message was about.
pub fn snooze(cx: &mut Context<'_>, subject: Subject, later: TimeDelta) -> Outcome {
    if later <= TimeDelta::zero() || later > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let (at, zone) = (cx.at + later, cx.zone());
    put_off(cx, subject, at, zone)
}

/// Reminds the sender at another time of what the message was about. One that is there moves: there is never a second one.
pub fn put_off(cx: &mut Context<'_>, subject: Subject, at: DateTime<Utc>, zone: Tz) -> Outcome {
    let there = match subject {
        Subject::Reminder(id) => Some(own(cx, id)?.ok_or_else(|| refuse!("snooze-gone"))?),
        Subject::Record { trip, no, .. } => {
            let of = if cx.tx.may_see(cx.me(), trip)? { cx.tx.trip(trip)? } else { None };
            if of.map(|of| cx.record(&of, no)).transpose()?.flatten().is_none() {
                return Err(refuse!("snooze-gone"));
            }
            let again = |one: &OwnReminder| {
                one.about == Some(RecordRef { trip, no }) && one.text.is_empty() && one.room == cx.said.room.id
            };
            cx.tx.reminders_of(cx.me())?.into_iter().find(again)
        }
        Subject::Trip(_) | Subject::Question(_) => return Err(CommandError::NotForBot),
        Subject::Intro(_) | Subject::CrewRequest(_) => return Err(refuse!("snooze-gone")),
    };
    if at <= cx.now {
        return Err(refuse!("remind-past", when: at.with_timezone(&zone).naive_local()));
    }
    if at - cx.now > MAX_AHEAD {
        return Err(refuse!("remind-too-far", days: MAX_AHEAD.num_days()));
    }
    let reminder = match (there, subject) {
        (Some(before), _) => {
            // One that was said doesn't count any more; ahead, it does again.
            if cx.tx.is_fired(before.id)? {
                require_room(cx)?;
            }
            cx.tx.move_reminder(before.id, at, zone)?;
            OwnReminder { at, zone, ..before }
        }
        (None, Subject::Record { trip, no, .. }) => {
            require_room(cx)?;
            let room = cx.said.room.id.clone();
            let (text, about) = (String::new(), Some(RecordRef { trip, no }));
            let new =
                OwnReminder { id: 0, no: 0, person: cx.me().clone(), room, at, zone, text, about, for_crew: None };
            cx.tx.add_reminder(&new, &cx.said.event)?
        }
        _ => return Err(refuse!("snooze-gone")),
    };
    Ok(vec![told(cx, &reminder)?])
}

/// A reminder of the sender's own, ahead or said not long ago.
pub fn own(cx: &Context<'_>, id: i64) -> Result<Option<OwnReminder>, StoreError> {
    Ok(cx.tx.reminder(id)?.filter(|reminder| reminder.person == *cx.me()))
}

/// The sender's own reminders that are ahead, as far as they may be spoken of here: in a room only those that were asked
/// for there.
pub fn shown_here(cx: &Context<'_>) -> Result<Vec<OwnReminder>, StoreError> {
    let shared = cx.in_shared_room();
    let mut own = cx.tx.reminders_of(cx.me())?;
    own.retain(|one| cx.said.room.direct || (shared && one.room == cx.said.room.id));
    Ok(own)
}

/// Takes a reminder of the sender's own back, unsaid.
pub fn take_back(cx: &mut Context<'_>, reminder: &OwnReminder) -> Outcome {
    let what = view::reminder(cx.tx, reminder, cx.confidant())?;
    cx.tx.take_reminder(reminder.id)?;
    Ok(vec![msg!("remind-me-gone", what: what)])
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

pub fn quiet_hours(env: &Env) -> Quiet {
    Quiet { until: env.settings.quiet_until, evening: env.settings.evening }
}
