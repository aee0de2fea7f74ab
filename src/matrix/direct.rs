//! A person's direct chat with the bot: found again, or made; encrypted, and with nobody else in it.

use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::events::InitialStateEvent;
use matrix_sdk::ruma::events::room::encryption::RoomEncryptionEventContent;
use matrix_sdk::ruma::{RoomId as MatrixRoomId, UserId as MatrixUserId};
use matrix_sdk::{Client, Room, RoomState};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::time::Instant;

use super::error::Trouble;
use super::heard::{active, encrypted, made_here, marked_direct, member};
use super::send::joined_rooms;
use crate::core::Core;
use crate::domain::ids::{RoomId, UserId};
use crate::incoming::RoomFacts;

/// How long after a start a room that was being made before may still come to be.
const SETTLES: Duration = Duration::from_secs(5);
/// Between two looks whether it has.
const LOOK: Duration = Duration::from_millis(250);

/// How long ago this process first asked.
pub fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// The encrypted direct chat with that person, made where there is none.
///
/// # Errors
/// [`Trouble::Lasting`] where they left or declined theirs: who doesn't want to hear isn't asked again.
pub async fn chat(client: &Client, core: &Arc<Core>, person: &UserId) -> Result<Room, Trouble> {
    let matrix =
        MatrixUserId::parse(person.as_str()).map_err(|_| Trouble::Lasting(format!("{person} is no Matrix id")))?;
    if let Some(room) = find(client, core, person, &matrix).await? {
        return Ok(room);
    }
    let begun = {
        let person = person.clone();
        core.store(move |tx| tx.begin_direct(&person)).await?
    };
    // Cut off while one was being made: the server may still be at it, and tells by the sync. What is for others goes on
    // meanwhile.
    while begun && since_start() < SETTLES {
        tokio::time::sleep(LOOK).await;
        if let Some(room) = find(client, core, person, &matrix).await? {
            return Ok(room);
        }
    }
    let room = make(client, &matrix).await?;
    note(core, person, &room).await?;
    Ok(room)
}

/// The direct chat that there is.
async fn find(
    client: &Client,
    core: &Arc<Core>,
    person: &UserId,
    matrix: &MatrixUserId,
) -> Result<Option<Room>, Trouble> {
    let noted = {
        let person = person.clone();
        core.store(move |tx| Ok(tx.person(&person)?.direct)).await?
    };
    let noted = noted.and_then(|room| MatrixRoomId::parse(room.as_str()).ok()).and_then(|id| client.get_room(&id));
    if let Some(room) = noted
        && is_chat(&room, matrix).await?
    {
        return Ok(Some(room));
    }
    let mut left = None;
    for room in client.joined_rooms() {
        if is_chat(&room, matrix).await? && is_there(client, core, &room).await? {
            note(core, person, &room).await?;
            return Ok(Some(room));
        }
        if left.is_none() && was_chat(&room, matrix).await? {
            left = Some(room);
        }
    }
    if left.is_some() {
        return Err(Trouble::Lasting(format!("{person} left or declined their direct chat")));
    }
    Ok(None)
}

/// The bot is in it, that person is in it or asked into it, nobody else; and it is encrypted.
async fn is_chat(room: &Room, person: &MatrixUserId) -> Result<bool, Trouble> {
    // Where a room was closed, nobody may be heard any more.
    if room.state() != RoomState::Joined || room.successor_room().is_some() {
        return Ok(false);
    }
    let active = active(room).await?;
    Ok(active.len() == 2
        && active.iter().any(|member| member == person)
        && marked_direct(room).await?
        && encrypted(room).await?)
}

/// A room that the bot is in by the SDK's word, not by its own, may have been deleted on the server: that decides.
async fn is_there(client: &Client, core: &Arc<Core>, room: &Room) -> Result<bool, Trouble> {
    let id = RoomId::from(room.room_id());
    let left = {
        let id = id.clone();
        core.store(move |tx| tx.has_left(&id)).await?
    };
    Ok(!left || joined_rooms(client).await?.contains(&id))
}

/// It was a direct chat, and that person went out of it or declined it.
async fn was_chat(room: &Room, person: &MatrixUserId) -> Result<bool, Trouble> {
    if active(room).await?.len() != 1 || !marked_direct(room).await? {
        return Ok(false);
    }
    let meant = room.direct_targets().iter().any(|target| target.as_str() == person.as_str()) || made_here(room);
    let place = member(room, person).await?;
    Ok(meant
        && place.is_some_and(|event| event["content"]["membership"] == "leave" && event["sender"] == person.as_str()))
}

async fn make(client: &Client, person: &MatrixUserId) -> Result<Room, Trouble> {
    let mut request = CreateRoom::new();
    request.invite = vec![person.to_owned()];
    request.is_direct = true;
    request.preset = Some(RoomPreset::TrustedPrivateChat);
    let encryption = RoomEncryptionEventContent::with_recommended_defaults();
    request.initial_state = vec![InitialStateEvent::with_empty_state_key(encryption).to_raw_any()];
    client.create_room(request).await.map_err(|error| match Trouble::from(error) {
        // Servers limit this by itself, for much longer than messages.
        Trouble::Busy(patience) => Trouble::BusyWithChats(patience),
        trouble => trouble,
    })
}

async fn note(core: &Arc<Core>, person: &UserId, room: &Room) -> Result<(), Trouble> {
    let facts = RoomFacts { id: RoomId::from(room.room_id()), name: room.name(), direct: true, encrypted: true };
    let person = person.clone();
    core.store(move |tx| {
        tx.put_room(&facts)?;
        tx.put_person(&person, None, Some(&facts.id))
    })
    .await?;
    Ok(())
}
