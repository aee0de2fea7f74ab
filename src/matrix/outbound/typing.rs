//! While the server's limits hold up an answer, people who wait for it see that the bot is typing: that isn't limited.

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
use crate::engine::Core;
use crate::store::StoreError;

/// How long an answer waits before that is shown.
const SHOWN_AFTER: TimeDelta = TimeDelta::seconds(8);
/// Between two looks at who waits.
const LOOK: Duration = Duration::from_secs(2);
/// For how long the server shows it, and after how long it is told again.
const SHOWN_FOR: Duration = Duration::from_secs(30);
const AGAIN: Duration = Duration::from_secs(20);
/// Rooms in which it is shown at once: those that wait longest.
const MAX_ROOMS: usize = 32;
/// How long the server may take for it.
const TIMEOUT: Duration = Duration::from_secs(10);

pub struct Typing {
    client: Client,
    looked: Option<Instant>,
    /// Where it is shown, and since when.
    shown: HashMap<RoomId, Instant>,
    /// What is being told to the server; nobody waits for it, and it may fail.
    told: JoinSet<()>,
}

impl Typing {
    pub fn new(client: Client) -> Self {
        Self { client, looked: None, shown: HashMap::new(), told: JoinSet::new() }
    }

    /// Where it is shown, it is shown no longer than somebody waits. How long until it is to be looked again, if at all.
    pub async fn rest(&mut self, core: &Arc<Core>) -> Result<Option<Duration>, StoreError> {
        if self.shown.is_empty() { Ok(None) } else { self.look(core).await.map(Some) }
    }

    /// Shows it where somebody waits, and no longer where nobody does. How long until it is to be looked again.
    pub async fn look(&mut self, core: &Arc<Core>) -> Result<Duration, StoreError> {
        if let Some(left) = self.looked.and_then(|looked| LOOK.checked_sub(looked.elapsed())) {
            return Ok(left);
        }
        self.looked = Some(Instant::now());
        while self.told.try_join_next().is_some() {}
        let before = core.clock.now() - SHOWN_AFTER;
        let awaited = core.store(move |tx| tx.outbox_awaited(before, MAX_ROOMS)).await?;
        let over: Vec<RoomId> = self.shown.keys().filter(|room| !awaited.contains(room)).cloned().collect();
        for room in over {
            self.shown.remove(&room);
            self.tell(&room, Notice::No);
        }
        for room in awaited {
            if self.shown.get(&room).is_none_or(|since| since.elapsed() >= AGAIN) {
                self.tell(&room, Notice::Yes(TypingInfo::new(SHOWN_FOR)));
                self.shown.insert(room, Instant::now());
            }
        }
        Ok(LOOK)
    }

    fn tell(&mut self, room: &RoomId, notice: Notice) {
        let room = MatrixRoomId::parse(room.as_str()).ok().and_then(|room| self.client.get_room(&room));
        let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else { return };
        let request = Request::new(room.own_user_id().to_owned(), room.room_id().to_owned(), notice);
        let client = self.client.clone();
        self.told.spawn(async move {
            let patience = RequestConfig::new().disable_retry().timeout(TIMEOUT);
            let _ = client.send(request).with_request_config(patience).await;
        });
    }
}
