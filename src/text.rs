//! Text itself, of any language: folded for comparing, cleaned for showing.

pub mod clean;
pub mod fold;
