//! `stopover check`: one line for each thing that the bot needs, saying that it is fine or what to do. It only reads, and may
//! be used while the bot runs.

use crate::store::slowed;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::time::Duration;

use matrix_sdk::encryption::BackupDownloadStrategy;
use matrix_sdk::encryption::recovery::RecoveryState;
use matrix_sdk::reqwest;
use matrix_sdk::{Client, HttpError};
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::config::{Config, Devices, Secret};
use crate::matrix::account::client::{build, resume};
use crate::matrix::data_dir::{DataDirLock, Paths};
use crate::matrix::error::{Error, RequestError};
use crate::matrix::file_modes::open_to_others;
use crate::matrix::outbound::sender::how_to_lift_limits;
use crate::matrix::session::Session;
use crate::store::{Form, Key, SCHEMA, Slowed, Store, StoreError, form, schema};
use crate::text::clean::clean_line;

/// How long the homeserver may take for one answer.
const TIMEOUT: Duration = Duration::from_secs(20);
/// Free disk space, in MiB, below which a warning is given. The stores grow slowly, but a full disk stops the bot.
const LOW_MIB: u64 = 200;
/// Characters shown of a login's id, and of its name.
const MAX_LOGIN: usize = 40;

/// One thing that the bot needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// A word, such as `session`.
    pub what: &'static str,
    pub ok: bool,
    /// How it is, or what to do.
    pub note: String,
}

fn good(what: &'static str, note: impl Into<String>) -> Line {
    Line { what, ok: true, note: note.into() }
}

fn bad(what: &'static str, note: impl ToString) -> Line {
    Line { what, ok: false, note: note.to_string() }
}

/// Checks homeserver, session, store, disk, encryption, and who may verify the bot.
pub async fn check(config: &Config) -> Vec<Line> {
    let mut lines = vec![homeserver(config).await];
    if !config.data_dir.is_dir() {
        lines.push(bad("session", Error::NoSession { path: config.data_dir.clone() }));
        return lines;
    }
    let lock = DataDirLock::acquire(config);
    let session = match Paths::new(config).read_session() {
        Ok(Some(session)) if session.complete => Some(session),
        Ok(Some(_)) => {
            lines.push(bad("session", Error::Unfinished { path: config.data_dir.clone() }));
            None
        }
        Ok(None) => {
            lines.push(bad("session", Error::NoSession { path: config.data_dir.clone() }));
            None
        }
        Err(error) => {
            lines.push(bad("session", error));
            None
        }
    };
    if let Some(session) = &session {
        lines.push(whoami(config, session).await);
    }
    match &lock {
        Ok(lock) => {
            let (line, handled) = store(config, lock);
            lines.push(line);
            lines.extend([limits(config), at_rest(config), files(config), disk(config)]);
            if let Some(session) = &session {
                lines.extend(encryption(config, lock, session, handled.as_deref()).await);
            }
        }
        Err(Error::InUse { .. }) => {
            lines.push(good("store", "in use by the running bot, so not looked into"));
            lines.extend([limits(config), at_rest(config), files(config), disk(config)]);
            if let Some(session) = &session {
                lines.push(cross_signing(config, session).await);
                lines.push(backup_of_running(config, session).await);
            }
        }
        Err(error) => lines.push(bad("store", error)),
    }
    if let Some(session) = &session {
        lines.push(own_logins(config, session).await);
    }
    lines.extend([readers(config), verification(config), seen_by()]);
    lines
}

async fn homeserver(config: &Config) -> Line {
    let url = &config.homeserver;
    let asked = async {
        let client = Client::builder().homeserver_url(url).build().await.map_err(|error| error.to_string())?;
        let versions = client.fetch_server_versions(None).await.map_err(|error| RequestError::from(error).reason())?;
        Ok::<_, String>(versions.versions.last().cloned().unwrap_or_default())
    };
    match tokio::time::timeout(TIMEOUT, asked).await {
        Ok(Ok(newest)) => good("homeserver", format!("{url} speaks Matrix up to {newest}")),
        Ok(Err(why)) => bad("homeserver", Error::Unreachable { url: url.clone(), why }),
        Err(_) => bad("homeserver", Error::Unreachable { url: url.clone(), why: "no answer in time".to_owned() }),
    }
}

/// Makes a request as the bot. Not with the SDK: its client would open the stores, which a running bot has open. Returns the
/// status and the body.
async fn ask(
    config: &Config,
    session: &Session,
    path: &str,
    body: Option<Value>,
) -> Result<(u16, Value), RequestError> {
    let url = format!("{}/_matrix/client/v3/{path}", config.homeserver);
    let client = reqwest::Client::new();
    let request = match body {
        Some(body) => client.post(url).body(body.to_string()),
        None => client.get(url),
    };
    let asked = async {
        let response = request.bearer_auth(session.access_token()).timeout(TIMEOUT).send().await?;
        let status = response.status().as_u16();
        let body = response.bytes().await?;
        Ok::<_, reqwest::Error>((status, serde_json::from_slice(&body).unwrap_or_default()))
    };
    asked.await.map_err(|error| RequestError::from(HttpError::Reqwest(error)))
}

