//! One attempt to deliver one outbox row: what is sent where, and whether it was sent before.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use matrix_sdk::config::RequestConfig;
use matrix_sdk::ruma::api::client::membership::leave_room;
use matrix_sdk::ruma::api::client::message::get_message_events;
use matrix_sdk::ruma::api::client::redact::redact_event;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedTransactionId, ServerName};
use matrix_sdk::{Client, Room, RoomState};
use serde_json::Value;

use crate::domain::ids::{EventId, RoomId};
use crate::domain::room::Hindrance;
use crate::engine::Engine;
use crate::incoming::{Incoming, IncomingKind};
use crate::matrix::error::RequestError;
use crate::matrix::outbound::content::EventContent;
use crate::matrix::outbound::{direct_chat, private};
use crate::matrix::rooms::{hindrance, is_encrypted, joined_room, joined_rooms, matrix_id};
use crate::outgoing::{Act, Destination, File};
use crate::store::OutboxRow;
use crate::turn;

/// How long the homeserver may take to accept one event.
const SEND_TIMEOUT: Duration = Duration::from_secs(30);
/// For how long an event that is being sent may still arrive. Longer than [`SEND_TIMEOUT`].
const IN_FLIGHT: TimeDelta = TimeDelta::seconds(40);
/// How long an upload may take.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(60);
/// For how long every homeserver recognizes a transaction id (Matrix 1.15, "Transaction identifiers", sets no time).
/// Synapse does for 24 hours, Dendrite for half an hour.
const TXN_WINDOW: TimeDelta = TimeDelta::minutes(20);
/// How far the homeserver's clock may differ from the bot's.
const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(10);
/// Pages of a room's history that are searched for an event that was sent.
const MAX_PAGES: usize = 10;
/// Events in one of them.
const PAGE: u16 = 100;

/// What to delete: what an earlier row sent.
struct RedactionTarget<'a> {
    row: i64,
    /// The event that it sent, where that is known.
    event: Option<&'a EventId>,
}

/// Does what a row says. Returns the event that was sent, where one was.
///
/// # Errors
/// It failed, or may have: see [`RequestError`]. A later attempt sends nothing twice, since the row's transaction id is the
/// same (Matrix 1.15, "Transaction identifiers").
pub async fn attempt(client: &Client, engine: &Arc<Engine>, row: &OutboxRow) -> Result<Option<EventId>, RequestError> {
    match (&row.act, &row.to) {
        (Act::Say(message), _) => {
            let (room, only_encrypted) = target(client, engine, row).await?;
            if row.private && !note_private(engine, row.id, &room).await? {
                return Ok(None);
            }
            send(&room, engine, row, EventContent::message(message), only_encrypted).await.map(Some)
        }
        (Act::Redact { row: first, event }, Destination::Room(room)) => {
            let what = RedactionTarget { row: *first, event: event.as_ref() };
            redact(client, engine, row, what, room).await
        }
        (Act::Edit { row: first, message }, _) => {
            let (room, only_encrypted) = target(client, engine, row).await?;
            let content = match event_of(engine, *first).await? {
                Some(event) => EventContent::edit(message, &event),
                // The original was given up or never sent, so this is sent in its place.
                None => EventContent::message(message),
            };
            send(&room, engine, row, content, only_encrypted).await.map(Some)
        }
        (Act::File(file), to) => {
            // Files hold personal data, so they go to one person only.
            if row.alone.is_none() && matches!(to, Destination::Room(_)) {
                return Err(RequestError::Permanent("a file goes to nobody but one person".to_owned()));
            }
            let (room, _) = target(client, engine, row).await?;
            if !is_encrypted(&room).await? {
                return Err(RequestError::Permanent("a file goes nowhere unencrypted".to_owned()));
            }
            send(&room, engine, row, upload(client, file).await?, true).await.map(Some)
        }
        (Act::React { row: first, key }, _) => {
            let (room, _) = target(client, engine, row).await?;
            let Some(event) = event_of(engine, *first).await? else { return Ok(None) };
            // Reactions are never encrypted, in any room. The bot's own only show which ones it understands.
            match send(&room, engine, row, EventContent::reaction(&event, key), false).await {
                // The room lets nobody react, or the message was deleted. It doesn't matter.
                Err(RequestError::Permanent(_)) => Ok(None),
                sent => sent.map(Some),
            }
        }
        (Act::Unreact { row: first }, _) => {
            let Some(event) = event_of(engine, *first).await? else { return Ok(None) };
            let (room, _) = target(client, engine, row).await?;
            match delete_event(client, row, room.room_id().to_owned(), &event).await {
                // It is gone already, or in a chat that the bot has left.
                Err(RequestError::Permanent(_)) => Ok(None),
                taken => taken.map(Some),
            }
        }
        (Act::Mark { event, key }, Destination::Room(room)) => {
            let room = joined_room(client, room)?;
            // As above: it tells no more than that something was read.
            match send(&room, engine, row, EventContent::reaction(event, key), false).await {
                Err(RequestError::Permanent(_)) => Ok(None),
                sent => sent.map(Some),
            }
        }
        (Act::Join, Destination::Room(room)) => {
            client.join_room_by_id(&matrix_id(room)?).await?;
            Ok(None)
        }
        (Act::Follow { via }, Destination::Room(room)) => follow(client, engine, row, room, via).await.map(|()| None),
        (Act::Decline, Destination::Room(room)) => {
            // If the bot has joined meanwhile, by an operator's hand, it stays.
            let invited = client.get_room(&matrix_id(room)?).is_some_and(|room| room.state() == RoomState::Invited);
            if invited { leave(client, room).await.map(|()| None) } else { Ok(None) }
        }
        (Act::Leave, Destination::Room(room)) => leave(client, room).await.map(|()| None),
        (_, Destination::Person(_)) => Err(RequestError::Permanent("a person is no room".to_owned())),
    }
}

