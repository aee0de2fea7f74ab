//! A message as tokens: words with their atoms, and links, times and places as one token each.

use std::ops::Range;

use crate::language::intent::atom;
use crate::language::intent::atom::Atom;
use crate::language::intent::lexicon::LEXICON;
use crate::language::when::{Span, When};
use crate::text::fold;

/// Longest word that is looked at, in bytes; longer ones are no words.
const MAX_WORD: usize = 48;

/// In a message of so few words, a single German one tells.
const FEW_WORDS: usize = 8;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Word,
    /// A handle, an address, a link.
    Link,
    /// An expression of date or time.
    Time,
    Place,
}

#[derive(Clone, Debug)]
pub(super) struct Token {
    pub what: TokenKind,
    pub bytes: Range<usize>,
    /// As [`atom::key`]; empty for links and times.
    pub key: String,
    /// What of the word lists the token is, sorted.
    pub atoms: Vec<Atom>,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// The first of its sentence.
    pub opens: bool,
    /// The first of its clause: a sentence, or what a comma, a dash, a parenthesis or an emoji parts from the rest.
    pub opens_clause: bool,
    pub sentence: usize,
    pub clause: usize,
}

impl Token {
    pub fn is(&self, atom: Atom) -> bool {
        self.atoms.binary_search(&atom).is_ok()
    }
}

/// A message's tokens.
pub(super) struct Tokens {
    pub all: Vec<Token>,
    /// By sentence: whether it ends with a question mark.
    questions: Vec<bool>,
    /// Whether all is written in small letters, or all in capitals: then capitals tell nothing.
    pub one_case: bool,
    /// Whether it's German, as far as small words tell: there every noun has a capital.
    pub german: bool,
}

impl Tokens {
    pub fn new(text: &str, links: &[Range<usize>], times: &[Span]) -> Tokens {
        let mut all = Vec::new();
        let mut questions = vec![false];
        let mut kept: Vec<(Range<usize>, TokenKind, Option<&When>)> =
            links.iter().map(|r| (r.clone(), TokenKind::Link, None)).collect();
        kept.extend(times.iter().map(|s| (s.bytes.clone(), TokenKind::Time, Some(&s.when))));
        kept.sort_by_key(|(r, ..)| r.start);
        let mut kept = kept.into_iter().peekable();
        let (mut at, mut sentence, mut clause) = (0, 0, 0);
        let (mut opens, mut opens_clause) = (true, true);
        let mut words = fold::words(text).peekable();
        while words.peek().is_some() || kept.peek().is_some() {
            let next_word = words.peek().map_or(usize::MAX, |w| w.start);
            let (bytes, what, when) = match kept.peek() {
                Some((r, ..)) if r.start <= next_word => {
                    let Some((bytes, what, when)) = kept.next() else { break };
                    if bytes.start < at {
                        continue;
                    }
                    while words.peek().is_some_and(|w| w.start < bytes.end) {
                        words.next();
                    }
                    (bytes, what, when)
                }
                _ => match words.next() {
                    Some(word) => (word, TokenKind::Word, None),
                    None => break,
                },
            };
            match gap(&text[at..bytes.start], all.last(), &text[bytes.start..]) {
                Gap::Sentence { question } if !all.is_empty() => {
                    questions[sentence] = question;
                    questions.push(false);
                    sentence += 1;
                    clause += 1;
                    (opens, opens_clause) = (true, true);
                }
                Gap::Clause if !all.is_empty() => {
                    clause += 1;
                    opens_clause = true;
                }
                _ => {}
            }
            at = bytes.end;
            all.push(token(text, bytes, (what, when), (opens, opens_clause), (sentence, clause)));
            (opens, opens_clause) = (false, false);
        }
        questions[sentence] = text[at..].contains('?');
        if !is_german(&all) {
            part_behind_days(text, &mut all, &mut questions);
        }
        add_own(text, &mut all);
        let letters = |f: fn(char) -> bool| text.chars().filter(|c| f(*c)).count();
        let (upper, lower) = (letters(char::is_uppercase), letters(char::is_lowercase));
        Tokens { questions, one_case: upper == 0 || lower * 4 < upper, german: is_german(&all), all }
    }

    /// Whether the sentence of this token is a question.
    pub fn asks(&self, token: &Token) -> bool {
        self.questions.get(token.sentence).copied().unwrap_or(false)
    }

    /// The text of a sentence; `None` where there is no such.
    pub fn sentence(&self, number: usize) -> Option<Range<usize>> {
        let mut of = self.all.iter().filter(|t| t.sentence == number);
        let first = of.next()?;
        Some(first.bytes.start..of.next_back().unwrap_or(first).bytes.end)
    }

    /// By sentence: whether it's a question.
    pub fn questions(&self) -> &[bool] {
        &self.questions
    }

    /// Makes one token of the words from `first` that lie in `bytes`.
    pub fn make_place(&mut self, first: usize, bytes: Range<usize>) {
        let end =
            self.all[first..].iter().position(|t| t.bytes.start >= bytes.end).map_or(self.all.len(), |n| first + n);
        if end > first + 1 {
            self.all.drain(first + 1..end);
        }
        let token = &mut self.all[first];
        token.what = TokenKind::Place;
        token.bytes = bytes;
        // Near what the word may be otherwise: nothing. "Essen" the town isn't a meal.
        token.atoms = vec![LEXICON.place];
    }
}

