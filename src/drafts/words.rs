//! Words that are kept of a message: whole sentences, never cut within a word.

use crate::language::cues::{self, Cue};
use crate::text::fold;

/// The words of a text, folded.
pub(crate) fn folded(text: &str) -> Vec<String> {
    fold::words(text).map(|word| fold::key(&text[word])).collect()
}

/// A sentence of a text with the mark that ends it.
pub(crate) fn with_mark<'t>(text: &'t str, sentence: &'t str) -> &'t str {
    let Some(from) = text.find(sentence) else { return sentence };
    let end = from + sentence.len();
    let mark = text[end..].len() - text[end..].trim_start_matches(['.', '!', '?', '…']).len();
    &text[from..end + mark]
}

/// "But check with us": what it joined on to is another thing.
pub(crate) fn without_conjunction(text: &str) -> &str {
    match text.split_once(char::is_whitespace) {
        Some((first, rest)) if cues::is(Cue::But, first) => rest.trim_start(),
        _ => text,
    }
}

/// "Welcome to @thecentre": who or where.
pub(crate) fn welcomed_at(text: &str) -> Option<String> {
    let found = cues::find(Cue::Welcome, text)?;
    let word = text[found.end..].split_whitespace().next()?;
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    (word.starts_with('@') && word.len() > 1).then(|| word.to_owned())
}

/// The first `max` characters, never cut within a word.
pub(crate) fn whole_words(text: &str, max: usize) -> String {
    match text.char_indices().nth(max) {
        None => text.to_owned(),
        Some((end, _)) => {
            let head = &text[..end];
            let cut = head.rfind(char::is_whitespace).unwrap_or(end);
            format!("{} …", head[..cut].trim_end())
        }
    }
}

/// With its first letter big.
pub(crate) fn capital(title: &str) -> String {
    let mut chars = title.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Sentences, as far as marks tell; a full stop within a number or an address parts nothing.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let after = &text[at + c.len_utf8()..];
        let ends = match c {
            '\n' => true,
            '.' => {
                after.starts_with(char::is_whitespace)
                    && !text[..at].ends_with(|c: char| c.is_ascii_digit())
                    && after.trim_start().starts_with(|c: char| !c.is_lowercase())
            }
            '!' | '?' | ';' => after.starts_with(char::is_whitespace),
            _ => false,
        };
        if ends {
            found.push(text[from..at].trim());
            from = at + c.len_utf8();
        }
    }
    found.push(text[from..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}
