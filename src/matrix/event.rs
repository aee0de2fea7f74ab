//! One event as JSON: the fields that all events have, and what a membership event says.
//!
//! Everything here comes from other people's clients and servers, so nothing is assumed of it: what is malformed is
//! `None`, not an error.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::domain::ids::{EventId, UserId};
use crate::incoming::MemberChange;

/// A room event: a message event, or a state event (Matrix 1.15, "Room event format").
#[derive(Clone, Debug)]
pub struct Event {
    pub id: EventId,
    /// `type`, such as `m.room.message`.
    pub kind: String,
    pub sender: UserId,
    /// `origin_server_ts`: when the sender's homeserver got it, by that server's clock.
    pub sent: DateTime<Utc>,
    /// The person or thing that a state event is about; `None` for a message event.
    pub state_key: Option<String>,
    /// `Null` where there is none.
    pub content: Value,
    /// What the bot's own homeserver adds, such as `prev_content` and `transaction_id`. `Null` where there is none.
    pub unsigned: Value,
    /// The event that a redaction deletes, in room versions before 11; later ones have it in the content.
    pub redacts: Option<EventId>,
}

/// Parses an event. `None` where it lacks a field that every event has, or isn't JSON.
pub fn event(json: &str) -> Option<Event> {
    let mut json: Value = serde_json::from_str(json).ok()?;
    let text = |key: &str| json.get(key).and_then(Value::as_str).map(str::to_owned);
    let (id, kind, sender, state_key) = (text("event_id")?, text("type")?, text("sender")?, text("state_key"));
    let sent = json.get("origin_server_ts").and_then(Value::as_i64).and_then(DateTime::from_timestamp_millis)?;
    let redacts = text("redacts").map(EventId::new);
    Some(Event {
        id: EventId::new(id),
        kind,
        sender: UserId::new(sender),
        sent,
        state_key,
        content: json.get_mut("content").map(Value::take).unwrap_or_default(),
        unsigned: json.get_mut("unsigned").map(Value::take).unwrap_or_default(),
        redacts,
    })
}

/// Membership (Matrix 1.15, `m.room.member`).
impl Event {
    fn membership(&self) -> Option<&str> {
        (self.kind == "m.room.member").then(|| self.content["membership"].as_str()).flatten()
    }

    /// Who joined or left, where the event says that. A changed name or picture is reported as "joined", too.
    pub fn member_change(&self) -> Option<MemberChange> {
        let joined = match self.membership()? {
            "join" => true,
            "leave" | "ban" => false,
            // Invited people and those who knock are not in the room yet.
            _ => return None,
        };
        let name = self.content["displayname"].as_str().map(str::to_owned);
        Some(MemberChange { person: UserId::new(self.state_key.as_deref()?), name, joined })
    }

    /// Whether somebody joins, leaves or is invited by this event. A changed name or picture doesn't count. A malformed
    /// membership does: anything may have changed.
    pub fn changes_members(&self) -> bool {
        let before = self.unsigned["prev_content"]["membership"].as_str();
        self.membership().is_some_and(|now| before != Some(now))
            || self.kind == "m.room.member" && self.membership().is_none()
    }

    /// Whether it sets who may come in, who may read the history, or how the room is encrypted (Matrix 1.15,
    /// `m.room.join_rules`, `m.room.history_visibility`, `m.room.encryption`).
    pub fn is_about_privacy(&self) -> bool {
        let kinds = ["m.room.join_rules", "m.room.history_visibility", "m.room.encryption"];
        self.state_key.as_deref() == Some("") && kinds.contains(&self.kind.as_str())
    }

    /// Whether `user` joins the room by this event. A changed name or picture is a "join" too, of somebody who was in the
    /// room before: `prev_content` tells the two apart.
    pub fn enters(&self, user: &UserId) -> bool {
        self.membership() == Some("join")
            && self.state_key.as_deref() == Some(user.as_str())
            && self.unsigned["prev_content"]["membership"].as_str() != Some("join")
    }

    /// Whether it sets the membership of `user`.
    pub fn is_membership_of(&self, user: &UserId) -> bool {
        self.membership().is_some() && self.state_key.as_deref() == Some(user.as_str())
    }

    /// Whether this invitation, or the one that this join accepted, marks the room as a direct chat (`is_direct` in
    /// Matrix 1.15, `m.room.member`).
    pub fn is_direct(&self) -> bool {
        let marked = |content: &Value| content["is_direct"].as_bool() == Some(true);
        marked(&self.content) || marked(&self.unsigned["prev_content"])
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn bot() -> UserId {
        UserId::new("@bot:example.org")
    }

    #[test]
    fn memberships() {
        let member = |content: Value, unsigned: Value| {
            let json = json!({
                "event_id": "$m", "type": "m.room.member", "sender": "@kari:example.org", "state_key": "@bot:example.org",
                "origin_server_ts": 1, "content": content, "unsigned": unsigned,
            });
            event(&json.to_string()).unwrap()
        };
        let joined = member(json!({"membership": "join", "displayname": "Bot"}), json!({}));
        assert!(joined.enters(&bot()) && !joined.is_direct());
        let change = joined.member_change().unwrap();
        assert!(change.joined && change.name.as_deref() == Some("Bot") && change.person == bot());
        let renamed = member(json!({"membership": "join"}), json!({"prev_content": {"membership": "join"}}));
        assert!(!renamed.enters(&bot()) && renamed.is_membership_of(&bot()));
        let accepted =
            member(json!({"membership": "join"}), json!({"prev_content": {"membership": "invite", "is_direct": true}}));
        assert!(accepted.enters(&bot()) && accepted.is_direct());
        assert!(!member(json!({"membership": "ban"}), json!({})).member_change().unwrap().joined);
        assert!(member(json!({"membership": "invite"}), json!({})).member_change().is_none());
    }
}
