//! Streets with a house number, and postal codes with a town.

use crate::language::private_text::shape::{ends_clause, is_in, is_key, is_small, starts_big};
use crate::language::vocabulary::{Small, Words};
use crate::locale::Language;
use crate::text::fold::fold;

/// Letters that stand before the ending of a compound street name: `Stor|gata`.
const MIN_STEM: usize = 2;

/// Digits of a house number.
const HOUSE_DIGITS: usize = 3;

/// Names between a small word and the number: "Unter den Linden 77", "Am Alten Markt 4".
const MAX_NAMES: usize = 3;

/// Letters of a name that is a street without any word that says so.
const MIN_NAME: usize = 5;

/// A street with its number; the last word of it.
pub(super) fn street(tokens: &[&str], at: usize, words: &Words) -> Option<usize> {
    street_then_number(tokens, at, words)
        .or_else(|| glued(tokens, at, words))
        .or_else(|| small_then_number(tokens, at, words))
        .or_else(|| number_then_street(tokens, at, words))
}

/// "Storgata 1", "Karl Johans gate 5B", "Hauptstr. 12", "Torget 3", "Gammel Strand 40".
fn street_then_number(tokens: &[&str], at: usize, words: &Words) -> Option<usize> {
    let street = tokens.get(at)?;
    // "Strandgata nr. 3"
    let sign = tokens.get(at + 1).is_some_and(|word| is_key(words, "street-names", "sign", word));
    let place = at + 1 + usize::from(sign);
    let number = tokens.get(place)?;
    if street.ends_with([',', ';', ':', '!', '?', ')'])
        || !is_house_number(number)
        || is_counted(tokens, place + 1, words)
    {
        return None;
    }
    let bare = street.trim_end_matches('.');
    let before = at.checked_sub(1).map(|before| tokens[before]).filter(|word| !word.ends_with([',', ';', ':', '.']));
    let named = before.is_some_and(starts_big) && is_in(words, "streets", bare);
    let old = before.is_some_and(|word| starts_big(word) && is_key(words, "street-names", "first", word));
    // "Neue Betten 3": what can be counted or numbered is no street.
    let big = starts_big(bare) && !is_numbered(words, bare);
    let fits = named
        || ends_like(words, "ends", bare)
        || big && (old || is_key(words, "street-names", "places", bare) || ends_like(words, "big-ends", bare));
    fits.then_some(place)
}

/// "Pier Road", "Karl Johans gate": a street with no number.
pub(super) fn is_named(tokens: &[&str], words: &Words) -> bool {
    tokens.len() > 1
        && starts_big(tokens[0])
        && tokens.last().is_some_and(|last| is_in(words, "streets", last.trim_end_matches('.')))
}

/// "Weserstr.12"
fn glued(tokens: &[&str], at: usize, words: &Words) -> Option<usize> {
    let (street, number) = tokens.get(at)?.split_once('.')?;
    let named = street.chars().all(char::is_alphabetic) && is_house_number(number);
    (named && (ends_like(words, "ends", street) || starts_big(street) && ends_like(words, "big-ends", street)))
        .then_some(at)
}

/// "Am Markt 4", "Unter den Linden 77", "Ved Stranden 14".
fn small_then_number(tokens: &[&str], at: usize, words: &Words) -> Option<usize> {
    let mut next = at + 1;
    if is_key(words, "street-small", "before-article", tokens.get(at)?) {
        if !is_key(words, "street-small", "article", tokens.get(next)?) {
            return None;
        }
        next += 1;
    } else if !(is_key(words, "street-small", "before", tokens[at])
        || starts_big(tokens[at]) && is_key(words, "street-small", "before-big", tokens[at]))
    {
        return None;
    }
    let names = tokens[next..].iter().take(MAX_NAMES + 1).take_while(|word| starts_big(word)).count();
    let number = next + names;
    let clean = |word: &&str| !word.ends_with([',', ';', ':', '.', '!']) && !is_numbered(words, word);
    let fits = (1..=MAX_NAMES).contains(&names) && tokens[next..number].iter().all(clean);
    if !fits || !tokens.get(number).is_some_and(|word| is_house_number(word)) || is_counted(tokens, number + 1, words) {
        return None;
    }
    // "Im Haus 3 Betten": what is counted follows at once. A date has a dot behind its number.
    let ends =
        tokens[number].ends_with([',', ';', ')', '!']) || !tokens[number].ends_with('.') && number + 1 == tokens.len();
    let goes_on = tokens
        .get(number + 1)
        .is_some_and(|word| !word.starts_with(char::is_alphabetic) || is_key(words, "street-behind", "number", word));
    (ends || goes_on && !tokens[number].ends_with('.')).then_some(number)
}

