//! What the SDK and the homeserver know of a room: who is in it, whether it is a direct chat, how private it is.

use matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState;
use matrix_sdk::ruma::api::client::membership::joined_rooms as api;
use matrix_sdk::ruma::events::StateEventType;
use matrix_sdk::ruma::events::room::history_visibility::HistoryVisibility;
use matrix_sdk::ruma::events::room::join_rules::JoinRule;
use matrix_sdk::ruma::{
    EventEncryptionAlgorithm, OwnedRoomId, OwnedUserId, RoomId as MatrixRoomId, UserId as MatrixUserId,
};
use matrix_sdk::{Client, Room, RoomMemberships, RoomState};
use serde_json::Value;

use crate::domain::ids::{RoomId, UserId};
use crate::domain::room::{Hindrance, RoomFacts};
use crate::matrix::error::RequestError;
use crate::matrix::event::event;

/// The room as a turn is told of it.
///
/// # Errors
/// The homeserver or the SDK's store had to be asked, and failed.
pub async fn room_facts(room: &Room) -> Result<RoomFacts, RequestError> {
    let other = only_other_member(room).await?;
    let direct = other.is_some() && is_marked_direct(room).await?;
    let with = match other.filter(|_| direct) {
        Some(other) => has_joined(room, &other).await?.then(|| UserId::from(&*other)),
        None => None,
    };
    let name = room.name().or_else(|| room.canonical_alias().map(|alias| alias.to_string()));
    let (encrypted, hindrance) = (is_encrypted(room).await?, hindrance(room));
    Ok(RoomFacts {
        id: RoomId::from(room.room_id()),
        name,
        direct,
        with,
        hindrance: hindrance.filter(|_| direct),
        encrypted,
    })
}

/// The one person who is in the room or invited to it besides the bot; `None` where there are several, or nobody.
///
/// # Errors
/// The SDK's store failed.
pub async fn only_other_member(room: &Room) -> Result<Option<OwnedUserId>, RequestError> {
    let mut others = members_and_invited(room).await?;
    others.retain(|member| member != room.own_user_id());
    Ok(if others.len() == 1 { others.pop() } else { None })
}

/// Whether somebody has joined the room; an invitation alone doesn't count.
///
/// # Errors
/// The SDK's store failed.
pub async fn has_joined(room: &Room, person: &MatrixUserId) -> Result<bool, RequestError> {
    Ok(member_event(room, person).await?.is_some_and(|event| event["content"]["membership"] == "join"))
}

/// What keeps the bot from sending anything private to a room, even where only one person is in it.
pub fn hindrance(room: &Room) -> Option<Hindrance> {
    // There is one algorithm for rooms (Matrix 1.15, `m.room.encryption`). A redacted event names none.
    let settings = room.encryption_settings();
    if settings.is_some_and(|settings| settings.algorithm != Some(EventEncryptionAlgorithm::MegolmV1AesSha2)) {
        return Some(Hindrance::Cipher);
    }
    // The default join rule is "invite" (Matrix 1.15, `m.room.join_rules`).
    let invited_only = room.join_rule().is_none_or(|rule| matches!(rule, JoinRule::Invite | JoinRule::Private));
    let readable = room.history_visibility() == Some(HistoryVisibility::WorldReadable);
    (!invited_only || readable).then_some(Hindrance::Open)
}

/// Whether the room is encrypted, by the newest state that is known. Asks the homeserver where none is.
///
/// # Errors
/// The homeserver can't be asked now.
pub async fn is_encrypted(room: &Room) -> Result<bool, RequestError> {
    match room.latest_encryption_state().await.map_err(RequestError::from) {
        Ok(state) => Ok(state.is_encrypted()),
        // The homeserver won't tell. "Encrypted" is the safe answer: then nothing is sent there unencrypted.
        Err(RequestError::Permanent(_)) => Ok(true),
        Err(error) => Err(error),
    }
}

/// Everybody who is in the room or invited to it, the bot included.
///
/// # Errors
/// The SDK's store failed.
pub async fn members_and_invited(room: &Room) -> Result<Vec<OwnedUserId>, RequestError> {
    Ok(room.client().state_store().get_user_ids(room.room_id(), RoomMemberships::ACTIVE).await?)
}

/// Has the SDK store who is in the room, by the homeserver's word.
///
/// # Errors
/// The homeserver can't be asked, or the SDK's store failed.
pub async fn ask_for_members(room: &Room) -> Result<(), RequestError> {
    room.mark_members_missing();
    Ok(room.sync_members().await?)
}

/// Whether either side has marked the room as a direct chat: the bot's own `m.direct` names it, the invitation that the
/// bot accepted had `is_direct` (Matrix 1.15, "Direct Messaging"), or the bot created it (it creates no other rooms).
/// It doesn't look at how many people are in the room.
///
/// # Errors
/// The SDK's store failed.
pub async fn is_marked_direct(room: &Room) -> Result<bool, RequestError> {
    if room.direct_targets_length() > 0 || is_made_by_bot(room) {
        return Ok(true);
    }
    let own = member_event(room, room.own_user_id()).await?;
    Ok(own.and_then(|json| event(&json.to_string())).is_some_and(|event| event.is_direct()))
}

/// Whether the bot created the room. Not `creators`: in room version 12, people who are invited to a trusted private chat
/// become creators, too.
pub fn is_made_by_bot(room: &Room) -> bool {
    room.create_content().is_some_and(|create| create.creator == room.own_user_id())
}

/// Somebody's `m.room.member` event in the room, as the homeserver sent it.
///
/// # Errors
/// The SDK's store failed.
pub async fn member_event(room: &Room, person: &MatrixUserId) -> Result<Option<Value>, RequestError> {
    let raw = room.get_state_event(StateEventType::RoomMember, person.as_str()).await?;
    Ok(raw.and_then(|raw| {
        let json = match &raw {
            RawAnySyncOrStrippedState::Sync(raw) => raw.json().get(),
            RawAnySyncOrStrippedState::Stripped(raw) => raw.json().get(),
        };
        serde_json::from_str(json).ok()
    }))
}

/// The room that this one replaces (`predecessor` in Matrix 1.15, `m.room.create`).
pub fn predecessor(room: &Room) -> Option<RoomId> {
    room.predecessor_room().map(|old| RoomId::from(&*old.room_id))
}

/// The rooms that the bot is in, by the homeserver's word (Matrix 1.15, `GET /joined_rooms`). The SDK may be wrong about
/// that: a room that is deleted on the server is reported to nobody.
///
/// # Errors
/// The homeserver can't be asked.
pub async fn joined_rooms(client: &Client) -> Result<Vec<RoomId>, RequestError> {
    let answer = client.send(api::v3::Request::new()).await?;
    Ok(answer.joined_rooms.iter().map(|room| RoomId::from(&**room)).collect())
}

/// The SDK's room, where the bot is in it.
///
/// # Errors
/// [`RequestError::Permanent`] where it isn't.
pub fn joined_room(client: &Client, room: &RoomId) -> Result<Room, RequestError> {
    client
        .get_room(&matrix_id(room)?)
        .filter(|room| room.state() == RoomState::Joined)
        .ok_or_else(|| RequestError::Permanent("not in that room".to_owned()))
}

/// The bot's own room id as the SDK's.
///
/// # Errors
/// [`RequestError::Permanent`] where it isn't a valid room id.
pub fn matrix_id(room: &RoomId) -> Result<OwnedRoomId, RequestError> {
    MatrixRoomId::parse(room.as_str()).map_err(|_| RequestError::Permanent(format!("{room} is no room id")))
}
