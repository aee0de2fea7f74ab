//! Cards: rows whose message shows how a record stands. Triggers of the store (`migrations/0010_cards.sql`) mark those whose
//! record has changed, and a timer looks at these a moment later. The bot's own reactions are rows that refer to their card.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, params};

use crate::domain::ids::{EventId, RecordRef, RoomId, UserId};
use crate::outgoing::{Card, Choice, Class, Destination, Outgoing, Subject};
use crate::store::outbox::{STALE, destination, place};
use crate::store::{Result, Tx};

/// How long a card waits for further changes before it is edited.
pub const CARD_SETTLES: TimeDelta = TimeDelta::seconds(3);
/// Cards of one record that are kept true, the newest.
const MAX_CARDS: usize = 20;

/// A card, or another message with reactions of the bot's, that is to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    pub row: i64,
    pub to: Destination,
    /// In a room: the only person who reads it.
    pub alone: Option<UserId>,
    pub encrypted: bool,
    pub about: Option<Subject>,
    pub shows: Shows,
    /// The bot took its own reactions off already.
    pub settled: bool,
    /// It was sent, or still will be.
    pub is_there: bool,
}

/// What a row shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    Card(Card),
    /// A card that a newer one in the same place has replaced.
    Former,
    /// A question or a draft, which is over.
    Answered,
}

/// One of the bot's own reactions that is still there, or about to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnReaction {
    pub row: i64,
    pub choice: Choice,
    /// It has not been sent.
    pub waits: bool,
}

pub(super) fn key(card: Card) -> &'static str {
    match card {
        Card::Record => "record",
        Card::Question => "question",
    }
}

fn card(key: &str) -> Option<Card> {
    [Card::Record, Card::Question].into_iter().find(|card| self::key(*card) == key)
}

