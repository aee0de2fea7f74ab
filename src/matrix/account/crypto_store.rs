//! The store of encryption keys: a wrapper around the SDK's own that adds three things.
//!
//! - A new Olm session is stored together with the room keys that came by it, never before them: see below.
//! - Each device is read with the local trust that decides whether it gets room keys (`trust.rs`).
//! - A message for one person is encrypted for nobody else, and its key shared with nobody else (`key_shares.rs`).
//!
//! matrix-sdk-crypto 0.18 stores a new Olm session as soon as its first message is decrypted, but the room key in that
//! message only once the whole sync response is read (`decrypt_olm_message` in its `olm/account.rs`, with a TODO). If the
//! bot is killed in between, the key is lost for good: the to-device message comes again, but the session's one-time key is
//! spent, and nothing that its sender writes in that room can be read. So a session that comes in a sync response is held
//! in memory until the response is stored as a whole. Another task that uses the session meanwhile waits for that, since it
//! would have to store the session without its keys.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use matrix_sdk::async_trait;
use matrix_sdk::cross_process_lock::CrossProcessLockGeneration;
use matrix_sdk::ruma::events::secret::request::SecretName;
use matrix_sdk::ruma::{DeviceId, OwnedDeviceId, RoomId, TransactionId, UserId};
use matrix_sdk_crypto::olm::{
    Account, Curve25519PublicKey, InboundGroupSession, OlmMessageHash, OutboundGroupSession,
    PrivateCrossSigningIdentity, SenderDataType, Session,
};
use matrix_sdk_crypto::store::types::{
    BackupKeys, Changes, DehydratedDeviceKey, PendingChanges, RoomKeyCounts, RoomKeyWithheldEntry,
    RoomPendingKeyBundleDetails, RoomSettings, StoredRoomKeyBundleData, TrackedUser,
};
use matrix_sdk_crypto::store::{CryptoStore, CryptoStoreError};
use matrix_sdk_crypto::{DeviceData, GossipRequest, SecretInfo, UserIdentityData};
use secrecy::zeroize::Zeroizing;
use tokio::sync::Notify;

use crate::matrix::account::key_shares::ShareGuard;
use crate::matrix::account::trust::DevicePolicy;

tokio::task_local! {
    /// Set while a sync response is processed.
    static SYNCING: ();
}

/// Runs `sync`, a sync request and the processing of its response, so that new Olm sessions in it are held.
pub async fn syncing<F: Future>(sync: F) -> F::Output {
    SYNCING.scope((), sync).await
}

fn in_sync() -> bool {
    SYNCING.try_with(|()| ()).is_ok()
}

/// How long another task that uses a new session waits until the response is stored. That takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// The wrapper. See the head of this module.
#[derive(Debug)]
pub struct GuardedStore<S> {
    store: S,
    policy: DevicePolicy,
    /// New Olm sessions of a response that is not stored yet, by their ids.
    held: Mutex<HashMap<String, Session>>,
    /// Notified when some of them are stored.
    stored: Notify,
    shares: ShareGuard,
}

impl<S: CryptoStore> GuardedStore<S> {
    pub fn new(store: S, policy: DevicePolicy) -> Self {
        Self { store, policy, held: Mutex::default(), stored: Notify::new(), shares: ShareGuard::default() }
    }

    fn held(&self) -> std::sync::MutexGuard<'_, HashMap<String, Session>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves the sessions that the store doesn't have yet from `changes` to the held ones.
    async fn hold_new(&self, changes: &mut Changes) -> Result<(), CryptoStoreError> {
        for session in std::mem::take(&mut changes.sessions) {
            let id = session.session_id();
            let stored = self.store.get_sessions(&session.sender_key().to_base64()).await.map_err(Into::into)?;
            if stored.into_iter().flatten().any(|stored| stored.session_id() == id) {
                changes.sessions.push(session);
            } else {
                self.held().insert(id.to_owned(), session);
            }
        }
        Ok(())
    }

