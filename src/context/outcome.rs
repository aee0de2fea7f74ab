//! What comes of a command: lines to answer, or what stops it.

use crate::render::msg::Msg;
use crate::store::{Line, StoreError};

/// `return Err(refuse!("no-such-number", no: 7))`
macro_rules! refuse {
    ($($said:tt)*) => { $crate::context::outcome::CommandError::Refused($crate::msg!($($said)*)) };
}

/// The same for words that don't read as the command.
macro_rules! usage {
    ($($said:tt)*) => { $crate::context::outcome::CommandError::Usage($crate::msg!($($said)*)) };
}

pub(crate) use {refuse, usage};

/// What stops a command.
#[derive(Debug)]
pub enum CommandError {
    /// Told to the sender: what was understood, what is missing, what to type instead.
    Refused(Msg),
    /// The same, where the words don't read as this command at all.
    Usage(Msg),
    /// Not before a "yes", or the words that the line wants: then it is run again.
    Confirm { question: Msg, line: Box<Line> },
    /// Not for the bot after all: there is no answer.
    NotForBot,
    /// From somebody blocked: there is no answer, whatever else the message might be.
    Ignored,
    /// The store failed: the turn is undone.
    Store(StoreError),
}

impl CommandError {
    /// Asks before a line is run.
    pub fn confirm(question: Msg, text: String) -> Self {
        Self::Confirm { question, line: Box::new(Line { text, word: None, named: String::new(), about: None }) }
    }

    /// The same, of what can't be undone: "yes" alone is too little. `word`: the key of the words that are enough.
    pub fn confirm_surely(question: Msg, text: String, word: &str) -> Self {
        let word = Some(word.to_owned());
        Self::Confirm { question, line: Box::new(Line { text, word, named: String::new(), about: None }) }
    }

    /// Drops a refusal and keeps a failure: for work whose refusal changes nothing for the caller.
    ///
    /// # Errors
    /// The store's, which undoes the turn.
    pub fn fatal(self) -> Result<(), StoreError> {
        match self {
            Self::Store(error) => Err(error),
            Self::Refused(_) | Self::Usage(_) | Self::Confirm { .. } | Self::NotForBot | Self::Ignored => Ok(()),
        }
    }
}

/// Passes a failure of the store on and ignores a refusal: for what is done in the background, where nobody can be asked.
///
/// # Errors
/// Where the store failed.
pub fn ignore_refusal<T>(outcome: Result<T, CommandError>) -> Result<(), StoreError> {
    match outcome {
        Err(CommandError::Store(error)) => Err(error),
        _ => Ok(()),
    }
}

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

pub type Outcome = Result<Vec<Msg>, CommandError>;
