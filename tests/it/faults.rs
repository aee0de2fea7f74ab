//! The sender against a homeserver that fails as real ones do: limits, errors, lost answers, in an order set by the test.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::{Value, json};
use stopover::domain::ids::{EventId, RoomId, UserId};
use stopover::matrix::Error;
use stopover::outgoing::{Act, Destination, Message, Outgoing, Readers};
use tokio::time::Instant;
use wiremock::matchers::{method, path, path_regex, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::bot::{Bot, soon, until};
use crate::homeserver::Account;

const BOT: &str = "@bot:fake";
const ONE: &str = "!one:fake";
const TWO: &str = "!two:fake";

/// What was asked to be sent: when, under which transaction id, what.
#[derive(Clone, Debug)]
struct Sent {
    at: Instant,
    txn: String,
    text: String,
}

struct Fake {
    server: MockServer,
    /// Answers to messages, the next one first; after the last, each is accepted.
    answers: Arc<Mutex<Vec<ResponseTemplate>>>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Fake {
    async fn start() -> Self {
        let server = MockServer::start().await;
        let mock = async |mock: wiremock::MockBuilder, answer: ResponseTemplate, priority: u8| {
            mock.respond_with(answer).with_priority(priority).mount(&server).await;
        };
        let ok = |body: Value| ResponseTemplate::new(200).set_body_json(body);
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
                let txn = request.url.path_segments().unwrap().next_back().unwrap().to_owned();
                let body: Value = serde_json::from_slice(&request.body).unwrap();
                let mut sent = sent.lock().unwrap();
                sent.push(Sent { at: Instant::now(), txn, text: body["body"].as_str().unwrap().to_owned() });
                let mut answers = answers.lock().unwrap();
                if answers.is_empty() {
                    ResponseTemplate::new(200).set_body_json(json!({"event_id": format!("$sent{}", sent.len())}))
                } else {
                    answers.remove(0)
                }
            }
        };
        let sends =
            Mock::given(method("PUT")).and(path_regex(r"^/_matrix/client/v3/rooms/[^/]+/send/m\.room\.message/"));
        sends.respond_with(send).with_priority(1).mount(&server).await;
        Self { server, answers, sent }
    }

    fn answers(&self, answers: impl IntoIterator<Item = ResponseTemplate>) {
        self.answers.lock().unwrap().extend(answers);
    }

    fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// A bot with a session on it, at work.
    async fn bot(&self, settings: &str) -> Bot {
        let account = Account {
            user_id: BOT.to_owned(),
            password: String::new(),
            access_token: "secret".to_owned(),
            device_id: "DEVICE".to_owned(),
        };
        let mut bot = Bot::set_up(account, &self.server.uri(), settings);
        std::fs::create_dir(bot.data()).unwrap();
        let session = json!({
            "homeserver": self.server.uri(), "user_id": BOT, "device_id": "DEVICE", "access_token": "secret",
            "complete": true,
        });
        std::fs::write(bot.data().join("session.json"), session.to_string()).unwrap();
        std::fs::write(bot.data().join("store.key"), "a key").unwrap();
        bot.start().await;
        // It greets both rooms.
        until("it greets", async || self.sent().len() >= 2).await;
        done(&bot).await;
        self.sent.lock().unwrap().clear();
        bot
    }
}

fn error(status: u16, code: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({"errcode": code, "error": "so it is"}))
}

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

fn out(room: &str, text: &str) -> Outgoing {
    let message = Message {
        plain: text.to_owned(),
        html: String::new(),
        ping: false,
        mentions: Vec::new(),
        reply_to: None,
        thread: None,
    };
    Outgoing {
        to: Destination::Room(RoomId::new(room)),
        readers: Readers::Room,
        act: Act::Say(message),
        encrypted: false,
        answers: None,
        about: None,
        choices: &[],
        carries: None,
    }
}

/// Queues all of it at once, as of `ago`.
async fn queue(bot: &Bot, outs: Vec<Outgoing>, ago: TimeDelta) {
    let made = bot.engine().clock.now() - ago;
    let work = move |tx: &stopover::store::Tx<'_>| {
        for out in &outs {
            tx.enqueue(out, made)?;
        }
        Ok(())
    };
    bot.engine().store(work).await.unwrap();
    bot.engine().outbox.notify_one();
}

async fn done(bot: &Bot) {
    until("all is done", async || bot.engine().store(|tx| tx.outbox_len()).await.unwrap() == 0).await;
}

