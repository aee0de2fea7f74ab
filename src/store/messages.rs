//! What came of messages to the bot, so that edits and deletions of them mean something; and edits until they settle.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, params};

use crate::domain::ids::{EventId, RoomId, UserId};
use crate::incoming::Said;
use crate::store::authors::DID;
use crate::store::sql_types::unreadable;
use crate::store::{Result, Tx};

/// What one command line of a message did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It was only answered.
    None,
    /// It made a record.
    Created,
    /// It changed something else, which can be taken back (an answer to a meetup or offer, an own reminder) or set anew.
    Reversible,
    /// It did something that an edit can't undo.
    Final,
}

/// A message to the bot that was handled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandledMessage {
    pub room: RoomId,
    pub sender: UserId,
    /// One for each command line.
    pub effects: Vec<Effect>,
    /// When it was said: "tomorrow" is read from there, in an edit too.
    pub at: DateTime<Utc>,
    /// When its newest edit that counts was made.
    pub edited: Option<DateTime<Utc>>,
    /// The root of the thread in which it was said; edits don't name it.
    pub thread: Option<EventId>,
}

/// An edit that has not settled.
#[derive(Clone, Debug)]
pub struct Edit {
    pub original: EventId,
    pub event: EventId,
    pub at: DateTime<Utc>,
    pub due: DateTime<Utc>,
}

impl Tx<'_> {
    /// Stores what a handled message did; replaces what was stored for the event before.
    pub fn put_handled(&self, event: &EventId, heard: &HandledMessage) -> Result<()> {
        let effects: String = heard.effects.iter().map(|effect| letter(*effect)).collect();
        self.sql
            .prepare_cached(
                "INSERT OR REPLACE INTO heard (event, room, sender, effects, at, edited, thread)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![event, heard.room, heard.sender, effects, heard.at, heard.edited, heard.thread])?;
        Ok(())
    }

    /// What a handled message did; `None` for one that was not for the bot, or that is forgotten.
    pub fn handled(&self, event: &EventId) -> Result<Option<HandledMessage>> {
        let found = self
            .sql
            .prepare_cached("SELECT room, sender, effects, at, edited, thread FROM heard WHERE event = ?1")?
            .query_row([event], |row| {
                Ok((
                    row.get::<_, String>(2)?,
                    HandledMessage {
                        room: row.get(0)?,
                        sender: row.get(1)?,
                        effects: Vec::new(),
                        at: row.get(3)?,
                        edited: row.get(4)?,
                        thread: row.get(5)?,
                    },
                ))
            })
            .optional()?;
        Ok(found.map(|(effects, heard)| HandledMessage { effects: effects.chars().map(effect).collect(), ..heard }))
    }

    /// Forgets a deleted message.
    pub fn forget_heard(&self, event: &EventId) -> Result<bool> {
        Ok(self.sql.execute("DELETE FROM heard WHERE event = ?1", [event])? == 1)
    }

    /// Forgets what was said before `before`, but for what can still be taken back: only its author may.
    pub fn forget_heard_before(&self, before: DateTime<Utc>) -> Result<usize> {
        let did = DID.replace("{event}", "heard.event");
        Ok(self.sql.execute(&format!("DELETE FROM heard WHERE at < ?1 AND NOT ({did})"), [before])?)
    }

    /// Whether a message or reaction did something that can be taken back: answered a meetup or an offer or a suggestion,
    /// set a reminder, or wrote a text.
    pub fn can_take_back(&self, event: &EventId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT 1 WHERE EXISTS (SELECT 1 FROM rsvp WHERE event = ?1)
                     OR EXISTS (SELECT 1 FROM offer_night WHERE event = ?1)
                     OR EXISTS (SELECT 1 FROM suggestion WHERE event = ?1)
                     OR EXISTS (SELECT 1 FROM reminder WHERE event = ?1)
                     OR EXISTS (SELECT 1 FROM details WHERE instr(' ' || event || ' ', ' ' || ?1 || ' ') > 0)
                     OR EXISTS (SELECT 1 FROM wrote WHERE event = ?1)",
            )?
            .exists([event])?)
    }

    /// Keeps an edit until it settles: `settles` after the newest, `longest` after the first of them. An older one than
    /// that which waits already doesn't count.
    pub fn put_edit(
        &self,
        original: &EventId,
        said: &Said,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
        (settles, longest): (TimeDelta, TimeDelta),
    ) -> Result<()> {
        let json = serde_json::to_string(said).map_err(unreadable("an edit"))?;
        let before: Option<(DateTime<Utc>, DateTime<Utc>)> = self
            .sql
            .prepare_cached("SELECT at, since FROM edit WHERE original = ?1")?
            .query_row([original], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        if before.is_some_and(|(newest, _)| newest > at) {
            return Ok(());
        }
        let since = before.map_or(now, |(_, since)| since);
        let due = (now + settles).min(since + longest);
        self.sql
            .prepare_cached(
                "INSERT OR REPLACE INTO edit (original, event, said, at, since, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![original, said.event, json, at, since, due])?;
        Ok(())
    }

    /// The edits that wait, those that settle first first.
    pub fn edits(&self, most: usize) -> Result<Vec<Edit>> {
        self.sql
            .prepare_cached("SELECT original, event, at, due FROM edit ORDER BY due, original LIMIT ?1")?
            .query_map([most], |row| {
                Ok(Edit { original: row.get(0)?, event: row.get(1)?, at: row.get(2)?, due: row.get(3)? })
            })?
            .map(|row| Ok(row?))
            .collect()
    }

    /// Takes the newest edit of a message out of the store, with the time at which it was sent.
    pub fn take_edit(&self, original: &EventId) -> Result<Option<(Said, DateTime<Utc>)>> {
        let found: Option<(String, DateTime<Utc>)> = self
            .sql
            .prepare_cached("DELETE FROM edit WHERE original = ?1 RETURNING said, at")?
            .query_row([original], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((said, at)) = found else { return Ok(None) };
        let said = serde_json::from_str(&said).map_err(unreadable("an edit"))?;
        Ok(Some((said, at)))
    }

    /// A deleted edit waits no more: one by that person, or with `moderator` by anybody, in that room.
    pub fn drop_edit(&self, event: &EventId, room: &RoomId, by: &UserId, moderator: bool) -> Result<bool> {
        Ok(self.sql.execute(
            "DELETE FROM edit WHERE event = ?1 AND json_extract(said, '$.room.id') = ?2
                 AND (?4 OR json_extract(said, '$.sender') = ?3)",
            params![event, room, by, moderator],
        )? > 0)
    }
}

fn letter(effect: Effect) -> char {
    match effect {
        Effect::None => 'n',
        Effect::Created => 'r',
        Effect::Reversible => 'a',
        Effect::Final => 'd',
    }
}

/// What can't be read is taken for a deed: it is never run a second time.
fn effect(letter: char) -> Effect {
    match letter {
        'n' => Effect::None,
        'r' => Effect::Created,
        'a' => Effect::Reversible,
        _ => Effect::Final,
    }
}
