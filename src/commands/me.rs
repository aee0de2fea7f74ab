//! `!me`: what the bot knows of the sender. In a room, only what all may know.

use crate::commands::args::split_note;
use crate::commands::lang;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome};
use crate::domain::meetup::Answer;
use crate::msg;
use crate::view;

/// Meetups that are listed.
const MAX_SHOWN: usize = 10;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    // "Me har ein ledig sofa": in nynorsk it is "we".
    if !split_note(text).0.is_empty() {
        return Err(CommandError::NotForBot);
    }
    let name = cx.name(cx.me())?;
    let zone = cx.zone();
    let now = cx.now.with_timezone(&zone).naive_local().time();
    let mut lines = vec![msg!("me-head", name: name, zone: zone.name(), now: now)];
    if !cx.said.room.direct {
        lines.push(msg!("me-more-in-direct-chat"));
        return Ok(lines);
    }
    lines.push(lang::spoken(cx));
    let Some(trip) = cx.trip_if_clear()? else {
        lines.push(msg!("me-no-trip"));
        return Ok(lines);
    };
    lines.push(if trip.owner == *cx.me() {
        msg!("me-owner", trip: &trip)
    } else if trip.is_crew(cx.me()) {
        msg!("me-crew", trip: &trip)
    } else {
        msg!("me-guest", trip: &trip)
    });
    let offers = cx.tx.offers(trip.id)?;
    let mine = offers.iter().filter(|offer| offer.host.for_rules() == cx.me()).count();
    if mine > 0 {
        lines.push(msg!("me-offers", count: mine));
    }
    let mut coming = Vec::new();
    for meetup in cx.tx.meetups(trip.id)?.into_iter().filter(|meetup| meetup.stands()) {
        for rsvp in cx.tx.rsvps(trip.id, meetup.no)? {
            let occurrence = meetup.occurrence(rsvp.day);
            if rsvp.person == *cx.me() && rsvp.answer != Answer::No && occurrence.end > cx.now {
                coming.push((occurrence.start, meetup.clone(), rsvp.day));
            }
        }
    }
    coming.sort_by_key(|(start, meetup, _)| (*start, meetup.no));
    for (_, meetup, day) in coming.iter().take(MAX_SHOWN) {
        lines.push(view::meetup(cx.tx, &trip, meetup, Some(*day), cx.now)?);
    }
    Ok(lines)
}