/// The room that a row goes to, and whether it must be encrypted.
async fn target(client: &Client, engine: &Arc<Engine>, row: &OutboxRow) -> Result<(Room, bool), RequestError> {
    match &row.to {
        Destination::Room(room) => Ok((joined_room(client, room)?, row.encrypted)),
        Destination::Person(person) => Ok((direct_chat::get_or_make(client, engine, person).await?, true)),
    }
}

/// Notes in which room a private message is about to be sent, so that it can be deleted there later. `false` where its
/// recipient may not have it any more.
async fn note_private(engine: &Arc<Engine>, row: i64, room: &Room) -> Result<bool, RequestError> {
    let room = RoomId::from(room.room_id());
    let now = engine.clock.now();
    Ok(engine.store(move |tx| turn::carry(tx, row, &room, now)).await?)
}

/// Deletes what an earlier row sent to that room (Matrix 1.15, "Redactions"). `None` where there is nothing to delete, or
/// the bot isn't in the room any more and can't.
async fn redact(
    client: &Client,
    engine: &Arc<Engine>,
    row: &OutboxRow,
    what: RedactionTarget<'_>,
    room: &RoomId,
) -> Result<Option<EventId>, RequestError> {
    let Ok(there) = joined_room(client, room) else { return Ok(None) };
    let event = match what.event.cloned() {
        Some(event) => Some(event),
        None => event_of(engine, what.row).await?,
    };
    let event = match event {
        Some(event) => event,
        None if engine.clock.now() - row.made < IN_FLIGHT => {
            return Err(RequestError::Transient("what is to be deleted may be on its way".to_owned()));
        }
        // It may have arrived although the homeserver's answer didn't.
        None => {
            let first = what.row;
            let Some((txn, made)) = engine.store(move |tx| tx.outbox_txn(first)).await? else { return Ok(None) };
            match sent_already(&there, engine, &txn, made).await? {
                Some(event) => event,
                None => return Ok(None),
            }
        }
    };
    delete_event(client, row, matrix_id(room)?, &event).await.map(Some)
}

/// Deletes one event, under the row's transaction id.
async fn delete_event(
    client: &Client,
    row: &OutboxRow,
    room: OwnedRoomId,
    event: &EventId,
) -> Result<EventId, RequestError> {
    let event =
        OwnedEventId::try_from(event.as_str()).map_err(|_| RequestError::Permanent("no event id".to_owned()))?;
    let txn = OwnedTransactionId::from(row.txn.as_str());
    let request = redact_event::v3::Request::new(room, event, txn);
    let answer = client.send(request).with_request_config(send_config()).await?;
    Ok(EventId::from(&*answer.event_id))
}

