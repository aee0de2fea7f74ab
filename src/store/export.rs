//! The export of all data about one person, for them to read: JSON with stable keys, and no private data of others.

use rusqlite::types::ValueRef;
use rusqlite::{Row, ToSql, params};
use serde_json::{Map, Value, json};

use crate::domain::ids::UserId;
use crate::store::{Result, Tx};

/// The shape of the file: counted up where a key changes its meaning or goes.
const FORMAT: &str = "stopover own data 1";

/// Columns that hold JSON, which is shown as such.
const JSON: [&str; 4] = ["place", "handles", "draft", "says"];

/// Columns that say yes or no.
const FLAGS: [&str; 10] =
    ["owner", "open", "kept", "dropped", "direct", "said_yes", "closed", "by_you", "told_by_name", "unconfirmed"];

/// A section: its key, and the rows in it. `?1` is the person. Columns are keys.
const SECTIONS: &[(&str, &str)] = &[
    (
        "trips",
        "SELECT t.title, t.owner = ?1 AS owner, t.starts, t.ends, t.zone, t.open, t.kept, t.made, t.ended,
             CASE WHEN t.owner = ?1 THEN t.about END AS about, CASE WHEN t.owner = ?1 THEN t.topics END AS topics,
             CASE WHEN t.owner = ?1 THEN t.reach END AS reach, CASE WHEN t.owner = ?1 THEN t.seeks END AS seeks,
             CASE WHEN t.owner = ?1 THEN t.donate END AS donate
         FROM trip t JOIN crew c ON c.trip = t.id WHERE c.person = ?1 ORDER BY t.id",
    ),
    (
        "stops",
        "SELECT t.title AS trip, r.no, r.made, s.place, s.arrive, s.leave, s.certainty, s.note, s.dropped
         FROM record r JOIN trip t ON t.id = r.trip JOIN stop s ON s.trip = r.trip AND s.no = r.no
         WHERE r.maker = ?1 ORDER BY r.trip, r.no",
    ),
    (
        "offers",
        "SELECT t.title AS trip, r.no, r.made, o.place, o.kind, o.word, o.people, o.note, o.via AS passed_on_of
         FROM record r JOIN trip t ON t.id = r.trip JOIN offer o ON o.trip = r.trip AND o.no = r.no
         WHERE o.host = ?1 ORDER BY r.trip, r.no",
    ),
    (
        "nights",
        "SELECT t.title AS trip, o.no AS offer, n.night, n.state
         FROM offer o JOIN trip t ON t.id = o.trip JOIN offer_night n ON n.trip = o.trip AND n.offer = o.no
         WHERE o.host = ?1 ORDER BY o.trip, o.no, n.night",
    ),
    (
        "private_details",
        "SELECT t.title AS trip, d.offer, d.text, d.made FROM details d JOIN trip t ON t.id = d.trip
         JOIN offer o ON o.trip = d.trip AND o.no = d.offer WHERE o.host = ?1 ORDER BY d.trip, d.offer",
    ),
    (
        "offers_whose_host_knows_that_you_travel",
        "SELECT t.title AS trip, k.offer, k.named AS told_by_name, k.since FROM reader k JOIN trip t ON t.id = k.trip
         WHERE k.person = ?1 ORDER BY k.trip, k.offer",
    ),
    (
        "questions",
        "SELECT t.title AS trip, q.offer, q.sender = ?1 AS asked, q.at FROM question q JOIN trip t ON t.id = q.trip
         WHERE q.sender = ?1 OR q.receiver = ?1 ORDER BY q.id",
    ),
    (
        "meetups",
        "SELECT t.title AS trip, r.no, r.made, m.title, m.place, m.venue, m.link, m.note, m.zone, m.day, m.slot, m.repeat, m.dates,
             m.unconfirmed, m.status, m.why
         FROM record r JOIN trip t ON t.id = r.trip JOIN meetup m ON m.trip = r.trip AND m.no = r.no
         WHERE m.maker = ?1 ORDER BY r.trip, r.no",
    ),
    (
        "suggestions",
        "SELECT t.title AS trip, r.no, r.made, s.place, s.venue, s.arrive, s.leave, s.why, s.state,
             s.asked_arrive, s.asked_leave
         FROM record r JOIN trip t ON t.id = r.trip JOIN suggestion s ON s.trip = r.trip AND s.no = r.no
         WHERE r.maker = ?1 ORDER BY r.trip, r.no",
    ),
    (
        "contacts",
        "SELECT t.title AS trip, r.no, r.made, c.name, c.place, c.handles, c.topics
         FROM record r JOIN trip t ON t.id = r.trip JOIN contact c ON c.trip = r.trip AND c.no = r.no
         WHERE r.maker = ?1 ORDER BY r.trip, r.no",
    ),
    (
        "rsvps",
        "SELECT t.title AS trip, m.title AS meetup, r.meetup AS no, r.day, r.answer, r.guests, r.said
         FROM rsvp r JOIN trip t ON t.id = r.trip JOIN meetup m ON m.trip = r.trip AND m.no = r.meetup
         WHERE r.person = ?1 ORDER BY r.id",
    ),
    (
        "meetup_reminders",
        "SELECT t.title AS trip, l.meetup AS no, l.minutes AS minutes_before FROM lead l JOIN trip t ON t.id = l.trip
         WHERE l.person = ?1 ORDER BY l.trip, l.meetup, l.minutes",
    ),
    (
        "reminders",
        "SELECT r.no AS reminder, r.at, r.zone, r.text, r.record AS no, r.fired FROM reminder r WHERE r.person = ?1 ORDER BY r.at, r.id",
    ),
    (
        "follow_ups_that_you_set_for_a_crew",
        "SELECT DISTINCT t.title AS trip, r.at, r.zone, r.text FROM reminder r JOIN trip t ON t.id = r.crew_of
         WHERE r.asked_by = ?1 AND r.fired IS NULL ORDER BY r.at, r.event",
    ),
    (
        "waiting_for_your_word",
        "SELECT shown AS question, line, draft, named, expires, outcome FROM pending WHERE person = ?1 ORDER BY rowid",
    ),
    ("rooms_you_spoke_to_the_bot_in", "SELECT room FROM spoke WHERE person = ?1 ORDER BY room"),
    (
        "edits_under_way",
        "SELECT json_extract(said, '$.text') AS text, at FROM edit WHERE json_extract(said, '$.sender') = ?1
         ORDER BY at",
    ),
    (
        "changes_for_the_crew_to_agree_to",
        "SELECT t.title AS trip, p.no, p.line AS text, p.made FROM proposal p JOIN trip t ON t.id = p.trip
         WHERE json_extract(p.said, '$.sender') = ?1 ORDER BY p.trip, p.no",
    ),
    (
        "texts_replaced",
        "SELECT t.title AS trip, w.no, w.field, w.before AS text FROM wrote w JOIN trip t ON t.id = w.trip
         WHERE w.before IS NOT NULL AND coalesce(
             (SELECT e.person FROM wrote e WHERE e.trip = w.trip AND e.no = w.no AND e.field = w.field AND e.id < w.id
              ORDER BY e.id DESC LIMIT 1),
             (SELECT r.maker FROM record r WHERE r.trip = w.trip AND r.no = w.no), t.owner) = ?1
         ORDER BY w.id",
    ),
    (
        "introductions",
        "SELECT t.title AS trip, CASE WHEN i.a_id = ?1 THEN i.a_yes ELSE i.b_yes END AS said_yes, i.expires
         FROM intro i JOIN trip t ON t.id = i.trip WHERE ?1 IN (i.a_id, i.b_id) ORDER BY i.id",
    ),
    (
        "requests_to_you",
        "SELECT t.title AS trip, q.kind AS joins_as, q.asked_by, q.made, q.expires, q.closed
         FROM crew_request q JOIN trip t ON t.id = q.trip WHERE q.person = ?1 ORDER BY q.id",
    ),
    (
        // Not whether they said no.
        "requests_by_you",
        "SELECT t.title AS trip, q.kind AS joins_as, q.person, q.made, q.expires
         FROM crew_request q JOIN trip t ON t.id = q.trip WHERE q.asked_by = ?1 ORDER BY q.id",
    ),
    (
        "asked_through_the_bot_lately",
        "SELECT kind, asker = ?1 AS by_you, CASE WHEN asker = ?1 THEN person END AS person, at FROM asked
         WHERE ?1 IN (asker, person) ORDER BY id",
    ),
    (
        "blocked_by_you",
        "SELECT person, at FROM block WHERE by = ?1 AND person LIKE '@%' ORDER BY id",
    ),
    (
        "blocked_in_your_trips",
        "SELECT t.title AS trip, b.person, b.at FROM block b JOIN trip t ON t.id = b.trip
         WHERE t.owner = ?1 AND b.person LIKE '@%' ORDER BY b.id",
    ),
    (
        "rooms",
        "SELECT r.id, CASE WHEN r.direct = 0 THEN r.name END AS name, r.direct FROM member m JOIN room r ON r.id = m.room
         WHERE m.person = ?1 ORDER BY r.id",
    ),
    ("messages_heard", "SELECT event, room, at, edited FROM heard WHERE sender = ?1 ORDER BY at, event"),
    ("messages_that_could_not_be_read", "SELECT event, room, since FROM unread WHERE sender = ?1 ORDER BY since, event"),
    (
        "answers_not_sent_yet",
        "SELECT json_extract(act, '$.Say.plain') AS text, made FROM outbox
         WHERE done IS NULL AND (person = ?1 OR alone = ?1) AND json_extract(act, '$.Say.plain') IS NOT NULL
             AND id NOT IN (SELECT row FROM carried) -- somebody else's words, which the bot deletes again
         ORDER BY id",
    ),
    ("logins_that_you_were_told_of", "SELECT device, at FROM login WHERE person = ?1 ORDER BY at, device"),
    ("asked_of_the_bot_lately", "SELECT kind, fills AS forgotten_after, silent FROM bucket WHERE whose = ?1 ORDER BY kind"),
];

