//! Something is due: whether it still holds, and who is told what. That is decided now, not when the timer was set.

use chrono::{DateTime, TimeDelta, Utc};

use crate::actions::confidential;
use crate::actions::reminders;
use crate::context::outbound::notice;
use crate::context::reply_language;
use crate::domain::ids::{RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::domain::meetup::{Answer, Meetup, Occurrence, Status};
use crate::domain::offer::NightState;
use crate::domain::person::shown;
use crate::domain::private::Confidant;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::incoming::Due;
use crate::outgoing::{Act, Choice, Message, Outgoing, Subject};
use crate::render::message::render;
use crate::render::msg::{Arg, Msg};
use crate::store::{OwnReminder, RoomRow, StoreError, Tx};
use crate::turn::ping::to_person;
use crate::turn::{cards, edit, evening, undecrypted};
use crate::{msg, schedule, view};

/// How long ids of what was handled are kept: replays reach back days at most.
const KEEP_SEEN: TimeDelta = TimeDelta::days(90);
/// How long it is kept which event came of which answer.
const KEEP_SENT: TimeDelta = TimeDelta::days(90);
/// How long a reminder that was said can be put off.
const KEEP_FIRED: TimeDelta = TimeDelta::days(2);
/// How long an event that can't be read waits for its key.
const KEEP_UNREAD: TimeDelta = TimeDelta::days(14);
/// How long a warning of an unverified login is remembered. Then the person is warned again, if it is still there.
const KEEP_LOGINS: TimeDelta = TimeDelta::days(180);
/// How long it is kept who said what was mere talk: so long they can still edit it into a command.
const KEEP_AUTHORS: TimeDelta = TimeDelta::days(14);
/// Lateness from which a reminder says when it was due.
const LATE: TimeDelta = TimeDelta::minutes(5);

/// Handles what is due: what is to be sent.
pub(crate) fn fire(tx: &Tx<'_>, env: &Env, due: &Due, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    match due {
        Due::Meetup { trip, no, start, lead } => {
            meetup(tx, env, RecordRef { trip: *trip, no: *no }, *start, *lead, now)
        }
        Due::Personal { trip, no, person, start, .. } => {
            personal(tx, env, RecordRef { trip: *trip, no: *no }, person, *start, now)
        }
        Due::Own { reminder, .. } => own(tx, env, *reminder, now),
        Due::Edited { original, .. } => edit::settled(tx, env, original, now),
        Due::Card { row, .. } => cards::look_again(tx, env, *row, now),
        Due::Unread { event } => undecrypted::tell(tx, env, event, now),
        Due::Nudge { trip, no } => nudge(tx, env, *trip, *no, now),
        // The message itself is deleted at the end of the turn.
        Due::Over { .. } => confidential::forget_expired(tx, now).map(|()| Vec::new()),
        Due::Evening { trip, day } => evening::due(tx, env, *trip, *day, now),
        Due::Housekeeping { .. } => {
            confidential::forget_expired(tx, now)?;
            tx.forget_seen(now - KEEP_SEEN)?;
            tx.forget_outbox(now - KEEP_SENT)?;
            tx.forget_unread(now - KEEP_UNREAD)?;
            tx.forget_logins(now - KEEP_LOGINS)?;
            tx.forget_authors_before(now - KEEP_AUTHORS)?;
            tx.forget_follows(now)?;
            tx.forget_pending(now)?;
            tx.forget_buckets(now)?;
            tx.forget_slowed(now)?;
            tx.forget_heard_before(now - KEEP_SENT)?;
            tx.forget_reminders(now - KEEP_FIRED)?;
            crate::turn::housekeeping::housekeeping(tx, env, now)
        }
    }
}

/// The meetup, where it still takes place at `start`.
fn standing(
    tx: &Tx<'_>,
    RecordRef { trip, no }: RecordRef,
    start: DateTime<Utc>,
) -> Result<Option<(Trip, Meetup, Occurrence)>, StoreError> {
    let Some(trip) = tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(None) };
    let Some(meetup) = tx.meetup(trip.id, no)?.filter(Meetup::stands) else { return Ok(None) };
    let day = start.with_timezone(&meetup.zone).date_naive();
    let occurrence = meetup.occurrence(day);
    let stands = occurrence.start == start && !meetup.days(day, day).is_empty();
    Ok(stands.then_some((trip, meetup, occurrence)))
}

