//! Rate limits for each person and each room: one warning, then no answers until it has been calm for a while. Talk that isn't
//! for the bot doesn't count, and deletions are always handled.

use crate::context::addressed::Addressed;
use crate::context::answers;
use crate::context::fair_share::{is_over_share, takes_back};
use crate::context::outbound::{body, notice, to_operators};
use crate::context::reply_language;
use crate::domain::ids::UserId;
use crate::domain::rate_limit::Verdict;
use crate::env::Env;
use crate::incoming::{Reacted, Said};
use crate::msg;
use crate::outgoing::{Act, Choice, Class, Message, Outgoing};
use crate::render::msg::Msg;
use crate::store::{RateLimitKey, StoreError, Tx};
use crate::turn::classified::Classified;
use crate::turn::first_minute::Aim;
use chrono::{DateTime, TimeDelta, Utc};

/// Whether the sender is over their limit, and whether the room is over its.
fn silence(tx: &Tx<'_>, env: &Env, said: &Said, now: DateTime<Utc>) -> Result<(bool, bool), StoreError> {
    let room = !said.room.direct
        && tx.bucket(RateLimitKey::Room(&said.room.id), now)?.is_silent(env.settings.limits.room(), now);
    Ok((ignores_person(tx, env, &said.sender, now)?, room))
}

/// Whether a message is ignored, since its sender or its room is over the limit.
pub(crate) fn is_over(tx: &Tx<'_>, env: &Env, said: &Said, now: DateTime<Utc>) -> Result<bool, StoreError> {
    silence(tx, env, said, now).map(|(person, room)| person || room)
}

/// Counts a message that is ignored: who goes on asking waits longer.
pub(crate) fn count_ignored(
    tx: &Tx<'_>,
    env: &Env,
    message: &Classified<'_>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if !message.is_for_bot() {
        return Ok(());
    }
    let said = message.said;
    let (person, room) = silence(tx, env, said, now)?;
    take(tx, env, RateLimitKey::Person(&said.sender), 1, now)?;
    // Somebody who is ignored themselves doesn't silence a room for others.
    if room && !person {
        take(tx, env, RateLimitKey::Room(&said.room.id), 1, now)?;
    }
    Ok(())
}

/// Whether somebody's reactions are ignored.
pub(crate) fn ignores_person(tx: &Tx<'_>, env: &Env, who: &UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    Ok(tx.bucket(RateLimitKey::Person(who), now)?.is_silent(env.settings.limits.person(), now))
}

/// Counts a handled message by its command lines. Returns the warnings, where that went over a limit.
pub(crate) fn count(
    tx: &Tx<'_>,
    env: &Env,
    said: &Said,
    lines: usize,
    now: DateTime<Utc>,
) -> Result<Vec<Msg>, StoreError> {
    let limits = &env.settings.limits;
    let lines = u32::try_from(lines).unwrap_or(u32::MAX).max(1);
    let mut warnings = Vec::new();
    if take(tx, env, RateLimitKey::Person(&said.sender), lines, now)? == Verdict::Overdrawn {
        warnings.push(msg!("flood-person", seconds: seconds(limits.person().calm())));
    }
    if !said.room.direct && take(tx, env, RateLimitKey::Room(&said.room.id), lines, now)? == Verdict::Overdrawn {
        warnings.push(msg!("flood-room", seconds: seconds(limits.room().calm())));
    }
    Ok(warnings)
}

/// Counts a reaction that answers a message of the bot's. Reactions don't count against the room: they get no reply there.
pub(crate) fn tapped(tx: &Tx<'_>, env: &Env, by: &Reacted, now: DateTime<Utc>) -> Result<Option<Outgoing>, StoreError> {
    let aims = by.room.direct && Aim::of_tap(&by.key).is_some();
    if !tx.outbox_sent(&by.to)? || Choice::read(&by.key).is_none() && !aims {
        return Ok(None);
    }
    if take(tx, env, RateLimitKey::Person(&by.sender), 1, now)? != Verdict::Overdrawn {
        return Ok(None);
    }
    let said = msg!("flood-person", seconds: seconds(env.settings.limits.person().calm()));
    let body = body(env, reply_language::of_person(tx, env, &by.sender)?, by.room.direct, &[said], now);
    Ok(Some(Outgoing::in_answer(&by.room, &by.sender, Act::Say(notice(body)))))
}

