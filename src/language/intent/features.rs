//! What the model goes by: everything about a message that may tell what it asks, each as one number. Computed here alone, for
//! training and for use.
//!
//! A feature is its words, hashed: `word sofa`, `pair my sofa`, `class bed`, `shape i time`. Words are as in [`atom::key`], so that
//! case and marks don't matter; places, times, links and numbers are replaced by their kind. Nothing here is of one language.

use std::collections::HashSet;

use chrono::NaiveDate;

use crate::language::gazetteer::PlaceKind;
use crate::language::intent::Intent;
use crate::language::intent::atom::Atom;
use crate::language::intent::last_day;
use crate::language::intent::lexicon::{LEXICON, Lexicon};
use crate::language::intent::model::Named;
use crate::language::intent::tokens::{Token, TokenKind, Tokens};
use crate::language::intent::weigh::Evidence;
use crate::language::linear;
use crate::language::when::{Span, When};

/// Tokens of a message that are looked at; more say nothing.
const MAX_TOKENS: usize = 400;
/// Classes of a token that are looked at.
const MAX_CLASSES: usize = 6;
/// Tokens after a class in which another makes a pair with it.
const REACH: usize = 3;
/// Words in a telegram, at most.
const FEW_WORDS: usize = 4;
/// Lengths of the pieces of words, in letters.
const PIECES: std::ops::RangeInclusive<usize> = 3..=5;

/// Kinds of features. Those of a kind are told apart from those of another, and may be weighed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// A word, or the kind of what stands for one.
    Word,
    /// Two in a row.
    Pair,
    /// Three to five letters in a row of one word.
    Piece,
    /// A class of the lexicon.
    Class,
    /// Two classes, one soon after the other.
    ClassPair,
    /// A class, with whom the sentence speaks of and how.
    Together,
    /// What the message looks like.
    Shape,
    /// What the cues say in sum.
    Cues,
    /// A single cue.
    Cue,
}

impl Group {
    pub(super) const ALL: [Self; 9] = [
        Self::Word,
        Self::Pair,
        Self::Piece,
        Self::Class,
        Self::ClassPair,
        Self::Together,
        Self::Shape,
        Self::Cues,
        Self::Cue,
    ];

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Pair => "pair",
            Self::Piece => "piece",
            Self::Class => "class",
            Self::ClassPair => "classes",
            Self::Together => "together",
            Self::Shape => "shape",
            Self::Cues => "cues",
            Self::Cue => "cue",
        }
    }
}

/// One feature of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Feature {
    pub hash: u32,
    pub group: Group,
    /// The first sentence that it's found in.
    pub sentence: usize,
}

/// The features of a message, each once, by hash.
pub(super) struct Features {
    pub all: Vec<Feature>,
    /// What each of `all` is, in words; empty unless asked for.
    pub names: Vec<String>,
}

struct Builder {
    all: Vec<Feature>,
    names: Option<Vec<String>>,
}

impl Builder {
    fn add(&mut self, group: Group, sentence: usize, parts: &[&str]) {
        let hash = linear::hash(group as u32, parts);
        self.all.push(Feature { hash, group, sentence });
        if let Some(names) = &mut self.names {
            names.push(format!("{} {}", group.key(), parts.join(" ")));
        }
    }

    fn build(self) -> Features {
        let Self { all, names } = self;
        // The hash and the number of each, as one to sort by: there are thousands.
        let mut order: Vec<u64> = (0..).zip(&all).map(|(n, feature)| u64::from(feature.hash) << 32 | n).collect();
        order.sort_unstable();
        order.dedup_by_key(|one| *one >> 32);
        let numbers = || order.iter().map(|one| (one & u64::from(u32::MAX)) as usize);
        let names = names.map_or_else(Vec::new, |names| numbers().map(|n| names[n].clone()).collect());
        Features { all: numbers().map(|n| all[n]).collect(), names }
    }
}

/// What is known of a message besides its tokens.
pub(super) struct Known<'a> {
    pub times: &'a [Span],
    pub places: &'a [Named],
    pub evidence: &'a Evidence,
    pub today: NaiveDate,
}

