//! A bot to test, in this process or as a process of its own, and people who talk to it from clients of their own.

use std::path::PathBuf;
use std::process::Stdio;
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
use stopover::clock::Clock;
use stopover::config::Config;
use stopover::engine::Engine;
use stopover::matrix::{self, Error, Opened, Running};
use stopover::outgoing::{Act, Destination, Message, Outgoing, Readers};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::Notify;

use crate::homeserver::{Account, register, shared};

/// How long anything may take that should come at once. Far more than it does: the machine may be busy.
pub const SOON: Duration = Duration::from_secs(60);

/// Waits for `it`, and fails the test where it doesn't come.
pub async fn soon<T>(what: &str, it: impl Future<Output = T>) -> T {
    tokio::time::timeout(SOON, it).await.unwrap_or_else(|_| panic!("{what}: not within {SOON:?}"))
}

/// Waits until `it` is so.
pub async fn until(what: &str, it: impl AsyncFn() -> bool) {
    soon(what, async {
        while !it().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
}

/// The config of a bot that anyone may invite, and ask of it as much as they want.
pub const TIRELESS: &str = "[invites]\nanyone = true\n[limits]\nperson_burst = 10000\nroom_burst = 10000\n";

/// A bot that is logged in, with its data directory.
pub struct Bot {
    pub account: Account,
    pub folder: tempfile::TempDir,
    homeserver: String,
    /// What the config says besides what it must.
    pub settings: String,
    pub clock: Clock,
    running: Option<(Running, Client, Arc<Engine>)>,
}

impl Bot {
    /// A new bot on the shared homeserver, logged in but not started. Anyone may invite it.
    pub async fn new() -> Self {
        Self::with("[invites]\nanyone = true\n").await
    }

    /// The same, with the rest of the config.
    pub async fn with(settings: &str) -> Self {
        let account = register("bot").await;
        Self::login(account, &shared().url, settings).await
    }

    pub async fn login(account: Account, homeserver: &str, settings: &str) -> Self {
        let bot = Self::set_up(account, homeserver, settings);
        matrix::login(&bot.config(), bot.account.password.clone().into()).await.unwrap();
        bot
    }

    /// One that is not logged in yet, on the shared homeserver.
    pub fn unknown(account: Account) -> Self {
        Self::set_up(account, &shared().url, "[invites]\nanyone = true\n")
    }

    /// Only a folder and a config yet.
    pub fn set_up(account: Account, homeserver: &str, settings: &str) -> Self {
        // As the program does.
        rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
        // Shown where the test fails, or all with `--nocapture`; RUST_LOG says how much.
        let _ = tracing_subscriber::fmt()
            .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
            .with_test_writer()
            .try_init();
        Self {
            account,
            folder: tempfile::tempdir().unwrap(),
            homeserver: homeserver.to_owned(),
            settings: settings.to_owned(),
            clock: Clock::system(),
            running: None,
        }
    }

    /// The same, started.
    pub async fn started() -> Self {
        let mut bot = Self::new().await;
        bot.start().await;
        bot
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn toml(&self) -> String {
        format!(
            "homeserver = {:?}\nuser = {:?}\ndata_dir = {:?}\n{}",
            self.homeserver,
            self.account.user_id,
            self.data(),
            self.settings
        )
    }

    pub fn config(&self) -> Config {
        Config::parse(&self.toml(), &self.folder.path().join("bot.toml"), |_| None).unwrap()
    }

    /// Starts it in this process and waits until it is ready.
    pub async fn start(&mut self) {
        let opened = self.open().await;
        let (client, engine) = (opened.client.clone(), Arc::clone(&opened.engine));
        let mut running = opened.start().await;
        soon("ready", running.until_ready()).await.unwrap();
        self.running = Some((running, client, engine));
    }

    /// A process that another test is just starting has what this one has open, locks and all, until it runs its own
    /// program.
    async fn open(&self) -> Opened {
        soon("the lock is free", async {
            loop {
                match matrix::open(&self.config(), self.clock.clone()).await {
                    Err(Error::InUse { .. }) => tokio::time::sleep(Duration::from_millis(20)).await,
                    opened => return opened.unwrap(),
                }
            }
        })
        .await
    }

    pub async fn stop(&mut self) {
        let (running, ..) = self.running.take().unwrap();
        running.stop().await.unwrap();
    }

    /// What it fails of, which is waited for.
    pub async fn fails(&mut self) -> Error {
        let (mut running, ..) = self.running.take().unwrap();
        let error = soon("it fails", running.failed()).await;
        running.stop().await.unwrap();
        error
    }

    pub fn engine(&self) -> &Arc<Engine> {
        &self.running.as_ref().unwrap().2
    }

    pub fn client(&self) -> &Client {
        &self.running.as_ref().unwrap().1
    }

    /// Queues something to be said to a person, as a turn would.
    pub async fn tells(&self, person: &Person, text: &str) {
        let message = Message {
            plain: text.to_owned(),
            html: String::new(),
            ping: false,
            mentions: Vec::new(),
            reply_to: None,
            thread: None,
        };
        let out = Outgoing {
            to: Destination::Person(stopover::domain::ids::UserId::new(person.account.user_id.as_str())),
            readers: Readers::Room,
            act: Act::Say(message),
            encrypted: true,
            answers: None,
            about: None,
            choices: &[],
            carries: None,
        };
        let now = self.engine().clock.now();
        self.engine().store(move |tx| tx.enqueue(&out, now)).await.unwrap();
        self.engine().outbox.notify_one();
    }

    /// Starts it as a process of its own and waits until it is ready. It is killed when dropped.
    pub async fn process(&self) -> Child {
        let mut child = self.spawn();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let ready = async {
            loop {
                let line = lines.next_line().await.unwrap().expect("it ended before it was ready");
                eprintln!("bot: {line}");
                if line.ends_with(": ready") {
                    break;
                }
            }
        };
        soon("ready", ready).await;
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                eprintln!("bot: {line}");
            }
        });
        child
    }

    /// Starts it as a process of its own, whose log nobody reads yet.
    pub fn spawn(&self) -> Child {
        self.command("run").stderr(Stdio::piped()).spawn().unwrap()
    }

    /// One of the program's tasks, with this bot's config.
    pub fn command(&self, task: &str) -> Command {
        let file = self.folder.path().join("bot.toml");
        std::fs::write(&file, self.toml()).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_stopover"));
        command.arg(task).arg("--config").arg(&file);
        command.env("RUST_LOG", "warn,stopover=info,matrix_sdk_crypto=error").stdin(Stdio::null()).kill_on_drop(true);
        command
    }

    pub fn id(&self) -> OwnedUserId {
        UserId::parse(&self.account.user_id).unwrap()
    }
}

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
