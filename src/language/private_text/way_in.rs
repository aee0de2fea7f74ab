//! How to get in: codes, where the key is, the name on the bell.

use crate::language::private_text::shape::{is_key, starts_big};
use crate::language::private_text::street::{is_counted, is_house_number};
use crate::language::vocabulary::Words;
use crate::locale::Language;
use crate::text::fold::fold;

/// Digits of a code.
const CODE_DIGITS: usize = 3;
/// Words between a code's word and the code: "the code for the gate is 55 12".
const BETWEEN: usize = 5;
/// Words between a bell and what it says.
const NEAR: usize = 4;
/// Letters of a word for a key or code with which a compound ends: `Haus|schlüssel`.
const MIN_ENDING: usize = 4;

/// Whether a text has a word for a key, a code, a bell or a door in it: far less than [`find`], for where a host was asked.
pub fn speaks_of_way_in(text: &str, words: &Words) -> bool {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let all = WayIn { tokens: &tokens, words };
    (0..tokens.len()).any(|at| ["key", "code", "bell", "ring", "door"].iter().any(|key| all.ends(key, at)))
}

/// The words that tell how to get in, from the first to the last.
pub(super) fn find(tokens: &[&str], words: &Words) -> Option<(usize, usize)> {
    let all = WayIn { tokens, words };
    (0..tokens.len()).find_map(|at| {
        all.key(at).or_else(|| all.code(at)).or_else(|| all.password(at)).or_else(|| all.bell(at)).map(|end| (at, end))
    })
}

struct WayIn<'a> {
    tokens: &'a [&'a str],
    words: &'a Words,
}

