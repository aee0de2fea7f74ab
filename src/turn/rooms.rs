//! Changes of rooms: invitations, the bot joins, a room is upgraded or deleted, the bot is removed, people join and leave.
//! People who rely on being pinged in a room get a message when that ends.

use chrono::{DateTime, Utc};

use crate::context::outbound::{body, notice, to_one};
use crate::context::reply_language;
use crate::domain::ids::{RoomId, UserId};
use crate::domain::person::shown;
use crate::domain::room::{Hindrance, RoomFacts};
use crate::domain::trip::Trip;
use crate::env::Env;
use crate::incoming::{MemberChange, Upgraded};
use crate::msg;
use crate::outgoing::{Act, Message, Outgoing, Subject};
use crate::render::msg::{Arg, Msg};
use crate::store::{RoomRow, StoreError, Tx};
use crate::turn::first_minute::TAPS;
use crate::turn::names::{cleaned, kept_name};
use crate::turn::rate_limit;

/// How many upgraded rooms the bot follows into their new rooms in an hour.
const FOLLOWS_PER_HOUR: u32 = 20;
/// The same for one old room: people may name a wrong new room first.
const FOLLOWS_OF_ROOM_PER_HOUR: u32 = 2;

/// An invitation: joins or declines. The bot follows an upgraded room whoever the inviter is, if the old room names the
/// new one (`m.room.tombstone`) and the new one names the old one as its predecessor (`after`; Matrix 1.15, "Room
/// upgrades").
pub(crate) fn invited(
    tx: &Tx<'_>,
    env: &Env,
    room: &RoomId,
    by: &UserId,
    after: Option<&RoomId>,
    now: DateTime<Utc>,
) -> Result<Option<Outgoing>, StoreError> {
    tx.caused_by(by);
    let follows = match after {
        Some(old) => tx.may_follow(old, room)?,
        None => false,
    };
    let operator = env.settings.is_operator(by);
    let allowed = env.settings.may_invite(by) && !tx.is_blocked(by)?;
    let welcome = (follows || allowed)
        && tx.count_joins(now)? < env.settings.invites_per_hour
        && (follows || operator || rate_limit::may_invite(tx, env, by, now)?);
    if welcome {
        // An earlier one may still be about to be declined; and coming in by oneself, which was tried in vain, may wait for
        // its next attempt, which this need not.
        tx.outbox_drop_room(room, now)?;
        if !follows {
            // It need not go on from any other.
            tx.settle_follow(room, true)?;
            let own = tx.trips_seen_by(by)?.into_iter().filter(|trip| trip.owner == *by && trip.ended.is_none());
            if let [trip] = own.collect::<Vec<_>>().as_slice() {
                tx.put_asked_in(room, trip.id, now)?;
            }
        }
    }
    // Where somebody has had hundreds declined that still wait, the next one just stays unanswered.
    if !welcome && tx.outbox_caused(by)? >= env.settings.limits.messages_waiting {
        return Ok(None);
    }
    let act = if welcome { Act::Join } else { Act::Decline };
    Ok(Some(Outgoing::to_room(room, false, act)))
}

/// The bot joined a room. `after`: the room that it says it goes on from, which counts only where that one says so too:
/// anybody can make a room that claims to. Where the bot came only because another room was closed for this one, and this
/// one says nothing of that, it leaves again: anybody can close their room for somebody else's.
pub(crate) fn entered(
    tx: &Tx<'_>,
    env: &Env,
    room: &RoomFacts,
    after: Option<&RoomId>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    if tx.has_left(&room.id)? {
        // The sync reports its present members next.
        tx.forget_members(&room.id)?;
    }
    tx.put_room(room)?;
    tx.outbox_drop_joins(&room.id, now)?;
    match after {
        Some(old) if tx.successor(old)?.as_ref() == Some(&room.id) => {
            tx.settle_follow(&room.id, true)?;
            moved(tx, env, old, room, now)
        }
        _ if tx.settle_follow(&room.id, false)? => Ok(vec![Outgoing::to_room(&room.id, false, Act::Leave)]),
        _ => {
            let cipher = room.hindrance == Some(Hindrance::Cipher);
            // The bot can't send messages there.
            let greeting = if cipher { None } else { Some(greeting(tx, env, room, now)?) };
            Ok(greeting.into_iter().chain(hindered(tx, env, room, now)?).collect())
        }
    }
}

