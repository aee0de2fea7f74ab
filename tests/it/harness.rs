//! What the tests are built from: conversations without a homeserver, a real Synapse with a bot and people on it, and
//! what stands between them.

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
