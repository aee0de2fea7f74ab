//! The same conversation without kills: the events that were handled, in the same order and at the same times, through
//! turns alone.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, params};
use stopover::config::Settings;
use stopover::domain::ids::{EventId, RecordNo, RoomId, TripId, UserId};
use stopover::domain::room::RoomFacts;
use stopover::env::Env;
use stopover::incoming::{Due, Incoming, IncomingKind, MemberChange, Reacted, Redacted, Said, SaidKind};
use stopover::outgoing::Act;
use stopover::store::{Store, Undecrypted};
use stopover::turn;

use super::bot_store::{Row, key, open_as};
use super::scene::Action;

/// An event of a person, as the bot received it.
#[derive(Clone, Debug)]
pub struct Told {
    pub room: RoomFacts,
    pub sender: String,
    /// Whether the sender is a moderator of that room.
    pub moderator: bool,
    pub action: Action,
    /// When it was sent, by the bot's clock.
    pub at: DateTime<Utc>,
}

/// Handles all events by turns, on a store as it was before: what each row of the outbox does. Where a row of
/// the real run (with the same number) was sent, this one counts as sent too, as the same event, since people reacted
/// and replied to
/// that.
pub fn replay(
    path: &Path,
    settings: &Settings,
    bot: &str,
    handled: &[(String, DateTime<Utc>)],
    told: &HashMap<String, Told>,
    real: &[Row],
) -> BTreeMap<i64, Act> {
    let env = Env::new(settings.clone(), UserId::new(bot));
    let mut store = Store::open(path, key(path).as_ref(), "replay").unwrap();
    let mut outbox = Outbox::new(path, real);
    let mut take = |id: &str, at: DateTime<Utc>, what: IncomingKind, now: DateTime<Utc>| {
        turn::turn(&mut store, &env, &Incoming { id: id.to_owned(), at, what }, now).unwrap();
        outbox.sent(now);
    };
    for (n, members) in members(told).into_iter().enumerate() {
        take(&format!("members-{n}"), handled[0].1, members, handled[0].1);
    }
    let mut handled: Vec<_> = handled.iter().collect();
    for same in handled.chunk_by_mut(|one, other| one.1 == other.1) {
        same.sort_by_key(|(id, _)| settles(id, told));
    }
    let late = open_as(path, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
    for (id, now) in handled {
        let (at, what) = if let Some(told) = told.get(id) {
            (told.at, told.what(id))
        } else if let Some(due) = due(id) {
            if let Due::Unread { event } = &due {
                could_not_be_read(&late, told, event, *now);
            }
            (*now, IncomingKind::Due(due))
        } else if let Some(room) = id.strip_prefix("entered:") {
            let id = RoomId::new(room.split_once(":$").unwrap().0);
            (
                *now,
                IncomingKind::Entered {
                    room: RoomFacts { id, name: None, direct: true, with: None, hindrance: None, encrypted: true },
                    after: None,
                },
            )
        } else if let Some(room) = id.strip_prefix("invite:") {
            // Anybody may do that.
            (
                *now,
                IncomingKind::Invited {
                    room: RoomId::new(room.rsplit_once(':').unwrap().0),
                    by: UserId::new(bot),
                    after: None,
                },
            )
        } else {
            // All members are known from the beginning.
            continue;
        };
        take(id, at, what, *now);
        late.execute("DELETE FROM unread WHERE event = ?1", [id]).unwrap();
    }
    outbox.acts
}

/// Of events that were handled at the same time, one caused the others and comes first: of a meetup's reminders, the
/// nearest to it;
/// a deletion before the deleted message; an edit before the edited one.
fn settles(id: &str, told: &HashMap<String, Told>) -> i64 {
    match (told.get(id).map(|told| &told.action), due(id)) {
        (Some(Action::Deleted { .. }), _) => 0,
        (Some(_), _) => i64::MAX,
        (None, Some(Due::Meetup { lead, .. })) => lead,
        (None, _) => 0,
    }
}

/// The row for a message that could not be decrypted.
fn could_not_be_read(store: &Connection, told: &HashMap<String, Told>, event: &EventId, since: DateTime<Utc>) {
    let Some(told) = told.get(event.as_str()) else { return };
    let sender = UserId::new(told.sender.as_str());
    let row = Undecrypted {
        event: event.clone(),
        room: told.room.id.clone(),
        sender,
        json: String::new(),
        since,
        alone: told.room.direct,
    };
    let insert =
        "INSERT OR IGNORE INTO unread (event, room, sender, json, since, alone) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values = params![row.event.as_str(), row.room.as_str(), row.sender.as_str(), row.json, row.since, row.alone];
    store.execute(insert, values).unwrap();
}

/// All people are members of the rooms in which they write.
fn members(told: &HashMap<String, Told>) -> Vec<IncomingKind> {
    let mut rooms: BTreeMap<&str, (RoomId, BTreeSet<&str>)> = BTreeMap::new();
    for told in told.values().filter(|told| !told.room.direct) {
        let room = rooms.entry(told.room.id.as_str()).or_insert_with(|| (told.room.id.clone(), BTreeSet::new()));
        room.1.insert(&told.sender);
    }
    let member = |person: &str| MemberChange { person: UserId::new(person), name: None, joined: true };
    let members = rooms.into_values();
    members
        .map(|(room, people)| IncomingKind::Members {
            room,
            facts: None,
            changes: people.into_iter().map(member).collect(),
        })
        .collect()
}

impl Told {
    fn what(&self, event: &str) -> IncomingKind {
        let (room, moderator, event) = (self.room.clone(), self.moderator, EventId::new(event));
        let alone = room.direct;
        let sender = UserId::new(self.sender.as_str());
        let sender_name = Some(self.sender[1..].split_once(':').unwrap().0.to_owned());
        match &self.action {
            Action::Said { text, reply_to } => IncomingKind::Said(self.said(event, text, reply_to.as_deref(), None)),
            Action::Edited { of, text } => IncomingKind::Said(self.said(event, text, None, Some(of))),
            Action::Reacted { to, key } => {
                let (to, key) = (EventId::new(to.as_str()), key.clone());
                IncomingKind::Reacted(Reacted { room, event, sender, sender_name, moderator, alone, to, key })
            }
            Action::Deleted { of } => {
                let event = EventId::new(of.as_str());
                IncomingKind::Redacted(Redacted { room, by: sender, by_name: sender_name, moderator, alone, event })
            }
        }
    }

    fn said(&self, event: EventId, text: &str, reply_to: Option<&str>, replaces: Option<&str>) -> Said {
        let name = self.sender[1..].split_once(':').unwrap().0;
        Said {
            room: self.room.clone(),
            event,
            sender: UserId::new(self.sender.as_str()),
            sender_name: Some(name.to_owned()),
            moderator: self.moderator,
            alone: self.room.direct,
            kind: SaidKind::Text,
            unsealed: false,
            unverified: false,
            text: text.to_owned(),
            verbatim: false,
            pills: Vec::new(),
            mentions_bot: false,
            thread: None,
            reply_to: reply_to.map(EventId::new),
            replaces: replaces.map(EventId::new),
        }
    }
}

/// What fell due, from the id that was stored when it was handled.
fn due(id: &str) -> Option<Due> {
    let (kind, rest) = id.split_once(':')?;
    let mut parts = rest.splitn(5, ':');
    let mut number = || parts.next()?.parse::<i64>().ok();
    let time = |seconds: i64| DateTime::from_timestamp(seconds, 0);
    Some(match kind {
        "meetup" => Due::Meetup {
            trip: TripId::new(number()?),
            no: RecordNo::new(number()?)?,
            start: time(number()?)?,
            lead: number()?,
        },
        "personal" => {
            let (trip, no, start, lead) = (number()?, number()?, time(number()?)?, number()?);
            Due::Personal {
                trip: TripId::new(trip),
                no: RecordNo::new(no)?,
                person: UserId::new(parts.next()?),
                start,
                lead,
            }
        }
        "own" => Due::Own { reminder: number()?, at: time(number()?)? },
        "evening" => Due::Evening { trip: TripId::new(number()?), day: parts.next()?.parse().ok()? },
        "housekeeping" => Due::Housekeeping { day: rest.parse().ok()? },
        "edit" => {
            let (original, edit) = rest.split_once(':')?;
            Due::Edited { original: EventId::new(original), edit: EventId::new(edit) }
        }
        "unread" => Due::Unread { event: EventId::new(rest) },
        _ => return None,
    })
}

/// The replay's outbox, emptied after each turn.
struct Outbox<'r> {
    store: Connection,
    real: HashMap<i64, &'r Row>,
    last: i64,
    acts: BTreeMap<i64, Act>,
}

impl<'r> Outbox<'r> {
    fn new(path: &Path, real: &'r [Row]) -> Self {
        let store = open_as(path, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap();
        let last = super::bot_store::rows_made(path).unwrap();
        Self { store, real: real.iter().map(|row| (row.id, row)).collect(), last, acts: BTreeMap::new() }
    }

    /// Everything is sent at once, except what the real run took back before it was sent.
    fn sent(&mut self, now: DateTime<Utc>) {
        let mut select = self.store.prepare_cached("SELECT id, act FROM outbox WHERE id > ?1 ORDER BY id").unwrap();
        let rows = select.query_map([self.last], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let rows: Vec<(i64, String)> = rows.collect::<Result<_, _>>().unwrap();
        for (id, act) in rows {
            self.last = id;
            self.acts.insert(id, serde_json::from_str(&act).unwrap());
            let real = self.real.get(&id);
            if real.is_some_and(|real| real.dropped()) {
                continue;
            }
            self.store
                .execute(
                    "UPDATE outbox SET done = ?2, event = ?3, act = NULL WHERE id = ?1",
                    params![id, now, real.and_then(|real| real.event.as_deref())],
                )
                .unwrap();
        }
    }
}
