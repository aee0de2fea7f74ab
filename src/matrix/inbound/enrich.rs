//! What is known around something said: the room, its people, their rights. Looked up once for each sync response.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState;
use matrix_sdk::ruma::EventEncryptionAlgorithm;
use matrix_sdk::ruma::api::client::room::get_room_event;
use matrix_sdk::ruma::events::StateEventType;
use matrix_sdk::ruma::events::room::history_visibility::HistoryVisibility;
use matrix_sdk::ruma::events::room::join_rules::JoinRule;
use matrix_sdk::ruma::events::room::power_levels::{RoomPowerLevels, UserPowerLevel};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId as MatrixUserId};
use matrix_sdk::{Room, RoomMemberships};
use serde_json::Value;

use crate::domain::ids::{RoomId, UserId};
use crate::domain::room::{Hindrance, RoomFacts};
use crate::engine::Core;
use crate::incoming::{Incoming, Reacted, Redacted, Said, What};
use crate::matrix::account::trust::{Came, Whose, whose};
use crate::matrix::error::Trouble;
use crate::matrix::inbound::parse::{Event, event, reaction, redaction, spoken};
use crate::store::Unread;
use crate::text::clean::called;

/// From this power level on, somebody may moderate a room (Matrix 1.15, `m.room.power_levels`).
const MODERATOR: i64 = 50;

pub struct Hearing<'a> {
    core: &'a Arc<Core>,
    rooms: HashMap<OwnedRoomId, (RoomFacts, RoomPowerLevels)>,
    names: HashMap<(OwnedRoomId, UserId), Option<String>>,
    /// Whose servers were asked for their devices, and whether they have a cross-signing identity.
    identities: BTreeMap<OwnedUserId, bool>,
}

/// What came of an event.
pub enum Taken {
    /// Nothing that a turn wants to know.
    Nothing,
    Incoming(Box<Incoming>),
    /// It is not to be run yet, and is tried again when something is heard of its sender's keys.
    Waits(Unread),
}

