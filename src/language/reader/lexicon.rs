//! The word lists of `data/words` as cues: parsed once, one table for all languages.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::Intent;
use super::pattern::{Mistake, Pattern};
use crate::language::fold;

/// What holds in every language, then one list a language.
const SOURCES: [(&str, &str); 7] = [
    ("data/words/reader.toml", include_str!("../../../data/words/reader.toml")),
    ("data/words/en/reader.toml", include_str!("../../../data/words/en/reader.toml")),
    ("data/words/nb/reader.toml", include_str!("../../../data/words/nb/reader.toml")),
    ("data/words/nn/reader.toml", include_str!("../../../data/words/nn/reader.toml")),
    ("data/words/sv/reader.toml", include_str!("../../../data/words/sv/reader.toml")),
    ("data/words/da/reader.toml", include_str!("../../../data/words/da/reader.toml")),
    ("data/words/de/reader.toml", include_str!("../../../data/words/de/reader.toml")),
];

/// Shortest and longest part within a word that `*part*` may ask for, in letters.
const WITHIN: std::ops::RangeInclusive<usize> = 3..=14;

/// What a token is: a word of some list, a beginning or an end of words, a class.
pub(super) type Atom = u32;

/// What a cue speaks for, and how strongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weight {
    pub intent: Intent,
    pub points: i32,
    /// Whether it holds even of what is over or denied elsewhere in its clause.
    pub always: bool,
}

#[derive(Debug)]
pub(super) struct Cue {
    pub pattern: Pattern,
    pub weight: Weight,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    classes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    cues: BTreeMap<String, BTreeMap<Strength, Vec<String>>>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Strength {
    /// Beats the strong cues of other intents.
    Sure,
    Strong,
    Fair,
    /// Not enough by itself.
    Hint,
    Doubt,
    Against,
}

impl Strength {
    fn points(self) -> i32 {
        match self {
            Self::Sure => 8,
            Self::Strong => 6,
            Self::Fair => 4,
            Self::Hint => 2,
            Self::Doubt => -4,
            Self::Against => -6,
        }
    }
}

/// The classes that code asks for by name.
pub(super) struct Lexicon {
    words: HashMap<String, Vec<Atom>>,
    /// By [`fold::letters`], for words that only their marks tell from others.
    marked: HashMap<String, Vec<Atom>>,
    starts: HashMap<String, Vec<Atom>>,
    ends: HashMap<String, Vec<Atom>>,
    within: HashMap<String, Vec<Atom>>,
    pub cues: Vec<Cue>,
    /// By the atom that a cue begins with.
    pub by_first: HashMap<Atom, Vec<usize>>,
    classes: HashMap<String, Atom>,
    pub place: Atom,
    pub time: Atom,
    pub link: Atom,
    pub number: Atom,
    pub abbreviation: Atom,
    pub german: Atom,
    pub event: Atom,
    pub part_of_day: Atom,
}

pub(super) static LEXICON: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::parse(&SOURCES).unwrap_or_else(|error| panic!("part of the program: {error}")));

