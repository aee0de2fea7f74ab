//! The other day or hour that can be meant as well: "on Friday" said on a Friday, "next Tuesday", "6/4", "at 8".

use chrono::{Datelike, NaiveDate, TimeDelta, Timelike};

use crate::language::cues::{self, Cue};
use crate::language::when::{DateContext, Span, When, find};
use crate::text::fold;

/// A weekday that is named with "next" and comes within so many days may be the one after it.
const SOON: TimeDelta = TimeDelta::days(7);
/// Letters of a word that tells the time of day at the end of another.
const MIN_END: usize = 4;

/// The other reading of a time, where that is as near; as it would be recorded.
pub(crate) fn other(text: &str, span: &Span, ctx: &DateContext) -> Option<When> {
    let typed = text.get(span.bytes.clone())?;
    let day = day(&span.when)?;
    let today = ctx.now.date();
    let named = |day: NaiveDate| moved(&span.when, day);
    if let Some(swapped) = swapped(typed, day, today) {
        return named(swapped);
    }
    // Found without its first word it is the same day: "next Tuesday", "nästa tisdag".
    if let Some((word, rest)) = typed.split_once(char::is_whitespace)
        && cues::is(Cue::Next, word)
    {
        let same = find(rest, ctx).spans.iter().any(|span| crate::drafts::ambiguity::day(&span.when) == Some(day));
        return (same && day - today < SOON).then(|| named(day + TimeDelta::days(7))).flatten();
    }
    let today_too = day - today == TimeDelta::days(7) && day.weekday() == today.weekday();
    // "In a week" is no weekday; "Friday" alone, or with its hour, is.
    let bare = find(&typed.to_lowercase(), &DateContext { first_day: Some(today), ..ctx.clone() });
    if weekday_alone(typed)
        && today_too
        && bare.spans.iter().any(|span| crate::drafts::ambiguity::day(&span.when) == Some(today))
    {
        let earlier = named(today)?;
        let over = match &earlier {
            When::At(at) => *at <= ctx.now,
            When::Hours { day, from, .. } => day.and_time(*from) <= ctx.now,
            _ => false,
        };
        if !over {
            return Some(earlier);
        }
    }
    if is_of_morning(text) || is_of_evening(text) { None } else { evening(typed, &span.when) }
}

fn weekday_alone(typed: &str) -> bool {
    typed.split_whitespace().next().is_some_and(|word| word.chars().all(char::is_alphabetic))
}

/// "6/4" is 6 April to most, and 4 June to some.
fn swapped(typed: &str, day: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
    let (first, second) = typed.split_whitespace().find_map(|word| word.split_once('/'))?;
    let plain = |text: &str| text.parse::<u32>().is_ok();
    if !plain(first) || !plain(second) || day.day() > 12 || day.day() == day.month() {
        return None;
    }
    let other = |year| NaiveDate::from_ymd_opt(year, day.day(), day.month());
    other(today.year()).filter(|other| *other >= today).or_else(|| other(today.year() + 1))
}

/// "at 8" may be in the evening.
fn evening(typed: &str, when: &When) -> Option<When> {
    let When::At(at) = when else { return None };
    let hour = bare_hour(typed)?;
    // Where the clock is named, it has 24 hours: "kl 8", "um 8 Uhr".
    let same = hour.hour == at.hour() && at.minute() == 0 && !hour.clock;
    (same && (7..=11).contains(&hour.hour)).then(|| When::At(*at + TimeDelta::hours(12)))
}

/// An hour without a sign of the half of the day.
struct BareHour {
    hour: u32,
    /// The clock is named: "kl 8", "um 8 Uhr".
    clock: bool,
}

/// The hour at the end of a time: "at 8", "um 8 Uhr", but not "08:00", "8pm".
fn bare_hour(typed: &str) -> Option<BareHour> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let at = words.iter().rposition(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let behind = &words[at + 1..];
    if behind.len() > 1 || words[at].starts_with('0') {
        return None;
    }
    let hour = words[at].trim_end_matches(['.', ',']).parse::<u32>().ok()?;
    let before = at.checked_sub(1).map(|at| words[at]);
    let named = before.is_some_and(|word| word.ends_with('.') || !word.eq_ignore_ascii_case("at") && word.len() <= 3);
    // Behind it only "Uhr" may stand: "8 pm" and "8 o'clock" say more, or the same.
    let clock = named || behind.iter().any(|word| word.len() == 3);
    (behind.iter().all(|word| word.len() == 3) && (1..=11).contains(&hour)).then_some(BareHour { hour, clock })
}

/// Whether a time has an hour of the morning, and doesn't say that it is meant so.
pub(crate) fn is_bare_hour(text: &str, span: &Span) -> bool {
    let typed = text.get(span.bytes.clone()).unwrap_or_default();
    // "Next Tuesday … at 8": its hour stands apart from its day.
    let typed = if typed.contains(|c: char| c.is_ascii_digit()) { typed } else { text };
    match &span.when {
        When::At(at) => bare_hour(typed).is_some_and(|bare| bare.hour == at.hour() && at.minute() == 0),
        _ => false,
    }
}

/// Whether what takes place is of the evening: a concert, a dinner, a plenum.
pub(crate) fn is_of_evening(text: &str) -> bool {
    is_of(Cue::Evening, text) && !is_of_morning(text)
}

/// Whether it is of the morning: a breakfast.
fn is_of_morning(text: &str) -> bool {
    is_of(Cue::Morning, text)
}

/// Whether a word is the cue, or ends with it: "Winterkonzert".
fn is_of(cue: Cue, text: &str) -> bool {
    cues::has(cue, text) || fold::words(text).any(|word| cues::ends_word_of(cue, &text[word], MIN_END))
}

/// The day that a time names, if it names one.
pub(crate) fn day(when: &When) -> Option<NaiveDate> {
    match when {
        When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } => Some(*day),
        When::At(at) => Some(at.date()),
        _ => None,
    }
}

/// The same on another day.
fn moved(when: &When, to: NaiveDate) -> Option<When> {
    Some(match when {
        When::Day(_) => When::Day(to),
        When::Part { part, .. } => When::Part { day: to, part: *part },
        When::Hours { from, to: until, .. } => When::Hours { day: to, from: *from, to: *until },
        When::At(at) => When::At(to.and_time(at.time())),
        _ => return None,
    })
}
