//! How long it takes to read a message: each phrase of the tests' own sentences, the median and the slowest, and as a
//! ratio to folding its words and looking each one up once, which depends less on the machine.
//!
//!     cargo bench --bench reading

#![expect(clippy::disallowed_methods, reason = "it measures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use stopover::language::gazetteer::Gazetteer;
use stopover::language::intent::{IntentContext, read};
use stopover::text::fold;

const SENTENCES: &str = include_str!("../src/language/intent/tests/sentences.tsv");
/// Times that each is read; the fastest counts, as whatever else runs only makes it slower.
const ROUNDS: usize = 20;
/// What a message of 100 characters may take, as the median.
const GOAL: Duration = Duration::from_micros(200);
/// From the start of the program to the first place looked up.
const READY: Duration = Duration::from_millis(50);

fn fastest(mut run: impl FnMut()) -> Duration {
    (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            run();
            began.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn main() {
    let began = Instant::now();
    let gazetteer = Gazetteer::embedded();
    black_box(gazetteer.lookup("Göteborg", &[]));
    println!("gazetteer ready, and a place looked up in it, after {:?} (goal: at most {READY:?})", began.elapsed());
    let ctx = IntentContext {
        now: Default::default(),
        zone: chrono_tz::Europe::Oslo,
        gazetteer,
        stops: &[],
        first_day: None,
    };
    let texts: Vec<&str> =
        SENTENCES.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split('\t').nth(4)).collect();
    // The word lists are read once, when they are first needed.
    black_box(read("warm up", &ctx));
    let mut times: Vec<(Duration, f64, &str)> = Vec::new();
    for text in texts {
        let took = fastest(|| _ = black_box(read(black_box(text), &ctx)));
        let plain = fastest(|| {
            for word in fold::words(black_box(text)) {
                black_box(fold::key(&text[word.clone()]));
                black_box(gazetteer.longest_prefix(&text[word], &[]));
            }
        });
        // As if it had 100 characters: it's linear.
        let hundred = took * 100 / u32::try_from(text.chars().count().max(1)).unwrap_or(1);
        times.push((hundred, took.as_secs_f64() / plain.as_secs_f64(), text));
    }
    times.sort_by_key(|t| t.0);
    let Some((median, ..)) = times.get(times.len() / 2) else { return };
    let Some((slowest, _, text)) = times.last() else { return };
    let mut ratios: Vec<f64> = times.iter().map(|t| t.1).collect();
    ratios.sort_by(f64::total_cmp);
    println!("{} messages, each as of 100 characters", times.len());
    println!("median   {median:?} (goal: at most {GOAL:?}), {:.1} × looking each word up", ratios[ratios.len() / 2]);
    println!("slowest  {slowest:?}: {text}");
    assert!(*median <= GOAL, "too slow");
}
