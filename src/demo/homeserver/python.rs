//! A Python with given packages, such as Synapse, in an environment of its own that is made once and kept.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;

use super::data::{TAIL_LINES, tail};
use super::{HomeserverError, OLDEST_PYTHON, default_python};

/// For `python --version` and the like, which take well under a second.
const PYTHON_LIMIT: Duration = Duration::from_secs(20);
/// For `python -m venv`: seconds on a good disk, a minute on a small machine's SD card.
const VENV_LIMIT: Duration = Duration::from_secs(180);
/// For pip, which downloads about 50 MB for Synapse.
const PIP_LIMIT: Duration = Duration::from_secs(15 * 60);
/// For another process that is making the same environment: as long as that may take, and a little.
pub(super) const LOCK_LIMIT: Duration = Duration::from_secs(20 * 60);
const LOCK_POLL: Duration = Duration::from_millis(250);
/// Prints what is to be known of a Python, in words that every Python since 2.7 understands.
const PYTHON_PROBE: &str = r#"
import json, sys
missing = None
for name in ("venv", "ensurepip"):
    try:
        __import__(name)
    except ImportError:
        missing = missing or name
print(json.dumps({"version": list(sys.version_info[:2]), "executable": sys.executable, "missing": missing}))
"#;

/// What an environment is made of.
#[derive(Clone, Copy, Debug)]
pub struct Packages {
    /// What its folder's name in the cache begins with: `synapse`.
    pub name: &'static str,
    /// What pip installs, as a name and its version: `matrix-synapse==1.163.2`.
    pub wanted: &'static str,
    /// All that it pulls in, pinned, as pip reads it.
    pub constraints: &'static str,
    /// How much pip downloads, about, to be told who waits.
    pub megabytes: u32,
}

/// The Python of an environment with these packages in it, made in the `cache` where it isn't there yet. `python` is
/// the one to make it with; `None`: `$STOPOVER_PYTHON`, else `python3`. `progress` gets one line for each step.
///
/// # Errors
/// Where Python, the network or the folders don't allow it: see [`HomeserverError`].
pub async fn python_with(
    packages: &Packages,
    cache: &Path,
    python: Option<PathBuf>,
    mut progress: impl FnMut(&str),
) -> Result<PathBuf, HomeserverError> {
    let python = Python::find(&python.unwrap_or_else(default_python)).await?;
    ready_venv(packages, cache, &python, &mut progress).await
}

#[derive(Debug)]
struct Python {
    /// The interpreter itself, not a wrapper that picks one.
    executable: PathBuf,
    major: u32,
    minor: u32,
}

impl Python {
    async fn find(program: &Path) -> Result<Python, HomeserverError> {
        let name = program.display().to_string();
        let mut command = tokio::process::Command::new(program);
        command.args(["-c", PYTHON_PROBE]);
        let (success, output) = run(command, &format!("asking {name} for its version"), PYTHON_LIMIT)
            .await?
            .map_err(|why| HomeserverError::NoPython { program: name.clone(), why })?;
        Python::read(name, success, &output)
    }

    /// What `name` said of itself to [`PYTHON_PROBE`].
    fn read(name: String, success: bool, output: &str) -> Result<Python, HomeserverError> {
        let known = output.lines().last().and_then(|line| serde_json::from_str::<Value>(line).ok()).unwrap_or_default();
        let number = |index: usize| known["version"][index].as_u64().and_then(|number| u32::try_from(number).ok());
        let (true, Some(major), Some(minor), Some(executable)) =
            (success, number(0), number(1), known["executable"].as_str())
        else {
            return Err(HomeserverError::OddPython { program: name, output: tail(output, TAIL_LINES) });
        };
        if (major, minor) < OLDEST_PYTHON {
            return Err(HomeserverError::OldPython { program: name, major, minor });
        }
        if let Some(module) = known["missing"].as_str() {
            return Err(HomeserverError::NoVenv { program: name, module: module.to_owned(), major, minor });
        }
        Ok(Python { executable: executable.into(), major, minor })
    }
}

/// Runs a program to its end: whether it succeeded, and what it wrote, errors last. The inner error: it can't be run.
async fn run(
    mut command: tokio::process::Command,
    what: &str,
    limit: Duration,
) -> Result<io::Result<(bool, String)>, HomeserverError> {
    let output = command.stdin(Stdio::null()).kill_on_drop(true).output();
    let Ok(output) = tokio::time::timeout(limit, output).await else {
        return Err(HomeserverError::TooSlow { what: what.to_owned(), limit });
    };
    Ok(output.map(|output| {
        let mut text = output.stderr;
        // What is asked for is on standard output, and what went wrong on standard error: the last lines are the ones
        // that are read.
        if output.status.success() {
            text.extend(output.stdout);
        } else {
            text = [output.stdout, text].concat();
        }
        (output.status.success(), String::from_utf8_lossy(&text).into_owned())
    }))
}

