//! Which members of a crew may read the check-in details of an offer: those whom its host knows of.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::{Result, Tx};
use crate::domain::ids::{RecordNo, RecordRef, TripId, UserId};

/// Somebody joined the crew of a trip after a host had said how to get in.
#[derive(Clone, Debug)]
pub struct Newcomer {
    pub trip: TripId,
    pub offer: RecordNo,
    pub person: UserId,
}

impl Tx<'_> {
    /// Adds members of the crew that the host of an offer knows of. `named`: by name, and not only as part of the crew at the
    /// time of the offer.
    pub fn put_readers(&self, RecordRef { trip, no: offer }: RecordRef, people: &[UserId], named: bool) -> Result<()> {
        let mut put = self.sql.prepare_cached(
            "INSERT INTO reader (trip, offer, person, named) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET named = max(named, ?4), since = CASE WHEN ?4 THEN NULL ELSE since END",
        )?;
        for person in people {
            put.execute(params![trip, offer, person, named])?;
        }
        Ok(())
    }

    /// As [`Tx::put_readers`], of somebody whom a message tells the host of that is queued in this turn.
    pub fn put_newcomer(&self, new: &Newcomer, now: DateTime<Utc>) -> Result<()> {
        self.sql
            .prepare_cached("INSERT INTO reader (trip, offer, person, named, since) VALUES (?1, ?2, ?3, 1, ?4)")?
            .execute(params![new.trip, new.offer, new.person, now])?;
        Ok(())
    }

    /// Whom the host of an offer knows of, and whether by name.
    pub fn readers(&self, trip: TripId, offer: RecordNo) -> Result<Vec<(UserId, bool)>> {
        Ok(self
            .sql
            .prepare_cached("SELECT person, named FROM reader WHERE trip = ?1 AND offer = ?2 ORDER BY person")?
            .query_map(params![trip, offer], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Whether the host of an offer knows that this person may read how to get in: not before the message that says so
    /// was sent, nor where it never was.
    pub fn is_reader(&self, trip: TripId, offer: RecordNo, person: &UserId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT 1 FROM reader WHERE trip = ?1 AND offer = ?2 AND person = ?3 AND NOT EXISTS (
                     SELECT 1 FROM outbox JOIN offer ON offer.host = outbox.person
                     WHERE offer.trip = ?1 AND offer.no = ?2 AND outbox.trip = ?1 AND outbox.record = ?2
                         AND outbox.made = reader.since AND (outbox.done IS NULL OR outbox.event IS NULL))",
            )?
            .exists(params![trip, offer, person])?)
    }

    /// Those of a crew whom a host who has said how to get in doesn't know of. Not those whom that host blocked: they
    /// read nothing.
    pub fn newcomers(&self) -> Result<Vec<Newcomer>> {
        self.sql
            .prepare_cached(
                "SELECT details.trip, details.offer, crew.person FROM details
                 JOIN offer ON offer.trip = details.trip AND offer.no = details.offer
                 JOIN crew ON crew.trip = details.trip AND crew.person <> offer.host
                 WHERE NOT EXISTS (SELECT 1 FROM reader WHERE reader.trip = details.trip
                                       AND reader.offer = details.offer AND reader.person = crew.person)
                     AND NOT EXISTS (SELECT 1 FROM block WHERE block.by = offer.host AND block.person = crew.person)
                 ORDER BY details.trip, details.offer, crew.person",
            )?
            .query_map([], |row| Ok(Newcomer { trip: row.get(0)?, offer: row.get(1)?, person: row.get(2)? }))?
            .map(|row| Ok(row?))
            .collect()
    }

    /// Who left a crew is new to its hosts once they come back.
    pub fn forget_left_readers(&self) -> Result<()> {
        self.sql
            .prepare_cached(
                "DELETE FROM reader WHERE NOT EXISTS (
                     SELECT 1 FROM crew WHERE crew.trip = reader.trip AND crew.person = reader.person)",
            )?
            .execute([])?;
        Ok(())
    }

    /// Whether somebody knows another person from a room that is linked to a trip.
    pub fn share_a_room(&self, trip: TripId, one: &UserId, other: &UserId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT 1 FROM room JOIN member one ON one.room = room.id JOIN member other ON other.room = room.id
                 WHERE room.trip = ?1 AND room.present = 1 AND room.direct = 0 AND one.person = ?2 AND other.person = ?3",
            )?
            .exists(params![trip, one, other])?)
    }

    /// Whether somebody knows who a trip's owner is: it is theirs, they share a room of its, or they were told by name and
    /// said that the owner may read how to get in at their place.
    pub fn knows_owner(&self, person: &UserId, trip: TripId, owner: &UserId) -> Result<bool> {
        if person == owner || self.share_a_room(trip, person, owner)? {
            return Ok(true);
        }
        Ok(self
            .sql
            .prepare_cached(
                "SELECT 1 FROM reader JOIN offer ON offer.trip = reader.trip AND offer.no = reader.offer
                 WHERE reader.trip = ?1 AND reader.person = ?3 AND reader.named = 1 AND offer.host = ?2",
            )?
            .exists(params![trip, person, owner])?)
    }
}
