//! Sends a message that is for one person, so that nobody else can read it.
//!
//! Before it is sent, the homeserver is asked who is in the room. When it is encrypted, the crypto store checks who gets
//! its key (`account/key_shares.rs`). Afterwards the homeserver is asked again: if somebody came in meanwhile, the message
//! is deleted and sent again later.

use std::future::IntoFuture as _;
use std::sync::Arc;
use std::time::Duration;

use matrix_sdk::Room;
use matrix_sdk::config::RequestConfig;
use matrix_sdk::ruma::api::client::membership::get_member_events;
use matrix_sdk::ruma::events::room::member::MembershipState;
use matrix_sdk::ruma::{OwnedTransactionId, OwnedUserId, UserId as MatrixUserId};
use serde_json::Value;

use crate::domain::ids::{EventId, RoomId, UserId};
use crate::engine::Engine;
use crate::matrix::account::key_shares::{Recipients, only_for};
use crate::matrix::error::RequestError;
use crate::matrix::outbound::content::EventContent;
use crate::matrix::rooms::{ask_for_members, is_encrypted, members_and_invited};
use crate::outgoing::{Act, Destination, Outgoing};
use crate::store::OutboxRow;

/// How long the homeserver may take to list a room's members.
const MEMBERS_TIMEOUT: Duration = Duration::from_secs(30);

/// Sends `content` to `person` alone.
///
/// # Errors
/// [`RequestError::Transient`] where somebody else is in the room, or the person isn't: the turn that notes the change
/// sends the message elsewhere. Otherwise what failed on the way to the homeserver.
pub async fn send(
    room: &Room,
    engine: &Arc<Engine>,
    row: &OutboxRow,
    person: &UserId,
    content: EventContent,
    config: RequestConfig,
) -> Result<EventId, RequestError> {
    // The SDK shares the room key with the members that it knows of, so it has to know all of them.
    room.sync_members().await?;
    let encrypted = is_encrypted(room).await?;
    let reader = only_reader(room, engine, row, person).await?;
    if !members_and_invited(room).await?.contains(&reader) {
        // The message would be encrypted for nobody.
        ask_for_members(room).await?;
    }
    let recipients = Recipients::new(room.room_id().to_owned(), [room.own_user_id().to_owned(), reader]);
    let send = room
        .send_raw(content.kind, content.json)
        .with_transaction_id(&OwnedTransactionId::from(row.txn.as_str()))
        .with_request_config(config);
    let sent = match only_for(recipients.clone(), send.into_future()).await {
        Ok(sent) => sent,
        Err(_) if recipients.refused() => {
            // Somebody else has that key. If the store can't drop it, the SDK still does so in memory.
            let _ = room.discard_room_key().await;
            return Err(RequestError::Transient("somebody else could have read it".to_owned()));
        }
        Err(error) => return Err(error.into()),
    };
    let event = EventId::from(&*sent.response.event_id);
    let why = match only_reader(room, engine, row, person).await {
        Ok(_) if recipients.checked() || !encrypted => return Ok(event),
        Ok(_) => RequestError::Permanent("it was sent without a look at who can read it, and deleted".to_owned()),
        Err(RequestError::Transient(_)) => RequestError::Transient("somebody came in, so it was deleted".to_owned()),
        // The second question failed. The person was alone there a moment ago, and nobody else has the key.
        Err(_) => return Ok(event),
    };
    let (row, room, now) = (row.clone(), RoomId::from(room.room_id()), engine.clock.now());
    engine
        .store(move |tx| {
            tx.outbox_again(&row)?;
            let redaction = Act::Redact { row: row.id, event: Some(event) };
            tx.enqueue(&Outgoing::to_room(&room, false, redaction), now)
        })
        .await?;
    engine.outbox.notify_one();
    Err(why)
}

/// The one other person in the room, by the homeserver's word, where that is `person`. In a chat that the bot made for them,
/// an invitation is enough; in any other room they must have joined.
async fn only_reader(
    room: &Room,
    engine: &Arc<Engine>,
    row: &OutboxRow,
    person: &UserId,
) -> Result<OwnedUserId, RequestError> {
    let mut request = get_member_events::v3::Request::new(room.room_id().to_owned());
    request.not_membership = Some(MembershipState::Leave);
    let config = RequestConfig::new().disable_retry().timeout(MEMBERS_TIMEOUT);
    let answer = room.client().send(request).with_request_config(config).await?;
    let not_private = || RequestError::Transient("it is a direct chat with them no more".to_owned());
    let mut reader = None;
    for raw in &answer.chunk {
        let event: Value = serde_json::from_str(raw.json().get()).map_err(|_| not_private())?;
        let (member, membership) = (event["state_key"].as_str(), event["content"]["membership"].as_str());
        if !matches!(membership, Some("join" | "invite")) || member == Some(room.own_user_id().as_str()) {
            continue;
        }
        let member = member.and_then(|id| MatrixUserId::parse(id).ok()).ok_or_else(not_private)?;
        let may_read = membership == Some("join") || matches!(row.to, Destination::Person(_));
        if reader.is_some() || !may_read {
            return Err(not_private());
        }
        reader = Some(member);
    }
    let reader = reader.ok_or_else(not_private)?;
    let (person, id) = (person.clone(), UserId::from(&*reader));
    let is_theirs = engine.store(move |tx| Ok(tx.stands_for(&person, &id))).await?;
    if is_theirs { Ok(reader) } else { Err(not_private()) }
}
