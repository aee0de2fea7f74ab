//! Plain words: what is read of them is shown as a draft, and recorded once its sender says so. A ✅ takes it, a ❌ drops
//! it, a plain answer changes it; it is offered once, and expires quietly.
//!
//! | file | does |
//! |---|---|
//! | `drafted/read.rs` | a reading into a draft |
//! | `drafted/spans.rs` | what its times come to: nights, stays, a meetup's times |
//! | `drafted/who.rs` | who is spoken of in it, and how many |
//! | `drafted/invitation.rs` | a long invitation into a whole trip |
//! | `drafted/quoted.rs` | whose words they are, where somebody passes on another's |
//! | `drafted/near.rs` | the other day or hour that can be meant |
//! | `drafted/change.rs` | a plain answer that changes a draft |
//! | `drafted/shown.rs` | a draft in words, and what it lacks |
//! | `drafted/take.rs` | a draft into records, by the same rules as commands |

use chrono::TimeDelta;

use crate::context::Here;
use crate::context::addressed;
use crate::context::outcome::Halt;
use crate::context::settle::settle;
use crate::context::{confirmations, fair_share, lookup};
use crate::domain::draft::Draft;
use crate::domain::ids::EventId;
use crate::incoming::{Said, SaidKind};
use crate::language::quoted;
use crate::outgoing::Choice;
use crate::render::say::Say;
use crate::store::StoreError;
use crate::store::{Asked, Effect, Heard, Outcome, Pending, Stands};

pub(crate) mod ambiguity;
pub(crate) mod amend;
mod invitation;
pub(crate) mod people;
pub(crate) mod preview;
mod read;
mod take;
pub(crate) mod times;

/// How long a draft waits for its sender's word.
const KEPT: TimeDelta = TimeDelta::hours(24);
/// Words of a plain answer that changes a draft; a longer one is a message of its own.
const MAX_CHANGE_WORDS: usize = 12;

/// What is said to plain words that ask for something to be written down; `None` for talk.
pub(crate) fn sentence(here: &mut Here<'_>, text: &str) -> Result<Option<Vec<Say>>, StoreError> {
    let queued = here.queue_len();
    let read = match read::draft(here, text) {
        Ok(Some(read)) => read,
        Ok(None) | Err(Halt::Talk) => return Ok(None),
        Err(halt) => return settle(here, queued, Err(halt)).map(Some),
    };
    if here.redo.is_some() {
        // Its message was edited, and had been taken before: it is changed, not asked about anew.
        here.set_running(text);
        let outcome = here.tx.attempt(|| {
            let lines = take::record(here, &read.draft)?;
            fair_share::may_tell(here, queued, None)?;
            Ok(lines)
        });
        return settle(here, queued, outcome).map(Some);
    }
    here.set_refused(true);
    let origin = here.said.event.clone();
    offered(here, &read.draft, &origin, read.near).map(Some)
}

/// Whether they are somebody else's words.
pub(crate) fn is_passed_on(text: &str) -> bool {
    quoted::quoted(text).is_some()
}

/// Whether plain words ask for something to be written down.
pub(crate) fn reads(here: &Here<'_>, text: &str) -> Result<bool, StoreError> {
    match read::draft(here, text) {
        Ok(read) => Ok(read.is_some()),
        Err(Halt::Failed(error)) => Err(error),
        Err(_) => Ok(false),
    }
}

/// Shows a draft, to be taken or dropped; where it couldn't be taken, why.
fn offered(here: &mut Here<'_>, draft: &Draft, origin: &EventId, near: Vec<Say>) -> Result<Vec<Say>, StoreError> {
    if let Some(refusal) = refusal(here, draft)? {
        return Ok(vec![refusal]);
    }
    let event = here.said.event.clone();
    let shown = preview::draft(here, draft)?;
    let head = shown.iter().find(|line| line.id != "draft-by");
    let in_short = head.map(|line| here.in_short(line)).unwrap_or_default();
    let what = Asked::Draft(Box::new(draft.clone()));
    let pending = Pending { event, origin: origin.clone(), what, shown: in_short, row: None };
    here.tx.put_pending(&here.said.room.id, here.me(), &pending, here.now + KEPT)?;
    if draft.is_whole() {
        here.offer_choices(Choice::YES_NO);
    }
    let mut lines = here.take_notes();
    lines.extend(here.naming(draft.trip, &[])?);
    lines.extend(shown);
    lines.extend(near);
    lines.push(preview::how(draft));
    Ok(lines)
}

