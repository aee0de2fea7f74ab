//! Why a message is read as it is: how likely each intent is, and which features weighed most.

use crate::language::intent::weights::{ONE, WEIGHTS};
use crate::language::intent::{Intent, IntentContext, Prepared};

/// Features that are told of for, and as many against.
pub const MOST: usize = 10;

/// Why a message is read as it is. Of what it's read as: the most likely intent, or that nothing is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// What it's read as.
    pub intent: Intent,
    /// How likely each intent is, the likeliest first; they add up to one. For people to look at: nothing is decided by them.
    pub likely: Vec<(Intent, f64)>,
    /// How much likelier than nothing the likeliest intent must be, and how much it is, in natural logarithms.
    pub threshold: f64,
    /// See [`threshold`](Self::threshold).
    pub margin: f64,
    /// What it's weighed against: the next likely.
    pub other: Intent,
    /// What spoke most for it, each in words, with its weight in natural logarithms.
    pub for_it: Vec<(String, f64)>,
    /// What spoke most against it.
    pub against: Vec<(String, f64)>,
}

/// Explains the reading of a message.
pub fn why(text: &str, ctx: &IntentContext<'_>) -> Why {
    let features = Prepared::new(text, ctx).features(ctx, true);
    let weights = &*WEIGHTS;
    let scores = weights.scores(&features);
    let in_logs = |score: i64| score as f64 / ONE as f64;
    let none = Intent::ALL.len() - 1;
    let is = if scores.margin() < weights.threshold() { none } else { scores.best() };
    let other = (0..=none).filter(|n| *n != is).max_by_key(|n| scores.0[*n]).unwrap_or(none);
    let highest = scores.0.iter().copied().max().unwrap_or(0);
    let odds = scores.0.map(|score| in_logs(score - highest).exp());
    let sum: f64 = odds.iter().sum();
    let mut likely: Vec<(Intent, f64)> = Intent::ALL.into_iter().zip(odds.map(|odds| odds / sum)).collect();
    likely.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut parts: Vec<(String, f64)> = features
        .names
        .iter()
        .zip(weights.parts(&features, is, other))
        .map(|(name, part)| (in_words(name), in_logs(part)))
        .collect();
    parts.sort_by(|a, b| b.1.total_cmp(&a.1));
    let for_it = parts.iter().filter(|(_, part)| *part > 0.0).take(MOST).cloned().collect();
    let against = parts.iter().rev().filter(|(_, part)| *part < 0.0).take(MOST).cloned().collect();
    Why {
        intent: Intent::ALL[is],
        likely,
        threshold: in_logs(weights.threshold()),
        margin: in_logs(scores.margin()),
        other: Intent::ALL[other],
        for_it,
        against,
    }
}

/// A feature's name as a person understands it.
fn in_words(name: &str) -> String {
    let (group, rest) = name.split_once(' ').unwrap_or((name, ""));
    match (group, rest.split(' ').collect::<Vec<_>>().as_slice()) {
        ("word", _) => format!("word \"{rest}\""),
        ("pair", ["^", first]) => format!("a sentence begins with \"{first}\""),
        ("pair", [last, "$"]) => format!("a sentence ends with \"{last}\""),
        ("pair", _) => format!("words \"{rest}\""),
        ("piece", _) => format!("letters \"{}\" of a word", rest.replace(['^', '$'], "…")),
        ("class", _) => format!("a word of the list \"{rest}\""),
        ("classes", [one, "+", two]) => format!("a word of \"{one}\", right before one of \"{two}\""),
        ("classes", [one, two]) => format!("a word of \"{one}\", soon one of \"{two}\""),
        ("together", ["with", class, time]) => format!("a word of \"{class}\", in a sentence with the time {time}"),
        ("together", ["near", class, place, asks]) => {
            format!("a word of \"{class}\", in a {} {}", sentence(asks), with_place(place))
        }
        ("together", ["told", class, how]) => format!("a word of \"{class}\", in a sentence with \"{how}\""),
        ("together", ["denied", class]) => format!("a word of \"{class}\", where something is denied"),
        ("together", ["not", word]) => format!("\"{word}\" after a denial"),
        ("together", [class, asks, person]) => {
            format!("a word of \"{class}\", in a {} about \"{person}\"", sentence(asks))
        }
        ("shape", ["first", first, asks]) => format!("a {} begins with \"{first}\"", sentence(asks)),
        ("cue", [intent, cue @ ..]) => format!("cue of {intent}: {}", cue.join(" ")),
        ("cues", ["decide", intent]) => format!("the cues together: {intent}"),
        ("cues", ["points", intent, strength]) => format!("cues of {intent}: {strength}"),
        _ => format!("{group}: {rest}"),
    }
}

fn sentence(asks: &str) -> &'static str {
    if asks == "?" { "question" } else { "sentence" }
}

fn with_place(place: &str) -> &'static str {
    if place == "-" { "without a place" } else { "with a place" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_told_in_words() {
        for (name, words) in [
            ("word sofa", "word \"sofa\""),
            ("pair ^ my", "a sentence begins with \"my\""),
            ("pair my sofa", "words \"my sofa\""),
            ("cue offer <my> .. <kind>", "cue of offer: <my> .. <kind>"),
            ("together bed ? you", "a word of \"bed\", in a question about \"you\""),
        ] {
            assert_eq!(in_words(name), words);
        }
    }
}
