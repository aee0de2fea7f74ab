//! All that was said in a room, from its history, as one of the people in it can read it.

use std::time::Duration;

use chrono::{DateTime, Utc};
use matrix_sdk::deserialized_responses::TimelineEventKind;
use matrix_sdk::room::MessagesOptions;
use matrix_sdk::ruma::OwnedRoomId;
use serde_json::Value;

use crate::bot::Person;

/// Events in a page, which is what Synapse gives at most.
const PAGE: u32 = 100;
/// Pages of one room.
const MAX_PAGES: usize = 300;
/// How often a room is read again where something in it can't be decrypted yet, and the wait in between.
const TRIES: usize = 20;
const WAIT: Duration = Duration::from_millis(500);

/// A message, as it was received.
#[derive(Clone, Debug)]
pub struct Said {
    pub room: String,
    pub event: String,
    pub sender: String,
    pub sent: DateTime<Utc>,
    pub encrypted: bool,
    pub text: String,
    /// It notifies people.
    pub ping: bool,
    pub reply_to: Option<String>,
}

/// Everything said in a room, the oldest first.
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
                TimelineEventKind::UnableToDecrypt { .. } => {
                    unread.push(json.to_string());
                    continue;
                }
                TimelineEventKind::Decrypted(_) => true,
                TimelineEventKind::PlainText { .. } => false,
            };
            if json["type"] == "m.room.message" {
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
    Said {
        room: room.to_string(),
        event: text(&json["event_id"]),
        sender: text(&json["sender"]),
        sent: json["origin_server_ts"].as_i64().and_then(DateTime::from_timestamp_millis).unwrap(),
        encrypted,
        text: text(&content["body"]),
        ping: content["msgtype"] == "m.text",
        reply_to: content["m.relates_to"]["m.in_reply_to"]["event_id"].as_str().map(str::to_owned),
    }
}
