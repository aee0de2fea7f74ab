//! What a message says of days and times as a whole: each thing once, and times that stand apart from their day
//! ("dinner on Tuesday, preferably after 18:00") brought together with it.

use std::ops::Range;

use chrono::NaiveDate;

use super::lexemes::{Ask, Lexemes};
use crate::domain::time_of_day::TimeOfDay;
use crate::language::when::meaning::Role;
use crate::language::when::model::{DateContext, Found, Span, When};
use crate::language::when::positive::without_excluded;

/// How many lexemes before a time are looked at for whether it begins its line; more are taken for none.
const MAX_LINE_MARKS: usize = 6;

/// The expressions of `found` as one reads them in a message of `text`, in order of mention:
///
/// - what is left out ("but not on Tuesday") isn't there, and rows of days are cut by it;
/// - what is said twice is there once;
/// - a time with no day ([`When::Clock`]) goes with a day of its sentence that has no time, the one before it first,
///   or else with the only day of the message; the end of a day ("open today until 18:00") and hours beside a row of
///   days are left out;
/// - a time in a message that names no day is the next such time to come.
pub fn readings(text: &str, found: &Found, ctx: &DateContext) -> Vec<Span> {
    let lexed = Lexemes::of(text);
    let mut spans: Vec<Span> = found.spans.clone();
    by_the_way(text, &mut spans);
    under_headings(text, &lexed, &mut spans);
    for at in 0..spans.len() {
        let When::Clock(time) = spans[at].when else { continue };
        if spans[at].excluded {
            continue;
        }
        let bytes = spans[at].bytes.clone();
        if is_end(&lexed, &bytes) {
            continue;
        }
        let near = |other: usize| one_sentence(text, &spans[other].bytes, &bytes);
        let before = (0..at).rev().take_while(|other| near(*other)).find(|other| takes(&spans[*other]));
        let after = || (at + 1..spans.len()).take_while(|other| near(*other)).find(|other| takes(&spans[*other]));
        let only = || {
            let mut days = (0..spans.len()).filter(|other| !matches!(spans[*other].when, When::Clock(_)));
            days.next().filter(|day| days.next().is_none() && takes(&spans[*day]))
        };
        if let Some(day) = before.or_else(after).or_else(only) {
            spans[day].when = timed(&spans[day].when, time);
            spans[day].written = spans[at].written.clone();
        } else if spans.iter().all(|span| matches!(span.when, When::Clock(_)))
            && let Some(when) = next_time(time, ctx)
        {
            spans[at].when = when;
        }
    }
    let mut spans = without_excluded(spans);
    // "1. mai-frukost laurdag kl. 9": the day, and then the day with its hour.
    let timed: Vec<NaiveDate> = spans.iter().filter_map(|span| day_of_time(&span.when)).collect();
    // "What cabbage fields I've seen today. I'm in Spalding tonight."
    let today = ctx.now.date();
    let tonight = spans.iter().any(|span| matches!(span.when, When::Part { day, .. } if day == today));
    let said_closer = |day: NaiveDate| day == today && tonight;
    let ends: Vec<NaiveDate> =
        spans.iter().filter_map(|span| if let When::Until(day) = span.when { Some(day) } else { None }).collect();
    spans.retain(
        |span| !matches!(span.when, When::Day(day) if timed.contains(&day) || ends.contains(&day) || said_closer(day)),
    );
    let mut kept: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        if !matches!(span.when, When::Clock(_)) && !kept.iter().any(|other| other.when == span.when) {
            kept.push(span);
        }
    }
    kept
}

/// The lines of a programme: times that begin a line are of the day that stood as a heading over them.
fn under_headings(text: &str, lexed: &Lexemes, spans: &mut [Span]) {
    let mut heading: Option<NaiveDate> = None;
    for span in spans.iter_mut().filter(|span| !span.excluded) {
        match span.when {
            When::Day(day) => heading = ends_line(text, span.bytes.end).then_some(day),
            When::Clock(time) if begins_line(text, lexed, span.bytes.start) => {
                if let Some(day) = heading {
                    span.when = on(day, time);
                }
            }
            When::Clock(_) => {}
            _ => heading = None,
        }
    }
}

