//! From one sync response to what is to be handled, in order. Reading changes nothing that matters, so it can be done
//! again where the server fails in between.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::ruma::{OwnedRoomId, RoomId as MatrixRoomId};
use matrix_sdk::sync::{JoinedRoomUpdate, LeftRoomUpdate, State, SyncResponse};
use matrix_sdk::{Client, Room, RoomState};
use serde_json::Value;

use crate::domain::ids::{EventId, RoomId, UserId};
use crate::domain::room::RoomFacts;
use crate::engine::Core;
use crate::incoming::{Incoming, MemberChange, Upgraded, What};
use crate::matrix::account::trust::Came;
use crate::matrix::error::Trouble;
use crate::matrix::inbound::backfill;
use crate::matrix::inbound::enrich::{Hearing, Taken, made_here};
use crate::matrix::inbound::parse::{Event, event};
use crate::store::Unread;

/// What came of a response.
#[derive(Default)]
pub struct Batch {
    pub incoming: Vec<Incoming>,
    /// What can't be decrypted yet.
    pub unread: Vec<Unread>,
    /// What the bot itself said, by the transaction that it came of. It may have been cut off before it noted that.
    pub sent: Vec<(String, EventId)>,
    /// The newest event of each room.
    pub last: Vec<(RoomId, EventId)>,
    /// The newest message of each room, by somebody else.
    pub read: Vec<(RoomId, EventId)>,
}

pub struct Reader<'a> {
    pub client: &'a Client,
    pub core: &'a Arc<Core>,
    /// The token that the response was asked for with; `None` for the first ever, whose history is not run.
    pub since: Option<&'a str>,
    pub hearing: Hearing<'a>,
}

/// An event of the timeline; the second is its JSON where it could not be decrypted, the third how it came.
struct Piece(Event, Option<String>, Came);

/// Who came and who left.
struct Members {
    id: String,
    at: DateTime<Utc>,
    room: RoomId,
    changes: Vec<MemberChange>,
}

impl Members {
    /// In the room as it is then.
    fn with(self, facts: RoomFacts) -> Incoming {
        let Self { id, at, room, changes } = self;
        Incoming { id, at, what: What::Members { room, facts: Some(facts), changes } }
    }
}

