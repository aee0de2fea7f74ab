//! A message was edited: what it made and the bot's answer change with it. Of several edits in quick succession, the last
//! counts (Matrix 1.15, "Event replacements").

use chrono::{DateTime, TimeDelta, Utc};

use crate::actions::check_in;
use crate::commands::details;
use crate::context::addressed::Addressed;
use crate::context::lookup::CommandLookup;
use crate::context::{Context, addressed, confirmations};
use crate::domain::ids::{EventId, RecordNo, TripId};
use crate::domain::record::Record;
use crate::env::Env;
use crate::incoming::{Said, SaidKind};
use crate::outgoing::Outgoing;
use crate::render::msg::Msg;
use crate::store::{Author, Effect, HandledMessage, Outcome, QuestionState, StoreError, Tx};
use crate::turn::classified::Classified;
use crate::turn::dispatch::effect;
use crate::turn::message::{heard, why_unsealed};
use crate::turn::{MAX_LINES, dispatch, plain, rate_limit, redaction, reply};
use crate::{drafts, msg};

/// How long after the last edit of a message it counts: people correct one typo after the other.
pub const SETTLES: TimeDelta = TimeDelta::seconds(2);
/// How long after the first of several edits they count at the latest.
pub const SETTLES_AT_LAST: TimeDelta = TimeDelta::seconds(10);

/// Stores an edit until it settles.
pub(crate) fn noted(
    tx: &Tx<'_>,
    env: &Env,
    said: &Said,
    original: &EventId,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    if said.kind != SaidKind::Text || said.sender == env.bot {
        return Ok(());
    }
    if redaction::was_deleted(tx, original, &said.room.id, &said.sender)? {
        return Ok(());
    }
    // Not theirs to edit, or not there (Matrix 1.15, "Validity of replacement events"). What was said before the bot came
    // in, or was forgotten long ago, stays as it was: nobody knows who said it.
    if tx.author(original, &said.sender, &said.room.id)? != Author::Same {
        return Ok(());
    }
    // But an edit of how to get in, which may take an address back.
    if rate_limit::is_over(tx, env, said, now)? && tx.details_by(original)?.is_empty() {
        return Ok(());
    }
    match tx.handled(original)? {
        // Older than what counts already.
        Some(heard) if heard.edited.is_some_and(|edited| edited > at) => Ok(()),
        // Mere talk until now, or never read: it is as if it were said now.
        _ => tx.put_edit(original, said, at, now, (SETTLES, SETTLES_AT_LAST)),
    }
}

/// The edits of a message have settled.
pub(crate) fn settled(
    tx: &Tx<'_>,
    env: &Env,
    original: &EventId,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let Some((said, at)) = tx.take_edit(original)? else { return Ok(Vec::new()) };
    tx.forget_deeds_by(original)?;
    let mut said = Said { event: original.clone(), replaces: None, ..said };
    // Somebody else may be in the room by now.
    let still = tx.room(&said.room.id)?.is_some_and(|room| room.facts.direct && room.facts.with == said.room.with);
    said.alone &= still;
    let said = &mut said.counted();
    let Some(before) = tx.handled(original)? else {
        // Its key may still come: then it is not to be run a second time.
        tx.first_time(original.as_str(), now)?;
        tx.remove_unread(original)?;
        return heard(tx, env, &Classified::new(env, said), at, now);
    };
    // From before this was looked at when an edit came in.
    if (&before.sender, &before.room) != (&said.sender, &said.room.id) {
        return Ok(Vec::new());
    }
    said.thread.clone_from(&before.thread);
    again(tx, env, said, before, at, now)
}

