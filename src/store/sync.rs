//! Where the sync stands: the token up to which all is handled, and the ledger of what could not be read yet.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use super::{Result, Tx};
use crate::domain::ids::{EventId, RoomId};

/// An encrypted event whose key has not come.
#[derive(Clone, Debug)]
pub struct Unread {
    pub event: EventId,
    pub room: RoomId,
    /// The event as it came from the server.
    pub json: String,
    pub since: DateTime<Utc>,
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

    pub fn add_unread(&self, event: &EventId, room: &RoomId, json: &str, now: DateTime<Utc>) -> Result<()> {
        self.sql.execute(
            "INSERT INTO unread (event, room, json, since) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            params![event, room, json, now],
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
            .prepare_cached("SELECT event, room, json, since FROM unread ORDER BY since, event")?
            .query_map([], |row| {
                Ok(Unread { event: row.get(0)?, room: row.get(1)?, json: row.get(2)?, since: row.get(3)? })
            })?
            .map(|row| Ok(row?))
            .collect()
    }

    pub fn remove_unread(&self, event: &EventId) -> Result<()> {
        self.sql.execute("DELETE FROM unread WHERE event = ?1", [event])?;
        Ok(())
    }

    pub fn forget_unread(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM unread WHERE since < ?1", [before])?)
    }
}
