//! Attacks by single events, from people or by a homeserver that lies: edits and deletions of other people's messages,
//! forged room upgrades, floods of undecryptable messages, and texts that libraries would quote in the log.

use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use matrix_sdk::RoomMemberships;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::{OwnedRoomId, UserId, int};
use reqwest::Method;
use serde_json::{Value, json};
use stopover::domain::ids::RoomId;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Child;

use crate::harness::bot::{Bot, TIRELESS};
use crate::harness::person::Person;
use crate::harness::proxy::Proxy;
use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::{soon, until};
use crate::homeserver::room_changes::{asks, request};

/// How many events of 60 kB the flood has.
const FLOOD: usize = 500;
/// By how many MiB the bot's memory may grow: what a few sync responses take, but not all of the flood.
const MAX_GROWTH: i64 = 100;

/// Ada's trip in a room, with Kari and Mallory as guests.
async fn tour(bot: &Bot, ada: &Person, kari: &Person, mallory: &Person) -> OwnedRoomId {
    let ids = [&kari.account, &mallory.account].map(|account| UserId::parse(&account.user_id).unwrap());
    let room = ada.room("Co-op tour", true, &[&bot.id(), &ids[0], &ids[1]]).await;
    for guest in [kari, mallory] {
        guest.join(&room).await;
    }
    for one in [ada, kari, mallory] {
        for id in ids.iter().chain([&bot.id()]) {
            if one.client.user_id() != Some(id) {
                one.sees_in(&room, id).await;
            }
        }
    }
    assert!(asks(ada, &room, "!trip new North 6–19 April").await.contains("started"));
    assert!(asks(ada, &room, "!stop Oslo 6–9 April").await.contains("Oslo"));
    room
}

fn silence(who: &Person, room: &OwnedRoomId) {
    while who.take(room).is_some() {}
}

/// Sends an event of any type, as it is.
async fn puts(who: &Account, room: &OwnedRoomId, kind: &str, content: Value) -> String {
    let n = uuid();
    let path = format!("/_matrix/client/v3/rooms/{room}/send/{kind}/{n}");
    request(Method::PUT, who, &path, content).await["event_id"].as_str().unwrap().to_owned()
}

/// Sends state that the server may refuse; then the bot does not see it.
async fn tries(who: &Account, path: &str, content: &Value) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let path = format!("{}/_matrix/client/v3/{path}", shared().url);
    client.put(path).bearer_auth(&who.access_token).json(content).send().await.unwrap();
}

