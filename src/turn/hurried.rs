//! Requests said in passing, alone with the bot: what a hurried person types instead of a command. Each becomes a question that
//! shows what would be done, or is done where it can be undone.
//!
//! | file | does |
//! |---|---|
//! | `hurried/pass_on.rs` | "can you tell Kari I'm late", "is Kari ok with …?" |
//! | `hurried/offer.rs` | a host changes their offer: "make it till Thursday" |
//! | `hurried/stops.rs` | the crew changes a stop: "leaving Oslo Friday, not Thursday" |
//! | `hurried/giving_back.rs` | the crew doesn't need a place to sleep any more |
//! | `hurried/taking.rs` | "yes!! take it", "let me sleep on it" |

use crate::context::addressed::split_word;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::CommandError;
use crate::context::settle::tried;
use crate::context::{Context, confirmations, lookup};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::incoming::SaidKind;
use crate::language::questions;
use crate::language::wish::{self, Wish};
use crate::render::msg::Msg;
use crate::store::{Line, PendingAction, StoreError};

mod giving_back;
mod offer;
mod pass_on;
mod stops;
mod taking;

pub(crate) use offer::day;

/// Words of such a request; a longer text is a story.
const MAX_WORDS: usize = 40;
/// Words of a command with the one that it is about.
const MAX_COMMAND: usize = 6;

/// The answer to a request said in passing; `None` where a text is none.
///
/// # Errors
/// Where the store fails.
pub(crate) fn heard(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let said = cx.said;
    let plain = said.kind == SaidKind::Text && !said.verbatim && !said.unsealed && said.replaces.is_none();
    let short = text.lines().count() == 1 && text.split_whitespace().count() <= MAX_WORDS;
    if !said.room.direct || !plain || !short || text.starts_with(cx.prefix()) {
        return Ok(None);
    }
    let open = confirmations::draft(cx)?;
    let in_draft = open.is_some_and(|(waits, last)| last && matches!(waits.what, PendingAction::Draft(_)));
    // "How do I cancel my offer" asks.
    let command = is_command(cx, text) || questions::begins_as_question(text, cx.language());
    tried(cx, |cx| {
        // "We found another bed for Monday, tell Olav thanks": that is told with it.
        let gives_back = if in_draft { None } else { giving_back::said(cx, text)? };
        if let Some(lines) = gives_back {
            return Ok(Some(lines));
        }
        if let Some(lines) = pass_on::asked(cx, text)? {
            return Ok(Some(lines));
        }
        // "Make it Thursday" changes the draft that is open.
        if in_draft {
            return Ok(None);
        }
        if let Some(lines) = taking::said(cx, text)? {
            return Ok(Some(lines));
        }
        if command {
            return Ok(None);
        }
        // "Contacts Göteborg" is a command, and no wish about that stop.
        let guess = (!lookup::is_command(cx, split_word(text).0)).then(|| wish::guess(text));
        let likely = guess.filter(|guess| guess.is_likely()).map(|guess| guess.wish);
        match offer::changed(cx, text, likely)? {
            Some(lines) => Ok(Some(lines)),
            None => stops::changed(cx, text, likely),
        }
    })
}

/// "Withdraw my sofa on Monday": a command and what it is about. With more said, it may be less or more than that.
fn is_command(cx: &Context<'_>, text: &str) -> bool {
    let (word, _) = split_word(text);
    let short = text.split_whitespace().count() <= MAX_COMMAND && !text.contains([',', ';']);
    let acts = |command| {
        use CommandId::{Accept, Cancel, Decline, Drop, Meet, Offer, Remind, Rsvp, Stop, Withdraw};
        matches!(command, Accept | Cancel | Decline | Drop | Meet | Offer | Remind | Rsvp | Stop | Withdraw)
    };
    short && matches!(cx.find(word), CommandLookup::One(command) if acts(command))
}

/// A question about somebody on the other side that nothing is known of: it can be passed on.
///
/// # Errors
/// Where the store fails.
pub(crate) fn unanswered(cx: &mut Context<'_>, text: &str, by_name: bool) -> Result<Option<Vec<Msg>>, StoreError> {
    if !cx.said.room.direct || text.lines().count() != 1 {
        return Ok(None);
    }
    match pass_on::wondered(cx, text, by_name) {
        Ok(lines) => Ok(lines),
        Err(error) => error.fatal().map(|()| None),
    }
}

/// A host's words, as they may be meant for those who come: the question whether they are to be passed on.
///
/// # Errors
/// Where the store fails.
pub(crate) fn to_pass_on(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    tried(cx, |cx| pass_on::whole(cx, text))
}

/// What is likely wanted, in words that no list knows: a question that shows what would be done.
///
/// # Errors
/// Where the store fails.
pub(crate) fn guessed(cx: &mut Context<'_>, text: &str, wish: Wish) -> Result<Option<Vec<Msg>>, CommandError> {
    match wish {
        Wish::Accept => taking::asked(cx, true),
        Wish::Decline => taking::asked(cx, false),
        Wish::PassOn => pass_on::whole(cx, text),
        Wish::WithdrawOffer => offer::given_up(cx),
        _ => Ok(None),
    }
}

/// Asks, and keeps the line that a yes runs.
fn ask(cx: &mut Context<'_>, question: Msg, text: String, about: RecordRef) -> Result<Option<Vec<Msg>>, StoreError> {
    let line = Line { text, word: None, named: String::new(), about: Some(about) };
    Ok(Some(keep(cx, question, line)?).filter(|lines| !lines.is_empty()))
}

/// As [`ask`], of a whole line; nothing, where something is asked already.
fn keep(cx: &mut Context<'_>, question: Msg, line: Line) -> Result<Vec<Msg>, StoreError> {
    // Nothing is recorded of a question.
    cx.set_refused(true);
    Ok(if cx.keep_pending(&question, line)? { vec![question] } else { Vec::new() })
}
