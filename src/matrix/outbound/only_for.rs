//! Sends what is for one person to a chat in which nobody else is, by the server's word just before and just after; nor can
//! anybody else decrypt it (`readers.rs`).

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
use crate::engine::Core;
use crate::matrix::error::Trouble;
use crate::matrix::inbound::enrich::encrypted;
use crate::matrix::outbound::key_shares::{Readers, only_for};
use crate::outgoing::{Act, Destination, Outgoing};
use crate::store::Row;

/// How long the server may take to say who is in a room.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(30);

/// Says `content` to that person alone. Where somebody else is there, or they are not, it is tried again later: the turn that
/// notes who came, or who left, sends it where it belongs.
pub async fn say(
    room: &Room,
    core: &Arc<Core>,
    row: &Row,
    person: &UserId,
    (kind, content): (&str, Value),
    patience: RequestConfig,
) -> Result<EventId, Trouble> {
    // The SDK shares the key with those that it knows of, so it is to know all.
    room.sync_members().await?;
    let seals = encrypted(room).await?;
    let reader = look(room, core, row, person).await?;
    let readers = Readers::new(room.room_id().to_owned(), [room.own_user_id().to_owned(), reader]);
    let send = room
        .send_raw(kind, content)
        .with_transaction_id(&OwnedTransactionId::from(row.txn.as_str()))
        .with_request_config(patience);
    let sent = match only_for(readers.clone(), send.into_future()).await {
        Ok(sent) => sent,
        Err(_) if readers.refused() => {
            // That key is not for this message. Where it can't be put away in the store, it is in memory.
            let _ = room.discard_room_key().await;
            return Err(Trouble::Passing("somebody else could have read it".to_owned()));
        }
        Err(error) => return Err(error.into()),
    };
    let event = EventId::from(&*sent.response.event_id);
    let why = match look(room, core, row, person).await {
        Ok(_) if readers.checked() || !seals => return Ok(event),
        Ok(_) => Trouble::Lasting("it was sent without a look at who can read it, and deleted".to_owned()),
        Err(Trouble::Passing(_)) => Trouble::Passing("somebody came in, so it was deleted".to_owned()),
        // They were there a moment ago, and what they could not read nobody can.
        Err(_) => return Ok(event),
    };
    let (row, place, now) = (row.clone(), RoomId::from(room.room_id()), core.clock.now());
    core.store(move |tx| {
        tx.outbox_again(&row)?;
        let back = Act::Redact { row: row.id, event: Some(event) };
        tx.enqueue(&Outgoing::to_room(&place, false, back), now)
    })
    .await?;
    core.outbox.notify_one();
    Err(why)
}

/// The one person in the room or asked into it, by the server's word, where it is that person. To a chat that the bot made
/// for them they may only be asked yet; elsewhere they must have joined.
async fn look(room: &Room, core: &Arc<Core>, row: &Row, person: &UserId) -> Result<OwnedUserId, Trouble> {
    let mut request = get_member_events::v3::Request::new(room.room_id().to_owned());
    request.not_membership = Some(MembershipState::Leave);
    let patience = RequestConfig::new().disable_retry().timeout(ANSWER_TIMEOUT);
    let answer = room.client().send(request).with_request_config(patience).await?;
    let elsewhere = || Trouble::Passing("it is a direct chat with them no more".to_owned());
    let mut reader = None;
    for raw in &answer.chunk {
        let event: Value = serde_json::from_str(raw.json().get()).map_err(|_| elsewhere())?;
        let (who, how) = (event["state_key"].as_str(), event["content"]["membership"].as_str());
        if !matches!(how, Some("join" | "invite")) || who == Some(room.own_user_id().as_str()) {
            continue;
        }
        let who = who.and_then(|who| MatrixUserId::parse(who).ok()).ok_or_else(elsewhere)?;
        let there = how == Some("join") || matches!(row.to, Destination::Person(_));
        if reader.is_some() || !there {
            return Err(elsewhere());
        }
        reader = Some(who);
    }
    let reader = reader.ok_or_else(elsewhere)?;
    let (alone, id) = (person.clone(), UserId::from(&*reader));
    let theirs = core.store(move |tx| Ok(tx.stands_for(&alone, &id))).await?;
    if theirs { Ok(reader) } else { Err(elsewhere()) }
}
