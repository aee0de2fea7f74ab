//! The text without what was read of dates and times: what is left is the title, the place, the note.

use super::lexemes::{Ask, Lexeme, Lexemes};
use crate::language::when::meaning::Role;
use crate::language::when::model::Found;

/// Small words that belong to a date after them.
const LEADING: [Role; 12] = [
    Role::On,
    Role::At,
    Role::In,
    Role::The,
    Role::Of,
    Role::For,
    Role::Over,
    Role::From,
    Role::Until,
    Role::Around,
    Role::Between,
    Role::Whole,
];

/// How many of them may stand before one date.
const MAX_LEADING: usize = 3;

/// `text` without the spans of `found`, the small words that lead them in ("on", "from the") and what joins two of
/// them ("and/or", commas), its white space tidied. Problems stay in the text.
pub fn rest(text: &str, found: &Found) -> String {
    let lexed = Lexemes::of(text);
    let count = lexed.lexemes().len();
    let mut gone = vec![false; count];
    let mut end_before = None;
    let mut spans: Vec<_> = found.spans.iter().map(|span| span.bytes.clone()).collect();
    spans.sort_by_key(|bytes| bytes.start);
    for bytes in spans {
        let first = lexed.lexemes().partition_point(|lexeme| lexeme.bytes.end <= bytes.start);
        let end = lexed.lexemes().partition_point(|lexeme| lexeme.bytes.start < bytes.end);
        if first >= end {
            continue;
        }
        gone[first..end].fill(true);
        let lowest = end_before.unwrap_or(0);
        let mut start = first.max(lowest);
        while start > lowest && first.saturating_sub(start) < MAX_LEADING && lexed.any(start - 1, &LEADING) {
            start -= 1;
        }
        // "(7 April)" goes with its brackets.
        let mut end = end;
        if start > lowest && lexed.mark(start - 1, '(') && lexed.mark(end, ')') {
            start -= 1;
            end += 1;
        }
        let end = end.max(start);
        gone[start..end].fill(true);
        if let Some(before) = end_before
            && (before..start).all(|at| joins(&lexed, at))
        {
            gone[before..start].fill(true);
        }
        end_before = Some(end);
    }
    tidy(text, lexed.lexemes(), &gone)
}

fn joins(lexed: &Lexemes, at: usize) -> bool {
    lexed.any(at, &[Role::And, Role::Or]) || [',', ';', '-', '/', '|', '&'].into_iter().any(|mark| lexed.mark(at, mark))
}

/// The pieces that are left, joined; marks that have lost what they divided go too.
fn tidy(text: &str, lexemes: &[Lexeme], gone: &[bool]) -> String {
    let divides = |c: char| matches!(c, ',' | ';' | ':' | '–' | '—' | '-' | '|' | '/') || c.is_whitespace();
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    let mut cut = true;
    let mut start = 0;
    // White space goes with the lexeme after it; past the end stands what is left of the text.
    while at <= lexemes.len() {
        let here = lexemes.get(at);
        let end = here.map_or(text.len(), |lexeme| lexeme.bytes.end);
        if at < lexemes.len() && gone[at] {
            cut = true;
        } else {
            let piece = text.get(start..end).unwrap_or_default();
            if cut {
                let words = piece.trim_start();
                let lone_mark = !words.is_empty() && !words.starts_with("--") && words.chars().all(divides);
                let dangling = kept.is_empty() || kept.trim_end().ends_with(divides);
                if lone_mark && dangling {
                    start = end;
                    at += 1;
                    continue;
                }
                let breaks = piece.len() > words.len() && piece[..piece.len() - words.len()].contains('\n');
                let hugs = words.starts_with([',', '.', ';', ':', '!', '?', ')']);
                if !kept.is_empty() && !words.is_empty() && !hugs && !breaks && !kept.ends_with(['(', '\n', ' ']) {
                    kept.push(' ');
                }
                kept.push_str(if breaks { piece } else { words });
            } else {
                kept.push_str(piece);
            }
            cut = cut && piece.trim().is_empty();
        }
        start = end;
        at += 1;
    }
    let ended_by_cut = gone.last().copied().unwrap_or(false);
    let mut kept = kept.trim();
    if ended_by_cut && !kept.ends_with("--") {
        kept = kept.trim_end_matches(divides);
    }
    let mut tidied = String::with_capacity(kept.len());
    for line in kept.split('\n') {
        if !tidied.is_empty() {
            tidied.push('\n');
        }
        let mut words = line.split_whitespace();
        tidied.extend(words.next());
        for word in words {
            tidied.push(' ');
            tidied.push_str(word);
        }
    }
    tidied
}