fn uuid() -> String {
    static COUNT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    format!("events-{}", COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lying_homeserver_deletes_nothing_in_another_room() {
    let proxy = Proxy::start(&shared().url).await;
    let mut bot = Bot::login(register("bot").await, &proxy.url, TIRELESS).await;
    bot.start().await;
    let (ada, kari, mallory) = (Person::new("ada").await, Person::new("kari").await, Person::new("mallory").await);
    let room = tour(&bot, &ada, &kari, &mallory).await;
    let offer = kari.say(&room, "!offer Oslo sofa 6–8 April").await;
    kari.hears(&room).await;
    // In her own room, where she may redact everything, she redacts an event of another room. An honest server refuses
    // that, so
    // the bot's homeserver has to lie.
    let hers = mallory.room("Hers", false, &[&bot.id()]).await;
    mallory.sees_in(&hers, &bot.id()).await;
    let victim = Arc::new(Mutex::new(offer.to_string()));
    let (at, there) = (Arc::clone(&victim), hers.to_string());
    proxy.rewrite("/sync", move |_, answer| {
        let path = ["rooms", "join", &there, "timeline", "events"];
        let events = path.into_iter().try_fold(answer, |at, key| at.get_mut(key)).and_then(Value::as_array_mut);
        for event in events.into_iter().flatten().filter(|event| event["type"] == "m.room.redaction") {
            let victim = at.lock().unwrap().clone();
            event["content"]["redacts"] = victim.as_str().into();
            event["redacts"] = victim.as_str().into();
        }
    });
    for victim_now in [offer.to_string(), "$not-said-yet".to_owned()] {
        *victim.lock().unwrap() = victim_now;
        let bait = mallory.say(&hers, "bait").await;
        let deletion = mallory.redact(&hers, bait.as_str()).await.to_string();
        until("it is handled", async || {
            let deletion = deletion.clone();
            bot.engine().store(move |tx| tx.was_seen(&deletion)).await.unwrap()
        })
        .await;
    }
    assert!(asks(&ada, &room, "!offers").await.contains("a sofa in Oslo"));
    // Its author may.
    silence(&kari, &room);
    kari.redact(&room, offer.as_str()).await;
    // After the other messages that she gets there.
    while !kari.hears(&room).await.text().contains("I've removed #") {}
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_edits_another_persons_message() {
    let bot = {
        let mut bot = Bot::with(TIRELESS).await;
        bot.start().await;
        bot
    };
    let (ada, kari, mallory) = (Person::new("ada").await, Person::new("kari").await, Person::new("mallory").await);
    let room = tour(&bot, &ada, &kari, &mallory).await;
    let talk = ada.say(&room, "hello all, nice weather").await;
    mallory.edit(&room, talk.as_str(), "!meet Fake meeting Tuesday 18:00 in Oslo").await;
    // Kari's message comes before its key, and Mallory edits it.
    kari.trusts(&bot.id(), false).await;
    let early = kari.say(&room, "!suggest Drammen").await;
    until("it is in the ledger", async || bot.engine().store(|tx| tx.unread()).await.unwrap().len() == 1).await;
    mallory.edit(&room, early.as_str(), "never mind").await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let keys = bot.folder.path().join("keys");
    kari.client.encryption().export_room_keys(keys.clone(), "secret", |_| true).await.unwrap();
    bot.client().encryption().import_room_keys(keys, "secret").await.unwrap();
    soon("she is answered", async {
        loop {
            let heard = kari.hears(&room).await;
            if heard.sender != bot.id() {
                continue;
            }
            assert!(!heard.text().contains("Fake"), "{heard:?}");
            if heard.reply_to() == Some(early.as_str()) {
                assert!(heard.text().starts_with("Suggested"), "{heard:?}");
                break;
            }
        }
    })
    .await;
    assert!(!asks(&ada, &room, "!meetups").await.contains("Fake"));
    // She can edit her own messages.
    silence(&ada, &room);
    ada.edit(&room, talk.as_str(), "!stop Bergen 9–10 April").await;
    let heard = soon("the bot answers", async {
        loop {
            let heard = ada.hears(&room).await;
            if heard.sender == bot.id() {
                break heard;
            }
        }
    })
    .await;
    assert!(heard.text().contains("Bergen") && heard.reply_to() == Some(talk.as_str()), "{heard:?}");
}

/// A public or private room of a person who has nothing to do with the bot.
async fn strangers_room(stranger: &Person, public: bool) -> OwnedRoomId {
    let mut request = CreateRoom::new();
    request.preset = Some(if public { RoomPreset::PublicChat } else { RoomPreset::PrivateChat });
    stranger.client.create_room(request).await.unwrap().room_id().to_owned()
}

/// Upgrades a room to another one. It is fine where the server refuses.
async fn closes(who: &Person, room: &OwnedRoomId, to: &OwnedRoomId) {
    let content = json!({ "body": "gone", "replacement_room": to });
    tries(&who.account, &format!("rooms/{room}/state/m.room.tombstone"), &content).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tombstone_does_not_bypass_who_may_invite() {
    let account = register("ada").await;
    let settings = format!("[invites]\nusers = [{:?}]\n", account.user_id);
    let mut bot = Bot::with(&settings).await;
    bot.start().await;
    let ada = Person::on(&shared().url, account).await;
    let (kari, mallory, stranger) = (Person::new("kari").await, Person::new("mallory").await, Person::new("s").await);
    let room = tour(&bot, &ada, &kari, &mallory).await;
    bot.tells(&mallory, "hello").await;
    until("the bot asks her into a chat", async || !mallory.client.invited_rooms().is_empty()).await;
    let chat = mallory.client.invited_rooms()[0].room_id().to_owned();
    mallory.join(&chat).await;
    mallory.hears(&chat).await;
    // The worst case: she is also a moderator of the room.
    let mallory_id = UserId::parse(&mallory.account.user_id).unwrap();
    let powers = vec![(&*mallory_id, int!(150))];
    ada.client.get_room(&room).unwrap().update_power_levels(powers).await.unwrap();
    let (bot_id, mut rooms) = (bot.id(), Vec::new());
    for old in [&chat, &room] {
        for _ in 0..5 {
            let public = strangers_room(&stranger, true).await;
            closes(&mallory, old, &public).await;
            rooms.push(public);
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        let private = strangers_room(&stranger, false).await;
        closes(&mallory, old, &private).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        let invite = format!("/_matrix/client/v3/rooms/{private}/invite");
        request(Method::POST, &stranger.account, &invite, json!({ "user_id": bot_id })).await;
        rooms.push(private);
    }
    let in_one = async || {
        let joined = bot.client().joined_rooms();
        rooms.iter().any(|room| joined.iter().any(|joined| joined.room_id() == room))
    };
    // It joined once at most, to look, and left again.
    until("it is declined", async || {
        let private = &rooms[rooms.len() - 1];
        stranger.members(private, RoomMemberships::LEAVE).await.contains(&bot_id)
    })
    .await;
    until("the bot is in none of them", async || !in_one().await).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(!in_one().await);
    for room in &rooms {
        assert!(!stranger.members(room, RoomMemberships::JOIN).await.contains(&bot_id), "{room}");
    }
    let went = async |room: &OwnedRoomId| stranger.members(room, RoomMemberships::LEAVE).await.contains(&bot_id);
    let mut entered = 0;
    for room in &rooms {
        entered += usize::from(went(room).await);
    }
    // The two private rooms were declined.
    assert!(entered <= 3, "{entered}");
    let old = RoomId::new(room.as_str());
    assert!(bot.engine().store(move |tx| tx.room(&old)).await.unwrap().is_some());
}

/// The program with `-v`, as an operator would start it, and what it logs.
async fn verbose(bot: &Bot) -> (Child, Arc<Mutex<Vec<String>>>) {
    let mut command = bot.command("run");
    let mut child = command.env_remove("RUST_LOG").arg("-v").stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let log = Arc::new(Mutex::new(Vec::new()));
    let written = Arc::clone(&log);
    tokio::spawn(async move {
        while let Ok(Some(line)) = lines.next_line().await {
            written.lock().unwrap().push(line);
        }
    });
    until("ready", async || log.lock().unwrap().iter().any(|line| line.ends_with(": ready"))).await;
    (child, log)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_quotes_no_message() {
    let bot = Bot::with(TIRELESS).await;
    let (_child, log) = verbose(&bot).await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    let plain = kari.room("Journey", false, &[&bot.id()]).await;
    kari.sees_in(&plain, &bot.id()).await;
    let odd = [
        json!({ "msgtype": "m.text", "body": "hi", "m.relates_to": "MARKER Storgata 1" }),
        json!({ "msgtype": "m.text", "body": "hi", "m.relates_to": { "rel_type": "m.replace", "event_id": ["MARKER"] } }),
        json!({ "msgtype": "m.text", "body": { "MARKER": "Storgata 1" } }),
        json!({ "msgtype": ["MARKER"], "body": "MARKER" }),
        json!({ "msgtype": "m.text", "body": "MARKER", "m.mentions": "MARKER Storgata 1" }),
        json!({ "msgtype": "m.text", "body": "MARKER", "format": 7, "formatted_body": ["MARKER"] }),
        json!({ "msgtype": "m.location", "body": "MARKER", "geo_uri": { "MARKER": 1 } }),
        json!({ "msgtype": "m.text", "body": "MARKER", "m.new_content": "MARKER Storgata 1" }),
        json!({ "MARKER": "Storgata 1" }),
    ];
    for content in &odd {
        kari.send(&chat, content.clone()).await;
        for kind in
            ["m.room.message", "m.room.encrypted", "m.reaction", "m.key.verification.start", "org.matrix.MARKER"]
        {
            tries(&kari.account, &format!("rooms/{plain}/send/{kind}/{}", uuid()), content).await;
        }
    }
    for (kind, content) in [
        ("m.room.name", json!({ "name": ["MARKER"] })),
        ("m.room.topic", json!({ "topic": { "MARKER": 1 } })),
        ("m.room.pinned_events", json!({ "pinned": "MARKER" })),
        ("org.example.state", json!("MARKER")),
    ] {
        tries(&kari.account, &format!("rooms/{plain}/state/{kind}"), &content).await;
    }
    // A flood of the worst events.
    for _ in 0..30 {
        kari.send(&chat, odd[0].clone()).await;
    }
    silence(&kari, &chat);
    assert!(asks(&kari, &chat, "me").await.contains("kari"));
    let log = log.lock().unwrap().clone();
    let quotes: Vec<&String> = log.iter().filter(|line| line.contains("MARKER") || line.contains("Storgata")).collect();
    assert!(quotes.is_empty(), "{quotes:#?}");
    // Of a library's log line only its origin is shown.
    let theirs: Vec<&String> = log.iter().filter(|line| line.contains(" matrix_sdk")).collect();
    assert!(
        theirs.iter().any(|line| line.contains("matrix_sdk_base::response_processors::timeline: line ")),
        "{log:#?}"
    );
    assert!(theirs.iter().all(|line| line.ends_with("(STOPOVER_LOG_LIBRARIES=1 shows what it says)")), "{theirs:#?}");
}

/// The resident memory of a process, in MiB (`man 5 proc`).
fn resident(child: &Child) -> i64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id().unwrap())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<i64>().unwrap() / 1_024
}

#[tokio::test(flavor = "multi_thread")]
async fn undecryptable_floods_take_no_memory() {
    let events = stopover::config::environment("STOPOVER_FLOOD").and_then(|text| text.parse().ok()).unwrap_or(FLOOD);
    let bot = Bot::with(TIRELESS).await;
    let (child, log) = verbose(&bot).await;
    let (kari, mallory) = (Person::new("kari").await, Person::new("mallory").await);
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let hers = mallory.room("Hers", false, &[&bot.id()]).await;
    mallory.sees_in(&hers, &bot.id()).await;
    assert!(asks(&kari, &chat, "me").await.contains("kari"));
    let (before, mut most) = (resident(&child), 0);
    let text = "A".repeat(59_000);
    let sent = stream::iter(0..events)
        .map(|n| {
            let content = json!({
                "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": text, "device_id": "NONE", "sender_key": "none",
                "session_id": format!("session{n}"),
            });
            puts(&mallory.account, &hers, "m.room.encrypted", content)
        })
        .buffer_unordered(4);
    let mut sent = std::pin::pin!(sent);
    while sent.next().await.is_some() {
        most = most.max(resident(&child));
    }
    let asked = tokio::time::Instant::now();
    assert!(asks(&kari, &chat, "me").await.contains("kari"));
    let took = asked.elapsed();
    most = most.max(resident(&child));
    println!("{events} events: {before} MiB before, {most} at most, {} after; answered in {took:?}", resident(&child));
    assert!(most - before < MAX_GROWTH, "{before} → {most} MiB");
    let log = log.lock().unwrap();
    let said = log.iter().filter(|line| line.contains("without their keys")).count();
    assert_eq!(said, 1, "{log:#?}");
}