/// Explains to somebody why their direct chat can't be used for private messages, or for any: once for each reason.
fn hindered(tx: &Tx<'_>, env: &Env, room: &RoomFacts, now: DateTime<Utc>) -> Result<Option<Outgoing>, StoreError> {
    let (Some(hindrance), Some(person)) = (room.hindrance, &room.with) else { return Ok(None) };
    if tx.is_blocked(person)? || !tx.first_time(&format!("hindrance:{}:{hindrance:?}", room.id), now)? {
        return Ok(None);
    }
    let line = match hindrance {
        Hindrance::Open => msg!("chat-open"),
        Hindrance::Cipher => msg!("chat-cipher"),
    };
    let body = body(env, reply_language::of_person(tx, env, person)?, room.direct, &[line], now);
    Ok(Some(Outgoing::in_answer(room, person, Act::Say(notice(body)))))
}

/// The first words in a room: who the bot is, and the first step; in a direct chat in that person's language, in a room in
/// that of the owner of a trip who asked it in.
fn greeting(tx: &Tx<'_>, env: &Env, room: &RoomFacts, now: DateTime<Utc>) -> Result<Outgoing, StoreError> {
    let asked_in = tx.asked_in(&room.id)?.map(|trip| tx.trip(trip)).transpose()?.flatten();
    let asked_in = asked_in.filter(|trip| trip.ended.is_none());
    let language = match (&room.with, &asked_in) {
        (Some(person), _) => reply_language::of_person(tx, env, person)?,
        (None, Some(trip)) => reply_language::of_person(tx, env, &trip.owner)?,
        (None, None) => env.settings.language,
    };
    if !room.direct {
        let lines = [msg!("hello-room"), first_step(tx, asked_in.as_ref())?];
        return Ok(Outgoing::to_room(
            &room.id,
            room.encrypted,
            Act::Say(notice(body(env, language, room.direct, &lines, now))),
        ));
    }
    // A greeting of theirs is answered with something else.
    tx.first_time(&format!("hello:{}", room.id), now)?;
    let lines = [msg!("hello"), msg!("hello-which")];
    let hello =
        Outgoing::to_room(&room.id, room.encrypted, Act::Say(notice(body(env, language, room.direct, &lines, now))));
    Ok(Outgoing { taps: if env.settings.choices { TAPS } else { &[] }, ..hello })
}

/// How a trip is linked to the room: that of the person who asked the bot in, where they have one. Its title stands there only where
/// anybody may know it.
fn first_step(tx: &Tx<'_>, trip: Option<&Trip>) -> Result<Msg, StoreError> {
    let Some(trip) = trip else { return Ok(msg!("hello-room-new")) };
    let names = tx.names()?;
    let known = names.iter().find(|(id, _)| *id == trip.owner).map(|(_, name)| name.as_str());
    let name = shown(&trip.owner, known, &names);
    Ok(match trip.open {
        true => msg!("hello-room-link-named", name: name, trip: &trip.title),
        false => msg!("hello-room-link", name: name),
    })
}

fn say_in(tx: &Tx<'_>, env: &Env, room: &RoomFacts, lines: &[Msg], now: DateTime<Utc>) -> Result<Outgoing, StoreError> {
    let known = tx.room(&room.id)?;
    let language = known.map_or(Ok(env.settings.language), |room| reply_language::of_room(tx, env, &room))?;
    Ok(Outgoing::to_room(&room.id, room.encrypted, Act::Say(notice(body(env, language, room.direct, lines, now)))))
}

