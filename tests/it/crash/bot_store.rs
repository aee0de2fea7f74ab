//! Reads in the bot's store, while the bot runs, what it queued, sent and handled. Never writes there.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Result};
use stopover::store::Key;

/// The tables that are not compared with those of a run without kills. The outbox is compared separately. The others
/// belong to the sync, or
/// say who is in which room, which the run without kills is told at the beginning.
const LEFT_OUT: [&str; 5] = ["outbox", "meta", "seen", "unread", "member"];
/// Columns that depend on when the bot joined a room or made a direct chat, and the chat that a message in confidence was
/// sent to, which only the real run knows: the other sends nothing.
const COLUMNS_LEFT_OUT: [(&str, &str); 5] =
    [("person", "direct"), ("person", "making"), ("room", "last_event"), ("room", "present"), ("carried", "room")];
/// Only the real run knows the rooms in which nobody wrote to the bot, and those that it made itself.
const ROWS: [(&str, &str); 2] =
    [("room", "WHERE id IN (SELECT room FROM heard)"), ("bucket", "WHERE kind <> 'invites'")];

/// A row of the outbox.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: i64,
    /// The room or the person that it goes to.
    pub to: String,
    pub joins: bool,
    /// The event that it answers.
    pub answers: Option<String>,
    /// Trip and number.
    pub about: Option<(i64, i64)>,
    pub day: Option<String>,
    pub reminder: Option<i64>,
    /// Sent only when nothing else waits.
    pub low: bool,
    pub made: DateTime<Utc>,
    pub attempts: u32,
    pub done: bool,
    pub event: Option<String>,
    pub error: Option<String>,
}

impl Row {
    /// Whether it was dropped because what it was about was taken back before it was sent.
    pub fn dropped(&self) -> bool {
        self.event.is_none() && self.error.as_deref() == Some("taken back")
    }

    /// Whether it was a mark on somebody's message that the server refused: the same is there already, or the message is gone.
    pub fn refused_mark(&self) -> bool {
        let mark = self.answers.is_none() && self.about.is_none() && !self.joins;
        mark && self.done && self.event.is_none() && self.error.is_none()
    }

    /// Whether it was a reaction of the bot's that was dropped because nobody needed it any more. That is no loss.
    pub fn stale(&self) -> bool {
        self.low && self.done && self.event.is_none() && self.error.as_deref() == Some("not needed any more")
    }
}

/// The store's key, from the file beside it. A store that the test itself made has none.
pub fn key(store: &Path) -> Option<Key> {
    let text = std::fs::read_to_string(store.with_file_name("database.key")).ok()?;
    Key::parse(&text.trim_end().to_owned().into())
}

pub fn open(store: &Path) -> Result<Connection> {
    open_as(store, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// The same, to write to a copy.
pub fn open_as(store: &Path, flags: OpenFlags) -> Result<Connection> {
    stopover::store::connect(store, key(store).as_ref(), flags).map_err(|_| rusqlite::Error::InvalidQuery)
}

pub fn outbox(store: &Path) -> Result<Vec<Row>> {
    open(store)?
        .prepare(
            "SELECT id, coalesce(room, person), joins, trip, record, made, attempts, done IS NOT NULL, event,
                    error, answers, day, reminder, low FROM outbox ORDER BY id",
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
                answers: row.get(10)?,
                day: row.get(11)?,
                reminder: row.get(12)?,
                low: row.get(13)?,
            })
        })?
        .collect()
}

/// How many rows were made so far. None may be missing.
pub fn rows_made(store: &Path) -> Result<i64> {
    open(store)?.query_row("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'", [], |row| row.get(0))
}

