//! `!donate`: how to give to the trip. Its crew sets it, all read it.

use crate::commands::trip::describe;
use crate::context::Context;
use crate::context::outcome::Outcome;
use crate::msg;
use crate::store::TripText;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if !text.is_empty() {
        return describe(cx, TripText::Donate, text);
    }
    let trip = cx.trip()?;
    Ok(vec![match &trip.donate {
        Some(text) => msg!("trip-donate", text: text),
        None => msg!("donate-none", trip: &trip),
    }])
}
