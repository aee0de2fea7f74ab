//! Rooms change: the bot comes in, a room is closed for another one, the bot is removed or the room deleted, people come
//! and go. Whoever counts on being pinged in a room hears when that ends, or goes on elsewhere.

use super::*;
use crate::domain::person::shown;
use crate::incoming::MemberChange;
use crate::outgoing::Subject;
use crate::render::say::Arg;

/// Whether to come when asked. Where a room's people went on, the bot goes along whoever asks it.
pub(super) fn invited(
    tx: &Tx<'_>,
    world: &World,
    room: &RoomId,
    by: &UserId,
    now: DateTime<Utc>,
) -> Result<Option<Outgoing>, StoreError> {
    tx.caused_by(by);
    let follows = tx.is_successor(room)?;
    let operator = world.settings.is_operator(by);
    let allowed = world.settings.may_invite(by) && !tx.is_blocked(by)?;
    let welcome = (follows || allowed)
        && tx.count_joins(now)? < world.settings.invites_per_hour
        && (follows || operator || flood::may_invite(tx, world, by, now)?);
    if welcome {
        // An earlier one may still be about to be declined; and coming in by oneself, which was tried in vain, may wait for
        // its next attempt, which this need not.
        tx.outbox_drop_room(room, now)?;
    }
    // Where somebody has had hundreds declined that still wait, the next one just stays unanswered.
    if !welcome && tx.outbox_caused(by)? >= world.settings.limits.messages_waiting {
        return Ok(None);
    }
    let act = if welcome { Act::Join } else { Act::Decline };
    Ok(Some(Outgoing::to_room(room, false, act)))
}

/// The bot came into a room. `after`: the room that it says it goes on from, which counts only where that one says so too:
/// anybody can make a room that claims to.
pub(super) fn entered(
    tx: &Tx<'_>,
    world: &World,
    room: &RoomFacts,
    after: Option<&RoomId>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    if tx.has_left(&room.id)? {
        // Who is in it now is told next.
        tx.forget_members(&room.id)?;
    }
    tx.put_room(room)?;
    tx.outbox_drop_joins(&room.id, now)?;
    match after {
        Some(old) if tx.successor(old)?.as_ref() == Some(&room.id) => moved(tx, world, old, room, now),
        _ => Ok(vec![greeting(tx, world, room, now)?]),
    }
}

fn greeting(tx: &Tx<'_>, world: &World, room: &RoomFacts, now: DateTime<Utc>) -> Result<Outgoing, StoreError> {
    let lines = if room.direct {
        [say!("greet-direct-1"), say!("greet-direct-2")]
    } else {
        [say!("greet-room-1"), say!("greet-room-2")]
    };
    say_in(tx, world, room, &lines, now)
}

fn say_in(
    tx: &Tx<'_>,
    world: &World,
    room: &RoomFacts,
    lines: &[Say],
    now: DateTime<Utc>,
) -> Result<Outgoing, StoreError> {
    let known = tx.room(&room.id)?;
    let language = known.map_or(Ok(world.settings.language), |room| tongue::of_room(tx, world, &room))?;
    Ok(Outgoing::to_room(&room.id, room.encrypted, Act::Say(notice(body(world, language, lines, now)))))
}

/// A room was closed for another one, which servers let only those do who may. The bot goes there; what it knows of the
/// room goes along once it is in, and the new room says that it goes on from this one (`there`).
pub(super) fn upgraded(
    tx: &Tx<'_>,
    world: &World,
    (room, to): (&RoomId, &RoomId),
    via: &str,
    there: Option<RoomFacts>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    if tx.room(room)?.is_none() {
        return Ok(Vec::new());
    }
    tx.set_successor(room, to)?;
    if let Some(there) = there {
        tx.put_room(&there)?;
        return moved(tx, world, room, &there, now);
    }
    if tx.room(to)?.is_some() || tx.count_joins(now)? >= world.settings.invites_per_hour {
        return Ok(Vec::new());
    }
    // An invitation may have come before this, and been about to be declined.
    tx.outbox_drop_room(to, now)?;
    Ok(vec![Outgoing::to_room(to, false, Act::Follow { via: via.to_owned() })])
}

/// All went along. The old room is left: hardly anybody may speak there any more.
fn moved(
    tx: &Tx<'_>,
    world: &World,
    old: &RoomId,
    new: &RoomFacts,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    // What was told there in confidence is deleted as long as the bot may; on request it is told in the new room.
    let mut told = Vec::new();
    for carried in tx.carried()?.iter().filter(|one| one.room.as_ref() == Some(old)) {
        told.extend(tx.retract(carried, now)?);
    }
    tx.move_room(old, new)?;
    let line = match under_way(tx, &new.id)? {
        Some(trip) => say!("room-moved-linked", trip: &trip.title),
        None => say!("room-moved"),
    };
    let mut queue = vec![say_in(tx, world, new, &[line], now)?];
    queue.extend(told);
    queue.push(Outgoing::to_room(old, false, Act::Leave));
    Ok(queue)
}

