//! Words of plain talk that are no slip of something else, and words that a place stands behind.

use std::sync::LazyLock;

use crate::language::detect;
use crate::language::intent::atom::Atom;
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::names;
use crate::text::fold;

/// Letters of the shortest word that may be a slip of a place or a command.
pub const MIN_SLIP: usize = 5;

/// Words behind which a place stands, as classes of the word lists: "in", "nach"; "to", "from".
static LEADS: LazyLock<[Atom; 2]> = LazyLock::new(|| ["into", "toward"].map(|name| LEXICON.class(name)));

/// Words that an offer is made with, as classes of the word lists; what the bed is isn't among them.
static OFFERING: LazyLock<[Atom; 8]> = LazyLock::new(|| {
    ["have", "give", "host", "sleep", "free", "there_is", "place_for", "lodging"].map(|name| LEXICON.class(name))
});

/// Whether a word only says that something is offered: "have", "free".
pub fn offers(word: &str) -> bool {
    let key = fold::key(word);
    OFFERING.iter().any(|class| LEXICON.is_of(&key, word, *class))
}

/// Whether a word is that of a language, an app or a time, where a place could stand: "in English".
pub fn is_tongue(word: &str) -> bool {
    LEXICON.is_of(&fold::key(word), word, LEXICON.class("never"))
}

/// Whether a word is a word as it stands, and so no slip of another: a verb, a small word, a greeting.
pub fn is_own_word(word: &str) -> bool {
    let key = fold::key(word);
    detect::is_function_word(word) || LEXICON.has_word(&key) || names::is_common(&key)
}

/// As [`is_own_word`], of words that may be a place's name, too: "Lund" is a grove, and a town.
pub fn is_small_word(word: &str) -> bool {
    detect::is_function_word(word) || LEXICON.has_word(&fold::key(word))
}

/// Whether a word is too short for a slip, or is a word of its own.
pub fn is_no_slip(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphanumeric()).count() < MIN_SLIP || is_own_word(word)
}

/// Whether a place stands behind this word: "in", "till", "aus".
pub fn leads_to_place(word: &str) -> bool {
    let key = fold::key(word);
    LEADS.iter().any(|class| LEXICON.is_of(&key, word, *class))
}

#[cfg(test)]
pub(crate) mod tests;
