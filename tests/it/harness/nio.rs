//! People with a client on another library than the bot's: matrix-nio, one Python process each. `nio.py` documents the
//! protocol.

mod seen;
mod wire;

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use matrix_sdk::ruma::{DeviceId, OwnedEventId, OwnedRoomId, OwnedUserId, UserId};
use serde_json::{Value, json};
use stopover::demo::homeserver::{Packages, default_cache, python_with};
use tokio::io::AsyncWriteExt;
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::OnceCell;

use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::until;
pub use seen::Seen;
use wire::Wire;

const NIO: Packages = Packages {
    name: "nio",
    wanted: "matrix-nio[e2e]==0.26.0",
    constraints: include_str!("nio-constraints.txt"),
    megabytes: 10,
};
const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/harness/nio.py");
/// After so long without a message, none is taken to come.
const QUIET: Duration = Duration::from_secs(1);

/// The Python with nio in it, made once in a test run (and once on a machine).
async fn python() -> &'static Path {
    static PYTHON: OnceCell<Result<PathBuf, String>> = OnceCell::const_new();
    let made = PYTHON.get_or_init(async || {
        let made = python_with(&NIO, &default_cache(), None, |line| eprintln!("nio: {line}")).await;
        made.map_err(|error| error.to_string())
    });
    made.await.as_ref().unwrap_or_else(|error| panic!("no nio to test with: {error}"))
}

/// A person with a client on nio. The client ends when this is dropped.
pub struct Nio {
    /// The account, with the device that this client is.
    pub account: Account,
    wire: Arc<Wire>,
    input: tokio::sync::Mutex<ChildStdin>,
    // Dropped in this order: the process goes before its folder.
    _process: Child,
    _store: tempfile::TempDir,
}

impl Nio {
    /// A new person on the shared homeserver.
    pub async fn new(prefix: &str) -> Self {
        let account = register(prefix).await;
        let login = json!({ "device": account.device_id, "token": account.access_token });
        Self::start(account, login).await
    }

    /// Another device of a person.
    pub async fn log_in(account: &Account) -> Self {
        Self::start(account.clone(), json!({ "password": account.password })).await
    }

    async fn start(mut account: Account, mut login: Value) -> Self {
        let store = tempfile::tempdir().unwrap();
        let mut process = Command::new(python().await)
            // Isolated: else the program's own folder comes first, and what it imports as `nio` is itself.
            .args(["-I", "-X", "utf8", PROGRAM])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let wire = Arc::new(Wire::default());
        let (output, errors) = (process.stdout.take().unwrap(), process.stderr.take().unwrap());
        let hearing = Arc::clone(&wire);
        tokio::spawn(async move { hearing.hear(output, errors).await });

        login["homeserver"] = shared().url.as_str().into();
        login["user"] = account.user_id.as_str().into();
        login["store"] = store.path().to_str().unwrap().into();
        let mut input = process.stdin.take().unwrap();
        input.write_all(format!("{login}\n").as_bytes()).await.unwrap();
        let ready = wire.wait("nio is ready", |came| came.ready.take()).await;
        ready["device"].as_str().unwrap().clone_into(&mut account.device_id);
        ready["token"].as_str().unwrap().clone_into(&mut account.access_token);
        Self { account, wire, input: tokio::sync::Mutex::new(input), _process: process, _store: store }
    }

    pub fn id(&self) -> OwnedUserId {
        UserId::parse(&self.account.user_id).unwrap()
    }

    /// Has the client do something: the result, or why it failed.
    pub async fn tries(&self, what: &str, mut arguments: Value) -> Result<Value, String> {
        static COUNT: AtomicU64 = AtomicU64::new(1);
        let id = COUNT.fetch_add(1, Ordering::Relaxed);
        arguments["id"] = id.into();
        arguments["do"] = what.into();
        let line = arguments.to_string();
        self.wire.note(line.clone());
        // Where the process has ended, the wait for the answer fails and says so.
        let _ = self.input.lock().await.write_all(format!("{line}\n").as_bytes()).await;
        let answer = self.wire.wait(what, |came| {
            let at = came.answers.iter().position(|answer| answer["id"] == id)?;
            Some(came.answers.remove(at))
        });
        let mut answer = answer.await;
        match answer["error"].as_str() {
            Some(error) => Err(error.to_owned()),
            None => Ok(answer["result"].take()),
        }
    }

    async fn does(&self, what: &str, arguments: Value) -> Value {
        let done = self.tries(what, arguments).await;
        done.unwrap_or_else(|error| panic!("{what}: {error}; it has seen\n{}", self.wire.tail()))
    }

    async fn sends(&self, what: &str, arguments: Value) -> OwnedEventId {
        self.does(what, arguments).await.as_str().unwrap().try_into().unwrap()
    }

    /// Makes an encrypted direct chat, and waits until the other person has joined.
    pub async fn chat(&self, with: &UserId) -> OwnedRoomId {
        let made = self.does("create", json!({ "direct": true, "encryption": encryption(), "invite": [with] })).await;
        let room = made.as_str().unwrap().try_into().unwrap();
        self.sees_in(&room, with).await;
        room
    }

