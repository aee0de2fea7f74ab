//! People with clients on matrix-sdk, encrypted, all in memory.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::config::SyncSettings;
use matrix_sdk::deserialized_responses::{TimelineEvent, TimelineEventKind};
use matrix_sdk::encryption::LocalTrust;
use matrix_sdk::ruma::api::client::filter::FilterDefinition;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::api::client::sync::sync_events::v3::Filter;
use matrix_sdk::ruma::events::InitialStateEvent;
use matrix_sdk::ruma::events::room::encryption::RoomEncryptionEventContent;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{EventId, OwnedDeviceId, OwnedEventId, OwnedRoomId, OwnedUserId, UserId};
use matrix_sdk::store::RoomLoadSettings;
use matrix_sdk::{Client, RoomMemberships, RoomState, SessionMeta, SessionTokens};
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::soon;

/// Something that was said, as a client that can read it sees it.
#[derive(Clone, Debug)]
pub struct Heard {
    pub room: OwnedRoomId,
    pub event: OwnedEventId,
    pub sender: OwnedUserId,
    pub encrypted: bool,
    pub content: Value,
}

impl Heard {
    pub fn text(&self) -> &str {
        self.content["body"].as_str().unwrap_or_default()
    }

    /// The event that it is a reply to.
    pub fn reply_to(&self) -> Option<&str> {
        self.content["m.relates_to"]["m.in_reply_to"]["event_id"].as_str()
    }

    /// It takes the place of something that was said before.
    pub fn is_edit(&self) -> bool {
        self.content["m.relates_to"]["rel_type"] == "m.replace"
    }

    /// The root of its thread.
    pub fn thread(&self) -> Option<&str> {
        let relation = &self.content["m.relates_to"];
        (relation["rel_type"] == "m.thread").then(|| relation["event_id"].as_str()).flatten()
    }
}

/// Somebody with a client: an encrypting one of matrix-sdk, all in memory.
pub struct Person {
    pub client: Client,
    pub account: Account,
    ears: Arc<Ears>,
    sync: tokio::task::JoinHandle<()>,
}

impl Person {
    pub async fn new(prefix: &str) -> Self {
        Self::on(&shared().url, register(prefix).await).await
    }

    pub async fn on(homeserver: &str, account: Account) -> Self {
        let client = Client::builder().homeserver_url(homeserver).build().await.unwrap();
        let session = MatrixSession {
            meta: SessionMeta {
                user_id: UserId::parse(&account.user_id).unwrap(),
                device_id: OwnedDeviceId::from(account.device_id.as_str()),
            },
            tokens: SessionTokens { access_token: account.access_token.clone(), refresh_token: None },
        };
        client.matrix_auth().restore_session(session, RoomLoadSettings::default()).await.unwrap();
        client.encryption().wait_for_e2ee_initialization_tasks().await;
        client.sync_once(settings(Duration::ZERO)).await.unwrap();
        let ears = Arc::new(Ears::default());
        let sync = tokio::spawn(listen(client.clone(), Arc::clone(&ears)));
        Self { client, account, ears, sync }
    }

    /// An encrypted direct chat with somebody, who is waited for.
    pub async fn chat(&self, with: &UserId) -> OwnedRoomId {
        let mut request = CreateRoom::new();
        request.invite = vec![with.to_owned()];
        request.is_direct = true;
        request.preset = Some(RoomPreset::TrustedPrivateChat);
        request.initial_state = vec![encryption()];
        let room = self.client.create_room(request).await.unwrap().room_id().to_owned();
        self.sees_in(&room, with).await;
        room
    }

    /// A room with others, who are not waited for.
    pub async fn room(&self, name: &str, encrypted: bool, with: &[&UserId]) -> OwnedRoomId {
        let mut request = CreateRoom::new();
        request.name = Some(name.to_owned());
        request.invite = with.iter().map(|&user| user.to_owned()).collect();
        request.preset = Some(RoomPreset::PrivateChat);
        request.initial_state = if encrypted { vec![encryption()] } else { Vec::new() };
        self.client.create_room(request).await.unwrap().room_id().to_owned()
    }

    /// Joins a room that this person was asked into.
    pub async fn join(&self, room: &OwnedRoomId) {
        self.client.join_room_by_id(room).await.unwrap();
    }

