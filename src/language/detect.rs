//! Tells which language a text is in. A model decides, trained on what people write to the bot. Where the model is in doubt, function
//! words decide: the small words that every sentence has some of.
//!
//! The model is `data/language.model`, made by `data/make/short_texts.py`; the lists are `data/words/<language>/detect.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::linear::{self, Model, ONE};
use crate::language::short;
use crate::locale::{Language, LanguageSet};
use crate::text::fold::{letters, words};

// Neither whatlang nor lingua: the one can't tell nynorsk from bokmål, the other does by models of megabytes, and both
// take names of places for words of a language, and know no dialects.

/// The languages, and what is in none: names and numbers.
const CLASSES: usize = Language::COUNT + 1;

static MODEL: LazyLock<Model<CLASSES, { short::GROUPS }>> = LazyLock::new(|| {
    let model = Model::parse(include_bytes!("../../data/language.model"));
    model.unwrap_or_else(|what| panic!("part of the program: {what}"))
});

/// By how much a language must be likelier than the next to be sure, in natural logarithms, and the letters that such a text must
/// have. Neighbours, which are read by each other, must be told apart more surely.
const SURE: i64 = 3;
const SURE_OF_NEIGHBOUR: i64 = 4;
const SURE_LETTERS: usize = 12;
/// A language that is less likely than the likeliest by more than this isn't possible.
const POSSIBLE: i64 = 3;
const NEIGHBOURS: [Language; 4] = [Language::Nb, Language::Nn, Language::Da, Language::Sv];

/// Words that a text must have for its language to be known, and function words where it is told by those: one alone may be borrowed.
const MIN_WORDS: usize = 2;
/// At most so many words at the start of a text, and paragraphs, are looked at.
const MAX_WORDS: usize = 400;
const MAX_PARAGRAPHS: usize = 40;
const MAX_BYTES: usize = 2_000;

#[derive(Deserialize)]
struct Source {
    words: Vec<String>,
}

/// Each function word with the languages that have it.
static FUNCTION_WORDS: LazyLock<BTreeMap<String, LanguageSet>> = LazyLock::new(|| {
    let mut known: BTreeMap<String, LanguageSet> = BTreeMap::new();
    for language in Language::ALL {
        let source: Source =
            toml::from_str(language.files().detect).expect("the word lists are part of the program, and tested");
        for word in source.words {
            let languages = known.entry(letters(&word)).or_default();
            *languages = languages.or(LanguageSet::of(language));
        }
    }
    known
});

/// The language of a text: that of most paragraphs, each as the model tells. Where the model is in doubt of all of them, the language
/// with the most function words in the text, if there are two or more. Names and titles have no language.
///
/// What somebody pasted into their own words may be in another language. A paragraph with a link in it is rather pasted.
pub fn tell(text: &str) -> Option<Language> {
    let told = most(&votes(text).map(|vote| vote.words));
    told.or_else(|| most(&counts(text)).filter(|(_, words)| *words >= MIN_WORDS)).map(|(language, _)| language)
}

/// The same, but only where there is no doubt: no other language is at all likely, and the text is longer than a word or two.
pub fn tell_surely(text: &str) -> Option<Language> {
    let votes = votes(text);
    let (language, words) = most(&votes.map(|vote| vote.words))?;
    let others = votes.iter().map(|vote| vote.words).sum::<usize>() - words;
    let vote = votes[language.index()];
    let needed = if NEIGHBOURS.contains(&language) { SURE_OF_NEIGHBOUR } else { SURE };
    (vote.margin >= needed * ONE && vote.letters >= SURE_LETTERS && words > others * 2).then_some(language)
}

/// The languages that a text may well be in; all of them, where nothing can be told. Both kinds of Norwegian count as one.
pub fn possible(text: &str) -> LanguageSet {
    let features = short::features(&text[..text.floor_char_boundary(MAX_BYTES)]);
    let scores = MODEL.scores(features.iter().copied());
    let highest = scores.iter().copied().max().unwrap_or(0);
    let likely = |n: usize| scores[n] >= highest - POSSIBLE * ONE;
    let languages: Vec<Language> = Language::ALL.into_iter().filter(|language| likely(language.index())).collect();
    if languages.is_empty() || likely(Language::COUNT) {
        return LanguageSet::of_all(&Language::ALL);
    }
    let norwegian = languages.iter().any(|one| matches!(one, Language::Nb | Language::Nn));
    let set = LanguageSet::of_all(&languages);
    if norwegian { set.or(LanguageSet::of_all(&[Language::Nb, Language::Nn])) } else { set }
}

/// What speaks for a language.
#[derive(Clone, Copy, Default)]
struct Vote {
    /// Function words, and all letters, of the paragraphs that are likely in it.
    words: usize,
    letters: usize,
    /// By how much it is likelier than the next, where it is likeliest; in [`ONE`].
    margin: i64,
}

