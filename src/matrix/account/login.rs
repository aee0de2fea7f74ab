//! `stopover login`: makes a device, its cross-signing identity and its recovery key (Matrix 1.15, "Cross-signing",
//! "Key storage"). It can be interrupted anywhere and run again.

use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::config::{SyncSettings, SyncToken};
use matrix_sdk::encryption::BackupDownloadStrategy;
use matrix_sdk::encryption::recovery::RecoveryError;
use matrix_sdk::ruma::api::client::filter::FilterDefinition;
use matrix_sdk::ruma::api::client::media::create_content;
use matrix_sdk::ruma::api::client::sync::sync_events::v3::Filter as SyncFilter;
use matrix_sdk::ruma::api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier};
use matrix_sdk::store::StateStoreDataKey;
use secrecy::{ExposeSecret as _, SecretString};

use crate::config::Config;
use crate::domain::ids::UserId;
use crate::matrix::account::client::{build, resume, unreachable};
use crate::matrix::data_dir::DataDirLock;
use crate::matrix::error::{Error, RequestError};
use crate::matrix::file_modes;
use crate::matrix::session::Session;

/// Fetch all room keys as soon as the identity is recovered. If each came when it is needed, messages from while the bot was
/// away would be handled out of order, after those that the new device has keys for. Where this fails, each does come when
/// it is needed.
const KEYS: BackupDownloadStrategy = BackupDownloadStrategy::OneShot;

/// What the account is called where it has no name of its own.
const NAME: &str = "Stopover";

/// Its picture where it has none; drawn by `data/make/avatar.py`.
const PICTURE: &[u8] = include_bytes!("../../../data/avatar.png");

/// A finished login.
pub struct LoggedIn {
    pub user: UserId,
    /// The new device's id.
    pub device: String,
    /// A new recovery key, which is stored nowhere: show it once. `None` where the account had one already.
    pub recovery_key: Option<SecretString>,
}

/// Logs in as a new device and stores the session, but not the password.
///
/// # Errors
/// [`Error::LoggedIn`] where there is a session that the homeserver accepts, [`Error::NeedsRecovery`] where the account has
/// an identity and the config has no recovery key for it, [`Error::Refused`] where the password is wrong; otherwise what
/// failed on the disk or on the way to the homeserver.
pub async fn login(config: &Config, password: SecretString) -> Result<LoggedIn, Error> {
    let lock = DataDirLock::acquire(config)?;
    file_modes::tighten(&config.data_dir);
    let (client, mut session) = match unfinished(config, &lock).await? {
        Some(begun) => begun,
        None => begin(config, &lock, &password).await?,
    };
    client.encryption().wait_for_e2ee_initialization_tasks().await;
    let recovered = identity(config, &client, &password).await?;
    let recovery_key = if recovered { None } else { Some(recovery_key(config, &client).await?) };
    // `identity` made an empty sync. `run` has to begin with a full one.
    let forgotten = client.state_store().remove_kv_data(StateStoreDataKey::SyncToken).await;
    forgotten.map_err(|error| unreachable(config, matrix_sdk::Error::from(error).into()))?;
    // The bot works without them, too.
    if let Err(error) = show_oneself(&client).await {
        tracing::warn!(%error, "the account got no name or picture; its own are left as they are");
    }
    session.complete = true;
    lock.paths.write_session(&session)?;
    Ok(LoggedIn { user: UserId::from(&*session.user_id), device: session.device_id.to_string(), recovery_key })
}

/// Gives the account a name and a picture, each unless it has its own: people see them in every list of rooms (Matrix 1.15,
/// "Profiles").
async fn show_oneself(client: &Client) -> Result<(), matrix_sdk::Error> {
    let account = client.account();
    let name = account.get_display_name().await?;
    // Homeservers call a new account by the first part of its id.
    let given = client.user_id().map(|user| user.localpart());
    if name.is_none() || name.as_deref() == given {
        account.set_display_name(Some(NAME)).await?;
    }
    if account.get_avatar_url().await?.is_none() {
        let mut upload = create_content::v3::Request::new(PICTURE.to_vec());
        (upload.filename, upload.content_type) = (Some("stopover.png".to_owned()), Some("image/png".to_owned()));
        let uploaded = client.send(upload).await?;
        account.set_avatar_url(Some(&uploaded.content_uri)).await?;
    }
    Ok(())
}

/// A login that was interrupted after its device was made, if there is one.
async fn unfinished(config: &Config, lock: &DataDirLock) -> Result<Option<(Client, Session)>, Error> {
    let Some(session) = lock.paths.read_session()? else {
        return Ok(None);
    };
    let client = build(config, &lock.paths, KEYS).await?;
    resume(config, &client, &session, None).await?;
    match client.whoami().await.map_err(RequestError::from) {
        Ok(_) if !session.complete => Ok(Some((client, session))),
        Ok(_) => Err(Error::LoggedIn {
            user: session.user_id.to_string(),
            device: session.device_id.to_string(),
            path: lock.paths.session(),
        }),
        // The homeserver has deleted that device. `begin` sets its store aside.
        Err(RequestError::Fatal(Error::LoggedOut)) => {
            lock.paths.remove_session()?;
            Ok(None)
        }
        Err(error) => Err(unreachable(config, error)),
    }
}

