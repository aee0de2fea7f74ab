//! Why there is no local homeserver.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::time::Duration;

use super::launch::START_LIMIT;
use super::python::LOCK_LIMIT;
use super::{OLDEST_PYTHON, SYNAPSE};

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
