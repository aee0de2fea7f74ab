//! Read receipts (Matrix 1.15, "Receipts"): one for each room, sent when the outbox is empty. They never delay a reply, and
//! may get lost.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matrix_sdk::ruma::api::client::receipt::create_receipt::v3::ReceiptType;
use matrix_sdk::ruma::events::receipt::ReceiptThread;
use matrix_sdk::ruma::{EventId as MatrixEventId, RoomId as MatrixRoomId};
use matrix_sdk::{Client, RoomState};
use tokio::sync::Notify;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::domain::ids::{EventId, RoomId};
use crate::engine::Engine;
use crate::matrix::error::{Error, RequestError};
use crate::matrix::task::pause;

/// How long to wait after a message, so that replies go first, and one receipt covers many messages.
const QUIET: Duration = Duration::from_millis(1_500);
/// How long receipts wait for replies at most: the limits that slow the replies don't apply to receipts.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// The receipts that are still to be sent.
#[derive(Default)]
pub struct Receipts {
    /// The newest message of each room that has one.
    newest: Mutex<HashMap<RoomId, EventId>>,
    /// Notified when `newest` has changed.
    changed: Notify,
}

impl Receipts {
    /// Notes the newest message of some rooms.
    pub fn note(&self, read: Vec<(RoomId, EventId)>) {
        if !read.is_empty() {
            self.newest.lock().unwrap_or_else(PoisonError::into_inner).extend(read);
            self.changed.notify_one();
        }
    }

    /// Runs until `stop` is cancelled.
    ///
    /// # Errors
    /// The store failed, or the session is lost.
    pub async fn run(
        self: Arc<Self>,
        client: Client,
        engine: Arc<Engine>,
        stop: CancellationToken,
    ) -> Result<(), Error> {
        loop {
            tokio::select! {
                () = self.changed.notified() => {}
                () = stop.cancelled() => return Ok(()),
            }
            let since = Instant::now();
            loop {
                if pause(QUIET, &stop).await {
                    return Ok(());
                }
                // With rate limits, the outbox may not be empty for long.
                if since.elapsed() >= LONGEST_WAIT || engine.store(|tx| tx.outbox_len()).await? == 0 {
                    break;
                }
            }
            let newest = std::mem::take(&mut *self.newest.lock().unwrap_or_else(PoisonError::into_inner));
            for (room, event) in newest {
                if let Some(RequestError::Fatal(error)) = send(&client, &room, &event).await.err() {
                    return Err(error);
                }
            }
        }
    }
}

async fn send(client: &Client, room: &RoomId, event: &EventId) -> Result<(), RequestError> {
    let (Ok(room), Ok(event)) = (MatrixRoomId::parse(room.as_str()), MatrixEventId::parse(event.as_str())) else {
        return Ok(());
    };
    if let Some(room) = client.get_room(&room).filter(|room| room.state() == RoomState::Joined) {
        // Not for one thread (Matrix 1.15, "Threaded read receipts"): it covers the whole room.
        room.send_single_receipt(ReceiptType::Read, ReceiptThread::Unthreaded, event).await?;
    }
    Ok(())
}
