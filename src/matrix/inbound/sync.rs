//! Hearing: one sync after another, each handled to its end before the bot's own token moves on.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::config::{SyncSettings, SyncToken};
use matrix_sdk::ruma::api::client::filter::{Filter, FilterDefinition, RoomEventFilter};
use matrix_sdk::ruma::api::client::sync::sync_events::v3::Filter as SyncFilter;
use matrix_sdk::ruma::presence::PresenceState;
use matrix_sdk::sync::SyncResponse;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::engine::Core;
use crate::incoming::{Incoming, What};
use crate::matrix::Error;
use crate::matrix::account::crypto_store::syncing;
use crate::matrix::error::Trouble;
use crate::matrix::inbound::batch::{Batch, Reader, invited, predecessor};
use crate::matrix::inbound::enrich::{Hearing, member};
use crate::matrix::inbound::late_keys::Bell;
use crate::matrix::outbound::deliver::joined_rooms;
use crate::matrix::outbound::receipts::Receipts;
use crate::matrix::run::{Backoff, Stop, pause};

/// How long the server holds an answer back until something happens.
const POLL: Duration = Duration::from_secs(30);
/// Events of one room in one response; what is beyond is fetched as a gap. Synapse's own default is 10.
const TIMELINE: u16 = 200;
/// How often to ask which rooms the bot is in: a room may be deleted on the server without a word.
const LOOK_FOR_ROOMS: Duration = Duration::from_secs(3_600);
/// How long nothing is said of events that are dropped, once that was said.
const DROPPED_AGAIN: Duration = Duration::from_secs(3_600);

pub struct Sync {
    pub client: Client,
    pub core: Arc<Core>,
    pub ready: watch::Sender<bool>,
    pub late: Bell,
    pub receipts: Arc<Receipts>,
    /// When it was last said that events without a key were dropped.
    pub dropped: Mutex<Option<Instant>>,
}

