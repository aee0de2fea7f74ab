//! The languages that the bot speaks, and which of them a text is in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::locale::Language;
use crate::text::fold::{letters, words};

// Neither whatlang nor lingua: the one can't tell nynorsk from bokmål, the other does by models of megabytes, and both
// take names of places for words of a language.

/// The small words of each language, which its every sentence has some of.
const SOURCES: [&str; Language::COUNT] = [
    include_str!("../../data/words/en/tongue.toml"),
    include_str!("../../data/words/nb/tongue.toml"),
    include_str!("../../data/words/nn/tongue.toml"),
    include_str!("../../data/words/sv/tongue.toml"),
    include_str!("../../data/words/da/tongue.toml"),
    include_str!("../../data/words/de/tongue.toml"),
];

/// Different small words that a text must have for its language to be told: one alone may be borrowed.
const MIN_WORDS: usize = 2;
/// Words that are looked at, of the longest text.
const MAX_WORDS: usize = 400;

#[derive(Deserialize)]
struct Source {
    words: Vec<String>,
}

/// Each small word with the languages that have it.
static SMALL: LazyLock<BTreeMap<String, [bool; Language::COUNT]>> = LazyLock::new(|| {
    let mut small: BTreeMap<String, [bool; Language::COUNT]> = BTreeMap::new();
    for (language, source) in Language::ALL.into_iter().zip(SOURCES) {
        let source: Source = toml::from_str(source).expect("the word lists are part of the program, and tested");
        for word in source.words {
            small.entry(letters(&word)).or_default()[language.index()] = true;
        }
    }
    small
});

/// The language of a text, by its small words: the one that has more of them than any other. `None` where there are too
/// few of them, or two languages have as many; names and titles have none.
pub fn tell(text: &str) -> Option<Language> {
    let counts = counts(text);
    let most = counts.into_iter().max().filter(|most| *most >= MIN_WORDS)?;
    let mut best = Language::ALL.into_iter().filter(|language| counts[language.index()] == most);
    best.next().filter(|_| best.next().is_none())
}

/// Which of these languages a text is in, where it must be one of them. `None` where several have as many of its words;
/// but what bokmål and nynorsk write alike is bokmål, which nine of ten write.
pub fn tell_among(text: &str, among: &[Language]) -> Option<Language> {
    let counts = counts(text);
    let most = among.iter().map(|language| counts[language.index()]).max()?;
    let best: Vec<Language> = among.iter().copied().filter(|language| counts[language.index()] == most).collect();
    match best.as_slice() {
        [one] | [one @ Language::Nb, Language::Nn] => Some(*one),
        _ => None,
    }
}

/// How many of the different words of a text each language has.
fn counts(text: &str) -> [usize; Language::COUNT] {
    let said: BTreeSet<String> = words(text).take(MAX_WORDS).map(|word| letters(&text[word])).collect();
    let mut counts = [0_usize; Language::COUNT];
    for word in &said {
        if let Some(languages) = SMALL.get(word) {
            counts.iter_mut().zip(languages).for_each(|(count, has)| *count += usize::from(*has));
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_six_languages_apart() {
        for (text, expected) in [
            ("can I bring a friend on Tuesday?", Some(Language::En)),
            ("har dere plass til en til på tirsdag? jeg kan sove på gulvet", Some(Language::Nb)),
            ("eg kjem på tysdag, men berre om de har plass", Some(Language::Nn)),
            ("jag kommer på tisdag om det finns plats", Some(Language::Sv)),
            ("jeg kommer på tirsdag, hvis der er plads til mig", Some(Language::Da)),
            ("ich komme am Dienstag, wenn ihr noch Platz habt", Some(Language::De)),
            ("Ikke noe problem, jeg er hjemme etter seks", Some(Language::Nb)),
            ("Ikkje noko problem, eg er heime etter seks", Some(Language::Nn)),
            ("Ikke noget problem, jeg er hjemme efter seks", Some(Language::Da)),
            // Names and numbers say nothing, nor does a word that may be borrowed.
            ("Göteborg Malmö København", None),
            ("Oslo 6–9", None),
            ("ok!", None),
            ("👍", None),
            ("", None),
        ] {
            assert_eq!(tell(text), expected, "{text}");
        }
    }

    #[test]
    fn among_those_that_have_a_command() {
        let nordic = [Language::Nb, Language::Nn, Language::Sv];
        assert_eq!(tell_among("stopp Oslo tys–laur", &nordic), Some(Language::Nn));
        assert_eq!(tell_among("stopp Lund tis–lör", &nordic), Some(Language::Sv));
        assert_eq!(tell_among("stopp Lund 6–9 april", &nordic), None);
        assert_eq!(tell_among("rute", &[Language::Nb, Language::Nn]), Some(Language::Nb));
        assert_eq!(tell_among("", &[]), None);
    }

    /// The sentences that the reader is tried on: hardly any is taken for another language.
    #[test]
    fn is_hardly_ever_wrong() {
        let lines = include_str!("intent/tests/sentences.tsv").lines().filter(|line| !line.starts_with('#'));
        let told: Vec<_> =
            lines.filter_map(|line| Some((line.split('\t').next()?, line.split('\t').next_back()?))).collect();
        let right =
            told.iter().filter(|(code, text)| tell(text).is_some_and(|language| language.code() == *code)).count();
        let wrong: Vec<_> =
            told.iter().filter(|(code, text)| tell(text).is_some_and(|language| language.code() != *code)).collect();
        assert!(wrong.len() * 50 <= told.len(), "{wrong:#?}");
        assert!(right * 4 >= told.len() * 3, "{right} of {}", told.len());
    }
}
