//! `!check`: a follow-up for oneself about a record: "ask them on Sunday".

use crate::actions::reminders;
use crate::commands::args::moment::moment;
use crate::commands::args::{Besides, leading_number, pick, split_note};
use crate::context::input::Public;
use crate::context::outcome::{CommandError, Outcome, usage};
use crate::context::{Context, records};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordNo;
use crate::domain::ids::RecordRef;
use crate::domain::reminder::MAX_TEXT;
use crate::domain::trip::Trip;
use crate::language::private_text::Field;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip()?;
    let (head, note) = split_note(text);
    let (no, rest) = record_meant(cx, &trip, head)?;
    let record = records::seen(cx, &trip, no)?;
    let Some((local, words)) = moment(cx, &rest)? else { return Err(usage!("check-when-missing", no: no)) };
    let parts: Vec<&str> = [Some(words.as_str()), note].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let text = cx.text(&parts.join(" – "), MAX_TEXT)?;
    if cx.confidant().is_none() {
        cx.require_public(Some(&text), Field::Note, Public::Stop)?;
    }
    cx.about(trip.id, record.no);
    reminders::set(cx, local, text, Some(RecordRef { trip: trip.id, no: record.no }))
}

/// The record that is meant, and the words beside its number. In reply to what is about one, "Sunday" or "2 days" needs
/// none.
fn record_meant(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<(RecordNo, String), CommandError> {
    let alone = moment(cx, text).is_ok_and(|found| found.is_some_and(|(_, words)| words.is_empty()));
    if alone && let Some(no) = cx.replied_no(Some(trip)) {
        return Ok((no, text.to_owned()));
    }
    // "4 18:00" and "4 evening" might be times by themselves: here the number comes first.
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let plain = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let read = leading_number(text, &cx.reading(cx.zone(), None)).0.is_some();
    let rest_alone = || moment(cx, rest).is_ok_and(|found| found.is_some_and(|(_, words)| words.is_empty()));
    if plain
        && !read
        && (!alone || rest_alone())
        && let Ok(no) = word.parse()
    {
        return Ok((no, rest.trim().to_owned()));
    }
    if text.is_empty() && cx.replied_no(Some(trip)).is_none() {
        return Err(usage!("check-empty", example: cx.example(CommandId::Check)?));
    }
    let picked = pick(cx, trip, text, CommandId::Check, Besides::Anything)?;
    Ok((picked.no, picked.rest))
}
