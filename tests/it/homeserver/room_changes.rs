//! Rooms on a real homeserver: they are upgraded, deleted, lose the bot, stop being direct chats.

use std::time::Duration;

use chrono::{DateTime, Utc};
use matrix_sdk::RoomMemberships;
use matrix_sdk::ruma::api::client::room::create_room::v3::{CreationContent, Request as CreateRoom, RoomPreset};
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{OwnedRoomId, RoomId as MatrixRoomId, UserId, int};
use serde_json::{Value, json};
use stopover::clock::Clock;
use stopover::domain::ids::{RoomId, UserId as PersonId};
use stopover::domain::room::RoomFacts;
use stopover::outgoing::{Act, Outgoing};

use crate::harness::bot::Bot;
use crate::harness::outgoing::{With, say, to_room};
use crate::harness::person::Person;
use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::{soon, until};

/// Friday 3 April 2026, ten in the morning in Oslo.
const BEGIN: &str = "2026-04-03T08:00:00Z";
/// Two hours before the dinner.
const SHORTLY_BEFORE: &str = "2026-04-07T14:00:01Z";

fn at(time: &str) -> DateTime<Utc> {
    time.parse().unwrap()
}

async fn bot(settings: &str) -> Bot {
    let mut bot = Bot::with(settings).await;
    bot.clock = Clock::starting_at(at(BEGIN));
    bot.start().await;
    bot
}

async fn anyones() -> Bot {
    bot("[invites]\nanyone = true\n").await
}

fn go_to(bot: &Bot, time: &str) {
    bot.clock.set(at(time));
    bot.engine().timer.notify_one();
    bot.engine().outbox.notify_one();
}

/// Sends a request to the homeserver.
pub async fn request(method: reqwest::Method, who: &Account, path: &str, body: Value) -> Value {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client.request(method, format!("{}{path}", shared().url)).bearer_auth(&who.access_token).json(&body);
    let response = request.send().await.unwrap();
    let (status, body) = (response.status(), response.json::<Value>().await.unwrap());
    assert!(status.is_success(), "{path}: {status} {body}");
    body
}

async fn upgrade(who: &Person, room: &OwnedRoomId, version: &str) -> OwnedRoomId {
    let path = format!("/_matrix/client/v3/rooms/{room}/upgrade");
    let made = request(reqwest::Method::POST, &who.account, &path, json!({ "new_version": version })).await;
    MatrixRoomId::parse(made["replacement_room"].as_str().unwrap()).unwrap()
}

/// Deletes a room as an admin of the homeserver.
async fn delete(room: &OwnedRoomId) {
    let admin = register("admin").await;
    // There is no other way to make an admin account without a secret hash.
    let database = rusqlite::Connection::open(shared().data().join("homeserver.db")).unwrap();
    database.busy_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(database.execute("UPDATE users SET admin = 1 WHERE name = ?1", [&admin.user_id]).unwrap(), 1);
    let path = format!("/_synapse/admin/v1/rooms/{room}");
    request(reqwest::Method::DELETE, &admin, &path, json!({ "block": false, "purge": true })).await;
}

async fn knows(bot: &Bot, room: &OwnedRoomId) -> bool {
    let room = RoomId::new(room.as_str());
    bot.engine().store(move |tx| tx.room(&room)).await.unwrap().is_some()
}

/// Ada's trip in Kari's room: a dinner on Tuesday that Kari comes to. Ada has a direct chat with the bot, too.
struct Dinner {
    ada: Person,
    kari: Person,
    room: OwnedRoomId,
    chat: OwnedRoomId,
}

pub async fn asks(who: &Person, room: &OwnedRoomId, text: &str) -> String {
    let question = who.say(room, text).await;
    loop {
        let answer = who.hears(room).await;
        if answer.reply_to() == Some(question.as_str()) {
            return answer.text().to_owned();
        }
    }
}

async fn dinner(bot: &Bot, ada: Person, kari: Person) -> Dinner {
    let kari_id = UserId::parse(&kari.account.user_id).unwrap();
    let room = ada.room("Co-op tour", true, &[&bot.id(), &kari_id]).await;
    kari.join(&room).await;
    ada.sees_in(&room, &kari_id).await;
    ada.sees_in(&room, &bot.id()).await;
    kari.sees_in(&room, &bot.id()).await;
    // From room version 12 on, upgrading a room takes power level 150, which only its creator has by default.
    let powers = vec![(&*kari_id, int!(150))];
    ada.client.get_room(&room).unwrap().update_power_levels(powers).await.unwrap();
    assert!(asks(&ada, &room, "!trip new North 6–19 April").await.contains("started"));
    assert!(asks(&ada, &room, "!stop Oslo 6–9 April").await.contains("Oslo"));
    assert!(asks(&ada, &room, "!meet Dinner Tuesday 7 April 18:00 in Oslo").await.contains("#2"));
    assert!(asks(&kari, &room, "!rsvp 2 yes").await.contains("See you"));
    let chat = ada.chat(&bot.id()).await;
    ada.hears(&chat).await;
    while kari.take(&room).is_some() {}
    while ada.take(&room).is_some() {}
    Dinner { ada, kari, room, chat }
}

