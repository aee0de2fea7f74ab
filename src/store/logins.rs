//! Logins of which somebody was told that they are sent nothing.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, params};

use super::{Result, Tx};
use crate::domain::ids::UserId;

impl Tx<'_> {
    /// Which of somebody's logins they were not told of yet.
    pub fn untold_logins(&self, person: &UserId, devices: &[String]) -> Result<Vec<String>> {
        let mut told = self.sql.prepare_cached("SELECT 1 FROM login WHERE person = ?1 AND device = ?2")?;
        let mut untold = Vec::new();
        for device in devices {
            if !told.exists(params![person, device])? {
                untold.push(device.clone());
            }
        }
        Ok(untold)
    }

    /// Stores that a person was warned of a login.
    pub fn put_told_login(&self, person: &UserId, device: &str, now: DateTime<Utc>) -> Result<()> {
        self.sql.execute(
            "INSERT OR REPLACE INTO login (person, device, at) VALUES (?1, ?2, ?3)",
            params![person, device, now],
        )?;
        Ok(())
    }

    /// How often somebody was told of logins in the last day.
    pub fn times_told_of_logins(&self, person: &UserId, now: DateTime<Utc>) -> Result<u32> {
        let sql = "SELECT count(DISTINCT at) FROM login WHERE person = ?1 AND at > ?2";
        Ok(self.sql.prepare_cached(sql)?.query_row(params![person, now - TimeDelta::days(1)], |row| row.get(0))?)
    }

    /// Forgets warnings from before `before`.
    pub fn forget_logins(&self, before: DateTime<Utc>) -> Result<()> {
        self.sql.execute("DELETE FROM login WHERE at < ?1", [before])?;
        Ok(())
    }

    /// Notes somebody's verification key, where the bot knows them. `true` where they had another one.
    pub fn note_identity(&self, person: &UserId, key: &str) -> Result<bool> {
        let before: Option<String> = self
            .sql
            .prepare_cached("SELECT identity FROM person WHERE id = ?1")?
            .query_row([person], |row| row.get(0))
            .optional()?
            .flatten();
        if before.as_deref() != Some(key) {
            self.sql.execute("UPDATE person SET identity = ?2 WHERE id = ?1", params![person, key])?;
        }
        Ok(before.is_some_and(|before| before != key))
    }

    /// Everybody who has a direct chat with the bot.
    pub fn people_in_chats(&self) -> Result<Vec<UserId>> {
        self.sql
            .prepare_cached("SELECT id FROM person WHERE direct IS NOT NULL ORDER BY id")?
            .query_map([], |row| row.get(0))?
            .map(|row| Ok(row?))
            .collect()
    }
}
