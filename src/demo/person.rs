//! Somebody in the demo: an invented person with an encrypting Matrix client of their own, all in memory.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::config::SyncSettings;
use matrix_sdk::deserialized_responses::{TimelineEvent, TimelineEventKind};
use matrix_sdk::ruma::api::client::filter::FilterDefinition;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::api::client::sync::sync_events::v3::Filter;
use matrix_sdk::ruma::events::room::encryption::RoomEncryptionEventContent;
use matrix_sdk::ruma::events::{AnyInitialStateEvent, InitialStateEvent};
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{EventId, OwnedDeviceId, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use matrix_sdk::store::RoomLoadSettings;
use matrix_sdk::{Client, RoomMemberships, RoomState, SessionMeta, SessionTokens};
use serde_json::{Value, json};
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;

use super::DemoError;
use super::homeserver::Homeserver;
use crate::clock::Clock;
use crate::text::clean::clean_line;

/// How long the server holds an answer back until something happens.
const POLL: Duration = Duration::from_secs(30);
/// The pause after a failed sync.
const PAUSE: Duration = Duration::from_millis(200);
/// For somebody to come into a room.
const JOIN_LIMIT: Duration = Duration::from_secs(60);
const JOIN_POLL: Duration = Duration::from_millis(20);
/// Messages that are remembered as heard, and those that wait for their key; the oldest go first.
const KEPT: usize = 2_000;
/// Events of one room in one response.
const TIMELINE: u32 = 1_000;
/// Characters of a stranger's name that are shown.
const MAX_NAME: usize = 40;

/// A message as it became readable to somebody.
#[derive(Clone, Debug)]
pub struct Heard {
    pub by: OwnedUserId,
    pub room: OwnedRoomId,
    pub event: OwnedEventId,
    pub sender: OwnedUserId,
    /// As the sender calls themselves.
    pub name: String,
    pub encrypted: bool,
    /// `m.text`: clients notify of it where it mentions somebody.
    pub loud: bool,
    pub mentions: Vec<String>,
    pub text: String,
    /// The message that this is the new wording of.
    pub replaces: Option<OwnedEventId>,
    /// When, by the bot's clock.
    pub at: DateTime<Utc>,
}

/// What all the people heard.
pub struct Ears {
    heard: Mutex<Vec<Heard>>,
    /// Each message as often as somebody hears it, for whoever shows them.
    feed: mpsc::UnboundedSender<Heard>,
    /// Rung when something was heard.
    pub bell: Notify,
    clock: Clock,
}

impl Ears {
    pub fn new(clock: Clock) -> (Arc<Self>, mpsc::UnboundedReceiver<Heard>) {
        let (feed, shown) = mpsc::unbounded_channel();
        (Arc::new(Self { heard: Mutex::default(), feed, bell: Notify::new(), clock }), shown)
    }

    fn push(&self, heard: Heard) {
        // Nobody listens where a script is played.
        let _ = self.feed.send(heard.clone());
        let mut all = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT {
            all.remove(0);
        }
        all.push(heard);
        drop(all);
        self.bell.notify_waiters();
    }

    /// The first that fits.
    pub fn find(&self, fits: impl Fn(&Heard) -> bool) -> Option<Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|heard| fits(heard)).cloned()
    }
}

/// Somebody with a client, who hears until dropped.
pub struct Person {
    pub id: OwnedUserId,
    /// As shown.
    pub name: String,
    /// As typed: the name in small letters.
    pub key: String,
    pub about: String,
    pub password: String,
    pub client: Client,
    listening: JoinHandle<()>,
}

impl Drop for Person {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// What a person does in a room.
#[derive(Clone, Copy, Debug)]
pub enum Deed<'a> {
    Say(&'a str),
    Reply(&'a EventId, &'a str),
    Edit(&'a EventId, &'a str),
    React(&'a EventId, &'a str),
    Delete(&'a EventId),
}

/// What a person is made of.
pub struct Account<'a> {
    pub localpart: &'a str,
    pub password: &'a str,
    pub name: &'a str,
    pub about: &'a str,
}

impl Person {
    /// Registers somebody, and begins to hear.
    ///
    /// # Errors
    /// The name is taken, or the homeserver doesn't answer.
    pub async fn register(homeserver: &Homeserver, account: Account<'_>, ears: Arc<Ears>) -> Result<Self, DemoError> {
        let made = homeserver.register(account.localpart, account.password).await?;
        let id = UserId::parse(&made.user_id).map_err(|_| DemoError::Odd { what: "a user id", found: made.user_id })?;
        let client =
            Client::builder().homeserver_url(&homeserver.url).respect_login_well_known(false).build().await.map_err(
                |error| DemoError::matrix("a client for a person", matrix_sdk::Error::UnknownError(error.into())),
            )?;
        let session = MatrixSession {
            meta: SessionMeta { user_id: id.clone(), device_id: OwnedDeviceId::from(made.device_id.as_str()) },
            tokens: SessionTokens { access_token: made.access_token, refresh_token: None },
        };
        let set_up = |error| DemoError::matrix("setting somebody up", error);
        client.matrix_auth().restore_session(session, RoomLoadSettings::default()).await.map_err(set_up)?;
        client.encryption().wait_for_e2ee_initialization_tasks().await;
        client.account().set_display_name(Some(account.name)).await.map_err(set_up)?;
        client.sync_once(settings(Duration::ZERO)).await.map_err(set_up)?;
        let listening = tokio::spawn(listen(client.clone(), id.clone(), ears));
        let (name, about) = (account.name.to_owned(), account.about.to_owned());
        let key = account.name.to_lowercase();
        Ok(Self { id, name, key, about, password: account.password.to_owned(), client, listening })
    }

