//! A homeserver that does as a test says, for what a real one does not do on demand: errors, limits, lost answers.
//!
//! It knows the bot and two rooms that are not encrypted. It takes what is sent to them and answers each as told; what it
//! was not told about is answered 404. Tests mount more on [`FakeHomeserver::server`].
//!
//! ```ignore
//! let fake = FakeHomeserver::start().await;
//! let mut bot = fake.bot("").await;
//! fake.answers([error(500, "M_UNKNOWN")]);
//! bot.queues([to_room(ONE, say("hello"))], TimeDelta::zero()).await;
//! bot.all_is_sent().await;
//! assert_eq!(fake.texts(), ["hello", "hello"]);
//! ```

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use stopover::clock::Clock;
use tokio::time::Instant;
use wiremock::matchers::{method, path, path_regex, query_param};
use wiremock::{Mock, MockBuilder, MockServer, Request, ResponseTemplate};

use super::bot::Bot;
use super::synapse::Account;
use super::wait::until;

pub const BOT: &str = "@bot:fake";
pub const ONE: &str = "!one:fake";
pub const TWO: &str = "!two:fake";

/// The path under which messages are sent (client-server API 1.11, `PUT /rooms/{roomId}/send/{eventType}/{txnId}`).
const SEND: &str = r"^/_matrix/client/v3/rooms/[^/]+/send/m\.room\.message/";

/// What was asked to be sent: when, under which transaction id, what.
#[derive(Clone, Debug)]
pub struct Sent {
    pub at: Instant,
    pub txn: String,
    pub text: String,
}

