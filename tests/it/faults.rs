//! The sender against a homeserver that fails as real ones do: limits, errors, lost answers, in an order set by the test.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::{Value, json};
use stopover::clock::Clock;
use stopover::domain::ids::{RoomId, UserId};
use stopover::matrix::Error;
use stopover::outgoing::{Act, Destination, Outgoing};
use wiremock::matchers::{method, path, path_regex, query_param};
use wiremock::{Mock, ResponseTemplate};

use crate::harness::bot::Bot;
use crate::harness::fake_homeserver::{BOT, FakeHomeserver, ONE, TWO, error, limited, ok};
use crate::harness::outgoing::{With, message, say, to_room};
use crate::harness::wait::{soon, until};

/// A text message for a room.
fn out(room: &str, text: &str) -> Outgoing {
    to_room(room, say(text))
}

/// How many messages were given up, and the operators told of it.
async fn given_up(bot: &Bot) -> usize {
    let told = bot.engine().store(|tx| (1..=20).map(|row| tx.was_seen(&format!("gave-up:{row}"))).collect());
    let told: Vec<bool> = told.await.unwrap();
    told.into_iter().filter(|told| *told).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limit_holds_for_the_whole_account_and_keeps_the_transaction_id() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([limited(Some(1_500))]);
    bot.queues([out(ONE, "a")], TimeDelta::zero()).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    bot.queues([out(TWO, "b")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
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
async fn a_failing_room_keeps_its_order_and_delays_no_other() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([error(500, "M_UNKNOWN")]);
    bot.queues([out(ONE, "a"), out(ONE, "b")], TimeDelta::zero()).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    bot.queues([out(TWO, "c")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    let sent = fake.sent();
    assert_eq!(fake.texts(), ["a", "c", "a", "b"]);
    assert_eq!(sent[0].txn, sent[2].txn);
    assert!(sent[2].at - sent[0].at >= Duration::from_millis(950));
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn gives_up_what_cannot_be_sent_and_goes_on() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("[limits]\nsend_attempts = 2\n").await;
    fake.answers([error(403, "M_FORBIDDEN"), error(502, "M_UNKNOWN"), error(503, "M_UNKNOWN")]);
    let secret = out(ONE, "not in the clear").encrypted();
    let elsewhere = out("!elsewhere:fake", "not there");
    bot.queues([out(ONE, "forbidden"), out(ONE, "fails"), secret, elsewhere, out(ONE, "goes")], TimeDelta::zero())
        .await;
    bot.all_is_sent().await;
    assert_eq!(fake.texts(), ["forbidden", "fails", "fails", "goes"]);
    assert_eq!(given_up(&bot).await, 4);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_room_is_forgotten_and_its_messages_are_no_failures() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    fake.joined_rooms(&[TWO]).await;
    fake.answers([error(403, "M_FORBIDDEN")]);
    bot.queues([out(ONE, "not there"), out(ONE, "not there either")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    assert_eq!(fake.texts(), ["not there"]);
    // The other room still has the bot, and refuses.
    fake.answers([error(403, "M_FORBIDDEN")]);
    bot.queues([out(TWO, "forbidden"), out(TWO, "goes")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    assert_eq!(fake.texts(), ["not there", "forbidden", "goes"]);
    let known = bot.engine().store(|tx| tx.present_rooms()).await.unwrap();
    assert_eq!(known, [RoomId::new(TWO)]);
    assert_eq!(given_up(&bot).await, 1);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn looks_into_the_history_before_it_sends_an_old_transaction_again() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    let sent_at = (chrono::DateTime::UNIX_EPOCH + TimeDelta::days(40_000)).timestamp_millis();
    let event = |id: &str, txn: Value| {
        json!({
            "event_id": id, "type": "m.room.message", "sender": BOT, "origin_server_ts": sent_at,
            "content": {}, "unsigned": txn,
        })
    };
    // The history cannot be read yet, so the message is sent.
    fake.answers([error(500, "M_UNKNOWN")]);
    bot.queues([out(ONE, "old")], TimeDelta::minutes(30)).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    let txn = fake.sent()[0].txn.clone();
    let page = |events: Value, end: &str| ok(json!({"start": "t", "end": end, "chunk": events}));
    let history = || Mock::given(path_regex(r"^/_matrix/client/v3/rooms/[^/]+/messages$"));
    history().respond_with(page(json!([event("$x", json!({})), 7]), "t2")).with_priority(3).mount(&fake.server).await;
    let found = page(json!([event("$found", json!({"transaction_id": txn}))]), "t3");
    history().and(query_param("from", "t2")).respond_with(found).with_priority(2).mount(&fake.server).await;
    bot.all_is_sent().await;
    assert_eq!(fake.texts(), ["old"]);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_session_stops_the_bot() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([error(401, "M_UNKNOWN_TOKEN")]);
    bot.queues([out(ONE, "a")], TimeDelta::zero()).await;
    let engine = Arc::clone(bot.engine());
    assert!(matches!(bot.fails().await, Error::LoggedOut));
    // The message waits for the next start.
    assert_eq!(engine.store(|tx| tx.outbox_len()).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_waited_for() {
    let fake = FakeHomeserver::start().await;
    let sick =
        Mock::given(path("/_matrix/client/v3/sync")).respond_with(ResponseTemplate::new(502).set_body_string("<html>"));
    sick.up_to_n_times(2).with_priority(1).mount(&fake.server).await;
    let mut bot = soon("it starts", fake.bot("[limits]\nsend_attempts = 1\n")).await;
    // A proxy's page: it does not say whether the message arrived.
    fake.answers([ResponseTemplate::new(200).set_body_string("<html>")]);
    bot.queues([out(ONE, "a"), out(ONE, "b")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    assert_eq!(fake.texts(), ["a", "b"]);
    bot.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn typing_is_shown_while_an_answer_is_delayed() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    let typing = path_regex(r"^/_matrix/client/v3/rooms/[^/]+/typing/");
    Mock::given(method("PUT")).and(typing).respond_with(ok(json!({}))).with_priority(1).mount(&fake.server).await;
    // Both may be on their way at once. Neither may be sent again before the wait is over.
    fake.answers([limited(Some(3_000)), limited(Some(3_000))]);
    let answer = out(ONE, "an answer").answering("$asked");
    // Nobody waits for news.
    bot.queues([answer, out(TWO, "news")], TimeDelta::seconds(20)).await;
    bot.all_is_sent().await;
    let told = async || {
        let typing = fake.requests(|path| path.contains("/typing/")).await;
        typing
            .iter()
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
async fn rate_limits_on_joining_and_creating_rooms_delay_no_message() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    let (joins, makes) = (path_regex(r"^/_matrix/client/v3/rooms/[^/]+/join$"), path("/_matrix/client/v3/createRoom"));
    Mock::given(joins).respond_with(limited(Some(60_000))).with_priority(1).mount(&fake.server).await;
    Mock::given(makes).respond_with(limited(Some(60_000))).with_priority(1).mount(&fake.server).await;
    let join = to_room("!new:fake", Act::Join);
    let person = UserId::new("@lena:fake");
    bot.queues([join, Outgoing::to_person(&person, message("to be told alone"))], TimeDelta::zero()).await;
    let asked = async |what: &str| fake.requests(|path| path.ends_with(what)).await.len();
    until("both are tried", async || asked("/join").await == 1 && asked("/createRoom").await == 1).await;
    bot.queues([out(ONE, "a"), out(TWO, "b"), out(ONE, "c")], TimeDelta::zero()).await;
    until("all is said", async || fake.sent().len() == 3).await;
    assert_eq!((asked("/join").await, asked("/createRoom").await), (1, 1));
    // That does not count as a failed attempt.
    let waiting = bot.engine().store(|tx| tx.outbox_list(10)).await.unwrap();
    assert!(waiting.len() == 2 && waiting.iter().all(|row| row.attempts == 0), "{waiting:?}");
    bot.stop().await;
}

/// Messages go to several rooms at once. After one 429 they go one at a time.
#[tokio::test(flavor = "multi_thread")]
async fn one_rate_limit_answer_slows_all_rooms_once() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([limited(Some(1_000))]);
    bot.queues([out(ONE, "a"), out(ONE, "b"), out(ONE, "c")], TimeDelta::zero()).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    bot.queues([out(TWO, "d"), out(TWO, "e")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    let sent = fake.sent();
    assert_eq!(sent.len(), 6, "{sent:?}");
    assert!(sent[1].at - sent[0].at >= Duration::from_millis(950), "{sent:?}");
    let slowed = bot.engine().clock.now();
    until("that is noted", async || bot.engine().store(move |tx| tx.slowed(slowed)).await.unwrap().times == 1).await;
    bot.stop().await;
}

/// 403, and the bot is in the room: no use to try again. The operators are told which message, and why, without its text.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_forbidden_is_given_up_and_the_operators_are_told() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("operators = [\"@op:fake\"]\n").await;
    fake.joined_rooms(&[ONE, TWO]).await;
    // So that the message to the operator waits, and can be looked at.
    let makes = path("/_matrix/client/v3/createRoom");
    Mock::given(makes).respond_with(limited(Some(60_000))).with_priority(1).mount(&fake.server).await;
    fake.answers([error(403, "M_FORBIDDEN")]);
    bot.queues([out(ONE, "a secret"), out(ONE, "goes")], TimeDelta::zero()).await;
    until("the next one goes", async || fake.sent().len() == 2).await;
    assert_eq!(fake.texts(), ["a secret", "goes"]);
    let waiting = async || bot.engine().store(|tx| tx.outbox_list(10)).await.unwrap();
    until("only the operator's message waits", async || waiting().await.len() == 1).await;
    let row = waiting().await[0].id;
    let row = bot.engine().store(move |tx| tx.outbox_row(row)).await.unwrap().unwrap();
    assert_eq!(row.to, Destination::Person(UserId::new("@op:fake")));
    let Act::Say(told) = row.act else { panic!("{row:?}") };
    assert!(told.plain.contains(ONE) && told.plain.contains("403 M_FORBIDDEN"), "{told:?}");
    assert!(!told.plain.contains("secret"), "{told:?}");
    bot.stop().await;
}

/// A server that limits without saying for how long is given five seconds, by all rooms.
#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limit_without_a_time_is_waited_for() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    fake.answers([limited(None)]);
    bot.queues([out(ONE, "a")], TimeDelta::zero()).await;
    until("it is tried", async || !fake.sent().is_empty()).await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    bot.queues([out(TWO, "b")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    let sent = fake.sent();
    assert_eq!(sent.len(), 3, "{sent:?}");
    assert!(sent[1..].iter().all(|later| later.at - sent[0].at >= Duration::from_millis(4_400)), "{sent:?}");
    let again = sent[1..].iter().find(|later| later.text == "a").unwrap();
    assert_eq!(again.txn, sent[0].txn);
    assert_eq!(given_up(&bot).await, 0);
    bot.stop().await;
}

/// The message arrived, the answer didn't: the same transaction id tells the server that it has it already
/// (client-server API, "Transaction identifiers").
#[tokio::test(flavor = "multi_thread")]
async fn after_a_lost_answer_the_same_transaction_id_is_used_again() {
    let fake = FakeHomeserver::start().await;
    let mut bot = fake.bot("").await;
    fake.loses_answers(2).await;
    bot.queues([out(ONE, "a"), out(ONE, "b")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    assert_eq!(fake.texts(), ["a", "a", "a", "b"]);
    let sent = fake.sent();
    assert!(sent[0].txn == sent[1].txn && sent[1].txn == sent[2].txn && sent[2].txn != sent[3].txn, "{sent:?}");
    assert_eq!(given_up(&bot).await, 0);
    bot.stop().await;
}

/// Some four minutes of 5xx, by the bot's clock: it tries less and less often, under one transaction id, and loses nothing.
#[tokio::test(flavor = "multi_thread")]
async fn errors_for_minutes_are_waited_out() {
    const RATE: u32 = 60;
    let fake = FakeHomeserver::start().await;
    let now = Clock::system().now().to_rfc3339();
    let mut bot = fake.bot_by(format!("{now}/{now}/{RATE}").parse().unwrap(), "").await;
    let errors = [500, 502, 503, 504, 503, 503, 502, 500];
    fake.answers(errors.map(|status| error(status, "M_UNKNOWN")));
    bot.queues([out(ONE, "a"), out(ONE, "b")], TimeDelta::zero()).await;
    bot.all_is_sent().await;
    let sent = fake.sent();
    let texts = fake.texts();
    assert_eq!((texts.iter().filter(|text| *text == "a").count(), texts.last().unwrap().as_str()), (9, "b"));
    assert!(sent[..9].iter().all(|tried| tried.txn == sent[0].txn), "{sent:?}");
    for (tried, pair) in (0..).zip(sent[..9].windows(2)) {
        // One second, then twice as long each time.
        let waited = (pair[1].at - pair[0].at) * RATE;
        assert!(waited >= Duration::from_millis(900) * (1_u32 << tried), "try {tried}: {waited:?}");
    }
    assert_eq!(given_up(&bot).await, 0);
    bot.stop().await;
}
