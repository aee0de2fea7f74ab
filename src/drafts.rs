//! Drafts: what the bot reads in plain words is shown to their sender first, and recorded once they say yes. ✅ records it, ❌
//! drops it, a plain answer changes it. A draft is shown once, and expires without a message.
//!
//! | file | does |
//! |---|---|
//! | `drafts/read.rs` | makes a draft of plain words |
//! | `drafts/times.rs` | nights, stays and times of a meetup in them |
//! | `drafts/people.rs` | people in them, and how many |
//! | `drafts/invitation.rs` | reads a long invitation into a whole trip |
//! | `drafts/ambiguity.rs` | another day, hour or place that can be meant |
//! | `drafts/amend.rs` | changes a draft by a plain answer; `drafts/amend/amendment.rs` reads the answer |
//! | `drafts/preview.rs` | shows a draft, and what it lacks |
//! | `drafts/take.rs` | records a draft, by the same rules as commands |

use chrono::TimeDelta;

use crate::context::outcome::CommandError;
use crate::context::settle::settle;
use crate::context::{Context, addressed, confirmations, fair_share, lookup};
use crate::domain::draft::Draft;
use crate::domain::ids::EventId;
use crate::incoming::{Said, SaidKind};
use crate::language::quoted;
use crate::outgoing::Choice;
use crate::render::msg::Msg;
use crate::store::{Effect, HandledMessage, Outcome, Pending, PendingAction, QuestionState, StoreError};

pub(crate) mod ambiguity;
pub(crate) mod amend;
mod invitation;
pub(crate) mod people;
pub(crate) mod preview;
mod read;
mod take;
pub(crate) mod times;

/// How long a draft waits for its sender's yes.
const KEPT: TimeDelta = TimeDelta::hours(24);
/// Words of a plain answer that changes a draft; a longer one is a message of its own.
const MAX_CHANGE_WORDS: usize = 12;

/// The reply to plain words that ask for a record: a draft, or why there is none. `None` for talk.
pub(crate) fn sentence(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let queued = cx.queue_len();
    let read = match read::draft(cx, text) {
        Ok(Some(read)) => read,
        Ok(None) | Err(CommandError::NotForBot) => return Ok(None),
        Err(error) => return settle(cx, queued, Err(error)).map(Some),
    };
    if cx.redo().is_some() {
        // The message was edited after its draft was recorded: the record is changed, without a new draft.
        cx.set_running(text);
        let outcome = cx.tx.attempt(|| {
            let lines = take::record(cx, &read.draft)?;
            fair_share::may_tell(cx, queued, None)?;
            Ok(lines)
        });
        return settle(cx, queued, outcome).map(Some);
    }
    cx.set_refused(true);
    let origin = cx.said.event.clone();
    offered(cx, &read.draft, &origin, read.ambiguities).map(Some)
}

/// Whether a text quotes somebody else's words.
pub(crate) fn is_passed_on(text: &str) -> bool {
    quoted::quoted(text).is_some()
}

/// Whether plain words ask for a record.
pub(crate) fn reads(cx: &Context<'_>, text: &str) -> Result<bool, StoreError> {
    match read::draft(cx, text) {
        Ok(read) => Ok(read.is_some()),
        Err(error) => error.fatal().map(|()| false),
    }
}

/// Shows a draft, to be recorded or dropped; where it couldn't be recorded, why.
fn offered(
    cx: &mut Context<'_>,
    draft: &Draft,
    origin: &EventId,
    ambiguities: Vec<Msg>,
) -> Result<Vec<Msg>, StoreError> {
    if let Some(refusal) = refusal(cx, draft)? {
        return Ok(vec![refusal]);
    }
    let event = cx.said.event.clone();
    let shown = preview::draft(cx, draft)?;
    let head = shown.iter().find(|line| line.id != "draft-by");
    let in_short = head.map(|line| cx.shortened(line)).unwrap_or_default();
    let what = PendingAction::Draft(Box::new(draft.clone()));
    let pending = Pending { event, origin: origin.clone(), what, shown: in_short, row: None };
    cx.tx.put_pending(&cx.said.room.id, cx.me(), &pending, cx.now + KEPT)?;
    if draft.is_whole() {
        cx.offer_choices(Choice::YES_NO);
    }
    let mut lines = cx.take_notes();
    lines.extend(cx.trip_line(draft.trip, &[])?);
    lines.extend(shown);
    lines.extend(ambiguities);
    lines.push(preview::how(draft));
    Ok(lines)
}

