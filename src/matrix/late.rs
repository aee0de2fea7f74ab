//! Late keys: what could not be decrypted when it came is tried again whenever keys come, and at start.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use matrix_sdk::deserialized_responses::TimelineEventKind;
use matrix_sdk::ruma::RoomId as MatrixRoomId;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::{Client, RoomState};
use tokio::sync::Notify;

use super::Error;
use super::convert::event;
use super::error::Trouble;
use super::heard::Hearing;
use super::run::{Stop, pause};
use crate::core::Core;
use crate::store::Unread;

/// How long to gather keys before trying: they come by the dozen.
const GATHER: Duration = Duration::from_millis(50);
/// How long to wait after the server failed.
const RETRY: Duration = Duration::from_secs(10);

/// Rung when the ledger got a row.
pub type Bell = Arc<Notify>;

pub async fn run(client: Client, core: Arc<Core>, bell: Bell, mut stop: Stop) -> Result<(), Error> {
    let keys = client.encryption().room_keys_received_stream().await;
    let mut keys = keys.ok_or(Error::LoggedOut)?;
    loop {
        if let Err(trouble) = sweep(&client, &core).await {
            if let Trouble::Fatal(error) = trouble {
                return Err(error);
            }
            tracing::warn!(why = trouble.why(), "what came too early can't be looked at yet");
            if pause(RETRY, &mut stop).await {
                return Ok(());
            }
            continue;
        }
        tokio::select! {
            () = bell.notified() => {}
            // A missed one (the stream lags) is a reason to look, too.
            Some(_) = keys.next() => {}
            () = stop.asked() => return Ok(()),
        }
        if pause(GATHER, &mut stop).await {
            return Ok(());
        }
    }
}

async fn sweep(client: &Client, core: &Arc<Core>) -> Result<(), Trouble> {
    let rows = core.store(|tx| tx.unread()).await?;
    let mut hearing = Hearing::new(core);
    for row in rows {
        if read(client, core, &mut hearing, &row).await? {
            core.store(move |tx| tx.remove_unread(&row.event)).await?;
        }
    }
    Ok(())
}

/// Tries one event. Whether it is done with.
async fn read(client: &Client, core: &Arc<Core>, hearing: &mut Hearing<'_>, row: &Unread) -> Result<bool, Trouble> {
    let room = MatrixRoomId::parse(row.room.as_str()).ok().and_then(|id| client.get_room(&id));
    let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
        return Ok(true);
    };
    let Ok(raw) = Raw::from_json_string(row.json.clone()) else {
        return Ok(true);
    };
    let Ok(piece) = room.decrypt_event(&raw, None).await else {
        return Ok(false);
    };
    if !matches!(piece.kind, TimelineEventKind::Decrypted(_)) {
        return Ok(false);
    }
    if let Some(event) = event(piece.raw().json().get())
        && let Some(said) = hearing.said(&room, &event).await?
    {
        core.take(said).await.map_err(|error| Trouble::Fatal(error.into()))?;
    }
    Ok(true)
}
