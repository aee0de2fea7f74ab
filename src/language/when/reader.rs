//! Joins the pieces: a day with its time on either side, lists of days, and what was read into [`Found`].

use chrono::NaiveDate;

use crate::language::when::calendar;
use crate::language::when::clock_time::{Near, Time};
use crate::language::when::date_parts::Said;
use crate::language::when::lexemes::{Ask, Lexeme, lexemes};
use crate::language::when::meaning::Role;
use crate::language::when::{Context, Found, MAX_FOUND, Problem, ProblemKind, Span, When};
use crate::domain::time_of_day::{Part, TimeOfDay};

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
