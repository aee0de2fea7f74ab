//! "The meetup on 14 April is cancelled": which one is meant, and how it is called off. Nothing is, by these words alone.

use std::ops::Range;

use chrono::NaiveDate;

use crate::commands::{args, cancel};
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::meetup::Meetup;
use crate::domain::permissions::Permission;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::locale::Language;
use crate::render::msg::{Arg, Msg};
use crate::store::{Line, StoreError};
use crate::text::fold::{self, fold};
use crate::{msg, view};

/// Words of such a sentence; a longer one is talk.
const MAX_WORDS: usize = 24;

/// Bytes of a word for a meetup that may have an ending, and of that ending.
const MIN_STEM: usize = 4;
const MAX_ENDING: usize = 3;

/// The reply; `None` where the text says nothing of the kind.
pub(crate) fn off(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    // "No tinker night on the 14th"
    let first = text.split_whitespace().next().unwrap_or_default();
    let none = cues::is(Cue::None, first);
    if !(none || cues::has(Cue::Off, text)) || text.ends_with('?') || text.split_whitespace().count() > MAX_WORDS {
        return Ok(None);
    }
    let trip = match cx.trip_under_way() {
        Ok(trip) => trip,
        Err(error) => return error.fatal().map(|()| None),
    };
    let meetups = cx.tx.meetups(trip.id)?;
    let ahead: Vec<&Meetup> = meetups.iter().filter(|one| one.stands() && one.next(cx.now).is_some()).collect();
    let words = format!(" {} ", fold(text));
    let titled = |one: &&&Meetup| {
        words.contains(&format!(" {} ", fold(&one.title)))
            || text.split_whitespace().any(|word| args::is_number(word, one.no))
    };
    let mut meant: Vec<&Meetup> = ahead.iter().filter(titled).copied().collect();
    // The "night" of a name is no hour.
    let unnamed = meant.first().map_or_else(|| text.to_owned(), |one| without(text, &one.title));
    let reading = cx.reading(cx.zone(), None);
    let Some(day) = cancel::named_day(&unnamed, &reading).or_else(|| cancel::named_day(text, &reading)) else {
        return Ok(None);
    };
    if meant.is_empty() {
        if none || !fold(text).split(' ').any(|word| is_meetup(cx, word)) {
            return Ok(None);
        }
        meant = ahead;
        meant.retain(|one| !one.days(day, day).is_empty());
    }
    Ok(Some(vec![match meant.as_slice() {
        [] => msg!("off-none", day: day),
        [one] if one.repeat.is_some() && one.days(day, day).is_empty() => match cancel::not_that_day(one, day) {
            CommandError::Refused(say) => say,
            _ => return Ok(None),
        },
        [one] => {
            let day = one.repeat.is_some().then_some(day);
            return ask(cx, &trip, one, day).map(|line| Some(vec![line]));
        }
        [first, ..] => {
            let names = meant.iter().map(|one| Arg::Msg(msg!("number-title", no: one.no, title: &one.title)));
            msg!("off-which", day: day, meetups: Arg::List(names.collect()), no: first.no)
        }
    }]))
}

/// A text without a name that stands in it, however it is written there.
fn without(text: &str, name: &str) -> String {
    let name: Vec<String> = fold::words(name).map(|word| fold::key(&name[word])).collect();
    let words: Vec<Range<usize>> = fold::words(text).collect();
    let is = |at: &usize| {
        let run = words.get(*at..at + name.len()).unwrap_or_default();
        !run.is_empty() && run.iter().map(|word| fold::key(&text[word.clone()])).eq(name.iter().cloned())
    };
    match (0..words.len()).find(is) {
        Some(at) => format!("{}{}", &text[..words[at].start], &text[words[at + name.len() - 1].end..]),
        None => text.to_owned(),
    }
}

/// Asks whether it is to be called off, or that date of it, where they may; else says how that is done.
pub(crate) fn ask(
    cx: &mut Context<'_>,
    trip: &Trip,
    meetup: &Meetup,
    day: Option<NaiveDate>,
) -> Result<Msg, StoreError> {
    let how = msg!("off-one", no: meetup.no, title: &meetup.title, when: view::time(meetup));
    if !cx.may(Permission::ChangeMeetup, trip, Some(&meetup.maker))? {
        return Ok(how);
    }
    let question = match day {
        Some(day) => {
            let when = view::on_day(meetup.slot_on(day), day);
            msg!("date-off-ask", no: meetup.no, title: &meetup.title, when: when)
        }
        None => msg!("off-ask", no: meetup.no, title: &meetup.title, when: view::time(meetup)),
    };
    let line = Line {
        text: [cx.word(CommandId::Cancel).to_owned(), meetup.no.to_string()]
            .into_iter()
            .chain(day.map(|day| day.to_string()))
            .collect::<Vec<_>>()
            .join(" "),
        word: None,
        named: String::new(),
        about: Some(RecordRef { trip: trip.id, no: meetup.no }),
    };
    Ok(if cx.keep_pending(&question, line)? { question } else { how })
}

/// A word for a meetup, of any language, with whatever ends it there: "treffet", "Treffens".
fn is_meetup(cx: &Context<'_>, word: &str) -> bool {
    let starts = |known: &String| {
        let known = fold(known);
        known.len() >= MIN_STEM && word.strip_prefix(known.as_str()).is_some_and(|end| end.len() <= MAX_ENDING)
    };
    Language::ALL.into_iter().any(|language| {
        ["meet", "meetups"].into_iter().any(|key| cx.env.words.of(language, "commands", key).iter().any(starts))
    })
}
