//! Which trips and check-in details are past their retention, as set in the config, `[retention]`.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use super::{Result, Tx};
use crate::domain::ids::TripId;

impl Tx<'_> {
    /// Keeps a trip beyond its time, or not any more.
    pub fn set_trip_kept(&self, trip: TripId, kept: bool) -> Result<()> {
        self.sql.execute("UPDATE trip SET kept = ?2 WHERE id = ?1", params![trip, kept])?;
        Ok(())
    }

    /// Whether a trip is kept beyond its retention.
    pub fn is_trip_kept(&self, trip: TripId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM trip WHERE id = ?1 AND kept = 1")?.exists([trip])?)
    }

    /// The trips over since before `ended` (said to be) or before `day` (their last day, by their stops, meetups and what
    /// was said at their start), which nobody keeps.
    pub fn trips_over(&self, ended: DateTime<Utc>, day: NaiveDate) -> Result<Vec<TripId>> {
        let found = self
            .sql
            .prepare_cached(
                "SELECT id FROM trip WHERE kept = 0 AND (ended < ?1 OR ended IS NULL AND made < ?1 AND ?2 > coalesce(
                     (SELECT max(day) FROM (
                         SELECT trip.ends AS day
                         UNION ALL SELECT leave FROM stop WHERE stop.trip = trip.id AND dropped = 0
                         UNION ALL SELECT day FROM meetup WHERE meetup.trip = trip.id AND repeat IS NULL
                         UNION ALL SELECT night FROM offer_night WHERE offer_night.trip = trip.id)),
                     '9999-12-31'))
                 ORDER BY id",
            )?
            .query_map(params![ended, day], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }

    /// Private details of offers of which no night from `night` on is still wanted go: addresses, keys, phone numbers.
    /// They go sooner where nobody needs them ([`crate::turn`]); this is the last word.
    pub fn forget_details(&self, night: NaiveDate) -> Result<usize> {
        Ok(self.sql.execute(
            "DELETE FROM details WHERE NOT EXISTS (
                 SELECT 1 FROM offer_night n WHERE n.trip = details.trip AND n.offer = details.offer AND n.night >= ?1
                     AND n.state IN ('open', 'taken'))",
            [night],
        )?)
    }
}
