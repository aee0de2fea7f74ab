//! Something was said: is it for the bot, and what is the answer?

use crate::context::Context;
use crate::context::addressed::{self, Addressed};
use crate::drafts;
use crate::env::Env;
use crate::incoming::{Said, SaidKind};
use crate::msg;
use crate::outgoing::Outgoing;
use crate::render::msg::Msg;
use crate::store::{Effect, HandledMessage};
use crate::store::{StoreError, Tx};
use crate::turn::dispatch::{effect, run_lines};
use crate::turn::language;
use crate::turn::plain::plain;
use crate::turn::{confirm, rate_limit, reply};
use chrono::{DateTime, Utc};

pub(crate) fn heard(
    tx: &Tx<'_>,
    env: &Env,
    said: &Said,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    language::notice(tx, env, said)?;
    let mut cx = Context::new(tx, env, said, at, now)?;
    cx.replied = reply::subject(tx, said)?;
    // What was asked before they last spoke is not what they were asked last.
    cx.since = tx.spoke(&said.room.id, &said.sender)?;
    let newest = tx.outbox_newest()?;
    if said.room.direct {
        tx.put_spoke(&said.room.id, &said.sender, newest)?;
    }
    let mut effects = Vec::new();
    let before = tx.changes();
    let mut lines = if let Some(lines) = unsealed(&mut cx)? {
        lines
    } else if let Some(lines) = confirm::answered(&mut cx)? {
        effects.push(Effect::Final);
        lines
    } else if let Some((lines, effect)) = reply::reply(&mut cx)? {
        effects.push(effect);
        lines
    } else if let Some(lines) = drafts::changed(&mut cx)? {
        effects.push(Effect::None);
        lines
    } else {
        match call_or_reply(&cx)? {
            Addressed::NotForBot => return Ok(Vec::new()),
            Addressed::TooLong => vec![msg!("too-long", bytes: i64::from(env.settings.limits.message_bytes))],
            Addressed::Commands(lines) => {
                let mut answers = Vec::new();
                (effects, answers) = run_lines(&mut cx, &lines, answers)?;
                answers
            }
            Addressed::Plain(text) => {
                let before = tx.changes();
                let answer = plain(&mut cx, text)?;
                effects.push(effect(&cx, before)?);
                answer
            }
        }
    };
    // What came to nothing, and is answered by nothing, was for somebody else.
    if !lines.is_empty() || cx.queue_len() > 0 || tx.changes() > before {
        let warnings = rate_limit::count(tx, env, said, effects.len(), now)?;
        lines.extend(warnings.into_iter().filter(|_| !cx.silent()));
    }
    let room = said.room.id.clone();
    tx.put_spoke(&room, &said.sender, newest)?;
    let (sender, thread) = (said.sender.clone(), said.thread.clone());
    tx.put_handled(&said.event, &HandledMessage { room, sender, effects, at, edited: None, thread })?;
    if !lines.is_empty() {
        cx.answer(&lines)?;
    }
    Ok(cx.into_queue())
}

/// What is said in the clear in an encrypted room, or by a device that its owner hasn't verified, may be anybody's words:
/// it is not acted on, and that is said once a day.
fn unsealed(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    if !cx.said.unsealed || matches!(addressed::classify(cx.env, cx.said), Addressed::NotForBot) {
        return Ok(None);
    }
    let (sender, today) = (&cx.said.sender, cx.today());
    let tell = match cx.said.unverified {
        true => cx.tx.may_tell_unverified(sender, today)?,
        false => cx.tx.may_tell_unsealed(sender, today)?,
    };
    Ok(Some(if tell { vec![why_unsealed(cx.said)] } else { Vec::new() }))
}

/// Why it is not acted on.
pub(crate) fn why_unsealed(said: &Said) -> Msg {
    if said.unverified { msg!("unverified-login") } else { msg!("unsealed") }
}

/// As [`addressed::classify`]; a reply to the bot in a room is said to it, too.
pub(crate) fn call_or_reply<'a>(cx: &Context<'a>) -> Result<Addressed<'a>, StoreError> {
    let said = cx.said;
    let called = addressed::classify(cx.env, said);
    let plain = said.kind == SaidKind::Text && said.replaces.is_none() && !said.verbatim && !said.unsealed;
    if let (Addressed::NotForBot, Some(to), true) = (&called, &said.reply_to, plain && said.sender != cx.env.bot)
        && (cx.tx.outbox_about(to)?.is_some() || cx.tx.outbox_answers(to)?.is_some())
        && said.text.len() <= cx.env.settings.limits.message_bytes as usize
        && !said.text.trim_start().starts_with(['>', '`'])
    {
        return Ok(Addressed::Plain(said.text.trim()));
    }
    Ok(called)
}
