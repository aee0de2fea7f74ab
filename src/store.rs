//! The store: all that the bot knows, in one SQLite file. One module for each group of tables. It takes and returns domain
//! types; no other code contains SQL.
//!
//! # To add a table
//!
//! 1. A migration `store/migrations/NNNN_name.sql`, appended to `MIGRATIONS`; [`SCHEMA`] follows. Never change a migration
//!    that was released: add one. Where it makes a table anew, end it with `.foreign_key_check()`.
//! 2. A module `store/name.rs` with its functions on [`Tx`], declared below.
//! 3. If a row is about a person: a query in `SECTIONS` of `export.rs`, so that they can read it, and a line in `erase` of
//!    `erase.rs`, so that it goes with them. `every_table_is_exported_or_erased` in this file fails until the table is in
//!    both, or in `EXCEPTIONS` with the reason.
//! 4. When its rows go: with their trip or record (`ON DELETE CASCADE`), or by a `forget_…` function that
//!    `turn/due.rs` (figures of the bot's own) or `turn/housekeeping.rs` (figures of the config, `retention.rs`) calls daily.
//! 5. Tests that notice what is missing: `conversations::data_export` (each section is filled), `conversations::forget_me` and
//!    `conversations::erased_from_disk` (nothing of a person is left, in the file either), `an_older_store_is_brought_along`
//!    (the migration), and the crash tests, which compare all tables after a replay.
//!
//! # To add a column
//!
//! `ALTER TABLE … ADD COLUMN` in a new migration; the `COLUMNS` list and the reading function of its module; its section in
//! `export.rs`. A text that people write also needs a line in `give_record` or `forget_trip_texts` (`erase.rs`), and a variant
//! of [`HistoryText`] where a later message can replace it.
//!
//! # To add a kind of record
//!
//! A variant of [`crate::domain::record::Kind`] (the compiler then asks for what each place does with it), the `CHECK` on
//! `record.kind` in a migration, and a table keyed by `(trip, no)` that refers to `record`, as above.

mod authors;
mod blocks;
pub(crate) mod check_in;
pub(crate) mod confirmations;
mod contacts;
mod copy;
mod deeds;
mod encrypt;
mod erase;
mod evenings;
pub(crate) mod export;
mod intros;
mod key;
mod logins;
mod meetups;
pub(crate) mod messages;
mod offers;
mod outbox;
mod people;
mod proposals;
pub(crate) mod rate_limits;
mod readers;
mod readings;
mod reminders;
mod requests;
mod retention;
pub(crate) mod room_upgrades;
mod rooms;
pub(crate) mod send_delays;
pub(crate) mod sql_types;
pub(crate) mod stats;
mod stops;
mod suggestions;
pub(crate) mod sync_state;
#[cfg(test)]
mod tests;
pub(crate) mod text_history;
mod trips;

use std::cell::{Cell, RefCell};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};
use rusqlite_migration::{M, Migrations};

use crate::domain::ids::{EventId, UserId};

pub use crate::store::check_in::{ConfidentialMessage, DetailsSet, Question};
pub use crate::store::confirmations::{Line, MAX_PENDING, Outcome, Pending, PendingAction, QuestionState};
pub use crate::store::deeds::{Changed, Deed, UNDO_WITHIN};
pub use crate::store::messages::{Edit, Effect, HandledMessage};
pub use crate::store::offers::AnsweredNight;
pub use crate::store::rate_limits::RateLimitKey;
pub use crate::store::send_delays::{Slowed, slowed};
pub use crate::store::stats::Counts;
pub use crate::store::sync_state::{MAX_UNREAD_BYTES, MAX_UNREAD_OF_ONE_BYTES, Undecrypted};
pub use crate::store::text_history::{HistoryText, TextOf};
pub use authors::Author;
pub use copy::{copy, opens, schema};
pub use encrypt::encrypt;
pub use intros::{Intro, Side};
pub use key::{Form, Key, connect, form};
pub use outbox::cards::{CARD_SETTLES, CardRow, Shows};
pub use outbox::{Head, Heads, OutboxRow, Waiting, Waits};
pub use people::Person;
pub use proposals::Proposal;
pub use readers::Newcomer;
pub use readings::Fields;
pub use reminders::OwnReminder;
pub use requests::{AskedFor, CrewRequest, RequestKind};
pub use rooms::RoomRow;
pub use trips::TripText;

