//! The bot at work: hearing, speaking, waiting for what falls due, until it is told to stop or can't go on.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use matrix_sdk::Client;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

use super::error::Error;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::ids::UserId;
use crate::engine::Core;
use crate::env::World;
use crate::matrix::account::client::restore;
use crate::matrix::account::logins;
use crate::matrix::account::session::{Held, database_key, install};
use crate::matrix::account::verify;
use crate::matrix::file_modes;
use crate::matrix::inbound::late_keys;
use crate::matrix::inbound::sync::Sync;
use crate::matrix::outbound::receipts::Receipts;
use crate::matrix::outbound::sender::Sender;
use crate::store::{Store, encrypt};
use crate::timer;

/// The first and the longest wait after a failed sync.
const BACKOFF: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(60)];
/// How long everything may take to stop; the sender waits [`crate::matrix::outbound::sender::GRACE`] for what is under way.
const STOP_GRACE: Duration = Duration::from_secs(15);

/// Runs the bot until `stop` is ready, and stops it cleanly then.
///
/// # Errors
/// Whatever it can't go on after: the store or the disk, a lost session, another bot on the same data.
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

/// A bot that is ready to be started.
pub struct Opened {
    pub client: Client,
    pub core: Arc<Core>,
    held: Held,
}

/// Takes the data directory, opens both stores, and brings the session back to where everything is handled.
///
/// # Errors
/// As [`run`]'s.
pub async fn open(config: &Config, clock: Clock) -> Result<Opened, Error> {
    let held = Held::take(config)?;
    // Before a store is made: without a session there is nothing to keep.
    if held.paths.read_session()?.is_none() {
        return Err(Error::NoSession { path: config.data_dir.clone() });
    }
    file_modes::tighten(&config.data_dir);
    let store = held.paths.store();
    let (key, made) = database_key(config)?;
    if let Some(file) = made {
        tracing::info!(file = %file.display(), "made a key for the bot's store: back it up with `stopover backup`");
    }
    if encrypt(&store, None, &key)? {
        tracing::warn!("the bot's store was not encrypted, and is now: older backups of it still are not");
    }
    let mut store = Store::open(&store, Some(&key), &install())?;
    let handled: Option<String> = store.transact(|tx| tx.handled_token())?;
    let client = restore(config, handled.as_deref()).await?;
    let bot = client.user_id().map(UserId::from).ok_or(Error::LoggedOut)?;
    let core = Core::new(store, World::new(config.settings.clone(), bot), clock);
    Ok(Opened { client, core, held })
}

impl Opened {
    /// Sets it to work. The data directory is held until it is stopped.
    pub async fn start(self) -> Running {
        let mut running = start(self.client, self.core).await;
        running.held = Some(self.held);
        running
    }
}

/// A bot at work in this process.
pub struct Running {
    stop: watch::Sender<bool>,
    ready: watch::Receiver<bool>,
    tasks: JoinSet<Result<(), Error>>,
    held: Option<Held>,
}

/// Sets a bot to work with a client that is logged in and a core of its own; for tests and the demo, too.
pub async fn start(client: Client, core: Arc<Core>) -> Running {
    let (stop, asked) = watch::channel(false);
    let (is_ready, ready) = watch::channel(false);
    let asked = Stop(asked);
    let late = Arc::new(Notify::new());
    let receipts = Arc::new(Receipts::default());
    let sync = Sync {
        client: client.clone(),
        core: Arc::clone(&core),
        ready: is_ready,
        late: Arc::clone(&late),
        receipts: Arc::clone(&receipts),
        dropped: std::sync::Mutex::default(),
    };
    let verifications = verify::listen(&client);
    let mut tasks = JoinSet::new();
    tasks.spawn(sync.run(asked.clone()));
    tasks.spawn(receipts.run(client.clone(), Arc::clone(&core), asked.clone()));
    tasks.spawn({
        let (client, core, ready, stop) = (client.clone(), Arc::clone(&core), ready.clone(), asked.clone());
        // The first sync tells who is in which room with which device, and what was called off while the bot was
        // down. Before that, it might tell the wrong people, or the wrong thing.
        after(ready, stop, |stop| Sender::new(client, core).run(stop))
    });
    tasks.spawn({
        let (core, ready, stop) = (Arc::clone(&core), ready.clone(), asked.clone());
        after(ready, stop, |mut stop| async move {
            tokio::select! {
                ended = timer::run(core) => Ok(ended?),
                () = stop.asked() => Ok(()),
            }
        })
    });
    tasks.spawn({
        let (client, core, ready, stop) = (client.clone(), Arc::clone(&core), ready.clone(), asked.clone());
        after(ready, stop, |stop| verifications.run(client, core, stop))
    });
    tasks.spawn({
        let (client, core, ready, stop) = (client.clone(), Arc::clone(&core), ready.clone(), asked.clone());
        after(ready, stop, |stop| logins::run(client, core, stop))
    });
    tasks.spawn({
        let ready = ready.clone();
        after(ready, asked, |stop| late_keys::run(client, core, late, stop))
    });
    Running { stop, ready, tasks, held: None }
}