/// The event that an earlier row sent.
async fn event_of(engine: &Arc<Engine>, row: i64) -> Result<Option<EventId>, RequestError> {
    Ok(engine.store(move |tx| tx.outbox_event(row)).await?)
}

/// Joins the room that replaces an upgraded one, through the server `via`, which is in it (Matrix 1.15, "Room Upgrades").
///
/// The bot may have to wait for an invitation, so a refusal is transient for some attempts. After these, the old room counts
/// as left.
async fn follow(
    client: &Client,
    engine: &Arc<Engine>,
    row: &OutboxRow,
    room: &RoomId,
    via: &str,
) -> Result<(), RequestError> {
    let id = matrix_id(room)?;
    if client.get_room(&id).is_some_and(|room| room.state() == RoomState::Joined) {
        return Ok(());
    }
    let via = ServerName::parse(via).into_iter().collect::<Vec<_>>();
    match client.join_room_by_id_or_alias((&*id).into(), &via).await.map_err(RequestError::from) {
        Ok(_) => Ok(()),
        Err(RequestError::Permanent(why)) if row.attempts + 1 < engine.env.settings.limits.send_attempts => {
            Err(RequestError::Transient(why))
        }
        Err(RequestError::Permanent(_)) => {
            let room = room.clone();
            for closed in engine.store(move |tx| tx.closed_for(&room)).await? {
                report_gone(engine, closed, row.id).await?;
            }
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Runs the turn for a room that the bot is not in any more, as the delivery of `row` showed.
async fn report_gone(engine: &Arc<Engine>, room: RoomId, row: i64) -> Result<(), RequestError> {
    let (id, at) = (format!("gone:{room}:#{row}"), engine.clock.now());
    let gone = Incoming { id, at, what: IncomingKind::Gone { room, by: None } };
    engine.handle(gone).await.map_err(|error| RequestError::Fatal(error.into()))
}

/// What to do with a row that the homeserver refuses for good.
pub enum Rejection {
    /// Try again: the room was upgraded, and everything that waits goes to its replacement; or the direct chat is gone, and
    /// a new one is made.
    Retry,
    /// The bot isn't in the room any more. A turn has noted that, and dropped or redirected its rows.
    RoomGone,
    /// Give up: there is no known reason for it.
    Unexplained,
}

/// Finds out why the homeserver refuses an event: the room may have been upgraded or deleted without any event.
///
/// # Errors
/// The homeserver or the store had to be asked, and failed.
pub async fn explain_rejection(
    client: &Client,
    engine: &Arc<Engine>,
    row: &OutboxRow,
) -> Result<Rejection, RequestError> {
    if !matches!(row.act, Act::Say(_) | Act::Edit { .. } | Act::React { .. } | Act::Mark { .. } | Act::File(_)) {
        return Ok(Rejection::Unexplained);
    }
    let to = row.to.clone();
    let found = engine.store(move |tx| {
        let room = match &to {
            Destination::Room(room) => Some(room.clone()),
            Destination::Person(person) => tx.person(person)?.direct,
        };
        let Some(room) = room else { return Ok(None) };
        let (upgraded, present) = (tx.successor(&room)?.is_some(), tx.room(&room)?.is_some());
        Ok(Some((room, upgraded, present)))
    });
    let Some((room, upgraded, present)) = found.await? else { return Ok(Rejection::Unexplained) };
    if upgraded && row.attempts + 1 < engine.env.settings.limits.send_attempts {
        return Ok(Rejection::Retry);
    }
    if !present {
        return Ok(Rejection::Unexplained);
    }
    // An upgraded room whose replacement the bot couldn't join for so long counts as left.
    let there = if upgraded { Ok(Vec::new()) } else { joined_rooms(client).await };
    match there {
        Ok(there) if !there.contains(&room) => {}
        Ok(_) | Err(RequestError::Permanent(_)) => return Ok(Rejection::Unexplained),
        Err(error) => return Err(error),
    }
    report_gone(engine, room, row.id).await?;
    Ok(match &row.to {
        Destination::Room(_) => Rejection::RoomGone,
        Destination::Person(_) => Rejection::Retry,
    })
}

/// Leaves a room, or declines an invitation. Fine where the bot isn't in it.
async fn leave(client: &Client, room: &RoomId) -> Result<(), RequestError> {
    // Not `Room::leave`: that also leaves the rooms that this one replaces.
    match client.send(leave_room::v3::Request::new(matrix_id(room)?)).await.map_err(RequestError::from) {
        Ok(_) | Err(RequestError::Permanent(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

/// One try of [`SEND_TIMEOUT`]: the sender has its own retries.
fn send_config() -> RequestConfig {
    RequestConfig::new().disable_retry().timeout(SEND_TIMEOUT)
}

/// Sends an event to a room, unless it was sent before. `only_encrypted`: fail where the room isn't encrypted.
async fn send(
    room: &Room,
    engine: &Arc<Engine>,
    row: &OutboxRow,
    content: EventContent,
    only_encrypted: bool,
) -> Result<EventId, RequestError> {
    if only_encrypted && !is_encrypted(room).await? {
        return Err(RequestError::Permanent("the room is not encrypted any more".to_owned()));
    }
    // A reaction has no private content.
    let only_for = match (&row.alone, &row.to) {
        _ if content.is_reaction() => None,
        (_, Destination::Person(person)) => Some(person),
        (alone, _) => alone.as_ref(),
    };
    if hindrance(room) == Some(Hindrance::Cipher) && !content.is_reaction() {
        let why = "the bot doesn't know the room's encryption".to_owned();
        // The turn that notes the room's new encryption sends a message for one person elsewhere.
        return Err(if only_for.is_some() { RequestError::Transient(why) } else { RequestError::Permanent(why) });
    }
    if engine.clock.now() - row.made > TXN_WINDOW
        && let Some(event) = sent_already(room, engine, &row.txn, row.made).await?
    {
        return Ok(event);
    }
    if let Some(person) = only_for {
        return private::send(room, engine, row, person, content, send_config()).await;
    }
    let sent = room
        .send_raw(content.kind, content.json)
        .with_transaction_id(&OwnedTransactionId::from(row.txn.as_str()))
        .with_request_config(send_config())
        .await?;
    Ok(EventId::from(&*sent.response.event_id))
}

/// Searches the room's history for the event that was sent with this transaction id. The homeserver shows the id to the
/// device that sent it (`unsigned.transaction_id` in Matrix 1.15, "Room event format").
async fn sent_already(
    room: &Room,
    engine: &Arc<Engine>,
    txn: &str,
    made: DateTime<Utc>,
) -> Result<Option<EventId>, RequestError> {
    let mut from = None;
    for _ in 0..MAX_PAGES {
        let mut request = get_message_events::v3::Request::backward(room.room_id().to_owned());
        request.from = from.take();
        request.limit = PAGE.into();
        request.filter.senders = Some(vec![room.own_user_id().to_owned()]);
        // Not `Room::messages`: that would decrypt every event.
        let page = match room.client().send(request).await.map_err(RequestError::from) {
            Ok(page) => page,
            // The bot may not read the history. It may send all the same.
            Err(RequestError::Permanent(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        for raw in &page.chunk {
            let Ok(event) = serde_json::from_str::<Value>(raw.json().get()) else { continue };
            if event["unsigned"]["transaction_id"] == txn {
                return Ok(event["event_id"].as_str().map(EventId::new));
            }
            let sent = event["origin_server_ts"].as_i64().and_then(DateTime::<Utc>::from_timestamp_millis);
            if sent.is_some_and(|sent| engine.clock.at_system(sent) < made - CLOCK_SLACK) {
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

/// Encrypts and uploads a file.
async fn upload(client: &Client, file: &File) -> Result<EventContent, RequestError> {
    let mut text = file.text.as_bytes();
    let config = RequestConfig::new().disable_retry().timeout(UPLOAD_TIMEOUT);
    let source = client.upload_encrypted_file(&mut text).with_request_config(config).await?;
    let source = serde_json::to_value(source).map_err(matrix_sdk::Error::from)?;
    Ok(EventContent::file(&file.name, &file.kind, file.text.len(), &source))
}
