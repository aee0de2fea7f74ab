//! What waits for somebody's "yes": command lines that were asked back about, and drafts of plain words. What was settled
//! stays for some days, so that a late answer can be told so.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::draft::Draft;
use crate::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::outgoing::Subject;
use crate::store::sql_types::{record_ref, unreadable};
use crate::store::{Result, Tx};

/// Questions and drafts that wait for one person in one room; with one more, the oldest goes.
pub const MAX_PENDING: u32 = 8;
/// Settled ones of one person in one room that are kept.
const MAX_SETTLED: u32 = 16;
/// How long after its time a question is known as one that is over.
const KEPT_SETTLED: TimeDelta = TimeDelta::days(7);

/// A question or a draft, until its answer.
#[derive(Clone)]
pub struct Pending {
    /// The message whose answer asks.
    pub event: EventId,
    /// The message that a draft was read of; of a question, the same as `event`.
    pub origin: EventId,
    pub what: PendingAction,
    /// The question in short, in the language in which it was asked.
    pub shown: String,
    /// The row of the outbox by which it was asked last.
    pub row: Option<i64>,
}

#[derive(Clone)]
pub enum PendingAction {
    /// A command line, to be run.
    Line(Line),
    /// To be recorded.
    Draft(Box<Draft>),
}

/// A command line that waits for its "yes".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    /// The key of the words that it wants (`sure` in `data/words`), where "yes" alone is too little.
    pub word: Option<String>,
    /// What the question named as lost; of an address, the earlier messages whose words are part of it.
    pub named: String,
    /// The record that it is about: trip and number.
    pub about: Option<RecordRef>,
}

/// The state of a question.
#[derive(Clone)]
pub enum QuestionState {
    Open(Pending),
    /// Carried out, as made by that message.
    Done(EventId),
    /// Dropped, overtaken or expired.
    Over,
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    Over,
}

impl Outcome {
    fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Over => "over",
        }
    }
}

impl PendingAction {
    /// The records that it is about, or may be: trip and number.
    fn about(&self) -> Vec<RecordRef> {
        match self {
            Self::Line(line) => line.about.into_iter().collect(),
            // One of several things isn't all that waits.
            Self::Draft(draft) => match draft.trip.filter(|_| draft.what.len() == 1) {
                Some(trip) => draft.answers().map(|no| RecordRef { trip, no }).collect(),
                None => Vec::new(),
            },
        }
    }
}

const COLUMNS: &str = "event, origin, line, draft, trip, record, word, named, shown, outcome, expires,
    (SELECT max(o.id) FROM outbox o WHERE o.low = 0 AND o.answers IN (pending.event, pending.again)
        AND o.answers IS NOT NULL)";

