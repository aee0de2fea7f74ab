//! `!donate`: how to give to the trip. Its crew sets it, all read it.

use super::trip::describe;
use crate::context::Here;
use crate::context::outcome::Outcome;
use crate::say;
use crate::store::TripText;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if !text.is_empty() {
        return describe(here, TripText::Donate, text);
    }
    let trip = here.trip()?;
    Ok(vec![match &trip.donate {
        Some(text) => say!("trip-donate", text: text),
        None => say!("donate-none", trip: &trip),
    }])
}
