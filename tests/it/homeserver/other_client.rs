//! The bot and a client on matrix-nio read each other, while rooms, devices and keys change.

use futures_util::StreamExt as _;
use matrix_sdk::Client;
use matrix_sdk::encryption::verification::{SasState, Verification, VerificationRequestState};
use matrix_sdk::ruma::events::key::verification::request::ToDeviceKeyVerificationRequestEvent;
use serde_json::json;
use tokio::sync::mpsc;

use crate::harness::bot::Bot;
use crate::harness::nio::{Nio, Seen, encryption};
use crate::harness::person::Person;
use crate::harness::wait::{soon, until};

#[tokio::test(flavor = "multi_thread")]
async fn both_read_each_other_in_a_direct_chat() {
    let bot = Bot::started().await;
    let kari = Nio::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    let greeting = kari.hears(&chat).await;
    assert!(greeting.encrypted, "{greeting:?}");
    assert_eq!((greeting.reply_to(), &greeting.sender), (None, &bot.id()));

    let question = kari.say(&chat, "help").await;
    let answer = kari.hears(&chat).await;
    assert!(answer.encrypted, "{answer:?}");
    assert_eq!(answer.content["msgtype"], "m.notice");
    assert_eq!(answer.content["m.mentions"], json!({}));
    assert_eq!((answer.reply_to(), answer.thread()), (Some(question.as_str()), None));
    assert!(answer.text().contains("trip"), "{answer:?}");

    let in_thread = kari.say_in_thread(&chat, &question, "me").await;
    let answer = kari.hears(&chat).await;
    assert_eq!((answer.reply_to(), answer.thread()), (Some(in_thread.as_str()), Some(question.as_str())));
    // Another bot's messages (notices) are no commands.
    kari.send(&chat, "m.room.message", json!({ "msgtype": "m.notice", "body": "!help" })).await;
    kari.hears_nothing(&chat).await;
    assert!(kari.unread().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_member_reads_what_is_said_next() {
    let bot = Bot::started().await;
    let kari = Nio::new("kari").await;
    let jonas = Person::new("jonas").await;
    let room = kari.room("Journey", Some(encryption()), &[&bot.id(), jonas.client.user_id().unwrap()]).await;
    jonas.join(&room).await;
    kari.sees_in(&room, &bot.id()).await;
    kari.sees_in(&room, jonas.client.user_id().unwrap()).await;
    jonas.sees_in(&room, &bot.id()).await;
    kari.hears(&room).await;

    let question = kari.say(&room, "!help").await;
    assert_eq!(kari.hears(&room).await.reply_to(), Some(question.as_str()));
    let question = jonas.say(&room, "!me").await;
    let asked = kari.sees("what Jonas asks", |seen| seen.event.as_ref() == Some(&question)).await;
    assert!(asked.encrypted && asked.text() == "!me", "{asked:?}");
    let answered = |seen: &Seen| seen.reply_to() == Some(question.as_str());
    assert_eq!(kari.sees("what he is answered", answered).await.sender, bot.id());

    let ada = Nio::new("ada").await;
    kari.invite(&room, &ada.id()).await;
    ada.join(&room).await;
    kari.sees_in(&room, &ada.id()).await;
    let question = kari.say(&room, "!me").await;
    let asked = ada.hears(&room).await;
    assert_eq!((asked.event.as_ref(), asked.text()), (Some(&question), "!me"));
    let answer = ada.hears(&room).await;
    assert_eq!((answer.reply_to(), &answer.sender), (Some(question.as_str()), &bot.id()));
    // All can be decrypted except what was sent before she joined.
    assert!(kari.unread().is_empty());
    assert!(!ada.unread().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_device_reads_what_is_said_next() {
    let bot = Bot::started().await;
    let kari = Nio::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    kari.say(&chat, "me").await;
    kari.hears(&chat).await;

    let other = Nio::log_in(&kari.account).await;
    assert_ne!(other.account.device_id, kari.account.device_id);
    for device in [&kari, &other] {
        let question = device.say(&chat, "help").await;
        for device in [&kari, &other] {
            let answered = |seen: &Seen| seen.reply_to() == Some(question.as_str());
            let answer = device.sees("the answer", answered).await;
            assert!(answer.encrypted, "{answer:?}");
        }
    }
    assert!(kari.unread().is_empty());

    // A device that is gone stops nothing.
    other.log_out().await;
    let question = kari.say(&chat, "me").await;
    assert_eq!(kari.hears(&chat).await.reply_to(), Some(question.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_change_as_often_as_the_room_says() {
    let bot = Bot::started().await;
    let kari = Nio::new("kari").await;
    let mut often = encryption();
    often["rotation_period_msgs"] = 2.into();
    let room = kari.room("Journey", Some(often), &[&bot.id()]).await;
    kari.sees_in(&room, &bot.id()).await;
    let mut sessions: Vec<String> = Vec::new();
    for n in 0..7 {
        // First it greets.
        let question = if n == 0 { None } else { Some(kari.say(&room, "!me").await) };
        let answer = kari.hears(&room).await;
        assert_eq!(answer.reply_to(), question.as_ref().map(|event| event.as_str()));
        let raw = kari.raw(&room, answer.event.as_ref().unwrap()).await;
        assert_eq!(raw["type"], "m.room.encrypted");
        let session = raw["content"]["session_id"].as_str().unwrap();
        assert_eq!(answer.session.as_deref(), Some(session));
        assert!(sessions.iter().filter(|used| *used == session).count() < 2, "a third message with one key");
        sessions.push(session.to_owned());
    }
    assert!(kari.unread().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_renamed_is_the_same_person() {
    let bot = Bot::started().await;
    let kari = Nio::new("kari").await;
    kari.rename("Kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let asks = async |text: &str| {
        let question = kari.say(&chat, text).await;
        let answer = |seen: &Seen| seen.reply_to() == Some(question.as_str());
        kari.sees("the answer", answer).await.text().to_owned()
    };
    asks("trip new North by train").await;
    let offered = asks("offer sofa in Oslo tomorrow").await;
    assert!(offered.starts_with("Thank you! I've passed offer #1 on"), "{offered}");
    let before = asks("me").await;
    assert!(before.contains("You're Kari,"), "{before}");

    // The homeserver sends a new name to the rooms with a delay.
    kari.rename("Kaisa").await;
    let known = |seen: &Seen| {
        seen.room == chat
            && seen.state_key.as_deref() == Some(&kari.account.user_id)
            && seen.content["displayname"] == "Kaisa"
    };
    kari.sees("the new name", known).await;
    let after = asks("me").await;
    assert!(after.contains("You're Kaisa,"), "{after}");
    // The first line says also what time it is.
    assert!(before.lines().skip(1).eq(after.lines().skip(1)), "{before}\n{after}");
    let withdrawn = asks("withdraw 1").await;
    assert!(withdrawn.starts_with("You've withdrawn #1 for "), "{withdrawn}");

    // Another person of the same name is another person.
    let other = Nio::new("other").await;
    other.rename("Kaisa").await;
    let chat = other.chat(&bot.id()).await;
    other.hears(&chat).await;
    other.say(&chat, "withdraw 1").await;
    let refused = other.hears(&chat).await;
    assert!(refused.text().contains("can't see a trip for you"), "{refused:?}");
}

/// Edits, reactions and redactions between nio and matrix-sdk, in both directions.
#[tokio::test(flavor = "multi_thread")]
async fn edits_reactions_and_redactions_go_both_ways() {
    let kari = Nio::new("kari").await;
    let ada = Nio::new("ada").await;
    let jonas = Person::new("jonas").await;
    let jonas_id = jonas.client.user_id().unwrap().to_owned();
    let room = kari.room("Journey", Some(encryption()), &[&ada.id(), &jonas_id]).await;
    ada.join(&room).await;
    jonas.join(&room).await;
    for user in [&ada.id(), &jonas_id] {
        kari.sees_in(&room, user).await;
    }
    let said = kari.say(&room, "a bde in Oslo").await;
    let edited = kari.edit(&room, &said, "a bed in Oslo").await;
    let reply = kari.reply(&room, &said, "for two").await;
    for event in [&said, &edited, &reply] {
        let heard = jonas.hears(&room).await;
        assert!(heard.encrypted && heard.event == *event, "{heard:?}");
        let relation = &heard.content["m.relates_to"];
        if heard.event == edited {
            assert_eq!((&relation["rel_type"], &relation["event_id"]), (&json!("m.replace"), &json!(said)));
            assert_eq!(heard.content["m.new_content"]["body"], "a bed in Oslo");
        } else if heard.event == reply {
            assert_eq!(heard.reply_to(), Some(said.as_str()));
        }
        let seen = ada.hears(&room).await;
        assert!(seen.encrypted && seen.event.as_ref() == Some(event), "{seen:?}");
        if seen.event.as_ref() == Some(&edited) {
            assert_eq!((seen.replaces(), seen.new_text()), (Some(said.as_str()), Some("a bed in Oslo")));
        }
    }

    let reaction = ada.react(&room, &said, "👍").await;
    let seen = kari.sees("the reaction", |seen| seen.reacts().is_some()).await;
    assert_eq!((seen.reacts(), seen.event.as_ref()), (Some((said.as_str(), "👍")), Some(&reaction)));
    assert!(!seen.encrypted, "reactions never are");
    ada.redact(&room, &reaction).await;
    let seen = kari.sees("it is taken back", |seen| seen.kind == "m.room.redaction").await;
    assert_eq!((seen.redacts(), &seen.sender), (Some(reaction.as_str()), &ada.id()));

    let there = jonas.client.get_room(&room).unwrap();
    let content = json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": reply, "key": "2" } });
    let reaction = there.send_raw("m.reaction", content).await.unwrap().response.event_id;
    let seen = kari.sees("his reaction", |seen| seen.reacts().is_some()).await;
    assert_eq!(seen.reacts(), Some((reply.as_str(), "2")));
    there.redact(&reaction, None, None).await.unwrap();
    let seen = kari.sees("he takes it back", |seen| seen.redacts() == Some(reaction.as_str())).await;
    assert_eq!(seen.sender, jonas_id);
    let said = jonas.say(&room, "on Friday").await;
    let new = json!({ "msgtype": "m.text", "body": "on Monday" });
    let relation = json!({ "rel_type": "m.replace", "event_id": said });
    let edit = json!({ "msgtype": "m.text", "body": "* on Monday", "m.new_content": new, "m.relates_to": relation });
    jonas.send(&room, edit).await;
    let seen = kari.sees("his edit", |seen| seen.replaces().is_some() && seen.sender == jonas_id).await;
    assert_eq!((seen.encrypted, seen.replaces(), seen.new_text()), (true, Some(said.as_str()), Some("on Monday")));

    jonas.client.get_room(&room).unwrap().leave().await.unwrap();
    kari.sees("he leaves", |seen| seen.kind == "m.room.member" && seen.content["membership"] == "leave").await;
    kari.leave(&room).await;
    assert!(kari.tries("say", json!({ "room": room, "text": "Nobody" })).await.is_err());
    assert!(kari.unread().is_empty() && ada.unread().is_empty());
}

/// The harness notices undecryptable messages, and nio can import keys that matrix-sdk exports.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_read_when_its_late_key_comes() {
    let kari = Nio::new("kari").await;
    let jonas = Person::new("jonas").await;
    let room = kari.room("Journey", Some(encryption()), &[jonas.client.user_id().unwrap()]).await;
    jonas.join(&room).await;
    // All keys are known first.
    jonas.say(&room, "hello").await;
    assert_eq!(kari.hears(&room).await.text(), "hello");
    jonas.trusts(&kari.id(), false).await;
    let said = jonas.say(&room, "can you read this?").await;
    let unread = kari.sees("something unreadable", |seen| seen.event.as_ref() == Some(&said)).await;
    assert!(unread.undecryptable && unread.kind == "m.room.encrypted", "{unread:?}");
    assert_eq!(kari.unread(), std::slice::from_ref(&said));

    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys");
    jonas.client.encryption().export_room_keys(keys.clone(), "secret", |_| true).await.unwrap();
    kari.import_keys(&keys, "secret").await;
    let read = kari.hears(&room).await;
    assert_eq!((read.event.as_ref(), read.text(), read.undecryptable), (Some(&said), "can you read this?", false));
    assert!(kari.unread().is_empty());
}

/// With a person on matrix-sdk, not with the bot.
#[tokio::test(flavor = "multi_thread")]
async fn devices_verify_each_other_by_numbers() {
    let kari = Nio::new("kari").await;
    let jonas = Person::new("jonas").await;
    let (user, device) = (jonas.client.user_id().unwrap(), jonas.client.device_id().unwrap());
    // With cross-signing keys, as the bot has them.
    jonas.client.encryption().bootstrap_cross_signing(None).await.unwrap();
    // matrix-sdk ignores a request from a device that it doesn't know yet.
    let room = kari.room("Journey", Some(encryption()), &[user]).await;
    jonas.join(&room).await;
    jonas.say(&room, "hello").await;
    kari.hears(&room).await;
    let (tell, mut told) = mpsc::unbounded_channel();
    jonas.client.add_event_handler(move |event: ToDeviceKeyVerificationRequestEvent, client: Client| {
        let tell = tell.clone();
        async move {
            tokio::spawn(async move { tell.send(accept(event, client).await) });
        }
    });
    let hers = kari.verifies(user, device).await.unwrap();
    let his = soon("his side ends", told.recv()).await.unwrap();
    assert_eq!(his, Some(hers));
    // matrix-sdk says that it is done before it has stored that.
    let device = kari.account.device_id.as_str().into();
    let trusted = async || {
        let known = jonas.client.encryption().get_device(&kari.id(), device).await.unwrap();
        known.unwrap().is_locally_trusted()
    };
    until("her device is trusted", trusted).await;
}

/// Takes part in a verification, and says that the numbers match: the numbers, once it is done.
async fn accept(event: ToDeviceKeyVerificationRequestEvent, client: Client) -> Option<[u16; 3]> {
    let flow = &event.content.transaction_id;
    let request = client.encryption().get_verification_request(&event.sender, flow).await?;
    let mut steps = request.changes();
    request.accept().await.unwrap();
    let sas = loop {
        match steps.next().await? {
            VerificationRequestState::Transitioned { verification: Verification::SasV1(sas) } => break sas,
            VerificationRequestState::Cancelled(_) => return None,
            _ => {}
        }
    };
    let mut steps = sas.changes();
    sas.accept().await.unwrap();
    let mut numbers = None;
    loop {
        match steps.next().await? {
            SasState::KeysExchanged { decimals: (a, b, c), .. } => {
                numbers = Some([a, b, c]);
                sas.confirm().await.unwrap();
            }
            SasState::Done { .. } => return numbers,
            SasState::Cancelled(_) => return None,
            _ => {}
        }
    }
}
