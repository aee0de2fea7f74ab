//! Waiting for what should come soon, and failing the test where it does not.

use std::time::Duration;

/// The limit for what should come at once. Far more than it takes, since the machine may be busy.
pub const SOON: Duration = Duration::from_secs(60);

/// Waits for `it`, and fails the test after [`SOON`].
pub async fn soon<T>(what: &str, it: impl Future<Output = T>) -> T {
    tokio::time::timeout(SOON, it).await.unwrap_or_else(|_| panic!("{what}: not within {SOON:?}"))
}

/// Waits until `it` is true, and fails the test after [`SOON`].
pub async fn until(what: &str, it: impl AsyncFn() -> bool) {
    soon(what, async {
        while !it().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
}
