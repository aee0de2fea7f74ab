//! Stops.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::{Result, StoreError, Tx};
use crate::domain::ids::{RecordNo, TripId};
use crate::domain::stop::{Spot, Stay, Stop};
use crate::store::sql_types::{parsed, unreadable};

pub(super) fn spot_out(spot: &Spot) -> Result<String> {
    serde_json::to_string(spot).map_err(unreadable("a place"))
}

pub(super) fn spot_in(text: &str) -> Result<Spot> {
    serde_json::from_str(text).map_err(unreadable("a place"))
}

pub(super) fn stay_in((arrive, leave): (NaiveDate, NaiveDate)) -> Result<Stay> {
    Stay::new(arrive, leave)
        .map_err(|error| StoreError::Damaged { what: "a stay", why: format!("{arrive}–{leave}: {error:?}") })
}

struct Raw {
    no: RecordNo,
    place: String,
    days: Option<(NaiveDate, NaiveDate)>,
    certainty: String,
    note: Option<String>,
}

impl Raw {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            no: row.get(0)?,
            place: row.get(1)?,
            days: row.get::<_, Option<NaiveDate>>(2)?.zip(row.get(3)?),
            certainty: row.get(4)?,
            note: row.get(5)?,
        })
    }

    fn stop(self) -> Result<Stop> {
        Ok(Stop {
            no: self.no,
            spot: spot_in(&self.place)?,
            stay: self.days.map(stay_in).transpose()?,
            certainty: parsed("a certainty", &self.certainty)?,
            note: self.note,
        })
    }
}

impl Tx<'_> {
    /// Writes a stop, new or changed.
    pub fn put_stop(&self, trip: TripId, stop: &Stop) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO stop (trip, no, place, arrive, leave, certainty, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (trip, no) DO UPDATE SET place = ?3, arrive = ?4, leave = ?5, certainty = ?6, note = ?7,
                     dropped = 0",
            )?
            .execute(params![
                trip,
                stop.no,
                spot_out(&stop.spot)?,
                stop.stay.map(|stay| stay.arrive()),
                stop.stay.map(|stay| stay.leave()),
                stop.certainty.to_string(),
                stop.note,
            ])?;
        Ok(())
    }

    /// The stops of a trip: those with dates in order of date, then those without.
    pub fn stops(&self, trip: TripId) -> Result<Vec<Stop>> {
        self.sql
            .prepare_cached(
                "SELECT no, place, arrive, leave, certainty, note FROM stop WHERE trip = ?1 AND dropped = 0
                 ORDER BY arrive IS NULL, arrive, leave, no",
            )?
            .query_map([trip], Raw::read)?
            .map(|raw| raw?.stop())
            .collect()
    }

    /// A stop of a trip, by its number.
    pub fn stop(&self, trip: TripId, no: RecordNo) -> Result<Option<Stop>> {
        self.sql
            .prepare_cached(
                "SELECT no, place, arrive, leave, certainty, note FROM stop WHERE trip = ?1 AND no = ?2 AND dropped = 0",
            )?
            .query_row(params![trip, no], Raw::read)
            .optional()?
            .map(Raw::stop)
            .transpose()
    }

    /// Marks a stop as dropped.
    pub fn drop_stop(&self, trip: TripId, no: RecordNo) -> Result<()> {
        self.sql.execute("UPDATE stop SET dropped = 1 WHERE trip = ?1 AND no = ?2", params![trip, no])?;
        Ok(())
    }

    /// A stop that is a mere suggestion again.
    pub fn delete_stop(&self, trip: TripId, no: RecordNo) -> Result<()> {
        self.sql.execute("DELETE FROM stop WHERE trip = ?1 AND no = ?2", params![trip, no])?;
        Ok(())
    }
}
