//! How long the bot takes to answer, on a real homeserver on this machine, beside a bare echo over plain HTTP, which is
//! the least that anything could take; and how many of a burst of commands it answers.
//!
//! `cargo bench --bench roundtrip` measures all that; with `-- --plain`, the echo alone; with `-- --flood`, how long others
//! wait while somebody floods their room ([`flood`]), and with `-- --flood-hard`, as fast as the server takes it.
//! `STOPOVER_BIN` names another build of the bot.

mod bot;
mod echo;
mod flood;
mod plain;
mod secret;

use std::collections::HashSet;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use stopover::demo::homeserver::{Homeserver, Options};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::bot::Bot;
use crate::plain::{Message, Plain};
use crate::secret::Secret;

/// Timed round trips with each bot, one after another, the bots taking turns.
const ROUNDS: usize = 60;
/// Round trips before those, not timed.
const WARM_UP: usize = 5;
/// Starts that are timed.
const STARTS: usize = 5;
/// For one answer.
const ANSWER_LIMIT: Duration = Duration::from_secs(20);
/// Between an answer and the next question: neither bot is asked while the server is still busy with the last answer.
const PAUSE: Duration = Duration::from_millis(50);
/// Commands sent at once.
const BURST: usize = 200;
/// From the first command of a burst to the last answer that counts.
const BURST_LIMIT: Duration = Duration::from_secs(60);
/// With nothing said for so long, a room is quiet.
const QUIET: Duration = Duration::from_millis(1_500);
/// What is said to the bot, and to the echo.
const COMMAND: &str = "!help";
const PASSWORD: &str = "a password for a moment";
/// Without the limits on what one person asks.
const TIRELESS: &str = "[limits]\nperson_burst = 10000\nroom_burst = 10000\n";

#[tokio::main]
async fn main() -> Result<()> {
    // Cargo itself passes --bench.
    let asked = |what: &str| std::env::args().any(|argument| argument == what);
    let what = if asked("--plain") {
        Measured::Plain
    } else if asked("--flood") {
        Measured::Flood(flood::GENTLY)
    } else if asked("--flood-hard") {
        Measured::Flood(Duration::ZERO)
    } else {
        Measured::All
    };
    let server = Homeserver::start(Options::default(), |line| eprintln!("{line}")).await?;
    let result = measure(&server, what).await;
    if result.is_err() {
        eprintln!("the homeserver's log ends with:\n{}", server.log_tail(20));
    }
    server.stop().await;
    result
}

/// What is measured.
#[derive(Clone, Copy, PartialEq)]
enum Measured {
    All,
    Plain,
    /// With so much time at least from one message to the next.
    Flood(Duration),
}

async fn measure(server: &Homeserver, what: Measured) -> Result<()> {
    let account = server.register("sender", PASSWORD).await?;
    let sender = Plain::new(&server.url, &account.access_token, &account.user_id)?;
    let mut parties = Vec::new();

    let account = server.register("echo", PASSWORD).await?;
    let room_id = sender.create_room("echo", &[&account.user_id]).await?;
    Plain::new(&server.url, &account.access_token, &account.user_id)?.join(&room_id).await?;
    parties.push(Party { name: "plain echo", user_id: account.user_id.clone(), room_id });
    let (ready, is_ready) = oneshot::channel();
    let (stop_echo, stopped) = oneshot::channel();
    let url = server.url.clone();
    let echo =
        tokio::spawn(async move { echo::run(&url, &account.access_token, &account.user_id, ready, stopped).await });
    is_ready.await.context("the echo didn't start")?;
    if let Measured::Flood(pace) = what {
        flood::measure(server, parties.remove(0), &sender, pace).await?;
        drop(stop_echo);
        return echo.await?;
    }

    let mut bot = None;
    if what == Measured::All {
        let account = server.register("bot", PASSWORD).await?;
        let room_id = sender.create_room("bot", &[&account.user_id]).await?;
        let mut process = Bot::login(server, &account.user_id, PASSWORD, TIRELESS)?;
        process.start().await?;
        process.joins(&sender, &room_id, &account.user_id).await?;
        parties.push(Party { name: "stopover", user_id: account.user_id, room_id });
        bot = Some(process);
    }

    let mut ear = Ear::new(sender.clone()).await?;
    // The bot may have greeted the room.
    ear.quiet().await?;

    let mut times = vec![Vec::with_capacity(ROUNDS); parties.len()];
    for round in 0..WARM_UP + ROUNDS {
        for (party, times) in parties.iter().zip(&mut times) {
            let time = round_trip(&sender, &mut ear, party).await?;
            if round >= WARM_UP {
                times.push(time);
            }
            sleep(PAUSE).await;
        }
    }
    println!("{ROUNDS} round trips each, in ms     min  median     max");
    for (party, times) in parties.iter().zip(&mut times) {
        print_times(party.name, times);
    }
    if let [echo, bot] = &times[..] {
        println!("stopover / plain echo, medians: {:.2}", median(bot).as_secs_f64() / median(echo).as_secs_f64());
    }
    if bot.is_some() {
        let account = server.register("secret", PASSWORD).await?;
        let mut secret = Secret::new(&server.url, &account.user_id, PASSWORD, &parties[1].user_id).await?;
        let mut times = Vec::with_capacity(ROUNDS);
        for round in 0..WARM_UP + ROUNDS {
            let time = secret.round_trip(COMMAND).await?;
            if round >= WARM_UP {
                times.push(time);
            }
            sleep(PAUSE).await;
        }
        print_times("stopover, encrypted", &mut times);
    }

    for party in &parties {
        ear.quiet().await?;
        let burst = burst(&sender, &mut ear, party).await?;
        println!(
            "{}: {} of {BURST} commands sent at once answered within {} s; all were sent after {:.1} s, the last answer came after {:.1} s",
            party.name,
            burst.answered,
            BURST_LIMIT.as_secs(),
            burst.sent.as_secs_f64(),
            burst.last.as_secs_f64(),
        );
    }

    drop(stop_echo);
    echo.await??;
    if let Some(mut bot) = bot {
        bot.check()?;
        footprint(&mut bot).await?;
    }
    Ok(())
}

