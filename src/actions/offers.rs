//! Offers of a place to sleep.

pub(crate) mod answer;
pub(crate) mod make;
pub(crate) mod replace;
pub(crate) mod withdraw;
