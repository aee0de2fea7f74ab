//! The languages that the bot speaks.

pub(crate) mod names;
