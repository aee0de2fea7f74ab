//! Cuts a text into lexemes: phrases with what they can mean, numbers, single marks, and everything else. Each
//! character is looked at a bounded number of times.

use std::ops::Range;

use super::Part;
use super::words::{Meaning, Role, Unit, WORDS};

/// One piece of the text.
#[derive(Debug, Clone)]
pub(super) struct Lexeme {
    pub(super) bytes: Range<usize>,
    /// What the phrase can mean; empty for unknown words, numbers and most marks.
    pub(super) meanings: &'static [Meaning],
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

struct Token {
    bytes: Range<usize>,
    class: Class,
    glued: bool,
    spaced: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Word,
    Number,
    Mark(char),
    /// A link, a handle, a `#7`: nothing to look into.
    Opaque,
}

/// The tokens of a phrase as they are looked up.
pub(super) fn keys(phrase: &str) -> Vec<String> {
    tokens(phrase).iter().map(|token| key(phrase, token)).collect()
}

/// The lexemes of a text, the longest phrases taken from left to right.
pub(super) fn lexemes(text: &str) -> Vec<Lexeme> {
    let tokens = tokens(text);
    let mut found = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (meanings, taken) = phrase(text, &tokens[at..]);
        let last = &tokens[at + taken - 1];
        let source = &text[token.bytes.clone()];
        let single = taken == 1;
        found.push(Lexeme {
            bytes: token.bytes.start..last.bytes.end,
            meanings,
            number: (single && token.class == Class::Number)
                .then(|| (source.parse().unwrap_or(u32::MAX), source.len())),
            mark: match token.class {
                Class::Mark(mark) if single => Some(mark),
                _ => None,
            },
            word: token.class == Class::Word,
            capital: source.chars().next().is_some_and(char::is_uppercase),
            glued: token.glued,
            spaced: token.spaced,
        });
        at += taken;
    }
    found
}

/// The meanings of the longest phrase that the tokens begin with, and how many of them it takes (at least one).
fn phrase(text: &str, tokens: &[Token]) -> (&'static [Meaning], usize) {
    let first = key(text, &tokens[0]);
    let mut joined = first.clone();
    let mut best: (&'static [Meaning], usize) = (&[], 1);
    for (index, token) in tokens.iter().take(WORDS.longest(&first)).enumerate() {
        if index > 0 {
            joined.push(' ');
            joined.push_str(&key(text, token));
        }
        if let Some(meanings) = WORDS.phrase(&joined) {
            best = (meanings, index + 1);
        }
    }
    if best.0.is_empty()
        && tokens[0].class == Class::Word
        && let Some(meanings) = WORDS.stem(&first).and_then(|stem| WORDS.phrase(stem))
    {
        best.0 = meanings;
    }
    best
}

fn key(text: &str, token: &Token) -> String {
    match token.class {
        Class::Word => text[token.bytes.clone()].to_lowercase().replace('’', "'"),
        Class::Mark(mark) => mark.to_string(),
        Class::Number | Class::Opaque => text[token.bytes.clone()].to_owned(),
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text.char_indices().peekable();
    let mut before: Option<char> = None;
    while let Some((start, first)) = rest.next() {
        let spaced = before.is_none_or(char::is_whitespace);
        let glued = before.is_some_and(|c| c.is_alphanumeric() || c == '_');
        before = Some(first);
        if first.is_whitespace() && first != '\n' {
            continue;
        }
        let class = if first.is_ascii_digit() {
            while rest.next_if(|(_, c)| c.is_ascii_digit()).is_some() {}
            Class::Number
        } else if first.is_alphabetic() {
            while let Some((_, c)) = rest.peek().copied() {
                // An apostrophe belongs to the word that it stands within: "o'clock", but not a quoted word.
                let inside = matches!(c, '\'' | '’') && {
                    let mut ahead = rest.clone();
                    ahead.next();
                    ahead.peek().is_some_and(|(_, after)| after.is_alphabetic())
                };
                if !(c.is_alphabetic() || inside || is_combining(c)) {
                    break;
                }
                rest.next();
            }
            Class::Word
        } else if first == '-' && rest.next_if(|(_, c)| *c == '-').is_some() {
            // Two hyphens divide a note from a command: no range.
            while rest.next_if(|(_, c)| *c == '-').is_some() {}
            Class::Opaque
        } else {
            Class::Mark(if is_dash(first) { '-' } else { first })
        };
        let mut end = rest.peek().map_or(text.len(), |(next, _)| *next);
        let mut class = class;
        if spaced && class != Class::Mark('\n') {
            let chunk = text[start..].split(char::is_whitespace).next().unwrap_or_default();
            if is_opaque(chunk) {
                class = Class::Opaque;
                end = start + chunk.len();
                while rest.next_if(|(next, _)| *next < end).is_some() {}
            }
        }
        before = text[start..end].chars().next_back();
        found.push(Token { bytes: start..end, class, glued, spaced });
    }
    found
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−')
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Links, handles, e-mail addresses, room names and the numbers of records hold digits that are no dates.
fn is_opaque(chunk: &str) -> bool {
    let after = |c: char| chunk.find(c).and_then(|at| chunk[at + 1..].chars().next());
    let domain = || {
        chunk.find('/').is_some_and(|slash| {
            let host = &chunk[..slash];
            host.rfind('.').is_some_and(|dot| {
                let (name, ending) = (&host[..dot], &host[dot + 1..]);
                name.chars().next_back().is_some_and(char::is_alphabetic)
                    && ending.len() > 1
                    && ending.chars().all(char::is_alphabetic)
            })
        })
    };
    chunk.contains("://")
        || chunk.starts_with("www.")
        || after('@').is_some_and(char::is_alphabetic)
        || (chunk.starts_with('#') && after('#').is_some_and(char::is_alphanumeric))
        || (chunk.starts_with('!') && chunk.contains(':'))
        || domain()
}

/// Questions that the grammar asks of the lexemes. An index past the end is answered with no.
pub(super) trait Ask {
    fn lexemes(&self) -> &[Lexeme];

    fn at(&self, i: usize) -> Option<&Lexeme> {
        self.lexemes().get(i)
    }

    fn meaning<T>(&self, i: usize, pick: impl Fn(&Meaning) -> Option<T>) -> Option<T> {
        self.at(i)?.meanings.iter().find_map(pick)
    }

    fn is(&self, i: usize, role: Role) -> bool {
        self.at(i).is_some_and(|lexeme| lexeme.meanings.contains(&Meaning::Role(role)))
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

    fn part(&self, i: usize) -> Option<Part> {
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
        (self.is(i + 1, Role::OrdinalEnding) && self.tight(i + 1)).then_some((value, i + 2))
    }

    /// Whether a number may begin at `i`: not in the middle of another one, a word, or a price.
    fn starts_clean(&self, i: usize) -> bool {
        let Some(lexeme) = self.at(i) else { return false };
        let Some(before) = i.checked_sub(1).and_then(|at| self.at(at)) else { return !lexeme.glued };
        let joined = match before.mark {
            Some('.' | ':' | '/' | '-' | '+' | '#' | '$' | '€' | '£' | '\'') => true,
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
            if next.number.is_some() || next.meanings.is_empty() {
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
