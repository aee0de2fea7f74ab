//! Commands: one file each. It reads the words behind the command and calls the action. [`registry`] runs them.
//!
//! What people type for it, and its help, are in `data/` for each language, under its key;
//! [`CommandId`](crate::domain::command::CommandId) says how to add a command.

pub(crate) mod about;
pub(crate) mod accept;
pub(crate) mod args;
pub(crate) mod ask;
pub(crate) mod block;
pub(crate) mod calendar;
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
pub(crate) mod undo;
pub(crate) mod withdraw;

pub use status::NO_LIMITS;
