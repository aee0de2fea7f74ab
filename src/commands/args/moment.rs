//! A moment to be reminded at: "tomorrow 18:00", "in 2 hours", "evening".

use std::ops::RangeInclusive;

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use crate::actions::reminders;
use crate::commands::args::{dates, is_small, joined, slot, time_of_day, trim_small};
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::meetup::Slot;
use crate::domain::reminder::MAX_TEXT;
use crate::language::vocabulary::Small;
use crate::language::when::{self, Found, Span, When};
use crate::msg;

/// A moment that a text names, by the sender's clock.
pub struct Moment {
    pub at: NaiveDateTime,
    /// Only the day was said: the hour is the one at which reminders begin.
    pub no_hour: bool,
    /// Only the hour was said: the day is the next on which it comes.
    pub no_day: bool,
    /// The rest of the text.
    pub rest: String,
}

/// The moment that a text names, and the rest of the text; `None` where it names none.
pub fn moment(cx: &Context<'_>, text: &str) -> Result<Option<(NaiveDateTime, String)>, CommandError> {
    Ok(named(cx, text)?.map(|moment| (moment.at, moment.rest)))
}

/// As [`moment`], with what of it was not said.
pub fn named(cx: &Context<'_>, text: &str) -> Result<Option<Moment>, CommandError> {
    let zone = cx.zone();
    let found = first_of(cx, text, dates(text, &cx.reading(zone, None))?)?;
    let mut whens: Vec<When> = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    let mut rest = when::rest(text, &found);
    if let Some(time) = time_of_day(text, &cx.reading(zone, None)).filter(|_| whens.is_empty()) {
        (whens, rest) = (vec![When::Clock(time)], String::new());
    }
    let today = cx.today();
    let (mut no_hour, mut no_day) = (false, false);
    // A time alone is its next: "remind me 18:00" in the evening is tomorrow's.
    let local = match whens.as_slice() {
        [When::At(at)] => *at,
        [When::Hours { day, from, .. }] => day.and_time(*from),
        [When::Clock(time)] => {
            no_day = true;
            let start = today.and_time(slot(Some(*time)).starts());
            if start > cx.local(zone) { start } else { start + TimeDelta::days(1) }
        }
        // A day alone is its morning.
        [When::Day(day) | When::From(day) | When::Days { from: day, .. }] if *day > today => {
            no_hour = true;
            day.and_time(cx.env.settings.quiet_until)
        }
        [When::Part { day, part }] => day.and_time(Slot::Part(*part).starts()),
        [When::Weekly { .. } | When::Monthly { .. } | When::Again { .. }] => return Err(refuse!("remind-once")),
        _ => {
            let span = span(text).map(|(span, what)| ((cx.at + span).with_timezone(&zone).naive_local(), what));
            match (span, whens.as_slice()) {
                (Some((at, what)), _) => {
                    return Ok(Some(Moment { at, no_hour, no_day, rest: trim_small(cx, &what) }));
                }
                // Today, or a day that is over: the caller refuses what is past.
                (None, [When::Day(day)]) => day.and_time(cx.env.settings.quiet_until),
                (None, _) => return Ok(None),
            }
        }
    };
    Ok(Some(Moment { at: local, no_hour, no_day, rest: trim_small(cx, &rest) }))
}

