//! What waits for somebody's "yes": command lines that were asked back about, and drafts of plain words.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, params};

use super::columns::unreadable;
use super::{Result, Tx};
use crate::domain::draft::Draft;
use crate::domain::ids::{EventId, RoomId, UserId};

/// Questions and drafts that wait for one person in one room; with one more, the oldest goes.
pub const MAX_PENDING: u32 = 8;

/// A question or a draft, until its answer.
#[derive(Clone)]
pub struct Pending {
    /// The message whose answer asks.
    pub event: EventId,
    /// The message that a draft was read of; of a question, the same as `event`.
    pub origin: EventId,
    pub what: Asked,
}

#[derive(Clone)]
pub enum Asked {
    /// A command line, to be run.
    Line(String),
    /// To be recorded.
    Draft(Box<Draft>),
}

impl Tx<'_> {
    pub fn put_pending(&self, room: &RoomId, person: &UserId, pending: &Pending, expires: DateTime<Utc>) -> Result<()> {
        let (line, draft) = match &pending.what {
            Asked::Line(line) => (Some(line), None),
            Asked::Draft(draft) => {
                let json = serde_json::to_string(draft).map_err(unreadable("a draft"))?;
                (None, Some(json))
            }
        };
        self.sql.execute(
            "INSERT OR REPLACE INTO pending (event, origin, room, person, line, draft, expires)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![pending.event, pending.origin, room, person, line, draft, expires],
        )?;
        self.sql.execute(
            "DELETE FROM pending WHERE rowid IN (SELECT rowid FROM pending WHERE person = ?1 AND room = ?2
                                                 ORDER BY rowid DESC LIMIT -1 OFFSET ?3)",
            params![person, room, MAX_PENDING],
        )?;
        Ok(())
    }

    /// The newest that waits for this person in this room; with `asked`, what that message of theirs asked for.
    pub fn pending(
        &self,
        room: &RoomId,
        person: &UserId,
        asked: Option<&EventId>,
        now: DateTime<Utc>,
    ) -> Result<Option<Pending>> {
        let found = self
            .sql
            .prepare_cached(
                "SELECT event, origin, line, draft FROM pending
                 WHERE person = ?1 AND room = ?2 AND expires > ?3 AND (?4 IS NULL OR event = ?4)
                 ORDER BY rowid DESC LIMIT 1",
            )?
            .query_row(params![person, room, now, asked], read)
            .optional()?;
        found.map(|(event, origin, line, draft)| pending(event, origin, line, draft)).transpose()
    }

    /// Whether that message of theirs waits for their "yes".
    pub fn is_pending(&self, person: &UserId, event: &EventId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM pending WHERE person = ?1 AND event = ?2")?
            .exists(params![person, event])?)
    }

    /// What that message asked for, or what was read of it, waits no more.
    pub fn drop_pending(&self, event: &EventId) -> Result<bool> {
        Ok(self.sql.execute("DELETE FROM pending WHERE event = ?1 OR origin = ?1", [event])? > 0)
    }

    /// As [`Tx::drop_pending`], of what that message asked for alone.
    pub fn drop_pending_asked(&self, event: &EventId) -> Result<()> {
        self.sql.execute("DELETE FROM pending WHERE event = ?1", [event])?;
        Ok(())
    }

    /// A message says something else now: the line that it was asked about is not to be run any more. (A draft is read
    /// anew.)
    pub fn drop_pending_line(&self, event: &EventId) -> Result<()> {
        self.sql.prepare_cached("DELETE FROM pending WHERE event = ?1 AND line IS NOT NULL")?.execute([event])?;
        Ok(())
    }

    pub fn forget_pending(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM pending WHERE expires < ?1", [before])?)
    }
}

type Columns = (EventId, EventId, Option<String>, Option<String>);

fn read(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

fn pending(event: EventId, origin: EventId, line: Option<String>, draft: Option<String>) -> Result<Pending> {
    let what = match (line, draft) {
        (Some(line), _) => Asked::Line(line),
        (None, draft) => {
            Asked::Draft(Box::new(serde_json::from_str(&draft.unwrap_or_default()).map_err(unreadable("a draft"))?))
        }
    };
    Ok(Pending { event, origin, what })
}
