//! Words in a row that are a sign of something, of all languages together: those that make up drafts and change them
//! (`data/words/<language>/drafts.toml`), those that say what belongs together in a message (`message.toml`), and those of
//! questions and talk with the bot (`questions.toml`), and of requests said in passing (`requests.toml`).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use crate::language::detect;
use crate::locale::{Language, LanguageSet};
use crate::text::fold;

mod names;

pub use names::Cue;

/// Words in a row, each folded.
struct Phrase {
    cue: Cue,
    language: Language,
    words: Vec<String>,
    /// The same, with what tells "vår" from "var".
    letters: Vec<String>,
    /// The last one is only a beginning: `donation*`.
    open: bool,
}

impl Phrase {
    /// Whether those words begin with it, `spelt` so.
    fn begins(&self, words: &[(Range<usize>, String)], spelt: &[String]) -> bool {
        spelt.len() <= words.len()
            && spelt.iter().zip(words).enumerate().all(|(at, (wanted, (_, word)))| {
                if self.open && at + 1 == spelt.len() { word.starts_with(wanted.as_str()) } else { word == wanted }
            })
    }
}

/// The phrases of all cues.
#[derive(Default)]
struct Lists {
    /// By first word; the longest first.
    by_first: HashMap<String, Vec<Phrase>>,
    /// Those of one open word, by its first byte.
    open: HashMap<u8, Vec<Phrase>>,
    /// The words that are a cue by themselves.
    single: HashMap<Cue, HashSet<String>>,
    /// Emoji that are a cue.
    signs: HashMap<Cue, HashSet<char>>,
}

impl Lists {
    /// The phrases that may begin with that word, as [`fold::key`] or [`fold::letters`]: those of several words first.
    fn beginning(&self, word: &str) -> impl Iterator<Item = &Phrase> {
        let key = fold::unmark(word);
        let whole = self.by_first.get(&key);
        let open = key.bytes().next().and_then(|byte| self.open.get(&byte));
        whole.into_iter().chain(open).flatten()
    }

    fn add(&mut self, phrase: Phrase) {
        let Some(first) = phrase.words.first().cloned() else { return };
        match first.bytes().next() {
            Some(byte) if phrase.open && phrase.words.len() == 1 => self.open.entry(byte).or_default().push(phrase),
            _ => self.by_first.entry(first).or_default().push(phrase),
        }
    }
}

static CUES: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists::default();
    for language in Language::ALL {
        let table = table(language);
        for cue in Cue::ALL {
            for written in table.get(cue.key()).into_iter().flatten() {
                let words: Vec<String> = fold::words(written).map(|word| fold::key(&written[word])).collect();
                let letters = fold::words(written).map(|word| fold::letters(&written[word])).collect();
                let open = written.ends_with('*');
                if words.is_empty() {
                    lists.signs.entry(cue).or_default().extend(written.chars());
                }
                if let [word] = words.as_slice()
                    && !open
                {
                    lists.single.entry(cue).or_default().insert(word.clone());
                }
                lists.add(Phrase { cue, language, words, letters, open });
            }
        }
    }
    for phrases in lists.by_first.values_mut() {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
    }
    lists
});

/// All lists of a language in one.
fn table(language: Language) -> BTreeMap<String, Vec<String>> {
    let files = language.files();
    let mut all = BTreeMap::new();
    let lists = [
        ("drafts", files.drafts),
        ("message", files.message),
        ("questions", files.questions),
        ("requests", files.requests),
    ];
    for (name, text) in lists {
        let read: BTreeMap<String, Vec<String>> = toml::from_str(text)
            .unwrap_or_else(|error| panic!("data/words/{language}/{name}.toml is part of the program: {error}"));
        all.extend(read);
    }
    all
}

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

/// Whether the word ends with a cue of one word, and has more letters before.
pub fn ends_word(cue: Cue, word: &str) -> bool {
    ends_word_of(cue, word, 1)
}

/// As [`ends_word`], with a cue of so many letters at least.
pub fn ends_word_of(cue: Cue, word: &str, letters: usize) -> bool {
    let key = fold::key(word);
    let Some(ends) = CUES.single.get(&cue) else { return false };
    // Keys are ASCII.
    (1..key.len()).any(|at| key.len() - at >= letters && ends.contains(&key[at..]))
}

/// Whether the text begins with the cue.
pub fn begins(cue: Cue, text: &str) -> bool {
    find(cue, text).is_some_and(|found| !text[..found.start].contains(char::is_alphanumeric))
}

/// Whether the text ends with the cue.
pub fn ends(cue: Cue, text: &str) -> bool {
    const MAX_WORDS: usize = 4;
    let words: Vec<Range<usize>> = fold::words(text).collect();
    (1..=MAX_WORDS.min(words.len())).any(|count| is(cue, &text[words[words.len() - count].start..]))
}

