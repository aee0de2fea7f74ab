//! Which of the languages each word of a text is read in, judged by the words around it. Messages mix languages, so
//! this is decided for each word, not for the text; and it only decides what a word means that two languages share.

use crate::locale::{Language, LanguageSet};

/// How much of a word's vote reaches the next one, of what reached it.
const FADING: f32 = 0.9;

/// How much of all votes counts everywhere, for each word.
const OVERALL: f32 = 0.1;

/// A language with this share of the votes for the best one is still thought of.
const SHARE: f32 = 0.6;

/// One within so many votes of the best one is too: a single word decides nothing.
const MARGIN: f32 = 1.0;

/// For each word its languages, from those that each word speaks for. Where none does, all are thought of.
pub(super) fn around(votes: &[LanguageSet]) -> Vec<LanguageSet> {
    let mut total = [0.0_f32; Language::COUNT];
    let mut scores = vec![[0.0_f32; Language::COUNT]; votes.len()];
    let mut spread = |order: &mut dyn Iterator<Item = usize>| {
        let mut near = [0.0_f32; Language::COUNT];
        for at in order {
            for (language, (near, score)) in Language::ALL.into_iter().zip(near.iter_mut().zip(&mut scores[at])) {
                *near *= FADING;
                *score += *near;
                *near += vote(votes[at], language);
            }
        }
    };
    spread(&mut (0..votes.len()));
    spread(&mut (0..votes.len()).rev());
    for vote in votes {
        for (language, total) in Language::ALL.into_iter().zip(&mut total) {
            *total += self::vote(*vote, language) * OVERALL;
        }
    }
    let told = |(at, score): (usize, [f32; Language::COUNT])| {
        let mut score = score;
        for (language, score) in Language::ALL.into_iter().zip(&mut score) {
            // The word's own vote counts for itself, too.
            *score += total[language.index()].min(1.0) + vote(votes[at], language) / 2.0;
        }
        let best = score.iter().copied().fold(0.0, f32::max);
        let enough = (best * SHARE).min(best - MARGIN);
        let likely = Language::ALL.into_iter().filter(|language| score[language.index()] >= enough);
        likely.map(Language::with_shared_meanings).fold(LanguageSet::NONE, LanguageSet::or)
    };
    scores.into_iter().enumerate().map(told).collect()
}

/// 1 where a word votes for the language, else 0.
fn vote(votes: LanguageSet, language: Language) -> f32 {
    f32::from(u8::from(votes.has(language)))
}
