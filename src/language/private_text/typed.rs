//! An address as a host types it on a phone: no capitals, short words for streets, the floor and the bell behind it. Far less
//! careful than what looks through notes, so it is asked only where a host was asked how to get in.

use crate::language::cues::{self, Cue};
use crate::language::private_text::shape::{is_in, is_key};
use crate::language::private_text::street::{is_counted, is_house_number};
use crate::language::vocabulary::Words;
use crate::locale::Language;
use crate::text::fold::fold;

/// Words before a street's number, or behind a number that comes first.
const MAX_NAMES: usize = 3;
/// Letters before a short ending: `linné|g`, `nørrebro|gd`.
const MIN_STEM: usize = 4;
/// Words of a text that is only an address, or only says how it goes.
const MAX_WORDS: usize = 25;

/// Whether a host's text says where they live or how to get in.
pub fn is_typed_way_in(text: &str, words: &Words) -> bool {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let typed = Typed { tokens: &tokens, words };
    tokens.len() <= MAX_WORDS
        && (0..tokens.len()).any(|at| typed.street(at) || typed.number_first(at) || typed.bell(at) || typed.handed(at))
}

/// Whether it begins with a street and its number, whatever else can be made of those.
pub fn begins_with_street(text: &str, words: &Words) -> bool {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let typed = Typed { tokens: &tokens, words };
    let first = tokens.iter().position(|word| word.ends_with([',', ';'])).unwrap_or(tokens.len());
    tokens.len() <= MAX_WORDS && (0..first.min(MAX_NAMES + 1)).any(|at| typed.street(at) || typed.number_first(at))
}

struct Typed<'a> {
    tokens: &'a [&'a str],
    words: &'a Words,
}

impl Typed<'_> {
    fn is(&self, key: &str, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|word| is_key(self.words, "street-typed", key, word))
    }

    fn way_in(&self, key: &str, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|word| is_key(self.words, "way-in", key, word))
    }

    /// Whether a clause begins there.
    fn begins(&self, at: usize) -> bool {
        at == 0 || self.tokens[at - 1].ends_with([',', ';', ':', '.', '!']) || self.way_in("is", at - 1)
    }

    /// "Thorvald meyers gt 44b", "linnég 4, 2 tr", "nedre foss 12, 3 etg".
    fn street(&self, at: usize) -> bool {
        let Some(number) = self.tokens.get(at + 1).filter(|word| is_house_number(word)) else { return false };
        let street = self.tokens[at];
        if street.ends_with([',', ';', ':', '!', '?', ')'])
            || is_counted(self.tokens, at + 2, self.words)
            || is_key(self.words, "street-names", "numbered", street)
            || is_key(self.words, "street-parts", "none", street)
        {
            return false;
        }
        let near = (at.saturating_sub(MAX_NAMES)..=at).any(|from| self.begins(from));
        let alone = at > 0 && (self.is("word", at) || is_in(self.words, "streets", street));
        let closed = at + 2 == self.tokens.len() || number.ends_with([',', ';', '.']) || self.floor(at + 2);
        let named = alone || closed && self.ends(street);
        let floor = (at + 2..self.tokens.len()).any(|next| self.floor(next)) && number.ends_with([',', ';']);
        near && (named || floor && street.chars().count() >= MIN_STEM && street.chars().all(char::is_alphabetic))
    }

    /// "12a st marys rd"
    fn number_first(&self, at: usize) -> bool {
        if !self.begins(at) || !is_house_number(self.tokens[at]) || is_counted(self.tokens, at + 1, self.words) {
            return false;
        }
        (at + 2..=at + 1 + MAX_NAMES).any(|last| {
            let street = self.tokens.get(last).map(|word| word.trim_end_matches(['.', ',', ';', '!']));
            street.is_some_and(|street| {
                is_key(self.words, "streets", "either", street) || is_key(self.words, "street-names", "behind", street)
            })
        })
    }

    /// "3 etg", "2. tv", "2.tv", "hinterhaus"
    fn floor(&self, at: usize) -> bool {
        let glued =
            self.tokens.get(at).and_then(|word| word.split_once('.')).is_some_and(|(number, word)| {
                is_house_number(number) && is_key(self.words, "street-typed", "floor", word)
            });
        glued
            || self.is("floor", at)
            || self.tokens.get(at).is_some_and(|word| is_house_number(word)) && self.is("floor", at + 1)
    }

    /// "Ring på hos hansen", "bei müller klingeln", "top buzzer".
    fn bell(&self, at: usize) -> bool {
        let next = at + 1 + usize::from(self.way_in("there", at + 1) || self.is("on", at + 1));
        let named = |at: usize| at < self.tokens.len() && !self.way_in("self", at) && !self.way_in("article", at);
        self.way_in("ring", at) && self.way_in("beside", next) && named(next + 1)
            || self.way_in("beside", at) && named(at + 1) && self.way_in("ring", at + 2)
            || self.is("floor", at) && self.way_in("bell", at + 1)
    }

    /// "I'll pick her up at the tram", "the code comes from me", "no key needed": how it goes, with no place in it.
    fn handed(&self, at: usize) -> bool {
        let has = |key: &str| (0..self.tokens.len()).any(|at| self.way_in(key, at));
        let thing = has("key") || has("code");
        let given = (0..self.tokens.len()).any(|at| self.is("given", at));
        let oneself = at == 0 || self.is("oneself", at - 1) || at > 1 && self.is("oneself", at - 2);
        let place = ["there", "there-with-article", "beside"].into_iter().any(has);
        let whom = (at + 1..at + 3).any(|next| {
            self.tokens
                .get(next)
                .is_some_and(|word| cues::is(Cue::She, word) || is_key(self.words, "street-typed", "whom", word))
        });
        self.is("fetch", at) && oneself && whom && (thing || place) || thing && given && at == 0
    }

    /// A street by a short ending: `linnég`, `nørrebrogd`; or by any other, in small letters.
    fn ends(&self, street: &str) -> bool {
        let folded = fold(street.trim_end_matches('.'));
        let by = |group: &str, key: &str| {
            Language::ALL.into_iter().flat_map(|language| self.words.of(language, group, key)).any(|ending| {
                folded.strip_suffix(fold(ending).as_str()).is_some_and(|stem| stem.chars().count() >= MIN_STEM)
            })
        };
        let no_street = by("street-typed-parts", "none");
        !no_street && (by("street-typed-parts", "ends") || by("street-parts", "ends") || by("street-parts", "big-ends"))
    }
}
