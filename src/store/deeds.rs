//! What people did in the last minutes, so that they can take it back ([`crate::actions::undo`]).
//!
//! Triggers note each changed row of [`TABLES`] in a table in memory, as it was and as it became. At the end of a turn,
//! [`Tx::keep_deed`] keeps what one person did. [`Tx::restore`] puts the rows back, last change first, and only where they
//! are still as the deed left them: what somebody else did since is never undone along with it.
//!
//! Not noted is what is private and was forgotten at somebody's word: addresses, and contacts.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};

use crate::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::outgoing::Destination;
use crate::store::sql_types::record_ref;
use crate::store::{Result, Tx};

/// How long a deed can be taken back.
pub const UNDO_WITHIN: TimeDelta = TimeDelta::minutes(10);
/// Deeds of one person that are kept; the oldest go first.
const MAX_DEEDS: usize = 20;
/// Rows of one deed; one that changed more can't be taken back.
const MAX_ROWS: usize = 500;

/// The tables whose changes are noted, and the columns that name the trip and the record.
const TABLES: [(&str, &str, &str); 8] = [
    ("record", "trip", "no"),
    ("stop", "trip", "no"),
    ("offer_night", "trip", "offer"),
    ("meetup", "trip", "no"),
    ("rsvp", "trip", "meetup"),
    ("suggestion", "trip", "no"),
    ("wrote", "trip", "no"),
    // Somebody's own, of no trip.
    ("reminder", "", ""),
];

/// Something that somebody did, and can take back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    pub id: i64,
    pub event: EventId,
    pub room: RoomId,
    /// The rows of the outbox that it queued lie behind the first and up to the second.
    pub queued: (i64, i64),
}

/// A record that a deed changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    pub record: RecordRef,
    /// The deed made it.
    pub made: bool,
}

/// A row as it stands in the notes.
struct Step {
    table: String,
    was: Option<String>,
    now: Option<String>,
}

/// The columns of a table, and those of them that are its key.
fn columns(sql: &Connection, table: &str) -> Result<(Vec<String>, Vec<String>)> {
    let mut select = sql.prepare_cached("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let all: Vec<(String, i64)> =
        select.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let key = all.iter().filter(|(_, key)| *key > 0).map(|(name, _)| name.clone()).collect();
    Ok((all.into_iter().map(|(name, _)| name).collect(), key))
}

/// A row as JSON: `{"trip": OLD.trip, …}`.
fn json_of(columns: &[String], row: &str) -> String {
    let dot = if row.is_empty() { "" } else { "." };
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {row}{dot}\"{column}\"")).collect();
    format!("json_object({})", pairs.join(", "))
}

/// Sets the triggers, for as long as this connection is open.
pub(super) fn watch(sql: &Connection) -> Result<()> {
    sql.execute_batch(
        "CREATE TEMP TABLE changed (step INTEGER PRIMARY KEY, tab TEXT, trip INTEGER, no INTEGER, was TEXT, now TEXT)",
    )?;
    for (table, trip, no) in TABLES {
        let (all, _) = columns(sql, table)?;
        let column = |row: &str, name: &str| if name.is_empty() { "0".to_owned() } else { format!("{row}.{name}") };
        let (old, new) = (json_of(&all, "OLD"), json_of(&all, "NEW"));
        for (on, row, when, was, now) in [
            ("INSERT", "NEW", "1", "NULL", new.as_str()),
            ("UPDATE", "NEW", &format!("{old} <> {new}"), &old, &new),
            ("DELETE", "OLD", "1", &old, "NULL"),
        ] {
            // A contact that is forgotten is forgotten.
            let kept = if table == "record" { format!("{row}.kind <> 'contact'") } else { "1".to_owned() };
            sql.execute_batch(&format!(
                "CREATE TEMP TRIGGER changed_{table}_{on} AFTER {on} ON main.{table} WHEN {when} AND {kept} BEGIN
                     INSERT INTO changed (tab, trip, no, was, now)
                         VALUES ('{table}', {}, {}, {was}, {now});
                 END",
                column(row, trip),
                column(row, no)
            ))?;
        }
    }
    Ok(())
}

