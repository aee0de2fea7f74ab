//! The real bot, killed again and again while people talk to it and reminders fall due: nothing is lost, nothing is said
//! twice. And a burst of commands.
//!
//! `STOPOVER_KILLS=100` makes a campaign of it; `STOPOVER_KILL_SEED` plays the one that a failure printed.

mod checks;
mod history;
mod ledger;
mod program;
mod replay;
mod script;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, SecondsFormat, TimeDelta, TimeZone, Utc};
use futures_util::future::join_all;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};
use stopover::clock::Clock;
use stopover::config::environment;
use stopover::domain::ids::RoomId;
use stopover::incoming::RoomFacts;
use stopover::store::Store;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{Instant, sleep, timeout};

use crate::bot::{Person, soon};
use checks::*;
use history::{Said, history};
use ledger::Row;
use program::{Life, Mark, Program};
use replay::{Told, replay};
use script::{Dice, FEAST, FINALLY, Kind, Meeting, TO_BEGIN_WITH, Talk, Who};

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
/// How many turns or sent messages go before.
const STEPS: [u64; 2] = [1, 12];
/// A newcomer opens a direct chat after so many kills.
const NEWCOMER_KILLS: u64 = 6;

/// Between two commands in a chat, in milliseconds.
const PAUSE_MS: [u64; 2] = [50, 400];
/// Commands without an answer from which on people wait before they say more.
const MAX_OPEN: usize = 40;
/// Between two looks at how far the bot is.
const LOOK: Duration = Duration::from_millis(250);
/// For everything to be answered and said once the killing has ended.
const SETTLE_LIMIT: Duration = Duration::from_secs(120);
/// With nothing more to send for so long, the bot is done.
const QUIET: Duration = Duration::from_secs(2);

/// Kills while a key comes, and microseconds from its having been decrypted to the kill.
const KEY_KILLS: usize = 6;
const KEY_MICROS: [u64; 2] = [0, 3_000];
/// For what was said with that key to be answered.
const KEY_LIMIT: Duration = Duration::from_secs(30);

/// Commands in the burst, and how many people send them: the SDK of a client can't send more than a hundred at once in an
/// encrypted room, when it comes to change the room's key.
const BURST: usize = 200;
const BURST_PEOPLE: usize = 4;
/// For all of them to be answered: far more than it takes.
const BURST_LIMIT: Duration = Duration::from_secs(300);
/// Lines of a list that a failure shows.
const SHOWN: usize = 20;

/// A command that somebody sent.
#[derive(Clone, Debug)]
struct Command {
    event: String,
    room: String,
    text: String,
}

/// What the tasks that talk share.
struct Scene {
    clock: Clock,
    store: PathBuf,
    bot: OwnedUserId,
    said: Mutex<Vec<Command>>,
    /// Commands that the store says are answered.
    answered: AtomicUsize,
    stop: AtomicBool,
}

impl Scene {
    fn now(&self) -> NaiveDateTime {
        self.clock.now().with_timezone(&ZONE).naive_local()
    }

    async fn say(&self, person: &Person, room: &OwnedRoomId, text: &str) {
        let event = person.say(room, text).await.to_string();
        self.said.lock().unwrap().push(Command { event, room: room.to_string(), text: text.to_owned() });
    }

    fn said(&self) -> usize {
        self.said.lock().unwrap().len()
    }

    /// Waits until every command is answered and everything is sent, for a while.
    async fn settled(&self, limit: Duration) {
        let mut since = None;
        let settled = async {
            loop {
                let progress = ledger::progress(&self.store).unwrap_or((0, usize::MAX));
                self.answered.store(progress.0, Relaxed);
                if progress != (self.said(), 0) {
                    since = None;
                } else if since.get_or_insert_with(Instant::now).elapsed() > QUIET {
                    return;
                }
                sleep(LOOK).await;
            }
        };
        // What is missing is told by the checks.
        let _ = timeout(limit, settled).await;
    }
}

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

