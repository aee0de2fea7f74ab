//! Stops of a trip: made, changed, dropped.

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::domain::offer::NightState;
use crate::domain::record::Kind;
use crate::domain::stop::{Certainty, Spot, Stop};
use crate::domain::trip::Trip;
use crate::render::msg::Msg;
use crate::store::{HistoryText, Line};
use crate::view::changes;
use crate::{msg, view};
use chrono::NaiveDate;

use crate::context::records;
use crate::domain::ids::{RecordNo, RecordRef};
use crate::domain::stop::NewStop;

/// Records a stop, whose number is given here.
pub fn make(cx: &mut Context<'_>, trip: &Trip, stop: NewStop) -> Outcome {
    if let Some(no) = cx.take_redo(trip, Kind::Stop)? {
        return replace(cx, trip, stop.numbered(no));
    }
    require_free_days(cx, trip, &stop, None)?;
    let stop = stop.numbered(cx.tx.add_record(trip.id, Kind::Stop, cx.me(), cx.made_by(), cx.now)?);
    cx.tx.put_stop(trip.id, &stop)?;
    cx.about(trip.id, stop.no);
    Ok(vec![msg!("stop-added", stop: view::stop(&stop))])
}

/// Replaces a stop. Hosts whose nights are no longer needed are told.
pub fn replace(cx: &mut Context<'_>, trip: &Trip, stop: Stop) -> Outcome {
    let Some(old) = cx.tx.stop(trip.id, stop.no)? else { return Err(records::no_such_stop(cx, trip, stop.no)?) };
    cx.about(trip.id, stop.no);
    if stop == old {
        return Ok(vec![msg!("nothing-changed", what: view::stop(&old))]);
    }
    require_free_days(cx, trip, &stop, Some(stop.no))?;
    cx.note_words(
        RecordRef { trip: trip.id, no: stop.no },
        HistoryText::StopNote,
        old.note.as_deref(),
        stop.note.as_deref(),
    )?;
    cx.tx.put_stop(trip.id, &stop)?;
    let head = msg!("number-title", no: stop.no, title: view::spot(&stop.spot));
    let mut lines = vec![msg!("stop-changed", stop: head)];
    lines.extend(changes::stop(&old, &stop).made().into_iter().flatten());
    lines.extend(free_nights(cx, trip, &old.spot)?);
    Ok(lines)
}

/// `own`: the number of the stop itself, where it has one.
///
/// # Errors
/// Refuses a stop that is there already, and a sure one whose days another sure one takes: nobody sleeps in two towns.
pub fn require_free_days<No>(
    cx: &Context<'_>,
    trip: &Trip,
    stop: &Stop<No>,
    own: Option<RecordNo>,
) -> Result<(), CommandError> {
    for other in cx.tx.stops(trip.id)?.iter().filter(|other| Some(other.no) != own) {
        if other.spot.same(&stop.spot) && other.stay == stop.stay {
            return Err(refuse!("stop-twice", stop: view::stop(other), no: other.no));
        }
        let both_sure = stop.certainty == Certainty::Sure && other.certainty == Certainty::Sure;
        let overlap = stop.stay.zip(other.stay).is_some_and(|(mine, theirs)| mine.overlaps(&theirs));
        if both_sure && overlap {
            return Err(refuse!("stop-overlaps", stop: view::stop(other), no: other.no));
        }
    }
    Ok(())
}

/// Declines the offered nights ahead at a place where the trip no longer stops. Their hosts are told. Returns a line with
/// how many there were.
pub fn free_nights(
    cx: &mut Context<'_>,
    trip: &Trip,
    spot: &Spot,
) -> Result<Option<crate::render::msg::Msg>, CommandError> {
    let stops = cx.tx.stops(trip.id)?;
    let mut freed = 0;
    for offer in cx.tx.offers(trip.id)?.iter().filter(|offer| offer.spot.same(spot)) {
        let still = |night: NaiveDate| {
            stops.iter().any(|stop| stop.spot.same(spot) && stop.stay.is_some_and(|stay| stay.has_night(night)))
        };
        let lost: Vec<NaiveDate> = offer
            .nights
            .iter()
            .filter(|(night, _)| *night >= cx.today_in(offer.spot.zone))
            .filter(|(night, state)| matches!(state, NightState::Open | NightState::Taken) && !still(*night))
            .map(|(night, _)| *night)
            .collect();
        if lost.is_empty() {
            continue;
        }
        for night in &lost {
            cx.tx.set_night(trip.id, offer.no, *night, NightState::Left, None)?;
        }
        let line = msg!("nights-not-needed", trip: &trip, no: offer.no, nights: view::nights(&lost));
        // A host who was counted on is free again.
        if offer.nights_in(NightState::Taken).iter().any(|night| lost.contains(night)) {
            cx.ping(offer.host.for_rules(), RecordRef { trip: trip.id, no: offer.no }, &[line])?;
        } else {
            cx.tell(offer.host.for_rules(), RecordRef { trip: trip.id, no: offer.no }, &[line])?;
        }
        freed += lost.len();
    }
    Ok((freed > 0).then(|| msg!("nights-freed", count: freed)))
}

