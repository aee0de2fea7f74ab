//! The store of encryption keys: a wrapper around the SDK's own that adds four things.
//!
//! - A new Olm session is stored together with the room keys that came by it, never before them: see below.
//! - Of a room key that came twice in one sync response, the better is stored: see [`best_of_each`].
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
    /// Whose devices get room keys. `None` where the SDK's own rules decide.
    policy: Option<DevicePolicy>,
    /// New Olm sessions of a response that is not stored yet, by their ids.
    held: Mutex<HashMap<String, Session>>,
    /// Notified when some of them are stored.
    stored: Notify,
    shares: ShareGuard,
}

impl<S: CryptoStore> GuardedStore<S> {
    pub fn new(store: S, policy: Option<DevicePolicy>) -> Self {
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
        changes.inbound_group_sessions = best_of_each(std::mem::take(&mut changes.inbound_group_sessions));
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
        let Some(policy) = self.policy else { return Ok(devices) };
        let identity = self.store.get_user_identity(user).await.map_err(Into::into)?;
        let this = self.store.get_own_device().await.map_err(Into::into)?;
        let own = (this.user_id() == user).then(|| this.device_id());
        let with_trust = |device| policy.apply(device, identity.as_ref(), own);
        Ok(devices.into_iter().map(|(id, device)| (id, with_trust(device))).collect())
    }

    /// The sessions with a device, the held ones included.
    async fn sessions(&self, sender_key: &str) -> Result<Option<Vec<Session>>, CryptoStoreError> {
        let mut sessions = self.store.get_sessions(sender_key).await.map_err(Into::into)?.unwrap_or_default();
        sessions.extend(self.held().values().filter(|held| held.sender_key().to_base64() == sender_key).cloned());
        Ok((!sessions.is_empty()).then_some(sessions))
    }
}

/// Of the keys of each session, the one that reads most.
///
/// Clients send a room key once more, from the present message on, when they hear from a device in a new way. matrix-sdk-crypto
/// 0.18 compares a key that comes with the stored one (`merge_received_group_session` in its `store/mod.rs`), but not with
/// another of the same sync response, and would store both: the last one wins. Then what was sent before it can't be
/// decrypted, ever.
fn best_of_each(sessions: Vec<InboundGroupSession>) -> Vec<InboundGroupSession> {
    let mut best: Vec<InboundGroupSession> = Vec::with_capacity(sessions.len());
    for session in sessions {
        let same = |known: &InboundGroupSession| {
            known.session_id() == session.session_id() && known.room_id() == session.room_id()
        };
        let Some(at) = best.iter().position(same) else {
            best.push(session);
            continue;
        };
        let known = &best[at];
        let from_the_same =
            known.sender_key() == session.sender_key() && known.signing_keys() == session.signing_keys();
        if from_the_same && session.first_known_index() < known.first_known_index() {
            best[at] = session;
        }
    }
    best
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

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::room_id;
    use matrix_sdk_crypto::olm::SenderData;
    use matrix_sdk_crypto::store::MemoryStore;
    use matrix_sdk_crypto::types::EventEncryptionAlgorithm;
    use matrix_sdk_crypto::vodozemac::Ed25519SecretKey;
    use matrix_sdk_crypto::vodozemac::megolm::{GroupSession, SessionConfig};

    use super::*;

    /// The key of a session from its present message on.
    fn key(session: &GroupSession) -> InboundGroupSession {
        InboundGroupSession::new(
            Curve25519PublicKey::from_bytes([1; 32]),
            Ed25519SecretKey::from_slice(&[2; 32]).public_key(),
            room_id!("!room:example.org"),
            &session.session_key(),
            SenderData::unknown(),
            None,
            EventEncryptionAlgorithm::MegolmV1AesSha2,
            None,
            false,
        )
        .unwrap()
    }

    #[tokio::test]
    async fn of_a_room_key_that_comes_twice_the_one_that_reads_more_is_stored() {
        let mut session = GroupSession::new(SessionConfig::version_1());
        let first = key(&session);
        session.encrypt("said with the first key alone");
        let later = key(&session);
        let other = key(&GroupSession::new(SessionConfig::version_1()));
        for twice in [[&first, &later, &other], [&later, &other, &first]] {
            let store = GuardedStore::new(MemoryStore::new(), None);
            let changes = Changes { inbound_group_sessions: twice.map(Clone::clone).to_vec(), ..Changes::default() };
            store.save_changes(changes).await.unwrap();
            for key in [&first, &other] {
                let stored = store.get_inbound_group_session(key.room_id(), key.session_id()).await.unwrap().unwrap();
                assert_eq!(stored.first_known_index(), 0);
            }
        }
    }
}
