//! The sync loop (Matrix 1.15, "Syncing"): one response after another, each handled to its end before the bot's own token
//! moves on.
//!
//! The SDK stores its token before anything is handled. So the bot keeps its own, of the last response that it has handled
//! completely, and sets the SDK back to that at start (`account/client.rs`).

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::config::{SyncSettings, SyncToken};
use matrix_sdk::ruma::api::client::filter::{Filter, FilterDefinition, RoomEventFilter};
use matrix_sdk::ruma::api::client::sync::sync_events::v3::Filter as SyncFilter;
use matrix_sdk::ruma::presence::PresenceState;
use matrix_sdk::sync::SyncResponse;
use tokio::sync::{Notify, watch};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::domain::ids::EventId;
use crate::engine::Engine;
use crate::incoming::{Incoming, IncomingKind};
use crate::matrix::account::crypto_store::syncing;
use crate::matrix::error::{Error, RequestError};
use crate::matrix::inbound::batch::{Batch, BatchReader, invited};
use crate::matrix::inbound::enrich::Enricher;
use crate::matrix::outbound::receipts::Receipts;
use crate::matrix::rooms::{joined_rooms, member_event, predecessor};
use crate::matrix::task::{Backoff, pause};
use crate::store::Undecrypted;

/// How long the homeserver may hold its answer back until something happens.
const POLL: Duration = Duration::from_secs(30);
/// Events of one room in one response. What is beyond is fetched as a gap. Synapse's own default is 10.
const TIMELINE: u16 = 200;
/// How often to ask which rooms the bot is in: a room may be deleted on the server without any event.
const CHECK_ROOMS: Duration = Duration::from_secs(3_600);
/// The shortest time between two warnings that undecrypted events were dropped.
const WARN_DROPPED: Duration = Duration::from_secs(3_600);

/// The sync task.
pub struct Sync {
    pub client: Client,
    pub engine: Arc<Engine>,
    /// Set to `true` once the first response is handled.
    pub ready: watch::Sender<bool>,
    /// Notified when the ledger of undecrypted events gets a row.
    pub undecrypted: Arc<Notify>,
    pub receipts: Arc<Receipts>,
    /// When the log last said that undecrypted events were dropped.
    pub drops_logged: Mutex<Option<Instant>>,
}

