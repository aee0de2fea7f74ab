//! The outbox: what is to be done on Matrix, in order, until it is done or given up.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, ToSql, params};

use super::columns::unreadable;
use super::{Result, StoreError, Tx};
use crate::domain::ids::{EventId, RoomId, UserId};
use crate::outgoing::{Act, ActKind, Destination, Message, Outgoing, Subject};

/// One thing to do on Matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: i64,
    /// The same for each attempt, unlike every other's (invariant 3).
    pub txn: String,
    pub to: Destination,
    pub act: Act,
    /// Never to be sent in the clear.
    pub encrypted: bool,
    /// Said in a direct chat: for whom alone, an empty id where that is not known. `None`: anybody in the room may read it.
    pub alone: Option<UserId>,
    pub attempts: u32,
    pub made: DateTime<Utc>,
    /// The event that it answers.
    pub answers: Option<EventId>,
    /// Somebody's private words are in it.
    pub private: bool,
}

/// What is due now, and when to look again.
#[derive(Debug, Default)]
pub struct Waiting {
    /// The first waiting row of each room, where it is due.
    pub due: Vec<Row>,
    /// When the next row that is not due yet will be.
    pub next: Option<DateTime<Utc>>,
}

/// A row that waits, without what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waits {
    pub id: i64,
    pub to: Destination,
    pub kind: ActKind,
    pub attempts: i64,
    pub next: DateTime<Utc>,
    /// The last attempt's error.
    pub error: Option<String>,
}

/// Why a row was dropped that need not be done any more: the bot is not in its room, or what it is about is gone.
pub(super) const NOT_THERE: &str = "not in the room any more";
pub(super) const TAKEN_BACK: &str = "taken back";

/// What the bot is to delete, it deletes where it said it, whatever became of that place.
const IS_REDACTION: &str = "coalesce(act LIKE '{\"Redact\"%', 0)";

/// Rooms that the sender is given in one go.
const MAX_HEADS: usize = 64;

/// The columns that say where it goes.
fn place(to: &Destination) -> (Option<&RoomId>, Option<&UserId>) {
    match to {
        Destination::Room(room) => (Some(room), None),
        Destination::Person(person) => (None, Some(person)),
    }
}

fn written(act: &Act) -> Result<String> {
    serde_json::to_string(act).map_err(unreadable("an outgoing act"))
}

