//! A bot to test, in this process or as a process of its own.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use matrix_sdk::Client;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use stopover::clock::Clock;
use stopover::config::Config;
use stopover::engine::Engine;
use stopover::matrix::{self, Error, Opened, Running};
use stopover::outgoing::Outgoing;
use stopover::store::Tx;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::harness::outgoing::{say, to_person};
use crate::harness::person::Person;
use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::{soon, until};

/// The config of a bot that anyone may invite, without limits on how much they ask.
pub const TIRELESS: &str = "[invites]\nanyone = true\n[limits]\nperson_burst = 10000\nroom_burst = 10000\n";

/// A bot, with its account and its data directory.
pub struct Bot {
    pub account: Account,
    pub folder: tempfile::TempDir,
    homeserver: String,
    /// The config's optional part, in TOML.
    pub settings: String,
    pub clock: Clock,
    running: Option<(Running, Client, Arc<Engine>)>,
}

impl Bot {
    /// A new bot on the shared homeserver, logged in but not started. Anyone may invite it.
    pub async fn new() -> Self {
        Self::with("[invites]\nanyone = true\n").await
    }

    /// The same, with the optional part of its config.
    pub async fn with(settings: &str) -> Self {
        let account = register("bot").await;
        Self::login(account, &shared().url, settings).await
    }

    pub async fn login(account: Account, homeserver: &str, settings: &str) -> Self {
        let bot = Self::set_up(account, homeserver, settings);
        matrix::login(&bot.config(), bot.account.password.clone().into()).await.unwrap();
        bot
    }

    /// A bot that is not logged in yet, on the shared homeserver.
    pub fn unknown(account: Account) -> Self {
        Self::set_up(account, &shared().url, "[invites]\nanyone = true\n")
    }

    /// Makes a folder and a config, and no more.
    pub fn set_up(account: Account, homeserver: &str, settings: &str) -> Self {
        // As the program does.
        rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
        // The log is shown when the test fails, or with `--nocapture`. RUST_LOG sets its level.
        let _ = tracing_subscriber::fmt()
            .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
            .with_test_writer()
            .try_init();
        Self {
            account,
            folder: tempfile::tempdir().unwrap(),
            homeserver: homeserver.to_owned(),
            settings: settings.to_owned(),
            clock: Clock::system(),
            running: None,
        }
    }

    /// The same, started.
    pub async fn started() -> Self {
        let mut bot = Self::new().await;
        bot.start().await;
        bot
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn toml(&self) -> String {
        format!(
            "homeserver = {:?}\nuser = {:?}\ndata_dir = {:?}\n{}",
            self.homeserver,
            self.account.user_id,
            self.data(),
            self.settings
        )
    }

    pub fn config(&self) -> Config {
        Config::parse(&self.toml(), &self.folder.path().join("bot.toml"), |_| None).unwrap()
    }

    /// Starts it in this process and waits until it is ready.
    pub async fn start(&mut self) {
        let opened = self.open().await;
        let (client, engine) = (opened.client.clone(), Arc::clone(&opened.engine));
        let mut running = opened.start().await;
        soon("ready", running.until_ready()).await.unwrap();
        self.running = Some((running, client, engine));
    }

    /// Opens the bot's data. Tried again while it is locked: a process that another test is just starting holds
    /// copies of this process's open files, and so of its locks, until it runs its own program.
    async fn open(&self) -> Opened {
        soon("the lock is free", async {
            loop {
                match matrix::open(&self.config(), self.clock.clone()).await {
                    Err(Error::InUse { .. }) => tokio::time::sleep(Duration::from_millis(20)).await,
                    opened => return opened.unwrap(),
                }
            }
        })
        .await
    }

    pub async fn stop(&mut self) {
        let (running, ..) = self.running.take().unwrap();
        running.stop().await.unwrap();
    }

    /// Waits until it fails: the error.
    pub async fn fails(&mut self) -> Error {
        let (mut running, ..) = self.running.take().unwrap();
        let error = soon("it fails", running.failed()).await;
        running.stop().await.unwrap();
        error
    }

    pub fn engine(&self) -> &Arc<Engine> {
        &self.running.as_ref().unwrap().2
    }

    pub fn client(&self) -> &Client {
        &self.running.as_ref().unwrap().1
    }

    /// Queues a message to a person, as a turn would.
    pub async fn tells(&self, person: &Person, text: &str) {
        let person = stopover::domain::ids::UserId::new(person.account.user_id.as_str());
        self.queues([to_person(&person, say(text))], TimeDelta::zero()).await;
    }

    /// Queues all of that in one transaction, as a turn so long `ago` would have.
    pub async fn queues(&self, outs: impl IntoIterator<Item = Outgoing>, ago: TimeDelta) {
        let outs: Vec<Outgoing> = outs.into_iter().collect();
        let made = self.engine().clock.now() - ago;
        let work = move |tx: &Tx<'_>| {
            for out in &outs {
                tx.enqueue(out, made)?;
            }
            Ok(())
        };
        self.engine().store(work).await.unwrap();
        self.engine().outbox.notify_one();
    }

    /// Waits until the outbox is empty.
    pub async fn all_is_sent(&self) {
        until("all is sent", async || self.engine().store(|tx| tx.outbox_len()).await.unwrap() == 0).await;
    }

    /// Starts it as a process of its own and waits until it is ready. It is killed when dropped.
    pub async fn process(&self) -> Child {
        let mut child = self.spawn();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let ready = async {
            loop {
                let line = lines.next_line().await.unwrap().expect("it ended before it was ready");
                eprintln!("bot: {line}");
                if line.ends_with(": ready") {
                    break;
                }
            }
        };
        soon("ready", ready).await;
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                eprintln!("bot: {line}");
            }
        });
        child
    }

    /// Starts it as a process of its own. The caller reads its log.
    pub fn spawn(&self) -> Child {
        self.command("run").stderr(Stdio::piped()).spawn().unwrap()
    }

    /// A subcommand of the program, with this bot's config.
    pub fn command(&self, task: &str) -> Command {
        let file = self.folder.path().join("bot.toml");
        std::fs::write(&file, self.toml()).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_stopover"));
        command.arg(task).arg("--config").arg(&file);
        command.env("RUST_LOG", "warn,stopover=info,matrix_sdk_crypto=error").stdin(Stdio::null()).kill_on_drop(true);
        command
    }

    pub fn id(&self) -> OwnedUserId {
        UserId::parse(&self.account.user_id).unwrap()
    }
}
