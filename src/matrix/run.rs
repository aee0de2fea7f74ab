//! The bot at work: starts all its tasks, and stops them when it is told to or one of them fails.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use matrix_sdk::Client;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::config::Config;
use crate::domain::ids::UserId;
use crate::engine::Engine;
use crate::env::Env;
use crate::matrix::account::client::restore;
use crate::matrix::account::logins;
use crate::matrix::account::verify;
use crate::matrix::data_dir::{DataDirLock, database_key, new_install_id};
use crate::matrix::error::Error;
use crate::matrix::file_modes;
use crate::matrix::inbound::late_keys;
use crate::matrix::inbound::sync::Sync;
use crate::matrix::outbound::receipts::Receipts;
use crate::matrix::outbound::sender::Sender;
use crate::store::{Store, encrypt};
use crate::timer;

/// How long all tasks together may take to end. The sender needs most of it: see [`crate::matrix::outbound::sender::GRACE`].
const STOP_GRACE: Duration = Duration::from_secs(15);

/// Runs the bot until `stop` is ready, then stops it cleanly.
///
/// # Errors
/// What the bot can't go on after: a failing store or disk, a lost session, another bot on the same data directory.
pub async fn run(config: Config, clock: Clock, stop: impl Future<Output = ()>) -> Result<(), Error> {
    let mut stop = pin!(stop);
    let opened = tokio::select! {
        opened = open(&config, clock) => opened?,
        () = &mut stop => return Ok(()),
    };
    let mut running = opened.start().await;
    let ended = tokio::select! {
        error = running.failed() => Err(error),
        () = &mut stop => Ok(()),
    };
    let stopped = running.stop().await;
    ended.and(stopped)
}

/// A bot that is ready to be started: its stores are open, its session is restored, and it holds the data directory.
pub struct Opened {
    pub client: Client,
    pub engine: Arc<Engine>,
    lock: DataDirLock,
}

/// Locks the data directory, opens both stores, and restores the session at the point up to which everything is handled.
///
/// # Errors
/// As [`run`].
pub async fn open(config: &Config, clock: Clock) -> Result<Opened, Error> {
    let lock = DataDirLock::acquire(config)?;
    // First, so that no store is made where nobody has logged in.
    if lock.paths.read_session()?.is_none() {
        return Err(Error::NoSession { path: config.data_dir.clone() });
    }
    file_modes::tighten(&config.data_dir);
    let store = lock.paths.store();
    let (key, made) = database_key(config)?;
    if let Some(file) = made {
        tracing::info!(file = %file.display(), "made a key for the bot's store: back it up with `stopover backup`");
    }
    if encrypt(&store, None, &key)? {
        tracing::warn!("the bot's store was not encrypted, and is now: older backups of it still are not");
    }
    let mut store = Store::open(&store, Some(&key), &new_install_id())?;
    let handled: Option<String> = store.transact(|tx| tx.handled_token())?;
    let client = restore(config, handled.as_deref()).await?;
    let bot = client.user_id().map(UserId::from).ok_or(Error::LoggedOut)?;
    let engine = Engine::new(store, Env::new(config.settings.clone(), bot), clock);
    Ok(Opened { client, engine, lock })
}

/// A running bot. Stop it with [`Running::stop`]: dropping it aborts its tasks where they are.
pub struct Running {
    stop: CancellationToken,
    ready: watch::Receiver<bool>,
    tasks: JoinSet<Result<(), Error>>,
    /// Kept until the bot has stopped.
    lock: DataDirLock,
}

