//! The real bot, killed again and again while people talk to it, edit, delete, react and reply, and reminders fall due:
//! nothing is lost, nothing is said twice, and its store in the end is that of an unbroken run.
//!
//! `STOPOVER_KILLS=100` makes a campaign of it; `STOPOVER_KILL_SEED` plays the one that a failure printed.

mod burst;
mod checks;
mod history;
mod keys;
pub mod ledger;
mod meanwhile;
mod program;
mod replay;
mod scene;
mod script;
mod thoughts;
mod verdict;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, SecondsFormat, TimeDelta, TimeZone, Utc};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use stopover::clock::Clock;
use stopover::domain::ids::RoomId;
use stopover::domain::room::RoomFacts;
use stopover::outgoing::Act;
use stopover::store::Store;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use crate::bot::{Person, TIRELESS, soon};
use crate::dice::{Dice, number};
use checks::*;
use history::{Said, history};
use ledger::Row;
use program::{Life, Mark, Program};
use replay::{Told, replay};
use scene::{Deed, Done, Scene, accepting, guest, newcomer, talking, watch};
use script::{FINALLY, Kind, Meeting, TO_BEGIN_WITH, Talk, Who};
use thoughts::{NEVER_MIND, is_deleted, is_edited};
use verdict::{Found, Unbroken, kinds};

/// Kills where `STOPOVER_KILLS` says nothing.
const KILLS: u64 = 8;
/// Seconds of the bot's for each real one.
const RATE: u32 = 600;
/// Where the bot's clock begins: two hours before the evening word.
const BASE: &str = "2026-04-03T14:00:00Z";
/// In which the bot's days and evenings are.
const ZONE: chrono_tz::Tz = chrono_tz::Europe::Oslo;
/// When the evening word comes, there.
const EVENING_HOUR: u32 = 18;
/// No lead times but those that are asked for, and no quiet hours, which would move them.
const SETTINGS: &str = "[invites]\nanyone = true\n[reminders]\nleads = []\nquiet_until = \"00:00\"\n";

/// The longest wait for a bot that starts to be ready.
const READY_LIMIT: Duration = Duration::from_secs(60);
/// The longest life before a kill, whatever it waits for.
const LIFE_LIMIT: Duration = Duration::from_secs(8);
/// Milliseconds: from the start to a kill while it starts.
const STARTING_MS: [u64; 2] = [0, 1_500];
/// From being ready to a kill.
const READY_MS: [u64; 2] = [0, 600];
/// From a turn's beginning, or a message's having been sent, to a kill.
const STEP_MS: [u64; 2] = [0, 15];
/// From the start to a kill in the middle of whatever it does.
const WORKING_MS: [u64; 2] = [1_500, 6_000];
/// One kill of four, it stays down for so long: people edit and delete what it has not seen.
const DOWN_MS: [u64; 2] = [200, 3_000];
/// How many turns or sent messages go before.
const STEPS: [u64; 2] = [1, 12];
/// A newcomer opens a direct chat after so many kills.
const NEWCOMER_KILLS: u64 = 6;

/// Between two looks at how far the bot is.
const LOOK: Duration = Duration::from_millis(250);
/// For everything to be answered and said once the killing has ended.
const SETTLE_LIMIT: Duration = Duration::from_secs(120);
/// With nothing more to send for so long, the bot is done.
const QUIET: Duration = Duration::from_secs(2);

/// Lines of a list that a failure shows.
const SHOWN: usize = 6;

/// When a life is to end.
#[derive(Clone, Copy, Debug)]
enum End {
    After(Duration),
    At(Mark, u64, Duration),
}

impl End {
    /// All of what the bot does is hit: its start, its first sync, keys, turns, sending, and whatever comes in between.
    fn of(dice: &mut Dice) -> Self {
        let mut ms = |range| Duration::from_millis(dice.from(range));
        match (ms([0, 9]).as_millis(), ms(STARTING_MS), ms(READY_MS), ms(STEP_MS), ms(WORKING_MS)) {
            (0 | 1, starting, ..) => Self::After(starting),
            (2, _, ready, ..) => Self::At(Mark::Ready, 1, ready),
            (3, _, _, step, _) => Self::At(Mark::Deciphered, 1, step),
            (4 | 5, _, _, step, _) => Self::At(Mark::CameIn, dice.from(STEPS), step),
            (6..=8, _, _, step, _) => Self::At(Mark::Sent, dice.from(STEPS), step),
            (.., working) => Self::After(working),
        }
    }

