//! All messages and reactions of a room, from its history, as one of its members can read it.

use std::time::Duration;

use chrono::{DateTime, Utc};
use matrix_sdk::deserialized_responses::TimelineEventKind;
use matrix_sdk::room::MessagesOptions;
use matrix_sdk::ruma::OwnedRoomId;
use serde_json::Value;

use crate::harness::person::Person;

/// Events in a page, which is what Synapse gives at most.
const PAGE: u32 = 100;
/// Pages of one room.
const MAX_PAGES: usize = 300;
/// How often a room is read again where something in it can't be decrypted yet, and the wait in between.
const TRIES: usize = 20;
const WAIT: Duration = Duration::from_millis(500);
/// The types of events that are compared. Encrypted ones that remain were deleted.
const KINDS: [&str; 4] = ["m.room.message", "m.room.encrypted", "m.reaction", "m.room.redaction"];

/// A message, a reaction or a deletion, as it was received.
#[derive(Clone, Debug)]
pub struct Said {
    /// `m.room.message`, `m.reaction`, `m.room.redaction`. A deleted event has no content.
    pub kind: String,
    pub room: String,
    pub event: String,
    pub sender: String,
    pub sent: DateTime<Utc>,
    pub encrypted: bool,
    /// The text; of an edit, the new text; of a reaction, its key.
    pub text: String,
    /// Whether it notifies people.
    pub ping: bool,
    pub reply_to: Option<String>,
    /// The message that it edits.
    pub replaces: Option<String>,
    /// The event that a reaction is for.
    pub on: Option<String>,
}

/// All messages and reactions of a room, the oldest first.
///
/// # Panics
/// Where something in it can't be decrypted, naming it.
pub async fn history(person: &Person, room: &OwnedRoomId) -> Vec<Said> {
    for _ in 1..TRIES {
        let (said, unread) = read(person, room).await;
        if unread.is_empty() {
            return said;
        }
        tokio::time::sleep(WAIT).await;
    }
    let (said, unread) = read(person, room).await;
    assert!(unread.is_empty(), "{} can't decrypt in {room}: {unread:#?}", person.account.user_id);
    said
}

async fn read(person: &Person, id: &OwnedRoomId) -> (Vec<Said>, Vec<String>) {
    let room = person.client.get_room(id).unwrap();
    let (mut all, mut unread) = (Vec::new(), Vec::new());
    let mut from: Option<String> = None;
    for _ in 0..MAX_PAGES {
        let mut options = MessagesOptions::backward().from(from.as_deref());
        options.limit = PAGE.into();
        let page = room.messages(options).await.unwrap();
        for piece in &page.chunk {
            let json: Value = serde_json::from_str(piece.raw().json().get()).unwrap();
            let encrypted = match piece.kind {
                // A deleted event has nothing to decrypt.
                _ if json["content"].as_object().is_none_or(serde_json::Map::is_empty) => false,
                TimelineEventKind::UnableToDecrypt { .. } => {
                    unread.push(json.to_string());
                    continue;
                }
                TimelineEventKind::Decrypted(_) => true,
                TimelineEventKind::PlainText { .. } => false,
            };
            if KINDS.contains(&json["type"].as_str().unwrap_or_default()) {
                all.push(said(id, encrypted, &json));
            }
        }
        match page.end {
            Some(end) if !page.chunk.is_empty() => from = Some(end),
            _ => {
                all.reverse();
                return (all, unread);
            }
        }
    }
    panic!("{id} has more than {MAX_PAGES} pages");
}

fn said(room: &OwnedRoomId, encrypted: bool, json: &Value) -> Said {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let content = &json["content"];
    let relation = &content["m.relates_to"];
    let related = |kind: &str| (relation["rel_type"] == kind).then(|| text(&relation["event_id"]));
    let (replaces, on) = (related("m.replace"), related("m.annotation"));
    let said = if replaces.is_some() { &content["m.new_content"] } else { content };
    Said {
        kind: text(&json["type"]),
        room: room.to_string(),
        event: text(&json["event_id"]),
        sender: text(&json["sender"]),
        sent: json["origin_server_ts"].as_i64().and_then(DateTime::from_timestamp_millis).unwrap(),
        encrypted,
        text: text(if on.is_some() { &relation["key"] } else { &said["body"] }),
        ping: said["msgtype"] == "m.text",
        reply_to: relation["m.in_reply_to"]["event_id"].as_str().map(str::to_owned),
        replaces,
        on,
    }
}
