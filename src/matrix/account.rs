//! The bot's account: login, the SDK's client and its keys, verification, and whose devices are trusted.

pub(crate) mod client;
pub mod crypto_store;
pub(crate) mod key_shares;
pub(crate) mod login;
pub(crate) mod logins;
pub(crate) mod trust;
pub(crate) mod verify;