/// Why it couldn't be recorded, whoever says yes: it is tried, and undone.
fn refusal(here: &mut Here<'_>, draft: &Draft) -> Result<Option<Say>, StoreError> {
    if !draft.is_whole() {
        return Ok(None);
    }
    let said = here.said.clone();
    let mut trial = Here::new(here.tx, here.world, &said, here.at, here.now)?;
    let tried: Result<(), Halt> = here.tx.attempt(|| {
        take::record(&mut trial, draft)?;
        // Nothing of it stays.
        Err(Halt::Talk)
    });
    match tried {
        Err(Halt::Refused(why) | Halt::Unread(why)) => Ok(Some(why)),
        Err(Halt::Failed(error)) => Err(error),
        _ => Ok(None),
    }
}

/// Records a draft: as made by the message that it was read of, so that edits and deletions of that mean it. It counts
/// from the moment of the yes: what they said in between is older.
pub(crate) fn take(
    here: &mut Here<'_>,
    event: &EventId,
    origin: &EventId,
    draft: &Draft,
) -> Result<Vec<Say>, StoreError> {
    let (tx, world) = (here.tx, here.world);
    if !draft.is_whole() {
        // Asked once more: the next words are about this.
        tx.ask_again(event, &here.said.event)?;
        return Ok(preview::lacking(draft));
    }
    let before = tx.heard(origin)?;
    let at = before.as_ref().map_or(here.at, |heard| heard.at);
    let said = Said { event: origin.clone(), text: String::new(), reply_to: None, ..here.said.clone() };
    let mut theirs = Here::new(tx, world, &said, here.at, here.now)?;
    let outcome = tx.attempt(|| {
        let lines = take::record(&mut theirs, draft)?;
        fair_share::may_tell(&mut theirs, 0, None)?;
        Ok(lines)
    });
    // What can't be taken as it is can still be changed.
    let done = outcome.is_ok();
    let lines = settle(&mut theirs, 0, outcome)?;
    if done {
        // Taking it may have overtaken it: it is done all the same.
        tx.settle_taken(event)?;
        let made = tx.records_by(origin)?.len();
        let effects = match made {
            0 if tx.can_take_back(origin)? => vec![Effect::Again],
            0 => vec![Effect::Deed],
            _ => vec![Effect::Record; made],
        };
        let heard = before.unwrap_or_else(|| Heard {
            room: said.room.id.clone(),
            sender: said.sender.clone(),
            effects: Vec::new(),
            at,
            edited: None,
            thread: said.thread.clone(),
        });
        tx.put_heard(origin, &Heard { effects, ..heard })?;
    }
    here.take_over(theirs);
    Ok(lines)
}

/// A plain answer to a draft that waits here: "only Tuesday", "19:00 instead", "for two". `None` where it is no such
/// thing.
pub(crate) fn changed(here: &mut Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    let said = here.said;
    if said.kind != SaidKind::Text || said.verbatim || said.unsealed || said.sender == here.world.bot {
        return Ok(None);
    }
    let (pending, last) = match &said.reply_to {
        Some(to) => {
            let Some(asked) = here.tx.outbox_answers(to)? else { return Ok(None) };
            match here.tx.asked_by(&said.room.id, &said.sender, &asked, here.now)? {
                Some(Stands::Open(pending)) => (pending, true),
                _ => return Ok(None),
            }
        }
        None if said.room.direct || addressed::is_called(here.world, said) => match confirmations::draft(here)? {
            Some(found) => found,
            None => return Ok(None),
        },
        None => return Ok(None),
    };
    let Asked::Draft(draft) = pending.what else { return Ok(None) };
    let text = addressed::without_name(here.world, said);
    if text.starts_with(here.prefix()) || text.split_whitespace().count() > MAX_CHANGE_WORDS {
        return Ok(None);
    }
    // "Today" is a command again, once something else was said.
    if !last && lookup::is_command(here, text) {
        return Ok(None);
    }
    let queued = here.queue_len();
    let new = match amend::change(here, &draft, text, last) {
        Ok(Some(new)) => new,
        Ok(None) => return Ok(None),
        Err(Halt::Talk) => return Ok(None),
        Err(halt) => return settle(here, queued, Err(halt)).map(Some),
    };
    here.set_refused(true);
    let lines = offered(here, &new, &pending.origin, Vec::new())?;
    // One that can't be is said so, and what was shown before still stands.
    if here.tx.is_pending(&said.sender, &said.event)? {
        here.tx.settle_asked(&pending.event, Outcome::Over)?;
    }
    Ok(Some(lines))
}
