//! The bot as an operator runs it: logged in, then `run`, in a process of its own. Killed when dropped.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use stopover::config::environment;
use stopover::demo::homeserver::Homeserver;
use tokio::time::{Instant, sleep};

/// From starting the bot to its being ready.
const READY_LIMIT: Duration = Duration::from_secs(60);
/// Between two looks at its log.
const POLL: Duration = Duration::from_millis(2);
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

    /// Logs it in.
    ///
    /// # Errors
    /// Where that fails, with what it said.
    pub fn login(server: &Homeserver, user_id: &str, password: &str) -> Result<Bot> {
        let folder = server.data().join("bot");
        std::fs::create_dir(&folder)?;
        // A debug-printed string is a TOML one for the plain characters that these are made of.
        let text = format!(
            "homeserver = {:?}\nuser = {user_id:?}\ndata_dir = \"data\"\n\n[invites]\nanyone = true\n\n\
             [limits]\nperson_burst = 10000\nroom_burst = 10000\n",
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

impl Drop for Bot {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
