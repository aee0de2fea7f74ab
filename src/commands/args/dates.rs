//! Days and times, read by [`when`], and what they mean in a command.

use std::borrow::Cow;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::context::Context;
use crate::context::outcome::{CommandError, refuse};
use crate::domain::meetup::Slot;
use crate::domain::time_of_day::TimeOfDay;
use crate::language::cues::{self, Cue};
use crate::language::vocabulary::Small;
use crate::language::when::{self, DateContext, Found, Problem, ProblemKind, When};
use crate::locale::Language;
use crate::msg;
use crate::render::msg::Msg;
use crate::text::clean::clean_line;

/// Characters of a time that is repeated in a reply.
const MAX_SHOWN: usize = 40;

/// Days and times in a text.
///
/// # Errors
/// Says which one there is none of ("31 February").
pub fn dates(text: &str, context: &DateContext) -> Result<Found, CommandError> {
    let found = when::find(text, context);
    match found.problems.first() {
        Some(first) => Err(CommandError::Usage(problem(text, first, context))),
        // "Yesterday" is no day that anything can be on.
        None => match when::past(text).filter(|_| found.spans.is_empty()) {
            Some(past) => Err(refuse!("day-past", typed: clean_line(&text[past], MAX_SHOWN))),
            None => Ok(found),
        },
    }
}

/// A text in which short names of days that stand alone are led by a small word, as they are read in a sentence: "tors" of
/// "+tors", "man" of "sofa man". Only where nothing else in it is a day.
pub fn with_short_days<'t>(cx: &Context<'_>, text: &'t str, context: &DateContext) -> Cow<'t, str> {
    let found = when::find(text, context);
    if !found.spans.is_empty() || !found.problems.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut words: Vec<String> = Vec::new();
    let mut any = false;
    // From the end, as long as they are days, with what joins them.
    let mut rest: Vec<&str> = text.split_whitespace().collect();
    while let Some(word) = rest.pop() {
        let bare = word.trim_matches([',', '+', '/']);
        if let Some(lead) = leads_to_day(cx, bare, context) {
            any = true;
            words.push(format!("{lead} {word}"));
        } else if any && cues::is(Cue::Bound, bare) && !rest.is_empty() {
            words.push(word.to_owned());
        } else {
            words.push(word.to_owned());
            break;
        }
    }
    if !any {
        return Cow::Borrowed(text);
    }
    rest.extend(words.iter().rev().map(String::as_str));
    Cow::Owned(rest.join(" "))
}

/// The small word behind which a lone word is a day.
fn leads_to_day<'w>(cx: &Context<'w>, word: &str, context: &DateContext) -> Option<&'w str> {
    if !(2..=MAX_SHORT_DAY).contains(&word.chars().count()) || word.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let words = cx.env.words;
    let leads = Language::ALL
        .into_iter()
        .flat_map(|language| [Small::On, Small::At].into_iter().flat_map(move |small| words.small_of(language, small)));
    leads.map(String::as_str).find(|lead| {
        let text = format!("{lead} {word}");
        let found = when::find(&text, context);
        let day =
            |span: &when::Span| matches!(span.when, When::Day(_)) && span.bytes.end >= text.trim_end_matches('.').len();
        found.problems.is_empty() && found.spans.len() == 1 && found.spans.iter().all(day)
    })
}

/// Characters of a short name of a day, with its point.
const MAX_SHORT_DAY: usize = 5;

/// Says why an expression in the text can't be.
pub fn problem(text: &str, problem: &Problem, context: &DateContext) -> Msg {
    let typed = text.get(problem.bytes.clone()).unwrap_or(text);
    let shown = clean_line(typed, 40);
    match problem.kind {
        ProblemKind::NoSuchDate | ProblemKind::NoSuchTime => msg!("bad-date", typed: shown),
        ProblemKind::EndsBeforeStart => msg!("bad-date-order", typed: shown),
        ProblemKind::UnknownZone => msg!("bad-date-zone", typed: shown),
        ProblemKind::Unrepeatable => msg!("bad-date-repeat", typed: shown),
        ProblemKind::WrongWeekday => match without_weekday(typed, context) {
            Some(day) => msg!("bad-date-weekday", typed: shown, day: day),
            None => msg!("bad-date-weekdays", typed: shown),
        },
    }
}

/// The day that a date means when its weekday, which comes first, is left out.
fn without_weekday(typed: &str, context: &DateContext) -> Option<NaiveDate> {
    let (_, date) = typed.split_once([' ', ','])?;
    match when::find(date, context).spans.as_slice() {
        [span] => match span.when {
            When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } => Some(day),
            When::At(at) => Some(at.date()),
            _ => None,
        },
        _ => None,
    }
}

/// The time of day that these words are, if they are nothing else: "evening", "noon".
pub fn time_of_day(words: &str, context: &DateContext) -> Option<TimeOfDay> {
    if !words.chars().any(char::is_alphabetic) {
        return None;
    }
    // With a day before it: "… noon", "… in the evening"; a lone "evening" as in "…T evening".
    [" ", "T "].into_iter().find_map(|joint| {
        let text = format!("{}{joint}{words}", context.now.date());
        let found = when::find(&text, context);
        if !found.problems.is_empty() || !when::rest(&text, &found).is_empty() {
            return None;
        }
        match found.spans.as_slice() {
            [span] => match span.when {
                When::Part { part, .. } => Some(TimeOfDay::Part(part)),
                When::At(at) => Some(TimeOfDay::At(at.time())),
                When::Hours { from, to, .. } => Some(TimeOfDay::Between(from, to)),
                _ => None,
            },
            _ => None,
        }
    })
}

/// The day from which on "Tuesday" is read of what lasts from `first` to `last`: today counts while it is under way.
/// `None` where it is over.
pub fn reading_from(cx: &Context<'_>, zone: Tz, first: NaiveDate, last: NaiveDate) -> Option<NaiveDate> {
    let today = cx.local(zone).date();
    (last >= today).then(|| first.max(today))
}

/// A day said apart from its time ("Tuesday dinner 18:00") is one moment.
pub fn joined(whens: Vec<When>) -> Vec<When> {
    match whens.as_slice() {
        [When::Day(day), When::Clock(time)] | [When::Clock(time), When::Day(day)] => vec![at(*day, *time)],
        _ => whens,
    }
}

pub fn at(day: NaiveDate, time: TimeOfDay) -> When {
    match time {
        TimeOfDay::At(time) => When::At(day.and_time(time)),
        TimeOfDay::Between(from, to) => When::Hours { day, from, to },
        TimeOfDay::Part(part) => When::Part { day, part },
    }
}

pub fn slot(time: Option<TimeOfDay>) -> Slot {
    match time {
        None => Slot::AllDay,
        Some(TimeOfDay::At(time)) => Slot::At(time),
        Some(TimeOfDay::Between(from, to)) => Slot::Between(from, to),
        Some(TimeOfDay::Part(part)) => Slot::Part(part),
    }
}
