//! Backups: everything that the bot keeps, in one file. A backup can be made while the bot runs, and is restored into an
//! empty data directory.
//!
//! A backup is a plain tar file: first a manifest, then the files that it lists with their checksums, then the manifest's
//! own checksum. The bot's own store is copied before the Matrix store. At start, the SDK is set back to the sync token in
//! the bot's own store. So a newer Matrix store only gets some events twice, while an older one would lack keys.
//!
//! By default, only the bot's own store is restored, for a new login. An old copy of a device's keys does harm once the
//! device has gone on without it: it would encrypt again with keys that are used up, offer one-time keys that are spent, and
//! lack every key that came since, so that people and the bot couldn't read each other. A backup can't know what its device
//! did later. So the device is restored only where the operator says that it did nothing: that is how a stopped bot is moved.

mod error;
mod make;
mod manifest;
mod restore;

pub use error::Error;
pub use make::{Made, make};
pub use manifest::{FORMAT, Manifest};
pub use restore::{Restored, restore};
