//! Whose words an event is: an edit or a deletion of it counts only from its author, in its room. Of talk nothing else is
//! known, and that only as checksums.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::{Result, Tx};
use crate::domain::ids::{EventId, RoomId, UserId};

/// Who said something and where, compared with somebody who edits or deletes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// They themselves, in that room.
    Same,
    /// Somebody else, in that room.
    Other,
    /// Said in another room.
    Elsewhere,
    /// Never heard of, or forgotten.
    Unknown,
}

impl Author {
    fn of(same_room: bool, same_person: bool) -> Self {
        match (same_room, same_person) {
            (true, true) => Self::Same,
            (true, false) => Self::Other,
            (false, _) => Self::Elsewhere,
        }
    }
}

/// Hexadecimal digits of each of the two checksums. Nobody can try them but by one message each.
const DIGITS: usize = 16;

/// What an event did that can be taken back, by the tables that name it; `{event}` is a column.
pub(super) const DID: &str = "EXISTS (SELECT 1 FROM record WHERE record.event = {event})
    OR EXISTS (SELECT 1 FROM rsvp WHERE rsvp.event = {event})
    OR EXISTS (SELECT 1 FROM offer_night WHERE offer_night.event = {event})
    OR EXISTS (SELECT 1 FROM suggestion WHERE suggestion.event = {event})
    OR EXISTS (SELECT 1 FROM reminder WHERE reminder.event = {event})
    OR EXISTS (SELECT 1 FROM details WHERE instr(' ' || details.event || ' ', ' ' || {event} || ' ') > 0)
    OR EXISTS (SELECT 1 FROM wrote WHERE wrote.event = {event})";

impl Tx<'_> {
    /// Remembers who said something that is being handled, and where.
    pub fn put_author(&self, event: &EventId, person: &UserId, room: &RoomId) -> Result<()> {
        let author = format!("{}{}", self.short(event, room.as_str()), self.short(event, person.as_str()));
        self.sql.prepare_cached("UPDATE seen SET author = ?2 WHERE id = ?1")?.execute(params![event, author])?;
        Ok(())
    }

    /// Whether `person` said that in `room`, by what was handled, what waits for its key, and what was made by it.
    pub fn author(&self, event: &EventId, person: &UserId, room: &RoomId) -> Result<Author> {
        if let Some(heard) = self.handled(event)? {
            return Ok(Author::of(heard.room == *room, heard.sender == *person));
        }
        for sql in [
            "SELECT room, sender FROM unread WHERE event = ?1 AND sender <> ''",
            "SELECT room, maker FROM record WHERE event = ?1",
        ] {
            let found: Option<(RoomId, UserId)> =
                self.sql.prepare_cached(sql)?.query_row([event], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            if let Some((in_room, by)) = found {
                return Ok(Author::of(in_room == *room, by == *person));
            }
        }
        let author: Option<String> = self
            .sql
            .prepare_cached("SELECT author FROM seen WHERE id = ?1")?
            .query_row([event], |row| row.get(0))
            .optional()?
            .flatten();
        let Some((in_room, by)) = author.as_deref().and_then(|author| author.split_at_checked(DIGITS)) else {
            return Ok(Author::Unknown);
        };
        Ok(Author::of(in_room == self.short(event, room.as_str()), by == self.short(event, person.as_str())))
    }

    /// Forgets who said what was handled before `before`, but for what can still be taken back.
    pub fn forget_authors_before(&self, before: DateTime<Utc>) -> Result<usize> {
        let did = DID.replace("{event}", "seen.id");
        Ok(self.sql.execute(
            &format!("UPDATE seen SET author = NULL WHERE author IS NOT NULL AND at < ?1 AND NOT ({did})"),
            [before],
        )?)
    }

    /// Forgets what somebody said: each event has a checksum of its own, so each is looked at.
    pub(super) fn forget_authored(&self, person: &UserId) -> Result<()> {
        let mut select = self.sql.prepare("SELECT id, author FROM seen WHERE author IS NOT NULL")?;
        let mut rows = select.query([])?;
        let mut theirs: Vec<EventId> = Vec::new();
        while let Some(row) = rows.next()? {
            let event: EventId = row.get(0)?;
            if row.get_ref(1)?.as_str().is_ok_and(|author| author.ends_with(&self.short(&event, person.as_str()))) {
                theirs.push(event);
            }
        }
        let mut forget = self.sql.prepare("UPDATE seen SET author = NULL WHERE id = ?1")?;
        for event in theirs {
            forget.execute([event])?;
        }
        Ok(())
    }

    /// A checksum that can't be compared with that of another event.
    fn short(&self, event: &EventId, of: &str) -> String {
        let sum = Sha256::digest(format!("{} {event} {of}", self.salt).as_bytes());
        sum.iter().take(DIGITS / 2).map(|byte| format!("{byte:02x}")).collect()
    }
}