/// Whether the text is emoji of the cue, and nothing else.
pub fn is_sign(cue: Cue, text: &str) -> bool {
    // A heart may be followed by how it is to look (U+FE0F), hands by their tone (U+1F3FB to U+1F3FF, Unicode TS #51).
    let looks = |c: &char| matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}') || c.is_whitespace();
    let Some(signs) = CUES.signs.get(&cue) else { return false };
    let mut shown = text.chars().filter(|c| !looks(c)).peekable();
    shown.peek().is_some() && shown.all(|c| signs.contains(&c))
}

/// The cues of a text, each with the numbers of its first words and how many words it is: in order, the longest first.
pub(crate) type Found = HashMap<Cue, Vec<(usize, usize)>>;

/// All cues of that language in these words, each as [`fold::key`].
pub(crate) fn all_of(language: Language, words: &[(Range<usize>, String)]) -> Found {
    all_in(words, |phrase| (phrase.language == language).then_some(&phrase.words))
}

/// All cues in the words: those of some phrases alone, by how they are spelt.
fn all_in(words: &[(Range<usize>, String)], spelt: impl Fn(&Phrase) -> Option<&Vec<String>>) -> Found {
    let mut found = Found::new();
    for (at, (_, word)) in words.iter().enumerate() {
        for phrase in CUES.beginning(word) {
            if let Some(spelt) = spelt(phrase).filter(|spelt| phrase.begins(&words[at..], spelt)) {
                found.entry(phrase.cue).or_default().push((at, spelt.len()));
            }
        }
    }
    found
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

/// How many of the first words, each as [`fold::key`], are the cue.
pub(crate) fn matched(cue: Cue, words: &[(Range<usize>, String)]) -> Option<usize> {
    matched_in(cue, words, |phrase| Some(&phrase.words))
}

/// The same, of some phrases alone, by how they are spelt.
fn matched_in(
    cue: Cue,
    words: &[(Range<usize>, String)],
    spelt: impl Fn(&Phrase) -> Option<&Vec<String>>,
) -> Option<usize> {
    let (_, first) = words.first()?;
    CUES.beginning(first)
        .filter(|phrase| phrase.cue == cue)
        .find(|phrase| spelt(phrase).is_some_and(|spelt| phrase.begins(words, spelt)))
        .map(|phrase| phrase.words.len())
}

/// A text with its words, each folded once, in which many cues are looked for: those of its own language, where that is
/// known, so that "her" and "den" mean what they mean there. Marks on letters count: "vår" isn't "var".
pub(crate) struct Worded<'t> {
    text: &'t str,
    words: Vec<(Range<usize>, String)>,
    among: LanguageSet,
    /// All cues in it.
    found: Found,
}

impl<'t> Worded<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let words: Vec<_> = fold::words(text).map(|word| (word.clone(), fold::letters(&text[word]))).collect();
        let among = detect::possible(text);
        let found = all_in(&words, |phrase| among.has(phrase.language).then_some(&phrase.letters));
        Self { text, words, among, found }
    }

    /// Whether it may be in that language.
    pub(crate) fn may_be(&self, language: Language) -> bool {
        self.among.has(language)
    }

    /// Its words from one byte to another, each as [`fold::letters`].
    pub(crate) fn words(&self, within: &Range<usize>) -> &[(Range<usize>, String)] {
        &self.words[self.numbers(within)]
    }

    fn numbers(&self, within: &Range<usize>) -> Range<usize> {
        let from = self.words.partition_point(|(word, _)| word.start < within.start);
        let to = self.words.partition_point(|(word, _)| word.end <= within.end);
        from..to.max(from)
    }

    /// Where the cue stands first in that part of the text.
    pub(crate) fn find(&self, cue: Cue, within: &Range<usize>) -> Option<Range<usize>> {
        let found = self.found.get(&cue)?;
        let numbers = self.numbers(within);
        let first = found.partition_point(|(at, _)| *at < numbers.start);
        let mut within = found[first..].iter().take_while(|(at, _)| *at < numbers.end);
        let (at, count) = within.find(|(at, count)| at + count <= numbers.end)?;
        Some(self.words[*at].0.start..self.words[at + count - 1].0.end)
    }

    /// Whether it stands anywhere there.
    pub(crate) fn has(&self, cue: Cue, within: &Range<usize>) -> bool {
        self.find(cue, within).is_some()
    }

    /// How many of these words, the first among them, are the cue.
    pub(crate) fn matched(&self, cue: Cue, words: &[(Range<usize>, String)]) -> Option<usize> {
        matched_in(cue, words, |phrase| self.may_be(phrase.language).then_some(&phrase.letters))
    }

    /// The text that was taken apart.
    pub(crate) fn text(&self) -> &'t str {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_cue() {
        for language in Language::ALL {
            let table = table(language);
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
