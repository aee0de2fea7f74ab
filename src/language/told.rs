//! A short text as one language reads it, its words forgiven a slip: which cues it has, and what it begins with.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use crate::language::cues::{self, Cue};
use crate::locale::Language;
use crate::text::fold;

/// Letters of a word that is forgiven a slip, and of what it is meant to be. A shorter one may be another word.
const MIN_FORGIVEN: usize = 4;
const MIN_MEANT: usize = 5;

/// The words of plain questions, by language: what a misspelt one may be.
static KNOWN: LazyLock<Vec<HashSet<String>>> = LazyLock::new(|| {
    let of = |language: Language| {
        let lists: BTreeMap<String, Vec<String>> = toml::from_str(language.files().questions).unwrap_or_default();
        let written = lists.into_values().flatten();
        written.flat_map(|words| fold::words(&words).map(|word| fold::key(&words[word])).collect::<Vec<_>>()).collect()
    };
    Language::ALL.into_iter().map(of).collect()
});

pub(crate) struct Told {
    language: Language,
    words: Vec<(Range<usize>, String)>,
    /// How many of the first mean nothing: "and", "hey".
    lead: usize,
}

impl Told {
    pub fn of(text: &str, language: Language) -> Self {
        let known = Language::ALL.into_iter().position(|one| one == language).and_then(|at| KNOWN.get(at));
        let words: Vec<(Range<usize>, String)> = fold::words(text)
            .map(|word| (word.clone(), fold::key(&text[word])))
            .map(|(at, word)| (at, known.and_then(|known| meant(&word, known)).unwrap_or(word)))
            .collect();
        let mut lead = 0;
        while let Some(count) = cues::matched_of(Cue::Lead, language, &words[lead..]) {
            lead += count;
        }
        Self { language, words, lead }
    }

    /// How many words it has, those that mean nothing at its beginning left out.
    pub fn len(&self) -> usize {
        self.words.len() - self.lead
    }

    /// Where the cue stands first: the bytes of the text.
    pub fn find(&self, cue: Cue) -> Option<Range<usize>> {
        (0..self.words.len()).find_map(|at| {
            let count = cues::matched_of(cue, self.language, &self.words[at..])?;
            Some(self.words[at].0.start..self.words[at + count - 1].0.end)
        })
    }

    pub fn has(&self, cue: Cue) -> bool {
        self.find(cue).is_some()
    }

    /// Whether it begins with the cue.
    pub fn opens(&self, cue: Cue) -> bool {
        cues::matched_of(cue, self.language, &self.words[self.lead..]).is_some()
    }

    /// Whether it is the cue, with `more` words behind it at most.
    pub fn is_about(&self, cue: Cue, more: usize) -> bool {
        [0, self.lead].into_iter().any(|from| {
            let words = &self.words[from..];
            cues::matched_of(cue, self.language, words).is_some_and(|count| words.len() - count <= more)
        })
    }

    /// As [`Told::is_about`], of several words; a word alone must stand alone.
    pub fn is_said(&self, cue: Cue, more: usize) -> bool {
        [0, self.lead].into_iter().any(|from| {
            let words = &self.words[from..];
            cues::matched_of(cue, self.language, words)
                .is_some_and(|count| words.len() - count <= if count == 1 { 0 } else { more })
        })
    }

    /// Whether it begins with one of the cues and goes on with them, with `more` words behind at most.
    pub fn is_made_of(&self, of: &[Cue], more: usize) -> bool {
        [0, self.lead].into_iter().any(|from| {
            let mut words = &self.words[from..];
            let whole = words.len();
            while let Some(count) = of.iter().filter_map(|cue| cues::matched_of(*cue, self.language, words)).max() {
                words = &words[count..];
            }
            words.len() < whole && words.len() <= more
        })
    }
}

/// Words that a text must have for its language to be told by them.
const MIN_TOLD: usize = 3;
/// What a word tells that all languages have; one that fewer have tells more.
const SHARED: usize = 1;

/// The language of a short text by the words that people write to the bot, where [`detect::tell`](crate::language::detect::tell)
/// finds too few small words: the one that has clearly more of them than any other.
pub fn language_of(text: &str) -> Option<Language> {
    let words: HashSet<String> = fold::words(text).map(|word| fold::key(&text[word])).collect();
    if words.len() < MIN_TOLD {
        return None;
    }
    let mut counts = vec![0_usize; Language::COUNT];
    for word in &words {
        let having: Vec<usize> =
            (0..KNOWN.len()).filter(|at| KNOWN.get(*at).is_some_and(|known| known.contains(word))).collect();
        for at in &having {
            counts[*at] +=
                if having.len() == 1 { 2 * Language::COUNT } else { Language::COUNT / having.len() + SHARED };
        }
    }
    let most = counts.iter().copied().max().filter(|most| *most >= 2 * Language::COUNT)?;
    let near = counts.iter().filter(|count| **count * 3 > most * 2).count();
    (near == 1)
        .then(|| Language::ALL.into_iter().zip(&counts).find(|(_, count)| **count == most).map(|(one, _)| one))?
}

/// The known word that a misspelt one must be: the only one that is a letter off.
fn meant(word: &str, known: &HashSet<String>) -> Option<String> {
    if word.len() < MIN_FORGIVEN || known.contains(word) {
        return None;
    }
    let near = |other: &&String| {
        other.len() >= MIN_MEANT
            && other.len().abs_diff(word.len()) <= 1
            && other.as_bytes().first() == word.as_bytes().first()
            && strsim::osa_distance(other, word) == 1
    };
    let mut near = known.iter().filter(near);
    let only = near.next()?;
    near.next().is_none().then(|| only.clone())
}