/// A room was closed for another one. The bot goes there; what it knows of the room goes along once it is in, and the new
/// room says that it goes on from this one (`there`).
///
/// It goes unasked only out of rooms that it was asked into, never out of somebody's direct chat: who is as powerful as
/// the bot there could send it anywhere.
pub(crate) fn upgraded(
    tx: &Tx<'_>,
    env: &Env,
    closed: &Upgraded,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let (room, to) = (&closed.room, &closed.to);
    let Some(known) = tx.room(room)? else { return Ok(Vec::new()) };
    // Defence in depth: the homeserver already checks the power level for a tombstone.
    if !closed.moderator {
        return Ok(Vec::new());
    }
    tx.set_successor(room, to)?;
    if let Some(there) = closed.there.as_ref().map(cleaned) {
        tx.put_room(&there)?;
        return moved(tx, env, room, &there, now);
    }
    if tx.room(to)?.is_some() || known.facts.direct || closed.made_here || tx.is_blocked(&closed.by)? {
        return Ok(Vec::new());
    }
    let before = tx.follows(room, now)?;
    if before.misled > 0
        || before.of_room >= FOLLOWS_OF_ROOM_PER_HOUR
        || before.of_all >= FOLLOWS_PER_HOUR
        || tx.count_joins(now)? >= env.settings.invites_per_hour
    {
        return Ok(Vec::new());
    }
    tx.put_follow(room, to, now)?;
    // An invitation may have come before this, and been about to be declined.
    tx.outbox_drop_room(to, now)?;
    Ok(vec![Outgoing::to_room(to, false, Act::Follow { via: closed.by.server().to_owned() })])
}

/// Moves all that belongs to the old room to the new one, and leaves the old one.
fn moved(
    tx: &Tx<'_>,
    env: &Env,
    old: &RoomId,
    new: &RoomFacts,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    // Confidential messages are deleted while the bot still may. People can ask for them again in the new room.
    let mut told = Vec::new();
    for carried in tx.carried()?.iter().filter(|one| one.room.as_ref() == Some(old)) {
        told.extend(tx.retract(carried, now)?);
    }
    let was = tx.room(old)?;
    if let Some(was) = was
        && was.facts.encrypted
        && !was.facts.direct
        && !new.encrypted
    {
        let mut queue = unsealed(tx, env, &was, new, now)?;
        queue.extend(told);
        queue.push(Outgoing::to_room(old, false, Act::Leave));
        return Ok(queue);
    }
    tx.move_room(old, new)?;
    let line = match under_way(tx, &new.id)? {
        Some(trip) => msg!("room-moved-linked", trip: &trip),
        None => msg!("room-moved"),
    };
    let mut queue = vec![say_in(tx, env, new, &[line], now)?];
    queue.extend(told);
    queue.push(Outgoing::to_room(old, false, Act::Leave));
    Ok(queue)
}

/// An encrypted room was upgraded to an unencrypted one. Nothing moves until the trip's owner links the new room: an upgrade
/// alone must not make a group's messages readable for servers.
fn unsealed(
    tx: &Tx<'_>,
    env: &Env,
    was: &RoomRow,
    new: &RoomFacts,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let old = &was.facts.id;
    let trip = under_way(tx, old)?;
    tx.forget_successor(old)?;
    let line = if trip.is_some() { msg!("room-unsealed-linked") } else { msg!("room-unsealed") };
    let mut queue = vec![say_in(tx, env, new, &[line], now)?];
    queue.extend(lose(tx, old, now)?);
    if let Some(trip) = trip
        && !tx.is_blocked(&trip.owner)?
    {
        let lines = [msg!("room-unsealed-owner", room: name(was), trip: &trip), msg!("room-unsealed-owner-next")];
        queue.push(to_one(tx, env, &trip.owner, &lines, now)?.about(trip.id));
    }
    Ok(queue)
}

fn name(room: &RoomRow) -> Arg {
    room.facts.name.as_ref().map_or_else(|| Arg::Msg(msg!("room-without-name")), Arg::from)
}

