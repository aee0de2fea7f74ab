//! What is typed: one file a command, which reads its words and has the action done. [`registry`] runs them.
//!
//! A command's words, usage and example stand in `data/`, by language, under its key
//! ([`CommandId`](crate::domain::command::CommandId), which says how to add one).

pub(crate) mod about;
pub(crate) mod accept;
pub(crate) mod args;
pub(crate) mod ask;
pub(crate) mod block;
pub(crate) mod cancel;
pub(crate) mod check;
pub(crate) mod confirm;
pub(crate) mod contact;
pub(crate) mod contacts;
pub(crate) mod decline;
pub(crate) mod details;
pub(crate) mod donate;
pub(crate) mod drop;
pub(crate) mod forget;
pub(crate) mod help;
pub(crate) mod intro;
pub(crate) mod lang;
pub(crate) mod leave;
pub(crate) mod me;
pub(crate) mod meet;
pub(crate) mod meetups;
pub(crate) mod mydata;
pub(crate) mod nights;
pub(crate) mod offer;
pub(crate) mod offers;
pub(crate) mod outbox;
pub(crate) mod registry;
pub(crate) mod remind;
pub(crate) mod reminders;
pub(crate) mod rooms;
pub(crate) mod rsvp;
pub(crate) mod show;
pub(crate) mod snooze;
pub(crate) mod status;
pub(crate) mod stop;
pub(crate) mod stops;
pub(crate) mod suggest;
pub(crate) mod tell;
pub(crate) mod today;
pub(crate) mod tonight;
pub(crate) mod trip;
pub(crate) mod trips;
pub(crate) mod tz;
pub(crate) mod unblock;
pub(crate) mod withdraw;

pub use status::NO_LIMITS;
