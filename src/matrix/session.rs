//! The bot's login as it is stored in `session.json`.

use matrix_sdk::authentication::matrix::MatrixSession;
use matrix_sdk::ruma::{OwnedDeviceId, OwnedUserId};
use matrix_sdk::{SessionMeta, SessionTokens};
use serde::{Deserialize, Serialize};

/// A login: which account, as which device, and the token. Never the password.
#[derive(Clone, Serialize, Deserialize)]
pub struct Session {
    /// The homeserver's base URL.
    pub homeserver: String,
    pub user_id: OwnedUserId,
    pub device_id: OwnedDeviceId,
    access_token: String,
    /// `false` from the moment the device exists until it is cross-signed and has its recovery key.
    pub complete: bool,
}

impl Session {
    /// A session that is not complete yet.
    pub fn new(homeserver: &str, session: &MatrixSession) -> Self {
        Self {
            homeserver: homeserver.to_owned(),
            user_id: session.meta.user_id.clone(),
            device_id: session.meta.device_id.clone(),
            access_token: session.tokens.access_token.clone(),
            complete: false,
        }
    }

    pub fn access_token(&self) -> &str {
        &self.access_token
    }

    /// The session in the SDK's form.
    pub fn matrix(&self) -> MatrixSession {
        MatrixSession {
            meta: SessionMeta { user_id: self.user_id.clone(), device_id: self.device_id.clone() },
            tokens: SessionTokens { access_token: self.access_token.clone(), refresh_token: None },
        }
    }
}
