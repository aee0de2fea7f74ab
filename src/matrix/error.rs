//! Errors: those that stop the bot, as one line for the operator; and failed requests, sorted by what to do about them.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use matrix_sdk::HttpError;
use matrix_sdk::ruma::api::client::uiaa::UiaaResponse;
use matrix_sdk::ruma::api::error::{ErrorKind, FromHttpResponseError, RetryAfter};

use crate::config::ConfigError;
use crate::store::StoreError;
use crate::turn::TurnError;

/// What stops the bot, or a command such as `login`. Each message says what the operator can do.
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
        "{user} already has a cross-signing identity: give its recovery key by `recovery_key_file` or STOPOVER_RECOVERY_KEY, \
         and run `stopover login` again"
    )]
    NeedsRecovery { user: String },
    #[error(
        "the recovery key doesn't open the account's secret storage ({why}): check `recovery_key_file` or \
         STOPOVER_RECOVERY_KEY, then run `stopover login` again"
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

/// A failed request, by what to do about it.
#[derive(Debug)]
pub enum RequestError {
    /// The homeserver limits requests: try again after this time, where it gives one (`M_LIMIT_EXCEEDED`,
    /// `retry_after_ms`, `Retry-After`; Matrix 1.15, "Rate limiting").
    RateLimited(Option<Duration>),
    /// The same for creating rooms. Homeservers limit that on its own, and for much longer.
    DirectChatsLimited(Option<Duration>),
    /// No connection, so the request can't have arrived. The homeserver or the network is down.
    Unreachable(String),
    /// A passing failure: trying again may help. The request may have arrived all the same.
    Transient(String),
    /// Trying again won't help: the homeserver refuses it, or it can't be made.
    Permanent(String),
    /// The bot can't go on at all.
    Fatal(Error),
}

impl RequestError {
    /// The reason in one line, for the log and the outbox. It never quotes a message.
    pub fn reason(&self) -> String {
        match self {
            Self::RateLimited(_) | Self::DirectChatsLimited(_) => "the server asks for patience".to_owned(),
            Self::Unreachable(why) | Self::Transient(why) | Self::Permanent(why) => why.clone(),
            Self::Fatal(error) => error.to_string(),
        }
    }

    /// How long the homeserver asks the bot to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited(delay) => *delay,
            _ => None,
        }
    }
}

impl From<StoreError> for RequestError {
    fn from(error: StoreError) -> Self {
        Self::Fatal(error.into())
    }
}

impl From<HttpError> for RequestError {
    fn from(error: HttpError) -> Self {
        http(&error)
    }
}

impl From<matrix_sdk::StoreError> for RequestError {
    fn from(error: matrix_sdk::StoreError) -> Self {
        matrix_sdk::Error::from(error).into()
    }
}

impl From<matrix_sdk::Error> for RequestError {
    fn from(error: matrix_sdk::Error) -> Self {
        use matrix_sdk::Error as Sdk;
        if let Some(fatal) = broken_disk(&error) {
            return Self::Fatal(fatal);
        }
        match &error {
            Sdk::Http(error) => http(error),
            Sdk::ConcurrentRequestFailed | Sdk::Timeout => Self::Transient(error.to_string()),
            Sdk::StateStore(_) | Sdk::CryptoStoreError(_) | Sdk::OlmError(_) | Sdk::CrossProcessLockError(_) => {
                Self::Transient(without_quotes(error.to_string()))
            }
            Sdk::SerdeJson(_) => Self::Permanent(UNREADABLE.to_owned()),
            _ => Self::Permanent(without_quotes(error.to_string())),
        }
    }
}

/// In place of serde's own message, which quotes what it read.
const UNREADABLE: &str = "JSON that can't be read";

/// An error's message; replaced where serde's own message is within it, which is recognized by its fixed phrases.
fn without_quotes(why: String) -> String {
    let phrases =
        ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant ", "unknown field ", " at line "];
    if phrases.into_iter().any(|phrase| why.contains(phrase)) { UNREADABLE.to_owned() } else { why }
}

fn http(error: &HttpError) -> RequestError {
    match error {
        HttpError::Cached(error) => http(error),
        // Not reqwest's own message: that holds the whole URL.
        HttpError::Reqwest(error) if error.is_connect() => RequestError::Unreachable("no connection".to_owned()),
        HttpError::Reqwest(error) if error.is_timeout() => RequestError::Transient("no answer in time".to_owned()),
        HttpError::Reqwest(_) => RequestError::Transient("the connection broke".to_owned()),
        HttpError::Api(error) => match error.as_ref() {
            FromHttpResponseError::Server(UiaaResponse::MatrixError(error)) => {
                let status = error.status_code.as_u16();
                match error.error_kind() {
                    Some(ErrorKind::UnknownToken(_) | ErrorKind::MissingToken | ErrorKind::UserDeactivated) => {
                        RequestError::Fatal(Error::LoggedOut)
                    }
                    Some(ErrorKind::LimitExceeded(data)) => RequestError::RateLimited(match data.retry_after {
                        Some(RetryAfter::Delay(delay)) => Some(delay),
                        _ => None,
                    }),
                    // Only the homeserver's admins can undo these. Until then, every request would fail.
                    Some(kind @ (ErrorKind::UserLocked | ErrorKind::UserSuspended)) => {
                        RequestError::Fatal(Error::Homeserver { why: kind.errcode().to_string() })
                    }
                    _ if status == 429 => RequestError::RateLimited(None),
                    _ if status >= 500 || status == 408 => RequestError::Transient(format!("the server said {status}")),
                    Some(kind) => RequestError::Permanent(format!("{status} {}", kind.errcode())),
                    None => RequestError::Permanent(format!("the server said {status}")),
                }
            }
            // A proxy answered with a page of its own.
            FromHttpResponseError::Deserialization(_) => {
                RequestError::Transient("an answer that can't be read".to_owned())
            }
            _ => RequestError::Permanent("an answer that can't be used".to_owned()),
        },
        other => RequestError::Permanent(other.to_string()),
    }
}

/// The fatal error, where the SDK failed because of its files. It hides SQLite's error code, but its message contains
/// SQLite's (`sqlite3_errstr`), which hasn't changed for twenty years.
fn broken_disk(error: &matrix_sdk::Error) -> Option<Error> {
    let why = error.to_string();
    let contains = |phrases: &[&str]| phrases.iter().any(|phrase| why.contains(phrase));
    if matches!(error, matrix_sdk::Error::Http(_)) {
        None
    } else if contains(&["database or disk is full", "No space left on device"]) {
        Some(Error::DiskFull)
    } else if contains(&["attempt to write a readonly database", "Read-only file system"]) {
        Some(Error::ReadOnly)
    } else if contains(&["database disk image is malformed", "file is not a database", "disk I/O error"]) {
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
    fn text_that_serde_quotes_is_left_out() {
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
                assert!(!RequestError::from(error).reason().contains("MARKER"));
            }
        }
        assert_eq!(without_quotes("the server said 500".to_owned()), "the server said 500");
    }
}
