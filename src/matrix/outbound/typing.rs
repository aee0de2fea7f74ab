//! Typing notices (Matrix 1.15, "Typing Notifications"): while rate limits delay a reply, people see that the bot is typing.
//! Homeservers don't limit these.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use matrix_sdk::config::RequestConfig;
use matrix_sdk::ruma::RoomId as MatrixRoomId;
use matrix_sdk::ruma::api::client::typing::create_typing_event::v3::{Request, Typing as Notice, TypingInfo};
use matrix_sdk::{Client, RoomState};
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::domain::ids::RoomId;
use crate::engine::Engine;
use crate::store::StoreError;

/// How long a reply waits before the bot is shown as typing.
const SHOWN_AFTER: TimeDelta = TimeDelta::seconds(8);
/// The time between two updates.
const UPDATE_EVERY: Duration = Duration::from_secs(2);
/// How long a notice is valid.
const SHOWN_FOR: Duration = Duration::from_secs(30);
/// How old a notice gets before it is renewed.
const RENEW_AFTER: Duration = Duration::from_secs(20);
/// Rooms in which the bot is shown as typing at the same time: those that have waited longest.
const MAX_ROOMS: usize = 32;
/// How long the homeserver may take for one notice.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Shows the bot as typing in the rooms whose replies are late.
pub struct Typing {
    client: Client,
    /// When the rooms were last updated.
    updated: Option<Instant>,
    /// The rooms in which the bot is shown as typing, and when the last notice was sent there.
    shown: HashMap<RoomId, Instant>,
    /// Requests under way. Nobody waits for them, and they may fail.
    requests: JoinSet<()>,
}

impl Typing {
    pub fn new(client: Client) -> Self {
        Self { client, updated: None, shown: HashMap::new(), requests: JoinSet::new() }
    }

    /// As [`Typing::update`], where the bot is shown as typing anywhere. Otherwise it does nothing, and returns `None`.
    pub async fn update_shown(&mut self, engine: &Arc<Engine>) -> Result<Option<Duration>, StoreError> {
        if self.shown.is_empty() { Ok(None) } else { self.update(engine).await.map(Some) }
    }

    /// Starts and stops the notices, by which replies wait now. Returns after how long to call it again.
    ///
    /// # Errors
    /// The store failed.
    pub async fn update(&mut self, engine: &Arc<Engine>) -> Result<Duration, StoreError> {
        if let Some(left) = self.updated.and_then(|updated| UPDATE_EVERY.checked_sub(updated.elapsed())) {
            return Ok(left);
        }
        self.updated = Some(Instant::now());
        while self.requests.try_join_next().is_some() {}
        let before = engine.clock.now() - SHOWN_AFTER;
        let waiting = engine.store(move |tx| tx.outbox_awaited(before, MAX_ROOMS)).await?;
        let over: Vec<RoomId> = self.shown.keys().filter(|room| !waiting.contains(room)).cloned().collect();
        for room in over {
            self.shown.remove(&room);
            self.send(&room, Notice::No);
        }
        for room in waiting {
            if self.shown.get(&room).is_none_or(|since| since.elapsed() >= RENEW_AFTER) {
                self.send(&room, Notice::Yes(TypingInfo::new(SHOWN_FOR)));
                self.shown.insert(room, Instant::now());
            }
        }
        Ok(UPDATE_EVERY)
    }

    fn send(&mut self, room: &RoomId, notice: Notice) {
        let room = MatrixRoomId::parse(room.as_str()).ok().and_then(|room| self.client.get_room(&room));
        let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else { return };
        let request = Request::new(room.own_user_id().to_owned(), room.room_id().to_owned(), notice);
        let client = self.client.clone();
        self.requests.spawn(async move {
            let config = RequestConfig::new().disable_retry().timeout(TIMEOUT);
            let _ = client.send(request).with_request_config(config).await;
        });
    }
}
