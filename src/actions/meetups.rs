//! Meetups: made, changed, confirmed, called off, brought back.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

use crate::actions::said;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::{Context, records};
use crate::domain::dates::Dates;
use crate::domain::ids::{RecordRef, UserId};
use crate::domain::meetup::{Answer, Meetup, NewMeetup, Slot, Status};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::recurrence::Repeat;
use crate::domain::stop::{Spot, Stop, on_day};
use crate::domain::trip::Trip;
use crate::language::notes;
use crate::language::when::When;
use crate::msg;
use crate::outgoing::Choice;
use crate::render::msg::Msg;
use crate::store::HistoryText;
use crate::view;
use crate::view::changes;

/// What somebody wants to hold.
pub struct Plan {
    pub title: String,
    pub spot: Option<Spot>,
    pub venue: Option<String>,
    pub link: Option<String>,
    pub note: Option<String>,
    /// Whether it only takes place "usually" or "probably".
    pub unconfirmed: bool,
    /// The (first) day.
    pub day: NaiveDate,
    pub slot: Slot,
    pub repeat: Option<Repeat>,
    /// Of its times, where no place is named.
    pub zone: Tz,
}

/// Records a meetup; of a guest, as proposed.
pub fn make(cx: &mut Context<'_>, trip: &Trip, plan: Plan) -> Outcome {
    let Plan { day, slot, repeat, .. } = plan;
    let today = cx.local(plan.zone).date();
    let stops = cx.tx.stops(trip.id)?;
    // Without a place it is where the trip is on that day, if it is anywhere.
    let spot = plan.spot.or_else(|| on_day(&stops, day).filter(|_| repeat.is_none()).map(|stop| stop.spot.clone()));
    let settled = cx.may(Permission::SettleMeetup, trip, None)?;
    let meetup = NewMeetup {
        no: (),
        title: plan.title,
        zone: spot.as_ref().map_or(plan.zone, |spot| spot.zone),
        spot,
        venue: plan.venue,
        link: plan.link,
        unconfirmed: plan.unconfirmed,
        note: plan.note.filter(|note| !note.is_empty()),
        day,
        slot,
        repeat,
        dates: Dates::default(),
        status: if settled { Status::Confirmed } else { Status::Proposed },
        why: None,
        maker: cx.me().clone(),
        room: (!cx.said.room.direct).then(|| cx.said.room.id.clone()),
        timed: cx.now,
    };
    if meetup.repeat.is_none() && meetup.occurrence(day).start <= cx.now && meetup.slot != Slot::AllDay || day < today {
        return Err(refuse!("meet-past", when: view::on_day(meetup.slot, day)));
    }
    if let Some(no) = cx.take_redo(trip, Kind::Meetup)? {
        let said = said::of_meetup(&meetup);
        let meetup = said::meetup_since(cx, trip, meetup.numbered(no))?;
        let lines = replace(cx, trip, meetup)?;
        said::note(cx, trip, no, &said)?;
        return Ok(lines);
    }
    let said = said::of_meetup(&meetup);
    let same = |other: &&Meetup| {
        let there = match (&other.spot, &meetup.spot) {
            (Some(theirs), Some(mine)) => theirs.same(mine),
            (None, None) => true,
            _ => false,
        };
        let then = other.day == day && other.slot == slot && other.repeat == meetup.repeat;
        other.stands() && other.title == meetup.title && then && there
    };
    if let Some(other) = cx.tx.meetups(trip.id)?.iter().find(same) {
        return Err(refuse!("meet-twice", no: other.no, title: &other.title));
    }
    let meetup = meetup.numbered(cx.tx.add_record(trip.id, Kind::Meetup, cx.me(), cx.made_by(), cx.now)?);
    cx.tx.put_meetup(trip.id, &meetup)?;
    said::note(cx, trip, meetup.no, &said)?;
    cx.about(trip.id, meetup.no);
    let card = view::meetup(cx.tx, trip, &meetup, None, cx.now)?;
    let mut lines = vec![msg!("meet-added", meetup: card.clone())];
    lines.extend(days_while_there(&meetup, &stops, cx.now));
    if settled {
        let line = msg!("meet-for-rooms", meetup: card);
        cx.tell_rooms(trip, meetup.room.as_ref(), meetup.no, &[line], Choice::YES_MAYBE_NO)?;
    } else {
        let by = cx.name(cx.me())?;
        cx.ask_crew(
            trip,
            meetup.no,
            &[msg!("meet-for-crew", by: by, trip: &trip, meetup: card), msg!("meet-for-crew-how", no: meetup.no)],
            Choice::YES_NO,
        )?;
        lines.push(msg!("meet-proposed"));
    }
    lines.push(msg!("meet-how", no: meetup.no));
    if !cx.said.room.direct {
        cx.offer_choices(Choice::YES_MAYBE_NO);
    }
    Ok(lines)
}

