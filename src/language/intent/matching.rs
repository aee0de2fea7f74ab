//! Where a pattern matches in a row of tokens.

use crate::language::intent::atom::ANY;
use crate::language::intent::pattern::{Element, Pattern, Skip};
use crate::language::intent::tokens::{Token, Tokens};

/// Tokens that `..` may stand for.
pub(super) const SHORT_GAP: usize = 3;

/// Tokens that `...` may stand for.
pub(super) const LONG_GAP: usize = 9;

/// Matches the elements from token `at` on. Few elements and bounded gaps bound what is tried.
pub(super) fn follow(
    elements: &[Element],
    all: &[Token],
    at: usize,
    sentence: usize,
    clause: Option<usize>,
) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else { return Some(at) };
    let reach = match element.skip {
        Skip::None => 0,
        Skip::Short => SHORT_GAP,
        Skip::Long => LONG_GAP,
    };
    for (n, token) in all.iter().enumerate().skip(at).take(reach + 1) {
        if token.sentence != sentence || (element.skip == Skip::Short && clause.is_some_and(|c| c != token.clause)) {
            break;
        }
        if element.any.iter().any(|&atom| atom == ANY || token.is(atom))
            && let Some(end) = follow(rest, all, n + 1, sentence, Some(token.clause))
        {
            return Some(end);
        }
    }
    if element.optional { follow(rest, all, at, sentence, clause) } else { None }
}

impl Pattern {
    /// The token after the last of a match that begins at `start`.
    pub fn matches(&self, tokens: &Tokens, start: usize) -> Option<usize> {
        let all = &tokens.all;
        let first = all.get(start)?;
        if self.opens && !first.opens_clause {
            return None;
        }
        if self.needs.question.is_some_and(|asks| asks != tokens.asks(first)) {
            return None;
        }
        let end = follow(&self.elements, all, start, first.sentence, None)?;
        let is_last = all.get(end).is_none_or(|next| next.sentence != first.sentence);
        (!self.ends || is_last).then_some(end)
    }
}