impl Tx<'_> {
    /// Everything kept about a person.
    pub fn own_data(&self, person: &UserId) -> Result<Value> {
        let mut all = Map::new();
        all.insert("format".to_owned(), json!(FORMAT));
        let you = self.section(
            "SELECT p.id, p.name, p.zone, p.language AS language_set, p.noticed AS language_noticed,
                 p.written AS language_of_last_message, t.title AS current_trip, p.direct AS direct_chat,
                 p.hinted AS last_told_what_the_bot_can_do, p.keyless AS last_told_of_unreadable_messages,
                 p.unsealed AS last_told_of_unencrypted_messages, p.unverified AS last_told_of_an_unverified_login,
                 p.forged AS last_told_of_a_forged_message, p.identity AS key_that_verifies_your_logins
             FROM person p LEFT JOIN trip t ON t.id = p.trip WHERE p.id = ?1",
            params![person],
        )?;
        all.insert("you".to_owned(), you.into_iter().next().unwrap_or(Value::Null));
        for (key, sql) in SECTIONS {
            all.insert((*key).to_owned(), Value::Array(self.section(sql, params![person])?));
        }
        Ok(Value::Object(all))
    }

    fn section(&self, sql: &str, params: &[&dyn ToSql]) -> Result<Vec<Value>> {
        let mut select = self.sql.prepare_cached(sql)?;
        let columns: Vec<String> = select.column_names().into_iter().map(str::to_owned).collect();
        let rows = select.query_map(params, |row| object(row, &columns))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// What there is of a row; what is not set is left out.
fn object(row: &Row<'_>, columns: &[String]) -> rusqlite::Result<Value> {
    let mut object = Map::new();
    for (at, column) in columns.iter().enumerate() {
        let value = match row.get_ref(at)? {
            ValueRef::Null | ValueRef::Blob(_) => continue,
            ValueRef::Integer(number) if FLAGS.contains(&column.as_str()) => json!(number != 0),
            ValueRef::Integer(number) => json!(number),
            ValueRef::Real(number) => json!(number),
            ValueRef::Text(text) => {
                let text = String::from_utf8_lossy(text);
                let read = JSON.contains(&column.as_str()).then(|| serde_json::from_str(&text).ok()).flatten();
                read.unwrap_or_else(|| json!(text))
            }
        };
        object.insert(column.clone(), value);
    }
    Ok(Value::Object(object))
}
