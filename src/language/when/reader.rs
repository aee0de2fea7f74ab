//! Joins the pieces: a day with its time on either side, lists of days, and what was read into [`Found`].

use crate::language::when::lexemes::{Ask, Lexeme, lexemes};
use crate::language::when::model::Context;

/// A text being read.
pub(super) struct Reader<'a> {
    pub(super) lexemes: Vec<Lexeme>,
    pub(super) ctx: &'a Context,
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
    pub(super) fn new(text: &str, ctx: &'a Context) -> Self {
        Self {
            lexemes: lexemes(text),
            ctx,
            #[cfg(test)]
            looks: std::cell::Cell::new(0),
        }
    }
}
