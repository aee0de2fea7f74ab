//! `!decline`: the crew leaves nights of an offer, with thanks.

use chrono::NaiveDate;

use super::accept::{change, named, nothing_to, offer, tell_rest_of_crew};
use super::args::number;
use super::{Command, Here, Outcome, show, suggest};
use crate::domain::offer::{NightState, Offer};
use crate::domain::rights::Deed;
use crate::domain::suggestion::State;
use crate::domain::trip::Trip;
use crate::say;

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
    leave(here, &trip, &offer, &nights)
}

/// Leaves those nights of an offer.
pub fn leave(here: &mut Here<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let no = offer.no;
    let changed = change(here, trip, offer, nights, NightState::Left)?;
    if changed.is_empty() {
        return Err(nothing_to(offer, NightState::Left));
    }
    let host = offer.host.for_rules().clone();
    let line = say!("declined-for-host", trip: &trip, no: no, nights: show::nights(&changed));
    here.tell(&host, (trip.id, no), &[line])?;
    tell_rest_of_crew(here, trip, offer, say!("declined-for-crew", no: no, nights: show::nights(&changed),
        place: show::spot(&offer.spot)))?;
    here.about(trip.id, no);
    Ok(vec![say!("declined", no: no, nights: show::nights(&changed))])
}
