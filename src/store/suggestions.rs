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
                "INSERT INTO suggestion (trip, no, place, arrive, leave, why, state, event, venue, asked_arrive, asked_leave)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                 ON CONFLICT (trip, no) DO UPDATE SET place = ?3, arrive = ?4, leave = ?5, why = ?6, state = ?7,
                     event = ?8, venue = ?9, asked_arrive = ?10, asked_leave = ?11",
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
                suggestion.venue,
                suggestion.asked.map(|stay| stay.arrive()),
                suggestion.asked.map(|stay| stay.leave()),
            ])?;
        Ok(())
    }

    /// A suggestion of a trip, by its number.
    pub fn suggestion(&self, trip: TripId, no: RecordNo) -> Result<Option<Suggestion>> {
        type Days = Option<(NaiveDate, NaiveDate)>;
        type SuggestionRow = (String, Option<String>, Days, Option<String>, String, Days);
        let found: Option<SuggestionRow> = self
            .sql
            .prepare_cached(
                "SELECT place, venue, arrive, leave, why, state, asked_arrive, asked_leave
                 FROM suggestion WHERE trip = ?1 AND no = ?2",
            )?
            .query_row(params![trip, no], |row| {
                let days = row.get::<_, Option<NaiveDate>>(2)?.zip(row.get(3)?);
                let asked = row.get::<_, Option<NaiveDate>>(6)?.zip(row.get(7)?);
                Ok((row.get(0)?, row.get(1)?, days, row.get(4)?, row.get(5)?, asked))
            })
            .optional()?;
        let Some((place, venue, days, why, state, asked)) = found else { return Ok(None) };
        let (spot, stay) = (spot_in(&place)?, days.map(stay_in).transpose()?);
        let asked = asked.map(stay_in).transpose()?;
        Ok(Some(Suggestion { no, spot, venue, stay, why, state: parsed("a suggestion's state", &state)?, asked }))
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
