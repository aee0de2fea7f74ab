//! What can be done, whichever way somebody asks: by a command, a tap, a reply, plain words.

pub(crate) mod check_in;
pub(crate) mod confidential;
pub(crate) mod contacts;
pub mod crew_requests;
pub(crate) mod intros;
pub(crate) mod meetups;
pub(crate) mod offers;
pub(crate) mod questions;
pub(crate) mod reminders;
pub(crate) mod rsvps;
pub(crate) mod stops;
pub(crate) mod suggestions;
pub(crate) mod trips;
