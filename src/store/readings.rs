//! What a message said of the things that it made, field by field, as checksums. Nothing of the text is kept.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::domain::ids::EventId;
use crate::store::sql_types::unreadable;
use crate::store::{Result, Tx};

/// Bytes of a checksum that are kept: enough to tell two texts of one field apart.
const SUM_BYTES: usize = 8;

/// The fields of one thing, as text.
pub type Fields = BTreeMap<&'static str, String>;

impl Tx<'_> {
    /// Stores what a message says of its things, in place of what it said before; its command lines' stay.
    pub fn put_reading(&self, event: &EventId, things: &[(String, Fields)]) -> Result<()> {
        self.sql
            .prepare_cached("DELETE FROM reading WHERE event = ?1 AND thing NOT LIKE 'line %'")?
            .execute([event])?;
        things.iter().try_for_each(|(thing, fields)| self.put_reading_of_line(event, thing, fields))
    }

    /// Stores what one line of a message says of the thing that it makes.
    pub fn put_reading_of_line(&self, event: &EventId, thing: &str, fields: &Fields) -> Result<()> {
        let sums: BTreeMap<&str, String> = fields.iter().map(|(key, text)| (*key, self.sum(text))).collect();
        let sums = serde_json::to_string(&sums).map_err(unreadable("a reading"))?;
        self.sql
            .prepare_cached("INSERT OR REPLACE INTO reading (event, thing, sums) VALUES (?1, ?2, ?3)")?
            .execute(params![event, thing, sums])?;
        Ok(())
    }

    /// Those fields of a thing that a message says as it did before; `None` where that isn't known.
    pub fn said_before(&self, event: &EventId, thing: &str, fields: &Fields) -> Result<Option<Vec<&'static str>>> {
        let found: Option<String> = self
            .sql
            .prepare_cached("SELECT sums FROM reading WHERE event = ?1 AND thing = ?2")?
            .query_row(params![event, thing], |row| row.get(0))
            .optional()?;
        let Some(found) = found else { return Ok(None) };
        let sums: BTreeMap<String, String> = serde_json::from_str(&found).map_err(unreadable("a reading"))?;
        let same = fields.iter().filter(|(key, text)| sums.get(**key) == Some(&self.sum(text)));
        Ok(Some(same.map(|(key, _)| *key).collect()))
    }

    fn sum(&self, text: &str) -> String {
        let sum = Sha256::digest(format!("{} {text}", self.salt).as_bytes());
        sum.iter().take(SUM_BYTES).map(|byte| format!("{byte:02x}")).collect()
    }
}
