//! How Matrix ids and domain types stand in columns.

use std::fmt::Display;
use std::str::FromStr;

use chrono::TimeDelta;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use super::{Result, StoreError};
use crate::domain::ids::{EventId, RoomId, UserId};
use crate::language::Language;

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

/// Reads a domain type from its text; `what` names it for the operator where it can't be read.
pub fn parsed<T: FromStr<Err: Display>>(what: &'static str, text: &str) -> Result<T> {
    text.parse().map_err(|error: T::Err| StoreError::Damaged { what, why: format!("{text:?}: {error}") })
}

/// `1440 120`: minutes, as reminders' lead times stand in a column.
pub fn minutes_in(text: &str) -> Result<Vec<TimeDelta>> {
    text.split_whitespace().map(|minutes| parsed("a lead time", minutes).map(TimeDelta::minutes)).collect()
}

pub fn minutes_out(leads: &[TimeDelta]) -> String {
    leads.iter().map(|lead| lead.num_minutes().to_string()).collect::<Vec<_>>().join(" ")
}
