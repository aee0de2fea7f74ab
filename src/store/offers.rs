//! Offers and their nights.

use chrono::NaiveDate;
use rusqlite::params;

use super::columns::parsed;
use super::stops::{spot_in, spot_out};
use super::{Result, Tx};
use crate::domain::ids::UserId;
use crate::domain::offer::{NightState, Offer};
use crate::domain::private::Private;

impl Tx<'_> {
    pub fn put_offer(&self, trip: i64, offer: &Offer) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO offer (trip, no, place, kind, people, note, host) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (trip, no) DO UPDATE SET place = ?3, kind = ?4, people = ?5, note = ?6",
            )?
            .execute(params![
                trip,
                offer.no,
                spot_out(&offer.spot)?,
                offer.kind.key(),
                offer.people,
                offer.note,
                offer.host.for_rules(),
            ])?;
        for (night, state) in &offer.nights {
            self.set_night(trip, offer.no, *night, *state)?;
        }
        Ok(())
    }

    pub fn set_night(&self, trip: i64, offer: i64, night: NaiveDate, state: NightState) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO offer_night (trip, offer, night, state) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (trip, offer, night) DO UPDATE SET state = ?4",
            )?
            .execute(params![trip, offer, night, state.key()])?;
        Ok(())
    }

    /// The offers of a trip, in order of number.
    pub fn offers(&self, trip: i64) -> Result<Vec<Offer>> {
        let mut select = self
            .sql
            .prepare_cached("SELECT no, place, kind, people, note, host FROM offer WHERE trip = ?1 ORDER BY no")?;
        let mut rows = select.query([trip])?;
        let mut offers = Vec::new();
        while let Some(row) = rows.next()? {
            let no = row.get(0)?;
            offers.push(Offer {
                no,
                spot: spot_in(&row.get::<_, String>(1)?)?,
                kind: parsed("a kind of bed", &row.get::<_, String>(2)?)?,
                people: row.get(3)?,
                note: row.get(4)?,
                host: Private::new(row.get::<_, UserId>(5)?),
                nights: self.offer_nights(trip, no)?,
            });
        }
        Ok(offers)
    }

    pub fn offer(&self, trip: i64, no: i64) -> Result<Option<Offer>> {
        Ok(self.offers(trip)?.into_iter().find(|offer| offer.no == no))
    }

    fn offer_nights(&self, trip: i64, no: i64) -> Result<Vec<(NaiveDate, NightState)>> {
        self.sql
            .prepare_cached("SELECT night, state FROM offer_night WHERE trip = ?1 AND offer = ?2 ORDER BY night")?
            .query_map([trip, no], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
            .map(|row| {
                let (night, state) = row?;
                Ok((night, parsed("the state of a night", &state)?))
            })
            .collect()
    }
}
