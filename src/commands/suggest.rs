//! `!suggest`: a detour, for the crew to decide on. Accepted, it becomes the stop of the same number.

use crate::actions::suggestions;
use crate::commands::args::places;
use crate::commands::stop;
use crate::context::Context;
use crate::context::outcome::{Outcome, usage};
use crate::domain::suggestion::NewSuggestion;
use crate::domain::suggestion::State;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_for_record()?;
    if text.trim().is_empty() {
        return Err(usage!("suggest-empty"));
    }
    let asked = stop::parse(cx, &trip, text)?;
    if asked.place.is_empty() {
        return Err(usage!("suggest-place-missing"));
    }
    let spot = places::spot(cx, &asked.place, asked.zone, &trip)?;
    let why = asked.note.filter(|note| !note.is_empty());
    suggestions::make(
        cx,
        &trip,
        NewSuggestion { no: (), spot, venue: None, stay: asked.stay, why, state: State::Open, asked: None },
    )
}
