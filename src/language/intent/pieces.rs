//! A message as its pieces, for readers that take it apart: words, links, times and places, with their sentences and clauses.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use crate::language::intent::Prepared;
use crate::language::intent::atom::Atom;
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::model::{IntentContext, Named, Reading};
use crate::language::intent::places::Slips;
use crate::language::intent::tokens::TokenKind;
use crate::language::when;

/// What a piece of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::language) enum PieceKind {
    /// A word. `plain`: it only builds the sentence, or says what is offered; it is about nothing else.
    Word {
        plain: bool,
    },
    /// A handle, an address, a link.
    Link,
    /// An expression of date or time.
    Time,
    Place,
}

/// A piece of a message.
#[derive(Clone, Debug)]
pub(in crate::language) struct Piece {
    /// Bytes of the message.
    pub bytes: Range<usize>,
    pub kind: PieceKind,
    /// The number of its sentence and of its clause, each counted through the message.
    pub sentence: usize,
    pub clause: usize,
}

/// A message taken apart.
pub(in crate::language) struct Pieces<'t> {
    pub all: Vec<Piece>,
    pub times: when::Found,
    message: Prepared<'t>,
    /// When and where it was taken apart.
    at: (NaiveDateTime, Tz),
}

impl Pieces<'_> {
    /// The places that the message names.
    pub fn places(&self) -> &[Named] {
        &self.message.places
    }

    /// Whether a part is a single word that says nothing, such as "Hi!".
    pub fn is_idle_word(&self, bytes: &Range<usize>) -> bool {
        let mut within = self.all.iter().filter(|piece| bytes.contains(&piece.bytes.start));
        let (Some(piece), None) = (within.next(), within.next()) else { return false };
        let cued = self.message.evidence.found.iter().any(|(_, sentence)| *sentence == piece.sentence);
        matches!(piece.kind, PieceKind::Word { .. }) && !cued
    }

    /// What [`intent::read`](super::read) reads of a part of the message, with the bytes of the whole.
    pub fn read_part(&self, bytes: &Range<usize>, ctx: &IntentContext<'_>) -> Reading {
        let slips = Slips { places: &self.message.places, start: bytes.start };
        let part = self.message.text.get(bytes.clone()).unwrap_or_default();
        Prepared::with_slips(part, ctx, Some(slips)).reading(ctx).shifted(bytes.start)
    }

    /// What [`intent::read`](super::read) reads there, for less: `None` unless that is all of the message, in its own context.
    pub fn reading(&self, bytes: &Range<usize>, ctx: &IntentContext<'_>) -> Option<Reading> {
        (*bytes == (0..self.message.text.len()) && self.at == (ctx.now, ctx.zone)).then(|| self.message.reading(ctx))
    }
}

/// Classes of words that build a sentence around what is offered, asked or answered.
static PLAIN: LazyLock<Vec<Atom>> = LazyLock::new(|| {
    let names = [
        "i",
        "my",
        "you",
        "you_obj",
        "your",
        "us",
        "into",
        "toward",
        "adv",
        "a",
        "the",
        "be",
        "have",
        "can",
        "give",
        "host",
        "sleep",
        "lend",
        "kind",
        "lodging",
        "free",
        "yours",
        "place_for",
        "there_is",
        "for",
        "if",
        "need",
        "by",
        "list",
        "go",
        "come",
        "would",
        "day",
    ];
    names.into_iter().map(|name| LEXICON.class(name)).collect()
});

/// Takes a message apart.
pub(in crate::language) fn pieces<'t>(text: &'t str, ctx: &IntentContext<'_>) -> Pieces<'t> {
    let message = Prepared::new(text, ctx);
    let all = message.tokens.all.iter().map(|token| Piece {
        bytes: token.bytes.clone(),
        kind: match token.what {
            TokenKind::Word => PieceKind::Word { plain: PLAIN.iter().any(|class| token.is(*class)) },
            TokenKind::Link => PieceKind::Link,
            TokenKind::Time => PieceKind::Time,
            TokenKind::Place => PieceKind::Place,
        },
        sentence: token.sentence,
        clause: token.clause,
    });
    Pieces { all: all.collect(), times: message.found.clone(), message, at: (ctx.now, ctx.zone) }
}
