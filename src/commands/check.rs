//! `!check`: a follow-up for oneself about a record: "ask them on Sunday".

use super::args::{leading_number, number, split_note};
use crate::actions::reminders::set;
use crate::commands::args::moment::moment;
use crate::context::Here;
use crate::context::input::Public;
use crate::context::outcome::unread;
use crate::context::outcome::{Halt, Outcome};
use crate::context::records;
use crate::domain::reminder::MAX_TEXT;
use crate::domain::trip::Trip;
use crate::language::private_text::Field;
use crate::say;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip()?;
    let (head, note) = split_note(text);
    let (no, rest) = which(here, &trip, head)?;
    let record = records::seen(here, &trip, no)?;
    let Some((local, words)) = moment(here, &rest)? else { return Err(unread!("check-when-missing", no: no)) };
    let parts: Vec<&str> = [Some(words.as_str()), note].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let text = here.text(&parts.join(" – "), MAX_TEXT)?;
    if here.confidant().is_none() {
        here.public(Some(&text), Field::Note, Public::Stop)?;
    }
    here.about(trip.id, record.no);
    set(here, local, text, Some((trip.id, record.no)))
}

/// The record that is meant, and the words beside its number. In reply to what is about one, "Sunday" or "2 days" needs
/// none.
fn which(here: &Here<'_>, trip: &Trip, text: &str) -> Result<(i64, String), Halt> {
    let alone = moment(here, text).is_ok_and(|found| found.is_some_and(|(_, words)| words.is_empty()));
    if alone && let Some(no) = here.replied_no(Some(trip)) {
        return Ok((no, text.to_owned()));
    }
    // "4 18:00" and "4 evening" might be times by themselves: here the number comes first.
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let plain = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let read = leading_number(text, &here.reading(here.zone(), None)).0.is_some();
    let rest_alone = || moment(here, rest).is_ok_and(|found| found.is_some_and(|(_, words)| words.is_empty()));
    if plain
        && !read
        && (!alone || rest_alone())
        && let Ok(no) = word.parse()
    {
        return Ok((no, rest.trim().to_owned()));
    }
    if text.is_empty() && here.replied_no(Some(trip)).is_none() {
        return Err(unread!("check-empty"));
    }
    let (no, rest) = number(here, text, say!("example-check"))?;
    Ok((no, rest.to_owned()))
}
