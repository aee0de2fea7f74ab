//! Atoms: what a token can be, as a number; and the keys by which words are looked up.

use crate::text::fold;

/// What a token is: a word of some list, a beginning or an end of words, a class.
pub(super) type Atom = u32;

/// What every token is.
pub(super) const ANY: Atom = 0;

/// A word's key: as [`fold::key`], but an apostrophe stays, so that "we're" isn't "were". Always ASCII.
pub(super) fn key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    for (n, part) in word.split(['\'', '’', '‘', '´', '`']).enumerate() {
        if n > 0 {
            key.push('\'');
        }
        key.push_str(&fold::key(part));
    }
    key
}

/// As [`key`], with the marks of Nordic and German letters.
pub(super) fn marked(word: &str) -> String {
    if word.contains(['\'', '’']) { key(word) } else { fold::letters(word) }
}
