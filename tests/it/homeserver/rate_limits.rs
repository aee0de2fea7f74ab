//! A homeserver that limits how many messages one account may send: while sixty answers wait in one room, other chats
//! get theirs in turn.
//!
//! By default the limits are such that the test ends soon. `STOPOVER_LIMITS=default` measures with Synapse's own, which
//! takes six minutes; `--nocapture` shows the figures.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use matrix_sdk::ruma::OwnedRoomId;
use serde_json::json;
use stopover::demo::homeserver::{Homeserver, Options, RateLimits};
use stopover::domain::ids::UserId;
use stopover::outgoing::{Choice, Outgoing};
use tokio::time::{Instant, sleep, sleep_until};

use crate::harness::bot::Bot;
use crate::harness::outgoing::message;
use crate::harness::person::Person;
use crate::harness::synapse::Account;
use crate::harness::wait::until;

/// How many commands there are at once, in one room.
const BURST: usize = 60;
/// How many people send them, so that each keeps to the limit of one person.
const CROWD: usize = 2;
/// How many others there are, each in a direct chat.
const OTHERS: usize = 6;
/// What an answer takes besides its turn, at most, on a machine that is busy. Behind the others it would take far longer.
const BUSY: Duration = Duration::from_secs(8);
/// The limit for any answer.
const PATIENCE: Duration = Duration::from_secs(900);

struct Scene {
    limits: RateLimits,
    /// The messages that the server allows per second, and at once.
    rate: f64,
    burst: f64,
    /// How many questions each of the others asks.
    questions: usize,
}

impl Scene {
    fn chosen() -> Self {
        if stopover::config::environment("STOPOVER_LIMITS").is_some_and(|chosen| chosen == "default") {
            Self { limits: RateLimits::Default, rate: 0.2, burst: 10.0, questions: 3 }
        } else {
            let limits = RateLimits::Messages { per_second: 2, burst: 5 };
            Self { limits, rate: 2.0, burst: 5.0, questions: 2 }
        }
    }

    fn turn(&self) -> Duration {
        Duration::from_secs_f64(1.0 / self.rate)
    }
}

async fn register(server: &Homeserver, name: &str) -> Account {
    let password = format!("password of {name}");
    let made = server.register(name, &password).await.unwrap();
    Account { user_id: made.user_id, password, access_token: made.access_token, device_id: made.device_id }
}

/// Lifts the limits for an account, by the request that `stopover check` names.
async fn lift(server: &Homeserver, admin: &Account, user: &str) {
    let url = format!("{}/_synapse/admin/v1/users/{user}/override_ratelimit", server.url);
    let request = reqwest::Client::new().post(url).bearer_auth(&admin.access_token);
    let answer = request.json(&json!({ "messages_per_second": 0, "burst_count": 0 })).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{}", answer.text().await.unwrap());
}

/// Waits for the answer to a question: how long it took.
async fn answer(person: &Person, room: &OwnedRoomId, asked: &str) -> Duration {
    let begun = Instant::now();
    let answered = async {
        loop {
            match person.take(room) {
                Some(heard) if heard.reply_to() == Some(asked) => return begun.elapsed(),
                Some(_) => {}
                None => sleep(Duration::from_millis(20)).await,
            }
        }
    };
    tokio::time::timeout(PATIENCE, answered).await.expect("an answer")
}

/// A homeserver with limits for the bot only, and the bot on it.
struct Stage {
    server: Homeserver,
    admin: Account,
    bot: Bot,
}

impl Stage {
    async fn new(limits: RateLimits) -> Self {
        let server = Homeserver::start(Options { rate_limits: limits, ..Options::default() }, |_| {}).await.unwrap();
        let admin = register(&server, "admin").await;
        let database = rusqlite::Connection::open(server.data().join("homeserver.db")).unwrap();
        database.busy_timeout(Duration::from_secs(10)).unwrap();
        database.execute("UPDATE users SET admin = 1 WHERE name = ?1", [&admin.user_id]).unwrap();
        let account = register(&server, "bot").await;
        let mut bot = Bot::login(account, &server.url, "[invites]\nanyone = true\nmax_per_hour = 3600\n").await;
        bot.start().await;
        Self { server, admin, bot }
    }

    async fn person(&self, name: &str) -> Person {
        let account = register(&self.server, name).await;
        lift(&self.server, &self.admin, &account.user_id).await;
        Person::on(&self.server.url, account).await
    }

    /// People, each in a direct chat with the bot.
    async fn chats(&self, name: &str, many: usize) -> Vec<(Arc<Person>, OwnedRoomId)> {
        let mut chats = Vec::new();
        for n in 0..many {
            let person = self.person(&format!("{name}{n}")).await;
            let chat = person.chat(&self.bot.id()).await;
            chats.push((Arc::new(person), chat));
        }
        chats
    }

