//! From a Matrix event's JSON to what was said: pure, and forgiving, since anybody may send anything.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::domain::ids::{EventId, UserId};
use crate::incoming::{MemberChange, Pill, SaidKind};

mod pills;

/// An event, as far as every event has these.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: EventId,
    pub kind: String,
    pub sender: UserId,
    /// When its sender's server got it, by that server's clock.
    pub sent: DateTime<Utc>,
    /// Whom or what a state event is about; `None` for a message.
    pub state_key: Option<String>,
    pub content: Value,
    pub unsigned: Value,
    /// Beside the content, where a redaction of a room before version 11 says what it deletes.
    redacts: Option<EventId>,
}

/// Reads an event; `None` where it lacks what every event has.
pub fn event(json: &str) -> Option<Event> {
    let mut json: Value = serde_json::from_str(json).ok()?;
    let text = |key: &str| json.get(key).and_then(Value::as_str).map(str::to_owned);
    let (id, kind, sender, state_key) = (text("event_id")?, text("type")?, text("sender")?, text("state_key"));
    let sent = json.get("origin_server_ts").and_then(Value::as_i64).and_then(DateTime::from_timestamp_millis)?;
    let redacts = text("redacts").map(EventId::new);
    Some(Event {
        redacts,
        id: EventId::new(id),
        kind,
        sender: UserId::new(sender),
        sent,
        state_key,
        content: json.get_mut("content").map(Value::take).unwrap_or_default(),
        unsigned: json.get_mut("unsigned").map(Value::take).unwrap_or_default(),
    })
}

impl Event {
    fn membership(&self) -> Option<&str> {
        (self.kind == "m.room.member").then(|| self.content["membership"].as_str()).flatten()
    }

    /// Somebody's coming or going.
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

    /// Somebody comes, goes, or is asked in with this event, or is so by it for all that it says; a change of name or
    /// picture is no such thing.
    pub fn changes_members(&self) -> bool {
        let before = self.unsigned["prev_content"]["membership"].as_str();
        self.membership().is_some_and(|now| before != Some(now))
            || self.kind == "m.room.member" && self.membership().is_none()
    }

    /// Who may come in, who may read what is said, how it is encrypted (Matrix 1.15, `m.room.join_rules`,
    /// `m.room.history_visibility`, `m.room.encryption`).
    pub fn is_about_privacy(&self) -> bool {
        let kinds = ["m.room.join_rules", "m.room.history_visibility", "m.room.encryption"];
        self.state_key.as_deref() == Some("") && kinds.contains(&self.kind.as_str())
    }

    /// `user` enters with this event: a change of name or picture is a "join" too, but of somebody who is in already.
    pub fn enters(&self, user: &UserId) -> bool {
        self.membership() == Some("join")
            && self.state_key.as_deref() == Some(user.as_str())
            && self.unsigned["prev_content"]["membership"].as_str() != Some("join")
    }

    /// `user`'s own place in the room is what this event is about.
    pub fn is_membership_of(&self, user: &UserId) -> bool {
        self.membership().is_some() && self.state_key.as_deref() == Some(user.as_str())
    }

    /// A membership that says: this is a direct chat, by the invitation itself or by the one that was accepted.
    pub fn is_direct(&self) -> bool {
        let marked = |content: &Value| content["is_direct"].as_bool() == Some(true);
        marked(&self.content) || marked(&self.unsigned["prev_content"])
    }
}

/// A reaction: what it was put on, and what was put (Matrix 1.15, "Event annotations and reactions").
pub fn reaction(event: &Event) -> Option<(EventId, &str)> {
    let relation = &event.content["m.relates_to"];
    let annotates = event.kind == "m.reaction" && event.state_key.is_none() && relation["rel_type"] == "m.annotation";
    let to = relation["event_id"].as_str().filter(|_| annotates)?;
    Some((EventId::new(to), relation["key"].as_str()?))
}

