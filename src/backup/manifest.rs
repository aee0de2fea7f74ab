//! The manifest of a backup, and which files a backup may contain.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The format that this version writes, and the newest that it reads. Since 2, the bot's own store may be encrypted.
pub const FORMAT: u32 = 2;

/// The first file of a backup.
pub const MANIFEST: &str = "manifest.json";
/// The last file: the checksum of the manifest, in the format of `sha256sum`.
pub const SEAL: &str = "manifest.sha256";
/// The longest manifest that is read, in bytes: ten times a usual one.
pub const MAX_MANIFEST_BYTES: u64 = 64 * 1024;
/// The longest name of a database of the Matrix store, in characters.
const MAX_NAME_CHARS: usize = 64;

/// What a backup says of itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// The format of the backup; see [`FORMAT`].
    pub format: u32,
    /// The version of the program that made it.
    pub stopover: String,
    /// The schema of the bot's own store.
    pub schema: i64,
    /// The bot's Matrix id.
    pub user: String,
    /// The device that the Matrix store belongs to, where there was a session.
    pub device: Option<String>,
    pub made: DateTime<Utc>,
    /// The bot ran meanwhile, so its device has certainly gone on without this copy.
    pub running: bool,
    pub files: Vec<Entry>,
}

/// A file in a backup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// Its path in the tar file.
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// In hexadecimal digits.
    pub sha256: String,
}

/// The part of a manifest that every format has, so that a newer one can be named.
#[derive(Deserialize)]
pub struct Origin {
    pub format: u32,
    pub stopover: String,
}

/// The kinds of files in a backup. A file with any other name is refused, so that none is written outside the data directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `stopover.db`
    Own,
    /// `matrix/….sqlite3`
    Matrix,
    /// `session.json`
    Session,
    /// `store.key`
    Key,
    /// `database.key`
    DatabaseKey,
}

impl Part {
    /// The kind of a file, by its path in the tar file. `None` where no backup contains it.
    pub fn of(name: &str) -> Option<Self> {
        match name {
            "stopover.db" => Some(Self::Own),
            "session.json" => Some(Self::Session),
            "store.key" => Some(Self::Key),
            "database.key" => Some(Self::DatabaseKey),
            _ => {
                let stem = name.strip_prefix("matrix/")?.strip_suffix(".sqlite3")?;
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                (!stem.is_empty() && stem.len() <= MAX_NAME_CHARS && stem.chars().all(plain)).then_some(Self::Matrix)
            }
        }
    }
}

/// A checksum in hexadecimal digits.
pub fn hex(hash: Sha256) -> String {
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The content of [`SEAL`].
pub fn seal(manifest: &[u8]) -> String {
    format!("{}  {MANIFEST}\n", hex(Sha256::new_with_prefix(manifest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_names_are_parts() {
        assert_eq!(Part::of("stopover.db"), Some(Part::Own));
        assert_eq!(Part::of("matrix/matrix-sdk-crypto.sqlite3"), Some(Part::Matrix));
        for name in [
            "",
            "lock",
            "stopover.db-wal",
            "./stopover.db",
            "/stopover.db",
            "matrix",
            "matrix/",
            "matrix/.sqlite3",
            "matrix/../session.sqlite3",
            "matrix/a/b.sqlite3",
            "matrix//a.sqlite3",
            "matrix/a.sqlite3-wal",
            "../matrix/a.sqlite3",
        ] {
            assert_eq!(Part::of(name), None, "{name}");
        }
    }

    #[test]
    fn a_seal_is_what_sha256sum_says() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  manifest.json\n";
        assert_eq!(seal(b""), empty);
    }
}
