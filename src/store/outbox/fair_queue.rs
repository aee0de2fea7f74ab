//! Which rows are next: the first waiting row of each place. Also how many rows wait for a place or because of a person, and
//! which are dropped where there are too many.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, params};

use crate::domain::ids::{EventId, RoomId, UserId};
use crate::outgoing::Class;
use crate::store::outbox::{OutboxRow, STALE, TOO_MUCH, Waiting, act, class, destination};
use crate::store::{Result, Tx};

/// Rows that [`Tx::outbox_waiting`] gives in one go.
const MAX_WAITING: usize = 64;
/// How long a reaction of the bot's may wait. After that, people have read the message without it.
pub const REACTION_LIVES: TimeDelta = TimeDelta::minutes(2);

/// The first waiting row of each place: from one place to the next by the index, so that what waits behind the first of
/// each costs nothing.
const HEADS: &str = "WITH RECURSIVE place (name) AS (
     SELECT (SELECT coalesce(room, person) FROM outbox WHERE done IS NULL ORDER BY coalesce(room, person) LIMIT 1)
     UNION ALL
     SELECT (SELECT coalesce(room, person) FROM outbox
             WHERE done IS NULL AND coalesce(room, person) > place.name
             ORDER BY coalesce(room, person) LIMIT 1)
     FROM place WHERE place.name IS NOT NULL)
 SELECT place.name, p.direct, o.id, o.class, o.next, coalesce(r.direct, o.person IS NOT NULL)
 FROM place
 JOIN outbox o ON o.id = (SELECT id FROM outbox WHERE done IS NULL AND coalesce(room, person) = place.name
                          ORDER BY class, id LIMIT 1)
 LEFT JOIN person p ON p.id = place.name
 LEFT JOIN room r ON r.id = place.name";

/// The row of a place that is sent next there. A person's direct chat is one place, however it is addressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub id: i64,
    /// The id of the room; of the person where they have no direct chat yet.
    pub place: String,
    pub class: Class,
    /// Somebody's direct chat.
    pub direct: bool,
    /// A direct chat is to be made first.
    pub new_chat: bool,
    /// It may be sent now: it is due, and nothing else of that place is on its way.
    pub ready: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Heads {
    /// One of each place that has something waiting.
    pub heads: Vec<Head>,
    /// When the next one that is not due yet will be.
    pub next: Option<DateTime<Utc>>,
}

/// A place's first row, as it is read.
struct First {
    id: i64,
    class: Class,
    next: DateTime<Utc>,
    direct: bool,
}

