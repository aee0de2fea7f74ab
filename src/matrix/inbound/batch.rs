//! From one sync response to the list of what is to be handled, in order.
//!
//! Reading a response changes nothing that matters, so it can be repeated where the homeserver fails in between.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::ruma::{OwnedRoomId, RoomId as MatrixRoomId, UserId as MatrixUserId};
use matrix_sdk::sync::{JoinedRoomUpdate, LeftRoomUpdate, State, SyncResponse};
use matrix_sdk::{Client, Room, RoomState};
use serde_json::Value;

use crate::domain::ids::{EventId, RoomId, UserId};
use crate::domain::room::RoomFacts;
use crate::engine::Engine;
use crate::incoming::{Incoming, IncomingKind, MemberChange, Upgraded};
use crate::matrix::account::trust::Encryption;
use crate::matrix::error::RequestError;
use crate::matrix::event::{Event, event};
use crate::matrix::inbound::backfill;
use crate::matrix::inbound::enrich::{Enriched, Enricher};
use crate::matrix::rooms::{ask_for_members, is_made_by_bot, member_event, predecessor};
use crate::store::Undecrypted;

/// All that one sync response asks of the bot.
#[derive(Default)]
pub struct Batch {
    /// To be handled, in this order.
    pub incoming: Vec<Incoming>,
    /// Events that can't be decrypted yet.
    pub undecrypted: Vec<Undecrypted>,
    /// Events that the bot itself sent, each with its transaction id. The bot may have been stopped before it noted that
    /// they were sent.
    pub sent: Vec<(String, EventId)>,
    /// The newest event of each room.
    pub last: Vec<(RoomId, EventId)>,
    /// The newest message of each room that somebody else sent: read receipts go there.
    pub read: Vec<(RoomId, EventId)>,
}

/// Reads sync responses.
pub struct BatchReader<'a> {
    pub client: &'a Client,
    pub engine: &'a Arc<Engine>,
    /// The token that the response was asked for with. `None` for the first sync ever: its history is not acted on.
    pub since: Option<&'a str>,
    pub enricher: Enricher<'a>,
}

/// One event of a timeline.
struct TimelineItem {
    event: Event,
    /// Its JSON, where it couldn't be decrypted.
    undecrypted: Option<String>,
    encryption: Encryption,
}

/// What one joined room adds to a batch.
struct RoomUpdate {
    id: OwnedRoomId,
    /// When the first event of its timeline was sent.
    first: Option<DateTime<Utc>>,
    incoming: Vec<Incoming>,
}

/// What is known of the bot's own place in a room before its timeline is read.
struct ReadFrom<'a> {
    /// This is the first sync ever.
    first_sync: bool,
    /// The bot has handled the room before.
    known: bool,
    /// The last event that it handled there.
    last: Option<&'a EventId>,
    /// Where in the timeline the bot joined, if it did.
    joined_at: Option<usize>,
    /// The bot's own membership in the state of the response.
    own_in_state: Option<&'a Event>,
}

impl ReadFrom<'_> {
    /// The index of the first event that is to be handled. What is before it was handled already, or happened before the
    /// bot joined and is none of its business.
    fn index(&self, items: &[TimelineItem]) -> usize {
        let joined = match (self.joined_at, self.own_in_state) {
            _ if self.first_sync => items.len(),
            (Some(joined_at), _) => joined_at + 1,
            (None, _) if self.known => 0,
            (None, Some(own)) => items.iter().position(|item| item.event.sent >= own.sent).unwrap_or(items.len()),
            (None, None) => items.len(),
        };
        joined.max(last_handled(items, self.last).map_or(0, |last| last + 1))
    }
}

/// Where the last event that was handled stands in a timeline. Everything before it was handled, too, even where the
/// homeserver sends it again years later.
fn last_handled(items: &[TimelineItem], last: Option<&EventId>) -> Option<usize> {
    items.iter().rposition(|item| last == Some(&item.event.id))
}

