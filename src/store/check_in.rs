//! How to get in, who was told, and what was asked between crew and host.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use crate::domain::check_in::CheckIn;
use crate::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::domain::private::Private;
use crate::outgoing::{Act, Confidential, Outgoing};
use crate::store::outbox::TAKEN_BACK;
use crate::store::{Result, Tx};

/// A message of the bot's that carries private words.
#[derive(Clone, Debug)]
pub struct ConfidentialMessage {
    pub row: i64,
    pub person: UserId,
    pub what: Confidential,
    /// Where it went, once it was on its way.
    pub room: Option<RoomId>,
}

/// The offer whose check-in details a message set, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DetailsSet {
    pub offer: RecordRef,
    pub made: DateTime<Utc>,
}

/// A question to a host about check-in, or an answer to one, that the bot passed on.
#[derive(Clone, Debug)]
pub struct Question {
    pub trip: TripId,
    pub offer: RecordNo,
    pub sender: UserId,
    pub receiver: UserId,
}

impl Tx<'_> {
    /// The check-in details of an offer.
    pub fn details(&self, trip: TripId, offer: RecordNo) -> Result<Option<CheckIn>> {
        Ok(self
            .sql
            .prepare_cached("SELECT text, event, made FROM details WHERE trip = ?1 AND offer = ?2")?
            .query_row(params![trip, offer], |row| {
                Ok(CheckIn { text: Private::new(row.get(0)?), source: row.get(1)?, made: row.get(2)? })
            })
            .optional()?)
    }

    /// Keeps them in place of those before, of which nothing stays.
    pub fn put_details(&self, trip: TripId, offer: RecordNo, details: &CheckIn) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT OR REPLACE INTO details (trip, offer, text, event, made) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![trip, offer, details.text.for_rules(), details.source, details.made])?;
        Ok(())
    }

    /// Deletes the check-in details of an offer; `false` where there were none.
    pub fn delete_details(&self, trip: TripId, offer: RecordNo) -> Result<bool> {
        Ok(self.sql.execute("DELETE FROM details WHERE trip = ?1 AND offer = ?2", params![trip, offer])? > 0)
    }

    /// The offers that there are details of: trip and number.
    pub fn all_details(&self) -> Result<Vec<RecordRef>> {
        self.sql
            .prepare_cached("SELECT trip, offer FROM details ORDER BY trip, offer")?
            .query_map([], |row| Ok(RecordRef { trip: row.get(0)?, no: row.get(1)? }))?
            .map(|row| Ok(row?))
            .collect()
    }

    /// The offers whose details a message set, alone or together with others, and when.
    pub fn details_by(&self, event: &EventId) -> Result<Vec<DetailsSet>> {
        self.sql
            .prepare_cached(
                "SELECT trip, offer, made FROM details WHERE instr(' ' || event || ' ', ' ' || ?1 || ' ') > 0
                 ORDER BY trip, offer",
            )?
            .query_map([event], |row| {
                let offer = RecordRef { trip: row.get(0)?, no: row.get(1)? };
                Ok(DetailsSet { offer, made: row.get(2)? })
            })?
            .map(|row| Ok(row?))
            .collect()
    }

    pub(super) fn note_carried(&self, row: i64, person: &UserId, carries: &Confidential) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO carried (row, trip, offer, person, source, made, night) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![row, carries.trip, carries.offer, person, carries.source, carries.made, carries.night])?;
        Ok(())
    }

    /// The bot's messages with private words that there still are, or are to be.
    pub fn carried(&self) -> Result<Vec<ConfidentialMessage>> {
        self.sql
            .prepare_cached("SELECT row, person, room, trip, offer, source, made, night FROM carried ORDER BY row")?
            .query_map([], |row| {
                let (trip, offer, source) = (row.get(3)?, row.get(4)?, row.get(5)?);
                let what = Confidential { trip, offer, source, made: row.get(6)?, night: row.get(7)? };
                Ok(ConfidentialMessage { row: row.get(0)?, person: row.get(1)?, room: row.get(2)?, what })
            })?
            .map(|row| Ok(row?))
            .collect()
    }

    /// Private words that came from one message now count as from another.
    pub fn carried_now_of(&self, source: &EventId, now: &EventId) -> Result<()> {
        self.sql.execute("UPDATE carried SET source = ?2 WHERE source = ?1", params![source, now])?;
        Ok(())
    }

    /// Sets the room to which a confidential message is about to be sent. `false` where it was withdrawn.
    pub fn carry_to(&self, row: i64, room: &RoomId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "UPDATE carried SET room = ?2
                 WHERE row = ?1 AND EXISTS (SELECT 1 FROM outbox WHERE id = ?1 AND done IS NULL)",
            )?
            .execute(params![row, room])?
            == 1)
    }

    /// Whether a room is known to be no direct chat any more, or to be left.
    pub fn is_open_to_others(&self, room: &RoomId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT 1 FROM room WHERE id = ?1 AND (direct = 0 OR present = 0 OR hindrance IS NOT NULL)",
            )?
            .exists([room])?)
    }

    /// Withdraws a confidential message: it isn't sent any more, and what was sent is deleted. Returns the redaction.
    pub fn retract(&self, carried: &ConfidentialMessage, now: DateTime<Utc>) -> Result<Option<Outgoing>> {
        self.sql
            .prepare_cached("UPDATE outbox SET done = ?2, act = NULL, error = ?3 WHERE id = ?1 AND done IS NULL")?
            .execute(params![carried.row, now, TAKEN_BACK])?;
        self.sql.prepare_cached("DELETE FROM carried WHERE row = ?1")?.execute([carried.row])?;
        // Without a room it never was on its way.
        let Some(room) = &carried.room else { return Ok(None) };
        let (row, event) = (carried.row, self.outbox_event(carried.row)?);
        // Should it be on its way, what comes of it is noted there; not to whom it went.
        self.sql
            .prepare_cached("UPDATE outbox SET room = ?2, person = NULL WHERE id = ?1 AND person IS NOT NULL")?
            .execute(params![row, room])?;
        Ok(Some(Outgoing::to_room(room, false, Act::Redact { row, event })))
    }

    /// Notes that somebody's words about an offer are passed on. Its number.
    pub fn put_question(&self, asked: &Question, now: DateTime<Utc>) -> Result<i64> {
        self.sql
            .prepare_cached("INSERT INTO question (trip, offer, sender, receiver, at) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![asked.trip, asked.offer, asked.sender, asked.receiver, now])?;
        Ok(self.sql.last_insert_rowid())
    }

    /// A question about check-in that was passed on.
    pub fn question(&self, id: i64) -> Result<Option<Question>> {
        Ok(self
            .sql
            .prepare_cached("SELECT trip, offer, sender, receiver FROM question WHERE id = ?1")?
            .query_row([id], |row| {
                Ok(Question { trip: row.get(0)?, offer: row.get(1)?, sender: row.get(2)?, receiver: row.get(3)? })
            })
            .optional()?)
    }

    /// How often somebody wrote about an offer since then.
    pub fn questions_since(
        &self,
        RecordRef { trip, no: offer }: RecordRef,
        sender: &UserId,
        since: DateTime<Utc>,
    ) -> Result<i64> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT count(DISTINCT at) FROM question WHERE trip = ?1 AND offer = ?2 AND sender = ?3 AND at > ?4",
            )?
            .query_row(params![trip, offer, sender, since], |row| row.get(0))?)
    }

    /// The suggestion that came of an offer.
    pub fn suggestion_of(&self, trip: TripId, offer: RecordNo) -> Result<Option<RecordNo>> {
        Ok(self
            .sql
            .prepare_cached("SELECT no FROM suggestion WHERE trip = ?1 AND offer = ?2")?
            .query_row(params![trip, offer], |row| row.get(0))
            .optional()?)
    }

    /// A suggestion comes of an offer.
    pub fn set_suggestion_of(&self, trip: TripId, no: RecordNo, offer: RecordNo) -> Result<()> {
        self.sql.execute("UPDATE suggestion SET offer = ?3 WHERE trip = ?1 AND no = ?2", params![trip, no, offer])?;
        Ok(())
    }

    /// When a record was made.
    pub fn record_made(&self, trip: TripId, no: RecordNo) -> Result<Option<DateTime<Utc>>> {
        Ok(self
            .sql
            .prepare_cached("SELECT made FROM record WHERE trip = ?1 AND no = ?2")?
            .query_row(params![trip, no], |row| row.get(0))
            .optional()?)
    }

    /// Whether it is known how to get in.
    pub fn has_details(&self, trip: TripId, offer: RecordNo) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM details WHERE trip = ?1 AND offer = ?2")?
            .exists(params![trip, offer])?)
    }

    /// Somebody wrote private words that are gone: what carries them goes too.
    pub fn carried_of(&self, source: &EventId) -> Result<Vec<ConfidentialMessage>> {
        let mut carried = self.carried()?;
        carried.retain(|one| one.what.source == *source);
        Ok(carried)
    }
}