impl Tx<'_> {
    /// What is next in each place. `under_way`: rows that are being sent; nothing else goes to their places meanwhile.
    ///
    /// Within a place the more urgent comes first, and else what was queued first. A row that failed holds up its place
    /// until it is tried again, and no other. Reactions come once nothing else waits there.
    pub fn outbox_heads(&self, now: DateTime<Utc>, under_way: &[i64]) -> Result<Heads> {
        let mut select = self.sql.prepare_cached(HEADS)?;
        let mut rows = select.query([])?;
        let mut firsts: std::collections::BTreeMap<String, First> = std::collections::BTreeMap::new();
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            let place = row.get::<_, Option<String>>(1)?.unwrap_or(name);
            let first = First { id: row.get(2)?, class: class(row.get(3)?)?, next: row.get(4)?, direct: row.get(5)? };
            match firsts.get_mut(&place) {
                Some(other) if (other.class, other.id) <= (first.class, first.id) => other.direct |= first.direct,
                _ => {
                    firsts.insert(place, first);
                }
            }
        }
        let mut busy = Vec::new();
        for id in under_way {
            busy.extend(self.place_of(*id)?);
        }
        let mut found = Heads::default();
        for (place, first) in firsts {
            let free = !busy.contains(&place);
            let due = first.next <= now;
            if free && !due {
                found.next = Some(found.next.map_or(first.next, |earlier| earlier.min(first.next)));
            }
            let First { id, class, direct, .. } = first;
            let new_chat = place.starts_with('@');
            found.heads.push(Head { id, place, class, direct, new_chat, ready: free && due });
        }
        Ok(found)
    }

    /// Where a row goes, as [`Head::place`] has it.
    fn place_of(&self, id: i64) -> Result<Option<String>> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT coalesce(o.room, p.direct, o.person) FROM outbox o LEFT JOIN person p ON p.id = o.person
                 WHERE o.id = ?1",
            )?
            .query_row([id], |row| row.get(0))
            .optional()?)
    }

    /// What has waited longest of all that is to be said in a place, reactions apart, where it is due.
    pub fn outbox_oldest(&self, place: &str, now: DateTime<Utc>) -> Result<Option<i64>> {
        let oldest: Option<(i64, DateTime<Utc>)> = self
            .sql
            .prepare_cached(
                "SELECT id, next FROM outbox
                 WHERE done IS NULL AND class < ?2
                     AND coalesce(room, person) IN (SELECT ?1 UNION ALL SELECT id FROM person WHERE direct = ?1)
                 ORDER BY id LIMIT 1",
            )?
            .query_row(params![place, Class::Reaction as i64], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(oldest.filter(|(_, next)| *next <= now).map(|(id, _)| id))
    }

    /// A row that waits.
    pub fn outbox_row(&self, id: i64) -> Result<Option<OutboxRow>> {
        let mut select = self.sql.prepare_cached(
            "SELECT o.id, o.txn, o.room, o.person, o.act, o.encrypted, o.attempts, o.made, o.answers, o.alone,
                    EXISTS (SELECT 1 FROM carried c WHERE c.row = o.id), o.class
             FROM outbox o WHERE o.id = ?1 AND o.done IS NULL",
        )?;
        let mut rows = select.query([id])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some(OutboxRow {
            id: row.get(0)?,
            txn: row.get(1)?,
            to: destination(row.get(2)?, row.get(3)?)?,
            act: act(&row.get::<_, String>(4)?)?,
            encrypted: row.get(5)?,
            attempts: row.get(6)?,
            made: row.get(7)?,
            answers: row.get(8)?,
            alone: row.get(9)?,
            private: row.get(10)?,
            class: class(row.get(11)?)?,
        }))
    }

    /// The first row of each place that is due, in the order in which they were queued; reactions, and what nobody waits
    /// for, last.
    pub fn outbox_waiting(&self, now: DateTime<Utc>) -> Result<Waiting> {
        let Heads { mut heads, next } = self.outbox_heads(now, &[])?;
        heads.retain(|head| head.ready);
        heads.sort_by_key(|head| (head.class >= Class::Coming, head.id));
        heads.truncate(MAX_WAITING);
        let due: Result<Vec<_>> = heads.iter().map(|head| self.outbox_row(head.id)).collect();
        Ok(Waiting { due: due?.into_iter().flatten().collect(), next })
    }

    /// In each place, what one turn queued keeps its order: what comes before something urgent is as urgent. Deletions
    /// wait for nothing.
    ///
    /// `first`: the turn's first row.
    pub fn outbox_keep_order(&self, first: i64) -> Result<()> {
        let rows = self
            .sql
            .prepare_cached(
                "SELECT o.id, coalesce(o.room, p.direct, o.person), o.class FROM outbox o
                 LEFT JOIN person p ON p.id = o.person
                 WHERE o.id >= ?1 AND o.done IS NULL AND o.class < ?2 AND o.act NOT LIKE '{\"Redact\"%' ORDER BY o.id DESC",
            )?
            .query_map(params![first, Class::Coming as i64], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<Vec<(i64, String, i64)>>>()?;
        let mut soonest: std::collections::HashMap<&str, i64> = std::collections::HashMap::new();
        for (id, place, class) in &rows {
            let soonest = soonest.entry(place.as_str()).or_insert(*class);
            *soonest = (*soonest).min(*class);
            if *soonest < *class {
                self.sql
                    .prepare_cached("UPDATE outbox SET class = ?2 WHERE id = ?1")?
                    .execute(params![id, *soonest])?;
            }
        }
        Ok(())
    }

    /// The row that the next one to be queued comes after.
    pub fn outbox_newest(&self) -> Result<i64> {
        let seq = self
            .sql
            .prepare_cached("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")?
            .query_row([], |row| row.get(0));
        Ok(seq.optional()?.unwrap_or(0))
    }

    /// How many rows wait that somebody's words caused.
    pub fn outbox_caused(&self, person: &UserId) -> Result<u32> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(*) FROM outbox WHERE done IS NULL AND cause = ?1")?
            .query_row([person], |row| row.get(0))?)
    }

    /// By how many people's words rows wait.
    pub fn outbox_causes(&self) -> Result<u32> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(DISTINCT cause) FROM outbox WHERE done IS NULL AND cause IS NOT NULL")?
            .query_row([], |row| row.get(0))?)
    }

    /// Rooms in which somebody has waited for an answer since `before`, those who wait longest first.
    pub fn outbox_awaited(&self, before: DateTime<Utc>, most: usize) -> Result<Vec<RoomId>> {
        self.sql
            .prepare_cached(
                "SELECT coalesce(o.room, p.direct) AS place FROM outbox o LEFT JOIN person p ON p.id = o.person
                 WHERE o.done IS NULL AND o.answers IS NOT NULL AND o.made <= ?1 AND place IS NOT NULL
                 GROUP BY place ORDER BY min(o.id) LIMIT ?2",
            )?
            .query_map(params![before, most], |row| row.get(0))?
            .map(|room| Ok(room?))
            .collect()
    }

    /// Drops reactions of the bot's that waited too long.
    pub fn outbox_drop_stale(&self, now: DateTime<Utc>) -> Result<usize> {
        Ok(self
            .sql
            .prepare_cached(
                "UPDATE outbox SET done = ?1, act = NULL, error = ?2
                 WHERE done IS NULL AND class = ?3 AND made < ?4 AND emoji IS NOT NULL",
            )?
            .execute(params![now, STALE, Class::Reaction as i64, now - REACTION_LIVES])?)
    }

    /// Drops the reactions that wait for a message which somebody answered without them.
    pub fn outbox_drop_reactions(&self, event: &EventId, now: DateTime<Utc>) -> Result<usize> {
        Ok(self
            .sql
            .prepare_cached(
                "UPDATE outbox SET done = ?2, act = NULL, error = ?3
                 WHERE done IS NULL AND class = ?4 AND refers IN (SELECT id FROM outbox WHERE event = ?1)",
            )?
            .execute(params![event, now, STALE, Class::Reaction as i64])?)
    }

    /// Where more than `most` rows wait, drops what is missed least: reactions, then news, those first that the people
    /// caused who have most waiting. What is urgent, an answer, or a way into a room or out of it is never dropped.
    pub fn outbox_shed(&self, most: usize, now: DateTime<Utc>) -> Result<usize> {
        let mut dropped = 0;
        for class in [Class::Reaction, Class::News] {
            let over = self.outbox_len()?.saturating_sub(most);
            if over == 0 {
                break;
            }
            dropped += self.sql.execute(
                "UPDATE outbox SET done = ?1, act = NULL, error = ?2 WHERE id IN (
                     SELECT o.id FROM outbox o
                     LEFT JOIN (SELECT cause, count(*) AS many FROM outbox WHERE done IS NULL AND cause IS NOT NULL
                                GROUP BY cause) c ON c.cause = o.cause
                     WHERE o.done IS NULL AND o.class = ?3 AND o.id NOT IN (SELECT row FROM carried)
                     ORDER BY coalesce(c.many, 0) DESC, o.id DESC LIMIT ?4)",
                params![now, TOO_MUCH, class as i64, over],
            )?;
        }
        Ok(dropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    /// However many rows wait, none is looked at but the first of each place.
    #[test]
    fn the_first_of_each_place_is_found_by_the_index() {
        let mut store = Store::in_memory("test").unwrap();
        let plan: Vec<String> = store
            .transact(|tx| -> Result<_> {
                let mut plan = tx.sql.prepare(&format!("EXPLAIN QUERY PLAN {HEADS}"))?;
                let steps = plan.query_map([], |row| row.get(3))?.collect::<rusqlite::Result<_>>()?;
                Ok(steps)
            })
            .unwrap();
        assert!(plan.iter().any(|step| step.contains("outbox")), "{plan:?}");
        for step in plan.iter().filter(|step| step.contains("outbox") || step.contains(" o ")) {
            // "SCAN … USING INDEX" is the first row of it: the query takes one.
            assert!(step.contains("USING"), "{plan:?}");
        }
        assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE")), "{plan:?}");
    }
}