/// The features of a message. `named`: whether to say in words what each is.
pub(super) fn of(text: &str, tokens: &Tokens, known: &Known<'_>, named: bool) -> Features {
    let mut made = Builder { all: Vec::new(), names: named.then(Vec::new) };
    let all = &tokens.all[..tokens.all.len().min(MAX_TOKENS)];
    let forms: Vec<Vec<&str>> = all.iter().map(|token| forms(token, known)).collect();
    let classes: Vec<Vec<&str>> = all.iter().map(classes).collect();
    words(all, &forms, &mut made);
    class_pairs(all, &classes, &mut made);
    sentences(all, tokens.questions(), &forms, &classes, &mut made);
    denials(all, &forms, &classes, &mut made);
    whole(text, all, tokens, known, &mut made);
    cues(known.evidence, &mut made);
    made.build()
}

/// What stands for a token: its word, or its kinds, the most telling first.
fn forms<'a>(token: &'a Token, known: &Known<'_>) -> Vec<&'a str> {
    match token.what {
        TokenKind::Word if token.is(LEXICON.number) => vec!["<number>"],
        TokenKind::Word => vec![&token.key],
        TokenKind::Link => vec!["<link>"],
        TokenKind::Place => {
            let kind = known.places.iter().find(|named| named.bytes.start == token.bytes.start);
            match kind.map(|named| named.place.kind) {
                Some(PlaceKind::Country) => vec!["<country>", "<place>"],
                _ => vec!["<place>"],
            }
        }
        TokenKind::Time => {
            let Some(span) = known.times.iter().find(|span| span.bytes.start == token.bytes.start) else {
                return vec!["<time>"];
            };
            let kind = match span.when {
                When::Day(day) if day == known.today => "<today>",
                When::Day(_) => "<day>",
                When::Days { .. } => "<range>",
                When::From(_) => "<from>",
                When::Until(_) => "<until>",
                When::At(_) => "<moment>",
                When::Hours { .. } => "<hours>",
                When::Part { .. } => "<part>",
                When::Weekly { .. } | When::Monthly { .. } | When::Again { .. } => "<repeat>",
                When::Clock(_) => "<clock>",
            };
            let over = last_day(&span.when).is_some_and(|day| day < known.today);
            if over { vec![kind, "<time>", "<over>"] } else { vec![kind, "<time>"] }
        }
    }
}

fn classes(token: &Token) -> Vec<&'static str> {
    let lexicon: &'static Lexicon = &LEXICON;
    // In small letters it is rather "in" of the north than oneself.
    let small_i = token.key == "i" && !token.capital;
    let is_own = |atom: &Atom| !(small_i && lexicon.class_name(*atom) == Some("i"));
    token.atoms.iter().filter(|a| is_own(a)).filter_map(|&a| lexicon.class_name(a)).take(MAX_CLASSES).collect()
}

fn words(all: &[Token], forms: &[Vec<&str>], made: &mut Builder) {
    for (n, token) in all.iter().enumerate() {
        for form in &forms[n] {
            made.add(Group::Word, token.sentence, &[form]);
            if token.opens {
                made.add(Group::Pair, token.sentence, &["^", form]);
            }
        }
        // "Save me _ chair": with a word between, and how a sentence begins.
        if let Some(second) = all.get(n + 2).filter(|second| second.sentence == token.sentence) {
            made.add(Group::Pair, token.sentence, &[forms[n][0], "_", forms[n + 2][0]]);
            if token.opens && second.what == TokenKind::Word {
                made.add(Group::Pair, token.sentence, &["^", forms[n][0], forms[n + 1][0], forms[n + 2][0]]);
            }
        }
        let next = all.get(n + 1).filter(|next| next.sentence == token.sentence);
        match next {
            Some(_) => {
                for form in forms[n].iter().take(2) {
                    for other in forms[n + 1].iter().take(2) {
                        made.add(Group::Pair, token.sentence, &[form, other]);
                    }
                }
            }
            None => made.add(Group::Pair, token.sentence, &[forms[n][0], "$"]),
        }
        if token.what == TokenKind::Word && !token.is(LEXICON.number) {
            pieces(&token.key, token.sentence, made);
        }
    }
}

/// Keys are ASCII, and of bounded length.
fn pieces(key: &str, sentence: usize, made: &mut Builder) {
    if !key.is_ascii() || key.len() < 3 {
        return;
    }
    let edged = format!("^{key}$");
    for len in PIECES {
        for from in 0..=edged.len().saturating_sub(len) {
            if let Some(piece) = edged.get(from..from + len) {
                made.add(Group::Piece, sentence, &[piece]);
            }
        }
    }
}

