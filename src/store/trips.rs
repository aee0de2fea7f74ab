//! Trips, their crews, and the one count of numbers in each.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, Row, params};

use super::{RequestKind, Result, Tx};
use crate::domain::ids::{EventId, RecordNo, RoomId, TripId, UserId};
use crate::domain::record::{Kind, Record};
use crate::domain::trip::{Part, Trip};
use crate::store::sql_types::parsed;

const COLUMNS: &str = "id, title, owner, starts, ends, zone, about, topics, reach, open, ended, donate, seeks";

/// A free text of a trip that its crew sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TripText {
    About,
    Topics,
    Reach,
    Seeks,
    Donate,
}

impl Tx<'_> {
    /// Adds a trip: its id.
    pub fn add_trip(
        &self,
        title: &str,
        owner: &UserId,
        days: Option<(NaiveDate, NaiveDate)>,
        zone: Tz,
        now: DateTime<Utc>,
    ) -> Result<TripId> {
        let (starts, ends) = days.unzip();
        self.sql.execute(
            "INSERT INTO trip (title, owner, starts, ends, zone, made) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![title, owner, starts, ends, zone.name(), now],
        )?;
        let id = TripId::new(self.sql.last_insert_rowid());
        self.sql.execute("INSERT INTO crew (trip, person) VALUES (?1, ?2)", params![id, owner])?;
        Ok(id)
    }

    /// A trip, by its id.
    pub fn trip(&self, id: TripId) -> Result<Option<Trip>> {
        let found = self
            .sql
            .prepare_cached(&format!("SELECT {COLUMNS} FROM trip WHERE id = ?1"))?
            .query_row([id], Self::trip_row)
            .optional()?;
        found.map(|found| self.with_crew(found)).transpose()
    }

    /// The trips that a person may see, those under way first, the newest first: theirs, open ones, those of rooms that
    /// they are in, those that they host on (a night that is open or taken: an offer left or withdrawn shows nothing). Not
    /// those whose owner blocked them.
    pub fn trips_seen_by(&self, person: &UserId) -> Result<Vec<Trip>> {
        Ok(self.trips_by_part(person)?.into_iter().map(|(_, trip)| trip).collect())
    }

    /// As [`Tx::trips_seen_by`], each with what the person has to do with it.
    pub fn trips_by_part(&self, person: &UserId) -> Result<Vec<(Part, Trip)>> {
        let mut select = self.sql.prepare_cached(&format!(
            "SELECT {COLUMNS},
                 EXISTS (SELECT 1 FROM crew WHERE crew.trip = trip.id AND crew.person = ?1) AS travels,
                 EXISTS (SELECT 1 FROM offer JOIN offer_night ON offer_night.trip = offer.trip
                             AND offer_night.offer = offer.no
                         WHERE offer.trip = trip.id AND offer.host = ?1
                             AND offer_night.state IN ('open', 'taken')) AS hosts,
                 EXISTS (SELECT 1 FROM room JOIN member ON member.room = room.id
                         WHERE room.trip = trip.id AND room.present = 1 AND member.person = ?1) AS shares,
                 EXISTS (SELECT 1 FROM record WHERE record.trip = trip.id AND record.maker = ?1)
                     OR EXISTS (SELECT 1 FROM rsvp WHERE rsvp.trip = trip.id AND rsvp.person = ?1) AS takes_part
             FROM trip WHERE NOT EXISTS (SELECT 1 FROM block WHERE block.trip = trip.id AND block.person IN (?1, ?2))
                 AND ((open = 1 AND ended IS NULL) OR travels OR hosts OR shares)
             ORDER BY ended IS NOT NULL, id DESC"
        ))?;
        let rows = select.query_map(params![person, self.checksum(person)], |row| {
            let [travels, hosts, shares, takes_part] = [13, 14, 15, 16].map(|at| row.get::<_, bool>(at));
            let part = match (travels?, hosts? || takes_part?, shares?) {
                (true, ..) => Part::Crew,
                (_, true, _) => Part::Taken,
                (.., true) => Part::Room,
                _ => Part::Open,
            };
            Ok((part, Self::trip_row(row)?))
        })?;
        let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(|(part, row)| Ok((part, self.with_crew(row)?))).collect()
    }

    /// The trips that anybody may see, and that of the room at hand.
    pub fn trips_seen_in(&self, linked: Option<TripId>) -> Result<Vec<Trip>> {
        let mut select = self.sql.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM trip WHERE open = 1 AND ended IS NULL OR id = ?1 ORDER BY id"
        ))?;
        let rows = select.query_map([linked], Self::trip_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(|row| self.with_crew(row)).collect()
    }

    /// The trips under way in which somebody made the record of that number.
    pub fn trips_with_record(&self, no: RecordNo, maker: &UserId) -> Result<Vec<Trip>> {
        let mut select = self.sql.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM trip WHERE ended IS NULL AND EXISTS (
                 SELECT 1 FROM record WHERE record.trip = trip.id AND record.no = ?1 AND record.maker = ?2)
             ORDER BY id DESC"
        ))?;
        let rows = select.query_map(params![no, maker], Self::trip_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(|row| self.with_crew(row)).collect()
    }

    /// The trips under way for which somebody offers a night that is open or taken.
    pub fn trips_hosted_by(&self, host: &UserId) -> Result<Vec<Trip>> {
        let mut select = self.sql.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM trip WHERE ended IS NULL AND EXISTS (
                 SELECT 1 FROM offer JOIN offer_night ON offer_night.trip = offer.trip AND offer_night.offer = offer.no
                 WHERE offer.trip = trip.id AND offer.host = ?1 AND offer_night.state IN ('open', 'taken'))
             ORDER BY id DESC"
        ))?;
        let rows = select.query_map([host], Self::trip_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(|row| self.with_crew(row)).collect()
    }

    /// Whether a person may see a trip. Asked before anything about it is sent to them.
    pub fn may_see(&self, person: &UserId, trip: TripId) -> Result<bool> {
        Ok(self.trips_seen_by(person)?.iter().any(|one| one.id == trip))
    }

    /// Whether a person may get reminders of a trip: as [`Tx::may_see`], and people who were in a room of the trip that the
    /// bot lost.
    pub fn may_hear(&self, person: &UserId, trip: TripId) -> Result<bool> {
        let lost = self
            .sql
            .prepare_cached(
                "SELECT 1 FROM room JOIN member ON member.room = room.id
                 WHERE room.trip = ?1 AND room.present = 0 AND member.person = ?2",
            )?
            .exists(params![trip, person])?;
        Ok(lost && !self.is_blocked_in(trip, person)? || self.may_see(person, trip)?)
    }

    /// Every trip that somebody owns, those that ended too.
    pub fn trips_owned_by(&self, person: &UserId) -> Result<Vec<Trip>> {
        let mut select =
            self.sql.prepare_cached(&format!("SELECT {COLUMNS} FROM trip WHERE owner = ?1 ORDER BY id"))?;
        let rows = select.query_map([person], Self::trip_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(|row| self.with_crew(row)).collect()
    }

    /// Every trip under way.
    pub fn trips_under_way(&self) -> Result<Vec<Trip>> {
        let mut select =
            self.sql.prepare_cached(&format!("SELECT {COLUMNS} FROM trip WHERE ended IS NULL ORDER BY id"))?;
        let rows = select.query_map([], Self::trip_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.into_iter().map(|row| self.with_crew(row)).collect()
    }

    fn trip_row(row: &Row<'_>) -> rusqlite::Result<(Trip, String)> {
        let days = row.get::<_, Option<NaiveDate>>(3)?.zip(row.get(4)?);
        let zone = row.get(5)?;
        let trip = Trip {
            id: row.get(0)?,
            title: row.get(1)?,
            owner: row.get(2)?,
            crew: Vec::new(),
            days,
            zone: Tz::UTC,
            about: row.get(6)?,
            topics: row.get(7)?,
            reach: row.get(8)?,
            open: row.get(9)?,
            ended: row.get(10)?,
            donate: row.get(11)?,
            seeks: row.get(12)?,
        };
        Ok((trip, zone))
    }

    fn with_crew(&self, (mut trip, zone): (Trip, String)) -> Result<Trip> {
        trip.zone = parsed("a zone", &zone)?;
        trip.crew = self
            .sql
            .prepare_cached("SELECT person FROM crew WHERE trip = ?1 ORDER BY person")?
            .query_map([trip.id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(trip)
    }

    /// Sets or clears a text of a trip.
    pub fn set_trip_text(&self, trip: TripId, which: TripText, text: Option<&str>) -> Result<()> {
        let column = match which {
            TripText::About => "about",
            TripText::Topics => "topics",
            TripText::Reach => "reach",
            TripText::Donate => "donate",
            TripText::Seeks => "seeks",
        };
        self.sql.execute(&format!("UPDATE trip SET {column} = ?2 WHERE id = ?1"), params![trip, text])?;
        Ok(())
    }

    /// Sets whether a trip is open to people outside its rooms.
    pub fn set_trip_open(&self, trip: TripId, open: bool) -> Result<()> {
        self.sql.execute("UPDATE trip SET open = ?2 WHERE id = ?1", params![trip, open])?;
        Ok(())
    }

    /// Ends a trip, unless it has ended already.
    pub fn end_trip(&self, trip: TripId, now: DateTime<Utc>) -> Result<()> {
        self.drop_crew_requests(trip)?;
        self.sql.execute("UPDATE trip SET ended = ?2 WHERE id = ?1 AND ended IS NULL", params![trip, now])?;
        // It stops being the current trip of people who chose it with `trip use`.
        self.sql.execute("UPDATE person SET trip = NULL WHERE trip = ?1", [trip])?;
        Ok(())
    }

    /// All of it goes; rooms and direct chats are unlinked.
    pub fn delete_trip(&self, trip: TripId) -> Result<()> {
        self.drop_crew_requests(trip)?;
        self.forget_deeds_in(trip)?;
        self.sql.execute("DELETE FROM trip WHERE id = ?1", [trip])?;
        // That can't be taken back.
        self.forget_changes()
    }

    /// Adds a person to a crew; `false` where they are in it already.
    pub fn add_crew(&self, trip: TripId, person: &UserId) -> Result<bool> {
        Ok(self
            .sql
            .execute("INSERT INTO crew (trip, person) VALUES (?1, ?2) ON CONFLICT DO NOTHING", params![trip, person])?
            == 1)
    }

    /// What was asked of them as one of the crew goes, too.
    pub fn remove_crew(&self, trip: TripId, person: &UserId) -> Result<bool> {
        if let Some(request) = self.crew_request_to(trip, RequestKind::Owner, person)? {
            self.drop_crew_request(request.id)?;
        }
        self.sql.execute("DELETE FROM reminder WHERE crew_of = ?1 AND person = ?2", params![trip, person])?;
        Ok(self.sql.execute("DELETE FROM crew WHERE trip = ?1 AND person = ?2", params![trip, person])? == 1)
    }

    /// Gives the next number of a trip to a record of that kind.
    pub fn add_record(
        &self,
        trip: TripId,
        kind: Kind,
        maker: &UserId,
        made_by: (&RoomId, &EventId, usize),
        now: DateTime<Utc>,
    ) -> Result<RecordNo> {
        let no = self.sql.query_row(
            "UPDATE trip SET next_no = next_no + 1 WHERE id = ?1 RETURNING next_no - 1",
            [trip],
            |row| row.get(0),
        )?;
        self.sql.execute(
            "INSERT INTO record (trip, no, kind, maker, event, room, line, made) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![trip, no, kind.key(), maker, made_by.1, made_by.0, made_by.2, now],
        )?;
        Ok(no)
    }

    /// A record of a trip, by its number.
    pub fn record(&self, trip: TripId, no: RecordNo) -> Result<Option<Record>> {
        self.sql
            .prepare_cached("SELECT no, kind, maker, room, event, line FROM record WHERE trip = ?1 AND no = ?2")?
            .query_row(params![trip, no], record_row)
            .optional()?
            .map(record)
            .transpose()
    }

    /// What a message made, with the trip of each, in the order of its lines.
    pub fn records_by(&self, event: &EventId) -> Result<Vec<(TripId, Record)>> {
        self.sql
            .prepare_cached(
                // What came of an offer besides it goes and changes with the offer.
                "SELECT no, kind, maker, room, event, line, trip FROM record WHERE event = ?1 AND NOT EXISTS (
                     SELECT 1 FROM suggestion s WHERE s.trip = record.trip AND s.no = record.no AND s.offer IS NOT NULL)
                 ORDER BY line, trip, no",
            )?
            .query_map([event], |row| Ok((row.get(6)?, record_row(row)?)))?
            .map(|row| {
                let (trip, row) = row?;
                Ok((trip, record(row)?))
            })
            .collect()
    }

    /// A record becomes one of another kind, under its number: an accepted suggestion is a stop.
    pub fn set_record_kind(&self, trip: TripId, no: RecordNo, kind: Kind) -> Result<()> {
        self.sql.execute("UPDATE record SET kind = ?3 WHERE trip = ?1 AND no = ?2", params![trip, no, kind.key()])?;
        Ok(())
    }

    /// All of a record goes; its number is not given again.
    pub fn delete_record(&self, trip: TripId, no: RecordNo) -> Result<()> {
        self.sql.execute("DELETE FROM record WHERE trip = ?1 AND no = ?2", params![trip, no])?;
        self.sql.execute("DELETE FROM wrote WHERE trip = ?1 AND no = ?2", params![trip, no])?;
        Ok(())
    }

    /// How many records of a trip somebody made.
    pub fn records_of(&self, trip: TripId, maker: &UserId) -> Result<i64> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(*) FROM record WHERE trip = ?1 AND maker = ?2")?
            .query_row(params![trip, maker], |row| row.get(0))?)
    }

    /// How many records a trip has.
    pub fn record_count(&self, trip: TripId) -> Result<i64> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(*) FROM record WHERE trip = ?1")?
            .query_row([trip], |row| row.get(0))?)
    }
}

fn record_row(row: &Row<'_>) -> rusqlite::Result<(Record, String)> {
    let record = Record {
        no: row.get(0)?,
        kind: Kind::Stop,
        maker: row.get(2)?,
        room: row.get(3)?,
        event: row.get(4)?,
        line: row.get(5)?,
    };
    Ok((record, row.get(1)?))
}

fn record((record, kind): (Record, String)) -> Result<Record> {
    Ok(Record { kind: parsed("a kind of record", &kind)?, ..record })
}