/// The meetup that an edited message means now, in place of what it meant before: whose it is and how it stands stays.
pub fn replace(cx: &mut Context<'_>, trip: &Trip, new: Meetup) -> Outcome {
    let old = records::meetup(cx, trip, new.no)?;
    cx.require(Permission::ChangeMeetup, trip, Some(&old.maker))?;
    if !old.stands() {
        return Err(refuse!("meet-cancelled-already", no: old.no, title: &old.title));
    }
    if old.next(cx.now).is_none() {
        return Err(refuse!("meet-over", no: old.no, title: &old.title));
    }
    // What is so of single dates stays, as long as it comes again by the same rule.
    let dates = if new.repeat == old.repeat { old.dates.clone() } else { Dates::default() };
    let new =
        Meetup { status: old.status, maker: old.maker.clone(), room: old.room.clone(), timed: old.timed, dates, ..new };
    update(cx, trip, &old, new)
}

/// A line that says on which of its days the traveller is there; for repeated meetups.
pub fn days_while_there(meetup: &Meetup, stops: &[Stop], now: DateTime<Utc>) -> Option<Msg> {
    if meetup.repeat.is_none() || stops.iter().all(|stop| stop.stay.is_none()) {
        return None;
    }
    let days: Vec<_> = meetup
        .while_there(stops, now)
        .iter()
        .take(5)
        .map(|occurrence| view::on_day(meetup.slot_on(occurrence.day), occurrence.day))
        .collect();
    Some(if days.is_empty() { msg!("meet-never-there") } else { msg!("meet-there-on", days: days) })
}

/// What a note still says once the meetup has moved: not the hour that it was at, nor its day.
fn still_said(cx: &Context<'_>, note: &str, old: &Meetup, new: &Meetup) -> Option<String> {
    let other_day = old.repeat.is_none() && old.day != new.day;
    let stale = |when: &When| match when {
        // "Not on 14 April" still holds of a series at another hour.
        When::Day(_) | When::Days { .. } | When::From(_) | When::Until(_) => other_day,
        When::At(_) | When::Clock(_) | When::Hours { .. } => old.slot != new.slot || other_day,
        _ => other_day,
    };
    notes::untimed(note, &cx.reading(old.zone, None), stale)
}

/// Stores a changed meetup, and tells those who mean to come and the rooms.
pub fn update(cx: &mut Context<'_>, trip: &Trip, old: &Meetup, mut new: Meetup) -> Outcome {
    let no = new.no;
    let time = |one: &Meetup| (one.day, one.slot, one.repeat.clone(), one.zone, one.dates.clone());
    let moved = time(&new) != time(old);
    if moved {
        if new.next(cx.now).is_none_or(|next| next.start <= cx.now && new.slot != Slot::AllDay) {
            return Err(refuse!("meet-past", when: view::time(&new)));
        }
        // What was due for the old time is not due for the new one.
        new.timed = cx.now;
        // Nor is what the note says of the old one.
        if new.note == old.note {
            new.note = old.note.as_deref().and_then(|note| still_said(cx, note, old, &new));
        }
        move_answers(cx, trip, old, &new)?;
    } else if (&new.title, &new.spot, &new.venue, &new.link, &new.note, new.unconfirmed)
        == (&old.title, &old.spot, &old.venue, &old.link, &old.note, old.unconfirmed)
    {
        return Ok(vec![msg!("nothing-changed", what: view::meetup(cx.tx, trip, old, None, cx.now)?)]);
    }
    for (text, before, now) in [
        (HistoryText::Title, Some(&old.title), Some(&new.title)),
        (HistoryText::Venue, old.venue.as_ref(), new.venue.as_ref()),
        (HistoryText::Link, old.link.as_ref(), new.link.as_ref()),
        (HistoryText::Note, old.note.as_ref(), new.note.as_ref()),
    ] {
        cx.note_words(RecordRef { trip: trip.id, no }, text, before.map(String::as_str), now.map(String::as_str))?;
    }
    cx.supersede_questions(trip.id, no)?;
    cx.tx.put_meetup(trip.id, &new)?;
    cx.about(trip.id, no);
    let card = msg!("number-title", no: no, title: &new.title);
    let differs: Vec<Msg> = changes::meetup(old, &new).made().into_iter().flatten().collect();
    let with_what_differs = |head: Msg| [vec![head], differs.clone()].concat();
    let told = with_what_differs(msg!("meet-changed-for-coming", meetup: card.clone(), trip: &trip));
    tell_coming(cx, trip, &new, &told)?;
    let mut lines = with_what_differs(msg!("meet-changed", meetup: card));
    cx.tell_rooms(trip, new.room.as_ref(), no, &lines, &[])?;
    // A time alone is of all its dates.
    if new.slot != old.slot && new.repeat.is_some() && new.repeat == old.repeat {
        lines.push(msg!("series-moved", when: view::time(&new)));
    }
    Ok(lines)
}

