//! `!meetups`: those ahead while the traveller is there; at one place; or all.

use crate::commands::args::places::place_words;
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::domain::meetup::Meetup;
use crate::language::vocabulary::Small;
use crate::msg;
use crate::view;

/// Meetups in one answer.
const MAX_SHOWN: usize = 30;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip()?;
    let stops = cx.tx.stops(trip.id)?;
    let all = cx.env.words.small(text) == Some(Small::All);
    let place = place_words(cx, text);
    let spot = if all || place.is_empty() { None } else { Some(cx.spot(&place, None, &trip)?) };
    let mut shown: Vec<(chrono::DateTime<chrono::Utc>, Meetup, Option<chrono::NaiveDate>)> = Vec::new();
    for meetup in cx.tx.meetups(trip.id)?.into_iter().filter(Meetup::stands) {
        let wanted = spot.as_ref().is_none_or(|spot| meetup.spot.as_ref().is_some_and(|one| one.same(spot)));
        if !wanted {
            continue;
        }
        if all || spot.is_some() {
            if let Some(next) = meetup.next(cx.now) {
                shown.push((next.start, meetup, None));
            }
        } else {
            for occurrence in meetup.while_there(&stops, cx.now) {
                shown.push((occurrence.start, meetup.clone(), Some(occurrence.day)));
            }
        }
    }
    shown.sort_by_key(|(start, meetup, _)| (*start, meetup.no));
    if shown.is_empty() {
        return Ok(vec![match &spot {
            Some(spot) => msg!("meetups-none-at", place: view::spot(spot)),
            None if all => msg!("meetups-none"),
            None => msg!("meetups-none-there"),
        }]);
    }
    let mut lines = vec![match &spot {
        Some(spot) => msg!("meetups-head-at", place: view::spot(spot)),
        None if all => msg!("meetups-head-all"),
        None => msg!("meetups-head", trip: &trip),
    }];
    for (_, meetup, day) in shown.iter().take(MAX_SHOWN) {
        lines.push(view::item(view::meetup(cx.tx, &trip, meetup, *day, cx.now)?));
    }
    if shown.len() > MAX_SHOWN {
        lines.push(msg!("and-more", count: shown.len() - MAX_SHOWN));
    }
    Ok(lines)
}