/// Runs `work` once the bot is ready.
async fn after<F: Future<Output = Result<(), Error>>>(
    mut ready: watch::Receiver<bool>,
    mut stop: Stop,
    work: impl FnOnce(Stop) -> F,
) -> Result<(), Error> {
    tokio::select! {
        is_ready = ready.wait_for(|ready| *ready) => {
            // The sync ended first; it says why itself.
            if is_ready.is_err() {
                return Ok(());
            }
        }
        () = stop.asked() => return Ok(()),
    }
    work(stop).await
}

impl Running {
    /// Becomes true when the first sync is handled: from then on, the bot answers.
    pub fn ready(&self) -> watch::Receiver<bool> {
        self.ready.clone()
    }

    /// Waits until the bot is ready.
    ///
    /// # Errors
    /// What it failed of before that.
    pub async fn until_ready(&mut self) -> Result<(), Error> {
        let mut ready = self.ready.clone();
        tokio::select! {
            error = self.failed() => Err(error),
            _ = ready.wait_for(|ready| *ready) => Ok(()),
        }
    }

    /// Waits until the bot can't go on, and tells why. Waits for ever where it never comes to that.
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

    /// Stops cleanly: the turn under way is finished, and a message under way gets a while to arrive.
    ///
    /// # Errors
    /// What the bot failed of while it stopped. Nothing is lost by it.
    pub async fn stop(mut self) -> Result<(), Error> {
        self.stop.send_replace(true);
        let all = async {
            let mut failed = None;
            while let Some(ended) = self.tasks.join_next().await {
                if let Ok(Err(error)) = ended {
                    failed.get_or_insert(error);
                }
            }
            failed.map_or(Ok(()), Err)
        };
        let ended = match tokio::time::timeout(STOP_GRACE, all).await {
            Ok(ended) => ended,
            Err(_) => {
                let seconds = STOP_GRACE.as_secs();
                tracing::warn!(seconds, "stopping took too long; what is left is done after the next start");
                self.tasks.shutdown().await;
                Ok(())
            }
        };
        drop(self.held.take());
        ended
    }
}

/// Tells a task when to stop.
#[derive(Clone)]
pub struct Stop(watch::Receiver<bool>);

impl Stop {
    pub fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until it is time to stop; also where nobody is left to say so.
    pub async fn asked(&mut self) {
        let _ = self.0.wait_for(|asked| *asked).await;
    }
}

/// Waits a while. `true` where it is time to stop instead.
pub async fn pause(duration: Duration, stop: &mut Stop) -> bool {
    tokio::select! {
        () = tokio::time::sleep(duration) => false,
        () = stop.asked() => true,
    }
}

/// How long to wait after one failure, after the next, and so on.
#[derive(Debug, Default)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    pub fn fail(&mut self) -> Duration {
        let delay = BACKOFF[0].saturating_mul(1 << self.failures.min(16)).min(BACKOFF[1]);
        self.failures += 1;
        delay
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_longer_each_time_up_to_a_limit() {
        let mut backoff = Backoff::default();
        let seconds: Vec<u64> = (0..9).map(|_| backoff.fail().as_secs()).collect();
        assert_eq!(seconds, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }
}
