//! Reminders that people set for themselves, at a time of their own.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, Row, params};

use super::{Result, Tx};
use crate::domain::ids::{EventId, RecordRef, RoomId, TripId, UserId};
use crate::outgoing::Subject;
use crate::store::sql_types::{parsed, record_ref};

#[derive(Clone, Debug)]
pub struct OwnReminder {
    pub id: i64,
    /// The person's own number for it.
    pub no: i64,
    pub person: UserId,
    /// Where it was asked for.
    pub room: RoomId,
    pub at: DateTime<Utc>,
    /// In which it is shown.
    pub zone: Tz,
    /// What it is about; empty where a record says that.
    pub text: String,
    /// The record to look after: trip and number.
    pub about: Option<RecordRef>,
    /// Who set it for the crew of that trip, this person among them.
    pub for_crew: Option<(UserId, TripId)>,
}

const COLUMNS: &str = "id, person, room, at, zone, text, trip, record, asked_by, crew_of, no";

fn read(row: &Row<'_>) -> rusqlite::Result<(OwnReminder, String)> {
    let reminder = OwnReminder {
        id: row.get(0)?,
        person: row.get(1)?,
        room: row.get(2)?,
        at: row.get(3)?,
        zone: Tz::UTC,
        text: row.get(5)?,
        about: record_ref(row.get(6)?, row.get(7)?),
        for_crew: row.get::<_, Option<UserId>>(8)?.zip(row.get(9)?),
        no: row.get(10)?,
    };
    Ok((reminder, row.get(4)?))
}

fn with_zone((mut reminder, zone): (OwnReminder, String)) -> Result<OwnReminder> {
    reminder.zone = parsed("a zone", &zone)?;
    Ok(reminder)
}

impl Tx<'_> {
    /// Sets a reminder; the store gives its id and its number, whatever it says. The number is not that of another one which
    /// the person may still think of.
    pub fn add_reminder(&self, reminder: &OwnReminder, event: &EventId) -> Result<OwnReminder> {
        let (trip, record) = reminder.about.map(|about| (about.trip, about.no)).unzip();
        let (asked_by, crew_of) = reminder.for_crew.as_ref().map(|(by, trip)| (by, *trip)).unzip();
        let no = self.sql.query_row(
            "INSERT INTO reminder (person, room, at, zone, text, trip, record, event, asked_by, crew_of, no)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                 (SELECT coalesce(max(no), 0) + 1 FROM reminder WHERE person = ?1)) RETURNING no",
            params![
                reminder.person,
                reminder.room,
                reminder.at,
                reminder.zone.name(),
                reminder.text,
                trip,
                record,
                event,
                asked_by,
                crew_of
            ],
            |row| row.get(0),
        )?;
        Ok(OwnReminder { id: self.sql.last_insert_rowid(), no, ..reminder.clone() })
    }

    /// Another time for a reminder; it is ahead again where it was said already.
    pub fn move_reminder(&self, id: i64, at: DateTime<Utc>, zone: Tz) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE reminder SET at = ?2, zone = ?3, fired = NULL WHERE id = ?1")?
            .execute(params![id, at, zone.name()])?;
        Ok(())
    }

    /// Whether a reminder was said, and not put off since.
    pub fn is_fired(&self, id: i64) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM reminder WHERE id = ?1 AND fired IS NOT NULL")?.exists([id])?)
    }

    /// Somebody's own reminders that are ahead, the next first.
    pub fn reminders_of(&self, person: &UserId) -> Result<Vec<OwnReminder>> {
        self.sql
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder WHERE person = ?1 AND fired IS NULL ORDER BY at, id"
            ))?
            .query_map([person], read)?
            .map(|row| with_zone(row?))
            .collect()
    }

    /// How many reminders count against somebody: their own, and each message by which they set some for a crew.
    pub fn reminders_set_by(&self, person: &UserId) -> Result<usize> {
        let own: usize = self
            .sql
            .prepare_cached("SELECT count(*) FROM reminder WHERE person = ?1 AND asked_by IS NULL AND fired IS NULL")?
            .query_row([person], |row| row.get(0))?;
        Ok(own + self.follow_ups_by(person)?)
    }

    /// By how many messages somebody set follow-ups for a crew that are ahead.
    pub fn follow_ups_by(&self, person: &UserId) -> Result<usize> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(DISTINCT event) FROM reminder WHERE asked_by = ?1 AND fired IS NULL")?
            .query_row([person], |row| row.get(0))?)
    }

    /// The first reminders of all people, to find what is due.
    pub fn next_reminders(&self, most: usize) -> Result<Vec<OwnReminder>> {
        self.sql
            .prepare_cached(&format!("SELECT {COLUMNS} FROM reminder WHERE fired IS NULL ORDER BY at, id LIMIT ?1"))?
            .query_map([most], read)?
            .map(|row| with_zone(row?))
            .collect()
    }

    /// A reminder, ahead or fired not long ago.
    pub fn reminder(&self, id: i64) -> Result<Option<OwnReminder>> {
        self.sql
            .prepare_cached(&format!("SELECT {COLUMNS} FROM reminder WHERE id = ?1"))?
            .query_row([id], read)
            .optional()?
            .map(with_zone)
            .transpose()
    }

    /// A reminder that is to be said now. It stays for a while, to be put off.
    pub fn fire_reminder(&self, id: i64, now: DateTime<Utc>) -> Result<Option<OwnReminder>> {
        self.sql
            .prepare_cached(&format!(
                "UPDATE reminder SET fired = ?2 WHERE id = ?1 AND fired IS NULL RETURNING {COLUMNS}"
            ))?
            .query_row(params![id, now], read)
            .optional()?
            .map(with_zone)
            .transpose()
    }

    /// What the last reminder was about that came there since then: one of the person's own, or one before a meetup.
    pub fn last_ping(
        &self,
        room: &RoomId,
        person: &UserId,
        direct: bool,
        since: DateTime<Utc>,
    ) -> Result<Option<Subject>> {
        let row: Option<i64> = self
            .sql
            .prepare_cached(
                "SELECT max(o.id) FROM outbox o WHERE (o.room = ?1 OR ?3 AND o.person = ?2) AND o.made >= ?4 AND o.low = 0
                     AND o.answers IS NULL
                     AND (o.day IS NOT NULL
                         OR EXISTS (SELECT 1 FROM reminder r WHERE r.id = o.reminder AND r.person = ?2))",
            )?
            .query_row(params![room, person, direct, since], |row| row.get(0))?;
        Ok(row.map(|row| self.outbox_subject(row)).transpose()?.flatten())
    }

    /// Takes a reminder out of the store, unsaid.
    pub fn take_reminder(&self, id: i64) -> Result<Option<OwnReminder>> {
        self.sql
            .prepare_cached(&format!("DELETE FROM reminder WHERE id = ?1 RETURNING {COLUMNS}"))?
            .query_row([id], read)
            .optional()?
            .map(with_zone)
            .transpose()
    }

    /// Takes back the reminders that a message set, said or not: how many were ahead.
    pub fn take_reminders(&self, event: &EventId) -> Result<usize> {
        let ahead = self
            .sql
            .prepare_cached("DELETE FROM reminder WHERE event = ?1 RETURNING fired IS NULL")?
            .query_map([event], |row| row.get::<_, bool>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(ahead.into_iter().filter(|ahead| *ahead).count())
    }

    /// Forgets the reminders that were said before `before`.
    pub fn forget_reminders(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM reminder WHERE fired < ?1", [before])?)
    }
}
