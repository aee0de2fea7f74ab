//! A question as it was read, and what its answers have in common.

use chrono::NaiveDate;

use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::domain::command::CommandId;
use crate::language::questions::Question;
use crate::locale::Language;
use crate::turn::dispatch;

/// A question, and what of it says when.
pub(crate) struct Asked<'t> {
    pub text: &'t str,
    pub what: Question,
    pub language: Language,
    /// The words that are a day or a time, as a command reads them.
    pub day_words: Option<String>,
    pub day: Option<NaiveDate>,
}

/// A command's answer to a question: its own refusals are the answer, too.
pub(super) fn run(cx: &mut Context<'_>, command: CommandId, words: &str) -> Outcome {
    let queued = cx.queue_len();
    dispatch::carry_out(cx, command, words, queued)
}
