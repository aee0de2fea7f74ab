//! Logins that are sent nothing (`trust.rs`): those of the bot's own account besides this one, which the operators should
//! know of, and unverified ones of people, who should know why nothing can be read there. The log also tells of people who
//! set up verification anew: which logins are theirs is then for their homeserver to say.

use std::collections::BTreeSet;
use std::mem::take;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use matrix_sdk::Client;
use matrix_sdk::encryption::identities::Device;
use matrix_sdk::ruma::{OwnedDeviceId, OwnedUserId, UserId as MatrixUserId};

use crate::config::Devices;
use crate::domain::ids::UserId;
use crate::engine::Core;
use crate::incoming::{Incoming, Login, What};
use crate::matrix::Error;
use crate::matrix::error::Trouble;
use crate::matrix::run::{Stop, pause};

/// How long a new login may take to be verified before its owner is told: most clients ask for it first thing.
const GRACE: Duration = Duration::from_secs(10);
/// How often everybody's logins are looked at, besides when they change: some may not have been told yet.
const LOOK: Duration = Duration::from_secs(24 * 60 * 60);

pub async fn run(client: Client, core: Arc<Core>, mut stop: Stop) -> Result<(), Error> {
    let encryption = client.encryption();
    let devices = encryption.devices_stream().await.map_err(|_| Error::LoggedOut)?;
    let identities = encryption.user_identities_stream().await.map_err(|_| Error::LoggedOut)?;
    let (mut devices, mut identities) = (pin!(devices), pin!(identities));
    let own = client.user_id().ok_or(Error::LoggedOut)?.to_owned();
    // The server tells of changes only. What changed while nobody listened is asked for.
    if let Err(error) = encryption.request_user_identity(&own).await {
        tracing::debug!(why = Trouble::from(error).why(), "the account's logins can't be asked for");
    }
    let mut logins = Logins { client, core, own, warned: BTreeSet::new() };
    logins.look_at(&logins.own.clone()).await?;
    let mut waiting = logins.everybody().await?;
    loop {
        if !waiting.is_empty() {
            if pause(GRACE, &mut stop).await {
                return Ok(());
            }
            for person in take(&mut waiting) {
                if stop.is_asked() {
                    return Ok(());
                }
                logins.look_at(&person).await?;
            }
        }
        tokio::select! {
            Some(updates) = devices.next() => {
                waiting.extend(updates.new.into_keys().chain(updates.changed.into_keys()));
            }
            Some(updates) = identities.next() => {
                waiting.extend(updates.new.into_keys().chain(updates.changed.into_keys()));
            }
            () = tokio::time::sleep(LOOK) => waiting = logins.everybody().await?,
            () = stop.asked() => return Ok(()),
        }
    }
}

struct Logins {
    client: Client,
    core: Arc<Core>,
    own: OwnedUserId,
    /// Logins of the own account that the log told of.
    warned: BTreeSet<OwnedDeviceId>,
}

impl Logins {
    async fn everybody(&self) -> Result<BTreeSet<OwnedUserId>, Error> {
        let people = self.core.store(|tx| tx.people_in_chats()).await?;
        let mut all: BTreeSet<_> = people.iter().filter_map(|id| MatrixUserId::parse(id.as_str()).ok()).collect();
        all.insert(self.own.clone());
        Ok(all)
    }

    /// Tells of somebody's logins that are sent nothing and that were not told of yet.
    async fn look_at(&mut self, person: &MatrixUserId) -> Result<(), Error> {
        let devices = match self.sent_nothing(person).await {
            Ok(devices) => devices,
            Err(trouble) => {
                tracing::debug!(why = trouble.why(), "somebody's logins can't be looked at");
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
            self.core
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
        let now = self.core.clock.now();
        let what = What::Logins { person: who, logins: devices.iter().map(login).collect() };
        let id = format!("logins:{}:{person}", now.timestamp_micros());
        Ok(self.core.take(Incoming { id, at: now, what }).await?)
    }

    async fn sent_nothing(&self, person: &MatrixUserId) -> Result<Vec<Device>, Trouble> {
        let settings = &self.core.world.settings;
        let encryption = self.client.encryption();
        let own = person == self.own;
        if !own {
            let identity = encryption.get_user_identity(person).await.map_err(matrix_sdk::Error::from)?;
            if let Some(key) = identity.as_ref().and_then(|identity| identity.master_key().get_first_key()) {
                let (who, key) = (UserId::from(person), key.to_base64());
                if self.core.store(move |tx| tx.note_identity(&who, &key)).await? {
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
        let unread = |device: &Device| match (own, device.is_cross_signed_by_owner()) {
            (true, signed) => this != Some(device.device_id()) && !(settings.own_logins && signed),
            (false, signed) => !signed && !device.is_dehydrated(),
        };
        Ok(devices.devices().filter(unread).collect())
    }
}
