//! Introductions: two contacts of a trip who are asked whether each may have the other's handle.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, params};

use super::{Result, Tx};
use crate::domain::ids::{RecordNo, TripId, UserId};

/// One of the two: their number among the trip's contacts, where they are asked, and what they said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub no: RecordNo,
    pub id: UserId,
    pub yes: Option<bool>,
}

/// An introduction that waits for both answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intro {
    pub id: i64,
    pub trip: TripId,
    pub sides: [Side; 2],
    /// Who of the crew asked for it.
    pub by: UserId,
    pub expires: DateTime<Utc>,
}

const COLUMNS: &str = "id, trip, a, a_id, a_yes, b, b_id, b_yes, by, expires";

fn read(row: &Row<'_>) -> rusqlite::Result<Intro> {
    Ok(Intro {
        id: row.get(0)?,
        trip: row.get(1)?,
        sides: [
            Side { no: row.get(2)?, id: row.get(3)?, yes: row.get(4)? },
            Side { no: row.get(5)?, id: row.get(6)?, yes: row.get(7)? },
        ],
        by: row.get(8)?,
        expires: row.get(9)?,
    })
}

impl Tx<'_> {
    /// Notes that two people are asked; which introduction that is.
    pub fn add_intro(
        &self,
        trip: TripId,
        sides: [(RecordNo, &UserId); 2],
        by: &UserId,
        expires: DateTime<Utc>,
    ) -> Result<i64> {
        let [a, b] = sides;
        self.sql.execute(
            "INSERT INTO intro (trip, a, a_id, b, b_id, by, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![trip, a.0, a.1, b.0, b.1, by, expires],
        )?;
        Ok(self.sql.last_insert_rowid())
    }

    /// An introduction, by its id.
    pub fn intro(&self, id: i64) -> Result<Option<Intro>> {
        Ok(self
            .sql
            .prepare_cached(&format!("SELECT {COLUMNS} FROM intro WHERE id = ?1"))?
            .query_row([id], read)
            .optional()?)
    }

    /// The introductions of a trip that wait.
    pub fn intros(&self, trip: TripId) -> Result<Vec<Intro>> {
        self.intros_where("trip = ?1", params![trip])
    }

    /// Those that wait for somebody's word, the newest first.
    pub fn intros_of(&self, person: &UserId) -> Result<Vec<Intro>> {
        self.intros_where("a_id = ?1 AND a_yes IS NULL OR b_id = ?1 AND b_yes IS NULL", params![person])
    }

    /// Introductions that expired at `now` or before.
    pub fn intros_expired(&self, now: DateTime<Utc>) -> Result<Vec<Intro>> {
        self.intros_where("expires <= ?1", params![now])
    }

    fn intros_where(&self, which: &str, params: &[&dyn rusqlite::ToSql]) -> Result<Vec<Intro>> {
        Ok(self
            .sql
            .prepare_cached(&format!("SELECT {COLUMNS} FROM intro WHERE {which} ORDER BY id DESC"))?
            .query_map(params, read)?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Notes somebody's answer, the first that they give.
    pub fn answer_intro(&self, id: i64, person: &UserId, yes: bool) -> Result<()> {
        self.sql.execute(
            "UPDATE intro SET a_yes = CASE WHEN a_id = ?2 THEN coalesce(a_yes, ?3) ELSE a_yes END,
                              b_yes = CASE WHEN b_id = ?2 THEN coalesce(b_yes, ?3) ELSE b_yes END
             WHERE id = ?1",
            params![id, person, yes],
        )?;
        Ok(())
    }

    /// Deletes an introduction.
    pub fn drop_intro(&self, id: i64) -> Result<()> {
        self.sql.execute("DELETE FROM intro WHERE id = ?1", [id])?;
        Ok(())
    }
}