#[derive(Debug, thiserror::Error)]
pub(super) enum Wrong {
    #[error("{0}: {1}")]
    Toml(&'static str, toml::de::Error),
    #[error("{0}: {1}")]
    Pattern(&'static str, Mistake),
    #[error("{0}: no intent {1:?}")]
    Intent(&'static str, String),
    #[error("{0}: {1:?} isn't one word")]
    Word(&'static str, String),
}

impl Lexicon {
    fn parse(sources: &[(&'static str, &str)]) -> Result<Lexicon, Wrong> {
        let mut made = Maker::default();
        let lists = sources
            .iter()
            .map(|&(file, text)| Ok((file, toml::from_str::<List>(text).map_err(|e| Wrong::Toml(file, e))?)))
            .collect::<Result<Vec<_>, Wrong>>()?;
        for (file, list) in &lists {
            for (class, words) in &list.classes {
                let class = made.class(class);
                for word in words {
                    made.word(word, class).ok_or_else(|| Wrong::Word(file, word.clone()))?;
                }
            }
        }
        let [place, time, link, number, abbreviation, german, event, part_of_day] =
            ["place", "time", "link", "number", "abbreviation", "german", "event", "part_of_day"]
                .map(|name| made.class(name));
        let mut cues = Vec::new();
        for (file, list) in &lists {
            for (intent, strengths) in &list.cues {
                let intent = *Intent::ALL
                    .iter()
                    .find(|i| i.key() == intent)
                    .ok_or_else(|| Wrong::Intent(file, intent.clone()))?;
                for (strength, patterns) in strengths {
                    for text in patterns {
                        let pattern =
                            Pattern::parse(text, |part| made.atom(part)).map_err(|e| Wrong::Pattern(file, e))?;
                        let always = matches!(intent, Intent::FollowUp | Intent::Contact | Intent::Rsvp)
                            || *strength == Strength::Against;
                        cues.push(Cue { pattern, weight: Weight { intent, points: strength.points(), always } });
                    }
                }
            }
        }
        let mut by_first: HashMap<Atom, Vec<usize>> = HashMap::new();
        for (n, cue) in cues.iter().enumerate() {
            for &atom in &cue.pattern.elements[0].any {
                by_first.entry(atom).or_default().push(n);
            }
        }
        let Maker { words, marked, starts, ends, within, classes, .. } = made;
        Ok(Lexicon {
            words,
            marked,
            starts,
            ends,
            within,
            cues,
            by_first,
            classes,
            place,
            time,
            link,
            number,
            abbreviation,
            german,
            event,
            part_of_day,
        })
    }

    /// The class of this name. One that no list has matches nothing.
    pub fn class(&self, name: &str) -> Atom {
        self.classes.get(name).copied().unwrap_or(Atom::MAX)
    }

    /// What a word is, sorted. The number of parts of it that are looked up is bounded by its length, which is bounded.
    pub fn atoms(&self, key: &str, word: &str) -> Vec<Atom> {
        let mut atoms = Vec::new();
        let mut add = |map: &HashMap<String, Vec<Atom>>, part: &str| {
            if let Some(found) = map.get(part) {
                atoms.extend_from_slice(found);
            }
        };
        add(&self.words, key);
        add(&self.marked, &marked(word));
        // Keys are ASCII.
        for n in 1..=key.len() {
            add(&self.starts, &key[..n]);
            add(&self.ends, &key[key.len() - n..]);
        }
        for from in 0..key.len() {
            for len in WITHIN.take_while(|len| from + len <= key.len()) {
                add(&self.within, &key[from..from + len]);
            }
        }
        if key.starts_with(|c: char| c.is_ascii_digit()) {
            atoms.push(self.number);
        }
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    }

    /// What an expression of time is: a time, and whatever class its words are in ("every", "weekend").
    pub fn atoms_of_time(&self, text: &str) -> Vec<Atom> {
        let mut atoms = vec![self.time];
        for word in fold::words(text).take(12) {
            atoms.extend(self.words.get(&key(&text[word])).into_iter().flatten());
        }
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    }
}

/// A word's key: as [`fold::key`], but an apostrophe stays, so that "we're" isn't "were". Always ASCII.
pub(super) fn key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    for (n, part) in word.split(['\'', '’', '‘', '´', '`']).enumerate() {
        if n > 0 {
            key.push('\'');
        }
        key.push_str(&fold::key(part));
    }
    key
}

/// As [`key`], with the marks of Nordic and German letters.
fn marked(word: &str) -> String {
    if word.contains(['\'', '’']) { key(word) } else { fold::letters(word) }
}

#[derive(Default)]
struct Maker {
    words: HashMap<String, Vec<Atom>>,
    marked: HashMap<String, Vec<Atom>>,
    starts: HashMap<String, Vec<Atom>>,
    ends: HashMap<String, Vec<Atom>>,
    within: HashMap<String, Vec<Atom>>,
    classes: HashMap<String, Atom>,
    single: HashMap<String, Atom>,
    last: Atom,
}

impl Maker {
    fn new_atom(&mut self) -> Atom {
        self.last += 1;
        self.last
    }

    fn class(&mut self, name: &str) -> Atom {
        if let Some(&atom) = self.classes.get(name) {
            return atom;
        }
        let atom = self.new_atom();
        self.classes.insert(name.to_owned(), atom);
        atom
    }

    /// Makes a word, or a part of words, one of `atom`.
    fn word(&mut self, word: &str, atom: Atom) -> Option<()> {
        if let Some(word) = word.strip_prefix('=') {
            self.marked.entry(marked(word)).or_default().push(atom);
            return (!word.is_empty()).then_some(());
        }
        let bare = word.trim_matches('*');
        let key = key(bare);
        if key.is_empty() || key.contains(' ') || bare.contains('*') {
            return None;
        }
        let map = match (word.starts_with('*'), word.ends_with('*')) {
            (false, false) => &mut self.words,
            (false, true) => &mut self.starts,
            (true, false) => &mut self.ends,
            (true, true) if WITHIN.contains(&key.len()) => &mut self.within,
            (true, true) => return None,
        };
        map.entry(key).or_default().push(atom);
        Some(())
    }

    fn atom(&mut self, part: &str) -> Option<Atom> {
        if let Some(class) = part.strip_prefix('<').and_then(|p| p.strip_suffix('>')) {
            return self.classes.get(class).copied();
        }
        if let Some(&atom) = self.single.get(part) {
            return Some(atom);
        }
        let atom = self.new_atom();
        self.word(part, atom)?;
        self.single.insert(part.to_owned(), atom);
        Some(atom)
    }
}
