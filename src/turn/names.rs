//! TODO.

use crate::incoming::RoomFacts;
use crate::text::clean::clean_line;

pub fn cleaned(room: &RoomFacts) -> RoomFacts {
    RoomFacts { name: kept_name(room.name.as_deref()), ..room.clone() }
}

pub fn kept_name(name: Option<&str>) -> Option<String> {
    name.map(|name| clean_line(name, MAX_KEPT_NAME)).filter(|name| !name.is_empty())
}

/// Characters of a room's or a person's name that are kept.
pub const MAX_KEPT_NAME: usize = 100;