fn print_times(name: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!("{name:<28} {:>7.1} {:>7.1} {:>7.1}", ms(times[0]), ms(median(times)), ms(times[times.len() - 1]));
}

/// What the bot takes: time to start, memory, disk.
async fn footprint(bot: &mut Bot) -> Result<()> {
    let worked = bot.resident_kib()?;
    let mut starts = Vec::with_capacity(STARTS);
    let mut idle = 0;
    for _ in 0..STARTS {
        bot.stop().await?;
        starts.push(bot.start().await?);
        idle = bot.resident_kib()?;
    }
    starts.sort_unstable();
    let program = Bot::program();
    let mib = |kib: u64| kib as f64 / 1024.0;
    println!("start to ready, median of {STARTS}: {:.2} s", median(&starts).as_secs_f64());
    println!("resident memory: {:.0} MiB when ready, {:.0} MiB after all of the above", mib(idle), mib(worked));
    println!("program: {:.1} MiB ({})", mib(std::fs::metadata(&program)?.len() / 1024), program.display());
    Ok(())
}

/// Somebody who answers, and the room in which the sender is alone with them.
struct Party {
    name: &'static str,
    user_id: String,
    room_id: String,
}

/// What the sender hears, by a long poll of its own.
struct Ear {
    messages: mpsc::UnboundedReceiver<(Instant, Message)>,
    _listening: JoinSet<Result<()>>,
}

impl Ear {
    async fn new(client: Plain) -> Result<Ear> {
        let mut since = client.now().await?;
        let (heard, messages) = mpsc::unbounded_channel();
        let mut listening = JoinSet::new();
        listening.spawn(async move {
            loop {
                let (messages, next) = client.sync(&since).await.inspect_err(|error| eprintln!("sender: {error:#}"))?;
                since = next;
                let now = Instant::now();
                for message in messages {
                    heard.send((now, message))?;
                }
            }
        });
        Ok(Ear { messages, _listening: listening })
    }

    async fn next(&mut self) -> Result<(Instant, Message)> {
        self.messages.recv().await.context("the sender has stopped listening")
    }

    /// Forgets what was heard, and waits until nothing more comes.
    async fn quiet(&mut self) -> Result<()> {
        while let Ok(heard) = timeout(QUIET, self.next()).await {
            heard?;
        }
        Ok(())
    }
}

/// From just before sending to hearing the first answer.
async fn round_trip(sender: &Plain, ear: &mut Ear, party: &Party) -> Result<Duration> {
    let start = Instant::now();
    // The answer may be heard before the server has said that it took the question: it waits in the channel, with the
    // time at which it came.
    let asked = sender.send(&party.room_id, "m.text", COMMAND).await?;
    loop {
        let heard = timeout_at(start + ANSWER_LIMIT, ear.next()).await;
        let (at, message) = heard.with_context(|| format!("{} didn't answer", party.name))??;
        // Late words of the other one, and further parts of an answer to an earlier question, don't count.
        if message.sender == party.user_id
            && message.room_id == party.room_id
            && message.replies_to().is_none_or(|to| to == asked)
        {
            ensure!(message.kind() == "m.notice", "{} answered by {}", party.name, message.kind());
            return Ok(at - start);
        }
    }
}

struct Burst {
    answered: usize,
    sent: Duration,
    last: Duration,
}

async fn burst(sender: &Plain, ear: &mut Ear, party: &Party) -> Result<Burst> {
    let start = Instant::now();
    let mut sending = JoinSet::new();
    for _ in 0..BURST {
        let (sender, room_id) = (sender.clone(), party.room_id.clone());
        sending.spawn(async move { sender.send(&room_id, "m.text", COMMAND).await });
    }
    let mut asked = HashSet::new();
    while let Some(sent) = sending.join_next().await {
        asked.insert(sent??);
    }
    let sent = start.elapsed();
    ensure!(asked.len() == BURST, "{} of {BURST} commands became events", asked.len());

    // An answer that says what it replies to counts once for each question, another one for itself.
    let mut answered = HashSet::new();
    let mut last = Duration::ZERO;
    while answered.len() < BURST
        && let Ok(heard) = timeout_at(start + BURST_LIMIT, ear.next()).await
    {
        let (at, message) = heard?;
        if message.sender != party.user_id || message.room_id != party.room_id {
            continue;
        }
        let answer = match message.replies_to() {
            Some(question) if !asked.contains(question) => continue,
            Some(question) => question.to_owned(),
            None => message.event_id,
        };
        if answered.insert(answer) {
            last = at - start;
        }
    }
    Ok(Burst { answered: answered.len(), sent, last })
}

/// `sorted` is not empty.
fn median(sorted: &[Duration]) -> Duration {
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { (sorted[middle - 1] + sorted[middle]) / 2 }
}
