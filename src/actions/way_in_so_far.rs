//! What a host told already of the way in, when they write more of it: people say it in several messages, and the newest is
//! seldom all of it. Nothing of it gets lost, and nothing older comes back.

use crate::actions::readers_question::ReadersQuestion;
use crate::context::Context;
use crate::context::confirmations::open_questions;
use crate::domain::ids::{EventId, RecordRef};
use crate::language::private_text::{begins_with_street, is_street};
use crate::msg;
use crate::render::msg::Msg;
use crate::store::{PendingAction, StoreError};

/// What is to be kept, if the host says yes.
pub struct SoFar {
    pub text: String,
    /// The earlier messages whose words are part of it, with spaces between.
    pub earlier: String,
    /// What becomes of the words before; `None` where there were none.
    pub note: Option<Msg>,
}

/// A question of theirs that is open: whether that text is to be kept.
pub struct Waiting {
    pub offer: RecordRef,
    text: String,
    /// The messages that it came from.
    messages: String,
}

/// The newest address that waits for this person's yes; with `offer`, for that.
///
/// # Errors
/// Where the store fails.
pub fn waiting(cx: &Context<'_>, offer: Option<RecordRef>) -> Result<Option<Waiting>, StoreError> {
    let mut all = all_waiting(cx)?;
    all.retain(|one| offer.is_none_or(|offer| offer == one.offer));
    Ok(all.into_iter().next())
}

fn all_waiting(cx: &Context<'_>) -> Result<Vec<Waiting>, StoreError> {
    let mut found = Vec::new();
    for asked in open_questions(cx)? {
        let PendingAction::Line(line) = &asked.what else { continue };
        let Some(offer) = line.about else { continue };
        let Some(question) = line.text.split_once(' ').and_then(|(_, rest)| ReadersQuestion::read(rest)) else {
            continue;
        };
        if (question.trip, question.no) != (offer.trip, offer.no) {
            continue;
        }
        let messages = joined(&line.named, asked.event.as_str());
        found.push(Waiting { offer, text: question.text.to_owned(), messages });
    }
    Ok(found)
}

/// Puts what is said now together with what was said of the same offer before: what waits for a yes, else what is kept. An
/// address with another street takes the place of the one before.
///
/// # Errors
/// Where the store fails.
pub fn with_more(cx: &Context<'_>, offer: RecordRef, text: &str) -> Result<SoFar, StoreError> {
    let alone = |note| SoFar { text: text.to_owned(), earlier: String::new(), note };
    let waits = waiting(cx, Some(offer))?;
    let is_kept = waits.is_none();
    let before = match waits {
        Some(waits) => Some((waits.text, waits.messages)),
        None => kept(cx, offer)?,
    };
    let Some((before, messages)) = before else { return Ok(alone(None)) };
    // What an edited message said before is what it doesn't say any more.
    if messages.split(' ').any(|one| one == cx.said.event.as_str()) {
        return Ok(alone(None));
    }
    if before.contains(text) {
        return Ok(SoFar { text: before, earlier: messages, note: None });
    }
    if has_street(cx, text) && has_street(cx, &before) {
        return Ok(alone(Some(msg!("details-instead", no: offer.no))));
    }
    let note = if is_kept { msg!("details-added", no: offer.no) } else { msg!("details-together") };
    let before = before.trim_end_matches([',', ';', '.', ' ']);
    Ok(SoFar { text: format!("{before}, {text}"), earlier: messages, note: Some(note) })
}

/// Whether a text begins with a street and its number.
fn has_street(cx: &Context<'_>, text: &str) -> bool {
    let first = text.split([',', ';']).next().unwrap_or_default().trim();
    begins_with_street(text, cx.env.words) || is_street(first)
}

/// What is kept with an offer of the sender's.
fn kept(cx: &Context<'_>, RecordRef { trip, no }: RecordRef) -> Result<Option<(String, String)>, StoreError> {
    let (Some(me), Some(details)) = (cx.confidant(), cx.tx.details(trip, no)?) else { return Ok(None) };
    let Some(offer) = cx.tx.offer(trip, no)? else { return Ok(None) };
    let entitled = me.entitled(std::iter::once(offer.host.for_rules()));
    Ok(entitled.map(|entitled| (details.text.reveal(&entitled).clone(), details.source.to_string())))
}

/// The message that counts as the source of words that came from several: all of them.
pub fn source(earlier: &str, newest: &EventId) -> EventId {
    EventId::new(joined(earlier, newest.as_str()))
}

fn joined(earlier: &str, newest: &str) -> String {
    format!("{earlier} {newest}").trim_start().to_owned()
}
