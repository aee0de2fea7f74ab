//! Which devices can read the bot's messages, and from which devices it takes commands: new logins, other logins of the
//! bot's own account, and a homeserver that forges messages.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::deserialized_responses::TimelineEventKind;
use matrix_sdk::ruma::{EventId, OwnedRoomId, RoomId, UserId};
use serde_json::Value;
use stopover::matrix;

use crate::harness::bot::Bot;
use crate::harness::person::Person;
use crate::harness::proxy::Proxy;
use crate::harness::synapse::{register, shared};
use crate::harness::wait::until;
use crate::homeserver::verification::{another_login, sign};

/// The time in which something must not happen.
const WHILE: Duration = Duration::from_secs(2);

/// Verifies one device of a person from another one.
async fn verify(from: &Client, login: &Person) {
    let own = from.user_id().unwrap();
    from.encryption().request_user_identity(own).await.unwrap();
    let device = from.encryption().get_device(own, login.client.device_id().unwrap()).await.unwrap();
    device.unwrap().verify().await.unwrap();
}

/// Whether that device can decrypt an event.
async fn reads(login: &Person, room: &RoomId, event: &EventId) -> bool {
    let room = login.client.get_room(room).unwrap();
    let event = room.event(event, None).await.unwrap();
    matches!(event.kind, TimelineEventKind::Decrypted(_))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unverified_device_gets_no_keys_and_its_commands_are_not_run() {
    let mut bot = Bot::new().await;
    bot.start().await;
    let ada = Person::new("ada").await;
    sign(&ada).await;
    let chat = ada.chat(&bot.id()).await;
    ada.hears(&chat).await;
    let laptop = another_login(&ada.account).await;
    laptop.sees_in(&chat, &bot.id()).await;
    let id = laptop.client.device_id().unwrap().as_str();

    let question = ada.say(&chat, "!me").await;
    // She is told why, once, some seconds after the login, which may be before the answer.
    let heard = ada.hears_many(&chat, 2).await;
    for message in &heard {
        assert!(!reads(&laptop, &chat, &message.event).await);
    }
    let (answers, told): (Vec<_>, Vec<_>) = heard.iter().partition(|heard| heard.reply_to().is_some());
    assert_eq!(answers[0].reply_to(), Some(question.as_str()));
    assert!(told[0].encrypted && told[0].text().contains("isn't verified") && told[0].text().contains(id), "{told:?}");

    // Its commands are not run. Once a day, that is said too.
    let zone = async || {
        let ada = stopover::domain::ids::UserId::new(ada.account.user_id.as_str());
        bot.engine().store(move |tx| Ok(tx.person(&ada)?.zone)).await.unwrap()
    };
    let asked = laptop.say(&chat, "!tz America/Lima").await;
    let told = ada.hears(&chat).await;
    assert!(told.reply_to() == Some(asked.as_str()) && told.text().contains("verified login of yours"), "{told:?}");
    laptop.say(&chat, "!mydata").await;
    ada.hears_nothing(&chat, WHILE).await;
    assert_eq!((zone().await, laptop.take(&chat).is_none()), (None, true));

    // Nor after a restart of the bot; and she is not told again.
    bot.stop().await;
    laptop.say(&chat, "!tz America/Lima").await;
    bot.start().await;
    ada.hears_nothing(&chat, WHILE).await;

    verify(&ada.client, &laptop).await;
    let question = laptop.say(&chat, "!me").await;
    for login in [&ada, &laptop] {
        assert_eq!(login.hears(&chat).await.reply_to(), Some(question.as_str()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_without_verification_are_reached_on_all_devices_until_they_set_it_up() {
    let mut bot = Bot::new().await;
    bot.start().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let laptop = another_login(&kari.account).await;
    laptop.sees_in(&chat, &bot.id()).await;
    for login in [&kari, &laptop] {
        let question = login.say(&chat, "!me").await;
        for login in [&kari, &laptop] {
            assert_eq!(login.hears(&chat).await.reply_to(), Some(question.as_str()));
        }
    }
    // The room key that the laptop has is not used any more.
    sign(&kari).await;
    let knows = async || {
        let identity = bot.client().encryption().get_user_identity(kari.client.user_id().unwrap()).await.unwrap();
        identity.is_some()
    };
    kari.say(&chat, "!me").await;
    until("the bot knows", knows).await;
    let question = kari.say(&chat, "!me").await;
    // The two answers; and she is told of the laptop, some seconds after the bot knows.
    let heard = kari.hears_many(&chat, 3).await;
    let answer = heard.iter().find(|heard| heard.reply_to() == Some(question.as_str())).unwrap();
    assert!(!reads(&laptop, &chat, &answer.event).await);
    let told = heard.iter().find(|heard| heard.reply_to().is_none()).unwrap();
    assert!(told.text().contains(laptop.client.device_id().unwrap().as_str()), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_config_lets_all_logins_read() {
    let mut bot = Bot::with("[invites]\nanyone = true\n[trust]\ndevices = \"all\"\n").await;
    bot.start().await;
    let ada = Person::new("ada").await;
    sign(&ada).await;
    let chat = ada.chat(&bot.id()).await;
    ada.hears(&chat).await;
    let laptop = another_login(&ada.account).await;
    laptop.sees_in(&chat, &bot.id()).await;
    let question = laptop.say(&chat, "!me").await;
    for login in [&ada, &laptop] {
        assert_eq!(login.hears(&chat).await.reply_to(), Some(question.as_str()));
    }
    let told = faults(&bot).await;
    assert!(told.contains("readers: every login of a person reads"), "{told}");
}

/// The problems that `check` finds, one line each.
async fn faults(bot: &Bot) -> String {
    let lines = matrix::check(&bot.config()).await;
    lines.into_iter().filter(|line| !line.ok).map(|line| format!("{}: {}\n", line.what, line.note)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn another_device_of_the_bots_account_gets_no_keys_and_operators_are_told() {
    let account = register("ada").await;
    let settings = |more: &str| format!("operators = [{:?}]\n[trust]\n{more}", account.user_id);
    let mut bot = Bot::with(&settings("")).await;
    bot.start().await;
    let ada = Person::on(&shared().url, account.clone()).await;
    let chat = ada.chat(&bot.id()).await;
    ada.hears(&chat).await;
    assert_eq!(faults(&bot).await, "");

    let ghost = another_login(&bot.account).await;
    let id = ghost.client.device_id().unwrap().to_owned();
    let told = ada.hears(&chat).await;
    assert!(told.text().contains("another login") && told.text().contains(id.as_str()), "{told:?}");
    let fault = faults(&bot).await;
    assert!(fault.starts_with(&format!("logins: another login of this account: {id}")), "{fault}");
    let knows = async || ghost.client.get_room(&chat).is_some();
    until("the ghost is in the chat", knows).await;
    let read = async || {
        ada.say(&chat, "!me").await;
        let answer = ada.hears(&chat).await;
        reads(&ghost, &chat, &answer.event).await
    };
    assert!(!read().await);

    // Nor where it is signed by the account, unless the config allows that. Nobody is told again.
    verify(bot.client(), &ghost).await;
    assert!(!read().await);
    bot.stop().await;
    let fault = faults(&bot).await;
    assert!(fault.starts_with("logins: another login of this account"), "{fault}");
    bot.start().await;
    assert!(!read().await);
    bot.stop().await;
    bot.settings = settings("own_logins = true\n");
    bot.start().await;
    assert!(read().await);
}

/// A homeserver that passes on one account's messages in an encrypted room as another's.
struct Liar {
    proxy: Proxy,
    /// Whether keys are held back for now.
    keys: Arc<AtomicBool>,
    /// Whether the timeline is left out of the sync, so that it has to be fetched.
    gap: Arc<AtomicBool>,
}

impl Liar {
    async fn start(mal: &UserId, ada: &UserId) -> Self {
        let proxy = Proxy::start(&shared().url).await;
        let (keys, gap) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
        let (from, to) = (mal.to_string(), ada.to_string());
        let lie = move |events: &mut Value| {
            for event in events.as_array_mut().into_iter().flatten() {
                if event["type"] == "m.room.encrypted" && event["sender"] == from.as_str() {
                    event["sender"] = to.as_str().into();
                }
            }
        };
        let (in_sync, kept) = (lie.clone(), Mutex::new(Vec::new()));
        let (keep, cut) = (Arc::clone(&keys), Arc::clone(&gap));
        proxy.rewrite("/sync", move |_, answer| {
            let next = answer["next_batch"].clone();
            let rooms = answer.pointer_mut("/rooms/join").and_then(Value::as_object_mut);
            for room in rooms.into_iter().flatten().map(|(_, room)| room) {
                let Some(events) = room.pointer_mut("/timeline/events") else { continue };
                in_sync(events);
                if cut.load(Ordering::SeqCst) && events.as_array().is_some_and(|events| !events.is_empty()) {
                    room["timeline"] = serde_json::json!({ "events": [], "limited": true, "prev_batch": next });
                }
            }
            let mut kept = kept.lock().unwrap();
            if let Some(events) = answer.pointer_mut("/to_device/events").and_then(Value::as_array_mut) {
                kept.append(events);
            }
            if !keep.load(Ordering::SeqCst) && !kept.is_empty() {
                answer["to_device"] = serde_json::json!({ "events": std::mem::take(&mut *kept) });
            }
        });
        proxy.rewrite("/messages", move |_, answer| {
            if let Some(events) = answer.get_mut("chunk") {
                lie(events);
            }
        });
        Self { proxy, keys, gap }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_that_a_homeserver_forges_are_not_run() {
    for devices in ["verified", "all", "verified-only"] {
        let (ada, mal) = (Person::new("ada").await, Person::new("mal").await);
        let (ada_id, mal_id) = (ada.client.user_id().unwrap().to_owned(), mal.client.user_id().unwrap().to_owned());
        sign(&ada).await;
        sign(&mal).await;
        let liar = Liar::start(&mal_id, &ada_id).await;
        let settings = format!("[invites]\nanyone = true\n[trust]\ndevices = {devices:?}\n");
        let mut bot = Bot::login(register("bot").await, &liar.proxy.url, &settings).await;
        bot.start().await;
        let chat = ada.chat(&bot.id()).await;
        ada.hears(&chat).await;
        ada.say(&chat, "!me").await;
        ada.hears(&chat).await;
        let room: OwnedRoomId = ada.room("Journey", true, &[&bot.id(), &mal_id]).await;
        mal.join(&room).await;
        ada.sees_in(&room, &mal_id).await;
        ada.sees_in(&room, &bot.id()).await;
        ada.hears(&room).await;
        mal.sees_in(&room, &bot.id()).await;
        ada.say(&room, "!trip new North by train 3–19 April").await;
        ada.hears(&room).await;

        let trips = async |bot: &Bot| {
            let ada = stopover::domain::ids::UserId::new(ada_id.as_str());
            bot.engine().store(move |tx| Ok(tx.trips_owned_by(&ada)?.len())).await.unwrap()
        };
        let handled = async |bot: &Bot, event: &EventId| {
            let id = format!("forged:{event}");
            bot.engine().store(move |tx| tx.was_seen(&id)).await.unwrap()
        };
        // By sync: she is told once a day, in a chat without Mal. The room gets no message.
        let forged = mal.say(&room, "!trip new Stolen 3–19 April").await;
        let told = ada.hears(&chat).await;
        assert!(told.text().contains("in your name"), "{devices}: {told:?}");
        until("it is handled", async || handled(&bot, &forged).await).await;

        // In a gap.
        liar.gap.store(true, Ordering::SeqCst);
        let forged = mal.say(&room, "!trip new Stolen 3–19 April").await;
        until("the gap is filled", async || handled(&bot, &forged).await).await;
        liar.gap.store(false, Ordering::SeqCst);

        // With a key that comes late.
        liar.keys.store(true, Ordering::SeqCst);
        mal.client.get_room(&room).unwrap().discard_room_key().await.unwrap();
        let forged = mal.say(&room, "!trip new Stolen 3–19 April").await;
        let waits = async || bot.engine().store(|tx| tx.unread()).await.unwrap().len() == 1;
        until("it waits for its key", waits).await;
        liar.keys.store(false, Ordering::SeqCst);
        mal.client.get_room(&room).unwrap().send_raw("m.reaction", serde_json::json!({})).await.unwrap();
        until("its key comes", async || handled(&bot, &forged).await).await;

        assert_eq!(trips(&bot).await, 1, "{devices}");
        for (person, place) in [(&ada, &room), (&mal, &room), (&ada, &chat)] {
            let mut heard = person.overheard(place);
            heard.retain(|heard| heard.sender == bot.id() && heard.text().contains("Stolen"));
            assert!(heard.is_empty(), "{devices}: {heard:?}");
        }
        ada.hears_nothing(&chat, WHILE).await;
        // Her own messages are handled as before. Her client shows her who sent the others.
        let heard = ada.hears_many(&room, 3).await;
        assert!(heard.iter().all(|heard| heard.sender == mal_id), "{heard:?}");
        let question = ada.say(&room, "!stops").await;
        assert_eq!(ada.hears(&room).await.reply_to(), Some(question.as_str()), "{devices}");
        bot.stop().await;
    }
}