async fn whoami(config: &Config, session: &Session) -> Line {
    let (user, device) = (session.user_id.as_str(), session.device_id.as_str());
    if user != config.user.as_str() {
        let (found, wanted) = (user.to_owned(), config.user.to_string());
        return bad("session", Error::OtherUser { found, wanted });
    }
    match ask(config, session, "account/whoami", None).await {
        Ok((200, answer)) if answer["user_id"] == user && answer["device_id"] == device => {
            good("session", format!("{user}, device {device}"))
        }
        Ok((401 | 403, _)) => bad("session", Error::LoggedOut),
        Ok((status, _)) => bad("session", format!("the server says {status} or names another device: log in afresh")),
        Err(error) => bad("session", format!("can't be looked at: {}", error.reason())),
    }
}

/// Checks the bot's own store. The second value is the sync token up to which the bot has handled everything.
fn store(config: &Config, lock: &DataDirLock) -> (Line, Option<String>) {
    let path = lock.paths.store();
    let key = match form(&path) {
        Ok(Form::None) => return (good("store", "not there yet: the first `stopover run` makes it"), None),
        Ok(Form::Plain) => None,
        Ok(Form::Sealed) => match config.database_key() {
            Ok(key) => key,
            Err(error) => return (bad("store", error), None),
        },
        Err(error) => return (bad("store", error), None),
    };
    // Opening an older store would migrate it.
    if schema(&path, key.as_ref()).is_ok_and(|found| found < SCHEMA) {
        return (good("store", "of an older version: the next start brings it along, so make a backup before"), None);
    }
    let looked = Store::open(&path, key.as_ref(), "").and_then(|mut store| {
        store.integrity()?;
        store.transact(|tx| Ok((tx.handled_token()?, tx.outbox_len()?, tx.unread()?.len())))
    });
    match looked {
        Ok((handled, outbox, unread)) => {
            let note = format!("sound; {outbox} messages wait to be sent, {unread} to be decrypted");
            (good("store", note), handled)
        }
        Err(error) => (bad("store", error), None),
    }
}

/// Whether the homeserver's rate limits slowed the bot in the last day, and how to lift them. Works while the bot runs.
fn limits(config: &Config) -> Line {
    let path = Paths::new(config).store();
    // `store` reports why.
    let unknown = || good("limits", "not looked at, since the store can't be opened");
    let looked = match form(&path) {
        Ok(Form::None) => Ok(Slowed::default()),
        Ok(Form::Plain) => slowed_now(&path, None),
        Ok(Form::Sealed) => match config.database_key() {
            Ok(key) => slowed_now(&path, key.as_ref()),
            Err(_) => return unknown(),
        },
        Err(_) => return unknown(),
    };
    match looked {
        Ok(Slowed { times: 0, .. }) => good("limits", "the homeserver's limits did not slow the bot in the last day"),
        Ok(Slowed { times, waited }) => bad(
            "limits",
            format!(
                "the homeserver's limits slow the bot: refused {times} times in the last day, {} minutes of waiting; {}",
                waited.num_minutes(),
                how_to_lift_limits(&config.user)
            ),
        ),
        Err(_) => unknown(),
    }
}

fn slowed_now(path: &Path, key: Option<&Key>) -> Result<Slowed, StoreError> {
    // An older store doesn't count that yet.
    if schema(path, key)? < SCHEMA {
        return Ok(Slowed::default());
    }
    slowed(path, key, Clock::system().now())
}

/// Whether somebody who has the disk can read what the bot knows.
fn at_rest(config: &Config) -> Line {
    let is = match form(&Paths::new(config).store()) {
        Ok(Form::None) => "will be",
        Ok(Form::Sealed) => "is",
        Ok(Form::Plain) => {
            return bad(
                "at rest",
                "the store is not encrypted: the next `stopover run` encrypts it, with a key that it makes unless one is \
                 given; a backup from before is not",
            );
        }
        Err(error) => return bad("at rest", error),
    };
    let key = match &config.database_key {
        None => {
            "its key lies beside it, so the folder as a whole opens it: `database_key_file` takes it from elsewhere"
        }
        Some(Secret::File(file)) if same_disk(file, &config.data_dir) => {
            "its key's file is on the same disk, which as a whole opens it"
        }
        Some(_) => "its key comes from elsewhere",
    };
    good("at rest", format!("the store {is} encrypted; {key}"))
}

