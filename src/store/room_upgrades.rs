//! Rooms that the bot goes into because one that it is in was closed for them: how often, and whether that was right.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::params;

use crate::domain::ids::RoomId;
use crate::store::{Result, Tx};

/// How far back it is counted how often the bot went.
const HOUR: TimeDelta = TimeDelta::hours(1);
/// For how long a room is remembered whose people led the bot into one that didn't go on from it.
const MISLED: TimeDelta = TimeDelta::days(1);

/// How often the bot went lately.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Follows {
    /// In an hour, out of that room.
    pub of_room: u32,
    /// In an hour, out of any.
    pub of_all: u32,
    /// In a day, out of that room into one that did not go on from it.
    pub misled: u32,
}

impl Tx<'_> {
    /// How often the bot went out of rooms that were closed.
    pub fn follows(&self, old: &RoomId, now: DateTime<Utc>) -> Result<Follows> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT count(*) FILTER (WHERE old = ?1 AND at > ?2), count(*) FILTER (WHERE at > ?2),
                     count(*) FILTER (WHERE old = ?1 AND proven = 0 AND at > ?3) FROM follow",
            )?
            .query_row(params![old, now - HOUR, now - MISLED], |row| {
                Ok(Follows { of_room: row.get(0)?, of_all: row.get(1)?, misled: row.get(2)? })
            })?)
    }

    /// The bot may go from a room to the one that it was closed for, also where somebody asks it there who else may not.
    pub fn put_follow(&self, old: &RoomId, room: &RoomId, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .execute("INSERT OR REPLACE INTO follow (old, room, at) VALUES (?1, ?2, ?3)", params![old, room, now])?;
        self.sql.execute("UPDATE room SET follow = 1 WHERE id = ?1 AND successor = ?2", params![old, room])?;
        Ok(())
    }

    /// Whether the bot may go from one room to the other.
    pub fn may_follow(&self, old: &RoomId, room: &RoomId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM room WHERE id = ?1 AND successor = ?2 AND follow = 1 AND present = 1")?
            .exists(params![old, room])?)
    }

    /// Notes whether a room goes on from the one that was closed for it, or need not because the bot is welcome there
    /// anyway. `false` where the bot didn't go there for that reason.
    pub fn settle_follow(&self, room: &RoomId, proven: bool) -> Result<bool> {
        let settled = self
            .sql
            .prepare_cached("UPDATE follow SET proven = ?2 WHERE room = ?1 AND proven IS NULL")?
            .execute(params![room, proven])?;
        if settled > 0 && !proven {
            self.sql.execute("UPDATE room SET follow = 0 WHERE successor = ?1", [room])?;
        }
        Ok(settled > 0)
    }

    /// Forgets what counts no more.
    pub fn forget_follows(&self, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM follow WHERE at < ?1", [now - MISLED])?)
    }
}
