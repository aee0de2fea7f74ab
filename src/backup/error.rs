//! Why a backup fails, and what its two directions share.

use std::io;
use std::path::{Path, PathBuf};

use crate::matrix;
use crate::store::StoreError;

/// Why a backup was not made, or not restored. In either case nothing has changed. The cause is called `reason`, not
/// `source`: the message contains it already, and `main` prints sources after the message.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{} already exists, and a backup never replaces a file: choose another name", path.display())]
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
    #[error("{} isn't a Stopover backup ({why}): nothing was restored", path.display())]
    NoBackup { path: PathBuf, why: &'static str },
    #[error(
        "the backup {} was made by Stopover {version}, in a {what} that this one doesn't know yet: restore it with that version",
        path.display()
    )]
    Newer { path: PathBuf, version: String, what: &'static str },
    #[error("the backup {} is damaged ({what}): nothing was restored, use another one", path.display())]
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

/// Turns an I/O error into one of the data directory.
pub fn data(path: &Path) -> impl Fn(io::Error) -> Error {
    move |source| matrix::Error::Data { path: path.to_owned(), source }.into()
}

/// The folder of a file, also where its path is a bare name.
pub fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
