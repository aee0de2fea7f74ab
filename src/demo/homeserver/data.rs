//! The folder of Synapse's database, keys, settings and logs.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::HomeserverError;

/// Temporary folders tried, where the name is taken (left by a process with the same id).
const FOLDER_ATTEMPTS: u32 = 1_000;
/// Lines of a failed program's output that an error shows.
pub(super) const TAIL_LINES: usize = 15;

#[derive(Debug)]
pub(super) struct Data {
    pub(super) path: PathBuf,
    /// It is removed when this is dropped.
    pub(super) temporary: bool,
}

impl Data {
    /// `None`: a temporary folder.
    ///
    /// # Errors
    /// The folder can't be made.
    pub(super) fn new(path: Option<PathBuf>) -> Result<Data, HomeserverError> {
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

    /// # Errors
    /// The file can't be written.
    pub(super) fn write(&self, name: &str, content: &str) -> Result<(), HomeserverError> {
        let path = self.path.join(name);
        fs::write(&path, content).map_err(|why| HomeserverError::Folder { what: "writing", path, why })
    }

    /// The last lines of what Synapse wrote at its start and logged since.
    pub(super) fn log_tail(&self, lines: usize) -> String {
        let read = |name| fs::read(self.path.join(name)).unwrap_or_default();
        // A Synapse that can't start says why in launch.log, so that comes last; one that has started writes only to
        // its log.
        let text = [read("homeserver.log"), read("launch.log")].concat();
        tail(&String::from_utf8_lossy(&text), lines)
    }

    /// Whether the Synapse launched last ended because its port is another's.
    pub(super) fn port_was_taken(&self) -> bool {
        let text = fs::read(self.path.join("launch.log")).unwrap_or_default();
        String::from_utf8_lossy(&text).contains("Failed to listen on TCP port")
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        if self.temporary {
            // The launcher may have removed it already, and there is nobody to tell of a failure.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// A name that no other homeserver running on this machine has.
pub(super) fn instance() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// The last lines of a text.
pub(super) fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

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
