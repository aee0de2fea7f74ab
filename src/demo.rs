//! The demo: a local homeserver, the bot, a sample trip, and a terminal to talk to it.

pub mod chat;
pub mod homeserver;
pub mod person;
pub mod play;
pub mod sample;
pub mod script;
pub mod stage;
mod terminal;
pub mod transcript;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDateTime;
use tokio::signal::unix::{Signal, SignalKind, signal};

use self::homeserver::{Homeserver, HomeserverError, Options};
use self::sample::Sample;
use self::script::{Line, ScriptError};
use self::stage::Stage;
use crate::clock::Clock;
use crate::config::ConfigError;
use crate::matrix;
use crate::store::StoreError;

/// The longest script that is read, in bytes.
const MAX_SCRIPT_BYTES: u64 = 1_048_576;

/// What the demo is asked for.
#[derive(Clone, Debug, Default)]
pub struct DemoOptions {
    /// Plays this conversation and prints the transcript, instead of a terminal to talk in. It begins with an empty bot:
    /// the sample trip is only for the terminal.
    pub script: Option<PathBuf>,
    /// Says nothing of its set-up.
    pub quiet: bool,
}

/// What ends the demo early: one line for the person at the keyboard, the causes behind it.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    #[error(transparent)]
    Homeserver(#[from] HomeserverError),
    #[error("the bot")]
    Bot(#[from] matrix::Error),
    #[error("the bot's store")]
    Store(#[from] StoreError),
    #[error("the bot's config")]
    Config(#[from] ConfigError),
    #[error("{what} failed")]
    Matrix { what: &'static str, source: Box<matrix_sdk::Error> },
    #[error("waited {} seconds for {what}: try again when the machine is less busy", limit.as_secs())]
    Late { what: String, limit: Duration },
    #[error("something for {to} was not encrypted")]
    InTheClear { to: String },
    #[error("{what} that can't be used: {found}")]
    Odd { what: &'static str, found: String },
    #[error(transparent)]
    Script(#[from] ScriptError),
    #[error("the script {path} can't be read", path = path.display())]
    NoScript { path: PathBuf, source: io::Error },
    #[error("nobody here is called {who}; there are {there}")]
    Nobody { who: String, there: String },
    #[error("the clock doesn't go back, nor to an hour that is left out: {to}")]
    Back { to: NaiveDateTime },
    #[error("data/demo.toml")]
    Sample(#[from] toml::de::Error),
    #[error("the terminal")]
    Terminal(#[from] io::Error),
}

impl DemoError {
    pub(crate) fn matrix(what: &'static str, source: matrix_sdk::Error) -> Self {
        Self::Matrix { what, source: Box::new(source) }
    }
}

/// Sets everything up, talks or plays until that is over or somebody ends it (Ctrl-C, SIGTERM), and takes it down again.
///
/// # Errors
/// As [`DemoError`].
pub async fn run(options: DemoOptions) -> Result<(), DemoError> {
    let sample = Sample::embedded()?;
    // Before all the work: a slip in the script is told at once.
    let script = options.script.as_deref().map(|path| play::read(&read_script(path)?, &sample)).transpose()?;
    let quiet = options.quiet;
    let progress = |line: &str| {
        if !quiet {
            // Where nobody reads it, nobody misses it.
            let _ = writeln!(io::stderr(), "demo: {line}");
        }
    };
    let mut signals = Signals::new()?;
    let homeserver = tokio::select! {
        started = Homeserver::start(Options::default(), progress) => started?,
        () = signals.any() => return Ok(()),
    };
    let done = tokio::select! {
        done = perform(&homeserver, &sample, script.as_deref(), quiet, progress) => done,
        () = signals.any() => Ok(()),
    };
    // What was dropped half done was all in the homeserver's temporary folder, which goes with it.
    terminal::restore();
    progress("stopping");
    homeserver.stop().await;
    done
}

async fn perform(
    homeserver: &Homeserver,
    sample: &Sample,
    script: Option<&[Line]>,
    quiet: bool,
    mut progress: impl FnMut(&str),
) -> Result<(), DemoError> {
    if let Some(script) = script {
        let (mut stage, _) = Stage::set(homeserver, "", sample, play::clock(), &mut progress).await?;
        progress("playing the script");
        let transcript = play::play(&mut stage, script).await?;
        io::stdout().write_all(transcript.as_bytes())?;
        stage.stop().await
    } else {
        let clock = Clock::starting_at(play::begins());
        let (mut stage, received) = Stage::set(homeserver, "", sample, clock, &mut progress).await?;
        progress(&format!("typing in the sample trip, {} lines", sample.says.len()));
        chat::rehearse(&mut stage, sample).await?;
        let ended = chat::chat(&mut stage, received, homeserver, quiet).await;
        ended.and(stage.stop().await)
    }
}

fn read_script(path: &Path) -> Result<String, DemoError> {
    use std::io::Read;
    let read = || {
        let mut text = String::new();
        std::fs::File::open(path)?.take(MAX_SCRIPT_BYTES).read_to_string(&mut text)?;
        Ok(text)
    };
    read().map_err(|source| DemoError::NoScript { path: path.to_owned(), source })
}

/// What ends a program from outside: Ctrl-C, a service manager, a terminal that is closed.
struct Signals([Signal; 3]);

impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self([signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?, signal(SignalKind::hangup())?]))
    }

    async fn any(&mut self) {
        let Self([interrupt, terminate, hangup]) = self;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
    }
}
