//! The engine: runs turns on the store one at a time, and wakes the sender and the timer.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use crate::clock::Clock;
use crate::env::Env;
use crate::incoming::{Incoming, IncomingKind};
use crate::store::{Store, StoreError, Tx};
use crate::turn::{self, TurnError};

/// The store with all that a turn needs beside it. One exists for each running bot; its tasks share it.
pub struct Engine {
    store: Mutex<Store>,
    pub env: Env,
    pub clock: Clock,
    /// Notified when a row is enqueued in the outbox.
    pub outbox: Notify,
    /// Notified when something may be due earlier than the timer knows. Every change that can cause that also queues a
    /// reply, so it is notified together with `outbox`; edits, which are answered later, notify it alone.
    pub timer: Notify,
}

impl Engine {
    pub fn new(store: Store, env: Env, clock: Clock) -> Arc<Self> {
        Arc::new(Self { store: Mutex::new(store), env, clock, outbox: Notify::new(), timer: Notify::new() })
    }

    /// Runs one turn: handles `incoming` in one transaction. It returns after the commit.
    ///
    /// It doesn't wait for the outbox, however long that is: the rate limits of the turn keep it short.
    ///
    /// # Errors
    /// The store failed. Then nothing of the turn was kept, and `incoming` still counts as not handled.
    pub async fn handle(self: &Arc<Self>, incoming: Incoming) -> Result<(), TurnError> {
        // The timer answers an edit, once no newer one has come for a while.
        let edit = matches!(&incoming.what, IncomingKind::Said(said) if said.replaces.is_some());
        let engine = Arc::clone(self);
        let queued = blocking(move || {
            let mut store = engine.store.lock().unwrap_or_else(PoisonError::into_inner);
            // Read after the lock is taken: turns are then stored in the order of their times, and can be replayed.
            let now = engine.clock.now();
            turn::turn(&mut store, &engine.env, &incoming, now)
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

    /// Runs `work` in one transaction on the store, on a thread that may block.
    ///
    /// # Errors
    /// What `work` returns, or a failed commit. Then the transaction is rolled back.
    pub async fn store<R: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Tx<'_>) -> Result<R, StoreError> + Send + 'static,
    ) -> Result<R, StoreError> {
        let engine = Arc::clone(self);
        blocking(move || engine.store.lock().unwrap_or_else(PoisonError::into_inner).transact(work)).await
    }
}

/// Runs `work` on a thread that may block. A panic in it goes on in the caller.
async fn blocking<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        Err(_) => unreachable!("a blocking task is cancelled only when the runtime ends, and the caller ends with it"),
    }
}
