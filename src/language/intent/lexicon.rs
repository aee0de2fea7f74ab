//! The word lists of `data/words` as cues: parsed once, one table for all languages.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::time_of_day::{DayPart, TimeOfDay};
use crate::language::intent::atom::{ANY, Atom, key, marked};
use crate::language::intent::model::Intent;
use crate::language::intent::pattern::{Pattern, PatternError};
use crate::language::when::When;
use crate::locale::{Language, LanguageSet};
use crate::text::fold;

/// The list that holds in every language; each language has one of its own besides.
const COMMON: (&str, &str) = ("data/words/intent.toml", include_str!("../../../data/words/intent.toml"));

/// Words of so many letters are words of several languages.
const SHORT: usize = 4;

/// Shortest and longest part within a word that `*part*` may ask for, in letters.
const WITHIN: std::ops::RangeInclusive<usize> = 3..=14;

pub(super) const SURE: i32 = 12;
pub(super) const STRONG: i32 = 7;
pub(super) const HINT: i32 = 2;
pub(super) const DOUBT: i32 = -4;

/// What a cue speaks for, and how strongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weight {
    pub intent: Intent,
    pub points: i32,
    /// Whether it holds even of what is over or denied elsewhere in its clause.
    pub always: bool,
}

#[derive(Debug)]
pub(super) struct IntentCue {
    /// As it's written in the list.
    pub text: String,
    pub pattern: Pattern,
    pub weight: Weight,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CueList {
    #[serde(default)]
    classes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    cues: BTreeMap<String, BTreeMap<Strength, Vec<String>>>,
}

/// What of a list of words of time is read here.
#[derive(Deserialize)]
struct TellingWords {
    tells: Vec<String>,
}

/// A word that is of a class only where one of these languages is spoken, and only so written.
#[derive(Debug)]
struct LanguageWord {
    languages: LanguageSet,
    /// "I", not "i".
    capital: bool,
    /// As [`fold::letters`], where the marks matter: "æ", not "a".
    letters: Option<String>,
    atom: Atom,
}

impl LanguageWord {
    /// A word of a language's list, if it's a word of that language alone: marked so, or so short that it's another word
    /// elsewhere.
    fn read(word: &str, language: Language, atom: Atom) -> Option<LanguageWord> {
        let (languages, word) = match word.strip_prefix('~') {
            Some(word) => (LanguageSet::of(language), word),
            None if word.trim_start_matches('=').chars().count() <= SHORT && !word.contains('*') => {
                (language.with_shared_short_words(), word)
            }
            None => return None,
        };
        let letters = word.strip_prefix('=').map(fold::letters);
        Some(LanguageWord { languages, capital: word.starts_with(char::is_uppercase), letters, atom })
    }
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Strength {
    /// Beats the strong cues of other intents.
    Sure,
    Strong,
    Fair,
    /// Enough where nothing else is found.
    Likely,
    /// Not enough by itself.
    Hint,
    Doubt,
    Against,
    /// The intent isn't read in this clause.
    Denied,
}

impl Strength {
    fn points(self) -> i32 {
        match self {
            Self::Sure => SURE,
            Self::Strong => STRONG,
            Self::Fair => 5,
            Self::Likely => 4,
            Self::Hint => HINT,
            Self::Doubt => DOUBT,
            Self::Against => -6,
            Self::Denied => 0,
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
    /// How long those are, the shortest first.
    within_lengths: BTreeSet<usize>,
    own: HashMap<String, Vec<LanguageWord>>,
    /// The languages that a word is a sign of.
    tells: HashMap<String, LanguageSet>,
    pub cues: Vec<IntentCue>,
    /// By the atom that a cue begins with.
    by_first: Vec<Vec<usize>>,
    classes: HashMap<String, Atom>,
    /// By atom: the name of the class that it is, if it is one.
    class_names: Vec<Option<String>>,
    pub place: Atom,
    pub time: Atom,
    /// A time with hours, one that comes again, and one of days from here to there.
    pub hours: Atom,
    pub repeat: Atom,
    pub range: Atom,
    /// A time from this hour to that.
    pub span: Atom,
    /// A night.
    pub night: Atom,
    pub link: Atom,
    pub number: Atom,
    pub abbreviation: Atom,
    pub german: Atom,
    /// What an expression of time may be.
    of_time: Vec<Atom>,
}

pub(super) static LEXICON: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::parse().unwrap_or_else(|error| panic!("part of the program: {error}")));

#[derive(Debug, thiserror::Error)]
pub(super) enum LexiconError {
    #[error("{0}: {1}")]
    Toml(String, toml::de::Error),
    #[error("{0}: {1}")]
    Pattern(String, PatternError),
    #[error("{0}: no intent {1:?}")]
    Intent(String, String),
    #[error("{0}: {1:?} isn't one word")]
    Word(String, String),
}

impl Lexicon {
    fn parse() -> Result<Lexicon, LexiconError> {
        let mut made = Builder::default();
        let lists = std::iter::once((None, COMMON.0.to_owned(), COMMON.1))
            .chain(Language::ALL.into_iter().map(|language| {
                (Some(language), format!("data/words/{language}/intent.toml"), language.files().intent)
            }))
            .map(|(language, file, text)| match toml::from_str::<CueList>(text) {
                Ok(list) => Ok((language, file, list)),
                Err(error) => Err(LexiconError::Toml(file, error)),
            })
            .collect::<Result<Vec<_>, LexiconError>>()?;
        for (language, file, list) in &lists {
            for (class, words) in &list.classes {
                let class = made.class(class);
                for word in words {
                    if let Some(own) = language.and_then(|language| LanguageWord::read(word, language, class)) {
                        made.own.entry(key(word.trim_start_matches(['~', '=']))).or_default().push(own);
                        continue;
                    }
                    made.word(word, class).ok_or_else(|| LexiconError::Word(file.clone(), word.clone()))?;
                }
            }
        }
        let [place, time, hours, repeat, range, span, night, link, number, abbreviation, german] =
            ["place", "time", "hours", "repeat", "range", "span", "night", "link", "number", "abbreviation", "german"]
                .map(|name| made.class(name));
        let mut cues = Vec::new();
        for (_, file, list) in &lists {
            for (intent, strengths) in &list.cues {
                let intent = *Intent::ALL
                    .iter()
                    .find(|i| i.key() == intent)
                    .ok_or_else(|| LexiconError::Intent(file.clone(), intent.clone()))?;
                for (strength, patterns) in strengths {
                    for text in patterns {
                        let pattern = Pattern::parse(text, |part| made.atom(part))
                            .map_err(|e| LexiconError::Pattern(file.clone(), e))?;
                        let always = match intent {
                            Intent::FollowUp | Intent::Contact => true,
                            Intent::Rsvp => *strength == Strength::Sure,
                            _ => *strength == Strength::Against,
                        };
                        cues.push(IntentCue {
                            text: text.clone(),
                            pattern,
                            weight: Weight { intent, points: strength.points(), always },
                        });
                    }
                }
            }
        }
        let mut by_first: Vec<Vec<usize>> = Vec::new();
        for (n, cue) in cues.iter().enumerate() {
            for &atom in &cue.pattern.elements[0].any {
                entry(&mut by_first, atom).push(n);
            }
        }
        let of_time = vec![time, hours, repeat, range, span, night, made.class("every"), made.class("day")];
        let mut tells: HashMap<String, LanguageSet> = HashMap::new();
        for language in Language::ALL {
            let list = toml::from_str::<TellingWords>(language.files().when)
                .map_err(|e| LexiconError::Toml(format!("data/words/{language}/when.toml"), e))?;
            for word in list.tells {
                let languages = tells.entry(key(&word)).or_default();
                *languages = languages.or(LanguageSet::of(language));
            }
        }
        let mut class_names: Vec<Option<String>> = Vec::new();
        for (name, &atom) in &made.classes {
            *entry(&mut class_names, atom) = Some(name.clone());
        }
        let Builder { words, marked, starts, ends, within, classes, own, .. } = made;
        Ok(Lexicon {
            words,
            marked,
            starts,
            ends,
            within_lengths: within.keys().map(String::len).collect(),
            within,
            own,
            tells,
            cues,
            by_first,
            classes,
            class_names,
            place,
            time,
            hours,
            repeat,
            range,
            span,
            night,
            link,
            number,
            abbreviation,
            german,
            of_time,
        })
    }

