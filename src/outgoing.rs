//! What goes out: everything the bot does on Matrix, in one shape, kept in the outbox until it is done.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{EventId, RoomId, UserId};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Destination {
    Room(RoomId),
    /// That person's direct chat with the bot, always encrypted; made when there is none.
    Person(UserId),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    pub to: Destination,
    pub act: Act,
    /// The room was encrypted when this was written: it is never sent in the clear.
    pub encrypted: bool,
    /// The event that this answers.
    pub answers: Option<EventId>,
    /// The record that this is about: trip and number.
    pub about: Option<(i64, i64)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    Say(Message),
    /// Accept an invitation.
    Join,
    /// Decline an invitation.
    Decline,
    Leave,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub plain: String,
    pub html: String,
    /// A ping: `m.text`, so that clients notify. Everything else is `m.notice`.
    pub ping: bool,
    /// Who is pinged (`m.mentions`); empty for nobody.
    pub mentions: Vec<UserId>,
    pub reply_to: Option<EventId>,
    pub thread: Option<EventId>,
}
