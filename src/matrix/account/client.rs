//! The SDK's client, always built the same way, and brought back as the same device.

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
use crate::matrix::Error;
use crate::matrix::account::crypto_store::Keys;
use crate::matrix::account::session::{Paths, Session};
use crate::matrix::account::trust::Readers;
use crate::matrix::error::Trouble;

/// How long one request may take. Joining a big room on another server takes its time.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

/// A client that nobody is logged in to yet, on the store in the data directory. Asks the server nothing. `keys` says
/// when keys of rooms are fetched from the account's backup on the server.
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
    let readers = Readers { devices, own_logins };
    // The data directory is held by this process alone.
    let stores = StoreConfig::new(CrossProcessLockConfig::SingleProcess)
        .state_store(state)
        .event_cache_store(events)
        .media_store(media)
        .crypto_store(Keys::new(crypto, readers));
    let read_from = match config.settings.devices {
        // `trust::whose` looks at each message.
        Devices::All | Devices::Verified => TrustRequirement::Untrusted,
        // A key that came from the backup is nobody's word but the server's, so it is not read by either.
        Devices::VerifiedOnly => TrustRequirement::CrossSigned,
    };
    Client::builder()
        .homeserver_url(&config.homeserver)
        // The server may not send the bot elsewhere: the config says where it lives.
        .respect_login_well_known(false)
        .store_config(stores)
        .cross_process_store_config(CrossProcessLockConfig::SingleProcess)
        // Each loop here has its own patience; a request that retries by itself would only hide what goes on.
        .request_config(RequestConfig::new().disable_retry().timeout(REQUEST_TIMEOUT))
        .user_agent(concat!("Stopover/", env!("CARGO_PKG_VERSION")))
        .with_encryption_settings(EncryptionSettings {
            // `login` does both itself, where it can ask for the password and show the recovery key.
            auto_enable_cross_signing: false,
            auto_enable_backups: false,
            backup_download_strategy: keys,
        })
        // Which devices are trusted is for the store of keys to say: see `trust.rs`.
        .with_room_key_recipient_strategy(CollectStrategy::OnlyTrustedDevices)
        .with_decryption_settings(DecryptionSettings { sender_device_trust_requirement: read_from })
        .build()
        .await
        .map_err(|error| match error {
            matrix_sdk::ClientBuildError::Http(error) => unreachable(config, error.into()),
            error => Error::Unreachable { url: config.homeserver.clone(), why: error.to_string() },
        })
}

/// Brings the session back: the same device, from the point up to which the bot has handled everything.
///
/// # Errors
/// [`Error::NoSession`], [`Error::Unfinished`] or [`Error::OtherUser`] where there is none to bring back.
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

/// Gives a fresh client its session.
pub async fn resume(
    config: &Config,
    client: &Client,
    session: &Session,
    handled_token: Option<&str>,
) -> Result<(), Error> {
    if config.user.as_str() != session.user_id.as_str() {
        return Err(Error::OtherUser { found: session.user_id.to_string(), wanted: config.user.to_string() });
    }
    // The SDK stores its own token before anything was handled, and drops whatever it thinks it has seen: without
    // this, what came in between a response and a crash would never come again.
    let store = client.state_store();
    let own = store.get_kv_data(StateStoreDataKey::SyncToken).await;
    let own = own.map_err(|error| store_trouble(config, error.into()))?;
    let set = match handled_token {
        Some(token) if own.is_some() => {
            let value = StateStoreDataValue::SyncToken(token.to_owned());
            store.set_kv_data(StateStoreDataKey::SyncToken, value).await
        }
        // A new device's store, which knows no room yet: it has to hear everything first.
        Some(_) => Ok(()),
        None => store.remove_kv_data(StateStoreDataKey::SyncToken).await,
    };
    set.map_err(|error| store_trouble(config, error.into()))?;
    client
        .matrix_auth()
        .restore_session(session.matrix(), RoomLoadSettings::default())
        .await
        .map_err(|error| store_trouble(config, error))
}

fn store_trouble(config: &Config, error: matrix_sdk::Error) -> Error {
    let path = Paths::new(config).matrix();
    let why = error.to_string();
    match Trouble::from(error) {
        Trouble::Fatal(error) => error,
        _ => Error::MatrixStore { path, why },
    }
}

/// What a request that the bot can't go on without failed of.
pub fn unreachable(config: &Config, trouble: Trouble) -> Error {
    match trouble {
        Trouble::Fatal(error) => error,
        Trouble::Lasting(why) => Error::Homeserver { why },
        trouble => Error::Unreachable { url: config.homeserver.clone(), why: trouble.why() },
    }
}
