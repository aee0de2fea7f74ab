//! A host says how to get in, in plain words: after the bot asked, as a reply to that, or unasked. It is kept once they say
//! yes, with what they see who will read it.

use crate::actions::check_in;
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
use crate::language::private_text::{Field, begins_with_street, is_typed_way_in};
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
    if !plain || cx.confidant().is_none() || text.ends_with('?') || text.starts_with(cx.prefix()) {
        return Ok(None);
    }
    if let Some(lines) = not_now(cx, text)? {
        return Ok(Some(lines));
    }
    let (word, rest) = addressed::split_word(text);
    // A command says what it is for.
    if matches!(cx.find(word), CommandLookup::One(_)) || details::labelled(cx, text).is_some() {
        return Ok(None);
    }
    let typed = !questions::begins_as_question(text, cx.language()) && is_typed_way_in(text, cx.env.words);
    let looks_so = cx.private_part(text, Field::Note).is_some() || typed;
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
            let rank = match (taken, cx.tx.has_details(trip.id, one.no)?) {
                (true, false) => 0,
                (false, false) => 1,
                (_, true) => 2,
            };
            let last = spoken.iter().position(|no| *no == one.no).unwrap_or(usize::MAX);
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
    // "Linnég 4, 2 tr" is no answer of two people.
    Ok(!begins_with_street(text, cx.env.words) && drafts::reads_but_contact(cx, text)?)
}
