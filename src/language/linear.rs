//! Linear models that sort texts into classes by weighted features: multinomial logistic regressions, trained by the scripts in
//! `data/make`. All sums are in whole numbers, so that every machine gets the same result.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | `SIW1` |
//! | 4 | features |
//! | 4 | the threshold: what it is of, the model's user says; in [`ONE`] |
//! | 8 × groups | for each group of features: the value of one step of its weights, in [`ONE`]; the number from which features share their weight, 0 for never |
//! | 4 × features | their hashes, in order |
//! | classes × features | their weights in steps, for each class |
//!
//! Numbers are little-endian. A feature that isn't in the file says nothing.

/// Scores are in parts of this: a score of `ONE` more is e times as likely.
pub(in crate::language) const ONE: i64 = 1 << 16;
const MAGIC: &[u8; 4] = b"SIW1";

/// How a group's weights count.
#[derive(Clone, Copy, Debug)]
struct Scale {
    step: i64,
    /// So many features or more share their weight: each counts by one over the square root of their number.
    share: u32,
}

/// A model of `CLASSES`, by features of `GROUPS`.
pub(in crate::language) struct Model<const CLASSES: usize, const GROUPS: usize> {
    hashes: Vec<u32>,
    /// By the upper half of a hash: where those with it begin in `hashes`; and at last their number. They are spread evenly.
    by_half: Vec<u32>,
    weights: &'static [u8],
    scales: [Scale; GROUPS],
    /// In [`ONE`].
    pub threshold: i64,
}

/// A feature: the hash of its words, and the number of its group.
pub(in crate::language) type Feature = (u32, usize);

/// The hash of a feature of a group: FNV-1a, the same on every machine.
pub(in crate::language) fn hash(group: u32, parts: &[&str]) -> u32 {
    let mut hash: u32 = 0x811c_9dc5 ^ group;
    let mut take = |byte: u8| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    take(0x1f);
    for part in parts {
        part.bytes().for_each(&mut take);
        take(0x1f);
    }
    hash
}

impl<const CLASSES: usize, const GROUPS: usize> Model<CLASSES, GROUPS> {
    /// Reads a file as above. What is wrong with it, where it's spoilt.
    pub fn parse(file: &'static [u8]) -> Result<Self, &'static str> {
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
        let mut scales = [Scale { step: 0, share: 0 }; GROUPS];
        for scale in &mut scales {
            *scale = Scale { step: i64::from(number(take(4)?)?), share: number(take(4)?)? };
        }
        let hashes = take(count * 4)?.chunks_exact(4).map(number).collect::<Result<Vec<u32>, _>>()?;
        let weights = take(count * CLASSES)?;
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
        self.weights.get(at * CLASSES..(at + 1) * CLASSES)
    }

    /// The share of features that the model knows, in percent: what it knows little of is no text of its kind.
    pub fn known(&self, features: impl Iterator<Item = Feature>) -> usize {
        let (mut known, mut all) = (0, 0_usize);
        for (hash, _) in features {
            known += usize::from(self.steps(hash).is_some());
            all += 1;
        }
        known * 100 / all.max(1)
    }

    /// By group: what one step is worth in a text with these features, in [`ONE`].
    fn worth(&self, features: impl Iterator<Item = Feature>) -> [i64; GROUPS] {
        let mut count = [0_u32; GROUPS];
        for (_, group) in features {
            count[group] += 1;
        }
        let mut worth = [0; GROUPS];
        for (n, scale) in self.scales.iter().enumerate() {
            let share = count[n].max(scale.share);
            // The root of `share`, in 256ths.
            let root = (u64::from(share) << 16).isqrt().max(1).cast_signed();
            worth[n] = if scale.share == 0 { scale.step } else { (scale.step << 8) / root };
        }
        worth
    }

    /// How likely each class is, as scores to compare.
    pub fn scores(&self, features: impl Iterator<Item = Feature> + Clone) -> [i64; CLASSES] {
        let mut sums = [[0_i64; CLASSES]; GROUPS];
        for (hash, group) in features.clone() {
            let Some(steps) = self.steps(hash) else { continue };
            for (sum, step) in sums[group].iter_mut().zip(steps) {
                *sum += i64::from(step.cast_signed());
            }
        }
        let mut scores = [0; CLASSES];
        for (sums, worth) in sums.iter().zip(self.worth(features)) {
            for (score, sum) in scores.iter_mut().zip(sums) {
                *score += sum * worth;
            }
        }
        scores
    }

    /// What each feature adds to `class` over `other`, in their order.
    pub fn parts(&self, features: impl Iterator<Item = Feature> + Clone, class: usize, other: usize) -> Vec<i64> {
        let worth = self.worth(features.clone());
        let part = |steps: &[u8], n: usize| i64::from(steps[n].cast_signed());
        let of =
            |(hash, group): Feature| self.steps(hash).map_or(0, |s| (part(s, class) - part(s, other)) * worth[group]);
        features.map(of).collect()
    }
}

/// The likeliest class, and by how much it is likelier than the next; the first where several are.
pub(in crate::language) fn best(scores: &[i64]) -> (usize, i64) {
    let best = (1..scores.len()).fold(0, |best, n| if scores[n] > scores[best] { n } else { best });
    let next = scores.iter().enumerate().filter(|(n, _)| *n != best).map(|(_, score)| *score).max();
    (best, next.map_or(0, |next| scores[best] - next))
}

/// Checks a model against `rows`: a text and its score for each class, tab-separated, as the script that trained it computed them.
#[cfg(test)]
pub(in crate::language) fn check_scores<const CLASSES: usize, const GROUPS: usize>(
    model: &Model<CLASSES, GROUPS>,
    rows: &str,
    features: impl Fn(&str) -> Vec<Feature>,
) {
    assert!(rows.lines().count() > 10);
    for row in rows.lines() {
        let (text, scores) = row.split_once('\t').unwrap();
        let want: Vec<i64> = scores.split('\t').map(|score| score.parse().unwrap()).collect();
        let found = model.scores(features(text).into_iter());
        assert_eq!(found.to_vec(), want, "{text:?}: train the model again, see data/make/README.md");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spoilt_file_is_refused() {
        let file = include_bytes!("../../data/language.model");
        assert!(Model::<7, 3>::parse(file).is_ok());
        for spoilt in [&file[..0], &file[..3], &file[..40], &file[..file.len() - 1], b"SIW0 and more"] {
            assert!(Model::<7, 3>::parse(spoilt).is_err(), "{} bytes", spoilt.len());
        }
    }

    #[test]
    fn the_best_is_told_from_the_next() {
        assert_eq!(best(&[3, 7, 5]), (1, 2));
        assert_eq!(best(&[4, 4]), (0, 0));
    }
}
