//! What lies in the data directory: the lock, the session, the key of the Matrix store, and where the stores are.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::ruma::{OwnedDeviceId, OwnedUserId, TransactionId};
use matrix_sdk::{SessionMeta, SessionTokens};
use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::matrix::Error;
use crate::store::{Form, Key, StoreError, form};

/// How many former Matrix stores are kept aside; each is there because somebody logged in afresh.
const MAX_ASIDE: usize = 100;
/// Letters that keep one store's transaction ids apart from every other store's.
const INSTALL_LETTERS: usize = 12;

/// A login, as it lies on the disk: never the password.
#[derive(Clone, Serialize, Deserialize)]
pub struct Session {
    pub homeserver: String,
    pub user_id: OwnedUserId,
    pub device_id: OwnedDeviceId,
    access_token: String,
    /// `false` from the moment the device exists until it is cross-signed and has its recovery key.
    pub complete: bool,
}

impl Session {
    pub fn new(homeserver: &str, session: &MatrixSession) -> Self {
        Self {
            homeserver: homeserver.to_owned(),
            user_id: session.meta.user_id.clone(),
            device_id: session.meta.device_id.clone(),
            access_token: session.tokens.access_token.clone(),
            complete: false,
        }
    }

    pub fn access_token(&self) -> &str {
        &self.access_token
    }

    pub fn matrix(&self) -> MatrixSession {
        MatrixSession {
            meta: SessionMeta { user_id: self.user_id.clone(), device_id: self.device_id.clone() },
            tokens: SessionTokens { access_token: self.access_token.clone(), refresh_token: None },
        }
    }
}

/// Where things lie in the data directory.
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

    pub fn matrix(&self) -> PathBuf {
        self.dir.join("matrix")
    }

    pub fn store(&self) -> PathBuf {
        self.dir.join("stopover.db")
    }

    pub fn lock(&self) -> PathBuf {
        self.dir.join("lock")
    }

    /// Whether a process works on the data directory at this instant, for those who only look. (A bot that starts in
    /// just this instant would be told so of the one who looks; its service tries again.)
    pub fn in_use(&self) -> bool {
        match File::open(self.lock()).map(|lock| lock.try_lock_shared()) {
            Ok(taken) => taken.is_err(),
            Err(error) => error.kind() != io::ErrorKind::NotFound,
        }
    }

    /// The session, where there is one.
    ///
    /// # Errors
    /// [`Error::BadSession`] where the file is no session.
    pub fn read_session(&self) -> Result<Option<Session>, Error> {
        let path = self.session();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::BadSession { path, why: error.to_string() }),
        };
        // serde_json's own words may quote what it read.
        serde_json::from_str(&text)
            .map(Some)
            .map_err(|error| Error::BadSession { path, why: format!("line {}: not a session", error.line()) })
    }

    pub fn write_session(&self, session: &Session) -> Result<(), Error> {
        let text = serde_json::to_string_pretty(session)
            .map_err(|error| Error::BadSession { path: self.session(), why: error.to_string() })?;
        write_private(&self.session(), text.as_bytes())
    }

    /// Moves a Matrix store that no session belongs to out of the way: a new device must not find an old one's keys.
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

    pub fn remove_session(&self) -> Result<(), Error> {
        fs::remove_file(self.session()).map_err(|error| self.unusable(error))
    }

    fn unusable(&self, source: io::Error) -> Error {
        Error::Data { path: self.dir.clone(), source }
    }
}

/// The data directory, held: while this lives, no other process works on it.
pub struct Held {
    pub paths: Paths,
    _lock: File,
}

impl Held {
    /// Makes the directory where it is missing, and takes its lock.
    ///
    /// # Errors
    /// [`Error::InUse`] while another bot holds it.
    pub fn take(config: &Config) -> Result<Self, Error> {
        let paths = Paths::new(config);
        let dir = &config.data_dir;
        let unusable = |source| Error::Data { path: dir.clone(), source };
        DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(unusable)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(paths.lock())
            .map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { paths, _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse { path: dir.clone() }),
            Err(TryLockError::Error(source)) => Err(unusable(source)),
        }
    }
}

/// The key of the bot's own store: the one that is given or lies in the data directory, or, where no store waits for
/// another, one that is made now; then the second value is its file. Asked for before this process opens the store.
///
/// # Errors
/// The store is encrypted, and its key is missing; or what is given is no key.
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

/// Letters and digits that nobody can guess and that never come twice: 122 bits from the system.
pub fn random() -> String {
    TransactionId::new().as_str().chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Letters for a new store.
pub fn install() -> String {
    random().chars().take(INSTALL_LETTERS).collect()
}

/// Writes a file for the owner alone, whole or not at all.
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
