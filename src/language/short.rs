//! The features of a short text: its words, pairs of words, and pieces of words. Two [`linear`] models use them: one tells the
//! language of a text, the other what the person wants.
//!
//! Letters keep their marks, since "på" and "pa" belong to two languages. Case and the value of numbers don't matter.

use std::collections::HashSet;

use crate::language::linear::{self, Feature};
use crate::text::fold;

/// Words and signs of a text that are looked at.
const MAX_TOKENS: usize = 60;
/// Letters of a word that are looked at.
const MAX_LETTERS: usize = 24;
/// Lengths of the pieces of words, in letters, with the word's edges.
const PIECES: std::ops::RangeInclusive<usize> = 1..=5;

/// The groups of features, as `data/make/short_texts.py` names them.
const WORD: usize = 0;
const PAIR: usize = 1;
pub(in crate::language) const PIECE: usize = 2;
/// How many groups there are.
pub(in crate::language) const GROUPS: usize = 3;
const KEYS: [&str; GROUPS] = ["word", "pair", "piece"];

/// The features of a text, each once.
pub(in crate::language) fn features(text: &str) -> Vec<Feature> {
    let mut made = Builder { seen: HashSet::new(), all: Vec::new(), names: None };
    made.text(text);
    made.all
}

/// The same, each with what it is in words: for training and for people to look at.
pub fn named(text: &str) -> Vec<(u32, String)> {
    let mut made = Builder { seen: HashSet::new(), all: Vec::new(), names: Some(Vec::new()) };
    made.text(text);
    made.all.iter().map(|(hash, _)| *hash).zip(made.names.unwrap_or_default()).collect()
}

struct Builder {
    seen: HashSet<u32>,
    all: Vec<Feature>,
    names: Option<Vec<String>>,
}

impl Builder {
    fn add(&mut self, group: usize, parts: &[&str]) {
        let hash = linear::hash(u32::try_from(group).unwrap_or_default(), parts);
        if self.seen.insert(hash) {
            self.all.push((hash, group));
            if let Some(names) = &mut self.names {
                names.push(format!("{} {}", KEYS[group], parts.join(" ")));
            }
        }
    }

    fn text(&mut self, text: &str) {
        let tokens = tokens(text);
        if let Some(first) = tokens.first() {
            self.add(PAIR, &["^", first]);
        }
        for (at, token) in tokens.iter().enumerate() {
            self.add(WORD, &[token]);
            self.add(PAIR, &[token, tokens.get(at + 1).map_or("$", String::as_str)]);
            if token.starts_with(char::is_alphabetic) {
                self.pieces(token);
            }
        }
    }

    fn pieces(&mut self, word: &str) {
        let edged = format!("^{word}$");
        let starts: Vec<usize> =
            edged.char_indices().map(|(at, _)| at).chain([edged.len()]).take(MAX_LETTERS + 3).collect();
        for length in PIECES {
            for ends in starts.windows(length + 1) {
                self.add(PIECE, &[&edged[ends[0]..ends[length]]]);
            }
        }
    }
}

/// Words in small letters, `0` for each number, and each other sign.
fn tokens(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut from = 0;
    for word in fold::words(text) {
        all.extend(text[from..word.start].chars().filter(|c| !c.is_whitespace()).map(String::from));
        let said = &text[word.clone()];
        let number = said.chars().all(|c| c.is_numeric());
        all.push(if number { "0".to_owned() } else { said.replace('’', "'").to_lowercase() });
        from = word.end;
        if all.len() >= MAX_TOKENS {
            break;
        }
    }
    let rest = text[from..].chars().filter(|c| !c.is_whitespace()).map(String::from);
    all.extend(rest.take(MAX_TOKENS));
    all.truncate(MAX_TOKENS);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_signs() {
        assert_eq!(tokens("Kva skjer 14.30, då? 😅"), ["kva", "skjer", "0", ".", "0", ",", "då", "?", "😅"]);
        assert_eq!(tokens("what’s on"), ["what's", "on"]);
        assert_eq!(tokens(" "), Vec::<String>::new());
    }

    #[test]
    fn each_feature_once_with_its_words() {
        let named = named("på på");
        let names: Vec<&str> = named.iter().map(|(_, name)| name.as_str()).collect();
        let expected = [
            "pair ^ på",
            "word på",
            "pair på på",
            "piece ^",
            "piece p",
            "piece å",
            "piece $",
            "piece ^p",
            "piece på",
            "piece å$",
            "piece ^på",
            "piece på$",
            "piece ^på$",
            "pair på $",
        ];
        assert_eq!(names, expected);
        assert_eq!(
            named.iter().map(|(hash, _)| *hash).collect::<Vec<_>>(),
            features("på på").iter().map(|f| f.0).collect::<Vec<_>>()
        );
    }

    /// Any text: also one of many words, or of one word of many letters.
    #[test]
    fn the_features_of_a_text_are_bounded() {
        let most = MAX_TOKENS * (2 + 5 * (MAX_LETTERS + 2)) + 1;
        for text in ["ord ".repeat(10_000), "å".repeat(10_000), "?!".repeat(10_000), "🏳️‍🌈".repeat(1_000)] {
            assert!(features(&text).len() <= most);
        }
    }
}
