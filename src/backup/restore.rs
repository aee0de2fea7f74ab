//! Restores a backup into an empty data directory. The whole backup is read and checked before anything is put in place.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, BufReader, Read, Write};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use tar::{Archive, EntryType};

use crate::backup::error::{Error, data};
use crate::backup::manifest::{FORMAT, MANIFEST, MAX_MANIFEST_BYTES, Manifest, Origin, Part, SEAL, hex, seal};
use crate::config::Config;
use crate::matrix;
use crate::matrix::data_dir::{DataDirLock, Paths, new_install_id};
use crate::store::{Form, Key, SCHEMA, Store, encrypt, form, opens};

/// The prefix of the temporary folder in which everything is prepared; random letters follow.
const STAGING: &str = ".restore-";
/// Bytes that are read at once.
const CHUNK: usize = 64 * 1024;
/// How many names an error shows of the files that are in the way.
const SHOWN: usize = 3;

/// A backup that was restored.
pub struct Restored {
    pub manifest: Manifest,
    /// The session and the device's keys were restored, too.
    pub same_device: bool,
}

/// Restores `file` into the data directory, which must be empty: the bot's own store, and with `same_device` the session and
/// the Matrix store, too.
///
/// # Errors
/// The data directory isn't empty, or the file is damaged, another bot's, or of a newer version. Nothing has changed then.
pub fn restore(config: &Config, file: &Path, same_device: bool) -> Result<Restored, Error> {
    refuse_full(&config.data_dir)?;
    let archive = File::open(file).map_err(|reason| Error::Read { path: file.to_owned(), reason })?;
    let mut place = Place::claim(config)?;
    let dir = config.data_dir.clone();
    let private = Permissions::from_mode(0o700);
    let staging = tempfile::Builder::new().prefix(STAGING).permissions(private).tempdir_in(&dir);
    let staging = staging.map_err(data(&dir))?;
    make_folder(&staging.path().join("matrix")).map_err(data(&dir))?;

    let manifest = Unpacking { config, file, same_device, staging: staging.path() }.unpack(archive)?;
    let key = give_key(config, file, staging.path())?;
    Store::open(&staging.path().join("stopover.db"), Some(&key), "")?.set_install(&new_install_id())?;

    // The session last: without it, no bot starts here.
    if config.database_key.is_none() {
        place.put(staging.path(), "database.key")?;
    }
    place.put(staging.path(), "stopover.db")?;
    if same_device {
        let has = |part| manifest.files.iter().any(|entry| Part::of(&entry.name) == Some(part));
        if has(Part::Matrix) {
            place.put(staging.path(), "matrix")?;
        }
        if has(Part::Key) {
            place.put(staging.path(), "store.key")?;
        }
        place.put(staging.path(), "session.json")?;
    }
    File::open(&dir).and_then(|dir| dir.sync_all()).map_err(data(&dir))?;
    place.keep();
    Ok(Restored { manifest, same_device })
}

/// Encrypts the restored store with the key that the bot will open it with: the config's, or else the backup's, or else a
/// new one.
fn give_key(config: &Config, file: &Path, staging: &Path) -> Result<Key, Error> {
    let (store, own) = (staging.join("stopover.db"), staging.join("database.key"));
    let given = config.database_key().map_err(matrix::Error::from)?;
    // A config whose key file is in the temporary folder.
    let staged = Config { data_dir: staging.to_owned(), database_key: None, ..config.clone() };
    let packed = staged
        .database_key()
        .map_err(|_| Error::Damaged { path: file.to_owned(), what: "database.key holds no key".to_owned() })?;
    let key = match (&given, &packed) {
        (Some(key), _) | (None, Some(key)) => key.clone(),
        (None, None) if form(&store)? == Form::Sealed => {
            return Err(Error::NoDatabaseKey { path: file.to_owned() });
        }
        (None, None) => staged.make_database_key().map_err(matrix::Error::from)?,
    };
    encrypt(&store, packed.as_ref(), &key)?;
    if !opens(&store, &key)? {
        return Err(Error::OtherDatabaseKey { path: file.to_owned() });
    }
    if given.is_some() && own.exists() {
        fs::remove_file(&own).map_err(data(staging))?;
    }
    Ok(key)
}

