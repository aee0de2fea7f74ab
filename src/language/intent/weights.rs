//! The trained model of what a message asks: see [`linear`](crate::language::linear). Made by `data/make/intent_model.py`, which says
//! how. Its threshold is the least margin over nothing that an intent is read with.

use std::sync::LazyLock;

use crate::language::intent::Intent;
use crate::language::intent::features::{Features, Group};
use crate::language::linear::{Feature, Model};

pub(super) use crate::language::linear::ONE;

const INTENTS: usize = Intent::ALL.len();
const NONE: usize = INTENTS - 1;

type Weighed = Model<INTENTS, { Group::ALL.len() }>;

pub(super) static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| {
    let model = Weighed::parse(include_bytes!("../../../data/intent.model"));
    Weights(model.unwrap_or_else(|what| panic!("part of the program: {what}")))
});

pub(super) struct Weights(Weighed);

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

fn plain(features: &Features) -> impl Iterator<Item = Feature> + Clone {
    features.all.iter().map(|feature| (feature.hash, feature.group as usize))
}

impl Weights {
    /// In [`ONE`].
    pub fn threshold(&self) -> i64 {
        self.0.threshold
    }

    /// How likely each intent is.
    pub fn scores(&self, features: &Features) -> Scores {
        Scores(self.0.scores(plain(features)))
    }

    /// What each feature adds to `intent` over `other`, in the order of `features.all`.
    pub fn parts(&self, features: &Features, intent: usize, other: usize) -> Vec<i64> {
        self.0.parts(plain(features), intent, other)
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
    use crate::language::linear::check_scores;

    /// Lines, and the score of each intent, as the script that made the weights computed them.
    const SCORES: &str = include_str!("tests/scores.tsv");

    /// The weights fit these very features. After a change to `features.rs`, or to a list that it goes by, they are made again.
    #[test]
    fn scores_are_those_that_the_weights_were_made_with() {
        let now = chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let gazetteer = Gazetteer::embedded();
        let ctx =
            IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer, stops: &[], first_day: None, journey: None };
        check_scores(&WEIGHTS.0, SCORES, |text| {
            let features = Prepared::new(text, &ctx).features(&ctx, false);
            assert!(features.all.is_sorted_by(|a, b| a.hash < b.hash), "{text:?}: each feature once");
            plain(&features).collect()
        });
    }

    #[test]
    fn the_parts_add_up_to_the_score() {
        let now = chrono::NaiveDate::from_ymd_opt(2026, 4, 3).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let gazetteer = Gazetteer::embedded();
        let ctx =
            IntentContext { now, zone: chrono_tz::Europe::Oslo, gazetteer, stops: &[], first_day: None, journey: None };
        let features = Prepared::new("my sofa in Hamar is free on Friday", &ctx).features(&ctx, false);
        let scores = WEIGHTS.scores(&features);
        let best = scores.best();
        assert_eq!(WEIGHTS.parts(&features, best, NONE).iter().sum::<i64>(), scores.margin());
    }
}
