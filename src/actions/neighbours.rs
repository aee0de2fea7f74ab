//! A stop that takes days of the stops beside it: whether those are to be shorter.

use crate::actions::stops;
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::offer::NightState;
use crate::domain::stop::{Certainty, Stay, Stop};
use crate::domain::trip::Trip;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::{Line, StoreError};
use crate::view;

/// Makes the stops beside a stop shorter that it overlaps, once the sender agreed to that. Nothing where it overlaps none, or
/// one that would be gone altogether.
///
/// `own`: the number of the stop itself, where it has one. `line`: what is run on a "yes".
///
/// # Errors
/// Asks first.
pub fn shorten<No>(
    cx: &mut Context<'_>,
    trip: &Trip,
    stop: &Stop<No>,
    own: Option<RecordNo>,
    line: String,
) -> Result<Vec<Msg>, CommandError> {
    let Some(mine) = stop.stay.filter(|_| stop.certainty == Certainty::Sure) else { return Ok(Vec::new()) };
    let mut shorter: Vec<(Stop, Stay)> = Vec::new();
    for other in cx.tx.stops(trip.id)? {
        let sure = other.certainty == Certainty::Sure && Some(other.no) != own;
        let Some(theirs) = other.stay.filter(|theirs| sure && mine.overlaps(theirs)) else { continue };
        let Some(left) = beside(theirs, mine).filter(|_| !other.spot.same(&stop.spot)) else { return Ok(Vec::new()) };
        shorter.push((other, left));
    }
    if shorter.is_empty() {
        return Ok(Vec::new());
    }
    let named: Vec<String> =
        shorter.iter().map(|(stop, left)| format!("{} {} {}", stop.no, left.arrive(), left.leave())).collect();
    let named = named.join(", ");
    if !cx.is_confirmed_for(&named) {
        let mut beds = 0;
        for (other, left) in &shorter {
            beds += beds_lost(cx, trip, other, *left)?;
        }
        let shown = shorter.iter().map(|(stop, left)| {
            Arg::Msg(
                msg!("stop-shorter", no: stop.no, place: view::spot(&stop.spot), days: (left.arrive(), left.leave())),
            )
        });
        let question = msg!("stop-shorten-ask", stops: Arg::List(shown.collect()), beds: beds);
        let about = own.map(|no| RecordRef { trip: trip.id, no });
        return Err(CommandError::Confirm { question, line: Box::new(Line { text: line, word: None, named, about }) });
    }
    let mut lines = Vec::new();
    for (other, left) in shorter {
        let spot = other.spot.clone();
        let other = Stop { stay: Some(left), ..other };
        cx.tx.put_stop(trip.id, &other)?;
        lines.push(msg!("stop-changed", stop: view::stop(&other)));
        lines.extend(stops::free_nights(cx, trip, &spot)?);
    }
    Ok(lines)
}

/// What is left of a stay beside another one that takes its beginning or its end.
fn beside(theirs: Stay, mine: Stay) -> Option<Stay> {
    let left = if mine.arrive() > theirs.arrive() && mine.leave() >= theirs.leave() {
        Stay::new(theirs.arrive(), mine.arrive())
    } else if mine.arrive() <= theirs.arrive() && mine.leave() < theirs.leave() {
        Stay::new(mine.leave(), theirs.leave())
    } else {
        return None;
    };
    left.ok()
}

/// Accepted nights ahead that a shorter stay gives back.
fn beds_lost(cx: &Context<'_>, trip: &Trip, stop: &Stop, left: Stay) -> Result<usize, StoreError> {
    let lost = |night: &chrono::NaiveDate| {
        *night >= cx.today_in(stop.spot.zone)
            && !left.has_night(*night)
            && stop.stay.is_some_and(|stay| stay.has_night(*night))
    };
    let offers = cx.tx.offers(trip.id)?;
    let there = offers.iter().filter(|offer| offer.spot.same(&stop.spot));
    Ok(there.map(|offer| offer.nights_in(NightState::Taken).iter().filter(|night| lost(night)).count()).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stay(arrive: &str, leave: &str) -> Stay {
        Stay::new(arrive.parse().unwrap(), leave.parse().unwrap()).unwrap()
    }

    #[test]
    fn what_is_left_beside_another() {
        let theirs = stay("2026-04-09", "2026-04-12");
        assert_eq!(beside(theirs, stay("2026-04-06", "2026-04-10")), Some(stay("2026-04-10", "2026-04-12")));
        assert_eq!(beside(theirs, stay("2026-04-11", "2026-04-14")), Some(stay("2026-04-09", "2026-04-11")));
        assert_eq!(beside(theirs, stay("2026-04-09", "2026-04-12")), None);
        assert_eq!(beside(theirs, stay("2026-04-10", "2026-04-11")), None);
    }
}
