//! How much there is of everything, for the operators.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::params;

use crate::store::outbox::{NOT_THERE, STALE, TAKEN_BACK, TOO_MUCH};
use crate::store::{Result, Tx};

/// How long ago something may have been given up to be counted.
const LATELY: TimeDelta = TimeDelta::days(1);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Rooms that the bot is in, direct chats apart.
    pub rooms: i64,
    pub direct: i64,
    pub people: i64,
    /// Trips under way.
    pub trips: i64,
    /// Rows of the outbox that wait.
    pub waiting: i64,
    /// Since when the first of them does.
    pub oldest: Option<DateTime<Utc>>,
    /// Rows given up in the last day.
    pub given_up: i64,
    /// Events whose key has not come.
    pub unread: i64,
}

impl Tx<'_> {
    /// Counts for the operators.
    pub fn counts(&self, now: DateTime<Utc>) -> Result<Counts> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT (SELECT count(*) FROM room WHERE present = 1 AND direct = 0),
                     (SELECT count(*) FROM room WHERE present = 1 AND direct = 1),
                     (SELECT count(*) FROM person),
                     (SELECT count(*) FROM trip WHERE ended IS NULL),
                     (SELECT count(*) FROM outbox WHERE done IS NULL),
                     (SELECT min(made) FROM outbox WHERE done IS NULL),
                     (SELECT count(*) FROM outbox WHERE done > ?1 AND error IS NOT NULL AND error NOT IN (?2, ?3, ?4, ?5)),
                     (SELECT count(*) FROM unread)",
            )?
            .query_row(params![now - LATELY, NOT_THERE, TAKEN_BACK, STALE, TOO_MUCH], |row| {
                Ok(Counts {
                    rooms: row.get(0)?,
                    direct: row.get(1)?,
                    people: row.get(2)?,
                    trips: row.get(3)?,
                    waiting: row.get(4)?,
                    oldest: row.get(5)?,
                    given_up: row.get(6)?,
                    unread: row.get(7)?,
                })
            })?)
    }
}
