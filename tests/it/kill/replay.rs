//! The same conversation without a single kill: what was handled, in the same order and at the same times, taken through
//! turns alone.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use chrono::{DateTime, Utc};
use stopover::config::Settings;
use stopover::domain::ids::{EventId, RoomId, UserId};
use stopover::incoming::{Due, Incoming, MemberChange, RoomFacts, Said, SaidKind, What};
use stopover::outgoing::{Act, Destination};
use stopover::store::{Store, StoreError};
use stopover::turn;
use stopover::world::World;

/// A command, as the bot was told it.
#[derive(Clone, Debug)]
pub struct Told {
    pub room: RoomFacts,
    pub sender: String,
    /// The sender may moderate that room.
    pub moderator: bool,
    pub text: String,
    /// When it was said, by the bot's clock.
    pub at: DateTime<Utc>,
}

/// Takes it all through turns, on a store as it was before. What is said to whom, in order.
pub fn replay(
    store: &Path,
    settings: &Settings,
    bot: &str,
    handled: &[(String, DateTime<Utc>)],
    told: &HashMap<String, Told>,
) -> Vec<(String, String)> {
    let world = World::new(settings.clone(), UserId::new(bot));
    let mut store = Store::open(store, "replay").unwrap();
    let mut said = Vec::new();
    for (n, members) in members(told).into_iter().enumerate() {
        let incoming = Incoming { id: format!("members-{n}"), at: handled[0].1, what: members };
        turn::turn(&mut store, &world, &incoming, handled[0].1).unwrap();
    }
    // Of what was handled at one time, a ping comes before the earlier ones that it settles.
    let mut handled: Vec<_> = handled.iter().collect();
    for same in handled.chunk_by_mut(|one, other| one.1 == other.1) {
        same.sort_by_key(|(id, _)| due(id).map_or(0, |due| if let Due::Meetup { lead, .. } = due { lead } else { 0 }));
    }
    for (id, now) in handled {
        let (at, what) = if let Some(told) = told.get(id) {
            (told.at, What::Said(told.said(id)))
        } else if let Some(due) = due(id) {
            (*now, What::Due(due))
        } else if let Some(room) = id.strip_prefix("entered:") {
            let id = RoomId::new(room.split_once(":$").unwrap().0);
            (*now, What::Entered { room: RoomFacts { id, name: None, direct: true, encrypted: true }, after: None })
        } else {
            // Invitations change nothing that is said here; members are told at the beginning.
            continue;
        };
        turn::turn(&mut store, &world, &Incoming { id: id.clone(), at, what }, *now).unwrap();
        said.extend(sent(&mut store, *now));
    }
    said
}

/// Everybody is in the rooms in which they speak.
fn members(told: &HashMap<String, Told>) -> Vec<What> {
    let mut rooms: BTreeMap<&str, (RoomId, BTreeSet<&str>)> = BTreeMap::new();
    for told in told.values().filter(|told| !told.room.direct) {
        let room = rooms.entry(told.room.id.as_str()).or_insert_with(|| (told.room.id.clone(), BTreeSet::new()));
        room.1.insert(&told.sender);
    }
    let member = |person: &str| MemberChange { person: UserId::new(person), name: None, joined: true };
    let members = rooms.into_values();
    members
        .map(|(room, people)| What::Members { room, facts: None, changes: people.into_iter().map(member).collect() })
        .collect()
}

impl Told {
    fn said(&self, event: &str) -> Said {
        let name = self.sender[1..].split_once(':').unwrap().0;
        Said {
            room: self.room.clone(),
            event: EventId::new(event),
            sender: UserId::new(self.sender.as_str()),
            sender_name: Some(name.to_owned()),
            moderator: self.moderator,
            kind: SaidKind::Text,
            unsealed: false,
            text: self.text.clone(),
            verbatim: false,
            pills: Vec::new(),
            mentions_bot: false,
            thread: None,
            reply_to: None,
            replaces: None,
        }
    }
}

/// What fell due, from the id that was noted when it was handled.
fn due(id: &str) -> Option<Due> {
    let (kind, rest) = id.split_once(':')?;
    let mut parts = rest.splitn(5, ':');
    let mut number = || parts.next()?.parse::<i64>().ok();
    let time = |seconds: i64| DateTime::from_timestamp(seconds, 0);
    Some(match kind {
        "meetup" => Due::Meetup { trip: number()?, no: number()?, start: time(number()?)?, lead: number()? },
        "personal" => {
            let (trip, no, start, lead) = (number()?, number()?, time(number()?)?, number()?);
            Due::Personal { trip, no, person: UserId::new(parts.next()?), start, lead }
        }
        "own" => Due::Own { reminder: number()?, at: time(number()?)? },
        "evening" => Due::Evening { trip: number()?, day: parts.next()?.parse().ok()? },
        "housekeeping" => Due::Housekeeping { day: rest.parse().ok()? },
        _ => return None,
    })
}

/// Empties the outbox.
fn sent(store: &mut Store, now: DateTime<Utc>) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    store
        .transact(|tx| -> Result<(), StoreError> {
            loop {
                let due = tx.outbox_waiting(now)?.due;
                if due.is_empty() {
                    return Ok(());
                }
                for row in due {
                    tx.outbox_done(row.id, None, now)?;
                    rows.push(row);
                }
            }
        })
        .unwrap();
    rows.sort_by_key(|row| row.id);
    let said = rows.into_iter().filter_map(|row| {
        let to = match &row.to {
            Destination::Room(id) => id.to_string(),
            Destination::Person(id) => id.to_string(),
        };
        if let Act::Say(message) = row.act { Some((to, message.plain)) } else { None }
    });
    said.collect()
}
