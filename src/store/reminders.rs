//! Reminders that people set for themselves, at a time of their own.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::parsed;
use super::{Result, Tx};
use crate::domain::ids::{RoomId, UserId};

#[derive(Clone, Debug)]
pub struct OwnReminder {
    pub id: i64,
    pub person: UserId,
    pub room: RoomId,
    pub at: DateTime<Utc>,
    /// In which it is shown.
    pub zone: Tz,
    pub text: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<(OwnReminder, String)> {
    let reminder = OwnReminder {
        id: row.get(0)?,
        person: row.get(1)?,
        room: row.get(2)?,
        at: row.get(3)?,
        zone: Tz::UTC,
        text: row.get(5)?,
    };
    Ok((reminder, row.get(4)?))
}

fn with_zone((mut reminder, zone): (OwnReminder, String)) -> Result<OwnReminder> {
    reminder.zone = parsed("a zone", &zone)?;
    Ok(reminder)
}

impl Tx<'_> {
    pub fn add_reminder(&self, person: &UserId, room: &RoomId, at: DateTime<Utc>, zone: Tz, text: &str) -> Result<i64> {
        self.sql.execute(
            "INSERT INTO reminder (person, room, at, zone, text) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![person, room, at, zone.name(), text],
        )?;
        Ok(self.sql.last_insert_rowid())
    }

    /// Somebody's own reminders, the next first.
    pub fn reminders_of(&self, person: &UserId) -> Result<Vec<OwnReminder>> {
        self.sql
            .prepare_cached("SELECT id, person, room, at, zone, text FROM reminder WHERE person = ?1 ORDER BY at, id")?
            .query_map([person], read)?
            .map(|row| with_zone(row?))
            .collect()
    }

    /// The first reminders of all people, to find what is due.
    pub fn next_reminders(&self, most: usize) -> Result<Vec<OwnReminder>> {
        self.sql
            .prepare_cached("SELECT id, person, room, at, zone, text FROM reminder ORDER BY at, id LIMIT ?1")?
            .query_map([most], read)?
            .map(|row| with_zone(row?))
            .collect()
    }

    /// Takes a reminder out of the store, to be said now.
    pub fn take_reminder(&self, id: i64) -> Result<Option<OwnReminder>> {
        self.sql
            .prepare_cached("DELETE FROM reminder WHERE id = ?1 RETURNING id, person, room, at, zone, text")?
            .query_row([id], read)
            .optional()?
            .map(with_zone)
            .transpose()
    }
}