/// Makes a new device with the password.
async fn begin(config: &Config, lock: &DataDirLock, password: &SecretString) -> Result<(Client, Session), Error> {
    config.store_passphrase_or_new()?;
    lock.paths.set_matrix_aside()?;
    let client = build(config, &lock.paths, KEYS).await?;
    client
        .matrix_auth()
        .login_username(config.user.as_str(), password.expose_secret())
        .initial_device_display_name(&config.device_name)
        .send()
        .await
        .map_err(|error| match RequestError::from(error) {
            RequestError::Permanent(why) => Error::Refused { why },
            error => unreachable(config, error),
        })?;
    let matrix = client.matrix_auth().session().ok_or(Error::LoggedOut)?;
    let session = Session::new(&config.homeserver, &matrix);
    // Stored at once: from here on, an interrupted login continues with this device.
    lock.paths.write_session(&session)?;
    Ok((client, session))
}

/// Makes or recovers the account's cross-signing identity, and signs this device with it. `true` where it was recovered.
async fn identity(config: &Config, client: &Client, password: &SecretString) -> Result<bool, Error> {
    let failed = |error: matrix_sdk::Error| unreachable(config, error.into());
    let encryption = client.encryption();
    let user = client.user_id().ok_or(Error::LoggedOut)?;
    // An empty sync makes the SDK upload the device's keys. They can't be signed before.
    let nothing = SyncFilter::FilterDefinition(FilterDefinition::ignore_all());
    let settings = SyncSettings::new().token(SyncToken::NoToken).filter(nothing).timeout(Duration::ZERO);
    client.sync_once(settings).await.map_err(failed)?;
    let exists = encryption.request_user_identity(user).await.map_err(failed)?.is_some();
    let ours = encryption.cross_signing_status().await.is_some_and(|status| status.is_complete());
    if !exists {
        bootstrap(config, client, password).await?;
    } else if !ours {
        let Some(key) = &config.recovery_key else {
            return Err(Error::NeedsRecovery { user: user.to_string() });
        };
        match recover(client, key.read()?.expose_secret()).await {
            Ok(()) => {}
            Err(RecoveryError::Sdk(error)) => return Err(failed(error)),
            Err(error) => return Err(Error::Recovery { why: error.to_string() }),
        }
    }
    // The last step of both ways, so an interrupted login may lack it.
    encryption.request_user_identity(user).await.map_err(failed)?;
    let device = encryption.get_own_device().await.map_err(|error| failed(error.into()))?.ok_or(Error::LoggedOut)?;
    if !device.is_cross_signed_by_owner() {
        device.verify().await.map_err(|error| Error::Homeserver { why: error.to_string() })?;
    }
    Ok(exists && !ours)
}

/// Fetches the account's secrets from its secret storage (Matrix 1.15, "Secret storage"). A key backup that they don't open,
/// or that was deleted, is replaced by a new one: what was in it is lost.
async fn recover(client: &Client, key: &str) -> Result<(), RecoveryError> {
    let encryption = client.encryption();
    encryption.recovery().recover_and_fix_backup(key).await?;
    if !encryption.backups().fetch_exists_on_server().await? {
        encryption.recovery().enable_backup().await?;
        encryption.secret_storage().open_secret_store(key).await?.export_secrets().await?;
    }
    Ok(())
}

/// Makes the account's cross-signing identity, from the keys of an interrupted login where there are some. The homeserver
/// asks for the password again (Matrix 1.15, "User-Interactive Authentication API").
async fn bootstrap(config: &Config, client: &Client, password: &SecretString) -> Result<(), Error> {
    let Err(error) = client.encryption().bootstrap_cross_signing(None).await else {
        return Ok(());
    };
    let (Some(asked), Some(user)) = (error.as_uiaa_response(), client.user_id()) else {
        return Err(unreachable(config, error.into()));
    };
    let name = UserIdentifier::Matrix(MatrixUserIdentifier::new(user.to_string()));
    let mut answer = Password::new(name, password.expose_secret().to_owned());
    answer.session = asked.session.clone();
    client.encryption().bootstrap_cross_signing(Some(AuthData::Password(answer))).await.map_err(|error| {
        if error.as_uiaa_response().is_some() {
            Error::Refused { why: "the password was not accepted for cross-signing".to_owned() }
        } else {
            unreachable(config, error.into())
        }
    })
}

/// Makes a new recovery key. One from an interrupted login was never shown, so it is replaced.
async fn recovery_key(config: &Config, client: &Client) -> Result<SecretString, Error> {
    let recovery = client.encryption().recovery();
    let exists = client.encryption().secret_storage().is_enabled().await;
    let exists = exists.map_err(|error| unreachable(config, error.into()))?;
    let made = if exists { recovery.reset_key().await } else { recovery.enable().await };
    let made = match made {
        // An interrupted login left a backup. Its key is in this device's store, and is stored with the other secrets.
        Err(RecoveryError::BackupExistsOnServer) => recovery.reset_key().await,
        made => made,
    };
    match made {
        Ok(key) => Ok(SecretString::from(key)),
        Err(RecoveryError::Sdk(error)) => Err(unreachable(config, error.into())),
        Err(error) => Err(Error::Recovery { why: error.to_string() }),
    }
}
