//! The outbox: everything that the bot is to send or do on Matrix, in order, until it is delivered or given up.
//!
//! The life of a row:
//!
//! - **Queued.** A turn enqueues it ([`Tx::enqueue`]), in the transaction that handles what caused it. It gets a transaction
//!   id for all its attempts. Reactions that the bot offers on a message are rows of their own, which refer to it.
//! - **Dropped or redirected.** Until it is delivered, a later turn may reword it, drop it (the bot left the room, its
//!   record was deleted), or send it elsewhere (the room was upgraded, a direct chat isn't private any more; `redirect.rs`).
//! - **Picked.** The sender takes the first due row of each place, a room or a person's direct chat
//!   ([`Tx::outbox_heads`]), and chooses one of them (`matrix/outbound/fair_queue.rs`). While it is under way, nothing else
//!   is sent to its place.
//! - **Attempted.** One request is made for it, with the row's transaction id (`matrix/outbound/deliver.rs`). After some
//!   time, the room's history is searched first: a homeserver may have forgotten the id.
//! - **Deferred.** The attempt failed, and may succeed later: `next` moves on, and `attempts` counts it
//!   ([`Tx::outbox_retry`]). The row's place waits for it. A rate limit or a lost connection changes nothing in the row: it
//!   stays due, and the sender waits.
//! - **Delivered.** `done` and `event` are set, and the content is deleted ([`Tx::outbox_done`]). If the bot stops before
//!   that, the row is attempted again with the same id, or the sync reports the event first ([`Tx::outbox_arrived`]).
//! - **Sent again.** If somebody came into the room while a message for one person was sent, that message is deleted there,
//!   and queued once more under a new id ([`Tx::outbox_again`]).
//! - **Given up.** It failed for good, or too often (`limits.send_attempts`): `done` and `error` are set, but no `event`
//!   ([`Tx::outbox_give_up`]). A turn tells the operators.
//! - **Forgotten.** Later the row is deleted, unless its message may still be answered or has to be deleted
//!   ([`Tx::forget_outbox`]).

pub(crate) mod cards;
pub(crate) mod fair_queue;
pub(crate) mod redirect;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, ToSql, params};

use super::{Result, StoreError, Tx};
use crate::domain::ids::{EventId, RecordNo, RoomId, TripId, UserId};
use crate::outgoing::{Act, ActKind, Class, Destination, Message, Outgoing, Readers, Subject};
use crate::store::sql_types::unreadable;

pub use crate::store::outbox::fair_queue::{Head, Heads};

/// One thing to do on Matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    pub id: i64,
    /// The same for each attempt, unlike every other's (invariant 3, ARCHITECTURE.md).
    pub txn: String,
    pub to: Destination,
    pub act: Act,
    /// Never to be sent in the clear.
    pub encrypted: bool,
    /// In a room: the only person who may read it, by id, or by checksum once they are erased ([`Tx::stands_for`]). `None`:
    /// anybody in the room may read it.
    pub alone: Option<UserId>,
    pub attempts: u32,
    pub made: DateTime<Utc>,
    /// The event that it answers.
    pub answers: Option<EventId>,
    /// Somebody's private words are in it.
    pub private: bool,
    pub class: Class,
}

