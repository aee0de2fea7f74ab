//! Makes a backup, whether or not the bot runs: first a checked copy of each file, then one tar file of them.

use std::fs::{self, File, Permissions, TryLockError};
use std::io::{self, BufWriter, Read, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use crate::backup::error::{Error, data, folder};
use crate::backup::manifest::{Entry, FORMAT, MANIFEST, Manifest, Part, SEAL, hex, seal};
use crate::config::Config;
use crate::matrix;
use crate::matrix::data_dir::Paths;
use crate::store::{self, Form, Key, StoreError};

/// The prefix of the temporary folder of copies in the data directory; random letters follow.
const COPIES: &str = ".backup-";

/// A backup that was made.
pub struct Made {
    pub manifest: Manifest,
    /// The size of the file.
    pub bytes: u64,
}

/// Backs the data directory up into `file`: completely, or not at all. The bot may run meanwhile. `now`: for the manifest.
///
/// # Errors
/// `file` exists, there is nothing to back up, or a copy or the file can't be made. Nothing is left behind then.
pub fn make(config: &Config, file: &Path, now: DateTime<Utc>) -> Result<Made, Error> {
    if file.symlink_metadata().is_ok() {
        return Err(Error::Exists { path: file.to_owned() });
    }
    let dir = &config.data_dir;
    let paths = Paths::new(config);
    if !paths.store().exists() {
        return Err(Error::Nothing { path: dir.clone() });
    }
    let _lock = lock(dir)?;
    let mut running = paths.in_use();
    let session = read_if_there(&paths.session()).map_err(data(dir))?;
    let device = match paths.read_session()? {
        Some(session) if session.user_id.as_str() != config.user.as_str() => {
            let (found, wanted) = (session.user_id.to_string(), config.user.to_string());
            return Err(matrix::Error::OtherUser { found, wanted }.into());
        }
        Some(session) => Some(session.device_id.to_string()),
        None => None,
    };
    let database_key = match store::form(&paths.store())? {
        Form::Sealed => {
            let missing = || StoreError::NoKey { path: paths.store() };
            Some(config.database_key().map_err(matrix::Error::from)?.ok_or_else(missing)?)
        }
        Form::Plain | Form::None => None,
    };
    let mut copies = Copies::begin(dir)?;
    // Before the Matrix store: see the head of `backup.rs`.
    copies.database("stopover.db", &paths.store(), database_key.as_ref())?;
    let schema = store::schema(&copies.folder.path().join("stopover.db"), database_key.as_ref())?;
    for (name, path) in matrix_databases(&paths).map_err(data(dir))? {
        copies.database(&name, &path, None)?;
    }
    if let Some(session) = &session {
        copies.bytes("session.json", session)?;
    }
    // Only keys that the bot made. Those that the operator gave are kept elsewhere.
    let own = [
        ("store.key", config.store_key_file(), config.store_passphrase.is_none()),
        ("database.key", config.database_key_file(), config.database_key.is_none() && database_key.is_some()),
    ];
    for (name, path, _) in own.into_iter().filter(|(_, _, own)| *own) {
        if let Some(key) = read_if_there(&path).map_err(data(dir))? {
            copies.bytes(name, &key)?;
        }
    }
    // A bot that was started meanwhile has gone on without this copy. One that was logged in has another Matrix store.
    running |= paths.in_use();
    if read_if_there(&paths.session()).map_err(data(dir))? != session {
        return Err(Error::Changed { path: dir.clone() });
    }
    let manifest = Manifest {
        format: FORMAT,
        stopover: env!("CARGO_PKG_VERSION").to_owned(),
        schema,
        user: config.user.to_string(),
        device,
        made: now,
        running,
        files: copies.entries,
    };
    let bytes = pack(&manifest, copies.folder.path(), file)?;
    Ok(Made { manifest, bytes })
}

/// Locks the data directory against other backups, and removes copies that a killed backup left. The lock is on the
/// directory itself: the bot's own lock is a file in it.
fn lock(dir: &Path) -> Result<File, Error> {
    let lock = File::open(dir).map_err(data(dir))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(Error::UnderWay { path: dir.to_owned() }),
        Err(TryLockError::Error(source)) => return Err(data(dir)(source)),
    }
    let clear = || -> io::Result<()> {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(COPIES) && entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    };
    clear().map_err(data(dir))?;
    Ok(lock)
}

