//! `!tonight`: where the crew sleeps, and at whose place. For them alone.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::actions::check_in;
use crate::context::Context;
use crate::context::outcome::{Outcome, refuse};
use crate::domain::ids::RecordNo;
use crate::domain::night::{Bed, nights};
use crate::domain::offer::NightState;
use crate::domain::permissions::Permission;
use crate::domain::stop::{Certainty, on_day};
use crate::msg;
use crate::view;

/// Hours of the small hours, which belong to the night before.
const SMALL_HOURS: TimeDelta = TimeDelta::hours(4);

pub(super) fn run(cx: &mut Context<'_>, _: &str) -> Outcome {
    on(cx, None)
}

/// Where they sleep on that evening; without one, tonight.
pub fn on(cx: &mut Context<'_>, day: Option<NaiveDate>) -> Outcome {
    told(cx, day, false)
}

/// The same, and how they get in there; of tonight's bed it is always told.
pub fn with_way_in(cx: &mut Context<'_>, day: Option<NaiveDate>) -> Outcome {
    told(cx, day, true)
}

fn told(cx: &mut Context<'_>, day: Option<NaiveDate>, way_in: bool) -> Outcome {
    if cx.confidant().is_none() {
        return Err(refuse!("tonight-in-direct-chat"));
    }
    let trip = cx.trip()?;
    let may = cx.may(Permission::SeeHosts, &trip, None)?;
    let Some(entitled) = cx.entitled(&trip).filter(|_| may) else {
        return Err(refuse!("tonight-for-crew", trip: &trip));
    };
    let stops = cx.tx.stops(trip.id)?;
    let zone = on_day(&stops, cx.today()).map_or_else(|| cx.zone(), |stop| stop.spot.zone);
    let now = cx.local(zone);
    let small = now.time() < NaiveTime::MIN + SMALL_HOURS;
    let tonight = if small { now.date() - TimeDelta::days(1) } else { now.date() };
    let evening = day.unwrap_or(tonight);
    let offers = cx.tx.offers(trip.id)?;
    let mut these = nights(&stops, &offers);
    these.retain(|night| night.evening == evening && night.certainty != Certainty::Wish);
    let mut lines = Vec::new();
    for night in these.iter().filter(|night| night.counts(&these)) {
        let Some(stop) = stops.iter().find(|stop| stop.no == night.stop) else { continue };
        lines.push(match evening == tonight {
            true => view::tonight(cx.tx, &trip, night, stop, &entitled, true)?,
            false => view::night(cx.tx, night, stop, &offers, Some(&entitled))?,
        });
        match &night.bed {
            Bed::Taken(no) => cx.about(trip.id, *no),
            Bed::Offered(open) => {
                for offer in offers.iter().filter(|offer| open.contains(&offer.no)) {
                    let host = cx.host(offer, &trip)?;
                    lines.push(view::item(view::offer(offer, host.as_deref(), true)));
                }
                if let Some(first) = open.first() {
                    lines.push(msg!("tonight-accept", no: *first, night: evening));
                }
            }
            Bed::None => {
                // What was left can still be taken: better to ask than to sleep outside.
                let left = offers.iter().filter(|offer| offer.spot.near(&stop.spot));
                let left = left.filter(|offer| offer.nights.contains(&(evening, NightState::Left)));
                let left: Vec<RecordNo> = left.map(|offer| offer.no).collect();
                if let Some(first) = left.first() {
                    lines.push(msg!("tonight-left", offers: view::numbers(&left), no: *first, night: evening));
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
            _ if evening != tonight => msg!("today-nothing", day: evening, trip: &trip),
            Some(stop) => msg!("tonight-no-stop", stop: view::stop(stop)),
            None => msg!("tonight-no-more", trip: &trip),
        });
    }
    if evening == tonight || way_in {
        // Where they sleep nowhere tonight, what comes next. Under "no bed yet", nothing is shown or promised of another night.
        let on_road = evening == tonight && these.is_empty();
        let way_in = check_in::tell_tonight(cx, &trip, Some(evening).filter(|_| !on_road))?;
        let sleeps = these.iter().all(|night| matches!(night.bed, Bed::Taken(_)));
        if way_in.is_empty() && sleeps && !on_road {
            lines.extend(check_in::tell_next(cx, &trip)?);
        }
        lines.extend(way_in);
    }
    Ok(lines)
}