/// Counts an invitation by somebody: whether it is within their limit.
pub(crate) fn may_invite(tx: &Tx<'_>, env: &Env, who: &UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    Ok(take(tx, env, RateLimitKey::Invites(who), 1, now)? == Verdict::Fine)
}

/// Whether a message is turned down, since too many messages that its sender caused wait to be sent. Messages that take
/// something back are never turned down.
pub(crate) fn waits_for_too_much(tx: &Tx<'_>, env: &Env, message: &Classified<'_>) -> Result<bool, StoreError> {
    let said = message.said;
    if env.settings.is_operator(&said.sender) {
        return Ok(false);
    }
    let waits = tx.outbox_caused(&said.sender)?;
    if waits < env.settings.limits.messages_waiting && !is_over_share(tx, env, waits)? {
        return Ok(false);
    }
    let text = match &message.addressed {
        Addressed::NotForBot | Addressed::TooLong => return Ok(false),
        Addressed::Commands(lines) => lines.first().map(String::as_str).unwrap_or_default(),
        Addressed::Plain(text) => text,
    };
    // A "yes" may be for something that takes back.
    if answers::read(text).is_some() {
        return Ok(false);
    }
    let language = reply_language::of_person(tx, env, &said.sender)?;
    Ok(!takes_back(env, language, text))
}

/// Says so, once an hour.
pub(crate) fn too_much_waits(
    tx: &Tx<'_>,
    env: &Env,
    said: &Said,
    now: DateTime<Utc>,
) -> Result<Option<Outgoing>, StoreError> {
    let hour = now.format("%Y-%m-%d %H");
    if !tx.first_time(&format!("flood-waiting:{hour}:{}", said.sender), now)? {
        return Ok(None);
    }
    tx.caused_by(&said.sender);
    let line = msg!("flood-waiting", count: i64::from(tx.outbox_caused(&said.sender)?));
    let body = body(env, reply_language::of_person(tx, env, &said.sender)?, said.room.direct, &[line], now);
    let message = Message { reply_to: Some(said.event.clone()), thread: said.thread.clone(), ..notice(body) };
    let answer = Outgoing::to_room(&said.room.id, said.room.encrypted, Act::Say(message));
    Ok(Some(Outgoing { answers: Some(said.event.clone()), ..answer }))
}

/// Where the outbox is over its limit, drops the least important rows, and tells the operators, once an hour.
pub(crate) fn shed(tx: &Tx<'_>, env: &Env, now: DateTime<Utc>) -> Result<(), StoreError> {
    let most = env.settings.limits.outbox_rows as usize;
    if tx.outbox_len()? <= most {
        return Ok(());
    }
    let dropped = tx.outbox_shed(most, now)?;
    tracing::warn!(rows = most, dropped, "the outbox is full: the bot's reactions, then news for others, are dropped");
    if dropped > 0 && tx.first_time(&format!("outbox-shed:{}", now.format("%Y-%m-%d %H")), now)? {
        for out in to_operators(tx, env, msg!("outbox-shed", count: dropped), now)? {
            tx.enqueue_as(&out, Class::Urgent, now)?;
        }
    }
    Ok(())
}

/// Takes tokens out of a bucket.
pub fn take(
    tx: &Tx<'_>,
    env: &Env,
    of: RateLimitKey<'_>,
    tokens: u32,
    now: DateTime<Utc>,
) -> Result<Verdict, StoreError> {
    let pace = match of {
        RateLimitKey::Person(_) => env.settings.limits.person(),
        RateLimitKey::Room(_) => env.settings.limits.room(),
        RateLimitKey::Invites(_) => env.settings.invites_of_one(),
        RateLimitKey::Messages(_) => env.settings.limits.messages(),
    };
    let mut bucket = tx.bucket(of, now)?;
    let verdict = bucket.take(pace, tokens, now);
    tx.put_bucket(of, bucket)?;
    Ok(verdict)
}

/// In seconds, rounded up.
fn seconds(calm: TimeDelta) -> i64 {
    (calm.num_milliseconds() + 999) / 1_000
}