fn same_disk(one: &Path, other: &Path) -> bool {
    let disk = |path: &Path| fs::metadata(path).map(|about| about.dev()).ok();
    disk(one).is_some_and(|one| disk(other) == Some(one))
}

/// Whether other users of the machine can read anything in the data directory.
fn files(config: &Config) -> Line {
    let dir = config.data_dir.display();
    match open_to_others(&config.data_dir) {
        Ok(open) => match open.as_slice() {
            [] => good("files", "for the bot's user alone"),
            [one] => bad("files", format!("others may look into {}: chmod go= {0}", one.display())),
            [one, more @ ..] => bad(
                "files",
                format!("others may look into {} and {} more: chmod -R go= {dir}", one.display(), more.len()),
            ),
        },
        Err(error) => bad("files", format!("{dir} can't be looked at: {error}")),
    }
}

fn disk(config: &Config) -> Line {
    match rustix::fs::statvfs(&config.data_dir) {
        Ok(disk) => {
            let free = disk.f_bavail.saturating_mul(disk.f_frsize) / (1024 * 1024);
            if free < LOW_MIB {
                bad("disk", format!("{free} MiB free: make some space, a full disk stops the bot"))
            } else {
                good("disk", format!("{free} MiB free"))
            }
        }
        Err(error) => bad("disk", format!("{} can't be looked at: {error}", config.data_dir.display())),
    }
}

/// Whether the device is cross-signed, by what the homeserver knows. For a bot that runs, whose stores are in use.
async fn cross_signing(config: &Config, session: &Session) -> Line {
    let (user, device) = (session.user_id.as_str(), session.device_id.as_str());
    let body = json!({ "device_keys": { user: [device] } });
    match ask(config, session, "keys/query", Some(body)).await {
        Ok((200, answer)) => {
            let signers = answer["self_signing_keys"][user]["keys"].as_object();
            let signatures = &answer["device_keys"][user][device]["signatures"][user];
            let signed = signers.is_some_and(|signers| signers.keys().any(|key| signatures.get(key).is_some()));
            match (answer["master_keys"][user].is_object(), signed) {
                (_, true) => good("encryption", "the device is cross-signed"),
                (true, false) => bad("encryption", UNSIGNED),
                (false, false) => bad("encryption", NO_IDENTITY),
            }
        }
        Ok((status, _)) => bad("encryption", format!("can't be looked at: the server says {status}")),
        Err(error) => bad("encryption", format!("can't be looked at: {}", error.reason())),
    }
}

async fn backup_of_running(config: &Config, session: &Session) -> Line {
    match ask(config, session, "room_keys/version", None).await {
        Ok((200, _)) => good("backup", BACKED_UP),
        Ok((404, _)) => bad("backup", NO_BACKUP),
        Ok((status, _)) => bad("backup", format!("can't be looked at: the server says {status}")),
        Err(error) => bad("backup", format!("can't be looked at: {}", error.reason())),
    }
}

const NO_IDENTITY: &str = "the account has no cross-signing identity, so nobody can verify it, and clients may refuse \
                           it: move session.json away and run `stopover login`, which makes one";
const UNSIGNED: &str = "the device is not cross-signed, and clients may refuse it: move session.json away and run \
                        `stopover login` with the account's recovery key (`recovery_key_file`)";
const BACKED_UP: &str = "the keys of what was said are on the homeserver, encrypted, for a new login";
const NO_BACKUP: &str = "the homeserver has no backup of the keys, and a new login could read nothing of what was said \
                         before: move session.json away and run `stopover login` with the account's recovery key \
                         (`recovery_key_file`), which makes one";

/// Whose logins can decrypt the bot's messages, by the config.
fn readers(config: &Config) -> Line {
    match config.settings.devices {
        Devices::Verified => good(
            "readers",
            "verified logins of people who verify theirs, and every login of people who never set that up",
        ),
        Devices::VerifiedOnly => good(
            "readers",
            "verified logins alone; people who never set up verification are neither read nor reached where it is \
             encrypted",
        ),
        Devices::All => bad(
            "readers",
            "every login of a person reads what the bot tells them, also one that somebody made with their password, or \
             that their homeserver added: in [trust], devices = \"verified\" keeps these out",
        ),
    }
}

/// What homeservers can see in any case. Operators should know that.
fn seen_by() -> Line {
    good(
        "privacy",
        "encrypted rooms: homeservers don't see what is said, but see who is in which room, who writes when, and every \
         reaction; a homeserver can put words into a person's mouth only by a new login of theirs or by a reaction. \
         Unencrypted rooms: they see all",
    )
}