/// Moves the answers of days that the meetup no longer has to its next day, from that week on.
pub fn move_answers(cx: &Context<'_>, trip: &Trip, old: &Meetup, new: &Meetup) -> Result<(), CommandError> {
    if old.repeat.is_none() && new.repeat.is_none() {
        return Ok(cx.tx.move_rsvps(trip.id, old.no, old.day, new.day)?);
    }
    let Some(next) = new.next(cx.now) else { return Ok(()) };
    let mut days: Vec<NaiveDate> = cx.tx.rsvps(trip.id, old.no)?.into_iter().map(|rsvp| rsvp.day).collect();
    days.sort_unstable();
    days.dedup();
    for day in days {
        if old.occurrence(day).end <= cx.now || !new.days(day, day).is_empty() {
            continue;
        }
        let week = day.week(Weekday::Mon).checked_first_day().unwrap_or(day);
        let to = new.day_on_or_after(week.max(next.day)).unwrap_or(next.day);
        cx.tx.move_rsvps(trip.id, old.no, day, to)?;
    }
    Ok(())
}

/// Tells those who said yes or maybe to a day that is still ahead, and the maker.
pub fn tell_coming(cx: &mut Context<'_>, trip: &Trip, meetup: &Meetup, lines: &[Msg]) -> Result<(), CommandError> {
    let today = cx.local(meetup.zone).date();
    tell(cx, trip, meetup, |day| day >= today, lines)
}

/// The same of one date of a series.
pub fn tell_coming_on(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    day: NaiveDate,
    lines: &[Msg],
) -> Result<(), CommandError> {
    tell(cx, trip, meetup, |other| other == day, lines)
}

fn tell(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    then: impl Fn(NaiveDate) -> bool,
    lines: &[Msg],
) -> Result<(), CommandError> {
    let rsvps = cx.tx.rsvps(trip.id, meetup.no)?;
    let coming = rsvps.into_iter().filter(|rsvp| rsvp.answer != Answer::No && then(rsvp.day));
    let mut people: Vec<UserId> = coming.map(|rsvp| rsvp.person).collect();
    people.push(meetup.maker.clone());
    people.sort();
    people.dedup();
    for person in &people {
        // Skip anyone who may no longer see the trip.
        if !cx.tx.may_see(person, trip.id)? {
            continue;
        }
        cx.ping(person, RecordRef { trip: trip.id, no: meetup.no }, lines)?;
    }
    Ok(())
}

/// Calls a meetup off, and tells those who meant to come and the rooms.
pub fn call_off(cx: &mut Context<'_>, trip: &Trip, mut meetup: Meetup, why: Option<String>) -> Outcome {
    let no = meetup.no;
    cx.supersede_questions(trip.id, no)?;
    meetup.status = Status::Cancelled;
    cx.note_words(RecordRef { trip: trip.id, no }, HistoryText::Why, meetup.why.as_deref(), why.as_deref())?;
    meetup.why.clone_from(&why);
    cx.tx.put_meetup(trip.id, &meetup)?;
    let line =
        msg!("cancelled", no: no, title: &meetup.title, when: view::time(&meetup), why: view::note(why.as_deref()));
    let told = msg!("cancelled-for-coming", no: no, title: &meetup.title, when: view::time(&meetup),
        why: view::note(why.as_deref()), trip: &trip);
    tell_coming(cx, trip, &meetup, &[told])?;
    cx.tell_rooms(trip, meetup.room.as_ref(), no, std::slice::from_ref(&line), &[])?;
    cx.about(trip.id, no);
    Ok(vec![line])
}