impl Tx<'_> {
    /// Stores a question or draft for a person in a room, until `expires`. The oldest are dropped beyond [`MAX_PENDING`].
    pub fn put_pending(&self, room: &RoomId, person: &UserId, pending: &Pending, expires: DateTime<Utc>) -> Result<()> {
        let (line, draft) = match &pending.what {
            PendingAction::Line(line) => (Some(line), None),
            PendingAction::Draft(draft) => {
                let json = serde_json::to_string(draft).map_err(unreadable("a draft"))?;
                (None, Some(json))
            }
        };
        let about = line.and_then(|line| line.about);
        // Asked the same twice, they answer it once.
        if let Some(line) = line {
            self.sql.execute(
                "UPDATE pending SET outcome = 'over', line = NULL, named = '', shown = ''
                 WHERE person = ?1 AND room = ?2 AND outcome IS NULL AND line = ?3 AND shown = ?4 AND word IS ?5
                     AND trip IS ?6 AND record IS ?7 AND event <> ?8",
                params![
                    person,
                    room,
                    line.text,
                    pending.shown,
                    line.word,
                    about.map(|record| record.trip),
                    about.map(|record| record.no),
                    pending.event
                ],
            )?;
        }
        if let Some(line) = line {
            self.overtake_contained(room, person, &pending.event, line)?;
        }
        self.sql.execute(
            "INSERT OR REPLACE INTO pending (event, origin, room, person, line, draft, trip, record, word, named, shown,
                                             expires)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                pending.event,
                pending.origin,
                room,
                person,
                line.map(|line| &line.text),
                draft,
                about.map(|record| record.trip),
                about.map(|record| record.no),
                line.and_then(|line| line.word.as_ref()),
                line.map_or("", |line| line.named.as_str()),
                pending.shown,
                expires
            ],
        )?;
        for (settled, most) in [("IS NULL", MAX_PENDING), ("IS NOT NULL", MAX_SETTLED)] {
            self.sql.execute(
                &format!(
                    "DELETE FROM pending WHERE rowid IN (
                         SELECT rowid FROM pending WHERE person = ?1 AND room = ?2 AND outcome {settled}
                         ORDER BY rowid DESC LIMIT -1 OFFSET ?3)"
                ),
                params![person, room, most],
            )?;
        }
        Ok(())
    }

    /// "Give back Monday?", asked before "give back all of it?", is answered with it.
    fn overtake_contained(&self, room: &RoomId, person: &UserId, event: &EventId, line: &Line) -> Result<()> {
        let Some(about) = line.about.filter(|_| line.word.is_some()) else { return Ok(()) };
        let waiting: Vec<(EventId, String)> = self
            .sql
            .prepare_cached(
                "SELECT event, named FROM pending WHERE person = ?1 AND room = ?2 AND outcome IS NULL AND word IS ?3
                     AND trip = ?4 AND record = ?5 AND event <> ?6 AND named <> ''",
            )?
            .query_map(params![person, room, line.word, about.trip, about.no, event], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        for (older, named) in waiting {
            if named.split(", ").all(|one| line.named.split(", ").any(|other| other == one)) {
                self.settle_asked(&older, Outcome::Over)?;
            }
        }
        Ok(())
    }

    /// What this person was asked in this room, the newest first, settled or not.
    pub fn questions(&self, room: &RoomId, person: &UserId, now: DateTime<Utc>) -> Result<Vec<QuestionState>> {
        self.sql
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM pending WHERE person = ?1 AND room = ?2 ORDER BY rowid DESC"
            ))?
            .query_map(params![person, room], read)?
            .map(|row| stands(row?, now))
            .collect()
    }

    /// What the answer to that message of theirs asked; `None` where it was no question.
    pub fn asked_by(
        &self,
        room: &RoomId,
        person: &UserId,
        event: &EventId,
        now: DateTime<Utc>,
    ) -> Result<Option<QuestionState>> {
        self.stands("event = ?3 OR again = ?3", (room, person, event), now)
    }

    /// What that message of theirs led to; where several questions came of it, the one that is open.
    pub fn asked_of(
        &self,
        room: &RoomId,
        person: &UserId,
        event: &EventId,
        now: DateTime<Utc>,
    ) -> Result<Option<QuestionState>> {
        self.stands("event = ?3 OR origin = ?3 OR again = ?3", (room, person, event), now)
    }

    fn stands(
        &self,
        which: &str,
        (room, person, event): (&RoomId, &UserId, &EventId),
        now: DateTime<Utc>,
    ) -> Result<Option<QuestionState>> {
        self.sql
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM pending WHERE person = ?1 AND room = ?2 AND ({which})
                 ORDER BY outcome IS NULL DESC, rowid DESC LIMIT 1"
            ))?
            .query_row(params![person, room, event], read)
            .optional()?
            .map(|columns| stands(columns, now))
            .transpose()
    }

    /// Whether that message of theirs waits for their "yes".
    pub fn is_pending(&self, person: &UserId, event: &EventId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM pending WHERE person = ?1 AND event = ?2 AND outcome IS NULL")?
            .exists(params![person, event])?)
    }

    /// The question was asked once more, by the answer to a later message.
    pub fn ask_again(&self, event: &EventId, again: &EventId) -> Result<()> {
        self.sql.execute("UPDATE pending SET again = ?2 WHERE event = ?1", [event, again])?;
        Ok(())
    }

    /// What that message asked for, or what was read of it, waits no more.
    pub fn settle_pending(&self, event: &EventId, outcome: Outcome) -> Result<()> {
        self.settle("event = ?1 OR origin = ?1 OR instr(' ' || named || ' ', ' ' || ?1 || ' ') > 0", event, outcome)
    }

    /// As [`Tx::settle_pending`], of what that message asked for alone.
    pub fn settle_asked(&self, event: &EventId, outcome: Outcome) -> Result<()> {
        self.settle("event = ?1", event, outcome)
    }

    fn settle(&self, which: &str, event: &EventId, outcome: Outcome) -> Result<()> {
        self.sql
            .prepare_cached(&format!(
                "UPDATE pending SET outcome = ?2, line = NULL, draft = NULL, named = '', shown = ''
                 WHERE outcome IS NULL AND ({which})"
            ))?
            .execute(params![event, outcome.key()])?;
        Ok(())
    }

    /// A draft was taken, whatever overtook it: it is done.
    pub fn settle_taken(&self, event: &EventId) -> Result<()> {
        self.settle("event = ?1 OR origin = ?1", event, Outcome::Done)?;
        self.sql.execute("UPDATE pending SET outcome = 'done' WHERE event = ?1", [event])?;
        Ok(())
    }

    /// What was to be carried out could not be: it is not done, and waits no more.
    pub fn unsettle_pending(&self, event: &EventId) -> Result<()> {
        self.sql.execute("UPDATE pending SET outcome = 'over' WHERE event = ?1 AND outcome = 'done'", [event])?;
        Ok(())
    }

    /// The row by which the newest question was asked, where that one's time is over and nobody answered it.
    pub fn expired_question(&self, room: &RoomId, person: &UserId, now: DateTime<Utc>) -> Result<Option<i64>> {
        let newest = self
            .sql
            .prepare_cached(&format!(
                "SELECT {COLUMNS} FROM pending WHERE person = ?1 AND room = ?2 ORDER BY rowid DESC LIMIT 1"
            ))?
            .query_row(params![person, room], read)
            .optional()?;
        Ok(newest.filter(|one| one.outcome.is_none() && one.expires <= now).and_then(|one| one.row))
    }

    /// Whether an edit of that message waits to settle.
    pub fn is_edited(&self, event: &EventId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM edit WHERE original = ?1")?.exists([event])?)
    }

    /// Somebody answered about a record: what still waits for their word about it is overtaken, wherever it was asked.
    pub fn overtake_pending(&self, person: &UserId, record: RecordRef) -> Result<()> {
        let waiting: Vec<Columns> = self
            .sql
            .prepare_cached(&format!("SELECT {COLUMNS} FROM pending WHERE person = ?1 AND outcome IS NULL"))?
            .query_map([person], read)?
            .collect::<rusqlite::Result<_>>()?;
        for columns in waiting {
            let pending = pending(columns)?;
            if pending.what.about().contains(&record) {
                self.settle_asked(&pending.event, Outcome::Over)?;
            }
        }
        Ok(())
    }

    /// Forgets what is past its time; that there was such a question, some days later.
    pub fn forget_pending(&self, now: DateTime<Utc>) -> Result<usize> {
        self.sql.execute(
            "UPDATE pending SET outcome = coalesce(outcome, 'over'), line = NULL, draft = NULL, named = '', shown = ''
             WHERE expires < ?1",
            [now],
        )?;
        Ok(self.sql.execute("DELETE FROM pending WHERE expires < ?1", [now - KEPT_SETTLED])?)
    }

    // ---- what was said last ----

    /// How far the outbox was when this person last spoke to the bot there.
    pub fn spoke(&self, room: &RoomId, person: &UserId) -> Result<i64> {
        Ok(self
            .sql
            .prepare_cached("SELECT row FROM spoke WHERE room = ?1 AND person = ?2")?
            .query_row(params![room, person], |row| row.get(0))
            .optional()?
            .unwrap_or_default())
    }

    /// Stores how far the outbox was (its newest row) when a person last wrote to the bot in a room.
    pub fn put_spoke(&self, room: &RoomId, person: &UserId, row: i64) -> Result<()> {
        self.sql
            .prepare_cached("INSERT OR REPLACE INTO spoke (room, person, row) VALUES (?1, ?2, ?3)")?
            .execute(params![room, person, row])?;
        Ok(())
    }

    /// What the last thing is about that the bot said to somebody in their direct chat after that row.
    pub fn last_said(&self, room: &RoomId, person: &UserId, after: i64) -> Result<Option<Subject>> {
        let row: Option<i64> = self
            .sql
            .prepare_cached("SELECT max(id) FROM outbox WHERE id > ?3 AND low = 0 AND (room = ?1 OR person = ?2)")?
            .query_row(params![room, person, after], |row| row.get(0))?;
        Ok(row.map(|row| self.outbox_subject(row)).transpose()?.flatten())
    }

    /// The newest thing after that row which the bot said there unasked, and which can be answered by "yes"; also an
    /// introduction or a request to join a crew that was asked once more.
    pub fn said_unasked(
        &self,
        room: &RoomId,
        person: &UserId,
        direct: bool,
        after: i64,
    ) -> Result<Option<(i64, Subject)>> {
        let row: Option<i64> = self
            .sql
            .prepare_cached(
                "SELECT max(id) FROM outbox WHERE id > ?4 AND low = 0 AND (room = ?1 OR ?3 AND person = ?2)
                     AND (crew_request IS NOT NULL OR intro IS NOT NULL
                         OR answers IS NULL AND (record > 0 OR question IS NOT NULL))",
            )?
            .query_row(params![room, person, direct, after], |row| row.get(0))?;
        let Some(row) = row else { return Ok(None) };
        Ok(self.outbox_subject(row)?.map(|subject| (row, subject)))
    }

    /// Whether the bot answered anything there since that row: a command, other words.
    pub fn answered_since(&self, room: &RoomId, row: i64) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM outbox WHERE id > ?2 AND low = 0 AND room = ?1 AND answers IS NOT NULL)",
            )?
            .query_row(params![room, row], |row| row.get(0))?)
    }

    /// The records of a trip that the bot spoke of there since then, the newest first: in that room, and to `person` in
    /// their direct chat.
    pub fn spoken_of(
        &self,
        room: &RoomId,
        person: Option<&UserId>,
        trip: TripId,
        since: DateTime<Utc>,
        most: usize,
    ) -> Result<Vec<RecordNo>> {
        self.sql
            .prepare_cached(
                "SELECT record FROM outbox WHERE low = 0 AND record > 0 AND trip = ?3 AND made >= ?4
                     AND (room = ?1 OR person = ?2)
                 GROUP BY record ORDER BY max(id) DESC LIMIT ?5",
            )?
            .query_map(params![room, person, trip, since, most], |row| row.get(0))?
            .map(|row| Ok(row?))
            .collect()
    }

    /// The card that the last thing said there is, where it answers them and has taps.
    pub fn last_answer_to_tap(&self, room: &RoomId) -> Result<Option<Subject>> {
        let row: Option<i64> = self
            .sql
            .prepare_cached(
                "SELECT o.id FROM outbox o WHERE o.id = (SELECT max(id) FROM outbox WHERE low = 0 AND room = ?1)
                     AND o.answers IS NOT NULL AND o.record > 0
                     AND EXISTS (SELECT 1 FROM outbox tap WHERE tap.refers = o.id AND tap.low = 1)",
            )?
            .query_row(params![room], |row| row.get(0))
            .optional()?;
        Ok(row.map(|row| self.outbox_subject(row)).transpose()?.flatten())
    }

    /// What else the bot asked there unasked, to be tapped, after one row and before another.
    pub fn asked_besides(&self, room: &RoomId, person: &UserId, after: i64, before: i64) -> Result<Option<Subject>> {
        let row: Option<i64> = self
            .sql
            .prepare_cached(
                "SELECT max(o.id) FROM outbox o WHERE o.id > ?3 AND o.id < ?4 AND o.low = 0 AND o.answers IS NULL
                     AND (o.room = ?1 OR o.person = ?2)
                     AND (o.record > 0 OR o.intro IS NOT NULL OR o.crew_request IS NOT NULL)
                     AND EXISTS (SELECT 1 FROM outbox tap WHERE tap.refers = o.id AND tap.low = 1)",
            )?
            .query_row(params![room, person, after, before], |row| row.get(0))?;
        Ok(row.map(|row| self.outbox_subject(row)).transpose()?.flatten())
    }
}

