//! The command line: its arguments, and what `login`, `check`, `backup` and `restore` ask and print.

use std::io::{self, BufRead, IsTerminal, Read as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::{ArgAction, Args, Parser, Subcommand};
use secrecy::{ExposeSecret, SecretString};

use stopover::backup;
use stopover::clock::Clock;
use stopover::config::{Config, Secret, environment};
use stopover::locale::Language;
use stopover::matrix;

/// The longest line that is read from standard input as a password, in bytes.
const MAX_PASSWORD_BYTES: u64 = 4 * 1024;

#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Cli {
    #[command(subcommand)]
    pub task: Task,

    /// The configuration; bot.example.toml explains every key
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        default_value = "bot.toml",
        env = "STOPOVER_CONFIG",
        hide_env_values = true
    )]
    pub config: PathBuf,

    /// Log more, to standard error: -v for the bot's main steps, -vv for all of them; RUST_LOG overrides it
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,

    /// For tests: at the system's instant ANCHOR show BASE, and run RATE times as fast from there
    #[arg(long, global = true, hide = true, value_name = "ANCHOR/BASE/RATE")]
    pub clock: Option<Clock>,
}

#[derive(Debug, Subcommand)]
pub enum Task {
    /// Run the bot until it is stopped (SIGINT or SIGTERM)
    Run,
    /// Log the bot in, once: keeps the session, never the password, and shows the account's recovery key
    Login(Login),
    /// Check config, homeserver, session, store and encryption: a line each, ok or what to do
    Check,
    /// Copy everything the bot keeps into one file, even while it runs
    Backup(Backup),
    /// Restore a backup into an empty data folder; log in again after that
    Restore(Restore),
    /// Try it out on this machine: a homeserver, three people, a journey, and a chat in this terminal
    #[cfg(feature = "demo")]
    Demo(Demo),
    /// Show what the bot understands of a message: what it asks for, places, days and times
    Read(Read),
}

#[derive(Debug, Args)]
pub struct Login {
    /// Read the password from this file instead of asking for it (or reading the first line of standard input)
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Backup {
    /// The file to create; an existing file is never replaced
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// Restore the session and the encryption keys, too: only to move a bot that was stopped before the backup was made
    /// and hasn't run since
    #[arg(long)]
    pub same_device: bool,
}

#[cfg(feature = "demo")]
#[derive(Debug, Args)]
pub struct Demo {
    /// Play the conversation in this file with an empty bot and print what was said, instead of chatting
    #[arg(long, value_name = "FILE")]
    pub script: Option<PathBuf>,

    /// Don't print the steps of setting up
    #[arg(long)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct Read {
    /// The message, in any of the languages
    #[arg(value_name = "TEXT", conflicts_with = "jsonl")]
    pub text: Vec<String>,

    /// Read phrases from standard input, one JSON object a line (`id`, `now`, `tz`, `text`), and print a reading for each
    #[arg(long)]
    pub jsonl: bool,

    /// Print everything a message asks for, not just the main thing
    #[arg(long, requires = "jsonl")]
    pub records: bool,

    /// Print what the bot's model sees, for training it: each feature of a message, as a number and in words
    #[arg(long, requires = "jsonl", conflicts_with = "records")]
    pub features: bool,

    /// Show why: how likely each meaning is, and what weighed most
    #[arg(long, conflicts_with = "jsonl")]
    pub why: bool,

    /// The local time at which it is read; by default, now
    #[arg(long, value_name = "YYYY-MM-DDTHH:MM", conflicts_with = "jsonl")]
    pub now: Option<String>,

    /// The time zone if no place is named
    #[arg(long, value_name = "ZONE", default_value = "Europe/Oslo", conflicts_with = "jsonl")]
    pub tz: chrono_tz::Tz,

