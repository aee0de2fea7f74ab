//! Changes to an offer with accepted nights, until the crew has answered: one an offer, the newest.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use super::{Result, Tx};
use crate::domain::ids::{EventId, RecordNo, TripId};
use crate::incoming::Said;
use crate::store::sql_types::unreadable;

/// What the host wants it to be.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// What they said, edited.
    pub said: Said,
    /// The command line in it that is about this offer.
    pub line: String,
    pub made: DateTime<Utc>,
}

impl Tx<'_> {
    /// Stores a change to a record that the crew has to agree to; it replaces an earlier one.
    pub fn put_proposal(&self, trip: TripId, no: RecordNo, said: &Said, line: &str, now: DateTime<Utc>) -> Result<()> {
        let json = serde_json::to_string(said).map_err(unreadable("a proposal"))?;
        self.sql.execute(
            "INSERT OR REPLACE INTO proposal (trip, no, said, event, line, made) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![trip, no, json, said.event, line, now],
        )?;
        Ok(())
    }

    /// Takes it out of the store, to be carried out or dropped.
    pub fn take_proposal(&self, trip: TripId, no: RecordNo) -> Result<Option<Proposal>> {
        let found: Option<(String, String, DateTime<Utc>)> = self
            .sql
            .prepare_cached("DELETE FROM proposal WHERE trip = ?1 AND no = ?2 RETURNING said, line, made")?
            .query_row(params![trip, no], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((said, line, made)) = found else { return Ok(None) };
        let said = serde_json::from_str(&said).map_err(unreadable("a proposal"))?;
        Ok(Some(Proposal { said, line, made }))
    }

    /// Whether a change to a record waits for the crew.
    pub fn has_proposal(&self, trip: TripId, no: RecordNo) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM proposal WHERE trip = ?1 AND no = ?2")?.exists(params![trip, no])?)
    }

    /// Deletes the change that waits for a record.
    pub fn drop_proposal(&self, trip: TripId, no: RecordNo) -> Result<()> {
        self.sql.execute("DELETE FROM proposal WHERE trip = ?1 AND no = ?2", params![trip, no])?;
        Ok(())
    }

    /// What a deleted message proposed is proposed no more.
    pub fn drop_proposals_by(&self, event: &EventId) -> Result<()> {
        self.sql.execute("DELETE FROM proposal WHERE event = ?1", [event])?;
        Ok(())
    }
}
