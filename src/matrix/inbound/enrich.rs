//! Adds to a parsed event what a turn needs to know beside it: the room, the sender's name and rights, and whether the
//! message is really the sender's.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use matrix_sdk::Room;
use matrix_sdk::ruma::api::client::room::get_room_event;
use matrix_sdk::ruma::events::room::power_levels::{RoomPowerLevels, UserPowerLevel};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId as MatrixUserId};

use crate::domain::ids::{RoomId, UserId};
use crate::domain::room::RoomFacts;
use crate::engine::Engine;
use crate::incoming::{Incoming, IncomingKind, Reacted, Redacted, Said};
use crate::matrix::account::trust::{Authenticity, Encryption, authenticity};
use crate::matrix::error::RequestError;
use crate::matrix::event::Event;
use crate::matrix::inbound::parse::{ParsedMessage, parse_message, reaction, redaction};
use crate::matrix::rooms::{member_event, room_facts};
use crate::store::Undecrypted;
use crate::text::clean::called;

/// The power level from which on the bot takes somebody for a moderator: what redacting and kicking need by default
/// (Matrix 1.15, `m.room.power_levels`).
const MODERATOR: i64 = 50;

/// Looks up rooms, names and identities, each once. Make a new one for each sync response, since all of these change.
pub struct Enricher<'a> {
    engine: &'a Arc<Engine>,
    rooms: HashMap<OwnedRoomId, (RoomFacts, RoomPowerLevels)>,
    names: HashMap<(OwnedRoomId, UserId), Option<String>>,
    /// People whose homeserver was asked for their devices, and whether they have a cross-signing identity.
    identities: BTreeMap<OwnedUserId, bool>,
}

/// An event after [`Enricher::enrich`].
pub enum Enriched {
    /// No turn needs to see it.
    Ignored,
    /// To be handled.
    Incoming(Box<Incoming>),
    /// Not to be handled yet. It goes to the ledger of undecrypted events, and is tried again when its sender's keys or
    /// identity change.
    Pending(Undecrypted),
}

impl<'a> Enricher<'a> {
    pub fn new(engine: &'a Arc<Engine>) -> Self {
        Self { engine, rooms: HashMap::new(), names: HashMap::new(), identities: BTreeMap::new() }
    }

    /// The room as it is now, with its power levels.
    ///
    /// # Errors
    /// The homeserver or the SDK's store had to be asked, and failed.
    pub async fn room(&mut self, room: &Room) -> Result<&(RoomFacts, RoomPowerLevels), RequestError> {
        if !self.rooms.contains_key(room.room_id()) {
            let facts = room_facts(room).await?;
            let powers = room.power_levels_or_default().await;
            self.rooms.insert(room.room_id().to_owned(), (facts, powers));
        }
        Ok(&self.rooms[room.room_id()])
    }

    /// Whether somebody may moderate the room.
    ///
    /// # Errors
    /// As [`Enricher::room`].
    pub async fn is_moderator(&mut self, room: &Room, person: &UserId) -> Result<bool, RequestError> {
        let Ok(matrix) = MatrixUserId::parse(person.as_str()) else { return Ok(false) };
        let (_, powers) = self.room(room).await?;
        Ok(moderates(powers, &matrix))
    }

