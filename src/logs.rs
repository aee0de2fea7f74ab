//! What is logged, to standard error. No secret, nothing that was said and no address is in it at any level: the bot's
//! own steps tell of none, and the libraries, for which nobody here can vouch, are kept to warnings whatever `RUST_LOG`
//! says, unless the operator asks for more by name.

use std::io::{self, IsTerminal as _};

use anyhow::{Context as _, bail};
use stopover::config::environment;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::{EnvFilter, FilterExt as _, filter_fn};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::cli::{Cli, Task};

/// Lifts the limit for the libraries.
const ALL: &str = "STOPOVER_LOG_LIBRARIES";
/// Up to where the libraries are logged without it.
const LIBRARIES: LevelFilter = LevelFilter::WARN;

/// Starts logging.
///
/// # Errors
/// `RUST_LOG` or [`ALL`] can't be read.
pub fn start(cli: &Cli) -> anyhow::Result<()> {
    let asked = match environment("RUST_LOG") {
        Some(text) => EnvFilter::try_new(&text).with_context(|| format!("RUST_LOG={text}"))?,
        None => EnvFilter::new(by_default(cli)),
    };
    let all = match environment(ALL).as_deref() {
        None | Some("0") => false,
        Some("1") => true,
        Some(other) => bail!("{ALL}={other}: give 1, or leave it out"),
    };
    if all {
        eprintln!(
            "stopover: {ALL} is set: the log shows who speaks with whom, where and when, and where something fails \
             perhaps keys and what was said. Show it to nobody, and delete it afterwards."
        );
    }
    let allowed = filter_fn(move |about| all || own(about.target()) || *about.level() <= LIBRARIES);
    let layer = tracing_subscriber::fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    tracing_subscriber::registry().with(layer.with_filter(asked.and(allowed))).init();
    Ok(())
}

fn own(target: &str) -> bool {
    target.strip_prefix("stopover").is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// What is logged where `RUST_LOG` says nothing. Only `run` speaks by its log; the others print for themselves.
fn by_default(cli: &Cli) -> &'static str {
    match (cli.verbose, &cli.task) {
        // Olm messages come again after each restart from an older token, which is harmless and by design, but
        // the crypto crate warns of each.
        (0, Task::Run) => "warn,stopover=info,matrix_sdk_crypto=error",
        // The SDK logs a 404 that it expects as an error.
        (0, _) => "error,matrix_sdk::http_client=off",
        (1, _) => "warn,stopover=debug,matrix_sdk_crypto=error",
        // The libraries' part only with [`ALL`].
        _ => "info,stopover=trace,matrix_sdk=debug",
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[test]
    fn every_log_filter_parses() {
        for task in [
            &["run"][..],
            &["check"],
            &["login"],
            &["demo"],
            &["backup", "file"],
            &["restore", "file"],
            &["read", "text"],
        ] {
            for verbose in [&[][..], &["-v"], &["-vv"]] {
                let cli = Cli::try_parse_from([&["stopover"], task, verbose].concat()).unwrap();
                EnvFilter::try_new(by_default(&cli)).unwrap();
            }
        }
    }

    #[test]
    fn own_is_the_bot_alone() {
        for (target, is) in
            [("stopover", true), ("stopover::matrix", true), ("stopovers", false), ("matrix_sdk", false), ("", false)]
        {
            assert_eq!(own(target), is, "{target}");
        }
    }
}
