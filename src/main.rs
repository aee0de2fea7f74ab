//! The program `stopover`: reads the command line, sets up logging and the runtime, and calls the library.

mod cli;
mod logs;
mod read;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use rustix::fs::Mode;
use rustix::process::{Resource, Rlimit, setrlimit};
use tokio::signal::unix::{SignalKind, signal};

use stopover::clock::Clock;
#[cfg(feature = "demo")]
use stopover::demo::{self, DemoOptions};
use stopover::matrix;

use crate::cli::{Cli, Task};

/// How long work that can't be interrupted (a transaction, a picture) may take once the bot was told to stop. What
/// isn't done by then is done after the next start.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    // Before any file can be made: session, keys and trips are for the bot's user alone.
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    // Nor may what is in memory come to lie in a file when it crashes.
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = setrlimit(Resource::Core, none);
    // Ends the process with 2 on a mistake in the command line.
    let cli = Cli::parse();
    match start(&cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("stopover: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(cli: &Cli) -> anyhow::Result<ExitCode> {
    logs::start(cli)?;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start the runtime")?;
    let result = runtime.block_on(perform(cli));
    runtime.shutdown_timeout(SHUTDOWN_GRACE);
    result
}

async fn perform(cli: &Cli) -> anyhow::Result<ExitCode> {
    match &cli.task {
        Task::Run => run(cli).await?,
        Task::Login(options) => cli::login(&cli.load_config()?, options).await?,
        Task::Check => return cli::check(cli).await,
        Task::Backup(options) => cli::backup(cli, options)?,
        Task::Restore(options) => cli::restore(cli, options)?,
        Task::Read(options) => read::read(options, &cli.clock.clone().unwrap_or_else(Clock::system))?,
        #[cfg(feature = "demo")]
        Task::Demo(options) => {
            demo::run(DemoOptions { script: options.script.clone(), quiet: options.quiet }).await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs until a signal comes; then what is under way is finished.
async fn run(cli: &Cli) -> anyhow::Result<()> {
    let config = cli.load_config()?;
    let clock = cli.clock.clone().unwrap_or_else(Clock::system);
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot wait for SIGINT")?;
    let mut terminate = signal(SignalKind::terminate()).context("cannot wait for SIGTERM")?;
    let stop = async move {
        tokio::select! {
            _ = interrupt.recv() => tracing::info!("stopping, on SIGINT"),
            _ = terminate.recv() => tracing::info!("stopping, on SIGTERM"),
        }
    };
    Ok(matrix::run(config, clock, stop).await?)
}
