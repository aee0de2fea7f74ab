//! Which of their own reminders somebody means: the one replied to, by its number, or by words of it.

use crate::context::Context;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{CommandError, refuse, usage};
use crate::domain::command::CommandId;
use crate::outgoing::Subject;
use crate::render::msg::{Arg, Msg};
use crate::store::OwnReminder;
use crate::text::clean::clean_line;
use crate::text::fold::fold;
use crate::{msg, view};

/// Reminders that are named where one has to be chosen.
const MAX_NAMED: usize = 5;

/// The reminder that a text means, and the rest of the text: "reminder 2", "the reminder milk", "milk"; with nothing said, the
/// one that the message replies to. `None` where none is meant.
///
/// # Errors
/// Refuses where a reminder is meant, but it isn't clear which.
pub fn meant<'t>(cx: &Context<'_>, text: &'t str) -> Result<Option<(OwnReminder, &'t str)>, CommandError> {
    if let (Some(Subject::Reminder(id)), "") = (cx.replied, text) {
        let one = crate::actions::reminders::own(cx, id)?.ok_or_else(|| refuse!("snooze-gone"))?;
        return Ok(Some((one, text)));
    }
    let own = crate::actions::reminders::shown_here(cx)?;
    let Some(rest) = behind_its_word(cx, text) else {
        // What is called so in the trip comes first.
        if own.is_empty() || names_a_record(cx, text)? {
            return Ok(None);
        }
        return by_words(cx, &own, text).map(|one| one.map(|one| (one, "")));
    };
    let (word, behind) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let digits = word.trim_start_matches('#').trim_end_matches(['.', ',', ':']);
    if let Ok(no) = digits.parse::<i64>() {
        return match own.into_iter().find(|one| one.no == no) {
            Some(one) => Ok(Some((one, behind.trim()))),
            None => Err(refuse!("reminder-none", no: no)),
        };
    }
    match (own.as_slice(), rest) {
        ([], _) => Err(refuse!("reminders-none")),
        ([one], "") => Ok(Some((one.clone(), ""))),
        (several, "") => Err(usage!("reminder-which", reminders: named(cx, several)?)),
        _ => match by_words(cx, &own, rest)? {
            Some(one) => Ok(Some((one, ""))),
            None => Err(usage!("reminder-none-of", typed: clean_line(rest, 40), reminders: named(cx, &own)?)),
        },
    }
}

/// Whether the words name a meetup or a stop of the trip.
fn names_a_record(cx: &Context<'_>, text: &str) -> Result<bool, CommandError> {
    let Some(trip) = cx.trip_if_clear()? else { return Ok(false) };
    let text = fold(text);
    let wanted: Vec<&str> = text.split(' ').collect();
    let meetups = cx.tx.meetups(trip.id)?.into_iter().map(|meetup| meetup.title);
    let places = cx.tx.stops(trip.id)?.into_iter().map(|stop| stop.spot.name);
    Ok(meetups.chain(places).any(|name| has_words(&name, &wanted)))
}

/// What stands behind "reminder", "my reminder", "the reminder".
fn behind_its_word<'t>(cx: &Context<'_>, text: &'t str) -> Option<&'t str> {
    let mut text = text.trim();
    for _ in 0..2 {
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        if matches!(cx.find(word), CommandLookup::One(CommandId::Remind | CommandId::Reminders)) {
            return Some(rest.trim());
        }
        text = rest;
    }
    None
}

/// The only one that has all these words.
fn by_words(cx: &Context<'_>, own: &[OwnReminder], text: &str) -> Result<Option<OwnReminder>, CommandError> {
    let text = fold(text);
    let wanted: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    if !wanted.iter().any(|word| word.chars().any(char::is_alphabetic)) {
        return Ok(None);
    }
    let mut found: Vec<&OwnReminder> = own.iter().filter(|one| has_words(&one.text, &wanted)).collect();
    match (found.pop(), found.as_slice()) {
        (Some(one), []) => Ok(Some(one.clone())),
        (Some(one), others) => {
            let several: Vec<OwnReminder> = others.iter().copied().chain([one]).cloned().collect();
            Err(usage!("reminder-which", reminders: named(cx, &several)?))
        }
        (None, _) => Ok(None),
    }
}

fn has_words(text: &str, wanted: &[&str]) -> bool {
    let text = fold(text);
    wanted.iter().all(|wanted| text.split(' ').any(|word| word == *wanted))
}

fn named(cx: &Context<'_>, several: &[OwnReminder]) -> Result<Arg, CommandError> {
    let one = |one: &OwnReminder| -> Result<Arg, CommandError> {
        let what = view::reminder(cx.tx, one, cx.confidant())?;
        let line: Msg = msg!("reminder-named", no: one.no, what: what);
        Ok(Arg::Msg(line))
    };
    Ok(Arg::List(several.iter().take(MAX_NAMED).map(one).collect::<Result<_, _>>()?))
}
