//! From an event's JSON to what it says: a message, a reaction or a redaction. Pure, and tolerant of malformed events, since
//! anybody may send anything.

use serde_json::Value;

use crate::domain::ids::{EventId, UserId};
use crate::incoming::{Pill, SaidKind};
use crate::matrix::event::Event;

mod pills;

/// A reaction: the event that it is put on, and its key (Matrix 1.15, "Event annotations and reactions"). `None` for any
/// other event.
pub fn reaction(event: &Event) -> Option<(EventId, &str)> {
    let relation = &event.content["m.relates_to"];
    let annotates = event.kind == "m.reaction" && event.state_key.is_none() && relation["rel_type"] == "m.annotation";
    let to = relation["event_id"].as_str().filter(|_| annotates)?;
    Some((EventId::new(to), relation["key"].as_str()?))
}

/// The event that a redaction deletes (Matrix 1.15, "Redactions"). `None` for any other event.
///
/// `in_content`: whether the room's version has it in the content (11 and later). In such a room, `redacts` outside the
/// content means nothing, and anybody may set it.
pub fn redaction(event: &Event, in_content: bool) -> Option<EventId> {
    if event.kind != "m.room.redaction" || event.state_key.is_some() {
        return None;
    }
    if in_content { event.content["redacts"].as_str().map(EventId::new) } else { event.redacts.clone() }
}

/// What a message says: its part of [`crate::incoming::Said`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedMessage {
    pub kind: SaidKind,
    pub text: String,
    pub verbatim: bool,
    pub pills: Vec<Pill>,
    pub mentions_bot: bool,
    pub thread: Option<EventId>,
    pub reply_to: Option<EventId>,
    pub replaces: Option<EventId>,
}

/// Parses an `m.room.message`, a poll or a sticker. `None` for any other event, and for a redacted or malformed one.
///
/// An edit (`m.replace`) is parsed from its `m.new_content` (Matrix 1.15, "Event replacements").
pub fn parse_message(event: &Event, bot: &UserId) -> Option<ParsedMessage> {
    let has_words = event.kind == "m.room.message";
    if !has_words && !WORDLESS.contains(&event.kind.as_str()) || event.state_key.is_some() {
        return None;
    }
    let relation = &event.content["m.relates_to"];
    let id = |value: &Value| value.as_str().map(EventId::new);
    let replaces = (relation["rel_type"] == "m.replace").then(|| id(&relation["event_id"])).flatten();
    let content = if replaces.is_some() { &event.content["m.new_content"] } else { &event.content };
    let kind = match content["msgtype"].as_str() {
        _ if !has_words && content.as_object().is_some_and(|content| !content.is_empty()) => SaidKind::Media,
        Some("m.text") => SaidKind::Text,
        Some("m.notice") => SaidKind::Notice,
        Some("m.image" | "m.file" | "m.audio" | "m.video") if has_caption(content) => SaidKind::Text,
        Some("m.image" | "m.file" | "m.audio" | "m.video" | "m.location") => SaidKind::Media,
        Some(_) => SaidKind::Other,
        None => return None,
    };
    let in_thread = replaces.is_none() && relation["rel_type"] == "m.thread";
    let thread = in_thread.then(|| id(&relation["event_id"])).flatten();
    let answered = if replaces.is_none() { id(&relation["m.in_reply_to"]["event_id"]) } else { None };
    // In a thread, a message names an event in `m.in_reply_to` although it is no reply, for clients that know no threads
    // (Matrix 1.15, "Fallback for unthreaded clients").
    let falling_back = in_thread && relation["is_falling_back"] == true;

    // Of a file without a caption it is the name, of a place its coordinates: no words of anybody's.
    let body = if kind == SaidKind::Media { "" } else { content["body"].as_str()? };
    let text = if answered.is_some() { without_fallback(body) } else { body };
    let html = (content["format"] == "org.matrix.custom.html").then(|| content["formatted_body"].as_str()).flatten();
    let html = html.map(without_mx_reply);
    let (text, pills) = pills::read(text, html);
    // A command that was copied from a message of the bot's: its spaces don't break.
    let text = text.replace('\u{a0}', " ");
    let mentioned = |user: &Value| user == bot.as_str();
    let mentions_bot = content["m.mentions"]["user_ids"].as_array().is_some_and(|users| users.iter().any(mentioned))
        || pills.iter().any(|pill| pill.id == *bot);
    Some(ParsedMessage {
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

/// Events that are said in a room and have no words to read: polls (MSC3381) and stickers (Matrix 1.15), and places
/// (MSC3488).
const WORDLESS: &[&str] = &["m.poll.start", "org.matrix.msc3381.poll.start", "m.sticker", "m.location"];

/// Whether the body of a file is its caption: its name stands elsewhere then, and is another one (Matrix 1.15, "Media
/// captions").
fn has_caption(content: &Value) -> bool {
    let name = content["filename"].as_str();
    name.is_some() && content["body"].as_str().is_some_and(|body| !body.trim().is_empty() && Some(body) != name)
}

/// The body of a reply without the quotation of what it replies to. Clients put that there until Matrix 1.13 (Matrix 1.12,
/// "Fallbacks for rich replies"), and many still do.
fn without_fallback(body: &str) -> &str {
    // A quotation that the sender wrote doesn't begin with a user id, and stays.
    if !(body.starts_with("> <@") || body.starts_with("> * <@")) {
        return body;
    }
    let mut rest = body;
    while rest.starts_with('>') {
        rest = rest.split_once('\n').map_or("", |(_, after)| after);
    }
    rest.strip_prefix('\n').unwrap_or(rest)
}

/// The same for HTML: without the `mx-reply` element.
fn without_mx_reply(html: &str) -> &str {
    match html.trim_start().strip_prefix("<mx-reply>").and_then(|rest| rest.split_once("</mx-reply>")) {
        Some((_, after)) => after,
        None => html,
    }
}

/// Whether a message without HTML begins with a quotation or code, by Markdown's signs.
fn is_quoted(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('>') || text.starts_with('`')
}

/// Whether the first element that isn't a mere wrapper is code or a quotation.
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
