//! The bot on a real homeserver (Synapse), with encryption, and people with real clients.

mod answering;
pub mod backup;
mod check_in;
mod data_export;
mod devices;
mod direct_chats;
mod disk_and_log;
mod hostile_events;
mod local_synapse;
mod login;
mod mentions;
mod other_client;
mod proxy;
mod rate_limits;
mod relations;
pub mod room_changes;
pub mod verification;