    async fn all_is_sent(&self) {
        let idle = async {
            while self.bot.engine().store(|tx| tx.outbox_len()).await.unwrap() > 0 {
                sleep(Duration::from_millis(50)).await;
            }
        };
        tokio::time::timeout(PATIENCE, idle).await.expect("all is sent");
    }

    async fn end(mut self) {
        self.bot.stop().await;
        self.server.stop().await;
    }
}

/// While the burst is answered: how long the others wait, and how long the burst takes.
async fn measure(scene: &Scene) -> (Vec<Duration>, Duration) {
    let stage = Stage::new(scene.limits).await;
    let mut crowd = Vec::new();
    for n in 0..CROWD {
        crowd.push(stage.person(&format!("crowd{n}")).await);
    }
    let bot = stage.bot.id();
    let room = crowd[0].room("Sixty at once", false, &[&bot, crowd[1].client.user_id().unwrap()]).await;
    for one in &crowd[1..] {
        one.join(&room).await;
    }
    crowd[1].sees_in(&room, &bot).await;
    let others = stage.chats("other", OTHERS).await;
    // The bot greets all of them.
    stage.all_is_sent().await;
    sleep(scene.turn().mul_f64(scene.burst)).await;
    for (other, chat) in &others {
        while other.take(chat).is_some() {}
    }

    let begun = Instant::now();
    for n in 0..BURST {
        crowd[n % CROWD].say(&room, "!help").await;
    }
    let whole = scene.turn().mul_f64(BURST as f64);
    let mut tasks = tokio::task::JoinSet::new();
    for (n, (other, chat)) in others.iter().enumerate() {
        let (other, chat, questions) = (Arc::clone(other), chat.clone(), scene.questions);
        tasks.spawn(async move {
            let mut waits = Vec::new();
            for question in 0..questions {
                // At irregular times, different for each of the six.
                let place = (question * OTHERS + n) as f64 + 0.37 * ((n * 7 + question * 3) % 5) as f64;
                let at = begun + whole.mul_f64(0.1 + 0.75 * place / (questions * OTHERS + 2) as f64);
                sleep_until(at).await;
                let asked = other.say(&chat, "help").await;
                waits.push(answer(&other, &chat, asked.as_str()).await);
            }
            waits
        });
    }
    let mut waits = Vec::new();
    while let Some(done) = tasks.join_next().await {
        waits.extend(done.unwrap());
    }
    stage.all_is_sent().await;
    let took = begun.elapsed();
    let heard = || crowd[0].overheard(&room).iter().filter(|heard| heard.reply_to().is_some()).count();
    until("all are answered", async || heard() == BURST).await;
    stage.end().await;
    (waits, took)
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_commands_in_one_room_delay_no_other_chat() {
    let scene = Scene::chosen();
    let (mut waits, took) = measure(&scene).await;
    waits.sort();
    let (median, most) = (waits[waits.len() / 2], waits[waits.len() - 1]);
    eprintln!("burst of {BURST} answered in {took:?}; {} others: median {median:?}, most {most:?}", waits.len());
    eprintln!("{waits:?}");
    // Two places wait, so every second message is theirs. Twice that, since two of the others may ask at the same time.
    assert!(median <= scene.turn() * 2 + BUSY, "{waits:?}");
    assert!(most <= scene.turn() * 6 + BUSY, "{waits:?}");
}

/// One person's commands cause news for many others: twelve chats, ten messages each, with three
/// reactions on each.
#[tokio::test(flavor = "multi_thread")]
async fn news_for_many_delays_no_answer() {
    const CREW: usize = 12;
    const NEWS: usize = 10;
    let limits = RateLimits::Messages { per_second: 4, burst: 5 };
    let stage = Stage::new(limits).await;
    let crew = stage.chats("crew", CREW).await;
    let others = stage.chats("other", 1).await;
    let (other, chat) = &others[0];
    stage.all_is_sent().await;
    let mut news = Vec::new();
    for n in 0..NEWS {
        for (one, _) in &crew {
            let message = message(&format!("news {n}"));
            let id = UserId::new(one.account.user_id.as_str());
            news.push(Outgoing::to_person(&id, message).choices(Choice::YES_MAYBE_NO));
        }
    }
    stage.bot.queues(news, TimeDelta::zero()).await;
    sleep(Duration::from_secs(4)).await;
    let mut waits = Vec::new();
    for _ in 0..5 {
        let asked = other.say(chat, "help").await;
        waits.push(answer(other, chat, asked.as_str()).await);
    }
    let left = stage.bot.engine().store(|tx| tx.outbox_len()).await.unwrap();
    eprintln!("answers while {left} rows wait: {waits:?}");
    assert!(waits.iter().all(|wait| *wait < BUSY), "{waits:?}");
    stage.end().await;
}
