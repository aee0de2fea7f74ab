//! A real Synapse on this machine's loopback, for `stopover demo` and for the tests that need a homeserver.
//!
//! It keeps Synapse in a Python environment of its own in a cache folder (made on first use, which needs the network),
//! and everything else in a data folder. It talks to nobody: no federation, no key servers, no statistics, no previews.

mod python;
mod settings;

use std::fs::{self, DirBuilder, File};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use python::LOCK_LIMIT;
pub use python::{Packages, python_with};
use settings::{config, log_config};

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

/// From launching Synapse to its first answer.
const START_LIMIT: Duration = Duration::from_secs(60);
const START_POLL: Duration = Duration::from_millis(50);
/// For one question to a Synapse that may not be up yet.
const PROBE_LIMIT: Duration = Duration::from_secs(5);
/// For one registration.
const REGISTER_LIMIT: Duration = Duration::from_secs(30);
/// From asking Synapse to end to killing it.
const STOP_LIMIT: Duration = Duration::from_secs(10);
const STOP_POLL: Duration = Duration::from_millis(20);
/// Ports tried, where somebody else takes the free one before Synapse does.
const PORT_ATTEMPTS: u32 = 5;
/// Temporary folders tried, where the name is taken (left by a process with the same id).
const FOLDER_ATTEMPTS: u32 = 1_000;
/// Lines of a failed program's output that an error shows.
const TAIL_LINES: usize = 15;
/// The key in `/.well-known/matrix/client` by which a Synapse is known to be the one that was just launched, and not
/// another on the same port.
const INSTANCE_KEY: &str = "stopover.instance";

/// Runs Synapse in this very process, so that the process id is Synapse's own, and ends it when asked (standard input
/// is closed) or when the process that started it is gone, however that one ended: no Synapse outlives a test run that
/// was killed. The parent is watched by polling, since "signal on parent's death" exists on Linux alone and there means
/// the death of the *thread* that spawned, which in a test is over long before the run is.
const LAUNCHER: &str = r#"
import os, secrets, shutil, signal, sys, threading, time

parent, data, temporary = int(sys.argv[1]), sys.argv[2], sys.argv[3] == "temporary"
GRACE_SECONDS = 8
ending = threading.Event()

def remove():
    if temporary:
        shutil.rmtree(data, ignore_errors=True)

def end():
    ending.set()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE_SECONDS)
    remove()
    os._exit(1)

def watch_input():
    while os.read(0, 64):
        pass
    end()

def watch_parent():
    while os.getppid() == parent:
        time.sleep(1)
    end()

def secret(name, make):
    path = os.path.join(data, name)
    if not os.path.exists(path):
        with open(path + ".new", "w", opener=lambda p, f: os.open(p, f, mode=0o600)) as file:
            make(file)
        os.replace(path + ".new", path)

# Until Synapse has a handler of its own in place.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
for watch in (watch_input, watch_parent):
    threading.Thread(target=watch, daemon=True).start()
try:
    from signedjson.key import generate_signing_key, write_signing_keys
    secret("signing.key", lambda f: write_signing_keys(f, [generate_signing_key("a_" + secrets.token_hex(2))]))
    secret("registration.secret", lambda f: f.write(secrets.token_urlsafe(32)))
    from synapse.app.homeserver import main
    sys.argv = ["synapse", "-c", os.path.join(data, "homeserver.yaml")]
    main()
finally:
    if ending.is_set():
        remove()
"#;

