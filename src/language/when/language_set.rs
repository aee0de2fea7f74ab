//! Which of the languages each word of a text is read in, judged by the words around it. Messages mix languages, so
//! this is said of each word, not of the text; and it only decides what a word means that two languages share.

/// A set of languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tongues(u8);

/// How many languages there are.
pub(super) const COUNT: usize = 6;

/// Norwegian in its two forms and Danish: read together, as their words mean the same.
const KIN: Tongues = Tongues(0b01_0110);

/// How much of a word's vote reaches the next one, of what reached it.
const FADING: f32 = 0.9;

/// How much of all votes counts everywhere, for each word.
const OVERALL: f32 = 0.1;

/// A language with this share of the votes for the best one is still thought of.
const SHARE: f32 = 0.6;

/// One within so many votes of the best one is too: a single word decides nothing.
const MARGIN: f32 = 1.0;

impl Tongues {
    pub(super) const NONE: Self = Self(0);
    pub(super) const ENGLISH: Self = Self(1);

    /// The language that is the nth of the lists in `words.rs`.
    pub(super) fn nth(index: usize) -> Self {
        Self(1 << index)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn has(self, index: usize) -> bool {
        self.meets(Self::nth(index))
    }
}

/// For each word its languages, from those that each word speaks for. Where none does, all are thought of.
pub(super) fn around(votes: &[Tongues]) -> Vec<Tongues> {
    let mut total = [0.0_f32; COUNT];
    let mut scores = vec![[0.0_f32; COUNT]; votes.len()];
    let mut spread = |order: &mut dyn Iterator<Item = usize>| {
        let mut near = [0.0_f32; COUNT];
        for at in order {
            for (index, near) in near.iter_mut().enumerate() {
                *near *= FADING;
                scores[at][index] += *near;
                *near += f32::from(u8::from(votes[at].has(index)));
            }
        }
    };
    spread(&mut (0..votes.len()));
    spread(&mut (0..votes.len()).rev());
    for vote in votes {
        for (index, total) in total.iter_mut().enumerate() {
            *total += f32::from(u8::from(vote.has(index))) * OVERALL;
        }
    }
    let told = |(at, score): (usize, [f32; COUNT])| {
        let mut score = score;
        for (index, score) in score.iter_mut().enumerate() {
            // What the word itself says, it says for itself alone.
            *score += total[index].min(1.0) + f32::from(u8::from(votes[at].has(index))) / 2.0;
        }
        let best = score.iter().copied().fold(0.0, f32::max);
        let likely = (0..COUNT).filter(|index| score[*index] >= (best * SHARE).min(best - MARGIN)).map(Tongues::nth);
        let likely = likely.fold(Tongues::NONE, Tongues::or);
        if likely.meets(KIN) { likely.or(KIN) } else { likely }
    };
    scores.into_iter().enumerate().map(told).collect()
}