/// What went wrong with the store, for the operator.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error(
        "the store {path} was written by a newer version of Stopover (schema {found}, this one knows {known}); it was left as it is: run that version, or restore an older backup"
    )]
    Newer { path: PathBuf, found: i64, known: i64 },
    #[error("the store {path}: {source}")]
    Open { path: PathBuf, source: rusqlite::Error },
    #[error("the store's file {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error(
        "the store {path} doesn't open with this key: give the one that it was encrypted with (`database_key_file`, STOPOVER_DATABASE_KEY, or database.key beside it); if this is the one, the file is damaged: restore a backup"
    )]
    WrongKey { path: PathBuf },
    #[error(
        "the store {path} is encrypted and its key is missing: put database.key back beside it, or give the key by `database_key_file` or STOPOVER_DATABASE_KEY"
    )]
    NoKey { path: PathBuf },
    #[error("the store {path} is not encrypted yet: the next `stopover run` sees to it")]
    Plain { path: PathBuf },
    #[error("the store {path} is in use by another program: end that first")]
    InUse { path: PathBuf },
    #[error("the store {path} could not be brought to this version: {source}")]
    Migrate { path: PathBuf, source: rusqlite_migration::Error },
    #[error("the disk that holds the store is full; nothing was lost, free some space and start again")]
    Full,
    #[error("the store can't be written to (read-only); nothing was lost, mend its permissions and start again")]
    ReadOnly,
    #[error("the store: {0}")]
    Sql(rusqlite::Error),
    #[error("the store holds {what} that can't be read: {why}")]
    Damaged { what: &'static str, why: String },
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            Some(rusqlite::ErrorCode::ReadOnly) => Self::ReadOnly,
            _ => Self::Sql(error),
        }
    }
}

pub type Result<T> = std::result::Result<T, StoreError>;

/// In the order in which they run. The number of those that ran is the schema version (`PRAGMA user_version`).
const MIGRATIONS: &[M<'static>] = &[
    M::up(include_str!("store/migrations/0001_start.sql")),
    M::up(include_str!("store/migrations/0002_as_with_people.sql")).foreign_key_check(),
    M::up(include_str!("store/migrations/0003_plain_words.sql")).foreign_key_check(),
    M::up(include_str!("store/migrations/0004_details.sql")),
    M::up(include_str!("store/migrations/0005_own_data.sql")).foreign_key_check(),
    M::up(include_str!("store/migrations/0006_floods.sql")),
    M::up(include_str!("store/migrations/0007_safe.sql")).foreign_key_check(),
    M::up(include_str!("store/migrations/0008_kept_whole.sql")),
    M::up(include_str!("store/migrations/0009_undo.sql")),
    M::up(include_str!("store/migrations/0010_cards.sql")),
    M::up(include_str!("store/migrations/0011_bed_word.sql")).foreign_key_check(),
    M::up(include_str!("store/migrations/0012_context.sql")),
    M::up(include_str!("store/migrations/0013_series.sql")),
];

/// The schema version that this program writes: how many migrations it knows.
pub const SCHEMA: i64 = MIGRATIONS.len() as i64;

/// How long one connection waits for another's lock, in milliseconds: only `check` and `backup` ever compete.
const BUSY_MS: u64 = 5_000;

/// Statements that are kept once they are read, which takes longer than to run them. There are some 350 in all.
const STATEMENTS: usize = 600;

/// An open store.
pub struct Store {
    connection: Connection,
    /// Random, made with the store: keeps transaction ids apart from every other store's (invariant 3, ARCHITECTURE.md).
    install: String,
    /// As random, and never changed: for checksums.
    salt: String,
}

impl Store {
    /// Opens the store, makes it where there is none, brings it to this version.
    ///
    /// `key` is what it is encrypted with; without one it is plain. `install` is used where the store is new: a few
    /// random letters, made outside the core.
    ///
    /// # Errors
    /// [`StoreError::Newer`] for a store of a newer version, which is not touched; as [`connect`]'s, where the key isn't
    /// the store's.
    pub fn open(path: &Path, key: Option<&Key>, install: &str) -> Result<Self> {
        if form(path)? == Form::None {
            encrypt::make_private(path).map_err(|source| StoreError::File { path: path.to_owned(), source })?;
        } else {
            // Looked at read-only first: even switching the journal mode would alter a newer version's file.
            let found = schema(path, key)?;
            if found > SCHEMA {
                return Err(StoreError::Newer { path: path.to_owned(), found, known: SCHEMA });
            }
        }
        let connection = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        Self::prepare(connection, path, install)
    }