/// Confirms a proposed meetup, and tells those who mean to come and the rooms.
pub fn confirm(cx: &mut Context<'_>, trip: &Trip, mut meetup: Meetup) -> Outcome {
    let no = meetup.no;
    cx.supersede_questions(trip.id, no)?;
    meetup.status = Status::Confirmed;
    // Pings that fell due while it was proposed said nothing: it is as if it had its time only now.
    meetup.timed = cx.now;
    cx.tx.put_meetup(trip.id, &meetup)?;
    let card = view::meetup(cx.tx, trip, &meetup, None, cx.now)?;
    tell_coming(cx, trip, &meetup, &[msg!("confirmed-for-coming", meetup: card.clone(), trip: &trip)])?;
    // Where it was proposed, its card stands, and shows that it is confirmed now.
    if cx.tx.rooms_with_card(RecordRef { trip: trip.id, no }.into())?.is_empty() {
        cx.tell_rooms(
            trip,
            meetup.room.as_ref(),
            no,
            &[msg!("meet-for-rooms", meetup: card.clone())],
            Choice::YES_MAYBE_NO,
        )?;
    } else {
        let line = msg!("confirmed", meetup: card.clone());
        cx.tell_rooms(trip, meetup.room.as_ref(), no, &[line], &[])?;
    }
    cx.about(trip.id, no);
    cx.offer_choices(Choice::YES_MAYBE_NO);
    Ok(vec![msg!("confirmed", meetup: card), msg!("meet-how", no: no)])
}

/// Brings a cancelled meetup back. Anybody who may cancel it can; it is confirmed if they may confirm it, else proposed again.
/// Those who mean to come and the rooms are told, and reminders are sent as before.
pub fn bring_back(cx: &mut Context<'_>, trip: &Trip, mut meetup: Meetup) -> Outcome {
    let no = meetup.no;
    cx.require(Permission::ChangeMeetup, trip, Some(&meetup.maker))?;
    if meetup.next(cx.now).is_none() {
        return Err(refuse!("meet-over", no: no, title: &meetup.title));
    }
    let settles = cx.may(Permission::SettleMeetup, trip, None)?;
    meetup.status = if settles { Status::Confirmed } else { Status::Proposed };
    cx.note_words(RecordRef { trip: trip.id, no }, HistoryText::Why, meetup.why.as_deref(), None)?;
    meetup.why = None;
    // What fell due while it was off said nothing.
    meetup.timed = cx.now;
    cx.supersede_questions(trip.id, no)?;
    cx.tx.put_meetup(trip.id, &meetup)?;
    let card = view::meetup(cx.tx, trip, &meetup, None, cx.now)?;
    tell_coming(cx, trip, &meetup, &[msg!("back-for-coming", meetup: card.clone(), trip: &trip.title)])?;
    cx.about(trip.id, no);
    let mut lines = vec![msg!("back", meetup: card.clone())];
    if settles {
        cx.tell_rooms(trip, meetup.room.as_ref(), no, &lines, Choice::YES_MAYBE_NO)?;
    } else {
        let by = cx.name(cx.me())?;
        cx.ask_crew(
            trip,
            no,
            &[msg!("meet-for-crew", by: by, trip: &trip.title, meetup: card), msg!("meet-for-crew-how", no: no)],
            Choice::YES_NO,
        )?;
        lines.push(msg!("meet-proposed"));
    }
    Ok(lines)
}

/// How many people said yes or maybe to a day that is ahead, with their guests; the sender isn't counted.
pub fn count_coming(cx: &Context<'_>, trip: &Trip, meetup: &Meetup) -> Result<i64, CommandError> {
    let today = cx.local(meetup.zone).date();
    let mut people: BTreeMap<UserId, i64> = BTreeMap::new();
    for rsvp in cx.tx.rsvps(trip.id, meetup.no)? {
        if rsvp.answer != Answer::No && rsvp.day >= today && rsvp.person != *cx.me() {
            let brings = people.entry(rsvp.person).or_default();
            *brings = rsvp.guests.max(*brings);
        }
    }
    Ok(people.values().map(|guests| 1 + guests).sum())
}
