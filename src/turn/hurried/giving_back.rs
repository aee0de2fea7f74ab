//! A traveller gives a place to sleep back: "we don't need the sofa on Monday after all", "we found another place". What they
//! would lose is named and asked about; no stop and no meetup is ever meant by it.

use chrono::{Days, NaiveDate};

use crate::actions::offers::{accepted_ahead, nights_in_line};
use crate::commands::args::candidates::{Candidate, candidates, kept_for_us};
use crate::commands::args::{nights as nights_of, pick};
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::command::CommandId;
use crate::domain::ids::RecordRef;
use crate::domain::offer::{NightState, Offer};
use crate::domain::permissions::Permission;
use crate::domain::record::Kind;
use crate::domain::stop::Stay;
use crate::domain::trip::Trip;
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::language::when::{self, When};
use crate::render::msg::Msg;
use crate::store::Line;
use crate::turn::hurried::keep;
use crate::turn::named;
use crate::{msg, view};

/// Words of such a message; a longer one is a story.
const MAX_WORDS: usize = 24;

/// The question whether it is to be so; `None` where a text gives no place to sleep back, or none that they have.
pub(super) fn said(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, CommandError> {
    if !gives_back(cx, text) {
        return Ok(None);
    }
    let trip = match cx.trip_under_way() {
        Ok(trip) => trip,
        Err(error) => return error.fatal().map(|()| None).map_err(CommandError::from),
    };
    if !cx.may(Permission::AnswerOffer, &trip, None)? || hosts_here(cx, &trip)? {
        return Ok(None);
    }
    // "We found another place for the pizza"
    let of_a_meetup = cues::has(Cue::TheMeetup, text) || !named::titled(cx, text)?.is_empty();
    if of_a_meetup && !names_a_bed(cx, text) {
        return Ok(None);
    }
    let all = kept_for_us(cx, &trip)?;
    let named = pick::meant_in(cx, text, &all);
    let meant: Vec<&Candidate> = all.iter().filter(|one| named.contains(&one.no)).collect();
    if !names_a_bed(cx, text) && meant.len() == all.len() && !cues::has(Cue::FoundOther, text) {
        return Ok(None);
    }
    let mut found = Vec::new();
    for one in meant {
        if let Some(offer) = cx.tx.offer(trip.id, one.no)? {
            let nights = nights(cx, text, &offer, &one.days);
            if !nights.is_empty() {
                found.push((one, offer, nights));
            }
        }
    }
    // What was accepted before what is only offered.
    let taken = |(_, offer, nights): &&(&Candidate, Offer, Vec<NaiveDate>)| {
        nights.iter().any(|night| offer.nights_in(NightState::Taken).contains(night))
    };
    if found.iter().any(|one| taken(&one)) {
        found.retain(|one| taken(&one));
    }
    match found.as_slice() {
        // Said of a bed, it must not be read as said of a stop.
        [] if names_a_bed(cx, text) => Ok(Some(vec![msg!("bed-give-back-none")])),
        [] => Ok(None),
        [(_, offer, nights)] => ask(cx, &trip, offer, nights).map(Some),
        several => {
            let several: Vec<&Candidate> = several.iter().map(|(one, ..)| *one).collect();
            Err(pick::which(cx, &several, CommandId::Decline))
        }
    }
}

/// Whether the words can give something back, and ask for no more than that.
fn gives_back(cx: &Context<'_>, text: &str) -> bool {
    if text.split_whitespace().count() > MAX_WORDS {
        return false;
    }
    let orders = cues::begins(Cue::PassLead, text);
    if !orders && (text.ends_with('?') || questions::begins_as_question(text, cx.language())) {
        return false;
    }
    // "Don't cancel the sofa!"
    let takes_off = cues::has(Cue::TakeOff, text) && !cues::has(Cue::Never, &cues::without(Cue::TakeOff, text));
    takes_off && names_a_bed(cx, text) || needs_not(text) || cues::has(Cue::FoundOther, text)
}

/// "We don't need the bed", "das Bett brauchen wir am Montag doch nicht".
fn needs_not(text: &str) -> bool {
    let apart = || {
        let need = cues::find(Cue::Needs, text)?;
        let not = cues::find(Cue::Never, text.get(need.end..)?)?;
        let between = text.get(need.end..need.end + not.start)?;
        (!between.contains([',', '.', ';', '!'])).then_some(())
    };
    cues::has(Cue::NoNeed, text) || apart().is_some()
}

fn names_a_bed(cx: &Context<'_>, text: &str) -> bool {
    text.split_whitespace().any(|word| pick::is_bed(cx, word))
}

/// Whether they offer something on this trip themselves: then it is rather that.
fn hosts_here(cx: &Context<'_>, trip: &Trip) -> Result<bool, CommandError> {
    Ok(candidates(cx, trip, CommandId::Withdraw)?.iter().any(|one| one.kind == Kind::Offer))
}

/// The nights of an offer that a text names; all that are left, where it names none. Of both accepted and open ones, the
/// accepted.
fn nights(cx: &Context<'_>, text: &str, offer: &Offer, left: &[NaiveDate]) -> Vec<NaiveDate> {
    let (Some(first), Some(last)) = (left.iter().min().copied(), left.iter().max().copied()) else {
        return Vec::new();
    };
    let dates = cx.reading(offer.spot.zone, Some(first));
    let whens: Vec<When> = when::find(text, &dates).spans.into_iter().map(|span| span.when).collect();
    let within = last.checked_add_days(Days::new(1)).and_then(|leave| Stay::new(first, leave).ok());
    // "Et andet sted til mandag" is for that night, where none is before it.
    let whens: Vec<When> = whens
        .into_iter()
        .map(|when| match when {
            When::Until(day) if day <= first => When::Day(day),
            other => other,
        })
        .collect();
    let named = nights_of(&whens, within).unwrap_or_default();
    let meant: Vec<NaiveDate> =
        left.iter().copied().filter(|night| whens.is_empty() || named.contains(night)).collect();
    let taken = offer.nights_in(NightState::Taken);
    let accepted: Vec<NaiveDate> = meant.iter().copied().filter(|night| taken.contains(night)).collect();
    if accepted.is_empty() { meant } else { accepted }
}

fn ask(cx: &mut Context<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Result<Vec<Msg>, CommandError> {
    let lost = accepted_ahead(cx, offer, nights);
    let (kind, place, shown) = (view::bed(offer), view::spot(&offer.spot), view::nights(nights));
    let question = if lost.is_empty() {
        msg!("bed-turn-down-ask", no: offer.no, kind: kind, place: place, nights: shown)
    } else {
        msg!("bed-give-back-ask", no: offer.no, kind: kind, place: place, nights: shown)
    };
    let line = Line {
        text: format!("decline {} {}", offer.no, nights_in_line(nights)),
        word: None,
        named: nights_in_line(&lost),
        about: Some(RecordRef { trip: trip.id, no: offer.no }),
    };
    Ok(keep(cx, question, line)?)
}
