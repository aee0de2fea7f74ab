//! People with clients on matrix-sdk, encrypted, all in memory.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::config::{StoreConfig, SyncSettings};
use matrix_sdk::cross_process_lock::CrossProcessLockConfig;
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
use matrix_sdk::sync::State;
use matrix_sdk::{Client, Room, RoomMemberships, RoomState, SessionMeta, SessionTokens};
use matrix_sdk_crypto::store::MemoryStore;
use serde_json::{Value, json};
use stopover::matrix::account::crypto_store::GuardedStore;
use tokio::sync::Notify;

use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::{SOON, soon};

/// A message, as a client that can decrypt it sees it.
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

    /// The event that this replies to.
    pub fn reply_to(&self) -> Option<&str> {
        self.content["m.relates_to"]["m.in_reply_to"]["event_id"].as_str()
    }

    /// Whether it replaces (edits) an earlier message.
    pub fn is_edit(&self) -> bool {
        self.content["m.relates_to"]["rel_type"] == "m.replace"
    }

    /// The root of this message's thread.
    pub fn thread(&self) -> Option<&str> {
        let relation = &self.content["m.relates_to"];
        (relation["rel_type"] == "m.thread").then(|| relation["event_id"].as_str()).flatten()
    }
}

/// A person with an encrypting matrix-sdk client. The client ends when this is dropped.
pub struct Person {
    pub client: Client,
    pub account: Account,
    inbox: Arc<Inbox>,
    sync: tokio::task::JoinHandle<()>,
}

impl Person {
    pub async fn new(prefix: &str) -> Self {
        Self::on(&shared().url, register(prefix).await).await
    }

    pub async fn on(homeserver: &str, account: Account) -> Self {
        // matrix-sdk's own store may lose a room key: see the wrapper.
        let crypto = GuardedStore::new(MemoryStore::new(), None);
        let stores = StoreConfig::new(CrossProcessLockConfig::SingleProcess).crypto_store(crypto);
        let client = Client::builder().homeserver_url(homeserver).store_config(stores).build().await.unwrap();
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
        let inbox = Arc::new(Inbox::default());
        let sync = tokio::spawn(listen(client.clone(), Arc::clone(&inbox)));
        Self { client, account, inbox, sync }
    }

    /// Makes an encrypted direct chat, and waits until the other person has joined.
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

    /// Makes a room and invites others, without waiting for them.
    pub async fn room(&self, name: &str, encrypted: bool, with: &[&UserId]) -> OwnedRoomId {
        let mut request = CreateRoom::new();
        request.name = Some(name.to_owned());
        request.invite = with.iter().map(|&user| user.to_owned()).collect();
        request.preset = Some(RoomPreset::PrivateChat);
        request.initial_state = if encrypted { vec![encryption()] } else { Vec::new() };
        self.client.create_room(request).await.unwrap().room_id().to_owned()
    }

    /// Joins a room that this person was invited to, and waits until sync has told of it: before, the invitation may
    /// still come, and the client take it for the newest.
    pub async fn join(&self, room: &OwnedRoomId) {
        let joined = self.client.join_room_by_id(room).await.unwrap();
        self.sees_in(room, self.client.user_id().unwrap()).await;
        assert_eq!(joined.state(), RoomState::Joined);
    }

