//! Cuts a text into lexemes: phrases with what they can mean, numbers, single marks, and everything else. Each
//! character is looked at a bounded number of times.

use std::ops::Range;

use crate::domain::time_of_day::DayPart;
use crate::language::when::meaning::{Caution, Meaning, Role, Sense, Unit};
use crate::language::when::tokens::{Class, Token, key, tokens};
use crate::language::when::vocabulary::PHRASES;
use crate::language::when::{slips, spoken};
use crate::locale::{Language, LanguageSet};

/// One piece of the text.
#[derive(Debug, Clone)]
pub(super) struct Lexeme {
    pub(super) bytes: Range<usize>,
    /// What the phrase can mean; empty for unknown words, numbers and most marks.
    senses: &'static [Sense],
    /// The languages that it is read in.
    languages: LanguageSet,
    /// Value and count of digits.
    pub(super) number: Option<(u32, usize)>,
    /// A single mark; every kind of dash is `-`, and a line break is `\n`.
    pub(super) mark: Option<char>,
    /// A run of letters.
    pub(super) word: bool,
    /// Begins with a capital letter.
    pub(super) capital: bool,
    /// Stands directly after a letter, a digit or an underscore.
    pub(super) glued: bool,
    /// White space stands before it, or nothing.
    pub(super) spaced: bool,
}

/// The lexemes of a text, the longest phrases taken from left to right.
pub(super) fn lexemes(text: &str) -> Vec<Lexeme> {
    let (tokens, mut keys): (Vec<Token>, Vec<String>) = parted(text, tokens(text)).into_iter().unzip();
    slips::correct(&tokens, &mut keys);
    let votes: Vec<_> = keys.iter().map(|key| PHRASES.tells(key)).collect();
    let languages = spoken::around(&votes);
    let mut found: Vec<Lexeme> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (senses, mut taken) = phrase(&tokens[at..], &keys[at..], languages[at]);
        let single = taken == 1;
        let source = &text[token.bytes.clone()];
        // "man. 13/4": the point of an abbreviation that the sentence goes on after.
        if single && is_short_name(senses) && goes_on(text, tokens.get(at + 1), tokens.get(at + 2)) {
            taken = 2;
        }
        let last = &tokens[at + taken - 1];
        // "kl18", "KW18"
        let leads_number = found.last().is_some_and(|before| {
            before.bytes.end == token.bytes.start
                && (before.can(Meaning::Role(Role::Clock)) || before.can(Meaning::Role(Role::Week)))
        });
        found.push(Lexeme {
            bytes: token.bytes.start..last.bytes.end,
            languages: reading_of(senses, languages[at]),
            senses,
            number: (single && token.class == Class::Number)
                .then(|| (source.parse().unwrap_or(u32::MAX), source.len())),
            mark: match token.class {
                Class::Mark(mark) if single => Some(mark),
                _ => None,
            },
            word: token.class == Class::Word,
            capital: source.chars().next().is_some_and(char::is_uppercase),
            glued: token.glued && !leads_number,
            spaced: token.spaced,
        });
        at += taken;
    }
    found
}

/// The tokens with their keys, words of two parted: "Mittwochabend".
fn parted(text: &str, tokens: Vec<Token>) -> Vec<(Token, String)> {
    let mut found = Vec::with_capacity(tokens.len());
    for token in tokens {
        let whole = key(text, &token);
        let cut = if token.class == Class::Word { PHRASES.compound(&whole) } else { None };
        let word = &text[token.bytes.clone()];
        let byte = |count: usize| word.char_indices().nth(count).map(|(at, _)| token.bytes.start + at);
        let ends = cut.and_then(|(first, between)| Some((byte(first)?, byte(first + between)?)));
        let Some((end, start)) = ends else {
            found.push((token, whole));
            continue;
        };
        let second = Token { bytes: start..token.bytes.end, class: Class::Word, glued: false, spaced: true };
        let first = Token { bytes: token.bytes.start..end, ..token };
        found.extend([first, second].map(|token| {
            let key = key(text, &token);
            (token, key)
        }));
    }
    found
}

