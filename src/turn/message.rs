//! Something was said: is it for the bot, and what is the answer?

use crate::context::Here;
use crate::context::addressed::{Call, call};
use crate::drafts;
use crate::env::World;
use crate::incoming::{Said, SaidKind};
use crate::outgoing::Outgoing;
use crate::render::say::Say;
use crate::say;
use crate::store::{Effect, Heard};
use crate::store::{StoreError, Tx};
use crate::turn::dispatch::{effect, run_lines};
use crate::turn::language;
use crate::turn::plain::plain;
use crate::turn::{confirm, rate_limit, reply};
use chrono::{DateTime, Utc};

pub(crate) fn heard(
    tx: &Tx<'_>,
    world: &World,
    said: &Said,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    language::notice(tx, world, said)?;
    let mut here = Here::new(tx, world, said, at, now)?;
    here.replied = reply::subject(tx, said)?;
    // What was asked before they last spoke is not what they were asked last.
    here.since = tx.spoke(&said.room.id, &said.sender)?;
    let newest = tx.outbox_newest()?;
    if said.room.direct {
        tx.put_spoke(&said.room.id, &said.sender, newest)?;
    }
    let mut effects = Vec::new();
    let before = tx.changes();
    let mut lines = if let Some(lines) = unsealed(&mut here)? {
        lines
    } else if let Some(lines) = confirm::answered(&mut here)? {
        effects.push(Effect::Deed);
        lines
    } else if let Some((lines, effect)) = reply::reply(&mut here)? {
        effects.push(effect);
        lines
    } else if let Some(lines) = drafts::changed(&mut here)? {
        effects.push(Effect::Nothing);
        lines
    } else {
        match call_or_reply(&here)? {
            Call::Talk => return Ok(Vec::new()),
            Call::TooLong => vec![say!("too-long", bytes: i64::from(world.settings.limits.message_bytes))],
            Call::Lines(lines) => {
                let mut answers = Vec::new();
                (effects, answers) = run_lines(&mut here, &lines, answers)?;
                answers
            }
            Call::Plain(text) => {
                let before = tx.changes();
                let answer = plain(&mut here, text)?;
                effects.push(effect(&here, before)?);
                answer
            }
        }
    };
    // What came to nothing, and is answered by nothing, was for somebody else.
    if !lines.is_empty() || here.queue_len() > 0 || tx.changes() > before {
        let warnings = rate_limit::count(tx, world, said, effects.len(), now)?;
        lines.extend(warnings.into_iter().filter(|_| !here.silent()));
    }
    let room = said.room.id.clone();
    tx.put_spoke(&room, &said.sender, newest)?;
    let (sender, thread) = (said.sender.clone(), said.thread.clone());
    tx.put_heard(&said.event, &Heard { room, sender, effects, at, edited: None, thread })?;
    if !lines.is_empty() {
        here.answer(&lines)?;
    }
    Ok(here.into_queue())
}

/// What is said in the clear in an encrypted room, or by a device that its owner hasn't verified, may be anybody's words:
/// it is not acted on, and that is said once a day.
fn unsealed(here: &mut Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    if !here.said.unsealed || matches!(call(here.world, here.said), Call::Talk) {
        return Ok(None);
    }
    let (sender, today) = (&here.said.sender, here.today());
    let tell = match here.said.unverified {
        true => here.tx.may_tell_unverified(sender, today)?,
        false => here.tx.may_tell_unsealed(sender, today)?,
    };
    Ok(Some(if tell { vec![why_unsealed(here.said)] } else { Vec::new() }))
}

/// Why it is not acted on.
pub(crate) fn why_unsealed(said: &Said) -> Say {
    if said.unverified { say!("unverified-login") } else { say!("unsealed") }
}

/// As [`call`]; a reply to the bot in a room is said to it, too.
pub(crate) fn call_or_reply<'a>(here: &Here<'a>) -> Result<Call<'a>, StoreError> {
    let said = here.said;
    let called = call(here.world, said);
    let plain = said.kind == SaidKind::Text && said.replaces.is_none() && !said.verbatim && !said.unsealed;
    if let (Call::Talk, Some(to), true) = (&called, &said.reply_to, plain && said.sender != here.world.bot)
        && (here.tx.outbox_about(to)?.is_some() || here.tx.outbox_answers(to)?.is_some())
        && said.text.len() <= here.world.settings.limits.message_bytes as usize
        && !said.text.trim_start().starts_with(['>', '`'])
    {
        return Ok(Call::Plain(said.text.trim()));
    }
    Ok(called)
}
