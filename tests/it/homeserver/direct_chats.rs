//! Direct chats on a real homeserver: a private message reaches one person and nobody else, whenever others join.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use matrix_sdk::RoomMemberships;
use matrix_sdk::config::SyncSettings;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::events::InitialStateEvent;
use matrix_sdk::ruma::events::room::encryption::RoomEncryptionEventContent;
use matrix_sdk::ruma::events::room::history_visibility::{HistoryVisibility, RoomHistoryVisibilityEventContent};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use stopover::clock::Clock;
use stopover::domain::ids::{RoomId, UserId as PersonId};

use crate::harness::bot::{Bot, TIRELESS};
use crate::harness::person::Person;
use crate::harness::proxy::Proxy;
use crate::harness::synapse::{register, shared};
use crate::harness::wait::until;

/// The text that nobody else may read.
const SECRET: &str = "SECRETSTREET 99";
/// The time in which something must not happen.
const WHILE: Duration = Duration::from_secs(2);

fn id(person: &Person) -> OwnedUserId {
    person.client.user_id().unwrap().to_owned()
}

async fn request(method: Method, who: &Person, path: &str, body: Value) -> (StatusCode, Value) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client.request(method, format!("{}/_matrix/client/v3{path}", shared().url));
    let response = request.bearer_auth(&who.account.access_token).json(&body).send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

async fn set(who: &Person, room: &OwnedRoomId, kind: &str, content: Value) -> StatusCode {
    request(Method::PUT, who, &format!("/rooms/{room}/state/{kind}/"), content).await.0
}

async fn state(who: &Person, room: &OwnedRoomId, kind: &str) -> Value {
    request(Method::GET, who, &format!("/rooms/{room}/state/{kind}/"), json!({})).await.1
}

/// A bot behind a proxy, and Ada, who has a direct chat with it.
struct Scene {
    proxy: Proxy,
    bot: Bot,
    ada: Person,
    mallory: Person,
    chat: OwnedRoomId,
}

impl Scene {
    async fn new() -> Self {
        let proxy = Proxy::start(&shared().url).await;
        let mut bot = Bot::login(register("bot").await, &proxy.url, TIRELESS).await;
        bot.start().await;
        let (ada, mallory) = tokio::join!(Person::new("ada"), Person::new("mallory"));
        let chat = ada.chat(&bot.id()).await;
        ada.hears(&chat).await;
        // The bot knows it as hers.
        ada.say(&chat, "me").await;
        ada.hears(&chat).await;
        // The bot knows Mallory's devices, and could share keys with her.
        let hers = mallory.chat(&bot.id()).await;
        mallory.hears(&hers).await;
        Self { proxy, bot, ada, mallory, chat }
    }

    /// Ada invites Mallory, who joins.
    async fn mallory_comes(&self) {
        let chat = self.ada.client.get_room(&self.chat).unwrap();
        chat.invite_user_by_id(&id(&self.mallory)).await.unwrap();
        self.mallory.join(&self.chat).await;
        self.mallory.sees_in(&self.chat, &self.bot.id()).await;
    }

    /// The server has told the bot all that there is, and has nothing more for a while.
    async fn nothing_more_to_sync(&self) {
        let quiet = async || {
            let asked = self.proxy.asked("/sync?").len();
            tokio::time::sleep(WHILE).await;
            self.proxy.asked("/sync?").len() == asked
        };
        until("the server has nothing more to say", quiet).await;
    }

    async fn bot_sees_mallory(&self) {
        let there = async || {
            let store = self.bot.client().state_store();
            store.get_user_ids(&self.chat, RoomMemberships::ACTIVE).await.unwrap().contains(&id(&self.mallory))
        };
        until("the bot hears of Mallory", there).await;
    }

    /// Nothing was sent that Mallory could decrypt.
    async fn was_refused(&self) {
        let why = Some("somebody else could have read it");
        let refused = async || {
            let waiting = self.bot.engine().store(|tx| tx.outbox_list(10)).await.unwrap();
            // Where she is invited to another chat already, the bot uses that.
            waiting.iter().any(|row| row.error.as_deref() == why) || !self.ada.client.invited_rooms().is_empty()
        };
        until("it is refused", refused).await;
    }