struct Columns {
    event: EventId,
    origin: EventId,
    line: Option<String>,
    draft: Option<String>,
    about: Option<RecordRef>,
    word: Option<String>,
    named: String,
    shown: String,
    outcome: Option<String>,
    expires: DateTime<Utc>,
    row: Option<i64>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok(Columns {
        event: row.get(0)?,
        origin: row.get(1)?,
        line: row.get(2)?,
        draft: row.get(3)?,
        about: record_ref(row.get(4)?, row.get(5)?),
        word: row.get(6)?,
        named: row.get(7)?,
        shown: row.get(8)?,
        outcome: row.get(9)?,
        expires: row.get(10)?,
        row: row.get(11)?,
    })
}

fn stands(columns: Columns, now: DateTime<Utc>) -> Result<QuestionState> {
    Ok(match columns.outcome.as_deref() {
        Some("done") => QuestionState::Done(columns.origin),
        Some(_) => QuestionState::Over,
        None if columns.expires <= now => QuestionState::Over,
        None => QuestionState::Open(pending(columns)?),
    })
}

fn pending(columns: Columns) -> Result<Pending> {
    let Columns { event, origin, line, draft, about, word, named, shown, row, .. } = columns;
    let what = match (line, draft) {
        (Some(text), _) => PendingAction::Line(Line { text, word, named, about }),
        (None, draft) => PendingAction::Draft(Box::new(
            serde_json::from_str(&draft.unwrap_or_default()).map_err(unreadable("a draft"))?,
        )),
    };
    Ok(Pending { event, origin, what, shown, row })
}
