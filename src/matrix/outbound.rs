//! What goes out: the outbox's rows, delivered in order within each room.

pub(crate) mod content;
pub(crate) mod deliver;
pub(crate) mod direct_chat;
pub(crate) mod fair_queue;
pub(crate) mod pacing;
pub(crate) mod private;
pub(crate) mod receipts;
pub(crate) mod sender;
pub(crate) mod typing;
