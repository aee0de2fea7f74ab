//! A person's direct chat with the bot: an encrypted room with nobody else in it, found or created (Matrix 1.15, "Direct
//! Messaging").

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
use crate::engine::Engine;
use crate::matrix::error::RequestError;
use crate::matrix::rooms::{
    ask_for_members, hindrance, is_encrypted, is_made_by_bot, is_marked_direct, joined_rooms, member_event,
    members_and_invited, only_other_member, room_facts,
};

/// How long after the start a room may still appear that an earlier run of the bot was creating when it stopped.
const APPEARS_WITHIN: Duration = Duration::from_secs(5);
/// The power level that only the bot has in the chats that it creates (Matrix 1.15, `m.room.power_levels`).
const BOT_ALONE: i64 = 100;
/// The pause between two checks whether it has appeared.
const CHECK: Duration = Duration::from_millis(250);

/// The time since the first call in this process. The sender makes that when it starts.
pub fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// The encrypted direct chat with that person. It is created where there is none.
///
/// # Errors
/// [`RequestError::Permanent`] where they left or declined theirs: the bot doesn't invite them again.
/// [`RequestError::DirectChatsLimited`] where the homeserver limits how many rooms the bot may create.
pub async fn get_or_make(client: &Client, engine: &Arc<Engine>, person: &UserId) -> Result<Room, RequestError> {
    let matrix = MatrixUserId::parse(person.as_str())
        .map_err(|_| RequestError::Permanent(format!("{person} is no Matrix id")))?;
    if let Some(room) = find(client, engine, person, &matrix).await? {
        return Ok(room);
    }
    let begun = {
        let person = person.clone();
        engine.store(move |tx| tx.begin_direct(&person)).await?
    };
    // The bot was stopped while it created one. The homeserver may still finish that, and the sync reports the room. Only
    // this message waits for it.
    while begun && since_start() < APPEARS_WITHIN {
        tokio::time::sleep(CHECK).await;
        if let Some(room) = find(client, engine, person, &matrix).await? {
            return Ok(room);
        }
    }
    let room = make(client, &matrix).await?;
    let id = RoomId::from(room.room_id());
    let made = RoomFacts { id, name: room.name(), direct: true, with: None, hindrance: None, encrypted: true };
    note(engine, person, made).await?;
    Ok(room)
}

/// The direct chat that there is: the noted one, or another that is private. Notes the one that it finds.
async fn find(
    client: &Client,
    engine: &Arc<Engine>,
    person: &UserId,
    matrix: &MatrixUserId,
) -> Result<Option<Room>, RequestError> {
    let noted = {
        let person = person.clone();
        engine.store(move |tx| Ok(tx.person(&person)?.direct)).await?
    };
    let noted = noted.and_then(|room| MatrixRoomId::parse(room.as_str()).ok()).and_then(|id| client.get_room(&id));
    if let Some(room) = noted.filter(|room| room.state() == RoomState::Joined) {
        // Where it was just created, its members may not be known yet.
        room.sync_members().await?;
        if is_chat(&room, matrix).await? {
            return Ok(Some(room));
        }
        // Another one isn't undone. So what the SDK knows of its members isn't enough: see `drop_older_members`.
        ask_for_members(&room).await?;
        if is_chat(&room, matrix).await? {
            return Ok(Some(room));
        }
    }
    let (mut left, mut found) = (None, None);
    for room in client.joined_rooms() {
        // A room that a third person created for the two may be one that they never look at. It is used only once they have
        // written there; then it is the noted one.
        let own = is_made_by_bot(&room);
        let theirs = room.create_content().is_some_and(|create| create.creator == *matrix);
        if (own || theirs) && is_chat(&room, matrix).await? && is_there(client, engine, &room).await? {
            found = Some(room);
            if own {
                break;
            }
        } else if left.is_none() && was_chat(&room, matrix).await? {
            left = Some(room);
        }
    }
    if let Some(room) = &found {
        note(engine, person, room_facts(room).await?).await?;
    } else if left.is_some() {
        return Err(RequestError::Permanent(format!("{person} left or declined their direct chat")));
    }
    Ok(found)
}

/// Whether the room is a private chat with that person: marked as direct, encrypted, nobody else in it, and closed to others.
///
/// They must have joined it, or be invited by the bot to a room whose history they can read then. An invitation by anybody
/// else doesn't count: it could lead their messages to a room that they never read.
async fn is_chat(room: &Room, person: &MatrixUserId) -> Result<bool, RequestError> {
    // A left or upgraded room can't be used.
    if room.state() != RoomState::Joined || room.successor_room().is_some() {
        return Ok(false);
    }
    if only_other_member(room).await?.is_none_or(|other| other != *person) || !is_marked_direct(room).await? {
        return Ok(false);
    }
    if !is_encrypted(room).await? || hindrance(room).is_some() {
        return Ok(false);
    }
    let Some(place) = member_event(room, person).await? else { return Ok(false) };
    let readable = room.history_visibility_or_default() != HistoryVisibility::Joined;
    Ok(place["content"]["membership"] == "join" || readable && place["sender"] == room.own_user_id().as_str())
}

/// Whether the bot is in the room. Where its own store says that it left, and the SDK that it didn't, the homeserver decides:
/// the room may have been deleted there.
async fn is_there(client: &Client, engine: &Arc<Engine>, room: &Room) -> Result<bool, RequestError> {
    let id = RoomId::from(room.room_id());
    let left = {
        let id = id.clone();
        engine.store(move |tx| tx.has_left(&id)).await?
    };
    Ok(!left || joined_rooms(client).await?.contains(&id))
}

/// Whether the room was a direct chat with that person, who left it or declined it.
async fn was_chat(room: &Room, person: &MatrixUserId) -> Result<bool, RequestError> {
    if members_and_invited(room).await?.len() != 1 || !is_marked_direct(room).await? {
        return Ok(false);
    }
    let meant = room.direct_targets().iter().any(|target| target.as_str() == person.as_str()) || is_made_by_bot(room);
    let place = member_event(room, person).await?;
    Ok(meant
        && place.is_some_and(|event| event["content"]["membership"] == "leave" && event["sender"] == person.as_str()))
}

/// Creates a chat (Matrix 1.15, `POST /createRoom`) in which only the bot can invite others, open the room, upgrade it or
/// change its encryption. The person can read what the bot sends before they join.
async fn make(client: &Client, person: &MatrixUserId) -> Result<Room, RequestError> {
    let mut request = CreateRoom::new();
    request.invite = vec![person.to_owned()];
    request.is_direct = true;
    // Not `TrustedPrivateChat`: that makes both equal, and from room version 12 on, nobody's power is above a creator's.
    request.preset = Some(RoomPreset::PrivateChat);
    // The preset lets everybody invite others, and guests join. People who are not listed have level 0.
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
    client.create_room(request).await.map_err(|error| match RequestError::from(error) {
        // Homeservers limit this on its own, for much longer than messages.
        RequestError::RateLimited(retry_after) => RequestError::DirectChatsLimited(retry_after),
        error => error,
    })
}

/// Notes the room as this person's direct chat.
async fn note(engine: &Arc<Engine>, person: &UserId, facts: RoomFacts) -> Result<(), RequestError> {
    let person = person.clone();
    engine
        .store(move |tx| {
            tx.put_room(&facts)?;
            tx.put_person(&person, None, Some(&facts.id))
        })
        .await?;
    Ok(())
}
