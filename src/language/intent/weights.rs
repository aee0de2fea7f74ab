//! The trained model: weights of features, by which a message's intent is told. Made by `data/make/intent_model.py`, which says how.
//!
//! A multinomial logistic regression. What is computed here is in whole numbers, so that it's the same on every machine.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | `SIW1` |
//! | 4 | features |
//! | 4 | the least margin over nothing that an intent is read with, in [`ONE`] |
//! | 8 × groups | for each [`Group`]: the value of one step of its weights, in [`ONE`]; the number from which features share their weight, 0 for never |
//! | 4 × features | their hashes, in order |
//! | 8 × features | their weights in steps, for each of [`Intent::ALL`] |
//!
//! Numbers are little-endian. A feature that isn't in the file says nothing.

use std::sync::LazyLock;

use crate::language::intent::Intent;
use crate::language::intent::features::{Features, Group};

/// Scores are in parts of this: a score of `ONE` more is e times as likely.
pub(super) const ONE: i64 = 1 << 16;
const MAGIC: &[u8; 4] = b"SIW1";
const INTENTS: usize = Intent::ALL.len();
const NONE: usize = INTENTS - 1;

pub(super) static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| {
    Weights::parse(include_bytes!("../../../data/intent.model"))
        .unwrap_or_else(|what| panic!("part of the program: {what}"))
});

/// How a group's weights count.
#[derive(Clone, Copy, Debug)]
struct Scale {
    step: i64,
    /// So many features or more share their weight: each counts by one over the square root of their number.
    share: u32,
}

pub(super) struct Weights {
    hashes: Vec<u32>,
    /// By the upper half of a hash: where those with it begin in `hashes`; and at last their number. They are spread evenly.
    by_half: Vec<u32>,
    weights: &'static [u8],
    scales: [Scale; Group::ALL.len()],
    /// In [`ONE`].
    pub threshold: i64,
}

/// How likely each intent is, as scores to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scores(pub [i64; INTENTS]);

impl Scores {
    /// The most likely intent that isn't none; the first where several are.
    pub fn best(&self) -> usize {
        (1..NONE).fold(0, |best, n| if self.0[n] > self.0[best] { n } else { best })
    }

    /// By how much the best is likelier than that nothing is asked.
    pub fn margin(&self) -> i64 {
        self.0[self.best()] - self.0[NONE]
    }
}

impl Weights {
    fn parse(file: &'static [u8]) -> Result<Self, &'static str> {
        let mut rest = file;
        let mut take = |bytes: usize| {
            let (head, tail) = rest.split_at_checked(bytes).ok_or("the weights end too early")?;
            rest = tail;
            Ok::<_, &'static str>(head)
        };
        if take(4)? != MAGIC {
            return Err("the weights aren't of this version");
        }
        let number = |bytes: &[u8]| bytes.try_into().map(u32::from_le_bytes).map_err(|_| "the weights end too early");
        let count = number(take(4)?)? as usize;
        let threshold = i64::from(number(take(4)?)?);
        let mut scales = [Scale { step: 0, share: 0 }; Group::ALL.len()];
        for scale in &mut scales {
            *scale = Scale { step: i64::from(number(take(4)?)?), share: number(take(4)?)? };
        }
        let hashes = take(count * 4)?.chunks_exact(4).map(number).collect::<Result<Vec<u32>, _>>()?;
        let weights = take(count * INTENTS)?;
        if !rest.is_empty() || !hashes.is_sorted() {
            return Err("the weights are spoilt");
        }
        let by_half = (0..=1_u64 << 16).map(|half| hashes.partition_point(|hash| u64::from(*hash) < half << 16));
        let by_half = by_half.map(u32::try_from).collect::<Result<_, _>>().map_err(|_| "too many weights")?;
        Ok(Self { hashes, by_half, weights, scales, threshold })
    }

    /// The weights of a feature, in steps of its group.
    fn steps(&self, hash: u32) -> Option<&'static [u8]> {
        let half = (hash >> 16) as usize;
        let (from, to) = (self.by_half[half] as usize, self.by_half[half + 1] as usize);
        let at = from + self.hashes[from..to].iter().position(|other| *other == hash)?;
        self.weights.get(at * INTENTS..(at + 1) * INTENTS)
    }

