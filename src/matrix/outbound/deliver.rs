//! One act on Matrix: how it looks on the wire, and whether it was done already.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use matrix_sdk::config::RequestConfig;
use matrix_sdk::ruma::api::client::membership::{joined_rooms, leave_room};
use matrix_sdk::ruma::api::client::message::get_message_events;
use matrix_sdk::ruma::api::client::redact::redact_event;
use matrix_sdk::ruma::{OwnedEventId, OwnedTransactionId, RoomId as MatrixRoomId, ServerName};
use matrix_sdk::{Client, Room, RoomState};
use serde_json::{Value, json};

use crate::domain::ids::{EventId, RoomId};
use crate::domain::room::Hindrance;
use crate::engine::Core;
use crate::incoming::{Incoming, What};
use crate::matrix::error::Trouble;
use crate::matrix::inbound::enrich::{encrypted, hindrance};
use crate::matrix::outbound::{direct_chat, only_for};
use crate::outgoing::{Act, Destination, File, Message};
use crate::store::Row;
use crate::turn;

/// How long one message may take to be accepted.
const SEND_TIMEOUT: Duration = Duration::from_secs(30);
/// How long what was being sent may take to be known: longer than [`SEND_TIMEOUT`].
const UNSETTLED: TimeDelta = TimeDelta::seconds(40);
/// How long a file may take to be uploaded.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(60);
/// For how long a homeserver is sure to know a transaction id again. Synapse says 24 hours, Dendrite half an hour.
const REMEMBERED: TimeDelta = TimeDelta::minutes(20);
/// How far a server's clock may be off the bot's, when looking for what was sent.
const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(10);
/// Pages of a room's history looked through for what was sent.
const MAX_PAGES: usize = 10;
/// Events in one of them.
const PAGE: u16 = 100;

/// Does what a row says. The event that came of it, where one did.
pub async fn act(client: &Client, core: &Arc<Core>, row: &Row) -> Result<Option<EventId>, Trouble> {
    match (&row.act, &row.to) {
        (Act::Say(message), _) => {
            let (room, sealed) = place(client, core, row).await?;
            if row.private && !carry(core, row.id, &room).await? {
                return Ok(None);
            }
            say(&room, core, row, "m.room.message", content(message), sealed).await.map(Some)
        }
        (Act::Redact { row: first, event }, Destination::Room(room)) => {
            redact(client, core, row, (*first, event.as_ref()), room).await
        }
        (Act::Edit { row: first, message }, _) => {
            let (room, sealed) = place(client, core, row).await?;
            let content = match said_by(core, *first).await? {
                Some(event) => edit(message, &event),
                // It was given up, or never sent: then it is said now.
                None => content(message),
            };
            say(&room, core, row, "m.room.message", content, sealed).await.map(Some)
        }
        (Act::File(file), to) => {
            // A file is always all that somebody is told of themselves.
            if row.alone.is_none() && matches!(to, Destination::Room(_)) {
                return Err(Trouble::Lasting("a file goes to nobody but one person".to_owned()));
            }
            let (room, _) = place(client, core, row).await?;
            if !encrypted(&room).await? {
                return Err(Trouble::Lasting("a file goes nowhere unencrypted".to_owned()));
            }
            say(&room, core, row, "m.room.message", attached(client, file).await?, true).await.map(Some)
        }
        (Act::React { row: first, key }, _) => {
            let (room, _) = place(client, core, row).await?;
            let Some(event) = said_by(core, *first).await? else { return Ok(None) };
            // Reactions are never encrypted, whatever the room: they say nothing but that they are offered.
            match say(&room, core, row, "m.reaction", reaction(&event, key), false).await {
                // A room may let nobody react, or the message be deleted by now: nobody misses it.
                Err(Trouble::Lasting(_)) => Ok(None),
                put => put.map(Some),
            }
        }
        (Act::Join, Destination::Room(room)) => {
            client.join_room_by_id(&parsed(room)?).await?;
            Ok(None)
        }
        (Act::Follow { via }, Destination::Room(room)) => follow(client, core, row, (room, via)).await.map(|()| None),
        (Act::Decline, Destination::Room(room)) => {
            // Joined in the meantime by somebody's hand, it is not to be left.
            let asked = client.get_room(&parsed(room)?).is_some_and(|room| room.state() == RoomState::Invited);
            if asked { leave(client, room).await.map(|()| None) } else { Ok(None) }
        }
        (Act::Leave, Destination::Room(room)) => leave(client, room).await.map(|()| None),
        (_, Destination::Person(_)) => Err(Trouble::Lasting("a person is no room".to_owned())),
    }
}