fn number(name: &str) -> Option<u64> {
    let text = environment(name)?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number")))
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
    let scene = Arc::new(Scene {
        clock: program.clock(),
        store: program.store(),
        bot: bot.clone(),
        said: Mutex::default(),
        answered: AtomicUsize::new(0),
        stop: AtomicBool::new(false),
    });
    // Both trips have a stop now, so that each evening has something to tell.
    let private = ["trip new Private matters", "stop Oslo 2026-04-03 to 2026-05-01"].map(|text| (&crew_chat, text));
    for (chat, text) in TO_BEGIN_WITH.map(|text| (&room, text)).into_iter().chain(private) {
        scene.say(&ada, chat, text).await;
        scene.settled(READY_LIMIT).await;
    }
    life.stop().await;
    let unbroken = tempfile::tempdir().unwrap();
    let unbroken = unbroken.path().join("unbroken.db");
    ledger::open(&program.store()).unwrap().execute("VACUUM INTO ?1", [unbroken.to_str().unwrap()]).unwrap();
    let before: HashSet<String> = ledger::handled(&unbroken).unwrap().into_iter().map(|(id, _)| id).collect();

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
        if chats.len() != 1 {
            checks.fail(format!("{} has the chats {chats:?} with the bot", person.account.user_id));
        }
    }
    // In the order in which the server took them.
    let mut said = scene.said.lock().unwrap().clone();
    let place: HashMap<&str, usize> =
        heard.iter().enumerate().map(|(place, one)| (one.event.as_str(), place)).collect();
    said.sort_by_key(|command| place.get(command.event.as_str()).copied());
    let rows = ledger::outbox(&program.store()).unwrap();
    let messages: Vec<&Said> = heard.iter().filter(|heard| heard.sender == bot.as_str()).collect();
    let reminders = check_reminders(&mut checks, &program.store(), closing, &talks, &said, &messages);
    check_evenings(&mut checks, &rows, opening, closing.with_timezone(&ZONE).naive_local());
    check_answers(&mut checks, &said, &messages);
    check_outbox(&mut checks, &program.store(), &rows, &messages);
    check_records(&mut checks, &program.store(), &said, &messages);

    let settings = program.config().settings;
    let handled: Vec<_> =
        ledger::handled(&program.store()).unwrap().into_iter().filter(|(id, _)| !before.contains(id)).collect();
    let told = told(&scene.clock, &said, &heard, &room, &ada.account.user_id);
    let skip = ledger::rows_made(&unbroken).unwrap();
    let plain = replay(&unbroken, &settings, bot.as_str(), &handled, &told);
    check_unbroken(&mut checks, &rows, &messages, skip, &plain);
    let (real, unbroken) = (ledger::tables(&program.store()).unwrap(), ledger::tables(&unbroken).unwrap());
    checks.same("the state, beside an unbroken run's", &real, &unbroken);
    checks.integrity(&program.store());

    let summary = format!(
        "{kills} kills in {:.0} s, {} commands, {} messages of the bot in {} rooms, {reminders} reminders, {} evening words; {} warnings logged",
        began.elapsed().as_secs_f64(),
        said.len(),
        messages.len(),
        messages.iter().map(|message| &message.room).collect::<HashSet<_>>().len(),
        rows.iter().filter(|row| row.about.is_some_and(|(_, no)| no == 0)).count(),
        program.complaints().len(),
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

/// Keeps an eye on how much is answered.
fn watch(scene: Arc<Scene>) -> JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            if let Ok((answered, _)) = ledger::progress(&scene.store) {
                scene.answered.store(answered, Relaxed);
            }
            sleep(LOOK).await;
        }
    })
}

/// Accepts whatever this person is asked into.
async fn accepting(person: Arc<Person>) {
    loop {
        for room in person.client.invited_rooms() {
            // It may have been joined just now.
            let _ = room.join().await;
        }
        sleep(LOOK).await;
    }
}

/// Talks until it is time to stop.
async fn talking(scene: Arc<Scene>, mut talk: Talk, people: [Arc<Person>; 3], chat: OwnedRoomId) -> Talk {
    while !scene.stop.load(Relaxed) {
        if scene.said() < scene.answered.load(Relaxed) + MAX_OPEN {
            let (who, text) = talk.line(scene.now());
            scene.say(&people[who as usize], &chat, &text).await;
        }
        sleep(Duration::from_millis(talk.dice.from(PAUSE_MS))).await;
    }
    talk
}

/// Somebody who opens a direct chat while the bot is being killed.
async fn newcomer(scene: Arc<Scene>) -> Arc<Person> {
    let person = Person::new("newcomer").await;
    let chat = person.chat(&scene.bot).await;
    scene.say(&person, &chat, "help").await;
    scene.say(&person, &chat, "!me").await;
    Arc::new(person)
}

/// Somebody who comes into the room and to the feast, and whom the bot makes a direct chat to tell of changes.
async fn guest(scene: Arc<Scene>, host: Arc<Person>, room: OwnedRoomId) -> Arc<Person> {
    let person = Person::new("guest").await;
    let id = person.client.user_id().unwrap();
    host.client.get_room(&room).unwrap().invite_user_by_id(id).await.unwrap();
    person.join(&room).await;
    person.sees_in(&room, &scene.bot).await;
    scene.say(&person, &room, &format!("!rsvp {FEAST} yes")).await;
    scene.say(&host, &room, &format!("!meet {FEAST} -- welcome {}", id.localpart())).await;
    Arc::new(person)
}

