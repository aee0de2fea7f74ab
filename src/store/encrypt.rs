//! Giving a store its key: a plain one is encrypted, once, or one of another key's is written anew. Killed at any
//! moment, the next start finds either store whole, and does the rest.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::copy::opens;
use super::key::{Form, Key, connect, form};
use super::{BUSY_MS, Result, StoreError};

/// Bytes that are overwritten in one go.
const CHUNK: usize = 64 * 1024;

/// The steps, in their order; each is on the disk before the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The log is part of the old store's file, and gone.
    Folded,
    /// The new store is whole, beside the old one.
    Written,
    /// The old store has another name, too.
    Linked,
    /// The new store has the store's name.
    Replaced,
    /// The old store is overwritten.
    Overwritten,
}

/// Encrypts the store in `path` with `key`. `old`: the key that it has now, if any. Returns whether anything was to do. The
/// caller must hold the lock of the data directory.
///
/// What was in the plain file is overwritten before it is removed. On a disk that writes elsewhere by itself (a SSD, a
/// file system that copies on write) that may not reach it.
///
/// # Errors
/// The store can't be read, or the new one can't be written. Then the old one is unchanged.
pub fn encrypt(path: &Path, old: Option<&Key>, key: &Key) -> Result<bool> {
    encrypt_until(path, old, key, None)
}

/// [`encrypt`], stopped after a step as by a kill.
fn encrypt_until(path: &Path, old: Option<&Key>, key: &Key, stop: Option<Step>) -> Result<bool> {
    let broken = |source| StoreError::File { path: path.to_owned(), source };
    let (new, former) = (beside(path, "new"), beside(path, "old"));
    let wanted = match form(path)? {
        Form::None => false,
        Form::Plain => true,
        Form::Sealed => old.is_some_and(|old| old != key) && !opens(path, key)?,
    };
    clear(path, &new, &former).map_err(broken)?;
    if !wanted {
        return Ok(false);
    }
    let done = |step| stop == Some(step);

    fold(path, old)?;
    if done(Step::Folded) {
        return Ok(true);
    }
    write(path, old, key, &new)?;
    if done(Step::Written) {
        return Ok(true);
    }
    // By this handle and this name, the old file can be overwritten after the new one has its place.
    let mut handle = OpenOptions::new().write(true).open(path).map_err(broken)?;
    match fs::hard_link(path, &former) {
        Ok(()) => sync_folder(path).map_err(broken)?,
        // Some file systems know no links: then a kill right after the next step leaves the old file's blocks as they are.
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied) => {}
        Err(error) => return Err(broken(error)),
    }
    if done(Step::Linked) {
        return Ok(true);
    }
    fs::rename(&new, path).and_then(|()| sync_folder(path)).map_err(broken)?;
    if done(Step::Replaced) {
        return Ok(true);
    }
    overwrite(&mut handle).map_err(broken)?;
    if done(Step::Overwritten) {
        return Ok(true);
    }
    clear(path, &new, &former).map_err(broken)?;
    Ok(true)
}

/// Clears away what an attempt that was killed has left.
fn clear(path: &Path, new: &Path, former: &Path) -> io::Result<()> {
    for tail in ["", "-journal", "-wal", "-shm"] {
        // Sealed already, whatever is in it.
        remove(&with_tail(new, tail))?;
    }
    match (fs::symlink_metadata(former), fs::symlink_metadata(path)) {
        (Ok(old), Ok(now)) if !same_file(&old, &now) => {
            overwrite(&mut OpenOptions::new().write(true).open(former)?)?;
            remove(former)?;
        }
        // It is the store itself, by another name.
        (Ok(_), Ok(_)) => remove(former)?,
        (Ok(_), Err(error)) => return Err(error),
        (Err(_), _) => return Ok(()),
    }
    sync_folder(path)
}

