//! Requests to join a crew or to take a trip over, and who asked whom lately.

use chrono::{DateTime, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, params};

use super::{Result, Tx};
use crate::domain::ids::{RoomId, TripId, UserId};

/// What somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestKind {
    /// To join the crew.
    Crew,
    /// To become the trip's owner.
    Owner,
}

impl ToSql for RequestKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Crew => "crew",
            Self::Owner => "owner",
        }
        .into())
    }
}

impl FromSql for RequestKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "crew" => Ok(Self::Crew),
            "owner" => Ok(Self::Owner),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrewRequest {
    pub id: i64,
    pub trip: TripId,
    pub kind: RequestKind,
    /// Who is asked.
    pub person: UserId,
    pub asked_by: UserId,
    pub expires: DateTime<Utc>,
    /// They said no, or were never asked.
    pub closed: bool,
}

/// What somebody was asked lately, for the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedFor {
    /// Whether they join a crew, or take a trip over.
    Request,
    /// Whether they want to be introduced.
    Intro,
}

impl AskedFor {
    fn key(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Intro => "intro",
        }
    }
}

const COLUMNS: &str = "id, trip, kind, person, asked_by, expires, closed";

fn read(row: &Row<'_>) -> rusqlite::Result<CrewRequest> {
    Ok(CrewRequest {
        id: row.get(0)?,
        trip: row.get(1)?,
        kind: row.get(2)?,
        person: row.get(3)?,
        asked_by: row.get(4)?,
        expires: row.get(5)?,
        closed: row.get(6)?,
    })
}

