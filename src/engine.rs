//! The core at work: one store, one clock, and the two bells that wake the sender and the timer.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use crate::clock::Clock;
use crate::env::World;
use crate::incoming::{Incoming, What};
use crate::store::{Store, StoreError, Tx};
use crate::turn::{self, TurnError};

pub struct Core {
    store: Mutex<Store>,
    pub world: World,
    pub clock: Clock,
    /// Rung when the outbox got a row.
    pub outbox: Notify,
    /// Rung when something may fall due earlier than was known. What changes is answered, so only then.
    pub timer: Notify,
}

impl Core {
    pub fn new(store: Store, world: World, clock: Clock) -> Arc<Self> {
        Arc::new(Self { store: Mutex::new(store), world, clock, outbox: Notify::new(), timer: Notify::new() })
    }

    /// Takes one thing through a turn. Once this returns, it is handled for good, or, on an error, not at all.
    ///
    /// Nothing waits here, however much is still to be sent: those who cause too much of it are refused by the turn.
    pub async fn take(self: &Arc<Self>, incoming: Incoming) -> Result<(), TurnError> {
        // An edit is answered only once it has settled, which is for the timer to see.
        let edit = matches!(&incoming.what, What::Said(said) if said.replaces.is_some());
        let core = Arc::clone(self);
        let queued = blocking(move || {
            let mut store = core.store.lock().unwrap_or_else(PoisonError::into_inner);
            // Only now: turns then stand in the store in the order of their times, and can be replayed in it.
            let now = core.clock.now();
            turn::turn(&mut store, &core.world, &incoming, now)
        })
        .await?;
        if queued {
            self.outbox.notify_one();
        }
        if queued || edit {
            self.timer.notify_one();
        }
        Ok(())
    }

    /// Runs `work` in one transaction on the store, off the async threads.
    pub async fn store<R: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Tx<'_>) -> Result<R, StoreError> + Send + 'static,
    ) -> Result<R, StoreError> {
        let core = Arc::clone(self);
        blocking(move || core.store.lock().unwrap_or_else(PoisonError::into_inner).transact(work)).await
    }
}

async fn blocking<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        Err(_) => unreachable!("a blocking task is cancelled only when the runtime ends, and then nobody waits for it"),
    }
}