/// The next message to a person that is no evening message.
async fn hears_of_dinner(who: &Person, room: &OwnedRoomId) -> crate::harness::person::Heard {
    loop {
        let heard = who.hears(room).await;
        if heard.text().starts_with("Dinner") {
            return heard;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgraded_private_room_is_followed_whoever_invites_it() {
    // Only Ada may invite the bot. Kari upgrades the room, and invites everybody.
    let account = register("ada").await;
    let bot = bot(&format!("[invites]\nusers = [{:?}]\n", account.user_id)).await;
    let ada = Person::on(&shared().url, account).await;
    let Dinner { ada, kari, room, .. } = dinner(&bot, ada, Person::new("kari").await).await;
    let next = upgrade(&kari, &room, "12").await;
    until("the bot knows", async || {
        let old = RoomId::new(room.as_str());
        bot.engine().store(move |tx| tx.successor(&old)).await.unwrap().is_some()
    })
    .await;
    // Meanwhile nobody can write in the old room, not even the bot. Its messages wait.
    let now = bot.clock.now();
    bot.queues([to_room(room.as_str(), say("a word that waits")).encrypted()], chrono::TimeDelta::zero()).await;
    until("it was tried", async || {
        let later = now + chrono::TimeDelta::seconds(600);
        let waiting = bot.engine().store(move |tx| tx.outbox_waiting(later)).await.unwrap();
        waiting.due.iter().any(|row| matches!(row.act, Act::Say(_)) && row.attempts > 0)
    })
    .await;
    let path = format!("/_matrix/client/v3/rooms/{next}/invite");
    for one in [&bot.account, &ada.account] {
        request(reqwest::Method::POST, &kari.account, &path, json!({ "user_id": one.user_id })).await;
    }
    kari.sees_in(&next, &bot.id()).await;
    ada.join(&next).await;
    let heard = kari.hears_many(&next, 2).await;
    assert_eq!(heard[0].text(), "a word that waits");
    assert!(heard[1].text().starts_with("I've moved here from the old room. It's still linked to North"), "{heard:?}");
    assert!(heard.iter().all(|heard| heard.encrypted));
    until("it leaves the old room", async || kari.members(&room, RoomMemberships::LEAVE).await.contains(&bot.id()))
        .await;
    ada.sees_in(&next, &bot.id()).await;
    assert!(asks(&ada, &next, "!stops").await.contains("Oslo"));
    while kari.take(&next).is_some() {}
    go_to(&bot, SHORTLY_BEFORE);
    let ping = hears_of_dinner(&kari, &next).await;
    assert!(ping.encrypted && ping.text().starts_with("Dinner (#2) in 2 hours"), "{ping:?}");
    assert_eq!(ping.content["m.mentions"]["user_ids"], json!([kari.account.user_id]));
    kari.hears_nothing(&room, Duration::from_secs(1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgraded_public_room_is_followed_also_after_it_was_down() {
    let mut bot = anyones().await;
    let Dinner { ada, room, .. } = dinner(&bot, Person::new("ada").await, Person::new("kari").await).await;
    let state = format!("/_matrix/client/v3/rooms/{room}/state/m.room.join_rules");
    request(reqwest::Method::PUT, &ada.account, &state, json!({ "join_rule": "public" })).await;
    let next = upgrade(&ada, &room, "12").await;
    let heard = ada.hears(&next).await;
    assert!(heard.text().contains("still linked to North"), "{heard:?}");
    assert!(asks(&ada, &next, "!stops").await.contains("Oslo"));
    // Once more, while it is down.
    bot.stop().await;
    let third = upgrade(&ada, &next, "12").await;
    bot.start().await;
    let heard = ada.hears(&third).await;
    assert!(heard.text().contains("still linked to North"), "{heard:?}");
    until("it leaves", async || ada.members(&next, RoomMemberships::LEAVE).await.contains(&bot.id())).await;
    while ada.take(&third).is_some() {}
    go_to(&bot, SHORTLY_BEFORE);
    assert!(hears_of_dinner(&ada, &third).await.text().starts_with("Dinner (#2) in 2 hours"));
}

#[tokio::test(flavor = "multi_thread")]
async fn invited_and_upgraded_while_it_was_down() {
    let account = register("ada").await;
    let mut bot = bot(&format!("[invites]\nusers = [{:?}]\n", account.user_id)).await;
    let ada = Person::on(&shared().url, account).await;
    let Dinner { kari, room, .. } = dinner(&bot, ada, Person::new("kari").await).await;
    bot.stop().await;
    let next = upgrade(&kari, &room, "12").await;
    let path = format!("/_matrix/client/v3/rooms/{next}/invite");
    request(reqwest::Method::POST, &kari.account, &path, json!({ "user_id": bot.id() })).await;
    bot.start().await;
    let heard = kari.hears(&next).await;
    assert!(heard.text().contains("still linked to North"), "{heard:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgraded_direct_chat_is_one_still() {
    let bot = anyones().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let next = upgrade(&kari, &chat, "12").await;
    let path = format!("/_matrix/client/v3/rooms/{next}/invite");
    request(reqwest::Method::POST, &kari.account, &path, json!({ "user_id": bot.id() })).await;
    assert!(kari.hears(&next).await.text().starts_with("I've moved here"));
    // No `!` needed there.
    assert!(asks(&kari, &next, "me").await.contains("kari"));
    bot.tells(&kari, "here").await;
    assert_eq!(kari.hears(&next).await.text(), "here");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_claims_to_follow_another_gets_nothing() {
    let bot = anyones().await;
    let Dinner { room, .. } = dinner(&bot, Person::new("ada").await, Person::new("kari").await).await;
    let mallory = Person::new("mallory").await;
    let mut forged = CreateRoom::new();
    forged.preset = Some(RoomPreset::PrivateChat);
    forged.invite = vec![bot.id()];
    let claim = json!({ "predecessor": { "room_id": room, "event_id": "$forged" } });
    forged.creation_content = Some(Raw::<CreationContent>::from_json_string(claim.to_string()).unwrap());
    let forged = mallory.client.create_room(forged).await.unwrap().room_id().to_owned();
    assert!(mallory.hears(&forged).await.text().starts_with("Hi! I'm Stopover"));
    assert!(asks(&mallory, &forged, "!stops").await.contains("isn't linked"));
    assert!(knows(&bot, &room).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn kicked_or_banned_it_tells_the_owner_and_reminds_each_person() {
    let bot = anyones().await;
    for ban in [false, true] {
        bot.clock.set(at(BEGIN));
        let Dinner { ada, kari, room, chat } = dinner(&bot, Person::new("ada").await, Person::new("kari").await).await;
        let there = kari.client.get_room(&room).unwrap();
        if ban {
            there.ban_user(&bot.id(), None).await.unwrap();
        } else {
            there.kick_user(&bot.id(), None).await.unwrap();
        }
        let told = ada.hears(&chat).await;
        assert!(told.encrypted && told.text().contains("removed me from Co-op tour"), "{told:?}");
        assert!(told.text().starts_with(&kari.account.user_id[1..5]), "{told:?}");
        go_to(&bot, SHORTLY_BEFORE);
        // Kari, who said yes, has no chat with it yet.
        until("it asks her into a chat", async || !kari.client.invited_rooms().is_empty()).await;
        let alone = kari.client.invited_rooms()[0].room_id().to_owned();
        kari.join(&alone).await;
        assert!(kari.hears(&alone).await.text().starts_with("Dinner (#2) in 2 hours"));
        kari.hears_nothing(&room, Duration::from_secs(1)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_is_deleted_on_the_server_is_noticed() {
    let mut bot = anyones().await;
    for down in [false, true] {
        bot.clock.set(at(BEGIN));
        let Dinner { ada, kari, room, chat } = dinner(&bot, Person::new("ada").await, Person::new("kari").await).await;
        if down {
            bot.stop().await;
        }
        delete(&room).await;
        if down {
            bot.start().await;
        } else {
            // The server may have purged the bot's membership before it could say so. Then the bot notices at the next
            // reminder, which Kari gets in her chat.
            go_to(&bot, SHORTLY_BEFORE);
            // Or the server removed her before it removed the bot.
            let has_left = async || {
                let (room, kari) = (RoomId::new(room.as_str()), PersonId::new(&kari.account.user_id));
                !bot.engine().store(move |tx| tx.is_member(&room, &kari)).await.unwrap()
            };
            let asked = || kari.client.invited_rooms().first().map(|chat| chat.room_id().to_owned());
            until("it asks her into a chat", async || asked().is_some() || has_left().await).await;
            if let Some(alone) = asked() {
                kari.join(&alone).await;
                assert!(hears_of_dinner(&kari, &alone).await.text().starts_with("Dinner (#2) in 2 hours"));
            }
        }
        soon("the owner hears", async {
            while !ada.hears(&chat).await.text().starts_with("I'm no longer in Co-op tour") {}
        })
        .await;
        assert!(!knows(&bot, &room).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_direct_chat_with_a_third_person_is_a_room() {
    let bot = anyones().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    assert!(asks(&kari, &chat, "remind me in 1h call the doctor").await.contains("doctor"));
    let mallory = Person::new("mallory").await;
    let mallory_id = UserId::parse(&mallory.account.user_id).unwrap();
    kari.client.get_room(&chat).unwrap().invite_user_by_id(&mallory_id).await.unwrap();
    let told = kari.hears(&chat).await;
    assert!(told.text().starts_with("Someone else has joined or been invited"), "{told:?}");
    mallory.join(&chat).await;
    kari.sees_in(&chat, &mallory_id).await;
    go_to(&bot, "2026-04-03T09:30:00Z");
    until("it asks her into a chat", async || !kari.client.invited_rooms().is_empty()).await;
    let alone = kari.client.invited_rooms()[0].room_id().to_owned();
    kari.join(&alone).await;
    assert!(kari.hears(&alone).await.text().contains("doctor"));

    // As if it had been queued before the bot knew that anybody had joined.
    let facts = RoomFacts {
        id: RoomId::new(chat.as_str()),
        name: None,
        direct: true,
        with: Some(PersonId::new(kari.account.user_id.as_str())),
        hindrance: None,
        encrypted: true,
    };
    let out = Outgoing::in_answer(&facts, &PersonId::new(kari.account.user_id.as_str()), say("where to find the key"));
    let now = bot.clock.now();
    let row = bot
        .engine()
        .store(move |tx| {
            tx.put_room(&facts)?;
            tx.enqueue(&out, now)
        })
        .await
        .unwrap();
    bot.engine().outbox.notify_one();
    until("it was tried", async || {
        let later = now + chrono::TimeDelta::seconds(600);
        let waiting = bot.engine().store(move |tx| tx.outbox_waiting(later)).await.unwrap();
        waiting.due.iter().any(|waiting| waiting.id == row && waiting.attempts > 0)
    })
    .await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    for one in [&kari, &mallory] {
        while let Some(heard) = one.take(&chat) {
            assert!(!heard.text().contains("key") && !heard.text().contains("doctor"), "{heard:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_becomes_encrypted_is_answered_encrypted() {
    let bot = anyones().await;
    let kari = Person::new("kari").await;
    let room = kari.room("Journey", false, &[&bot.id()]).await;
    kari.sees_in(&room, &bot.id()).await;
    assert!(!kari.hears(&room).await.encrypted);
    kari.client.get_room(&room).unwrap().enable_encryption().await.unwrap();
    let there = bot.client().get_room(&room).unwrap();
    until("the bot knows", async || there.encryption_state().is_encrypted()).await;
    // Queued before the room was encrypted.
    bot.queues([to_room(room.as_str(), say("late"))], chrono::TimeDelta::zero()).await;
    let late = kari.hears(&room).await;
    assert!(late.encrypted && late.text() == "late", "{late:?}");
    kari.say(&room, "!help").await;
    assert!(kari.hears(&room).await.encrypted);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_another_name_is_the_same_person() {
    let bot = anyones().await;
    let Dinner { ada, kari, room, .. } = dinner(&bot, Person::new("ada").await, Person::new("kari").await).await;
    ada.client.account().set_display_name(Some("Ada on the road")).await.unwrap();
    kari.client.account().set_display_name(Some("Ada")).await.unwrap();
    soon("the bot knows", async { while !asks(&kari, &room, "!trip").await.contains("Crew: Ada on the road") {} })
        .await;
    // Ada is still the owner, and Kari is not.
    assert!(asks(&ada, &room, "!trip open").await.starts_with("Open:"));
    // The server sends a new name to the rooms with a delay.
    soon("her new name is known", async {
        while !asks(&kari, &room, "!trip unlisted").await.starts_with("Only the trip's owner, Ada on the road") {
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
    })
    .await;
    assert!(asks(&kari, &room, "!show 2").await.contains("1 yes"));
}
