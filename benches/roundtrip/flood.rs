//! How long others wait while one person floods the room that they are in, beside an echo in a quiet room of its own,
//! which tells how much of that is the homeserver's.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Result, ensure};
use stopover::demo::homeserver::Homeserver;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

use crate::bot::Bot;
use crate::plain::Plain;
use crate::{COMMAND, Ear, PASSWORD, Party, median, print_times, round_trip};

/// Messages of the flood, sent one after another.
const FLOOD: usize = 5_000;
/// From one to the next at least, where the homeserver is to keep up. As fast as it takes them it is busy with the flood
/// alone, and everybody waits, whatever bot there is.
pub const GENTLY: Duration = Duration::from_millis(80);
/// The others in the room: none of them asks more than one may.
const OTHERS: usize = 4;
/// Between two questions of theirs.
const EVERY: Duration = Duration::from_millis(2_000);
/// Questions before the flood.
const QUIET: usize = 40;
/// The longest a flood may take.
const LIMIT: Duration = Duration::from_secs(1_200);
/// Between two looks at how much waits to be sent.
const LOOK: Duration = Duration::from_millis(100);

pub async fn measure(server: &Homeserver, echo: Party, echoed: &Plain, pace: Duration) -> Result<()> {
    let flooder = server.register("flooder", PASSWORD).await?;
    let flooder = Plain::new(&server.url, &flooder.access_token, &flooder.user_id)?;
    let mut others = Vec::new();
    for n in 0..OTHERS {
        let account = server.register(&format!("other{n}"), PASSWORD).await?;
        others.push(Plain::new(&server.url, &account.access_token, &account.user_id)?);
    }
    let account = server.register("bot", PASSWORD).await?;
    let invited: Vec<&str> =
        others.iter().map(|other| other.user_id.as_str()).chain([account.user_id.as_str()]).collect();
    let room_id = flooder.create_room("flood", &invited).await?;
    for other in &others {
        other.join(&room_id).await?;
    }
    // As the config has it by default: what is measured is what keeps floods off.
    let mut bot = Bot::login(server, &account.user_id, PASSWORD, "")?;
    bot.start().await?;
    bot.joins(&flooder, &room_id, &account.user_id).await?;
    let party = Party { name: "stopover", user_id: account.user_id, room_id: room_id.clone() };
    // One of them listens for all: each ear more is work for the homeserver, with each message of the flood.
    let mut ear = Ear::new(others[0].clone()).await?;
    let mut echo_ear = Ear::new(echoed.clone()).await?;
    echo_ear.quiet().await?;

    let mut quiet = [Vec::new(), Vec::new()];
    for n in 0..QUIET {
        quiet[0].push(round_trip(&others[n % OTHERS], &mut ear, &party).await?);
        quiet[1].push(round_trip(echoed, &mut echo_ear, &echo).await?);
        sleep(EVERY / 4).await;
    }

    let over = Arc::new(AtomicBool::new(false));
    let most = Arc::new(AtomicUsize::new(0));
    let mut tasks = JoinSet::new();
    let (ended, sender, room) = (Arc::clone(&over), flooder.clone(), room_id.clone());
    let begun = Instant::now();
    tasks.spawn(async move {
        let mut next = begun;
        for _ in 0..FLOOD {
            sender.send(&room, "m.text", COMMAND).await?;
            next += pace;
            sleep_until(next).await;
        }
        ended.store(true, Ordering::Relaxed);
        anyhow::Ok(())
    });
    let (ended, highest) = (Arc::clone(&over), Arc::clone(&most));
    let outbox = bot.outbox()?;
    tasks.spawn(async move {
        while !ended.load(Ordering::Relaxed) {
            highest.fetch_max(outbox.waiting()?, Ordering::Relaxed);
            sleep(LOOK).await;
        }
        anyhow::Ok(())
    });
    let mut flooded = [Vec::new(), Vec::new()];
    let mut next = Instant::now();
    let mut n = QUIET;
    while !over.load(Ordering::Relaxed) {
        ensure!(begun.elapsed() < LIMIT, "the flood isn't over after {} s", LIMIT.as_secs());
        flooded[0].push(round_trip(&others[n % OTHERS], &mut ear, &party).await?);
        flooded[1].push(round_trip(echoed, &mut echo_ear, &echo).await?);
        n += 1;
        next += EVERY;
        sleep_until(next).await;
    }
    let took = begun.elapsed();
    while let Some(done) = tasks.join_next().await {
        done??;
    }
    let said = bot.outbox()?.made()?;
    println!(
        "{FLOOD} commands by one person in {:.0} s, {:.0} a second, beside {n} by others: {said} messages of the bot",
        took.as_secs_f64(),
        FLOOD as f64 / took.as_secs_f64(),
    );
    println!("the most that waited to be sent: {}", most.load(Ordering::Relaxed));
    println!("answers to others, in ms         min  median     max");
    let [bot_quiet, echo_quiet] = &mut quiet;
    let [bot_flooded, echo_flooded] = &mut flooded;
    print_times("stopover, quiet", bot_quiet);
    print_times("stopover, flooded", bot_flooded);
    print_times("echo elsewhere, quiet", echo_quiet);
    print_times("echo elsewhere, flooded", echo_flooded);
    let ratio = |flooded: &[Duration], quiet: &[Duration]| median(flooded).as_secs_f64() / median(quiet).as_secs_f64();
    println!(
        "flooded / quiet, medians: stopover {:.2}, the echo {:.2}",
        ratio(bot_flooded, bot_quiet),
        ratio(echo_flooded, echo_quiet)
    );
    bot.check()?;
    bot.stop().await
}