/// What a deletion deletes (Matrix 1.15, "Redactions"). `in_content`: whether the room's version says it there (11 and
/// later); the other place is then anybody's to fill in.
pub fn redaction(event: &Event, in_content: bool) -> Option<EventId> {
    if event.kind != "m.room.redaction" || event.state_key.is_some() {
        return None;
    }
    if in_content { event.content["redacts"].as_str().map(EventId::new) } else { event.redacts.clone() }
}

/// What was said, apart from who said it where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub kind: SaidKind,
    pub text: String,
    pub verbatim: bool,
    pub pills: Vec<Pill>,
    pub mentions_bot: bool,
    pub thread: Option<EventId>,
    pub reply_to: Option<EventId>,
    pub replaces: Option<EventId>,
}

/// Reads a message; `None` for any other event, and for what is no message (redacted, malformed).
pub fn spoken(event: &Event, bot: &UserId) -> Option<Spoken> {
    if event.kind != "m.room.message" || event.state_key.is_some() {
        return None;
    }
    let relation = &event.content["m.relates_to"];
    let id = |value: &Value| value.as_str().map(EventId::new);
    let replaces = (relation["rel_type"] == "m.replace").then(|| id(&relation["event_id"])).flatten();
    let content = if replaces.is_some() { &event.content["m.new_content"] } else { &event.content };
    let kind = match content["msgtype"].as_str()? {
        "m.text" => SaidKind::Text,
        "m.notice" => SaidKind::Notice,
        _ => SaidKind::Other,
    };
    let in_thread = replaces.is_none() && relation["rel_type"] == "m.thread";
    let thread = in_thread.then(|| id(&relation["event_id"])).flatten();
    let answered = if replaces.is_none() { id(&relation["m.in_reply_to"]["event_id"]) } else { None };
    // In a thread, clients that know none are told of the thread's last message as if it were replied to.
    let falling_back = in_thread && relation["is_falling_back"] == true;

    let body = content["body"].as_str()?;
    let text = if answered.is_some() { without_fallback(body) } else { body };
    let html = (content["format"] == "org.matrix.custom.html").then(|| content["formatted_body"].as_str()).flatten();
    let html = html.map(without_mx_reply);
    let (text, pills) = pills::read(text, html);
    let mentioned = |user: &Value| user == bot.as_str();
    let mentions_bot = content["m.mentions"]["user_ids"].as_array().is_some_and(|users| users.iter().any(mentioned))
        || pills.iter().any(|pill| pill.id == *bot);
    Some(Spoken {
        kind,
        verbatim: html.map_or_else(|| is_quoted(&text), begins_verbatim),
        text,
        pills,
        mentions_bot,
        thread,
        reply_to: answered.filter(|_| !falling_back),
        replaces,
    })
}

/// The body without the quotation that older clients put before a reply (Matrix 1.12, "Fallbacks for rich replies").
fn without_fallback(body: &str) -> &str {
    // A quotation of the writer's own begins with no user id; that one stays.
    if !(body.starts_with("> <@") || body.starts_with("> * <@")) {
        return body;
    }
    let mut rest = body;
    while rest.starts_with('>') {
        rest = rest.split_once('\n').map_or("", |(_, after)| after);
    }
    rest.strip_prefix('\n').unwrap_or(rest)
}

/// The same for HTML.
fn without_mx_reply(html: &str) -> &str {
    match html.trim_start().strip_prefix("<mx-reply>").and_then(|rest| rest.split_once("</mx-reply>")) {
        Some((_, after)) => after,
        None => html,
    }
}

/// A quotation or code in a message without HTML.
fn is_quoted(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('>') || text.starts_with('`')
}

/// The first thing in it that is not a mere wrapping is code or a quotation.
fn begins_verbatim(html: &str) -> bool {
    let mut rest = html.trim_start();
    while let Some(tag) = rest.strip_prefix('<') {
        let Some((inside, after)) = tag.split_once('>') else { return false };
        let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect();
        match name.to_ascii_lowercase().as_str() {
            "pre" | "code" | "blockquote" => return true,
            "p" | "div" | "span" | "br" | "b" | "strong" | "i" | "em" | "u" | "ul" | "ol" | "li" | "font" => {
                rest = after.trim_start();
            }
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests;
