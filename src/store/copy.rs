//! Copies of whole databases: the bot's own, and the SDK's beside it.

use std::path::Path;
use std::time::Duration;

use rusqlite::OpenFlags;

use super::key::{Key, connect};
use super::{BUSY_MS, Result, StoreError};

/// Copies a database as of one instant, and checks the copy. Writers aren't held up meanwhile, thanks to the write-ahead log.
/// The copy has the same key.
///
/// # Errors
/// The database can't be read, the copy can't be written, or the copy isn't sound.
pub fn copy(from: &Path, to: &Path, key: Option<&Key>) -> Result<()> {
    // Nothing is written to it; but who may only read leaves the log's files behind where no bot is at work.
    let source = connect(from, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    source.busy_timeout(Duration::from_millis(BUSY_MS))?;
    let Some(name) = to.to_str() else {
        return Err(StoreError::Damaged { what: "the path of a copy", why: "it is not UTF-8".to_owned() });
    };
    // One read transaction, into a file that needs no log beside it, without the pages of what was deleted.
    source.execute("VACUUM INTO ?1", [name])?;
    let copy = connect(to, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let said: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(StoreError::Damaged { what: "a page", why: said });
    }
    Ok(())
}

/// The schema version of the bot's own store in `path`, which is looked at only.
pub fn schema(path: &Path, key: Option<&Key>) -> Result<i64> {
    connect(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .map_err(|source| StoreError::Open { path: path.to_owned(), source })
}

/// Whether the database in `path` opens with this key.
///
/// # Errors
/// It can't be read at all.
pub fn opens(path: &Path, key: &Key) -> Result<bool> {
    match connect(path, Some(key), OpenFlags::SQLITE_OPEN_READ_ONLY) {
        Ok(_) => Ok(true),
        Err(StoreError::WrongKey { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use chrono::DateTime;

    use super::super::Store;
    use super::*;

    #[test]
    fn a_copy_is_whole_while_the_store_is_written_to() {
        let folder = tempfile::tempdir().unwrap();
        let (path, to) = (folder.path().join("store"), folder.path().join("copy"));
        let mut store = Store::open(&path, None, "letters").unwrap();
        let seen = |store: &mut Store, id: &str| store.transact(|tx| tx.was_seen(id)).unwrap();
        let see = |store: &mut Store, id: &str| store.transact(|tx| tx.first_time(id, DateTime::UNIX_EPOCH)).unwrap();
        see(&mut store, "before");
        // What isn't committed isn't copied, and holds the copy up no more than the copy holds it up.
        let copied: Result<()> = store.transact(|tx| {
            tx.first_time("meanwhile", DateTime::UNIX_EPOCH)?;
            copy(&path, &to, None)
        });
        copied.unwrap();
        let mut copy = Store::open(&to, None, "others").unwrap();
        assert_eq!((seen(&mut copy, "before"), seen(&mut copy, "meanwhile")), (true, false));
        assert_eq!(copy.install, "letters");
        assert!(seen(&mut store, "meanwhile"));
    }

    #[test]
    fn a_damaged_database_is_not_copied() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store");
        drop(Store::open(&path, None, "letters").unwrap());
        let mut bytes = fs::read(&path).unwrap();
        let length = bytes.len();
        bytes[length / 2..].fill(0xff);
        fs::write(&path, bytes).unwrap();
        assert!(copy(&path, &folder.path().join("copy"), None).is_err());
        assert!(copy(&folder.path().join("none"), &folder.path().join("other"), None).is_err());
        assert!(!folder.path().join("none").exists());
    }
}
