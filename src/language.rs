//! From text to what it means: places, days and times, command words. Pure: no storage, no network, no clock.

pub mod fold;
pub mod gazetteer;
pub mod text;
pub mod when;
pub mod words;
