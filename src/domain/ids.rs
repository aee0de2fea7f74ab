//! Names that Matrix gives to people, rooms and events, kept apart by type so that none stands in for another.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// A person: `@kari:example.org` (Matrix 1.15, appendix "User identifiers").
    UserId
}
id! {
    /// A room: `!opaque:example.org`, or without a server from room version 12 on.
    RoomId
}
id! {
    /// An event: `$opaque`.
    EventId
}

impl UserId {
    /// The part between `@` and `:`, for when a person has set no display name.
    pub fn localpart(&self) -> &str {
        self.0.trim_start_matches('@').split(':').next().unwrap_or_default()
    }

    /// The part after the first `:`.
    pub fn server(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, server)| server)
    }

    /// Whether `text` has the shape of a user id: `@localpart:server`, no white space, at most 255 bytes.
    pub fn looks_like(text: &str) -> bool {
        text.len() <= 255
            && !text.chars().any(char::is_whitespace)
            && text
                .strip_prefix('@')
                .and_then(|rest| rest.split_once(':'))
                .is_some_and(|(local, server)| !local.is_empty() && !server.is_empty())
    }
}