impl Sync {
    /// Runs until `stop` is cancelled.
    ///
    /// # Errors
    /// The store failed, the session is lost, or the SDK failed in the middle of a response. In the last case, only a new
    /// start brings the response again.
    pub async fn run(self, stop: CancellationToken) -> Result<(), Error> {
        let mut since = self.engine.store(|tx| tx.handled_token()).await?;
        // The SDK was set back to `since`. A new device's store has no token, and begins with everything.
        let mut from = SyncToken::ReusePrevious;
        let mut backoff = Backoff::default();
        let mut rooms_checked: Option<Instant> = None;
        loop {
            let request = syncing(self.client.sync_once(self.settings(from.clone())));
            let response = tokio::select! {
                response = request => response,
                // The SDK may have stored half of a response. It comes again after the next start.
                () = stop.cancelled() => return Ok(()),
            };
            match response {
                Ok(response) => {
                    backoff = Backoff::default();
                    let check_rooms = rooms_checked.is_none_or(|at| at.elapsed() >= CHECK_ROOMS);
                    if check_rooms {
                        rooms_checked = Some(Instant::now());
                    }
                    if !self.handle(&response, since.as_deref(), check_rooms, &stop).await? {
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
                    let error = RequestError::from(error);
                    if answered && !matches!(error, RequestError::Fatal(_)) {
                        // The SDK has stored part of the response, and would drop it as known if asked again.
                        return Err(Error::Sync { why });
                    }
                    let delay = error.retry_after().unwrap_or_else(|| backoff.fail());
                    if let RequestError::Fatal(error) = error {
                        return Err(error);
                    }
                    tracing::warn!(why = error.reason(), seconds = delay.as_secs(), "sync failed, trying again");
                    if pause(delay, &stop).await {
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
        // Nobody needs the bot's presence, and it costs the homeserver a write for each poll.
        let settings = SyncSettings::new().token(from).filter(filter).set_presence(PresenceState::Offline);
        // The first request is answered at once, so that the bot is ready even where nothing happens.
        settings.timeout(if *self.ready.borrow() { POLL } else { Duration::ZERO })
    }

    /// Handles all of a response. `false` where the bot was stopped before that was done.
    ///
    /// `since`: the token that it was asked for with. `check_rooms`: whether to ask which rooms the bot is in.
    async fn handle(
        &self,
        response: &SyncResponse,
        since: Option<&str>,
        check_rooms: bool,
        stop: &CancellationToken,
    ) -> Result<bool, Error> {
        let Some(mut batch) = self.read(response, since, stop).await? else {
            return Ok(false);
        };
        if !*self.ready.borrow() {
            self.pending_invitations(since, &mut batch).await;
        }
        if check_rooms {
            self.lost_rooms(since, &mut batch).await?;
        }
        let has_undecrypted = !batch.undecrypted.is_empty();
        self.note(std::mem::take(&mut batch.sent), std::mem::take(&mut batch.undecrypted)).await?;
        for incoming in batch.incoming {
            if stop.is_cancelled() {
                return Ok(false);
            }
            tracing::debug!(id = incoming.id, "came in");
            self.engine.handle(incoming).await?;
        }
        let (next, last) = (response.next_batch.clone(), batch.last);
        self.engine
            .store(move |tx| {
                for (room, event) in &last {
                    tx.set_room_last_event(room, event)?;
                }
                tx.set_handled_token(&next)
            })
            .await?;
        if has_undecrypted {
            self.undecrypted.notify_one();
            self.engine.timer.notify_one();
        }
        self.receipts.note(batch.read);
        Ok(true)
    }

    /// Notes which outbox rows were sent, and adds undecrypted events to the ledger. Before the rest of the response: a
    /// reaction means nothing where the bot doesn't know that it sent the message, nor does an edit of a message that
    /// waits for its key.
    async fn note(&self, sent: Vec<(String, EventId)>, undecrypted: Vec<Undecrypted>) -> Result<(), Error> {
        if sent.is_empty() && undecrypted.is_empty() {
            return Ok(());
        }
        let now = self.engine.clock.now();
        let dropped = self.engine.store(move |tx| {
            sent.iter().try_for_each(|(txn, event)| tx.outbox_arrived(txn, event, now))?;
            undecrypted.iter().try_for_each(|row| tx.add_unread(row))?;
            if undecrypted.is_empty() { Ok(0) } else { tx.trim_unread() }
        });
        self.warn_dropped(dropped.await?);
        Ok(())
    }

    /// Warns, once an hour at most, that the ledger was too small for all undecrypted events.
    fn warn_dropped(&self, dropped: usize) {
        let mut logged = self.drops_logged.lock().unwrap_or_else(PoisonError::into_inner);
        if dropped > 0 && logged.is_none_or(|at| at.elapsed() >= WARN_DROPPED) {
            *logged = Some(Instant::now());
            tracing::warn!(
                dropped,
                hours = WARN_DROPPED.as_secs() / 3_600,
                "more messages without their keys came than are kept until the keys come: the newest of those who sent \
                 most are not read (said once in that time)"
            );
        }
    }

    /// Reads a response, and tries again as often as it takes: the homeserver sends it only once, so nothing else may be
    /// done before. `None` where the bot was stopped.
    async fn read(
        &self,
        response: &SyncResponse,
        since: Option<&str>,
        stop: &CancellationToken,
    ) -> Result<Option<Batch>, Error> {
        let mut backoff = Backoff::default();
        loop {
            let enricher = Enricher::new(&self.engine);
            let mut reader = BatchReader { client: &self.client, engine: &self.engine, since, enricher };
            let read = tokio::select! {
                read = reader.read(response) => read,
                () = stop.cancelled() => return Ok(None),
            };
            let error = match read {
                Ok(batch) => return Ok(Some(batch)),
                Err(RequestError::Fatal(error)) => return Err(error),
                Err(error) => error,
            };
            let delay = error.retry_after().unwrap_or_else(|| backoff.fail());
            tracing::warn!(why = error.reason(), seconds = delay.as_secs(), "catching up failed, trying again");
            if pause(delay, stop).await {
                return Ok(None);
            }
        }
    }

    /// Adds the rooms that the bot is in by its own store, but not by the homeserver's word: they were deleted.
    async fn lost_rooms(&self, since: Option<&str>, batch: &mut Batch) -> Result<(), Error> {
        let there = match joined_rooms(&self.client).await {
            Ok(there) => there,
            Err(RequestError::Fatal(error)) => return Err(error),
            Err(error) => {
                tracing::warn!(why = error.reason(), "the server doesn't tell which rooms the bot is in");
                return Ok(());
            }
        };
        let mut known = self.engine.store(|tx| tx.present_rooms()).await?;
        known.retain(|room| !there.contains(room));
        batch.incoming.extend(known.into_iter().map(|room| Incoming {
            id: format!("gone:{room}:{}", since.unwrap_or("start")),
            at: self.engine.clock.now(),
            what: IncomingKind::Gone { room, by: None },
        }));
        Ok(())
    }

    /// Adds invitations that came while the bot was down: an incremental sync doesn't list them again.
    async fn pending_invitations(&self, since: Option<&str>, batch: &mut Batch) {
        for room in self.client.invited_rooms() {
            match member_event(&room, room.own_user_id()).await {
                Ok(Some(own)) => {
                    let after = predecessor(&room);
                    batch.incoming.extend(invited(&self.engine, room.room_id(), &[own], after, since));
                }
                Ok(None) => {}
                Err(error) => tracing::warn!(why = error.reason(), "an invitation can't be read"),
            }
        }
    }
}
