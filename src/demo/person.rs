//! A person of the demo: invented, with an encrypting Matrix client of their own that keeps everything in memory.

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
use super::transcript;
use crate::clock::Clock;
use crate::text::clean::clean_line;

/// The long poll of a sync.
const POLL: Duration = Duration::from_secs(30);
/// The pause after a failed sync.
const PAUSE: Duration = Duration::from_millis(200);
/// Waiting for people to be in a room, and between two looks.
const JOIN_LIMIT: Duration = Duration::from_secs(60);
const JOIN_POLL: Duration = Duration::from_millis(20);
/// Messages kept of what was received, and of what waits for its key; the oldest are dropped first.
const KEPT: usize = 2_000;
/// Events of one room in one response.
const TIMELINE: u32 = 1_000;
/// Characters of a stranger's name that are shown.
const MAX_NAME: usize = 40;

/// A message as one of the people received and decrypted it.
#[derive(Clone, Debug)]
pub struct Received {
    /// Who received it.
    pub by: OwnedUserId,
    pub room: OwnedRoomId,
    pub event: OwnedEventId,
    pub sender: OwnedUserId,
    /// The sender's display name.
    pub name: String,
    pub encrypted: bool,
    /// `m.text`: clients notify of it where it mentions somebody.
    pub loud: bool,
    pub mentions: Vec<String>,
    pub text: String,
    /// The message that this is an edit of.
    pub replaces: Option<OwnedEventId>,
    /// When it was received, by the bot's clock.
    pub at: DateTime<Utc>,
}

/// The messages that the people received.
pub struct Inbox {
    received: Mutex<Vec<Received>>,
    /// Sends each message to the chat, once for each person who received it.
    feed: mpsc::UnboundedSender<Received>,
    /// Notified when a message was received.
    pub changed: Notify,
    clock: Clock,
}

impl Inbox {
    pub fn new(clock: Clock) -> (Arc<Self>, mpsc::UnboundedReceiver<Received>) {
        let (feed, shown) = mpsc::unbounded_channel();
        (Arc::new(Self { received: Mutex::default(), feed, changed: Notify::new(), clock }), shown)
    }

    fn push(&self, received: Received) {
        // While a script is played, nobody receives from the feed.
        let _ = self.feed.send(received.clone());
        let mut all = self.received.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= KEPT {
            all.remove(0);
        }
        all.push(received);
        drop(all);
        self.changed.notify_waiters();
    }

    /// The oldest message that fits.
    pub fn find(&self, fits: impl Fn(&Received) -> bool) -> Option<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|received| fits(received)).cloned()
    }
}

/// A person with a client that syncs until this is dropped.
pub struct Person {
    pub id: OwnedUserId,
    /// The display name.
    pub name: String,
    /// The name in small letters, as it is typed in scripts and after `/as`.
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
pub enum Action<'a> {
    Send(&'a str),
    Reply(&'a EventId, &'a str),
    Edit(&'a EventId, &'a str),
    React(&'a EventId, &'a str),
    Delete(&'a EventId),
}

/// What a person is registered with.
pub struct Account<'a> {
    pub localpart: &'a str,
    pub password: &'a str,
    pub name: &'a str,
    pub about: &'a str,
}

impl Person {
    /// Registers a person, and starts to sync.
    ///
    /// # Errors
    /// The name is taken, or the homeserver doesn't answer.
    pub async fn register(homeserver: &Homeserver, account: Account<'_>, inbox: Arc<Inbox>) -> Result<Self, DemoError> {
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
        let listening = tokio::spawn(listen(client.clone(), id.clone(), inbox));
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

    /// Waits until this person's client knows that all of these are in a room: it encrypts for nobody else.
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

    /// Sends a message, encrypted. Returns its event.
    ///
    /// # Errors
    /// The homeserver doesn't take it.
    pub async fn say(&self, room: &RoomId, text: &str, bot: &UserId) -> Result<OwnedEventId, DemoError> {
        self.does(room, Action::Send(text), bot).await
    }

    /// Sends, replies, edits, reacts or deletes. Returns the event.
    ///
    /// # Errors
    /// The homeserver doesn't take it.
    pub async fn does(&self, room: &RoomId, action: Action<'_>, bot: &UserId) -> Result<OwnedEventId, DemoError> {
        let said = |text: &str| {
            let called = text.contains(&format!("@{}", bot.localpart()));
            let mentions = if called { json!({ "user_ids": [bot] }) } else { json!({}) };
            json!({ "msgtype": "m.text", "body": text, "m.mentions": mentions })
        };
        let failed = |error| DemoError::matrix("saying something", error);
        let room = self.room(room)?;
        let (kind, content) = match action {
            Action::Send(text) => ("m.room.message", said(text)),
            Action::Reply(to, text) => {
                let mut content = said(text);
                content["m.relates_to"] = json!({ "m.in_reply_to": { "event_id": to } });
                ("m.room.message", content)
            }
            Action::Edit(original, text) => {
                let mut content = said(&format!("* {text}"));
                content["m.new_content"] = said(text);
                content["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": original });
                ("m.room.message", content)
            }
            Action::React(to, key) => {
                let relation = json!({ "rel_type": "m.annotation", "event_id": to, "key": key });
                ("m.reaction", json!({ "m.relates_to": relation }))
            }
            Action::Delete(event) => {
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

async fn listen(client: Client, own: OwnedUserId, inbox: Arc<Inbox>) {
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
            if let Some(mut received) = received(&own, &room, &json, encrypted, inbox.clock.now()) {
                if let Ok(Some(member)) = joined.get_member_no_sync(&received.sender).await {
                    received.name = clean_line(member.name(), MAX_NAME);
                }
                inbox.push(received);
            }
        }
    }
}

/// Reads a message by somebody else, or by this person on another device.
fn received(own: &UserId, room: &RoomId, json: &Value, encrypted: bool, at: DateTime<Utc>) -> Option<Received> {
    let sender = UserId::parse(json["sender"].as_str()?).ok()?;
    let event = json["event_id"].as_str().and_then(|id| OwnedEventId::try_from(id).ok())?;
    let content = &json["content"];
    // The server returns the transaction id only to the device that sent the event.
    if json["type"] != "m.room.message" || (sender == own && json["unsigned"]["transaction_id"].is_string()) {
        return None;
    }
    let replaces = (content["m.relates_to"]["rel_type"] == "m.replace")
        .then(|| OwnedEventId::try_from(content["m.relates_to"]["event_id"].as_str()?).ok())
        .flatten();
    let content = if replaces.is_some() { &content["m.new_content"] } else { content };
    let mentions = content["m.mentions"]["user_ids"].as_array();
    Some(Received {
        replaces,
        by: own.to_owned(),
        room: room.to_owned(),
        event,
        name: sender.localpart().to_owned(),
        sender,
        encrypted,
        loud: content["msgtype"] == "m.text",
        mentions: mentions.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
        text: match content["formatted_body"].as_str() {
            Some(html) => transcript::shown(html),
            None => content["body"].as_str()?.to_owned(),
        },
        at,
    })
}