impl Tx<'_> {
    /// Queues it, and the reactions that the bot puts on it. The row of the first.
    pub fn enqueue(&self, out: &Outgoing, now: DateTime<Utc>) -> Result<i64> {
        let (room, person) = place(&out.to);
        let act = written(&out.act)?;
        let (record, reminder, question, intro) = match out.about {
            Some(Subject::Record { trip, no, day }) => (Some((trip, no, day)), None, None, None),
            Some(Subject::Reminder(id)) => (None, Some(id), None, None),
            Some(Subject::Question(id)) => (None, None, Some(id), None),
            Some(Subject::Intro(id)) => (None, None, None, Some(id)),
            None => (None, None, None, None),
        };
        // The row's id is known only once it stands; AUTOINCREMENT never gives one twice, also after deletions.
        // A room that was ever encrypted stays so, whatever its state says now.
        self.sql
            .prepare_cached(
                "INSERT INTO outbox (txn, room, person, act, joins, low, encrypted, answers, trip, record, day, reminder,
                                     made, next, question, intro, alone)
                 VALUES (?1 || '-' || (1 + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)),
                         ?2, ?3, ?4, ?5, ?6, max(?7, coalesce((SELECT encrypted FROM room WHERE id = ?2), 0)),
                         ?8, ?9, ?10, ?11, ?12, ?13, ?13, ?14, ?15,
                         (SELECT coalesce((SELECT p.id FROM person p WHERE p.direct = r.id), '')
                          FROM room r WHERE r.id = ?2 AND r.direct = 1))",
            )?
            .execute(params![
                self.install,
                room,
                person,
                act,
                matches!(out.act, Act::Join | Act::Follow { .. }),
                // After all else: both come by the hundred, and nobody waits for them.
                matches!(out.act, Act::React { .. } | Act::Decline),
                out.encrypted,
                out.answers,
                record.map(|(trip, ..)| trip),
                record.map(|(_, no, _)| no),
                record.and_then(|(.., day)| day),
                reminder,
                now,
                question,
                intro,
            ])?;
        let row = self.sql.last_insert_rowid();
        if let (Some(carries), Some(person)) = (&out.carries, person) {
            self.note_carried(row, person, carries)?;
        }
        for choice in out.choices {
            let act = Act::React { row, key: choice.key().to_owned() };
            self.enqueue(
                &Outgoing { act, choices: &[], answers: None, about: None, carries: None, ..out.clone() },
                now,
            )?;
        }
        Ok(row)
    }

    /// How many rows wait.
    pub fn outbox_len(&self) -> Result<usize> {
        Ok(self.sql.query_row("SELECT count(*) FROM outbox WHERE done IS NULL", [], |row| row.get(0))?)
    }

    /// What waits, in order, `most` rows of it.
    pub fn outbox_list(&self, most: usize) -> Result<Vec<Waits>> {
        let mut select = self.sql.prepare_cached(
            "SELECT id, room, person, act, attempts, next, error FROM outbox WHERE done IS NULL ORDER BY id LIMIT ?1",
        )?;
        let mut rows = select.query([most])?;
        let mut waiting = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, to) = (row.get(0)?, destination(row.get(1)?, row.get(2)?)?);
            let kind = act(&row.get::<_, String>(3)?)?.kind();
            waiting.push(Waits { id, to, kind, attempts: row.get(4)?, next: row.get(5)?, error: row.get(6)? });
        }
        Ok(waiting)
    }

    /// The first waiting row of each room: order within a room is kept, and a room that fails holds up no other.
    /// A person's direct chat counts as that room, however it is addressed. Reactions come once nothing else waits
    /// there, and after all that is due elsewhere: the server counts them as messages.
    pub fn outbox_waiting(&self, now: DateTime<Utc>) -> Result<Waiting> {
        let mut select = self.sql.prepare_cached(
            "SELECT o.id, o.txn, o.room, o.person, o.act, o.encrypted, o.attempts, o.made, o.answers, o.next, o.alone,
                    EXISTS (SELECT 1 FROM carried c WHERE c.row = o.id)
             FROM outbox o WHERE o.id IN (
                 SELECT coalesce(min(w.id) FILTER (WHERE w.low = 0), min(w.id))
                 FROM outbox w LEFT JOIN person p ON p.id = w.person
                 WHERE w.done IS NULL GROUP BY coalesce(w.room, p.direct, w.person))
             ORDER BY o.low, o.id",
        )?;
        let mut rows = select.query([])?;
        let mut waiting = Waiting::default();
        while let Some(row) = rows.next()? {
            let next: DateTime<Utc> = row.get(9)?;
            if next > now {
                waiting.next = Some(waiting.next.map_or(next, |earlier| earlier.min(next)));
                continue;
            }
            if waiting.due.len() == MAX_HEADS {
                continue;
            }
            let to = destination(row.get(2)?, row.get(3)?)?;
            let act = act(&row.get::<_, String>(4)?)?;
            waiting.due.push(Row {
                id: row.get(0)?,
                txn: row.get(1)?,
                to,
                act,
                encrypted: row.get(5)?,
                attempts: row.get(6)?,
                made: row.get(7)?,
                answers: row.get(8)?,
                alone: row.get(10)?,
                private: row.get(11)?,
            });
        }
        Ok(waiting)
    }

    /// It is done. What was said goes: only which event came of it stays.
    pub fn outbox_done(&self, id: i64, event: Option<&EventId>, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE outbox SET done = ?2, event = ?3, act = NULL, error = NULL WHERE id = ?1")?
            .execute(params![id, now, event])?;
        Ok(())
    }

    /// It is seen in its room, so it is done, though the sender may not have heard so yet.
    pub fn outbox_arrived(&self, txn: &str, event: &EventId, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached(
                "UPDATE outbox SET done = coalesce(done, ?2), event = ?3, act = NULL, error = NULL
                 WHERE txn = ?1 AND event IS NULL",
            )?
            .execute(params![txn, now, event])?;
        Ok(())
    }

    /// It failed for now: again at `next`.
    pub fn outbox_retry(&self, id: i64, next: DateTime<Utc>, error: &str) -> Result<()> {
        self.sql
            .prepare_cached(
                "UPDATE outbox SET attempts = attempts + 1, next = ?2, error = ?3 WHERE id = ?1 AND done IS NULL",
            )?
            .execute(params![id, next, error])?;
        Ok(())
    }

    /// It won't be done any more. The caller tells the operator.
    pub fn outbox_give_up(&self, id: i64, error: &str, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached(
                "UPDATE outbox SET attempts = attempts + 1, done = ?2, event = NULL, act = NULL, error = ?3
                 WHERE id = ?1 AND done IS NULL",
            )?
            .execute(params![id, now, error])?;
        Ok(())
    }

    /// Whether it still is to be done, and there: it may have been dropped, or be sent elsewhere.
    pub fn outbox_waits(&self, id: i64, to: &Destination) -> Result<bool> {
        let (room, person) = place(to);
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM outbox WHERE id = ?1 AND done IS NULL AND room IS ?2 AND person IS ?3")?
            .exists(params![id, room, person])?)
    }

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
    pub(super) fn outbox_move(&self, room: &RoomId, to: &RoomId) -> Result<()> {
        let rows = self.acts("room = ?1 AND done IS NULL", params![room])?;
        self.redirect(rows, &Destination::Room(to.clone()))
    }

    /// What waits for a direct chat that is none any more goes to its person alone.
    pub(super) fn outbox_tell_alone(&self, room: &RoomId) -> Result<()> {
        // Nobody knows for whom it was.
        self.sql.execute(
            &format!("DELETE FROM outbox WHERE room = ?1 AND alone = '' AND done IS NULL AND NOT {IS_REDACTION}"),
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

    /// Drops what waits for somebody in the direct chat that they left.
    pub(super) fn outbox_drop_alone(&self, room: &RoomId, person: &UserId) -> Result<()> {
        self.sql.execute(
            &format!(
                "DELETE FROM outbox WHERE room = ?1 AND alone IN (?2, '') AND done IS NULL AND NOT {IS_REDACTION}"
            ),
            params![room, person],
        )?;
        Ok(())
    }

    fn acts(&self, which: &str, params: &[&dyn ToSql]) -> Result<Vec<(i64, Act)>> {
        self.sql
            .prepare(&format!("SELECT id, act FROM outbox WHERE {which} ORDER BY id"))?
            .query_map(params, |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
            .map(|row| {
                let (id, act) = row?;
                Ok((id, self::act(&act)?))
            })
            .collect()
    }

    /// Sends rows elsewhere; what is to be deleted is deleted where it is. Messages go, but as replies to nothing: what they answer is not there. Edits of what was
    /// said, and reactions to it, are dropped; reactions to a message that goes go with it.
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

    fn subject(&self, which: &str, params: &[&dyn ToSql]) -> Result<Option<Subject>> {
        Ok(self
            .sql
            .prepare_cached(&format!("SELECT trip, record, day, reminder, question, intro FROM outbox WHERE {which}"))?
            .query_row(params, |row| {
                let record = row.get::<_, Option<i64>>(0)?.zip(row.get::<_, Option<i64>>(1)?);
                let (day, reminder) = (row.get(2)?, row.get::<_, Option<i64>>(3)?);
                if let Some(question) = row.get(4)? {
                    return Ok(Some(Subject::Question(question)));
                }
                if let Some(intro) = row.get(5)? {
                    return Ok(Some(Subject::Intro(intro)));
                }
                Ok(match (record, reminder) {
                    // Nothing has the number 0: it was about the trip as a whole.
                    (Some((trip, no)), _) if no > 0 => Some(Subject::Record { trip, no, day }),
                    (_, Some(reminder)) => Some(Subject::Reminder(reminder)),
                    _ => None,
                })
            })
            .optional()?
            .flatten())
    }

    /// What an event of the bot's own is about.
    pub fn outbox_about(&self, event: &EventId) -> Result<Option<Subject>> {
        self.subject("event = ?1", params![event])
    }

    /// What was said there is about something else now.
    pub fn set_outbox_about(&self, row: i64, about: Option<Subject>) -> Result<()> {
        let (trip, record, day) = match about {
            Some(Subject::Record { trip, no, day }) => (Some(trip), Some(no), day),
            _ => (None, None, None),
        };
        self.sql
            .prepare_cached("UPDATE outbox SET trip = ?2, record = ?3, day = ?4 WHERE id = ?1")?
            .execute(params![row, trip, record, day])?;
        Ok(())
    }

    /// What an event of the bot's own answers.
    pub fn outbox_answers(&self, event: &EventId) -> Result<Option<EventId>> {
        Ok(self
            .sql
            .prepare_cached("SELECT answers FROM outbox WHERE event = ?1")?
            .query_row([event], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// The row that answers an event, itself no edit of another.
    pub fn answer_to(&self, event: &EventId) -> Result<Option<i64>> {
        Ok(self
            .sql
            .prepare_cached("SELECT min(id) FROM outbox WHERE answers = ?1")?
            .query_row([event], |row| row.get(0))?)
    }

    /// The event that came of a row; `None` where it was given up, or is forgotten.
    pub fn outbox_event(&self, row: i64) -> Result<Option<EventId>> {
        Ok(self
            .sql
            .prepare_cached("SELECT event FROM outbox WHERE id = ?1")?
            .query_row([row], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// The transaction id of a row, and when it was made: to look for what came of it.
    pub fn outbox_txn(&self, row: i64) -> Result<Option<(String, DateTime<Utc>)>> {
        Ok(self
            .sql
            .prepare_cached("SELECT txn, made FROM outbox WHERE id = ?1")?
            .query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// Says something else by a row that is not done. It may be on its way already, so an edit follows all the same.
    pub fn outbox_reword(&self, row: i64, message: &Message) -> Result<()> {
        let act = serde_json::to_string(&Act::Say(message.clone())).map_err(unreadable("an outgoing act"))?;
        self.sql
            .prepare_cached("UPDATE outbox SET act = ?2 WHERE id = ?1 AND done IS NULL")?
            .execute(params![row, act])?;
        Ok(())
    }

    /// Drops what waits to be said about a record that was taken back, the answer to who made it excepted.
    pub fn outbox_drop_record(&self, trip: i64, no: i64, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?3, act = NULL, error = ?4
             WHERE trip = ?1 AND record = ?2 AND done IS NULL AND answers IS NULL",
            params![trip, no, now, TAKEN_BACK],
        )?)
    }

    /// Drops what waits to be said about a trip that goes, but for answers.
    pub fn outbox_drop_trip(&self, trip: i64, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?2, act = NULL, error = ?3 WHERE trip = ?1 AND done IS NULL AND answers IS NULL",
            params![trip, now, TAKEN_BACK],
        )?)
    }

    /// Drops what waits to be told to somebody, unasked, as one of a trip's crew, which they are no more.
    pub fn outbox_drop_crew(&self, trip: i64, person: &UserId, now: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "UPDATE outbox SET done = ?3, act = NULL, error = ?4
             WHERE trip = ?1 AND person = ?2 AND done IS NULL AND answers IS NULL",
            params![trip, person, now, TAKEN_BACK],
        )?)
    }

    /// Forgets all that was, or is to be, said to somebody, but for the answer to `last`; and whom others' pings name.
    pub(super) fn outbox_forget(&self, person: &UserId, last: &EventId) -> Result<()> {
        self.sql.execute(
            // What the bot is to delete there, it still deletes.
            &format!(
                "DELETE FROM outbox WHERE (person = ?1 OR alone = ?1 AND (done IS NOT NULL OR answers IS NOT ?2))
                     AND NOT (done IS NULL AND {IS_REDACTION}) AND id NOT IN (SELECT row FROM carried)"
            ),
            params![person, last],
        )?;
        self.sql.execute("UPDATE outbox SET alone = '' WHERE alone = ?1", [person])?;
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

    /// How many invitations were accepted in the hour before `now`.
    pub fn count_joins(&self, now: DateTime<Utc>) -> Result<u32> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(*) FROM outbox WHERE joins = 1 AND made > ?1")?
            .query_row([now - TimeDelta::hours(1)], |row| row.get(0))?)
    }

    /// Forgets what was done before `before`, but for what is about a record that there still is: people may react to
    /// it for as long; and for what the bot is to delete.
    pub fn forget_outbox(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "DELETE FROM outbox WHERE done < ?1 AND NOT EXISTS (
                 SELECT 1 FROM record WHERE record.trip = outbox.trip AND record.no = outbox.record)
             AND id NOT IN (SELECT row FROM carried)",
            [before],
        )?)
    }
}

/// A message that neither pings nor names somebody.
fn unnamed(message: Message, person: &UserId) -> Message {
    let blank = |text: &str| text.replace(person.as_str(), "…");
    let mentions = message.mentions.iter().filter(|one| *one != person).cloned().collect();
    Message { plain: blank(&message.plain), html: blank(&message.html), mentions, ..message }
}

fn destination(room: Option<RoomId>, person: Option<UserId>) -> Result<Destination> {
    match (room, person) {
        (Some(room), _) => Ok(Destination::Room(room)),
        (None, Some(person)) => Ok(Destination::Person(person)),
        (None, None) => Err(StoreError::Damaged { what: "an outbox row", why: "it goes nowhere".to_owned() }),
    }
}

fn act(text: &str) -> Result<Act> {
    serde_json::from_str(text).map_err(unreadable("an outgoing act"))
}
