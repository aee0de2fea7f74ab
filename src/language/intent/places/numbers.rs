//! The numbers of an address right before a town: a postal code, a house number.

use crate::language::intent::tokens::Tokens;

/// Digits of a postal code.
const CODE_DIGITS: std::ops::RangeInclusive<usize> = 4..=5;

/// Whether the word at `i` stands after a postal code ("5003 Bergen", "211 20, Malmö", "CH-8004 Zürich"), or after a house
/// number and a comma ("Storgatan 1, Umeå").
pub(super) fn is_addressed(text: &str, tokens: &Tokens, i: usize) -> bool {
    let digits = |n: Option<usize>| {
        let token = tokens.all.get(n?)?;
        let word = text.get(token.bytes.clone())?;
        (!word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())).then_some(word.len())
    };
    let Some(before) = i.checked_sub(1) else { return false };
    let gap = text.get(tokens.all[before].bytes.end..tokens.all[i].bytes.start).unwrap_or_default();
    if gap != " " && gap != ", " {
        return false;
    }
    let Some(last) = digits(Some(before)) else {
        // "Mejlgade 12B, Aarhus".
        return gap == ", " && is_house_number(text.get(tokens.all[before].bytes.clone()).unwrap_or_default());
    };
    // "211 20" of Sweden.
    let is_two = last == 2 && digits(before.checked_sub(1)) == Some(3);
    CODE_DIGITS.contains(&last) || is_two || gap == ", " && last < *CODE_DIGITS.start() && before > 0
}

/// A number with one letter.
fn is_house_number(word: &str) -> bool {
    let bare = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    (1..4).contains(&bare.len()) && word.len() == bare.len() + 1 && bare.bytes().all(|b| b.is_ascii_digit())
}