/// Runs the edited message in place of the former one.
fn again(
    tx: &Tx<'_>,
    env: &Env,
    said: &Said,
    before: HandledMessage,
    edited: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let mut cx = Context::new(tx, env, said, before.at, now)?;
    let since = drafts::since(&cx, &said.event)?;
    // A draft that was changed or saved since is far up by now, where nobody looks: the answer is a new one below.
    let saved = matches!(tx.asked_of(&said.room.id, &said.sender, &said.event, now)?, Some(QuestionState::Done(_)));
    if since.is_none() && !saved {
        cx.replace_answer(tx.answer_to(&said.event)?);
    }
    cx.set_drafted(since);
    cx.replied = reply::subject(tx, said)?;
    let newest = tx.outbox_newest()?;
    // What it asked before is over, whatever it says now.
    let asked = confirmations::newest(&cx)?;
    let pending = tx.is_pending(&said.sender, &said.event)?;
    if !said.unsealed {
        tx.settle_pending(&said.event, Outcome::Over)?;
    }
    let how_in = tx.details_by(&said.event)?;
    if let Some(set) = how_in.first().filter(|_| cx.replied.is_none()) {
        // An edit doesn't name what its message replied to.
        cx.replied = Some(crate::outgoing::Subject::from(set.offer));
    }
    let mut records = tx.records_by(&said.event)?;
    let (effects, mut answers) = if said.unsealed {
        (before.effects.clone(), vec![why_unsealed(said)])
    } else {
        run(&mut cx, &before, &mut records, pending)?
    };
    // How to get in, where the message doesn't say it any more: not what somebody wants to be kept.
    let stale = tx.details_by(&said.event)?.iter().any(|set| how_in.contains(set));
    if stale && !said.unsealed && !details::sets_details(&cx) && check_in::take_back_of_message(&mut cx, &said.event)? {
        answers.push(msg!("details-deleted-by-host"));
    }
    // Whatever no line of it makes any more stays as it was, until somebody says otherwise.
    answers.extend(records.iter().map(|(_, record)| msg!("edit-left", no: record.no)));
    if !answers.is_empty() {
        answers.extend(rate_limit::count(tx, env, said, effects.len(), now)?);
    }
    // Something else was said than what they were asked last.
    if !answers.is_empty() && asked.is_none_or(|asked| asked != said.event) {
        tx.put_spoke(&said.room.id, &said.sender, newest)?;
    }
    tx.put_handled(&said.event, &HandledMessage { effects, edited: Some(edited), ..before })?;
    if !answers.is_empty() && !cx.silent() {
        cx.answer(&answers)?;
    }
    Ok(cx.into_queue())
}

/// The records that a message made, with the trip of each.
type Made = Vec<(TripId, Record)>;

/// Runs the lines of the edited message: the effect of each, and the reply. Takes the records that they made out of
/// `records`; those that are left, no line makes any more. `pending`: the message had asked a question that is still open.
fn run(
    cx: &mut Context<'_>,
    before: &HandledMessage,
    records: &mut Made,
    pending: bool,
) -> Result<(Vec<Effect>, Vec<Msg>), StoreError> {
    let (env, said) = (cx.env, cx.said);
    // In a room plain words were a reply to the bot, which their edit doesn't say.
    let quoted = said.verbatim || said.text.trim_start().starts_with(['>', '`']);
    let drafted = !quoted && (!records.is_empty() || pending);
    let (lines, plain) = match addressed::classify(env, said) {
        Addressed::Commands(lines) => (lines, false),
        Addressed::TooLong => {
            let answer = msg!("too-long", bytes: i64::from(env.settings.limits.message_bytes));
            return Ok((before.effects.clone(), vec![answer]));
        }
        Addressed::NotForBot if drafted => (vec![said.text.trim().to_owned()], true),
        // It is no command any more.
        Addressed::NotForBot if before.effects.iter().all(|effect| *effect == Effect::None) => {
            return Ok((before.effects.clone(), Vec::new()));
        }
        Addressed::NotForBot => return reply_again(cx, before),
        Addressed::Plain(text) => (vec![text.to_owned()], true),
    };
    if before.effects.contains(&Effect::Reversible) {
        redaction::answers(cx)?;
        cx.tx.take_words(&said.event)?;
    }
    let (mut effects, mut answers) = (Vec::new(), Vec::new());
    for (index, line) in lines.iter().take(MAX_LINES).enumerate() {
        cx.set_line_index(index);
        let was = before.effects.get(index).copied().unwrap_or(Effect::None);
        if was == Effect::Final {
            answers.push(msg!("edit-deed"));
            effects.push(was);
            continue;
        }
        let by_word = matches!(cx.find_line(line).0, CommandLookup::One(_));
        if plain && !by_word && !records.is_empty() {
            effects.extend(words_with_records(cx, line, std::mem::take(records), before, &mut answers)?);
            continue;
        }
        let made = records.iter().position(|(_, record)| record.line == index).map(|at| records.remove(at));
        if was == Effect::Created && made.is_none() {
            answers.push(msg!("edit-gone"));
            effects.push(was);
            continue;
        }
        effects.push(match made {
            Some(made) => line_with_record(cx, line, made, &mut answers)?,
            None => line_without_record(cx, line, plain, &mut answers)?,
        });
    }
    Ok((effects, answers))
}

