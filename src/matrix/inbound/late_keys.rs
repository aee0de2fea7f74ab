//! Late keys: what could not be decrypted when it came is tried again whenever keys come, and at start.

use std::collections::{BTreeSet, HashSet};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{FutureExt as _, StreamExt as _};
use matrix_sdk::ruma::RoomId as MatrixRoomId;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::{Client, RoomState};
use tokio::sync::Notify;

use crate::engine::Core;
use crate::matrix::Error;
use crate::matrix::account::trust::Came;
use crate::matrix::error::Trouble;
use crate::matrix::inbound::enrich::{Hearing, Taken};
use crate::matrix::inbound::parse::event;
use crate::matrix::run::{Stop, pause};
use crate::store::Unread;

/// How long to gather keys before trying: they come by the dozen.
const GATHER: Duration = Duration::from_millis(50);
/// Rows of the ledger that are asked for at once, without what stands in them.
const ROWS: usize = 200;
/// How long to wait after the server failed.
const RETRY: Duration = Duration::from_secs(10);

/// Rung when the ledger got a row.
pub type Bell = Arc<Notify>;

pub async fn run(client: Client, core: Arc<Core>, bell: Bell, mut stop: Stop) -> Result<(), Error> {
    let keys = client.encryption().room_keys_received_stream().await.ok_or(Error::LoggedOut)?;
    let mut keys = keys.map(|came| {
        let sessions = came.ok()?.into_iter().map(|key| key.session_id);
        Some(sessions.collect::<Vec<_>>())
    });
    // Where the config trusts signed devices only, a person's new identity may be all that was missing.
    let identities = client.encryption().user_identities_stream().await.map_err(|_| Error::LoggedOut)?;
    let mut identities = pin!(identities);
    let mut ledger = Ledger { client, core, tried: 0, came: HashSet::new() };
    loop {
        if let Err(trouble) = ledger.sweep().await {
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
            Some(came) = keys.next() => ledger.heard_of(came),
            Some(updates) = identities.next() => {
                let people = updates.changed.into_keys().map(|person| person.to_string());
                ledger.heard_of(Some(people.collect()));
            }
            () = stop.asked() => return Ok(()),
        }
        if pause(GATHER, &mut stop).await {
            return Ok(());
        }
        while let Some(Some(came)) = keys.next().now_or_never() {
            ledger.heard_of(came);
        }
    }
}

struct Ledger {
    client: Client,
    core: Arc<Core>,
    /// The rows up to this one were tried since the start: they are tried again only when their key comes. People whose
    /// clients give the bot no keys may fill the ledger.
    tried: i64,
    /// The Megolm sessions whose keys came, and the people whose identities changed.
    came: HashSet<String>,
}

impl Ledger {
    /// `None` where keys came that were not told of: then any may have.
    fn heard_of(&mut self, what: Option<Vec<String>>) {
        match what {
            Some(what) => self.came.extend(what),
            None => self.tried = 0,
        }
    }

    /// Tries what there may be a key for by now, in the order in which it was said, one event in memory at a time.
    async fn sweep(&mut self) -> Result<(), Trouble> {
        let mut hearing = Hearing::new(&self.core);
        let (came, tried) = (self.came.clone(), self.tried);
        let rows = self.core.store(move |tx| {
            let mut rows = BTreeSet::new();
            for what in &came {
                rows.extend(tx.unread_of(what)?.into_iter().filter(|row| *row <= tried));
            }
            Ok(rows)
        });
        for row in rows.await? {
            self.attempt(row, &mut hearing).await?;
        }
        self.came.clear();
        loop {
            let tried = self.tried;
            let rows = self.core.store(move |tx| tx.unread_after(tried, ROWS)).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                self.attempt(row, &mut hearing).await?;
                self.tried = row;
            }
        }
    }

    async fn attempt(&self, row: i64, hearing: &mut Hearing<'_>) -> Result<(), Trouble> {
        let Some(row) = self.core.store(move |tx| tx.unread_row(row)).await? else { return Ok(()) };
        if read(&self.client, &self.core, hearing, &row).await? {
            self.core.store(move |tx| tx.remove_unread(&row.event)).await?;
        }
        Ok(())
    }
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
    let came = Came::from(&piece.kind);
    if matches!(came, Came::Unread) {
        return Ok(false);
    }
    let Some(event) = event(piece.raw().json().get()) else { return Ok(true) };
    let taken = match came {
        // Still encrypted, so what it is can't be told from its type.
        Came::Forged => Taken::Incoming(Box::new(hearing.forged(&room, &event))),
        came => hearing.heard(&room, &event, &came, row.alone).await?,
    };
    match taken {
        Taken::Incoming(incoming) => core.take(*incoming).await.map_err(|error| Trouble::Fatal(error.into()))?,
        Taken::Waits(_) => return Ok(false),
        Taken::Nothing => {}
    }
    Ok(true)
}