fn votes(text: &str) -> [Vote; Language::COUNT] {
    let mut votes = [Vote::default(); Language::COUNT];
    for paragraph in text.split("\n\n").take(MAX_PARAGRAPHS).filter(|paragraph| !paragraph.contains("://")) {
        // One word may be borrowed.
        if words(paragraph).take(MIN_WORDS).count() < MIN_WORDS {
            continue;
        }
        let features = short::features(paragraph);
        let (best, margin) = linear::best(&MODEL.scores(features.iter().copied()));
        if let Some(language) = Language::ALL.get(best).filter(|_| margin >= MODEL.threshold) {
            let vote = &mut votes[language.index()];
            // What one says oneself has more small words than what is pasted: titles, programmes.
            vote.words += counts(paragraph)[language.index()] + 1;
            vote.letters += paragraph.chars().filter(|c| c.is_alphabetic()).count();
            vote.margin = vote.margin.max(margin);
        }
    }
    votes
}

/// Whether a word is a small word of some language: it builds sentences, and says nothing by itself.
pub fn is_function_word(word: &str) -> bool {
    FUNCTION_WORDS.contains_key(&letters(word))
}

/// The only language that has most, and how many.
fn most(counts: &[usize; Language::COUNT]) -> Option<(Language, usize)> {
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    let mut best = Language::ALL.into_iter().filter(|language| counts[language.index()] == most);
    best.next().filter(|_| best.next().is_none()).map(|language| (language, most))
}

/// Whether letters stand in a text that the language doesn't write in its own words.
pub fn has_foreign_letters(text: &str, language: Language) -> bool {
    let foreign: &[char] = match language {
        Language::Nb | Language::Nn | Language::Da => &['ä', 'ö', 'ü', 'ß'],
        Language::Sv => &['æ', 'ø', 'ü', 'ß'],
        Language::De => &['æ', 'ø', 'å'],
        Language::En => &['æ', 'ø', 'å', 'ä', 'ö', 'ü', 'ß'],
    };
    text.contains(foreign)
}

/// Which of the languages in `among` a text is in, even if it has none of their function words. `None` where several
/// have as many of its words; but what bokmål and nynorsk write alike is bokmål, which nine of ten write.
pub fn tell_among(text: &str, among: &[Language]) -> Option<Language> {
    let counts = counts(text);
    let most = among.iter().map(|language| counts[language.index()]).max()?;
    let best: Vec<Language> = among.iter().copied().filter(|language| counts[language.index()] == most).collect();
    match best.as_slice() {
        [one] | [one @ Language::Nb, Language::Nn] => Some(*one),
        _ => None,
    }
}

/// How many different words of a text are function words of each language, by [`Language::index`].
fn counts(text: &str) -> [usize; Language::COUNT] {
    let said: BTreeSet<String> = words(text).take(MAX_WORDS).map(|word| letters(&text[word])).collect();
    let mut counts = [0_usize; Language::COUNT];
    for word in &said {
        for language in FUNCTION_WORDS.get(word).copied().unwrap_or_default().iter() {
            counts[language.index()] += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_those_that_the_weights_were_made_with() {
        linear::check_scores(&MODEL, include_str!("tests/language.tsv"), short::features);
    }

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

    /// What is pasted into somebody's own words says little of their language.
    #[test]
    fn own_words_count_for_more_than_pasted_ones() {
        let pasted = "https://events.example.org/e/1\n\nSpring fair\n\nApr 7, 2026, 4:00 PM - Join us for an evening of \
            talks with the people from the house";
        for (own, expected) in [
            ("Eg tenkjer meg hit på tysdag, men eg veit ikkje kva det blir til, så eg vonar de kjem.", Language::Nn),
            (
                "Jeg tenker å gå hit på tirsdag, men jeg vet ikke hva det blir til, så jeg håper dere kommer.",
                Language::Nb,
            ),
            ("Ich denke, dass ich da am Dienstag hingehe, aber ich weiß nicht, was das wird.", Language::De),
            ("Jag tänker gå hit på tisdag, men jag vet inte vad det blir, så jag hoppas att ni kommer.", Language::Sv),
            (
                "Jeg tænker, at jeg går derhen på tirsdag, men jeg ved ikke, hvad der sker, så I må gerne komme.",
                Language::Da,
            ),
        ] {
            assert_eq!(tell(&format!("{own}\n\n{pasted}")), Some(expected), "{own}");
            assert_eq!(tell(&format!("{pasted}\n\n{own}")), Some(expected), "{own}");
        }
    }

    #[test]
    fn is_sure_of_long_messages_alone() {
        for (text, expected) in [
            (
                "Kanskje ikkje heilt det du er ute etter, men eg tenkjer meg hit på tysdag. Inga aning om kva ein kan vente, \
                 men eg trur det skjer ting, så eg vonar det kan bli noko.\n\nhttps://example.org/e\n\n2025 har vært et år \
                 med høy aktivitet og mange viktige samtaler",
                Some(Language::Nn),
            ),
            (
                "I don't know what you have in mind, but we would be happy if you came to us for the evening and stayed.",
                Some(Language::En),
            ),
            (
                "Ich weiß noch nicht, ob ich am Dienstag komme, aber wenn ihr noch einen Platz habt, dann bin ich gern dabei.",
                Some(Language::De),
            ),
            ("jag kommer på tisdag", Some(Language::Sv)),
            ("yes please", None),
            ("ok, takk", None),
            ("Göteborg Malmö", None),
        ] {
            assert_eq!(tell_surely(text), expected, "{text}");
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
