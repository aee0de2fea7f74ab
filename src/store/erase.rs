//! Erasing a person: their texts are removed from records that others still need, and their rows are deleted.

use rusqlite::params;

use super::{Result, Tx};
use crate::domain::ids::{EventId, RecordNo, RecordRef, TripId, UserId};
use crate::domain::record::Record;
use crate::store::text_history::TextOf;

/// A trip's texts, by their column.
const TRIP_TEXTS: [&str; 5] = ["about", "topics", "reach", "seeks", "donate"];

impl Tx<'_> {
    /// The messages by which somebody wrote a text of a trip or a record, the newest first.
    pub fn words_of(&self, person: &UserId) -> Result<Vec<EventId>> {
        Ok(self
            .sql
            .prepare("SELECT event FROM wrote WHERE person = ?1 GROUP BY event ORDER BY max(id) DESC")?
            .query_map([person], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// The records that somebody made, with the trip of each.
    pub fn records_made_by(&self, person: &UserId) -> Result<Vec<(TripId, Record)>> {
        let found = self
            .sql
            .prepare("SELECT trip, no FROM record WHERE maker = ?1 ORDER BY trip, no")?
            .query_map([person], |row| Ok(RecordRef { trip: row.get(0)?, no: row.get(1)? }))?
            .collect::<rusqlite::Result<Vec<RecordRef>>>()?;
        let mut records = Vec::new();
        for RecordRef { trip, no } in found {
            records.extend(self.record(trip, no)?.map(|record| (trip, record)));
        }
        Ok(records)
    }

    /// Makes a member of the crew the owner of a trip.
    pub fn set_trip_owner(&self, trip: TripId, owner: &UserId) -> Result<()> {
        self.drop_crew_requests(trip)?;
        self.sql.execute("UPDATE trip SET owner = ?2 WHERE id = ?1", params![trip, owner])?;
        Ok(())
    }

    /// Gives a record that others need to somebody else, without its maker's notes. Their message no longer edits or deletes it.
    pub fn give_record(&self, trip: TripId, no: RecordNo, to: &UserId) -> Result<()> {
        for sql in [
            "UPDATE record SET maker = ?3, event = '' WHERE trip = ?1 AND no = ?2",
            "UPDATE meetup SET maker = ?3, note = CASE WHEN EXISTS (SELECT 1 FROM wrote w WHERE w.trip = ?1 AND w.no = ?2
                 AND w.field = 'note') THEN note END WHERE trip = ?1 AND no = ?2",
        ] {
            self.sql.execute(sql, params![trip, no, to])?;
        }
        for sql in [
            "UPDATE stop SET note = NULL WHERE trip = ?1 AND no = ?2 AND NOT EXISTS (SELECT 1 FROM wrote w
                 WHERE w.trip = ?1 AND w.no = ?2 AND w.field = 'stop note')",
            "UPDATE suggestion SET why = NULL, venue = NULL WHERE trip = ?1 AND no = ?2",
        ] {
            self.sql.execute(sql, params![trip, no])?;
        }
        self.forget_first_words(TextOf::Record(RecordRef { trip, no }))
    }

    /// Deletes the texts that a trip's former owner wrote; those that others wrote since stay.
    pub fn forget_trip_texts(&self, trip: TripId) -> Result<()> {
        for field in TRIP_TEXTS {
            self.sql.execute(
                &format!(
                    "UPDATE trip SET {field} = NULL WHERE id = ?1 AND NOT EXISTS (
                         SELECT 1 FROM wrote WHERE wrote.trip = ?1 AND wrote.no = 0 AND wrote.field = ?2)"
                ),
                params![trip, field],
            )?;
        }
        self.forget_first_words(TextOf::Trip(trip))
    }

    /// What stood in each text before anybody changed it: its maker's words.
    fn forget_first_words(&self, of: TextOf) -> Result<()> {
        let (trip, no) = of.columns();
        self.sql.execute(
            "UPDATE wrote SET before = NULL WHERE id IN (
                 SELECT min(id) FROM wrote WHERE trip = ?1 AND no = ?2 GROUP BY field)",
            params![trip, no],
        )?;
        Ok(())
    }

    /// The contacts of all trips by which somebody can be reached at that Matrix id lose it; one that had no other way
    /// goes. Others noted these.
    fn forget_as_contact(&self, person: &UserId) -> Result<()> {
        let trips = self
            .sql
            .prepare("SELECT DISTINCT trip FROM contact WHERE instr(handles, ?1) > 0")?
            .query_map([person], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<TripId>>>()?;
        for trip in trips {
            for mut contact in self.contacts(trip)? {
                let mut card = contact.card.for_rules().clone();
                let before = card.handles.len();
                card.handles.retain(|handle| handle.as_str() != person.as_str());
                if card.handles.is_empty() {
                    self.delete_record(trip, contact.no)?;
                } else if card.handles.len() < before {
                    contact.card = crate::domain::private::Private::new(card);
                    self.put_contact(trip, &contact)?;
                }
            }
        }
        Ok(())
    }

    /// Deletes pending commands and proposals of others that name the person.
    fn forget_named(&self, person: &UserId) -> Result<()> {
        let pending = "coalesce(line, '') || ' ' || coalesce(draft, '') || ' ' || named";
        for (table, keys, texts) in [("pending", "rowid, 0", pending), ("proposal", "trip, no", "line")] {
            let named = self
                .sql
                .prepare(&format!("SELECT {keys}, {texts} FROM {table} WHERE instr({texts}, ?1) > 0"))?
                .query_map([person], |row| Ok(([row.get(0)?, row.get(1)?], row.get(2)?)))?
                .collect::<rusqlite::Result<Vec<([i64; 2], String)>>>()?;
            for (key, _) in named.iter().filter(|(_, text)| !person.stands_in(text).is_empty()) {
                self.sql.execute(&format!("DELETE FROM {table} WHERE ({keys}) = (?1, ?2)"), *key)?;
            }
        }
        Ok(())
    }

    /// Deletes every row about a person, at the end of the turn that answers `last`, their last message. Records that others
    /// need belong to somebody else by then.
    pub fn erase(&self, person: &UserId, last: &EventId) -> Result<()> {
        self.forget_as_contact(person)?;
        self.forget_blocked(person)?;
        self.forget_authored(person)?;
        for sql in [
            // Their direct chat may be called after them.
            "UPDATE room SET name = NULL WHERE direct = 1 AND id IN (SELECT direct FROM person WHERE id = ?1
                 UNION SELECT room FROM member WHERE person = ?1)",
            // Anybody's: they may hold this person's words.
            "DELETE FROM deed WHERE ?1 <> ''",
            "DELETE FROM rsvp WHERE person = ?1",
            "DELETE FROM lead WHERE person = ?1",
            "DELETE FROM reminder WHERE person = ?1 OR asked_by = ?1",
            "DELETE FROM pending WHERE person = ?1",
            "DELETE FROM spoke WHERE person = ?1",
            "DELETE FROM crew WHERE person = ?1",
            "DELETE FROM reader WHERE person = ?1",
            "DELETE FROM heard WHERE sender = ?1",
            "DELETE FROM unread WHERE sender = ?1",
            "DELETE FROM edit WHERE json_extract(said, '$.sender') = ?1",
            "DELETE FROM proposal WHERE json_extract(said, '$.sender') = ?1",
            // The other side of an introduction isn't told: it ends as if it had expired.
            "UPDATE intro SET a_yes = 0, a_id = '' WHERE a_id = ?1",
            "UPDATE intro SET b_yes = 0, b_id = '' WHERE b_id = ?1",
            "UPDATE intro SET by = '' WHERE by = ?1",
            "DELETE FROM crew_request WHERE person = ?1 OR asked_by = ?1",
            "UPDATE question SET sender = '' WHERE sender = ?1",
            "UPDATE question SET receiver = '' WHERE receiver = ?1",
            // Ids of timers that fired for them end with their id.
            "DELETE FROM seen WHERE substr(id, -length(?1)) = ?1",
            "DELETE FROM offer WHERE host = ?1",
            "UPDATE meetup SET maker = (SELECT owner FROM trip WHERE trip.id = meetup.trip) WHERE maker = ?1",
            "UPDATE record SET maker = (SELECT owner FROM trip WHERE trip.id = record.trip), event = '' WHERE maker = ?1",
            "UPDATE wrote SET person = NULL WHERE person = ?1",
            "DELETE FROM login WHERE person = ?1",
            "UPDATE room SET with_person = NULL WHERE with_person = ?1",
            "DELETE FROM person WHERE id = ?1",
        ] {
            self.sql.execute(sql, [person])?;
        }
        self.forget_named(person)?;
        // Their room memberships stay, under a checksum, and count again once they write to the bot. So do, until the next day,
        // their rate limit, and for a week, whom they asked: erasure must not reset limits.
        for sql in [
            "UPDATE member SET person = ?2 WHERE person = ?1",
            "UPDATE OR REPLACE bucket SET whose = ?2 WHERE whose = ?1",
            "UPDATE asked SET asker = ?2 WHERE asker = ?1",
            "UPDATE asked SET person = ?2 WHERE person = ?1",
        ] {
            self.sql.execute(sql, params![person, self.checksum(person)])?;
        }
        self.outbox_forget(person, last)?;
        self.scrub_after();
        Ok(())
    }
}
