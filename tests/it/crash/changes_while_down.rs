//! What is edited, deleted, reacted to and taken back while the bot is down, or just before it is killed.

use std::time::Duration;

use futures_util::future::join_all;
use matrix_sdk::ruma::OwnedRoomId;
use tokio::time::{sleep, timeout};

use super::checks::Checks;
use super::comparison::{Found, Unbroken};
use super::program::{Life, Mark, Program};
use super::scene::{Action, Scene};
use super::{LIFE_LIMIT, LOOK, READY_LIMIT, SETTINGS, SETTLE_LIMIT, bot_store, clock_from_now, history};
use crate::harness::dice::{Dice, number};
use crate::harness::person::Person;
use crate::harness::wait::soon;

/// How many times faster than the system's the bot's clock runs: the wait for more edits is a fifth of a real second.
const SLOW_RATE: u32 = 10;
/// Milliseconds from an edit's arrival to the kill: during the wait for more edits, and while it is handled.
const SETTLING_MS: [u64; 2] = [0, 250];
/// More events than a sync response has of one room (200), so that the rest is fetched as a gap.
const MANY: usize = 230;
/// Kills between sending a message and storing that it was sent.
const VISITS: i64 = 4;
/// The limit for everything to be handled.
const HANDLED_LIMIT: Duration = Duration::from_secs(60);

/// One person in their direct chat, and a bot that is killed and started.
struct Stage {
    program: Program,
    life: Option<Life>,
    scene: Scene,
    ada: Person,
    chat: OwnedRoomId,
}

impl Stage {
    async fn new() -> Self {
        let mut program = Program::login(&clock_from_now(SLOW_RATE), SETTINGS).await;
        let mut life = program.start();
        assert!(life.until(Mark::Ready, 1, READY_LIMIT).await, "{}", program.keep());
        let (bot, ada) = (program.id(), Person::new("ada").await);
        let chat = ada.chat(&bot).await;
        let scene = Scene::new(program.clock(), program.store(), bot);
        let stage = Self { program, life: Some(life), scene, ada, chat };
        for text in ["trip new Second thoughts", "stop Oslo 2026-04-10 to 2026-04-30"] {
            stage.say(text).await;
            stage.handled().await;
        }
        stage
    }

    async fn say(&self, text: &str) -> String {
        self.scene.say(&self.ada, &self.chat, text).await
    }

    async fn edit(&self, of: &str, text: &str) -> String {
        self.scene.does(&self.ada, &self.chat, Action::Edited { of: of.to_owned(), text: text.to_owned() }).await
    }

    async fn delete(&self, of: &str) {
        self.scene.does(&self.ada, &self.chat, Action::Deleted { of: of.to_owned() }).await;
    }

    async fn react(&self, to: &str, key: &str) -> String {
        self.scene.does(&self.ada, &self.chat, Action::Reacted { to: to.to_owned(), key: key.to_owned() }).await
    }

    /// Forgets the log so far.
    fn drain(&mut self) {
        self.life.as_mut().unwrap().drain();
    }

    async fn kill(&mut self) {
        self.life.take().unwrap().kill().await;
    }

    fn start(&mut self) {
        self.life = Some(self.program.start());
    }

    /// Waits until everything is handled and answered.
    async fn handled(&self) {
        let all = async {
            while bot_store::handled_count(&self.scene.store).ok() != Some((self.scene.count(), 0)) {
                sleep(LOOK).await;
            }
        };
        // The checks report what is missing.
        let _ = timeout(HANDLED_LIMIT, all).await;
    }