impl Reader<'_> {
    pub async fn read(&mut self, response: &SyncResponse) -> Result<Batch, Trouble> {
        let mut batch = Batch::default();
        for (room, update) in &response.rooms.left {
            batch.incoming.extend(self.left(room, update).await?);
        }
        // Rooms in the order in which something happened in them; within a room, the room's own order.
        let mut rooms = Vec::new();
        for (id, update) in &response.rooms.joined {
            let Some(room) = self.client.get_room(id) else { continue };
            let (first, incoming) = self.joined(&room, update, &mut batch).await?;
            rooms.push((id.clone(), first, incoming));
        }
        rooms.sort_by_key(|(_, first, _)| *first);
        // A room is made before the one is closed that it goes on from. What is heard there first is that it was closed.
        for id in response.rooms.joined.keys() {
            let after = self.client.get_room(id).and_then(|room| room.predecessor_room());
            let place = |wanted: &MatrixRoomId| rooms.iter().position(|(id, ..)| id == wanted);
            if let (Some(own), Some(old)) = (place(id), after.and_then(|old| place(&old.room_id)))
                && own < old
            {
                let room = rooms.remove(own);
                rooms.insert(old, room);
            }
        }
        batch.incoming.extend(rooms.into_iter().flat_map(|(.., incoming)| incoming));
        // After all else: whether to come along may hang on a room that was just closed.
        for (room, update) in &response.rooms.invited {
            let state: Vec<Value> = update
                .invite_state
                .events
                .iter()
                .filter_map(|raw| serde_json::from_str(raw.json().get()).ok())
                .collect();
            let after = self.client.get_room(room).and_then(|room| predecessor(&room));
            batch.incoming.extend(invited(self.core, room, &state, after, self.since));
        }
        Ok(batch)
    }

    async fn left(&mut self, room: &MatrixRoomId, update: &LeftRoomUpdate) -> Result<Vec<Incoming>, Trouble> {
        let timeline = update.timeline.events.iter().filter_map(|piece| event(piece.raw().json().get()));
        let events: Vec<Event> = state(&update.state).into_iter().chain(timeline).collect();
        let id = RoomId::from(room);
        let mut incoming = Vec::new();
        for event in &events {
            incoming.extend(self.upgraded(&id, event).await?);
        }
        let own =
            events.iter().filter(|event| event.is_membership_of(&self.core.world.bot)).max_by_key(|event| event.sent);
        let which = own.map_or_else(|| self.since.unwrap_or_default(), |event| event.id.as_str());
        incoming.push(Incoming {
            id: format!("gone:{room}:{which}"),
            at: self.at(own),
            what: What::Gone { room: id, by: own.map(|event| event.sender.clone()) },
        });
        Ok(incoming)
    }

    /// The closing of a room for another one (Matrix 1.15, "Room upgrades"); `None` for any other event.
    async fn upgraded(&mut self, room: &RoomId, event: &Event) -> Result<Option<Incoming>, Trouble> {
        let Some(to) = replacement(event).filter(|to| to.as_str() != room.as_str()) else { return Ok(None) };
        let id = RoomId::from(&*to);
        let follows = |to: &Room| {
            let old = to.predecessor_room();
            to.state() == RoomState::Joined && old.is_some_and(|old| old.room_id.as_str() == room.as_str())
        };
        let next = self.client.get_room(&to).filter(follows);
        // One that it comes into with this very response tells by itself what it goes on from.
        let known = {
            let id = id.clone();
            self.core.store(move |tx| Ok(tx.room(&id)?.is_some())).await?
        };
        let there = match next.filter(|_| known) {
            Some(next) => Some(self.hearing.room(&next).await?.0.clone()),
            None => None,
        };
        let Some(old) = MatrixRoomId::parse(room.as_str()).ok().and_then(|id| self.client.get_room(&id)) else {
            return Ok(None);
        };
        let upgraded = Upgraded {
            room: room.clone(),
            to: id,
            by: event.sender.clone(),
            moderator: self.hearing.is_moderator(&old, &event.sender).await?,
            made_here: made_here(&old),
            there,
        };
        Ok(Some(Incoming {
            id: format!("upgraded:{room}:{}", event.id),
            at: self.at(Some(event)),
            what: What::Upgraded(upgraded),
        }))
    }

    async fn joined(
        &mut self,
        room: &Room,
        update: &JoinedRoomUpdate,
        batch: &mut Batch,
    ) -> Result<(Option<DateTime<Utc>>, Vec<Incoming>), Trouble> {
        let id = RoomId::from(room.room_id());
        let bot = self.core.world.bot.clone();
        let (known, last) = {
            let id = id.clone();
            self.core.store(move |tx| Ok((tx.room(&id)?.is_some(), tx.room_last_event(&id)?))).await?
        };
        let state = state(&update.state);
        let mut pieces: Vec<Piece> = update.timeline.events.iter().filter_map(piece).collect();
        if let Some(newest) = pieces.last() {
            batch.last.push((id.clone(), newest.0.id.clone()));
        }
        // What came before the last event handled was handled, even where it is told again, years later.
        let handled = |pieces: &[Piece]| pieces.iter().rposition(|piece| last.as_ref() == Some(&piece.0.id));
        if update.timeline.limited && self.since.is_some() && handled(&pieces).is_none() {
            let from = update.timeline.prev_batch.as_deref();
            let older = backfill::fill(self.core, room, from, last.as_ref()).await?;
            pieces = older.iter().filter_map(piece).chain(pieces).collect();
        }
        let first = pieces.first().map(|piece| piece.0.sent);
        let mut incoming = Vec::new();

        // Where the bot came in during this response, what is older is not for it.
        let entry = pieces.iter().rposition(|piece| piece.0.enters(&bot));
        let in_state = state.iter().rfind(|event| event.is_membership_of(&bot));
        let start = match (self.since, entry, known, in_state) {
            (None, ..) => pieces.len(),
            (_, Some(entry), ..) => entry + 1,
            (_, None, true, _) => 0,
            (_, None, false, Some(own)) => {
                pieces.iter().position(|piece| piece.0.sent >= own.sent).unwrap_or(pieces.len())
            }
            (_, None, false, None) => pieces.len(),
        };
        let start = start.max(handled(&pieces).map_or(0, |last| last + 1));
        if entry.is_some() || !known {
            let own = entry.and_then(|entry| pieces.get(entry)).map(|piece| &piece.0).or(in_state);
            let facts = self.hearing.room(room).await?.0.clone();
            if made_here(room) {
                // The bot made it to say something, and doesn't introduce itself first.
                self.core.store(move |tx| tx.put_room(&facts)).await?;
            } else {
                let which = own.map_or_else(|| self.since.unwrap_or("start"), |event| event.id.as_str());
                let id = format!("entered:{}:{which}", facts.id);
                let after = predecessor(room);
                incoming.push(Incoming { id, at: self.at(own), what: What::Entered { room: facts, after } });
            }
        }
        if let Some(members) = self.members(&id, &state, &update.state, &pieces, &bot) {
            let facts = self.hearing.room(room).await?.0.clone();
            incoming.push(members.with(facts));
        }

        let facts = self.hearing.room(room).await?.0.clone();
        // What comes after a change of who is here was said among the people that are here now; what comes before it may not
        // have been. Whatever changed and is not among these events changed before them.
        let changed = pieces.iter().rposition(|piece| piece.0.changes_members());
        for (index, Piece(event, unread, came)) in pieces.iter().enumerate().skip(start) {
            let alone =
                facts.direct && facts.with.as_ref() == Some(&event.sender) && changed.is_none_or(|at| at < index);
            if let Some(upgraded) = self.upgraded(&id, event).await? {
                incoming.push(upgraded);
                continue;
            }
            if event.sender == bot {
                // Told to the device that sent it alone.
                let txn = event.unsigned["transaction_id"].as_str();
                batch.sent.extend(txn.map(|txn| (txn.to_owned(), event.id.clone())));
                continue;
            }
            if matches!(came, Came::Forged) {
                incoming.push(self.hearing.forged(room, event));
            } else if let Some(json) = unread {
                batch.unread.push(Unread {
                    event: event.id.clone(),
                    room: id.clone(),
                    sender: event.sender.clone(),
                    json: json.clone(),
                    since: self.core.clock.now(),
                    alone,
                });
            } else {
                match self.hearing.heard(room, event, came, alone).await? {
                    Taken::Incoming(heard) => incoming.push(*heard),
                    Taken::Waits(row) => batch.unread.push(row),
                    Taken::Nothing if event.kind == "m.room.message" => {
                        tracing::debug!(room = %id, event = %event.id, "a message that can't be read");
                    }
                    Taken::Nothing => {}
                }
            }
        }
        // Where a gap is too long to fill, this is how it comes. The first of the two counts: they have the same id.
        if known && entry.is_none() {
            for event in &state {
                incoming.extend(self.upgraded(&id, event).await?);
            }
        }
        let newest = pieces.iter().rfind(|piece| piece.0.sender != bot && piece.0.state_key.is_none());
        batch.read.extend(newest.map(|piece| (id, piece.0.id.clone())));
        Ok((first, incoming))
    }

    /// Who came and who left, each with the last word on them. Also where somebody was only asked in, or where the room can
    /// be entered or read by others now, or not: it may be a direct chat no more.
    fn members(&self, room: &RoomId, state: &[Event], kind: &State, pieces: &[Piece], bot: &UserId) -> Option<Members> {
        let timeline = pieces.iter().map(|piece| &piece.0);
        // Whether the state stands before the timeline or after it, the later word counts.
        let events: Vec<&Event> = match kind {
            State::Before(_) => state.iter().chain(timeline).collect(),
            State::After(_) => timeline.chain(state.iter()).collect(),
        };
        let mut changes: BTreeMap<UserId, MemberChange> = BTreeMap::new();
        // Stable as long as Rust's default hasher is; where it changes, the same members are noted once more.
        let mut hash = DefaultHasher::new();
        let mut newest = None;
        for event in events {
            let privacy = event.is_about_privacy();
            if !privacy && (event.kind != "m.room.member" || event.is_membership_of(bot)) {
                continue;
            }
            if let Some(change) = event.member_change() {
                changes.insert(change.person.clone(), change);
            }
            event.id.hash(&mut hash);
            newest = newest.max(Some(event.sent));
        }
        let at = self.core.clock.at_system(newest?);
        let changes = changes.into_values().collect();
        let id = format!("members:{room}:{:016x}", hash.finish());
        Some(Members { id, at, room: room.clone(), changes })
    }

    fn at(&self, event: Option<&Event>) -> DateTime<Utc> {
        event.map_or_else(|| self.core.clock.now(), |event| self.core.clock.at_system(event.sent))
    }
}