    /// Waits until somebody is in a room.
    pub async fn sees_in(&self, room: &OwnedRoomId, user: &UserId) {
        let seen = async {
            while !self.members(room, RoomMemberships::JOIN).await.iter().any(|member| member == user) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        soon("they join", seen).await;
    }

    /// Who is in a room, by what has come by sync.
    pub async fn members(&self, room: &OwnedRoomId, memberships: RoomMemberships) -> Vec<OwnedUserId> {
        self.client.state_store().get_user_ids(room, memberships).await.unwrap()
    }

    pub async fn say(&self, room: &OwnedRoomId, text: &str) -> OwnedEventId {
        self.send(room, json!({ "msgtype": "m.text", "body": text })).await
    }

    pub async fn reply(&self, room: &OwnedRoomId, to: &OwnedEventId, text: &str) -> OwnedEventId {
        let relation = json!({ "m.in_reply_to": { "event_id": to } });
        self.send(room, json!({ "msgtype": "m.text", "body": text, "m.relates_to": relation })).await
    }

    pub async fn say_in_thread(&self, room: &OwnedRoomId, root: &OwnedEventId, text: &str) -> OwnedEventId {
        let relation = json!({
            "rel_type": "m.thread", "event_id": root, "is_falling_back": true, "m.in_reply_to": { "event_id": root },
        });
        self.send(room, json!({ "msgtype": "m.text", "body": text, "m.relates_to": relation })).await
    }

    /// Puts other words in place of what this person said before (Matrix 1.15, "Event replacements").
    pub async fn edit(&self, room: &OwnedRoomId, event: &str, text: &str) -> OwnedEventId {
        let new = json!({ "msgtype": "m.text", "body": text });
        let relation = json!({ "rel_type": "m.replace", "event_id": event });
        let body = format!("* {text}");
        let content = json!({ "msgtype": "m.text", "body": body, "m.new_content": new, "m.relates_to": relation });
        self.send(room, content).await
    }

    pub async fn react(&self, room: &OwnedRoomId, event: &str, key: &str) -> OwnedEventId {
        let relation = json!({ "rel_type": "m.annotation", "event_id": event, "key": key });
        let room = self.client.get_room(room).unwrap();
        room.send_raw("m.reaction", json!({ "m.relates_to": relation })).await.unwrap().response.event_id
    }

    /// Deletes a message or a reaction.
    pub async fn redact(&self, room: &OwnedRoomId, event: &str) -> OwnedEventId {
        let room = self.client.get_room(room).unwrap();
        room.redact(&EventId::parse(event).unwrap(), None, None).await.unwrap().event_id
    }

    /// Whether this person's client sends its keys to somebody's devices.
    pub async fn trusts(&self, whom: &UserId, trust: bool) {
        let trust = if trust { LocalTrust::Unset } else { LocalTrust::BlackListed };
        self.client.encryption().request_user_identity(whom).await.unwrap();
        for device in self.client.encryption().get_user_devices(whom).await.unwrap().devices() {
            device.set_local_trust(trust).await.unwrap();
        }
    }

    /// Sends any message.
    pub async fn send(&self, room: &OwnedRoomId, content: Value) -> OwnedEventId {
        let room = self.client.get_room(room).unwrap();
        room.send_raw("m.room.message", content).await.unwrap().response.event_id
    }

    /// The next thing that somebody else said in a room.
    pub async fn hears(&self, room: &OwnedRoomId) -> Heard {
        soon("somebody says something", async {
            loop {
                let bell = self.ears.bell.notified();
                if let Some(heard) = self.take(room) {
                    return heard;
                }
                bell.await;
            }
        })
        .await
    }

    /// The next things said in a room.
    pub async fn hears_many(&self, room: &OwnedRoomId, count: usize) -> Vec<Heard> {
        let mut heard = Vec::new();
        while heard.len() < count {
            heard.push(self.hears(room).await);
        }
        heard
    }

    /// Nobody says anything for so long.
    pub async fn hears_nothing(&self, room: &OwnedRoomId, duration: Duration) {
        tokio::time::sleep(duration).await;
        if let Some(heard) = self.take(room) {
            panic!("somebody said {heard:?}");
        }
    }

    /// All that is heard in a room and was not waited for, the oldest first.
    pub fn overheard(&self, room: &OwnedRoomId) -> Vec<Heard> {
        self.ears.heard.lock().unwrap().iter().filter(|heard| heard.room == *room).cloned().collect()
    }

    pub fn take(&self, room: &OwnedRoomId) -> Option<Heard> {
        let mut heard = self.ears.heard.lock().unwrap();
        let at = heard.iter().position(|heard| heard.room == *room)?;
        Some(heard.remove(at))
    }
}

#[derive(Default)]
struct Ears {
    /// What others said, in the order in which it became readable; taken out by those who wait for it.
    heard: Mutex<Vec<Heard>>,
    bell: Notify,
}

impl Drop for Person {
    fn drop(&mut self) {
        self.sync.abort();
    }
}

fn encryption() -> Raw<matrix_sdk::ruma::events::AnyInitialStateEvent> {
    InitialStateEvent::with_empty_state_key(RoomEncryptionEventContent::with_recommended_defaults()).to_raw_any()
}

fn settings(timeout: Duration) -> SyncSettings {
    let mut filter = FilterDefinition::default();
    filter.room.timeline.limit = Some(1_000_u32.into());
    SyncSettings::new().filter(Filter::FilterDefinition(filter)).timeout(timeout)
}

async fn listen(client: Client, ears: Arc<Ears>) {
    let own = client.user_id().unwrap().to_owned();
    let mut unread: Vec<(OwnedRoomId, TimelineEvent)> = Vec::new();
    loop {
        let Ok(response) = client.sync_once(settings(Duration::from_secs(10))).await else {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let waiting = std::mem::take(&mut unread);
        let came = response
            .rooms
            .joined
            .into_iter()
            .flat_map(|(room, update)| update.timeline.events.into_iter().map(move |event| (room.clone(), event)));
        for (room, event) in waiting.into_iter().chain(came) {
            let event = match event.kind {
                TimelineEventKind::UnableToDecrypt { ref event, .. } => {
                    let Some(room) = client.get_room(&room).filter(|room| room.state() == RoomState::Joined) else {
                        continue;
                    };
                    room.decrypt_event(event.cast_ref_unchecked(), None).await.unwrap()
                }
                _ => event,
            };
            let encrypted = match event.kind {
                TimelineEventKind::UnableToDecrypt { .. } => {
                    unread.push((room, event));
                    continue;
                }
                TimelineEventKind::Decrypted(_) => true,
                TimelineEventKind::PlainText { .. } => false,
            };
            let json: Value = serde_json::from_str(event.raw().json().get()).unwrap();
            let sender = UserId::parse(json["sender"].as_str().unwrap()).unwrap();
            if json["type"] == "m.room.message" && sender != own {
                let event = event.event_id().unwrap();
                let heard = Heard { room, event, sender, encrypted, content: json["content"].clone() };
                ears.heard.lock().unwrap().push(heard);
                ears.bell.notify_waiters();
            }
        }
    }
}
