//! Rooms and who is in them, as far as the bot needs to know.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rusqlite::{OptionalExtension, params};

use super::{Result, Tx};
use crate::domain::ids::{EventId, RoomId, TripId, UserId};
use crate::domain::room::{Hindrance, RoomFacts};
use crate::incoming::MemberChange;
use crate::locale::Language;
use crate::store::sql_types::{minutes_in, minutes_out, parsed};

#[derive(Clone, Debug)]
pub struct RoomRow {
    pub facts: RoomFacts,
    pub zone: Option<Tz>,
    /// The language that was set for it.
    pub language: Option<Language>,
    /// How long before a meetup this room is pinged; `None`: as the operator set it.
    pub leads: Option<Vec<TimeDelta>>,
    /// When that was set.
    pub leads_set: Option<DateTime<Utc>>,
    pub trip: Option<TripId>,
}

fn word(hindrance: Hindrance) -> &'static str {
    match hindrance {
        Hindrance::Open => "open",
        Hindrance::Cipher => "cipher",
    }
}

fn hindrance(word: &str) -> Option<Hindrance> {
    [Hindrance::Open, Hindrance::Cipher].into_iter().find(|one| self::word(*one) == word)
}

impl Tx<'_> {
    /// Notes that the owner of that trip asked the bot into a room, for its first words there.
    pub fn put_asked_in(&self, room: &RoomId, trip: TripId, now: DateTime<Utc>) -> Result<()> {
        self.first_time(&format!("asked-in:{room}:{trip}"), now).map(drop)
    }

    /// The trip of the person who asked the bot into a room, where it was noted.
    pub fn asked_in(&self, room: &RoomId) -> Result<Option<TripId>> {
        // From "asked-in:ROOM:" on, up to all that begins so.
        let (from, to) = (format!("asked-in:{room}:"), format!("asked-in:{room};"));
        let found: Option<String> = self
            .sql
            .prepare_cached("SELECT id FROM seen WHERE id >= ?1 AND id < ?2 ORDER BY id DESC LIMIT 1")?
            .query_row([&from, &to], |row| row.get(0))
            .optional()?;
        Ok(found.and_then(|id| id.strip_prefix(&from)?.parse().ok()))
    }

    /// Notes what is known of a room that the bot is in. Encryption can't be turned off (Matrix 1.15,
    /// `m.room.encryption`): a room that was encrypted once is for good.
    pub fn put_room(&self, room: &RoomFacts) -> Result<()> {
        let with = room.with.as_ref().filter(|_| room.direct);
        let other = |before: &UserId| !before.as_str().is_empty() && with != Some(before);
        if let Some(before) = self.chat_with(&room.id)?
            && (!room.direct || room.hindrance.is_some() || other(&before))
        {
            self.tell_alone(&room.id)?;
        }
        self.sql
            .prepare_cached(
                "INSERT INTO room (id, name, direct, encrypted, with_person, hindrance) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (id) DO UPDATE SET name = ?2, direct = ?3, encrypted = max(encrypted, ?4), present = 1,
                                                with_person = ?5, hindrance = ?6
                 WHERE name IS NOT ?2 OR direct <> ?3 OR encrypted < ?4 OR present = 0
                     OR with_person IS NOT ?5 OR hindrance IS NOT ?6",
            )?
            .execute(params![room.id, room.name, room.direct, room.encrypted, with, room.hindrance.map(word)])?;
        if !room.direct || with.is_some() {
            // Whose chat it was before, it is no more.
            self.sql
                .prepare_cached("UPDATE person SET direct = NULL WHERE direct = ?1 AND id IS NOT ?2")?
                .execute(params![room.id, with])?;
        }
        Ok(())
    }

    /// With whom a room is a direct chat in which private things may be said; an empty id where that is not known.
    fn chat_with(&self, room: &RoomId) -> Result<Option<UserId>> {
        Ok(self
            .sql
            .prepare_cached(
                "SELECT coalesce(with_person, '') FROM room WHERE id = ?1 AND direct = 1 AND hindrance IS NULL",
            )?
            .query_row([room], |row| row.get(0))
            .optional()?)
    }

    /// A direct chat is one no more. What waits there, and the reminders that were asked for there, are for that person
    /// alone; questions that wait for a "yes" were asked of them alone; and what is still to be run as said there is run
    /// as said in a room.
    fn tell_alone(&self, room: &RoomId) -> Result<()> {
        self.outbox_tell_alone(room)?;
        self.sql.execute("UPDATE reminder SET room = '' WHERE room = ?1", [room])?;
        self.sql.execute("DELETE FROM pending WHERE room = ?1", [room])?;
        for table in ["edit", "proposal"] {
            self.sql.execute(
                &format!(
                    "UPDATE {table} SET said = json_set(said, '$.room.direct', json('false'), '$.alone', json('false'))
                     WHERE json_extract(said, '$.room.id') = ?1"
                ),
                [room],
            )?;
        }
        Ok(())
    }

    /// Somebody left their direct chat: drops what waits for them there.
    pub fn left_direct(&self, room: &RoomId, person: &UserId) -> Result<()> {
        self.outbox_drop_alone(room, person)?;
        self.sql.execute("UPDATE person SET direct = NULL WHERE id = ?1 AND direct = ?2", params![person, room])?;
        self.sql.execute("UPDATE reminder SET room = '' WHERE room = ?1 AND person = ?2", params![room, person])?;
        self.sql.execute("DELETE FROM pending WHERE room = ?1 AND person = ?2", params![room, person])?;
        self.sql.execute(
            "DELETE FROM edit WHERE json_extract(said, '$.room.id') = ?1 AND json_extract(said, '$.sender') = ?2",
            params![room, person],
        )?;
        Ok(())
    }

    /// The bot is in it no more. Its settings stay for when it comes back. So do its members where it is a trip's: what
    /// they said yes to, they are reminded of alone.
    pub fn room_gone(&self, room: &RoomId) -> Result<()> {
        self.sql.execute("UPDATE room SET present = 0, last_event = NULL WHERE id = ?1", [room])?;
        self.sql
            .execute("DELETE FROM member WHERE room = ?1 AND (SELECT trip FROM room WHERE id = ?1) IS NULL", [room])?;
        self.sql.execute("UPDATE person SET direct = NULL WHERE direct = ?1", [room])?;
        self.sql.execute("DELETE FROM spoke WHERE room = ?1", [room])?;
        self.sql.execute("DELETE FROM pending WHERE room = ?1", [room])?;
        Ok(())
    }

    /// Forgets the members of a room, before the sync reports them again.
    pub fn forget_members(&self, room: &RoomId) -> Result<()> {
        self.sql.execute("DELETE FROM member WHERE room = ?1", [room])?;
        Ok(())
    }

    /// Whether anybody but the bot is in a room.
    pub fn has_members(&self, room: &RoomId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM member WHERE room = ?1")?.exists([room])?)
    }

    /// The rooms that the bot is in.
    pub fn present_rooms(&self) -> Result<Vec<RoomId>> {
        Ok(self
            .sql
            .prepare("SELECT id FROM room WHERE present = 1 ORDER BY id")?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// All that the bot knows of a room goes on in another one: the trip's link, what was set, where meetups are pinged
    /// and reminders said, and what waits to be said. What was set in the new room already stays. The old one is left; it
    /// keeps the trip, for those who don't come along: see [`Tx::may_hear`].
    pub fn move_room(&self, old: &RoomId, new: &RoomFacts) -> Result<()> {
        // The same person's, and as safe: else what waits is for them alone.
        let before = self.chat_with(old)?;
        let chat = new.with.as_ref().filter(|_| new.direct && new.encrypted && new.hindrance.is_none());
        if before.is_some() && before.as_ref() != chat {
            self.tell_alone(old)?;
        }
        self.sql.execute(
            "UPDATE room SET trip = coalesce(room.trip, old.trip), zone = coalesce(room.zone, old.zone),
                             leads_set = CASE WHEN room.leads IS NULL THEN old.leads_set ELSE room.leads_set END,
                             leads = coalesce(room.leads, old.leads), language = coalesce(room.language, old.language)
             FROM room old WHERE room.id = ?2 AND old.id = ?1",
            params![old, new.id],
        )?;
        self.sql.execute("UPDATE meetup SET room = ?2 WHERE room = ?1", params![old, new.id])?;
        self.sql.execute("UPDATE reminder SET room = ?2 WHERE room = ?1", params![old, new.id])?;
        self.sql.execute("DELETE FROM pending WHERE room = ?1", [old])?;
        if before.is_some() && before.as_ref() == chat {
            self.sql.execute("UPDATE person SET direct = ?2 WHERE direct = ?1", params![old, new.id])?;
        }
        self.outbox_move(old, new)?;
        self.sql.execute("UPDATE room SET successor = NULL WHERE id = ?1", [old])?;
        self.room_gone(old)
    }

    /// Notes that a room was closed in favour of another one.
    pub fn set_successor(&self, room: &RoomId, successor: &RoomId) -> Result<()> {
        self.sql.execute("UPDATE room SET successor = ?2, follow = 0 WHERE id = ?1", params![room, successor])?;
        Ok(())
    }

    /// Nothing goes along into the room that a room was closed for.
    pub fn forget_successor(&self, room: &RoomId) -> Result<()> {
        self.sql.execute("UPDATE room SET successor = NULL WHERE id = ?1", [room])?;
        Ok(())
    }

    /// The room that a room was closed for, until all went along.
    pub fn successor(&self, room: &RoomId) -> Result<Option<RoomId>> {
        Ok(self
            .sql
            .prepare_cached("SELECT successor FROM room WHERE id = ?1")?
            .query_row([room], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// The rooms that were closed in favour of that one and wait for it.
    pub fn closed_for(&self, room: &RoomId) -> Result<Vec<RoomId>> {
        Ok(self
            .sql
            .prepare_cached("SELECT id FROM room WHERE successor = ?1 ORDER BY id")?
            .query_map([room], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// A room that the bot is in.
    pub fn room(&self, id: &RoomId) -> Result<Option<RoomRow>> {
        self.sql
            .prepare_cached(
                "SELECT id, name, direct, encrypted, zone, leads, trip, leads_set, language, with_person, hindrance
                 FROM room WHERE id = ?1 AND present = 1",
            )?
            .query_row([id], Self::room_row)
            .optional()?
            .transpose()
    }

    /// The rooms linked to a trip that the bot is in.
    pub fn trip_rooms(&self, trip: TripId) -> Result<Vec<RoomRow>> {
        self.sql
            .prepare_cached(
                "SELECT id, name, direct, encrypted, zone, leads, trip, leads_set, language, with_person, hindrance
                 FROM room
                 WHERE trip = ?1 AND present = 1 ORDER BY id",
            )?
            .query_map([trip], Self::room_row)?
            .map(|row| row?)
            .collect()
    }

    /// Every room that the bot is in, direct chats apart, by name.
    pub fn rooms(&self) -> Result<Vec<RoomRow>> {
        self.sql
            .prepare_cached(
                "SELECT id, name, direct, encrypted, zone, leads, trip, leads_set, language, with_person, hindrance
                 FROM room
                 WHERE present = 1 AND direct = 0 ORDER BY name IS NULL, name, id",
            )?
            .query_map([], Self::room_row)?
            .map(|row| row?)
            .collect()
    }

    /// How many people are in a room, besides the bot.
    pub fn member_count(&self, room: &RoomId) -> Result<i64> {
        Ok(self
            .sql
            .prepare_cached("SELECT count(*) FROM member WHERE room = ?1")?
            .query_row([room], |row| row.get(0))?)
    }

    /// Where a meetup is pinged and spoken of: in the room that it was made in while that is the trip's, else in all of
    /// the trip's rooms.
    pub fn meetup_rooms(&self, trip: TripId, made_in: Option<&RoomId>) -> Result<Vec<RoomRow>> {
        let mut rooms = self.trip_rooms(trip)?;
        if let Some(made_in) = made_in
            && rooms.iter().any(|room| room.facts.id == *made_in)
        {
            rooms.retain(|room| room.facts.id == *made_in);
        }
        Ok(rooms)
    }

    /// Whether the bot was in a room and is no more.
    pub fn has_left(&self, room: &RoomId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM room WHERE id = ?1 AND present = 0")?.exists([room])?)
    }

    /// Whether the bot has met somebody: they wrote to it, or are or were in a room with it.
    pub fn has_met(&self, person: &UserId) -> Result<bool> {
        Ok(self.sql.prepare_cached("SELECT 1 FROM person WHERE id = ?1")?.exists([person])?)
    }

    fn room_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Result<RoomRow>> {
        let facts = RoomFacts {
            id: row.get(0)?,
            name: row.get(1)?,
            direct: row.get(2)?,
            with: row.get(9)?,
            hindrance: row.get::<_, Option<String>>(10)?.as_deref().and_then(hindrance),
            encrypted: row.get(3)?,
        };
        let (zone, leads, trip) = (row.get::<_, Option<String>>(4)?, row.get::<_, Option<String>>(5)?, row.get(6)?);
        let (leads_set, language) = (row.get(7)?, row.get(8)?);
        Ok((|| {
            Ok(RoomRow {
                facts,
                zone: zone.as_deref().map(|zone| parsed("a zone", zone)).transpose()?,
                language,
                leads: leads.as_deref().map(minutes_in).transpose()?,
                leads_set,
                trip,
            })
        })())
    }

    /// Links a room to a trip, or to none.
    pub fn link_room(&self, room: &RoomId, trip: Option<TripId>) -> Result<()> {
        self.sql.execute("UPDATE room SET trip = ?2 WHERE id = ?1", params![room, trip])?;
        Ok(())
    }

    /// Sets the time zone of a room.
    pub fn set_room_zone(&self, room: &RoomId, zone: Tz) -> Result<()> {
        self.sql.execute("UPDATE room SET zone = ?2 WHERE id = ?1", params![room, zone.name()])?;
        Ok(())
    }

    /// Sets the language of a room; `None`: that of its members.
    pub fn set_room_language(&self, room: &RoomId, language: Option<Language>) -> Result<()> {
        self.sql.execute("UPDATE room SET language = ?2 WHERE id = ?1", params![room, language])?;
        Ok(())
    }

    /// Sets how long before a meetup a room is reminded.
    pub fn set_room_leads(&self, room: &RoomId, leads: &[TimeDelta], now: DateTime<Utc>) -> Result<()> {
        self.sql.execute(
            "UPDATE room SET leads = ?2, leads_set = ?3 WHERE id = ?1",
            params![room, minutes_out(leads), now],
        )?;
        Ok(())
    }

    /// The last event of a room that was handled.
    pub fn room_last_event(&self, room: &RoomId) -> Result<Option<EventId>> {
        Ok(self
            .sql
            .prepare_cached("SELECT last_event FROM room WHERE id = ?1")?
            .query_row([room], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// Stores the last event of a room that was handled.
    pub fn set_room_last_event(&self, room: &RoomId, event: &EventId) -> Result<()> {
        self.sql.prepare_cached("UPDATE room SET last_event = ?2 WHERE id = ?1")?.execute(params![room, event])?;
        Ok(())
    }

    /// Applies joins and leaves to the members of a room.
    pub fn change_members(&self, room: &RoomId, changes: &[MemberChange]) -> Result<()> {
        let mut joined = self.sql.prepare_cached(
            "INSERT INTO member (room, person) SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM room WHERE id = ?1)
             ON CONFLICT DO NOTHING",
        )?;
        // Who leaves a trip's room is in none of those before it either.
        let mut left = self.sql.prepare_cached(
            "DELETE FROM member WHERE person IN (?2, ?3) AND (room = ?1 OR room IN (
                 SELECT gone.id FROM room gone JOIN room here ON here.trip = gone.trip
                 WHERE here.id = ?1 AND gone.present = 0))",
        )?;
        for change in changes {
            if change.joined {
                self.recognise(&change.person)?;
                joined.execute(params![room, change.person])?;
            } else {
                left.execute(params![room, change.person, self.checksum(&change.person)])?;
            }
        }
        Ok(())
    }

    /// Re-links a returning user's pseudonymised rows (room membership, rate limit) to their user id.
    pub(super) fn recognise(&self, person: &UserId) -> Result<()> {
        let sum = self.checksum(person);
        for sql in [
            "UPDATE OR REPLACE member SET person = ?1 WHERE person = ?2",
            "UPDATE OR REPLACE bucket SET whose = ?1 WHERE whose = ?2",
            "UPDATE asked SET asker = ?1 WHERE asker = ?2",
            "UPDATE asked SET person = ?1 WHERE person = ?2",
        ] {
            self.sql.prepare_cached(sql)?.execute(params![person, sum])?;
        }
        Ok(())
    }

    /// Whether a person is in a room.
    pub fn is_member(&self, room: &RoomId, person: &UserId) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM member WHERE room = ?1 AND person = ?2")?
            .exists(params![room, person])?)
    }

    /// Every name that somebody known to the bot goes by, to tell apart those that read the same.
    pub fn names(&self) -> Result<Vec<(UserId, String)>> {
        self.sql
            .prepare_cached("SELECT id, name FROM person WHERE name IS NOT NULL")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .map(|row| Ok(row?))
            .collect()
    }
}
