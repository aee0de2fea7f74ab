//! Matrix: the bot's account, what comes in from the homeserver, and the one sender of what goes out.

pub mod account;
pub mod doctor;
mod error;
pub(crate) mod file_modes;
pub mod inbound;
pub mod outbound;
pub mod run;

pub use account::client::restore;
pub use account::login::{LoggedIn, login};
pub use doctor::check;
pub use error::Error;
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
