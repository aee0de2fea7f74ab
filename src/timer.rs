//! The timer: takes what is due through a turn, like everything else.

use std::sync::Arc;
use std::time::Duration;

use crate::engine::Core;
use crate::schedule::look;
use crate::turn::TurnError;

/// The longest sleep between two looks: a clock that was set (or a laptop that slept) is noticed within it.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);
/// The shortest: many turns in a row cause one look.
const SHORTEST_SLEEP: Duration = Duration::from_millis(200);

/// Runs until it is dropped.
///
/// # Errors
/// Where the store fails.
pub async fn run(core: Arc<Core>) -> Result<(), TurnError> {
    loop {
        let (looker, now) = (Arc::clone(&core), core.clock.now());
        let look = core.store(move |tx| look(tx, &looker.world, now)).await?;
        for incoming in look.due {
            core.take(incoming).await?;
        }
        let sleep = look.next.map_or(LONGEST_SLEEP, |next| core.clock.until(next));
        tokio::time::sleep(SHORTEST_SLEEP).await;
        tokio::select! {
            () = tokio::time::sleep(sleep.min(LONGEST_SLEEP)) => {}
            () = core.timer.notified() => {}
        }
    }
}
