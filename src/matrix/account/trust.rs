//! Device trust: whether a message is really its sender's, and which devices can read the bot's own.
//!
//! **Messages to the bot.** The SDK reports for every decrypted event how sure it is of the sender
//! (`EncryptionInfo::verification_state`, matrix-sdk-common 0.18, `src/deserialized_responses.rs`). [`authenticity`] turns
//! that into one of four cases, for all the ways in which an event comes: in a sync, in a gap, with a late key. The SDK's
//! `DecryptionSettings` alone aren't enough: `TrustRequirement::Untrusted` decrypts messages that one account wrote and a
//! homeserver passes on as another's, and `CrossSigned` decrypts nothing from people who never set up verification
//! (`check_sender_trust_requirement` in matrix-sdk-crypto 0.18, `src/machine/mod.rs`).
//!
//! **Messages from the bot.** An encrypted message can be read by the devices that get the room key. The SDK chooses them by
//! a `CollectStrategy`, one for the whole client (`src/session_manager/group_sessions/share_strategy.rs`). The bot wants
//! "signed devices of people who sign theirs, all devices of people who don't" (after MSC4153), and no strategy does that:
//! `IdentityBasedStrategy` leaves out everybody without a cross-signing identity, `AllDevices` leaves out nobody,
//! `ErrorOnVerifiedUserProblem` looks only at people whom the bot has verified.
//!
//! So the strategy is `OnlyTrustedDevices`: it shares with a device whose local trust is `Ignored`, and tells every other
//! one that the key is withheld (`m.unverified`). What the local trust is, [`DevicePolicy::trust`] decides whenever the
//! crypto store reads a device (`crypto_store.rs`, `get_user_devices`). Nothing is stored, so nothing can be stored too
//! late: a new device is judged by the same read that would share a key with it. A room key that a device has and must not
//! have any more is replaced before the next message (`is_session_overshared_for_user`, the same file), and before each
//! message the SDK asks the homeserver for the devices of everybody whose list has changed
//! (`ensure_room_encryption_ready`, matrix-sdk 0.18, `src/room/futures.rs`).
//!
//! **Limits.** A homeserver can hide its user's identity from a bot that has never seen it. It can also give its user a new
//! identity, with a device that this one signs. The log reports new identities (`logins.rs`), but nothing is held back,
//! since people do lose their keys. Reactions and redactions are never encrypted, so the homeservers alone say whose they
//! are.

use std::collections::BTreeMap;
use std::sync::Arc;

use matrix_sdk::Room;
use matrix_sdk::deserialized_responses::{
    EncryptionInfo, TimelineEventKind, UnableToDecryptReason, VerificationLevel, VerificationState,
};
use matrix_sdk::ruma::{DeviceId, OwnedUserId, UserId as MatrixUserId};
use matrix_sdk_crypto::{DeviceData, LocalTrust, UserIdentityData};

use crate::config::Devices;
use crate::matrix::error::RequestError;

/// How an event was encrypted.
#[derive(Clone, Debug)]
pub enum Encryption {
    /// Not at all.
    Plain,
    /// Its key is missing, so it can't be decrypted yet.
    Undecrypted,
    /// Its keys are not those of the sender that the homeserver names, so it wasn't decrypted.
    Forged,
    /// It was decrypted.
    Decrypted(Arc<EncryptionInfo>),
}

impl From<&TimelineEventKind> for Encryption {
    fn from(kind: &TimelineEventKind) -> Self {
        match kind {
            TimelineEventKind::PlainText { .. } => Self::Plain,
            TimelineEventKind::Decrypted(event) => Self::Decrypted(Arc::clone(&event.encryption_info)),
            TimelineEventKind::UnableToDecrypt { utd_info, .. } => match &utd_info.reason {
                UnableToDecryptReason::SenderIdentityNotTrusted(VerificationLevel::MismatchedSender) => Self::Forged,
                _ => Self::Undecrypted,
            },
        }
    }
}

