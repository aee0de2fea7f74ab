//! Words that tell where somebody lives or how to get in: a street with a number, a postal code with a town, coordinates,
//! links to a map, codes, where the key is, the name on the bell, phone numbers and e-mail addresses. Careful, since
//! "2 sofas", "4th floor" and "parking space 2" are none.
//!
//! | found | in | words |
//! |---|---|---|
//! | "Storgata 1", "Am Markt 4", "12 High Street" | `private_text/street.rs` | `[streets]`, `[street-parts]` and the next ones |
//! | "59.91, 10.75", links to maps, "///filled.count.soap" | `private_text/spot.rs` | |
//! | "code 4711", "the key is under the mat", "ring at Müller" | `private_text/way_in.rs` | `[way-in]` |
//! | "meyers gt 44b, 3 etg", of a host who was asked for it | `private_text/typed.rs` | `[street-typed]` |

mod shape;
mod spot;
mod street;
mod typed;
mod way_in;

use crate::domain::contact::PHONE_DIGITS;
use crate::language::private_text::shape::{ends_clause, starts_big};
use crate::language::private_text::street::{name_then_number, postal, street};
use crate::language::vocabulary::Words;

pub use crate::language::private_text::typed::{begins_with_street, is_typed_way_in};
pub use crate::language::private_text::way_in::speaks_of_way_in;

/// Digits in a row, give or take spaces and signs, that make a phone number. A date has eight with its year, but two signs
/// between them; nobody writes one without.
const FEWEST_PHONE_DIGITS: usize = *PHONE_DIGITS.start();

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

/// Whether a part of an address is a street: with its number, or with a word that is one.
pub fn is_street(part: &str) -> bool {
    let words = Words::embedded();
    let tokens: Vec<&str> = part.split_whitespace().collect();
    street::is_named(&tokens, words) || (0..tokens.len()).any(|at| street(&tokens, at, words).is_some())
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
        if digits >= FEWEST_PHONE_DIGITS && !is_date(&text[start..]) {
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

#[cfg(test)]
mod tests;