/// The trip under way that a room is linked to.
fn under_way(tx: &Tx<'_>, room: &RoomId) -> Result<Option<Trip>, StoreError> {
    let trip = tx.room(room)?.and_then(|room| room.trip).map(|trip| tx.trip(trip)).transpose()?.flatten();
    Ok(trip.filter(|trip| trip.ended.is_none()))
}

/// The bot is out of a room, or the room is gone, and not by a turn of the bot's own, which knows already. Nothing is
/// pinged there any more: the trip's owner hears, and whoever was about to be pinged is told alone.
pub(super) fn gone(
    tx: &Tx<'_>,
    world: &World,
    room: &RoomId,
    by: Option<&UserId>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let (was, trip) = (tx.room(room)?, under_way(tx, room)?);
    let pings = tx.outbox_pings(room)?;
    tx.room_gone(room)?;
    tx.outbox_drop_room(room, now)?;
    let mut queue = Vec::new();
    for (ping, about) in pings {
        for person in &ping.mentions {
            let may = match about {
                Some(Subject::Record { trip, .. }) => tx.may_hear(person, trip)?,
                Some(Subject::Reminder(_) | Subject::Intro(_)) => true,
                Some(Subject::Question(_)) | None => false,
            };
            if let Some(about) = about.filter(|_| may) {
                let mentions = vec![person.clone()];
                let message = Message { mentions, reply_to: None, thread: None, ..ping.clone() };
                queue.push(Outgoing::to_person(person, message).about(about));
            }
        }
    }
    if let (Some(was), Some(trip)) = (was, trip)
        && !tx.is_blocked(&trip.owner)?
    {
        let name = was.facts.name.map_or_else(|| Arg::Say(say!("room-without-name")), Arg::Text);
        let lines = lost(tx, world, room, name, &trip, by)?;
        let language = tongue::of_person(tx, world, &trip.owner)?;
        let body = body(world, language, &lines, now);
        queue.push(Outgoing::to_person(&trip.owner, notice(body)).about((trip.id, 0)));
    }
    Ok(queue)
}

/// What the trip's owner hears, with what to do.
fn lost(
    tx: &Tx<'_>,
    world: &World,
    room: &RoomId,
    name: Arg,
    trip: &Trip,
    by: Option<&UserId>,
) -> Result<[Say; 2], StoreError> {
    let title = &trip.title;
    if tx.successor(room)?.is_some() {
        return Ok([say!("room-closed", room: name, trip: title), say!("room-closed-next")]);
    }
    let line = match by {
        Some(by) if *by == trip.owner => say!("room-gone-by-you", room: name, trip: title),
        // A server that deletes a room has everybody leave it as if they did so themselves.
        Some(by) if *by != world.bot => {
            let names = tx.names()?;
            let known = names.iter().find(|(id, _)| id == by).map(|(_, name)| name.as_str());
            say!("room-gone-by", room: name, trip: title, by: shown(by, known, &names))
        }
        _ => say!("room-gone", room: name, trip: title),
    };
    Ok([line, say!("room-gone-next")])
}

/// People came or went. A direct chat that is one no more says so, once.
pub(super) fn members(
    tx: &Tx<'_>,
    world: &World,
    room: &RoomId,
    facts: Option<RoomFacts>,
    changes: &[MemberChange],
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    if tx.has_left(room)? {
        return Ok(Vec::new());
    }
    let was_direct = tx.room(room)?.is_some_and(|room| room.facts.direct);
    if was_direct {
        for change in changes.iter().filter(|change| !change.joined) {
            tx.left_direct(room, &change.person)?;
        }
    }
    if let Some(facts) = &facts {
        tx.put_room(facts)?;
    }
    tx.change_members(room, changes)?;
    for change in changes.iter().filter(|change| change.joined) {
        tx.put_person(&change.person, kept_name(change.name.as_deref()).as_deref(), None)?;
    }
    let Some(facts) = facts.filter(|facts| was_direct && !facts.direct) else { return Ok(Vec::new()) };
    // Where the one person left, there is nobody to tell.
    if !tx.has_members(room)? || !tx.first_time(&format!("no-direct:{room}"), now)? {
        return Ok(Vec::new());
    }
    Ok(vec![say_in(tx, world, &facts, &[say!("no-direct-1"), say!("no-direct-2")], now)?])
}
