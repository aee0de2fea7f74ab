//! Stopover: a Matrix chat bot for people who travel on solidarity, and for those who host and meet them.
//!
//! One way through: an [`incoming::Incoming`] goes into [`turn`], which changes the [`store`] and queues every reply in
//! one transaction; the sender in [`matrix`] speaks what is queued.

pub mod actions;
pub mod backup;
pub mod clock;
pub mod commands;
pub mod config;
pub mod context;
#[cfg(feature = "demo")]
pub mod demo;
pub mod domain;
pub mod drafts;
pub mod engine;
pub mod env;
pub mod incoming;
pub mod language;
pub mod locale;
pub mod matrix;
pub mod outgoing;
pub mod render;
pub mod schedule;
pub mod store;
pub mod text;
pub mod timer;
pub mod turn;
pub mod view;
