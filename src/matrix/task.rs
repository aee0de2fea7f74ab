//! What the bot's long-running tasks share: pauses that a shutdown interrupts, and growing retry delays.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

/// The delay after the first failure in a row.
const FIRST_DELAY: Duration = Duration::from_secs(1);
/// The longest delay between two attempts.
const LONGEST_DELAY: Duration = Duration::from_secs(60);

/// Waits for `duration`, or until `stop` is cancelled. Returns `true` where it was cancelled: the task should end.
pub async fn pause(duration: Duration, stop: &CancellationToken) -> bool {
    stop.run_until_cancelled(tokio::time::sleep(duration)).await.is_none()
}

/// Exponential backoff: the delay doubles with each failure in a row, from one second up to a minute.
#[derive(Debug, Default)]
pub struct Backoff {
    /// Failures in a row so far.
    failures: u32,
}

impl Backoff {
    /// Counts a failure, and returns how long to wait before the next attempt.
    pub fn fail(&mut self) -> Duration {
        let delay = FIRST_DELAY.saturating_mul(1 << self.failures.min(16)).min(LONGEST_DELAY);
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
