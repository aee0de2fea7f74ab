//! The rules of a journey: trips, stops, nights, offers, meetups, people. Pure: no clock, no storage, no network.

pub mod check_in;
pub mod command;
pub mod contact;
pub mod dates;
pub mod draft;
pub mod geo;
pub mod ids;
pub mod meetup;
pub mod night;
pub mod offer;
pub mod permissions;
pub mod person;
pub mod private;
pub mod rate_limit;
pub mod record;
pub mod recurrence;
pub mod reminder;
pub mod room;
pub mod slot;
pub mod stop;
pub mod suggestion;
pub mod time_of_day;
pub mod title;
pub mod trip;
