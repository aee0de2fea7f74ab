//! Reports logins that get no room keys by the rules of `trust.rs`: other logins of the bot's own account to the operators,
//! and people's unverified logins to those people, who should know why they can't read the bot's messages there.
//!
//! The log also reports people who set up verification again: then only their homeserver says which logins are theirs.

use std::collections::BTreeSet;
use std::mem::take;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use matrix_sdk::Client;
use matrix_sdk::encryption::identities::Device;
use matrix_sdk::ruma::{OwnedDeviceId, OwnedUserId, UserId as MatrixUserId};
use tokio_util::sync::CancellationToken;

use crate::config::Devices;
use crate::domain::ids::UserId;
use crate::engine::Engine;
use crate::incoming::{Incoming, IncomingKind, Login};
use crate::matrix::error::Error;
use crate::matrix::error::RequestError;
use crate::matrix::task::pause;

/// How long a new login may take to be verified before its owner is told. Most clients ask for verification at once.
const GRACE: Duration = Duration::from_secs(10);
/// How often everybody's logins are checked without a change: somebody may have got a direct chat since.
const CHECK: Duration = Duration::from_secs(24 * 60 * 60);

/// Runs until `stop` is cancelled.
///
/// # Errors
/// The store failed, or the session is lost.
pub async fn run(client: Client, engine: Arc<Engine>, stop: CancellationToken) -> Result<(), Error> {
    let encryption = client.encryption();
    let devices = encryption.devices_stream().await.map_err(|_| Error::LoggedOut)?;
    let identities = encryption.user_identities_stream().await.map_err(|_| Error::LoggedOut)?;
    let (mut devices, mut identities) = (pin!(devices), pin!(identities));
    let own = client.user_id().ok_or(Error::LoggedOut)?.to_owned();
    // The homeserver reports changes only, so what changed while the bot was down is asked for.
    if let Err(error) = encryption.request_user_identity(&own).await {
        tracing::debug!(why = RequestError::from(error).reason(), "the account's logins can't be asked for");
    }
    let mut logins = Logins { client, engine, own, warned: BTreeSet::new() };
    logins.check(&logins.own.clone()).await?;
    let mut pending = logins.everybody().await?;
    loop {
        if !pending.is_empty() {
            if pause(GRACE, &stop).await {
                return Ok(());
            }
            for person in take(&mut pending) {
                if stop.is_cancelled() {
                    return Ok(());
                }
                logins.check(&person).await?;
            }
        }
        tokio::select! {
            Some(updates) = devices.next() => {
                pending.extend(updates.new.into_keys().chain(updates.changed.into_keys()));
            }
            Some(updates) = identities.next() => {
                pending.extend(updates.new.into_keys().chain(updates.changed.into_keys()));
            }
            () = tokio::time::sleep(CHECK) => pending = logins.everybody().await?,
            () = stop.cancelled() => return Ok(()),
        }
    }
}

/// The task's state.
struct Logins {
    client: Client,
    engine: Arc<Engine>,
    own: OwnedUserId,
    /// Logins of the bot's own account that the log has reported.
    warned: BTreeSet<OwnedDeviceId>,
}

impl Logins {
    /// The people whom the bot shares rooms with, and the bot's own account.
    async fn everybody(&self) -> Result<BTreeSet<OwnedUserId>, Error> {
        let people = self.engine.store(|tx| tx.people_in_chats()).await?;
        let mut all: BTreeSet<_> = people.iter().filter_map(|id| MatrixUserId::parse(id.as_str()).ok()).collect();
        all.insert(self.own.clone());
        Ok(all)
    }

    /// Reports somebody's logins that get no keys, where there are new ones among them.
    async fn check(&mut self, person: &MatrixUserId) -> Result<(), Error> {
        let devices = match self.without_keys(person).await {
            Ok(devices) => devices,
            Err(error) => {
                tracing::debug!(why = error.reason(), "somebody's logins can't be looked at");
                return Ok(());
            }
        };
        if person == self.own {
            for device in &devices {
                if self.warned.insert(device.device_id().to_owned()) {
                    tracing::warn!(
                        device = %device.device_id(),
                        name = ?device.display_name(),
                        verified = device.is_cross_signed_by_owner(),
                        "another login of this account: log it out unless it is yours; it is sent nothing"
                    );
                }
            }
        }
        let who = UserId::from(person);
        let ids: Vec<String> = devices.iter().map(|device| device.device_id().to_string()).collect();
        let news = {
            let (who, own) = (who.clone(), person == self.own);
            self.engine
                .store(move |tx| {
                    Ok((own || tx.person(&who)?.direct.is_some()) && !tx.untold_logins(&who, &ids)?.is_empty())
                })
                .await?
        };
        if !news {
            return Ok(());
        }
        let login = |device: &Device| Login {
            device: device.device_id().to_string(),
            name: device.display_name().map(str::to_owned),
        };
        let now = self.engine.clock.now();
        let what = IncomingKind::Logins { person: who, logins: devices.iter().map(login).collect() };
        let id = format!("logins:{}:{person}", now.timestamp_micros());
        Ok(self.engine.handle(Incoming { id, at: now, what }).await?)
    }

    /// The logins of somebody that get no room keys.
    async fn without_keys(&self, person: &MatrixUserId) -> Result<Vec<Device>, RequestError> {
        let settings = &self.engine.env.settings;
        let encryption = self.client.encryption();
        let own = person == self.own;
        if !own {
            let identity = encryption.get_user_identity(person).await.map_err(matrix_sdk::Error::from)?;
            if let Some(key) = identity.as_ref().and_then(|identity| identity.master_key().get_first_key()) {
                let (who, key) = (UserId::from(person), key.to_base64());
                if self.engine.store(move |tx| tx.note_identity(&who, &key)).await? {
                    tracing::warn!(
                        ?person,
                        "they have set up verification anew, or their homeserver has in their name: what is private goes \
                         to the logins that the new keys verify"
                    );
                }
            }
            if settings.devices == Devices::All || identity.is_none() {
                return Ok(Vec::new());
            }
        }
        let devices = encryption.get_user_devices(person).await?;
        let this = self.client.device_id();
        let gets_none = |device: &Device| match (own, device.is_cross_signed_by_owner()) {
            (true, signed) => this != Some(device.device_id()) && !(settings.own_logins && signed),
            (false, signed) => !signed && !device.is_dehydrated(),
        };
        Ok(devices.devices().filter(gets_none).collect())
    }
}
