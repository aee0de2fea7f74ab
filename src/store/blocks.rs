//! People who are blocked: by the operators, in a trip by its owner, or by one person for themselves.
//!
//! A block outlives the erasure of the blocked person: their id is replaced by a salted checksum, which can be compared with
//! an id and not turned back into one.

use chrono::{DateTime, Utc};
use rusqlite::params;
use sha2::{Digest, Sha256};

use super::{Result, Tx};
use crate::domain::ids::{TripId, UserId};

/// What a checksum begins with; no Matrix id does.
const CHECKSUM: &str = "sha256:";

impl Tx<'_> {
    /// The salted checksum that replaces the id of an erased person.
    pub(crate) fn checksum(&self, person: &UserId) -> String {
        let sum = Sha256::digest(format!("{} {person}", self.salt).as_bytes());
        let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{CHECKSUM}{hex}")
    }

    /// Whether `id` is the person's, or the checksum of it.
    pub fn stands_for(&self, id: &UserId, person: &UserId) -> bool {
        id == person || id.as_str() == self.checksum(person)
    }

    /// Whether the operators blocked somebody.
    pub fn is_blocked(&self, person: &UserId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM blocked WHERE person IN (?1, ?2)")?
            .exists(params![person, self.checksum(person)])?)
    }

    /// Blocks somebody; `false` where they were already.
    pub fn block(&self, person: &UserId, by: &UserId, now: DateTime<Utc>) -> Result<bool> {
        if self.is_blocked(person)? {
            return Ok(false);
        }
        Ok(self.sql.execute("INSERT INTO blocked (person, by, at) VALUES (?1, ?2, ?3)", params![person, by, now])? == 1)
    }

    /// Lets somebody in again; `false` where they were not blocked.
    pub fn unblock(&self, person: &UserId) -> Result<bool> {
        let sum = self.checksum(person);
        Ok(self.sql.execute("DELETE FROM blocked WHERE person IN (?1, ?2)", params![person, sum])? > 0)
    }

    /// Everybody whom the operators blocked, in order.
    pub fn blocked(&self) -> Result<Vec<UserId>> {
        self.people("SELECT person FROM blocked ORDER BY person", params![])
    }

    /// Whether `by` has blocked somebody for themselves.
    pub fn has_blocked(&self, by: &UserId, person: &UserId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM block WHERE by = ?1 AND person IN (?2, ?3)")?.exists(params![
            by,
            person,
            self.checksum(person)
        ])?)
    }

    /// Blocks somebody for `by` alone; `false` where they were already.
    pub fn block_for(&self, by: &UserId, person: &UserId, now: DateTime<Utc>) -> Result<bool> {
        if self.has_blocked(by, person)? {
            return Ok(false);
        }
        Ok(self.sql.execute("INSERT INTO block (by, person, at) VALUES (?1, ?2, ?3)", params![by, person, now])? == 1)
    }

    /// Lifts what `by` blocked for themselves; `false` where there was nothing.
    pub fn unblock_for(&self, by: &UserId, person: &UserId) -> Result<bool> {
        let sum = self.checksum(person);
        Ok(self.sql.execute("DELETE FROM block WHERE by = ?1 AND person IN (?2, ?3)", params![by, person, sum])? > 0)
    }

    /// Whom somebody blocked for themselves, in order.
    pub fn blocked_for(&self, by: &UserId) -> Result<Vec<UserId>> {
        self.people("SELECT person FROM block WHERE by = ?1 ORDER BY person", params![by])
    }

    /// Whether somebody is blocked in a trip.
    pub fn is_blocked_in(&self, trip: TripId, person: &UserId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM block WHERE trip = ?1 AND person IN (?2, ?3)")?.exists(params![
            trip,
            person,
            self.checksum(person)
        ])?)
    }

    /// Whether somebody is blocked in any trip under way.
    pub fn is_blocked_in_any(&self, person: &UserId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT 1 FROM block JOIN trip ON trip.id = block.trip
                 WHERE trip.ended IS NULL AND block.person IN (?1, ?2)",
            )?
            .exists(params![person, self.checksum(person)])?)
    }

    /// Blocks somebody in a trip; `false` where they were already.
    pub fn block_in(&self, trip: TripId, person: &UserId, now: DateTime<Utc>) -> Result<bool> {
        if self.is_blocked_in(trip, person)? {
            return Ok(false);
        }
        let done =
            self.sql.execute("INSERT INTO block (trip, person, at) VALUES (?1, ?2, ?3)", params![trip, person, now])?;
        // Nobody waits for them, and nothing pings them.
        for sql in [
            "DELETE FROM rsvp WHERE trip = ?1 AND person = ?2",
            "DELETE FROM lead WHERE trip = ?1 AND person = ?2",
            "DELETE FROM reminder WHERE trip = ?1 AND person = ?2",
            "DELETE FROM reminder WHERE crew_of = ?1 AND asked_by = ?2",
        ] {
            self.sql.execute(sql, params![trip, person])?;
        }
        Ok(done == 1)
    }

    /// Lifts a block in a trip; `false` where there was none.
    pub fn unblock_in(&self, trip: TripId, person: &UserId) -> Result<bool> {
        let sum = self.checksum(person);
        Ok(self.sql.execute("DELETE FROM block WHERE trip = ?1 AND person IN (?2, ?3)", params![trip, person, sum])?
            > 0)
    }

    /// Who is blocked in a trip, in order.
    pub fn blocked_in(&self, trip: TripId) -> Result<Vec<UserId>> {
        self.people("SELECT person FROM block WHERE trip = ?1 ORDER BY person", params![trip])
    }

    /// Those who were forgotten have no name any more.
    fn people(&self, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<Vec<UserId>> {
        let mut select = self.sql.prepare_cached(sql)?;
        let people = select.query_map(params, |row| row.get(0))?.collect::<rusqlite::Result<Vec<UserId>>>()?;
        Ok(people.into_iter().filter(|one| !one.as_str().starts_with(CHECKSUM)).collect())
    }

    /// Replaces the id of an erased person by its checksum in the blocks against them, and deletes their own.
    pub(super) fn forget_blocked(&self, person: &UserId) -> Result<()> {
        let sum = self.checksum(person);
        self.sql.execute("DELETE FROM block WHERE by = ?1", [person])?;
        self.sql.execute("UPDATE blocked SET by = '' WHERE by = ?1", [person])?;
        for table in ["block", "blocked"] {
            self.sql.execute(
                &format!("UPDATE OR REPLACE {table} SET person = ?2 WHERE person = ?1"),
                params![person, sum],
            )?;
        }
        Ok(())
    }
}
