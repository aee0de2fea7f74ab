//! `!details`: how to get in, from the host, for the crew alone and only around the nights that they accepted.

use crate::actions::check_in::{Asked, confidential, is_own_offer, set};
use crate::context::Here;
use crate::context::lookup::Found;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::command::CommandId;
use crate::domain::record::Kind;
use crate::store::Pending;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let (no, rest) = number(text);
    // Before anything is looked at: where others read along, nothing of it is kept or said again.
    confidential(here, no.is_none() && !text.trim().is_empty() || !rest.is_empty())?;
    if here.confirmed
        && let Some(asked) = Asked::read(text)
    {
        let Some(trip) = here.tx.trip(asked.trip)?.filter(|trip| trip.ended.is_none()) else {
            return Err(refuse!("details-over", no: asked.no));
        };
        return set(here, &trip, asked.no, asked.text, Some(asked.whole));
    }
    let trip = match no {
        Some(no) => here.trip_of_own(no, &[Kind::Offer])?,
        None => here.trip_under_way()?,
    };
    let replied = here.replied_no(Some(&trip));
    let (no, rest) = match (no, replied) {
        // "details 12 High Street", in reply to what was said of #4.
        (Some(no), Some(of)) if no != of && !is_own_offer(here, &trip, no)? => (of, text.trim()),
        (Some(no), _) => (no, rest),
        (None, Some(of)) => (of, text.trim()),
        (None, None) => return Err(unread!("details-number-missing")),
    };
    set(here, &trip, no, rest, None)
}

/// The number in front, read as nothing else: what is behind it may look like a date.
fn number(text: &str) -> (Option<i64>, &str) {
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
pub fn is_asked(here: &Here<'_>, question: &Pending) -> bool {
    matches!(&question.what, crate::store::Asked::Line(line) if is_details(here, &line.text))
}

fn is_details(here: &Here<'_>, line: &str) -> bool {
    let word = line.split_whitespace().next().unwrap_or_default();
    matches!(here.find(word), Found::One(CommandId::Details) | Found::Near(CommandId::Details))
}

/// "address: Storgata 1", in reply to what was said of an offer: what stands behind the sign.
pub fn labelled<'t>(here: &Here<'_>, text: &'t str) -> Option<&'t str> {
    let (label, rest) = text.trim().split_once(':')?;
    (here.world.words.key("entry", label.trim()) == Some("details")).then_some(rest.trim())
}

/// As [`COMMAND`], of a reply in plain words.
pub fn by_reply(here: &mut Here<'_>, (trip, no): (i64, i64), text: &str) -> Outcome {
    confidential(here, true)?;
    let Some(trip) = here.tx.trip(trip)?.filter(|trip| trip.ended.is_none()) else { return Err(Halt::Talk) };
    if !is_own_offer(here, &trip, no)? {
        return Err(Halt::Talk);
    }
    set(here, &trip, no, text, None)
}

/// Whether the message at hand is one that sets them, also where it sets nothing new.
pub fn says(here: &Here<'_>) -> bool {
    let by_word = |line: &str| {
        let line = line.trim();
        is_details(here, line.strip_prefix(here.prefix()).unwrap_or(line))
    };
    here.said.text.lines().any(by_word) || labelled(here, &here.said.text).is_some()
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
            assert_eq!(number(text), (no, rest), "{text}");
        }
    }
}
