//! Single dates of a series: called off, moved, or as the rest again. The other dates stay as they are.

use chrono::NaiveDate;

use crate::actions::meetups::tell_coming_on;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::domain::dates::OnDate;
use crate::domain::meetup::{Meetup, Slot};
use crate::domain::permissions::Permission;
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::Msg;
use crate::view;

/// Calls one date off, and tells those who meant to come then and the rooms. `why`: said at once, and kept nowhere.
///
/// # Errors
/// Refuses it to whoever may not change the meetup, and for a date that it doesn't have.
pub fn call_off_date(cx: &mut Context<'_>, trip: &Trip, meetup: &Meetup, day: NaiveDate, why: Option<&str>) -> Outcome {
    let then = view::on_day(meetup.slot_on(day), day);
    let mut new = changeable(cx, trip, meetup, day)?;
    set(&mut new, day, OnDate::Off)?;
    if new.day_on_or_after(cx.local(new.zone).date()).is_none() {
        return Err(refuse!("series-last-date", no: new.no, title: &new.title, when: then));
    }
    let why = view::note(why);
    let line = msg!("date-off", no: new.no, title: &new.title, when: then.clone(), why: why.clone());
    let told = msg!("date-off-for-coming", no: new.no, title: &new.title, when: then, why: why, trip: trip);
    let more = match meetup.next(cx.now) {
        Some(next) if next.day == day => {
            new.next(cx.now).map(|next| msg!("date-next", when: view::on_day(new.slot_on(next.day), next.day)))
        }
        _ => Some(msg!("date-rest", when: view::time(meetup))),
    };
    store(cx, trip, &new, day, line, told, more)
}

/// Moves one date to another time or day.
///
/// # Errors
/// As [`call_off_date`]; and for a time that is over, and a day on which it takes place already.
pub fn move_date(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    from: NaiveDate,
    (to, slot): (NaiveDate, Slot),
) -> Outcome {
    let before = view::on_day(meetup.slot_on(from), from);
    let after = view::on_day(slot, to);
    let mut new = changeable(cx, trip, meetup, from)?;
    if (from, meetup.slot_on(from)) == (to, slot) {
        return Ok(vec![msg!("nothing-changed", what: view::meetup(cx.tx, trip, meetup, Some(from), cx.now)?)]);
    }
    if from != to && !new.days(to, to).is_empty() {
        return Err(
            refuse!("series-there-already", no: new.no, title: &new.title, when: view::on_day(new.slot_on(to), to)),
        );
    }
    if from != to {
        set(&mut new, from, OnDate::Off)?;
    }
    set(&mut new, to, OnDate::At(slot))?;
    if new.occurrence(to).start <= cx.now {
        return Err(refuse!("meet-past", when: after));
    }
    if from != to {
        cx.tx.move_rsvps(trip.id, new.no, from, to)?;
    }
    let line = msg!("date-moved", no: new.no, title: &new.title, before: before.clone(), after: after.clone());
    let told = msg!("date-moved-for-coming", no: new.no, title: &new.title, before: before, after: after, trip: trip);
    store(cx, trip, &new, to, line, told, Some(msg!("date-rest", when: view::time(meetup))))
}

/// The meetup, where this person may change that date of it, and it isn't over.
fn changeable(cx: &mut Context<'_>, trip: &Trip, meetup: &Meetup, day: NaiveDate) -> Result<Meetup, CommandError> {
    cx.require(Permission::ChangeMeetup, trip, Some(&meetup.maker))?;
    if meetup.occurrence(day).end <= cx.now {
        return Err(refuse!("meet-past", when: view::on_day(meetup.slot_on(day), day)));
    }
    let mut new = meetup.clone();
    // Dates that are over are no one's concern.
    let yesterday = cx.local(new.zone).date().pred_opt().unwrap_or(day);
    new.dates.forget_before(yesterday);
    Ok(new)
}

fn set(meetup: &mut Meetup, day: NaiveDate, on: OnDate) -> Result<(), CommandError> {
    let full = || refuse!("series-too-many", no: meetup.no, title: &meetup.title, when: view::time(meetup));
    let full = full();
    if meetup.dates.set(day, on) { Ok(()) } else { Err(full) }
}

/// Stores it, tells who comes then and the rooms, and answers with the line and what comes next.
fn store(
    cx: &mut Context<'_>,
    trip: &Trip,
    new: &Meetup,
    day: NaiveDate,
    line: Msg,
    told: Msg,
    more: Option<Msg>,
) -> Outcome {
    cx.supersede_questions(trip.id, new.no)?;
    cx.tx.put_meetup(trip.id, new)?;
    cx.about(trip.id, new.no);
    tell_coming_on(cx, trip, new, day, &[told])?;
    cx.tell_rooms(trip, new.room.as_ref(), new.no, std::slice::from_ref(&line), &[])?;
    Ok([Some(line), more].into_iter().flatten().collect())
}