    /// A store in memory, for conversations that are played and not kept.
    pub fn in_memory(install: &str) -> Result<Self> {
        let path = Path::new(":memory:");
        let connection =
            Connection::open_in_memory().map_err(|source| StoreError::Open { path: path.to_owned(), source })?;
        Self::prepare(connection, path, install)
    }

    fn prepare(mut connection: Connection, path: &Path, install: &str) -> Result<Self> {
        // FULL: a turn that is committed survives power loss. secure_delete: what is deleted is overwritten. Not
        // cipher_memory_security: it would lock all of SQLite's memory, the SDK's too, above what a service may lock.
        connection
            .execute_batch(&format!(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                 PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = {BUSY_MS};"
            ))
            .map_err(StoreError::from)?;
        Migrations::from_slice(MIGRATIONS)
            .to_latest(&mut connection)
            .map_err(|source| StoreError::Migrate { path: path.to_owned(), source })?;
        // Off while tables were made anew, which would else delete what refers to them.
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.execute("INSERT INTO meta (key, value) VALUES ('install', ?1) ON CONFLICT DO NOTHING", [install])?;
        let install = connection.query_row("SELECT value FROM meta WHERE key = 'install'", [], |row| row.get(0))?;
        connection.execute("INSERT INTO meta (key, value) VALUES ('salt', ?1) ON CONFLICT DO NOTHING", [&install])?;
        let salt = connection.query_row("SELECT value FROM meta WHERE key = 'salt'", [], |row| row.get(0))?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        deeds::watch(&connection)?;
        Ok(Self { connection, install, salt })
    }

    /// Runs `work` in one transaction: all of it is kept, or, where it fails, nothing.
    pub fn transact<R, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Tx<'_>) -> std::result::Result<R, E>,
    ) -> std::result::Result<R, E> {
        let (result, scrub) = {
            let begun = self.connection.transaction_with_behavior(TransactionBehavior::Immediate);
            let tx = Tx {
                sql: begun.map_err(StoreError::from)?,
                install: self.install.clone(),
                salt: self.salt.clone(),
                scrub: Cell::new(false),
                leaving: RefCell::default(),
                cause: RefCell::default(),
            };
            let result = work(&tx)?;
            tx.forget_changes()?;
            tx.sql.commit().map_err(StoreError::from)?;
            (result, tx.scrub.get())
        };
        if scrub && let Err(error) = self.scrub() {
            // The turn is committed all the same. The next housekeeping tries again.
            tracing::warn!(%error, "what was deleted could not be overwritten in the store's files yet");
        }
        Ok(result)
    }

    /// Overwrites what was deleted wherever the files still have it: between rows that moved from page to page, and in
    /// the log of what was written.
    fn scrub(&self) -> Result<()> {
        self.connection.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")?;
        Ok(())
    }

    /// Gives a store that was restored from a backup random letters of its own, so that no transaction id is used a second
    /// time: the homeserver would drop that message as a repeat. Rows that waited in the backup keep their ids, since they
    /// may have been sent.
    pub fn set_install(&mut self, install: &str) -> Result<()> {
        self.connection.execute("UPDATE meta SET value = ?1 WHERE key = 'install'", [install])?;
        install.clone_into(&mut self.install);
        Ok(())
    }

    /// Calls `see` with every text in every table.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn texts(&self, see: &mut dyn FnMut(&str)) -> Result<()> {
        let tables = self
            .connection
            .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")?
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for table in tables {
            let mut select = self.connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
            let columns = select.column_count();
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    if let rusqlite::types::ValueRef::Text(text) = row.get_ref(column)? {
                        see(&String::from_utf8_lossy(text));
                    }
                }
            }
        }
        Ok(())
    }

    /// SQLite's own check of the whole file: `Ok` where it is sound.
    pub fn integrity(&self) -> Result<()> {
        let said: String = self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        let strays: Option<String> =
            self.connection.query_row("PRAGMA foreign_key_check", [], |row| row.get(0)).optional()?;
        match (said.as_str(), strays) {
            ("ok", None) => Ok(()),
            ("ok", Some(table)) => Err(StoreError::Damaged { what: "a row without its parent", why: table }),
            (_, _) => Err(StoreError::Damaged { what: "a page", why: said }),
        }
    }
}