impl WayIn<'_> {
    fn is(&self, key: &str, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|word| is_key(self.words, "way-in", key, word))
    }

    /// The word, or a compound that ends with it.
    fn ends(&self, key: &str, at: usize) -> bool {
        let Some(word) = self.tokens.get(at) else { return false };
        let word = fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
        if word.is_empty() || is_key(self.words, "way-in", "none", &word) {
            return false;
        }
        self.is(key, at)
            || Language::ALL.into_iter().flat_map(|language| self.words.of(language, "way-in", key)).any(|known| {
                let known = fold(known);
                known.chars().count() >= MIN_ENDING && word.replace(' ', "").ends_with(&known)
            })
    }

    /// "The key is under the mat", "nøkkelen henger bak huset".
    fn key(&self, at: usize) -> Option<usize> {
        if !self.ends("key", at) {
            return None;
        }
        if self.is("lies", at + 1) || self.is("is", at + 1) && self.is("lies", at + 2) {
            return Some((at + 4).min(self.tokens.len() - 1));
        }
        let place = if self.is("is", at + 1) { at + 2 } else { at + 1 };
        let named = self.is("there", place)
            || self.is("beside", place)
            || self.is("there-with-article", place) && self.is("article", place + 1);
        (named && place + 1 < self.tokens.len() && !self.is("self", place + 1))
            .then(|| (place + 2).min(self.tokens.len() - 1))
    }

    /// "Door code 1234#", "koden til porten er 7788", "1234 is the code", "porten åbner med 2200".
    fn code(&self, at: usize) -> Option<usize> {
        let long = |at: usize| self.digits(at).is_some_and(|digits| digits >= CODE_DIGITS);
        // A key of a phone or a door behind it makes a code of any number.
        if long(at) && self.tokens[at].trim_matches([',', '.', ')', '"']).ends_with(['#', '*']) {
            return Some(at);
        }
        let with = |at: usize| self.is("by", at) || self.is("there-with-article", at);
        if self.is("opens", at) && with(at + 1) && long(at + 2) {
            return Some(at + 2);
        }
        if long(at) && !self.tokens[at].ends_with(['.', ',']) {
            let mut next = at + 1;
            while self.is("is", next) || self.is("article", next) {
                next += 1;
            }
            if next > at + 1 && self.ends("code", next) {
                return Some(next);
            }
        }
        let two = |pair: &[&str]| is_key(self.words, "way-in", "code", &pair.join(" "));
        let behind = if self.tokens.get(at..at + 2).is_some_and(two) {
            at + 2
        } else if self.ends("code", at) {
            at + 1
        } else {
            return None;
        };
        let mut digits = 0;
        for next in behind..behind + BETWEEN {
            let small =
                ["is", "article", "door", "there", "there-with-article", "to"].iter().any(|key| self.is(key, next));
            match self.digits(next) {
                Some(more) => digits += more,
                None if digits == 0 && (small || self.ends("code", next)) => {}
                None => return None,
            }
            if digits >= CODE_DIGITS {
                return Some(next);
            }
        }
        None
    }

    /// Digits of a word that is all of digits, letters and the keys of a phone.
    fn digits(&self, at: usize) -> Option<usize> {
        let word = self
            .tokens
            .get(at)?
            .trim_matches(|c: char| matches!(c, ',' | '.' | ';' | '!' | '(' | ')' | '"' | '“' | '”'));
        let fine = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '#' | '*' | '-'));
        let digits = word.chars().filter(char::is_ascii_digit).count();
        (fine && digits > 0).then_some(digits)
    }

    /// "wifi password: …"
    fn password(&self, at: usize) -> Option<usize> {
        if !self.ends("password", at) {
            return None;
        }
        // "lösenord till wifi: fika2026"
        let mut until = at..(at + NEAR).min(self.tokens.len());
        let sign = until.find(|next| self.tokens[*next].ends_with([':', '=']) || self.is("is", *next));
        let told = sign.map(|sign| sign + 1).filter(|end| *end < self.tokens.len() && !self.is("there", *end));
        told.or_else(|| self.digits(at + 1).map(|_| at + 1))
    }

    /// "Ring at Müller", "bei Müller klingeln", "the bell says Sharma", "det står Ek på dörren".
    fn bell(&self, at: usize) -> Option<usize> {
        let name = |at: usize| self.tokens.get(at).is_some_and(|word| starts_big(word)) && !self.is("self", at);
        if self.is("ring", at) || self.is("bell", at) {
            let mut next = at + 1;
            while self.is("article", next)
                || self.is("bell", next)
                || self.is("there", next) && (self.is("beside", next + 1) || self.is("bell", next + 1))
            {
                next += 1;
            }
            if (self.is("beside", next) || self.is("there", next)) && name(next + 1) {
                return Some(next + 1);
            }
        }
        if self.is("ring", at) {
            let within = |key: &str| (at + 1..=at + NEAR).find(|next| self.is(key, *next));
            if let (Some(_), Some(says)) = (within("door").or_else(|| within("bell")), within("says")) {
                return Some((says + 1).min(self.tokens.len() - 1));
            }
        }
        // "Bur på Nygårdshøyden 11"
        if self.is("lives", at) {
            let from = at + 1 + usize::from(!name(at + 1));
            let to = (from..from + NEAR).find(|next| !name(*next)).unwrap_or(from);
            if to > from
                && self.tokens.get(to).is_some_and(|word| is_house_number(word))
                && !is_counted(self.tokens, to + 1, self.words)
            {
                return Some(to);
            }
        }
        if self.is("beside", at) && name(at + 1) {
            let end = at + 2 + usize::from(name(at + 2));
            if self.is("ring", end) {
                return Some(end);
            }
        }
        if self.is("bell", at) || self.is("says", at) {
            let (this, other) = if self.is("bell", at) { (true, "says") } else { (false, "bell") };
            return (at + 1..=at + NEAR)
                .find(|next| {
                    // "It says Ek on the door" names somebody; "it says so on the door" doesn't.
                    self.is(other, *next) || !this && self.is("door", *next) && name(at + 1)
                })
                .map(|end| if this { (end + 1).min(self.tokens.len() - 1) } else { end });
        }
        None
    }
}