/// Takes the log into the file, and overwrites it: a log that is left would be taken for the new store's.
fn fold(path: &Path, old: Option<&Key>) -> Result<()> {
    let connection = connect(path, old, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(Duration::from_millis(BUSY_MS))?;
    let wal = |connection: &Connection| -> rusqlite::Result<bool> {
        connection.query_row("PRAGMA journal_mode", [], |row| Ok(row.get::<_, String>(0)? == "wal"))
    };
    let log = with_tail(path, "-wal");
    if wal(&connection)? {
        let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(FULL)", [], |row| row.get(0))?;
        // Kept, so that it can be overwritten: all that is in it is in the file now.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        drop(connection);
        if busy != 0 {
            return Err(StoreError::InUse { path: path.to_owned() });
        }
        let scrub = || match OpenOptions::new().write(true).open(&log) {
            Ok(mut file) => overwrite(&mut file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        };
        scrub().map_err(|source| StoreError::File { path: log.clone(), source })?;
        let connection = connect(path, old, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        drop(connection);
    }
    if log.exists() || with_tail(path, "-journal").exists() {
        return Err(StoreError::InUse { path: path.to_owned() });
    }
    Ok(())
}

/// Writes the new store, looks it through, and puts it on the disk.
fn write(path: &Path, old: Option<&Key>, key: &Key, new: &Path) -> Result<()> {
    let unwritable = |source| StoreError::File { path: new.to_owned(), source };
    let Some(name) = new.to_str() else {
        return Err(StoreError::Damaged { what: "the path of a copy", why: "it is not UTF-8".to_owned() });
    };
    make_private(new).map_err(unwritable)?;
    {
        let connection = connect(path, old, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.pragma_update(None, "foreign_keys", false)?;
        connection.execute("ATTACH ?1 AS sealed KEY ?2", [name, key.raw().as_str()])?;
        connection.query_row("SELECT sqlcipher_export('sealed')", [], |_| Ok(()))?;
        // What the export leaves out, and the migrations go by.
        for pragma in ["user_version", "application_id"] {
            let value: i64 = connection.pragma_query_value(None, pragma, |row| row.get(0))?;
            connection.pragma_update(Some("sealed"), pragma, value)?;
        }
        if counts(&connection, "main")? != counts(&connection, "sealed")? {
            return Err(StoreError::Damaged { what: "a copy", why: "it lacks rows".to_owned() });
        }
        connection.execute_batch("DETACH sealed")?;
    }
    let copy = connect(new, Some(key), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let said: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(StoreError::Damaged { what: "a page", why: said });
    }
    drop(copy);
    File::open(new).and_then(|file| file.sync_all()).map_err(unwritable)?;
    sync_folder(new).map_err(unwritable)
}

/// How many rows each table has.
fn counts(connection: &Connection, schema: &str) -> Result<Vec<(String, i64)>> {
    let mut names = connection.prepare(&format!(
        "SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%'"
    ))?;
    let names: rusqlite::Result<Vec<String>> = names.query_map([], |row| row.get(0))?.collect();
    let mut counts = Vec::new();
    for name in names? {
        let count = connection.query_row(&format!("SELECT count(*) FROM {schema}.\"{name}\""), [], |row| row.get(0))?;
        counts.push((name, count));
    }
    counts.sort();
    Ok(counts)
}

/// Makes an empty file for the owner alone, where there is none: SQLite keeps a file's mode, and gives it to its logs.
pub(super) fn make_private(path: &Path) -> io::Result<()> {
    OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path).map(drop)
}

/// Puts zeros in place of all that is in a file, and empties it.
fn overwrite(file: &mut File) -> io::Result<()> {
    let zeros = vec![0; CHUNK];
    let mut left = file.metadata()?.len();
    file.rewind()?;
    while left > 0 {
        let now = left.min(CHUNK as u64);
        file.write_all(&zeros[..usize::try_from(now).expect("a chunk is small")])?;
        left -= now;
    }
    file.sync_all()?;
    file.set_len(0)?;
    file.sync_all()
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn same_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn with_tail(path: &Path, tail: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(tail);
    name.into()
}

/// A name beside the store's that nothing else has.
fn beside(path: &Path, what: &str) -> PathBuf {
    with_tail(path, &format!(".{what}"))
}

#[cfg(test)]
mod tests;
