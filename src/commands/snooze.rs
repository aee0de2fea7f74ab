//! `!snooze`: a reminder again later, in reply to it.

use chrono::TimeDelta;

use crate::actions::reminders;
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse, usage};
use crate::language::when;
use crate::text::clean::clean_line;

/// How much later, where no time is given.
const USUAL: TimeDelta = TimeDelta::minutes(15);

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let Some(subject) = cx.replied else { return Err(refuse!("snooze-what")) };
    let later = match text.trim() {
        "" => USUAL,
        text => when::duration(text).ok_or_else(|| usage!("snooze-unread", typed: clean_line(text, 30)))?,
    };
    reminders::snooze(cx, subject, later)
}