    /// Makes an encrypted room that anybody on the homeserver can join by its alias. The room and its alias.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn make_room(&self, name: &str, alias: &str) -> Result<OwnedRoomId, DemoError> {
        let mut request = CreateRoom::new();
        request.name = Some(name.to_owned());
        request.room_alias_name = Some(alias.to_owned());
        request.preset = Some(RoomPreset::PublicChat);
        request.initial_state = vec![encryption()];
        let made = self.client.create_room(request).await;
        Ok(made.map_err(|error| DemoError::matrix("making the room", error))?.room_id().to_owned())
    }

    /// Makes an encrypted direct chat with somebody.
    ///
    /// # Errors
    /// The homeserver refuses.
    pub async fn make_chat(&self, with: &UserId) -> Result<OwnedRoomId, DemoError> {
        let mut request = CreateRoom::new();
        request.invite = vec![with.to_owned()];
        request.is_direct = true;
        request.preset = Some(RoomPreset::TrustedPrivateChat);
        request.initial_state = vec![encryption()];
        let made = self.client.create_room(request).await;
        Ok(made.map_err(|error| DemoError::matrix("making a direct chat", error))?.room_id().to_owned())
    }

    /// # Errors
    /// The homeserver refuses.
    pub async fn join(&self, room: &RoomId) -> Result<(), DemoError> {
        let joined = self.client.join_room_by_id(room).await;
        joined.map(|_| ()).map_err(|error| DemoError::matrix("joining the room", error))
    }

    /// # Errors
    /// The homeserver refuses.
    pub async fn invite(&self, room: &RoomId, whom: &UserId) -> Result<(), DemoError> {
        let invited = self.room(room)?.invite_user_by_id(whom).await;
        invited.map_err(|error| DemoError::matrix("asking the bot in", error))
    }

    /// Waits until all of these are in a room, as this person's client knows it: whom it doesn't know of, it doesn't
    /// encrypt for.
    ///
    /// # Errors
    /// They don't come in time.
    pub async fn sees(&self, room: &RoomId, whom: &[&UserId]) -> Result<(), DemoError> {
        let all = async {
            loop {
                let there = self.client.state_store().get_user_ids(room, RoomMemberships::JOIN).await;
                let there = there.map_err(|error| DemoError::matrix("looking who is there", error.into()))?;
                if whom.iter().all(|one| there.iter().any(|id| id == one)) {
                    return Ok(());
                }
                tokio::time::sleep(JOIN_POLL).await;
            }
        };
        let late = || DemoError::Late { what: "somebody to come into a room".to_owned(), limit: JOIN_LIMIT };
        tokio::time::timeout(JOIN_LIMIT, all).await.map_err(|_| late())?
    }

    /// Says something, encrypted. The event that it became.
    ///
    /// # Errors
    /// The homeserver doesn't take it.
    pub async fn say(&self, room: &RoomId, text: &str, bot: &UserId) -> Result<OwnedEventId, DemoError> {
        self.does(room, Deed::Say(text), bot).await
    }

