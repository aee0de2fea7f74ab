//! The demo: a local homeserver, the bot, a sample trip, and a terminal to talk to it.

pub mod homeserver;
pub mod script;

use std::path::PathBuf;

/// What the demo is asked for.
#[derive(Clone, Debug, Default)]
pub struct DemoOptions {
    /// Plays this conversation and prints the transcript, instead of a terminal to talk in.
    pub script: Option<PathBuf>,
    /// Says nothing of its set-up.
    pub quiet: bool,
}

pub async fn run(options: DemoOptions) -> anyhow::Result<()> {
    anyhow::bail!("{options:?}")
}