    /// A message, reaction or redaction, with everything that a turn needs to know. Other events, and the bot's own, are
    /// ignored.
    ///
    /// `alone`: see [`Said::alone`].
    ///
    /// # Errors
    /// The homeserver or the SDK's store had to be asked, and failed.
    pub async fn enrich(
        &mut self,
        room: &Room,
        event: &Event,
        encryption: &Encryption,
        alone: bool,
    ) -> Result<Enriched, RequestError> {
        let bot = &self.engine.env.bot;
        let (mut message, reaction) = (parse_message(event, bot), reaction(event));
        let redaction =
            redaction(event, room.clone_info().room_version_rules_or_default().redaction.content_field_redacts);
        if event.sender == *bot || (message.is_none() && reaction.is_none() && redaction.is_none()) {
            return Ok(Enriched::Ignored);
        }
        let Ok(matrix) = MatrixUserId::parse(event.sender.as_str()) else {
            return Ok(Enriched::Ignored);
        };
        let authenticity = match encryption {
            Encryption::Plain | Encryption::Undecrypted => None,
            Encryption::Forged => Some(Authenticity::Forged),
            Encryption::Decrypted(info) => {
                let devices = self.engine.env.settings.devices;
                Some(authenticity(room, &matrix, info, devices, &mut self.identities).await?)
            }
        };
        match authenticity {
            Some(Authenticity::Forged) => return Ok(Enriched::Incoming(Box::new(self.forged(room, event)))),
            Some(Authenticity::IdentityChanged) => return self.postpone(room, event, alone).await,
            // The bot answers an unverified message with why it isn't acted on. Nothing else can be answered.
            Some(Authenticity::UnverifiedDevice) if message.is_none() => return Ok(Enriched::Ignored),
            _ => {}
        }
        let sender_name = self.name(room, &matrix).await?;
        if let (Some(message), Ok(me)) = (&mut message, MatrixUserId::parse(self.engine.env.bot.as_str())) {
            // Bridges and some clients mention the bot by its display name in that room alone.
            let shown = self.name(room, &me).await?;
            if let Some(rest) = shown.as_deref().and_then(|shown| called(&message.text, &[shown])) {
                (message.text, message.mentions_bot) = (rest.to_owned(), true);
            }
        }
        let at = self.engine.clock.at_system(event.sent);
        let (facts, powers) = self.room(room).await?;
        let moderator = moderates(powers, &matrix);
        let (room, sender) = (facts.clone(), event.sender.clone());
        let what = match (message, reaction, redaction) {
            (Some(message), ..) => {
                let ParsedMessage { kind, text, verbatim, pills, mentions_bot, thread, reply_to, replaces } = message;
                let unverified = authenticity == Some(Authenticity::UnverifiedDevice);
                IncomingKind::Said(Said {
                    unsealed: unverified || room.encrypted && authenticity.is_none(),
                    unverified,
                    room,
                    event: event.id.clone(),
                    sender,
                    sender_name,
                    moderator,
                    alone,
                    kind,
                    text,
                    verbatim,
                    pills,
                    mentions_bot,
                    thread,
                    reply_to,
                    replaces,
                })
            }
            (_, Some((to, key)), _) => {
                let key = key.to_owned();
                IncomingKind::Reacted(Reacted {
                    room,
                    event: event.id.clone(),
                    sender,
                    sender_name,
                    moderator,
                    alone,
                    to,
                    key,
                })
            }
            (.., Some(event)) => {
                IncomingKind::Redacted(Redacted { room, by: sender, by_name: sender_name, moderator, alone, event })
            }
            (None, None, None) => return Ok(Enriched::Ignored),
        };
        Ok(Enriched::Incoming(Box::new(Incoming { id: event.id.to_string(), at, what })))
    }

    /// Reports that a homeserver passed on a message in somebody's name which other people's keys encrypted. Nothing of its
    /// content is used.
    pub fn forged(&self, room: &Room, event: &Event) -> Incoming {
        tracing::warn!(
            room = %room.room_id(),
            event = %event.id,
            "a message that its sender's devices didn't encrypt: a homeserver passed it on in their name; not run"
        );
        let what = IncomingKind::Forged { claimed: event.sender.clone() };
        Incoming { id: format!("forged:{}", event.id), at: self.engine.clock.at_system(event.sent), what }
    }

    /// Fetches the event in its encrypted form, for the ledger of undecrypted events.
    async fn postpone(&self, room: &Room, event: &Event, alone: bool) -> Result<Enriched, RequestError> {
        tracing::warn!(
            room = %room.room_id(),
            event = %event.id,
            "a message by keys that are not those that the bot verified: not run until that is put away"
        );
        let Ok(id) = OwnedEventId::try_from(event.id.as_str()) else { return Ok(Enriched::Ignored) };
        let request = get_room_event::v3::Request::new(room.room_id().to_owned(), id);
        let answer = match room.client().send(request).await.map_err(RequestError::from) {
            Ok(answer) => answer,
            // It was deleted meanwhile.
            Err(RequestError::Permanent(_)) => return Ok(Enriched::Ignored),
            Err(error) => return Err(error),
        };
        Ok(Enriched::Pending(Undecrypted {
            event: event.id.clone(),
            room: RoomId::from(room.room_id()),
            sender: event.sender.clone(),
            json: answer.event.json().get().to_owned(),
            since: self.engine.clock.now(),
            alone,
        }))
    }

    /// Somebody's display name in the room.
    async fn name(&mut self, room: &Room, person: &MatrixUserId) -> Result<Option<String>, RequestError> {
        let key = (room.room_id().to_owned(), UserId::from(person));
        if let Some(name) = self.names.get(&key) {
            return Ok(name.clone());
        }
        let member = member_event(room, person).await?;
        let name = member.and_then(|json| json["content"]["displayname"].as_str().map(str::to_owned));
        self.names.insert(key, name.clone());
        Ok(name)
    }
}

fn moderates(powers: &RoomPowerLevels, person: &MatrixUserId) -> bool {
    match powers.for_user(person) {
        UserPowerLevel::Int(level) => i64::from(level) >= MODERATOR,
        // A creator in room version 12: above all levels.
        _ => true,
    }
}
