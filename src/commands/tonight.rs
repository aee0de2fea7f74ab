//! `!tonight`: where the crew sleeps, and at whose place. For them alone.

use chrono::{NaiveTime, TimeDelta};

use crate::actions::check_in;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::outcome::refuse;
use crate::domain::night::{Bed, nights};
use crate::domain::offer::NightState;
use crate::domain::permissions::Deed;
use crate::domain::stop::{Certainty, on_day};
use crate::say;
use crate::view;

/// Hours of the small hours, which belong to the night before.
const SMALL_HOURS: TimeDelta = TimeDelta::hours(4);

pub(super) fn run(here: &mut Here<'_>, _: &str) -> Outcome {
    if here.confidant().is_none() {
        return Err(refuse!("tonight-in-direct-chat"));
    }
    let trip = here.trip()?;
    let may = here.may(Deed::SeeHosts, &trip, None)?;
    let Some(entitled) = here.entitled(&trip).filter(|_| may) else {
        return Err(refuse!("tonight-for-crew", trip: &trip));
    };
    let stops = here.tx.stops(trip.id)?;
    let zone = on_day(&stops, here.today()).map_or_else(|| here.zone(), |stop| stop.spot.zone);
    let now = here.local(zone);
    let small = now.time() < NaiveTime::MIN + SMALL_HOURS;
    let evening = if small { now.date() - TimeDelta::days(1) } else { now.date() };
    let offers = here.tx.offers(trip.id)?;
    let mut tonight = nights(&stops, &offers);
    tonight.retain(|night| night.evening == evening && night.certainty != Certainty::Wish);
    let mut lines = Vec::new();
    for night in tonight.iter().filter(|night| night.counts(&tonight)) {
        let Some(stop) = stops.iter().find(|stop| stop.no == night.stop) else { continue };
        lines.push(view::tonight(here.tx, &trip, night, stop, &entitled, true)?);
        match &night.bed {
            Bed::Taken(no) => here.about(trip.id, *no),
            Bed::Offered(open) => {
                for offer in offers.iter().filter(|offer| open.contains(&offer.no)) {
                    let host = here.host(offer, &trip)?;
                    lines.push(view::offer(offer, host.as_deref(), true));
                }
                lines.push(say!("tonight-accept", no: open.first().copied().unwrap_or_default(), night: evening));
            }
            Bed::None => {
                // What was left can still be taken: better to ask than to sleep outside.
                let left = offers.iter().filter(|offer| offer.spot.near(&stop.spot));
                let left = left.filter(|offer| offer.nights.contains(&(evening, NightState::Left)));
                let left: Vec<i64> = left.map(|offer| offer.no).collect();
                if let Some(first) = left.first() {
                    lines.push(say!("tonight-left", offers: view::numbers(&left), no: *first, night: evening));
                }
            }
        }
    }
    if lines.is_empty() {
        let ahead = |stay: &crate::domain::stop::Stay| stay.arrive() > evening;
        let next = stops
            .iter()
            .filter(|stop| stop.certainty != Certainty::Wish)
            .find(|stop| stop.stay.as_ref().is_some_and(ahead));
        lines.push(match next {
            Some(stop) => say!("tonight-no-stop", stop: view::stop(stop)),
            None => say!("tonight-no-more", trip: &trip),
        });
    }
    lines.extend(check_in::tonight(here, &trip)?);
    Ok(lines)
}
