//! Plain questions, answered from what is known: by the view of a command with its day, number or place filled in, perhaps
//! headed by one direct sentence. A question never becomes a draft.
//!
//! | file | does |
//! |---|---|
//! | `questions/about.rs` | whatever a text names that asks nothing |
//! | `questions/asked.rs` | a question as it was read |
//! | `questions/beds.rs` | offers, who took them, where one sleeps, how one gets in |
//! | `questions/lasting.rs` | how long, and when, of whatever is meant |
//! | `questions/meetups.rs` | what is on, when, where, and who comes |
//! | `questions/standing.rs` | what is asked about the bot itself |
//! | `questions/ways.rs` | how something is found, deleted or changed |

use chrono::NaiveDate;

use crate::context::outcome::CommandError;
use crate::context::settle::tried;
use crate::context::{Context, lookup};
use crate::domain::command::CommandId;
use crate::domain::stop::on_day;
use crate::drafts;
use crate::language::cues::{self, Cue};
use crate::language::detect;
use crate::language::questions::{self, Question};
use crate::language::standing::{self as about_the_bot, Standing};
use crate::language::told::Told;
use crate::language::when::{self, Span, When};
use crate::locale::Language;
use crate::render::msg::Msg;
use crate::store::StoreError;
use crate::turn::questions::asked::{Asked, run};
use crate::turn::roles::role;
use crate::turn::{first_minute, hurried};

mod about;
mod asked;
mod beds;
mod lasting;
mod meetups;
mod standing;
mod ways;

/// Sentences of a text in which a question is looked for.
const MAX_SENTENCES: usize = 3;

/// The answer to a plain question; `None` where it is none, or nothing is known of it.
///
/// # Errors
/// Where the store fails.
pub(crate) fn answered(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    // "Tacka ja 3" is a command, however it begins.
    if !text.ends_with('?') && lookup::is_command_of_several(cx, text) {
        return Ok(None);
    }
    let first_day = first_day(cx)?;
    let Some(asked) = read(cx, text, first_day) else { return Ok(None) };
    give(cx, &asked)
}

/// What is known of whatever a text names: a meetup, a host, a stop, a day. `None` where it names none.
///
/// # Errors
/// Where the store fails.
pub(crate) fn known_of(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    let (_, day) = day_in(cx, text)?;
    tried(cx, |cx| about::known_of(cx, text, day))
}

/// The answer to a text as if it asked `what`; `None` where nothing is known of it.
///
/// # Errors
/// Where the store fails.
pub(crate) fn answered_as(cx: &mut Context<'_>, text: &str, what: Question) -> Result<Option<Vec<Msg>>, StoreError> {
    let language = detect::tell(text).unwrap_or(cx.language());
    let (day_words, day) = day_in(cx, text)?;
    give(cx, &Asked { text, what, language, day_words, day })
}

fn give(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, StoreError> {
    let before = cx.language();
    cx.answer_in(asked.language);
    let lines = tried(cx, |cx| answer(cx, asked))?;
    match lines {
        // Nothing is recorded of a question.
        Some(_) => cx.set_refused(true),
        None => cx.answer_in(before),
    }
    Ok(lines)
}

/// While a stay is under way, "Tuesday" on a Tuesday is today.
fn first_day(cx: &Context<'_>) -> Result<Option<NaiveDate>, StoreError> {
    let Some(trip) = cx.trip_if_clear()? else { return Ok(None) };
    Ok(on_day(&cx.tx.stops(trip.id)?, cx.today()).map(|_| cx.today()))
}

/// The one question in a text; a greeting may stand before it.
fn read<'t>(cx: &Context<'_>, text: &'t str, first_day: Option<NaiveDate>) -> Option<Asked<'t>> {
    let text = match the_question(cx, text) {
        Some(text) => text,
        // What is asked about the bot stands anywhere.
        None => {
            let (what, language) = standing_in(cx, text)?;
            return Some(Asked { text, what: Question::Standing(what), language, day_words: None, day: None });
        }
    };
    let spans = when::find(text, &cx.reading(cx.zone(), first_day)).spans;
    let (what, language) = questions::read(text, cx.language(), !spans.is_empty())?;
    let (day_words, day) = first_of(text, &spans);
    Some(Asked { text, what, language, day_words, day })
}

/// The first day that a text names, and its words.
fn day_in(cx: &Context<'_>, text: &str) -> Result<(Option<String>, Option<NaiveDate>), StoreError> {
    let first_day = first_day(cx)?;
    Ok(first_of(text, &when::find(text, &cx.reading(cx.zone(), first_day)).spans))
}

/// The first day of those that a text names, and its words.
fn first_of(text: &str, spans: &[Span]) -> (Option<String>, Option<NaiveDate>) {
    let span = spans.first();
    let day = span.and_then(|span| match &span.when {
        When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } | When::From(day) | When::Until(day) => {
            Some(*day)
        }
        When::At(at) => Some(at.date()),
        When::Days { from, .. } => Some(*from),
        _ => None,
    });
    let words = span.zip(day).and_then(|(span, day)| {
        let words = text.get(span.bytes.clone())?;
        // "The 10th" is read by what is spoken of, and by a command as it stands.
        Some(if words.contains(char::is_alphabetic) { words.to_owned() } else { day.to_string() })
    });
    (words, day)
}

