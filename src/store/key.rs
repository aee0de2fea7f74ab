//! The store's key: 32 bytes, used as they are. They come from chance and not from a person, so there is nothing to
//! derive slowly, and opening costs nothing.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::{Result, StoreError};

/// How many hexadecimal digits a key has.
const DIGITS: usize = 64;
/// What a database that isn't encrypted begins with (sqlite.org, "Database File Format", 1.3.1).
const PLAIN: &[u8] = b"SQLite format 3\0";

/// A key, right or wrong. No log shows it.
#[derive(Clone)]
pub struct Key(SecretString);

impl Key {
    /// The key that `text` writes out: 64 hexadecimal digits. `None` where it is anything else; a passphrase would need
    /// a slow derivation, and be weaker all the same.
    #[must_use]
    pub fn parse(text: &SecretString) -> Option<Self> {
        let text = text.expose_secret();
        let fits = text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        fits.then(|| Self(text.to_ascii_lowercase().into()))
    }

    /// As SQLCipher takes a key that is used as it is. Nothing in it has to be escaped.
    pub(super) fn raw(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", self.0.expose_secret()))
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

/// How a file lies on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// There is none, or an empty one: what is made there is of either form.
    None,
    /// Anybody who has the file can read it.
    Plain,
    /// It begins as no database does: it is encrypted, or damaged, or no database.
    Sealed,
}

/// How the store in `path` lies on the disk, by its first bytes. Not for a file that this process has open: to close it
/// here would be to give up the locks on it.
pub fn form(path: &Path) -> Result<Form> {
    let look = || -> io::Result<Form> {
        let mut head = Vec::new();
        File::open(path)?.take(PLAIN.len() as u64).read_to_end(&mut head)?;
        Ok(match head.as_slice() {
            [] => Form::None,
            PLAIN => Form::Plain,
            _ => Form::Sealed,
        })
    };
    match look() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Form::None),
        other => other.map_err(|source| StoreError::File { path: path.to_owned(), source }),
    }
}

/// Opens a database, with its key where it has one, and makes sure that it can be read.
///
/// # Errors
/// [`StoreError::NoKey`], [`StoreError::Plain`] or [`StoreError::WrongKey`] where key and file don't belong together.
pub fn connect(path: &Path, key: Option<&Key>, flags: OpenFlags) -> Result<Connection> {
    match (form(path)?, key) {
        (Form::Plain, Some(_)) => return Err(StoreError::Plain { path: path.to_owned() }),
        (Form::Sealed, None) => return Err(StoreError::NoKey { path: path.to_owned() }),
        _ => {}
    }
    let open = |source| StoreError::Open { path: path.to_owned(), source };
    let connection = Connection::open_with_flags(path, flags).map_err(open)?;
    if let Some(key) = key {
        // SQLCipher tells standard error of a wrong key by itself; the error here says it better, and once. What it says
        // of this statement is never shown.
        let statement = format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"{}\"", key.raw().as_str());
        let unlocked = connection.execute_batch(&Zeroizing::new(statement));
        unlocked.map_err(|_| StoreError::WrongKey { path: path.to_owned() })?;
    }
    let first = connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()));
    if let Err(error) = &first
        && flags.contains(OpenFlags::SQLITE_OPEN_READ_ONLY)
        && error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_READONLY_ROLLBACK)
    {
        // A program was killed while it wrote. What it had not finished must be undone first, which takes writing.
        drop(connection);
        connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        return connect(path, key, flags);
    }
    first.map_err(|source| match (key, source.sqlite_error_code()) {
        (Some(_), Some(rusqlite::ErrorCode::NotADatabase)) => StoreError::WrongKey { path: path.to_owned() },
        _ => open(source),
    })?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_64_digits_are_a_key() {
        let parse = |text: &str| Key::parse(&text.to_owned().into());
        let digits = "0123456789abcdef".repeat(4);
        assert!(parse(&digits).is_some());
        assert!(parse(&digits) == parse(&digits.to_uppercase()));
        for other in ["", "a passphrase", &digits[1..], &format!("{digits}0"), &digits.replace('f', "g")] {
            assert!(parse(other).is_none(), "{other}");
        }
        assert_eq!(format!("{:?}", parse(&digits).unwrap()), "Key");
    }

    #[test]
    fn what_a_killed_program_had_begun_is_undone_also_to_read_only() {
        let folder = tempfile::tempdir().unwrap();
        let (path, left) = (folder.path().join("killed.db"), folder.path().join("left.db"));
        let killed = Connection::open(&path).unwrap();
        let begin = "PRAGMA cache_size = 2; CREATE TABLE t (a);
                     WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
                     INSERT INTO t SELECT printf('%.500c', 'a') FROM n;
                     BEGIN; UPDATE t SET a = printf('%.500c', 'b');";
        killed.execute_batch(begin).unwrap();
        for tail in ["", "-journal"] {
            let at = |path: &Path| format!("{}{tail}", path.display());
            std::fs::copy(at(&path), at(&left)).unwrap();
        }
        let read = connect(&left, None, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let begun = read.query_row("SELECT count(*) FROM t WHERE a LIKE 'b%'", [], |row| row.get::<_, i64>(0));
        assert_eq!(begun.unwrap(), 0);
    }
}