/// How many commands are answered, and how many outbox rows wait.
pub fn progress(store: &Path) -> Result<(usize, usize)> {
    open(store)?.query_row(
        "SELECT count(*) FILTER (WHERE answers IS NOT NULL AND done IS NOT NULL), count(*) FILTER (WHERE done IS NULL)
         FROM outbox",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// How many events of people are handled, and how many outbox rows and edits wait.
pub fn handled_count(store: &Path) -> Result<(usize, usize)> {
    open(store)?.query_row(
        // A message that was deleted before the bot saw it never comes; its deletion is stored instead.
        "SELECT (SELECT count(*) FROM (SELECT id FROM seen WHERE id LIKE '$%'
                 UNION SELECT substr(id, 9, instr(substr(id, 9), ':') - 1) FROM seen WHERE id LIKE 'deleted:$%')),
                (SELECT count(*) FROM outbox WHERE done IS NULL) + (SELECT count(*) FROM edit)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The events that were handled, and when, in that order. Of several with the same time, one caused the others to be
/// handled.
pub fn handled(store: &Path) -> Result<Vec<(String, DateTime<Utc>)>> {
    open(store)?
        .prepare("SELECT id, at FROM seen ORDER BY at, id")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// The number that a trip's next record gets.
pub fn next_no(store: &Path, trip: i64) -> Result<i64> {
    open(store)?.query_row("SELECT next_no FROM trip WHERE id = ?1", [trip], |row| row.get(0))
}

/// Each row of each table as a line, by table.
pub fn tables(store: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let connection = open(store)?;
    let names: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_>>()?;
    let mut tables = BTreeMap::new();
    for table in names.into_iter().filter(|table| !LEFT_OUT.contains(&table.as_str())) {
        let rows = ROWS.iter().find(|(of, _)| *of == table).map_or("", |(_, rows)| rows);
        let mut select = connection.prepare(&format!("SELECT * FROM {table} {rows}"))?;
        let columns: Vec<String> = select.column_names().into_iter().map(str::to_owned).collect();
        let mut lines = Vec::new();
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let mut line = Vec::new();
            for (at, column) in columns.iter().enumerate() {
                if !COLUMNS_LEFT_OUT.contains(&(table.as_str(), column.as_str())) {
                    line.push(format!("{column}={}", shown(row.get_ref(at)?)));
                }
            }
            lines.push(line.join(" "));
        }
        lines.sort();
        tables.insert(table, lines);
    }
    Ok(tables)
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Text(text) => format!("{:?}", String::from_utf8_lossy(text)),
        ValueRef::Integer(number) => number.to_string(),
        other => format!("{other:?}"),
    }
}

/// Events that made more than one record, and how many. The suggestion that an offer of a bed elsewhere
/// makes is not counted.
pub fn doubled_records(store: &Path) -> Result<Vec<(String, i64)>> {
    open(store)?
        .prepare(
            "SELECT r.event, count(*) FROM record r LEFT JOIN suggestion s ON s.trip = r.trip AND s.no = r.no
             WHERE s.offer IS NULL GROUP BY r.event HAVING count(*) > 1",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

pub fn records(store: &Path) -> Result<HashSet<String>> {
    open(store)?.prepare("SELECT event FROM record")?.query_map([], |row| row.get(0))?.collect()
}

/// A meetup, and its reminders.
#[derive(Debug)]
pub struct Planned {
    pub no: i64,
    /// `proposed`, `confirmed` or `cancelled`.
    pub status: String,
    /// When its time was set.
    pub timed: DateTime<Utc>,
    /// Each reminder's minutes before it, when it was set, and for whom, where it is for one person.
    pub leads: Vec<(i64, DateTime<Utc>, String)>,
}

pub fn planned(store: &Path, title: &str) -> Result<Option<Planned>> {
    let connection = open(store)?;
    let mut found = connection.prepare("SELECT trip, no, status, timed FROM meetup WHERE title = ?1")?;
    let mut found = found.query([title])?;
    let Some(row) = found.next()? else { return Ok(None) };
    let (trip, no): (i64, i64) = (row.get(0)?, row.get(1)?);
    let leads = connection
        .prepare("SELECT minutes, made, person FROM lead WHERE trip = ?1 AND meetup = ?2 ORDER BY minutes")?
        .query_map([trip, no], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_>>()?;
    Ok(Some(Planned { no, status: row.get(2)?, timed: row.get(3)?, leads }))
}

pub fn titles(store: &Path) -> Result<Vec<String>> {
    open(store)?.prepare("SELECT title FROM meetup ORDER BY trip, no")?.query_map([], |row| row.get(0))?.collect()
}

/// The days of a trip's earliest stop.
pub fn first_stay(store: &Path, trip: i64) -> Result<Option<(String, String)>> {
    open(store)?
        .prepare("SELECT arrive, leave FROM stop WHERE trip = ?1 AND dropped = 0 ORDER BY no LIMIT 1")?
        .query_row([trip], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// Whether that person got any message, in any chat.
pub fn is_told(store: &Path, person: &str) -> Result<bool> {
    open(store)?.prepare("SELECT 1 FROM outbox WHERE person = ?1 AND event IS NOT NULL")?.exists([person])
}

pub fn rsvps(store: &Path) -> Result<i64> {
    open(store)?.query_row("SELECT count(*) FROM rsvp", [], |row| row.get(0))
}