impl BatchReader<'_> {
    /// Reads one response.
    ///
    /// # Errors
    /// A gap couldn't be filled, or something about a room or a person couldn't be looked up.
    pub async fn read(&mut self, response: &SyncResponse) -> Result<Batch, RequestError> {
        let mut batch = Batch::default();
        for (room, update) in &response.rooms.left {
            batch.incoming.extend(self.left(room, update).await?);
        }
        let mut rooms = Vec::new();
        for (id, update) in &response.rooms.joined {
            let Some(room) = self.client.get_room(id) else { continue };
            rooms.push(self.joined(&room, update, &mut batch).await?);
        }
        self.sort(&mut rooms);
        batch.incoming.extend(rooms.into_iter().flat_map(|room| room.incoming));
        // Last: whether the bot accepts an invitation may depend on a room that was just closed.
        for (room, update) in &response.rooms.invited {
            let state: Vec<Value> = update
                .invite_state
                .events
                .iter()
                .filter_map(|raw| serde_json::from_str(raw.json().get()).ok())
                .collect();
            let after = self.client.get_room(room).and_then(|room| predecessor(&room));
            batch.incoming.extend(invited(self.engine, room, &state, after, self.since));
        }
        Ok(batch)
    }

    /// Orders rooms by their first events; each keeps its own order. But a room that is upgraded comes before the one that
    /// replaces it, although that one is created first: people's first word on it is that the old room was closed.
    fn sort(&self, rooms: &mut Vec<RoomUpdate>) {
        rooms.sort_by_key(|room| room.first);
        let mut ids: Vec<OwnedRoomId> = rooms.iter().map(|room| room.id.clone()).collect();
        ids.sort();
        for id in ids {
            let old = self.client.get_room(&id).and_then(|room| room.predecessor_room());
            let place = |wanted: &MatrixRoomId| rooms.iter().position(|room| room.id == wanted);
            if let (Some(new), Some(old)) = (place(&id), old.and_then(|old| place(&old.room_id)))
                && new < old
            {
                let room = rooms.remove(new);
                rooms.insert(old, room);
            }
        }
    }

    /// A room that the bot is not in any more.
    async fn left(&mut self, room: &MatrixRoomId, update: &LeftRoomUpdate) -> Result<Vec<Incoming>, RequestError> {
        let timeline = update.timeline.events.iter().filter_map(|item| event(item.raw().json().get()));
        let events: Vec<Event> = state_events(&update.state).into_iter().chain(timeline).collect();
        let id = RoomId::from(room);
        let mut incoming = Vec::new();
        for event in &events {
            incoming.extend(self.upgraded(&id, event).await?);
        }
        let own =
            events.iter().filter(|event| event.is_membership_of(&self.engine.env.bot)).max_by_key(|event| event.sent);
        let which = own.map_or_else(|| self.since.unwrap_or_default(), |event| event.id.as_str());
        incoming.push(Incoming {
            id: format!("gone:{room}:{which}"),
            at: self.at(own),
            what: IncomingKind::Gone { room: id, by: own.map(|event| event.sender.clone()) },
        });
        Ok(incoming)
    }

    /// The closing of a room in favour of another one (Matrix 1.15, "Room Upgrades"). `None` for any other event.
    async fn upgraded(&mut self, room: &RoomId, event: &Event) -> Result<Option<Incoming>, RequestError> {
        let Some(to) = replacement(event).filter(|to| to.as_str() != room.as_str()) else { return Ok(None) };
        let id = RoomId::from(&*to);
        let replaces_it = |to: &Room| {
            let old = to.predecessor_room();
            to.state() == RoomState::Joined && old.is_some_and(|old| old.room_id.as_str() == room.as_str())
        };
        let new = self.client.get_room(&to).filter(replaces_it);
        // Where the bot joins the new room in this very response, `Entered` tells which room it replaces.
        let known = {
            let id = id.clone();
            self.engine.store(move |tx| Ok(tx.room(&id)?.is_some())).await?
        };
        let there = match new.filter(|_| known) {
            Some(new) => Some(self.enricher.room(&new).await?.0.clone()),
            None => None,
        };
        let Some(old) = MatrixRoomId::parse(room.as_str()).ok().and_then(|id| self.client.get_room(&id)) else {
            return Ok(None);
        };
        let upgraded = Upgraded {
            room: room.clone(),
            to: id,
            by: event.sender.clone(),
            moderator: self.enricher.is_moderator(&old, &event.sender).await?,
            made_here: is_made_by_bot(&old),
            there,
        };
        Ok(Some(Incoming {
            id: format!("upgraded:{room}:{}", event.id),
            at: self.at(Some(event)),
            what: IncomingKind::Upgraded(upgraded),
        }))
    }

    /// A room that the bot is in.
    async fn joined(
        &mut self,
        room: &Room,
        update: &JoinedRoomUpdate,
        batch: &mut Batch,
    ) -> Result<RoomUpdate, RequestError> {
        let id = RoomId::from(room.room_id());
        let bot = self.engine.env.bot.clone();
        let (known, last) = {
            let id = id.clone();
            self.engine.store(move |tx| Ok((tx.room(&id)?.is_some(), tx.room_last_event(&id)?))).await?
        };
        let mut state = state_events(&update.state);
        let items = self.timeline(room, update, last.as_ref()).await?;
        // The newest of the response's own events: those of a filled gap are older.
        if let Some(newest) = update.timeline.events.iter().rev().find_map(timeline_item) {
            batch.last.push((id.clone(), newest.event.id));
        }
        let joined_at = items.iter().rposition(|item| item.event.enters(&bot));
        if known && joined_at.is_none() && matches!(update.state, State::Before(_)) {
            drop_older_members(room, &mut state).await?;
        }
        let own_in_state = state.iter().rfind(|event| event.is_membership_of(&bot));
        let read_from =
            ReadFrom { first_sync: self.since.is_none(), known, last: last.as_ref(), joined_at, own_in_state };
        let mut incoming = Vec::new();
        if joined_at.is_some() || !known {
            let own = joined_at.and_then(|at| items.get(at)).map(|item| &item.event).or(own_in_state);
            incoming.extend(self.entered(room, own).await?);
        }
        if let Some(members) = self.members(&state, &update.state, &items) {
            let facts = self.enricher.room(room).await?.0.clone();
            incoming.push(members.in_room(facts));
        }
        self.handle_items(room, &items, read_from.index(&items), batch, &mut incoming).await?;
        // Where a gap is too long to fill, the tombstone comes in the state. Where it comes both ways, the first counts:
        // both have the same id.
        if known && joined_at.is_none() {
            for event in &state {
                incoming.extend(self.upgraded(&id, event).await?);
            }
        }
        let newest = items.iter().rfind(|item| item.event.sender != bot && item.event.state_key.is_none());
        batch.read.extend(newest.map(|item| (id, item.event.id.clone())));
        let first = items.first().map(|item| item.event.sent);
        Ok(RoomUpdate { id: room.room_id().to_owned(), first, incoming })
    }

    /// The timeline of a room, with the gap before it filled where there is one (`limited` in Matrix 1.15, "Syncing").
    async fn timeline(
        &self,
        room: &Room,
        update: &JoinedRoomUpdate,
        last: Option<&EventId>,
    ) -> Result<Vec<TimelineItem>, RequestError> {
        let items: Vec<TimelineItem> = update.timeline.events.iter().filter_map(timeline_item).collect();
        if !update.timeline.limited || self.since.is_none() || last_handled(&items, last).is_some() {
            return Ok(items);
        }
        let from = update.timeline.prev_batch.as_deref();
        let older = backfill::fill(self.engine, room, from, last).await?;
        Ok(older.iter().filter_map(timeline_item).chain(items).collect())
    }

    /// The bot is in a room that it has not introduced itself in. `own`: the event by which it joined.
    async fn entered(&mut self, room: &Room, own: Option<&Event>) -> Result<Option<Incoming>, RequestError> {
        let facts = self.enricher.room(room).await?.0.clone();
        if is_made_by_bot(room) {
            // The bot made it to send a message there, and doesn't introduce itself first.
            self.engine.store(move |tx| tx.put_room(&facts)).await?;
            return Ok(None);
        }
        let which = own.map_or_else(|| self.since.unwrap_or("start"), |event| event.id.as_str());
        let id = format!("entered:{}:{which}", facts.id);
        let after = predecessor(room);
        Ok(Some(Incoming { id, at: self.at(own), what: IncomingKind::Entered { room: facts, after } }))
    }

    /// Adds the events from index `start` on, each to where it belongs.
    async fn handle_items(
        &mut self,
        room: &Room,
        items: &[TimelineItem],
        start: usize,
        batch: &mut Batch,
        incoming: &mut Vec<Incoming>,
    ) -> Result<(), RequestError> {
        let id = RoomId::from(room.room_id());
        let facts = self.enricher.room(room).await?.0.clone();
        // A message after the last change of members was sent to the people who are in the room now. An earlier one may not
        // have been. A change that is not in the timeline happened before it.
        let changed = items.iter().rposition(|item| item.event.changes_members());
        for (index, item) in items.iter().enumerate().skip(start) {
            let event = &item.event;
            let alone =
                facts.direct && facts.with.as_ref() == Some(&event.sender) && changed.is_none_or(|at| at < index);
            if let Some(upgraded) = self.upgraded(&id, event).await? {
                incoming.push(upgraded);
            } else if event.sender == self.engine.env.bot {
                // The homeserver tells the transaction id only to the device that sent it (`unsigned` in Matrix 1.15, "Room
                // event format").
                let txn = event.unsigned["transaction_id"].as_str();
                batch.sent.extend(txn.map(|txn| (txn.to_owned(), event.id.clone())));
            } else if matches!(item.encryption, Encryption::Forged) {
                incoming.push(self.enricher.forged(room, event));
            } else if let Some(json) = &item.undecrypted {
                batch.undecrypted.push(Undecrypted {
                    event: event.id.clone(),
                    room: id.clone(),
                    sender: event.sender.clone(),
                    json: json.clone(),
                    since: self.engine.clock.now(),
                    alone,
                });
            } else {
                match self.enricher.enrich(room, event, &item.encryption, alone).await? {
                    Enriched::Incoming(enriched) => incoming.push(*enriched),
                    Enriched::Pending(row) => batch.undecrypted.push(row),
                    Enriched::Ignored if event.kind == "m.room.message" => {
                        tracing::debug!(room = %id, event = %event.id, "a message that can't be read");
                    }
                    Enriched::Ignored => {}
                }
            }
        }
        Ok(())
    }

    /// Who joined and who left, each with their last change. `Some` also where somebody was only invited, or the room's
    /// privacy changed: it may not be a direct chat any more.
    fn members(&self, state: &[Event], kind: &State, items: &[TimelineItem]) -> Option<Members> {
        let timeline = items.iter().map(|item| &item.event);
        // The state may be that before the timeline or that after it (MSC4222). The later change counts.
        let events: Vec<&Event> = match kind {
            State::Before(_) => state.iter().chain(timeline).collect(),
            State::After(_) => timeline.chain(state.iter()).collect(),
        };
        let mut changes: BTreeMap<UserId, MemberChange> = BTreeMap::new();
        // The hash is as stable as Rust's default hasher. Where that changes, the same members are noted once more.
        let mut hash = DefaultHasher::new();
        let mut newest = None;
        for event in events {
            let privacy = event.is_about_privacy();
            if !privacy && (event.kind != "m.room.member" || event.is_membership_of(&self.engine.env.bot)) {
                continue;
            }
            if let Some(change) = event.member_change() {
                changes.insert(change.person.clone(), change);
            }
            event.id.hash(&mut hash);
            newest = newest.max(Some(event.sent));
        }
        let at = self.engine.clock.at_system(newest?);
        Some(Members { hash: hash.finish(), at, changes: changes.into_values().collect() })
    }

    /// When an event was sent, by the bot's clock; now, where there is none.
    fn at(&self, event: Option<&Event>) -> DateTime<Utc> {
        event.map_or_else(|| self.engine.clock.now(), |event| self.engine.clock.at_system(event.sent))
    }
}

