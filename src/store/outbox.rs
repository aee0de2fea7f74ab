//! The outbox: what is to be done on Matrix, in order, until it is done or given up.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, params};

use super::{Result, StoreError, Tx};
use crate::domain::ids::{EventId, RoomId, UserId};
use crate::outgoing::{Act, Destination, Outgoing};

/// One thing to do on Matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: i64,
    /// The same for each attempt, unlike every other's (invariant 3).
    pub txn: String,
    pub to: Destination,
    pub act: Act,
    /// Never to be sent in the clear.
    pub encrypted: bool,
    pub attempts: u32,
    pub made: DateTime<Utc>,
    /// The event that it answers.
    pub answers: Option<EventId>,
}

/// What is due now, and when to look again.
#[derive(Debug, Default)]
pub struct Waiting {
    /// The first waiting row of each room, where it is due.
    pub due: Vec<Row>,
    /// When the next row that is not due yet will be.
    pub next: Option<DateTime<Utc>>,
}

/// Rooms that the sender is given in one go.
const MAX_HEADS: usize = 64;

impl Tx<'_> {
    pub fn enqueue(&self, out: &Outgoing, now: DateTime<Utc>) -> Result<i64> {
        let (room, person) = match &out.to {
            Destination::Room(room) => (Some(room), None),
            Destination::Person(person) => (None, Some(person)),
        };
        let act = serde_json::to_string(&out.act)
            .map_err(|error| StoreError::Damaged { what: "an outgoing act", why: error.to_string() })?;
        let (trip, record) = out.about.unzip();
        // The row's id is known only once it stands; AUTOINCREMENT never gives one twice, also after deletions.
        self.sql
            .prepare_cached(
                "INSERT INTO outbox (txn, room, person, act, joins, encrypted, answers, trip, record, made, next)
                 VALUES (?1 || '-' || (1 + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)),
                         ?2, ?3, ?4, ?10, ?5, ?6, ?7, ?8, ?9, ?9)",
            )?
            .execute(params![
                self.install,
                room,
                person,
                act,
                out.encrypted,
                out.answers,
                trip,
                record,
                now,
                out.act == Act::Join
            ])?;
        Ok(self.sql.last_insert_rowid())
    }

    /// How many rows wait.
    pub fn outbox_len(&self) -> Result<usize> {
        Ok(self.sql.query_row("SELECT count(*) FROM outbox WHERE done IS NULL", [], |row| row.get(0))?)
    }

    /// The first waiting row of each room: order within a room is kept, and a room that fails holds up no other.
    /// A person's direct chat counts as that room, however it is addressed.
    pub fn outbox_waiting(&self, now: DateTime<Utc>) -> Result<Waiting> {
        let mut select = self.sql.prepare_cached(
            "SELECT o.id, o.txn, o.room, o.person, o.act, o.encrypted, o.attempts, o.made, o.answers, o.next
             FROM outbox o WHERE o.id IN (
                 SELECT min(w.id) FROM outbox w LEFT JOIN person p ON p.id = w.person
                 WHERE w.done IS NULL GROUP BY coalesce(w.room, p.direct, w.person))
             ORDER BY o.id",
        )?;
        let mut rows = select.query([])?;
        let mut waiting = Waiting::default();
        while let Some(row) = rows.next()? {
            let next: DateTime<Utc> = row.get(9)?;
            if next > now {
                waiting.next = Some(waiting.next.map_or(next, |earlier| earlier.min(next)));
                continue;
            }
            if waiting.due.len() == MAX_HEADS {
                continue;
            }
            let to = match (row.get::<_, Option<RoomId>>(2)?, row.get::<_, Option<UserId>>(3)?) {
                (Some(room), _) => Destination::Room(room),
                (None, Some(person)) => Destination::Person(person),
                (None, None) => {
                    return Err(StoreError::Damaged { what: "an outbox row", why: "it goes nowhere".to_owned() });
                }
            };
            let act: String = row.get(4)?;
            let act = serde_json::from_str(&act)
                .map_err(|error| StoreError::Damaged { what: "an outgoing act", why: error.to_string() })?;
            waiting.due.push(Row {
                id: row.get(0)?,
                txn: row.get(1)?,
                to,
                act,
                encrypted: row.get(5)?,
                attempts: row.get(6)?,
                made: row.get(7)?,
                answers: row.get(8)?,
            });
        }
        Ok(waiting)
    }

    /// It is done. What was said goes: only which event came of it stays.
    pub fn outbox_done(&self, id: i64, event: Option<&EventId>, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE outbox SET done = ?2, event = ?3, act = NULL, error = NULL WHERE id = ?1")?
            .execute(params![id, now, event])?;
        Ok(())
    }

    /// It failed for now: again at `next`.
    pub fn outbox_retry(&self, id: i64, next: DateTime<Utc>, error: &str) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE outbox SET attempts = attempts + 1, next = ?2, error = ?3 WHERE id = ?1")?
            .execute(params![id, next, error])?;
        Ok(())
    }

    /// It won't be done any more. The caller tells the operator.
    pub fn outbox_give_up(&self, id: i64, error: &str, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached(
                "UPDATE outbox SET attempts = attempts + 1, done = ?2, event = NULL, act = NULL, error = ?3 WHERE id = ?1",
            )?
            .execute(params![id, now, error])?;
        Ok(())
    }

    /// Drops what waits for a room that the bot is in no more.
    pub fn outbox_drop_room(&self, room: &RoomId, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?2, act = NULL, error = 'not in the room any more' WHERE room = ?1 AND done IS NULL",
            params![room, now],
        )?)
    }

    /// Which record an event of the bot's own is about: `(trip, number)`.
    pub fn outbox_about(&self, event: &EventId) -> Result<Option<(i64, i64)>> {
        Ok(self
            .sql
            .prepare_cached("SELECT trip, record FROM outbox WHERE event = ?1 AND record IS NOT NULL")?
            .query_row([event], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// How many invitations were accepted in the hour before `now`.
    pub fn count_joins(&self, now: DateTime<Utc>) -> Result<u32> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(*) FROM outbox WHERE joins = 1 AND made > ?1")?
            .query_row([now - TimeDelta::hours(1)], |row| row.get(0))?)
    }

    pub fn forget_outbox(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM outbox WHERE done < ?1", [before])?)
    }
}