/// What the bot was told with each command.
fn told(clock: &Clock, said: &[Command], heard: &[Said], room: &OwnedRoomId, moderator: &str) -> HashMap<String, Told> {
    let heard: HashMap<&str, &Said> = heard.iter().map(|heard| (heard.event.as_str(), heard)).collect();
    let told = said.iter().filter_map(|command| {
        let event = heard.get(command.event.as_str())?;
        let in_room = command.room == room.as_str();
        let facts = RoomFacts {
            id: RoomId::new(command.room.as_str()),
            name: in_room.then(|| "Co-op tour".to_owned()),
            direct: !in_room,
            encrypted: true,
        };
        let told = Told {
            room: facts,
            sender: event.sender.clone(),
            moderator: !in_room || event.sender == moderator,
            text: command.text.clone(),
            at: clock.at_system(event.sent),
        };
        Some((command.event.clone(), told))
    });
    told.collect()
}

/// Warnings, by what they say apart from their numbers.
fn kinds(lines: &[String]) -> BTreeMap<String, usize> {
    let mut kinds = BTreeMap::new();
    for line in lines {
        let text = line.split_once(" WARN ").or_else(|| line.split_once(" ERROR ")).map_or(line.as_str(), |two| two.1);
        let text: String = text.chars().filter(|c| !c.is_ascii_digit()).take(160).collect();
        *kinds.entry(text).or_default() += 1;
    }
    kinds
}

/// The first key that somebody's device sends comes with what opens the way between the two devices; whoever stores the
/// one without the other can never read it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn killed_while_keys_come_it_can_read_what_is_said() {
    let mut program = Program::login(&clock_from_now(1), "[invites]\nanyone = true\n").await;
    let mut life = program.start();
    assert!(life.until(Mark::Ready, 1, READY_LIMIT).await, "{}", program.keep());
    let mut dice = Dice(number("STOPOVER_KILL_SEED").unwrap_or(1));
    let mut unread = Vec::new();
    for newcomer in 1..=KEY_KILLS {
        let person = Person::new("kari").await;
        let chat = person.chat(&program.id()).await;
        let (_, came) = tokio::join!(person.say(&chat, "help"), life.until(Mark::Deciphered, 1, READY_LIMIT));
        assert!(came, "{}", program.keep());
        sleep(Duration::from_micros(dice.from(KEY_MICROS))).await;
        life.kill().await;
        life = program.start();
        let answered = async {
            while ledger::progress(&program.store()).ok() != Some((newcomer - unread.len(), 0)) {
                sleep(LOOK).await;
            }
        };
        if timeout(KEY_LIMIT, answered).await.is_err() {
            unread.push(newcomer);
        }
    }
    life.stop().await;
    assert!(unread.is_empty(), "not read: {unread:?} of {KEY_KILLS}; {}", program.keep());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_burst_is_answered_to_the_last() {
    let mut program = Program::login(&clock_from_now(1), "[invites]\nanyone = true\n").await;
    let mut life = program.start();
    assert!(life.until(Mark::Ready, 1, READY_LIMIT).await, "{}", program.keep());
    let people = join_all((0..BURST_PEOPLE).map(|_| Person::new("kari"))).await;
    let others: Vec<&UserId> = people[1..].iter().map(|person| person.client.user_id().unwrap()).collect();
    let bot = program.id();
    let room = people[0].room("Journey", true, &[&[&*bot], &others[..]].concat()).await;
    for person in &people[1..] {
        person.join(&room).await;
    }
    for person in &people {
        person.sees_in(&room, &bot).await;
        for other in &others {
            person.sees_in(&room, other).await;
        }
        // The key is made and shared once, not by each of the many that follow.
        person.say(&room, "hello").await;
    }

    let began = Instant::now();
    let commands = (0..BURST).map(|n| people[n % BURST_PEOPLE].say(&room, if n % 3 == 0 { "!help" } else { "!me" }));
    let asked = join_all(commands).await;
    let sent = began.elapsed();
    let store = program.store();
    let answered = async {
        while ledger::progress(&store).ok() < Some((BURST, 0)) {
            sleep(LOOK).await;
        }
    };
    let all = timeout(BURST_LIMIT, answered).await.is_ok();
    eprintln!(
        "{BURST} commands sent in {:.1} s, answered after {:.1} s",
        sent.as_secs_f64(),
        began.elapsed().as_secs_f64()
    );
    life.stop().await;

    let heard = history(&people[0], &room).await;
    let mut answers: HashMap<&str, usize> = HashMap::new();
    for question in heard.iter().filter_map(|heard| heard.reply_to.as_deref()) {
        *answers.entry(question).or_default() += 1;
    }
    let wrong: Vec<_> = asked.iter().filter(|event| answers.get(event.as_str()) != Some(&1)).collect();
    assert!(all && wrong.is_empty() && answers.len() == BURST, "not answered once: {wrong:#?}\n{}", program.keep());
    // In the order in which the server took them.
    let questions: Vec<&str> =
        heard.iter().filter(|one| one.text.starts_with('!')).map(|one| one.event.as_str()).collect();
    let replies: Vec<&str> = heard.iter().filter_map(|heard| heard.reply_to.as_deref()).collect();
    assert_eq!(questions, replies);
}
