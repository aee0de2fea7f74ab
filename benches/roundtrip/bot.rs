//! The bot as an operator runs it: logged in, then `run`, in a process of its own. Killed when dropped.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use stopover::config::environment;
use stopover::demo::homeserver::Homeserver;
use stopover::store::{Key, connect};
use tokio::time::{Instant, sleep, timeout};

use crate::plain::Plain;

/// From starting the bot to its being ready.
const READY_LIMIT: Duration = Duration::from_secs(60);
/// Between two looks at its log.
const POLL: Duration = Duration::from_millis(2);
/// From its start to its being in a room that it was invited to.
const JOIN_LIMIT: Duration = Duration::from_secs(60);
const JOIN_POLL: Duration = Duration::from_millis(200);
/// Between a SIGTERM and its end.
const STOP_LIMIT: Duration = Duration::from_secs(30);
/// Lines of its log that are shown where it fails.
const SHOWN_LINES: usize = 20;

pub struct Bot {
    child: Option<Child>,
    program: PathBuf,
    folder: PathBuf,
}

impl Bot {
    /// The program that is measured: the one that Cargo built beside this, or the one that `STOPOVER_BIN` names.
    pub fn program() -> PathBuf {
        environment("STOPOVER_BIN").unwrap_or_else(|| env!("CARGO_BIN_EXE_stopover").to_owned()).into()
    }

    /// Logs it in; `settings` are what its config says besides what it must.
    ///
    /// # Errors
    /// Where that fails, with what it said.
    pub fn login(server: &Homeserver, user_id: &str, password: &str, settings: &str) -> Result<Bot> {
        let folder = server.data().join("bot");
        std::fs::create_dir(&folder)?;
        // A debug-printed string is a TOML one for the plain characters that these are made of.
        let text = format!(
            "homeserver = {:?}\nuser = {user_id:?}\ndata_dir = \"data\"\n\n[invites]\nanyone = true\n\n{settings}",
            server.url,
        );
        std::fs::write(folder.join("bot.toml"), text)?;
        let bot = Bot { child: None, program: Bot::program(), folder };
        let login = bot.command("login").env("STOPOVER_PASSWORD", password).output()?;
        if !login.status.success() {
            bail!("the bot didn't log in: {}", String::from_utf8_lossy(&login.stderr));
        }
        Ok(bot)
    }

    fn command(&self, task: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("--config").arg(self.folder.join("bot.toml")).arg(task);
        command.env_remove("RUST_LOG").stdin(Stdio::null());
        command
    }

    fn log(&self) -> PathBuf {
        self.folder.join("bot.log")
    }

    /// Waits until it has accepted its invitation to a room.
    ///
    /// # Errors
    /// Where it ends, or takes too long.
    pub async fn joins(&mut self, other: &Plain, room_id: &str, user_id: &str) -> Result<()> {
        let joined = async {
            while !other.is_joined(room_id, user_id).await? {
                self.check()?;
                sleep(JOIN_POLL).await;
            }
            anyhow::Ok(())
        };
        timeout(JOIN_LIMIT, joined).await.context("the bot didn't accept its invitation")?
    }

    /// Its outbox, to look into while it runs.
    ///
    /// # Errors
    /// Where it can't be opened.
    pub fn outbox(&self) -> Result<Outbox> {
        let data = self.folder.join("data");
        let key = Key::parse(&std::fs::read_to_string(data.join("database.key"))?.trim().into());
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
        Ok(Outbox(connect(&data.join("stopover.db"), key.as_ref(), flags)?))
    }

    /// Starts it. How long it took to be ready: from then on, it answers.
    ///
    /// # Errors
    /// Where it ends, or takes too long.
    pub async fn start(&mut self) -> Result<Duration> {
        let log = std::fs::File::create(self.log())?;
        let start = Instant::now();
        self.child = Some(self.command("run").stdout(log.try_clone()?).stderr(log).spawn()?);
        while !std::fs::read_to_string(self.log())?.lines().any(|line| line.ends_with(": ready")) {
            self.check()?;
            if start.elapsed() > READY_LIMIT {
                bail!("the bot isn't ready after {} s", READY_LIMIT.as_secs());
            }
            sleep(POLL).await;
        }
        Ok(start.elapsed())
    }

    /// Tells it to stop, and waits for that.
    ///
    /// # Errors
    /// Where it doesn't end well.
    pub async fn stop(&mut self) -> Result<()> {
        let mut child = self.child.take().context("the bot doesn't run")?;
        let id = rustix::process::Pid::from_child(&child);
        rustix::process::kill_process(id, rustix::process::Signal::TERM)?;
        let start = Instant::now();
        while start.elapsed() < STOP_LIMIT {
            if let Some(status) = child.try_wait()? {
                anyhow::ensure!(status.success(), "the bot ended: {status}");
                return Ok(());
            }
            sleep(POLL).await;
        }
        child.kill()?;
        child.wait()?;
        bail!("the bot didn't stop within {} s", STOP_LIMIT.as_secs())
    }

    /// # Errors
    /// Where it has ended, with the end of what it wrote.
    pub fn check(&mut self) -> Result<()> {
        if let Some(child) = &mut self.child
            && let Some(status) = child.try_wait()?
        {
            let log = std::fs::read_to_string(self.log()).unwrap_or_default();
            let lines: Vec<&str> = log.lines().collect();
            bail!("the bot ended ({status}):\n{}", lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n"));
        }
        Ok(())
    }

    /// What the kernel says it holds in memory, in KiB.
    ///
    /// # Errors
    /// Where this system has no `/proc`.
    pub fn resident_kib(&self) -> Result<u64> {
        let id = self.child.as_ref().context("the bot doesn't run")?.id();
        let status = std::fs::read_to_string(Path::new("/proc").join(id.to_string()).join("status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

pub struct Outbox(rusqlite::Connection);

impl Outbox {
    /// How much waits to be sent.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn waiting(&self) -> Result<usize> {
        Ok(self.0.query_row("SELECT count(*) FROM outbox WHERE done IS NULL", [], |row| row.get(0))?)
    }

    /// How much ever was in it, invitations that were accepted apart.
    ///
    /// # Errors
    /// Where the store fails.
    pub fn made(&self) -> Result<usize> {
        Ok(self.0.query_row("SELECT count(*) FROM outbox WHERE joins = 0", [], |row| row.get(0))?)
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
