//! What is said of an item and has no field of its own, in the writer's words.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::intent::{MAX_BYTES, PieceKind, Pieces};
use crate::language::message::Item;
use crate::text::clean::clean_line;

/// Characters of a note.
pub const MAX_NOTE: usize = 500;
/// Letters from which on a word is about something.
const MIN_LETTERS: usize = 4;

/// The clauses of an item's parts that say more than its fields do, and all else that was said of it. `None` where nothing is left.
pub(super) fn words(
    text: &str,
    item: &Item,
    parts: &[Range<usize>],
    more: &[Range<usize>],
    pieces: &Pieces,
) -> Option<String> {
    let mut kept: Vec<(usize, &str)> = Vec::new();
    for part in parts {
        let clauses = clauses(part, pieces);
        let says_more = |clause: &&Range<usize>| {
            pieces.all.iter().filter(|piece| clause.contains(&piece.bytes.start)).any(|piece| {
                let word = &text[piece.bytes.clone()];
                piece.kind == PieceKind::Word { known: false }
                    && word.chars().count() >= MIN_LETTERS
                    && !in_a_field(item, word)
            })
        };
        // In a row they are one sentence.
        let said: Vec<Range<usize>> = clauses.iter().filter(says_more).cloned().collect();
        if said.len() == clauses.len() && !said.is_empty() {
            kept.push((part.start, &text[part.clone()]));
        } else {
            kept.extend(said.into_iter().map(|clause| (clause.start, &text[clause])));
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

/// The clauses of a part, in order.
fn clauses(part: &Range<usize>, pieces: &Pieces) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for piece in pieces.all.iter().filter(|piece| part.contains(&piece.bytes.start)) {
        match found.last_mut() {
            Some(clause) if last == Some(piece.clause) => clause.end = piece.bytes.end,
            _ => found.push(piece.bytes.clone()),
        }
        last = Some(piece.clause);
    }
    found
}

/// Whether a word stands in one of the item's own fields.
fn in_a_field(item: &Item, word: &str) -> bool {
    [&item.title, &item.venue].into_iter().flatten().any(|field| field.contains(word))
}

/// The sentence of a text that has the cue in it.
pub(super) fn sentence_with(text: &str, cue: Cue) -> Option<&str> {
    text.split_inclusive(['.', '!', '?']).find(|sentence| cues::has(cue, sentence))
}