fn class_pairs(all: &[Token], classes: &[Vec<&str>], made: &mut Builder) {
    for (n, token) in all.iter().enumerate() {
        for class in &classes[n] {
            made.add(Group::Class, token.sentence, &[class]);
            for (far, other) in all.iter().enumerate().skip(n + 1).take(REACH) {
                if other.sentence != token.sentence {
                    break;
                }
                for second in &classes[far] {
                    made.add(Group::ClassPair, token.sentence, &[class, second]);
                    if far == n + 1 {
                        made.add(Group::ClassPair, token.sentence, &[class, "+", second]);
                    }
                }
            }
        }
    }
}

/// Whom a sentence speaks of, from the classes of words, the first that is found.
const PERSONS: [(&str, &[&str]); 5] = [
    ("i", &["i", "my"]),
    ("we", &["we", "us", "at_us"]),
    ("you", &["you", "your", "you_obj"]),
    ("others", &["third", "kin"]),
    ("all", &["welcome_all", "guests", "anyone"]),
];

fn sentences(all: &[Token], questions: &[bool], forms: &[Vec<&str>], classes: &[Vec<&str>], made: &mut Builder) {
    let count = all.last().map_or(0, |t| t.sentence + 1);
    let mut at = 0;
    for sentence in 0..count {
        let end = all[at..].iter().position(|t| t.sentence != sentence).map_or(all.len(), |n| at + n);
        let range = at..end;
        at = end;
        let Some(first) = forms.get(range.start).and_then(|f| f.first()) else { continue };
        if range.is_empty() {
            continue;
        }
        let asks = if questions.get(sentence).copied().unwrap_or(false) { "?" } else { "." };
        let has: HashSet<&str> = classes[range.clone()].iter().flatten().copied().collect();
        let person = PERSONS.iter().find(|(_, of)| of.iter().any(|class| has.contains(class))).map_or("-", |(p, _)| p);
        let kinds: Vec<&str> = forms[range.clone()].iter().flatten().copied().filter(|f| f.starts_with('<')).collect();
        let time = kinds.iter().copied().find(|k| !["<place>", "<country>", "<link>", "<number>"].contains(k));
        let place = if kinds.contains(&"<place>") { "place" } else { "-" };
        let time = time.unwrap_or("-");
        let mut told = String::new();
        for (class, is) in
            [("not", "not"), ("no", "not"), ("cannot", "not"), ("past", "past"), ("been", "past"), ("would", "would")]
        {
            if has.contains(class) && !told.contains(is) {
                told.push_str(is);
            }
        }
        made.add(Group::Shape, sentence, &[asks, person, time, place]);
        made.add(Group::Shape, sentence, &["person", asks, person, &told]);
        made.add(Group::Shape, sentence, &["kinds", time, place, &told]);
        made.add(Group::Shape, sentence, &["first", first, asks]);
        let mut has: Vec<&str> = has.into_iter().collect();
        has.sort_unstable();
        for class in has {
            made.add(Group::Together, sentence, &[class, asks, person]);
            made.add(Group::Together, sentence, &["with", class, time]);
            made.add(Group::Together, sentence, &["near", class, place, asks]);
            if !told.is_empty() {
                made.add(Group::Together, sentence, &["told", class, &told]);
            }
        }
    }
}

/// Words after a denial that it may be of.
const DENIED: usize = 3;

/// What is said in a clause that denies something, and the words right after the denial.
fn denials(all: &[Token], forms: &[Vec<&str>], classes: &[Vec<&str>], made: &mut Builder) {
    let deny = LEXICON.class("deny");
    let clauses: HashSet<usize> = all.iter().filter(|t| t.is(deny)).map(|t| t.clause).collect();
    for (n, token) in all.iter().enumerate() {
        if !clauses.contains(&token.clause) {
            continue;
        }
        for class in &classes[n] {
            made.add(Group::Together, token.sentence, &["denied", class]);
        }
        if token.is(deny) {
            for next in n + 1..all.len().min(n + 1 + DENIED) {
                if all[next].clause == token.clause {
                    made.add(Group::Together, token.sentence, &["not", forms[next][0]]);
                }
            }
        }
    }
}

