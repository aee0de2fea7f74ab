//! One date of a series: "meet 5 14 April 19:30" moves it to another hour, "meet 5 14 April, 15 April 19:30" to another day.

use chrono::NaiveDate;

use crate::actions::series;
use crate::commands::args::{dates, joined, reading_from, slot};
use crate::commands::cancel::not_that_day;
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::meetup::{Meetup, Slot};
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::when::{self, When};
use crate::render::msg::Msg;

/// A date that moves: from which day to which day and time.
pub(crate) struct Move {
    pub from: NaiveDate,
    pub to: (NaiveDate, Slot),
}

/// Moves the one date that the words name; `None` where they name none of the meetup's, or say more than a time.
///
/// # Errors
/// Those of [`series::move_date`]; and refuses times that there are none of.
pub(crate) fn change(
    cx: &mut Context<'_>,
    trip: &Trip,
    old: &Meetup,
    text: &str,
) -> Result<Option<Vec<Msg>>, CommandError> {
    match read(cx, old, text)? {
        Some(Move { from, to }) => series::move_date(cx, trip, old, from, to).map(Some),
        None => Ok(None),
    }
}

/// The one date that the words move; `None` as for [`change`].
///
/// # Errors
/// Refuses times that there are none of ("31 April"), and a day on which the series doesn't take place.
pub(crate) fn read(cx: &Context<'_>, old: &Meetup, text: &str) -> Result<Option<Move>, CommandError> {
    if old.repeat.is_none() {
        return Ok(None);
    }
    let first = reading_from(cx, old.zone, old.day, NaiveDate::MAX);
    let context = cx.reading(old.zone, first);
    let found = dates(text, &context)?;
    // What else is said changes all of it.
    let says = |word: &str| word.chars().any(char::is_alphabetic) && !is_small(cx, word);
    if when::rest(text, &found).split_whitespace().any(says) {
        return Ok(None);
    }
    let whens = joined(found.spans.iter().map(|span| span.when.clone()).collect());
    let moved = match whens.as_slice() {
        [one] => match *one {
            // "14–15 April": from the one to the other.
            When::Days { from, to } => Some(Move { from, to: (to, old.slot_on(from)) }),
            When::Day(_) => None,
            _ => on(one, old).map(|(day, slot)| Move { from: day, to: (day, slot) }),
        },
        [When::Days { from, to }, When::Clock(time)] => Some(Move { from: *from, to: (*to, slot(Some(*time))) }),
        [from, When::Clock(time)] => on(from, old).map(|(day, _)| Move { from: day, to: (day, slot(Some(*time))) }),
        [from, to] => on(from, old).zip(on(to, old)).map(|((from, _), to)| Move { from, to }),
        _ => None,
    };
    match moved {
        Some(one) if !old.days(one.from, one.from).is_empty() => Ok(Some(one)),
        // From one of its days to another: only that can be meant.
        Some(one) if one.from != one.to.0 => Err(not_that_day(old, one.from)),
        _ => Ok(None),
    }
}

/// A day, and the time on it; where none is said, that of the series.
fn on(when: &When, old: &Meetup) -> Option<(NaiveDate, Slot)> {
    Some(match *when {
        When::Day(day) | When::Until(day) => (day, old.slot),
        When::At(moment) => (moment.date(), Slot::At(moment.time())),
        When::Hours { day, from, to } => (day, Slot::Between(from, to)),
        When::Part { day, part } => (day, Slot::Part(part)),
        _ => return None,
    })
}

/// "To", "at", "instead": said beside the times.
fn is_small(cx: &Context<'_>, word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    cx.env.words.small(word).is_some() || cues::is(Cue::Filler, word)
}
