//! What the bot would queue, made by a test: `to_room("!one:fake", say("hello")).encrypted()`.

use stopover::domain::ids::{EventId, RoomId, UserId};
use stopover::outgoing::{Act, Destination, Message, Outgoing};

/// A plain message with that text.
pub fn message(text: &str) -> Message {
    Message {
        plain: text.to_owned(),
        html: String::new(),
        ping: false,
        mentions: Vec::new(),
        reply_to: None,
        thread: None,
    }
}

/// An act that sends that text.
pub fn say(text: &str) -> Act {
    Act::Say(message(text))
}

/// For a room that is not encrypted.
pub fn to_room(room: &str, act: Act) -> Outgoing {
    Outgoing::to_room(&RoomId::new(room), false, act)
}

/// For a person's direct chat, sent even while others are in it; [`Outgoing::to_person`] is checked.
pub fn to_person(person: &UserId, act: Act) -> Outgoing {
    Outgoing { to: Destination::Person(person.clone()), ..to_room("", act).encrypted() }
}

/// Changes to what is queued.
pub trait With: Sized {
    /// For an encrypted room.
    fn encrypted(self) -> Self;
    /// In answer to an event.
    fn answering(self, event: &str) -> Self;
}

impl With for Outgoing {
    fn encrypted(self) -> Self {
        Self { encrypted: true, ..self }
    }

    fn answering(self, event: &str) -> Self {
        Self { answers: Some(EventId::new(event)), ..self }
    }
}