/// Where a row goes, and whether it may go there encrypted only.
async fn place(client: &Client, core: &Arc<Core>, row: &Row) -> Result<(Room, bool), Trouble> {
    match &row.to {
        Destination::Room(room) => Ok((joined(client, room)?, row.encrypted)),
        Destination::Person(person) => Ok((direct_chat::chat(client, core, person).await?, true)),
    }
}

/// Notes where private words are about to go, to be found there again. `false` where they are not to be said any more.
async fn carry(core: &Arc<Core>, row: i64, room: &Room) -> Result<bool, Trouble> {
    let room = RoomId::from(room.room_id());
    let now = core.clock.now();
    Ok(core.store(move |tx| turn::carry(tx, row, &room, now)).await?)
}

/// Deletes what an earlier row said in that room.
async fn redact(
    client: &Client,
    core: &Arc<Core>,
    row: &Row,
    (first, event): (i64, Option<&EventId>),
    room: &RoomId,
) -> Result<Option<EventId>, Trouble> {
    // Out of the room, the bot can't any more.
    let Ok(there) = joined(client, room) else { return Ok(None) };
    let event = match event.cloned() {
        Some(event) => Some(event),
        None => said_by(core, first).await?,
    };
    let event = match event {
        Some(event) => event,
        // It may just be on its way.
        None if core.clock.now() - row.made < UNSETTLED => {
            return Err(Trouble::Passing("what is to be deleted may be on its way".to_owned()));
        }
        // It may have arrived without the bot's hearing so.
        None => {
            let Some((txn, made)) = core.store(move |tx| tx.outbox_txn(first)).await? else { return Ok(None) };
            match sent_already(&there, core, &txn, made).await? {
                Some(event) => event,
                None => return Ok(None),
            }
        }
    };
    let event = OwnedEventId::try_from(event.as_str()).map_err(|_| Trouble::Lasting("no event id".to_owned()))?;
    let txn = OwnedTransactionId::from(row.txn.as_str());
    let request = redact_event::v3::Request::new(parsed(room)?, event, txn);
    let patience = RequestConfig::new().disable_retry().timeout(SEND_TIMEOUT);
    let answer = client.send(request).with_request_config(patience).await?;
    Ok(Some(EventId::from(&*answer.event_id)))
}

/// The event that came of an earlier row.
async fn said_by(core: &Arc<Core>, row: i64) -> Result<Option<EventId>, Trouble> {
    Ok(core.store(move |tx| tx.outbox_event(row)).await?)
}

/// Joins the room that a room was closed for, by a server that is in there. Where one isn't let in yet, an invitation may
/// still come, so it is tried for a while; after that, the old room is as good as gone.
async fn follow(client: &Client, core: &Arc<Core>, row: &Row, (room, via): (&RoomId, &str)) -> Result<(), Trouble> {
    let id = parsed(room)?;
    if client.get_room(&id).is_some_and(|room| room.state() == RoomState::Joined) {
        return Ok(());
    }
    let via = ServerName::parse(via).into_iter().collect::<Vec<_>>();
    match client.join_room_by_id_or_alias((&*id).into(), &via).await.map_err(Trouble::from) {
        Ok(_) => Ok(()),
        Err(Trouble::Lasting(why)) if row.attempts + 1 < core.world.settings.limits.send_attempts => {
            Err(Trouble::Passing(why))
        }
        Err(Trouble::Lasting(_)) => {
            let room = room.clone();
            for closed in core.store(move |tx| tx.closed_for(&room)).await? {
                lost(core, closed, row.id).await?;
            }
            Ok(())
        }
        Err(trouble) => Err(trouble),
    }
}

/// A room turned out to be none of the bot's any more, when a row was to be sent.
async fn lost(core: &Arc<Core>, room: RoomId, row: i64) -> Result<(), Trouble> {
    let (id, at) = (format!("gone:{room}:#{row}"), core.clock.now());
    let gone = Incoming { id, at, what: What::Gone { room, by: None } };
    core.take(gone).await.map_err(|error| Trouble::Fatal(error.into()))
}

