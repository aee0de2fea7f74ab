//! The integration tests, in one binary, since linking is what takes the time.
//!
//! - `harness`: what the tests are built from. No tests of the bot.
//! - `conversations`: what was typed → what came back, through turns alone. Fast; most tests belong here.
//! - `homeserver`: the bot on a real Synapse, with real clients.
//! - `faults`: the sender against a fake homeserver, for what a real one does not do on demand.
//! - `crash`: the bot's process, killed again and again.
//! - `privacy_fuzz`: random conversations, searched for private words in the wrong place.
//! - `recurrence`, `calendar_file`: the days of rules, and the calendar file, against other libraries.
//! - `layers`: which folder of `src` may import which.
//! - `invariants`, `locales`, `cli`, `demo`: what holds of the whole program.

mod calendar_file;
mod cli;
mod conversations;
mod crash;
mod demo;
mod faults;
mod harness;
mod homeserver;
mod invariants;
mod layers;
mod locales;
mod privacy_fuzz;
mod recurrence;
