//! Which nights have a bed: derived from stops and offers, kept nowhere.

use chrono::NaiveDate;

use super::offer::{NightState, Offer};
use super::stop::{Certainty, Stop};
use crate::domain::ids::RecordNo;

/// What there is to sleep in on one night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bed {
    /// Nothing is offered.
    None,
    /// Numbers of the offers that wait for an answer.
    Offered(Vec<RecordNo>),
    /// Number of the offer that was accepted.
    Taken(RecordNo),
}

/// One night of one stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Night {
    /// The evening that names the night.
    pub evening: NaiveDate,
    /// Number of the stop.
    pub stop: RecordNo,
    pub certainty: Certainty,
    pub bed: Bed,
}

impl Night {
    /// A maybe says nothing of a night that a sure stop speaks for.
    pub fn counts(&self, nights: &[Self]) -> bool {
        let sure = |other: &Self| other.evening == self.evening && other.certainty == Certainty::Sure;
        self.certainty == Certainty::Sure || !nights.iter().any(sure)
    }
}

/// The nights of the stops that have dates, in order of date. A night of two stops stands twice: overlapping stops
/// are refused when they are sure, but a maybe may lie over a sure one.
pub fn nights(stops: &[Stop], offers: &[Offer]) -> Vec<Night> {
    let mut nights: Vec<Night> = stops
        .iter()
        .flat_map(|stop| stop.stay.iter().flat_map(|stay| stay.nights()).map(move |evening| (stop, evening)))
        .map(|(stop, evening)| Night {
            evening,
            stop: stop.no,
            certainty: stop.certainty,
            bed: bed(stop, evening, offers),
        })
        .collect();
    nights.sort_by_key(|night| (night.evening, night.stop));
    nights
}

/// A bed in a suburb is a bed: what is near the stop counts.
fn bed(stop: &Stop, evening: NaiveDate, offers: &[Offer]) -> Bed {
    let mut offered = Vec::new();
    for offer in offers.iter().filter(|offer| offer.spot.near(&stop.spot)) {
        match offer.nights.iter().find(|(night, _)| *night == evening) {
            Some((_, NightState::Taken)) => return Bed::Taken(offer.no),
            Some((_, NightState::Open)) => offered.push(offer.no),
            _ => {}
        }
    }
    if offered.is_empty() { Bed::None } else { Bed::Offered(offered) }
}
