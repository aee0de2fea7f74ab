//! What can go wrong on Matrix: in one line for the operator, and sorted by what to do about it.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use matrix_sdk::HttpError;
use matrix_sdk::ruma::api::client::uiaa::UiaaResponse;
use matrix_sdk::ruma::api::error::{ErrorKind, FromHttpResponseError, RetryAfter};

use crate::config::ConfigError;
use crate::store::StoreError;
use crate::turn::TurnError;

/// What stops the bot, or a login.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the data directory {path} can't be used ({source}): mend its permissions or set `data_dir`")]
    Data { path: PathBuf, source: io::Error },
    #[error("another Stopover is running on {path}: stop it first")]
    InUse { path: PathBuf },
    #[error("there is no session in {path}: run `stopover login` first")]
    NoSession { path: PathBuf },
    #[error(
        "the session in {path} can't be read ({why}): restore it from a backup, or move it away and run `stopover login`"
    )]
    BadSession { path: PathBuf, why: String },
    #[error("the login in {path} was not finished: run `stopover login` again")]
    Unfinished { path: PathBuf },
    #[error("already logged in as {user} (device {device}): nothing to do; to log in afresh, move {path} away first")]
    LoggedIn { user: String, device: String, path: PathBuf },
    #[error("the session is {found}'s, the config says {wanted}: mend `user`, or set another `data_dir`")]
    OtherUser { found: String, wanted: String },
    #[error("the homeserver {url} can't be reached ({why}): check `homeserver` and the network")]
    Unreachable { url: String, why: String },
    #[error("the homeserver refused the login ({why}): check `user` and the password")]
    Refused { why: String },
    #[error(
        "the homeserver has logged this bot out: run `stopover login` to log in again; nothing that it knows is lost"
    )]
    LoggedOut,
    #[error("the Matrix store {path} can't be opened ({why}): check `store_passphrase` and {path}'s permissions")]
    MatrixStore { path: PathBuf, why: String },
    #[error("the disk that holds the Matrix store is full: nothing was lost, free some space and start again")]
    DiskFull,
    #[error("the Matrix store can't be written to (read-only): nothing was lost, mend its permissions and start again")]
    ReadOnly,
    #[error("the Matrix store is damaged ({why}): restore it from a backup")]
    Damaged { why: String },
    #[error(
        "{user} already has a cross-signing identity: set `recovery_key` to its recovery key and run `stopover login` again"
    )]
    NeedsRecovery { user: String },
    #[error(
        "the recovery key doesn't open the account's secret storage ({why}): check `recovery_key`, then run `stopover login` again"
    )]
    Recovery { why: String },
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Turn(#[from] TurnError),
    #[error("what the homeserver told could not be taken in ({why}): start again, and it is told again")]
    Sync { why: String },
    #[error("the homeserver's answer doesn't help ({why}): run `stopover check`")]
    Homeserver { why: String },
}

/// What to do about a failed request.
#[derive(Debug)]
pub enum Trouble {
    /// The server asks for patience; with how much, where it says so.
    Busy(Option<Duration>),
    /// The same, for making direct chats alone.
    BusyWithChats(Option<Duration>),
    /// It can't have arrived: no connection. The server is down, or the network.
    Unreachable(String),
    /// It may have arrived. Trying again may help.
    Passing(String),
    /// Trying again won't help.
    Lasting(String),
    /// The bot can't go on.
    Fatal(Error),
}

