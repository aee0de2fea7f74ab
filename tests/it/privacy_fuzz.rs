//! Random conversations with marked secrets in them. Everything that is sent, logged and stored is searched: no secret
//! may reach a person it is not for, or stay longer than it should.
//!
//! `STOPOVER_CONVERSATIONS` sets how many (default: 300), `STOPOVER_LEAK_SEED` the first seed.

mod hostile;
mod planted;
mod scene;
mod secrets;
mod watch;
mod words;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use planted::Plant;
use scene::Scene;
use stopover::store::{Key, Store};
use tokio::time::Instant;

use crate::harness::dice::number;

/// How many conversations there are without `STOPOVER_CONVERSATIONS`. More of them would slow the tests that run at the
/// same time.
const CONVERSATIONS: u64 = 300;
/// The first seed without `STOPOVER_LEAK_SEED`. It is fixed, so that only a change of the code makes a difference.
const FIRST: u64 = 20_261_130_000;
/// Threads, where there are more conversations than that.
const THREADS: u64 = 2;
/// How many steps a conversation has, from and to.
const STEPS: [u64; 2] = [10, 45];
/// One conversation of so many is on disk, every other one of these encrypted.
const ON_DISK: u64 = 40;
/// Conversations for each planted leak.
const PLANTED: u64 = 12;

/// The result of one conversation.
struct Played {
    leaks: Vec<String>,
    told: BTreeMap<&'static str, usize>,
    steps: u64,
    script: Vec<String>,
}

fn play(seed: u64, plant: Option<Plant>) -> Played {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stopover.db");
    let key = Key::parse(&format!("{seed:064x}").into()).unwrap();
    let (disk, sealed) = (seed.is_multiple_of(ON_DISK), seed.is_multiple_of(2 * ON_DISK));
    let store = if disk {
        Store::open(&path, sealed.then_some(&key), "test").unwrap()
    } else {
        Store::in_memory("test").unwrap()
    };
    let mut scene = Scene::new(store, seed);
    let watch = scene.watch.clone();
    let steps = scene.dice.from(STEPS);
    let planted = scene.dice.from([0, steps - 1]);
    watch.logged(|| {
        for step in 0..steps {
            scene.step();
            if let Some(plant) = plant.filter(|_| step == planted) {
                scene.plant(plant);
            }
        }
        if sealed {
            watch.files(folder.path());
        }
        scene.ends();
    });
    if disk {
        // Also after the store was closed, which writes its log into the main file.
        watch.files(folder.path());
        scene.talk.store = Store::in_memory("test").unwrap();
        watch.files(folder.path());
    }
    Played { leaks: watch.leaks.take(), told: watch.told.take(), steps, script: scene.script }
}

#[test]
fn nobody_reads_what_is_not_meant_for_them() {
    let conversations = number("STOPOVER_CONVERSATIONS").unwrap_or(CONVERSATIONS);
    let first = number("STOPOVER_LEAK_SEED").unwrap_or(FIRST);
    eprintln!("{conversations} conversations from STOPOVER_LEAK_SEED={first} on");
    let begun = Instant::now();
    let threads = if conversations > CONVERSATIONS { THREADS } else { 1 };
    let part = |thread: u64| {
        let mut told: BTreeMap<&'static str, usize> = BTreeMap::new();
        let mut steps = 0;
        for seed in (first..first + conversations).filter(|seed| seed % threads == thread) {
            let played = catch_unwind(AssertUnwindSafe(|| play(seed, None)))
                .unwrap_or_else(|_| panic!("STOPOVER_CONVERSATIONS=1 STOPOVER_LEAK_SEED={seed} panicked"));
            assert!(
                played.leaks.is_empty(),
                "STOPOVER_CONVERSATIONS=1 STOPOVER_LEAK_SEED={seed}: {} leaks\n{}\n\n{}",
                played.leaks.len(),
                played.leaks.join("\n"),
                played.script.join("\n")
            );
            steps += played.steps;
            for (kind, count) in played.told {
                *told.entry(kind).or_default() += count;
            }
        }
        (steps, told)
    };
    let parts: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|thread| scope.spawn(move || part(thread))).collect();
        threads.into_iter().map(|thread| thread.join().expect("told above")).collect()
    });
    let steps: u64 = parts.iter().map(|(steps, _)| steps).sum();
    let mut told: BTreeMap<&'static str, usize> = BTreeMap::new();
    for (kind, count) in parts.into_iter().flat_map(|(_, told)| told) {
        *told.entry(kind).or_default() += count;
    }
    eprintln!("0 leaks in {steps} steps, {:.0} s; told to those it is for: {told:?}", begun.elapsed().as_secs_f64());
    // Where nothing private is sent, nothing can leak.
    if conversations >= CONVERSATIONS {
        assert!(told.len() == 6 && told.values().all(|count| *count > 50), "{told:?}");
    }
}

#[test]
fn planted_leaks_are_found() {
    for plant in Plant::ALL {
        for seed in 0..PLANTED {
            let played = play(seed, Some(plant));
            let missed = || format!("{plant:?}, seed {seed}\n{}", played.script.join("\n"));
            assert!(!played.leaks.is_empty(), "not found: {}", missed());
            // The planted leak, and nothing else.
            assert!(played.leaks.iter().all(|leak| leak.contains(planted::WORD)), "{:?}: {}", played.leaks, missed());
        }
    }
}