/// Why there is no local homeserver. One line for the operator, saying what to do; where a program failed, the last
/// lines of its output follow.
#[derive(Debug, thiserror::Error)]
pub enum HomeserverError {
    #[error(
        "{program} can't be run ({why}): install Python {}.{} or newer with its venv module, or name one in STOPOVER_PYTHON",
        OLDEST_PYTHON.0, OLDEST_PYTHON.1
    )]
    NoPython { program: String, why: io::Error },
    #[error("{program} didn't say which Python it is: name a working one in STOPOVER_PYTHON\n{output}")]
    OddPython { program: String, output: String },
    #[error(
        "{program} is Python {major}.{minor}, and {SYNAPSE} needs {}.{} or newer: install one, or name it in STOPOVER_PYTHON",
        OLDEST_PYTHON.0, OLDEST_PYTHON.1
    )]
    OldPython { program: String, major: u32, minor: u32 },
    #[error(
        "{program} lacks its `{module}` module: install it (on Debian and Ubuntu: apt install python{major}.{minor}-venv), or name another Python in STOPOVER_PYTHON"
    )]
    NoVenv { program: String, module: String, major: u32, minor: u32 },
    #[error(
        "another process has been making {path} for {} minutes: end it, or name another cache in STOPOVER_CACHE",
        LOCK_LIMIT.as_secs() / 60
    )]
    Locked { path: PathBuf },
    #[error("the Python environment {path} could not be made: see what Python says, and try again\n{output}")]
    Venv { path: PathBuf, output: String },
    #[error("{wanted} could not be installed: check the network and the space on disk, and try again\n{output}")]
    Install { wanted: &'static str, output: String },
    #[error("{what} took more than {} seconds and was given up: try again when the machine or the network is less busy", limit.as_secs())]
    TooSlow { what: String, limit: Duration },
    #[error("{what} {path} failed ({why}): check that the folder is there, writable and not full")]
    Folder { what: &'static str, path: PathBuf, why: io::Error },
    #[error("port {port} on 127.0.0.1 is taken: free it, or let the homeserver pick one")]
    PortTaken { port: u16 },
    #[error("no free port on 127.0.0.1 ({why}): check that loopback is up")]
    NoPort { why: io::Error },
    #[error("Synapse ended while it started ({status}): the end of its log follows\n{log}")]
    Died { status: ExitStatus, log: String },
    #[error("Synapse didn't answer within {} seconds: the end of its log follows\n{log}", START_LIMIT.as_secs())]
    Silent { log: String },
    #[error("the local homeserver didn't register {localpart}: {reason}")]
    Register { localpart: String, reason: String },
}

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
    // Dropped in this order: the process goes before its folder.
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
    pub async fn stop(mut self) {
        // The launcher takes the end of its input as the order to end itself.
        drop(self.process.0.stdin.take());
        let gone = async {
            while let Ok(None) = self.process.0.try_wait() {
                tokio::time::sleep(STOP_POLL).await;
            }
        };
        // In time or not, dropping it makes sure.
        let _ = tokio::time::timeout(STOP_LIMIT, gone).await;
    }

    /// The process id of Synapse itself.
    pub fn pid(&self) -> u32 {
        self.process.0.id()
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

/// Killed and waited for when dropped. Of `std`, not `tokio`, so that it isn't tied to a runtime that may end first.
#[derive(Debug)]
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // Fails only where it is gone already, which is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[derive(Debug)]
struct Data {
    path: PathBuf,
    temporary: bool,
}

impl Data {
    fn new(path: Option<PathBuf>) -> Result<Data, HomeserverError> {
        let mut builder = DirBuilder::new();
        builder.mode(0o700);
        let error = |path: &Path, why| HomeserverError::Folder { what: "making", path: path.to_owned(), why };
        if let Some(path) = path {
            builder.recursive(true).create(&path).map_err(|why| error(&path, why))?;
            let path = fs::canonicalize(&path).map_err(|why| error(&path, why))?;
            return Ok(Data { path, temporary: false });
        }
        let mut attempt = 1;
        loop {
            let path = std::env::temp_dir().join(format!("stopover-homeserver-{}", instance()));
            match builder.create(&path) {
                Ok(()) => return Ok(Data { path, temporary: true }),
                Err(why) if why.kind() == io::ErrorKind::AlreadyExists && attempt < FOLDER_ATTEMPTS => attempt += 1,
                Err(why) => return Err(error(&path, why)),
            }
        }
    }

    fn write(&self, name: &str, content: &str) -> Result<(), HomeserverError> {
        let path = self.path.join(name);
        fs::write(&path, content).map_err(|why| HomeserverError::Folder { what: "writing", path, why })
    }

    fn log_tail(&self, lines: usize) -> String {
        let read = |name| fs::read(self.path.join(name)).unwrap_or_default();
        // What a Synapse writes that can't start comes last. (One that has started writes to its log alone.)
        let text = [read("homeserver.log"), read("launch.log")].concat();
        tail(&String::from_utf8_lossy(&text), lines)
    }

    /// Whether the Synapse launched last ended because its port is another's.
    fn port_was_taken(&self) -> bool {
        let text = fs::read(self.path.join("launch.log")).unwrap_or_default();
        String::from_utf8_lossy(&text).contains("Failed to listen on TCP port")
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        if self.temporary {
            // The launcher may have been quicker; and there is nobody to tell.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// A name that no other homeserver running on this machine has.
fn instance() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

fn http(limit: Duration) -> Result<reqwest::Client, reqwest::Error> {
    // A client for each question: a pooled connection would belong to a runtime that may be gone by the next. And a
    // proxy has no business on loopback.
    reqwest::Client::builder().no_proxy().timeout(limit).pool_max_idle_per_host(0).build()
}

fn free_port() -> Result<u16, HomeserverError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|why| HomeserverError::NoPort { why })
}

async fn launch(python: &Path, data: &Data, port: u16, limits: RateLimits) -> Result<Process, HomeserverError> {
    let instance = instance();
    // JSON is YAML, with no doubt about quoting.
    data.write("homeserver.yaml", &format!("{:#}", config(&data.path, port, limits, &instance)))?;
    data.write("log.yaml", &format!("{:#}", log_config(&data.path)))?;

    let error = |what, path: &Path| {
        let path = path.to_owned();
        move |why| HomeserverError::Folder { what, path, why }
    };
    let log = data.path.join("launch.log");
    let out = File::create(&log).map_err(error("writing", &log))?;
    let err = out.try_clone().map_err(error("writing", &log))?;
    let child = Command::new(python)
        .args(["-I", "-c", LAUNCHER, &std::process::id().to_string()])
        .arg(&data.path)
        .arg(if data.temporary { "temporary" } else { "kept" })
        .current_dir(&data.path)
        .stdin(Stdio::piped())
        .stdout(out)
        .stderr(err)
        // Ctrl-C in a terminal is for us: we end Synapse in our own time.
        .process_group(0)
        .spawn()
        .map_err(error("running", python))?;
    let mut process = Process(child);

    let silent = || HomeserverError::Silent { log: data.log_tail(TAIL_LINES) };
    let http = http(PROBE_LIMIT).map_err(|_| silent())?;
    let url = format!("http://127.0.0.1:{port}/.well-known/matrix/client");
    let up = async {
        loop {
            if let Ok(Some(status)) = process.0.try_wait() {
                return Err(if data.port_was_taken() {
                    HomeserverError::PortTaken { port }
                } else {
                    HomeserverError::Died { status, log: data.log_tail(TAIL_LINES) }
                });
            }
            // Refused or odd answers are what a Synapse gives that isn't up yet, or is somebody else's.
            if let Ok(response) = http.get(&url).send().await
                && let Ok(answer) = response.json::<Value>().await
                && answer[INSTANCE_KEY] == instance.as_str()
            {
                return Ok(());
            }
            tokio::time::sleep(START_POLL).await;
        }
    };
    tokio::time::timeout(START_LIMIT, up).await.unwrap_or_else(|_| Err(silent()))?;
    Ok(process)
}

#[cfg(test)]
mod tests {
    use super::python::Python;
    use super::*;

    #[tokio::test]
    async fn says_what_python_it_needs() {
        let missing = Path::new("/nowhere/python3");
        let error = Python::find(missing).await.unwrap_err().to_string();
        assert!(error.contains("can't be run") && error.contains("install Python 3.10 or newer"), "{error}");

        let read = |success, output| Python::read("python3".to_owned(), success, output);
        let error = read(true, r#"{"version": [3, 9], "executable": "/p", "missing": null}"#).unwrap_err().to_string();
        assert!(error.contains("is Python 3.9, and matrix-synapse==1.163.2 needs 3.10 or newer"), "{error}");

        let bare = r#"{"version": [3, 12], "executable": "/p", "missing": "ensurepip"}"#;
        let error = read(true, bare).unwrap_err().to_string();
        assert!(error.contains("lacks its `ensurepip` module") && error.contains("python3.12-venv"), "{error}");

        let error = read(false, "no such version").unwrap_err().to_string();
        assert!(error.contains("didn't say") && error.ends_with("no such version"), "{error}");

        let good = read(true, "a warning\n{\"version\": [3, 10], \"executable\": \"/p\", \"missing\": null}").unwrap();
        assert_eq!((good.executable.as_path(), good.major, good.minor), (Path::new("/p"), 3, 10));
    }

    #[test]
    fn the_limits_are_lifted_or_synapses_own() {
        let data = Path::new("/data");
        let off = config(data, 1, RateLimits::Off, "i");
        assert_eq!(off["rc_message"]["burst_count"], 1_000_000);
        let slow = config(data, 1, RateLimits::Messages { per_second: 2, burst: 5 }, "i");
        assert_eq!(slow["rc_message"], json!({ "per_second": 2, "burst_count": 5 }));
        assert_eq!(slow["rc_room_creation"]["burst_count"], 1_000_000);
        let own = config(data, 1, RateLimits::Default, "i");
        assert!(own.get("rc_message").is_none());
        assert_eq!(own["rc_login"]["address"]["burst_count"], 1_000_000);
    }

    #[test]
    fn only_loopback_can_reach_it() {
        let config = config(Path::new("/data"), 8008, RateLimits::Off, "i");
        assert_eq!(config["listeners"][0]["bind_addresses"], json!(["127.0.0.1"]));
        assert_eq!(config["federation_domain_whitelist"], json!([]));
    }

    #[test]
    fn a_temporary_folder_goes_and_a_given_one_stays() {
        let temporary = Data::new(None).unwrap();
        let path = temporary.path.clone();
        let given = Data::new(Some(path.join("given"))).unwrap();
        let kept = given.path.clone();
        drop(given);
        assert!(kept.exists());
        drop(temporary);
        assert!(!path.exists());
    }

    #[test]
    fn the_tail_is_the_end() {
        assert_eq!(tail("a\nb\nc\n", 2), "b\nc");
        assert_eq!(tail("a\n", 2), "a");
        assert_eq!(tail("", 2), "");
    }
}
