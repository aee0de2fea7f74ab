//! Whom the operators want to hear nothing of.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::{Result, Tx};
use crate::domain::ids::UserId;

impl Tx<'_> {
    /// Whether somebody is blocked.
    pub fn is_blocked(&self, person: &UserId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM blocked WHERE person = ?1")?.exists([person])?)
    }

    /// Blocks somebody; `false` where they were already.
    pub fn block(&self, person: &UserId, by: &UserId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.sql.execute(
            "INSERT INTO blocked (person, by, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            params![person, by, now],
        )? == 1)
    }

    /// Lets somebody in again; `false` where they were not blocked.
    pub fn unblock(&self, person: &UserId) -> Result<bool> {
        Ok(self.sql.execute("DELETE FROM blocked WHERE person = ?1", [person])? == 1)
    }

    /// Everybody who is blocked, in order.
    pub fn blocked(&self) -> Result<Vec<UserId>> {
        self.sql
            .prepare_cached("SELECT person FROM blocked ORDER BY person")?
            .query_map([], |row| row.get(0))?
            .map(|row| Ok(row?))
            .collect()
    }
}