/// The rooms that the bot is in, by the server's word.
pub async fn joined_rooms(client: &Client) -> Result<Vec<RoomId>, Trouble> {
    let answer = client.send(joined_rooms::v3::Request::new()).await?;
    Ok(answer.joined_rooms.iter().map(|room| RoomId::from(&**room)).collect())
}

/// What a message meets that the server won't take.
pub enum Hitch {
    /// It is to be tried again: the room was closed for another one and all that waits goes along, or the direct chat is
    /// gone and another one is made.
    Again,
    /// The bot is in the room no more, which is taken note of.
    Gone,
    /// Nothing that is known of.
    None,
}

/// Why the server won't take what was to be said: a room may be closed, or be deleted, without a word to the bot.
pub async fn hitch(client: &Client, core: &Arc<Core>, row: &Row) -> Result<Hitch, Trouble> {
    if !matches!(row.act, Act::Say(_) | Act::Edit { .. } | Act::React { .. } | Act::File(_)) {
        return Ok(Hitch::None);
    }
    let to = row.to.clone();
    let found = core.store(move |tx| {
        let room = match &to {
            Destination::Room(room) => Some(room.clone()),
            Destination::Person(person) => tx.person(person)?.direct,
        };
        let Some(room) = room else { return Ok(None) };
        let (closed, present) = (tx.successor(&room)?.is_some(), tx.room(&room)?.is_some());
        Ok(Some((room, closed, present)))
    });
    let Some((room, closed, present)) = found.await? else { return Ok(Hitch::None) };
    if closed && row.attempts + 1 < core.world.settings.limits.send_attempts {
        return Ok(Hitch::Again);
    }
    if !present {
        return Ok(Hitch::None);
    }
    // Closed for so long, with no way into the other room, it is as good as gone.
    let there = if closed { Ok(Vec::new()) } else { joined_rooms(client).await };
    match there {
        Ok(there) if !there.contains(&room) => {}
        Ok(_) | Err(Trouble::Lasting(_)) => return Ok(Hitch::None),
        Err(trouble) => return Err(trouble),
    }
    lost(core, room, row.id).await?;
    Ok(match &row.to {
        Destination::Room(_) => Hitch::Gone,
        Destination::Person(_) => Hitch::Again,
    })
}

fn parsed(room: &RoomId) -> Result<matrix_sdk::ruma::OwnedRoomId, Trouble> {
    MatrixRoomId::parse(room.as_str()).map_err(|_| Trouble::Lasting(format!("{room} is no room id")))
}

fn joined(client: &Client, room: &RoomId) -> Result<Room, Trouble> {
    client
        .get_room(&parsed(room)?)
        .filter(|room| room.state() == RoomState::Joined)
        .ok_or_else(|| Trouble::Lasting("not in that room".to_owned()))
}

async fn leave(client: &Client, room: &RoomId) -> Result<(), Trouble> {
    // Not `Room::leave`, which leaves the rooms that this one follows, too.
    match client.send(leave_room::v3::Request::new(parsed(room)?)).await.map_err(Trouble::from) {
        // Not in it any more.
        Ok(_) | Err(Trouble::Lasting(_)) => Ok(()),
        Err(trouble) => Err(trouble),
    }
}

async fn say(
    room: &Room,
    core: &Arc<Core>,
    row: &Row,
    kind: &str,
    content: Value,
    only_encrypted: bool,
) -> Result<EventId, Trouble> {
    if only_encrypted && !encrypted(room).await? {
        return Err(Trouble::Lasting("the room is not encrypted any more".to_owned()));
    }
    // A reaction says nothing.
    let alone = match (&row.alone, &row.to) {
        _ if kind == "m.reaction" => None,
        (_, Destination::Person(person)) => Some(person),
        (alone, _) => alone.as_ref(),
    };
    if hindrance(room) == Some(Hindrance::Cipher) && kind != "m.reaction" {
        let why = "the bot doesn't know the room's encryption".to_owned();
        // The turn that notes so sends what is for one person elsewhere.
        return Err(if alone.is_some() { Trouble::Passing(why) } else { Trouble::Lasting(why) });
    }
    if core.clock.now() - row.made > REMEMBERED
        && let Some(event) = sent_already(room, core, &row.txn, row.made).await?
    {
        return Ok(event);
    }
    let patience = RequestConfig::new().disable_retry().timeout(SEND_TIMEOUT);
    if let Some(person) = alone {
        return only_for::say(room, core, row, person, (kind, content), patience).await;
    }
    let sent = room
        .send_raw(kind, content)
        .with_transaction_id(&OwnedTransactionId::from(row.txn.as_str()))
        .with_request_config(patience)
        .await?;
    Ok(EventId::from(&*sent.response.event_id))
}