impl<'a> Hearing<'a> {
    pub fn new(core: &'a Arc<Core>) -> Self {
        Self { core, rooms: HashMap::new(), names: HashMap::new(), identities: BTreeMap::new() }
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

    /// Whether somebody may moderate the room.
    pub async fn is_moderator(&mut self, room: &Room, person: &UserId) -> Result<bool, Trouble> {
        let Ok(matrix) = MatrixUserId::parse(person.as_str()) else { return Ok(false) };
        let (_, powers) = self.room(room).await?;
        Ok(moderates(powers, &matrix))
    }

    /// A message, reaction or deletion, with everything that a turn wants to know; nothing for anything else, and for the
    /// bot's own. `came`: how it came. `alone`: as of [`Said`].
    pub async fn heard(&mut self, room: &Room, event: &Event, came: &Came, alone: bool) -> Result<Taken, Trouble> {
        let bot = &self.core.world.bot;
        let (mut spoken, reaction) = (spoken(event, bot), reaction(event));
        let redaction =
            redaction(event, room.clone_info().room_version_rules_or_default().redaction.content_field_redacts);
        if event.sender == *bot || (spoken.is_none() && reaction.is_none() && redaction.is_none()) {
            return Ok(Taken::Nothing);
        }
        let Ok(matrix) = MatrixUserId::parse(event.sender.as_str()) else {
            return Ok(Taken::Nothing);
        };
        let whose = match came {
            Came::Clear | Came::Unread => None,
            Came::Forged => Some(Whose::Forged),
            Came::Sealed(info) => {
                let devices = self.core.world.settings.devices;
                Some(whose(room, &matrix, info, devices, &mut self.identities).await?)
            }
        };
        match whose {
            Some(Whose::Forged) => return Ok(Taken::Incoming(Box::new(self.forged(room, event)))),
            Some(Whose::Waits) => return self.wait(room, event, alone).await,
            // Only words can be answered with why they don't count.
            Some(Whose::Unverified) if spoken.is_none() => return Ok(Taken::Nothing),
            _ => {}
        }
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
        let moderator = moderates(powers, &matrix);
        let (room, sender) = (facts.clone(), event.sender.clone());
        let what = match (spoken, reaction, redaction) {
            (Some(spoken), ..) => What::Said(Said {
                unsealed: whose == Some(Whose::Unverified) || room.encrypted && whose.is_none(),
                unverified: whose == Some(Whose::Unverified),
                room,
                event: event.id.clone(),
                sender,
                sender_name,
                moderator,
                alone,
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
                What::Reacted(Reacted { room, event: event.id.clone(), sender, sender_name, moderator, alone, to, key })
            }
            (.., Some(event)) => {
                What::Redacted(Redacted { room, by: sender, by_name: sender_name, moderator, alone, event })
            }
            (None, None, None) => return Ok(Taken::Nothing),
        };
        Ok(Taken::Incoming(Box::new(Incoming { id: event.id.to_string(), at, what })))
    }

    /// A message in somebody's name that others' keys encrypted. Nothing of what it says goes any further.
    pub fn forged(&self, room: &Room, event: &Event) -> Incoming {
        tracing::warn!(
            room = %room.room_id(),
            event = %event.id,
            "a message that its sender's devices didn't encrypt: a homeserver passed it on in their name; not run"
        );
        let what = What::Forged { claimed: event.sender.clone() };
        Incoming { id: format!("forged:{}", event.id), at: self.core.clock.at_system(event.sent), what }
    }

    /// For the ledger of what can't be read yet: as it came from the server.
    async fn wait(&self, room: &Room, event: &Event, alone: bool) -> Result<Taken, Trouble> {
        tracing::warn!(
            room = %room.room_id(),
            event = %event.id,
            "a message by keys that are not those that the bot verified: not run until that is put away"
        );
        let Ok(id) = OwnedEventId::try_from(event.id.as_str()) else { return Ok(Taken::Nothing) };
        let request = get_room_event::v3::Request::new(room.room_id().to_owned(), id);
        let answer = match room.client().send(request).await.map_err(Trouble::from) {
            Ok(answer) => answer,
            // It is gone by now.
            Err(Trouble::Lasting(_)) => return Ok(Taken::Nothing),
            Err(trouble) => return Err(trouble),
        };
        Ok(Taken::Waits(Unread {
            event: event.id.clone(),
            room: RoomId::from(room.room_id()),
            sender: event.sender.clone(),
            json: answer.event.json().get().to_owned(),
            since: self.core.clock.now(),
            alone,
        }))
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

fn moderates(powers: &RoomPowerLevels, person: &MatrixUserId) -> bool {
    match powers.for_user(person) {
        UserPowerLevel::Int(level) => i64::from(level) >= MODERATOR,
        _ => true,
    }
}

/// What a turn must know of a room.
pub async fn facts(room: &Room) -> Result<RoomFacts, Trouble> {
    let other = other(room).await?;
    let direct = other.is_some() && marked_direct(room).await?;
    let with = match other.filter(|_| direct) {
        Some(other) => joined(room, &other).await?.then(|| UserId::from(&*other)),
        None => None,
    };
    let name = room.name().or_else(|| room.canonical_alias().map(|alias| alias.to_string()));
    let (encrypted, hindrance) = (encrypted(room).await?, hindrance(room));
    Ok(RoomFacts {
        id: RoomId::from(room.room_id()),
        name,
        direct,
        with,
        hindrance: hindrance.filter(|_| direct),
        encrypted,
    })
}

/// The only one in the room, or asked into it, besides the bot.
pub async fn other(room: &Room) -> Result<Option<OwnedUserId>, Trouble> {
    let mut others = active(room).await?;
    others.retain(|member| member != room.own_user_id());
    Ok(if others.len() == 1 { others.pop() } else { None })
}

/// Somebody has joined the room: they are not only asked into it.
pub async fn joined(room: &Room, person: &MatrixUserId) -> Result<bool, Trouble> {
    Ok(member(room, person).await?.is_some_and(|event| event["content"]["membership"] == "join"))
}

/// What keeps the bot from saying anything private in a room, even where only one person is in it.
pub fn hindrance(room: &Room) -> Option<Hindrance> {
    // Matrix 1.15 has one way to encrypt a room (`m.room.encryption`); a deleted event says none.
    let settings = room.encryption_settings();
    if settings.is_some_and(|settings| settings.algorithm != Some(EventEncryptionAlgorithm::MegolmV1AesSha2)) {
        return Some(Hindrance::Cipher);
    }
    // Where the rule is not known, it is the one that the specification has for that: nobody comes in uninvited (Matrix
    // 1.15, `m.room.join_rules`).
    let invited_only = room.join_rule().is_none_or(|rule| matches!(rule, JoinRule::Invite | JoinRule::Private));
    let readable = room.history_visibility() == Some(HistoryVisibility::WorldReadable);
    (!invited_only || readable).then_some(Hindrance::Open)
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