impl Tx<'_> {
    /// Adds a request. `closed`: the person isn't asked, since they have blocked the asker.
    pub fn add_crew_request(
        &self,
        (trip, kind): (TripId, RequestKind),
        person: &UserId,
        by: &UserId,
        (made, expires): (DateTime<Utc>, DateTime<Utc>),
        closed: bool,
    ) -> Result<i64> {
        self.sql.execute(
            "INSERT INTO crew_request (trip, kind, person, asked_by, made, expires, closed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![trip, kind, person, by, made, expires, closed],
        )?;
        Ok(self.sql.last_insert_rowid())
    }

    /// A request, by its id.
    pub fn crew_request(&self, id: i64) -> Result<Option<CrewRequest>> {
        Ok(self.crew_requests_where("id = ?1", params![id])?.pop())
    }

    /// What somebody is asked about a trip.
    pub fn crew_request_to(&self, trip: TripId, kind: RequestKind, person: &UserId) -> Result<Option<CrewRequest>> {
        Ok(self.crew_requests_where("trip = ?1 AND kind = ?2 AND person = ?3", params![trip, kind, person])?.pop())
    }

    /// Who is asked to join the crew of a trip.
    pub fn crew_requests(&self, trip: TripId, now: DateTime<Utc>) -> Result<Vec<CrewRequest>> {
        self.crew_requests_where("trip = ?1 AND kind = 'crew' AND expires > ?2", params![trip, now])
    }

    /// What waits for somebody's answer, the newest first.
    pub fn crew_requests_of(&self, person: &UserId, now: DateTime<Utc>) -> Result<Vec<CrewRequest>> {
        self.crew_requests_where("person = ?1 AND closed = 0 AND expires > ?2", params![person, now])
    }

    /// Those that nobody said yes to by then.
    pub fn crew_requests_expired(&self, now: DateTime<Utc>) -> Result<Vec<CrewRequest>> {
        self.crew_requests_where("expires <= ?1", params![now])
    }

    fn crew_requests_where(&self, which: &str, params: &[&dyn ToSql]) -> Result<Vec<CrewRequest>> {
        Ok(self
            .sql
            .prepare_cached(&format!("SELECT {COLUMNS} FROM crew_request WHERE {which} ORDER BY id DESC"))?
            .query_map(params, read)?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// They said no.
    pub fn close_crew_request(&self, id: i64) -> Result<()> {
        self.sql.execute("UPDATE crew_request SET closed = 1 WHERE id = ?1", [id])?;
        Ok(())
    }

    /// It is gone, and so is the question where it was not sent yet.
    pub fn drop_crew_request(&self, id: i64) -> Result<()> {
        for row in self.unsent("crew_request = ?1", params![id])? {
            self.unsay(row)?;
        }
        self.sql.execute("DELETE FROM crew_request WHERE id = ?1", [id])?;
        Ok(())
    }

    /// All requests of a trip are gone: it ended, or somebody else owns it.
    pub(super) fn drop_crew_requests(&self, trip: TripId) -> Result<()> {
        for request in self.crew_requests_where("trip = ?1", params![trip])? {
            self.drop_crew_request(request.id)?;
        }
        Ok(())
    }

    /// What `by` asks of somebody who blocked them shows to `by` as no answer: requests and introductions. Their
    /// follow-ups for this person go.
    pub fn refuse_all(&self, person: &UserId, by: &UserId) -> Result<()> {
        for which in [
            "crew_request IN (SELECT id FROM crew_request WHERE person = ?1 AND asked_by = ?2)",
            "person = ?1 AND intro IN (SELECT id FROM intro WHERE ?2 IN (by, a_id, b_id))",
        ] {
            for row in self.unsent(which, params![person, by])? {
                self.unsay(row)?;
            }
        }
        for sql in [
            "UPDATE crew_request SET closed = 1 WHERE person = ?1 AND asked_by = ?2",
            "UPDATE intro SET a_yes = 0 WHERE a_id = ?1 AND ?2 IN (by, b_id)",
            "UPDATE intro SET b_yes = 0 WHERE b_id = ?1 AND ?2 IN (by, a_id)",
            "DELETE FROM reminder WHERE person = ?1 AND asked_by = ?2",
        ] {
            self.sql.execute(sql, params![person, by])?;
        }
        Ok(())
    }

    /// The questions that were not sent yet.
    fn unsent(&self, which: &str, params: &[&dyn ToSql]) -> Result<Vec<i64>> {
        Ok(self
            .sql
            .prepare_cached(&format!("SELECT id FROM outbox WHERE done IS NULL AND answers IS NULL AND {which}"))?
            .query_map(params, |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// A row that is not sent goes, with the reactions that the bot was to put on it.
    fn unsay(&self, row: i64) -> Result<()> {
        self.sql.execute(
            "DELETE FROM outbox WHERE done IS NULL AND (id = ?1 OR json_extract(act, '$.React.row') = ?1)",
            [row],
        )?;
        Ok(())
    }

    /// The request that the bot's newest message to somebody, in that chat, is about.
    pub fn newest_request(&self, room: &RoomId, person: &UserId) -> Result<Option<i64>> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT crew_request FROM outbox WHERE (room = ?1 OR person = ?2) AND low = 0
                 ORDER BY id DESC LIMIT 1",
            )?
            .query_row(params![room, person], |row| row.get(0))
            .optional()?
            .flatten())
    }

    // ---- limits ----

    /// Stores that `asker` asked `person`, for the limits on that.
    pub fn note_asked(&self, what: AskedFor, asker: &UserId, person: &UserId, at: DateTime<Utc>) -> Result<()> {
        self.sql.execute(
            "INSERT INTO asked (kind, asker, person, at) VALUES (?1, ?2, ?3, ?4)",
            params![what.key(), asker, person, at],
        )?;
        Ok(())
    }

    /// How many people anybody had asked since then.
    pub fn asked_since(&self, what: AskedFor, since: DateTime<Utc>) -> Result<usize> {
        self.asked_where("kind = ?1 AND at > ?2", params![what.key(), since])
    }

    /// How many people one person had asked.
    pub fn asked_by_since(&self, what: AskedFor, asker: &UserId, since: DateTime<Utc>) -> Result<usize> {
        self.asked_where("kind = ?1 AND at > ?2 AND asker = ?3", params![what.key(), since, asker])
    }

    /// How often one person had another asked.
    pub fn asked_of_by_since(
        &self,
        what: AskedFor,
        person: &UserId,
        asker: &UserId,
        since: DateTime<Utc>,
    ) -> Result<usize> {
        self.asked_where(
            "kind = ?1 AND at > ?2 AND person = ?3 AND asker = ?4",
            params![what.key(), since, person, asker],
        )
    }

    /// How often somebody was asked, by anybody. Requests by people whom they block don't count, except for those by `asker`,
    /// who must not notice that they are blocked.
    pub fn asked_of_since(
        &self,
        what: AskedFor,
        person: &UserId,
        asker: &UserId,
        since: DateTime<Utc>,
    ) -> Result<usize> {
        self.asked_where(
            "kind = ?1 AND at > ?2 AND person = ?3
             AND (asker = ?4 OR asker NOT IN (SELECT person FROM block WHERE by = ?3))",
            params![what.key(), since, person, asker],
        )
    }

    fn asked_where(&self, which: &str, params: &[&dyn ToSql]) -> Result<usize> {
        Ok(self
            .sql
            .prepare_cached(&format!("SELECT count(*) FROM asked WHERE {which}"))?
            .query_row(params, |row| row.get(0))?)
    }

    /// Forgets who asked whom before then.
    pub fn forget_asked(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM asked WHERE at <= ?1", [before])?)
    }
}
