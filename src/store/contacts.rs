//! Contacts: for the crew's eyes alone.

use rusqlite::{OptionalExtension, Row, params};

use super::stops::{spot_in, spot_out};
use super::{Result, Tx};
use crate::domain::contact::{Card, Contact};
use crate::domain::ids::{RecordNo, TripId};
use crate::domain::private::Private;
use crate::store::sql_types::unreadable;

struct Raw {
    no: RecordNo,
    name: String,
    place: Option<String>,
    handles: String,
    topics: Option<String>,
}

impl Raw {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { no: row.get(0)?, name: row.get(1)?, place: row.get(2)?, handles: row.get(3)?, topics: row.get(4)? })
    }

    fn contact(self) -> Result<Contact> {
        let card = Card {
            name: self.name,
            spot: self.place.as_deref().map(spot_in).transpose()?,
            handles: serde_json::from_str(&self.handles).map_err(unreadable("handles"))?,
            topics: self.topics,
        };
        Ok(Contact { no: self.no, card: Private::new(card) })
    }
}

impl Tx<'_> {
    /// Writes a contact, new or changed.
    pub fn put_contact(&self, trip: TripId, contact: &Contact) -> Result<()> {
        let card = contact.card.for_rules();
        let handles = serde_json::to_string(&card.handles).map_err(unreadable("handles"))?;
        self.sql
            .prepare_cached(
                "INSERT INTO contact (trip, no, name, place, handles, topics) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (trip, no) DO UPDATE SET name = ?3, place = ?4, handles = ?5, topics = ?6",
            )?
            .execute(params![
                trip,
                contact.no,
                card.name,
                card.spot.as_ref().map(spot_out).transpose()?,
                handles,
                card.topics,
            ])?;
        Ok(())
    }

    /// The contacts of a trip, in order of number.
    pub fn contacts(&self, trip: TripId) -> Result<Vec<Contact>> {
        self.sql
            .prepare_cached("SELECT no, name, place, handles, topics FROM contact WHERE trip = ?1 ORDER BY no")?
            .query_map([trip], Raw::read)?
            .map(|raw| raw?.contact())
            .collect()
    }

    /// A contact of a trip, by its number.
    pub fn contact(&self, trip: TripId, no: RecordNo) -> Result<Option<Contact>> {
        self.sql
            .prepare_cached("SELECT no, name, place, handles, topics FROM contact WHERE trip = ?1 AND no = ?2")?
            .query_row(params![trip, no], Raw::read)
            .optional()?
            .map(Raw::contact)
            .transpose()
    }
}
