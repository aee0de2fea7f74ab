//! What can be done, however it was asked for: by a command, a reaction, a reply, a draft in plain words.
//!
//! An action gets typed values. It checks the rules, writes to the store, queues messages to others in the [`Context`] and
//! returns the lines of the answer. Reading what people typed is the work of [`commands`](crate::commands) and
//! [`drafts`](crate::drafts).
//!
//! [`Context`]: crate::context::Context

pub(crate) mod check_in;
pub(crate) mod confidential;
pub(crate) mod contacts;
pub mod crew_requests;
pub(crate) mod intros;
pub(crate) mod meetups;
pub(crate) mod neighbours;
pub(crate) mod offers;
pub(crate) mod questions;
pub(crate) mod readers_question;
pub(crate) mod reminders;
pub(crate) mod rsvps;
pub(crate) mod said;
pub(crate) mod series;
pub(crate) mod sharing;
pub(crate) mod stops;
pub(crate) mod suggestions;
pub(crate) mod trips;
pub(crate) mod undo;
pub(crate) mod way_in_so_far;
