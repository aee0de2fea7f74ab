//! Names of rooms and people as they are stored: other people's text, cleaned and cut.

use crate::domain::room::RoomFacts;
use crate::text::clean::clean_line;

/// The room with its name as it is stored.
pub fn cleaned(room: &RoomFacts) -> RoomFacts {
    RoomFacts { name: kept_name(room.name.as_deref()), ..room.clone() }
}

/// A name as it is stored; `None` where nothing of it is left.
pub fn kept_name(name: Option<&str>) -> Option<String> {
    name.map(|name| clean_line(name, MAX_KEPT_NAME)).filter(|name| !name.is_empty())
}

/// How many characters of a name are stored.
pub const MAX_KEPT_NAME: usize = 100;