/// The senses of the longest phrase that the tokens begin with, and how many of them it takes (at least one). An
/// ordinary word is passed over where its language isn't spoken.
pub fn phrase(tokens: &[Token], keys: &[String], languages: LanguageSet) -> (&'static [Sense], usize) {
    let Some(first) = keys.first() else { return (&[], 1) };
    let mut joined = String::new();
    let mut best: (&'static [Sense], usize) = (&[], 1);
    for (index, key) in keys.iter().take(PHRASES.longest(first)).enumerate() {
        if index > 0 {
            joined.push(' ');
        }
        joined.push_str(key);
        if let Some(senses) = PHRASES.phrase(&joined) {
            let spoken = senses.iter().any(|sense| sense.languages.meets(languages));
            let allowed =
                spoken || senses.iter().any(|sense| sense.languages.without(sense.strict) != LanguageSet::NONE);
            if allowed {
                best = (senses, index + 1);
            }
        }
    }
    if best.0.is_empty()
        && tokens[0].class == Class::Word
        && let Some(senses) = PHRASES.stem(first).and_then(|stem| PHRASES.phrase(stem))
    {
        best.0 = senses;
    }
    best
}

/// The languages in which a phrase is read: those that are spoken here, or else those in which it is no ordinary word.
fn reading_of(senses: &[Sense], languages: LanguageSet) -> LanguageSet {
    if senses.iter().any(|sense| sense.languages.meets(languages)) {
        return languages;
    }
    senses.iter().map(|sense| sense.languages.without(sense.strict)).fold(LanguageSet::NONE, LanguageSet::or)
}

/// Whether this is the short form of a day or month.
fn is_short_name(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| {
        matches!(sense.meaning, Meaning::Month { name: false, .. })
            || matches!(sense.meaning, Meaning::Weekday { caution, .. } if caution > Caution::Free)
    })
}

/// Whether the first token is a point after which the sentence goes on with the second: in small letters, digits or
/// with a mark.
fn goes_on(text: &str, point: Option<&Token>, next: Option<&Token>) -> bool {
    let Some(point) = point.filter(|point| point.class == Class::Mark('.') && !point.spaced) else { return false };
    next.is_some_and(|next| match next.class {
        Class::Number => next.spaced || next.bytes.start == point.bytes.end,
        Class::Mark(mark) => matches!(mark, ',' | '-' | '/' | '(' | ')'),
        Class::Word => next.spaced && text[next.bytes.clone()].starts_with(char::is_lowercase),
        Class::Opaque => false,
    })
}

impl Lexeme {
    /// What it means in the languages that it is read in.
    pub(super) fn meanings(&self) -> impl Iterator<Item = &'static Meaning> + use<> {
        let languages = self.languages;
        self.senses.iter().filter(move |sense| sense.languages.meets(languages)).map(|sense| &sense.meaning)
    }

    pub(super) fn can(&self, meaning: Meaning) -> bool {
        self.meanings().any(|other| *other == meaning)
    }

    /// Whether it means anything here.
    pub(super) fn known(&self) -> bool {
        self.meanings().next().is_some()
    }

    /// Whether it is read in English, among others.
    pub(super) fn english(&self) -> bool {
        self.languages.has(Language::En)
    }

    /// Whether it is that in English, which is among the languages that it is read in.
    pub(super) fn english_has(&self, meaning: Meaning) -> bool {
        self.english() && self.senses.iter().any(|sense| sense.meaning == meaning && sense.languages.has(Language::En))
    }

    /// Whether English has it as the name of a day.
    pub(super) fn is_english_day(&self) -> bool {
        self.senses
            .iter()
            .any(|sense| matches!(sense.meaning, Meaning::Weekday { .. }) && sense.languages.has(Language::En))
    }

    /// Whether it is that in another language than English.
    pub(super) fn foreign(&self, meaning: Meaning) -> bool {
        self.senses.iter().any(|sense| {
            sense.meaning == meaning && sense.languages.meets(self.languages.without(LanguageSet::of(Language::En)))
        })
    }
}

/// The lexemes of a text, for rules that need nothing else.
pub(super) struct Lexemes(Vec<Lexeme>);

impl Lexemes {
    pub(super) fn of(text: &str) -> Self {
        Self(lexemes(text))
    }
}

impl Ask for Lexemes {
    fn lexemes(&self) -> &[Lexeme] {
        &self.0
    }
}

/// Questions that the grammar asks of the lexemes. An index past the end is answered with no.
pub(super) trait Ask {
    fn lexemes(&self) -> &[Lexeme];

    fn at(&self, i: usize) -> Option<&Lexeme> {
        self.lexemes().get(i)
    }

    fn meaning<T>(&self, i: usize, pick: impl Fn(&Meaning) -> Option<T>) -> Option<T> {
        self.at(i)?.meanings().find_map(pick)
    }

    fn is(&self, i: usize, role: Role) -> bool {
        self.at(i).is_some_and(|lexeme| lexeme.can(Meaning::Role(role)))
    }

