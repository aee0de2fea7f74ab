//! Drafts: what the bot reads in plain words is shown to their sender first, and recorded once they say yes. ✅ records it, ❌
//! drops it, a plain answer changes it. A draft is shown once, and expires without a message.
//!
//! | file | does |
//! |---|---|
//! | `drafts/read.rs` | makes a draft of plain words: all that they ask to be written down |
//! | `drafts/things.rs` | one thing of it, with all its fields |
//! | `drafts/spoken.rs` | what was last spoken of: "there", "that weekend", "I'd love to" |
//! | `drafts/off.rs` | nights that a host takes back |
//! | `drafts/times.rs` | nights, stays and times of a meetup in them |
//! | `drafts/zones.rs` | whose clock a time is by |
//! | `drafts/words.rs` | sentences that are kept, never cut within a word |
//! | `drafts/people.rs` | people in them, and how many |
//! | `drafts/invitation.rs` | reads a long invitation into a whole trip |
//! | `drafts/ambiguity.rs` | another day or hour that can be meant |
//! | `drafts/readings.rs` | several readings of the same words, of which one is chosen |
//! | `drafts/notes.rs` | what is said under a draft and changes nothing of it |
//! | `drafts/amend.rs` | changes a draft by a plain answer; `drafts/amend/amendment.rs` reads the answer |
//! | `drafts/amend/which.rs` | which of several things an answer means: "only the first", "without the reminder" |
//! | `drafts/replaced.rs` | closes older drafts that a newer one stands for |
//! | `drafts/preview.rs` | shows a draft, and what it lacks |
//! | `drafts/edited.rs` | what an edited message says otherwise than before |
//! | `drafts/take.rs` | records a draft, by the same rules as commands |

use chrono::TimeDelta;

use crate::actions::trips;
use crate::commands::args::moment;
use crate::commands::stop::MAX_NOTE;
use crate::context::outcome::CommandError;
use crate::context::settle::settle;
use crate::context::{Context, addressed, answers, confirmations, fair_share, lookup};
use crate::domain::draft::{Draft, DraftKind, FollowUp};
use crate::domain::ids::EventId;
use crate::domain::record::Kind;
use crate::drafts::read::DraftReading;
use crate::incoming::{Said, SaidKind};
use crate::language::cues::{self, Cue};
use crate::language::quoted;
use crate::language::vocabulary::Small;
use crate::msg;
use crate::outgoing::Choice;
use crate::render::msg::Msg;
use crate::store::{Effect, HandledMessage, Outcome, Pending, PendingAction, QuestionState, StoreError};
use crate::text::clean::clean_line;
use crate::text::fold;

pub(crate) mod ambiguity;
pub(crate) mod amend;
mod edited;
mod invitation;
mod notes;
mod off;
pub(crate) mod people;
pub(crate) mod preview;
mod read;
mod readings;
mod reminded;
mod replaced;
mod spoken;
mod take;
mod things;
pub(crate) mod times;
pub(crate) mod words;
mod zones;

pub(crate) use notes::noted;

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
    cx.set_refused(true);
    let origin = cx.said.event.clone();
    let draft = match cx.take_drafted() {
        Some(since) => edited::onto(cx, &read.draft, &since)?,
        None => read.draft.clone(),
    };
    edited::note(cx, &origin, &read.draft.what)?;
    offered(cx, &draft, &origin, &read.beside).map(Some)
}

/// The draft of a reminder for the sender, of words that may ask for one. `None` where they name no time.
pub(crate) fn reminder(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some((at, _)) = moment::moment(cx, text)? else { return Ok(None) };
    let reminder = FollowUp { at: Some(at), zone: cx.zone(), text: clean_line(text, MAX_NOTE), crew: false };
    let draft = Draft { by: None, trip: None, what: vec![DraftKind::FollowUp(reminder)], or: Vec::new() };
    let origin = cx.said.event.clone();
    cx.set_refused(true);
    Ok(Some(offered(cx, &draft, &origin, &[])?))
}