impl Sync {
    pub async fn run(self, mut stop: Stop) -> Result<(), Error> {
        let mut since = self.core.store(|tx| tx.handled_token()).await?;
        // What the SDK was set back to, which is the same, or nothing where its store is a new device's.
        let mut from = SyncToken::ReusePrevious;
        let mut backoff = Backoff::default();
        let mut looked: Option<Instant> = None;
        loop {
            let asked = syncing(self.client.sync_once(self.settings(from.clone())));
            let response = tokio::select! {
                response = asked => response,
                // What the SDK has half stored then comes again after the next start.
                () = stop.asked() => return Ok(()),
            };
            match response {
                Ok(response) => {
                    backoff = Backoff::default();
                    let look = looked.is_none_or(|at| at.elapsed() >= LOOK_FOR_ROOMS);
                    if look {
                        looked = Some(Instant::now());
                    }
                    if !self.handle(&response, since.as_deref(), look, &mut stop).await? {
                        return Ok(());
                    }
                    from = SyncToken::Specific(response.next_batch.clone());
                    since = Some(response.next_batch);
                    if !self.ready.send_replace(true) {
                        tracing::info!("ready");
                    }
                }
                Err(error) => {
                    let answered = !matches!(error, matrix_sdk::Error::Http(_));
                    let why = error.to_string();
                    let trouble = Trouble::from(error);
                    if answered && !matches!(trouble, Trouble::Fatal(_)) {
                        // Half taken in: asked again, the SDK may hold it for old. A new start sets it back.
                        return Err(Error::Sync { why });
                    }
                    let delay = match &trouble {
                        Trouble::Busy(Some(delay)) => *delay,
                        _ => backoff.fail(),
                    };
                    if let Trouble::Fatal(error) = trouble {
                        return Err(error);
                    }
                    tracing::warn!(why = trouble.why(), seconds = delay.as_secs(), "sync failed, trying again");
                    if pause(delay, &mut stop).await {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn settings(&self, from: SyncToken) -> SyncSettings {
        let mut filter = FilterDefinition::default();
        filter.presence = Filter::ignore_all();
        filter.room.ephemeral = RoomEventFilter::ignore_all();
        filter.room.timeline.limit = Some(TIMELINE.into());
        let filter = SyncFilter::FilterDefinition(filter);
        // The bot's presence tells nobody anything, and costs the server a write for each poll.
        let settings = SyncSettings::new().token(from).filter(filter).set_presence(PresenceState::Offline);
        // The first answers at once, so that "ready" doesn't wait for somebody to say something.
        settings.timeout(if *self.ready.borrow() { POLL } else { Duration::ZERO })
    }

    /// Handles all of a response. `false` where the bot was told to stop before that was done.
    async fn handle(
        &self,
        response: &SyncResponse,
        since: Option<&str>,
        look: bool,
        stop: &mut Stop,
    ) -> Result<bool, Error> {
        let Some(mut batch) = self.read(response, since, stop).await? else {
            return Ok(false);
        };
        if !*self.ready.borrow() {
            self.waiting_invitations(since, &mut batch).await;
        }
        if look {
            self.lost_rooms(since, &mut batch).await?;
        }
        // Before what people made of it: a reaction to what is not known to have been said would mean nothing, nor would an
        // edit of what is not known to wait for its key.
        let (sent, rows) = (batch.sent, batch.unread);
        let unread = !rows.is_empty();
        if unread || !sent.is_empty() {
            let now = self.core.clock.now();
            let dropped = self.core.store(move |tx| {
                sent.iter().try_for_each(|(txn, event)| tx.outbox_arrived(txn, event, now))?;
                rows.iter().try_for_each(|row| tx.add_unread(row))?;
                if rows.is_empty() { Ok(0) } else { tx.trim_unread() }
            });
            self.say_dropped(dropped.await?);
        }
        for incoming in batch.incoming {
            if stop.is_asked() {
                return Ok(false);
            }
            tracing::debug!(id = incoming.id, "came in");
            self.core.take(incoming).await?;
        }
        let (next, last) = (response.next_batch.clone(), batch.last);
        self.core
            .store(move |tx| {
                for (room, event) in &last {
                    tx.set_room_last_event(room, event)?;
                }
                tx.set_handled_token(&next)
            })
            .await?;
        if unread {
            self.late.notify_one();
            self.core.timer.notify_one();
        }
        self.receipts.note(batch.read);
        Ok(true)
    }

    /// Tells the operator, seldom, that there are more events without a key than are kept.
    fn say_dropped(&self, dropped: usize) {
        let mut said = self.dropped.lock().unwrap_or_else(PoisonError::into_inner);
        if dropped > 0 && said.is_none_or(|at| at.elapsed() >= DROPPED_AGAIN) {
            *said = Some(Instant::now());
            tracing::warn!(
                dropped,
                hours = DROPPED_AGAIN.as_secs() / 3_600,
                "more messages without their keys came than are kept until the keys come: the newest of those who sent \
                 most are not read (said once in that time)"
            );
        }
    }

    /// Reads a response, as often as it takes: it comes only once, so nothing else may be done before it is handled.
    async fn read(
        &self,
        response: &SyncResponse,
        since: Option<&str>,
        stop: &mut Stop,
    ) -> Result<Option<Batch>, Error> {
        let mut backoff = Backoff::default();
        loop {
            let hearing = Hearing::new(&self.core);
            let mut reader = Reader { client: &self.client, core: &self.core, since, hearing };
            let read = tokio::select! {
                read = reader.read(response) => read,
                () = stop.asked() => return Ok(None),
            };
            let trouble = match read {
                Ok(batch) => return Ok(Some(batch)),
                Err(Trouble::Fatal(error)) => return Err(error),
                Err(trouble) => trouble,
            };
            let delay = match &trouble {
                Trouble::Busy(Some(delay)) => *delay,
                _ => backoff.fail(),
            };
            tracing::warn!(why = trouble.why(), seconds = delay.as_secs(), "catching up failed, trying again");
            if pause(delay, stop).await {
                return Ok(None);
            }
        }
    }

    /// Rooms that were deleted on the server, while the bot was down or faster than it was told.
    async fn lost_rooms(&self, since: Option<&str>, batch: &mut Batch) -> Result<(), Error> {
        let there = match joined_rooms(&self.client).await {
            Ok(there) => there,
            Err(Trouble::Fatal(error)) => return Err(error),
            Err(trouble) => {
                tracing::warn!(why = trouble.why(), "the server doesn't tell which rooms the bot is in");
                return Ok(());
            }
        };
        let mut known = self.core.store(|tx| tx.present_rooms()).await?;
        known.retain(|room| !there.contains(room));
        batch.incoming.extend(known.into_iter().map(|room| Incoming {
            id: format!("gone:{room}:{}", since.unwrap_or("start")),
            at: self.core.clock.now(),
            what: What::Gone { room, by: None },
        }));
        Ok(())
    }

    /// Invitations that came while the bot was down: an incremental sync doesn't name them again.
    async fn waiting_invitations(&self, since: Option<&str>, batch: &mut Batch) {
        for room in self.client.invited_rooms() {
            match member(&room, room.own_user_id()).await {
                Ok(Some(own)) => {
                    let after = predecessor(&room);
                    batch.incoming.extend(invited(&self.core, room.room_id(), &[own], after, since));
                }
                Ok(None) => {}
                Err(trouble) => tracing::warn!(why = trouble.why(), "an invitation can't be read"),
            }
        }
    }
}
