//! Logging, to standard error. At no level does the log contain a secret, a message or an address: the bot's own lines have
//! none. But the libraries quote parts of messages in their warnings, in dozens of places and more with each version. So
//! of a library's line, only its origin is shown, only for warnings and errors, and only some lines a second, whatever
//! `RUST_LOG` says. The operator can lift that by an environment variable.

use std::collections::HashMap;
use std::fmt;
use std::io::{self, IsTerminal as _};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, bail};
use stopover::config::environment;
use tokio::time::Instant;
use tracing::level_filters::LevelFilter;
use tracing::{Event, Subscriber};
use tracing_subscriber::filter::{EnvFilter, FilterExt as _, filter_fn};
use tracing_subscriber::fmt::format::{Format, Writer};
use tracing_subscriber::fmt::time::{FormatTime as _, SystemTime};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::cli::{Cli, Task};

/// The environment variable that lifts the limits for libraries.
const ALL: &str = "STOPOVER_LOG_LIBRARIES";
/// The most verbose level of the libraries without it.
const LIBRARIES: LevelFilter = LevelFilter::WARN;
/// Lines that one module of a library may log in a second without it. More are only counted.
const LINES_PER_SECOND: u32 = 5;
/// Modules of libraries that are counted separately. The rest are counted as one.
const MAX_MODULES: usize = 200;

/// Starts logging.
///
/// # Errors
/// `RUST_LOG` or [`ALL`] has a value that can't be parsed.
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
    let lines = Lines { all, own: Format::default(), seconds: Mutex::default() };
    let layer = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .event_format(lines);
    if !all {
        std::panic::set_hook(Box::new(panicked));
    }
    tracing_subscriber::registry().with(layer.with_filter(asked.and(allowed))).init();
    Ok(())
}

/// Reports a panic. Only a constant message is shown: a formatted one may quote somebody's text.
fn panicked(panic: &std::panic::PanicHookInfo<'_>) {
    let at = panic.location().map(ToString::to_string).unwrap_or_default();
    match panic.payload().downcast_ref::<&'static str>() {
        Some(text) => eprintln!("stopover: a fault in the program at {at}: {text}"),
        None => eprintln!("stopover: a fault in the program at {at} ({ALL}=1 shows what it says)"),
    }
}

/// Formats the lines of the log, and limits those of the libraries.
struct Lines {
    /// Show all lines in full.
    all: bool,
    /// The format of the bot's own lines.
    own: Format,
    /// The counts of each module of a library.
    seconds: Mutex<HashMap<String, Second>>,
}

/// What a module has logged within one second.
struct Second {
    begin: Instant,
    lines: u32,
    /// Lines that were not shown since the last one that was.
    left_out: u64,
}

impl Lines {
    /// Counts a line of a module. `None` where it isn't to be shown; otherwise how many were not shown before it.
    fn allows(&self, module: &str, now: Instant) -> Option<u64> {
        let mut seconds = self.seconds.lock().unwrap_or_else(PoisonError::into_inner);
        let module = if seconds.len() < MAX_MODULES || seconds.contains_key(module) { module } else { "" };
        let second = seconds.entry(module.to_owned()).or_insert(Second { begin: now, lines: 0, left_out: 0 });
        if now.duration_since(second.begin) >= Duration::from_secs(1) {
            (second.begin, second.lines) = (now, 0);
        }
        if second.lines == LINES_PER_SECOND {
            second.left_out += 1;
            return None;
        }
        second.lines += 1;
        Some(std::mem::take(&mut second.left_out))
    }
}

impl<S, N> FormatEvent<S, N> for Lines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, mut to: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let about = event.metadata();
        if self.all || own(about.target()) {
            return self.own.format_event(context, to, event);
        }
        let Some(left_out) = self.allows(about.target(), Instant::now()) else { return Ok(()) };
        SystemTime.format_time(&mut to)?;
        write!(to, " {:>5} {}: line {}", about.level(), about.target(), about.line().unwrap_or_default())?;
        if left_out > 0 {
            write!(to, ", after {left_out} more lines")?;
        }
        writeln!(to, " ({ALL}=1 shows what it says)")
    }
}

/// Whether a line is the bot's own.
fn own(target: &str) -> bool {
    target.strip_prefix("stopover").is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The filter where `RUST_LOG` isn't set. Only `run` reports by its log; the other commands print.
fn by_default(cli: &Cli) -> &'static str {
    match (cli.verbose, &cli.task) {
        // After a restart, Olm messages come again by design, which is harmless. The crypto crate warns of each.
        (0, Task::Run) => "warn,stopover=info,matrix_sdk_crypto=error",
        // The SDK logs an expected 404 as an error.
        (0, _) => "error,matrix_sdk::http_client=off",
        (1, _) => "warn,stopover=debug,matrix_sdk_crypto=error",
        // The libraries' lines below warnings are shown only with [`ALL`].
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
            #[cfg(feature = "demo")]
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
    fn a_library_logs_so_many_lines_a_second() {
        let lines = Lines { all: false, own: Format::default(), seconds: Mutex::default() };
        let begin = Instant::now();
        let burst = |module: &str, at: Duration| {
            (0..10_000).filter_map(|_| lines.allows(module, begin + at)).collect::<Vec<_>>()
        };
        assert_eq!(burst("one", Duration::ZERO), [0; 5]);
        assert_eq!(burst("other", Duration::from_millis(10)), [0; 5]);
        assert_eq!(burst("one", Duration::from_millis(999)), [0; 0]);
        assert_eq!(burst("one", Duration::from_secs(1)), [19_995, 0, 0, 0, 0]);
        // The counts stay few, with any number of modules.
        for n in 0..1_000 {
            burst(&format!("module{n}"), Duration::ZERO);
        }
        assert!(lines.seconds.lock().unwrap().len() <= MAX_MODULES + 1);
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
