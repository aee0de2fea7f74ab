//! The words that make up drafts and change them, of all languages together: `data/words/<language>/drafts.toml`.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

use crate::locale::Language;
use crate::text::fold;

/// What words are a sign of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    Maybe,
    Not,
    Also,
    Note,
    Title,
    Quoted,
    QuotedFrom,
    Oneself,
    Topics,
    Reach,
    Donate,
    Bound,
    Filler,
    Next,
    OfUs,
    WeAre,
    Person,
    Article,
    Question,
    Off,
}

impl Cue {
    /// All cues.
    pub const ALL: [Self; 20] = [
        Self::Maybe,
        Self::Not,
        Self::Also,
        Self::Note,
        Self::Title,
        Self::Quoted,
        Self::QuotedFrom,
        Self::Oneself,
        Self::Topics,
        Self::Reach,
        Self::Donate,
        Self::Bound,
        Self::Filler,
        Self::Next,
        Self::OfUs,
        Self::WeAre,
        Self::Person,
        Self::Article,
        Self::Question,
        Self::Off,
    ];

    /// As it stands in the word lists.
    fn key(self) -> &'static str {
        match self {
            Self::Maybe => "maybe",
            Self::Not => "not",
            Self::Also => "also",
            Self::Note => "note",
            Self::Title => "title",
            Self::Quoted => "quoted",
            Self::QuotedFrom => "quoted_from",
            Self::Oneself => "oneself",
            Self::Topics => "topics",
            Self::Reach => "reach",
            Self::Donate => "donate",
            Self::Bound => "bound",
            Self::Filler => "filler",
            Self::Next => "next",
            Self::OfUs => "of_us",
            Self::WeAre => "we_are",
            Self::Person => "person",
            Self::Article => "article",
            Self::Question => "question",
            Self::Off => "off",
        }
    }
}

/// Words in a row, each folded.
struct Phrase {
    words: Vec<String>,
    /// The last one is only a beginning: `donation*`.
    open: bool,
}

/// By cue and first word; the longest first. Phrases of one open word are under "".
type Lists = HashMap<Cue, HashMap<String, Vec<Phrase>>>;

static CUES: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists::new();
    for language in Language::ALL {
        let table: BTreeMap<String, Vec<String>> = toml::from_str(language.files().drafts)
            .unwrap_or_else(|error| panic!("data/words/{language}/drafts.toml is part of the program: {error}"));
        for cue in Cue::ALL {
            let by_first = lists.entry(cue).or_default();
            for written in table.get(cue.key()).into_iter().flatten() {
                let words: Vec<String> = fold::words(written).map(|word| fold::key(&written[word])).collect();
                let open = written.ends_with('*');
                let first =
                    if open && words.len() == 1 { String::new() } else { words.first().cloned().unwrap_or_default() };
                by_first.entry(first).or_default().push(Phrase { words, open });
            }
        }
    }
    for phrases in lists.values_mut().flat_map(HashMap::values_mut) {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    }
    lists
});

/// Where the cue stands first in the text.
pub fn find(cue: Cue, text: &str) -> Option<Range<usize>> {
    let words: Vec<(Range<usize>, String)> =
        fold::words(text).map(|word| (word.clone(), fold::key(&text[word]))).collect();
    (0..words.len()).find_map(|at| Some(words[at].0.start..words[at + matched(cue, &words[at..])? - 1].0.end))
}

/// Whether the cue stands anywhere in the text.
pub fn has(cue: Cue, text: &str) -> bool {
    find(cue, text).is_some()
}

/// Whether the text is the cue, and nothing else.
pub fn is(cue: Cue, text: &str) -> bool {
    let words: Vec<(Range<usize>, String)> =
        fold::words(text).map(|word| (word.clone(), fold::key(&text[word]))).collect();
    !words.is_empty() && matched(cue, &words) == Some(words.len())
}

/// Whether the text begins with the cue.
pub fn begins(cue: Cue, text: &str) -> bool {
    find(cue, text).is_some_and(|found| !text[..found.start].contains(char::is_alphanumeric))
}

/// The text without any words of the cue, its white space tidied.
pub fn without(cue: Cue, text: &str) -> String {
    let words: Vec<(Range<usize>, String)> =
        fold::words(text).map(|word| (word.clone(), fold::key(&text[word]))).collect();
    let (mut kept, mut from, mut at) = (String::new(), 0, 0);
    while at < words.len() {
        match matched(cue, &words[at..]) {
            Some(count) => {
                kept.push_str(&text[from..words[at].0.start]);
                from = words[at + count - 1].0.end;
                at += count;
            }
            None => at += 1,
        }
    }
    kept.push_str(&text[from..]);
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many of the first words are the cue.
fn matched(cue: Cue, words: &[(Range<usize>, String)]) -> Option<usize> {
    let by_first = CUES.get(&cue)?;
    let fits = |phrase: &&Phrase| {
        phrase.words.len() <= words.len()
            && phrase.words.iter().zip(words).enumerate().all(|(at, (wanted, (_, word)))| {
                if phrase.open && at + 1 == phrase.words.len() {
                    word.starts_with(wanted.as_str())
                } else {
                    word == wanted
                }
            })
    };
    [words.first()?.1.as_str(), ""]
        .into_iter()
        .find_map(|first| by_first.get(first)?.iter().find(fits))
        .map(|phrase| phrase.words.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_cue() {
        for language in Language::ALL {
            let table: BTreeMap<String, Vec<String>> = toml::from_str(language.files().drafts).unwrap();
            for cue in Cue::ALL {
                assert!(table.get(cue.key()).is_some_and(|words| !words.is_empty()), "{language}: {cue:?}");
            }
            assert_eq!(table.len(), Cue::ALL.len(), "{language}: a cue that nothing asks for");
        }
    }

    #[test]
    fn finds_words_in_a_row() {
        assert_eq!(find(Cue::Maybe, "then, mal sehen, Kiel"), Some(6..15));
        assert_eq!(find(Cue::Oneself, "Minn meg på det"), Some(0..8));
        assert!(has(Cue::Donate, "your donations"));
        assert!(!has(Cue::Donate, "donner"));
        assert!(is(Cue::Title, "Call it"));
        assert!(!is(Cue::Title, "call it a day"));
        assert_eq!(without(Cue::Filler, "no, make it Lund"), ", Lund");
        assert_eq!(without(Cue::Filler, ""), "");
    }
}
