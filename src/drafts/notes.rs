//! What is said under a draft that waits and changes none of its fields: "theres a cat tho" is noted in the person's own words; a
//! question, or what can't be noted, is answered with what still waits.

use crate::commands::stop::MAX_NOTE;
use crate::context::{Context, answers, confirmations};
use crate::domain::draft::{Draft, DraftKind};
use crate::drafts::offered;
use crate::language::cues::{self, Cue};
use crate::language::detect;
use crate::language::private_text::Field;
use crate::msg;
use crate::render::msg::Msg;
use crate::store::{Outcome, PendingAction, StoreError};
use crate::text::clean::clean_line;
use crate::text::fold::{self, words};

/// Words of what is noted; more is a story, and fewer say too little.
const MAX_WORDS: usize = 30;
const MIN_WORDS: usize = 2;
/// Letters from which on a word says something.
const MIN_LETTERS: usize = 3;
/// Characters of the words that are named as left out.
const MAX_SHOWN: usize = 60;

/// The answer to words under the draft that was asked about last. `None` where none waits, or they say nothing.
pub(crate) fn noted(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    if !cx.said.room.direct || cx.said.text.trim_start().starts_with(cx.prefix()) {
        return Ok(None);
    }
    let Some((pending, true)) = confirmations::draft(cx)? else { return Ok(None) };
    let PendingAction::Draft(draft) = &pending.what else { return Ok(None) };
    // "No wait" is rather an answer than a note.
    let first = text.split_whitespace().next().unwrap_or_default();
    if answers::read(first).is_some_and(|answer| !answer.yes) {
        return Ok(None);
    }
    let count = words(text).count();
    if !(MIN_WORDS..=MAX_WORDS).contains(&count) || is_polite(text) {
        return Ok(None);
    }
    let waits = |id: &'static str| {
        let line = match id {
            "draft-unheard" => msg!("draft-unheard", question: &pending.shown),
            _ => msg!("draft-what-else", question: &pending.shown),
        };
        Ok(Some(vec![line]))
    };
    if text.contains('?') || cues::begins(Cue::Question, text) {
        cx.tx.ask_again(&pending.event, &cx.said.event)?;
        return waits("draft-unheard");
    }
    let mut new: Draft = (**draft).clone();
    let Some(place) = new.what.iter().position(takes_note).filter(|_| says_something(text)) else {
        cx.tx.ask_again(&pending.event, &cx.said.event)?;
        return waits("draft-what-else");
    };
    if let Some(part) = cx.private_part(text, Field::Note) {
        return Ok(Some(vec![msg!("draft-left-out-offer", part: clean_line(part, MAX_SHOWN))]));
    }
    let note = clean_line(text, MAX_NOTE);
    for what in std::iter::once(&mut new.what).chain(&mut new.or) {
        what.get_mut(place).into_iter().for_each(|what| add(what, &note));
    }
    if new == **draft {
        return waits("draft-what-else");
    }
    cx.set_refused(true);
    let lines = offered(cx, &new, &pending.origin, &[])?;
    if cx.tx.is_pending(cx.me(), &cx.said.event)? {
        cx.tx.settle_asked(&pending.event, Outcome::Over)?;
    }
    Ok(Some(lines))
}

/// Whether it is nothing but greetings and thanks.
fn is_polite(text: &str) -> bool {
    fold::fold(&cues::without(Cue::Filler, &cues::without(Cue::Hello, text))).is_empty()
}

/// Whether there is more in it than small words, and it isn't about the bot's own mistake.
fn says_something(text: &str) -> bool {
    let bare = cues::without(Cue::Filler, &cues::without(Cue::Hello, text));
    !cues::has(Cue::Misread, text)
        && words(&bare).any(|word| {
            let word = &bare[word];
            word.chars().count() >= MIN_LETTERS && !detect::is_function_word(word)
        })
}

/// Whether something can be noted with it.
fn takes_note(what: &DraftKind) -> bool {
    match what {
        DraftKind::Offer(_) | DraftKind::Meetup(_) | DraftKind::Suggestion { .. } => true,
        DraftKind::Stops(stops) => stops.len() == 1,
        _ => false,
    }
}

/// Adds it behind what is noted there.
fn add(what: &mut DraftKind, note: &str) {
    let kept = match what {
        DraftKind::Offer(bed) => &mut bed.note,
        DraftKind::Meetup(meetup) => &mut meetup.note,
        DraftKind::Suggestion { why, .. } => why,
        DraftKind::Stops(stops) => match stops.first_mut() {
            Some(stop) => &mut stop.note,
            None => return,
        },
        _ => return,
    };
    let joined = match kept.take() {
        Some(before) => format!("{}; {note}", before.trim_end_matches(['.', ';'])),
        None => note.to_owned(),
    };
    *kept = Some(clean_line(&joined, MAX_NOTE));
}
