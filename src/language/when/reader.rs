//! A text that is being read: its lexemes, and what it is read relative to. The rules are methods of [`Reader`], in the
//! files of what they read; `grammar.rs` has the first one.

use crate::language::when::lexemes::{Ask, Lexeme, lexemes};
use crate::language::when::model::DateContext;

/// What a rule read, and the index of the lexeme after it; `None` where the rule doesn't fit.
pub(super) type Parsed<T> = Option<(T, usize)>;

/// A text being read.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) lexemes: Vec<Lexeme>,
    pub(super) ctx: &'a DateContext,
    /// How often a lexeme was looked at, for the test that reading takes linear time.
    #[cfg(test)]
    pub(super) looks: std::cell::Cell<usize>,
}

impl Ask for Reader<'_> {
    fn lexemes(&self) -> &[Lexeme] {
        #[cfg(test)]
        self.looks.set(self.looks.get() + 1);
        &self.lexemes
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, ctx: &'a DateContext) -> Self {
        Self {
            text,
            lexemes: lexemes(text),
            ctx,
            #[cfg(test)]
            looks: std::cell::Cell::new(0),
        }
    }
}
