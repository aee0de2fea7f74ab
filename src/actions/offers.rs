//! Offers of a place to sleep.

pub(crate) mod more_nights;
pub(crate) mod replace;