    async fn reached(self, life: &mut Life) {
        match self {
            Self::After(time) => sleep(time).await,
            Self::At(mark, times, delay) => {
                life.until(mark, usize::try_from(times).unwrap(), LIFE_LIMIT).await;
                sleep(delay).await;
            }
        }
    }
}

fn clock_from_now(rate: u32) -> String {
    format!("{}/{BASE}/{rate}", Clock::system().now().to_rfc3339_opts(SecondsFormat::Millis, true))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn killed_at_any_moment_it_loses_nothing_and_says_nothing_twice() {
    let kills = number("STOPOVER_KILLS").unwrap_or(KILLS);
    let seed =
        number("STOPOVER_KILL_SEED").unwrap_or_else(|| u64::from(Clock::system().now().timestamp_subsec_micros()));
    let began = Instant::now();
    eprintln!("{kills} kills, STOPOVER_KILL_SEED={seed}");
    let mut dice = Dice(seed);

    let mut program = Program::login(&clock_from_now(RATE), SETTINGS).await;
    let mut life = program.start();
    assert!(life.until(Mark::Ready, 1, READY_LIMIT).await, "{}", program.keep());
    let bot = program.id();
    let [ada, kari, jonas] =
        [Person::new("ada").await, Person::new("kari").await, Person::new("jonas").await].map(Arc::new);
    let (room, crew_chat, host_chat) = set_up(&bot, &ada, &kari, &jonas).await;
    let scene = Arc::new(Scene::new(program.clock(), program.store(), bot.clone()));
    // Both trips have a stop now, so that each evening has something to tell.
    let private = ["trip new Private matters", "stop Oslo 2026-04-03 to 2026-05-01"].map(|text| (&crew_chat, text));
    for (chat, text) in TO_BEGIN_WITH.map(|text| (&room, text)).into_iter().chain(private) {
        scene.say(&ada, chat, text).await;
        scene.settled(READY_LIMIT).await;
    }
    // So that the bot knows the direct chats of those who react in the room.
    scene.say(&kari, &host_chat, "me").await;
    scene.settled(READY_LIMIT).await;
    scene.opening.store(scene.count(), Relaxed);
    life.stop().await;
    let unbroken = Unbroken::begin(&program, Some(&room), &ada);

    let mut life = program.start();
    let opening = scene.now();
    let watch = watch(Arc::clone(&scene));
    let mut joining: JoinSet<()> = JoinSet::new();
    joining.spawn(accepting(Arc::clone(&jonas)));
    let mut talks: JoinSet<Talk> = JoinSet::new();
    for (kind, chat, records) in [(Kind::Room, &room, 2), (Kind::Crew, &crew_chat, 1), (Kind::Host, &host_chat, 0)] {
        let talk = Talk::new(kind, scene.now(), records, Dice(dice.roll()));
        let people = [Arc::clone(&ada), Arc::clone(&kari), Arc::clone(&jonas)];
        talks.spawn(talking(Arc::clone(&scene), talk, people, chat.clone()));
    }
    let mut newcomers: JoinSet<Arc<Person>> = JoinSet::new();
    let mut ends = Vec::new();
    for kill in 1..=kills {
        if kill % NEWCOMER_KILLS == 1 {
            newcomers.spawn(newcomer(Arc::clone(&scene)));
        }
        if kill % NEWCOMER_KILLS == NEWCOMER_KILLS / 2 {
            newcomers.spawn(guest(Arc::clone(&scene), Arc::clone(&ada), room.clone()));
        }
        let end = End::of(&mut dice);
        end.reached(&mut life).await;
        ends.push(format!("{kill}: {end:?}, {} ms old", life.since.elapsed().as_millis()));
        life.kill().await;
        if dice.from([0, 3]) == 0 {
            sleep(Duration::from_millis(dice.from(DOWN_MS))).await;
        }
        life = program.start();
    }
    scene.stop.store(true, Relaxed);
    let talks = soon("they stop talking", talks.join_all()).await;
    let newcomers = soon("newcomers are let in", newcomers.join_all()).await;
    for person in &newcomers {
        joining.spawn(accepting(Arc::clone(person)));
    }

    // Whatever was set falls due, and is said.
    let last = talks.iter().map(|talk| talk.until).max().unwrap() + TimeDelta::minutes(1);
    sleep(scene.clock.until(ZONE.from_local_datetime(&last).unwrap().to_utc())).await;
    scene.settled(SETTLE_LIMIT).await;
    let closing = scene.clock.now();
    for (kind, who, text) in FINALLY {
        let person = [(Who::Ada, &ada), (Who::Kari, &kari), (Who::Jonas, &jonas)].into_iter().find(|one| one.0 == who);
        let chat = match kind {
            Kind::Room => &room,
            Kind::Crew => &crew_chat,
            Kind::Host => &host_chat,
        };
        scene.say(person.unwrap().1, chat, text).await;
    }
    scene.settled(SETTLE_LIMIT).await;
    life.stop().await;
    watch.abort();
    joining.shutdown().await;

    let mut checks = Checks::default();
    let mut heard = Vec::new();
    for (person, room) in [(&ada, &room), (&ada, &crew_chat), (&kari, &host_chat)] {
        heard.extend(history(person, room).await);
    }
    // The others' direct chats, those too that the bot made to tell them something.
    for person in newcomers.iter().chain([&jonas]) {
        let chats: Vec<_> = person.client.joined_rooms().iter().map(|chat| chat.room_id().to_owned()).collect();
        let chats: Vec<_> = chats.into_iter().filter(|chat| *chat != room).collect();
        for chat in &chats {
            heard.extend(history(person, chat).await);
        }
        // The third of the three may have been told nothing.
        let told = ledger::is_told(&program.store(), &person.account.user_id).unwrap();
        if chats.len() > 1 || (chats.is_empty() && told) {
            checks.fail(format!("{} has the chats {chats:?} with the bot", person.account.user_id));
        }
    }
    let found = Found::new(&program, &scene, &heard);
    let reminders = check_reminders(&mut checks, &program.store(), closing, &talks, &found.done, &found.messages);
    check_evenings(&mut checks, &program.store(), &found.rows, opening, closing.with_timezone(&ZONE).naive_local());
    unbroken.check(&mut checks, &program, &scene, &found, closing);
    let summary = format!(
        "{kills} kills in {:.0} s, {found}, {reminders} reminders; {} warnings logged",
        began.elapsed().as_secs_f64(),
        program.complaints().len()
    );
    eprintln!("{summary}");
    for (text, count) in kinds(&program.complaints()) {
        eprintln!("  {count} × {text}");
    }
    if !checks.wrong.is_empty() {
        panic!(
            "{} things are wrong (STOPOVER_KILLS={kills} STOPOVER_KILL_SEED={seed}; {summary}):\n{}\nkills:\n{}\n{}",
            checks.wrong.len(),
            checks.wrong.join("\n"),
            ends.join("\n"),
            program.keep()
        );
    }
}

/// The room of all three, and the direct chats of two: the third has none until the bot makes one.
async fn set_up(
    bot: &OwnedUserId,
    ada: &Person,
    kari: &Person,
    jonas: &Person,
) -> (OwnedRoomId, OwnedRoomId, OwnedRoomId) {
    let (kari_id, jonas_id) = (kari.client.user_id().unwrap(), jonas.client.user_id().unwrap());
    let room = ada.room("Co-op tour", true, &[bot, kari_id, jonas_id]).await;
    kari.join(&room).await;
    jonas.join(&room).await;
    for person in [ada, kari, jonas] {
        person.sees_in(&room, bot).await;
        person.sees_in(&room, jonas_id).await;
    }
    (room, ada.chat(bot).await, kari.chat(bot).await)
}
