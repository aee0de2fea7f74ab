//! Read receipts: sent when nothing else waits, one for each room. They never delay an answer, and may get lost.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matrix_sdk::ruma::api::client::receipt::create_receipt::v3::ReceiptType;
use matrix_sdk::ruma::events::receipt::ReceiptThread;
use matrix_sdk::ruma::{EventId as MatrixEventId, RoomId as MatrixRoomId};
use matrix_sdk::{Client, RoomState};
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::domain::ids::{EventId, RoomId};
use crate::engine::Core;
use crate::matrix::error::{Error, Trouble};
use crate::matrix::run::{Stop, pause};

/// How long to wait after something was said, so that answers go first and one receipt stands for many messages.
const QUIET: Duration = Duration::from_millis(1_500);

/// How long receipts wait for the answers at most: servers limit them by themselves, if at all.
const AT_LAST: Duration = Duration::from_secs(20);

#[derive(Default)]
pub struct Receipts {
    newest: Mutex<HashMap<RoomId, EventId>>,
    bell: Notify,
}

impl Receipts {
    pub fn note(&self, read: Vec<(RoomId, EventId)>) {
        if !read.is_empty() {
            self.newest.lock().unwrap_or_else(PoisonError::into_inner).extend(read);
            self.bell.notify_one();
        }
    }

    pub async fn run(self: Arc<Self>, client: Client, core: Arc<Core>, mut stop: Stop) -> Result<(), Error> {
        loop {
            tokio::select! {
                () = self.bell.notified() => {}
                () = stop.asked() => return Ok(()),
            }
            let since = Instant::now();
            loop {
                if pause(QUIET, &mut stop).await {
                    return Ok(());
                }
                // Under a server's limits it may take long until nothing waits.
                if since.elapsed() >= AT_LAST || core.store(|tx| tx.outbox_len()).await? == 0 {
                    break;
                }
            }
            let newest = std::mem::take(&mut *self.newest.lock().unwrap_or_else(PoisonError::into_inner));
            for (room, event) in newest {
                if let Some(Trouble::Fatal(error)) = send(&client, &room, &event).await.err() {
                    return Err(error);
                }
            }
        }
    }
}

async fn send(client: &Client, room: &RoomId, event: &EventId) -> Result<(), Trouble> {
    let (Ok(room), Ok(event)) = (MatrixRoomId::parse(room.as_str()), MatrixEventId::parse(event.as_str())) else {
        return Ok(());
    };
    if let Some(room) = client.get_room(&room).filter(|room| room.state() == RoomState::Joined) {
        // Not bound to a thread: it counts for all of the room.
        room.send_single_receipt(ReceiptType::Read, ReceiptThread::Unthreaded, event).await?;
    }
    Ok(())
}