    /// Makes a room and invites others, without waiting for them. It is encrypted where `encryption` has the content of
    /// its m.room.encryption.
    pub async fn room(&self, name: &str, encryption: Option<Value>, with: &[&UserId]) -> OwnedRoomId {
        let made = self.does("create", json!({ "name": name, "encryption": encryption, "invite": with })).await;
        made.as_str().unwrap().try_into().unwrap()
    }

    pub async fn join(&self, room: &OwnedRoomId) {
        self.does("join", json!({ "room": room })).await;
    }

    pub async fn invite(&self, room: &OwnedRoomId, whom: &UserId) {
        self.does("invite", json!({ "room": room, "user": whom })).await;
    }

    pub async fn leave(&self, room: &OwnedRoomId) {
        self.does("leave", json!({ "room": room })).await;
    }

    /// Waits until a person has joined a room.
    pub async fn sees_in(&self, room: &OwnedRoomId, user: &UserId) {
        let there = async || {
            let members = self.does("members", json!({ "room": room })).await;
            members.as_array().unwrap().iter().any(|member| member == user.as_str())
        };
        until("they join", there).await;
    }

    pub async fn say(&self, room: &OwnedRoomId, text: &str) -> OwnedEventId {
        self.sends("say", json!({ "room": room, "text": text })).await
    }

    pub async fn reply(&self, room: &OwnedRoomId, to: &OwnedEventId, text: &str) -> OwnedEventId {
        self.sends("say", json!({ "room": room, "text": text, "reply_to": to })).await
    }

    pub async fn say_in_thread(&self, room: &OwnedRoomId, root: &OwnedEventId, text: &str) -> OwnedEventId {
        self.sends("say", json!({ "room": room, "text": text, "thread": root })).await
    }

    pub async fn edit(&self, room: &OwnedRoomId, event: &OwnedEventId, text: &str) -> OwnedEventId {
        self.sends("edit", json!({ "room": room, "event": event, "text": text })).await
    }

    pub async fn react(&self, room: &OwnedRoomId, event: &OwnedEventId, key: &str) -> OwnedEventId {
        self.sends("react", json!({ "room": room, "event": event, "key": key })).await
    }

    pub async fn redact(&self, room: &OwnedRoomId, event: &OwnedEventId) -> OwnedEventId {
        self.sends("redact", json!({ "room": room, "event": event })).await
    }

    /// Sends any event, encrypted where the room is.
    pub async fn send(&self, room: &OwnedRoomId, kind: &str, content: Value) -> OwnedEventId {
        self.sends("send", json!({ "room": room, "type": kind, "content": content })).await
    }

    /// An event as the homeserver has it.
    pub async fn raw(&self, room: &OwnedRoomId, event: &OwnedEventId) -> Value {
        self.does("raw", json!({ "room": room, "event": event })).await
    }

    /// Imports keys that another client has exported.
    pub async fn import_keys(&self, file: &Path, passphrase: &str) {
        self.does("import_keys", json!({ "file": file, "passphrase": passphrase })).await;
    }

    /// Verifies a device by comparing numbers, and says that they match: the numbers, or why it was cancelled.
    pub async fn verifies(&self, user: &UserId, device: &DeviceId) -> Result<[u16; 3], String> {
        let mut ended = self.does("verify", json!({ "user": user, "device": device })).await;
        match ended["cancelled"].as_str() {
            Some(code) => Err(code.to_owned()),
            None => Ok(serde_json::from_value(ended["decimals"].take()).unwrap()),
        }
    }

    /// Takes another display name.
    pub async fn rename(&self, name: &str) {
        self.does("rename", json!({ "name": name })).await;
    }

    /// Ends the session on the homeserver, and with it the client.
    pub async fn log_out(self) {
        self.does("logout", json!({})).await;
    }

    /// The first event that fits and that no earlier call has returned.
    pub async fn sees(&self, what: &str, fits: impl Fn(&Seen) -> bool) -> Seen {
        self.wire.wait(what, |came| came.seen.iter().position(&fits).map(|at| came.seen.remove(at))).await
    }

    /// The next message in a room from another person.
    pub async fn hears(&self, room: &OwnedRoomId) -> Seen {
        self.sees("somebody says something", |seen| self.is_said(room, seen)).await
    }

    /// Fails if a message from another person comes within a second.
    pub async fn hears_nothing(&self, room: &OwnedRoomId) {
        tokio::time::sleep(QUIET).await;
        let said = self.wire.look(|came| came.seen.iter().find(|seen| self.is_said(room, seen)).cloned());
        assert!(said.is_none(), "somebody said {said:?}");
    }

    fn is_said(&self, room: &OwnedRoomId, seen: &Seen) -> bool {
        seen.room == *room && seen.kind == "m.room.message" && seen.sender != self.id()
    }

    /// The events that could not be decrypted so far.
    pub fn unread(&self) -> Vec<OwnedEventId> {
        self.wire.look(|came| came.unread.clone())
    }
}

/// The content of m.room.encryption, as clients make it.
pub fn encryption() -> Value {
    json!({ "algorithm": "m.megolm.v1.aes-sha2" })
}