fn bucket(count: usize, steps: &[usize]) -> String {
    steps.iter().rev().find(|step| count >= **step).map_or_else(|| "0".to_owned(), |step| format!("{step}+"))
}

fn whole(text: &str, all: &[Token], tokens: &Tokens, known: &Known<'_>, made: &mut Builder) {
    let words = all.iter().filter(|t| t.what == TokenKind::Word).count();
    let sentences = tokens.questions().len();
    let has = |what: TokenKind| all.iter().any(|t| t.what == what);
    let yes = |is: bool, word: &'static str| if is { word } else { "-" };
    let asks = tokens.questions().iter().any(|asks| *asks);
    let ends_asking = tokens.questions().last().copied().unwrap_or(false);
    let (time, place, link) =
        (yes(has(TokenKind::Time), "time"), yes(has(TokenKind::Place), "place"), yes(has(TokenKind::Link), "link"));
    let hours = yes(all.iter().any(|t| t.is(LEXICON.hours)), "hours");
    let last = sentences.saturating_sub(1);
    made.add(Group::Shape, last, &["always"]);
    made.add(Group::Shape, last, &["words", &bucket(words, &[1, 2, 3, 5, 8, 12, 20, 35])]);
    made.add(Group::Shape, last, &["sentences", &bucket(sentences, &[1, 2, 3, 5])]);
    made.add(Group::Shape, last, &["has", time, place, link, hours]);
    made.add(Group::Shape, last, &["has", yes(words <= FEW_WORDS, "few"), time, place, hours]);
    made.add(Group::Shape, last, &["asks", yes(asks, "?"), yes(ends_asking, "at the end"), time, place]);
    made.add(Group::Shape, last, &["exclaims", yes(text.contains('!'), "!")]);
    made.add(Group::Shape, last, &["times", &bucket(known.times.len(), &[1, 2, 3])]);
    made.add(Group::Shape, last, &["places", &bucket(known.places.len(), &[1, 2, 3])]);
    if !known.times.is_empty() {
        let over = |span: &Span| last_day(&span.when).is_some_and(|day| day < known.today);
        let (any, every) = (known.times.iter().any(over), known.times.iter().all(over));
        made.add(Group::Shape, last, &["over", yes(any, "any"), yes(every, "every")]);
    }
    if text.chars().any(|c| matches!(c, '\u{1f300}'..='\u{1faff}')) {
        made.add(Group::Shape, last, &["emoji"]);
    }
}

fn cues(evidence: &Evidence, made: &mut Builder) {
    let key = |said: &Option<(Intent, std::ops::Range<usize>)>| said.as_ref().map_or("-", |(intent, _)| intent.key());
    let (cued, guessed) = (key(&evidence.cued), key(&evidence.guessed));
    made.add(Group::Cues, 0, &["decide", if cued == "-" { guessed } else { cued }]);
    made.add(Group::Cues, 0, &["cued", cued]);
    made.add(Group::Cues, 0, &["guess", guessed]);
    made.add(Group::Cues, 0, &["both", cued, guessed]);
    for (says, intent) in evidence.says.iter().zip(Intent::ALL) {
        if says.points != 0 {
            let points = match says.points {
                ..0 => "against",
                0..4 => "weak",
                4..7 => "enough",
                7..12 => "strong",
                _ => "sure",
            };
            made.add(Group::Cues, 0, &["points", intent.key(), points]);
        }
        if says.denied {
            made.add(Group::Cues, 0, &["denied", intent.key()]);
        }
        if says.barred {
            made.add(Group::Cues, 0, &["barred", intent.key()]);
        }
    }
    let (all, any) = (evidence.barred.iter().all(|b| b.0), evidence.barred.iter().any(|b| b.0));
    let clause = evidence.barred.iter().any(|b| b.1);
    let barred = match (all, any, clause) {
        (true, ..) => "all",
        (_, true, _) => "sentence",
        (.., true) => "clause",
        _ => "nothing",
    };
    made.add(Group::Cues, 0, &["over", barred]);
    for &(number, sentence) in &evidence.found {
        let cue = &LEXICON.cues[number];
        made.add(Group::Cue, sentence, &[cue.weight.intent.key(), &cue.text]);
    }
}
