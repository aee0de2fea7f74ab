//! `!cancel`: a meetup is off. A stop is dropped, an offer withdrawn, a contact forgotten by it too: one word to take things back.

use chrono::NaiveDate;

use super::args::{self, number, reading_from, split_note};
use super::stop::MAX_NOTE;
use super::{drop, withdraw};
use crate::actions::contacts;
use crate::actions::meetups::coming;
use crate::actions::meetups::{call_off, kept_note};
use crate::context::Here;
use crate::context::input::Public;
use crate::context::outcome::refuse;
use crate::context::outcome::{Halt, Outcome};
use crate::context::records::meetup;
use crate::domain::meetup::Meetup;
use crate::domain::permissions::Deed;
use crate::domain::record::Kind;
use crate::language::cues::{self, Cue};
use crate::language::private_text::Field;
use crate::language::when::{self, Context, When};
use crate::say;
use crate::store::{Line, Text};
use crate::view;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let (head, why) = split_note(text);
    let numbered = number(here, head, say!("example-cancel"));
    let trip = match &numbered {
        Ok((no, _)) => {
            here.trip_of_own(*no, &[Kind::Offer, Kind::Suggestion, Kind::Meetup, Kind::Contact, Kind::Stop])?
        }
        Err(_) => here.trip_under_way()?,
    };
    let (no, rest) = numbered?;
    match here.record(&trip, no)?.map(|record| record.kind) {
        Some(Kind::Stop) => return drop::run(here, head),
        Some(Kind::Offer | Kind::Suggestion) => return withdraw::run(here, head),
        Some(Kind::Contact) => return contacts::take_back(here, &trip, no),
        Some(Kind::Meetup) | None => {}
    }
    let meetup = meetup(here, &trip, no)?;
    here.require(Deed::ChangeMeetup, &trip, Some(&meetup.maker))?;
    if meetup.stands() && meetup.repeat.is_some() {
        one_date(here, &meetup, rest)?;
        one_date(here, &meetup, why.unwrap_or_default())?;
    }
    let rest = if here.world.words.key("small", rest) == Some("all") { "" } else { rest };
    let said = why.or(Some(rest));
    let why = said.map(|why| here.text(why, MAX_NOTE)).transpose()?.filter(|why| !why.is_empty());
    here.public(why.as_deref(), Field::Note, Public::Meetup)?;
    here.about(trip.id, no);
    if !meetup.stands() {
        let Some(why) = why.filter(|why| meetup.why.as_ref() != Some(why)) else {
            return Ok(vec![say!("cancelled-already", no: no, title: &meetup.title)]);
        };
        // Who comes has heard that it is off; only the reason is new.
        here.note_words((trip.id, no), Text::Why, meetup.why.as_deref(), Some(&why))?;
        let line = say!("cancelled-already-why", no: no, title: &meetup.title, why: &why);
        here.tx.put_meetup(trip.id, &Meetup { why: Some(why), ..meetup })?;
        return Ok(vec![line]);
    }
    let coming = coming(here, &trip, &meetup)?;
    let named = coming.to_string();
    let agreed = here.confirmed && here.named == named;
    if (coming > 0 || meetup.repeat.is_some()) && !agreed {
        let question = say!("cancel-ask", no: no, title: &meetup.title, when: view::time(&meetup), coming: coming,
            series: i64::from(meetup.repeat.is_some()), sure: here.sure("cancel"));
        let text = format!("cancel {no}{}", why.map(|why| format!(" -- {why}")).unwrap_or_default());
        let line = Line { text, word: Some("cancel".to_owned()), named, about: Some((trip.id, no)) };
        return Err(Halt::Ask { question, line: Box::new(line) });
    }
    let mut lines = call_off(here, &trip, meetup, why)?;
    lines.push(say!("cancelled-how", no: no));
    Ok(lines)
}

/// A series has no exceptions yet: one date of it is asked about, and never taken for all of them.
fn one_date(here: &Here<'_>, meetup: &Meetup, words: &str) -> Result<(), Halt> {
    let first = reading_from(here, meetup.zone, meetup.day, NaiveDate::MAX);
    let context = here.reading(meetup.zone, first);
    match named_day(words, &context) {
        Some(day) => Err(not_one_date(meetup, day)),
        // One that there is none of: "31 April".
        None => args::dates(words, &context).map(|_| ()),
    }
}

/// The day that a text names, also in "the 14th is off", where a number alone could be anything.
pub fn named_day(text: &str, context: &Context) -> Option<NaiveDate> {
    let named = |text: &str| when::find(text, context).spans.iter().find_map(|span| day(&span.when));
    named(text).or_else(|| named(&cues::without(Cue::Off, text)))
}

/// The day that a time is of.
pub fn day(when: &When) -> Option<NaiveDate> {
    match when {
        When::Day(day) | When::Part { day, .. } | When::Hours { day, .. } | When::From(day) | When::Until(day) => {
            Some(*day)
        }
        When::At(at) => Some(at.date()),
        When::Days { from, .. } => Some(*from),
        When::Weekly { .. } | When::Monthly { .. } | When::Clock(_) => None,
    }
}

/// That one date of a series can't be called off, and what works instead.
pub fn not_one_date(meetup: &Meetup, day: NaiveDate) -> Halt {
    let (no, title) = (meetup.no, &meetup.title);
    if meetup.days(day, day).is_empty() {
        return refuse!("series-not-that-day", no: no, title: title, day: day, when: view::time(meetup));
    }
    refuse!("series-cancel-one", no: no, title: title, day: day, when: view::time(meetup), kept: kept_note(meetup))
}