    /// The language of the answer (en, nb, nn, sv, da, de); by default that of the message, if it's clear
    #[arg(long, value_name = "LANGUAGE", conflicts_with = "jsonl")]
    pub lang: Option<Language>,
}

impl Cli {
    /// # Errors
    /// The first mistake in the configuration.
    pub fn load_config(&self) -> anyhow::Result<Config> {
        Ok(Config::load(&self.config, environment)?)
    }
}

/// `stopover login`: asks for the password, logs in, and tells what is kept where.
///
/// # Errors
/// There is a session already, there is no password, or the login fails; then nothing is kept but new keys.
pub async fn login(config: &Config, options: &Login) -> anyhow::Result<()> {
    let session = config.session_file();
    let password = password(config, options)?;
    let (_, made) = config.store_passphrase_or_new()?;
    let (_, made_database) = matrix::data_dir::database_key(config)?;
    let login = matrix::login(config, password).await.context("login failed")?;

    let mut out = io::stdout().lock();
    writeln!(out, "{} is logged in, as device {} ({}).", config.user, login.device, config.device_name)?;
    writeln!(out)?;
    writeln!(out, "Kept, readable only for this system's user:")?;
    writeln!(out, "  the session                  {}", session.display())?;
    match (made, &config.store_passphrase) {
        (Some(file), _) => writeln!(out, "  the Matrix store's new key   {}", file.display())?,
        (None, None) => writeln!(out, "  the Matrix store's key       {}", config.store_key_file().display())?,
        (None, Some(_)) => writeln!(out, "  the Matrix store's key       not here: the passphrase you gave")?,
    }
    match (made_database, &config.database_key) {
        (Some(file), _) => writeln!(out, "  the bot's own store's, new   {}", file.display())?,
        (None, None) => writeln!(out, "  the bot's own store's key    {}", config.database_key_file().display())?,
        (None, Some(_)) => writeln!(out, "  the bot's own store's key    not here: the one you gave")?,
    }
    writeln!(out, "The password isn't kept.")?;
    if let Some(key) = &login.recovery_key {
        writeln!(out)?;
        writeln!(out, "The recovery key of {}, shown just this once:", config.user)?;
        writeln!(out)?;
        writeln!(out, "    {}", key.expose_secret())?;
        writeln!(out)?;
        writeln!(
            out,
            "Keep it off this machine, in a password manager or on paper. It brings back the bot's identity and its keys \
             if the data folder is lost, and anyone who has it can pass for the bot."
        )?;
    }
    writeln!(out)?;
    writeln!(
        out,
        "Next: stopover --config {file} check, then stopover --config {file} run",
        file = config.file.display()
    )?;
    out.flush()?;
    Ok(())
}

/// The password: of the option's file, of the config or the environment, typed, or standard input's first line.
fn password(config: &Config, options: &Login) -> anyhow::Result<SecretString> {
    if let Some(path) = &options.password_file {
        return Ok(Secret::File(path.clone()).read()?);
    }
    if let Some(secret) = &config.password {
        return Ok(secret.read()?);
    }
    let typed = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("Password of {}: ", config.user)).context("cannot ask for the password")?
    } else {
        let mut line = String::new();
        io::stdin()
            .lock()
            .take(MAX_PASSWORD_BYTES)
            .read_line(&mut line)
            .context("cannot read the password from standard input")?;
        line.trim_end_matches(['\r', '\n']).to_owned()
    };
    if typed.is_empty() {
        bail!(
            "no password given; type it, or use --password-file, `password_file` in the config, or STOPOVER_PASSWORD"
        );
    }
    Ok(typed.into())
}

/// `stopover check`: a line for each thing that the bot needs. The exit code is 1 where one of them is not ok.
///
/// # Errors
/// Standard output is closed.
pub async fn check(cli: &Cli) -> anyhow::Result<ExitCode> {
    let config = match cli.load_config() {
        Ok(config) => config,
        Err(error) => {
            print_line(Mark::Bad, "config", &format!("{error:#}"))?;
            return Ok(ExitCode::FAILURE);
        }
    };
    print_line(Mark::Good, "config", &config.file.display().to_string())?;
    for warning in config.warnings() {
        print_line(Mark::Warning, "secrets", &warning)?;
    }
    let mut code = ExitCode::SUCCESS;
    for line in matrix::check(&config).await {
        let mark = if line.ok { Mark::Good } else { Mark::Bad };
        print_line(mark, line.what, &line.note)?;
        if !line.ok {
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

/// `stopover backup`.
///
/// # Errors
/// No backup could be made; then none is there.
pub fn backup(cli: &Cli, options: &Backup) -> anyhow::Result<()> {
    let config = cli.load_config()?;
    let clock = cli.clock.clone().unwrap_or_else(Clock::system);
    let made = backup::make(&config, &options.file, clock.now())?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}: everything {} keeps, {} KiB.", options.file.display(), config.user, made.bytes.div_ceil(1024))?;
    writeln!(out, "Anyone who has it can pass for the bot and read what it knows: encrypt it, and keep it elsewhere.")?;
    out.flush()?;
    Ok(())
}

/// `stopover restore`: lays it out, and tells what is next.
///
/// # Errors
/// It could not be laid out; then everything is as it was.
pub fn restore(cli: &Cli, options: &Restore) -> anyhow::Result<()> {
    let config = cli.load_config()?;
    let restored = backup::restore(&config, &options.file, options.same_device)?;
    let manifest = &restored.manifest;
    let device = manifest.device.as_deref().unwrap_or("none");
    let file = config.file.display();
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "Restored into {}: what {} knew on {}.",
        config.data_dir.display(),
        config.user,
        manifest.made.format("%Y-%m-%d at %H:%M:%S UTC")
    )?;
    if restored.same_device {
        writeln!(out, "Its session and its keys are back, too, as device {device}. Don't run it anywhere else.")?;
        if manifest.running {
            writeln!(out)?;
            writeln!(
                out,
                "The bot was running while this backup was made, so its keys may be out of date. Use them only if the \
                 recovery key is lost: the bot and people may be unable to read each other."
            )?;
        }
        writeln!(out)?;
        writeln!(out, "Next: stopover --config {file} check, then stopover --config {file} run")?;
    } else {
        writeln!(out, "The session and the keys stayed in the backup: an old device's keys must not be used again.")?;
        writeln!(out)?;
        writeln!(
            out,
            "Next: stopover --config {file} login, with the account's recovery key (`recovery_key_file`); then \
             stopover --config {file} run. The bot then answers what was said since, as far as it can read it."
        )?;
    }
    out.flush()?;
    Ok(())
}

#[derive(Clone, Copy)]
enum Mark {
    Good,
    /// Worth putting right, but the bot runs.
    Warning,
    Bad,
}

fn print_line(mark: Mark, what: &str, note: &str) -> io::Result<()> {
    let mark = match mark {
        Mark::Good => "ok",
        Mark::Warning => "!!",
        Mark::Bad => "--",
    };
    writeln!(io::stdout().lock(), "{mark}  {what:<12} {note}")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
