//! What is said of a country or region: "south Sweden", "der Süden von Schweden", "södra delen av Finland".

use std::ops::Range;

use crate::language::gazetteer::PlaceKind;
use crate::language::intent::places::Finder;
use crate::language::intent::tokens::{TokenKind, Tokens};

/// Most small words between the part and the country: "of the", "delen av".
const MAX_SMALL: usize = 3;
/// Most words of the part itself: "west coast".
const MAX_WORDS: usize = 2;

impl Finder<'_> {
    /// The words before the country or region at token `i` that say which part of it is meant.
    pub(super) fn part_before(&self, tokens: &Tokens, i: usize) -> Option<Range<usize>> {
        let sentence = tokens.all[i].sentence;
        let before = |n: usize| {
            let token = tokens.all.get(n)?;
            let next = tokens.all.get(n + 1)?;
            let joined = matches!(self.text.get(token.bytes.end..next.bytes.start)?, " " | "-");
            (token.what == TokenKind::Word && token.sentence == sentence && joined).then_some(token)
        };
        let mut n = i.checked_sub(1)?;
        let small = |n: usize| before(n).is_some_and(|t| t.is(self.class.part_of) && !t.is(self.class.part));
        for _ in 0..MAX_SMALL {
            if !small(n) {
                break;
            }
            n = n.checked_sub(1)?;
        }
        let mut part = before(n).filter(|t| t.is(self.class.part))?.bytes.clone();
        for _ in 1..MAX_WORDS {
            let Some(more) = n.checked_sub(1).and_then(before).filter(|t| t.is(self.class.part)) else { break };
            part.start = more.bytes.start;
            n -= 1;
        }
        Some(part)
    }

    /// Whether the word at `i` says which part of what follows is meant, and so is no place itself: "Norden von Italien",
    /// "Sør-Sverige".
    pub(super) fn is_part_of_next(&self, tokens: &Tokens, i: usize) -> bool {
        if !tokens.all[i].is(self.class.part) {
            return false;
        }
        let sentence = tokens.all[i].sentence;
        let rest = tokens.all[i + 1..].iter().take(MAX_SMALL + MAX_WORDS);
        let next =
            rest.take_while(|t| t.sentence == sentence).find(|t| !t.is(self.class.part_of) && !t.is(self.class.part));
        let Some(next) = next.filter(|t| t.what == TokenKind::Word && t.capital != tokens.one_case) else {
            return false;
        };
        let name = self.text.get(next.bytes.clone()).unwrap_or_default();
        // "Norden Dänemarks".
        [name, name.trim_end_matches('s')].iter().any(|name| {
            self.ctx
                .gazetteer
                .longest_prefix(name, &self.near)
                .and_then(|(_, lookup)| self.named(0..0, lookup))
                .is_some_and(|n| n.place.kind != PlaceKind::Town)
        })
    }
}