/// What is due now, and when to look again.
#[derive(Debug, Default)]
pub struct Waiting {
    /// The first waiting row of each room, where it is due.
    pub due: Vec<OutboxRow>,
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
/// A reaction of the bot's that nobody needs any more, and what was too much to be sent at all.
pub(super) const STALE: &str = "not needed any more";
pub(super) const TOO_MUCH: &str = "too much waits to be sent";

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
        self.enqueue_as(out, out.class(), now)
    }

    /// As [`Tx::enqueue`], in another class than it has by itself.
    pub fn enqueue_as(&self, out: &Outgoing, class: Class, now: DateTime<Utc>) -> Result<i64> {
        let (room, person) = place(&out.to);
        let act = written(&out.act)?;
        let (mut record, mut reminder, mut question, mut intro, mut request) = (None, None, None, None, None);
        match out.about {
            Some(Subject::Record { trip, no, day }) => record = Some((trip, no.get(), day)),
            // No record has the number 0.
            Some(Subject::Trip(trip)) => record = Some((trip, 0, None)),
            Some(Subject::Reminder(id)) => reminder = Some(id),
            Some(Subject::Question(id)) => question = Some(id),
            Some(Subject::Intro(id)) => intro = Some(id),
            Some(Subject::CrewRequest(id)) => request = Some(id),
            None => {}
        }
        let alone = match (&out.to, &out.readers) {
            (Destination::Room(_), Readers::Only(person)) => Some(person),
            _ => None,
        };
        let refers = match &out.act {
            Act::React { row, .. } | Act::Edit { row, .. } | Act::Unreact { row } => Some(*row),
            _ => None,
        };
        let emoji = match &out.act {
            Act::React { key, .. } => Some(key.as_str()),
            _ => None,
        };
        // The row's id is known only once it is inserted; AUTOINCREMENT never gives one twice, also after deletions.
        // A room that was ever encrypted stays so, whatever its state says now.
        self.sql
            .prepare_cached(
                "INSERT INTO outbox (txn, room, person, act, joins, low, encrypted, answers, trip, record, day, reminder,
                                     made, next, question, intro, class, refers, cause, crew_request, alone, card, emoji)
                 VALUES (?1 || '-' || (1 + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)),
                         ?2, ?3, ?4, ?5, ?6, max(?7, coalesce((SELECT encrypted FROM room WHERE id = ?2), 0)),
                         ?8, ?9, ?10, ?11, ?12, ?13, ?13, ?14, ?15,
                         -- What refers to a row that waits doesn't come before it.
                         max(?16, coalesce((SELECT class FROM outbox WHERE id = ?17 AND done IS NULL), 0)), ?17, ?18,
                         ?19, ?20, ?21, ?22)",
            )?
            .execute(params![
                self.install,
                room,
                person,
                act,
                matches!(out.act, Act::Join | Act::Follow { .. }),
                // After all else: both come by the hundred, and nobody waits for them.
                matches!(out.act, Act::React { .. } | Act::Unreact { .. } | Act::Decline),
                out.encrypted,
                out.answers,
                record.map(|(trip, ..)| trip),
                record.map(|(_, no, _)| no),
                record.and_then(|(.., day)| day),
                reminder,
                now,
                question,
                intro,
                class as i64,
                refers,
                self.cause(),
                request,
                alone,
                out.card.map(cards::key),
                emoji,
            ])?;
        let row = self.sql.last_insert_rowid();
        self.retire_cards(out, row)?;
        if let (Some(carries), Some(person)) = (&out.carries, person) {
            self.note_carried(row, person, carries)?;
        }
        for key in out.choices.iter().map(|choice| choice.key()).chain(out.taps.iter().copied()) {
            let act = Act::React { row, key: key.to_owned() };
            let bare = Outgoing { answers: None, about: None, carries: None, card: None, ..out.clone() };
            self.enqueue(&Outgoing { act, choices: &[], taps: &[], ..bare }, now)?;
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

    fn subject(&self, which: &str, params: &[&dyn ToSql]) -> Result<Option<Subject>> {
        Ok(self
            .sql
            .prepare_cached(&format!(
                "SELECT trip, record, day, reminder, question, intro, crew_request FROM outbox WHERE {which}"
            ))?
            .query_row(params, |row| {
                let record = row.get::<_, Option<TripId>>(0)?.zip(row.get::<_, Option<i64>>(1)?);
                let (day, reminder) = (row.get(2)?, row.get::<_, Option<i64>>(3)?);
                if let Some(question) = row.get(4)? {
                    return Ok(Some(Subject::Question(question)));
                }
                if let Some(intro) = row.get(5)? {
                    return Ok(Some(Subject::Intro(intro)));
                }
                if let Some(request) = row.get(6)? {
                    return Ok(Some(Subject::CrewRequest(request)));
                }
                // The number 0 is the trip as a whole, about which nobody can answer anything.
                let record = record.and_then(|(trip, no)| Some((trip, RecordNo::new(no)?)));
                Ok(match (record, reminder) {
                    (Some((trip, no)), _) => Some(Subject::Record { trip, no, day }),
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

    /// The trip as a whole that an event of the bot's own is about.
    pub fn outbox_trip(&self, event: &EventId) -> Result<Option<TripId>> {
        Ok(self
            .sql
            .prepare_cached("SELECT trip FROM outbox WHERE event = ?1 AND record = 0")?
            .query_row([event], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// Whether an event is the bot's own, as far as the outbox still knows.
    pub fn outbox_sent(&self, event: &EventId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM outbox WHERE event = ?1")?.exists([event])?)
    }

    /// What a row is about.
    pub fn outbox_subject(&self, row: i64) -> Result<Option<Subject>> {
        self.subject("id = ?1", params![row])
    }

    /// What was said there is about something else now.
    pub fn set_outbox_about(&self, row: i64, about: Option<Subject>) -> Result<()> {
        let (trip, record, day) = match about {
            Some(Subject::Record { trip, no, day }) => (Some(trip), Some(no.get()), day),
            Some(Subject::Trip(trip)) => (Some(trip), Some(0), None),
            _ => (None, None, None),
        };
        let reminder = if let Some(Subject::Reminder(id)) = about { Some(id) } else { None };
        self.sql
            .prepare_cached("UPDATE outbox SET trip = ?2, record = ?3, day = ?4, reminder = ?5 WHERE id = ?1")?
            .execute(params![row, trip, record, day, reminder])?;
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

    /// How many invitations were accepted in the hour before `now`.
    pub fn count_joins(&self, now: DateTime<Utc>) -> Result<u32> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(*) FROM outbox WHERE joins = 1 AND made > ?1")?
            .query_row([now - TimeDelta::hours(1)], |row| row.get(0))?)
    }

    /// Forgets what was done before `before`, but for what is about a record that there still is, since people may react to
    /// it for as long; for the bot's own reactions to that; and for what the bot is to delete.
    pub fn forget_outbox(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute(
            "DELETE FROM outbox WHERE done < ?1 AND NOT EXISTS (
                 SELECT 1 FROM record WHERE record.trip = outbox.trip AND record.no = outbox.record)
             AND id NOT IN (SELECT row FROM carried)
             AND NOT EXISTS (SELECT 1 FROM outbox said JOIN record ON record.trip = said.trip AND record.no = said.record
                             WHERE said.id = outbox.refers AND outbox.emoji IS NOT NULL)",
            [before],
        )?)
    }
}

fn destination(room: Option<RoomId>, person: Option<UserId>) -> Result<Destination> {
    match (room, person) {
        (Some(room), _) => Ok(Destination::Room(room)),
        (None, Some(person)) => Ok(Destination::Person(person)),
        (None, None) => Err(StoreError::Damaged { what: "an outbox row", why: "it goes nowhere".to_owned() }),
    }
}

fn class(number: i64) -> Result<Class> {
    let class = usize::try_from(number).ok().and_then(|number| Class::ALL.get(number).copied());
    class.ok_or_else(|| StoreError::Damaged { what: "an outbox row", why: format!("there is no class {number}") })
}

fn act(text: &str) -> Result<Act> {
    serde_json::from_str(text).map_err(unreadable("an outgoing act"))
}