    /// Ada gets the secret in another chat. Mallory never does.
    async fn reaches_ada_alone(&self) {
        until("she is asked into another chat", async || !self.ada.client.invited_rooms().is_empty()).await;
        let alone = self.ada.client.invited_rooms()[0].room_id().to_owned();
        self.ada.join(&alone).await;
        while !self.ada.hears(&alone).await.text().contains(SECRET) {}
        tokio::time::sleep(WHILE).await;
        let read = self.mallory.overheard(&self.chat);
        assert!(read.iter().all(|heard| !heard.text().contains(SECRET)), "{read:?}");
        // All of them can decrypt what is said to all of them.
        let question = self.mallory.say(&self.chat, "!help").await;
        let answered = async || {
            let read = self.mallory.overheard(&self.chat);
            read.iter().any(|heard| heard.reply_to() == Some(question.as_str()))
        };
        until("Mallory reads the rest", answered).await;
    }
}

/// The bot fetches the keys of a new device of Ada's. Before it gets them, Mallory joins.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_joins_while_keys_are_fetched() {
    let scene = Scene::new().await;
    let hold = scene.proxy.hold("POST /_matrix/client/v3/keys/claim");
    let laptop = matrix_sdk::Client::builder().homeserver_url(&shared().url).build().await.unwrap();
    laptop.matrix_auth().login_username(&scene.ada.account.user_id, &scene.ada.account.password).send().await.unwrap();
    laptop.encryption().wait_for_e2ee_initialization_tasks().await;
    laptop.sync_once(SyncSettings::new().timeout(Duration::ZERO)).await.unwrap();
    let device = laptop.device_id().unwrap().to_owned();
    let known = async || scene.bot.client().encryption().get_device(&id(&scene.ada), &device).await.unwrap().is_some();
    until("the bot knows of her laptop", known).await;
    // While keys are claimed, the SDK waits for them after each answer to a sync: the next must be the one with Mallory.
    scene.nothing_more_to_sync().await;
    scene.bot.tells(&scene.ada, SECRET).await;
    hold.reached(1).await;
    scene.mallory_comes().await;
    scene.bot_sees_mallory().await;
    hold.release();
    scene.was_refused().await;
    scene.reaches_ada_alone().await;
}

/// The server has answered who is in the chat. Before the bot gets the answer, Mallory joins.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_joins_between_the_check_and_the_encryption() {
    let scene = Scene::new().await;
    let hold = scene.proxy.hold_answers("/members?not_membership=leave");
    scene.bot.tells(&scene.ada, SECRET).await;
    hold.reached(1).await;
    scene.mallory_comes().await;
    scene.bot_sees_mallory().await;
    hold.release();
    scene.was_refused().await;
    scene.reaches_ada_alone().await;
}

/// The sync is late: only the server knows that Mallory has joined.
#[tokio::test(flavor = "multi_thread")]
async fn the_server_is_asked_who_is_in_the_chat() {
    let scene = Scene::new().await;
    let hold = scene.proxy.hold_answers("/sync?");
    let sent = || scene.proxy.asked("/send/m.room.encrypted/").len();
    let before = sent();
    scene.mallory_comes().await;
    scene.bot.tells(&scene.ada, SECRET).await;
    let row = async || scene.bot.engine().store(|tx| tx.outbox_list(10)).await.unwrap();
    until("it is tried", async || row().await.iter().any(|row| row.error.is_some())).await;
    assert_eq!(sent(), before);
    hold.release();
    scene.reaches_ada_alone().await;
}

/// The message is encrypted already, and Mallory joins before the server has it. It is deleted, and sent in another
/// chat.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_joins_before_the_message_arrives() {
    let scene = Scene::new().await;
    let hold = scene.proxy.hold("/send/m.room.encrypted/");
    scene.bot.tells(&scene.ada, SECRET).await;
    hold.reached(1).await;
    scene.mallory_comes().await;
    hold.release();
    until("it is deleted", async || !scene.proxy.asked("/redact/").is_empty()).await;
    scene.reaches_ada_alone().await;
}