fn meetup(
    tx: &Tx<'_>,
    env: &Env,
    which: RecordRef,
    start: DateTime<Utc>,
    lead: i64,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let Some((trip, meetup, occurrence)) = standing(tx, which, start)? else { return Ok(Vec::new()) };
    // Earlier reminders that were missed too are settled by this one.
    for (other, _) in reminders::leads(tx, env, &trip, &meetup)?.iter().filter(|(other, _)| other.num_minutes() > lead)
    {
        let RecordRef { trip, no } = which;
        tx.first_time(&Due::Meetup { trip, no, start, lead: other.num_minutes() }.id(), now)?;
    }
    let today = now.with_timezone(&meetup.zone).date_naive();
    if occurrence.end <= now {
        let line = msg!("missed-for-maker", no: meetup.no, title: &meetup.title,
            when: view::on_day(meetup.slot_on(occurrence.day), occurrence.day));
        return Ok(vec![to_person(tx, env, &meetup.maker, on(which, occurrence), &[line], today, false)?]);
    }
    let rsvps = tx.rsvps(trip.id, meetup.no)?;
    let coming = rsvps.iter().filter(|rsvp| rsvp.day == occurrence.day && rsvp.answer != Answer::No);
    let mut people: Vec<&UserId> = coming.map(|rsvp| &rsvp.person).collect();
    let line = |tx: &Tx<'_>| card(tx, &trip, &meetup, occurrence, now);
    let mut queue = Vec::new();
    if meetup.status == Status::Confirmed {
        for room in tx.meetup_rooms(trip.id, meetup.room.as_ref())? {
            let (there, elsewhere) = present(tx, &room.facts.id, people)?;
            people = elsewhere;
            let language = reply_language::of_room(tx, env, &room)?;
            let body = render(&[line(tx)?], &env.catalogue(language).for_chat(room.facts.direct), today);
            let message = Message { ping: true, mentions: there, ..notice(body) };
            let ping = Outgoing::to_room(&room.facts.id, room.facts.encrypted, Act::Say(message));
            queue.push(ping.about(on(which, occurrence)));
        }
    }
    // People who can't be pinged in a room get the reminder in their direct chat. With no room and nobody coming, the maker
    // gets it.
    if queue.is_empty() && people.is_empty() {
        people.push(&meetup.maker);
    }
    for person in people {
        // Skip anyone who no longer has access to the trip.
        if !tx.may_hear(person, trip.id)? {
            continue;
        }
        queue.push(to_person(tx, env, person, on(which, occurrence), &[line(tx)?], today, true)?);
    }
    Ok(queue)
}

/// Splits people into those who are in a room, and the others.
fn present<'p>(
    tx: &Tx<'_>,
    room: &RoomId,
    people: Vec<&'p UserId>,
) -> Result<(Vec<UserId>, Vec<&'p UserId>), StoreError> {
    let (mut there, mut elsewhere) = (Vec::new(), Vec::new());
    for person in people {
        if tx.is_member(room, person)? {
            there.push(person.clone());
        } else {
            elsewhere.push(person);
        }
    }
    Ok((there, elsewhere))
}

/// A meetup with the true time left until it.
fn card(
    tx: &Tx<'_>,
    trip: &Trip,
    meetup: &Meetup,
    occurrence: Occurrence,
    now: DateTime<Utc>,
) -> Result<Msg, StoreError> {
    let rsvps = tx.rsvps(trip.id, meetup.no)?;
    let (no, title) = (meetup.no, &meetup.title);
    let when = view::on_day(meetup.slot_on(occurrence.day), occurrence.day);
    let place = view::whereabouts(meetup);
    let coming = view::coming(&rsvps, Some(occurrence.day));
    let note = view::note(meetup.note.as_deref());
    let proposed = if meetup.status == Status::Proposed { Arg::Msg(msg!("is-proposed")) } else { Arg::from("") };
    Ok(if occurrence.start > now {
        msg!("ping", no: no, title: title, left: occurrence.start - now, when: when, where: place, state: proposed,
            coming: coming, note: note)
    } else {
        msg!("ping-begun", no: no, title: title, when: when, where: place, state: proposed, coming: coming, note: note)
    })
}

fn personal(
    tx: &Tx<'_>,
    env: &Env,
    which: RecordRef,
    person: &UserId,
    start: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let Some((trip, meetup, occurrence)) = standing(tx, which, start)? else { return Ok(Vec::new()) };
    let today = now.with_timezone(&meetup.zone).date_naive();
    if occurrence.end <= now || !tx.may_hear(person, trip.id)? {
        return Ok(Vec::new());
    }
    let line = card(tx, &trip, &meetup, occurrence, now)?;
    Ok(vec![to_person(tx, env, person, on(which, occurrence), &[line], today, true)?])
}

