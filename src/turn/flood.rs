//! How much is asked of the bot at once, by one person and in one room: beyond a measure one warning, then silence until it
//! calms. Talk costs nothing, and what somebody deletes is always taken back.

use super::heard::{Call, call};
use super::*;
use crate::domain::pace::Verdict;
use crate::incoming::Reacted;
use crate::outgoing::Choice;
use crate::store::Of;

/// Whether there is silence towards whoever says this, and where they say it.
fn silence(tx: &Tx<'_>, world: &World, said: &Said, now: DateTime<Utc>) -> Result<(bool, bool), StoreError> {
    let room =
        !said.room.direct && tx.bucket(Of::Room(&said.room.id), now)?.is_silent(world.settings.limits.room(), now);
    Ok((ignores_person(tx, world, &said.sender, now)?, room))
}

/// Whether an edit is not looked at.
pub(super) fn ignores_edit(tx: &Tx<'_>, world: &World, said: &Said, now: DateTime<Utc>) -> Result<bool, StoreError> {
    silence(tx, world, said, now).map(|(person, room)| person || room)
}

/// Whether nothing is answered to this, or done of it; what it asks for counts all the same.
pub(super) fn ignores(tx: &Tx<'_>, world: &World, said: &Said, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let (person, room) = silence(tx, world, said, now)?;
    if !person && !room {
        return Ok(false);
    }
    if !matches!(call(world, said), Call::Talk) {
        take(tx, world, Of::Person(&said.sender), 1, now)?;
        // Who is not listened to doesn't silence a room for others.
        if room && !person {
            take(tx, world, Of::Room(&said.room.id), 1, now)?;
        }
    }
    Ok(true)
}

/// Whether taps of somebody are not looked at.
pub(super) fn ignores_person(tx: &Tx<'_>, world: &World, who: &UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    Ok(tx.bucket(Of::Person(who), now)?.is_silent(world.settings.limits.person(), now))
}

/// Counts what was asked for just now, and says so where it was too much.
pub(super) fn count(
    tx: &Tx<'_>,
    world: &World,
    said: &Said,
    lines: usize,
    now: DateTime<Utc>,
) -> Result<Vec<Say>, StoreError> {
    let limits = &world.settings.limits;
    let lines = u32::try_from(lines).unwrap_or(u32::MAX).max(1);
    let mut warnings = Vec::new();
    if take(tx, world, Of::Person(&said.sender), lines, now)? == Verdict::Overdrawn {
        warnings.push(say!("flood-person", seconds: seconds(limits.person().calm())));
    }
    if !said.room.direct && take(tx, world, Of::Room(&said.room.id), lines, now)? == Verdict::Overdrawn {
        warnings.push(say!("flood-room", seconds: seconds(limits.room().calm())));
    }
    Ok(warnings)
}

/// Counts a tap that answers something of the bot's. They say nothing in a room, and so don't count there.
pub(super) fn tapped(
    tx: &Tx<'_>,
    world: &World,
    by: &Reacted,
    now: DateTime<Utc>,
) -> Result<Option<Outgoing>, StoreError> {
    let of_the_bots = tx.outbox_about(&by.to)?.is_some() || tx.outbox_answers(&by.to)?.is_some();
    if !of_the_bots || Choice::read(&by.key).is_none() {
        return Ok(None);
    }
    if take(tx, world, Of::Person(&by.sender), 1, now)? != Verdict::Overdrawn {
        return Ok(None);
    }
    let said = say!("flood-person", seconds: seconds(world.settings.limits.person().calm()));
    let body = body(world, tongue::of_person(tx, world, &by.sender)?, &[said], now);
    Ok(Some(Outgoing::in_answer(&by.room, &by.sender, Act::Say(notice(body)))))
}

/// Whether one more invitation of somebody's is accepted.
pub(super) fn may_invite(tx: &Tx<'_>, world: &World, who: &UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    Ok(take(tx, world, Of::Invites(who), 1, now)? == Verdict::Fine)
}

fn take(tx: &Tx<'_>, world: &World, of: Of<'_>, tokens: u32, now: DateTime<Utc>) -> Result<Verdict, StoreError> {
    let pace = match of {
        Of::Person(_) => world.settings.limits.person(),
        Of::Room(_) => world.settings.limits.room(),
        Of::Invites(_) => world.settings.invites_of_one(),
    };
    let mut bucket = tx.bucket(of, now)?;
    let verdict = bucket.take(pace, tokens, now);
    tx.put_bucket(of, bucket)?;
    Ok(verdict)
}

/// Rounded up: who waits so long has waited long enough.
fn seconds(calm: TimeDelta) -> i64 {
    (calm.num_milliseconds() + 999) / 1_000
}
