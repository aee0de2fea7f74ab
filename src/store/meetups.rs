//! Meetups, who comes, and when they are pinged.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::params;

use super::stops::{spot_in, spot_out};
use super::{Result, Tx};
use crate::domain::ids::{EventId, RecordNo, RecordRef, TripId, UserId};
use crate::domain::meetup::{Meetup, Rsvp};
use crate::store::sql_types::parsed;

/// Answers of one person to one meetup that are kept, so that taking one back leaves the one before.
const MAX_ANSWERS: usize = 10;

impl Tx<'_> {
    /// Writes a meetup, new or changed.
    pub fn put_meetup(&self, trip: TripId, meetup: &Meetup) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO meetup (trip, no, title, place, venue, note, zone, day, slot, repeat, status, why, maker,
                                     room, timed, link, unconfirmed, dates)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
                 ON CONFLICT (trip, no) DO UPDATE SET title = ?3, place = ?4, venue = ?5, note = ?6, zone = ?7, day = ?8,
                     slot = ?9, repeat = ?10, status = ?11, why = ?12, timed = ?15, link = ?16, unconfirmed = ?17,
                     dates = ?18",
            )?
            .execute(params![
                trip,
                meetup.no,
                meetup.title,
                meetup.spot.as_ref().map(spot_out).transpose()?,
                meetup.venue,
                meetup.note,
                meetup.zone.name(),
                meetup.day,
                meetup.slot.to_string(),
                meetup.repeat.as_ref().map(ToString::to_string),
                meetup.status.to_string(),
                meetup.why,
                meetup.maker,
                meetup.room,
                meetup.timed,
                meetup.link,
                meetup.unconfirmed,
                meetup.dates.to_string(),
            ])?;
        Ok(())
    }

    /// The meetups of a trip, cancelled ones too, in order of number.
    pub fn meetups(&self, trip: TripId) -> Result<Vec<Meetup>> {
        let mut select = self.sql.prepare_cached(
            "SELECT no, title, place, venue, note, zone, day, slot, repeat, status, why, maker, room, timed, link, unconfirmed,
                    dates
             FROM meetup WHERE trip = ?1 ORDER BY no",
        )?;
        let mut rows = select.query([trip])?;
        let mut meetups = Vec::new();
        while let Some(row) = rows.next()? {
            let place: Option<String> = row.get(2)?;
            let repeat: Option<String> = row.get(8)?;
            meetups.push(Meetup {
                no: row.get(0)?,
                title: row.get(1)?,
                spot: place.as_deref().map(spot_in).transpose()?,
                venue: row.get(3)?,
                note: row.get(4)?,
                zone: parsed("a zone", &row.get::<_, String>(5)?)?,
                day: row.get(6)?,
                slot: parsed("a meetup's time", &row.get::<_, String>(7)?)?,
                repeat: repeat.as_deref().map(|repeat| parsed("a meetup's repetition", repeat)).transpose()?,
                status: parsed("a meetup's state", &row.get::<_, String>(9)?)?,
                why: row.get(10)?,
                maker: row.get(11)?,
                room: row.get(12)?,
                timed: row.get(13)?,
                link: row.get(14)?,
                unconfirmed: row.get(15)?,
                dates: parsed("a series' single dates", &row.get::<_, String>(16)?)?,
            });
        }
        Ok(meetups)
    }

    /// A meetup of a trip, by its number.
    pub fn meetup(&self, trip: TripId, no: RecordNo) -> Result<Option<Meetup>> {
        Ok(self.meetups(trip)?.into_iter().find(|meetup| meetup.no == no))
    }

    /// Notes an answer, by the message or reaction that gave it and when that was said. The newest of a person counts.
    pub fn put_rsvp(
        &self,
        trip: TripId,
        meetup: RecordNo,
        rsvp: &Rsvp,
        event: &EventId,
        said: DateTime<Utc>,
    ) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT OR REPLACE INTO rsvp (trip, meetup, day, person, answer, guests, event, said)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![trip, meetup, rsvp.day, rsvp.person, rsvp.answer.to_string(), rsvp.guests, event, said])?;
        // Who changes their mind all day keeps no more than these.
        self.sql
            .prepare_cached(
                "DELETE FROM rsvp WHERE id IN (
                     SELECT id FROM rsvp WHERE trip = ?1 AND meetup = ?2 AND day = ?3 AND person = ?4
                     ORDER BY said DESC, id DESC LIMIT -1 OFFSET ?5)",
            )?
            .execute(params![trip, meetup, rsvp.day, rsvp.person, MAX_ANSWERS])?;
        Ok(())
    }

    /// The answers to a meetup, for every day on which it takes place, in order of day and person: the newest of each.
    pub fn rsvps(&self, trip: TripId, meetup: RecordNo) -> Result<Vec<Rsvp>> {
        self.sql
            .prepare_cached(
                "SELECT day, person, answer, guests FROM (
                     SELECT day, person, answer, guests,
                            row_number() OVER (PARTITION BY day, person ORDER BY said DESC, id DESC) AS nth
                     FROM rsvp WHERE trip = ?1 AND meetup = ?2)
                 WHERE nth = 1 ORDER BY day, person",
            )?
            .query_map(params![trip, meetup], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?))
            })?
            .map(|row| {
                let (day, person, answer, guests) = row?;
                Ok(Rsvp { day, person, answer: parsed("an answer", &answer)?, guests })
            })
            .collect()
    }

    /// Takes back the answers that a message or reaction gave: of which meetups.
    pub fn take_rsvps(&self, event: &EventId) -> Result<Vec<RecordRef>> {
        let mut gone: Vec<RecordRef> = self
            .sql
            .prepare_cached("DELETE FROM rsvp WHERE event = ?1 RETURNING trip, meetup")?
            .query_map([event], |row| Ok(RecordRef { trip: row.get(0)?, no: row.get(1)? }))?
            .collect::<rusqlite::Result<_>>()?;
        gone.sort_unstable();
        gone.dedup();
        Ok(gone)
    }

    /// A meetup that once took place on other days: answers go to its present one.
    pub fn move_rsvps(&self, trip: TripId, meetup: RecordNo, from: NaiveDate, to: NaiveDate) -> Result<()> {
        self.sql.execute(
            "UPDATE OR REPLACE rsvp SET day = ?4 WHERE trip = ?1 AND meetup = ?2 AND day = ?3",
            params![trip, meetup, from, to],
        )?;
        Ok(())
    }

    /// The lead times of a meetup for all (`None`) or for one person, with when each was set.
    pub fn leads(
        &self,
        trip: TripId,
        meetup: RecordNo,
        person: Option<&UserId>,
    ) -> Result<Vec<(TimeDelta, DateTime<Utc>)>> {
        self.sql
            .prepare_cached(
                "SELECT minutes, made FROM lead WHERE trip = ?1 AND meetup = ?2 AND person = ?3 ORDER BY minutes DESC",
            )?
            .query_map(params![trip, meetup, person.map_or("", UserId::as_str)], |row| {
                Ok((TimeDelta::minutes(row.get(0)?), row.get(1)?))
            })?
            .map(|row| Ok(row?))
            .collect()
    }

    /// The lead times that people set for themselves on a meetup.
    pub fn personal_leads(&self, trip: TripId, meetup: RecordNo) -> Result<Vec<(UserId, TimeDelta, DateTime<Utc>)>> {
        self.sql
            .prepare_cached(
                "SELECT person, minutes, made FROM lead WHERE trip = ?1 AND meetup = ?2 AND person <> ''
                 ORDER BY person, minutes DESC",
            )?
            .query_map(params![trip, meetup], |row| Ok((row.get(0)?, TimeDelta::minutes(row.get(1)?), row.get(2)?)))?
            .map(|row| Ok(row?))
            .collect()
    }

    /// Sets the lead times of a meetup, for all or for one person, in place of those before.
    pub fn set_leads(
        &self,
        trip: TripId,
        meetup: RecordNo,
        person: Option<&UserId>,
        leads: &[TimeDelta],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let person = person.map_or("", UserId::as_str);
        self.sql.execute(
            "DELETE FROM lead WHERE trip = ?1 AND meetup = ?2 AND person = ?3",
            params![trip, meetup, person],
        )?;
        for lead in leads {
            self.sql.execute(
                "INSERT OR REPLACE INTO lead (trip, meetup, person, minutes, made) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![trip, meetup, person, lead.num_minutes(), now],
            )?;
        }
        Ok(())
    }
}