/// Why the draft can't be recorded: it is recorded on trial, and rolled back. `None` where it can.
fn refusal(cx: &mut Context<'_>, draft: &Draft) -> Result<Option<Msg>, StoreError> {
    if !draft.is_whole() {
        return Ok(None);
    }
    let said = cx.said.clone();
    let mut trial = Context::new(cx.tx, cx.env, &said, cx.at, cx.now)?;
    match cx.tx.trial(|| take::record(&mut trial, draft)) {
        Err(CommandError::Refused(why) | CommandError::Usage(why)) => Ok(Some(why)),
        Err(error) => error.fatal().map(|()| None),
        Ok(_) => Ok(None),
    }
}

/// Records a draft, as made by the message that it was read from, so that edits and deletions of that message mean it. It
/// counts from the moment of the yes.
pub(crate) fn take(
    cx: &mut Context<'_>,
    event: &EventId,
    origin: &EventId,
    draft: &Draft,
) -> Result<Vec<Msg>, StoreError> {
    let (tx, env) = (cx.tx, cx.env);
    if !draft.is_whole() {
        // Asked once more: the next words are about this.
        tx.ask_again(event, &cx.said.event)?;
        return Ok(preview::lacking(draft));
    }
    let before = tx.handled(origin)?;
    let at = before.as_ref().map_or(cx.at, |heard| heard.at);
    let said = Said { event: origin.clone(), text: String::new(), reply_to: None, ..cx.said.clone() };
    let mut theirs = Context::new(tx, env, &said, cx.at, cx.now)?;
    let outcome = tx.attempt(|| {
        let lines = take::record(&mut theirs, draft)?;
        fair_share::may_tell(&mut theirs, 0, None)?;
        Ok(lines)
    });
    // A draft that is refused stays open, to be changed.
    let done = outcome.is_ok();
    let lines = settle(&mut theirs, 0, outcome)?;
    if done {
        // Recording it may have replaced it as the newest draft; it counts as recorded all the same.
        tx.settle_taken(event)?;
        let made = tx.records_by(origin)?.len();
        let effects = match made {
            0 if tx.can_take_back(origin)? => vec![Effect::Reversible],
            0 => vec![Effect::Final],
            _ => vec![Effect::Created; made],
        };
        let heard = before.unwrap_or_else(|| HandledMessage {
            room: said.room.id.clone(),
            sender: said.sender.clone(),
            effects: Vec::new(),
            at,
            edited: None,
            thread: said.thread.clone(),
        });
        tx.put_handled(origin, &HandledMessage { effects, ..heard })?;
    }
    cx.take_over(theirs);
    Ok(lines)
}

/// A plain answer to a draft that waits here: "only Tuesday", "19:00 instead", "for two". `None` where it is no such
/// thing.
pub(crate) fn changed(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let said = cx.said;
    if said.kind != SaidKind::Text || said.verbatim || said.unsealed || said.sender == cx.env.bot {
        return Ok(None);
    }
    let (pending, last) = match &said.reply_to {
        Some(to) => {
            let Some(asked) = cx.tx.outbox_answers(to)? else { return Ok(None) };
            match cx.tx.asked_by(&said.room.id, &said.sender, &asked, cx.now)? {
                Some(QuestionState::Open(pending)) => (pending, true),
                _ => return Ok(None),
            }
        }
        None if said.room.direct || addressed::is_called(cx.env, said) => match confirmations::draft(cx)? {
            Some(found) => found,
            None => return Ok(None),
        },
        None => return Ok(None),
    };
    let PendingAction::Draft(draft) = pending.what else { return Ok(None) };
    let text = addressed::without_name(cx.env, said);
    if text.starts_with(cx.prefix()) || text.split_whitespace().count() > MAX_CHANGE_WORDS {
        return Ok(None);
    }
    // "Today" is a command again, once something else was said.
    if !last && lookup::is_command(cx, text) {
        return Ok(None);
    }
    let queued = cx.queue_len();
    let new = match amend::change(cx, &draft, text, last) {
        Ok(Some(new)) => new,
        Ok(None) => return Ok(None),
        Err(CommandError::NotForBot) => return Ok(None),
        Err(error) => return settle(cx, queued, Err(error)).map(Some),
    };
    cx.set_refused(true);
    let lines = offered(cx, &new, &pending.origin, Vec::new())?;
    // Where the new draft is refused, the one before stays open.
    if cx.tx.is_pending(&said.sender, &said.event)? {
        cx.tx.settle_asked(&pending.event, Outcome::Over)?;
    }
    Ok(Some(lines))
}
