//! Offers of a place to sleep: made, changed, answered by the crew, withdrawn by the host.
//!
//! Each night of an offer has a state of its own ([`NightState`](crate::domain::offer::NightState)); all functions here
//! move nights from one state to another, and tell those whom it concerns.

mod answer;
mod make;
mod replace;
mod withdraw;

pub(crate) use answer::{accept_nights, accepted_ahead, decline_asking_first, decline_nights, nights_in_line};
pub(crate) use make::{Wanted, has_night_ahead, make, place_nights, require_public_note, require_public_words};
pub(crate) use replace::{replace as change, shown_to};
pub(crate) use withdraw::{withdraw_asking_first, withdraw_nights};
