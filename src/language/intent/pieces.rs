//! A message as its pieces, for readers that take it apart: words, links, times and places, with their sentences and clauses.

use std::ops::Range;

use crate::language::intent::model::{IntentContext, Named};
use crate::language::intent::tokens::{TokenKind, Tokens};
use crate::language::intent::{links, places};
use crate::language::when;

/// What a piece of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::language) enum PieceKind {
    /// A word. `known`: it is of the word lists, so it says what is asked rather than what it is about.
    Word { known: bool },
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
pub(in crate::language) struct Pieces {
    pub all: Vec<Piece>,
    pub places: Vec<Named>,
    pub times: when::Found,
}

/// Takes a message apart.
pub(in crate::language) fn pieces(text: &str, ctx: &IntentContext<'_>) -> Pieces {
    let links = links::find(text);
    let times = when::find(text, &when::DateContext { now: ctx.now, zone: ctx.zone, first_day: ctx.first_day });
    let mut tokens = Tokens::new(text, &links, &times.spans);
    let places = places::find(text, &mut tokens, ctx);
    let all = tokens.all.iter().map(|token| Piece {
        bytes: token.bytes.clone(),
        kind: match token.what {
            TokenKind::Word => PieceKind::Word { known: !token.atoms.is_empty() },
            TokenKind::Link => PieceKind::Link,
            TokenKind::Time => PieceKind::Time,
            TokenKind::Place => PieceKind::Place,
        },
        sentence: token.sentence,
        clause: token.clause,
    });
    Pieces { all: all.collect(), places, times }
}
