//! How long the homeserver's rate limits delayed messages lately, for the operators.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OpenFlags, params};

use crate::store::{Key, Result, Tx, connect};

/// The period that operators see.
const LATELY: TimeDelta = TimeDelta::days(1);
/// How long rows are kept.
const KEPT: TimeDelta = TimeDelta::days(7);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slowed {
    /// How often the homeserver refused to take something yet.
    pub times: i64,
    /// For how long something waited for that reason.
    pub waited: TimeDelta,
}

fn hour(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H").to_string()
}

fn lately(sql: &Connection, now: DateTime<Utc>) -> Result<Slowed> {
    Ok(sql
        .prepare("SELECT coalesce(sum(times), 0), coalesce(sum(waited), 0) FROM slowed WHERE hour > ?1")?
        .query_row([hour(now - LATELY)], |row| {
            Ok(Slowed { times: row.get(0)?, waited: TimeDelta::milliseconds(row.get(1)?) })
        })?)
}

/// How much the limits slowed the bot whose store this is in the last day, also while it runs.
///
/// # Errors
/// As [`connect`]'s.
pub fn slowed(path: &Path, key: Option<&Key>, now: DateTime<Utc>) -> Result<Slowed> {
    lately(&connect(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?, now)
}

impl Tx<'_> {
    /// Stores that rate limits delayed messages: how many times, and how long in all.
    pub fn note_slowed(&self, times: i64, waited: TimeDelta, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO slowed (hour, times, waited) VALUES (?1, ?2, ?3)
                 ON CONFLICT (hour) DO UPDATE SET times = times + ?2, waited = waited + ?3",
            )?
            .execute(params![hour(now), times, waited.num_milliseconds()])?;
        Ok(())
    }

    /// In the last day.
    pub fn slowed(&self, now: DateTime<Utc>) -> Result<Slowed> {
        lately(&self.sql, now)
    }

    /// Deletes rows that are too old to count.
    pub fn forget_slowed(&self, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM slowed WHERE hour < ?1", [hour(now - KEPT)])?)
    }
}
