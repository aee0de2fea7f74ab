//! Backups: all that the bot keeps in one file, made while it runs, and laid out again in an empty place.
//!
//! A backup is a plain tar: a manifest first, then the files that it names with their checksums, then the manifest's own
//! checksum. The bot's own store is copied before the Matrix store: at start the SDK is set back to where the bot's own
//! store stands, so a Matrix store that is newer only hears some things twice, while an older one would lack keys.
//!
//! What is laid out by default is the bot's own store alone, for a new login. An old copy of a device's keys is worth
//! less than none once that device has gone on without it: it would encrypt anew with what has been used up, offer
//! one-time keys that are spent, and lack every key that came since, so that people and bot can't read each other. A
//! backup can't know what its device did later. So the device is brought back only where the operator says that it
//! stood still: that is the moving of a stopped bot.

mod make;
mod manifest;
mod restore;

use std::io;
use std::path::{Path, PathBuf};

use crate::matrix;
use crate::store::StoreError;

pub use make::{Made, make};
pub use manifest::{FORMAT, Manifest};
pub use restore::{Restored, restore};

/// Why a backup was not made, or not laid out. In either case everything is as it was before. What lies beneath is
/// `reason`, not `source`: it is in the message already, and `main` shows sources after it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{} is there already, and a backup replaces no file: name another one", path.display())]
    Exists { path: PathBuf },
    #[error("there is nothing to back up in {}: `stopover run` makes the bot's store there", path.display())]
    Nothing { path: PathBuf },
    #[error("another backup of {} is being made: wait for it to end", path.display())]
    UnderWay { path: PathBuf },
    #[error("{} can't be copied ({why}): no backup was made", path.display())]
    Copy { path: PathBuf, why: String },
    #[error("{} was logged in afresh while it was copied: make the backup again", path.display())]
    Changed { path: PathBuf },
    #[error("the backup can't be written to {} ({reason}): see to the folder, its permissions and its free space", path.display())]
    Write { path: PathBuf, reason: io::Error },

    #[error("{} is not empty, it holds {holds}: move that away, or set another `data_dir`", path.display())]
    NotEmpty { path: PathBuf, holds: String },
    #[error("the backup {} can't be read: {reason}", path.display())]
    Read { path: PathBuf, reason: io::Error },
    #[error("{} is no backup of Stopover's ({why}): nothing was laid out", path.display())]
    NoBackup { path: PathBuf, why: &'static str },
    #[error(
        "the backup {} was made by Stopover {version}, in a {what} that this one doesn't know yet: restore it with that version",
        path.display()
    )]
    Newer { path: PathBuf, version: String, what: &'static str },
    #[error("the backup {} is damaged ({what}): nothing was laid out, take another one", path.display())]
    Damaged { path: PathBuf, what: String },
    #[error("the backup is {found}'s, the config says {wanted}: mend `user`, or take that bot's own backup")]
    OtherUser { found: String, wanted: String },
    #[error("the backup {} holds no session: leave out --same-device, and log in", path.display())]
    NoSession { path: PathBuf },
    #[error(
        "the Matrix store in {} is locked with a passphrase that is not in it: give the same one in the config \
         (`store_passphrase`), or leave out --same-device",
        path.display()
    )]
    NoKey { path: PathBuf },
    #[error(
        "the Matrix store in {} has its own key, and the config gives a passphrase that won't open it: take \
         `store_passphrase` out of the config, or leave out --same-device",
        path.display()
    )]
    OtherKey { path: PathBuf },
    #[error(
        "the bot's store in {} is encrypted with a key that is not in it: give the same one in the config \
         (`database_key_file`)",
        path.display()
    )]
    NoDatabaseKey { path: PathBuf },
    #[error(
        "the bot's store in {} is encrypted with another key than the config's: give that one (`database_key_file`)",
        path.display()
    )]
    OtherDatabaseKey { path: PathBuf },
    #[error(transparent)]
    Matrix(#[from] matrix::Error),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A failure of the data directory itself.
fn data(path: &Path) -> impl Fn(io::Error) -> Error {
    move |source| matrix::Error::Data { path: path.to_owned(), source }.into()
}

/// The folder that a file is in, also where its path is a bare name.
fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