/// Looks in the room for an event that came of this very row: the server names the transaction to the same device.
async fn sent_already(
    room: &Room,
    core: &Arc<Core>,
    txn: &str,
    made: DateTime<Utc>,
) -> Result<Option<EventId>, Trouble> {
    let mut from = None;
    for _ in 0..MAX_PAGES {
        let mut request = get_message_events::v3::Request::backward(room.room_id().to_owned());
        request.from = from.take();
        request.limit = PAGE.into();
        request.filter.senders = Some(vec![room.own_user_id().to_owned()]);
        // Not `Room::messages`: nothing here needs to be decrypted.
        let page = match room.client().send(request).await.map_err(Trouble::from) {
            Ok(page) => page,
            // No history to look into is no reason to say nothing.
            Err(Trouble::Lasting(_)) => return Ok(None),
            Err(trouble) => return Err(trouble),
        };
        for raw in &page.chunk {
            let Ok(event) = serde_json::from_str::<Value>(raw.json().get()) else { continue };
            if event["unsigned"]["transaction_id"] == txn {
                return Ok(event["event_id"].as_str().map(EventId::new));
            }
            let sent = event["origin_server_ts"].as_i64().and_then(DateTime::<Utc>::from_timestamp_millis);
            if sent.is_some_and(|sent| core.clock.at_system(sent) < made - CLOCK_SLACK) {
                return Ok(None);
            }
        }
        match page.end {
            Some(end) if !page.chunk.is_empty() => from = Some(end),
            _ => return Ok(None),
        }
    }
    Ok(None)
}

/// A message in place of another (Matrix 1.15, "Event replacements"): what it replies to stays as it was.
fn edit(message: &Message, event: &EventId) -> Value {
    let new = content(&Message { reply_to: None, thread: None, ..message.clone() });
    let mut content = new.clone();
    content["body"] = format!("* {}", message.plain).into();
    if !message.html.is_empty() {
        content["formatted_body"] = format!("* {}", message.html).into();
    }
    content["m.new_content"] = new;
    content["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": event });
    content
}

fn reaction(event: &EventId, key: &str) -> Value {
    json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": event, "key": key } })
}

/// Uploads a file, encrypted, and says where it is (Matrix 1.15, "m.file", "Sending encrypted attachments").
async fn attached(client: &Client, file: &File) -> Result<Value, Trouble> {
    let mut text = file.text.as_bytes();
    let patience = RequestConfig::new().disable_retry().timeout(UPLOAD_TIMEOUT);
    let source = client.upload_encrypted_file(&mut text).with_request_config(patience).await?;
    Ok(json!({
        "msgtype": "m.file",
        "body": file.name,
        "filename": file.name,
        "file": source,
        "info": { "mimetype": file.kind, "size": file.text.len() },
        "m.mentions": {},
    }))
}

/// A message as Matrix has it (Matrix 1.15, "Instant messaging", "Rich replies", "Threading", "Mentions").
fn content(message: &Message) -> Value {
    let mut content = json!({
        "msgtype": if message.ping { "m.text" } else { "m.notice" },
        "body": message.plain,
        // Always there: without it, clients look for names in the text and ping whom they find.
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
        assert_eq!(content(&message()), expected);
    }

    #[test]
    fn a_ping_is_a_text_that_mentions_people() {
        let ping = Message { ping: true, mentions: vec![UserId::new("@kari:example.org")], ..message() };
        let content = content(&ping);
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
            let content = content(&Message { thread, reply_to, ..message() });
            assert_eq!(content["m.relates_to"], expected);
        }
    }
}
