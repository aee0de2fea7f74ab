//! What waits to be said when a place, a record or a person is no more: it is dropped, or said elsewhere.

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::domain::ids::{EventId, RecordNo, RoomId, TripId, UserId};
use crate::domain::room::RoomFacts;
use crate::outgoing::{Act, Destination, Message, Subject};
use crate::store::outbox::{NOT_THERE, OutboxRow, TAKEN_BACK, place, written};
use crate::store::{Result, Tx};

/// What the bot is to delete, it deletes where it said it, whatever became of that place.
const IS_REDACTION: &str = "coalesce(act LIKE '{\"Redact\"%', 0)";

impl Tx<'_> {
    /// Drops what waits for a room that the bot is in no more.
    pub fn outbox_drop_room(&self, room: &RoomId, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?2, act = NULL, error = ?3 WHERE room = ?1 AND done IS NULL",
            params![room, now, NOT_THERE],
        )?)
    }

    /// Drops the attempts to come into a room that the bot is in.
    pub fn outbox_drop_joins(&self, room: &RoomId, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?2, act = NULL WHERE room = ?1 AND joins = 1 AND done IS NULL",
            params![room, now],
        )?)
    }

    /// The pings that wait for a room, with what each is about.
    pub fn outbox_pings(&self, room: &RoomId) -> Result<Vec<(Message, Option<Subject>)>> {
        let rows = self.acts("room = ?1 AND done IS NULL AND low = 0", params![room])?;
        let mut pings = Vec::new();
        for (id, act) in rows {
            if let Act::Say(message) = act
                && message.ping
            {
                pings.push((message, self.subject("id = ?1", params![id])?));
            }
        }
        Ok(pings)
    }

    /// What waits for a room goes to the one that goes on in its place.
    /// But nothing that was encrypted goes to one that is not.
    pub(in crate::store) fn outbox_move(&self, room: &RoomId, to: &RoomFacts) -> Result<()> {
        if !to.encrypted {
            self.sql.execute(
                &format!(
                    "DELETE FROM outbox WHERE room = ?1 AND encrypted = 1 AND done IS NULL AND NOT {IS_REDACTION}"
                ),
                [room],
            )?;
        }
        let rows = self.acts("room = ?1 AND done IS NULL", params![room])?;
        self.redirect(rows, &Destination::Room(to.id.clone()))
    }

    /// What waits for a direct chat that is none any more goes to its person alone.
    pub(in crate::store) fn outbox_tell_alone(&self, room: &RoomId) -> Result<()> {
        // Nobody is to know any more for whom it was.
        self.sql.execute(
            &format!(
                "DELETE FROM outbox WHERE room = ?1 AND alone NOT LIKE '@%' AND done IS NULL AND NOT {IS_REDACTION}"
            ),
            [room],
        )?;
        let people = self
            .sql
            .prepare("SELECT DISTINCT alone FROM outbox WHERE room = ?1 AND alone IS NOT NULL AND done IS NULL")?
            .query_map([room], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<UserId>>>()?;
        for person in people {
            let rows = self.acts("room = ?1 AND alone = ?2 AND done IS NULL", params![room, person])?;
            self.redirect(rows, &Destination::Person(person))?;
        }
        Ok(())
    }

    /// It was sent, though it was for one person and somebody else came in: it is deleted there, and to be said to its reader
    /// anew. The server would take the same transaction for the one that it knows, so it gets another. What can't be said
    /// elsewhere, or is not to be said any more, is not.
    pub fn outbox_again(&self, row: &OutboxRow) -> Result<()> {
        let act = match (&row.to, &row.act) {
            (_, Act::Say(message)) => Act::Say(Message { reply_to: None, thread: None, ..message.clone() }),
            (Destination::Person(_), act) => act.clone(),
            _ => return Ok(()),
        };
        // It may have been seen in its room, and so be done by now.
        self.sql.execute(
            "UPDATE outbox SET txn = txn || '-again', done = NULL, event = NULL, act = coalesce(act, ?2), encrypted = 1,
                               room = NULL, person = coalesce(person, alone), alone = NULL
             WHERE id = ?1 AND (done IS NULL OR error IS NULL) AND (person IS NOT NULL OR alone LIKE '@%')",
            params![row.id, written(&act)?],
        )?;
        Ok(())
    }

    /// Drops what waits for somebody in the direct chat that they left.
    pub(in crate::store) fn outbox_drop_alone(&self, room: &RoomId, person: &UserId) -> Result<()> {
        self.sql.execute(
            &format!(
                "DELETE FROM outbox WHERE room = ?1 AND alone IN (?2, ?3) AND done IS NULL AND NOT {IS_REDACTION}"
            ),
            params![room, person, self.checksum(person)],
        )?;
        Ok(())
    }

    /// Sends rows elsewhere; what is to be deleted is deleted where it is. Messages go, but as replies to nothing: what they
    /// answer is not there. Edits of what was said, and reactions to it, are dropped; reactions to a message that goes go
    /// with it.
    fn redirect(&self, rows: Vec<(i64, Act)>, to: &Destination) -> Result<()> {
        let (room, person) = place(to);
        let messages: Vec<i64> = rows.iter().filter(|(_, act)| matches!(act, Act::Say(_))).map(|(id, _)| *id).collect();
        for (id, act) in rows {
            let act = match act {
                Act::Say(message) => Act::Say(Message { reply_to: None, thread: None, ..message }),
                Act::React { row, key } if messages.contains(&row) => Act::React { row, key },
                Act::Redact { .. } => continue,
                _ => {
                    self.sql.execute("DELETE FROM outbox WHERE id = ?1", [id])?;
                    continue;
                }
            };
            // To a person is encrypted always; a room keeps what it was.
            self.sql.execute(
                "UPDATE outbox SET room = ?2, person = ?3, act = ?4, next = made, attempts = 0,
                                   encrypted = max(encrypted, ?3 IS NOT NULL),
                                   alone = CASE WHEN ?3 IS NULL THEN alone END
                 WHERE id = ?1",
                params![id, room, person, written(&act)?],
            )?;
        }
        Ok(())
    }

    /// Drops what waits to be said about a record that was taken back, the answer to who made it excepted.
    pub fn outbox_drop_record(&self, trip: TripId, no: RecordNo, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?3, act = NULL, error = ?4
             WHERE trip = ?1 AND record = ?2 AND done IS NULL AND answers IS NULL",
            params![trip, no, now, TAKEN_BACK],
        )?)
    }

    /// Drops what waits to be said about a trip that goes, but for answers.
    pub fn outbox_drop_trip(&self, trip: TripId, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?2, act = NULL, error = ?3 WHERE trip = ?1 AND done IS NULL AND answers IS NULL",
            params![trip, now, TAKEN_BACK],
        )?)
    }

    /// Drops what waits to be told to somebody, unasked, as one of a trip's crew, which they are no more.
    pub fn outbox_drop_crew(&self, trip: TripId, person: &UserId, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?3, act = NULL, error = ?4
             WHERE trip = ?1 AND person = ?2 AND done IS NULL AND answers IS NULL",
            params![trip, person, now, TAKEN_BACK],
        )?)
    }

    /// Forgets all that was, or is to be, said to somebody, but for the answer to `last`; and whom others' pings name.
    pub(in crate::store) fn outbox_forget(&self, person: &UserId, last: &EventId) -> Result<()> {
        self.sql.execute(
            // What the bot is to delete there, it still deletes.
            &format!(
                "DELETE FROM outbox WHERE (person = ?1 OR alone = ?1 AND (done IS NOT NULL OR answers IS NOT ?2))
                     AND NOT (done IS NULL AND {IS_REDACTION}) AND id NOT IN (SELECT row FROM carried)"
            ),
            params![person, last],
        )?;
        self.sql.execute("UPDATE outbox SET alone = ?2 WHERE alone = ?1", params![person, self.checksum(person)])?;
        self.sql.execute("UPDATE outbox SET cause = NULL WHERE done IS NULL AND cause = ?1", [person])?;
        self.sql.execute("UPDATE outbox SET error = NULL WHERE instr(error, ?1) > 0", [person])?;
        for (id, act) in self.acts("done IS NULL AND instr(act, ?1) > 0", params![person])? {
            let act = match act {
                Act::Say(message) => Act::Say(unnamed(message, person)),
                Act::Edit { row, message } => Act::Edit { row, message: unnamed(message, person) },
                other => other,
            };
            self.sql.execute("UPDATE outbox SET act = ?2 WHERE id = ?1", params![id, written(&act)?])?;
        }
        Ok(())
    }
}

/// A message that neither pings nor names somebody.
fn unnamed(message: Message, person: &UserId) -> Message {
    let blank = |text: &str| {
        let mut text = text.to_owned();
        for found in person.stands_in(&text).into_iter().rev() {
            text.replace_range(found, "…");
        }
        text
    };
    let mentions = message.mentions.iter().filter(|one| *one != person).cloned().collect();
    Message { plain: blank(&message.plain), html: blank(&message.html), mentions, ..message }
}
