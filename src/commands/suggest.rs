//! `!suggest`: a detour, for the crew to decide on. Accepted, it becomes the stop of the same number.

use crate::actions::suggestions::make;
use crate::commands::args::places::spot;
use crate::commands::stop::asked;
use crate::context::Context;
use crate::context::outcome::{Outcome, usage};
use crate::domain::suggestion::{State, Suggestion};

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let trip = cx.trip_for_record()?;
    if text.trim().is_empty() {
        return Err(usage!("suggest-empty"));
    }
    let asked = asked(cx, &trip, text)?;
    if asked.place.is_empty() {
        return Err(usage!("suggest-place-missing"));
    }
    let spot = spot(cx, &asked.place, asked.zone, &trip)?;
    let why = asked.note.filter(|note| !note.is_empty());
    make(cx, &trip, Suggestion { no: 0, spot, stay: asked.stay, why, state: State::Open })
}
