//! TODO.

use crate::context::Here;
use crate::context::outcome::{Halt, Outcome, refuse};
use crate::context::records::no_such_stop;
use crate::domain::offer::NightState;
use crate::domain::record::Kind;
use crate::domain::stop::{Certainty, Spot, Stop};
use crate::domain::trip::Trip;
use crate::store::Text;
use crate::{say, view};
use chrono::NaiveDate;

/// Records a stop, whose number is given here.
pub fn make(here: &mut Here<'_>, trip: &Trip, mut stop: Stop) -> Outcome {
    if let Some(no) = here.redo(trip, Kind::Stop)? {
        stop.no = no;
        return replace(here, trip, stop);
    }
    check_room(here, trip, &stop)?;
    stop.no = here.tx.add_record(trip.id, Kind::Stop, here.me(), here.made_by(), here.now)?;
    here.tx.put_stop(trip.id, &stop)?;
    here.about(trip.id, stop.no);
    Ok(vec![say!("stop-added", stop: view::stop(&stop))])
}

/// A stop as it is from now on. Hosts whose nights are not needed any more hear of it.
pub fn replace(here: &mut Here<'_>, trip: &Trip, stop: Stop) -> Outcome {
    let Some(old) = here.tx.stop(trip.id, stop.no)? else { return Err(no_such_stop(here, trip, stop.no)?) };
    here.about(trip.id, stop.no);
    if stop == old {
        return Ok(vec![say!("nothing-changed", what: view::stop(&old))]);
    }
    check_room(here, trip, &stop)?;
    here.note_words((trip.id, stop.no), Text::StopNote, old.note.as_deref(), stop.note.as_deref())?;
    here.tx.put_stop(trip.id, &stop)?;
    let mut lines = vec![say!("stop-changed", stop: view::stop(&stop))];
    lines.extend(free_nights(here, trip, &old.spot)?);
    Ok(lines)
}

/// # Errors
/// Refuses a stop that another one stands in the way of: one can't sleep in two towns.
pub fn check_room(here: &Here<'_>, trip: &Trip, stop: &Stop) -> Result<(), Halt> {
    for other in here.tx.stops(trip.id)?.iter().filter(|other| other.no != stop.no) {
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
pub fn free_nights(here: &mut Here<'_>, trip: &Trip, spot: &Spot) -> Result<Option<crate::render::say::Say>, Halt> {
    let stops = here.tx.stops(trip.id)?;
    let mut freed = 0;
    for offer in here.tx.offers(trip.id)?.iter().filter(|offer| offer.spot.same(spot)) {
        let still = |night: NaiveDate| {
            stops.iter().any(|stop| stop.spot.same(spot) && stop.stay.is_some_and(|stay| stay.has_night(night)))
        };
        let lost: Vec<NaiveDate> = offer
            .nights
            .iter()
            .filter(|(night, _)| *night >= here.today_in(offer.spot.zone))
            .filter(|(night, state)| matches!(state, NightState::Open | NightState::Taken) && !still(*night))
            .map(|(night, _)| *night)
            .collect();
        if lost.is_empty() {
            continue;
        }
        for night in &lost {
            here.tx.set_night(trip.id, offer.no, *night, NightState::Left, None)?;
        }
        let line = say!("nights-not-needed", trip: &trip, no: offer.no, nights: view::nights(&lost));
        here.tell(offer.host.for_rules(), (trip.id, offer.no), &[line])?;
        freed += lost.len();
    }
    Ok((freed > 0).then(|| say!("nights-freed", count: freed)))
}

/// The stop goes.
pub fn drop(here: &mut Here<'_>, trip: &Trip, stop: &Stop) -> Outcome {
    let no = stop.no;
    here.tx.drop_stop(trip.id, no)?;
    let mut lines = vec![say!("stop-dropped", stop: view::stop(stop))];
    lines.extend(free_nights(here, trip, &stop.spot)?);
    let stops = here.tx.stops(trip.id)?;
    for meetup in here.tx.meetups(trip.id)?.iter().filter(|meetup| meetup.stands()) {
        let at_it = meetup.spot.as_ref().is_some_and(|spot| spot.same(&stop.spot));
        let was = stop.stay.is_some_and(|stay| !meetup.days(stay.arrive(), stay.leave()).is_empty());
        if at_it && was && meetup.while_there(&stops, here.now).len() < 2 {
            let line = say!("meetup-stop-dropped", no: meetup.no, title: &meetup.title, trip: &trip,
                place: view::spot(&stop.spot));
            here.tell(&meetup.maker, (trip.id, meetup.no), &[line])?;
            lines.push(say!("meetup-left-over", no: meetup.no, title: &meetup.title));
        }
    }
    Ok(lines)
}
