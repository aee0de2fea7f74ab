//! The store of the encryption's keys: the SDK's own, but for three things. A new session between two devices is kept only
//! together with what came by it; whose devices are sent the keys of a room is decided here (`trust.rs`); and what is for
//! one person is encrypted and shared for nobody else (`readers.rs`).
//!
//! matrix-sdk-crypto 0.18 stores such a session as soon as its first message is decrypted, and the room's key in that
//! message only once the whole sync response is read (`decrypt_olm_message` in its `olm/account.rs`, with a TODO). Cut
//! off in between, the key is lost for good: the message comes again, but the session has used up what decrypts it, and
//! nothing that its sender says in that room can be read. So a session that comes with a sync response is held in memory
//! until that response is stored as a whole. Who speaks by it meanwhile waits for that, or it would have to be stored
//! without what it brought.

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

use crate::matrix::account::trust::Readers;
use crate::matrix::outbound::key_shares::Shares;

tokio::task_local! {
    /// Set where a sync response is taken in.
    static SYNCING: ();
}

/// Does `sync`, which takes in what other devices sent.
pub async fn syncing<F: Future>(sync: F) -> F::Output {
    SYNCING.scope((), sync).await
}

fn in_sync() -> bool {
    SYNCING.try_with(|()| ()).is_ok()
}

/// How long one who speaks by a session that has just come waits for the rest of what came with it. Storing that takes
/// milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Debug)]
pub struct Keys<S> {
    store: S,
    /// Who is sent the keys of a room.
    readers: Readers,
    /// New sessions of a response that is not stored as a whole yet, by their ids.
    held: Mutex<HashMap<String, Session>>,
    /// Rung when some of them are stored.
    stored: Notify,
    /// With whom sessions may be shared.
    shares: Shares,
}

impl<S: CryptoStore> Keys<S> {
    pub fn new(store: S, readers: Readers) -> Self {
        Self { store, readers, held: Mutex::default(), stored: Notify::new(), shares: Shares::default() }
    }

    fn held(&self) -> std::sync::MutexGuard<'_, HashMap<String, Session>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Holds the sessions that are not in the store yet, and leaves the others.
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

    async fn save(&self, mut changes: Changes) -> Result<(), CryptoStoreError> {
        self.shares.check(&changes.outbound_group_sessions).await.map_err(CryptoStoreError::backend)?;
        if changes.next_batch_token.is_some() {
            // The end of a sync response: all that came with it is stored, in one transaction.
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

    /// Waits until none of the sessions is held.
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

    /// Somebody's devices, each with the trust that decides whether it is sent the keys of a room.
    async fn devices(&self, user: &UserId) -> Result<HashMap<OwnedDeviceId, DeviceData>, CryptoStoreError> {
        let devices = self.store.get_user_devices(user).await.map_err(Into::into)?;
        let identity = self.store.get_user_identity(user).await.map_err(Into::into)?;
        let this = self.store.get_own_device().await.map_err(Into::into)?;
        let own = (this.user_id() == user).then(|| this.device_id());
        let seen = |device| self.readers.seen(device, identity.as_ref(), own);
        Ok(devices.into_iter().map(|(id, device)| (id, seen(device))).collect())
    }

    async fn sessions(&self, sender_key: &str) -> Result<Option<Vec<Session>>, CryptoStoreError> {
        let mut sessions = self.store.get_sessions(sender_key).await.map_err(Into::into)?.unwrap_or_default();
        sessions.extend(self.held().values().filter(|held| held.sender_key().to_base64() == sender_key).cloned());
        Ok((!sessions.is_empty()).then_some(sessions))
    }
}

/// A [`CryptoStore`] that passes everything on but what stands above.
macro_rules! pass_on {
    ($(fn $name:ident(&self $(, $argument:ident: $type:ty)* $(,)?) -> $result:ty;)*) => {
        #[async_trait]
        impl<S: CryptoStore> CryptoStore for Keys<S> {
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
