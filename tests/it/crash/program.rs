//! The bot's program, as an operator runs it: logged in once, then started many times.

use std::collections::VecDeque;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use matrix_sdk::ruma::{OwnedUserId, UserId};
use stopover::clock::Clock;
use stopover::config::Config;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::soon;

/// Lines of the bot's log that are shown where a test fails.
const SHOWN_LINES: usize = 120;

pub struct Program {
    pub account: Account,
    folder: Option<tempfile::TempDir>,
    clock: String,
}

/// What the bot has just done, by its log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The first sync is handled.
    Ready,
    /// An incoming is about to go through a turn.
    CameIn,
    /// A message was sent, and that is about to be stored.
    Sent,
    /// A to-device message, such as one with a room key, was decrypted. Its content is not stored yet.
    Deciphered,
}

/// The log's filter: the bot's own steps, and the library's step that [`Mark::Deciphered`] needs.
const LOG: &str = "warn,stopover=debug,matrix_sdk_crypto=error,matrix_sdk_crypto::olm::account=trace";

impl Program {
    /// A new account's bot, logged in. `clock` as `--clock` wants it.
    pub async fn login(clock: &str, settings: &str) -> Self {
        let account = register("bot").await;
        let program = Self { account, folder: Some(tempfile::tempdir().unwrap()), clock: clock.to_owned() };
        let toml = format!(
            "homeserver = {:?}\nuser = {:?}\ndata_dir = \"data\"\n{settings}",
            shared().url,
            program.account.user_id
        );
        std::fs::write(program.file(), toml).unwrap();
        let password = &program.account.password;
        let output = program.command("login").env("STOPOVER_PASSWORD", password).output().await.unwrap();
        assert!(output.status.success(), "login: {}", String::from_utf8_lossy(&output.stderr));
        program
    }

    fn path(&self) -> &Path {
        self.folder.as_ref().unwrap().path()
    }

    fn file(&self) -> PathBuf {
        self.path().join("bot.toml")
    }

    fn log(&self) -> PathBuf {
        self.path().join("bot.log")
    }

    pub fn store(&self) -> PathBuf {
        self.path().join("data/stopover.db")
    }

    pub fn config(&self) -> Config {
        Config::load(&self.file(), |_| None).unwrap()
    }

    pub fn clock(&self) -> Clock {
        self.clock.parse().unwrap()
    }

    pub fn id(&self) -> OwnedUserId {
        UserId::parse(&self.account.user_id).unwrap()
    }

    fn command(&self, task: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stopover"));
        command.arg(task).arg("--config").arg(self.file()).arg("--clock").arg(&self.clock);
        command.env("RUST_LOG", LOG).env("STOPOVER_LOG_LIBRARIES", "1").stdin(Stdio::null()).kill_on_drop(true);
        command
    }

    /// Starts it, without waiting for anything.
    pub fn start(&self) -> Life {
        let mut child = self.command("run").stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let since = Instant::now();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut log = OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        let (tell, marks) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                writeln!(log, "{line}").unwrap();
                let mark = if line.ends_with(": ready") {
                    Mark::Ready
                } else if line.contains(": came in") {
                    Mark::CameIn
                } else if line.contains("sender: done") {
                    Mark::Sent
                } else if line.ends_with(": Successfully decrypted an Olm message") {
                    Mark::Deciphered
                } else {
                    continue;
                };
                // It does not matter if nobody waits.
                let _ = tell.send(mark);
            }
        });
        Life { child, since, marks }
    }

    /// Keeps its files: where they are, and the end of the log.
    pub fn keep(&mut self) -> String {
        let log = std::fs::read_to_string(self.log()).unwrap_or_default();
        let mut tail: VecDeque<&str> = log.lines().rev().take(SHOWN_LINES).collect();
        tail.make_contiguous().reverse();
        let path = self.folder.take().unwrap().keep();
        format!("the bot's files are kept in {}; its log ends with:\n{}", path.display(), Vec::from(tail).join("\n"))
    }

    /// Warnings and errors in the log. To-device messages that come again after a kill are left out.
    pub fn complaints(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.log()).unwrap_or_default();
        let told = log.lines().filter(|line| line.contains(" WARN ") || line.contains(" ERROR "));
        told.filter(|line| !line.contains("matrix_sdk_crypto")).map(str::to_owned).collect()
    }
}

/// One run of the program, from its start to its end.
pub struct Life {
    child: Child,
    pub since: Instant,
    marks: mpsc::UnboundedReceiver<Mark>,
}

impl Life {
    /// Waits until the mark has come so many times, for up to `limit`. `false` where it has not, or the program ended.
    pub async fn until(&mut self, mark: Mark, times: usize, limit: Duration) -> bool {
        let wait = async {
            let mut left = times;
            while left > 0 {
                match self.marks.recv().await {
                    Some(seen) => left -= usize::from(seen == mark),
                    None => return false,
                }
            }
            true
        };
        tokio::time::timeout(limit, wait).await.unwrap_or(false)
    }

    /// Forgets the marks that came so far.
    pub fn drain(&mut self) {
        while self.marks.try_recv().is_ok() {}
    }

    /// SIGKILL.
    ///
    /// # Panics
    /// Where it had ended before.
    pub async fn kill(mut self) {
        if let Some(status) = self.child.try_wait().unwrap() {
            panic!("the bot ended by itself: {status}");
        }
        self.child.kill().await.unwrap();
    }

    /// SIGTERM, and a clean end.
    pub async fn stop(mut self) {
        let id = i32::try_from(self.child.id().expect("the bot ended by itself")).unwrap();
        let id = rustix::process::Pid::from_raw(id).unwrap();
        rustix::process::kill_process(id, rustix::process::Signal::TERM).unwrap();
        let status = soon("the bot ends", self.child.wait()).await.unwrap();
        assert!(status.success(), "{status}");
    }
}
