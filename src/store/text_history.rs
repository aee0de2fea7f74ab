//! Which message set a text of a trip or record, and the text before it, so that a text goes when its message is deleted.

use rusqlite::{OptionalExtension, params};

use crate::domain::ids::{EventId, RecordRef, TripId, UserId};
use crate::store::{Result, Tx};

/// What a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOf {
    Trip(TripId),
    Record(RecordRef),
}

impl From<RecordRef> for TextOf {
    fn from(record: RecordRef) -> Self {
        Self::Record(record)
    }
}

impl TextOf {
    /// As it stands in columns: the trip, and the record's number or 0.
    pub(super) fn columns(self) -> (TripId, i64) {
        match self {
            Self::Trip(trip) => (trip, 0),
            Self::Record(record) => (record.trip, record.no.get()),
        }
    }
}

/// A text of a trip or of a record, that a message other than the one which made it can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryText {
    About,
    Topics,
    Reach,
    Seeks,
    Donate,
    StopNote,
    Title,
    Venue,
    Link,
    Note,
    Why,
}

impl HistoryText {
    const ALL: [Self; 11] = [
        Self::About,
        Self::Topics,
        Self::Reach,
        Self::Seeks,
        Self::Donate,
        Self::StopNote,
        Self::Title,
        Self::Venue,
        Self::Link,
        Self::Note,
        Self::Why,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Topics => "topics",
            Self::Reach => "reach",
            Self::Seeks => "seeks",
            Self::Donate => "donate",
            Self::StopNote => "stop note",
            Self::Title => "title",
            Self::Venue => "venue",
            Self::Link => "link",
            Self::Note => "note",
            Self::Why => "why",
        }
    }

    /// Puts another text there, of the trip `?1` and the record `?2`.
    fn update(self) -> &'static str {
        match self {
            Self::About => "UPDATE trip SET about = ?3 WHERE id = ?1 AND ?2 = 0",
            Self::Topics => "UPDATE trip SET topics = ?3 WHERE id = ?1 AND ?2 = 0",
            Self::Reach => "UPDATE trip SET reach = ?3 WHERE id = ?1 AND ?2 = 0",
            Self::Seeks => "UPDATE trip SET seeks = ?3 WHERE id = ?1 AND ?2 = 0",
            Self::Donate => "UPDATE trip SET donate = ?3 WHERE id = ?1 AND ?2 = 0",
            Self::StopNote => "UPDATE stop SET note = ?3 WHERE trip = ?1 AND no = ?2",
            Self::Title => "UPDATE meetup SET title = coalesce(?3, title) WHERE trip = ?1 AND no = ?2",
            Self::Venue => "UPDATE meetup SET venue = ?3 WHERE trip = ?1 AND no = ?2",
            Self::Link => "UPDATE meetup SET link = ?3 WHERE trip = ?1 AND no = ?2",
            Self::Note => "UPDATE meetup SET note = ?3 WHERE trip = ?1 AND no = ?2",
            Self::Why => "UPDATE meetup SET why = ?3 WHERE trip = ?1 AND no = ?2",
        }
    }
}

impl Tx<'_> {
    /// Notes that a message set a text, and what stood there before. Set again by the same message, once edited, that
    /// stays what stood there before it.
    pub fn note_words(
        &self,
        (event, person): (&EventId, &UserId),
        of: TextOf,
        text: HistoryText,
        before: Option<&str>,
    ) -> Result<()> {
        let (trip, no) = of.columns();
        self.sql
            .prepare_cached(
                "INSERT INTO wrote (event, trip, no, field, before, person) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![event, trip, no, text.key(), before, person])?;
        Ok(())
    }

    /// Takes back the texts that a message set: the former text comes back, unless somebody has changed it since. Returns
    /// whether there was any.
    pub fn take_words(&self, event: &EventId) -> Result<bool> {
        type FormerText = (i64, i64, i64, String, Option<String>);
        let rows: Vec<FormerText> = self
            .sql
            .prepare_cached("SELECT id, trip, no, field, before FROM wrote WHERE event = ?1 ORDER BY id DESC")?
            .query_map([event], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (id, trip, no, field, before) in &rows {
            let newer: Option<i64> = self
                .sql
                .prepare_cached(
                    "SELECT id FROM wrote WHERE trip = ?1 AND no = ?2 AND field = ?3 AND id > ?4 ORDER BY id LIMIT 1",
                )?
                .query_row(params![trip, no, field, id], |row| row.get(0))
                .optional()?;
            match (newer, HistoryText::ALL.into_iter().find(|text| text.key() == field)) {
                (Some(newer), _) => {
                    self.sql.execute("UPDATE wrote SET before = ?2 WHERE id = ?1", params![newer, before])?;
                }
                (None, Some(text)) => {
                    self.sql.prepare_cached(text.update())?.execute(params![trip, no, before])?;
                }
                (None, None) => {}
            }
            self.sql.execute("DELETE FROM wrote WHERE id = ?1", [id])?;
        }
        Ok(!rows.is_empty())
    }
}
