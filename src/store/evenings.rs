//! Evening messages that nobody of a trip's crew reacted to.

use rusqlite::{OptionalExtension, params};

use super::{Result, Tx};
use crate::domain::ids::{TripId, UserId};

impl Tx<'_> {
    /// On how many evenings in a row the crew was told of a night without a bed, and did nothing with the bot since.
    pub fn evenings_unanswered(&self, trip: TripId) -> Result<i64> {
        Ok(self
            .sql
            .prepare_cached("SELECT unanswered FROM evening WHERE trip = ?1")?
            .query_row([trip], |row| row.get(0))
            .optional()?
            .unwrap_or_default())
    }

    /// Sets it.
    pub fn set_evenings_unanswered(&self, trip: TripId, count: i64) -> Result<()> {
        self.sql
            .prepare_cached("INSERT OR REPLACE INTO evening (trip, unanswered) VALUES (?1, ?2)")?
            .execute(params![trip, count])?;
        Ok(())
    }

    /// Somebody did something with the bot: the trips in whose crew they are aren't forgotten.
    pub fn is_around(&self, person: &UserId) -> Result<()> {
        self.sql
            .prepare_cached("DELETE FROM evening WHERE trip IN (SELECT trip FROM crew WHERE person = ?1)")?
            .execute([person])?;
        Ok(())
    }

    /// Trips of that crew member whose evening messages were asked about, and wait for an answer.
    pub fn trips_gone_quiet(&self, person: &UserId, from: i64) -> Result<Vec<TripId>> {
        self.sql
            .prepare_cached(
                "SELECT e.trip FROM evening e JOIN crew c ON c.trip = e.trip
                 WHERE c.person = ?1 AND e.unanswered >= ?2 ORDER BY e.trip DESC",
            )?
            .query_map(params![person, from], |row| row.get(0))?
            .map(|row| Ok(row?))
            .collect()
    }
}