/// Fails where the data directory contains anything but the lock file, which every attempt to start a bot leaves.
fn refuse_full(dir: &Path) -> Result<(), Error> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(data(dir)(error)),
    };
    let names: io::Result<Vec<String>> =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect();
    let mut names = names.map_err(data(dir))?;
    names.retain(|name| name != "lock");
    if names.is_empty() {
        return Ok(());
    }
    names.sort();
    let more = names.len().saturating_sub(SHOWN);
    let mut holds = names[..names.len().min(SHOWN)].join(", ");
    if more > 0 {
        holds.push_str(&format!(" and {more} more"));
    }
    Err(Error::NotEmpty { path: dir.to_owned(), holds })
}

/// The data directory, locked and empty. When this is dropped, everything that was put there is removed, unless it is kept.
struct Place {
    lock: DataDirLock,
    dir: PathBuf,
    /// The directory didn't exist before.
    made_dir: bool,
    /// The lock file didn't exist before.
    made_lock: bool,
    put: Vec<PathBuf>,
    kept: bool,
}

impl Place {
    fn claim(config: &Config) -> Result<Self, Error> {
        let dir = config.data_dir.clone();
        let (made_dir, made_lock) = (!dir.exists(), !Paths::new(config).lock_file().exists());
        let lock = DataDirLock::acquire(config)?;
        let place = Self { lock, dir, made_dir, made_lock, put: Vec::new(), kept: false };
        // Again, now that no other process can put anything there.
        refuse_full(&place.dir)?;
        Ok(place)
    }

    fn put(&mut self, staging: &Path, name: &str) -> Result<(), Error> {
        let to = self.dir.join(name);
        fs::rename(staging.join(name), &to).map_err(data(&self.dir))?;
        self.put.push(to);
        Ok(())
    }

    fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        for path in &self.put {
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
        if self.made_lock {
            let _ = fs::remove_file(self.lock.paths.lock_file());
        }
        if self.made_dir {
            // Fails where it isn't empty, which is fine.
            let _ = fs::remove_dir(&self.dir);
        }
    }
}

/// Reads and checks one backup.
struct Unpacking<'a> {
    config: &'a Config,
    file: &'a Path,
    same_device: bool,
    staging: &'a Path,
}

