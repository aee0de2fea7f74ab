//! `!decline`: the crew leaves nights of an offer, with thanks.

use chrono::NaiveDate;

use super::accept::{change, named, nothing_to, offer, tell_rest_of_crew};
use super::args::number;
use super::{Command, suggest};
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::domain::offer::{NightState, Offer};
use crate::domain::permissions::Deed;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::render::say::Say;
use crate::say;
use crate::store::Line;
use crate::view;

pub const COMMAND: Command = command!("decline", Beds, Crew, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    here.require(Deed::AnswerOffer, &trip, None)?;
    let (no, rest) = number(here, text, say!("example-decline"))?;
    if here.tx.suggestion(trip.id, no)?.is_some() {
        return suggest::decide(here, &trip, no, State::Declined);
    }
    let offer = offer(here, &trip, no)?;
    // What was accepted is given back only by name, or where nothing else is open.
    let nights = match named(here, &offer, rest, &COMMAND)? {
        Some(nights) => nights,
        None => {
            let open = offer.nights_in(NightState::Open);
            if open.is_empty() { offer.nights_in(NightState::Taken) } else { open }
        }
    };
    give_back(here, &trip, &offer, &nights)
}

/// As [`leave`], at the crew's word: nights that the host keeps for them are asked about first.
pub fn give_back(here: &mut Here<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let lost = lost(here, offer, nights);
    let agreed = here.confirmed && here.named == dates(&lost);
    if !lost.is_empty() && !agreed {
        let question = say!("decline-ask", no: offer.no, place: view::spot(&offer.spot), nights: view::nights(&lost),
            trip: &trip.title, sure: here.sure("decline"));
        return Err(asks(trip, offer, nights, &lost, question, "decline"));
    }
    leave(here, trip, offer, nights)
}

/// Those of the nights that are accepted, and not over.
pub fn lost(here: &Here<'_>, offer: &Offer, nights: &[NaiveDate]) -> Vec<NaiveDate> {
    let today = here.today();
    let taken = offer.nights_in(NightState::Taken).into_iter();
    taken.filter(|night| *night >= today && nights.contains(night)).collect()
}

/// Nights as a line names them, whatever day it is by then.
pub fn dates(nights: &[NaiveDate]) -> String {
    nights.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Asks before accepted nights are lost. `word`: the command, and the key of the words that are enough.
pub fn asks(trip: &Trip, offer: &Offer, nights: &[NaiveDate], lost: &[NaiveDate], question: Say, word: &str) -> Halt {
    Halt::Ask {
        question,
        line: Box::new(Line {
            text: format!("{word} {} {}", offer.no, dates(nights)),
            word: Some(word.to_owned()),
            named: dates(lost),
            about: Some((trip.id, offer.no)),
        }),
    }
}

/// Leaves those nights of an offer.
pub fn leave(here: &mut Here<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let no = offer.no;
    let changed = change(here, trip, offer, nights, NightState::Left)?;
    if changed.is_empty() {
        return Err(nothing_to(offer, NightState::Left));
    }
    here.overtakes(trip.id, no)?;
    let host = offer.host.for_rules().clone();
    let line = say!("declined-for-host", trip: &trip, no: no, nights: view::nights(&changed));
    here.tell(&host, (trip.id, no), &[line])?;
    tell_rest_of_crew(
        here,
        trip,
        offer,
        say!("declined-for-crew", no: no, nights: view::nights(&changed),
        place: view::spot(&offer.spot)),
    )?;
    here.about(trip.id, no);
    Ok(vec![say!("declined", no: no, nights: view::nights(&changed))])
}