impl Tx<'_> {
    /// A newer card takes the place of those of the same record that stand in the same place.
    pub(super) fn retire_cards(&self, out: &Outgoing, newest: i64) -> Result<()> {
        let (Some(card), Some(Subject::Record { trip, no, .. })) = (out.card, out.about) else { return Ok(()) };
        let (room, person) = place(&out.to);
        self.sql
            .prepare_cached(
                "UPDATE outbox SET card = 'former', stale = ''
                 WHERE trip = ?1 AND record = ?2 AND card = ?3 AND id <> ?4
                     AND coalesce((SELECT direct FROM person WHERE id = outbox.person), person, room)
                       = coalesce((SELECT direct FROM person WHERE id = ?5), ?5, ?6)",
            )?
            .execute(params![trip, no, key(card), newest, person, room])?;
        Ok(())
    }

    /// Sets the time at which the cards are looked at that this turn made untrue: the newest of each record.
    pub fn date_stale_cards(&self, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached(
                "UPDATE outbox SET stale = NULL WHERE stale = '' AND record IS NOT NULL AND ?1 <= (
                     SELECT count(*) FROM outbox newer
                     WHERE newer.trip = outbox.trip AND newer.record = outbox.record AND newer.card IS NOT NULL
                         AND newer.id > outbox.id)",
            )?
            .execute([MAX_CARDS])?;
        self.sql.prepare_cached("UPDATE outbox SET stale = ?1 WHERE stale = ''")?.execute([now + CARD_SETTLES])?;
        Ok(())
    }

    /// Rows that are to be looked at again, and when, the first first.
    pub fn stale_cards(&self, most: usize) -> Result<Vec<(i64, DateTime<Utc>)>> {
        self.sql
            .prepare_cached("SELECT id, stale FROM outbox WHERE stale > '' ORDER BY stale, id LIMIT ?1")?
            .query_map([most], |row| Ok((row.get(0)?, row.get(1)?)))?
            .map(|row| Ok(row?))
            .collect()
    }

    /// Takes a row off those that are to be looked at.
    pub fn take_stale_card(&self, row: i64) -> Result<Option<CardRow>> {
        let found = self
            .sql
            .prepare_cached(
                "UPDATE outbox SET stale = NULL WHERE id = ?1 AND stale IS NOT NULL
                 RETURNING room, person, alone, encrypted, card, settled, done IS NULL OR event IS NOT NULL",
            )?
            .query_row([row], |row| {
                Ok((
                    (row.get(0)?, row.get(1)?),
                    row.get(2)?,
                    row.get(3)?,
                    row.get::<_, Option<String>>(4)?,
                    row.get(5)?,
                    row.get(6)?,
                ))
            })
            .optional()?;
        let Some(((room, person), alone, encrypted, shows, settled, is_there)) = found else { return Ok(None) };
        let shows = match shows.as_deref() {
            None => Shows::Answered,
            Some(shows) => card(shows).map_or(Shows::Former, Shows::Card),
        };
        let (to, about) = (destination(room, person)?, self.outbox_subject(row)?);
        Ok(Some(CardRow { row, to, alone, encrypted, about, shows, settled, is_there }))
    }

    /// Whether the bot's own reactions are off a card.
    pub fn set_card_settled(&self, row: i64, settled: bool) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE outbox SET settled = ?2 WHERE id = ?1 AND settled <> ?2")?
            .execute(params![row, settled])?;
        Ok(())
    }

    /// A row is a card no more: its reader may not see what it shows.
    pub fn drop_card(&self, row: i64) -> Result<()> {
        self.sql.prepare_cached("UPDATE outbox SET card = NULL WHERE id = ?1")?.execute([row])?;
        Ok(())
    }

    /// What kind of card an event of the bot's own is.
    pub fn card_of(&self, event: &EventId) -> Result<Option<Card>> {
        let found: Option<Option<String>> = self
            .sql
            .prepare_cached("SELECT card FROM outbox WHERE event = ?1")?
            .query_row([event], |row| row.get(0))
            .optional()?;
        Ok(found.flatten().as_deref().and_then(card))
    }

    /// What kind of card of a record was shown last in a room, or to that person in their direct chat.
    pub fn newest_card(&self, room: &RoomId, person: &UserId, about: RecordRef) -> Result<Option<Card>> {
        let found: Option<String> = self
            .sql
            .prepare_cached(
                "SELECT card FROM outbox
                 WHERE trip = ?1 AND record = ?2 AND card IN ('record', 'question') AND (room = ?3 OR person = ?4)
                 ORDER BY id DESC LIMIT 1",
            )?
            .query_row(params![about.trip, about.no, room, person], |row| row.get(0))
            .optional()?;
        Ok(found.as_deref().and_then(card))
    }

    /// The rooms in which a card of that record stands.
    pub fn rooms_with_card(&self, about: Subject) -> Result<Vec<RoomId>> {
        let Subject::Record { trip, no, .. } = about else { return Ok(Vec::new()) };
        self.sql
            .prepare_cached(
                "SELECT DISTINCT room FROM outbox WHERE trip = ?1 AND record = ?2 AND card = 'record'
                     AND room IS NOT NULL AND alone IS NULL AND (done IS NULL OR event IS NOT NULL)",
            )?
            .query_map(params![trip, no], |row| row.get(0))?
            .map(|room| Ok(room?))
            .collect()
    }

    /// Whether a row is the edit of a card, by which nothing new is said.
    pub fn is_card_edit(&self, row: i64) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM outbox WHERE id = ?1 AND refers IS NOT NULL AND class = ?2")?
            .exists(params![row, Class::News as i64])?)
    }

    /// A card's edit of that row that waits is overtaken by a newer one. What answers somebody is said all the same.
    pub fn drop_waiting_edits(&self, row: i64, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached(
                "UPDATE outbox SET done = ?2, act = NULL, error = ?3
                 WHERE refers = ?1 AND done IS NULL AND class = ?4 AND act LIKE '{\"Edit\"%'",
            )?
            .execute(params![row, now, STALE, Class::News as i64])?;
        Ok(())
    }

    /// The bot's own reactions to what a row said, those apart that it took off again.
    pub fn own_reactions(&self, row: i64) -> Result<Vec<OwnReaction>> {
        let mut select = self.sql.prepare_cached(
            "SELECT id, emoji, done IS NULL FROM outbox
             WHERE refers = ?1 AND emoji IS NOT NULL AND (done IS NULL OR event IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM outbox taken WHERE taken.refers = outbox.id)
             ORDER BY id",
        )?;
        let mut rows = select.query([row])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let emoji: String = row.get(1)?;
            let Some(choice) = Choice::read(&emoji) else { continue };
            found.push(OwnReaction { row: row.get(0)?, choice, waits: row.get(2)? });
        }
        Ok(found)
    }

    /// The row that an event of the bot's own came of, and where it went.
    pub fn row_of(&self, event: &EventId) -> Result<Option<(i64, Destination, Option<UserId>)>> {
        let found = self
            .sql
            .prepare_cached("SELECT id, room, person, alone FROM outbox WHERE event = ?1 LIMIT 1")?
            .query_row([event], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
            .optional()?;
        let Some((row, room, person, alone)) = found else { return Ok(None) };
        Ok(Some((row, destination(room, person)?, alone)))
    }

    /// A reaction of the bot's own that waits is not put any more.
    pub fn drop_reaction(&self, row: i64, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached("UPDATE outbox SET done = ?2, act = NULL, error = ?3 WHERE id = ?1 AND done IS NULL")?
            .execute(params![row, now, STALE])?;
        Ok(())
    }
}