/// Whether it is German, as far as small words tell.
fn is_german(all: &[Token]) -> bool {
    let german = all.iter().filter(|token| token.is(LEXICON.german)).count();
    german >= 2 || german == 1 && all.len() <= FEW_WORDS
}

/// "… og Gävle den 25. Minn meg på det": the point of a day ends its sentence as well, where a capital stands behind it. In German,
/// that is any noun.
fn part_behind_days(text: &str, all: &mut [Token], questions: &mut Vec<bool>) {
    let mut more = 0;
    for n in 1..all.len() {
        let (before, token) = (&all[n - 1], &all[n]);
        let pointed = before.what == TokenKind::Time
            && text[before.bytes.clone()].ends_with('.')
            && text[before.bytes.end..token.bytes.start].chars().all(|c| c == ' ')
            && token.what == TokenKind::Word
            && token.capital
            && !token.opens
            && all.get(n + 1).is_some_and(|next| next.sentence == token.sentence);
        if pointed {
            questions.insert(all[n].sentence + more, false);
            more += 1;
            (all[n].opens, all[n].opens_clause) = (true, true);
        }
        all[n].sentence += more;
        all[n].clause += more;
    }
}

/// Adds what words are in the message's own language alone: "I" is oneself in English, and all of you in Danish.
fn add_own(text: &str, all: &mut [Token]) {
    let spoken = LEXICON.spoken(all.iter().map(|t| t.key.as_str()));
    for n in 0..all.len() {
        // Every word has a capital where it opens a sentence; a name after it says that it's a preposition: "I Oslo er jeg".
        let name_follows = all.get(n + 1).is_some_and(|t| t.capital);
        let token = &mut all[n];
        let capital = token.capital && !(token.opens && name_follows);
        if token.what != TokenKind::Word {
            continue;
        }
        token.atoms.extend(LEXICON.own_atoms(spoken, &token.key, &text[token.bytes.clone()], capital));
        token.atoms.sort_unstable();
        token.atoms.dedup();
    }
}

fn token(
    text: &str,
    bytes: Range<usize>,
    (what, when): (TokenKind, Option<&When>),
    opens: (bool, bool),
    part: (usize, usize),
) -> Token {
    let word = &text[bytes.clone()];
    let mut token = Token {
        what,
        capital: word.chars().next().is_some_and(char::is_uppercase),
        key: String::new(),
        atoms: Vec::new(),
        bytes,
        opens: opens.0,
        opens_clause: opens.1,
        sentence: part.0,
        clause: part.1,
    };
    match what {
        TokenKind::Word if word.len() <= MAX_WORD => {
            token.key = atom::key(word);
            token.atoms = LEXICON.atoms(&token.key, word);
            // "The sofa's free."
            if token.atoms.is_empty()
                && let Some(bare) = token.key.strip_suffix("'s")
            {
                token.atoms = LEXICON.atoms(bare, bare);
            }
        }
        TokenKind::Link => token.atoms = vec![LEXICON.link],
        TokenKind::Time => token.atoms = when.map(|when| LEXICON.atoms_of_time(word, when)).unwrap_or_default(),
        TokenKind::Word | TokenKind::Place => {}
    }
    token
}

/// What parts two tokens.
#[derive(Debug, PartialEq, Eq)]
enum Gap {
    Nothing,
    Clause,
    Sentence { question: bool },
}

/// A full stop after a word this short, or a number, is rather of an abbreviation: "d. 6.", "kl. 18", "evtl. noch".
const ABBREVIATION: usize = 4;

fn gap(between: &str, before: Option<&Token>, after: &str) -> Gap {
    if between == " " {
        return Gap::Nothing;
    }
    if between.contains(['!', '?', '\n', '…']) || between.contains("..") {
        return Gap::Sentence { question: between.contains('?') };
    }
    if let Some((_, rest)) = between.split_once('.')
        && rest.starts_with([' ', '\u{a0}'])
    {
        let abbreviated = before.is_some_and(|t| {
            t.what == TokenKind::Word
                && (t.key.len() <= ABBREVIATION && t.key.starts_with(|c: char| c.is_ascii_digit()))
                || t.what == TokenKind::Word && t.is(LEXICON.abbreviation)
        });
        let capital = after.chars().next().is_some_and(char::is_uppercase);
        if !abbreviated || capital && before.is_some_and(|t| t.key.len() > ABBREVIATION) {
            return Gap::Sentence { question: false };
        }
        return Gap::Nothing;
    }
    let parts = |c: char| {
        matches!(c, ',' | ';' | ':' | '(' | ')' | '"' | '«' | '»' | '“' | '”' | '„' | '>' | '→') || is_emoji(c)
    };
    if between.contains(parts) || [" - ", " – ", " — ", "--"].iter().any(|dash| between.contains(dash)) {
        return Gap::Clause;
    }
    Gap::Nothing
}

/// As far as it matters here: pictures, not letters, digits or marks.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}