/// Runs a line that made a record before: the record changes with it, or stays as it was.
fn line_with_record(
    cx: &mut Context<'_>,
    line: &str,
    made: (TripId, Record),
    answers: &mut Vec<Msg>,
) -> Result<Effect, StoreError> {
    let no = made.1.no;
    cx.set_redo(Some(made));
    let index = cx.line_index();
    answers.extend(dispatch::answer(cx, line)?);
    cx.set_line_index(index);
    if cx.redo().is_some() || cx.refused() {
        answers.push(msg!("edit-kept", no: no));
    }
    cx.set_redo(None);
    Ok(Effect::Created)
}

/// Reads plain words again that made records before: those change with them, or stay as they were.
fn words_with_records(
    cx: &mut Context<'_>,
    line: &str,
    made: Made,
    before: &HandledMessage,
    answers: &mut Vec<Msg>,
) -> Result<Vec<Effect>, StoreError> {
    let numbers: Vec<RecordNo> = made.iter().map(|(_, record)| record.no).collect();
    cx.set_redo_of_draft(made);
    cx.set_refused(false);
    let answered = before.effects.contains(&Effect::Reversible);
    match drafts::again(cx, line, answered)? {
        None => answers.extend(numbers.iter().map(|no| msg!("edit-left", no: *no))),
        Some(said) => {
            answers.extend(said);
            let left: Vec<RecordNo> = cx.redo_all().iter().map(|(_, record)| record.no).collect();
            // Of several, what isn't said any more stays; of one, it was refused.
            if cx.refused() || numbers.len() == 1 {
                let kept = if cx.refused() { numbers.clone() } else { left };
                answers.extend(kept.iter().map(|no| msg!("edit-kept", no: *no)));
            } else {
                answers.extend(left.iter().map(|no| msg!("edit-left", no: *no)));
            }
        }
    }
    cx.set_redo(None);
    let mut effects = vec![Effect::Created; numbers.len()];
    if cx.tx.can_take_back(&cx.said.event)? {
        effects.push(Effect::Reversible);
    }
    Ok(effects)
}

/// Runs a line that made no record before.
fn line_without_record(
    cx: &mut Context<'_>,
    line: &str,
    plain: bool,
    answers: &mut Vec<Msg>,
) -> Result<Effect, StoreError> {
    cx.set_redo(None);
    let written = cx.tx.changes();
    if plain {
        if let Some((lines, effect)) = reply::reply(cx)? {
            answers.extend(lines);
            return Ok(effect);
        }
        answers.extend(plain::plain(cx, line)?);
    } else {
        let index = cx.line_index();
        answers.extend(dispatch::answer(cx, line)?);
        cx.set_line_index(index);
    }
    effect(cx, written)
}

/// A reply in plain words ("yes") that now says something else ("maybe").
fn reply_again(cx: &mut Context<'_>, before: &HandledMessage) -> Result<(Vec<Effect>, Vec<Msg>), StoreError> {
    if before.effects.as_slice() == [Effect::Reversible] {
        redaction::answers(cx)?;
        if let Some((lines, effect)) = reply::reply(cx)? {
            return Ok((vec![effect], lines));
        }
        return Ok((vec![Effect::None], vec![msg!("edit-taken-back")]));
    }
    let is_final = before.effects.contains(&Effect::Final);
    Ok((before.effects.clone(), if is_final { vec![msg!("edit-deed")] } else { Vec::new() }))
}
