//! `!withdraw`: a host takes nights back. A night that the crew counted on is told to them at once.

use chrono::NaiveDate;

use super::accept::{change, named, nothing_to, offer};
use super::args::number;
use super::{Command, Here, Outcome, show, suggest};
use crate::domain::offer::{NightState, Offer};
use crate::domain::record::Kind;
use crate::domain::rights::Deed;
use crate::domain::trip::Trip;
use crate::say;

pub const COMMAND: Command = command!("withdraw", Beds, All, run);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_under_way()?;
    let (no, rest) = number(here, text, say!("example-withdraw"))?;
    if let Some(record) = here.tx.record(trip.id, no)?.filter(|record| record.kind == Kind::Suggestion) {
        here.require(Deed::WithdrawOffer, &trip, Some(&record.maker))?;
        return suggest::take_back(here, &trip, no);
    }
    let offer = offer(here, &trip, no)?;
    here.require(Deed::WithdrawOffer, &trip, Some(offer.host.for_rules()))?;
    let nights = match named(here, &offer, rest, &COMMAND)? {
        Some(nights) => nights,
        None => offer.nights.iter().map(|(night, _)| *night).collect(),
    };
    take_back(here, &trip, &offer, &nights)
}

/// The host takes those nights back.
pub fn take_back(here: &mut Here<'_>, trip: &Trip, offer: &Offer, nights: &[NaiveDate]) -> Outcome {
    let no = offer.no;
    let changed = change(here, trip, offer, nights, NightState::Withdrawn)?;
    if changed.is_empty() {
        return Err(nothing_to(offer, NightState::Withdrawn));
    }
    let taken = offer.nights_in(NightState::Taken);
    let lost: Vec<_> = changed.iter().copied().filter(|night| taken.contains(night)).collect();
    let line = if lost.is_empty() {
        say!("withdrawn-for-crew", no: no, place: show::spot(&offer.spot), nights: show::nights(&changed))
    } else {
        say!("lost-for-crew", no: no, place: show::spot(&offer.spot), nights: show::nights(&lost))
    };
    here.tell_crew(trip, no, &[line])?;
    here.about(trip.id, no);
    Ok(vec![say!("withdrawn", no: no, nights: show::nights(&changed))])
}
