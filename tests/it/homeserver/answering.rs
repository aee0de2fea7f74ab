//! The bot on a real homeserver: it joins when invited, answers where it was asked, and misses nothing, also after
//! restarts, gaps in sync, and late keys.

use std::sync::Arc;
use std::time::Duration;

use matrix_sdk::RoomMemberships;
use serde_json::{Value, json};

use stopover::demo::homeserver::{Homeserver, Options, RateLimits, Registered};
use stopover::domain::ids::RoomId;

use crate::harness::bot::{Bot, TIRELESS};
use crate::harness::person::Person;
use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::{soon, until};

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

    let again = kari.reply(&chat, &answer.event, "!me").await;
    let answer = kari.hears(&chat).await;
    assert_eq!((answer.reply_to(), answer.thread(), &answer.sender), (Some(again.as_str()), None, &bot.id()));

    // A room with only the two of them is no direct chat.
    let room = kari.room("Journey", true, &[&bot.id()]).await;
    assert_ne!(kari.hears(&room).await.text(), greeting.text());
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
    // More than one sync response has, and more than one page of history.
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

/// Every fiftieth is a command; the others are notices of other bots.
fn talk(n: usize) -> Value {
    if n.is_multiple_of(50) {
        json!({ "msgtype": "m.text", "body": "!help" })
    } else {
        json!({ "msgtype": "m.notice", "body": format!("the train is {n} minutes late") })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_comes_twice_is_handled_once() {
    let mut bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let before = bot.engine().store(|tx| tx.handled_token()).await.unwrap().unwrap();
    let mut questions = vec![kari.say(&chat, "!help").await, kari.say(&chat, "!me").await];
    for (question, answer) in questions.iter().zip(kari.hears_many(&chat, 2).await) {
        assert_eq!(answer.reply_to(), Some(question.as_str()));
    }
    // As after a crash between handling the events and storing the sync token.
    let engine = Arc::clone(bot.engine());
    bot.stop().await;
    engine.store(move |tx| tx.set_handled_token(&before)).await.unwrap();
    drop(engine);
    questions.push(kari.say(&chat, "!help").await);
    bot.start().await;
    assert_eq!(kari.hears(&chat).await.reply_to(), Some(questions[2].as_str()));
    kari.hears_nothing(&chat, Duration::from_secs(2)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn declines_invitations_by_people_who_may_not_invite() {
    let welcome = register("kari").await;
    let settings = format!("[invites]\nusers = [{:?}]\n", welcome.user_id);
    let mut bot = Bot::with(&settings).await;
    bot.start().await;
    let stranger = Person::new("stranger").await;
    let room = stranger.room("Trap", false, &[&bot.id()]).await;
    let declined = async || stranger.members(&room, RoomMemberships::LEAVE).await.contains(&bot.id());
    until("the bot declines", declined).await;
    // Invited again, it declines again.
    let mut asked = stranger.client.get_room(&room).unwrap().subscribe_to_updates();
    stranger.client.get_room(&room).unwrap().invite_user_by_id(&bot.id()).await.unwrap();
    soon("the invitation comes", asked.recv()).await.unwrap();
    until("the bot declines again", declined).await;
    // A person who may invite it, also while the bot is down.
    bot.stop().await;
    let kari = Person::on(&shared().url, welcome).await;
    let room = kari.room("Journey", true, &[&bot.id()]).await;
    bot.start().await;
    kari.hears(&room).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_key_is_not_too_late() {
    let mut bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    kari.trusts(&bot.id(), false).await;
    let mut early = vec![kari.say(&chat, "!help").await];
    let unread = async |bot: &Bot| bot.engine().store(|tx| tx.unread()).await.unwrap().len();
    until("it is in the ledger", async || unread(&bot).await == 1).await;
    // The list of undecryptable messages survives a restart. Several at once are listed in order.
    bot.stop().await;
    for _ in 0..7 {
        early.push(kari.say(&chat, "!help").await);
    }
    bot.start().await;
    until("it is in the ledger", async || unread(&bot).await == early.len()).await;
    kari.trusts(&bot.id(), true).await;
    let later = kari.say(&chat, "!me").await;
    assert_eq!(kari.hears(&chat).await.reply_to(), Some(later.as_str()));

    let keys = bot.folder.path().join("keys");
    kari.client.encryption().export_room_keys(keys.clone(), "secret", |_| true).await.unwrap();
    bot.client().encryption().import_room_keys(keys, "secret").await.unwrap();
    for early in early {
        assert_eq!(kari.hears(&chat).await.reply_to(), Some(early.as_str()));
    }
    until("it is out of the ledger", async || unread(&bot).await == 0).await;
    kari.hears_nothing(&chat, Duration::from_secs(1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn speaks_to_a_person_in_one_encrypted_chat() {
    let mut bot = Bot::started().await;
    let kari = Person::new("kari").await;
    bot.tells(&kari, "one").await;
    let asked = async || kari.client.invited_rooms().len() == 1;
    until("the bot asks her into a chat", asked).await;
    let chat = kari.client.invited_rooms()[0].room_id().to_owned();
    kari.join(&chat).await;
    let first = kari.hears(&chat).await;
    assert!(first.encrypted && first.text() == "one", "{first:?}");
    // As after a crash between making the chat and storing it: it is found, not made again. Nor does the bot greet
    // there.
    let room = RoomId::new(chat.as_str());
    bot.engine().store(move |tx| tx.room_gone(&room)).await.unwrap();
    bot.tells(&kari, "two").await;
    bot.stop().await;
    bot.start().await;
    bot.tells(&kari, "three").await;
    for text in ["two", "three"] {
        assert_eq!(kari.hears(&chat).await.text(), text);
    }
    kari.hears_nothing(&chat, Duration::from_secs(1)).await;
    assert!(kari.client.invited_rooms().is_empty());

    // People who left are not invited again.
    kari.client.get_room(&chat).unwrap().leave().await.unwrap();
    let room = bot.client().get_room(&chat).unwrap();
    until("the bot sees her leave", async || room.joined_user_ids().await.unwrap().len() == 1).await;
    bot.tells(&kari, "four").await;
    until("it is given up", async || bot.engine().store(|tx| tx.outbox_len()).await.unwrap() == 0).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(kari.client.invited_rooms().is_empty());

    // A chat that she made is used, too.
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    bot.tells(&kari, "five").await;
    assert_eq!(kari.hears(&chat).await.text(), "five");
}

#[tokio::test(flavor = "multi_thread")]
async fn removed_and_invited_again_it_greets_and_runs_no_old_commands() {
    let bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let room = kari.room("Journey", true, &[&bot.id()]).await;
    kari.sees_in(&room, &bot.id()).await;
    let greeting = kari.hears(&room).await;
    let there = kari.client.get_room(&room).unwrap();
    there.kick_user(&bot.id(), None).await.unwrap();
    let gone = RoomId::new(room.as_str());
    let is_gone = async || {
        let gone = gone.clone();
        bot.engine().store(move |tx| tx.room(&gone)).await.unwrap().is_none()
    };
    until("the bot knows", is_gone).await;
    kari.say(&room, "!help").await;
    there.invite_user_by_id(&bot.id()).await.unwrap();
    let again = kari.hears(&room).await;
    assert_eq!(again.text(), greeting.text());
    let question = kari.say(&room, "!help").await;
    assert_eq!(kari.hears(&room).await.reply_to(), Some(question.as_str()));
    kari.hears_nothing(&room, Duration::from_secs(1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_commands_get_two_hundred_answers() {
    let mut bot = Bot::with(TIRELESS).await;
    bot.start().await;
    let kari = Person::new("kari").await;
    let room = kari.room("Journey", false, &[&bot.id()]).await;
    kari.sees_in(&room, &bot.id()).await;
    kari.hears(&room).await;
    let there = kari.client.get_room(&room).unwrap();
    let sends = (0..200).map(|_| there.send_raw("m.room.message", json!({ "msgtype": "m.text", "body": "!help" })));
    let sent = futures_util::future::join_all(sends.map(|send| send.into_future())).await;
    let mut asked: Vec<String> = sent.into_iter().map(|sent| sent.unwrap().response.event_id.to_string()).collect();
    let answers = kari.hears_many(&room, asked.len()).await;
    let mut answered: Vec<String> = answers.iter().map(|answer| answer.reply_to().unwrap().to_owned()).collect();
    asked.sort();
    answered.sort();
    assert_eq!(asked, answered);
    kari.hears_nothing(&room, Duration::from_secs(1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_gets_one_warning_and_holds_up_nobody_else() {
    let mut bot = Bot::with("[invites]\nanyone = true\n[limits]\nperson_burst = 10\nperson_per_minute = 1\n").await;
    bot.start().await;
    let (kari, jonas) = (Person::new("kari").await, Person::new("jonas").await);
    let room = kari.room("Journey", true, &[&bot.id(), jonas.client.user_id().unwrap()]).await;
    jonas.join(&room).await;
    for person in [&kari, &jonas] {
        person.sees_in(&room, &bot.id()).await;
    }
    kari.hears(&room).await;
    for _ in 0..30 {
        kari.say(&room, "!help").await;
    }
    let answers = kari.hears_many(&room, 11).await;
    let warnings = answers.iter().filter(|answer| answer.text().contains("a lot at once")).count();
    assert_eq!(warnings, 1);
    let question = jonas.say(&room, "!help").await;
    // Jonas's message, and the answer.
    let heard = kari.hears_many(&room, 2).await;
    assert_eq!(heard[1].reply_to(), Some(question.as_str()));
    kari.hears_nothing(&room, Duration::from_secs(1)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keeps_within_a_real_servers_rate_limits() {
    let options = Options { rate_limits: RateLimits::Default, ..Options::default() };
    let server = Homeserver::start(options, |_| {}).await.unwrap();
    let account = |made: Registered| Account {
        password: "secret".to_owned(),
        user_id: made.user_id,
        access_token: made.access_token,
        device_id: made.device_id,
    };
    let bot = account(server.register("bot", "secret").await.unwrap());
    let kari = account(server.register("kari", "secret").await.unwrap());
    let mut bot = Bot::login(bot, &server.url, "[invites]\nanyone = true\n").await;
    bot.start().await;
    let kari = Person::on(&server.url, kari).await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    // The server allows ten at once, then one in five seconds.
    let begun = tokio::time::Instant::now();
    let texts: Vec<String> = (0..12).map(|n| n.to_string()).collect();
    for text in &texts {
        bot.tells(&kari, text).await;
    }
    for text in &texts {
        assert_eq!(kari.hears(&chat).await.text(), text);
    }
    assert!(begun.elapsed() > Duration::from_secs(5), "the limits are off");
    // The reactions that the greeting offers come last.
    let sent = async || bot.engine().store(|tx| tx.outbox_len()).await.unwrap() == 0;
    until("everything is sent", sent).await;
    bot.stop().await;
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_answers_and_stops_when_asked() {
    let bot = Bot::new().await;
    let mut process = bot.process().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    kari.say(&chat, "!help").await;
    kari.hears(&chat).await;
    let id = process.id().unwrap().to_string();
    let killed = tokio::process::Command::new("kill").args(["-TERM", &id]).status().await.unwrap();
    assert!(killed.success());
    assert!(soon("it ends", process.wait()).await.unwrap().success());
}