/// Mallory made the chat, is an admin there, and left. While the bot is down, Ada invites Mallory again, asks for
/// something
/// private, and is removed by Mallory.
#[tokio::test(flavor = "multi_thread")]
async fn answers_do_not_go_to_the_person_who_removed_the_asker() {
    let mut bot = Bot::with(TIRELESS).await;
    bot.clock = Clock::starting_at("2026-04-03T08:00:00Z".parse::<DateTime<Utc>>().unwrap());
    bot.start().await;
    let (ada, mallory) = tokio::join!(Person::new("zoe"), Person::new("mallory"));
    let chat = mallory.chat(&bot.id()).await;
    mallory.client.get_room(&chat).unwrap().invite_user_by_id(&id(&ada)).await.unwrap();
    ada.join(&chat).await;
    mallory.sees_in(&chat, &id(&ada)).await;
    request(Method::POST, &mallory, &format!("/rooms/{chat}/leave"), json!({})).await;
    // Else Mallory gets the key of what Ada says next.
    ada.sees_leave(&chat, &id(&mallory)).await;
    let hers = PersonId::new(ada.account.user_id.as_str());
    // Before Ada came, it was a direct chat, too.
    let direct = async || {
        let room = RoomId::new(chat.as_str());
        let room = bot.engine().store(move |tx| tx.room(&room)).await.unwrap();
        room.is_some_and(|room| room.facts.direct && room.facts.with.as_ref() == Some(&hers))
    };
    until("it is Ada's chat", direct).await;
    ada.say(&chat, "trip new North by train 3–9 April").await;
    ada.say(&chat, "contact Lena, Oslo, @lena:example.org, hosting").await;
    while !ada.hears(&chat).await.text().contains("Lena") {}
    bot.stop().await;

    ada.client.get_room(&chat).unwrap().invite_user_by_id(&id(&mallory)).await.unwrap();
    mallory.join(&chat).await;
    ada.sees_in(&chat, &id(&mallory)).await;
    mallory.say(&chat, "hi").await;
    for text in ["tonight", "mydata", "contacts", "!contacts", "!mydata"] {
        ada.say(&chat, text).await;
    }
    let kick = json!({ "user_id": id(&ada) });
    let (kicked, _) = request(Method::POST, &mallory, &format!("/rooms/{chat}/kick"), kick).await;
    assert!(kicked.is_success());
    bot.start().await;
    let question = mallory.say(&chat, "help").await;
    let answered = async || mallory.overheard(&chat).iter().any(|heard| heard.reply_to() == Some(question.as_str()));
    until("Mallory is answered", answered).await;
    for heard in mallory.overheard(&chat) {
        assert!(!heard.text().contains("Lena") && heard.content["msgtype"] != "m.file", "{heard:?}");
    }
}

