//! Where the sync stands: the token up to which all is handled, and the ledger of what could not be read yet.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use super::{Result, Tx};
use crate::domain::ids::{EventId, RoomId, UserId};

/// An encrypted event whose key has not come.
#[derive(Clone, Debug)]
pub struct Unread {
    pub event: EventId,
    pub room: RoomId,
    pub sender: UserId,
    /// The event as it came from the server.
    pub json: String,
    pub since: DateTime<Utc>,
    /// Nobody but its sender and the bot was in the room when it came.
    pub alone: bool,
}

/// Rows kept in the ledger; the oldest go first. A person's forgotten keys must not fill the disk.
const MAX_UNREAD: usize = 5_000;

impl Tx<'_> {
    /// The sync token up to which everything has been handled; `None` before the first sync.
    pub fn handled_token(&self) -> Result<Option<String>> {
        Ok(self.sql.query_row("SELECT value FROM meta WHERE key = 'handled_token'", [], |row| row.get(0)).optional()?)
    }

    pub fn set_handled_token(&self, token: &str) -> Result<()> {
        self.sql
            .prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES ('handled_token', ?1)")?
            .execute([token])?;
        Ok(())
    }

    pub fn add_unread(&self, unread: &Unread) -> Result<()> {
        self.sql.execute(
            "INSERT INTO unread (event, room, sender, json, since, alone) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO NOTHING",
            params![unread.event, unread.room, unread.sender, unread.json, unread.since, unread.alone],
        )?;
        self.sql.execute(
            "DELETE FROM unread WHERE event IN (SELECT event FROM unread ORDER BY since DESC LIMIT -1 OFFSET ?1)",
            [MAX_UNREAD],
        )?;
        Ok(())
    }

    /// What could not be read, oldest first.
    pub fn unread(&self) -> Result<Vec<Unread>> {
        self.sql
            .prepare_cached("SELECT event, room, sender, json, since, alone FROM unread ORDER BY since, event")?
            .query_map([], unread_row)?
            .map(|row| Ok(row?))
            .collect()
    }

    /// What could not be read and whose sender has not been told, oldest first.
    pub fn unread_untold(&self, most: usize) -> Result<Vec<Unread>> {
        self.sql
            .prepare_cached(
                "SELECT event, room, sender, json, since, alone FROM unread WHERE told = 0 AND sender <> ''
                 ORDER BY since, event LIMIT ?1",
            )?
            .query_map([most], unread_row)?
            .map(|row| Ok(row?))
            .collect()
    }

    /// One that could not be read, if it still can't; from now on its sender counts as told.
    pub fn tell_unread(&self, event: &EventId) -> Result<Option<Unread>> {
        Ok(self
            .sql
            .prepare_cached(
                "UPDATE unread SET told = 1 WHERE event = ?1 AND told = 0
                 RETURNING event, room, sender, json, since, alone",
            )?
            .query_row([event], unread_row)
            .optional()?)
    }

    /// Whether an event waits for its key.
    pub fn is_unread(&self, event: &EventId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM unread WHERE event = ?1")?.exists([event])?)
    }

    /// It was read, or need not be any more: whether it stood there.
    pub fn remove_unread(&self, event: &EventId) -> Result<bool> {
        Ok(self.sql.execute("DELETE FROM unread WHERE event = ?1", [event])? == 1)
    }

    pub fn forget_unread(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM unread WHERE since < ?1", [before])?)
    }
}

fn unread_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Unread> {
    Ok(Unread {
        event: row.get(0)?,
        room: row.get(1)?,
        sender: row.get(2)?,
        json: row.get(3)?,
        since: row.get(4)?,
        alone: row.get(5)?,
    })
}
