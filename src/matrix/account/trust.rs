//! Whose words these are, and whose devices read the bot's.
//!
//! **Reading.** Every encrypted event that is decrypted says how sure the SDK is of its sender
//! (`EncryptionInfo::verification_state`, matrix-sdk-common 0.18, `src/deserialized_responses.rs`). [`whose`] makes one of
//! four of it, for all the ways in which an event comes: by sync (`batch.rs`), in a gap (`gap.rs`, which `batch.rs`
//! reads), with a late key (`late.rs`). `DecryptionSettings` alone would not do: `TrustRequirement::Untrusted` decrypts
//! what one account wrote and the server passes on as another's, and `CrossSigned` nothing of people who never set up
//! verification (`check_sender_trust_requirement` in matrix-sdk-crypto 0.18, `src/machine/mod.rs`).
//!
//! **Being read.** A message in an encrypted room is read by the devices that get the room key. The SDK chooses them by a
//! `CollectStrategy`, one for the whole client (`src/session_manager/group_sessions/share_strategy.rs`). None of them is
//! what is wanted here, "signed devices of people who sign theirs, all devices of people who don't":
//! `IdentityBasedStrategy` leaves out everybody without a cross-signing identity, `AllDevices` leaves out nobody,
//! `ErrorOnVerifiedUserProblem` looks only at people whom the bot has verified.
//!
//! So the strategy is `OnlyTrustedDevices`, which shares with a device whose local trust is `Ignored`, tells every other
//! one that the key is withheld (`m.unverified`), and with what the local trust is, is decided here ([`Readers::trust`])
//! at each single read of the store of keys (`keys.rs`, `get_user_devices`). Nothing has to be noted down, so nothing can
//! be noted too late: a device that the SDK learns of is judged by the same read that would share with it. A room key that
//! a device has which may not have it any more is replaced before the next message (`is_session_overshared_for_user`,
//! the same file), and before each message the SDK asks the server for the devices of everybody whose list has changed
//! (`ensure_room_encryption_ready`, matrix-sdk 0.18, `src/room/futures.rs`).
//!
//! What this can't do: a homeserver can keep its user's identity secret from a bot that has never seen it, and it can give
//! its user a new identity, with a device signed by that. The log tells of new identities (`logins.rs`); nothing is held
//! back for them, since people do lose their keys. And reactions and deletions are never encrypted, so whose they are is
//! the homeservers' word alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use matrix_sdk::Room;
use matrix_sdk::deserialized_responses::{
    EncryptionInfo, TimelineEventKind, UnableToDecryptReason, VerificationLevel, VerificationState,
};
use matrix_sdk::ruma::{DeviceId, OwnedUserId, UserId as MatrixUserId};
use matrix_sdk_crypto::{DeviceData, LocalTrust, UserIdentityData};

use crate::config::Devices;
use crate::matrix::error::Trouble;

/// How an event came.
#[derive(Clone, Debug)]
pub enum Came {
    /// Unencrypted.
    Clear,
    /// Encrypted, and it can't be read yet.
    Unread,
    /// Encrypted by somebody else than the server says, and not decrypted for that reason.
    Forged,
    /// Encrypted, and decrypted.
    Sealed(Arc<EncryptionInfo>),
}

impl From<&TimelineEventKind> for Came {
    fn from(kind: &TimelineEventKind) -> Self {
        match kind {
            TimelineEventKind::PlainText { .. } => Self::Clear,
            TimelineEventKind::Decrypted(event) => Self::Sealed(Arc::clone(&event.encryption_info)),
            TimelineEventKind::UnableToDecrypt { utd_info, .. } => match &utd_info.reason {
                UnableToDecryptReason::SenderIdentityNotTrusted(VerificationLevel::MismatchedSender) => Self::Forged,
                _ => Self::Unread,
            },
        }
    }
}

/// Whose words an encrypted message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The sender's, by a device that counts as theirs.
    Theirs,
    /// A device sent them that the sender has not verified, although they have verified others.
    Unverified,
    /// Somebody else's: the keys are not the sender's.
    Forged,
    /// The sender's by new keys, while the bot still holds the old ones for verified. They wait until that is put away
    /// (`verify.rs`).
    Waits,
}