/// Mallory came and left. Then the homeserver tells the state of a branch of the room's history in which she is there, as it
/// does where somebody says something at the moment in which she leaves.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_left_is_not_brought_back_by_an_older_state() {
    let scene = Scene::new().await;
    let Scene { proxy, bot, ada, mallory, chat } = &scene;
    scene.mallory_comes().await;
    scene.bot_sees_mallory().await;
    let (_, members) = request(Method::GET, ada, &format!("/rooms/{chat}/members"), json!({})).await;
    let member = |event: &&Value| event["state_key"] == id(mallory).as_str();
    let there = members["chunk"].as_array().unwrap().iter().find(member).unwrap().clone();
    mallory.client.get_room(chat).unwrap().leave().await.unwrap();
    ada.sees_leave(chat, &id(mallory)).await;
    let alone = async || {
        let room = RoomId::new(chat.as_str());
        bot.engine().store(move |tx| tx.room(&room)).await.unwrap().is_some_and(|room| room.facts.direct)
    };
    until("it is Ada's chat again", alone).await;
    let (told, in_room) = (Arc::new(AtomicBool::new(false)), chat.to_string());
    let tell = Arc::clone(&told);
    proxy.rewrite("/sync?", move |_, answer| {
        let Some(room) = answer.get_mut("rooms").and_then(|rooms| rooms.get_mut("join")?.get_mut(&in_room)) else {
            return;
        };
        if room["timeline"]["events"].as_array().is_some_and(|events| !events.is_empty()) {
            tell.store(true, Ordering::SeqCst);
            room["state"] = json!({ "events": [there] });
        }
    });
    // A direct chat needs no "!".
    let question = ada.say(chat, "me").await;
    while ada.hears(chat).await.reply_to() != Some(question.as_str()) {}
    assert!(told.load(Ordering::SeqCst));
    bot.tells(ada, SECRET).await;
    assert_eq!(ada.hears(chat).await.text(), SECRET);
    assert!(ada.client.invited_rooms().is_empty());
    let (room, gone) = (RoomId::new(chat.as_str()), PersonId::new(mallory.account.user_id.as_str()));
    assert!(!bot.engine().store(move |tx| tx.is_member(&room, &gone)).await.unwrap());
}

async fn decoy(mallory: &Person, bot: &Bot, ada: &Person) -> OwnedRoomId {
    let mut request = CreateRoom::new();
    request.invite = vec![bot.id(), id(ada)];
    request.is_direct = true;
    request.preset = Some(RoomPreset::TrustedPrivateChat);
    let encryption = RoomEncryptionEventContent::with_recommended_defaults();
    let history = RoomHistoryVisibilityEventContent::new(HistoryVisibility::Joined);
    request.initial_state = vec![
        InitialStateEvent::with_empty_state_key(encryption).to_raw_any(),
        InitialStateEvent::with_empty_state_key(history).to_raw_any(),
    ];
    let room = mallory.client.create_room(request).await.unwrap().room_id().to_owned();
    mallory.sees_in(&room, &bot.id()).await;
    room
}

/// Mallory made a chat for Ada and the bot, and left it. Ada never answered the invitation, or joined and never wrote
/// there.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_imitates_a_direct_chat_gets_nothing() {
    let bot = Bot::started().await;
    for joins in [false, true] {
        let (ada, mallory) = tokio::join!(Person::new("ada"), Person::new("mallory"));
        let room = decoy(&mallory, &bot, &ada).await;
        if joins {
            ada.join(&room).await;
            mallory.sees_in(&room, &id(&ada)).await;
        }
        mallory.client.get_room(&room).unwrap().leave().await.unwrap();
        let gone = async || {
            let store = bot.client().state_store();
            !store.get_user_ids(&room, RoomMemberships::ACTIVE).await.unwrap().contains(&id(&mallory))
        };
        until("the bot hears that Mallory left", gone).await;
        bot.tells(&ada, SECRET).await;
        let asked = async || ada.client.invited_rooms().into_iter().find(|one| one.room_id() != room);
        until("the bot asks her into a chat of its own", async || asked().await.is_some()).await;
        let own = asked().await.unwrap().room_id().to_owned();
        ada.join(&own).await;
        // The messages from before she joined.
        assert_eq!(ada.hears(&own).await.text(), SECRET);
        // It stays the same chat.
        bot.tells(&ada, "more").await;
        assert_eq!(ada.hears(&own).await.text(), "more");
    }
}

