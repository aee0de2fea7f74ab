//! `!suggest`: a detour, for the crew to decide on. Accepted, it becomes the stop of the same number.

use super::stop::asked;
use crate::actions::suggestions::make;
use crate::commands::args::places::spot;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::context::outcome::unread;
use crate::domain::suggestion::{State, Suggestion};

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let trip = here.trip_for_record()?;
    if text.trim().is_empty() {
        return Err(unread!("suggest-empty"));
    }
    let asked = asked(here, &trip, text)?;
    if asked.place.is_empty() {
        return Err(unread!("suggest-place-missing"));
    }
    let spot = spot(here, &asked.place, asked.zone, &trip)?;
    let why = asked.note.filter(|note| !note.is_empty());
    make(here, &trip, Suggestion { no: 0, spot, stay: asked.stay, why, state: State::Open })
}
