//! People: the name they go by, their zone, the trip that they talk about in their direct chat.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, params};

use super::{Result, Tx};
use crate::domain::ids::{RoomId, TripId, UserId};
use crate::locale::Language;
use crate::store::sql_types::parsed;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: UserId,
    /// As they set it last: other people's text, to be cleaned before it is shown.
    pub name: Option<String>,
    pub zone: Option<Tz>,
    /// The language that they set.
    pub language: Option<Language>,
    /// The language that they were noticed to write.
    pub noticed: Option<Language>,
    /// The trip that their direct chat is about.
    pub trip: Option<TripId>,
    /// Their direct chat with the bot.
    pub direct: Option<RoomId>,
}

impl Tx<'_> {
    /// A person, with defaults where nothing is stored about them.
    pub fn person(&self, id: &UserId) -> Result<Person> {
        let row = self
            .sql
            .prepare_cached("SELECT name, zone, trip, direct, language, noticed FROM person WHERE id = ?1")?
            .query_row([id], |row| {
                Ok((row.get(0)?, row.get::<_, Option<String>>(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
            })
            .optional()?;
        let (name, zone, trip, direct, language, noticed) = row.unwrap_or_default();
        let zone = zone.as_deref().map(|zone| parsed("a zone", zone)).transpose()?;
        Ok(Person { id: id.clone(), name, zone, language, noticed, trip, direct })
    }

    /// Notes somebody's name, and their direct chat where `direct` is one.
    pub fn put_person(&self, id: &UserId, name: Option<&str>, direct: Option<&RoomId>) -> Result<()> {
        if !self.has_met(id)? {
            self.recognise(id)?;
        }
        self.sql
            .prepare_cached(
                "INSERT INTO person (id, name, direct) VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET name = coalesce(?2, name), direct = coalesce(?3, direct),
                     making = making AND ?3 IS NULL",
            )?
            .execute(params![id, name, direct])?;
        Ok(())
    }

    /// Marks that a direct chat with somebody is about to be made, until [`Tx::put_person`] stores it. Returns whether it was
    /// marked before: then a chat may exist that the bot doesn't know yet.
    pub fn begin_direct(&self, id: &UserId) -> Result<bool> {
        let before = self
            .sql
            .prepare_cached("SELECT making FROM person WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        self.sql.execute(
            "INSERT INTO person (id, making) VALUES (?1, 1) ON CONFLICT (id) DO UPDATE SET making = 1",
            [id],
        )?;
        Ok(before.unwrap_or(false))
    }

    /// Sets the time zone that a person chose.
    pub fn set_person_zone(&self, id: &UserId, zone: Tz) -> Result<()> {
        self.sql.execute("UPDATE person SET zone = ?2 WHERE id = ?1", params![id, zone.name()])?;
        Ok(())
    }

    /// Sets the language that somebody wants, or forgets it.
    pub fn set_person_language(&self, id: &UserId, language: Option<Language>) -> Result<()> {
        self.sql.execute("UPDATE person SET language = ?2 WHERE id = ?1", params![id, language])?;
        Ok(())
    }

    /// Notes that somebody, who is known, wrote something in that language. It counts where it is the first that they are noticed to
    /// write, or the second time in a row that it isn't the one that counts.
    pub fn notice_language(&self, id: &UserId, language: Language) -> Result<()> {
        // The columns on the right are as they stood before.
        self.sql
            .prepare_cached(
                "UPDATE person SET noticed = CASE WHEN noticed IS NULL OR written = ?2 THEN ?2 ELSE noticed END,
                     written = ?2
                 WHERE id = ?1 AND (noticed IS NOT ?2 OR written IS NOT ?2)",
            )?
            .execute(params![id, language])?;
        Ok(())
    }

    /// Sets the current trip that a person chose.
    pub fn set_person_trip(&self, id: &UserId, trip: TripId) -> Result<()> {
        self.sql.execute("UPDATE person SET trip = ?2 WHERE id = ?1", params![id, trip])?;
        Ok(())
    }

    /// Their direct chat is about that trip no more.
    pub fn forget_person_trip(&self, id: &UserId, trip: TripId) -> Result<()> {
        self.sql.execute("UPDATE person SET trip = NULL WHERE id = ?1 AND trip = ?2", params![id, trip])?;
        Ok(())
    }

    /// `true` at most once a day a person: whether to tell them what the bot can do.
    pub fn may_hint(&self, id: &UserId, day: NaiveDate) -> Result<bool> {
        Ok(self.sql.execute("UPDATE person SET hinted = ?2 WHERE id = ?1 AND hinted IS NOT ?2", params![id, day])? == 1)
    }

    /// `true` at most once a week a person: whether to tell them that what they say can't be read.
    pub fn may_tell_keyless(&self, id: &UserId, now: DateTime<Utc>) -> Result<bool> {
        Ok(self.sql.execute(
            "UPDATE person SET keyless = ?2 WHERE id = ?1 AND (keyless IS NULL OR keyless < ?3)",
            params![id, now, now - TimeDelta::weeks(1)],
        )? == 1)
    }

    /// `true` at most once a day a person: whether to tell them that what they say comes unencrypted.
    pub fn may_tell_unsealed(&self, id: &UserId, day: NaiveDate) -> Result<bool> {
        Ok(self
            .sql
            .execute("UPDATE person SET unsealed = ?2 WHERE id = ?1 AND unsealed IS NOT ?2", params![id, day])?
            == 1)
    }

    /// `true` at most once a day a person: whether to tell them that what they say comes from a login that they haven't
    /// verified.
    pub fn may_tell_unverified(&self, id: &UserId, day: NaiveDate) -> Result<bool> {
        let sql = "UPDATE person SET unverified = ?2 WHERE id = ?1 AND unverified IS NOT ?2";
        Ok(self.sql.execute(sql, params![id, day])? == 1)
    }

    /// `true` at most once a day a person whom the bot knows: whether to tell them that a message in their name was forged.
    pub fn may_tell_forged(&self, id: &UserId, day: NaiveDate) -> Result<bool> {
        let sql = "UPDATE person SET forged = ?2 WHERE id = ?1 AND forged IS NOT ?2";
        Ok(self.sql.execute(sql, params![id, day])? == 1)
    }
}