/// Of several times, the one in front: "on Monday to buy tickets for 3 May" is said on Monday, and 3 May is what it is
/// about.
///
/// # Errors
/// Refuses where none stands in front: either may be meant.
fn first_of(cx: &Context<'_>, text: &str, found: Found) -> Result<Found, CommandError> {
    let whole: Vec<When> = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    // "2h call Lena about Tuesday" begins with a length of time.
    if whole.len() < 2 || span(text).is_some() {
        return Ok(if span(text).is_some() { Found::default() } else { found });
    }
    let mut spans = found.spans;
    spans.sort_by_key(|span| span.bytes.start);
    let small = |words: &str| {
        let small = |word: &str| {
            let word = word.trim_matches([',', ':', ';', '-', '–']);
            word.is_empty() || [Small::At, Small::On, Small::From, Small::In].iter().any(|key| is_small(cx, *key, word))
        };
        words.split_whitespace().all(small)
    };
    let together = |one: &Span, other: &Span| {
        let both = joined(vec![one.when.clone(), other.when.clone()]);
        both.len() == 1 && text.get(one.bytes.end..other.bytes.start).is_some_and(small)
    };
    let [first, rest @ ..] = spans.as_slice() else { return Ok(Found::default()) };
    if !text.get(..first.bytes.start).is_some_and(small) {
        return Err(usage!("remind-which-time"));
    }
    let with_next = rest.first().is_some_and(|next| together(first, next));
    spans.truncate(if with_next { 2 } else { 1 });
    Ok(Found { spans, ..Found::default() })
}

/// How long "2h call Lena" and "1h 30m tea" begin with, and the rest.
pub fn span(text: &str) -> Option<(TimeDelta, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=words.len().min(MAX_SPAN_WORDS))
        .rev()
        .find_map(|count| Some((when::duration(&words[..count].join(" "))?, words[count..].join(" "))))
}

pub fn at_time(cx: &mut Context<'_>, text: &str) -> Outcome {
    let Some(mut moment) = named(cx, text)? else { return Err(usage!("remind-when-missing")) };
    let command = cx.env.words.opening("commands", cx.running()).word;
    if moment.no_hour
        && let Some((hour, rest)) = bare_hour(cx, &moment.rest, &command)
    {
        moment = Moment { at: moment.at.date().and_time(hour), no_hour: false, rest: rest.to_owned(), ..moment };
    }
    let what = cx.text(about(cx, &moment.rest, &command), MAX_TEXT)?;
    if what.is_empty() {
        return Err(usage!("remind-what-missing", when: moment.at));
    }
    let mut lines = reminders::set(cx, moment.at, what, None)?;
    if moment.no_hour {
        lines.push(msg!("remind-no-hour", time: moment.at.time()));
    }
    Ok(lines)
}

/// What one is to be reminded of, without the words that lead to it: "to call Kari", "på å ringe Kari", "daran, dass …".
///
/// `command`: the word that asks for it. "At" is Danish, and English; so it is read as that word is.
pub fn about<'t>(cx: &Context<'_>, text: &'t str, command: &str) -> &'t str {
    let mut text = text.trim();
    for _ in 0..MAX_LEADING {
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let bare = word.trim_matches([',', ':', '-', '–']);
        if rest.is_empty() || !(bare.is_empty() || leads(cx, bare, command)) {
            break;
        }
        text = rest.trim_start();
    }
    text
}

/// Whether a word leads to what one is to be reminded of, in the languages of the word that asks for it.
fn leads(cx: &Context<'_>, word: &str, command: &str) -> bool {
    let mut languages = cx.env.words.languages("commands", command);
    if languages.is_empty() {
        languages.push(cx.language());
    }
    languages.into_iter().any(|language| cx.env.words.key_in(language, "reminded", word).is_some())
}

/// The hour that a bare number behind the day is, where what one is to be reminded of is led to behind it: "tomorrow 9 to buy
/// milk", and not "tomorrow 3 cakes". From one to seven it is in the afternoon, as after "at".
fn bare_hour<'t>(cx: &Context<'_>, rest: &'t str, command: &str) -> Option<(NaiveTime, &'t str)> {
    const AFTERNOON: RangeInclusive<u32> = 1..=7;
    let (number, behind) = rest.split_once(char::is_whitespace)?;
    let hour: u32 = number.parse().ok()?;
    let hour = if AFTERNOON.contains(&hour) { hour + 12 } else { hour };
    let next = behind.split_whitespace().next()?;
    let time = NaiveTime::from_hms_opt(hour, 0, 0)?;
    leads(cx, next, command).then_some((time, behind))
}

/// Words that lead to what one is to be reminded of: "om at".
const MAX_LEADING: usize = 3;

/// Words of a length of time: "an hour and a half".
pub const MAX_SPAN_WORDS: usize = 6;
