//! Reads a yes or a no, in any words: "yup", "yes that's right 😊", "lieber nicht", "det stemmer", "✅".
//!
//! A text is an answer where it is made of ways to say yes, or of ways to say no, and of words that may stand around them
//! (`[answers]` in `data/words/<language>/commands.toml`). One word beside, and it says something else: "yes, but only
//! Tuesday" is a change, and "no sofa" is about a sofa.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::vocabulary::Words;
use crate::locale::Language;
use crate::outgoing::Choice;
use crate::text::fold::fold;

/// Characters of an answer; a longer text is something else.
const MAX_CHARS: usize = 80;
/// Words of the longest way to say yes or no.
const LONGEST: usize = 6;
/// Letters from which on a slip is forgiven; shorter words are too near to others.
const MIN_SLIP: usize = 5;

/// What a text answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YesNo {
    pub yes: bool,
    /// It has a usual word, "yes" or "no", or an emoji for it. An "ok" may as well be a comment on other news.
    pub usual: bool,
}

/// What a run of words says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Yes,
    No,
    /// Neither; it may stand around an answer.
    Around,
}

/// The ways to say it, folded, of all languages.
static WAYS: LazyLock<HashMap<String, Says>> = LazyLock::new(|| {
    let mut ways = HashMap::new();
    for (key, says) in [("yes", Says::Yes), ("no", Says::No), ("around", Says::Around)] {
        for language in Language::ALL {
            let written = Words::embedded().of(language, "answers", key);
            ways.extend(written.iter().map(|written| (fold(written), says)));
        }
    }
    ways
});

/// "Yes" and "no" of each language.
static USUAL: LazyLock<Vec<String>> = LazyLock::new(|| {
    let first = |language, key| fold(Words::embedded().first(language, "answers", key));
    Language::ALL.into_iter().flat_map(|language| ["yes", "no"].map(|key| first(language, key))).collect()
});

/// What a text answers; `None` where it is no answer, or both.
pub fn read(text: &str) -> Option<YesNo> {
    let text = text.trim();
    if text.is_empty() || text.ends_with('?') || text.chars().nth(MAX_CHARS).is_some() {
        return None;
    }
    let mut said: Vec<Says> = Vec::new();
    let mut usual = false;
    for choice in text.chars().filter_map(|c| Choice::read(c.encode_utf8(&mut [0; 4]))) {
        usual = true;
        said.push(match choice {
            Choice::Yes => Says::Yes,
            Choice::No => Says::No,
            Choice::Maybe | Choice::First | Choice::Second | Choice::Third => return None,
        });
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut at = 0;
    while at < words.len() {
        let (says, count) = way(&words[at..])?;
        usual |= says != Says::Around && words[at..at + count].iter().any(|word| USUAL.iter().any(|one| one == word));
        said.push(says);
        at += count;
    }
    said.retain(|says| *says != Says::Around);
    let first = *said.first()?;
    said.iter().all(|says| *says == first).then_some(YesNo { yes: first == Says::Yes, usual })
}

/// What the first words say, and how many they are: the longest way first.
fn way(words: &[&str]) -> Option<(Says, usize)> {
    let whole =
        (1..=LONGEST.min(words.len())).rev().find_map(|count| Some((*WAYS.get(&words[..count].join(" "))?, count)));
    whole.or_else(|| Some((misspelt(words.first()?)?, 1)))
}

/// What a word says that is drawn out ("yesss", "neeein"), or written with a slip ("perfcet").
fn misspelt(word: &str) -> Option<Says> {
    let short = squeezed(word);
    let single = || WAYS.iter().filter(|(way, says)| **says != Says::Around && !way.contains(' '));
    let drawn = single().filter(|_| short != word).find(|(way, _)| squeezed(way) == short);
    let near = || {
        let long = |word: &str| word.chars().count() >= MIN_SLIP;
        let mut near = single().filter(|(way, _)| {
            long(word) && long(way) && way.chars().next() == word.chars().next() && strsim::osa_distance(way, word) == 1
        });
        near.next().filter(|(_, says)| near.all(|(_, other)| other == *says))
    };
    drawn.or_else(near).map(|(_, says)| *says)
}

/// Each run of one letter as one.
fn squeezed(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests;