/// Decides it. What is known of the sender's devices may be older than the message, so where they look unverified the
/// server is asked first; `asked` remembers whom.
pub async fn whose(
    room: &Room,
    sender: &MatrixUserId,
    info: &EncryptionInfo,
    devices: Devices,
    asked: &mut BTreeMap<OwnedUserId, bool>,
) -> Result<Whose, Trouble> {
    let first = by_level(&info.verification_state);
    // Where the config wants verified devices only, the SDK has not decrypted anything else.
    if first != Whose::Unverified || devices != Devices::Verified {
        return Ok(if first == Whose::Unverified { Whose::Theirs } else { first });
    }
    let verifies = match asked.get(sender) {
        Some(verifies) => *verifies,
        None => {
            let verifies = has_identity(room, sender).await?;
            asked.insert(sender.to_owned(), verifies);
            verifies
        }
    };
    if !verifies {
        return Ok(Whose::Theirs);
    }
    let now = match info.session_id() {
        Some(session) => room.get_encryption_info(session, sender).await,
        None => None,
    };
    Ok(now.map_or(first, |info| by_level(&info.verification_state)))
}

/// Whether somebody has set up cross-signing, by what their server says now.
async fn has_identity(room: &Room, person: &MatrixUserId) -> Result<bool, Trouble> {
    let encryption = room.client().encryption();
    match encryption.request_user_identity(person).await.map_err(Trouble::from) {
        Ok(identity) => Ok(identity.is_some()),
        // Then what is known has to do. An identity that was seen once stays known.
        Err(Trouble::Lasting(_)) => {
            let known = encryption.get_user_identity(person).await.map_err(matrix_sdk::Error::from)?;
            Ok(known.is_some())
        }
        Err(trouble) => Err(trouble),
    }
}

fn by_level(state: &VerificationState) -> Whose {
    match state {
        VerificationState::Verified | VerificationState::Unverified(VerificationLevel::UnverifiedIdentity) => {
            Whose::Theirs
        }
        VerificationState::Unverified(level) => match level {
            VerificationLevel::MismatchedSender => Whose::Forged,
            VerificationLevel::VerificationViolation => Whose::Waits,
            VerificationLevel::UnverifiedIdentity => Whose::Theirs,
            VerificationLevel::UnsignedDevice | VerificationLevel::None(_) => Whose::Unverified,
        },
    }
}

/// Which devices read what the bot says where it is encrypted, as the config has it.
#[derive(Clone, Copy, Debug)]
pub struct Readers {
    pub devices: Devices,
    /// Other verified devices of the bot's own account.
    pub own_logins: bool,
}

impl Readers {
    /// The local trust of a device, as `OnlyTrustedDevices` is to see it. `own`: this very device, where `device` is one
    /// of the bot's own account.
    pub fn trust(self, device: &DeviceData, identity: Option<&UserIdentityData>, own: Option<&DeviceId>) -> LocalTrust {
        let signed = identity
            .is_some_and(|identity| identity.self_signing_key().verify_device_keys(device.as_device_keys()).is_ok());
        match own {
            Some(own) if device.device_id() == own => device.local_trust_state(),
            Some(_) if self.own_logins && signed => LocalTrust::Ignored,
            // Not merely `Unset`: a signed one is trusted for its signature.
            Some(_) => LocalTrust::BlackListed,
            None => {
                let may = match self.devices {
                    Devices::All => true,
                    Devices::Verified => signed || identity.is_none() && !device.is_dehydrated(),
                    Devices::VerifiedOnly => signed,
                };
                if may { LocalTrust::Ignored } else { LocalTrust::Unset }
            }
        }
    }

    /// The device, with that trust. It is the SDK's own for a device that is not marked otherwise, so the rest of it is
    /// kept as it was.
    pub fn seen(self, device: DeviceData, identity: Option<&UserIdentityData>, own: Option<&DeviceId>) -> DeviceData {
        let trust = self.trust(&device, identity, own);
        if device.local_trust_state() == trust {
            return device;
        }
        let marked = serde_json::to_value(&device).and_then(|mut json| {
            json["trust_state"] = serde_json::to_value(trust)?;
            serde_json::from_value(json)
        });
        marked.unwrap_or_else(|_| DeviceData::new(device.as_device_keys().clone(), trust))
    }
}