    /// By group: what one step is worth in a message with these features, in [`ONE`].
    fn worth(&self, features: &Features) -> [i64; Group::ALL.len()] {
        let mut count = [0_u32; Group::ALL.len()];
        for feature in &features.all {
            count[feature.group as usize] += 1;
        }
        let mut worth = [0; Group::ALL.len()];
        for (n, scale) in self.scales.iter().enumerate() {
            let share = count[n].max(scale.share);
            // The root of `share`, in 256ths.
            let root = (u64::from(share) << 16).isqrt().max(1).cast_signed();
            worth[n] = if scale.share == 0 { scale.step } else { (scale.step << 8) / root };
        }
        worth
    }

    /// How likely each intent is.
    pub fn scores(&self, features: &Features) -> Scores {
        let mut sums = [[0_i64; INTENTS]; Group::ALL.len()];
        for feature in &features.all {
            let Some(steps) = self.steps(feature.hash) else { continue };
            for (sum, step) in sums[feature.group as usize].iter_mut().zip(steps) {
                *sum += i64::from(step.cast_signed());
            }
        }
        let mut scores = [0; INTENTS];
        for (sums, worth) in sums.iter().zip(self.worth(features)) {
            for (score, sum) in scores.iter_mut().zip(sums) {
                *score += sum * worth;
            }
        }
        Scores(scores)
    }

    /// What each feature adds to `intent` over `other`, in the order of `features.all`.
    pub fn parts(&self, features: &Features, intent: usize, other: usize) -> Vec<i64> {
        let worth = self.worth(features);
        let part = |steps: &[u8], n: usize| i64::from(steps[n].cast_signed());
        let of = |hash: u32, group: Group| {
            self.steps(hash).map_or(0, |s| (part(s, intent) - part(s, other)) * worth[group as usize])
        };
        features.all.iter().map(|f| of(f.hash, f.group)).collect()
    }

    /// The sentence that speaks most for an intent, over none.
    pub fn sentence(&self, features: &Features, intent: usize) -> usize {
        let mut sums: Vec<i64> = Vec::new();
        for (feature, part) in features.all.iter().zip(self.parts(features, intent, NONE)) {
            // What the whole message is like is of no sentence.
            if matches!(feature.group, Group::Cues) {
                continue;
            }
            if sums.len() <= feature.sentence {
                sums.resize(feature.sentence + 1, 0);
            }
            sums[feature.sentence] += part;
        }
        (0..sums.len()).rev().max_by_key(|n| sums[*n]).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::gazetteer::Gazetteer;
    use crate::language::intent::{IntentContext, Prepared};

    /// Lines, and the score of each intent, as the script that made the weights computed them.
    const SCORES: &str = include_str!("tests/scores.tsv");

    /// The weights fit these very features. After a change to `features.rs`, or to a list that it goes by, they are made again.
    #[test]
    fn scores_are_those_that_the_weights_were_made_with() {
        let now = chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let gazetteer = Gazetteer::embedded();
        let ctx = IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer, stops: &[], first_day: None };
        assert!(SCORES.lines().count() > 10);
        for line in SCORES.lines() {
            let (text, scores) = line.split_once('\t').unwrap();
            let want: Vec<i64> = scores.split('\t').map(|score| score.parse().unwrap()).collect();
            let features = Prepared::new(text, &ctx).features(&ctx, false);
            let found = WEIGHTS.scores(&features);
            assert_eq!(found.0.to_vec(), want, "{text:?}: make the weights again, see data/make/README.md");
            assert!(features.all.is_sorted_by(|a, b| a.hash < b.hash), "{text:?}: each feature once");
        }
    }

    #[test]
    fn a_spoilt_file_is_refused() {
        let file = include_bytes!("../../../data/intent.model");
        assert!(Weights::parse(file).is_ok());
        for spoilt in [&file[..0], &file[..3], &file[..40], &file[..file.len() - 1], b"SIW0 and more"] {
            assert!(Weights::parse(spoilt).is_err(), "{} bytes", spoilt.len());
        }
    }

    #[test]
    fn the_parts_add_up_to_the_score() {
        let now = chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let gazetteer = Gazetteer::embedded();
        let ctx = IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer, stops: &[], first_day: None };
        let features = Prepared::new("my sofa in Hamar is free on Friday", &ctx).features(&ctx, false);
        let scores = WEIGHTS.scores(&features);
        let best = scores.best();
        assert_eq!(WEIGHTS.parts(&features, best, NONE).iter().sum::<i64>(), scores.margin());
    }
}
