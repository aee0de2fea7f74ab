//! Builds the SDK's client, and restores the bot's session in it.

use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::config::{RequestConfig, StoreConfig};
use matrix_sdk::cross_process_lock::CrossProcessLockConfig;
use matrix_sdk::encryption::{BackupDownloadStrategy, EncryptionSettings};
use matrix_sdk::store::{RoomLoadSettings, StateStoreDataKey, StateStoreDataValue};
use matrix_sdk::{SqliteCryptoStore, SqliteEventCacheStore, SqliteMediaStore, SqliteStateStore, SqliteStoreConfig};
use matrix_sdk_crypto::{CollectStrategy, DecryptionSettings, TrustRequirement};
use secrecy::ExposeSecret as _;

use crate::config::{Config, Devices, Settings};
use crate::matrix::account::crypto_store::GuardedStore;
use crate::matrix::account::trust::DevicePolicy;
use crate::matrix::data_dir::Paths;
use crate::matrix::error::Error;
use crate::matrix::error::RequestError;
use crate::matrix::session::Session;

/// How long one request may take. Joining a big room on another homeserver is slow.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

/// A client without a login, on the Matrix store in the data directory. It makes no request.
///
/// `keys`: when room keys are fetched from the account's key backup (Matrix 1.15, "Server-side key backups").
///
/// # Errors
/// The Matrix store can't be opened, its passphrase is missing, or `homeserver` is no usable address.
pub async fn build(config: &Config, paths: &Paths, keys: BackupDownloadStrategy) -> Result<Client, Error> {
    let passphrase = config.store_passphrase()?;
    let files = SqliteStoreConfig::new(paths.matrix()).passphrase(Some(passphrase.expose_secret()));
    let opened = tokio::try_join!(
        SqliteStateStore::open_with_config(&files),
        SqliteEventCacheStore::open_with_config(&files),
        SqliteMediaStore::open_with_config(&files),
        SqliteCryptoStore::open_with_config(&files),
    );
    let (state, events, media, crypto) =
        opened.map_err(|error| Error::MatrixStore { path: paths.matrix(), why: error.to_string() })?;
    let Settings { devices, own_logins, .. } = config.settings;
    let policy = DevicePolicy { devices, own_logins };
    // This process alone holds the data directory.
    let stores = StoreConfig::new(CrossProcessLockConfig::SingleProcess)
        .state_store(state)
        .event_cache_store(events)
        .media_store(media)
        .crypto_store(GuardedStore::new(crypto, Some(policy)));
    let read_from = match config.settings.devices {
        // `trust::whose` looks at each message.
        Devices::All | Devices::Verified => TrustRequirement::Untrusted,
        // Messages whose key comes from the backup aren't decrypted then: only the homeserver says whose key it is.
        Devices::VerifiedOnly => TrustRequirement::CrossSigned,
    };
    Client::builder()
        .homeserver_url(&config.homeserver)
        // The config alone says where the homeserver is.
        .respect_login_well_known(false)
        .store_config(stores)
        .cross_process_store_config(CrossProcessLockConfig::SingleProcess)
        // Each task here has its own retries and logs them. Retries within the SDK would hide failures.
        .request_config(RequestConfig::new().disable_retry().timeout(REQUEST_TIMEOUT))
        .user_agent(concat!("Stopover/", env!("CARGO_PKG_VERSION")))
        .with_encryption_settings(EncryptionSettings {
            // `login` does both, since it has the password and can show the recovery key.
            auto_enable_cross_signing: false,
            auto_enable_backups: false,
            backup_download_strategy: keys,
        })
        // The crypto store decides which devices are trusted: see `trust.rs`.
        .with_room_key_recipient_strategy(CollectStrategy::OnlyTrustedDevices)
        .with_decryption_settings(DecryptionSettings { sender_device_trust_requirement: read_from })
        .build()
        .await
        .map_err(|error| match error {
            matrix_sdk::ClientBuildError::Http(error) => unreachable(config, error.into()),
            error => Error::Unreachable { url: config.homeserver.clone(), why: error.to_string() },
        })
}

/// Restores the session: the same device, at `handled_token`, the sync token up to which the bot has handled everything.
///
/// # Errors
/// [`Error::NoSession`], [`Error::Unfinished`] or [`Error::OtherUser`] where there is no session to restore; otherwise as
/// [`build`].
pub async fn restore(config: &Config, handled_token: Option<&str>) -> Result<Client, Error> {
    let paths = Paths::new(config);
    let session = paths.read_session()?.ok_or_else(|| Error::NoSession { path: config.data_dir.clone() })?;
    if !session.complete {
        return Err(Error::Unfinished { path: config.data_dir.clone() });
    }
    let client = build(config, &paths, BackupDownloadStrategy::AfterDecryptionFailure).await?;
    resume(config, &client, &session, handled_token).await?;
    Ok(client)
}

/// Restores `session` in a client that has just been built. `handled_token`: see [`restore`].
///
/// # Errors
/// [`Error::OtherUser`], or the Matrix store fails.
pub async fn resume(
    config: &Config,
    client: &Client,
    session: &Session,
    handled_token: Option<&str>,
) -> Result<(), Error> {
    if config.user.as_str() != session.user_id.as_str() {
        return Err(Error::OtherUser { found: session.user_id.to_string(), wanted: config.user.to_string() });
    }
    // The SDK stores its token before anything is handled, and drops a response that begins with it. So it is set back:
    // otherwise, what came in a response that the bot didn't finish would never come again.
    let store = client.state_store();
    let own = store.get_kv_data(StateStoreDataKey::SyncToken).await;
    let own = own.map_err(|error| store_error(config, error.into()))?;
    let set = match handled_token {
        Some(token) if own.is_some() => {
            let value = StateStoreDataValue::SyncToken(token.to_owned());
            store.set_kv_data(StateStoreDataKey::SyncToken, value).await
        }
        // A new device's store knows no room yet, so it has to begin with a full sync.
        Some(_) => Ok(()),
        None => store.remove_kv_data(StateStoreDataKey::SyncToken).await,
    };
    set.map_err(|error| store_error(config, error.into()))?;
    client
        .matrix_auth()
        .restore_session(session.matrix(), RoomLoadSettings::default())
        .await
        .map_err(|error| store_error(config, error))
}

fn store_error(config: &Config, error: matrix_sdk::Error) -> Error {
    let path = Paths::new(config).matrix();
    let why = error.to_string();
    match RequestError::from(error) {
        RequestError::Fatal(error) => error,
        _ => Error::MatrixStore { path, why },
    }
}

/// A failed request as a fatal error, where the command can't go on without it.
pub fn unreachable(config: &Config, error: RequestError) -> Error {
    match error {
        RequestError::Fatal(error) => error,
        RequestError::Permanent(why) => Error::Homeserver { why },
        error => Error::Unreachable { url: config.homeserver.clone(), why: error.reason() },
    }
}
