//! Late keys: an event that couldn't be decrypted when it came is tried again whenever keys come, and at start.
//!
//! Room keys come as to-device messages, independently of the events that they decrypt (Matrix 1.15, "Send-to-Device
//! messaging", `m.room_key`), and may be fetched from the account's key backup.

use std::collections::{BTreeSet, HashSet};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{FutureExt as _, StreamExt as _};
use matrix_sdk::ruma::RoomId as MatrixRoomId;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::{Client, RoomState};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::engine::Engine;
use crate::matrix::account::trust::Encryption;
use crate::matrix::error::{Error, RequestError};
use crate::matrix::event::event;
use crate::matrix::inbound::enrich::{Enriched, Enricher};
use crate::matrix::task::pause;
use crate::store::Undecrypted;

/// How long to collect keys before trying: they come by the dozen.
const COLLECT: Duration = Duration::from_millis(50);
/// Rows of the ledger that are listed at once, by number only.
const ROWS: usize = 200;
/// The pause after the homeserver failed.
const RETRY: Duration = Duration::from_secs(10);

/// Runs until `stop` is cancelled. `new_rows` is notified when the ledger of undecrypted events gets a row.
///
/// # Errors
/// The store failed, or the session is lost.
pub async fn run(
    client: Client,
    engine: Arc<Engine>,
    new_rows: Arc<Notify>,
    stop: CancellationToken,
) -> Result<(), Error> {
    let keys = client.encryption().room_keys_received_stream().await.ok_or(Error::LoggedOut)?;
    let mut keys = keys.map(|received| {
        let sessions = received.ok()?.into_iter().map(|key| key.session_id);
        Some(sessions.collect::<Vec<_>>())
    });
    // Where the config accepts verified devices only, a message may have waited for its sender's new identity.
    let identities = client.encryption().user_identities_stream().await.map_err(|_| Error::LoggedOut)?;
    let mut identities = pin!(identities);
    let mut ledger = Ledger { client, engine, tried: 0, changed: HashSet::new() };
    loop {
        if let Err(error) = ledger.sweep().await {
            if let RequestError::Fatal(error) = error {
                return Err(error);
            }
            tracing::warn!(why = error.reason(), "what came too early can't be looked at yet");
            if pause(RETRY, &stop).await {
                return Ok(());
            }
            continue;
        }
        tokio::select! {
            () = new_rows.notified() => {}
            Some(sessions) = keys.next() => ledger.note(sessions),
            Some(updates) = identities.next() => {
                let people = updates.changed.into_keys().map(|person| person.to_string());
                ledger.note(Some(people.collect()));
            }
            () = stop.cancelled() => return Ok(()),
        }
        if pause(COLLECT, &stop).await {
            return Ok(());
        }
        while let Some(Some(sessions)) = keys.next().now_or_never() {
            ledger.note(sessions);
        }
    }
}

/// The ledger of undecrypted events, which is in the store, and what is known of their keys.
struct Ledger {
    client: Client,
    engine: Arc<Engine>,
    /// All rows up to this one were tried since the start. They are tried again only when something in `changed` concerns
    /// them: the ledger may be full of messages whose keys never come.
    tried: i64,
    /// Ids of Megolm sessions whose keys came, and of people whose identities changed.
    changed: HashSet<String>,
}

impl Ledger {
    /// Notes sessions or people. `None` where the SDK lost track of them: then all rows are tried again.
    fn note(&mut self, changed: Option<Vec<String>>) {
        match changed {
            Some(changed) => self.changed.extend(changed),
            None => self.tried = 0,
        }
    }

    /// Tries all rows that may be decrypted now, in the order in which they came, with one event in memory at a time.
    async fn sweep(&mut self) -> Result<(), RequestError> {
        let mut enricher = Enricher::new(&self.engine);
        let (changed, tried) = (self.changed.clone(), self.tried);
        let rows = self.engine.store(move |tx| {
            let mut rows = BTreeSet::new();
            for id in &changed {
                rows.extend(tx.unread_of(id)?.into_iter().filter(|row| *row <= tried));
            }
            Ok(rows)
        });
        for row in rows.await? {
            self.attempt(row, &mut enricher).await?;
        }
        self.changed.clear();
        loop {
            let tried = self.tried;
            let rows = self.engine.store(move |tx| tx.unread_after(tried, ROWS)).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                self.attempt(row, &mut enricher).await?;
                self.tried = row;
            }
        }
    }

    /// Tries one row, and removes it where it is finished with.
    async fn attempt(&self, row: i64, enricher: &mut Enricher<'_>) -> Result<(), RequestError> {
        let Some(row) = self.engine.store(move |tx| tx.unread_row(row)).await? else { return Ok(()) };
        if self.handle(&row, enricher).await? {
            self.engine.store(move |tx| tx.remove_unread(&row.event)).await?;
        }
        Ok(())
    }

    /// Decrypts an event, and runs its turn. `true` where it needs no other attempt: it was handled, or never will be.
    async fn handle(&self, row: &Undecrypted, enricher: &mut Enricher<'_>) -> Result<bool, RequestError> {
        let room = MatrixRoomId::parse(row.room.as_str()).ok().and_then(|id| self.client.get_room(&id));
        let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
            return Ok(true);
        };
        let Ok(raw) = Raw::from_json_string(row.json.clone()) else {
            return Ok(true);
        };
        let Ok(item) = room.decrypt_event(&raw, None).await else {
            return Ok(false);
        };
        let encryption = Encryption::from(&item.kind);
        if matches!(encryption, Encryption::Undecrypted) {
            return Ok(false);
        }
        let Some(event) = event(item.raw().json().get()) else { return Ok(true) };
        let enriched = match encryption {
            // A forged event stays encrypted, so its type doesn't tell what it is.
            Encryption::Forged => Enriched::Incoming(Box::new(enricher.forged(&room, &event))),
            encryption => enricher.enrich(&room, &event, &encryption, row.alone).await?,
        };
        match enriched {
            Enriched::Incoming(incoming) => {
                self.engine.handle(*incoming).await.map_err(|error| RequestError::Fatal(error.into()))?;
            }
            Enriched::Pending(_) => return Ok(false),
            Enriched::Ignored => {}
        }
        Ok(true)
    }
}
