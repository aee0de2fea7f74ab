//! An event as a client on nio sees it.

use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId};
use serde_json::Value;

/// An event of a room that this client is in, or an invitation, decrypted where that can be done.
#[derive(Clone, Debug)]
pub struct Seen {
    pub room: OwnedRoomId,
    /// An invitation has none.
    pub event: Option<OwnedEventId>,
    pub sender: OwnedUserId,
    /// `m.room.message`; `m.room.encrypted` where it can't be decrypted.
    pub kind: String,
    pub state_key: Option<String>,
    pub content: Value,
    pub encrypted: bool,
    pub undecryptable: bool,
    /// The Megolm session that it was encrypted with.
    pub session: Option<String>,
    redacts: Option<OwnedEventId>,
}

impl Seen {
    pub fn read(line: &Value) -> Self {
        let text = |key: &str| line[key].as_str().map(str::to_owned);
        let event = |id: &Value| id.as_str().map(|id| OwnedEventId::try_from(id).unwrap());
        Self {
            room: OwnedRoomId::try_from(line["room"].as_str().unwrap()).unwrap(),
            event: event(&line["id"]),
            sender: UserId::parse(line["sender"].as_str().unwrap()).unwrap(),
            kind: text("type").unwrap(),
            state_key: text("state_key"),
            content: line["content"].clone(),
            encrypted: line["encrypted"].as_bool().unwrap(),
            undecryptable: line["undecryptable"].as_bool().unwrap(),
            session: text("session"),
            // Of the event itself in old rooms, and of its content since room version 11.
            redacts: event(&line["redacts"]).or_else(|| event(&line["content"]["redacts"])),
        }
    }

    pub fn text(&self) -> &str {
        self.content["body"].as_str().unwrap_or_default()
    }

    fn relation(&self, kind: &str) -> Option<&Value> {
        let relation = &self.content["m.relates_to"];
        (relation["rel_type"] == kind).then_some(relation)
    }

    /// The event that this replies to.
    pub fn reply_to(&self) -> Option<&str> {
        self.content["m.relates_to"]["m.in_reply_to"]["event_id"].as_str()
    }

    /// The root of this message's thread.
    pub fn thread(&self) -> Option<&str> {
        self.relation("m.thread")?["event_id"].as_str()
    }

    /// The event that it edits.
    pub fn replaces(&self) -> Option<&str> {
        self.relation("m.replace")?["event_id"].as_str()
    }

    /// What an edit makes of the text.
    pub fn new_text(&self) -> Option<&str> {
        self.content["m.new_content"]["body"].as_str()
    }

    /// The event that it is a reaction to, and the reaction.
    pub fn reacts(&self) -> Option<(&str, &str)> {
        let relation = self.relation("m.annotation")?;
        Some((relation["event_id"].as_str()?, relation["key"].as_str()?))
    }

    /// The event that it redacts.
    pub fn redacts(&self) -> Option<&str> {
        self.redacts.as_ref().map(|event| event.as_str())
    }
}
