//! A host says how to get in, in plain words: after the bot asked, as a reply to that, or unasked. It is kept once they say
//! yes, with what they see who will read it.

use crate::actions::{check_in, way_in_so_far};
use crate::commands::args::candidates::candidates;
use crate::commands::details;
use crate::context::lookup::CommandLookup;
use crate::context::settle::settle;
use crate::context::{Context, addressed, confirmations};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::offer::NightState;
use crate::drafts;
use crate::incoming::SaidKind;
use crate::language::cues::{self, Cue};
use crate::language::private_text::{Field, begins_with_street, is_typed_way_in, speaks_of_way_in};
use crate::language::questions;
use crate::msg;
use crate::outgoing::Subject;
use crate::render::msg::Msg;
use crate::store::{PendingAction, StoreError};
use crate::text::fold;

/// The least words of a reply to the question that doesn't look like an address by itself: "third door, ask for Mia".
const MIN_WORDS: usize = 3;
/// Words of a "not now", and of its first clause where it begins with "later".
const MAX_NOT_NOW: usize = 12;
const MAX_LATER: usize = 5;
/// Offers that the bot spoke of last in a chat, that are looked at.
const MAX_SPOKEN: usize = 10;

/// What the message that asks for the way in is about, and whether this message replies to it.
struct Asked {
    offer: RecordRef,
    replied: bool,
}

/// The question whether it is to be kept; `None` where the message says nothing of the kind.
pub(crate) fn told(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let said = cx.said;
    let plain = said.kind == SaidKind::Text && !said.verbatim && !said.unsealed && said.sender != cx.env.bot;
    let text = addressed::without_name(cx.env, said).trim();
    if !plain || text.ends_with('?') || text.starts_with(cx.prefix()) {
        return Ok(None);
    }
    if cx.confidant().is_none() {
        return said_openly(cx, text);
    }
    if let Some(lines) = not_now(cx, text)? {
        return Ok(Some(lines));
    }
    let (word, rest) = addressed::split_word(text);
    // A command says what it is for.
    if matches!(cx.find(word), CommandLookup::One(_)) || details::labelled(cx, text).is_some() {
        return Ok(None);
    }
    let looks_so = looks_so(cx, text);
    if !looks_so && (cx.replied.is_none() || rest.is_empty()) {
        return Ok(None);
    }
    let Some(asked) = asked(cx)? else { return Ok(None) };
    let meant = if asked.replied { looks_so || is_answer(cx, text) } else { !is_something_else(cx, text)? };
    if !meant {
        return Ok(None);
    }
    let Some(trip) = cx.tx.trip(asked.offer.trip)? else { return Ok(None) };
    let queued = cx.queue_len();
    cx.set_running("");
    let outcome = check_in::ask_to_keep(cx, &trip, asked.offer.no, text);
    settle(cx, queued, outcome).map(Some)
}

/// The question whether a text that nobody understood says how to get in: a host whose way in isn't known speaks of a key, a bell
/// or a door. `None` where it speaks of none.
///
/// # Errors
/// Where the store fails.
pub(crate) fn perhaps(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let asks =
        text.ends_with('?') || questions::begins_as_question(text, cx.language()) || cues::begins(Cue::PassLead, text);
    if asks || cx.confidant().is_none() || !speaks_of_way_in(text, cx.env.words) {
        return Ok(None);
    }
    let Some(asked) = asked(cx)? else { return Ok(None) };
    let Some(trip) = cx.tx.trip(asked.offer.trip)? else { return Ok(None) };
    if cx.tx.has_details(asked.offer.trip, asked.offer.no)? {
        return Ok(None);
    }
    let queued = cx.queue_len();
    cx.set_running("");
    let outcome = check_in::ask_to_keep(cx, &trip, asked.offer.no, text);
    settle(cx, queued, outcome).map(Some)
}

/// How to get in, told the bot where others read along: a word of warning, as the command gives it. Nothing of it is kept.
fn said_openly(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let to_bot = cx.said.room.direct || addressed::is_called(cx.env, cx.said) || cx.replied.is_some();
    let (word, _) = addressed::split_word(text);
    if !to_bot || matches!(cx.find(word), CommandLookup::One(_)) || !looks_so(cx, text) {
        return Ok(None);
    }
    // "Pizza on Friday at Storgata 12" is a meetup, whose place may be known.
    let dated = !crate::language::when::find(text, &cx.reading(cx.zone(), None)).spans.is_empty();
    let street = begins_with_street(text, cx.env.words) && !dated;
    if !street && drafts::reads_but_contact(cx, text)? {
        return Ok(None);
    }
    if !cues::has(Cue::WayIn, text) && asked(cx)?.is_none() {
        return Ok(None);
    }
    let queued = cx.queue_len();
    cx.set_running("");
    let outcome = check_in::require_confidential(cx, true).map(|()| Vec::new());
    settle(cx, queued, outcome).map(Some)
}

/// Whether a text looks like how to get in.
fn looks_so(cx: &Context<'_>, text: &str) -> bool {
    let typed = || !questions::begins_as_question(text, cx.language()) && is_typed_way_in(text, cx.env.words);
    cx.private_part(text, Field::Note).is_some() || typed()
}

