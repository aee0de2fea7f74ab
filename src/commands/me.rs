//! `!me`: what the bot goes by for the one who asks. In a room, only what is nobody's secret.

use super::args::split_note;
use super::lang;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::domain::meetup::Answer;
use crate::say;
use crate::view;

/// Meetups that are listed.
const MAX_SHOWN: usize = 10;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    // "Me har ein ledig sofa": in nynorsk it is "we".
    if !split_note(text).0.is_empty() {
        return Err(Halt::Talk);
    }
    let name = here.name(here.me())?;
    let zone = here.zone();
    let now = here.now.with_timezone(&zone).naive_local().time();
    let mut lines = vec![say!("me-head", name: name, zone: zone.name(), now: now)];
    if !here.said.room.direct {
        lines.push(say!("me-more-in-direct-chat"));
        return Ok(lines);
    }
    lines.push(lang::spoken(here));
    let Some(trip) = here.trip_if_clear()? else {
        lines.push(say!("me-no-trip"));
        return Ok(lines);
    };
    lines.push(if trip.owner == *here.me() {
        say!("me-owner", trip: &trip)
    } else if trip.is_crew(here.me()) {
        say!("me-crew", trip: &trip)
    } else {
        say!("me-guest", trip: &trip)
    });
    let offers = here.tx.offers(trip.id)?;
    let mine = offers.iter().filter(|offer| offer.host.for_rules() == here.me()).count();
    if mine > 0 {
        lines.push(say!("me-offers", count: mine));
    }
    let mut coming = Vec::new();
    for meetup in here.tx.meetups(trip.id)?.into_iter().filter(|meetup| meetup.stands()) {
        for rsvp in here.tx.rsvps(trip.id, meetup.no)? {
            let occurrence = meetup.occurrence(rsvp.day);
            if rsvp.person == *here.me() && rsvp.answer != Answer::No && occurrence.end > here.now {
                coming.push((occurrence.start, meetup.clone(), rsvp.day));
            }
        }
    }
    coming.sort_by_key(|(start, meetup, _)| (*start, meetup.no));
    for (_, meetup, day) in coming.iter().take(MAX_SHOWN) {
        lines.push(view::meetup(here.tx, &trip, meetup, Some(*day), here.now)?);
    }
    Ok(lines)
}
