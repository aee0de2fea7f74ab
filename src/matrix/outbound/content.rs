//! The content of the events that the bot sends.

use serde_json::{Value, json};

use crate::domain::ids::EventId;
use crate::outgoing::Message;

/// An event to be sent: its type and its content.
pub struct EventContent {
    /// Such as `m.room.message`.
    pub kind: &'static str,
    pub json: Value,
}

impl EventContent {
    /// A message (Matrix 1.15, "Instant Messaging", "Rich replies", "Threading", "User and room mentions").
    pub fn message(message: &Message) -> Self {
        Self { kind: "m.room.message", json: message_json(message) }
    }

    /// A message in place of `event` (Matrix 1.15, "Event replacements"). The event that the original replies to stays the
    /// same, so the new content names none.
    pub fn edit(message: &Message, event: &EventId) -> Self {
        let new = message_json(&Message { reply_to: None, thread: None, ..message.clone() });
        let mut json = new.clone();
        // For clients that know no edits.
        json["body"] = format!("* {}", message.plain).into();
        if !message.html.is_empty() {
            json["formatted_body"] = format!("* {}", message.html).into();
        }
        json["m.new_content"] = new;
        json["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": event });
        Self { kind: "m.room.message", json }
    }

    /// A reaction to `event` (Matrix 1.15, "Event annotations and reactions").
    pub fn reaction(event: &EventId, key: &str) -> Self {
        Self {
            kind: "m.reaction",
            json: json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": event, "key": key } }),
        }
    }

    /// An encrypted file that was uploaded (Matrix 1.15, "m.file", "Sending encrypted attachments"). `source`: its
    /// `EncryptedFile`. `bytes`: its size before encryption.
    pub fn file(name: &str, mime_type: &str, bytes: usize, source: &Value) -> Self {
        Self {
            kind: "m.room.message",
            json: json!({
                "msgtype": "m.file",
                "body": name,
                "filename": name,
                "file": source,
                "info": { "mimetype": mime_type, "size": bytes },
                "m.mentions": {},
            }),
        }
    }

    pub fn is_reaction(&self) -> bool {
        self.kind == "m.reaction"
    }
}

fn message_json(message: &Message) -> Value {
    let mut content = json!({
        // Bots send notices, so that other bots don't answer them. Clients notify people of texts only.
        "msgtype": if message.ping { "m.text" } else { "m.notice" },
        "body": message.plain,
        // Always there: without it, clients look for names in the text and notify these people.
        "m.mentions": if message.mentions.is_empty() { json!({}) } else { json!({ "user_ids": message.mentions }) },
    });
    if !message.html.is_empty() {
        content["format"] = "org.matrix.custom.html".into();
        content["formatted_body"] = message.html.as_str().into();
    }
    let relation = match (&message.thread, &message.reply_to) {
        (Some(root), Some(reply_to)) => json!({
            "rel_type": "m.thread",
            "event_id": root,
            "is_falling_back": false,
            "m.in_reply_to": { "event_id": reply_to },
        }),
        // A client that knows no threads shows it as a reply to the root.
        (Some(root), None) => json!({
            "rel_type": "m.thread",
            "event_id": root,
            "is_falling_back": true,
            "m.in_reply_to": { "event_id": root },
        }),
        (None, Some(reply_to)) => json!({ "m.in_reply_to": { "event_id": reply_to } }),
        (None, None) => return content,
    };
    content["m.relates_to"] = relation;
    content
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::UserId;

    fn message() -> Message {
        Message {
            plain: "hi".to_owned(),
            html: "<b>hi</b>".to_owned(),
            ping: false,
            mentions: Vec::new(),
            reply_to: None,
            thread: None,
        }
    }

    #[test]
    fn an_answer_is_a_notice_that_mentions_nobody() {
        let expected = json!({
            "msgtype": "m.notice", "body": "hi", "format": "org.matrix.custom.html", "formatted_body": "<b>hi</b>",
            "m.mentions": {},
        });
        assert_eq!(message_json(&message()), expected);
    }

    #[test]
    fn a_ping_is_a_text_that_mentions_people() {
        let ping = Message { ping: true, mentions: vec![UserId::new("@kari:example.org")], ..message() };
        let content = message_json(&ping);
        assert_eq!(content["msgtype"], "m.text");
        assert_eq!(content["m.mentions"], json!({"user_ids": ["@kari:example.org"]}));
    }

    #[test]
    fn replies_and_threads() {
        let (root, question) = (Some(EventId::new("$root")), Some(EventId::new("$question")));
        let in_reply = json!({"event_id": "$question"});
        for (thread, reply_to, expected) in [
            (None, None, json!(null)),
            (None, question.clone(), json!({"m.in_reply_to": in_reply})),
            (
                root.clone(),
                question,
                json!({"rel_type": "m.thread", "event_id": "$root", "is_falling_back": false, "m.in_reply_to": in_reply}),
            ),
            (
                root,
                None,
                json!({"rel_type": "m.thread", "event_id": "$root", "is_falling_back": true, "m.in_reply_to": {"event_id": "$root"}}),
            ),
        ] {
            let content = message_json(&Message { reply_to, thread, ..message() });
            assert_eq!(content["m.relates_to"], expected);
        }
    }
}
