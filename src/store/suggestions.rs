//! Suggestions: detours that wait for the crew's word, or had it.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::stops::{spot_in, spot_out, stay_in};
use super::{Result, Tx};
use crate::domain::ids::{EventId, RecordNo, RecordRef, TripId};
use crate::domain::suggestion::Suggestion;
use crate::store::sql_types::parsed;

impl Tx<'_> {
    /// Writes a suggestion, new or changed; open again, until `event` answers it.
    pub fn put_suggestion(&self, trip: TripId, suggestion: &Suggestion, event: Option<&EventId>) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO suggestion (trip, no, place, arrive, leave, why, state, event)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (trip, no) DO UPDATE SET place = ?3, arrive = ?4, leave = ?5, why = ?6, state = ?7,
                     event = ?8",
            )?
            .execute(params![
                trip,
                suggestion.no,
                spot_out(&suggestion.spot)?,
                suggestion.stay.map(|stay| stay.arrive()),
                suggestion.stay.map(|stay| stay.leave()),
                suggestion.why,
                suggestion.state.to_string(),
                event,
            ])?;
        Ok(())
    }

    /// A suggestion of a trip, by its number.
    pub fn suggestion(&self, trip: TripId, no: RecordNo) -> Result<Option<Suggestion>> {
        type SuggestionRow = (String, Option<(NaiveDate, NaiveDate)>, Option<String>, String);
        let found: Option<SuggestionRow> = self
            .sql
            .prepare_cached("SELECT place, arrive, leave, why, state FROM suggestion WHERE trip = ?1 AND no = ?2")?
            .query_row(params![trip, no], |row| {
                let days = row.get::<_, Option<NaiveDate>>(1)?.zip(row.get(2)?);
                Ok((row.get(0)?, days, row.get(3)?, row.get(4)?))
            })
            .optional()?;
        let Some((place, days, why, state)) = found else { return Ok(None) };
        let (spot, stay) = (spot_in(&place)?, days.map(stay_in).transpose()?);
        Ok(Some(Suggestion { no, spot, stay, why, state: parsed("a suggestion's state", &state)? }))
    }

    /// The numbers of a trip's suggestions, in order.
    pub fn suggestions(&self, trip: TripId) -> Result<Vec<RecordNo>> {
        self.sql
            .prepare_cached("SELECT no FROM suggestion WHERE trip = ?1 ORDER BY no")?
            .query_map([trip], |row| row.get(0))?
            .map(|row| Ok(row?))
            .collect()
    }

    /// The suggestions that a message or reaction answered: trip and number.
    pub fn suggestions_by(&self, event: &EventId) -> Result<Vec<RecordRef>> {
        self.sql
            .prepare_cached("SELECT trip, no FROM suggestion WHERE event = ?1 ORDER BY trip, no")?
            .query_map([event], |row| Ok(RecordRef { trip: row.get(0)?, no: row.get(1)? }))?
            .map(|row| Ok(row?))
            .collect()
    }
}
