//! Words that look like an address: a street with a number, a postal code with a town. Careful, since "2 sofas", "4th floor"
//! and "parking space 2" are none.

use super::Language;
use super::fold::fold;
use super::words::Words;

/// Letters that stand before the ending of a compound street name: `Stor|gata`.
const MIN_STEM: usize = 2;
/// Digits of a house number.
const HOUSE_DIGITS: usize = 3;

/// A street with its number, in what else may hold dates: `2026 Oslo` is no postal code there.
pub fn has_street(text: &str, words: &Words) -> bool {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    (0..tokens.len()).any(|at| street_then_number(&tokens, at, words) || number_then_street(&tokens, at, words))
}

/// `is_town` says whether there is a place of that name.
pub fn has_address(text: &str, words: &Words, is_town: impl Fn(&str) -> bool) -> bool {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    has_street(text, words) || (0..tokens.len()).any(|at| postal(&tokens, at, &is_town))
}

/// "Storgata 1", "Karl Johans gate 5B", "Hauptstr. 12".
fn street_then_number(tokens: &[&str], at: usize, words: &Words) -> bool {
    let (Some(street), Some(number)) = (tokens.get(at), tokens.get(at + 1)) else { return false };
    if street.ends_with([',', ';', ':', '!', '?']) || !is_house_number(number) {
        return false;
    }
    // "the road 5 km", "gate 2 nights"
    let counted = |word: &&str| {
        ["spans", "people"].iter().any(|key| is_key(words, "small", key, word))
            || is_in(words, "kinds", word)
            || is_key(words, "street-parts", "units", word)
    };
    if tokens.get(at + 2).is_some_and(counted) {
        return false;
    }
    let bare = street.trim_end_matches('.');
    let named = at > 0 && starts_big(tokens[at - 1]) && is_in(words, "streets", bare);
    named || ends_like(words, bare)
}

/// "12 High Street", "5 Abbey Rd."
fn number_then_street(tokens: &[&str], at: usize, words: &Words) -> bool {
    if !tokens.get(at).is_some_and(|number| is_house_number(number.trim_end_matches(','))) {
        return false;
    }
    let name: Vec<&str> = tokens[at + 1..].iter().take(3).copied().collect();
    (1..name.len()).any(|last| {
        let names = name[..last].iter().all(|word| starts_big(word) && !word.ends_with([',', '.', ';']));
        let street = name[last].trim_end_matches(['.', ',', ';', '!', ')']);
        names && starts_big(street) && is_key(words, "streets", "either", street)
    })
}

/// "0184 Oslo", "113 45 Stockholm", "D-10997 Berlin".
fn postal(tokens: &[&str], at: usize, is_town: &impl Fn(&str) -> bool) -> bool {
    let Some(first) = tokens.get(at) else { return false };
    let digits = first.split_once('-').filter(|(land, _)| land.len() <= 2).map_or(*first, |(_, digits)| digits);
    let is = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let split = is(digits, 3) && tokens.get(at + 1).is_some_and(|rest| is(rest, 2));
    if !split && !is(digits, 4) && !is(digits, 5) {
        return false;
    }
    let Some(town) = tokens.get(at + 1 + usize::from(split)) else { return false };
    let town = town.trim_end_matches(|c: char| !c.is_alphanumeric());
    // "in 2026 April" has no town in it.
    starts_big(town) && is_town(town)
}

/// "1", "12b", "7,".
fn is_house_number(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ';', '!', ')']);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &word[digits..];
    (1..=HOUSE_DIGITS).contains(&digits) && rest.chars().count() <= 1 && rest.chars().all(char::is_alphabetic)
}

fn starts_big(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn is_in(words: &Words, group: &str, word: &str) -> bool {
    words.key(group, word.trim_matches(|c: char| !c.is_alphanumeric())).is_some()
}

fn is_key(words: &Words, group: &str, key: &str, word: &str) -> bool {
    words.key(group, word.trim_matches(|c: char| !c.is_alphanumeric())) == Some(key)
}

/// A compound such as `Storgata`, `Lindenstraße`; not `Schlafplatz` or `soveplass`.
fn ends_like(words: &Words, street: &str) -> bool {
    let folded = fold(street);
    if is_key(words, "street-parts", "none", &folded) {
        return false;
    }
    let all = Language::ALL.into_iter();
    all.flat_map(|language| words.of(language, "street-parts", "ends"))
        .any(|ending| folded.strip_suffix(fold(ending).as_str()).is_some_and(|stem| stem.chars().count() >= MIN_STEM))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks(text: &str) -> bool {
        has_address(text, Words::embedded(), |town| ["Oslo", "Stockholm", "Berlin", "København"].contains(&town))
    }

    #[test]
    fn addresses() {
        for text in [
            "Storgata 1",
            "it's Storgata 12b, third floor",
            "Karl Johans gate 5",
            "Lindenstraße 7, bei Meier",
            "Hauptstr. 12",
            "Sveavägen 44",
            "Nørrebrogade 210, 2. tv.",
            "Skolevej 3",
            "Ringveien 8",
            "12 High Street",
            "come to 5 Abbey Rd.",
            "Abbey Road 3",
            "0184 Oslo",
            "113 45 Stockholm",
            "D-10997 Berlin",
        ] {
            assert!(looks(text), "{text}");
        }
    }

    #[test]
    fn no_addresses() {
        for text in [
            "2 sofas",
            "4th floor, mind the cat",
            "third floor, from 17:00",
            "there's a cat",
            "two cats and 3 kids",
            "room for 2 people",
            "soveplass 2",
            "2 soveplasser",
            "Schlafplatz 2",
            "tram 12 to Storgata, 2 stops",
            "Storgata",
            "on the road 5 km from town",
            "since 2019 Berliners",
            "from 6 April 2026",
            "alle 2 Tage",
            "bin weg 2 Tage",
            "10 minutes by bus 31",
            "10 min to the High Street",
            "the room at the end, 2 windows",
            "bring 20 kr",
            "Gleis 5",
        ] {
            assert!(!looks(text), "{text}");
        }
    }
}