    /// The class of this name. One that no list has matches nothing.
    pub fn class(&self, name: &str) -> Atom {
        self.classes.get(name).copied().unwrap_or(Atom::MAX)
    }

    /// The name of the class that an atom is; `None` for a single word.
    pub fn class_name(&self, atom: Atom) -> Option<&str> {
        self.class_names.get(atom as usize)?.as_deref()
    }

    /// The cues that begin with an atom, by their number.
    pub fn cues_from(&self, atom: Atom) -> &[usize] {
        self.by_first.get(atom as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether a word is in some list as it is, not only by how it begins or ends.
    pub fn has_word(&self, key: &str) -> bool {
        self.words.contains_key(key) || self.own.contains_key(key)
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
            for len in self.within_lengths.iter().take_while(|len| from + *len <= key.len()) {
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

    /// The languages that a message with these words is likely to be in: all where no word is a sign of one. Of languages
    /// that share their short words only the best counts.
    pub fn spoken<'a>(&self, keys: impl Iterator<Item = &'a str>) -> LanguageSet {
        let mut votes = [0_usize; Language::COUNT];
        for language in keys.filter_map(|key| self.tells.get(key)).flat_map(|languages| languages.iter()) {
            votes[language.index()] += 1;
        }
        let most = |languages: LanguageSet| languages.iter().map(|language| votes[language.index()]).max().unwrap_or(0);
        let best = votes.iter().copied().max().unwrap_or(0);
        let is_spoken = |language: &Language| {
            let own = votes[language.index()];
            own * 2 >= best && own == most(language.with_shared_short_words())
        };
        Language::ALL.into_iter().filter(is_spoken).collect()
    }

    /// What a word is besides in these languages.
    pub fn own_atoms<'a>(
        &'a self,
        spoken: LanguageSet,
        key: &str,
        word: &'a str,
        capital: bool,
    ) -> impl Iterator<Item = Atom> + 'a {
        let own = self.own.get(key).into_iter().flatten();
        own.filter(move |own| {
            spoken.meets(own.languages)
                && (capital || !own.capital)
                && own.letters.as_ref().is_none_or(|letters| *letters == fold::letters(word))
        })
        .map(|own| own.atom)
    }

    /// Whether a word is of a class in any language.
    pub fn is_of(&self, key: &str, word: &str, class: Atom) -> bool {
        let all = Language::ALL.into_iter().collect();
        self.atoms(key, word).contains(&class) || self.own_atoms(all, key, word, true).any(|atom| atom == class)
    }

    /// What an expression of time is: a time, and whatever class its words are in ("every", "weekend").
    pub fn atoms_of_time(&self, text: &str, when: &When) -> Vec<Atom> {
        let mut atoms = vec![self.time];
        let spans = |time: &TimeOfDay| matches!(time, TimeOfDay::Between(..));
        match when {
            When::At(_) | When::Clock(TimeOfDay::At(_)) => atoms.push(self.hours),
            When::Hours { .. } | When::Clock(TimeOfDay::Between(..)) => atoms.extend([self.hours, self.span]),
            When::Weekly { time, .. } | When::Monthly { time, .. } | When::Again { time, .. } => {
                atoms.push(self.repeat);
                atoms.extend(time.map(|_| self.hours));
                atoms.extend(time.filter(spans).map(|_| self.span));
            }
            When::Part { part: DayPart::Night, .. } => atoms.push(self.night),
            When::Days { .. } | When::From(_) | When::Until(_) => atoms.push(self.range),
            _ => {}
        }
        for word in fold::words(text).take(12) {
            atoms.extend(self.words.get(&key(&text[word])).into_iter().flatten());
        }
        // In "march" nobody marches.
        atoms.retain(|atom| self.of_time.contains(atom));
        atoms.sort_unstable();
        atoms.dedup();
        atoms
    }
}

/// What a table has for an atom. Atoms are numbered from 1 on.
fn entry<T: Clone + Default>(table: &mut Vec<T>, atom: Atom) -> &mut T {
    let at = atom as usize;
    if table.len() <= at {
        table.resize(at + 1, T::default());
    }
    &mut table[at]
}

#[derive(Default)]
struct Builder {
    words: HashMap<String, Vec<Atom>>,
    marked: HashMap<String, Vec<Atom>>,
    starts: HashMap<String, Vec<Atom>>,
    ends: HashMap<String, Vec<Atom>>,
    within: HashMap<String, Vec<Atom>>,
    own: HashMap<String, Vec<LanguageWord>>,
    classes: HashMap<String, Atom>,
    single: HashMap<String, Atom>,
    last: Atom,
}

impl Builder {
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
        if part == "_" {
            return Some(ANY);
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
