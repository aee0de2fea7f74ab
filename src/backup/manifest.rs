//! What a backup says of itself, and which files may be in one.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The format that this version writes, and the newest that it reads. Since 2, the bot's own store may be encrypted.
pub const FORMAT: u32 = 2;

/// The first file of a backup.
pub const MANIFEST: &str = "manifest.json";
/// The last one, as `sha256sum` writes and checks it: with it, the manifest and its checksums are sound themselves.
pub const SEAL: &str = "manifest.sha256";
/// The longest manifest that is read, in bytes: one is a tenth of it.
pub const MAX_MANIFEST_BYTES: u64 = 64 * 1024;
/// The longest name of a database of the Matrix store, in characters.
const MAX_NAME_CHARS: usize = 64;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The version that made it.
    pub stopover: String,
    /// The schema of the bot's own store.
    pub schema: i64,
    pub user: String,
    /// The device that the Matrix store belongs to, where there was a session.
    pub device: Option<String>,
    pub made: DateTime<Utc>,
    /// The bot was at work meanwhile, so its device certainly went on without this copy.
    pub running: bool,
    pub files: Vec<Entry>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    pub name: String,
    pub size: u64,
    pub sha256: String,
}

/// The part of a manifest that every later format keeps.
#[derive(Deserialize)]
pub struct Origin {
    pub format: u32,
    pub stopover: String,
}

/// What a file of a backup is. There are no others, wherever their names would lead.
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

/// A checksum as people write it.
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