/// Authenticity words an encrypted message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authenticity {
    /// It is, by a device that counts as theirs.
    Authentic,
    /// The sender has verified devices, but this one isn't among them.
    UnverifiedDevice,
    /// The keys are somebody else's.
    Forged,
    /// The sender has a new identity, and the bot still has the old one as verified. The message is handled once that
    /// verification is withdrawn (`verify.rs`).
    IdentityChanged,
}

/// Decides whether a decrypted message is its sender's. `devices`: the config's rule.
///
/// What is known of the sender's devices may be older than the message. So where the device looks unverified, the
/// homeserver is asked first; `asked` remembers for whom, and whether they have a cross-signing identity.
///
/// # Errors
/// The homeserver or the SDK's store had to be asked, and failed.
pub async fn authenticity(
    room: &Room,
    sender: &MatrixUserId,
    info: &EncryptionInfo,
    devices: Devices,
    asked: &mut BTreeMap<OwnedUserId, bool>,
) -> Result<Authenticity, RequestError> {
    let first = of_state(&info.verification_state);
    // With `VerifiedOnly`, the SDK decrypts nothing else (`client.rs`).
    if first != Authenticity::UnverifiedDevice || devices != Devices::Verified {
        return Ok(if first == Authenticity::UnverifiedDevice { Authenticity::Authentic } else { first });
    }
    let verifies = if let Some(verifies) = asked.get(sender) {
        *verifies
    } else {
        let verifies = has_identity(room, sender).await?;
        asked.insert(sender.to_owned(), verifies);
        verifies
    };
    if !verifies {
        return Ok(Authenticity::Authentic);
    }
    let now = match info.session_id() {
        Some(session) => room.get_encryption_info(session, sender).await,
        None => None,
    };
    Ok(now.map_or(first, |info| of_state(&info.verification_state)))
}

/// Whether somebody has set up cross-signing (Matrix 1.15, "Cross-signing"), by what their homeserver says now.
async fn has_identity(room: &Room, person: &MatrixUserId) -> Result<bool, RequestError> {
    let encryption = room.client().encryption();
    match encryption.request_user_identity(person).await.map_err(RequestError::from) {
        Ok(identity) => Ok(identity.is_some()),
        // The homeserver won't tell. The SDK keeps every identity that it has seen.
        Err(RequestError::Permanent(_)) => {
            let known = encryption.get_user_identity(person).await.map_err(matrix_sdk::Error::from)?;
            Ok(known.is_some())
        }
        Err(error) => Err(error),
    }
}

fn of_state(state: &VerificationState) -> Authenticity {
    match state {
        VerificationState::Verified | VerificationState::Unverified(VerificationLevel::UnverifiedIdentity) => {
            Authenticity::Authentic
        }
        VerificationState::Unverified(level) => match level {
            VerificationLevel::MismatchedSender => Authenticity::Forged,
            VerificationLevel::VerificationViolation => Authenticity::IdentityChanged,
            VerificationLevel::UnverifiedIdentity => Authenticity::Authentic,
            VerificationLevel::UnsignedDevice | VerificationLevel::None(_) => Authenticity::UnverifiedDevice,
        },
    }
}

/// Which devices get the keys of the bot's encrypted messages: the config's rule.
#[derive(Clone, Copy, Debug)]
pub struct DevicePolicy {
    pub devices: Devices,
    /// Other verified devices of the bot's own account.
    pub own_logins: bool,
}

impl DevicePolicy {
    /// The local trust of a device, as `OnlyTrustedDevices` reads it. `identity`: its owner's. `own`: the id of this very
    /// device, where `device` belongs to the bot's own account.
    pub fn trust(self, device: &DeviceData, identity: Option<&UserIdentityData>, own: Option<&DeviceId>) -> LocalTrust {
        let signed = identity
            .is_some_and(|identity| identity.self_signing_key().verify_device_keys(device.as_device_keys()).is_ok());
        match own {
            Some(own) if device.device_id() == own => device.local_trust_state(),
            Some(_) if self.own_logins && signed => LocalTrust::Ignored,
            // Not `Unset`: then a signed device would be trusted for its signature.
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

    /// The device with that trust; everything else in it stays as it is.
    pub fn apply(self, device: DeviceData, identity: Option<&UserIdentityData>, own: Option<&DeviceId>) -> DeviceData {
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
