//! The bot's account: login, session, keys, verification, and which logins count.

pub(crate) mod client;
pub(crate) mod crypto_store;
pub mod login;
pub(crate) mod logins;
pub mod session;
pub(crate) mod trust;
pub(crate) mod verify;