/// "the road 5 km", "gate 2 nights"
pub(super) fn is_counted(tokens: &[&str], at: usize, words: &Words) -> bool {
    let clean = |word: &str| {
        [Small::Spans, Small::People].into_iter().any(|small| is_small(words, small, word))
            || is_in(words, "kinds", word)
            || is_key(words, "street-parts", "units", word)
    };
    !tokens.get(at.wrapping_sub(1)).is_some_and(|number| number.ends_with([',', ';']))
        && tokens.get(at).is_some_and(|word| clean(word))
}

/// "Zimmer 2", "Bus 31", "Montag 4"
fn is_numbered(words: &Words, word: &str) -> bool {
    is_key(words, "street-names", "numbered", word)
}

/// "Grønland 12", with nothing else between two commas: names and a number, and not what is counted or numbered.
pub(super) fn name_then_number(tokens: &[&str], words: &Words) -> Option<(usize, usize)> {
    let mut first = 0;
    for last in 0..tokens.len() {
        let ends = ends_clause(tokens[last]) || last + 1 == tokens.len();
        if !ends {
            continue;
        }
        let is_name = |word: &&str| {
            let counted = [Small::Spans, Small::People].into_iter().any(|small| is_small(words, small, word))
                || is_in(words, "kinds", word)
                || is_in(words, "numbers", word)
                || is_key(words, "street-parts", "units", word);
            starts_big(word) && word.chars().count() >= MIN_NAME && !counted && !is_numbered(words, word)
        };
        let names = last - first;
        if (1..=MAX_NAMES).contains(&names)
            && tokens[first..last].iter().all(is_name)
            && is_house_number(tokens[last])
            && !tokens[last].ends_with('.')
        {
            return Some((first, last));
        }
        first = last + 1;
    }
    None
}

/// "12 High Street", "5 Abbey Rd.", "44 The Green"
fn number_then_street(tokens: &[&str], at: usize, words: &Words) -> Option<usize> {
    if !tokens.get(at).is_some_and(|number| is_house_number(number.trim_end_matches(','))) {
        return None;
    }
    let name: Vec<&str> = tokens[at + 1..].iter().take(3).copied().collect();
    (1..name.len()).find_map(|last| {
        let names = name[..last].iter().all(|word| starts_big(word) && !word.ends_with([',', '.', ';']));
        let street = name[last].trim_end_matches(['.', ',', ';', '!', ')']);
        let known = is_key(words, "streets", "either", street) || is_key(words, "street-names", "behind", street);
        (names && starts_big(street) && known).then_some(at + 1 + last)
    })
}

/// "0184 Oslo", "113 45 Stockholm", "D-10997 Berlin".
pub(super) fn postal(tokens: &[&str], at: usize, is_town: &impl Fn(&str) -> bool) -> Option<usize> {
    let first = tokens.get(at)?;
    let digits = first.split_once('-').filter(|(land, _)| land.len() <= 2).map_or(*first, |(_, digits)| digits);
    let is = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let split = is(digits, 3) && tokens.get(at + 1).is_some_and(|rest| is(rest, 2));
    if !split && !is(digits, 4) && !is(digits, 5) {
        return None;
    }
    let last = at + 1 + usize::from(split);
    let town = tokens.get(last)?.trim_end_matches(|c: char| !c.is_alphanumeric());
    // "in 2026 April" has no town in it.
    (starts_big(town) && is_town(town)).then_some(last)
}

/// "1", "12b", "7,".
pub(super) fn is_house_number(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', '!', ')']);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &word[digits..];
    (1..=HOUSE_DIGITS).contains(&digits) && rest.chars().count() <= 1 && rest.chars().all(char::is_alphabetic)
}

/// A compound such as `Storgata`, `Lindenstraße`; not `Schlafplatz` or `soveplass`.
fn ends_like(words: &Words, key: &str, street: &str) -> bool {
    let folded = fold(street);
    if is_key(words, "street-parts", "none", &folded) {
        return false;
    }
    let all = Language::ALL.into_iter();
    all.flat_map(|language| words.of(language, "street-parts", key))
        .any(|ending| folded.strip_suffix(fold(ending).as_str()).is_some_and(|stem| stem.chars().count() >= MIN_STEM))
}
