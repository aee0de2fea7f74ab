//! Nights as people say them: adjoining ones of a kind are one span, "Mon 6 – Wed 8 April (2 nights)".

use chrono::{Days, NaiveDate};

use super::{bed, certainty, host, kind, spot};
use crate::domain::night::{Bed, Night};
use crate::domain::offer::{self, NightState, Offer};
use crate::domain::private::Entitled;
use crate::domain::stop::{Certainty, Stay, Stop, stays};
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::{StoreError, Tx};

/// Nights as stays, each with its length: "Mon 6 – Wed 8 April (2 nights) and Fri 10 April (1 night)".
pub fn nights(nights: &[NaiveDate]) -> Arg {
    let spans = stays(nights).into_iter().map(|stay| {
        Arg::Msg(msg!("nights-span", days: days(stay), nights: msg!("nights-count", count: stay.nights().count())))
    });
    Arg::List(spans.collect())
}

/// The days of a stay, as it is named by its nights: one night by its evening alone.
fn days(stay: Stay) -> Arg {
    if stay.nights().count() == 1 { Arg::Day(stay.arrive()) } else { Arg::Days(stay.arrive(), stay.leave()) }
}

/// The night behind the last of a span.
fn next(evening: NaiveDate) -> Option<NaiveDate> {
    evening.checked_add_days(Days::new(1))
}

/// The nights of an offer in order of date, each span with what became of it.
pub(super) fn states(offer: &Offer) -> Arg {
    let mut spans: Vec<(NightState, Vec<NaiveDate>)> = Vec::new();
    for (night, state) in &offer.nights {
        match spans.last_mut() {
            Some((same, span)) if same == state && span.last().and_then(|last| next(*last)) == Some(*night) => {
                span.push(*night);
            }
            _ => spans.push((*state, vec![*night])),
        }
    }
    let shown = spans.iter().flat_map(|(state, span)| stays(span).into_iter().map(move |stay| (*state, stay)));
    let shown = shown.map(|(state, stay)| {
        let nights = msg!("nights-count", count: stay.nights().count());
        Arg::Msg(match state {
            NightState::Open => msg!("nights-open", days: days(stay), nights: nights),
            NightState::Taken => msg!("nights-taken", days: days(stay), nights: nights),
            NightState::Left => msg!("nights-left", days: days(stay), nights: nights),
            NightState::Withdrawn => msg!("nights-withdrawn", days: days(stay), nights: nights),
        })
    });
    Arg::Row(shown.collect())
}

/// The nights of a trip in lines, those of a kind at the same stop in one; hosts are named where `reader` may know.
pub fn night_lines(
    tx: &Tx<'_>,
    nights: &[Night],
    stops: &[Stop],
    offers: &[Offer],
    reader: Option<&Entitled<'_>>,
) -> Result<Vec<Msg>, StoreError> {
    let mut spans: Vec<(&Night, NaiveDate)> = Vec::new();
    for night in nights {
        let alike = |(first, last): &&mut (&Night, NaiveDate)| {
            next(*last) == Some(night.evening)
                && (first.stop, first.certainty, &first.bed) == (night.stop, night.certainty, &night.bed)
        };
        match spans.iter_mut().rev().find(alike) {
            Some((_, last)) => *last = night.evening,
            None => spans.push((night, night.evening)),
        }
    }
    let mut lines = Vec::new();
    for (first, last) in spans {
        let stop = stops.iter().find(|stop| stop.no == first.stop);
        if let (Some(stop), Some(leave)) = (stop, next(last)) {
            let days = if first.evening == last { Arg::Day(last) } else { Arg::Days(first.evening, leave) };
            let count = (leave - first.evening).num_days();
            lines.push(super::item(span(tx, first, (days, count), stop, offers, reader)?));
        }
    }
    Ok(lines)
}

/// One night of the trip; with the host where `reader` may know.
pub fn night(
    tx: &Tx<'_>,
    night: &Night,
    stop: &Stop,
    offers: &[Offer],
    reader: Option<&Entitled<'_>>,
) -> Result<Msg, StoreError> {
    span(tx, night, (Arg::Day(night.evening), 1), stop, offers, reader)
}

/// Nights of one kind, in one line.
fn span(
    tx: &Tx<'_>,
    night: &Night,
    (days, count): (Arg, i64),
    stop: &Stop,
    offers: &[Offer],
    reader: Option<&Entitled<'_>>,
) -> Result<Msg, StoreError> {
    let host = |offer: &Offer| reader.map(|reader| host(tx, offer, reader)).transpose();
    let unsure = match night.certainty {
        Certainty::Sure => Arg::from(""),
        unsure => Arg::Msg(msg!("if-unsure", certainty: certainty(unsure))),
    };
    let days = if count == 1 {
        days
    } else {
        Arg::Msg(msg!("nights-span", days: days, nights: msg!("nights-count", count: count)))
    };
    Ok(match &night.bed {
        Bed::None => msg!("night-none", day: days, place: spot(&stop.spot), unsure: unsure),
        Bed::Offered(numbers) => {
            let mut shown = Vec::new();
            for no in numbers {
                let offer = offers.iter().find(|offer| offer.no == *no);
                let host = offer.map(host).transpose()?.flatten();
                shown.push(Arg::Msg(match host {
                    Some(host) => msg!("number-by", no: *no, by: msg!("by-host", host: host)),
                    None => msg!("number", no: *no),
                }));
            }
            msg!("night-offered", day: days, place: spot(&stop.spot), unsure: unsure, count: numbers.len(),
                offers: shown)
        }
        Bed::Taken(no) => {
            let offer = offers.iter().find(|offer| offer.no == *no);
            let host = offer.map(host).transpose()?.flatten();
            let by = host.map_or(Arg::from(""), |host| Arg::Msg(msg!("by-host", host: host)));
            let what = offer.map_or_else(|| Arg::Msg(kind(offer::Kind::Other)), bed);
            msg!("night-taken", day: days, place: spot(&stop.spot), unsure: unsure, kind: what, no: *no, by: by)
        }
    })
}
