//! How a word is written, and whether a word list has it.

use crate::language::vocabulary::{Small, Words};

pub(super) fn starts_big(word: &str) -> bool {
    word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase)
}

pub(super) fn ends_clause(word: &str) -> bool {
    word.ends_with([',', ';', ':', '.', '!', '?'])
}

pub(super) fn is_in(words: &Words, group: &str, word: &str) -> bool {
    words.key(group, word.trim_matches(|c: char| !c.is_alphanumeric())).is_some()
}

pub(super) fn is_key(words: &Words, group: &str, key: &str, word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    !bare.is_empty() && words.key(group, bare) == Some(key)
}

pub(super) fn is_small(words: &Words, small: Small, word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    !bare.is_empty() && words.small(bare) == Some(small)
}