pub struct FakeHomeserver {
    pub server: MockServer,
    /// Answers to messages, the next one first; after the last, each is accepted.
    answers: Arc<Mutex<Vec<ResponseTemplate>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl FakeHomeserver {
    pub async fn start() -> Self {
        let server = MockServer::start().await;
        let mock = async |mock: MockBuilder, answer: ResponseTemplate, priority: u8| {
            mock.respond_with(answer).with_priority(priority).mount(&server).await;
        };
        mock(Mock::given(path("/_matrix/client/versions")), ok(json!({"versions": ["v1.11"]})), 5).await;
        mock(
            Mock::given(path("/_matrix/client/v3/keys/upload")),
            ok(json!({"one_time_key_counts": {"signed_curve25519": 50}})),
            5,
        )
        .await;
        mock(Mock::given(path("/_matrix/client/v3/keys/query")), ok(json!({"device_keys": {}})), 5).await;
        let none = error(404, "M_NOT_FOUND");
        mock(Mock::given(path_regex(".*")), none, 9).await;
        let sync = json!({"next_batch": "s1", "rooms": {"join": {ONE: room(ONE), TWO: room(TWO)}}});
        mock(Mock::given(path("/_matrix/client/v3/sync")), ok(sync), 6).await;
        let later = ok(json!({"next_batch": "s1"})).set_delay(Duration::from_secs(5));
        mock(Mock::given(path("/_matrix/client/v3/sync")).and(query_param("since", "s1")), later, 5).await;

        let (answers, sent) = (Arc::<Mutex<Vec<ResponseTemplate>>>::default(), Arc::<Mutex<Vec<Sent>>>::default());
        let send = {
            let (answers, sent) = (Arc::clone(&answers), Arc::clone(&sent));
            move |request: &Request| {
                let count = taken(request, &sent);
                let mut answers = answers.lock().unwrap();
                if answers.is_empty() { ok(json!({"event_id": format!("$sent{count}")})) } else { answers.remove(0) }
            }
        };
        Mock::given(method("PUT")).and(path_regex(SEND)).respond_with(send).with_priority(2).mount(&server).await;
        Self { server, answers, sent }
    }

    /// The answers to the next messages, in this order.
    pub fn answers(&self, answers: impl IntoIterator<Item = ResponseTemplate>) {
        self.answers.lock().unwrap().extend(answers);
    }

    /// So many of the next messages are taken, and then the connection breaks before the answer is there.
    pub async fn loses_answers(&self, count: u64) {
        let sent = Arc::clone(&self.sent);
        let lost = move |request: &Request| {
            taken(request, &sent);
            std::io::Error::from(std::io::ErrorKind::ConnectionReset)
        };
        let sends = Mock::given(method("PUT")).and(path_regex(SEND)).respond_with_err(lost);
        sends.up_to_n_times(count).with_priority(1).mount(&self.server).await;
    }

    /// Which rooms the bot is in, where it asks.
    pub async fn joined_rooms(&self, rooms: &[&str]) {
        let joined = ok(json!({ "joined_rooms": rooms }));
        Mock::given(path("/_matrix/client/v3/joined_rooms")).respond_with(joined).mount(&self.server).await;
    }

    /// What was asked to be sent so far, also what was refused.
    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// The texts of that.
    pub fn texts(&self) -> Vec<String> {
        self.sent().into_iter().map(|sent| sent.text).collect()
    }

    /// Requests whose path fits, in order.
    pub async fn requests(&self, fits: impl Fn(&str) -> bool) -> Vec<Request> {
        let all = self.server.received_requests().await.unwrap();
        all.into_iter().filter(|request| fits(request.url.path())).collect()
    }

    /// A bot with a session here, at work. It has greeted both rooms, which is not in [`Self::sent`].
    pub async fn bot(&self, settings: &str) -> Bot {
        self.bot_by(Clock::system(), settings).await
    }

    /// The same, by another clock.
    pub async fn bot_by(&self, clock: Clock, settings: &str) -> Bot {
        let account = Account {
            user_id: BOT.to_owned(),
            password: String::new(),
            access_token: "secret".to_owned(),
            device_id: "DEVICE".to_owned(),
        };
        let mut bot = Bot::set_up(account, &self.server.uri(), settings);
        bot.clock = clock;
        std::fs::create_dir(bot.data()).unwrap();
        let session = json!({
            "homeserver": self.server.uri(), "user_id": BOT, "device_id": "DEVICE", "access_token": "secret",
            "complete": true,
        });
        std::fs::write(bot.data().join("session.json"), session.to_string()).unwrap();
        std::fs::write(bot.data().join("store.key"), "a key").unwrap();
        bot.start().await;
        until("it greets", async || self.sent().len() >= 2).await;
        bot.all_is_sent().await;
        self.sent.lock().unwrap().clear();
        bot
    }
}

/// Notes what was asked to be sent: how many there are by now.
fn taken(request: &Request, sent: &Mutex<Vec<Sent>>) -> usize {
    let txn = request.url.path_segments().unwrap().next_back().unwrap().to_owned();
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    let mut sent = sent.lock().unwrap();
    sent.push(Sent { at: Instant::now(), txn, text: body["body"].as_str().unwrap().to_owned() });
    sent.len()
}

pub fn ok(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

/// A standard error response (client-server API, "Standard error response").
pub fn error(status: u16, code: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({"errcode": code, "error": "so it is"}))
}

/// A rate limit, with milliseconds to wait (`retry_after_ms`) or without.
pub fn limited(milliseconds: Option<u32>) -> ResponseTemplate {
    let mut body = json!({"errcode": "M_LIMIT_EXCEEDED", "error": "slowly"});
    if let Some(milliseconds) = milliseconds {
        body["retry_after_ms"] = milliseconds.into();
    }
    ResponseTemplate::new(429).set_body_json(body)
}

/// A room as a sync response has it, with Kari and the bot in it.
fn room(id: &str) -> Value {
    let event = |kind: &str, key: &str, content: Value| {
        json!({
            "event_id": format!("${kind}{key}{id}"), "type": kind, "state_key": key, "sender": "@kari:fake",
            "origin_server_ts": 1, "content": content,
        })
    };
    json!({"state": {"events": [
        event("m.room.create", "", json!({"room_version": "11"})),
        event("m.room.member", "@kari:fake", json!({"membership": "join"})),
        event("m.room.member", BOT, json!({"membership": "join"})),
    ]}, "timeline": {"events": []}})
}