impl Trouble {
    /// For the operator, and for the outbox: never with anything that was said.
    pub fn why(&self) -> String {
        match self {
            Self::Busy(_) | Self::BusyWithChats(_) => "the server asks for patience".to_owned(),
            Self::Unreachable(why) | Self::Passing(why) | Self::Lasting(why) => why.clone(),
            Self::Fatal(error) => error.to_string(),
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Fatal(error.into())
    }
}

impl From<HttpError> for Trouble {
    fn from(error: HttpError) -> Self {
        http(&error)
    }
}

impl From<matrix_sdk::StoreError> for Trouble {
    fn from(error: matrix_sdk::StoreError) -> Self {
        matrix_sdk::Error::from(error).into()
    }
}

impl From<matrix_sdk::Error> for Trouble {
    fn from(error: matrix_sdk::Error) -> Self {
        use matrix_sdk::Error as Sdk;
        if let Some(fatal) = broken_disk(&error) {
            return Self::Fatal(fatal);
        }
        match &error {
            Sdk::Http(error) => http(error),
            Sdk::ConcurrentRequestFailed | Sdk::Timeout => Self::Passing(error.to_string()),
            Sdk::StateStore(_) | Sdk::CryptoStoreError(_) | Sdk::OlmError(_) | Sdk::CrossProcessLockError(_) => {
                Self::Passing(without_quotes(error.to_string()))
            }
            Sdk::SerdeJson(_) => Self::Lasting(UNREADABLE.to_owned()),
            _ => Self::Lasting(without_quotes(error.to_string())),
        }
    }
}

/// In place of what serde says, which quotes what it read.
const UNREADABLE: &str = "JSON that can't be read";

/// An error's words, but for those of serde within them: by the words that it begins or ends with.
fn without_quotes(why: String) -> String {
    let serde =
        ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant ", "unknown field ", " at line "];
    if serde.into_iter().any(|words| why.contains(words)) { UNREADABLE.to_owned() } else { why }
}

fn http(error: &HttpError) -> Trouble {
    match error {
        HttpError::Cached(error) => http(error),
        // Its own words hold the whole address that was asked for.
        HttpError::Reqwest(error) if error.is_connect() => Trouble::Unreachable("no connection".to_owned()),
        HttpError::Reqwest(error) if error.is_timeout() => Trouble::Passing("no answer in time".to_owned()),
        HttpError::Reqwest(_) => Trouble::Passing("the connection broke".to_owned()),
        HttpError::Api(error) => match error.as_ref() {
            FromHttpResponseError::Server(UiaaResponse::MatrixError(error)) => {
                let status = error.status_code.as_u16();
                match error.error_kind() {
                    Some(ErrorKind::UnknownToken(_) | ErrorKind::MissingToken | ErrorKind::UserDeactivated) => {
                        Trouble::Fatal(Error::LoggedOut)
                    }
                    Some(ErrorKind::LimitExceeded(data)) => Trouble::Busy(match data.retry_after {
                        Some(RetryAfter::Delay(delay)) => Some(delay),
                        _ => None,
                    }),
                    // Both are for the server's operators to undo; until then, every request would be given up.
                    Some(kind @ (ErrorKind::UserLocked | ErrorKind::UserSuspended)) => {
                        Trouble::Fatal(Error::Homeserver { why: kind.errcode().to_string() })
                    }
                    _ if status == 429 => Trouble::Busy(None),
                    _ if status >= 500 || status == 408 => Trouble::Passing(format!("the server said {status}")),
                    Some(kind) => Trouble::Lasting(format!("{status} {}", kind.errcode())),
                    None => Trouble::Lasting(format!("the server said {status}")),
                }
            }
            // A proxy's page in place of an answer.
            FromHttpResponseError::Deserialization(_) => Trouble::Passing("an answer that can't be read".to_owned()),
            _ => Trouble::Lasting("an answer that can't be used".to_owned()),
        },
        other => Trouble::Lasting(other.to_string()),
    }
}

/// Whether the SDK failed because of its files. It hides SQLite's own error, whose words are in its own, though; they
/// have been the same for twenty years (`sqlite3_errstr`).
fn broken_disk(error: &matrix_sdk::Error) -> Option<Error> {
    let why = error.to_string();
    let says = |words: &[&str]| words.iter().any(|words| why.contains(words));
    if matches!(error, matrix_sdk::Error::Http(_)) {
        None
    } else if says(&["database or disk is full", "No space left on device"]) {
        Some(Error::DiskFull)
    } else if says(&["attempt to write a readonly database", "Read-only file system"]) {
        Some(Error::ReadOnly)
    } else if says(&["database disk image is malformed", "file is not a database", "disk I/O error"]) {
        Some(Error::Damaged { why })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, from_value, json};

    use super::*;

    #[test]
    fn audit_17_what_serde_quotes_is_left_out() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(dead_code, reason = "only its errors are looked at")]
        struct Small {
            one: u8,
            either: Option<Either>,
        }
        #[derive(Debug, serde::Deserialize)]
        enum Either {
            One,
        }
        let marked = [
            json!("MARKER"),
            json!({ "one": "MARKER" }),
            json!({ "one": 1, "either": "MARKER" }),
            json!({ "one": 1, "MARKER": 2 }),
            json!({ "one": 1, "either": { "MARKER": 2, "b": 3 } }),
        ];
        for value in marked {
            let text = value.to_string();
            for error in [from_str::<Small>(&text).unwrap_err(), from_value::<Small>(value).unwrap_err()] {
                assert_eq!(without_quotes(format!("the store: {error}")), UNREADABLE);
                let error = matrix_sdk::Error::StateStore(Box::new(matrix_sdk::StoreError::Json(error)));
                assert!(!Trouble::from(error).why().contains("MARKER"));
            }
        }
        assert_eq!(without_quotes("the server said 500".to_owned()), "the server said 500");
    }
}