/// Drops memberships from the state of a response that are older than what is known, and puts the SDK right.
///
/// The state is that before the response's timeline, and the SDK stores it as the newest. Where two events were sent at the
/// same time, it is the state of one branch of the room's history (Matrix 1.15, "Event graphs"), and may be older than what
/// an earlier response told: somebody who has left is in the room again, and somebody who has joined is only invited. No later
/// response tells otherwise. That doesn't happen with `state_after` (MSC4222), which the SDK asks for; Synapse 1.163 doesn't
/// know it by that name.
async fn drop_older_members(room: &Room, state: &mut Vec<Event>) -> Result<(), RequestError> {
    let of_member = |event: &Event| event.kind == "m.room.member";
    if !state.iter().any(of_member) {
        return Ok(());
    }
    tracing::debug!(room = %room.room_id(), "the server tells again who is in the room");
    match ask_for_members(room).await {
        // The bot is in the room no more, which the next response tells.
        Err(RequestError::Permanent(_)) => return Ok(()),
        asked => asked?,
    }
    let mut newest = Vec::with_capacity(state.len());
    for event in std::mem::take(state) {
        let person = event.state_key.as_deref().filter(|_| of_member(&event));
        let now = match person.and_then(|person| MatrixUserId::parse(person).ok()) {
            Some(person) => member_event(room, &person).await?,
            None => None,
        };
        if now.is_none_or(|now| now["event_id"] == event.id.as_str()) {
            newest.push(event);
        }
    }
    *state = newest;
    Ok(())
}