impl Unpacking<'_> {
    /// Reads the whole backup, and writes the files that are to be restored into the staging folder.
    fn unpack(&self, archive: File) -> Result<Manifest, Error> {
        let mut archive = Archive::new(BufReader::new(archive));
        let mut entries = archive.entries().map_err(|_| self.no_backup("it is no tar file"))?;
        let first = entries.next().and_then(Result::ok).ok_or_else(|| self.no_backup("it is no tar file"))?;
        if first.path_bytes() != MANIFEST.as_bytes() {
            return Err(self.no_backup("it doesn't begin with a manifest"));
        }
        let text = self.short(first, MANIFEST)?;
        let manifest = self.manifest(&text)?;
        for wanted in &manifest.files {
            let entry = entries.next().ok_or_else(|| self.damaged(&wanted.name, "is missing"))?;
            let mut entry = entry.map_err(|_| self.damaged(&wanted.name, "can't be found"))?;
            let plain = entry.header().entry_type() == EntryType::Regular;
            if entry.path_bytes() != wanted.name.as_bytes() || !plain || entry.size() != wanted.size {
                return Err(self.damaged(&wanted.name, "is not in its place"));
            }
            let to = self.wants(&wanted.name).then(|| self.staging.join(&wanted.name));
            if self.take(&mut entry, to.as_deref(), &wanted.name)? != wanted.sha256 {
                return Err(self.damaged(&wanted.name, "is not what was put in"));
            }
        }
        let last = entries.next().ok_or_else(|| self.damaged(SEAL, "is missing"))?;
        let last = last.map_err(|_| self.damaged(SEAL, "can't be found"))?;
        if last.path_bytes() != SEAL.as_bytes() || self.short(last, SEAL)? != seal(&text).into_bytes() {
            return Err(self.damaged(MANIFEST, "is not what was put in"));
        }
        if entries.next().is_some() {
            return Err(self.damaged(SEAL, "is not the end"));
        }
        // Last: a damaged manifest may name a wrong user or wrong files.
        self.fits(&manifest)?;
        Ok(manifest)
    }

    /// Parses the manifest, and checks format, schema and the names of the files.
    fn manifest(&self, text: &[u8]) -> Result<Manifest, Error> {
        let broken = |_| self.damaged(MANIFEST, "can't be read");
        let origin: Origin = serde_json::from_slice(text).map_err(broken)?;
        let newer = |what| Error::Newer { path: self.file.to_owned(), version: origin.stopover.clone(), what };
        if origin.format > FORMAT {
            return Err(newer("format"));
        }
        let manifest: Manifest = serde_json::from_slice(text).map_err(broken)?;
        let mut names: Vec<&str> = manifest.files.iter().map(|entry| entry.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        if names.len() < manifest.files.len() || names.iter().any(|name| Part::of(name).is_none()) {
            return Err(self.no_backup("it holds files that no backup has"));
        }
        if !names.contains(&"stopover.db") {
            return Err(self.damaged("stopover.db", "is missing"));
        }
        if manifest.schema > SCHEMA {
            return Err(newer("schema"));
        }
        Ok(manifest)
    }

    /// Fails where the backup is another bot's, or lacks what is to be restored.
    fn fits(&self, manifest: &Manifest) -> Result<(), Error> {
        if manifest.user != self.config.user.as_str() {
            let (found, wanted) = (manifest.user.clone(), self.config.user.to_string());
            return Err(Error::OtherUser { found, wanted });
        }
        if !self.same_device {
            return Ok(());
        }
        let path = self.file.to_owned();
        let has = |part| manifest.files.iter().any(|entry| Part::of(&entry.name) == Some(part));
        match (has(Part::Key), self.config.store_passphrase.is_some()) {
            _ if !has(Part::Session) => Err(Error::NoSession { path }),
            (false, false) => Err(Error::NoKey { path }),
            (true, true) => Err(Error::OtherKey { path }),
            _ => Ok(()),
        }
    }

    /// Whether a file is to be restored.
    fn wants(&self, name: &str) -> bool {
        self.same_device || matches!(Part::of(name), Some(Part::Own | Part::DatabaseKey))
    }

    /// Reads a file that is small in every backup.
    fn short(&self, entry: impl Read, name: &str) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        entry.take(MAX_MANIFEST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| self.damaged(name, "is cut off"))?;
        if bytes.len() as u64 > MAX_MANIFEST_BYTES {
            return Err(self.damaged(name, "is too long"));
        }
        Ok(bytes)
    }

    /// Reads a file to its end, writes it to `to` if given, and returns its checksum.
    fn take(&self, entry: &mut impl Read, to: Option<&Path>, name: &str) -> Result<String, Error> {
        let unwritable = data(&self.config.data_dir);
        let mut out = to.map(make_file).transpose().map_err(&unwritable)?;
        let mut hash = Sha256::new();
        let mut chunk = vec![0; CHUNK];
        loop {
            let read = entry.read(&mut chunk).map_err(|_| self.damaged(name, "is cut off"))?;
            if read == 0 {
                break;
            }
            hash.update(&chunk[..read]);
            if let Some(out) = &mut out {
                out.write_all(&chunk[..read]).map_err(&unwritable)?;
            }
        }
        if let Some(out) = out {
            out.sync_all().map_err(&unwritable)?;
        }
        Ok(hex(hash))
    }

    fn no_backup(&self, why: &'static str) -> Error {
        Error::NoBackup { path: self.file.to_owned(), why }
    }

    fn damaged(&self, name: &str, what: &str) -> Error {
        Error::Damaged { path: self.file.to_owned(), what: format!("{name} {what}") }
    }
}

fn make_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().create_new(true).write(true).mode(0o600).open(path)
}

fn make_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}
