//! What is said of an item and has no field of its own, in the writer's words.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::intent::{MAX_BYTES, PieceKind, Pieces};
use crate::language::message::Item;
use crate::text::clean::clean_line;

/// Characters of a note.
pub const MAX_NOTE: usize = 500;
/// Letters from which on a word is about something.
const MIN_LETTERS: usize = 3;

/// The parts of an item that say more than its fields do, and all else that was said of it. `None` where nothing is left.
pub(super) fn words(
    text: &str,
    item: &Item,
    parts: &[Range<usize>],
    more: &[Range<usize>],
    pieces: &Pieces,
) -> Option<String> {
    let mut kept: Vec<(usize, &str)> = Vec::new();
    for part in parts {
        // Whole, where any of it is about more than the fields say: a clause alone would lose what it is said of.
        let says_more = pieces.all.iter().filter(|piece| part.contains(&piece.bytes.start)).any(|piece| {
            let word = &text[piece.bytes.clone()];
            piece.kind == PieceKind::Word { plain: false }
                && word.chars().count() >= MIN_LETTERS
                && !in_a_field(item, word)
        });
        if says_more {
            kept.push((part.start, &text[part.clone()]));
        }
    }
    kept.extend(more.iter().map(|bytes| (bytes.start, &text[bytes.clone()])));
    kept.sort_by_key(|(start, _)| *start);
    let said: Vec<&str> = kept.into_iter().map(|(_, words)| words.trim()).filter(|words| !words.is_empty()).collect();
    cut(&clean_line(&said.join(" "), MAX_BYTES))
}

/// The text, cut between words where it is too long; `None` where it is empty.
pub(super) fn cut(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '–' | '-' | ':'));
    if text.is_empty() {
        return None;
    }
    let Some((end, _)) = text.char_indices().nth(MAX_NOTE) else { return Some(text.to_owned()) };
    let end = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    Some(format!("{}…", text[..end].trim_end()))
}

/// Whether a word stands in one of the item's own fields.
fn in_a_field(item: &Item, word: &str) -> bool {
    [&item.title, &item.venue].into_iter().flatten().any(|field| field.contains(word))
}

/// The sentence of a text that has the cue in it.
pub(super) fn sentence_with(text: &str, cue: Cue) -> Option<&str> {
    text.split_inclusive(['.', '!', '?']).find(|sentence| cues::has(cue, sentence))
}
