//! From text to what it means: places, days and times, command words, and what a plain sentence asks to be written down.
//! Pure: no storage, no network, no clock.

pub mod address;
pub mod cues;
pub mod fold;
pub mod gazetteer;
pub mod reader;
pub mod text;
pub mod tongue;
pub mod when;
pub mod words;

pub use tongue::Language;
