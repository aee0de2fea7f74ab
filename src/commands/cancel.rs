//! `!cancel`: a meetup is off. A stop is dropped, an offer withdrawn, a contact forgotten by it too: one word to take things back.

use crate::domain::ids::RecordRef;
use crate::language::vocabulary::Small;
use chrono::NaiveDate;

use crate::actions::contacts;
use crate::actions::meetups;
use crate::actions::reminders;
use crate::actions::series;
use crate::commands::args::pick::{Picked, own_trip};
use crate::commands::args::{self, Besides, own_reminder, pick, reading_from, split_note};
use crate::commands::stop::MAX_NOTE;
use crate::commands::{drop, withdraw};
use crate::context::Context;
use crate::context::input::Public;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::records;
use crate::domain::command::CommandId;
use crate::domain::meetup::Meetup;
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::language::cues::{self, Cue};
use crate::language::private_text::Field;
use crate::language::when::{self, DateContext, When};
use crate::msg;
use crate::render::msg::Arg;
use crate::store::{HistoryText, Line};
use crate::view;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let (head, why) = split_note(text);
    if let Some((reminder, _)) = own_reminder::meant(cx, head)? {
        return reminders::take_back(cx, &reminder);
    }
    let kinds = [Kind::Offer, Kind::Suggestion, Kind::Meetup, Kind::Contact, Kind::Stop];
    let trip = own_trip(cx, head, &kinds)?;
    let Picked { no, rest, named: is_named } = pick(cx, &trip, head, CommandId::Cancel, Besides::Anything)?;
    let rest = rest.as_str();
    let numbered = format!("{no} {rest}");
    match cx.record(&trip, no)?.map(|record| record.kind) {
        Some(Kind::Stop) => return drop::run(cx, &numbered),
        Some(Kind::Offer | Kind::Suggestion) => return withdraw::run(cx, &numbered),
        Some(Kind::Contact) => return contacts::take_back(cx, &trip, no),
        Some(Kind::Meetup) | None => {}
    }
    let meetup = records::meetup(cx, &trip, no)?;
    cx.require(Permission::ChangeMeetup, &trip, Some(&meetup.maker))?;
    if meetup.stands() && meetup.repeat.is_some() {
        let day = match one_date(cx, &meetup, rest)? {
            Some(day) => Some(day),
            None => one_date(cx, &meetup, why.unwrap_or_default())?,
        };
        if let Some(day) = day {
            let why = why.filter(|why| named_day(why, &cx.reading(meetup.zone, None)).is_none());
            let why = why.map(|why| cx.text(why, MAX_NOTE)).transpose()?.filter(|why| !why.is_empty());
            cx.require_public(why.as_deref(), Field::Note, Public::Meetup)?;
            return series::call_off_date(cx, &trip, &meetup, day, why.as_deref());
        }
    }
    let rest = if cx.env.words.small(rest) == Some(Small::All) { "" } else { rest };
    let said = why.or(Some(rest));
    let why = said.map(|why| cx.text(why, MAX_NOTE)).transpose()?.filter(|why| !why.is_empty());
    cx.require_public(why.as_deref(), Field::Note, Public::Meetup)?;
    cx.about(trip.id, no);
    if !meetup.stands() {
        let Some(why) = why.filter(|why| meetup.why.as_ref() != Some(why)) else {
            return Ok(vec![msg!("cancelled-already", no: no, title: &meetup.title)]);
        };
        // Who comes has heard that it is off; only the reason is new.
        cx.note_words(RecordRef { trip: trip.id, no }, HistoryText::Why, meetup.why.as_deref(), Some(&why))?;
        let line = msg!("cancelled-already-why", no: no, title: &meetup.title, why: &why);
        cx.tx.put_meetup(trip.id, &Meetup { why: Some(why), ..meetup })?;
        return Ok(vec![line]);
    }
    let coming = meetups::count_coming(cx, &trip, &meetup)?;
    let named = coming.to_string();
    let agreed = cx.is_confirmed_for(&named);
    if (coming > 0 || meetup.repeat.is_some() || !is_named) && !agreed {
        let next = meetup.next(cx.now).filter(|_| meetup.repeat.is_some());
        let one = next.map_or(Arg::from(""), |next| Arg::Msg(msg!("cancel-just-one", no: no, day: next.day)));
        let question = msg!("cancel-ask", no: no, title: &meetup.title, when: view::time(&meetup), coming: coming,
            series: i64::from(meetup.repeat.is_some()), one: one, sure: cx.sure_words("cancel"));
        let text = format!("cancel {no}{}", why.map(|why| format!(" -- {why}")).unwrap_or_default());
        let line = Line { text, word: Some("cancel".to_owned()), named, about: Some(RecordRef { trip: trip.id, no }) };
        return Err(CommandError::Confirm { question, line: Box::new(line) });
    }
    let mut lines = meetups::call_off(cx, &trip, meetup, why)?;
    lines.push(msg!("cancelled-how", no: no));
    Ok(lines)
}

/// The one date of a series that the words name.
fn one_date(cx: &Context<'_>, meetup: &Meetup, words: &str) -> Result<Option<NaiveDate>, CommandError> {
    let first = reading_from(cx, meetup.zone, meetup.day, NaiveDate::MAX);
    let context = cx.reading(meetup.zone, first);
    match named_day(words, &context) {
        Some(day) if meetup.days(day, day).is_empty() => Err(not_that_day(meetup, day)),
        Some(day) => Ok(Some(day)),
        // One that there is none of: "31 April".
        None => args::dates(words, &context).map(|_| None),
    }
}

/// The day that a text names, also in "the 14th is off", where a number alone could be anything.
pub fn named_day(text: &str, context: &DateContext) -> Option<NaiveDate> {
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
        When::Weekly { .. } | When::Monthly { .. } | When::Again { .. } | When::Clock(_) => None,
    }
}

/// That a series doesn't take place on that day.
pub fn not_that_day(meetup: &Meetup, day: NaiveDate) -> CommandError {
    refuse!("series-not-that-day", no: meetup.no, title: &meetup.title, day: day, when: view::time(meetup))
}