/// A transaction on the store. All reading and writing goes through one.
///
/// Its functions return [`StoreError`] where SQLite fails or a row can't be read; that undoes the transaction.
pub struct Tx<'a> {
    sql: Transaction<'a>,
    install: String,
    salt: String,
    /// Deleted rows are to be overwritten in the files, once this is committed.
    scrub: Cell<bool>,
    /// The person to erase at the end, and their last message.
    leaving: RefCell<Option<(UserId, EventId)>>,
    /// Whose message or reaction causes what is queued.
    cause: RefCell<Option<UserId>>,
}

impl Tx<'_> {
    /// Random letters of this store, the same for as long as it is there.
    pub fn letters(&self) -> &str {
        &self.install
    }

    /// Remembers that `id` has been handled. `false` where it already was (invariant 1, ARCHITECTURE.md).
    pub fn first_time(&self, id: &str, now: DateTime<Utc>) -> Result<bool> {
        let mut insert = self.sql.prepare_cached("INSERT INTO seen (id, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        Ok(insert.execute(params![id, now])? == 1)
    }

    /// Erases a person at the end of this turn, with what the turn itself still writes. `last`: their message that is being
    /// handled.
    pub fn forget_at_end(&self, person: &UserId, last: &EventId) {
        self.leaving.replace(Some((person.clone(), last.clone())));
    }

    /// Sets whose message or reaction causes what this turn queues, for the limits on that.
    pub fn caused_by(&self, person: &UserId) {
        self.cause.replace(Some(person.clone()));
    }

    /// Who caused what this turn queues.
    pub fn cause(&self) -> Option<UserId> {
        self.cause.borrow().clone()
    }

    /// The person that [`Tx::forget_at_end`] named, and their last message. Taken out: a second call returns `None`.
    pub fn leaving(&self) -> Option<(UserId, EventId)> {
        self.leaving.take()
    }

    /// Has the store's files overwritten where they hold deleted rows, once this is committed.
    pub fn scrub_after(&self) {
        self.scrub.set(true);
    }

    /// How many rows this connection has written so far. Two calls that differ: something changed in between.
    pub fn changes(&self) -> u64 {
        self.sql.total_changes()
    }

    /// Whether `id` was handled at `by` or before.
    pub fn seen_before(&self, id: &str, by: DateTime<Utc>) -> Result<bool> {
        let mut select = self.sql.prepare_cached("SELECT 1 FROM seen WHERE id = ?1 AND at <= ?2")?;
        Ok(select.exists(params![id, by])?)
    }

    /// Whether `id` has been handled.
    pub fn was_seen(&self, id: &str) -> Result<bool> {
        let mut select = self.sql.prepare_cached("SELECT 1 FROM seen WHERE id = ?1")?;
        Ok(select.exists([id])?)
    }

    /// Runs `work` to see what it would do: all that it writes is rolled back, while the transaction goes on.
    ///
    /// # Errors
    /// Those of `work`, and where the savepoint fails.
    pub fn trial<R, E: From<StoreError>>(
        &self,
        work: impl FnOnce() -> std::result::Result<R, E>,
    ) -> std::result::Result<R, E> {
        let sql = |text: &str| self.sql.execute_batch(text).map_err(StoreError::from);
        sql("SAVEPOINT trial")?;
        let tried = work();
        sql("ROLLBACK TO trial; RELEASE trial")?;
        tried
    }

    /// Runs `work`; where it fails, what it wrote is rolled back, while the transaction goes on.
    ///
    /// # Errors
    /// Those of `work`, and where the savepoint fails.
    pub fn attempt<R, E: From<StoreError>>(
        &self,
        work: impl FnOnce() -> std::result::Result<R, E>,
    ) -> std::result::Result<R, E> {
        let sql = |text: &str| self.sql.execute_batch(text).map_err(StoreError::from);
        sql("SAVEPOINT attempt")?;
        match work() {
            Ok(done) => {
                sql("RELEASE attempt")?;
                Ok(done)
            }
            Err(error) => {
                sql("ROLLBACK TO attempt; RELEASE attempt")?;
                Err(error)
            }
        }
    }

    /// Forgets ids handled before `before`: replays reach back hours, not weeks.
    pub fn forget_seen(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM seen WHERE at < ?1", [before])?)
    }
}
