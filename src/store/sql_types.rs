//! How Matrix ids and domain types stand in columns.

use std::str::FromStr;

use chrono::TimeDelta;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::domain::ids::{EventId, RecordNo, RecordRef, RoomId, TripId, UserId};
use crate::locale::Language;
use crate::store::{Result, StoreError};

macro_rules! text_column {
    ($($name:ty),*) => {$(
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str().map(Self::new)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.as_str()))
            }
        }
    )*};
}

text_column!(UserId, RoomId, EventId);

impl FromSql for TripId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self::new)
    }
}

impl ToSql for TripId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.get()))
    }
}

impl FromSql for RecordNo {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let no = value.as_i64()?;
        Self::new(no).ok_or(FromSqlError::OutOfRange(no))
    }
}

impl ToSql for RecordNo {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.get()))
    }
}

/// A record in two columns, either of which may be empty.
pub fn record_ref(trip: Option<TripId>, no: Option<RecordNo>) -> Option<RecordRef> {
    Some(RecordRef { trip: trip?, no: no? })
}

/// By its code.
impl FromSql for Language {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

impl ToSql for Language {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.code()))
    }
}

/// Reads a domain type from its text; `what` names it for the operator where it can't be read. The text itself is not
/// for a log, nor are a parser's own words, which may quote it.
pub fn parsed<T: FromStr>(what: &'static str, text: &str) -> Result<T> {
    text.parse().map_err(|_| StoreError::Damaged { what, why: format!("{} bytes that mean nothing", text.len()) })
}

/// What JSON can't be read or written, without a word of what is in it: serde's own error quotes it.
pub fn unreadable(what: &'static str) -> impl Fn(serde_json::Error) -> StoreError {
    move |error| {
        let why = format!("{:?}, at line {}, column {}", error.classify(), error.line(), error.column());
        StoreError::Damaged { what, why }
    }
}

/// `1440 120`: minutes, as reminders' lead times stand in a column.
pub fn minutes_in(text: &str) -> Result<Vec<TimeDelta>> {
    text.split_whitespace().map(|minutes| parsed("a lead time", minutes).map(TimeDelta::minutes)).collect()
}

/// Lead times as they are stored: whole minutes, separated by spaces.
pub fn minutes_out(leads: &[TimeDelta]) -> String {
    leads.iter().map(|lead| lead.num_minutes().to_string()).collect::<Vec<_>>().join(" ")
}
