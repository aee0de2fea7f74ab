//! What asks for nothing that the bot can do: thanks, greetings, "leave me alone", stories, and what it didn't understand. In
//! a direct chat none of it meets with silence.

use crate::context::{Context, addressed, confirmations, lookup};
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::language::told::Told;
use crate::language::when;
use crate::locale::Language;
use crate::msg;
use crate::outgoing::Choice;
use crate::render::msg::{Arg, Msg};
use crate::store::{PendingAction, StoreError};
use crate::turn::first_minute;
use crate::turn::roles::{examples, role};

/// Reactions: it was read and is welcome; it was read; it can't be.
const GLAD: &str = "👍";
const READ: &str = "👀";
const BLIND: &str = "🙈";

/// Words beside "thanks", or "stop it", that still say no more.
const MAX_BESIDE: usize = 4;
/// Words of a text that is a story or an opinion; a shorter one may be a command gone wrong.
const MIN_STORY: usize = 5;

/// The answer to what asks for nothing and says so by its words. `None` for all else.
///
/// # Errors
/// Where the store fails.
pub(crate) fn small_talk(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let spoken_to = cx.said.room.direct || addressed::is_called(cx.env, cx.said);
    if !spoken_to || lookup::is_command(cx, text) && !is_host_word(cx, text) {
        return Ok(None);
    }
    let lines = if is_quiet(cx, text) {
        Some(quiet(cx))
    } else if let Some(language) = greeting(cx, text) {
        cx.answer_in(language);
        Some(first_minute::greet(cx)?)
    } else if is_thanks(cx, text) && cx.said.room.direct {
        cx.mark(GLAD);
        Some(Vec::new())
    } else {
        first_minute::aimed(cx, text)?
    };
    if lines.is_some() {
        // Nothing is recorded of it.
        cx.set_refused(true);
    }
    Ok(lines)
}

fn told(cx: &Context<'_>, text: &str) -> Vec<Told> {
    questions::languages(text, cx.language()).into_iter().map(|language| Told::of(text, language)).collect()
}

/// "Host" is a command, too, which needs more words.
fn is_host_word(cx: &Context<'_>, text: &str) -> bool {
    told(cx, text).iter().any(|told| told.is_about(Cue::IHost, 0))
}

fn is_quiet(cx: &Context<'_>, text: &str) -> bool {
    told(cx, text).iter().any(|told| told.is_said(Cue::BeQuiet, MAX_BESIDE))
}

/// The language in which a text greets; `None` where it says anything else. Theirs, where several have that word.
fn greeting(cx: &Context<'_>, text: &str) -> Option<Language> {
    if cues::is_sign(Cue::Greeting, text) {
        return Some(cx.language());
    }
    let beside = text.split_whitespace().last().unwrap_or_default();
    let greets = |language: &Language| {
        let told = Told::of(text, *language);
        told.is_about(Cue::Greeting, 0) || told.is_about(Cue::Greeting, 1) && !lookup::is_command(cx, beside)
    };
    questions::languages(text, cx.language()).into_iter().find(greets)
}

/// Thanks, or no more than "cool".
fn is_thanks(cx: &Context<'_>, text: &str) -> bool {
    // "Takk ja til 2" takes an offer.
    if lookup::is_command_of_several(cx, text) {
        return false;
    }
    if text.ends_with('?') {
        return false;
    }
    if [Cue::Thanks, Cue::WellSaid].into_iter().any(|cue| cues::is_sign(cue, text)) {
        return true;
    }
    let dated = !when::find(text, &cx.reading(cx.zone(), None)).spans.is_empty();
    told(cx, text).iter().any(|told| {
        told.is_made_of(&[Cue::Thanks, Cue::WellSaid], 0) || !dated && told.is_made_of(&[Cue::Thanks], MAX_BESIDE)
    })
}

/// What can be switched off.
fn quiet(cx: &Context<'_>) -> Vec<Msg> {
    if cx.said.room.direct { vec![msg!("quiet-ask"), msg!("quiet-how")] } else { vec![msg!("quiet-room")] }
}

/// The answer to what nothing was made of.
///
/// # Errors
/// Where the store fails.
pub(crate) fn not_understood(cx: &mut Context<'_>, text: &str) -> Result<Vec<Msg>, StoreError> {
    cx.set_refused(true);
    let asks = text.ends_with('?') || questions::begins_as_question(text, cx.language());
    if !cx.said.room.direct {
        let called = addressed::is_called(cx.env, cx.said);
        let asks = asks && text.ends_with('?');
        return Ok(if called && asks { vec![msg!("sorry-room")] } else { Vec::new() });
    }
    if let Some(lines) = under_draft(cx)? {
        return Ok(lines);
    }
    let (room, today) = (cx.said.room.id.clone(), cx.today());
    if !asks && is_story(cx, text) {
        if cx.tx.first_time(&format!("story:{room}:{today}"), cx.now)? {
            return Ok(vec![msg!("story")]);
        }
        cx.mark(READ);
        return Ok(Vec::new());
    }
    if cx.tx.first_time(&format!("sorry:{room}:{today}:1"), cx.now)? {
        let role = role(cx)?;
        return Ok(vec![msg!("sorry-1", examples: Arg::OneOf(examples(cx, &role)?))]);
    }
    let second = cx.tx.first_time(&format!("sorry:{room}:{today}:2"), cx.now)?;
    Ok(vec![if second { msg!("sorry-2") } else { msg!("sorry-3") }])
}

/// A draft waits: it is named again, with what answers it.
fn under_draft(cx: &mut Context<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let Some((waits, last)) = confirmations::draft(cx)? else { return Ok(None) };
    let PendingAction::Draft(draft) = &waits.what else { return Ok(None) };
    if !last {
        return Ok(None);
    }
    let whole = draft.is_whole();
    cx.tx.ask_again(&waits.event, &cx.said.event)?;
    if whole {
        cx.offer_choices(Choice::YES_NO);
    }
    Ok(Some(vec![msg!("sorry-draft", question: &waits.shown)]))
}

/// Whether a text tells something and asks for nothing: several words, no question, nobody spoken to, nothing that a trip is
/// made of.
fn is_story(cx: &Context<'_>, text: &str) -> bool {
    const ASKS: [Cue; 5] = [Cue::Request, Cue::Bed, Cue::Trip, Cue::WayIn, Cue::Offered];
    if text.split_whitespace().count() < MIN_STORY || text.contains('#') {
        return false;
    }
    let language = questions::languages(text, cx.language()).first().copied().unwrap_or_default();
    let told = Told::of(text, language);
    !ASKS.into_iter().any(|cue| told.has(cue))
}

/// What came without words: a picture, a place, a voice message.
///
/// # Errors
/// Where the store fails.
pub(crate) fn wordless(cx: &mut Context<'_>) -> Result<Vec<Msg>, StoreError> {
    let (room, today) = (cx.said.room.id.clone(), cx.today());
    if cx.tx.first_time(&format!("wordless:{room}:{today}"), cx.now)? {
        return Ok(vec![msg!("only-text")]);
    }
    cx.mark(BLIND);
    Ok(Vec::new())
}

/// What nothing else was said to, in a direct chat: a reaction shows that it was read.
pub(crate) fn seen(cx: &mut Context<'_>) {
    let key = if is_thanks(cx, cx.said.text.trim()) { GLAD } else { READ };
    cx.mark(key);
}
