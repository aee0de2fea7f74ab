//! `!details`: how to get in, from the host, for the crew alone and only around the nights that they accepted.

use crate::actions::check_in;
use crate::actions::readers_question::ReadersQuestion;
use crate::commands::args::candidates::candidates;
use crate::commands::args::pick::own_trip;
use crate::commands::args::{Besides, pick};
use crate::context::Context;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::command::CommandId;
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::Arg;
use crate::store::Pending;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let (no, rest) = number(text);
    // Before anything is looked at: where others read along, nothing of it is kept or said again.
    check_in::require_confidential(cx, no.is_none() && !text.trim().is_empty() || !rest.is_empty())?;
    if cx.is_confirmed()
        && let Some(asked) = ReadersQuestion::read(text)
    {
        let Some(trip) = cx.tx.trip(asked.trip)?.filter(|trip| trip.ended.is_none()) else {
            return Err(refuse!("details-over", no: asked.no));
        };
        return check_in::set(cx, &trip, asked.no, asked.text, Some(asked.whole));
    }
    let trip = match no {
        Some(no) => cx.trip_of_own(no, &[Kind::Offer])?,
        None => own_trip(cx, "", &[Kind::Offer])?,
    };
    let replied = cx.replied_no(Some(&trip));
    let (no, rest) = match (no, replied) {
        // "details 12 High Street", in reply to what was said of #4.
        (Some(no), Some(of)) if no != of && !check_in::is_own_offer(cx, &trip, no)? => (of, text.trim()),
        (Some(no), _) => (no, rest),
        (None, Some(of)) => (of, text.trim()),
        (None, None) => match of_own(cx, &trip, text)? {
            Some(no) => (no, text.trim()),
            None => return crew_asks(cx, &trip, text),
        },
    };
    let host = check_in::is_own_offer(cx, &trip, no)?;
    if !host && rest.is_empty() && cx.may(Permission::SeeHosts, &trip, None)? {
        return check_in::tell_crew_member(cx, &trip, no);
    }
    check_in::set(cx, &trip, no, rest, None)
}

/// The own offer that is meant without a number: the only one, or the one in a town that is named; `None` where they offer
/// nothing.
fn of_own(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<Option<RecordNo>, CommandError> {
    let mine = candidates(cx, trip, CommandId::Details)?;
    if mine.is_empty() {
        return Ok(None);
    }
    match pick(cx, trip, text, CommandId::Details, Besides::Anything) {
        Ok(picked) => Ok(Some(picked.no)),
        Err(CommandError::Store(error)) => Err(error.into()),
        // Nothing of an address is said again.
        Err(_) => {
            let items = mine.iter().map(|one| Arg::Msg(one.shown.clone())).collect();
            Err(usage!("details-which", items: Arg::OneOf(items), no: mine[0].no))
        }
    }
}

/// One of the crew asks for the way in: at the bed that they name, or wherever they sleep next.
fn crew_asks(cx: &mut Context<'_>, trip: &Trip, text: &str) -> Outcome {
    if !cx.may(Permission::SeeHosts, trip, None)? {
        return Err(usage!("details-no-offer"));
    }
    if !text.trim().is_empty() {
        let no = pick(cx, trip, text, CommandId::Ask, Besides::Days)?.no;
        return check_in::tell_crew_member(cx, trip, no);
    }
    let lines = check_in::tell_tonight(cx, trip, None)?;
    Ok(if lines.is_empty() { vec![msg!("details-no-bed")] } else { lines })
}

/// The number in front, read as nothing else: what is behind it may look like a date.
fn number(text: &str) -> (Option<RecordNo>, &str) {
    let text = text.trim();
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let digits = word.strip_prefix('#').unwrap_or(word).trim_end_matches([',', ':', '.']);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    match plain.then(|| digits.parse().ok()).flatten() {
        Some(no) => (Some(no), rest.trim()),
        None => (None, text),
    }
}

/// Whether a question is about who may read an address.
pub fn is_asked(cx: &Context<'_>, question: &Pending) -> bool {
    matches!(&question.what, crate::store::PendingAction::Line(line) if is_details(cx, &line.text))
}

fn is_details(cx: &Context<'_>, line: &str) -> bool {
    let word = line.split_whitespace().next().unwrap_or_default();
    matches!(cx.find(word), CommandLookup::One(CommandId::Details) | CommandLookup::Near(CommandId::Details))
}

/// "address: Storgata 1", in reply to what was said of an offer: what stands behind the sign.
pub fn labelled<'t>(cx: &Context<'_>, text: &'t str) -> Option<&'t str> {
    let (label, rest) = text.trim().split_once(':')?;
    (cx.env.words.key("entry", label.trim()) == Some("details")).then_some(rest.trim())
}

/// As [`run`], for a reply in plain words.
pub fn by_reply(cx: &mut Context<'_>, RecordRef { trip, no }: RecordRef, text: &str) -> Outcome {
    check_in::require_confidential(cx, true)?;
    let Some(trip) = cx.tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Err(CommandError::NotForBot) };
    if !check_in::is_own_offer(cx, &trip, no)? {
        return Err(CommandError::NotForBot);
    }
    check_in::set(cx, &trip, no, text, None)
}

/// Whether the message at hand is one that sets them, also where it sets nothing new.
pub fn sets_details(cx: &Context<'_>) -> bool {
    let by_word = |line: &str| {
        let line = line.trim();
        is_details(cx, line.strip_prefix(cx.prefix()).unwrap_or(line))
    };
    cx.said.text.lines().any(by_word) || labelled(cx, &cx.said.text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_front() {
        for (text, no, rest) in [
            ("4 12 High Street", Some(4), "12 High Street"),
            ("#4: Storgata 1", Some(4), "Storgata 1"),
            ("4", Some(4), ""),
            ("Storgata 1", None, "Storgata 1"),
            ("4th floor", None, "4th floor"),
            ("", None, ""),
        ] {
            assert_eq!(number(text), (no.and_then(RecordNo::new), rest), "{text}");
        }
    }
}
