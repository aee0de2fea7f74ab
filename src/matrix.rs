//! Matrix: logging in, hearing what is said (sync, gaps, late keys), and the one place that speaks (the sender).

mod alone;
mod batch;
pub mod check;
mod client;
pub mod convert;
mod direct;
mod error;
mod gap;
mod heard;
mod keys;
mod late;
pub mod login;
mod logins;
mod modes;
mod pacing;
mod readers;
mod receipts;
pub mod run;
mod send;
mod sender;
pub mod session;
mod sync;
mod trust;
mod turns;
mod typing;
mod verify;

pub use check::check;
pub use client::restore;
pub use error::Error;
pub use login::{LoggedIn, login};
pub use run::{Opened, Running, open, run, start};

use crate::domain::ids::{EventId, RoomId, UserId};

impl From<&matrix_sdk::ruma::UserId> for UserId {
    fn from(id: &matrix_sdk::ruma::UserId) -> Self {
        Self::new(id.as_str())
    }
}

impl From<&matrix_sdk::ruma::RoomId> for RoomId {
    fn from(id: &matrix_sdk::ruma::RoomId) -> Self {
        Self::new(id.as_str())
    }
}

impl From<&matrix_sdk::ruma::EventId> for EventId {
    fn from(id: &matrix_sdk::ruma::EventId) -> Self {
        Self::new(id.as_str())
    }
}
