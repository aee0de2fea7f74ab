//! What asks for nothing that the bot can do: thanks, greetings, "leave me alone", stories. In a direct chat none of it meets
//! with silence.

use crate::context::{Context, addressed, confirmations, lookup};
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::language::told::Told;
use crate::language::when;
use crate::locale::Language;
use crate::msg;
use crate::render::msg::Msg;
use crate::store::StoreError;
use crate::turn::first_minute;

/// Reactions: it was read and is welcome; it was read; it can't be.
const GLAD: &str = "👍";
const READ: &str = "👀";
const BLIND: &str = "🙈";

/// Words beside "thanks", or "stop it", that still say no more.
const MAX_BESIDE: usize = 4;
/// Words of "forget it, I'm just testing".
const MAX_TESTING: usize = 8;

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
    } else if cx.said.room.direct && only_tests(text) && confirmations::draft(cx)?.is_none() {
        // What was saved before stays; it is theirs to take back.
        let saved = cx.tx.last_deed(cx.me(), None, cx.now)?.is_some();
        Some(vec![if saved { msg!("testing-saved") } else { msg!("testing") }])
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

/// "Forget it, just testing"
fn only_tests(text: &str) -> bool {
    text.split_whitespace().count() <= MAX_TESTING && cues::has(Cue::JustTesting, text)
}

/// What can be switched off.
pub(crate) fn quiet(cx: &Context<'_>) -> Vec<Msg> {
    if cx.said.room.direct { vec![msg!("quiet-ask"), msg!("quiet-how")] } else { vec![msg!("quiet-room")] }
}

/// The answer to talk that asks for nothing: a line at first, then no more than that it was read.
///
/// # Errors
/// Where the store fails.
pub(crate) fn story(cx: &mut Context<'_>) -> Result<Vec<Msg>, StoreError> {
    let room = cx.said.room.id.clone();
    if cx.tx.first_time(&format!("story:{room}"), cx.now)? {
        return Ok(vec![msg!("story")]);
    }
    cx.mark(READ);
    Ok(Vec::new())
}

/// A message without words: a picture, a place, a voice message.
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
