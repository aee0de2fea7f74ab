//! What the bot's store says was queued, sent and handled: read beside the bot, never written.

use std::collections::HashSet;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, Result};

/// The tables that a conversation writes, each with an order of its rows. Not the rooms and people, whose direct chats
/// depend on when they came.
const TABLES: [(&str, &str); 11] = [
    ("trip", "id"),
    ("crew", "trip, person"),
    ("record", "trip, no"),
    ("stop", "trip, no"),
    ("offer", "trip, no"),
    ("offer_night", "trip, offer, night"),
    ("meetup", "trip, no"),
    ("rsvp", "trip, meetup, day, person"),
    ("lead", "trip, meetup, person, minutes"),
    ("reminder", "id"),
    ("pending", "room, person"),
];

/// A row of the outbox.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: i64,
    /// The room or the person that it goes to.
    pub to: String,
    pub joins: bool,
    /// Trip and number.
    pub about: Option<(i64, i64)>,
    pub made: DateTime<Utc>,
    pub attempts: u32,
    pub done: bool,
    pub event: Option<String>,
    /// Shown where something was not sent.
    #[allow(dead_code, reason = "printed by a failing check")]
    pub error: Option<String>,
}

pub fn open(store: &Path) -> Result<Connection> {
    Connection::open_with_flags(store, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

pub fn outbox(store: &Path) -> Result<Vec<Row>> {
    open(store)?
        .prepare(
            "SELECT id, coalesce(room, person), joins, trip, record, made, attempts, done IS NOT NULL, event,
                    error FROM outbox ORDER BY id",
        )?
        .query_map([], |row| {
            Ok(Row {
                id: row.get(0)?,
                to: row.get(1)?,
                joins: row.get(2)?,
                about: row.get::<_, Option<i64>>(3)?.zip(row.get(4)?),
                made: row.get(5)?,
                attempts: row.get(6)?,
                done: row.get(7)?,
                event: row.get(8)?,
                error: row.get(9)?,
            })
        })?
        .collect()
}

/// How many rows were ever made: none may be missing.
pub fn rows_made(store: &Path) -> Result<i64> {
    open(store)?.query_row("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'", [], |row| row.get(0))
}

/// How many commands are answered, and how many rows wait to be sent.
pub fn progress(store: &Path) -> Result<(usize, usize)> {
    open(store)?.query_row(
        "SELECT count(*) FILTER (WHERE answers IS NOT NULL AND done IS NOT NULL), count(*) FILTER (WHERE done IS NULL)
         FROM outbox",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// What was handled, when, in the order in which it was: turns that queued something by their rows in the outbox, the
/// others after those of earlier times.
pub fn handled(store: &Path) -> Result<Vec<(String, DateTime<Utc>)>> {
    open(store)?
        .prepare(
            "WITH turns AS (
                 SELECT id, at, (SELECT min(o.id) FROM outbox o WHERE o.made = seen.at) AS row FROM seen
             )
             SELECT id, at FROM turns t
             ORDER BY coalesce(row, (SELECT max(o.id) FROM outbox o WHERE o.made < t.at), 0), at, id",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// A line for each row of each table.
pub fn tables(store: &Path) -> Result<Vec<String>> {
    let connection = open(store)?;
    let mut lines = Vec::new();
    for (table, order) in TABLES {
        let mut select = connection.prepare(&format!("SELECT * FROM {table} ORDER BY {order}"))?;
        let columns = select.column_count();
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let values: Result<Vec<String>> =
                (0..columns).map(|column| Ok(format!("{:?}", row.get_ref(column)?))).collect();
            lines.push(format!("{table}: {}", values?.join(" ")));
        }
    }
    Ok(lines)
}

/// How many records came of each event, where that is not one.
pub fn doubled_records(store: &Path) -> Result<Vec<(String, i64)>> {
    open(store)?
        .prepare("SELECT event, count(*) FROM record GROUP BY event HAVING count(*) > 1")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

pub fn records(store: &Path) -> Result<HashSet<String>> {
    open(store)?.prepare("SELECT event FROM record")?.query_map([], |row| row.get(0))?.collect()
}

/// A meetup, and what is set to ping before it.
#[derive(Debug)]
pub struct Planned {
    pub no: i64,
    pub cancelled: bool,
    /// When it got its time.
    pub timed: DateTime<Utc>,
    /// Minutes before it and since when that is so; the person where it is for one alone.
    pub leads: Vec<(i64, DateTime<Utc>, String)>,
}

pub fn planned(store: &Path, title: &str) -> Result<Option<Planned>> {
    let connection = open(store)?;
    let mut found = connection.prepare("SELECT trip, no, status = 'cancelled', timed FROM meetup WHERE title = ?1")?;
    let mut found = found.query([title])?;
    let Some(row) = found.next()? else { return Ok(None) };
    let (trip, no): (i64, i64) = (row.get(0)?, row.get(1)?);
    let leads = connection
        .prepare("SELECT minutes, made, person FROM lead WHERE trip = ?1 AND meetup = ?2 ORDER BY minutes")?
        .query_map([trip, no], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_>>()?;
    Ok(Some(Planned { no, cancelled: row.get(2)?, timed: row.get(3)?, leads }))
}
