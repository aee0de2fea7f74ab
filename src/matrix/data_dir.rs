//! The data directory: where its files are, its lock, and the keys and ids that are made for it.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use matrix_sdk::ruma::TransactionId;

use crate::config::Config;
use crate::matrix::error::Error;
use crate::matrix::session::Session;
use crate::store::{Form, Key, StoreError, form};

/// How many earlier Matrix stores are kept beside the current one. Each new login leaves one.
const MAX_ASIDE: usize = 100;
/// Length of the letters that keep one store's transaction ids apart from every other store's.
const INSTALL_LETTERS: usize = 12;

/// The paths in the data directory.
#[derive(Clone, Debug)]
pub struct Paths {
    dir: PathBuf,
}

impl Paths {
    pub fn new(config: &Config) -> Self {
        Self { dir: config.data_dir.clone() }
    }

    pub fn session(&self) -> PathBuf {
        self.dir.join("session.json")
    }

    /// The folder of the SDK's own stores.
    pub fn matrix(&self) -> PathBuf {
        self.dir.join("matrix")
    }

    /// The bot's own store.
    pub fn store(&self) -> PathBuf {
        self.dir.join("stopover.db")
    }

    pub fn lock_file(&self) -> PathBuf {
        self.dir.join("lock")
    }

    /// Whether a process holds the data directory right now. For commands that only read: it takes a shared lock for an
    /// instant. A bot that starts in that instant fails with [`Error::InUse`], and its service manager starts it again.
    pub fn in_use(&self) -> bool {
        match File::open(self.lock_file()).map(|lock| lock.try_lock_shared()) {
            Ok(taken) => taken.is_err(),
            Err(error) => error.kind() != io::ErrorKind::NotFound,
        }
    }

    /// The session, where there is one.
    ///
    /// # Errors
    /// [`Error::BadSession`] where the file can't be read or parsed.
    pub fn read_session(&self) -> Result<Option<Session>, Error> {
        let path = self.session();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::BadSession { path, why: error.to_string() }),
        };
        // Not serde_json's own message: that may quote the token.
        serde_json::from_str(&text)
            .map(Some)
            .map_err(|error| Error::BadSession { path, why: format!("line {}: not a session", error.line()) })
    }

    /// Writes the session, readable by the owner only.
    ///
    /// # Errors
    /// [`Error::Data`] where the file can't be written. The earlier session is still there then.
    pub fn write_session(&self, session: &Session) -> Result<(), Error> {
        let text = serde_json::to_string_pretty(session)
            .map_err(|error| Error::BadSession { path: self.session(), why: error.to_string() })?;
        write_private(&self.session(), text.as_bytes())
    }

    /// Renames the current Matrix store, so that a new device doesn't find an old one's keys.
    ///
    /// # Errors
    /// [`Error::Data`] where it can't be renamed, or a hundred earlier ones are there.
    pub fn set_matrix_aside(&self) -> Result<(), Error> {
        let from = self.matrix();
        if !from.exists() {
            return Ok(());
        }
        let to = (1..=MAX_ASIDE)
            .map(|n| self.dir.join(format!("matrix.old-{n}")))
            .find(|path| !path.exists())
            .ok_or_else(|| self.unusable(io::Error::other("too many matrix.old-*: remove some")))?;
        fs::rename(&from, &to).map_err(|error| self.unusable(error))
    }

    /// # Errors
    /// [`Error::Data`] where the file can't be removed, or isn't there.
    pub fn remove_session(&self) -> Result<(), Error> {
        fs::remove_file(self.session()).map_err(|error| self.unusable(error))
    }

    fn unusable(&self, source: io::Error) -> Error {
        Error::Data { path: self.dir.clone(), source }
    }
}

/// The lock on the data directory. While it lives, no other process can take it.
pub struct DataDirLock {
    pub paths: Paths,
    _lock: File,
}

impl DataDirLock {
    /// Creates the directory where it is missing, and takes its lock.
    ///
    /// # Errors
    /// [`Error::InUse`] while another process holds it; [`Error::Data`] where it can't be created or opened.
    pub fn acquire(config: &Config) -> Result<Self, Error> {
        let paths = Paths::new(config);
        let dir = &config.data_dir;
        let unusable = |source| Error::Data { path: dir.clone(), source };
        DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(unusable)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(paths.lock_file())
            .map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { paths, _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse { path: dir.clone() }),
            Err(TryLockError::Error(source)) => Err(unusable(source)),
        }
    }
}

/// The key of the bot's own store: the one that the config gives or that lies in the data directory. Where there is none
/// and the store isn't encrypted yet, a new one is made; then the second value is the path of its file.
///
/// Call it before this process opens the store.
///
/// # Errors
/// The store is encrypted and its key is missing, or the given key is malformed.
pub fn database_key(config: &Config) -> Result<(Key, Option<PathBuf>), Error> {
    if let Some(key) = config.database_key()? {
        return Ok((key, None));
    }
    let path = Paths::new(config).store();
    if form(&path)? == Form::Sealed {
        return Err(StoreError::NoKey { path }.into());
    }
    Ok((config.make_database_key()?, Some(config.database_key_file())))
}

/// Random letters and digits that nobody can guess: 122 bits from the operating system.
pub fn random() -> String {
    TransactionId::new().as_str().chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Random letters that a new store puts into all its transaction ids.
pub fn new_install_id() -> String {
    random().chars().take(INSTALL_LETTERS).collect()
}

/// Writes a file that only the owner can read: completely, or not at all.
fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let write = || -> io::Result<()> {
        let temporary = path.with_extension("new");
        let mut file = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&temporary)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, path)?;
        File::open(dir)?.sync_all()
    };
    write().map_err(|source| Error::Data { path: dir.to_owned(), source })
}
