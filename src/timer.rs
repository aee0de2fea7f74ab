//! The timer: finds what is due, and runs a turn for each of it, as for everything else that comes in.

use std::sync::Arc;
use std::time::Duration;

use crate::engine::Engine;
use crate::schedule::look;
use crate::turn::TurnError;

/// The longest sleep between two checks: within it, the timer notices that the clock was set, or a laptop woke up.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);
/// The shortest one: many turns in a row cause one check.
const SHORTEST_SLEEP: Duration = Duration::from_millis(200);

/// Runs until the future is dropped.
///
/// # Errors
/// The store failed.
pub async fn run(engine: Arc<Engine>) -> Result<(), TurnError> {
    loop {
        let (shared, now) = (Arc::clone(&engine), engine.clock.now());
        let found = engine.store(move |tx| look(tx, &shared.env, now)).await?;
        for incoming in found.due {
            engine.handle(incoming).await?;
        }
        let sleep = found.next.map_or(LONGEST_SLEEP, |next| engine.clock.until(next));
        tokio::time::sleep(SHORTEST_SLEEP).await;
        tokio::select! {
            () = tokio::time::sleep(sleep.min(LONGEST_SLEEP)) => {}
            () = engine.timer.notified() => {}
        }
    }
}
