//! How long it takes to read a message: each phrase of the tests' own sentences, the median and the slowest, and as a
//! ratio to folding its words and looking each one up once, which depends less on the machine.
//!
//! Then all that is read of whole messages: of lines of some 100 characters, and of an invitation of 1,500.
//!
//!     cargo bench --bench reading

#![expect(clippy::disallowed_methods, reason = "it measures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use stopover::language::gazetteer::Gazetteer;
use stopover::language::intent::{IntentContext, read};
use stopover::language::message;
use stopover::text::fold;

const SENTENCES: &str = include_str!("../src/language/intent/tests/sentences.tsv");
/// Times that each is read; the fastest counts, as whatever else runs only makes it slower.
const ROUNDS: usize = 20;
/// What a message of 100 characters may take, as the median.
const GOAL: Duration = Duration::from_micros(200);
/// What an invitation of 1,500 characters may take.
const GOAL_OF_INVITATION: Duration = Duration::from_millis(3);
/// Characters of a line of some hundred.
const LINE: std::ops::RangeInclusive<usize> = 80..=125;
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
        journey: None,
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
    whole_messages(&times.iter().map(|t| t.2).collect::<Vec<_>>(), &ctx);
}

/// An invitation to a journey, of some 1,500 characters.
const INVITATION: &str = "Hei alle! I'm setting out again, this time from Oslo to Hamburg, by train and bike, 4–21 June 2026.

The route so far:
- Oslo 4–6 June
- Göteborg 7–9 June
- Malmö 10–12 June, maybe a day in Lund
- København 12–15 June
- Kiel 17 June
- Hamburg 18–21 June

In between I may stop in Halmstad or Helsingborg, if time allows, and I would love to see Møn if somebody goes there anyway.

I would like to meet people who run repair cafés, tool libraries, housing co-ops and community kitchens, and to talk \
about how you share the work, how you decide things together, and what you do when nobody wants to do the dishes. I'm \
also curious about seed libraries and about theatre in small towns.

I'm looking for a sofa or a place for my tent in Göteborg and Malmö, and a dry place to repair my bike somewhere on the \
way. I have my own sleeping bag and mat. I don't need a bed of my own, and I'm used to cats, dogs and children.

I can give a workshop on mending bikes, cook for twenty people, and bring a small projector for a film night. If \
you like, I read from my notes of last year's journey along the coast, with some pictures of boats and of soup.

Travelling costs something, so if you can spare a few kroner for the tickets, that would be lovely, but nobody has to.

Write to me here, or to reisebrev@example.org, or call on the evening before. You can pass this on to whoever may be \
interested. I'm looking forward to seeing you on the way!
";

/// Times all that is read of whole messages.
fn whole_messages(texts: &[&str], ctx: &IntentContext<'_>) {
    let lines = texts.iter().filter(|text| LINE.contains(&text.chars().count()));
    let mut times: Vec<Duration> =
        lines.map(|text| fastest(|| _ = black_box(message::read(black_box(text), ctx)))).collect();
    times.sort();
    if let Some(median) = times.get(times.len() / 2) {
        println!(
            "all that a line of some 100 characters says: median {median:?} of {} lines (goal: {GOAL:?})",
            times.len()
        );
    }
    let one = fastest(|| _ = black_box(read(black_box(INVITATION), ctx)));
    let all = fastest(|| _ = black_box(message::read(black_box(INVITATION), ctx)));
    let length = INVITATION.chars().count();
    println!(
        "an invitation of {length} characters: {one:?} for what it mainly asks, {all:?} for all that it says (goal: {GOAL_OF_INVITATION:?})"
    );
}
