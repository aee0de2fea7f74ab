//! The sync token up to which everything is handled, and the ledger of events that could not be decrypted yet.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use crate::domain::ids::{EventId, RoomId, UserId};
use crate::store::{Result, Tx};

/// An encrypted event whose key has not come.
#[derive(Clone, Debug)]
pub struct Undecrypted {
    pub event: EventId,
    pub room: RoomId,
    pub sender: UserId,
    /// The event as it came from the server.
    pub json: String,
    pub since: DateTime<Utc>,
    /// Nobody but its sender and the bot was in the room when it came.
    pub alone: bool,
}

/// Events kept in the ledger, and bytes of JSON, in all: forgotten keys, or a flood, must not fill the disk or the memory.
const MAX_UNREAD: Share = Share { rows: 5_000, bytes: MAX_UNREAD_BYTES };
pub const MAX_UNREAD_BYTES: usize = 16 << 20;
/// The same of one room.
const MAX_UNREAD_OF_ROOM: Share = Share { rows: 2_000, bytes: 4 << 20 };
/// The same of one sender.
const MAX_UNREAD_OF_ONE: Share = Share { rows: 500, bytes: MAX_UNREAD_OF_ONE_BYTES };
pub const MAX_UNREAD_OF_ONE_BYTES: usize = 2 << 20;
/// The longest id of a Megolm session, in characters. They have 43; what is longer is none.
const MAX_SESSION_ID: u32 = 100;

/// How much of the ledger somebody may fill.
#[derive(Clone, Copy)]
struct Share {
    rows: usize,
    bytes: usize,
}

/// By what it is decided who has most.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    Rows,
    Bytes,
}

