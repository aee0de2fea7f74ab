//! What the tests are built from.
//!
//! - Without a homeserver: `talk` plays conversations, `fixtures` has the trips they begin with, `elide` keeps their
//!   snapshots short.
//! - With a real one: `synapse` runs it, `bot` is the bot, `person` and `nio` are people with clients on two libraries,
//!   `proxy` delays or changes what passes between.
//! - With a fake one: `fake_homeserver` answers with errors, limits, or not at all.
//! - For all: `outgoing` makes messages to queue, `dice` makes random numbers that can be repeated, `wait` waits with a
//!   limit.

pub mod bot;
pub mod dice;
pub mod elide;
pub mod fake_homeserver;
pub mod fixtures;
pub mod nio;
pub mod outgoing;
pub mod person;
pub mod proxy;
pub mod synapse;
pub mod talk;
pub mod wait;
