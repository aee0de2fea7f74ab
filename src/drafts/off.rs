//! "I can't host on Friday after all", "my sofa is no longer free": nights of an offer that its host takes back.

use chrono::NaiveDate;

use crate::commands::args::candidates::{Candidate, candidates};
use crate::commands::args::{nights as nights_of, pick};
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::draft::{DraftKind, DraftNights};
use crate::domain::meetup::Answer;
use crate::domain::record::Kind;
use crate::domain::trip::Trip;
use crate::drafts::people::named;
use crate::language::cues::{self, Cue};
use crate::language::intent::Intent;
use crate::language::message::Item;
use crate::language::when::{self, When};
use crate::text::fold::fold;

/// Words of such a message; a longer one is talk.
const MAX_WORDS: usize = 24;
/// The same, where it doesn't speak of a bed.
const MAX_SHORT_WORDS: usize = 12;
/// The same, where it names nobody either.
const MAX_CURT_WORDS: usize = 7;

/// Whether what was read is denied: an offer that is taken back, a meetup that is off.
pub(crate) fn denies(text: &str, item: &Item) -> bool {
    let part = text.get(item.bytes.clone()).unwrap_or(text);
    match item.intent {
        Intent::Offer => cues::has(Cue::NoLonger, part),
        Intent::Meetup => item.title.is_none() && cues::has(Cue::Off, part),
        _ => false,
    }
}

/// The nights that are taken back; `None` where the text says nothing of the kind, or its sender offers none of them.
///
/// # Errors
/// Refuses where several offers can be meant, and names them.
pub(crate) fn nights(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<Option<DraftKind>, CommandError> {
    if text.ends_with('?') || text.split_whitespace().count() > MAX_WORDS {
        return Ok(None);
    }
    let Some(how) = TakenBack::of(cx, text) else { return Ok(None) };
    let mine: Vec<Candidate> =
        candidates(cx, trip, CommandId::Withdraw)?.into_iter().filter(|one| one.kind == Kind::Offer).collect();
    let meant = pick::meant_in(cx, text, &mine);
    let undated = how == TakenBack::Promise && cx.said.room.direct && !may_be_a_meetup(cx, trip, text)?;
    let mut found: Vec<(&Candidate, Vec<NaiveDate>)> = Vec::new();
    for one in mine.iter().filter(|one| meant.contains(&one.no)) {
        let (Some(first), Some(place)) = (one.days.iter().min().copied(), &one.place) else { continue };
        // What is left out is what is meant here.
        let dates = cx.reading(place.zone, Some(first));
        let whens: Vec<When> = when::find(text, &dates).spans.into_iter().map(|span| span.when).collect();
        let off: Vec<NaiveDate> = match nights_of(&whens, None).filter(|named| !named.is_empty()) {
            Some(named) => one.days.iter().copied().filter(|night| named.contains(night)).collect(),
            // No night is named: all of them, where it is said of the bed.
            None if how == TakenBack::Bed => one.days.clone(),
            // "It doesn't suit us after all": a bed is all that they promised.
            None if undated && whens.is_empty() => one.days.clone(),
            None => Vec::new(),
        };
        if !off.is_empty() && (how == TakenBack::Bed || !is_of_a_meetup(cx, trip, how, &off)?) {
            found.push((one, off));
        }
    }
    match found.as_slice() {
        [] => Ok(None),
        [(one, nights)] => Ok(Some(DraftKind::Withdraw(DraftNights { no: one.no, nights: nights.clone() }))),
        several if how == TakenBack::Bed || undated => {
            let all: Vec<&Candidate> = several.iter().map(|(one, _)| *one).collect();
            Err(pick::which(cx, &all, CommandId::Withdraw))
        }
        _ => Ok(None),
    }
}

/// How sure it is that words take a bed back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TakenBack {
    /// "I can't host", "the sofa is gone": it is said of the bed.
    Bed,
    /// "I can't on Tuesday after all": of what was promised for then.
    Promise,
    /// "I can't on Tuesday": of anything on that day.
    Anything,
}

impl TakenBack {
    fn of(cx: &Context<'_>, text: &str) -> Option<Self> {
        let words = || text.split_whitespace();
        let of_the_bed = || words().any(|word| pick::is_bed(cx, word));
        if cues::has(Cue::NoLonger, text) || cues::has(Cue::BedGone, text) && of_the_bed() {
            return Some(Self::Bed);
        }
        let after_all = cues::has(Cue::AfterAll, text);
        // "Passt leider doch nicht"
        let spoken = cues::has(Cue::Person, text) || after_all && words().count() <= MAX_CURT_WORDS;
        let denied = cues::has(Cue::Not, text) && spoken && words().count() <= MAX_SHORT_WORDS;
        if !denied || cues::has(Cue::NoProblem, text) {
            return None;
        }
        Some(if after_all { Self::Promise } else { Self::Anything })
    }
}

/// Whether words name a meetup that is ahead, or they hold one, or said that they'd come to one.
fn may_be_a_meetup(cx: &Context<'_>, trip: &Trip, text: &str) -> Result<bool, CommandError> {
    for meetup in cx.tx.meetups(trip.id)?.iter().filter(|one| one.stands() && one.next(cx.now).is_some()) {
        let rsvps = cx.tx.rsvps(trip.id, meetup.no)?;
        let comes = rsvps.iter().any(|rsvp| rsvp.person == *cx.me() && rsvp.answer != Answer::No);
        if comes || meetup.maker == *cx.me() || named(&meetup.title, text) || fold(text).contains(&fold(&meetup.title))
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether it can be about a meetup on one of these days as well: one that they said they'd come to, or, where nothing
/// was promised, any.
fn is_of_a_meetup(cx: &Context<'_>, trip: &Trip, how: TakenBack, days: &[NaiveDate]) -> Result<bool, CommandError> {
    for meetup in cx.tx.meetups(trip.id)?.iter().filter(|one| one.stands()) {
        if !days.iter().any(|day| !meetup.days(*day, *day).is_empty()) {
            continue;
        }
        let rsvps = cx.tx.rsvps(trip.id, meetup.no)?;
        let comes = rsvps.iter().any(|rsvp| rsvp.person == *cx.me() && rsvp.answer != Answer::No);
        if comes || meetup.maker == *cx.me() || how == TakenBack::Anything {
            return Ok(true);
        }
    }
    Ok(false)
}
