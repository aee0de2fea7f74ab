//! What comes of a command: lines to answer, or what stops it.

use crate::render::say::Say;
use crate::store::{Line, StoreError};

/// `return Err(refuse!("no-such-number", no: 7))`
macro_rules! refuse {
    ($($said:tt)*) => { $crate::context::outcome::Halt::Refused($crate::say!($($said)*)) };
}

/// The same for words that don't read as the command.
macro_rules! unread {
    ($($said:tt)*) => { $crate::context::outcome::Halt::Unread($crate::say!($($said)*)) };
}

pub(crate) use {refuse, unread};

/// What stops a command.
#[derive(Debug)]
pub enum Halt {
    /// Said to the person: what was understood, what is missing, what to type instead.
    Refused(Say),
    /// The same, where the words don't read as this command at all.
    Unread(Say),
    /// Not before a "yes", or the words that the line wants: then it is run again.
    Ask { question: Say, line: Box<Line> },
    /// Not for the bot after all: nothing is said.
    Talk,
    /// From somebody blocked: nothing is said, whatever else it might be.
    Silence,
    /// For the operator: the turn is undone.
    Failed(StoreError),
}

impl Halt {
    /// Asks before a line is run.
    pub fn ask(question: Say, text: String) -> Self {
        Self::Ask { question, line: Box::new(Line { text, word: None, named: String::new(), about: None }) }
    }

    /// The same, of what can't be undone: "yes" alone is too little. `word`: the key of the words that are enough.
    pub fn ask_surely(question: Say, text: String, word: &str) -> Self {
        let word = Some(word.to_owned());
        Self::Ask { question, line: Box::new(Line { text, word, named: String::new(), about: None }) }
    }
}

impl From<StoreError> for Halt {
    fn from(error: StoreError) -> Self {
        Self::Failed(error)
    }
}

pub type Outcome = Result<Vec<Say>, Halt>;
