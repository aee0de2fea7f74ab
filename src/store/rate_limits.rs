//! Token buckets of the rate limits. A full bucket has no row.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use crate::domain::ids::{RoomId, UserId};
use crate::domain::rate_limit::Bucket;
use crate::store::{Result, Tx};

/// Which bucket.
#[derive(Clone, Copy, Debug)]
pub enum RateLimitKey<'a> {
    /// Messages of a person to the bot, in any room.
    Person(&'a UserId),
    /// Messages to the bot in a room.
    Room(&'a RoomId),
    /// Invitations by somebody.
    Invites(&'a UserId),
    /// Messages to others that somebody causes.
    Messages(&'a UserId),
}

impl RateLimitKey<'_> {
    fn key(&self) -> (&'static str, &str) {
        match self {
            Self::Person(id) => ("person", id.as_str()),
            Self::Room(id) => ("room", id.as_str()),
            Self::Invites(id) => ("invites", id.as_str()),
            Self::Messages(id) => ("messages", id.as_str()),
        }
    }
}

impl Tx<'_> {
    /// A bucket; full where nothing is stored.
    pub fn bucket(&self, of: RateLimitKey<'_>, now: DateTime<Utc>) -> Result<Bucket> {
        let (kind, whose) = of.key();
        let kept = self
            .sql
            .prepare_cached("SELECT fills, silent FROM bucket WHERE kind = ?1 AND whose = ?2")?
            .query_row([kind, whose], |row| Ok(Bucket { full: row.get(0)?, silent: row.get(1)? }))
            .optional()?;
        Ok(kept.unwrap_or_else(|| Bucket::full(now)))
    }

    /// Stores a bucket.
    pub fn put_bucket(&self, of: RateLimitKey<'_>, bucket: Bucket) -> Result<()> {
        let (kind, whose) = of.key();
        self.sql
            .prepare_cached(
                "INSERT INTO bucket (kind, whose, fills, silent) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (kind, whose) DO UPDATE SET fills = ?3, silent = ?4",
            )?
            .execute(params![kind, whose, bucket.full, bucket.silent])?;
        Ok(())
    }

    /// Forgets those that are full by now.
    pub fn forget_buckets(&self, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM bucket WHERE fills <= ?1", [now])?)
    }
}
