//! The SDK's ids as the bot's own.

use matrix_sdk::ruma;

use crate::domain::ids::{EventId, RoomId, UserId};

impl From<&ruma::UserId> for UserId {
    fn from(id: &ruma::UserId) -> Self {
        Self::new(id.as_str())
    }
}

impl From<&ruma::RoomId> for RoomId {
    fn from(id: &ruma::RoomId) -> Self {
        Self::new(id.as_str())
    }
}

impl From<&ruma::EventId> for EventId {
    fn from(id: &ruma::EventId) -> Self {
        Self::new(id.as_str())
    }
}