fn own(tx: &Tx<'_>, env: &Env, id: i64, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let Some(reminder) = tx.fire_reminder(id, now)? else { return Ok(Vec::new()) };
    // In the room where it was set; if the person or the bot has left that, in their direct chat.
    let room = tx.room(&reminder.room)?;
    let there = |room: &RoomRow| -> Result<bool, StoreError> {
        let facts = &room.facts;
        if facts.direct {
            return Ok(facts.with.as_ref() == Some(&reminder.person) && facts.hindrance.is_none());
        }
        tx.is_member(&facts.id, &reminder.person)
    };
    let room = room.map(|room| Ok::<_, StoreError>(there(&room)?.then_some(room))).transpose()?.flatten();
    let Some((what, stands)) = wanted(tx, &reminder, room.as_ref(), now)? else { return Ok(Vec::new()) };
    let local = reminder.at.with_timezone(&reminder.zone).naive_local();
    let line = if let Some((by, trip)) = &reminder.for_crew {
        let Some(trip) = tx.trip(*trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(Vec::new()) };
        if !trip.is_crew(&reminder.person) || tx.has_blocked(&reminder.person, by)? {
            return Ok(Vec::new());
        }
        let names = tx.names()?;
        let known = names.iter().find(|(id, _)| id == by).map(|(_, name)| name.as_str());
        msg!("follow-up-now", by: shown(by, known, &names), trip: &trip, when: local, what: what)
    } else if now - reminder.at > LATE {
        msg!("own-ping-late", what: what, when: local)
    } else {
        msg!("own-ping", what: what)
    };
    let today = now.with_timezone(&reminder.zone).date_naive();
    let lines: Vec<Msg> = std::iter::once(line).chain(stands).collect();
    // In a room, too, it pings only this person.
    let language = reply_language::of_answer(tx, env, &tx.person(&reminder.person)?, room.as_ref())?;
    let direct = room.as_ref().is_none_or(|room| room.facts.direct);
    let body = render(&lines, &env.catalogue(language).for_chat(direct), today);
    let message = Message { ping: true, mentions: vec![reminder.person.clone()], ..notice(body) };
    let ping = match room {
        Some(room) => Outgoing::in_answer(&room.facts, &reminder.person, Act::Say(message)),
        None => Outgoing::to_person(&reminder.person, message),
    };
    Ok(vec![ping.about(Subject::Reminder(id))])
}

/// The text of a reminder; and, in a private chat, the record that it is about as it is now. `None` where the person may not
/// see the record any more, or it was deleted.
fn wanted(
    tx: &Tx<'_>,
    reminder: &OwnReminder,
    room: Option<&RoomRow>,
    now: DateTime<Utc>,
) -> Result<Option<(Arg, Option<Msg>)>, StoreError> {
    let Some(RecordRef { trip, no }) = reminder.about else { return Ok(Some((Arg::from(&reminder.text), None))) };
    let (Some(trip), Some(record)) = (tx.trip(trip)?, tx.record(trip, no)?) else { return Ok(None) };
    if !tx.may_hear(&reminder.person, trip.id)? {
        return Ok(None);
    }
    let to = match room {
        Some(room) => Confidant::in_room(&room.facts, &reminder.person),
        None => Some(Confidant::by_direct_chat(&reminder.person)),
    };
    if record.kind == Kind::Contact && to.and_then(|to| to.entitled(trip.crew.iter())).is_none() {
        return Ok(None);
    }
    let stands = to.map(|to| view::record(tx, &trip, &record, to, now)).transpose()?.flatten();
    let elsewhere = room.is_some_and(|room| !room.facts.direct && room.trip != Some(trip.id));
    Ok(Some(match stands {
        Some(stands) if reminder.text.is_empty() => (Arg::Msg(stands), None),
        Some(stands) => (Arg::from(&reminder.text), Some(stands)),
        // The room may be another trip's by now.
        None if elsewhere => (view::number_and(no, &reminder.text), None),
        None => (view::reminder(tx, reminder, to)?, None),
    }))
}

/// Reminds the crew of an offer that nobody answered.
fn nudge(tx: &Tx<'_>, env: &Env, trip: TripId, no: RecordNo, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let Some(trip) = tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Ok(Vec::new()) };
    let Some(offer) = tx.offer(trip.id, no)? else { return Ok(Vec::new()) };
    let today = now.with_timezone(&offer.spot.zone).date_naive();
    let Some(night) = offer.nights_in(NightState::Open).into_iter().find(|night| *night >= today) else {
        return Ok(Vec::new());
    };
    if schedule::nudge_at(&offer).is_none_or(|at| at > now) {
        return Ok(Vec::new());
    }
    let mut queue = Vec::new();
    for member in trip.crew.iter().filter(|member| *member != offer.host.for_rules()) {
        let Some(entitled) = Confidant::by_direct_chat(member).entitled(trip.crew.iter()) else { continue };
        let host = view::host(tx, &offer, &entitled)?;
        let lines = [
            msg!("offer-waits", trip: &trip, offer: view::offer(&offer, Some(&host), true)),
            msg!("offer-for-crew-how", no: no, night: night, count: offer.nights.len()),
        ];
        let nudge = to_person(tx, env, member, RecordRef { trip: trip.id, no }.into(), &lines, today, true)?;
        queue.push(if env.settings.choices { nudge.choices(Choice::YES_MAYBE_NO) } else { nudge });
    }
    Ok(queue)
}

/// The subject of a reminder: one day of the meetup, so that an answer to it counts for that day.
fn on(RecordRef { trip, no }: RecordRef, occurrence: Occurrence) -> Subject {
    Subject::Record { trip, no, day: Some(occurrence.day) }
}
