//! A short text as one language reads it, its words forgiven a slip: which cues it has, and what it begins with.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use crate::language::cues::{self, Cue, Found};
use crate::locale::Language;
use crate::text::fold;

/// Letters of a word that is forgiven a slip, and of what it is meant to be. A shorter one may be another word.
const MIN_FORGIVEN: usize = 4;
const MIN_MEANT: usize = 5;

/// Words that are looked at; nobody asks at more length.
const MAX_WORDS: usize = 64;

/// The words of plain questions of one language.
struct Known {
    all: HashSet<String>,
    /// Those that a misspelt one may be, by their first byte and how many bytes they are.
    near: HashMap<(u8, usize), Vec<String>>,
}

impl Known {
    fn of(language: Language) -> Self {
        let lists: BTreeMap<String, Vec<String>> = toml::from_str(language.files().questions).unwrap_or_default();
        let written = lists.into_values().flatten();
        let all: HashSet<String> = written
            .flat_map(|words| fold::words(&words).map(|word| fold::key(&words[word])).collect::<Vec<_>>())
            .collect();
        let mut near: HashMap<(u8, usize), Vec<String>> = HashMap::new();
        for word in all.iter().filter(|word| word.len() >= MIN_MEANT) {
            near.entry((word.as_bytes()[0], word.len())).or_default().push(word.clone());
        }
        Self { all, near }
    }

    /// The known word that a misspelt one must be: the only one that is a letter off.
    fn meant(&self, word: &str) -> Option<&String> {
        let first = *word.as_bytes().first()?;
        if word.len() < MIN_FORGIVEN || self.all.contains(word) {
            return None;
        }
        let lengths = word.len() - 1..=word.len() + 1;
        let mut near = lengths
            .filter_map(|length| self.near.get(&(first, length)))
            .flatten()
            .filter(|other| strsim::osa_distance(other, word) == 1);
        let only = near.next()?;
        near.next().is_none().then_some(only)
    }
}

/// By language, in the order of [`Language::ALL`].
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| Language::ALL.into_iter().map(Known::of).collect());

/// The first words of a text, and the cues of one language in them.
pub(crate) struct Told {
    words: Vec<Range<usize>>,
    found: Found,
    /// How many of the first mean nothing: "and", "hey".
    lead: usize,
}

impl Told {
    pub fn of(text: &str, language: Language) -> Self {
        let known = Language::ALL.into_iter().position(|one| one == language).and_then(|at| KNOWN.get(at));
        let words: Vec<(Range<usize>, String)> = fold::words(text)
            .take(MAX_WORDS)
            .map(|word| (word.clone(), fold::key(&text[word])))
            .map(|(at, word)| (at, known.and_then(|known| known.meant(&word)).cloned().unwrap_or(word)))
            .collect();
        let found = cues::all_of(language, &words);
        let mut told = Self { words: words.into_iter().map(|(at, _)| at).collect(), found, lead: 0 };
        while let Some(count) = told.at(Cue::Lead, told.lead) {
            told.lead += count;
        }
        told
    }

    /// How many words the cue is that begins with that word.
    fn at(&self, cue: Cue, word: usize) -> Option<usize> {
        self.found.get(&cue)?.iter().find(|(at, _)| *at == word).map(|(_, count)| *count)
    }

    /// How many words it has, those that mean nothing at its beginning left out.
    pub fn len(&self) -> usize {
        self.words.len() - self.lead
    }

    /// Where the cue stands first: the bytes of the text.
    pub fn find(&self, cue: Cue) -> Option<Range<usize>> {
        let (at, count) = self.found.get(&cue)?.first()?;
        Some(self.words[*at].start..self.words[at + count - 1].end)
    }

    pub fn has(&self, cue: Cue) -> bool {
        self.found.contains_key(&cue)
    }

    /// Whether it begins with the cue.
    pub fn opens(&self, cue: Cue) -> bool {
        self.at(cue, self.lead).is_some()
    }

    /// Whether it is the cue, with `more` words behind it at most.
    pub fn is_about(&self, cue: Cue, more: usize) -> bool {
        self.is_with(cue, |_| more)
    }

    /// As [`Told::is_about`], of several words; a word alone must stand alone.
    pub fn is_said(&self, cue: Cue, more: usize) -> bool {
        self.is_with(cue, |count| if count == 1 { 0 } else { more })
    }

    /// Whether it is the cue, with as many words behind it at most as may stand there.
    fn is_with(&self, cue: Cue, more: impl Fn(usize) -> usize) -> bool {
        [0, self.lead]
            .into_iter()
            .any(|from| self.at(cue, from).is_some_and(|count| self.words.len() - from - count <= more(count)))
    }

    /// Whether it begins with one of the cues and goes on with them, with `more` words behind at most.
    pub fn is_made_of(&self, of: &[Cue], more: usize) -> bool {
        [0, self.lead].into_iter().any(|from| {
            let mut at = from;
            while let Some(count) = of.iter().filter_map(|cue| self.at(*cue, at)).max() {
                at += count;
            }
            at > from && self.words.len() - at <= more
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
            (0..KNOWN.len()).filter(|at| KNOWN.get(*at).is_some_and(|known| known.all.contains(word))).collect();
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