    /// Stores changes, except that new sessions may be held or waited for.
    async fn save(&self, mut changes: Changes) -> Result<(), CryptoStoreError> {
        self.shares.check(&changes.outbound_group_sessions).await.map_err(CryptoStoreError::backend)?;
        if changes.next_batch_token.is_some() {
            // The end of a sync response: everything in it is stored, in one transaction.
            let held = self.held();
            let named = |id: &String| changes.sessions.iter().any(|session| session.session_id() == id.as_str());
            let rest: Vec<Session> =
                held.iter().filter(|(id, _)| !named(id)).map(|(_, session)| session.clone()).collect();
            drop(held);
            changes.sessions.extend(rest);
        } else if in_sync() {
            self.hold_new(&mut changes).await?;
            if changes.is_empty() {
                return Ok(());
            }
        } else {
            self.await_rest(&changes.sessions).await;
        }
        let stored: Vec<String> = changes.sessions.iter().map(|session| session.session_id().to_owned()).collect();
        self.store.save_changes(changes).await.map_err(Into::into)?;
        self.held().retain(|id, _| !stored.contains(id));
        self.stored.notify_waiters();
        Ok(())
    }

    /// Waits until none of the sessions is held any more.
    async fn await_rest(&self, sessions: &[Session]) {
        let rest = async {
            loop {
                let stored = self.stored.notified();
                if !sessions.iter().any(|session| self.held().contains_key(session.session_id())) {
                    return;
                }
                stored.await;
            }
        };
        if tokio::time::timeout(PATIENCE, rest).await.is_err() {
            tracing::warn!("what came with a new session is still not stored, so the session is stored without");
        }
    }

    /// Somebody's devices, each with the local trust that decides whether it gets room keys.
    async fn devices(&self, user: &UserId) -> Result<HashMap<OwnedDeviceId, DeviceData>, CryptoStoreError> {
        let devices = self.store.get_user_devices(user).await.map_err(Into::into)?;
        let identity = self.store.get_user_identity(user).await.map_err(Into::into)?;
        let this = self.store.get_own_device().await.map_err(Into::into)?;
        let own = (this.user_id() == user).then(|| this.device_id());
        let with_trust = |device| self.policy.apply(device, identity.as_ref(), own);
        Ok(devices.into_iter().map(|(id, device)| (id, with_trust(device))).collect())
    }

    /// The sessions with a device, the held ones included.
    async fn sessions(&self, sender_key: &str) -> Result<Option<Vec<Session>>, CryptoStoreError> {
        let mut sessions = self.store.get_sessions(sender_key).await.map_err(Into::into)?.unwrap_or_default();
        sessions.extend(self.held().values().filter(|held| held.sender_key().to_base64() == sender_key).cloned());
        Ok((!sessions.is_empty()).then_some(sessions))
    }
}

/// Implements [`CryptoStore`]: three functions are the wrapper's own, the listed ones are the inner store's.
macro_rules! pass_on {
    ($(fn $name:ident(&self $(, $argument:ident: $type:ty)* $(,)?) -> $result:ty;)*) => {
        #[async_trait]
        impl<S: CryptoStore> CryptoStore for GuardedStore<S> {
            type Error = CryptoStoreError;

            async fn save_changes(&self, changes: Changes) -> Result<(), CryptoStoreError> {
                self.save(changes).await
            }

            async fn get_sessions(&self, sender_key: &str) -> Result<Option<Vec<Session>>, CryptoStoreError> {
                self.sessions(sender_key).await
            }

            async fn get_user_devices(
                &self,
                user_id: &UserId,
            ) -> Result<HashMap<OwnedDeviceId, DeviceData>, CryptoStoreError> {
                self.devices(user_id).await
            }

            $(async fn $name(&self $(, $argument: $type)*) -> Result<$result, CryptoStoreError> {
                self.store.$name($($argument),*).await.map_err(Into::into)
            })*
        }
    };
}

