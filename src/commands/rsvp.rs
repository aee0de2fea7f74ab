//! `!rsvp`: who comes. Warns of an overlap with another yes.

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::actions::rsvps;
use crate::commands::args::counts;
use crate::commands::args::pick::Picked;
use crate::commands::args::{Besides, dates, pick, reading_from, take_word};
use crate::context::Context;
use crate::context::addressed::split_word;
use crate::context::outcome::{Outcome, refuse, usage};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::meetup::Answer;
use crate::language::intent::IntentContext;
use crate::language::{message, when};
use crate::text::clean::clean_line;

/// Words of an answer that stands in front.
const MAX_ANSWER_WORDS: usize = 4;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_under_way()?;
    let Picked { no, rest, .. } = pick(cx, &trip, text, CommandId::Rsvp, Besides::Anything)?;
    let rest = rest.as_str();
    let meetup = records::meetup(cx, &trip, no)?;
    if !meetup.stands() {
        return Err(refuse!("meet-cancelled-already", no: no, title: &meetup.title));
    }
    if rest.is_empty() {
        return Err(usage!("rsvp-missing", no: no, title: &meetup.title));
    }
    let last = meetup.repeat.as_ref().map_or(meetup.day, |_| NaiveDate::MAX);
    // The answer first: "no" is "now" in Nynorsk, and no time here.
    let (first, rest) = answer_in_front(cx, rest);
    if first.is_some() && rest.is_empty() {
        let occurrence = rsvps::occurrence(cx, &trip, &meetup, None)?;
        return rsvps::answer(cx, &trip, &meetup, occurrence, first.unwrap_or(Answer::Yes), 0);
    }
    let found = dates(rest, &cx.reading(meetup.zone, reading_from(cx, meetup.zone, meetup.day, last)))?;
    let occurrence = rsvps::occurrence(cx, &trip, &meetup, found.spans.first().map(|span| &span.when))?;
    let words = when::rest(rest, &found);
    let (guests, words) = counts::guests(&words)?;
    let (answer, left) = if first.is_some() { (None, words) } else { take_word(cx, "rsvp", &words) };
    let answer = first.or_else(|| answer.and_then(|key| key.parse::<Answer>().ok()));
    let Some(answer) = answer.filter(|_| left.trim().is_empty()) else {
        if let Some((answer, guests)) = spoken(cx, meetup.zone) {
            return rsvps::answer(cx, &trip, &meetup, occurrence, answer, guests);
        }
        return Err(usage!("rsvp-unread", no: no, title: &meetup.title, typed: clean_line(rest, 40)));
    };
    rsvps::answer(cx, &trip, &meetup, occurrence, answer, guests)
}

/// "Kommer till pizzan med två vänner": the command's own word is the answer, and the line says who comes along.
fn spoken(cx: &Context<'_>, zone: Tz) -> Option<(Answer, i64)> {
    let answer = cx.env.words.key("rsvp", split_word(cx.running()).0)?.parse().ok()?;
    let ctx = IntentContext {
        now: cx.local(zone),
        zone,
        gazetteer: cx.env.gazetteer,
        stops: &[],
        first_day: None,
        journey: None,
    };
    message::guests(cx.running(), &ctx).map(|guests| (answer, guests.into()))
}

/// The answer that stands in front, and what is behind it.
fn answer_in_front<'t>(cx: &Context<'_>, text: &'t str) -> (Option<Answer>, &'t str) {
    let ends = text.match_indices(char::is_whitespace).map(|(at, _)| at).chain([text.len()]);
    let found = ends.take(MAX_ANSWER_WORDS).filter_map(|end| {
        let key = cx.env.words.key("rsvp", text[..end].trim_end_matches([',', '.', '!']))?;
        Some((key.parse().ok()?, text[end..].trim()))
    });
    found.last().map_or((None, text), |(answer, rest)| (Some(answer), rest))
}
