//! What the rules must know of a Matrix room: who reads it, and whether private words may be sent there.

use crate::domain::ids::{RoomId, UserId};
use serde::{Deserialize, Serialize};

/// What is known of a room while a message from it is handled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomFacts {
    pub id: RoomId,
    /// The name that is set for the room: other people's text, to be cleaned before it is shown.
    pub name: Option<String>,
    /// A direct chat: marked so by either side, and nobody in it (joined or invited) but the bot and one person.
    pub direct: bool,
    /// That person, once they have joined.
    #[serde(default)]
    pub with: Option<UserId>,
    /// What keeps the bot from saying anything private in it, although it is a direct chat.
    #[serde(default)]
    pub hindrance: Option<Hindrance>,
    /// Its messages are end-to-end encrypted (Matrix specification, `m.room.encryption`).
    pub encrypted: bool,
}

impl RoomFacts {
    /// The room as it counts for what somebody said there. `alone`: nobody but them and the bot was in it when they did.
    /// Unless that is still so, it counts as said in a room, where everybody may read the answer.
    #[must_use]
    pub fn for_words_of(&self, person: &UserId, alone: bool) -> Self {
        if self.direct && alone && self.with.as_ref() == Some(person) {
            return self.clone();
        }
        Self { direct: false, with: None, ..self.clone() }
    }
}

/// What keeps the bot from saying anything private in a direct chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hindrance {
    /// Others can come in without an invitation, or read it from outside.
    Open,
    /// It is encrypted in a way that the bot doesn't know, so it can say nothing there.
    Cipher,
}