fn standing_in(cx: &Context<'_>, text: &str) -> Option<(Standing, Language)> {
    about_the_bot::read(text, &questions::languages(text, cx.language()))
}

/// The only sentence that says something.
fn the_question<'t>(cx: &Context<'_>, text: &'t str) -> Option<&'t str> {
    let said: Vec<&str> = sentences(text).filter(|one| !is_opening(cx, one)).take(MAX_SENTENCES).collect();
    match said.as_slice() {
        [only] => Some(only),
        // What stands beside a question is talk, unless something can be made of it.
        [one, other] => {
            let (asks, beside) = if one.ends_with('?') { (one, other) } else { (other, one) };
            let talk = asks.ends_with('?') && !beside.ends_with('?') && !drafts::reads(cx, text).unwrap_or(true);
            talk.then_some(*asks)
        }
        _ => None,
    }
}

/// Sentences with the sign at their ends. A point within a date or an hour ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = |(at, c): (usize, char)| {
        let behind = text[at + c.len_utf8()..].chars().next();
        let ends = matches!(c, '!' | '?' | '.' | '\n') && behind.is_none_or(char::is_whitespace);
        // "7. april", "man. 6. april"
        let rest = text[at + c.len_utf8()..].trim_start();
        let date = text[..at].ends_with(|c: char| c.is_ascii_digit()) || rest.starts_with(|c: char| c.is_ascii_digit());
        (ends && !(c == '.' && date && !rest.is_empty())).then_some(at + c.len_utf8())
    };
    let mut from = 0;
    let mut cuts: Vec<usize> = text.char_indices().filter_map(ends).collect();
    cuts.push(text.len());
    cuts.into_iter().filter_map(move |to| {
        let one = text.get(from..to)?.trim();
        from = to;
        one.contains(char::is_alphanumeric).then_some(one)
    })
}

/// "Hi!", "Thanks.": it says nothing that needs an answer beside the question.
fn is_opening(cx: &Context<'_>, sentence: &str) -> bool {
    questions::languages(sentence, cx.language()).into_iter().any(|language| {
        let told = Told::of(sentence, language);
        told.is_made_of(&[Cue::Greeting, Cue::Thanks, Cue::WellSaid, Cue::Lead], 0) && !sentence.ends_with('?')
            || told.is_about(Cue::Greeting, 1)
    })
}

/// Whether plain words are a question that must not become a draft: they begin as one, and offer or announce nothing.
pub(crate) fn only_asks(cx: &Context<'_>, text: &str) -> bool {
    the_question(cx, text)
        .is_some_and(|text| questions::begins_as_question(text, cx.language()) && !cues::has(Cue::Proposes, text))
}

fn answer(cx: &mut Context<'_>, asked: &Asked<'_>) -> Result<Option<Vec<Msg>>, CommandError> {
    Ok(match asked.what {
        Question::Standing(what) => standing::answer(cx, asked, what)?,
        Question::WhoAreYou => Some(first_minute::introduce(cx)?),
        Question::WhatNow => {
            let role = role(cx)?;
            Some(first_minute::now(cx, &role)?)
        }
        Question::Plan => Some(run(cx, CommandId::Stops, "")?),
        Question::WhatNext => Some(meetups::next(cx)?),
        Question::Accepted => beds::accepted(cx, asked)?,
        Question::ToldThem => beds::told_them(cx)?,
        Question::HowLong => lasting::how_long(cx, asked)?,
        Question::AmComing => meetups::am_coming(cx, asked)?,
        Question::Clash => meetups::clash(cx, asked)?,
        Question::Offers => Some(run(cx, CommandId::Offers, "")?),
        Question::Sleep => Some(beds::sleep(cx, asked)?),
        Question::Bed => Some(beds::bed(cx, asked)?),
        Question::WayIn => beds::way_in(cx, asked)?,
        Question::TellWayIn => Some(beds::tell_way_in(cx)?),
        Question::GoingOn => Some(meetups::going_on(cx, asked)?),
        Question::Come => meetups::who_comes(cx, asked)?,
        Question::When => lasting::when(cx, asked)?,
        Question::Where => meetups::place(cx, asked)?,
        Question::AreWhere => Some(run(cx, CommandId::Today, asked.day_words.as_deref().unwrap_or_default())?),
        Question::FindTrip => Some(ways::find(cx)?),
        Question::Remove => Some(ways::remove(cx, asked)?),
        Question::Change => Some(ways::change(cx, asked)?),
        // "Kan jeg ta med hunden til Kari" asks her.
        Question::How => match hurried::unanswered(cx, asked.text, true)? {
            Some(lines) => Some(lines),
            None => ways::command(cx, asked)?,
        },
        Question::Other => meetups::named(cx, asked)?,
    })
}