/// As [`drop`], at somebody's word: beds there that were accepted are asked about first.
pub fn drop_asking_first(cx: &mut Context<'_>, trip: &Trip, stop: &Stop) -> Outcome {
    let lost = accepted_there(cx, trip, &stop.spot, Some(stop.no), None)?;
    let named = lost.iter().map(|(no, _)| no.to_string()).collect::<Vec<_>>().join(" ");
    if lost.is_empty() || cx.is_confirmed_for(&named) {
        return drop(cx, trip, stop);
    }
    let question = msg!("drop-ask", stop: view::stop(stop), offers: view::numbers(&numbers(&lost)),
        nights: view::nights(&nights(&lost)));
    Err(ask_before_loss(trip, stop.no, question, format!("drop {}", stop.no), named))
}

/// As [`replace`], at somebody's word. `line`: the command that says it.
pub fn replace_asking_first(cx: &mut Context<'_>, trip: &Trip, stop: Stop, line: String) -> Outcome {
    let Some(old) = cx.tx.stop(trip.id, stop.no)? else { return replace(cx, trip, stop) };
    let lost = accepted_there(cx, trip, &old.spot, Some(stop.no), Some(&stop))?;
    let named = lost.iter().map(|(no, _)| no.to_string()).collect::<Vec<_>>().join(" ");
    if lost.is_empty() || cx.is_confirmed_for(&named) {
        return replace(cx, trip, stop);
    }
    require_free_days(cx, trip, &stop, Some(stop.no))?;
    let question = msg!("stop-change-ask", stop: view::stop(&stop), offers: view::numbers(&numbers(&lost)),
        nights: view::nights(&nights(&lost)));
    Err(ask_before_loss(trip, stop.no, question, line, named))
}

fn numbers(lost: &[(RecordNo, NaiveDate)]) -> Vec<RecordNo> {
    let mut numbers: Vec<RecordNo> = lost.iter().map(|(no, _)| *no).collect();
    numbers.dedup();
    numbers
}

fn nights(lost: &[(RecordNo, NaiveDate)]) -> Vec<NaiveDate> {
    let mut nights: Vec<NaiveDate> = lost.iter().map(|(_, night)| *night).collect();
    nights.sort_unstable();
    nights
}

fn ask_before_loss(trip: &Trip, no: RecordNo, question: Msg, text: String, named: String) -> CommandError {
    let about = Some(RecordRef { trip: trip.id, no });
    CommandError::Confirm { question, line: Box::new(Line { text, word: None, named, about }) }
}

/// Accepted nights ahead at a place that are not needed any more once the stop of that number is gone, or is as `new`.
fn accepted_there(
    cx: &Context<'_>,
    trip: &Trip,
    spot: &Spot,
    gone: Option<RecordNo>,
    new: Option<&Stop>,
) -> Result<Vec<(RecordNo, NaiveDate)>, CommandError> {
    let mut stops = cx.tx.stops(trip.id)?;
    stops.retain(|stop| Some(stop.no) != gone);
    stops.extend(new.cloned());
    let still = |night: NaiveDate| {
        stops.iter().any(|stop| stop.spot.same(spot) && stop.stay.is_some_and(|stay| stay.has_night(night)))
    };
    let mut lost = Vec::new();
    for offer in cx.tx.offers(trip.id)?.iter().filter(|offer| offer.spot.same(spot)) {
        let today = cx.today_in(offer.spot.zone);
        let nights = offer.nights_in(NightState::Taken).into_iter().filter(|night| *night >= today && !still(*night));
        lost.extend(nights.map(|night| (offer.no, night)));
    }
    Ok(lost)
}

/// Drops a stop. Hosts whose nights are no longer needed and makers of meetups there are told.
pub fn drop(cx: &mut Context<'_>, trip: &Trip, stop: &Stop) -> Outcome {
    let no = stop.no;
    cx.tx.drop_stop(trip.id, no)?;
    let mut lines = vec![msg!("stop-dropped", stop: view::stop(stop))];
    lines.extend(free_nights(cx, trip, &stop.spot)?);
    let stops = cx.tx.stops(trip.id)?;
    for meetup in cx.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
        let at_it = meetup.spot.as_ref().is_some_and(|spot| spot.same(&stop.spot));
        let was = stop.stay.is_some_and(|stay| !meetup.days(stay.arrive(), stay.leave()).is_empty());
        if at_it && was && meetup.while_there(&stops, cx.now).len() < 2 {
            let line = msg!("meetup-stop-dropped", no: meetup.no, title: &meetup.title, trip: &trip,
                place: view::spot(&stop.spot));
            cx.tell(&meetup.maker, RecordRef { trip: trip.id, no: meetup.no }, &[line])?;
            lines.push(msg!("meetup-left-over", no: meetup.no, title: &meetup.title));
        }
    }
    Ok(lines)
}

/// The stop without dates that new days are for: the trip has one there, and these are its days. Not where an edit makes
/// another one anew.
pub fn undated(cx: &Context<'_>, trip: &Trip, new: &NewStop) -> Result<Option<Stop>, CommandError> {
    if new.stay.is_none() || cx.redo().is_some() {
        return Ok(None);
    }
    Ok(cx.tx.stops(trip.id)?.into_iter().find(|old| old.stay.is_none() && old.spot.same(&new.spot)))
}