/// Whether nothing but marks stands between `end` and the end of the line.
fn ends_line(text: &str, end: usize) -> bool {
    let line = text.get(end..).unwrap_or_default();
    let Some((line, _)) = line.split_once('\n') else { return false };
    !line.contains(char::is_alphanumeric)
}

/// Whether nothing but marks, and words as "kl.", stands between the start of the line and `start`.
fn begins_line(text: &str, lexed: &Lexemes, start: usize) -> bool {
    let first = lexed.lexemes().partition_point(|lexeme| lexeme.bytes.end <= start);
    let before = (0..first).rev().take_while(|at| !lexed.mark(*at, '\n'));
    // A line has few marks at its start.
    let mut before = before.take(MAX_LINE_MARKS);
    text.get(..start).is_some_and(|text| text.contains('\n'))
        && before.all(|at| {
            lexed.any(at, &[Role::At, Role::From, Role::Around])
                || lexed.at(at).is_some_and(|lexeme| !lexeme.word && lexeme.number.is_none())
        })
}

/// Takes out "every day" said by the way ("I think of you every day. Are you in Hull on 3 July?"): with no time, where
/// another sentence has a day of its own.
fn by_the_way(text: &str, spans: &mut Vec<Span>) {
    let idle = |span: &Span| matches!(&span.when, When::Weekly { days, time: None } if days.len() == 7);
    let dated = |other: &&Span| !matches!(other.when, When::Weekly { .. } | When::Clock(_)) && !other.excluded;
    // Where any is in another sentence, the first or the last one is.
    let ends = [spans.iter().find(dated), spans.iter().rev().find(dated)];
    let elsewhere =
        |span: &Span| ends.into_iter().flatten().any(|other| !one_sentence(text, &span.bytes, &other.bytes));
    let mut keep: Vec<bool> = spans.iter().map(|span| !(idle(span) && elsewhere(span))).collect();
    keep.reverse();
    spans.retain(|_| keep.pop().unwrap_or(true));
}

fn takes(span: &Span) -> bool {
    !span.excluded && takes_time(&span.when)
}

/// Whether the time is only where something ends: "until 18:00".
fn is_end(lexed: &Lexemes, bytes: &Range<usize>) -> bool {
    let first = lexed.lexemes().partition_point(|lexeme| lexeme.bytes.end <= bytes.start);
    first.checked_sub(1).is_some_and(|before| lexed.any(before, &[Role::Until, Role::To]))
}

fn one_sentence(text: &str, one: &Range<usize>, other: &Range<usize>) -> bool {
    let (from, to) = (one.end.min(other.end), one.start.max(other.start));
    let between = text.get(from..to).unwrap_or_default();
    !between.contains(['!', '?', '\n']) && !between.contains(". ")
}

/// The day of a time that has one.
fn day_of_time(when: &When) -> Option<NaiveDate> {
    match when {
        When::At(moment) => Some(moment.date()),
        When::Hours { day, .. } => Some(*day),
        _ => None,
    }
}

fn takes_time(when: &When) -> bool {
    matches!(
        when,
        When::Day(_)
            | When::Weekly { time: None, .. }
            | When::Monthly { time: None, .. }
            | When::Again { time: None, .. }
    )
}

fn timed(when: &When, time: TimeOfDay) -> When {
    match when {
        When::Day(day) => on(*day, time),
        When::Weekly { days, .. } => When::Weekly { days: days.clone(), time: Some(time) },
        When::Monthly { nth, day, .. } => When::Monthly { nth: *nth, day: *day, time: Some(time) },
        When::Again { repeat, .. } => When::Again { repeat: repeat.clone(), time: Some(time) },
        other => other.clone(),
    }
}

fn on(day: NaiveDate, time: TimeOfDay) -> When {
    match time {
        TimeOfDay::At(time) => When::At(day.and_time(time)),
        TimeOfDay::Between(from, to) => When::Hours { day, from, to },
        TimeOfDay::Part(part) => When::Part { day, part },
    }
}

fn next_time(time: TimeOfDay, ctx: &DateContext) -> Option<When> {
    let today = ctx.now.date();
    let over = match time {
        TimeOfDay::At(time) | TimeOfDay::Between(time, _) => time <= ctx.now.time(),
        TimeOfDay::Part(_) => false,
    };
    Some(on(if over { today.succ_opt()? } else { today }, time))
}