/// The trip under way that a room is linked to.
fn under_way(tx: &Tx<'_>, room: &RoomId) -> Result<Option<Trip>, StoreError> {
    let trip = tx.room(room)?.and_then(|room| room.trip).map(|trip| tx.trip(trip)).transpose()?.flatten();
    Ok(trip.filter(|trip| trip.ended.is_none()))
}

/// The bot was removed from a room, or the room was deleted. Nothing is
/// pinged there any more: the trip's owner gets a message, and the pings that waited go to each person's direct chat.
pub(crate) fn gone(
    tx: &Tx<'_>,
    env: &Env,
    room: &RoomId,
    by: Option<&UserId>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let (was, trip) = (tx.room(room)?, under_way(tx, room)?);
    let mut queue = lose(tx, room, now)?;
    if let (Some(was), Some(trip)) = (was, trip)
        && !tx.is_blocked(&trip.owner)?
    {
        let lines = lost(tx, env, room, name(&was), &trip, by)?;
        queue.push(to_one(tx, env, &trip.owner, &lines, now)?.about(trip.id));
    }
    Ok(queue)
}

/// Drops all that waits for a room. Pings among it go to each person's direct chat instead.
fn lose(tx: &Tx<'_>, room: &RoomId, now: DateTime<Utc>) -> Result<Vec<Outgoing>, StoreError> {
    let pings = tx.outbox_pings(room)?;
    tx.room_gone(room)?;
    tx.outbox_drop_room(room, now)?;
    let mut queue = Vec::new();
    for (ping, about) in pings {
        for person in &ping.mentions {
            let may = match about {
                Some(Subject::Record { trip, .. }) => tx.may_hear(person, trip)?,
                Some(Subject::Reminder(_) | Subject::Intro(_)) => true,
                Some(Subject::Trip(_) | Subject::Question(_) | Subject::CrewRequest(_)) | None => false,
            };
            if let Some(about) = about.filter(|_| may) {
                let mentions = vec![person.clone()];
                let message = Message { mentions, reply_to: None, thread: None, ..ping.clone() };
                queue.push(Outgoing::to_person(person, message).about(about));
            }
        }
    }
    Ok(queue)
}

/// What the trip's owner is told about a lost room: what happened, and what to do.
fn lost(
    tx: &Tx<'_>,
    env: &Env,
    room: &RoomId,
    name: Arg,
    trip: &Trip,
    by: Option<&UserId>,
) -> Result<[Msg; 2], StoreError> {
    if tx.successor(room)?.is_some() {
        return Ok([msg!("room-closed", room: name, trip: trip), msg!("room-closed-next")]);
    }
    let line = match by {
        Some(by) if *by == trip.owner => msg!("room-gone-by-you", room: name, trip: trip),
        // A server that deletes a room has everybody leave it as if they did so themselves.
        Some(by) if *by != env.bot => {
            let names = tx.names()?;
            let known = names.iter().find(|(id, _)| id == by).map(|(_, name)| name.as_str());
            msg!("room-gone-by", room: name, trip: trip, by: shown(by, known, &names))
        }
        _ => msg!("room-gone", room: name, trip: trip),
    };
    Ok([line, msg!("room-gone-next")])
}

/// People joined or left. A room that is no direct chat any more is told so, once.
pub(crate) fn members(
    tx: &Tx<'_>,
    env: &Env,
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
    if let Some(facts) = &facts
        && let Some(hindered) = hindered(tx, env, facts, now)?
    {
        return Ok(vec![hindered]);
    }
    let Some(facts) = facts.filter(|facts| was_direct && !facts.direct) else { return Ok(Vec::new()) };
    // Where the one person left, there is nobody to tell.
    if !tx.has_members(room)? || !tx.first_time(&format!("no-direct:{room}"), now)? {
        return Ok(Vec::new());
    }
    Ok(vec![say_in(tx, env, &facts, &[msg!("no-direct-1"), msg!("no-direct-2")], now)?])
}
