//! The rules of a journey: trips, stops, nights, offers, meetups, people. Pure: no clock, no storage, no network.

pub mod contact;
pub mod details;
pub mod draft;
pub mod ids;
pub mod meetup;
pub mod night;
pub mod offer;
pub mod pace;
pub mod person;
pub mod private;
pub mod record;
pub mod recurrence;
pub mod reminder;
pub mod rights;
pub mod stop;
pub mod suggestion;
pub mod title;
pub mod trip;