/// Changes of a room's members in one response.
struct Members {
    /// Of the ids of all events that are part of it.
    hash: u64,
    at: DateTime<Utc>,
    changes: Vec<MemberChange>,
}

impl Members {
    /// `facts`: the room after these changes.
    fn in_room(self, facts: RoomFacts) -> Incoming {
        let Self { hash, at, changes } = self;
        let room = facts.id.clone();
        let id = format!("members:{room}:{hash:016x}");
        Incoming { id, at, what: IncomingKind::Members { room, facts: Some(facts), changes } }
    }
}

/// An invitation, from the stripped state that comes with it (Matrix 1.15, "Stripped state"). `after`: the room that the
/// new one says it replaces. `since`: the token that the response was asked for with.
pub fn invited(
    engine: &Arc<Engine>,
    room: &MatrixRoomId,
    state: &[Value],
    after: Option<RoomId>,
    since: Option<&str>,
) -> Option<Incoming> {
    let own = state.iter().find(|event| {
        event["type"] == "m.room.member"
            && event["state_key"] == engine.env.bot.as_str()
            && event["content"]["membership"] == "invite"
    })?;
    let by = UserId::new(own["sender"].as_str()?);
    // The same room may invite the bot again after it declined. Stripped events may have no id; then the token tells one
    // invitation from another.
    let which = own["event_id"].as_str().or(since).unwrap_or("start");
    let sent = own["origin_server_ts"].as_i64().and_then(DateTime::from_timestamp_millis);
    Some(Incoming {
        id: format!("invite:{room}:{which}"),
        at: sent.map_or_else(|| engine.clock.now(), |sent| engine.clock.at_system(sent)),
        what: IncomingKind::Invited { room: RoomId::from(room), by, after },
    })
}

