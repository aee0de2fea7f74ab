//! Words that tell where somebody lives or how to get in: a street with a number, a postal code with a town, coordinates,
//! links to a map, codes, where the key is, the name on the bell, phone numbers and e-mail addresses. Careful, since
//! "2 sofas", "4th floor" and "parking space 2" are none.
//!
//! | found | in | words |
//! |---|---|---|
//! | "Storgata 1", "Am Markt 4", "12 High Street" | here | `[streets]`, `[street-parts]` and the next ones |
//! | "59.91, 10.75", links to maps, "///filled.count.soap" | `address/spot.rs` | |
//! | "code 4711", "the key is under the mat", "ring at Müller" | `address/way_in.rs` | `[way-in]` |

mod spot;
mod way_in;

use crate::language::vocabulary::Words;
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
/// Digits in a row, give or take spaces and signs, that make a phone number. A date has eight with its year, but two signs
/// between them; nobody writes one without.
const PHONE_DIGITS: usize = 7;

/// What a public text is for: what may be in it differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Of an offer, a stop, a suggestion, a meetup.
    Note,
    /// A command as it is written, with its days: "0184 Oslo" and "2026 Oslo" are not told apart there.
    Line,
    /// Where people meet: a public address on purpose, but no way in.
    Venue,
    /// How to reach somebody: phone and e-mail are meant.
    Reach,
}

/// The part of a text that is not for all who may read it; `None` where there is none. `is_town` says whether there is a
/// place of that name.
pub fn private_part<'t>(text: &'t str, words: &Words, is_town: impl Fn(&str) -> bool, field: Field) -> Option<&'t str> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let part = |(first, last): (usize, usize)| part(text, tokens[first], tokens[last]);
    if let Some(found) = way_in::find(&tokens, words) {
        return Some(part(found));
    }
    if field == Field::Venue {
        return None;
    }
    let all = 0..tokens.len();
    // With the names before it: "Hemmelig vei 7".
    let first = |at: usize| (0..at).rev().find(|before| !starts_big(tokens[*before]) || ends_clause(tokens[*before]));
    let first = |at: usize| first(at).map_or(0, |before| before + 1);
    let street = || all.clone().find_map(|at| Some((first(at), street(&tokens, at, words)?)));
    let postal = || all.clone().find_map(|at| Some((at, postal(&tokens, at, &is_town)?)));
    let mail = || tokens.iter().position(|word| is_mail(word)).map(|at| (at, at));
    let reach = field == Field::Reach;
    spot::find(&tokens)
        .or_else(street)
        .or_else(|| if field == Field::Line { None } else { postal().or_else(|| name_then_number(&tokens, words)) })
        .or_else(|| if reach { None } else { mail() })
        .map(part)
        .or_else(|| if matches!(field, Field::Line | Field::Reach) { None } else { phone(text) })
}

/// From one word of a text to another.
fn part<'t>(text: &'t str, first: &str, last: &str) -> &'t str {
    let place = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    text[place(first)..place(last) + last.len()].trim_matches([',', ';', '.', '!', '(', ')', ' '])
}

/// A phone number: "+47 22 33 44 55", "040-123 45 67".
fn phone(text: &str) -> Option<&str> {
    let mut start = 0;
    let mut digits = 0;
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' => {
                if digits == 0 {
                    start = at;
                }
                digits += 1;
            }
            ' ' | '+' | '(' | ')' | '\u{a0}' => {}
            // As it is dialled: no date begins so and has that many digits.
            '-' | '/' | '.' if digits >= 2 && (text[start..].starts_with('0') || text[..start].ends_with('+')) => {}
            _ => digits = 0,
        }
        if digits >= PHONE_DIGITS && !is_date(&text[start..]) {
            if text[..start].ends_with('+') {
                start -= 1;
            }
            let rest = text[at..].find(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '-' | '/' | '.'));
            return Some(text[start..rest.map_or(text.len(), |rest| at + rest)].trim());
        }
    }
    None
}

/// "03.04.2026", "3/4-26"
fn is_date(text: &str) -> bool {
    let word = text.split(|c: char| c.is_whitespace() || c == ',').next().unwrap_or_default();
    let parts: Vec<&str> = word.trim_end_matches('.').split(['.', '-', '/']).collect();
    parts.len() == 3 && parts.iter().all(|part| matches!(part.len(), 1 | 2 | 4))
}

/// "kari@example.org", not "@kari:example.org" or "@kari@example.org".
fn is_mail(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@');
    // "https://user@example.org" is a link.
    if word.contains("://") {
        return false;
    }
    let Some((name, host)) = word.split_once('@') else { return false };
    let name = name.rsplit(':').next().unwrap_or_default();
    let fine = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    !name.is_empty() && host.contains('.') && host.split(['?', '/']).next().unwrap_or_default().split('.').all(fine)
}

/// A street with its number; the last word of it.
fn street(tokens: &[&str], at: usize, words: &Words) -> Option<usize> {
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
fn is_counted(tokens: &[&str], at: usize, words: &Words) -> bool {
    let clean = |word: &str| {
        ["spans", "people"].iter().any(|key| is_key(words, "small", key, word))
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
fn name_then_number(tokens: &[&str], words: &Words) -> Option<(usize, usize)> {
    let mut first = 0;
    for last in 0..tokens.len() {
        let ends = ends_clause(tokens[last]) || last + 1 == tokens.len();
        if !ends {
            continue;
        }
        let is_name = |word: &&str| {
            let counted = ["spans", "people"].iter().any(|key| is_key(words, "small", key, word))
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

fn ends_clause(word: &str) -> bool {
    word.ends_with([',', ';', ':', '.', '!', '?'])
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
fn postal(tokens: &[&str], at: usize, is_town: &impl Fn(&str) -> bool) -> Option<usize> {
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
fn is_house_number(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', '!', ')']);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &word[digits..];
    (1..=HOUSE_DIGITS).contains(&digits) && rest.chars().count() <= 1 && rest.chars().all(char::is_alphabetic)
}

fn starts_big(word: &str) -> bool {
    word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase)
}

fn is_in(words: &Words, group: &str, word: &str) -> bool {
    words.key(group, word.trim_matches(|c: char| !c.is_alphanumeric())).is_some()
}

fn is_key(words: &Words, group: &str, key: &str, word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    !bare.is_empty() && words.key(group, bare) == Some(key)
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

#[cfg(test)]
mod tests;
