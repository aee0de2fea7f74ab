//! Cuts a text into tokens: words, numbers, single marks, and what holds no dates (links, handles, room names).

use crate::language::when::spelling;
use std::ops::Range;

pub(super) struct Token {
    pub(super) bytes: Range<usize>,
    pub(super) class: Class,
    pub(super) glued: bool,
    pub(super) spaced: bool,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Class {
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

pub(super) fn key(text: &str, token: &Token) -> String {
    match token.class {
        Class::Word => spelling::key(&text[token.bytes.clone()]),
        Class::Mark(mark) => mark.to_string(),
        Class::Number | Class::Opaque => text[token.bytes.clone()].to_owned(),
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
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

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−')
}

pub(super) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Links, handles, e-mail addresses, room names and the numbers of records hold digits that are no dates.
pub(super) fn is_opaque(chunk: &str) -> bool {
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
