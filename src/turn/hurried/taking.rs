//! "Omg yes!! take it 🛋️" takes the one offer that is open; "let me sleep on it" leaves it open.

use chrono::NaiveDate;

use crate::commands::args::candidates::{Candidate, candidates};
use crate::context::outcome::CommandError;
use crate::context::{Context, answers};
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::offer::{NightState, Offer};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::outgoing::Choice;
use crate::render::msg::Msg;
use crate::text::fold;
use crate::turn::hurried::ask;
use crate::turn::hurried::offer::{day, days};
use crate::turn::{choices, dispatch};
use crate::{msg, view};

/// Words of a yes or of a "let me think"; a longer text is about something else.
const MAX_TAKING: usize = 10;
const MAX_THINKING: usize = 16;
/// Words from which on a mere yes is meant for the offer: "yes" alone answers what was last asked.
const MIN_YES: usize = 2;
/// Of one letter in a row, from which on a word is drawn out.
const MIN_DRAWN: usize = 3;
/// Between parts of a sentence.
const BREAKS: [char; 5] = [',', '.', ';', '!', '–'];
/// What the bot spoke of last that is looked at.
const MAX_SPOKEN: usize = 1;

/// The answer to an offer; `None` where a text is none, or there is no one offer that it must be for.
pub(super) fn said(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    let count = fold::words(text).count();
    if text.ends_with('?') || count > MAX_THINKING {
        return Ok(None);
    }
    if let Some(lines) = in_part(cx, text)? {
        return Ok(Some(lines));
    }
    let takes = count <= MAX_TAKING && takes(text);
    let yes = !takes && (MIN_YES..=MAX_TAKING).contains(&count) && is_yes(text);
    let thinks = !takes && !yes && cues::has(Cue::Thinking, text);
    if !takes && !yes && !thinks {
        return Ok(None);
    }
    let Some((trip, offer)) = the_open_one(cx)? else { return Ok(None) };
    // A mere yes is for what the bot spoke of last.
    let spoken = cx.tx.spoken_of(&cx.said.room.id, Some(cx.me()), trip.id, chrono::DateTime::UNIX_EPOCH, MAX_SPOKEN)?;
    if yes && spoken.first() != Some(&offer.no) {
        return Ok(None);
    }
    if thinks {
        return choices::choose(cx, &trip, offer.no, Choice::Maybe).map(Some);
    }
    Ok(Some(dispatch::run(cx, CommandId::Accept, &offer.no.to_string())?))
}

/// "Sounds lovely, tell her I'm in": the question whether the one open offer is taken, or isn't.
pub(super) fn asked(cx: &mut Context<'_>, yes: bool) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some((trip, one)) = the_open_one(cx)? else { return Ok(None) };
    let Some(offer) = cx.tx.offer(trip.id, one.no)? else { return Ok(None) };
    let host = cx.host(&offer, &trip)?;
    let shown = view::offer(&offer, host.as_deref(), true);
    let (question, command) = match yes {
        true => (msg!("take-it-ask", offer: shown), CommandId::Accept),
        false => (msg!("leave-it-ask", offer: shown), CommandId::Decline),
    };
    let line = format!("{} {}", cx.word(command), offer.no);
    Ok(ask(cx, question, line, RecordRef { trip: trip.id, no: offer.no })?)
}

/// "Yes, but just Monday", "tusind tak, begge nætter": the nights that are wanted of what the bot spoke of last.
fn in_part(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    let Some((trip, offer)) = the_open_one(cx)? else { return Ok(None) };
    let spoken = cx.tx.spoken_of(&cx.said.room.id, Some(cx.me()), trip.id, chrono::DateTime::UNIX_EPOCH, MAX_SPOKEN)?;
    if spoken.first() != Some(&offer.no) {
        return Ok(None);
    }
    let Some(offer) = cx.tx.offer(trip.id, offer.no)? else { return Ok(None) };
    let open = offer.nights_in(NightState::Open);
    // What stands behind the nights is said besides: "…, I'll sort out the rest".
    let (mut said, mut rest) = (String::new(), text);
    while !rest.is_empty() {
        let (clause, behind) = rest.split_once(BREAKS).unwrap_or((rest, ""));
        said = format!("{said} {clause}");
        rest = behind;
        if let Some(nights) = nights(cx, &drawn_in(&said), &offer, &open) {
            let all = nights.is_none_or(|night| open == [night]);
            let day = nights.filter(|_| !all).map(|night| format!(" {night}")).unwrap_or_default();
            return Ok(Some(dispatch::run(cx, CommandId::Accept, &format!("{}{day}", offer.no))?));
        }
    }
    Ok(None)
}

