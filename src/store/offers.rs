//! Offers and their nights.

use chrono::NaiveDate;
use rusqlite::params;

use super::stops::{spot_in, spot_out};
use super::{Result, Tx};
use crate::domain::ids::{EventId, RecordNo, RecordRef, TripId, UserId};
use crate::domain::offer::{NightState, Offer};
use crate::domain::private::Private;
use crate::store::sql_types::parsed;

/// A night of an offer that somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnsweredNight {
    pub offer: RecordRef,
    /// The evening that names the night.
    pub night: NaiveDate,
    pub state: NightState,
}

impl Tx<'_> {
    /// Stores an offer under its number, with its nights.
    pub fn put_offer(&self, trip: TripId, offer: &Offer) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO offer (trip, no, place, kind, people, note, host, via, word)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (trip, no) DO UPDATE SET place = ?3, kind = ?4, people = ?5, note = ?6, word = ?9",
            )?
            .execute(params![
                trip,
                offer.no,
                spot_out(&offer.spot)?,
                offer.kind.key(),
                offer.people,
                offer.note,
                offer.host.for_rules(),
                offer.via.as_ref().map(Private::for_rules),
                offer.word,
            ])?;
        let mut insert = self.sql.prepare_cached(
            "INSERT INTO offer_night (trip, offer, night, state) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (trip, offer, night) DO UPDATE SET state = ?4, event = NULL WHERE state <> ?4",
        )?;
        for (night, state) in &offer.nights {
            insert.execute(params![trip, offer.no, night, state.key()])?;
        }
        Ok(())
    }

    /// Nights that the host offers no more, as if they never had.
    pub fn delete_night(&self, trip: TripId, offer: RecordNo, night: NaiveDate) -> Result<()> {
        self.sql.execute(
            "DELETE FROM offer_night WHERE trip = ?1 AND offer = ?2 AND night = ?3",
            params![trip, offer, night],
        )?;
        Ok(())
    }

    /// The nights that a message or reaction brought to their state: trip, offer, night, state.
    pub fn nights_by(&self, event: &EventId) -> Result<Vec<AnsweredNight>> {
        self.sql
            .prepare_cached(
                "SELECT trip, offer, night, state FROM offer_night WHERE event = ?1 ORDER BY trip, offer, night",
            )?
            .query_map([event], |row| {
                let offer = RecordRef { trip: row.get(0)?, no: row.get(1)? };
                Ok((offer, row.get(2)?, row.get::<_, String>(3)?))
            })?
            .map(|row| {
                let (offer, night, state) = row?;
                Ok(AnsweredNight { offer, night, state: parsed("the state of a night", &state)? })
            })
            .collect()
    }

    /// Brings a night to a state, by the message or reaction `event`.
    pub fn set_night(
        &self,
        trip: TripId,
        offer: RecordNo,
        night: NaiveDate,
        state: NightState,
        event: Option<&EventId>,
    ) -> Result<()> {
        self.sql
            .prepare_cached(
                "UPDATE offer_night SET state = ?4, event = ?5 WHERE trip = ?1 AND offer = ?2 AND night = ?3",
            )?
            .execute(params![trip, offer, night, state.key(), event])?;
        Ok(())
    }

    /// The offers of a trip, in order of number.
    pub fn offers(&self, trip: TripId) -> Result<Vec<Offer>> {
        let mut select = self.sql.prepare_cached(
            "SELECT no, place, kind, people, note, host, via, word FROM offer WHERE trip = ?1 ORDER BY no",
        )?;
        let mut rows = select.query([trip])?;
        let mut offers = Vec::new();
        while let Some(row) = rows.next()? {
            let no = row.get(0)?;
            offers.push(Offer {
                no,
                spot: spot_in(&row.get::<_, String>(1)?)?,
                kind: parsed("a kind of bed", &row.get::<_, String>(2)?)?,
                word: row.get(7)?,
                people: row.get(3)?,
                note: row.get(4)?,
                host: Private::new(row.get::<_, UserId>(5)?),
                via: row.get::<_, Option<String>>(6)?.map(Private::new),
                nights: self.offer_nights(trip, no)?,
            });
        }
        Ok(offers)
    }

    /// An offer of a trip, by its number.
    pub fn offer(&self, trip: TripId, no: RecordNo) -> Result<Option<Offer>> {
        Ok(self.offers(trip)?.into_iter().find(|offer| offer.no == no))
    }

    fn offer_nights(&self, trip: TripId, no: RecordNo) -> Result<Vec<(NaiveDate, NightState)>> {
        self.sql
            .prepare_cached("SELECT night, state FROM offer_night WHERE trip = ?1 AND offer = ?2 ORDER BY night")?
            .query_map(params![trip, no], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
            .map(|row| {
                let (night, state) = row?;
                Ok((night, parsed("the state of a night", &state)?))
            })
            .collect()
    }
}
