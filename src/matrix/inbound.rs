//! What comes in: sync, gaps that are filled, late keys, and each event as an [`Incoming`](crate::incoming::Incoming).

pub(crate) mod backfill;
pub(crate) mod batch;
pub(crate) mod enrich;
pub(crate) mod late_keys;
pub mod parse;
pub(crate) mod sync;