/// In the chats that the bot makes, nobody else can invite, change who can read, or upgrade the room.
#[tokio::test(flavor = "multi_thread")]
async fn an_invited_person_has_no_power_over_the_bots_chat() {
    let bot = Bot::started().await;
    let (ada, mallory) = tokio::join!(Person::new("ada"), Person::new("mallory"));
    bot.tells(&ada, "hello").await;
    until("she is asked", async || !ada.client.invited_rooms().is_empty()).await;
    let chat = ada.client.invited_rooms()[0].room_id().to_owned();
    ada.join(&chat).await;
    assert_eq!(ada.hears(&chat).await.text(), "hello");
    for (kind, content) in [
        ("m.room.tombstone", json!({ "body": "over there", "replacement_room": "!else:localhost" })),
        ("m.room.power_levels", json!({ "users": { id(&ada): 100 } })),
        ("m.room.join_rules", json!({ "join_rule": "public" })),
        ("m.room.history_visibility", json!({ "history_visibility": "world_readable" })),
        ("m.room.encryption", json!({ "algorithm": "m.unknown" })),
        ("m.room.guest_access", json!({ "guest_access": "can_join" })),
        ("m.room.server_acl", json!({ "allow": ["*"] })),
        ("m.room.name", json!({ "name": "ours" })),
    ] {
        assert_eq!(set(&ada, &chat, kind, content).await, StatusCode::FORBIDDEN, "{kind}");
    }
    for (what, whom) in [("invite", id(&mallory)), ("kick", bot.id()), ("ban", bot.id())] {
        let path = format!("/rooms/{chat}/{what}");
        assert_eq!(request(Method::POST, &ada, &path, json!({ "user_id": whom })).await.0, StatusCode::FORBIDDEN);
    }
    for (kind, key, value) in [
        ("m.room.join_rules", "join_rule", "invite"),
        ("m.room.history_visibility", "history_visibility", "invited"),
        ("m.room.guest_access", "guest_access", "forbidden"),
        ("m.room.encryption", "algorithm", "m.megolm.v1.aes-sha2"),
    ] {
        assert_eq!(state(&ada, &chat, kind).await[key], value, "{kind}");
    }
    assert_eq!(state(&ada, &chat, "m.room.create").await["additional_creators"], Value::Null);
    // She can still speak, react and delete what she said.
    let question = ada.say(&chat, "me").await;
    assert_eq!(ada.hears(&chat).await.reply_to(), Some(question.as_str()));
    ada.react(&chat, question.as_str(), "👍").await;
    ada.redact(&chat, question.as_str()).await;
}

/// In a chat with an unknown encryption algorithm the bot can neither read nor write. It makes another.
#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_encryption_leads_to_a_new_chat() {
    let bot = Bot::started().await;
    let ada = Person::new("ada").await;
    let chat = ada.chat(&bot.id()).await;
    ada.hears(&chat).await;
    ada.say(&chat, "me").await;
    ada.hears(&chat).await;
    assert!(set(&ada, &chat, "m.room.encryption", json!({ "algorithm": "m.unknown" })).await.is_success());
    until("she is asked into another chat", async || !ada.client.invited_rooms().is_empty()).await;
    let other = ada.client.invited_rooms()[0].room_id().to_owned();
    ada.join(&other).await;
    let why = ada.hears(&other).await;
    assert!(why.text().contains("encryption I don't know"), "{why:?}");
    bot.tells(&ada, SECRET).await;
    assert_eq!(ada.hears(&other).await.text(), SECRET);
    let question = ada.say(&other, "me").await;
    assert_eq!(ada.hears(&other).await.reply_to(), Some(question.as_str()));
}

/// Nothing private is sent to a chat that anybody can join, until that is changed.
#[tokio::test(flavor = "multi_thread")]
async fn a_chat_that_anybody_can_join_is_no_direct_chat() {
    let bot = Bot::started().await;
    let ada = Person::new("ada").await;
    let chat = ada.chat(&bot.id()).await;
    ada.hears(&chat).await;
    ada.say(&chat, "me").await;
    ada.hears(&chat).await;
    assert!(set(&ada, &chat, "m.room.join_rules", json!({ "join_rule": "public" })).await.is_success());
    assert!(ada.hears(&chat).await.text().contains("without an invitation"));
    ada.say(&chat, "mydata").await;
    assert!(ada.hears(&chat).await.text().contains("encrypted"));
    bot.tells(&ada, SECRET).await;
    until("she is asked into another chat", async || !ada.client.invited_rooms().is_empty()).await;
    let other = ada.client.invited_rooms()[0].room_id().to_owned();
    ada.join(&other).await;
    assert_eq!(ada.hears(&other).await.text(), SECRET);
}
