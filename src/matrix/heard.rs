//! What is known around something said: the room, its people, their rights. Looked up once for each sync response.

use std::collections::HashMap;
use std::sync::Arc;

use matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState;
use matrix_sdk::ruma::events::StateEventType;
use matrix_sdk::ruma::events::room::power_levels::{RoomPowerLevels, UserPowerLevel};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId as MatrixUserId};
use matrix_sdk::{Room, RoomMemberships};
use serde_json::Value;

use super::convert::{Event, event, reaction, redaction, spoken};
use super::error::Trouble;
use crate::core::Core;
use crate::domain::ids::{RoomId, UserId};
use crate::incoming::{Incoming, Reacted, Redacted, RoomFacts, Said, What};
use crate::language::text::called;

/// From this power level on, somebody may moderate a room (Matrix 1.15, `m.room.power_levels`).
const MODERATOR: i64 = 50;

pub struct Hearing<'a> {
    core: &'a Arc<Core>,
    rooms: HashMap<OwnedRoomId, (RoomFacts, RoomPowerLevels)>,
    names: HashMap<(OwnedRoomId, UserId), Option<String>>,
}

impl<'a> Hearing<'a> {
    pub fn new(core: &'a Arc<Core>) -> Self {
        Self { core, rooms: HashMap::new(), names: HashMap::new() }
    }

    /// The room as it is now.
    pub async fn room(&mut self, room: &Room) -> Result<&(RoomFacts, RoomPowerLevels), Trouble> {
        if !self.rooms.contains_key(room.room_id()) {
            let facts = facts(room).await?;
            let powers = room.power_levels_or_default().await;
            self.rooms.insert(room.room_id().to_owned(), (facts, powers));
        }
        Ok(&self.rooms[room.room_id()])
    }

    /// A message, reaction or deletion, with everything that a turn wants to know; `None` for anything else, and for the
    /// bot's own. `sealed`: it came encrypted.
    pub async fn heard(&mut self, room: &Room, event: &Event, sealed: bool) -> Result<Option<Incoming>, Trouble> {
        let bot = &self.core.world.bot;
        let (mut spoken, reaction) = (spoken(event, bot), reaction(event));
        let redaction =
            redaction(event, room.clone_info().room_version_rules_or_default().redaction.content_field_redacts);
        if event.sender == *bot || (spoken.is_none() && reaction.is_none() && redaction.is_none()) {
            return Ok(None);
        }
        let Ok(matrix) = MatrixUserId::parse(event.sender.as_str()) else {
            return Ok(None);
        };
        let sender_name = self.name(room, &matrix).await?;
        if let (Some(spoken), Ok(me)) = (&mut spoken, MatrixUserId::parse(self.core.world.bot.as_str())) {
            // Bridges and some clients write the name that the bot shows there, and nothing else.
            let shown = self.name(room, &me).await?;
            if let Some(rest) = shown.as_deref().and_then(|shown| called(&spoken.text, &[shown])) {
                (spoken.text, spoken.mentions_bot) = (rest.to_owned(), true);
            }
        }
        let at = self.core.clock.at_system(event.sent);
        let (facts, powers) = self.room(room).await?;
        let moderator = match powers.for_user(&matrix) {
            UserPowerLevel::Int(level) => i64::from(level) >= MODERATOR,
            _ => true,
        };
        let (room, sender) = (facts.clone(), event.sender.clone());
        let what = match (spoken, reaction, redaction) {
            (Some(spoken), ..) => What::Said(Said {
                unsealed: room.encrypted && !sealed,
                room,
                event: event.id.clone(),
                sender,
                sender_name,
                moderator,
                kind: spoken.kind,
                text: spoken.text,
                verbatim: spoken.verbatim,
                pills: spoken.pills,
                mentions_bot: spoken.mentions_bot,
                thread: spoken.thread,
                reply_to: spoken.reply_to,
                replaces: spoken.replaces,
            }),
            (_, Some((to, key)), _) => {
                let key = key.to_owned();
                What::Reacted(Reacted { room, event: event.id.clone(), sender, sender_name, moderator, to, key })
            }
            (.., Some(event)) => What::Redacted(Redacted { room, by: sender, by_name: sender_name, moderator, event }),
            (None, None, None) => return Ok(None),
        };
        Ok(Some(Incoming { id: event.id.to_string(), at, what }))
    }

    async fn name(&mut self, room: &Room, person: &MatrixUserId) -> Result<Option<String>, Trouble> {
        let key = (room.room_id().to_owned(), UserId::from(person));
        if let Some(name) = self.names.get(&key) {
            return Ok(name.clone());
        }
        let member = member(room, person).await?;
        let name = member.and_then(|json| json["content"]["displayname"].as_str().map(str::to_owned));
        self.names.insert(key, name.clone());
        Ok(name)
    }
}

/// What a turn must know of a room.
pub async fn facts(room: &Room) -> Result<RoomFacts, Trouble> {
    let direct = active(room).await?.len() == 2 && marked_direct(room).await?;
    let name = room.name().or_else(|| room.canonical_alias().map(|alias| alias.to_string()));
    Ok(RoomFacts { id: RoomId::from(room.room_id()), name, direct, encrypted: encrypted(room).await? })
}

/// Whether the room is encrypted, by the newest state known; asks the server where none is.
pub async fn encrypted(room: &Room) -> Result<bool, Trouble> {
    match room.latest_encryption_state().await.map_err(Trouble::from) {
        Ok(state) => Ok(state.is_encrypted()),
        // Not told, so the worse of both: what is said there is never sent in the clear.
        Err(Trouble::Lasting(_)) => Ok(true),
        Err(trouble) => Err(trouble),
    }
}

/// Everybody who is in the room or asked into it, the bot included.
pub async fn active(room: &Room) -> Result<Vec<OwnedUserId>, Trouble> {
    Ok(room.client().state_store().get_user_ids(room.room_id(), RoomMemberships::ACTIVE).await?)
}

/// Marked as a direct chat by either side: in the bot's own list, by the invitation that brought it here, or because
/// the bot made it (it makes no other rooms). How many are in it is another question.
pub async fn marked_direct(room: &Room) -> Result<bool, Trouble> {
    if room.direct_targets_length() > 0 || made_here(room) {
        return Ok(true);
    }
    let own = member(room, room.own_user_id()).await?;
    Ok(own.and_then(|json| event(&json.to_string())).is_some_and(|event| event.is_direct()))
}

/// The bot itself made this room. Not `creators`: whoever is asked into a direct chat becomes one, too (room version 12).
pub fn made_here(room: &Room) -> bool {
    room.create_content().is_some_and(|create| create.creator == room.own_user_id())
}

/// Somebody's member event, as it came.
pub async fn member(room: &Room, person: &MatrixUserId) -> Result<Option<Value>, Trouble> {
    let raw = room.get_state_event(StateEventType::RoomMember, person.as_str()).await?;
    Ok(raw.and_then(|raw| {
        let json = match &raw {
            RawAnySyncOrStrippedState::Sync(raw) => raw.json().get(),
            RawAnySyncOrStrippedState::Stripped(raw) => raw.json().get(),
        };
        serde_json::from_str(json).ok()
    }))
}