/// Other logins of the bot's own account that have encryption keys, by what the homeserver knows.
async fn own_logins(config: &Config, session: &Session) -> Line {
    let (user, this) = (session.user_id.as_str(), session.device_id.as_str());
    let body = json!({ "device_keys": { user: [] } });
    match ask(config, session, "keys/query", Some(body)).await {
        Ok((200, answer)) => {
            let others: Vec<String> = answer["device_keys"][user]
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(id, _)| id.as_str() != this)
                .map(|(id, keys)| match keys["unsigned"]["device_display_name"].as_str() {
                    Some(name) => format!("{} ({:?})", clean_line(id, MAX_LOGIN), clean_line(name, MAX_LOGIN)),
                    None => clean_line(id, MAX_LOGIN),
                })
                .collect();
            let reads = if config.settings.own_logins {
                "once verified, a login reads all that the bot says ([trust] own_logins)"
            } else {
                "nothing encrypted is sent there"
            };
            match others.as_slice() {
                [] => good("logins", "the account has no other login that could read along"),
                [one] => bad(
                    "logins",
                    format!("another login of this account: {one}: log it out unless it is yours; {reads}"),
                ),
                [one, more @ ..] => bad(
                    "logins",
                    format!(
                        "other logins of this account: {one} and {} more: log them out unless they are yours; {reads}",
                        more.len()
                    ),
                ),
            }
        }
        Ok((status, _)) => bad("logins", format!("can't be looked at: the server says {status}")),
        Err(error) => bad("logins", format!("can't be looked at: {}", error.reason())),
    }
}

/// Who may verify the bot. Always fine: that is the operator's choice.
fn verification(config: &Config) -> Line {
    let settings = &config.settings;
    let who = match (settings.verify.is_empty(), settings.operators.is_empty()) {
        (true, true) => "nobody may verify the bot by emoji: name `operators`, or set `verify_…` in [trust]",
        (true, false) => "operators may verify the bot by emoji; `verify_…` in [trust] lets others",
        (false, _) => "operators, and those whom [trust] names, may verify the bot by emoji",
    };
    good("verification", who)
}

async fn encryption(config: &Config, lock: &DataDirLock, session: &Session, handled: Option<&str>) -> Vec<Line> {
    if let Err(error) = config.store_passphrase() {
        return vec![bad("encryption", error)];
    }
    let opened = async {
        let client = build(config, &lock.paths, BackupDownloadStrategy::Manual).await?;
        resume(config, &client, session, handled).await?;
        Ok::<_, Error>(client)
    };
    let client = match opened.await {
        Ok(client) => client,
        Err(error) => return vec![bad("encryption", error)],
    };
    let encryption = client.encryption();
    if tokio::time::timeout(TIMEOUT, encryption.wait_for_e2ee_initialization_tasks()).await.is_err() {
        return vec![bad("encryption", "its store opens, but the homeserver doesn't answer")];
    }
    // The store may have an old state of the device, so the homeserver is asked first.
    let identity = match encryption.request_user_identity(&session.user_id).await {
        Ok(identity) => identity,
        Err(error) => {
            return vec![bad("encryption", format!("its store opens, but: {}", RequestError::from(error).reason()))];
        }
    };
    let device = match encryption.get_own_device().await {
        Ok(Some(device)) if device.is_cross_signed_by_owner() => {
            good("encryption", "its store opens, and the device is cross-signed")
        }
        Ok(_) => bad("encryption", if identity.is_some() { UNSIGNED } else { NO_IDENTITY }),
        Err(error) => bad("encryption", Error::MatrixStore { path: lock.paths.matrix(), why: error.to_string() }),
    };
    let recovery = match encryption.recovery().state() {
        RecoveryState::Enabled => good("recovery", "the account's recovery key holds all that a new login needs"),
        RecoveryState::Unknown => bad("recovery", "can't be looked at: the homeserver doesn't answer"),
        RecoveryState::Incomplete => bad(
            "recovery",
            "this device lacks some of the account's secrets: move session.json away and run `stopover login` with \
             the recovery key (`recovery_key_file`)",
        ),
        RecoveryState::Disabled => {
            bad("recovery", "the account has no recovery key: without one, a lost data directory is a lost identity")
        }
    };
    vec![device, recovery, backup(&client).await]
}

async fn backup(client: &Client) -> Line {
    let backups = client.encryption().backups();
    match backups.fetch_exists_on_server().await {
        Ok(true) if backups.are_enabled().await => good("backup", BACKED_UP),
        Ok(true) => bad(
            "backup",
            "the homeserver has a backup of the keys that this device can't add to: move session.json away and run \
             `stopover login` with the account's recovery key (`recovery_key_file`)",
        ),
        Ok(false) => bad("backup", NO_BACKUP),
        Err(error) => bad("backup", format!("can't be looked at: {}", RequestError::from(error).reason())),
    }
}
