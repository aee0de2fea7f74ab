//! `!rsvp`: who comes. Warns of an overlap with another yes.

use chrono::NaiveDate;

use super::Command;
use super::args::{dates, number, reading_from, take_word};
use super::meet::meetup;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::meetup::{Answer, MAX_GUESTS, Meetup, Occurrence, Rsvp};
use crate::domain::trip::Trip;
use crate::language::when::{self, When};
use crate::outgoing::Subject;
use crate::say;
use crate::text::clean::clean_line;
use crate::view;

/// Words of an answer that stands in front.
const MAX_ANSWER_WORDS: usize = 4;

pub const COMMAND: Command = command!("rsvp", Meetups, All, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    let (no, rest) = number(here, text, say!("example-rsvp"))?;
    let meetup = meetup(here, &trip, no)?;
    if !meetup.stands() {
        return Err(refuse!("meet-cancelled-already", no: no, title: &meetup.title));
    }
    if rest.is_empty() {
        return Err(unread!("rsvp-missing", no: no, title: &meetup.title));
    }
    let last = meetup.repeat.as_ref().map_or(meetup.day, |_| NaiveDate::MAX);
    // The answer first: "no" is "now" in Nynorsk, and no time here.
    let (first, rest) = answer_in_front(here, rest);
    if first.is_some() && rest.is_empty() {
        let occurrence = occurrence(here, &trip, &meetup, None)?;
        return give(here, &trip, &meetup, occurrence, first.unwrap_or(Answer::Yes), 0);
    }
    let found = dates(rest, &here.reading(meetup.zone, reading_from(here, meetup.zone, meetup.day, last)))?;
    let occurrence = occurrence(here, &trip, &meetup, found.spans.first().map(|span| &span.when))?;
    let words = when::rest(rest, &found);
    let (guests, words) = guests(&words)?;
    let (answer, left) = if first.is_some() { (None, words) } else { take_word(here, "rsvp", &words) };
    let answer = first.or_else(|| answer.and_then(|key| key.parse::<Answer>().ok()));
    let Some(answer) = answer.filter(|_| left.trim().is_empty()) else {
        return Err(unread!("rsvp-unread", no: no, title: &meetup.title, typed: clean_line(rest, 40)));
    };
    give(here, &trip, &meetup, occurrence, answer, guests)
}

/// The answer that stands in front, and what is behind it.
fn answer_in_front<'t>(here: &Here<'_>, text: &'t str) -> (Option<Answer>, &'t str) {
    let ends = text.match_indices(char::is_whitespace).map(|(at, _)| at).chain([text.len()]);
    let found = ends.take(MAX_ANSWER_WORDS).filter_map(|end| {
        let key = here.world.words.key("rsvp", text[..end].trim_end_matches([',', '.', '!']))?;
        Some((key.parse().ok()?, text[end..].trim()))
    });
    found.last().map_or((None, text), |(answer, rest)| (Some(answer), rest))
}

/// Notes that somebody comes, perhaps or not, by what they say or put.
pub fn give(
    here: &mut Here<'_>,
    trip: &Trip,
    meetup: &Meetup,
    occurrence: Occurrence,
    answer: Answer,
    guests: i64,
) -> Outcome {
    let no = meetup.no;
    let guests = if answer == Answer::No { 0 } else { guests };
    let rsvp = Rsvp { day: occurrence.day, person: here.me().clone(), answer, guests };
    let first_maybe_overlap = overlap(here, trip, meetup, occurrence, answer)?;
    here.overtakes(trip.id, no)?;
    here.tx.put_rsvp(trip.id, no, &rsvp, &here.said.event, here.at)?;
    here.about_subject(Subject::Record { trip: trip.id, no, day: Some(occurrence.day) });
    let when = view::on_day(meetup.slot, occurrence.day);
    // Said earlier than what counts, by an edit or a message that came late: that is told as it stands.
    let counts = here.tx.rsvps(trip.id, no)?.into_iter().find(|one| one.day == rsvp.day && one.person == rsvp.person);
    if let Some(newer) = counts.filter(|one| (one.answer, one.guests) != (rsvp.answer, rsvp.guests)) {
        let answer = newer.answer.to_string();
        let line = say!("rsvp-newer", no: no, title: &meetup.title, when: when, answer: answer, guests: newer.guests);
        return Ok(vec![line]);
    }
    let mut lines = vec![match answer {
        Answer::Yes => say!("rsvp-yes", no: no, title: &meetup.title, when: when, guests: guests),
        Answer::Maybe => say!("rsvp-maybe", no: no, title: &meetup.title, when: when, guests: guests),
        Answer::No => say!("rsvp-no", no: no, title: &meetup.title, when: when),
    }];
    lines.extend(first_maybe_overlap);
    Ok(lines)
}

/// Which time is meant: the day that is named, else the next.
pub fn occurrence(here: &Here<'_>, trip: &Trip, meetup: &Meetup, when: Option<&When>) -> Result<Occurrence, Halt> {
    let named = match when {
        Some(When::Day(day) | When::Part { day, .. } | When::Hours { day, .. }) => Some(*day),
        Some(When::At(at)) => Some(at.date()),
        _ => None,
    };
    let occurrence = match named {
        Some(day) if meetup.days(day, day).is_empty() => {
            return Err(refuse!("rsvp-not-that-day", no: meetup.no, title: &meetup.title, day: day,
                when: view::time(meetup)));
        }
        Some(day) => Some(meetup.occurrence(day)),
        // Of a weekly one, the time that the traveller is there for.
        None => view::occurrence(here, trip, meetup)?,
    };
    match occurrence {
        Some(occurrence) if occurrence.end > here.now => Ok(occurrence),
        _ => Err(refuse!("meet-over", no: meetup.no, title: &meetup.title)),
    }
}

/// `+2`: how many one brings.
pub fn guests(words: &str) -> Result<(i64, String), Halt> {
    let mut guests = 0;
    let mut left = Vec::new();
    for word in words.split_whitespace() {
        match word.strip_prefix('+').map(str::parse::<i64>) {
            Some(Ok(count)) if (0..=MAX_GUESTS).contains(&count) => guests = count,
            Some(Ok(_)) => return Err(refuse!("too-many-guests", count: MAX_GUESTS)),
            _ => left.push(word),
        }
    }
    Ok((guests, left.join(" ")))
}

/// Another yes or maybe of theirs at the same time.
fn overlap(
    here: &Here<'_>,
    trip: &Trip,
    meetup: &Meetup,
    occurrence: Occurrence,
    answer: Answer,
) -> Result<Option<crate::render::say::Say>, Halt> {
    if answer == Answer::No {
        return Ok(None);
    }
    for other in here.tx.meetups(trip.id)?.iter().filter(|other| other.no != meetup.no && other.stands()) {
        for rsvp in here.tx.rsvps(trip.id, other.no)? {
            let theirs = rsvp.person == *here.me() && rsvp.answer != Answer::No;
            if theirs && other.occurrence(rsvp.day).overlaps(&occurrence) {
                return Ok(Some(say!("rsvp-overlap", no: other.no, title: &other.title,
                    when: view::on_day(other.slot, rsvp.day))));
            }
        }
    }
    Ok(None)
}
