//! A person's direct chat with the bot: found again, or made; encrypted, and with nobody else in it.

use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::events::InitialStateEvent;
use matrix_sdk::ruma::events::room::encryption::RoomEncryptionEventContent;
use matrix_sdk::ruma::events::room::guest_access::{GuestAccess, RoomGuestAccessEventContent};
use matrix_sdk::ruma::events::room::history_visibility::{HistoryVisibility, RoomHistoryVisibilityEventContent};
use matrix_sdk::ruma::events::room::join_rules::{JoinRule, RoomJoinRulesEventContent};
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{RoomId as MatrixRoomId, UserId as MatrixUserId};
use matrix_sdk::{Client, Room, RoomState};
use serde_json::json;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::time::Instant;

use crate::domain::ids::{RoomId, UserId};
use crate::domain::room::RoomFacts;
use crate::engine::Core;
use crate::matrix::error::Trouble;
use crate::matrix::inbound::enrich::{active, encrypted, facts, hindrance, made_here, marked_direct, member, other};
use crate::matrix::outbound::deliver::joined_rooms;

/// How long after a start a room that was being made before may still come to be.
const SETTLES: Duration = Duration::from_secs(5);
/// The power level that the bot alone has in the chats that it makes (Matrix 1.15, `m.room.power_levels`).
const BOT_ALONE: i64 = 100;
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
    let id = RoomId::from(room.room_id());
    let made = RoomFacts { id, name: room.name(), direct: true, with: None, hindrance: None, encrypted: true };
    note(core, person, made).await?;
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
    if let Some(room) = &noted {
        // Just made, its members may not have come yet.
        room.sync_members().await?;
    }
    if let Some(room) = noted
        && is_chat(&room, matrix).await?
    {
        return Ok(Some(room));
    }
    let (mut left, mut found) = (None, None);
    for room in client.joined_rooms() {
        // A room that somebody else made for the two to meet in may be one that they never look at: only where they spoke is
        // it noted as theirs.
        let own = made_here(&room);
        let theirs = room.create_content().is_some_and(|create| create.creator == *matrix);
        if (own || theirs) && is_chat(&room, matrix).await? && is_there(client, core, &room).await? {
            found = Some(room);
            if own {
                break;
            }
        } else if left.is_none() && was_chat(&room, matrix).await? {
            left = Some(room);
        }
    }
    if let Some(room) = &found {
        note(core, person, facts(room).await?).await?;
    } else if left.is_some() {
        return Err(Trouble::Lasting(format!("{person} left or declined their direct chat")));
    }
    Ok(found)
}

/// The bot is in it and that person, nobody else, nor can anybody come in by themselves; and it is encrypted. They have
/// joined it, or it was the bot that asked them in, to where they can read what is said before they join: whoever else asks
/// them in may do so for what is for them to go where they never read it.
async fn is_chat(room: &Room, person: &MatrixUserId) -> Result<bool, Trouble> {
    // Where a room was closed, nobody may be heard any more.
    if room.state() != RoomState::Joined || room.successor_room().is_some() {
        return Ok(false);
    }
    if other(room).await?.is_none_or(|other| other != *person) || !marked_direct(room).await? {
        return Ok(false);
    }
    if !encrypted(room).await? || hindrance(room).is_some() {
        return Ok(false);
    }
    let Some(place) = member(room, person).await? else { return Ok(false) };
    let readable = room.history_visibility_or_default() != HistoryVisibility::Joined;
    Ok(place["content"]["membership"] == "join" || readable && place["sender"] == room.own_user_id().as_str())
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

/// Made so that nobody but the bot can ask others in, open the room, close it for another one or change how it is encrypted.
/// What is said before they join, they can read afterwards.
async fn make(client: &Client, person: &MatrixUserId) -> Result<Room, Trouble> {
    let mut request = CreateRoom::new();
    request.invite = vec![person.to_owned()];
    request.is_direct = true;
    // Not "trusted": that makes both equals, and from room version 12 on its creators can never be held back.
    request.preset = Some(RoomPreset::PrivateChat);
    // The preset lets everybody ask others in, and guests come in (Matrix 1.15, "createRoom"). Who is not named has none.
    let levels = json!({
        "users_default": 0, "events_default": 0, "state_default": BOT_ALONE, "invite": BOT_ALONE, "kick": BOT_ALONE,
        "ban": BOT_ALONE, "redact": BOT_ALONE, "events": {},
    });
    let levels = serde_json::value::to_raw_value(&levels).map_err(matrix_sdk::Error::from)?;
    request.power_level_content_override = Some(Raw::from_json(levels));
    let encryption = RoomEncryptionEventContent::with_recommended_defaults();
    request.initial_state = vec![
        InitialStateEvent::with_empty_state_key(encryption).to_raw_any(),
        InitialStateEvent::with_empty_state_key(RoomHistoryVisibilityEventContent::new(HistoryVisibility::Invited))
            .to_raw_any(),
        InitialStateEvent::with_empty_state_key(RoomGuestAccessEventContent::new(GuestAccess::Forbidden)).to_raw_any(),
        InitialStateEvent::with_empty_state_key(RoomJoinRulesEventContent::new(JoinRule::Invite)).to_raw_any(),
    ];
    client.create_room(request).await.map_err(|error| match Trouble::from(error) {
        // Servers limit this by itself, for much longer than messages.
        Trouble::Busy(patience) => Trouble::BusyWithChats(patience),
        trouble => trouble,
    })
}

async fn note(core: &Arc<Core>, person: &UserId, facts: RoomFacts) -> Result<(), Trouble> {
    let person = person.clone();
    core.store(move |tx| {
        tx.put_room(&facts)?;
        tx.put_person(&person, None, Some(&facts.id))
    })
    .await?;
    Ok(())
}
