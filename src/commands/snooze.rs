//! `!snooze`: a reminder again later: the one replied to, one of one's own by its number or words, or else the last that came.

use chrono::{DateTime, TimeDelta, Utc};

use crate::actions::reminders;
use crate::commands::args::moment::span;
use crate::commands::args::{moment, own_reminder};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::recurrence::instant;
use crate::outgoing::Subject;
use crate::text::clean::clean_line;

/// How much later, where no time is given.
const USUAL: TimeDelta = TimeDelta::minutes(15);
/// How long the last reminder that came is the one that "snooze" means.
const LAST_HOLDS: TimeDelta = TimeDelta::hours(12);

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if let Some(later) = later(cx, text)? {
        let Some(subject) = last(cx)? else { return Err(refuse!("snooze-what")) };
        return reminders::put_off(cx, subject, later, cx.zone());
    }
    // "snooze reminder 2 1h", "snooze milk"
    let Some((one, rest)) = named(cx, text)? else {
        return Err(usage!("snooze-unread", typed: clean_line(text, 30)));
    };
    let Some(later) = later(cx, &rest)? else { return Err(usage!("snooze-unread", typed: clean_line(&rest, 30))) };
    reminders::put_off(cx, Subject::Reminder(one), later, cx.zone())
}

/// The reminder that the words name, and the time that stands behind.
fn named(cx: &Context<'_>, text: &str) -> Result<Option<(i64, String)>, CommandError> {
    let words: Vec<&str> = text.split_whitespace().collect();
    // The time stands at the end: the fewest words that are no time name the reminder.
    for count in 1..=words.len() {
        let (name, time) = (words[..count].join(" "), words[count..].join(" "));
        if later(cx, &time)?.is_some()
            && let Some((one, "")) = own_reminder::meant(cx, &name)?
        {
            return Ok(Some((one.id, time)));
        }
    }
    Ok(None)
}

/// The time that the words are, and nothing else: "15m", "in 2 hours", "tomorrow at 9"; without words, a little later.
fn later(cx: &Context<'_>, text: &str) -> Result<Option<DateTime<Utc>>, CommandError> {
    if text.is_empty() {
        return Ok(Some(cx.at + USUAL));
    }
    if let Some((later, rest)) = span(text) {
        return Ok(rest.is_empty().then_some(cx.at + later));
    }
    let Some((local, rest)) = moment::moment(cx, text)? else { return Ok(None) };
    Ok(rest.is_empty().then(|| instant(local, cx.zone())))
}

/// What the message replies to; else the last reminder that came here.
fn last(cx: &Context<'_>) -> Result<Option<Subject>, CommandError> {
    let (room, direct) = (&cx.said.room.id, cx.said.room.direct);
    match cx.replied {
        Some(subject) => Ok(Some(subject)),
        None => Ok(cx.tx.last_ping(room, cx.me(), direct, cx.now - LAST_HOLDS)?),
    }
}
