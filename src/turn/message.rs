//! A message: whether it is for the bot, and the answer.

use crate::context::Context;
use crate::context::addressed::Addressed;
use crate::env::Env;
use crate::incoming::{Said, SaidKind};
use crate::outgoing::Outgoing;
use crate::render::msg::Msg;
use crate::store::{Effect, HandledMessage, StoreError, Tx};
use crate::turn::dispatch::{effect, run_lines};
use crate::turn::plain::plain;
use crate::turn::{confirm, evening, hurried, language, questions, rate_limit, reply, shown, unread, way_in};
use crate::{drafts, msg};
use chrono::{DateTime, Utc};

use crate::turn::classified::Classified;

/// Handles a message: what is to be sent.
pub(crate) fn heard(
    tx: &Tx<'_>,
    env: &Env,
    message: &Classified<'_>,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let said = message.said;
    language::notice(tx, env, message)?;
    let mut cx = Context::new(tx, env, said, at, now)?;
    cx.replied = reply::subject(tx, said)?;
    // What was asked before they last spoke is not what they were asked last.
    cx.since = tx.spoke(&said.room.id, &said.sender)?;
    let newest = tx.outbox_newest()?;
    if said.room.direct {
        tx.put_spoke(&said.room.id, &said.sender, newest)?;
    }
    // People who speak to the bot have not forgotten their trips.
    let quiet =
        if said.room.direct || message.is_for_bot() { evening::is_around(tx, &said.sender)? } else { Vec::new() };
    let mut effects = Vec::new();
    let before = tx.changes();
    let mut lines = if let Some(lines) = unsealed(&cx, message)? {
        lines
    } else if let Some(lines) = confirm::answered(&mut cx)? {
        effects.push(Effect::Final);
        lines
    } else if let Some(lines) = way_in::told(&mut cx)? {
        effects.push(Effect::None);
        lines
    } else if let Some((lines, effect)) = reply::reply(&mut cx)? {
        effects.push(effect);
        lines
    } else if let Some(lines) = evening::answered(&cx, &quiet)? {
        effects.push(Effect::Final);
        lines
    } else if let Some(lines) = hurried(&mut cx, message)? {
        effects.push(effect(&cx, before)?);
        lines
    } else if let Some(lines) = shown(&mut cx, message)? {
        effects.push(effect(&cx, before)?);
        lines
    } else if let Some(lines) = asked(&mut cx, message)? {
        effects.push(Effect::None);
        lines
    } else if let Some(lines) = drafts::changed(&mut cx)? {
        effects.push(Effect::None);
        lines
    } else {
        match call_or_reply(&cx, message)? {
            Addressed::NotForBot => {
                return not_read(cx);
            }
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
    let answered = !lines.is_empty() || cx.queue_len() > 0;
    if !answered && said.room.direct && !cx.silent() && !said.unsealed {
        unread::seen(&mut cx);
    }
    // No change and no reply: it wasn't for the bot, so it doesn't count against the rate limit.
    if !lines.is_empty() || cx.queue_len() > 0 || tx.changes() > before {
        let warnings = rate_limit::count(tx, env, said, effects.len(), now)?;
        lines.extend(warnings.into_iter().filter(|_| !cx.silent()));
    }
    if !lines.is_empty() && tx.changed_what_was()? {
        lines.push(msg!("undo-how"));
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

/// A request said in passing, also where a draft waits.
fn hurried(cx: &mut Context<'_>, message: &Classified<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    match &message.addressed {
        Addressed::Plain(text) => hurried::heard(cx, text),
        _ => Ok(None),
    }
}

/// "Show me my stops": a list that is asked for in a sentence, or the draft with the stops.
fn shown(cx: &mut Context<'_>, message: &Classified<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    match &message.addressed {
        Addressed::Plain(text) => shown::said(cx, text),
        _ => Ok(None),
    }
}

/// A plain question, also where a draft waits, which it doesn't change.
fn asked(cx: &mut Context<'_>, message: &Classified<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    match &message.addressed {
        Addressed::Plain(text) => questions::answered(cx, text),
        _ => Ok(None),
    }
}

/// What has no words for the bot. Alone with it, a picture or a voice message is answered all the same.
fn not_read(mut cx: Context<'_>) -> Result<Vec<Outgoing>, StoreError> {
    let said = cx.said;
    let empty = said.kind == SaidKind::Text && said.text.trim().is_empty();
    let spoken = matches!(said.kind, SaidKind::Media | SaidKind::Text) && !empty;
    if !said.room.direct || !spoken || said.replaces.is_some() || said.sender == cx.env.bot {
        return Ok(Vec::new());
    }
    if !said.unsealed {
        let lines = match said.kind {
            SaidKind::Media => unread::wordless(&mut cx)?,
            _ => {
                unread::seen(&mut cx);
                Vec::new()
            }
        };
        let warnings = rate_limit::count(cx.tx, cx.env, said, 1, cx.now)?;
        let lines: Vec<Msg> = lines.into_iter().chain(warnings).collect();
        if !lines.is_empty() {
            cx.answer(&lines)?;
        }
    }
    Ok(cx.into_queue())
}

/// A message that came unencrypted in an encrypted room, or from a device that its owner hasn't verified, may be anybody's.
/// The bot doesn't act on it, and says so once a day. `None` for all other messages.
fn unsealed(cx: &Context<'_>, message: &Classified<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    if !cx.said.unsealed || !message.is_for_bot() {
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

/// What of a message is for the bot; a reply to the bot in a room is, too.
fn call_or_reply<'a>(cx: &Context<'_>, message: &Classified<'a>) -> Result<Addressed<'a>, StoreError> {
    let said = message.said;
    let plain = said.kind == SaidKind::Text && said.replaces.is_none() && !said.verbatim && !said.unsealed;
    if let (Addressed::NotForBot, Some(to), true) =
        (&message.addressed, &said.reply_to, plain && said.sender != cx.env.bot)
        && (cx.tx.outbox_about(to)?.is_some() || cx.tx.outbox_answers(to)?.is_some())
        && said.text.len() <= cx.env.settings.limits.message_bytes as usize
        && !said.text.trim_start().starts_with(['>', '`'])
    {
        return Ok(Addressed::Plain(said.text.trim()));
    }
    Ok(message.addressed.clone())
}
