//! Logging in, once: a device, its cross-signing, its recovery key. Whatever it is interrupted at, it can be run again.

use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::config::{SyncSettings, SyncToken};
use matrix_sdk::encryption::BackupDownloadStrategy;
use matrix_sdk::encryption::recovery::RecoveryError;
use matrix_sdk::ruma::api::client::filter::FilterDefinition;
use matrix_sdk::ruma::api::client::sync::sync_events::v3::Filter as SyncFilter;
use matrix_sdk::ruma::api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier};
use matrix_sdk::store::StateStoreDataKey;
use secrecy::{ExposeSecret as _, SecretString};

use crate::config::Config;
use crate::domain::ids::UserId;
use crate::matrix::account::client::{build, resume, unreachable};
use crate::matrix::account::session::{Held, Session};
use crate::matrix::error::{Error, Trouble};
use crate::matrix::file_modes;

/// All keys at once, as soon as the account's identity is recovered: one by one, they would come after what the new
/// device can read by itself, and what was said while the bot was away would be handled out of its order. Where this
/// fails, they do come one by one.
const KEYS: BackupDownloadStrategy = BackupDownloadStrategy::OneShot;

pub struct LoggedIn {
    pub user: UserId,
    pub device: String,
    /// Made now, kept nowhere: to be shown once. `None` where the account had one already.
    pub recovery_key: Option<SecretString>,
}

/// Logs in as a new device and stores the session, never the password.
///
/// # Errors
/// [`Error::LoggedIn`] where a session that the server knows exists, [`Error::NeedsRecovery`] where the account has
/// an identity whose keys this device can't get at.
pub async fn login(config: &Config, password: SecretString) -> Result<LoggedIn, Error> {
    let held = Held::take(config)?;
    file_modes::tighten(&config.data_dir);
    let (client, mut session) = match unfinished(config, &held).await? {
        Some(begun) => begun,
        None => begin(config, &held, &password).await?,
    };
    client.encryption().wait_for_e2ee_initialization_tasks().await;
    let recovered = identity(config, &client, &password).await?;
    let recovery_key = if recovered { None } else { Some(recovery_key(config, &client).await?) };
    // Of the sync of nothing: `run` begins with one of everything.
    let forgotten = client.state_store().remove_kv_data(StateStoreDataKey::SyncToken).await;
    forgotten.map_err(|error| unreachable(config, matrix_sdk::Error::from(error).into()))?;
    session.complete = true;
    held.paths.write_session(&session)?;
    Ok(LoggedIn { user: UserId::from(&*session.user_id), device: session.device_id.to_string(), recovery_key })
}

/// A login that was interrupted after the device was made, to go on with.
async fn unfinished(config: &Config, held: &Held) -> Result<Option<(Client, Session)>, Error> {
    let Some(session) = held.paths.read_session()? else {
        return Ok(None);
    };
    let client = build(config, &held.paths, KEYS).await?;
    resume(config, &client, &session, None).await?;
    match client.whoami().await.map_err(Trouble::from) {
        Ok(_) if !session.complete => Ok(Some((client, session))),
        Ok(_) => Err(Error::LoggedIn {
            user: session.user_id.to_string(),
            device: session.device_id.to_string(),
            path: held.paths.session(),
        }),
        // That device is gone for good. Its store goes aside with `begin`.
        Err(Trouble::Fatal(Error::LoggedOut)) => {
            held.paths.remove_session()?;
            Ok(None)
        }
        Err(trouble) => Err(unreachable(config, trouble)),
    }
}

async fn begin(config: &Config, held: &Held, password: &SecretString) -> Result<(Client, Session), Error> {
    config.store_passphrase_or_new()?;
    held.paths.set_matrix_aside()?;
    let client = build(config, &held.paths, KEYS).await?;
    client
        .matrix_auth()
        .login_username(config.user.as_str(), password.expose_secret())
        .initial_device_display_name(&config.device_name)
        .send()
        .await
        .map_err(|error| match Trouble::from(error) {
            Trouble::Lasting(why) => Error::Refused { why },
            trouble => unreachable(config, trouble),
        })?;
    let matrix = client.matrix_auth().session().ok_or(Error::LoggedOut)?;
    let session = Session::new(&config.homeserver, &matrix);
    // At once: from here on, an interrupted login goes on as this device.
    held.paths.write_session(&session)?;
    Ok((client, session))
}

/// Sees to it that the account has a cross-signing identity that signs this device. Tells whether it was recovered.
async fn identity(config: &Config, client: &Client, password: &SecretString) -> Result<bool, Error> {
    let passed = |error: matrix_sdk::Error| unreachable(config, error.into());
    let encryption = client.encryption();
    let user = client.user_id().ok_or(Error::LoggedOut)?;
    // A sync of nothing: it is what makes the SDK upload the device's keys, without which nobody can sign them.
    let nothing = SyncFilter::FilterDefinition(FilterDefinition::ignore_all());
    let settings = SyncSettings::new().token(SyncToken::NoToken).filter(nothing).timeout(Duration::ZERO);
    client.sync_once(settings).await.map_err(passed)?;
    let exists = encryption.request_user_identity(user).await.map_err(passed)?.is_some();
    let ours = encryption.cross_signing_status().await.is_some_and(|status| status.is_complete());
    if !exists {
        bootstrap(config, client, password).await?;
    } else if !ours {
        let Some(key) = &config.recovery_key else {
            return Err(Error::NeedsRecovery { user: user.to_string() });
        };
        match recover(client, key.read()?.expose_secret()).await {
            Ok(()) => {}
            Err(RecoveryError::Sdk(error)) => return Err(passed(error)),
            Err(error) => return Err(Error::Recovery { why: error.to_string() }),
        }
    }
    // The last step of both, so it may be what an interrupted login lacks.
    encryption.request_user_identity(user).await.map_err(passed)?;
    let device = encryption.get_own_device().await.map_err(|error| passed(error.into()))?.ok_or(Error::LoggedOut)?;
    if !device.is_cross_signed_by_owner() {
        device.verify().await.map_err(|error| Error::Homeserver { why: error.to_string() })?;
    }
    Ok(exists && !ours)
}

/// Fetches the account's secrets. A backup of keys that they don't open, or that was deleted, is made anew: what was in
/// it is out of reach for good.
async fn recover(client: &Client, key: &str) -> Result<(), RecoveryError> {
    let encryption = client.encryption();
    encryption.recovery().recover_and_fix_backup(key).await?;
    if !encryption.backups().fetch_exists_on_server().await? {
        encryption.recovery().enable_backup().await?;
        encryption.secret_storage().open_secret_store(key).await?.export_secrets().await?;
    }
    Ok(())
}

/// Makes the account's identity, of the keys of an interrupted login where there are some.
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

/// A new recovery key. One that an interrupted login made was never shown, so it is replaced.
async fn recovery_key(config: &Config, client: &Client) -> Result<SecretString, Error> {
    let recovery = client.encryption().recovery();
    let stands = client.encryption().secret_storage().is_enabled().await;
    let stands = stands.map_err(|error| unreachable(config, error.into()))?;
    let made = if stands { recovery.reset_key().await } else { recovery.enable().await };
    let made = match made {
        // A backup that an interrupted login left: its key is in this device's store, and goes with the secrets.
        Err(RecoveryError::BackupExistsOnServer) => recovery.reset_key().await,
        made => made,
    };
    match made {
        Ok(key) => Ok(SecretString::from(key)),
        Err(RecoveryError::Sdk(error)) => Err(unreachable(config, error.into())),
        Err(error) => Err(Error::Recovery { why: error.to_string() }),
    }
}