impl Tx<'_> {
    /// The sync token up to which everything has been handled; `None` before the first sync.
    pub fn handled_token(&self) -> Result<Option<String>> {
        Ok(self.sql.query_row("SELECT value FROM meta WHERE key = 'handled_token'", [], |row| row.get(0)).optional()?)
    }

    /// Stores the sync token up to which everything is handled.
    pub fn set_handled_token(&self, token: &str) -> Result<()> {
        self.sql
            .prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES ('handled_token', ?1)")?
            .execute([token])?;
        Ok(())
    }

    /// Keeps an event until its key comes. [`Tx::trim_unread`] follows once all that came together is kept.
    pub fn add_unread(&self, unread: &Undecrypted) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO unread (event, room, sender, session, since, bytes, json, alone)
                 VALUES (?1, ?2, ?3,
                     coalesce(CASE WHEN json_valid(?5) THEN substr(json_extract(?5, '$.content.session_id'), 1, ?6) END, ''),
                     ?4, length(CAST(?5 AS BLOB)), ?5, ?7)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![
                unread.event,
                unread.room,
                unread.sender,
                unread.since,
                unread.json,
                MAX_SESSION_ID,
                unread.alone,
            ])?;
        Ok(())
    }

    /// Drops what is too much: of each sender, of each room, and in all. Those who sent most lose their newest, so that
    /// nobody can push out others' messages. How many events were dropped.
    pub fn trim_unread(&self) -> Result<usize> {
        let mut dropped = 0;
        for (column, share) in [("sender", MAX_UNREAD_OF_ONE), ("room", MAX_UNREAD_OF_ROOM)] {
            let over = self
                .sql
                .prepare_cached(&format!(
                    "SELECT {column} FROM unread GROUP BY {column} HAVING count(*) > ?1 OR sum(bytes) > ?2"
                ))?
                .query_map(params![share.rows, share.bytes], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<String>>>()?;
            for of in over {
                dropped += self.shed(&format!("{column} = ?1"), &of, share)?;
            }
        }
        Ok(dropped + self.shed("?1 = ''", "", MAX_UNREAD)?)
    }

    /// Drops rows among those of which `which` is true until they keep to their share.
    fn shed(&self, which: &str, of: &str, share: Share) -> Result<usize> {
        let (mut rows, mut bytes): (usize, usize) = self
            .sql
            .prepare_cached(&format!("SELECT count(*), coalesce(sum(bytes), 0) FROM unread WHERE {which}"))?
            .query_row([of], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut dropped = 0;
        for (measure, level) in [(Measure::Bytes, "sum(bytes)"), (Measure::Rows, "count(*)")] {
            let fits = |rows, bytes| match measure {
                Measure::Rows => rows <= share.rows,
                Measure::Bytes => bytes <= share.bytes,
            };
            if fits(rows, bytes) {
                continue;
            }
            // With each row, how much its sender has up to it: the highest are the newest of those who have most.
            let levels = self
                .sql
                .prepare_cached(&format!(
                    "SELECT id, bytes FROM (SELECT id, bytes, {level} OVER (PARTITION BY sender ORDER BY id) AS level
                                            FROM unread WHERE {which})
                     ORDER BY level DESC, id DESC"
                ))?
                .query_map([of], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<Vec<(i64, usize)>>>()?;
            for (id, size) in levels {
                if fits(rows, bytes) {
                    break;
                }
                if measure == Measure::Rows || !self.empty_unread(id)? {
                    self.sql.prepare_cached("DELETE FROM unread WHERE id = ?1")?.execute([id])?;
                    rows -= 1;
                }
                bytes -= size;
                dropped += 1;
            }
        }
        Ok(dropped)
    }

    /// Drops the content of an event, and keeps its row so that its sender is told, where no other row of theirs waits.
    /// Returns whether that was so.
    fn empty_unread(&self, id: i64) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "UPDATE unread SET json = '', bytes = 0 WHERE id = ?1 AND NOT EXISTS (
                     SELECT 1 FROM unread other WHERE other.sender = unread.sender AND other.id <> ?1)",
            )?
            .execute([id])?
            == 1)
    }

    /// All that could not be read, oldest first.
    pub fn unread(&self) -> Result<Vec<EventId>> {
        Ok(self
            .sql
            .prepare_cached("SELECT event FROM unread ORDER BY id")?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// The rows of what could not be read and came after the row `after`, in their order, `most` of them.
    pub fn unread_after(&self, after: i64, most: usize) -> Result<Vec<i64>> {
        Ok(self
            .sql
            .prepare_cached("SELECT id FROM unread WHERE id > ?1 AND bytes > 0 ORDER BY id LIMIT ?2")?
            .query_map(params![after, most], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// The rows of what could not be read and was encrypted in that Megolm session, or sent by that person.
    pub fn unread_of(&self, what: &str) -> Result<Vec<i64>> {
        Ok(self
            .sql
            .prepare_cached("SELECT id FROM unread WHERE bytes > 0 AND (session = ?1 OR sender = ?1)")?
            .query_map([what], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// One of these rows, if it is still there.
    pub fn unread_row(&self, id: i64) -> Result<Option<Undecrypted>> {
        Ok(self
            .sql
            .prepare_cached("SELECT event, room, sender, json, since, alone FROM unread WHERE id = ?1")?
            .query_row([id], |row| {
                let (event, room, sender) = (row.get(0)?, row.get(1)?, row.get(2)?);
                Ok(Undecrypted { event, room, sender, json: row.get(3)?, since: row.get(4)?, alone: row.get(5)? })
            })
            .optional()?)
    }

    /// What could not be read and whose sender has not been told, oldest first, and since when.
    pub fn unread_untold(&self, most: usize) -> Result<Vec<(EventId, DateTime<Utc>)>> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT event, since FROM unread WHERE told = 0 AND sender <> '' ORDER BY since, id LIMIT ?1",
            )?
            .query_map([most], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Where and by whom something was said that could not be read, if it still can't; from now on its sender counts as
    /// told.
    pub fn tell_unread(&self, event: &EventId) -> Result<Option<(RoomId, UserId)>> {
        Ok(self
            .sql
            .prepare_cached("UPDATE unread SET told = 1 WHERE event = ?1 AND told = 0 RETURNING room, sender")?
            .query_row([event], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// It was read, or need not be any more: whether it stood there.
    pub fn remove_unread(&self, event: &EventId) -> Result<bool> {
        Ok(self.sql.execute("DELETE FROM unread WHERE event = ?1", [event])? == 1)
    }

    /// Deletes events that came before `before` and never got their key.
    pub fn forget_unread(&self, before: DateTime<Utc>) -> Result<usize> {
        Ok(self.sql.execute("DELETE FROM unread WHERE since < ?1", [before])?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    fn unread(n: usize, who: &str, room: &str, bytes: usize) -> Undecrypted {
        let text = "x".repeat(bytes.saturating_sub(60));
        Undecrypted {
            event: EventId::new(format!("${who}{n}")),
            room: RoomId::new(room),
            sender: UserId::new(format!("@{who}:localhost")),
            json: format!(r#"{{"content":{{"session_id":"{who}-session","ciphertext":"{text}"}}}}"#),
            since: DateTime::UNIX_EPOCH,
            alone: false,
        }
    }

    fn count(tx: &Tx<'_>, who: &str) -> Result<usize> {
        Ok(tx.unread_of(&format!("{who}-session"))?.len())
    }

    fn bytes(tx: &Tx<'_>) -> Result<usize> {
        Ok(tx.sql.query_row("SELECT sum(bytes) FROM unread", [], |row| row.get(0))?)
    }

    #[test]
    fn undecrypted_events_of_one_sender_have_a_limit() {
        let mut store = Store::in_memory("test").unwrap();
        store
            .transact(|tx| -> Result<()> {
                for n in 0..20 {
                    tx.add_unread(&unread(n, "kari", "!tour", 1_000))?;
                }
                // One who sends ever more, in her own room and in others'.
                let mut dropped = 0;
                for n in 0..1_000 {
                    tx.add_unread(&unread(n, "mallory", ["!hers", "!tour"][n % 2], 60_000))?;
                    dropped += tx.trim_unread()?;
                    assert!(bytes(tx)? <= MAX_UNREAD_OF_ONE_BYTES + 20 * 1_000);
                }
                assert_eq!(dropped, 1_000 - MAX_UNREAD_OF_ONE_BYTES / 60_000);
                assert_eq!(count(tx, "kari")?, 20);
                // Her oldest stay, and are read should the key come.
                assert_eq!(tx.unread_of("mallory-session")?[0], 21);
                // Those who come later have room, too.
                tx.add_unread(&unread(0, "jonas", "!tour", 5_000))?;
                assert_eq!(tx.trim_unread()?, 0);
                assert_eq!(count(tx, "jonas")?, 1);
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn undecrypted_events_of_a_room_have_a_limit() {
        let mut store = Store::in_memory("test").unwrap();
        store
            .transact(|tx| -> Result<()> {
                for n in 0..20 {
                    tx.add_unread(&unread(n, "kari", "!tour", 1_000))?;
                }
                // A hundred accounts in one room, then in fifty.
                for n in 0..3_000 {
                    let room = if n < 1_000 { "!tour".to_owned() } else { format!("!hers{}", n % 50) };
                    tx.add_unread(&unread(n, &format!("mallory{}", n % 100), &room, 60_000))?;
                    tx.trim_unread()?;
                    assert!(bytes(tx)? <= MAX_UNREAD_BYTES);
                }
                assert_eq!(count(tx, "kari")?, 20);
                tx.add_unread(&unread(0, "jonas", "!tour", 5_000))?;
                tx.trim_unread()?;
                assert_eq!(count(tx, "jonas")?, 1);
                let of_room = "SELECT sum(bytes) FROM unread WHERE room = '!tour'";
                assert!(tx.sql.query_row(of_room, [], |row| row.get::<_, usize>(0))? <= MAX_UNREAD_OF_ROOM.bytes);
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn small_undecrypted_events_are_counted() {
        let mut store = Store::in_memory("test").unwrap();
        store
            .transact(|tx| -> Result<()> {
                tx.add_unread(&unread(0, "kari", "!tour", 100))?;
                for n in 0..8_000 {
                    tx.add_unread(&unread(n, &format!("mallory{}", n % 40), &format!("!hers{}", n % 4), 100))?;
                    if n % 100 == 99 {
                        tx.trim_unread()?;
                        assert!(tx.unread()?.len() <= MAX_UNREAD.rows);
                    }
                }
                assert_eq!(count(tx, "kari")?, 1);
                Ok(())
            })
            .unwrap();
    }

    /// One whose every message is dropped hears all the same.
    #[test]
    fn what_is_dropped_is_told_once() {
        let mut store = Store::in_memory("test").unwrap();
        store
            .transact(|tx| -> Result<()> {
                for n in 0..3 {
                    tx.add_unread(&unread(n, "kari", "!tour", 3 << 20))?;
                    assert_eq!(tx.trim_unread()?, 1);
                }
                assert_eq!(count(tx, "kari")?, 0);
                assert_eq!(tx.unread_untold(10)?.len(), 1);
                assert_eq!(bytes(tx)?, 0);
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn an_odd_session_is_none() {
        let mut store = Store::in_memory("test").unwrap();
        store
            .transact(|tx| -> Result<()> {
                for (n, json) in [
                    "",
                    "{",
                    "{}",
                    r#"{"content":{"session_id":7}}"#,
                    r#"{"content":{"session_id":null}}"#,
                    r#"{"content":[]}"#,
                ]
                .into_iter()
                .enumerate()
                {
                    tx.add_unread(&Undecrypted { json: json.to_owned(), ..unread(n, "kari", "!tour", 0) })?;
                }
                let long = format!(r#"{{"content":{{"session_id":"{}"}}}}"#, "s".repeat(60_000));
                tx.add_unread(&Undecrypted { json: long, ..unread(9, "kari", "!tour", 0) })?;
                assert_eq!(tx.unread()?.len(), 7);
                assert_eq!(tx.unread_of(&"s".repeat(60_000))?, [0_i64; 0]);
                assert_eq!(tx.unread_after(0, 100)?.len(), 6);
                Ok(())
            })
            .unwrap();
    }
}