fn texts(sent: &[Sent]) -> Vec<&str> {
    sent.iter().map(|sent| sent.text.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn patience_is_the_accounts_and_keeps_the_id() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([ResponseTemplate::new(429).set_body_json(json!({
        "errcode": "M_LIMIT_EXCEEDED", "error": "slowly", "retry_after_ms": 1_500,
    }))]);
    queue(&bot, vec![out(ONE, "a")], TimeDelta::zero()).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    queue(&bot, vec![out(TWO, "b")], TimeDelta::zero()).await;
    done(&bot).await;
    let sent = fake.sent();
    assert_eq!(sent.len(), 3, "{sent:?}");
    let txns = |text: &str| sent.iter().filter(|sent| sent.text == text).map(|sent| &sent.txn).collect::<Vec<_>>();
    assert_eq!((txns("a").len(), txns("b").len()), (2, 1));
    assert_eq!(txns("a")[0], txns("a")[1]);
    for later in &sent[1..] {
        assert!(later.at - sent[0].at >= Duration::from_millis(1_450), "{sent:?}");
    }
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_fails_keeps_its_order_and_holds_up_no_other() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([error(500, "M_UNKNOWN")]);
    queue(&bot, vec![out(ONE, "a"), out(ONE, "b")], TimeDelta::zero()).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    queue(&bot, vec![out(TWO, "c")], TimeDelta::zero()).await;
    done(&bot).await;
    let sent = fake.sent();
    assert_eq!(texts(&sent), ["a", "c", "a", "b"]);
    assert_eq!(sent[0].txn, sent[2].txn);
    assert!(sent[2].at - sent[0].at >= Duration::from_millis(950));
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn gives_up_what_cant_be_done_and_goes_on() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("[limits]\nsend_attempts = 2\n").await;
    fake.answers([error(403, "M_FORBIDDEN"), error(502, "M_UNKNOWN"), error(503, "M_UNKNOWN")]);
    let secret = Outgoing { encrypted: true, ..out(ONE, "not in the clear") };
    let elsewhere = out("!elsewhere:fake", "not there");
    queue(&bot, vec![out(ONE, "forbidden"), out(ONE, "fails"), secret, elsewhere, out(ONE, "goes")], TimeDelta::zero())
        .await;
    done(&bot).await;
    assert_eq!(texts(&fake.sent()), ["forbidden", "fails", "fails", "goes"]);
    let told = bot
        .engine()
        .store(|tx| (1..=20).map(|row| tx.was_seen(&format!("gave-up:{row}"))).collect::<Result<Vec<_>, _>>())
        .await;
    assert_eq!(told.unwrap().into_iter().filter(|told| *told).count(), 4);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_was_deleted_is_gone_and_not_given_up_on() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    let joined = ResponseTemplate::new(200).set_body_json(json!({"joined_rooms": [TWO]}));
    Mock::given(path("/_matrix/client/v3/joined_rooms")).respond_with(joined).mount(&fake.server).await;
    fake.answers([error(403, "M_FORBIDDEN")]);
    queue(&bot, vec![out(ONE, "not there"), out(ONE, "not there either")], TimeDelta::zero()).await;
    done(&bot).await;
    assert_eq!(texts(&fake.sent()), ["not there"]);
    // The other room refuses for reasons of its own.
    fake.answers([error(403, "M_FORBIDDEN")]);
    queue(&bot, vec![out(TWO, "forbidden"), out(TWO, "goes")], TimeDelta::zero()).await;
    done(&bot).await;
    assert_eq!(texts(&fake.sent()), ["not there", "forbidden", "goes"]);
    let known = bot.engine().store(|tx| tx.present_rooms()).await.unwrap();
    assert_eq!(known, [RoomId::new(TWO)]);
    let told = bot
        .engine()
        .store(|tx| (1..=20).map(|row| tx.was_seen(&format!("gave-up:{row}"))).collect::<Result<Vec<_>, _>>())
        .await;
    assert_eq!(told.unwrap().into_iter().filter(|told| *told).count(), 1);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn looks_before_it_sends_what_the_server_may_have_forgotten() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    let sent_at = (chrono::DateTime::UNIX_EPOCH + TimeDelta::days(40_000)).timestamp_millis();
    let event = |id: &str, txn: Value| {
        json!({
            "event_id": id, "type": "m.room.message", "sender": BOT, "origin_server_ts": sent_at,
            "content": {}, "unsigned": txn,
        })
    };
    // There is no history to look into yet, so it is tried.
    fake.answers([error(500, "M_UNKNOWN")]);
    queue(&bot, vec![out(ONE, "old")], TimeDelta::minutes(30)).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    let txn = fake.sent()[0].txn.clone();
    let page = |events: Value, end: &str| {
        ResponseTemplate::new(200).set_body_json(json!({"start": "t", "end": end, "chunk": events}))
    };
    let history = || Mock::given(path_regex(r"^/_matrix/client/v3/rooms/[^/]+/messages$"));
    history().respond_with(page(json!([event("$x", json!({})), 7]), "t2")).with_priority(3).mount(&fake.server).await;
    let found = page(json!([event("$found", json!({"transaction_id": txn}))]), "t3");
    history().and(query_param("from", "t2")).respond_with(found).with_priority(2).mount(&fake.server).await;
    done(&bot).await;
    assert_eq!(texts(&fake.sent()), ["old"]);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_session_stops_the_bot() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([error(401, "M_UNKNOWN_TOKEN")]);
    queue(&bot, vec![out(ONE, "a")], TimeDelta::zero()).await;
    let engine = Arc::clone(bot.engine());
    assert!(matches!(bot.fails().await, Error::LoggedOut));
    // It waits for the next start.
    assert_eq!(engine.store(|tx| tx.outbox_len()).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_waited_for() {
    let fake = Fake::start().await;
    let sick =
        Mock::given(path("/_matrix/client/v3/sync")).respond_with(ResponseTemplate::new(502).set_body_string("<html>"));
    sick.up_to_n_times(2).with_priority(1).mount(&fake.server).await;
    let mut bot = soon("it starts", fake.bot("[limits]\nsend_attempts = 1\n")).await;
    // A proxy's page, which says nothing on whether the message arrived.
    fake.answers([ResponseTemplate::new(200).set_body_string("<html>")]);
    queue(&bot, vec![out(ONE, "a"), out(ONE, "b")], TimeDelta::zero()).await;
    done(&bot).await;
    assert_eq!(texts(&fake.sent()), ["a", "b"]);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_an_answer_sees_typing_for_as_long() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    let typing = path_regex(r"^/_matrix/client/v3/rooms/[^/]+/typing/");
    let ok = ResponseTemplate::new(200).set_body_json(json!({}));
    Mock::given(method("PUT")).and(typing).respond_with(ok).with_priority(1).mount(&fake.server).await;
    // Both may be under way at once: whichever comes first, neither is sent before the wait is over.
    fake.answers([limited(3_000), limited(3_000)]);
    let answer = Outgoing { answers: Some(EventId::new("$asked")), ..out(ONE, "an answer") };
    // Others' news is nobody's to wait for.
    queue(&bot, vec![answer, out(TWO, "news")], TimeDelta::seconds(20)).await;
    done(&bot).await;
    let told = async || {
        let requests = fake.server.received_requests().await.unwrap();
        let typing = requests.iter().filter(|request| request.url.path().contains("/typing/"));
        typing
            .map(|request| {
                let room = request.url.path_segments().unwrap().nth(4).unwrap();
                assert!(room.contains("one"), "news isn't waited for: {room}");
                serde_json::from_slice::<Value>(&request.body).unwrap()["typing"] == true
            })
            .collect::<Vec<_>>()
    };
    until("typing ends", async || told().await.last() == Some(&false)).await;
    assert!(told().await[0], "it was shown before");
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_on_joining_and_on_making_chats_hold_up_no_message() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    let (joins, makes) = (path_regex(r"^/_matrix/client/v3/rooms/[^/]+/join$"), path("/_matrix/client/v3/createRoom"));
    Mock::given(joins).respond_with(limited(60_000)).with_priority(1).mount(&fake.server).await;
    Mock::given(makes).respond_with(limited(60_000)).with_priority(1).mount(&fake.server).await;
    let join = Outgoing { act: Act::Join, ..out("!new:fake", "") };
    let Act::Say(message) = out(ONE, "to be told alone").act else { unreachable!() };
    let person = UserId::new("@lena:fake");
    queue(&bot, vec![join, Outgoing::to_person(&person, message)], TimeDelta::zero()).await;
    let asked = async |what: &str| {
        let requests = fake.server.received_requests().await.unwrap();
        requests.iter().filter(|request| request.url.path().ends_with(what)).count()
    };
    until("both are tried", async || asked("/join").await == 1 && asked("/createRoom").await == 1).await;
    queue(&bot, vec![out(ONE, "a"), out(TWO, "b"), out(ONE, "c")], TimeDelta::zero()).await;
    until("all is said", async || fake.sent().len() == 3).await;
    assert_eq!((asked("/join").await, asked("/createRoom").await), (1, 1));
    // It is not counted as failed.
    let waiting = bot.engine().store(|tx| tx.outbox_list(10)).await.unwrap();
    assert!(waiting.len() == 2 && waiting.iter().all(|row| row.attempts == 0), "{waiting:?}");
    bot.stop().await;
}

/// However many rooms are spoken to at once: one refusal, and then one message at a time.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_honoured_once_and_by_all() {
    let fake = Fake::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([limited(1_000)]);
    queue(&bot, vec![out(ONE, "a"), out(ONE, "b"), out(ONE, "c")], TimeDelta::zero()).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    queue(&bot, vec![out(TWO, "d"), out(TWO, "e")], TimeDelta::zero()).await;
    done(&bot).await;
    let sent = fake.sent();
    assert_eq!(sent.len(), 6, "{sent:?}");
    assert!(sent[1].at - sent[0].at >= Duration::from_millis(950), "{sent:?}");
    let slowed = bot.engine().clock.now();
    until("that is noted", async || bot.engine().store(move |tx| tx.slowed(slowed)).await.unwrap().times == 1).await;
    bot.stop().await;
}

fn limited(milliseconds: u32) -> ResponseTemplate {
    ResponseTemplate::new(429).set_body_json(json!({
        "errcode": "M_LIMIT_EXCEEDED", "error": "slowly", "retry_after_ms": milliseconds,
    }))
}