impl Opened {
    /// Starts all tasks of the bot. It holds the data directory until it is stopped.
    pub async fn start(self) -> Running {
        let Self { client, engine, lock } = self;
        let stop = CancellationToken::new();
        let (is_ready, ready) = watch::channel(false);
        let new_rows = Arc::new(Notify::new());
        let receipts = Arc::new(Receipts::default());
        let sync = Sync {
            client: client.clone(),
            engine: Arc::clone(&engine),
            ready: is_ready,
            undecrypted: Arc::clone(&new_rows),
            receipts: Arc::clone(&receipts),
            drops_logged: std::sync::Mutex::default(),
        };
        // Before the first sync, so that no request is missed.
        let verifications = verify::listen(&client);
        let mut tasks = JoinSet::new();
        tasks.spawn(sync.run(stop.clone()));
        tasks.spawn(receipts.run(client.clone(), Arc::clone(&engine), stop.clone()));
        tasks.spawn({
            let (client, engine) = (client.clone(), Arc::clone(&engine));
            // The first sync tells who is in which room with which devices, and what was deleted or cancelled while the bot
            // was down. Before it, the sender might tell the wrong people, or the wrong thing.
            when_ready(ready.clone(), stop.clone(), |stop| Sender::new(client, engine).run(stop))
        });
        tasks.spawn({
            let engine = Arc::clone(&engine);
            when_ready(ready.clone(), stop.clone(), |stop| async move {
                tokio::select! {
                    ended = timer::run(engine) => Ok(ended?),
                    () = stop.cancelled() => Ok(()),
                }
            })
        });
        tasks.spawn({
            let (client, engine) = (client.clone(), Arc::clone(&engine));
            when_ready(ready.clone(), stop.clone(), |stop| verifications.run(client, engine, stop))
        });
        tasks.spawn({
            let (client, engine) = (client.clone(), Arc::clone(&engine));
            when_ready(ready.clone(), stop.clone(), |stop| logins::run(client, engine, stop))
        });
        tasks.spawn(when_ready(ready.clone(), stop.clone(), |stop| late_keys::run(client, engine, new_rows, stop)));
        Running { stop, ready, tasks, lock }
    }
}

/// Runs `work` once the first sync is handled. Ends without it where the bot stops before that.
async fn when_ready<F: Future<Output = Result<(), Error>>>(
    mut ready: watch::Receiver<bool>,
    stop: CancellationToken,
    work: impl FnOnce(CancellationToken) -> F,
) -> Result<(), Error> {
    tokio::select! {
        is_ready = ready.wait_for(|ready| *ready) => {
            // The sync task has ended, and returns why.
            if is_ready.is_err() {
                return Ok(());
            }
        }
        () = stop.cancelled() => return Ok(()),
    }
    work(stop).await
}

impl Running {
    /// Becomes `true` once the first sync is handled: from then on, the bot answers.
    pub fn ready(&self) -> watch::Receiver<bool> {
        self.ready.clone()
    }

    /// Waits until the bot is ready.
    ///
    /// # Errors
    /// The error that ended one of its tasks before that.
    pub async fn until_ready(&mut self) -> Result<(), Error> {
        let mut ready = self.ready.clone();
        tokio::select! {
            error = self.failed() => Err(error),
            _ = ready.wait_for(|ready| *ready) => Ok(()),
        }
    }

    /// Waits until one of the tasks fails, and returns its error. Never returns where none does.
    pub async fn failed(&mut self) -> Error {
        while let Some(ended) = self.tasks.join_next().await {
            match ended {
                Ok(Ok(())) => {}
                Ok(Err(error)) => return error,
                Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
                Err(_) => {}
            }
        }
        std::future::pending().await
    }

    /// Stops cleanly: the current turn is finished, and messages under way get some seconds to be accepted.
    ///
    /// # Errors
    /// The first error of a task while it stopped. Nothing is lost by it: what was not done is done after the next start.
    pub async fn stop(mut self) -> Result<(), Error> {
        self.stop.cancel();
        let all = async {
            let mut failed = None;
            while let Some(ended) = self.tasks.join_next().await {
                if let Ok(Err(error)) = ended {
                    failed.get_or_insert(error);
                }
            }
            failed.map_or(Ok(()), Err)
        };
        let ended = if let Ok(ended) = tokio::time::timeout(STOP_GRACE, all).await {
            ended
        } else {
            let seconds = STOP_GRACE.as_secs();
            tracing::warn!(seconds, "stopping took too long; what is left is done after the next start");
            self.tasks.shutdown().await;
            Ok(())
        };
        drop(self.lock);
        ended
    }
}