/// The databases of the Matrix store, by their names in a backup.
fn matrix_databases(paths: &Paths) -> io::Result<Vec<(String, PathBuf)>> {
    let folder = match fs::read_dir(paths.matrix()) {
        Ok(folder) => folder,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for entry in folder {
        let entry = entry?;
        let name = format!("matrix/{}", entry.file_name().to_string_lossy());
        if Part::of(&name) == Some(Part::Matrix) {
            found.push((name, entry.path()));
        }
    }
    found.sort();
    Ok(found)
}

/// The content of a file, or `None` where it doesn't exist.
fn read_if_there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The copies, in a private temporary folder that is removed when this is dropped.
struct Copies {
    folder: TempDir,
    entries: Vec<Entry>,
}

impl Copies {
    /// Makes the folder in the data directory, where the copies are as safe as the originals.
    fn begin(dir: &Path) -> Result<Self, Error> {
        let private = Permissions::from_mode(0o700);
        let folder = tempfile::Builder::new().prefix(COPIES).permissions(private).tempdir_in(dir);
        let folder = folder.map_err(data(dir))?;
        fs::create_dir(folder.path().join("matrix")).map_err(data(dir))?;
        Ok(Self { folder, entries: Vec::new() })
    }

    /// Copies a SQLite database, which may be in use. `key`: its own, where it is encrypted.
    fn database(&mut self, name: &str, from: &Path, key: Option<&Key>) -> Result<(), Error> {
        let to = self.folder.path().join(name);
        store::copy(from, &to, key).map_err(|error| match error {
            error @ (StoreError::WrongKey { .. } | StoreError::NoKey { .. }) => error.into(),
            error => Error::Copy { path: from.to_owned(), why: error.to_string() },
        })?;
        self.note(name)
    }

    /// Writes a small file.
    fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        fs::write(self.folder.path().join(name), bytes).map_err(data(self.folder.path()))?;
        self.note(name)
    }

    /// Adds a copy to the list of the manifest.
    fn note(&mut self, name: &str) -> Result<(), Error> {
        let sum = || -> io::Result<(u64, String)> {
            let mut hash = Sha256::new();
            let size = io::copy(&mut File::open(self.folder.path().join(name))?, &mut hash)?;
            Ok((size, hex(hash)))
        };
        let (size, sha256) = sum().map_err(data(self.folder.path()))?;
        self.entries.push(Entry { name: name.to_owned(), size, sha256 });
        Ok(())
    }
}

/// Writes `file`: first under a temporary name, and renamed only once it is on the disk. Returns its size in bytes.
fn pack(manifest: &Manifest, copies: &Path, file: &Path) -> Result<u64, Error> {
    let unwritable = |reason: io::Error| Error::Write { path: file.to_owned(), reason };
    let dir = folder(file);
    let begun = tempfile::Builder::new()
        .prefix(".stopover-")
        .suffix(".part")
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(dir)
        .map_err(unwritable)?;
    let write = || -> io::Result<u64> {
        let text = serde_json::to_vec_pretty(manifest)?;
        let mut archive = tar::Builder::new(BufWriter::new(begun.as_file()));
        let mut append = |name: &str, size: u64, content: &mut dyn Read| {
            let mut header = tar::Header::new_gnu();
            header.set_path(name)?;
            header.set_size(size);
            header.set_mode(0o600);
            header.set_mtime(u64::try_from(manifest.made.timestamp()).unwrap_or_default());
            header.set_cksum();
            archive.append(&header, content)
        };
        append(MANIFEST, text.len() as u64, &mut text.as_slice())?;
        for entry in &manifest.files {
            append(&entry.name, entry.size, &mut File::open(copies.join(&entry.name))?)?;
        }
        let seal = seal(&text);
        append(SEAL, seal.len() as u64, &mut seal.as_bytes())?;
        archive.into_inner()?.flush()?;
        begun.as_file().sync_all()?;
        Ok(begun.as_file().metadata()?.len())
    };
    let bytes = write().map_err(unwritable)?;
    begun.persist_noclobber(file).map_err(|failed| match failed.error.kind() {
        io::ErrorKind::AlreadyExists => Error::Exists { path: file.to_owned() },
        _ => unwritable(failed.error),
    })?;
    File::open(dir).and_then(|dir| dir.sync_all()).map_err(unwritable)?;
    Ok(bytes)
}