/// The room that a room says it goes on from.
pub fn predecessor(room: &Room) -> Option<RoomId> {
    room.predecessor_room().map(|old| RoomId::from(&*old.room_id))
}

/// An invitation, from the few events of state that come with one.
pub fn invited(
    core: &Arc<Core>,
    room: &MatrixRoomId,
    state: &[Value],
    after: Option<RoomId>,
    since: Option<&str>,
) -> Option<Incoming> {
    let own = state.iter().find(|event| {
        event["type"] == "m.room.member"
            && event["state_key"] == core.world.bot.as_str()
            && event["content"]["membership"] == "invite"
    })?;
    let by = UserId::new(own["sender"].as_str()?);
    // The same room may invite again after it was declined. Where the server doesn't tell the event, the point at
    // which it came stands for it.
    let which = own["event_id"].as_str().or(since).unwrap_or("start");
    let sent = own["origin_server_ts"].as_i64().and_then(DateTime::from_timestamp_millis);
    Some(Incoming {
        id: format!("invite:{room}:{which}"),
        at: sent.map_or_else(|| core.clock.now(), |sent| core.clock.at_system(sent)),
        what: What::Invited { room: RoomId::from(room), by, after },
    })
}

/// The room that a room was closed for (Matrix 1.15, `m.room.tombstone`).
fn replacement(event: &Event) -> Option<OwnedRoomId> {
    let closed = event.kind == "m.room.tombstone" && event.state_key.as_deref() == Some("");
    let to = event.content["replacement_room"].as_str().filter(|_| closed)?;
    MatrixRoomId::parse(to).ok()
}

fn state(state: &State) -> Vec<Event> {
    let (State::Before(events) | State::After(events)) = state;
    events.iter().filter_map(|raw| event(raw.json().get())).collect()
}

fn piece(piece: &TimelineEvent) -> Option<Piece> {
    let json = piece.raw().json().get();
    let Some(event) = event(json) else {
        tracing::debug!("an event that can't be read");
        return None;
    };
    let came = Came::from(&piece.kind);
    let unread = matches!(came, Came::Unread).then(|| json.to_owned());
    Some(Piece(event, unread, came))
}
