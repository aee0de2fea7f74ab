//! The bot on a real homeserver, with encryption: it comes when asked, answers where it was asked, and misses nothing.

use std::sync::Arc;
use std::time::Duration;

use matrix_sdk::RoomMemberships;
use serde_json::{Value, json};

use crate::bot::{Bot, Person, soon};
use crate::homeserver::register;

#[tokio::test(flavor = "multi_thread")]
async fn greets_and_answers_in_an_encrypted_chat() {
    let bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    let greeting = kari.hears(&chat).await;
    assert!(greeting.encrypted, "{greeting:?}");
    assert_eq!(greeting.content["msgtype"], "m.notice");
    assert_eq!(greeting.reply_to(), None);

    let question = kari.say(&chat, "!help").await;
    let answer = kari.hears(&chat).await;
    assert!(answer.encrypted);
    assert_eq!(answer.content["msgtype"], "m.notice");
    assert_eq!(answer.content["m.mentions"], json!({}));
    assert_eq!(answer.reply_to(), Some(question.as_str()));
    assert_eq!(answer.thread(), None);

    let in_thread = kari.say_in_thread(&chat, &question, "!me").await;
    let answer = kari.hears(&chat).await;
    assert_eq!((answer.reply_to(), answer.thread()), (Some(in_thread.as_str()), Some(question.as_str())));
    kari.hears_nothing(&chat, Duration::from_secs(1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_in_order_in_rooms_of_both_kinds() {
    let bot = Bot::started().await;
    let kari = Person::new("kari").await;
    for encrypted in [false, true] {
        let room = kari.room("Journey", encrypted, &[&bot.id()]).await;
        kari.sees_in(&room, &bot.id()).await;
        let greeting = kari.hears(&room).await;
        assert_eq!(greeting.encrypted, encrypted);
        let mut questions = Vec::new();
        for n in 0..20 {
            questions.push(kari.say(&room, if n % 2 == 0 { "!help" } else { "!me" }).await);
        }
        for (question, answer) in questions.iter().zip(kari.hears_many(&room, 20).await) {
            assert_eq!((answer.reply_to(), answer.encrypted), (Some(question.as_str()), encrypted));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_keeps_the_device_and_answers_what_was_said_meanwhile_once() {
    let mut bot = Bot::started().await;
    let device = bot.client().device_id().unwrap().to_owned();
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    for _ in 0..3 {
        bot.stop().await;
        let question = kari.say(&chat, "!help").await;
        bot.start().await;
        assert_eq!(kari.hears(&chat).await.reply_to(), Some(question.as_str()));
    }
    assert_eq!(bot.client().device_id().unwrap(), device);
    kari.hears_nothing(&chat, Duration::from_secs(2)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gap_is_filled() {
    let mut bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    bot.stop().await;
    // More than one response holds and more than one page of history.
    let mut questions = Vec::new();
    for n in 0..450 {
        let said = kari.send(&chat, talk(n)).await;
        if n % 50 == 0 {
            questions.push(said);
        }
    }
    bot.start().await;
    for (question, answer) in questions.iter().zip(kari.hears_many(&chat, questions.len()).await) {
        assert_eq!(answer.reply_to(), Some(question.as_str()));
    }
    kari.hears_nothing(&chat, Duration::from_secs(2)).await;
}

/// Every fiftieth is a command, the others are other bots' talk.
fn talk(n: usize) -> Value {
    if n.is_multiple_of(50) {
        json!({ "msgtype": "m.text", "body": "!help" })
    } else {
        json!({ "msgtype": "m.notice", "body": format!("the train is {n} minutes late") })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_again_is_handled_once() {
    let mut bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let before = bot.core().store(|tx| tx.handled_token()).await.unwrap().unwrap();
    let mut questions = vec![kari.say(&chat, "!help").await, kari.say(&chat, "!me").await];
    for (question, answer) in questions.iter().zip(kari.hears_many(&chat, 2).await) {
        assert_eq!(answer.reply_to(), Some(question.as_str()));
    }
    // As after a crash between what was handled and the note of it.
    let core = Arc::clone(bot.core());
    bot.stop().await;
    core.store(move |tx| tx.set_handled_token(&before)).await.unwrap();
    drop(core);
    questions.push(kari.say(&chat, "!help").await);
    bot.start().await;
    assert_eq!(kari.hears(&chat).await.reply_to(), Some(questions[2].as_str()));
    kari.hears_nothing(&chat, Duration::from_secs(2)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn declines_who_may_not_invite() {
    let welcome = register("kari").await;
    let settings = format!("[invites]\nusers = [{:?}]\n", welcome.user_id);
    let mut bot = Bot::with(&settings).await;
    bot.start().await;
    let stranger = Person::new("stranger").await;
    let room = stranger.room("Trap", false, &[&bot.id()]).await;
    let declined = async {
        while !stranger.members(&room, RoomMemberships::LEAVE).await.contains(&bot.id()) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    soon("the bot declines", declined).await;
    // Asked again, it declines again.
    stranger.client.get_room(&room).unwrap().invite_user_by_id(&bot.id()).await.unwrap();
    let asked = async {
        while !stranger.members(&room, RoomMemberships::INVITE).await.contains(&bot.id()) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let _ = tokio::time::timeout(Duration::from_secs(1), asked).await;
    let declined = async {
        while !stranger.members(&room, RoomMemberships::LEAVE).await.contains(&bot.id()) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    soon("the bot declines again", declined).await;
    // Somebody who may, also while the bot is down.
    bot.stop().await;
    let kari = Person::on(&crate::homeserver::shared().url, welcome).await;
    let room = kari.room("Journey", true, &[&bot.id()]).await;
    bot.start().await;
    kari.hears(&room).await;
}