/// The draft that waits here and that later words made of what that message asked for; `None` where nothing was said since.
pub(crate) fn since(cx: &Context<'_>, message: &EventId) -> Result<Option<Draft>, StoreError> {
    Ok(confirmations::open_questions(cx)?.into_iter().find_map(|one| match one.what {
        PendingAction::Draft(draft) if one.origin == *message && one.event != *message => Some(*draft),
        _ => None,
    }))
}

/// As [`sentence`], of words whose draft was recorded before their message was edited: what they made changes without a
/// new draft, and what they say besides is a draft.
///
/// `answered`: they gave an answer or set a reminder, too, which was taken back for this.
pub(crate) fn again(cx: &mut Context<'_>, text: &str, answered: bool) -> Result<Option<Vec<Msg>>, StoreError> {
    let queued = cx.queue_len();
    let read = match read::draft(cx, text) {
        Ok(Some(read)) => read,
        Ok(None) | Err(CommandError::NotForBot) => return Ok(None),
        Err(error) => return settle(cx, queued, Err(error)).map(Some),
    };
    let mut made: Vec<Kind> = cx.redo_all().iter().map(|(_, record)| record.kind).collect();
    let DraftReading { draft: Draft { by, trip, what, .. }, .. } = read;
    let (same, new): (Vec<DraftKind>, Vec<DraftKind>) = what.into_iter().partition(|what| match take::makes(what) {
        Some((kind, count)) => {
            let before = made.len();
            // As many as there were of that kind; one at least.
            for _ in 0..count.max(1) {
                if let Some(at) = made.iter().position(|one| *one == kind) {
                    made.remove(at);
                }
            }
            made.len() < before
        }
        None => answered,
    });
    let mut lines = Vec::new();
    cx.set_refused(same.is_empty());
    if !same.is_empty() {
        let (event, made) = (cx.said.event.clone(), cx.redo_all().to_vec());
        cx.set_running(text);
        let outcome = cx.tx.attempt(|| {
            let now = Draft { by: by.clone(), trip, what: edited::merged(cx, same.clone())?, or: Vec::new() };
            let lines = take::record(cx, &now)?;
            // What the crew is asked about isn't so yet.
            let asked = made.iter().map(|(trip, record)| cx.tx.has_proposal(*trip, record.no));
            if !asked.collect::<Result<Vec<_>, _>>()?.contains(&true) {
                edited::note(cx, &event, &same)?;
            }
            fair_share::may_tell(cx, queued, None)?;
            Ok(lines)
        });
        lines.extend(settle(cx, queued, outcome)?);
    }
    if !new.is_empty() && (!cx.refused() || lines.is_empty()) {
        let refused = cx.refused();
        let origin = cx.said.event.clone();
        lines.extend(offered(cx, &Draft { by, trip, what: new, or: Vec::new() }, &origin, &[])?);
        cx.set_refused(refused);
    }
    Ok(Some(lines))
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

/// Whether plain words ask for a record, of another kind than a contact: an address may look like one.
pub(crate) fn reads_but_contact(cx: &Context<'_>, text: &str) -> Result<bool, StoreError> {
    match read::draft(cx, text) {
        Ok(read) => {
            Ok(read.is_some_and(|read| read.draft.what.iter().any(|one| !matches!(one, DraftKind::Contact(_)))))
        }
        // It reads as one, and is refused.
        Err(error) => error.fatal().map(|()| true),
    }
}

/// Shows a draft, to be recorded or dropped. What of it can't be recorded is left out, with why.
fn offered(cx: &mut Context<'_>, draft: &Draft, origin: &EventId, beside: &[Vec<Msg>]) -> Result<Vec<Msg>, StoreError> {
    let refusals = refusals(cx, draft)?;
    if let [Some(refusal)] = refusals.as_slice() {
        return Ok(vec![refusal.clone()]);
    }
    let mut kept = Draft { what: Vec::new(), ..draft.clone() };
    let (mut kept_beside, mut left_out) = (Vec::new(), Vec::new());
    for (at, what) in draft.what.iter().enumerate() {
        match refusals.get(at).cloned().flatten() {
            Some(why) => {
                let (head, _) = preview::thing(cx, draft.trip, what)?;
                left_out.push(msg!("draft-not-this", what: head, why: why));
            }
            None => {
                kept.what.push(what.clone());
                kept_beside.push(beside.get(at).cloned().unwrap_or_default());
            }
        }
    }
    let mut lines = cx.take_notes();
    lines.extend(cx.trip_line(draft.trip, &[])?);
    // Nobody answers to what isn't recorded.
    if !kept.what.iter().any(|what| matches!(what, DraftKind::Meetup(_))) {
        let answers = |what: &DraftKind| matches!(what, DraftKind::Rsvp(coming) if coming.this);
        let mut at = 0;
        kept_beside.retain(|_| {
            at += 1;
            !answers(&kept.what[at - 1])
        });
        kept.what.retain(|what| !answers(what));
    }
    if kept.what.is_empty() {
        lines.extend(left_out);
        return Ok(lines);
    }
    // Where a part of it can't be, there is nothing to choose in it.
    if kept.what.len() != draft.what.len() {
        kept.or.clear();
    }
    let event = cx.said.event.clone();
    let shown = preview::draft(cx, &kept, &kept_beside)?;
    let head = shown.iter().find(|line| line.id != "draft-by");
    let in_short = head.map(|line| cx.shortened(line)).unwrap_or_default();
    let whole = kept.is_whole();
    replaced::close(cx, &event, &kept)?;
    let which = (!kept.or.is_empty()).then(|| readings::question(cx, &kept));
    let how = preview::how(&kept);
    let what = PendingAction::Draft(Box::new(kept));
    let pending = Pending { event, origin: origin.clone(), what, shown: in_short, row: None };
    cx.tx.put_pending(&cx.said.room.id, cx.me(), &pending, cx.now + KEPT)?;
    if whole {
        cx.offer_choices(Choice::YES_NO);
    }
    lines.extend(shown);
    lines.extend(left_out);
    if let Some((question, taps)) = which {
        cx.offer_choices(taps);
        lines.push(question);
    }
    lines.push(how);
    Ok(lines)
}

/// Why each thing of a draft can't be recorded: all are recorded on trial, in order, and rolled back. `None` where it can,
/// or lacks something.
fn refusals(cx: &mut Context<'_>, draft: &Draft) -> Result<Vec<Option<Msg>>, StoreError> {
    let said = cx.said.clone();
    let mut trial = Context::new(cx.tx, cx.env, &said, cx.at, cx.now)?;
    let tx = cx.tx;
    tx.trial(|| {
        let mut refusals = Vec::new();
        for what in &draft.what {
            if !what.is_whole() {
                refusals.push(None);
                continue;
            }
            refusals.push(match tx.attempt(|| take::thing(&mut trial, draft, what)) {
                Err(CommandError::Refused(why) | CommandError::Usage(why)) => Some(why),
                Err(error) => error.fatal().map(|()| None)?,
                Ok(_) => None,
            });
        }
        Ok(refusals)
    })
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
    if !draft.or.is_empty() {
        // A "yes" to "this or that?" is no answer.
        tx.ask_again(event, &cx.said.event)?;
        let (question, taps) = readings::question(cx, draft);
        cx.offer_choices(taps);
        return Ok(vec![question]);
    }
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
        let mut effects = vec![Effect::Created; made];
        if tx.can_take_back(origin)? {
            effects.push(Effect::Reversible);
        } else if made == 0 {
            effects.push(Effect::Final);
        }
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
    let mut lines = lines;
    if done
        && draft.what.iter().any(|what| matches!(what, DraftKind::Trip(_)))
        && let Some(new) = tx.trips_under_way()?.into_iter().rfind(|trip| trip.owner == *cx.me())
    {
        lines.extend(trips::ask_whether_it_replaces(cx, new.id)?);
    }
    Ok(lines)
}

/// The draft of a trip, or of its stops, that waits here, shown once more to somebody who asks for the stops. `None` where
/// there is none, or a trip under way that they rather ask about.
pub(crate) fn stops_shown(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some((pending, last)) = confirmations::draft(cx)? else { return Ok(None) };
    let PendingAction::Draft(draft) = &pending.what else { return Ok(None) };
    let of_trip = draft.what.iter().any(|what| matches!(what, DraftKind::Trip(_)));
    let of_stops = draft.what.iter().any(|what| matches!(what, DraftKind::Stops(_)));
    let has_trip = cx.trip_if_clear()?.is_some();
    if !(of_trip && (last || !has_trip) || of_stops && last) || !draft.or.is_empty() {
        return Ok(None);
    }
    cx.tx.ask_again(&pending.event, &cx.said.event)?;
    cx.set_refused(true);
    let mut lines = preview::draft(cx, draft, &[])?;
    if draft.is_whole() {
        cx.offer_choices(Choice::YES_NO);
    }
    lines.push(preview::how(draft));
    Ok(Some(lines))
}

/// The reading of a draft that was chosen, from 0 on: recorded, or asked about what it lacks. `None` where there is nothing to
/// choose.
pub(crate) fn choose(cx: &mut Context<'_>, pending: Pending, nth: usize) -> Result<Option<Vec<Msg>>, StoreError> {
    let PendingAction::Draft(draft) = pending.what else { return Ok(None) };
    let Some(chosen) = draft.read_as(nth).filter(|_| !draft.or.is_empty()) else { return Ok(None) };
    if chosen.is_whole() {
        return take(cx, &pending.event, &pending.origin, &chosen).map(Some);
    }
    let lines = offered(cx, &chosen, &pending.origin, &[])?;
    if cx.tx.is_pending(cx.me(), &cx.said.event)? {
        cx.tx.settle_asked(&pending.event, Outcome::Over)?;
    }
    Ok(Some(lines))
}

/// Whether a text is the answer to a meetup that the draft shown last has already.
///
/// # Errors
/// Where the store fails.
pub(crate) fn says_the_same(cx: &Context<'_>, text: &str) -> Result<bool, StoreError> {
    let text = text.trim().trim_end_matches(['.', '!']);
    let Some(answer) = cx.env.words.key("rsvp", text).filter(|_| cx.said.room.direct) else { return Ok(false) };
    let Some((pending, true)) = confirmations::draft(cx)? else { return Ok(false) };
    let PendingAction::Draft(draft) = &pending.what else { return Ok(false) };
    Ok(matches!(draft.what.as_slice(), [DraftKind::Rsvp(coming)] if coming.answer.to_string() == answer))
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
    let PendingAction::Draft(draft) = &pending.what else { return Ok(None) };
    let text = addressed::without_name(cx.env, said);
    if let Some(nth) = readings::chosen(cx, draft, text).filter(|_| last) {
        return choose(cx, pending, nth);
    }
    if text.starts_with(cx.prefix()) || text.split_whitespace().count() > MAX_CHANGE_WORDS {
        return Ok(None);
    }
    // Once something else was answered, only what is said as a change changes an old draft: "only Tuesday", "19:00 instead".
    let row = pending.row.unwrap_or_default();
    if !last && said.reply_to.is_none() && cx.tx.answered_since(&said.room.id, row)? && !is_marked(cx, text) {
        return Ok(None);
    }
    // "Today" is a command again, once something else was said.
    if !last && lookup::is_command(cx, text) {
        return Ok(None);
    }
    let queued = cx.queue_len();
    let new = match amend::change(cx, draft, text, last) {
        Ok(Some(new)) => new,
        Ok(None) => return Ok(None),
        Err(CommandError::NotForBot) => return Ok(None),
        Err(error) => return settle(cx, queued, Err(error)).map(Some),
    };
    cx.set_refused(true);
    let lines = offered(cx, &new, &pending.origin, &[])?;
    // Where the new draft is refused, the one before stays open.
    if cx.tx.is_pending(&said.sender, &said.event)? {
        cx.tx.settle_asked(&pending.event, Outcome::Over)?;
    }
    Ok(Some(lines))
}

/// Whether a text says that it changes something: "only", "instead", "not", "no, …".
fn is_marked(cx: &Context<'_>, text: &str) -> bool {
    let small = |word: &str| matches!(cx.env.words.small(word), Some(Small::Only | Small::Instead));
    // "No, 6 to 22 April"
    let says_no = text.split_once(',').and_then(|(first, _)| answers::read(first)).is_some_and(|answer| !answer.yes);
    says_no
        || fold::words(text).any(|word| small(&text[word]))
        || [Cue::Not, Cue::Also, Cue::Drop].into_iter().any(|cue| cues::has(cue, text))
}
