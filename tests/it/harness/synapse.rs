//! One real Synapse for the whole test run, shared by all tests, and accounts on it.
//!
//! The first test that asks starts it. Nothing stops it: it ends and removes its data as soon as the test process is
//! gone, however that one ended.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use stopover::demo::homeserver::{Homeserver, Options};

/// The shared homeserver. Blocks until it is up: about a second, and longer on a machine's first run, which
/// installs Synapse. May be called from an async test.
///
/// # Panics
/// Where it can't be started, in the first test as in all later ones. The message says what to do.
pub fn shared() -> &'static Homeserver {
    static SHARED: OnceLock<Result<Homeserver, String>> = OnceLock::new();
    let started = SHARED.get_or_init(|| {
        // In its own thread: the caller may be inside a runtime, which cannot block on another one. The
        // server itself needs no runtime once it is up.
        let thread = std::thread::Builder::new().name("homeserver".to_owned()).spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(|error| error.to_string())?;
            let start = Homeserver::start(Options::default(), |line| eprintln!("homeserver: {line}"));
            runtime.block_on(start).map_err(|error| error.to_string())
        });
        let thread = thread.map_err(|error| error.to_string())?;
        thread.join().unwrap_or_else(|_| Err("the thread that starts it panicked".to_owned()))
    });
    started.as_ref().unwrap_or_else(|error| panic!("no homeserver to test with: {error}"))
}

/// An account on the [`shared`] homeserver, logged in once, as a client's first device.
#[derive(Clone, Debug)]
pub struct Account {
    pub user_id: String,
    pub password: String,
    pub access_token: String,
    pub device_id: String,
}

/// A new account. Its name begins with `prefix` (lower-case letters) and differs from all others of this run.
pub async fn register(prefix: &str) -> Account {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    let localpart = format!("{prefix}-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let password = format!("password of {localpart}");
    let made = shared().register(&localpart, &password).await;
    let made = made.unwrap_or_else(|error| panic!("{error}\n{}", shared().log_tail(15)));
    Account { user_id: made.user_id, password, access_token: made.access_token, device_id: made.device_id }
}