/// The Python of an environment with these packages in it, making it where there is none.
///
/// Environments can't be moved, so it is made in its place: a lock keeps others out meanwhile, and a stamp, written
/// last, says that it is whole and of which packages. One without the right stamp is made anew.
async fn ready_venv(
    packages: &Packages,
    cache: &Path,
    python: &Python,
    progress: &mut impl FnMut(&str),
) -> Result<PathBuf, HomeserverError> {
    let error = |what, path: &Path| {
        let path = path.to_owned();
        move |why| HomeserverError::Folder { what, path, why }
    };
    fs::create_dir_all(cache).map_err(error("making", cache))?;
    // Programs in the environment are told its path: it must be good from any folder.
    let cache = fs::canonicalize(cache).map_err(error("finding", cache))?;
    let Packages { wanted, constraints: pins, megabytes, .. } = *packages;
    let version = wanted.rsplit("==").next().unwrap_or(wanted);
    let name = format!("{}-{version}-py{}.{}", packages.name, python.major, python.minor);
    let venv = cache.join(&name);
    let inner = venv.join("bin/python");
    let stamp = venv.join("complete");
    let stamped = format!("{wanted}\n{pins}");
    let _lock = lock(&cache.join(format!("{name}.lock")), &venv, progress).await?;

    // `exists` follows the link to the Python that it was made with, which may have been removed since.
    if inner.exists() && fs::read_to_string(&stamp).is_ok_and(|found| found == stamped) {
        return Ok(inner);
    }
    if venv.exists() {
        progress(&format!("removing {}, which is not whole or not up to date", venv.display()));
        if stamp.exists() {
            fs::remove_file(&stamp).map_err(error("removing", &stamp))?;
        }
        fs::remove_dir_all(&venv).map_err(error("removing", &venv))?;
    }

    progress(&format!("making a Python environment in {}", venv.display()));
    let mut command = tokio::process::Command::new(&python.executable);
    command.args(["-I", "-m", "venv"]).arg(&venv);
    let failed = |output: String| HomeserverError::Venv { path: venv.clone(), output: tail(&output, TAIL_LINES) };
    match run(command, "making a Python environment", VENV_LIMIT).await? {
        Ok((true, _)) => {}
        Ok((false, output)) => return Err(failed(output)),
        Err(why) => return Err(failed(why.to_string())),
    }

    progress(&format!("installing {wanted} (about {megabytes} MB to download, once)"));
    let constraints = cache.join(format!("{name}-constraints.txt"));
    fs::write(&constraints, pins).map_err(error("writing", &constraints))?;
    let mut command = tokio::process::Command::new(&inner);
    command.args(["-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]);
    command.arg("--constraint").arg(&constraints).arg(wanted);
    let failed = |output| HomeserverError::Install { wanted, output };
    match run(command, &format!("installing {wanted}"), PIP_LIMIT).await? {
        Ok((true, _)) => {}
        Ok((false, output)) => return Err(failed(tail(&output, TAIL_LINES))),
        Err(why) => return Err(failed(why.to_string())),
    }

    let write = || {
        let mut file = File::create(&stamp)?;
        file.write_all(stamped.as_bytes())?;
        file.sync_all()
    };
    write().map_err(error("writing", &stamp))?;
    Ok(inner)
}

/// Held until dropped, or until this process ends.
async fn lock(path: &Path, venv: &Path, progress: &mut impl FnMut(&str)) -> Result<File, HomeserverError> {
    let error = |why| HomeserverError::Folder { what: "locking", path: path.to_owned(), why };
    let file = File::create(path).map_err(error)?;
    let mut told = false;
    let wait = async {
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(()),
                Err(TryLockError::Error(why)) => return Err(error(why)),
                Err(TryLockError::WouldBlock) if told => {}
                Err(TryLockError::WouldBlock) => {
                    progress(&format!("waiting for another process that is making {}", venv.display()));
                    told = true;
                }
            }
            tokio::time::sleep(LOCK_POLL).await;
        }
    };
    match tokio::time::timeout(LOCK_LIMIT, wait).await {
        Ok(result) => result.map(|()| file),
        Err(_) => Err(HomeserverError::Locked { path: venv.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
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
}
