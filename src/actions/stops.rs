//! TODO.

use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse};
use crate::context::records::no_such_stop;
use crate::domain::offer::NightState;
use crate::domain::record::Kind;
use crate::domain::stop::{Certainty, Spot, Stop};
use crate::domain::trip::Trip;
use crate::store::HistoryText;
use crate::{msg, view};
use chrono::NaiveDate;

/// Records a stop, whose number is given here.
pub fn make(cx: &mut Context<'_>, trip: &Trip, mut stop: Stop) -> Outcome {
    if let Some(no) = cx.redo(trip, Kind::Stop)? {
        stop.no = no;
        return replace(cx, trip, stop);
    }
    check_room(cx, trip, &stop)?;
    stop.no = cx.tx.add_record(trip.id, Kind::Stop, cx.me(), cx.made_by(), cx.now)?;
    cx.tx.put_stop(trip.id, &stop)?;
    cx.about(trip.id, stop.no);
    Ok(vec![msg!("stop-added", stop: view::stop(&stop))])
}

/// A stop as it is from now on. Hosts whose nights are not needed any more hear of it.
pub fn replace(cx: &mut Context<'_>, trip: &Trip, stop: Stop) -> Outcome {
    let Some(old) = cx.tx.stop(trip.id, stop.no)? else { return Err(no_such_stop(cx, trip, stop.no)?) };
    cx.about(trip.id, stop.no);
    if stop == old {
        return Ok(vec![msg!("nothing-changed", what: view::stop(&old))]);
    }
    check_room(cx, trip, &stop)?;
    cx.note_words((trip.id, stop.no), HistoryText::StopNote, old.note.as_deref(), stop.note.as_deref())?;
    cx.tx.put_stop(trip.id, &stop)?;
    let mut lines = vec![msg!("stop-changed", stop: view::stop(&stop))];
    lines.extend(free_nights(cx, trip, &old.spot)?);
    Ok(lines)
}

/// # Errors
/// Refuses a stop that another one stands in the way of: one can't sleep in two towns.
pub fn check_room(cx: &Context<'_>, trip: &Trip, stop: &Stop) -> Result<(), CommandError> {
    for other in cx.tx.stops(trip.id)?.iter().filter(|other| other.no != stop.no) {
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

/// Gives back the nights ahead at a place that no stop there has any more. Their hosts hear; so does who changed it, how many.
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
        cx.tell(offer.host.for_rules(), (trip.id, offer.no), &[line])?;
        freed += lost.len();
    }
    Ok((freed > 0).then(|| msg!("nights-freed", count: freed)))
}

/// The stop goes.
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
            cx.tell(&meetup.maker, (trip.id, meetup.no), &[line])?;
            lines.push(msg!("meetup-left-over", no: meetup.no, title: &meetup.title));
        }
    }
    Ok(lines)
}
