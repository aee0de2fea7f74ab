//! `!meetups`: those ahead while the traveller is there; at one place; or all.

use crate::commands::args::places::place_words;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::domain::meetup::Meetup;
use crate::say;
use crate::view;

/// Meetups in one answer.
const MAX_SHOWN: usize = 30;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip()?;
    let stops = here.tx.stops(trip.id)?;
    let all = here.world.words.key("small", text) == Some("all");
    let place = place_words(here, text);
    let spot = if all || place.is_empty() { None } else { Some(here.spot(&place, None, &trip)?) };
    let mut shown: Vec<(chrono::DateTime<chrono::Utc>, Meetup, Option<chrono::NaiveDate>)> = Vec::new();
    for meetup in here.tx.meetups(trip.id)?.into_iter().filter(Meetup::stands) {
        let wanted = spot.as_ref().is_none_or(|spot| meetup.spot.as_ref().is_some_and(|one| one.same(spot)));
        if !wanted {
            continue;
        }
        if all || spot.is_some() {
            if let Some(next) = meetup.next(here.now) {
                shown.push((next.start, meetup, None));
            }
        } else {
            for occurrence in meetup.while_there(&stops, here.now) {
                shown.push((occurrence.start, meetup.clone(), Some(occurrence.day)));
            }
        }
    }
    shown.sort_by_key(|(start, meetup, _)| (*start, meetup.no));
    if shown.is_empty() {
        return Ok(vec![match &spot {
            Some(spot) => say!("meetups-none-at", place: view::spot(spot)),
            None if all => say!("meetups-none"),
            None => say!("meetups-none-there"),
        }]);
    }
    let mut lines = vec![match &spot {
        Some(spot) => say!("meetups-head-at", place: view::spot(spot)),
        None if all => say!("meetups-head-all"),
        None => say!("meetups-head", trip: &trip),
    }];
    for (_, meetup, day) in shown.iter().take(MAX_SHOWN) {
        lines.push(view::meetup(here.tx, &trip, meetup, *day, here.now)?);
    }
    if shown.len() > MAX_SHOWN {
        lines.push(say!("and-more", count: shown.len() - MAX_SHOWN));
    }
    Ok(lines)
}