    /// Says, answers, edits, reacts or deletes. The event that it became.
    ///
    /// # Errors
    /// The homeserver doesn't take it.
    pub async fn does(&self, room: &RoomId, deed: Deed<'_>, bot: &UserId) -> Result<OwnedEventId, DemoError> {
        let said = |text: &str| {
            let called = text.contains(&format!("@{}", bot.localpart()));
            let mentions = if called { json!({ "user_ids": [bot] }) } else { json!({}) };
            json!({ "msgtype": "m.text", "body": text, "m.mentions": mentions })
        };
        let failed = |error| DemoError::matrix("saying something", error);
        let room = self.room(room)?;
        let (kind, content) = match deed {
            Deed::Say(text) => ("m.room.message", said(text)),
            Deed::Reply(to, text) => {
                let mut content = said(text);
                content["m.relates_to"] = json!({ "m.in_reply_to": { "event_id": to } });
                ("m.room.message", content)
            }
            Deed::Edit(original, text) => {
                let mut content = said(&format!("* {text}"));
                content["m.new_content"] = said(text);
                content["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": original });
                ("m.room.message", content)
            }
            Deed::React(to, key) => {
                let relation = json!({ "rel_type": "m.annotation", "event_id": to, "key": key });
                ("m.reaction", json!({ "m.relates_to": relation }))
            }
            Deed::Delete(event) => {
                let deleted = room.redact(event, None, None).await;
                return Ok(deleted.map_err(|error| failed(error.into()))?.event_id);
            }
        };
        Ok(room.send_raw(kind, content).await.map_err(failed)?.response.event_id)
    }

    fn room(&self, room: &RoomId) -> Result<matrix_sdk::Room, DemoError> {
        let found = self.client.get_room(room).filter(|room| room.state() == RoomState::Joined);
        found.ok_or_else(|| DemoError::Odd { what: "a room to speak in", found: format!("{room}, left") })
    }
}

fn encryption() -> Raw<AnyInitialStateEvent> {
    InitialStateEvent::with_empty_state_key(RoomEncryptionEventContent::with_recommended_defaults()).to_raw_any()
}

fn settings(timeout: Duration) -> SyncSettings {
    let mut filter = FilterDefinition::default();
    filter.room.timeline.limit = Some(TIMELINE.into());
    SyncSettings::new().filter(Filter::FilterDefinition(filter)).timeout(timeout)
}

async fn listen(client: Client, own: OwnedUserId, ears: Arc<Ears>) {
    let mut unread: Vec<(OwnedRoomId, TimelineEvent)> = Vec::new();
    loop {
        let response = match client.sync_once(settings(POLL)).await {
            Ok(response) => response,
            Err(error) => {
                tracing::debug!(%error, person = %own, "sync failed, trying again");
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        let waiting = std::mem::take(&mut unread);
        let came = response
            .rooms
            .joined
            .into_iter()
            .flat_map(|(room, update)| update.timeline.events.into_iter().map(move |event| (room.clone(), event)));
        for (room, event) in waiting.into_iter().chain(came) {
            let Some(joined) = client.get_room(&room).filter(|room| room.state() == RoomState::Joined) else {
                continue;
            };
            let event = match &event.kind {
                // Its key may have come with this response.
                TimelineEventKind::UnableToDecrypt { event: raw, .. } => {
                    joined.decrypt_event(raw.cast_ref_unchecked(), None).await.unwrap_or(event)
                }
                _ => event,
            };
            let encrypted = match event.kind {
                TimelineEventKind::UnableToDecrypt { .. } => {
                    if unread.len() < KEPT {
                        unread.push((room, event));
                    }
                    continue;
                }
                TimelineEventKind::Decrypted(_) => true,
                TimelineEventKind::PlainText { .. } => false,
            };
            let Ok(json) = serde_json::from_str::<Value>(event.raw().json().get()) else { continue };
            if let Some(mut heard) = heard(&own, &room, &json, encrypted, ears.clock.now()) {
                if let Ok(Some(member)) = joined.get_member_no_sync(&heard.sender).await {
                    heard.name = clean_line(member.name(), MAX_NAME);
                }
                ears.push(heard);
            }
        }
    }
}

/// A message by somebody else, or by this person on another device of theirs.
fn heard(own: &UserId, room: &RoomId, json: &Value, encrypted: bool, at: DateTime<Utc>) -> Option<Heard> {
    let sender = UserId::parse(json["sender"].as_str()?).ok()?;
    let event = json["event_id"].as_str().and_then(|id| OwnedEventId::try_from(id).ok())?;
    let content = &json["content"];
    // The transaction's id comes back to the device that sent it.
    if json["type"] != "m.room.message" || (sender == own && json["unsigned"]["transaction_id"].is_string()) {
        return None;
    }
    let replaces = (content["m.relates_to"]["rel_type"] == "m.replace")
        .then(|| OwnedEventId::try_from(content["m.relates_to"]["event_id"].as_str()?).ok())
        .flatten();
    let content = if replaces.is_some() { &content["m.new_content"] } else { content };
    let mentions = content["m.mentions"]["user_ids"].as_array();
    Some(Heard {
        replaces,
        by: own.to_owned(),
        room: room.to_owned(),
        event,
        name: sender.localpart().to_owned(),
        sender,
        encrypted,
        loud: content["msgtype"] == "m.text",
        mentions: mentions.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
        text: content["body"].as_str()?.to_owned(),
        at,
    })
}
