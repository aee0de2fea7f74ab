//! A moment to be reminded at: "tomorrow 18:00", "in 2 hours", "evening".

use chrono::{NaiveDateTime, TimeDelta};

use crate::actions::reminders;
use crate::commands::args::{dates, joined, slot, time_of_day, trim_small};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, usage};
use crate::domain::meetup::Slot;
use crate::domain::reminder::MAX_TEXT;
use crate::language::when::{self, When};

/// The moment that a text names, by the sender's clock, and the rest of the text; `None` where it names none.
pub fn moment(cx: &Context<'_>, text: &str) -> Result<Option<(NaiveDateTime, String)>, CommandError> {
    let zone = cx.zone();
    let found = dates(text, &cx.reading(zone, None))?;
    let mut whens: Vec<When> = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    let mut rest = when::rest(text, &found);
    if let Some(time) = time_of_day(text, &cx.reading(zone, None)).filter(|_| whens.is_empty()) {
        (whens, rest) = (vec![When::Clock(time)], String::new());
    }
    let today = cx.today();
    // A time alone is its next: "remind me 18:00" in the evening is tomorrow's.
    let local = match whens.as_slice() {
        [When::At(at)] => *at,
        [When::Hours { day, from, .. }] => day.and_time(*from),
        [When::Clock(time)] => {
            let start = today.and_time(slot(Some(*time)).starts());
            if start > cx.local(zone) { start } else { start + TimeDelta::days(1) }
        }
        // A day alone is its morning.
        [When::Day(day) | When::From(day) | When::Days { from: day, .. }] if *day > today => {
            day.and_time(cx.env.settings.quiet_until)
        }
        [When::Part { day, part }] => day.and_time(Slot::Part(*part).starts()),
        _ => {
            let span = span(text).map(|(span, what)| ((cx.at + span).with_timezone(&zone).naive_local(), what));
            match (span, whens.as_slice()) {
                (Some((local, what)), _) => return Ok(Some((local, trim_small(cx, &what)))),
                // Today, or a day that is over: the caller refuses what is past.
                (None, [When::Day(day)]) => day.and_time(cx.env.settings.quiet_until),
                (None, _) => return Ok(None),
            }
        }
    };
    Ok(Some((local, trim_small(cx, &rest))))
}

/// How long "2h call Lena" and "1h 30m tea" begin with, and the rest.
pub fn span(text: &str) -> Option<(TimeDelta, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=words.len().min(MAX_SPAN_WORDS))
        .rev()
        .find_map(|count| Some((when::duration(&words[..count].join(" "))?, words[count..].join(" "))))
}

pub fn at_time(cx: &mut Context<'_>, text: &str) -> Outcome {
    let Some((local, what)) = moment(cx, text)? else { return Err(usage!("remind-when-missing")) };
    let what = cx.text(&what, MAX_TEXT)?;
    if what.is_empty() {
        return Err(usage!("remind-what-missing", when: local));
    }
    reminders::set(cx, local, what, None)
}

/// Words of a length of time: "an hour and a half".
pub const MAX_SPAN_WORDS: usize = 6;
