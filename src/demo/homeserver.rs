//! A real Synapse on this machine's loopback, for `stopover demo` and for the tests that need a homeserver.
//!
//! It keeps Synapse in a Python environment of its own in a cache folder (made on first use, which needs the network),
//! and everything else in a data folder. It talks to nobody: no federation, no key servers, no statistics, no previews.

mod data;
mod error;
mod launch;
mod python;
mod settings;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use data::Data;
pub use error::HomeserverError;
use launch::{Process, free_port, http, launch};
pub use python::{Packages, python_with};

/// What pip installs; all that it pulls in is pinned in `data/synapse-constraints.txt`.
pub const SYNAPSE: &str = "matrix-synapse==1.163.2";
const SYNAPSE_PACKAGES: Packages = Packages {
    name: "synapse",
    wanted: SYNAPSE,
    constraints: include_str!("../../data/synapse-constraints.txt"),
    megabytes: 50,
};
/// The oldest Python that [`SYNAPSE`] runs on: (major, minor).
pub const OLDEST_PYTHON: (u32, u32) = (3, 10);

/// For one registration.
const REGISTER_LIMIT: Duration = Duration::from_secs(30);
/// Ports tried, where somebody else takes the free one before Synapse does.
const PORT_ATTEMPTS: u32 = 5;

/// How freely Synapse lets clients act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RateLimits {
    /// None at all.
    #[default]
    Off,
    /// Synapse's own, as on a real server (messages: 0.2 a second after a burst of 10), for tests of how the bot bears
    /// them. Registering and logging in stay free, so that a test can set itself up.
    Default,
    /// None but on messages, by one account: so many a second after so many at once.
    Messages { per_second: u32, burst: u32 },
}

/// What to start, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the Python environment is kept, to be shared between runs. See [`default_cache`].
    pub cache: PathBuf,
    /// The folder of the database, the keys and the log. It is made if need be and stays, so a later start with it
    /// finds the same accounts and rooms. `None`: a temporary folder, removed at the end.
    pub data: Option<PathBuf>,
    /// The port on 127.0.0.1. `None`: any free one. Fix it to bring a homeserver back where it was.
    pub port: Option<u16>,
    pub rate_limits: RateLimits,
    /// The Python to use. `None`: `$STOPOVER_PYTHON`, else `python3`.
    pub python: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Options { cache: default_cache(), data: None, port: None, rate_limits: RateLimits::Off, python: None }
    }
}

/// `$STOPOVER_CACHE`, else `$XDG_CACHE_HOME/stopover`, else `~/.cache/stopover`, else a folder among the temporary ones.
#[expect(
    clippy::disallowed_methods,
    reason = "where caches go is the environment's to say, and nothing that the bot does hangs on it"
)]
pub fn default_cache() -> PathBuf {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("STOPOVER_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("stopover")))
        .or_else(|| set("HOME").map(|home| home.join(".cache/stopover")))
        .unwrap_or_else(|| std::env::temp_dir().join("stopover-cache"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "which Python there is, is the environment's to say, and nothing that the bot does hangs on it"
)]
fn default_python() -> PathBuf {
    std::env::var_os("STOPOVER_PYTHON")
        .filter(|value| !value.is_empty())
        .map_or_else(|| PathBuf::from("python3"), PathBuf::from)
}

/// An account that was just made.
#[derive(Clone, Debug)]
pub struct Registered {
    pub user_id: String,
    pub access_token: String,
    pub device_id: String,
}

/// A running Synapse. Dropping it kills it; [`Homeserver::stop`] lets it close its database first. Either way a
/// temporary data folder is removed. It belongs to no async runtime: it may outlive the one it was started in.
#[derive(Debug)]
pub struct Homeserver {
    /// `http://127.0.0.1:PORT`, without a slash at the end.
    pub url: String,
    /// The server's part of user and room ids: `localhost`.
    pub name: String,
    // Dropped in this order: the process ends before its folder is removed.
    process: Process,
    data: Data,
}

impl Homeserver {
    /// Makes what is missing and starts Synapse; on return it answers. `progress` gets one line for each step.
    ///
    /// # Errors
    /// Where Python, the network (on first use), the folders or the ports don't allow it: see [`HomeserverError`].
    pub async fn start(options: Options, mut progress: impl FnMut(&str)) -> Result<Homeserver, HomeserverError> {
        let venv = python_with(&SYNAPSE_PACKAGES, &options.cache, options.python, &mut progress).await?;
        let data = Data::new(options.data)?;
        let mut attempt = 1;
        loop {
            let port = match options.port {
                Some(port) => port,
                None => free_port()?,
            };
            progress(&format!("starting Synapse on 127.0.0.1:{port}"));
            match launch(&venv, &data, port, options.rate_limits).await {
                Ok(process) => {
                    let url = format!("http://127.0.0.1:{port}");
                    return Ok(Homeserver { url, name: SERVER_NAME.to_owned(), process, data });
                }
                Err(HomeserverError::PortTaken { .. }) if options.port.is_none() && attempt < PORT_ATTEMPTS => {
                    attempt += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Has Synapse end as by SIGTERM, and kills it if it hasn't within 10 seconds. Returns when it is gone.
    pub async fn stop(self) {
        self.process.stop().await;
    }

    /// The process id of Synapse itself.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// The last lines of what Synapse wrote at start and logged since (warnings and errors).
    pub fn log_tail(&self, lines: usize) -> String {
        self.data.log_tail(lines)
    }

    /// The folder of the database, the keys and the log.
    pub fn data(&self) -> &Path {
        &self.data.path
    }

    /// Makes an account. The password may be anything, and is good for logging in again.
    ///
    /// # Errors
    /// Where the name is taken or not one that Matrix allows, or Synapse doesn't answer within 30 seconds.
    pub async fn register(&self, localpart: &str, password: &str) -> Result<Registered, HomeserverError> {
        let refused = |reason: String| HomeserverError::Register { localpart: localpart.to_owned(), reason };
        let body = json!({ "username": localpart, "password": password, "auth": { "type": "m.login.dummy" } });
        let url = format!("{}/_matrix/client/v3/register", self.url);
        let answer = async {
            let response = http(REGISTER_LIMIT)?.post(url).json(&body).send().await?;
            response.json::<Value>().await
        };
        let answer = answer.await.map_err(|error| refused(error.to_string()))?;
        let text = |key: &str| answer[key].as_str().map(str::to_owned);
        match (text("user_id"), text("access_token"), text("device_id")) {
            (Some(user_id), Some(access_token), Some(device_id)) => Ok(Registered { user_id, access_token, device_id }),
            _ => Err(refused(text("error").unwrap_or_else(|| answer.to_string()))),
        }
    }
}

const SERVER_NAME: &str = "localhost";