pass_on! {
    fn load_account(&self) -> Option<Account>;
    fn load_identity(&self) -> Option<PrivateCrossSigningIdentity>;
    fn save_pending_changes(&self, changes: PendingChanges) -> ();
    fn save_inbound_group_sessions(
        &self,
        sessions: Vec<InboundGroupSession>,
        backed_up_to_version: Option<&str>,
    ) -> ();
    fn get_inbound_group_session(&self, room_id: &RoomId, session_id: &str) -> Option<InboundGroupSession>;
    fn get_withheld_info(&self, room_id: &RoomId, session_id: &str) -> Option<RoomKeyWithheldEntry>;
    fn get_withheld_sessions_by_room_id(&self, room_id: &RoomId) -> Vec<RoomKeyWithheldEntry>;
    fn get_inbound_group_sessions(&self) -> Vec<InboundGroupSession>;
    fn inbound_group_session_counts(&self, backup_version: Option<&str>) -> RoomKeyCounts;
    fn get_inbound_group_sessions_by_room_id(&self, room_id: &RoomId) -> Vec<InboundGroupSession>;
    fn get_inbound_group_sessions_for_device_batch(
        &self,
        curve_key: Curve25519PublicKey,
        sender_data_type: SenderDataType,
        after_session_id: Option<String>,
        limit: usize,
    ) -> Vec<InboundGroupSession>;
    fn inbound_group_sessions_for_backup(&self, backup_version: &str, limit: usize) -> Vec<InboundGroupSession>;
    fn mark_inbound_group_sessions_as_backed_up(
        &self,
        backup_version: &str,
        room_and_session_ids: &[(&RoomId, &str)],
    ) -> ();
    fn reset_backup_state(&self) -> ();
    fn load_backup_keys(&self) -> BackupKeys;
    fn load_dehydrated_device_pickle_key(&self) -> Option<DehydratedDeviceKey>;
    fn delete_dehydrated_device_pickle_key(&self) -> ();
    fn get_outbound_group_session(&self, room_id: &RoomId) -> Option<OutboundGroupSession>;
    fn load_tracked_users(&self) -> Vec<TrackedUser>;
    fn save_tracked_users(&self, users: &[(&UserId, bool)]) -> ();
    fn get_device(&self, user_id: &UserId, device_id: &DeviceId) -> Option<DeviceData>;
    fn get_own_device(&self) -> DeviceData;
    fn get_user_identity(&self, user_id: &UserId) -> Option<UserIdentityData>;
    fn is_message_known(&self, message_hash: &OlmMessageHash) -> bool;
    fn get_outgoing_secret_requests(&self, request_id: &TransactionId) -> Option<GossipRequest>;
    fn get_secret_request_by_info(&self, secret_info: &SecretInfo) -> Option<GossipRequest>;
    fn get_unsent_secret_requests(&self) -> Vec<GossipRequest>;
    fn delete_outgoing_secret_requests(&self, request_id: &TransactionId) -> ();
    fn get_secrets_from_inbox(&self, secret_name: &SecretName) -> Vec<Zeroizing<String>>;
    fn delete_secrets_from_inbox(&self, secret_name: &SecretName) -> ();
    fn get_room_settings(&self, room_id: &RoomId) -> Option<RoomSettings>;
    fn get_received_room_key_bundle_data(
        &self,
        room_id: &RoomId,
        user_id: &UserId,
    ) -> Option<StoredRoomKeyBundleData>;
    fn get_pending_key_bundle_details_for_room(&self, room_id: &RoomId) -> Option<RoomPendingKeyBundleDetails>;
    fn get_all_rooms_pending_key_bundles(&self) -> Vec<RoomPendingKeyBundleDetails>;
    fn has_downloaded_all_room_keys(&self, room_id: &RoomId) -> bool;
    fn get_custom_value(&self, key: &str) -> Option<Vec<u8>>;
    fn set_custom_value(&self, key: &str, value: Vec<u8>) -> ();
    fn remove_custom_value(&self, key: &str) -> ();
    fn try_take_leased_lock(
        &self,
        lease_duration_ms: u32,
        key: &str,
        holder: &str,
    ) -> Option<CrossProcessLockGeneration>;
    fn next_batch_token(&self) -> Option<String>;
    fn close(&self) -> ();
    fn reopen(&self) -> ();
    fn get_size(&self) -> Option<usize>;
}