    fn any(&self, i: usize, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.is(i, *role))
    }

    /// The index after `i` where a lexeme of that role stands there, else `i`.
    fn skip(&self, i: usize, role: Role) -> usize {
        i + usize::from(self.is(i, role))
    }

    fn mark(&self, i: usize, mark: char) -> bool {
        self.at(i).is_some_and(|lexeme| lexeme.mark == Some(mark))
    }

    /// No white space before.
    fn tight(&self, i: usize) -> bool {
        self.at(i).is_some_and(|lexeme| !lexeme.spaced)
    }

    /// A mark with no white space before it.
    fn tight_mark(&self, i: usize, mark: char) -> bool {
        self.mark(i, mark) && self.tight(i)
    }

    /// Digits that don't follow a letter: their value and count.
    fn digits(&self, i: usize) -> Option<(u32, usize)> {
        self.at(i).filter(|lexeme| !lexeme.glued)?.number
    }

    /// Digits with nothing before them.
    fn tight_digits(&self, i: usize) -> Option<(u32, usize)> {
        self.at(i).filter(|lexeme| !lexeme.spaced)?.number
    }

    fn part(&self, i: usize) -> Option<DayPart> {
        self.meaning(i, |meaning| match meaning {
            Meaning::Part(part) => Some(*part),
            _ => None,
        })
    }

    fn unit(&self, i: usize) -> Option<Unit> {
        self.meaning(i, |meaning| match meaning {
            Meaning::Unit(unit) => Some(*unit),
            _ => None,
        })
    }

    /// A month, and whether the word is one to be wary of, and a name rather than an abbreviation.
    fn month(&self, i: usize) -> Option<(u32, bool, bool)> {
        self.meaning(i, |meaning| match meaning {
            Meaning::Month { number, wary, name } => Some((*number, *wary, *name)),
            _ => None,
        })
    }

    /// A number in digits or in words.
    fn value(&self, i: usize) -> Option<u32> {
        self.digits(i).map(|(value, _)| value).or_else(|| {
            self.meaning(i, |meaning| match meaning {
                Meaning::Number(value) => Some(*value),
                _ => None,
            })
        })
    }

    /// A day or count with its ending ("9th"): its value, and the index after it.
    fn numbered_ordinal(&self, i: usize) -> Option<(u32, usize)> {
        let (value, _) = self.digits(i).filter(|(value, _)| (1..=31).contains(value))?;
        // Swedish writes "9:e".
        let ending = i + 1 + usize::from(self.tight_mark(i + 1, ':'));
        (self.is(ending, Role::OrdinalEnding) && self.tight(ending)).then_some((value, ending + 1))
    }

    /// A number with the point that makes it an ordinal in most of these languages ("9."), or none where `bare`; the
    /// index after it.
    fn dotted_ordinal(&self, i: usize, bare: bool) -> Option<(u32, usize)> {
        let (value, _) = self.digits(i).filter(|(value, digits)| (1..=31).contains(value) && *digits <= 2)?;
        if self.tight_mark(i + 1, '.') && self.tight_digits(i + 2).is_none() {
            return Some((value, i + 2));
        }
        let longer = [':', '/', ',', '.', '-']
            .into_iter()
            .any(|mark| self.tight_mark(i + 1, mark) && self.tight_digits(i + 2).is_some());
        (bare && !longer && self.ends_clean(i + 1)).then_some((value, i + 1))
    }

    /// Whether a number may begin at `i`: not in the middle of another one, a word, or a price.
    fn starts_clean(&self, i: usize) -> bool {
        let Some(lexeme) = self.at(i) else { return false };
        let Some(before) = i.checked_sub(1).and_then(|at| self.at(at)) else { return !lexeme.glued };
        let joined = match before.mark {
            // "18./19. April", "14/15 March"
            Some('/') => !(i >= 2 && (self.tight_mark(i - 2, '.') || self.month(i + 1).is_some())),
            Some('.' | ':' | '-' | '+' | '#' | '$' | '€' | '£' | '\'') => true,
            Some(',') => i >= 2 && self.digits(i - 2).is_some() && self.tight(i - 1),
            _ => false,
        };
        !lexeme.glued && (lexeme.spaced || lexeme.number.is_none() || !joined)
    }

    /// Whether a number may end before `i`: no letter or percent sign stands directly after it.
    fn ends_clean(&self, i: usize) -> bool {
        self.at(i)
            .is_none_or(|next| next.spaced || !(next.word || matches!(next.mark, Some('%' | '°' | '€' | '$' | '_'))))
    }

    /// Whether what stands at `i` doesn't say what a number before it counts: no unknown word, unit or measure.
    fn uncounted(&self, i: usize) -> bool {
        self.at(i).is_none_or(|next| {
            if next.number.is_some() || !next.known() {
                return !next.word && next.number.is_none();
            }
            !self.is(i, Role::Measure) && self.unit(i).is_none()
        })
    }

    /// The bytes from the lexeme `from` up to, not including, the lexeme `to`.
    fn bytes(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.at(from).map_or(0, |lexeme| lexeme.bytes.start);
        let end = to.checked_sub(1).and_then(|last| self.at(last)).map_or(start, |lexeme| lexeme.bytes.end);
        start..end.max(start)
    }
}