/// The room that a tombstone names (Matrix 1.15, `m.room.tombstone`).
fn replacement(event: &Event) -> Option<OwnedRoomId> {
    let closed = event.kind == "m.room.tombstone" && event.state_key.as_deref() == Some("");
    let to = event.content["replacement_room"].as_str().filter(|_| closed)?;
    MatrixRoomId::parse(to).ok()
}

/// The events of a response's state that can be parsed.
fn state_events(state: &State) -> Vec<Event> {
    let (State::Before(events) | State::After(events)) = state;
    events.iter().filter_map(|raw| event(raw.json().get())).collect()
}

fn timeline_item(item: &TimelineEvent) -> Option<TimelineItem> {
    let json = item.raw().json().get();
    let Some(event) = event(json) else {
        tracing::debug!("an event that can't be read");
        return None;
    };
    let encryption = Encryption::from(&item.kind);
    let undecrypted = matches!(encryption, Encryption::Undecrypted).then(|| json.to_owned());
    Some(TimelineItem { event, undecrypted, encryption })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Messages that were sent at these seconds, each with its second as its id.
    fn items(seconds: &[i64]) -> Vec<TimelineItem> {
        seconds
            .iter()
            .map(|second| TimelineItem { event: sent(*second), undecrypted: None, encryption: Encryption::Plain })
            .collect()
    }

    fn sent(second: i64) -> Event {
        let json = json!({
            "event_id": format!("${second}"), "type": "m.room.message", "sender": "@kari:example.org",
            "origin_server_ts": second * 1_000,
        });
        event(&json.to_string()).unwrap()
    }

    #[test]
    fn reading_begins_after_the_last_event_handled_and_after_the_bot_joined() {
        let items = items(&[1, 2, 3, 4]);
        let (last, own) = (EventId::new("$2"), sent(3));
        let known = ReadFrom { first_sync: false, known: true, last: None, joined_at: None, own_in_state: None };
        assert_eq!(known.index(&items), 0);
        assert_eq!(ReadFrom { last: Some(&last), ..known }.index(&items), 2);
        let known = |last, joined_at| ReadFrom { first_sync: false, known: true, last, joined_at, own_in_state: None };
        assert_eq!(known(None, Some(2)).index(&items), 3);
        assert_eq!(known(Some(&last), Some(0)).index(&items), 2);
        // A room that is new to the bot, whose join may be in the state alone.
        let new =
            |own_in_state| ReadFrom { first_sync: false, known: false, last: None, joined_at: None, own_in_state };
        assert_eq!(new(Some(&own)).index(&items), 2);
        assert_eq!(new(None).index(&items), 4);
        // The history from before the first sync is not acted on.
        let first = ReadFrom { first_sync: true, known: false, last: None, joined_at: Some(0), own_in_state: None };
        assert_eq!(first.index(&items), 4);
    }
}
