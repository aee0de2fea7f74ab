//! Starts and ends the Synapse process.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use super::data::{Data, TAIL_LINES, instance};
use super::settings::{INSTANCE_KEY, config, log_config};
use super::{HomeserverError, RateLimits};

/// The Python program that runs Synapse and watches for its end.
const LAUNCHER: &str = include_str!("launcher.py");

/// From launching Synapse to its first answer.
pub(super) const START_LIMIT: Duration = Duration::from_secs(60);
const START_POLL: Duration = Duration::from_millis(50);
/// For one question to a Synapse that may not be up yet.
const PROBE_LIMIT: Duration = Duration::from_secs(5);
/// From asking Synapse to end to killing it.
const STOP_LIMIT: Duration = Duration::from_secs(10);
const STOP_POLL: Duration = Duration::from_millis(20);

/// Synapse's process, killed and waited for when dropped. Of `std`, not `tokio`, so that it isn't tied to a runtime that
/// may end first.
#[derive(Debug)]
pub(super) struct Process(Child);

impl Process {
    pub(super) fn id(&self) -> u32 {
        self.0.id()
    }

    /// Asks Synapse to end, and returns when it has ended or [`STOP_LIMIT`] is over.
    pub(super) async fn stop(mut self) {
        // The launcher takes the end of its input as the order to end itself.
        drop(self.0.stdin.take());
        let gone = async {
            while let Ok(None) = self.0.try_wait() {
                tokio::time::sleep(STOP_POLL).await;
            }
        };
        // Where it hasn't ended in time, dropping it kills it.
        let _ = tokio::time::timeout(STOP_LIMIT, gone).await;
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Fails only where it is gone already, which is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Launches Synapse on this port and waits for its first answer.
///
/// # Errors
/// It can't be run, its port is taken, it ends at once, or it doesn't answer within [`START_LIMIT`].
pub(super) async fn launch(
    python: &Path,
    data: &Data,
    port: u16,
    limits: RateLimits,
) -> Result<Process, HomeserverError> {
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

/// A client for one question.
///
/// # Errors
/// The TLS library can't be set up.
pub(super) fn http(limit: Duration) -> Result<reqwest::Client, reqwest::Error> {
    // A client for each question: a pooled connection would belong to a runtime that may be gone by the next. And a
    // proxy has no business on loopback.
    reqwest::Client::builder().no_proxy().timeout(limit).pool_max_idle_per_host(0).build()
}

/// A port that is free now; another process may take it before Synapse does.
///
/// # Errors
/// The system gives none.
pub(super) fn free_port() -> Result<u16, HomeserverError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|why| HomeserverError::NoPort { why })
}
