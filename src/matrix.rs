//! Matrix: the bot's account, the events that come in from the homeserver, and the delivery of the outbox.
//!
//! Within this folder, a module imports only modules to its left:
//!
//! ids, error, file_modes, task, event < session < data_dir < rooms < account < outbound < inbound < doctor < run
//!
//! - `ids`, `error`: conversion of ids; errors, sorted by what to do about them.
//! - `file_modes`, `session`, `data_dir`: what lies on the disk, and who may read it.
//! - `task`: pauses and retry delays of the long-running tasks.
//! - `event`, `rooms`: one event as JSON; what the SDK and the homeserver know of a room.
//! - `account`: login, client, keys, verification, and whose devices are trusted.
//! - `outbound`: the outbox's rows, delivered in order within each room. See `store/outbox.rs` for the life of a row.
//! - `inbound`: sync, gaps, late keys. See `inbound.rs` for the life of a message.
//! - `doctor`: `stopover check`.
//! - `run`: starts and stops all tasks.

pub mod account;
pub mod data_dir;
pub(crate) mod doctor;
pub(crate) mod error;
pub mod event;
pub(crate) mod file_modes;
mod ids;
pub mod inbound;
pub(crate) mod outbound;
pub(crate) mod rooms;
pub(crate) mod run;
pub(crate) mod session;
pub(crate) mod task;

pub use account::login::{LoggedIn, login};
pub use doctor::check;
pub use error::Error;
pub use run::{Opened, Running, open, run};