/// The night that words want, and nothing beside but small words and a yes; the inner `None` is all of them.
fn nights(cx: &Context<'_>, text: &str, offer: &Offer, open: &[NaiveDate]) -> Option<Option<NaiveDate>> {
    let said = bare(text);
    let pure = |rest: &str| {
        let rest = without_small(&cues::without(Cue::OnlyIt, &cues::without(Cue::But, rest)));
        rest.is_empty() || answers::read(&rest).is_some_and(|answer| answer.yes)
    };
    let has = |cue| cues::has(cue, &said) && pure(&cues::without(cue, &said));
    let (first, last) = (*open.first()?, *open.last()?);
    if has(Cue::AllNights) {
        return Some(None);
    }
    if has(Cue::FirstNight) {
        return Some(Some(first));
    }
    if has(Cue::LastNight) {
        return Some(Some(last));
    }
    // "Monday" alone says nothing of whether it is wanted.
    let mut named = days(cx, &said, offer.spot.zone, first).into_iter();
    let (when, bytes) = named.next().filter(|_| named.next().is_none())?;
    let night = day(&when).filter(|day| open.contains(day))?;
    let rest = format!("{} {}", said.get(..bytes.start)?, said.get(bytes.end..)?);
    let rest = rest.trim();
    (cues::has(Cue::OnlyIt, rest) && pure(rest)).then_some(Some(night))
}

/// The only offer that waits for the crew's answer.
fn the_open_one(cx: &Context<'_>) -> Result<Option<(Trip, Candidate)>, CommandError> {
    let trip = match cx.trip_under_way() {
        Ok(trip) => trip,
        Err(error) => return error.fatal().map(|()| None).map_err(CommandError::from),
    };
    if !cx.may(Permission::AnswerOffer, &trip, None)? {
        return Ok(None);
    }
    let mut open = candidates(cx, &trip, CommandId::Accept)?.into_iter().filter(|one| one.kind == Kind::Offer);
    let only = open.next().filter(|_| open.next().is_none());
    Ok(only.map(|offer| (trip, offer)))
}

/// Letters and single spaces alone: no emoji, no marks.
fn bare(text: &str) -> String {
    fold::words(text).map(|word| &text[word]).collect::<Vec<_>>().join(" ")
}

/// A way to take it, and nothing beside but ways to say yes and small words.
fn takes(text: &str) -> bool {
    let bare = bare(&drawn_in(text));
    if !cues::has(Cue::TakeIt, &bare) {
        return false;
    }
    let rest = without_small(&cues::without(Cue::TakeIt, &bare));
    rest.is_empty() || answers::read(&rest).is_some_and(|answer| answer.yes)
}

fn is_yes(text: &str) -> bool {
    let bare = bare(&drawn_in(text));
    let beside = cues::without(Cue::TakeSmall, &bare);
    [&bare, &beside].into_iter().any(|text| answers::read(text).is_some_and(|answer| answer.yes && answer.usual))
}

fn without_small(text: &str) -> String {
    cues::without(Cue::TakeSmall, &cues::without(Cue::Filler, text))
}

/// Words that are drawn out as they are usually written: "jaaaa" is "ja".
fn drawn_in(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let letters: Vec<char> = text.chars().collect();
    for run in letters.chunk_by(|one, next| one == next) {
        let drawn = run.len() >= MIN_DRAWN && run[0].is_alphabetic();
        kept.extend(if drawn { &run[..1] } else { run });
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::takes;

    #[test]
    fn a_yes_in_any_shape() {
        for text in ["omg yes!! take it 🛋️", "jaaa nehm ich!!", "klart ja vill ha den!", "ja vi tar den gjerne"] {
            assert!(takes(text), "{text}");
        }
        for text in ["no, don't take it", "take it to the station", "nehm ich den Zug"] {
            assert!(!takes(text), "{text}");
        }
    }
}
