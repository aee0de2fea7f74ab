//! The bot's process is killed again and again while people write, edit, delete, react and reply, and while reminders
//! fall due. Nothing is lost, nothing is sent twice, and in the end its store equals that of a run without kills.
//!
//! `STOPOVER_KILLS=100` kills more often (default: 8). `STOPOVER_KILL_SEED` repeats the run that a failure printed.

pub mod bot_store;
mod burst;
mod changes_while_down;
mod checks;
mod comparison;
mod edits_and_reactions;
mod history;
mod late_keys;
mod program;
mod replay;
mod scene;
mod script;

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use chrono::{SecondsFormat, TimeDelta, TimeZone};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use stopover::clock::Clock;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::harness::dice::{Dice, number};
use crate::harness::person::Person;
use crate::harness::wait::soon;
use checks::{Checks, check_evenings, check_reminders};
use comparison::{Found, Unbroken, kinds};
use history::history;
use program::{Life, Mark, Program};
use scene::{Scene, accepting, guest, newcomer, talking, watch};
use script::{FINALLY, Kind, TO_BEGIN_WITH, Talk, Who};

/// How many kills there are without `STOPOVER_KILLS`.
const KILLS: u64 = 8;
/// How many times faster than the system's the bot's clock runs.
const RATE: u32 = 600;
/// What the bot's clock shows first: two hours before the evening message.
const BASE: &str = "2026-04-03T14:00:00Z";
/// The bot's time zone.
const ZONE: chrono_tz::Tz = chrono_tz::Europe::Oslo;
/// The hour of the evening message, in that zone.
const EVENING_HOUR: u32 = 18;
/// Reminders only where they are asked for, and no quiet hours, which would move them.
/// Edits of cards depend on what has been sent, which a run without sending doesn't know.
const SETTINGS: &str =
    "[invites]\nanyone = true\n[chat]\ncards = false\n[reminders]\nleads = []\nquiet_until = \"00:00\"\n";

/// The limit for a starting bot to be ready.
const READY_LIMIT: Duration = Duration::from_secs(60);
/// The longest run before a kill.
const LIFE_LIMIT: Duration = Duration::from_secs(8);
/// Milliseconds from the start to a kill during the start.
const STARTING_MS: [u64; 2] = [0, 1_500];
/// Milliseconds from being ready to a kill.
const READY_MS: [u64; 2] = [0, 600];
/// Milliseconds from the beginning of a turn, or from a sent message, to a kill.
const STEP_MS: [u64; 2] = [0, 15];
/// Milliseconds from the start to a kill at any moment.
const WORKING_MS: [u64; 2] = [1_500, 6_000];
/// Milliseconds that it stays down, after one kill of four: people edit and delete messages that it has not seen.
const DOWN_MS: [u64; 2] = [200, 3_000];
/// How many turns or sent messages there are before such a kill.
const STEPS: [u64; 2] = [1, 12];
/// After so many kills another newcomer opens a direct chat.
const NEWCOMER_KILLS: u64 = 6;

/// The time between two looks at how far the bot is.
const LOOK: Duration = Duration::from_millis(250);
/// The limit for everything to be answered and sent after the last kill.
const SETTLE_LIMIT: Duration = Duration::from_secs(120);
/// The bot counts as done when it had nothing to send for so long.
const QUIET: Duration = Duration::from_secs(2);

/// How many lines of a list a failure shows.
const SHOWN: usize = 6;

/// When a run is to be killed.
#[derive(Clone, Copy, Debug)]
enum End {
    After(Duration),
    At(Mark, u64, Duration),
}

impl End {
    /// Hits each part of what the bot does: its start, its first sync, keys, turns, sending, and any moment in between.
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
async fn killed_at_any_moment_it_loses_nothing_and_repeats_nothing() {
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
    // Both trips have a stop now, so that there is an evening message each day.
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

    // All reminders that were set fall due.
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
    // The others' direct chats, also those that the bot made.
    for person in newcomers.iter().chain([&jonas]) {
        let chats: Vec<_> = person.client.joined_rooms().iter().map(|chat| chat.room_id().to_owned()).collect();
        let chats: Vec<_> = chats.into_iter().filter(|chat| *chat != room).collect();
        for chat in &chats {
            heard.extend(history(person, chat).await);
        }
        // The third of the three may have got no message.
        let told = bot_store::is_told(&program.store(), &person.account.user_id).unwrap();
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
    assert!(
        checks.wrong.is_empty(),
        "{} things are wrong (STOPOVER_KILLS={kills} STOPOVER_KILL_SEED={seed}; {summary}):\n{}\nkills:\n{}\n{}",
        checks.wrong.len(),
        checks.wrong.join("\n"),
        ends.join("\n"),
        program.keep()
    )
}

/// A room with all three people, and direct chats of two of them. The third has none until the bot makes one.
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