impl Tx<'_> {
    /// Forgets what was noted since the transaction began: nobody can take it back.
    pub fn forget_changes(&self) -> Result<()> {
        self.sql.prepare_cached("DELETE FROM temp.changed")?.execute([])?;
        Ok(())
    }

    /// Whether something was changed or deleted since the transaction began that was there before.
    pub fn changed_what_was(&self) -> Result<bool> {
        let mut select = self.sql.prepare_cached(
            "SELECT 1 FROM temp.changed c WHERE was IS NOT NULL AND tab NOT IN ('wrote', 'rsvp', 'reminder') AND NOT EXISTS (
                 SELECT 1 FROM temp.changed m WHERE m.tab = 'record' AND m.was IS NULL AND m.trip = c.trip AND m.no = c.no)",
        )?;
        Ok(select.exists([])?)
    }

    /// Keeps what was noted since the transaction began as a deed of this person, who can take it back for a while.
    pub fn keep_deed(
        &self,
        person: &UserId,
        room: &RoomId,
        event: &EventId,
        queued: (i64, i64),
        now: DateTime<Utc>,
    ) -> Result<()> {
        let count: usize = self.sql.query_row("SELECT count(*) FROM temp.changed", [], |row| row.get(0))?;
        if count == 0 {
            return Ok(());
        }
        if count <= MAX_ROWS {
            self.sql
                .prepare_cached(
                    "INSERT INTO deed (person, room, event, at, first, last) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![person, room, event, now, queued.0, queued.1])?;
            let deed = self.sql.last_insert_rowid();
            self.sql
                .prepare_cached(
                    "INSERT INTO deed_row (deed, step, tab, trip, no, was, now)
                     SELECT ?1, step, tab, trip, no, was, now FROM temp.changed",
                )?
                .execute([deed])?;
            self.sql
                .prepare_cached(
                    "DELETE FROM deed WHERE person = ?1 AND id NOT IN (
                         SELECT id FROM deed WHERE person = ?1 ORDER BY id DESC LIMIT ?2)",
                )?
                .execute(params![person, MAX_DEEDS])?;
        }
        self.forget_changes()
    }

    /// The newest deed of this person that can still be taken back; in `room`, where that is given.
    pub fn last_deed(&self, person: &UserId, room: Option<&RoomId>, now: DateTime<Utc>) -> Result<Option<Deed>> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT id, event, room, first, last FROM deed
                 WHERE person = ?1 AND at > ?2 AND room = coalesce(?3, room) ORDER BY id DESC LIMIT 1",
            )?
            .query_row(params![person, now - UNDO_WITHIN, room], |row| {
                Ok(Deed { id: row.get(0)?, event: row.get(1)?, room: row.get(2)?, queued: (row.get(3)?, row.get(4)?) })
            })
            .optional()?)
    }

    /// The records that a deed changed, in their order.
    pub fn changed_by(&self, deed: i64) -> Result<Vec<Changed>> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT trip, no, max(tab = 'record' AND was IS NULL) FROM deed_row WHERE deed = ?1 AND no > 0
                 GROUP BY trip, no ORDER BY min(step)",
            )?
            .query_map([deed], |row| {
                Ok((row.get::<_, TripId>(0)?, row.get::<_, Option<RecordNo>>(1)?, row.get::<_, bool>(2)?))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?
            .into_iter()
            .filter_map(|(trip, no, made)| Some(Changed { record: record_ref(Some(trip), no)?, made }))
            .collect())
    }

    /// Puts the rows of a deed back as they were, but for those of records that it made. `false`: something has changed
    /// since, so all stays as it is.
    pub fn restore(&self, deed: i64) -> Result<bool> {
        let steps: Vec<Step> = self
            .sql
            .prepare_cached(
                "SELECT tab, was, now FROM deed_row c WHERE deed = ?1 AND NOT EXISTS (
                     SELECT 1 FROM deed_row m WHERE m.deed = ?1 AND m.tab = 'record' AND m.was IS NULL
                     AND m.trip = c.trip AND m.no = c.no)
                 ORDER BY step DESC",
            )?
            .query_map([deed], |row| Ok(Step { table: row.get(0)?, was: row.get(1)?, now: row.get(2)? }))?
            .collect::<rusqlite::Result<_>>()?;
        // A record and what belongs to it may come back in any order.
        self.sql.execute_batch("PRAGMA defer_foreign_keys = ON; SAVEPOINT restore")?;
        let mut done = true;
        for step in &steps {
            done = match self.put_back(step) {
                // Another bed was taken for that night meanwhile.
                Err(super::StoreError::Sql(error))
                    if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) =>
                {
                    false
                }
                other => other?,
            };
            if !done {
                break;
            }
        }
        self.sql.execute_batch(if done { "RELEASE restore" } else { "ROLLBACK TO restore; RELEASE restore" })?;
        Ok(done)
    }

    /// Undoes one change; `false` where the row isn't as that left it.
    fn put_back(&self, Step { table, was, now }: &Step) -> Result<bool> {
        let Some((table, ..)) = TABLES.iter().find(|(name, ..)| name == table) else { return Ok(false) };
        let (all, key) = columns(&self.sql, table)?;
        let from = |param: usize, column: &String| format!("json_extract(?{param}, '$.\"{column}\"')");
        let list = |columns: &[String], each: &dyn Fn(&String) -> String| -> String {
            columns.iter().map(each).collect::<Vec<_>>().join(", ")
        };
        let names = list(&all, &|column| format!("\"{column}\""));
        let keyed: Vec<String> = key.iter().map(|column| format!("\"{column}\" = {}", from(1, column))).collect();
        let same = format!("{} AND {} = ?1", keyed.join(" AND "), json_of(&all, ""));
        let changed = match (was, now) {
            (Some(was), Some(now)) => {
                let set = list(&all, &|column| format!("\"{column}\" = {}", from(2, column)));
                self.sql.prepare_cached(&format!("UPDATE {table} SET {set} WHERE {same}"))?.execute([now, was])?
            }
            (None, Some(now)) => {
                self.sql.prepare_cached(&format!("DELETE FROM {table} WHERE {same}"))?.execute([now])?
            }
            (Some(was), None) => {
                let values = list(&all, &|column| from(1, column));
                self.sql.prepare_cached(&format!("INSERT INTO {table} ({names}) VALUES ({values})"))?.execute([was])?
            }
            (None, None) => 1,
        };
        Ok(changed == 1)
    }

    /// A deed was taken back, or can't be any more.
    pub fn forget_deed(&self, deed: i64) -> Result<()> {
        self.sql.prepare_cached("DELETE FROM deed WHERE id = ?1")?.execute([deed])?;
        Ok(())
    }

    /// Forgets deeds of a trip: they may hold words that somebody deleted.
    pub fn forget_deeds_in(&self, trip: TripId) -> Result<()> {
        self.sql
            .prepare_cached("DELETE FROM deed WHERE id IN (SELECT deed FROM deed_row WHERE trip = ?1)")?
            .execute([trip])?;
        Ok(())
    }

    /// Forgets deeds of the trips in which something was changed since the transaction began, by a deletion.
    pub fn forget_deeds_beside(&self) -> Result<()> {
        self.sql
            .prepare_cached(
                "DELETE FROM deed WHERE id IN (SELECT deed FROM deed_row WHERE trip IN (SELECT trip FROM temp.changed))",
            )?
            .execute([])?;
        Ok(())
    }

    /// Forgets what was done by a message: it was edited or deleted.
    pub fn forget_deeds_by(&self, event: &EventId) -> Result<()> {
        self.sql.prepare_cached("DELETE FROM deed WHERE event = ?1")?.execute([event])?;
        Ok(())
    }

    /// Forgets what can't be taken back any more.
    pub fn forget_deeds(&self, now: DateTime<Utc>) -> Result<()> {
        self.sql.prepare_cached("DELETE FROM deed WHERE at <= ?1")?.execute([now - UNDO_WITHIN])?;
        Ok(())
    }

    /// To whom messages about records went in these rows of the outbox, and about which.
    pub fn told_of(&self, (first, last): (i64, i64)) -> Result<Vec<(Destination, RecordRef)>> {
        let rows = self
            .sql
            .prepare_cached(
                "SELECT DISTINCT room, person, trip, record FROM outbox
                 WHERE id > ?1 AND id <= ?2 AND low = 0 AND record > 0 ORDER BY id",
            )?
            .query_map(params![first, last], |row| {
                let to = match (row.get::<_, Option<RoomId>>(0)?, row.get::<_, Option<UserId>>(1)?) {
                    (Some(room), _) => Some(Destination::Room(room)),
                    (None, person) => person.map(Destination::Person),
                };
                Ok((to, record_ref(row.get(2)?, row.get(3)?)))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(rows.into_iter().filter_map(|(to, record)| to.zip(record)).collect())
    }
}
