//! From text to what it means: places, days and times, command words, and what a plain sentence asks to be written down.
//! Pure: no storage, no network, no clock.

pub mod cues;
pub mod detect;
pub mod gazetteer;
pub mod intent;
mod linear;
pub mod message;
pub mod notes;
pub mod private_text;
pub mod questions;
pub(crate) mod quoted;
pub mod short;
pub mod standing;
pub(crate) mod told;
pub mod vocabulary;
pub mod when;
pub mod wish;