    /// The bot's answer to an event, once it has come.
    async fn answer(&self, to: &str) -> String {
        let heard = async {
            loop {
                let heard = self.ada.overheard(&self.chat);
                if let Some(answer) = heard.iter().find(|heard| heard.reply_to() == Some(to)) {
                    return answer.event.to_string();
                }
                sleep(Duration::from_millis(20)).await;
            }
        };
        soon("an answer", heard).await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn killed_around_edits_and_reactions_it_handles_each_once() {
    let mut stage = Stage::new().await;
    stage.life.take().unwrap().stop().await;
    let unbroken = Unbroken::begin(&stage.program, None, &stage.ada);
    stage.start();
    let mut dice = Dice(number("STOPOVER_KILL_SEED").unwrap_or(1));

    // Killed between an edit and the end of the wait for more edits. Edited again while it is down, or deleted.
    for (round, day) in (1..=3).zip(11..) {
        let tea = stage.say(&format!("meet Tea {round} 2026-04-{day} 18:00")).await;
        stage.answer(&tea).await;
        stage.drain();
        stage.edit(&tea, &format!("meet Coffee {round} 2026-04-{day} 18:00")).await;
        stage.life.as_mut().unwrap().until(Mark::CameIn, 1, LIFE_LIMIT).await;
        sleep(Duration::from_millis(dice.from(SETTLING_MS))).await;
        stage.kill().await;
        match round {
            1 => {}
            2 => {
                stage.edit(&tea, "meet Milk 2 2026-04-12 18:00").await;
                stage.edit(&tea, "meet Cocoa 2 2026-04-12 18:30").await;
            }
            _ => stage.delete(&tea).await,
        }
        stage.start();
        stage.handled().await;
    }

    // Sent and edited, sent and deleted, reacted and taken back, all while it is down.
    let wine = stage.say("meet Wine 2026-04-20 18:00").await;
    let card = stage.answer(&wine).await;
    stage.kill().await;
    let typed = stage.say("meet Watr 2026-04-21 18:00").await;
    stage.edit(&typed, "meet Water 2026-04-21 18:00").await;
    let gone = stage.say("remind me 2026-04-22 18:00 to forget").await;
    stage.delete(&gone).await;
    let put = stage.react(&card, "✅").await;
    stage.delete(&put).await;
    let edited_away = stage.say("meet Beer 2026-04-23 18:00").await;
    let edit = stage.edit(&edited_away, "meet Ale 2026-04-23 18:00").await;
    stage.delete(&edit).await;
    stage.start();
    stage.handled().await;
    // A deleted message stays deleted, also when an edit of it can be decrypted later.
    stage.edit(&gone, "meet Ghost 2026-04-22 18:00").await;

    // Killed before it stores what it sent: reactions to that message count all the same.
    for visit in 1..=VISITS {
        stage.drain();
        let visit = stage.say(&format!("meet Visit {visit} 2026-04-26 1{visit}:00")).await;
        stage.life.as_mut().unwrap().until(Mark::Sent, 1, LIFE_LIMIT).await;
        stage.kill().await;
        let card = stage.answer(&visit).await;
        stage.react(&card, "✅").await;
        stage.start();
        stage.handled().await;
    }

    // More than one sync response has.
    stage.kill().await;
    stage.edit(&wine, "meet Juice 2026-04-20 18:00").await;
    stage.react(&card, "🤔").await;
    let later = stage.say("meet Lemonade 2026-04-24 18:00").await;
    stage.edit(&later, "meet Soda 2026-04-24 18:00").await;
    let gone = stage.say("meet Nothing 2026-04-25 18:00").await;
    stage.delete(&gone).await;
    let keys: Vec<String> = (0..MANY).map(|n| format!("🎉{n}")).collect();
    join_all(keys.iter().map(|key| stage.react(&wine, key))).await;
    stage.start();
    stage.handled().await;
    let closing = stage.scene.clock.now();
    stage.say("meetups all").await;
    stage.scene.settled(SETTLE_LIMIT).await;
    stage.life.take().unwrap().stop().await;

    let heard = history(&stage.ada, &stage.chat).await;
    let found = Found::new(&stage.program, &stage.scene, &heard);
    let mut checks = Checks::default();
    unbroken.check(&mut checks, &stage.program, &stage.scene, &found, closing);
    let titles = bot_store::titles(&stage.program.store()).unwrap();
    let expected =
        ["Coffee 1", "Cocoa 2", "Juice", "Water", "Beer", "Visit 1", "Visit 2", "Visit 3", "Visit 4", "Soda"];
    checks.same("meetups", &titles, &expected.map(str::to_owned));
    // One for each visit, and the "maybe" to the juice.
    checks.same("answers", &[bot_store::rsvps(&stage.program.store()).unwrap()], &[VISITS + 1]);
    eprintln!("{found}");
    assert!(checks.wrong.is_empty(), "{}\n{}", checks.wrong.join("\n"), stage.program.keep());
}