    /// Waits until a person has joined a room.
    pub async fn sees_in(&self, room: &OwnedRoomId, user: &UserId) {
        let seen = async {
            while !self.members(room, RoomMemberships::JOIN).await.iter().any(|member| member == user) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        soon("they join", seen).await;
    }

    /// Waits until a person has left a room.
    pub async fn sees_leave(&self, room: &OwnedRoomId, user: &UserId) {
        let gone = async {
            while self.members(room, RoomMemberships::ACTIVE).await.iter().any(|member| member == user) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        soon("they leave", gone).await;
    }

    /// Who is in a room, as far as sync has said.
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

    /// Edits one of this person's messages (Matrix 1.15, "Event replacements").
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

    /// Redacts a message or a reaction.
    pub async fn redact(&self, room: &OwnedRoomId, event: &str) -> OwnedEventId {
        let room = self.client.get_room(room).unwrap();
        room.redact(&EventId::parse(event).unwrap(), None, None).await.unwrap().event_id
    }

    /// Sets whether this person's client sends its keys to `whom`'s devices.
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

    /// The next message in a room from another person.
    pub async fn hears(&self, room: &OwnedRoomId) -> Heard {
        let heard = async {
            loop {
                let arrival = self.inbox.arrival.notified();
                if let Some(heard) = self.take(room) {
                    return heard;
                }
                arrival.await;
            }
        };
        let heard = tokio::time::timeout(SOON, heard).await;
        heard.unwrap_or_else(|_| panic!("{} hears nothing in {room}: {}", self.account.user_id, self.knows()))
    }

    /// What the client has and has not seen, to tell why it misses something.
    fn knows(&self) -> String {
        let ids = |rooms: Vec<Room>| rooms.iter().map(|room| room.room_id().to_owned()).collect::<Vec<_>>();
        format!(
            "it is in {:?}, invited to {:?}; not taken yet: {:?}; not decrypted: {:?}{}",
            ids(self.client.joined_rooms()),
            ids(self.client.invited_rooms()),
            self.inbox.heard.lock().unwrap(),
            self.inbox.unread.lock().unwrap(),
            if self.sync.is_finished() { "; its sync has ended" } else { "" }
        )
    }

    /// The next messages in a room from other people.
    pub async fn hears_many(&self, room: &OwnedRoomId, count: usize) -> Vec<Heard> {
        let mut heard = Vec::new();
        while heard.len() < count {
            heard.push(self.hears(room).await);
        }
        heard
    }

    /// Fails if a message from another person comes within that time.
    pub async fn hears_nothing(&self, room: &OwnedRoomId, duration: Duration) {
        tokio::time::sleep(duration).await;
        if let Some(heard) = self.take(room) {
            panic!("somebody said {heard:?}");
        }
    }

    /// All messages of a room that no call has returned yet, the oldest first.
    pub fn overheard(&self, room: &OwnedRoomId) -> Vec<Heard> {
        self.inbox.heard.lock().unwrap().iter().filter(|heard| heard.room == *room).cloned().collect()
    }

    pub fn take(&self, room: &OwnedRoomId) -> Option<Heard> {
        let mut heard = self.inbox.heard.lock().unwrap();
        let at = heard.iter().position(|heard| heard.room == *room)?;
        Some(heard.remove(at))
    }
}

#[derive(Default)]
struct Inbox {
    /// Messages of other people, in the order in which they could be decrypted. The call that waits for one removes it.
    heard: Mutex<Vec<Heard>>,
    arrival: Notify,
    /// The events that can't be decrypted yet.
    unread: Mutex<Vec<OwnedEventId>>,
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

async fn listen(client: Client, inbox: Arc<Inbox>) {
    let own = client.user_id().unwrap().to_owned();
    let mut unread: Vec<(OwnedRoomId, TimelineEvent)> = Vec::new();
    let mut known: HashSet<OwnedRoomId> = client.joined_rooms().iter().map(|room| room.room_id().to_owned()).collect();
    loop {
        let Ok(response) = client.sync_once(settings(Duration::from_secs(10))).await else {
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        for (room, update) in &response.rooms.joined {
            // Memberships in the state may be older than what came before: see `drop_older_members` of the bot.
            if !known.insert(room.clone())
                && let State::Before(state) = &update.state
                && state.iter().any(|event| event.get_field("type").is_ok_and(|kind| kind == Some("m.room.member")))
                && let Some(room) = client.get_room(room)
            {
                room.mark_members_missing();
                // Where this fails, it is asked again for the next message.
                let _ = room.sync_members().await;
            }
        }
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
                inbox.heard.lock().unwrap().push(heard);
                inbox.arrival.notify_waiters();
            }
        }
        *inbox.unread.lock().unwrap() = unread.iter().filter_map(|(_, event)| event.event_id()).collect();
    }
}