/// "Later, I'm in a shop", "I'd rather not write it here": said by a host who was asked how to get in. Nothing is kept.
fn not_now(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let clause = text.split([',', '.', ';', '!']).next().unwrap_or_default();
    let later = cues::begins(Cue::Afterwards, text) && fold::words(clause).count() <= MAX_LATER
        || cues::has(Cue::Afterwards, text) && cues::has(Cue::WayIn, text)
        || cues::has(Cue::RatherNot, text);
    let short = fold::words(text).count() <= MAX_NOT_NOW;
    if !later || !short || text.chars().any(|c| c.is_ascii_digit()) || confirmations::draft(cx)?.is_some() {
        return Ok(None);
    }
    let Some(asked) = asked(cx)? else { return Ok(None) };
    let of = asked.offer;
    let spoken = cx.tx.spoken_of(&cx.said.room.id, Some(cx.me()), of.trip, chrono::DateTime::UNIX_EPOCH, 1)?;
    if cx.tx.has_details(of.trip, of.no)? || spoken.first() != Some(&of.no) {
        return Ok(None);
    }
    cx.about(of.trip, of.no);
    cx.set_refused(true);
    Ok(Some(vec![msg!("way-in-not-now")]))
}

/// The offer of theirs that it would be for: the one that they reply about, else one that is accepted and lacks it, else
/// another; of several, the one that the bot spoke of last.
fn asked(cx: &Context<'_>) -> Result<Option<Asked>, StoreError> {
    let replied = match cx.replied {
        Some(Subject::Record { trip, no, .. }) => Some(RecordRef { trip, no }),
        Some(Subject::Question(id)) => cx.tx.question(id)?.map(|asked| RecordRef { trip: asked.trip, no: asked.offer }),
        _ => None,
    };
    if let Some(of) = replied {
        let offer = cx.tx.offer(of.trip, of.no)?;
        let mine = offer.is_some_and(|offer| offer.host.for_rules() == cx.me());
        return Ok(mine.then_some(Asked { offer: of, replied: true }));
    }
    // More of what was said just now.
    if let Some(waiting) = way_in_so_far::waiting(cx, None)? {
        return Ok(Some(Asked { offer: waiting.offer, replied: false }));
    }
    let more = !begins_with_street(addressed::without_name(cx.env, cx.said), cx.env.words);
    let mut found: Vec<(u8, usize, RecordRef)> = Vec::new();
    for trip in cx.tx.trips_hosted_by(cx.me())? {
        let room = &cx.said.room.id;
        let spoken = cx.tx.spoken_of(room, Some(cx.me()), trip.id, chrono::DateTime::UNIX_EPOCH, MAX_SPOKEN)?;
        let mine = match candidates(cx, &trip, CommandId::Details) {
            Ok(mine) => mine,
            Err(error) => return error.fatal().map(|()| None),
        };
        for one in mine {
            let taken = cx
                .tx
                .offer(trip.id, one.no)?
                .is_some_and(|offer| offer.nights_in(NightState::Taken).iter().any(|night| one.days.contains(night)));
            let last = spoken.iter().position(|no| *no == one.no).unwrap_or(usize::MAX);
            let rank = match (taken, cx.tx.has_details(trip.id, one.no)?) {
                // "And the code is 4711", of the bed whose address was told just now.
                (_, true) if more && last == 0 => 0,
                (true, false) => 1,
                (false, false) => 2,
                (_, true) => 3,
            };
            found.push((rank, last, RecordRef { trip: trip.id, no: one.no }));
        }
    }
    Ok(found
        .into_iter()
        .min_by_key(|(rank, last, _)| (*rank, *last))
        .map(|(.., offer)| Asked { offer, replied: false }))
}

/// A reply to the question that says something, though it is no address as others write it; not a yes, an answer, a thank
/// you.
fn is_answer(cx: &Context<'_>, text: &str) -> bool {
    let Some(Subject::Record { trip, no, .. }) = cx.replied else { return false };
    let lacks = cx.tx.has_details(trip, no).is_ok_and(|has| !has);
    let digits = text.chars().any(|c| c.is_ascii_digit());
    let timed = !crate::language::when::find(text, &cx.reading(cx.zone(), None)).spans.is_empty();
    lacks && digits && !timed && text.split_whitespace().count() >= MIN_WORDS
}

/// Whether it asks for something else to be written down, or answers a draft that is open.
fn is_something_else(cx: &Context<'_>, text: &str) -> Result<bool, StoreError> {
    let open = confirmations::draft(cx)?;
    if open.is_some_and(|(waits, last)| last && matches!(waits.what, PendingAction::Draft(_))) {
        return Ok(true);
    }
    // "Linnég 4, 2 tr" is no answer of two people, and right behind an address more of it is said.
    let more = way_in_so_far::waiting(cx, None)?.is_some();
    Ok(!more && !begins_with_street(text, cx.env.words) && drafts::reads_but_contact(cx, text)?)
}
