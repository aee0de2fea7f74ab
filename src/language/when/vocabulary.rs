//! The word lists of `data/words/<language>/when.toml`, parsed once into one table from phrases to meanings.
//! A phrase may mean several things, in one language or in different ones; the grammar asks for the one that fits.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::time_of_day::DayPart;
use crate::language::when::meaning::{self, Caution, Meaning, Role, Sense, Unit, WEEK};
use crate::language::when::spelling;
use crate::language::when::tokens;
use crate::locale::names::{Names, names};
use crate::locale::{Language, LanguageSet};

/// Names of days and parts of the day up to this length are abbreviations, in characters.
const SHORT: usize = 4;

/// One form, or several that are the same.
#[derive(Deserialize)]
#[serde(untagged)]
enum Forms {
    One(String),
    Several(Vec<String>),
}

impl Forms {
    fn each(&self) -> &[String] {
        match self {
            Self::One(form) => std::slice::from_ref(form),
            Self::Several(forms) => forms,
        }
    }
}

/// One language's file, without what is only shown.
#[derive(Deserialize)]
struct File {
    tells: Vec<String>,
    ordinary: Vec<String>,
    endings: Vec<String>,
    #[serde(default)]
    wary: Vec<String>,
    #[serde(default)]
    months: [Vec<String>; 12],
    weekdays: [Vec<String>; 7],
    weekly: [Vec<String>; 7],
    numbers: Vec<Forms>,
    ordinals: Vec<Forms>,
    counts: BTreeMap<String, Vec<String>>,
    relative: BTreeMap<String, Vec<String>>,
    today: BTreeMap<DayPart, Vec<String>>,
    parts: BTreeMap<DayPart, Vec<String>>,
    weekly_parts: BTreeMap<DayPart, Vec<String>>,
    units: BTreeMap<Unit, Vec<String>>,
    lengths: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    feasts: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    moving: BTreeMap<String, Vec<String>>,
    zones: BTreeMap<String, Vec<String>>,
    roles: BTreeMap<Role, Vec<String>>,
}

/// All phrases of all languages.
pub(super) struct PhraseTable {
    phrases: HashMap<String, Vec<Sense>>,
    /// The most tokens of any phrase that begins with a token.
    longest: HashMap<String, usize>,
    endings: Vec<String>,
    /// Words that show their language.
    tells: HashMap<String, LanguageSet>,
    /// Words made of two ("tirsdagskveld"): the characters of the first, and how many between them are skipped.
    compounds: HashMap<String, (usize, usize)>,
}

pub(super) static PHRASES: LazyLock<PhraseTable> = LazyLock::new(|| {
    let mut words = PhraseTable {
        phrases: HashMap::new(),
        longest: HashMap::new(),
        endings: Vec::new(),
        tells: HashMap::new(),
        compounds: HashMap::new(),
    };
    for language in Language::ALL {
        let file = toml::from_str(language.files().when).expect("the word lists are part of the program, and tested");
        Loader::new(&mut words, &file, LanguageSet::of(language)).all(&names(language.locales()));
    }
    words
});

impl PhraseTable {
    /// The meanings of a phrase, given as its tokens joined by spaces.
    pub(super) fn phrase(&self, key: &str) -> Option<&[Sense]> {
        self.phrases.get(key).map(Vec::as_slice)
    }

    /// The most tokens that a phrase beginning with this token can have; 0 where none does.
    pub(super) fn longest(&self, token: &str) -> usize {
        self.longest.get(token).copied().unwrap_or(0)
    }

    /// The names of months, with their numbers; no abbreviations.
    pub(super) fn months(&self) -> impl Iterator<Item = (&str, u32)> {
        self.phrases.iter().flat_map(|(name, senses)| {
            senses.iter().filter_map(move |sense| match sense.meaning {
                Meaning::Month { number, name: true, .. } => Some((name.as_str(), number)),
                _ => None,
            })
        })
    }

    /// The word without an ending that it may carry, if it carries one.
    pub(super) fn stem<'w>(&self, word: &'w str) -> Option<&'w str> {
        self.endings.iter().find_map(|ending| word.strip_suffix(ending.as_str())).filter(|stem| !stem.is_empty())
    }

    /// The languages that a word speaks for.
    pub(super) fn tells(&self, word: &str) -> LanguageSet {
        self.tells.get(word).copied().unwrap_or(LanguageSet::NONE)
    }

    /// Where a word of two is parted: the characters of its first word, and those between it and the second.
    pub(super) fn compound(&self, word: &str) -> Option<(usize, usize)> {
        self.compounds.get(word).copied()
    }
}

/// One language's words on their way into the table.
struct Loader<'w> {
    words: &'w mut PhraseTable,
    file: &'w File,
    language: LanguageSet,
    ordinary: Vec<String>,
}

impl<'w> Loader<'w> {
    fn new(words: &'w mut PhraseTable, file: &'w File, language: LanguageSet) -> Self {
        let ordinary = file.ordinary.iter().map(|word| tokens::keys(word).join(" ")).collect();
        Self { words, file, language, ordinary }
    }

    fn all(&mut self, names: &Names) {
        let file = self.file;
        for word in &file.tells {
            self.tell(word);
        }
        for ((number, own), named) in (1..).zip(&file.months).zip(&names.months) {
            let full = own.first().or(named.first());
            for form in own.iter().chain(named) {
                let name = Some(form) == full || form.chars().count() > SHORT;
                let wary = !name || file.wary.contains(&form.to_lowercase());
                self.put(form, Meaning::Month { number, wary, name });
            }
        }
        for (day, (own, named)) in WEEK.into_iter().zip(file.weekdays.iter().zip(&names.weekdays)) {
            for form in own.iter().chain(named) {
                self.put(form, Meaning::Weekday { day, caution: self.caution(form) });
            }
        }
        for (day, forms) in WEEK.into_iter().zip(&file.weekly) {
            self.put_each(forms, Meaning::Weekly(day));
        }
        for (number, forms) in (1..).zip(&file.numbers) {
            self.put_each(forms.each(), Meaning::Number(number));
        }
        for (number, forms) in (1..).zip(&file.ordinals) {
            self.put_each(forms.each(), Meaning::Ordinal(number));
        }
        self.put_numbered(&file.counts, Meaning::Count);
        self.put_numbered(&file.relative, Meaning::Relative);
        self.put_numbered(&file.lengths, Meaning::Length);
        for (date, forms) in &file.feasts {
            let (month, day) = date
                .split_once('-')
                .and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)))
                .expect("feasts of the word lists have a month and a day, and are tested");
            self.put_each(forms, Meaning::Feast(month, day));
        }
        for (days, forms) in &file.moving {
            let moving = meaning::moving(days).expect("the moving feasts of the word lists are tested");
            self.put_each(forms, Meaning::Moving(moving));
        }
        self.put_all(&file.today, Meaning::Today);
        self.put_all(&file.parts, Meaning::Part);
        self.put_all(&file.weekly_parts, Meaning::WeeklyPart);
        self.put_all(&file.units, Meaning::Unit);
        for (name, forms) in &file.zones {
            let zone =
                name.parse().expect("the zones of the word lists have names of the IANA database, and are tested");
            self.put_each(forms, Meaning::Zone(zone));
        }
        self.put_all(&file.roles, Meaning::Role);
        self.words.endings.extend(file.endings.iter().cloned());
        self.compounds(names);
    }

    fn caution(&self, form: &str) -> Caution {
        let length = form.chars().count();
        let key = form.to_lowercase();
        if self.file.wary.contains(&key) {
            Caution::Wary
        } else if self.language == LanguageSet::of(Language::En) {
            Caution::Free
        } else if self.ordinary.contains(&key) {
            Caution::Strict
        } else if length > SHORT {
            Caution::Free
        } else if length > 2 || form.starts_with(char::is_uppercase) {
            Caution::Wary
        } else {
            Caution::Paired
        }
    }

    /// "Mittwochabend", "tirsdagskveld", "sextiden": days with a part of the day, hours with "about".
    fn compounds(&mut self, names: &Names) {
        let file = self.file;
        let none = Vec::new();
        let days = names.weekdays.iter().flatten().chain(file.weekdays.iter().flatten());
        let days: Vec<_> = days.filter(|day| day.chars().count() > SHORT).collect();
        let parts = file.parts.values().chain(file.weekly_parts.values()).flatten();
        let noon = file.roles.get(&Role::Noon).unwrap_or(&none).iter();
        let working = file.roles.get(&Role::WorkingDay).unwrap_or(&none).iter();
        let days: Vec<_> = days.into_iter().chain(working).collect();
        let parts: Vec<_> = parts.chain(noon).filter(|part| !part.contains([' ', '.'])).collect();
        for day in days {
            for part in &parts {
                self.compound(day, 0, part);
                self.compound(&format!("{day}s"), 1, part);
            }
        }
        let about: Vec<_> = file.roles.get(&Role::Ish).unwrap_or(&none).iter().collect();
        for number in file.numbers.iter().flat_map(Forms::each) {
            about.iter().for_each(|about| self.compound(number, 0, about));
        }
    }

    /// The first word, of whose characters the last `between` only join it to the second.
    fn compound(&mut self, first: &str, between: usize, second: &str) {
        let whole = format!("{first}{second}").to_lowercase();
        for spelt in spelling::variants(&whole) {
            // Spelt with other letters, it may be parted elsewhere.
            let start = spelling::variants(&first.to_lowercase()).into_iter().find(|start| spelt.starts_with(start));
            if let Some(start) = start.filter(|_| !self.words.phrases.contains_key(&spelt)) {
                self.words.compounds.insert(spelt, (start.chars().count() - between, between));
            }
        }
    }

    fn tell(&mut self, word: &str) {
        let key = tokens::keys(word).join(" ");
        let told = self.words.tells.entry(key).or_default();
        *told = told.or(self.language);
    }

    fn put_each(&mut self, forms: &[String], meaning: Meaning) {
        forms.iter().for_each(|form| self.put(form, meaning));
    }

    fn put_all<K: Copy>(&mut self, lists: &BTreeMap<K, Vec<String>>, meaning: fn(K) -> Meaning) {
        for (key, forms) in lists {
            self.put_each(forms, meaning(*key));
        }
    }

    /// As `put_all`, where the keys are numbers; TOML has only texts for keys.
    fn put_numbered(&mut self, lists: &BTreeMap<String, Vec<String>>, meaning: fn(u32) -> Meaning) {
        for (key, forms) in lists {
            let number = key.parse().expect("keys of counts, relative days and lengths are numbers, and tested");
            self.put_each(forms, meaning(number));
        }
    }

    fn put(&mut self, form: &str, meaning: Meaning) {
        let whole = tokens::keys(form).join(" ");
        for spelt in spelling::variants(&whole) {
            let ordinary = self.ordinary.contains(&spelt);
            // Without its marks a short word is soon another one.
            let slip = spelt != whole && spelt.chars().count() <= SHORT;
            // An ordinary word that is the name of a day only in another spelling is no name of a day by itself.
            let meaning = match meaning {
                Meaning::Weekday { day, caution: Caution::Free | Caution::Wary }
                    if slip || (ordinary && spelt != whole) =>
                {
                    Meaning::Weekday { day, caution: Caution::Strict }
                }
                same => same,
            };
            let exact = spelt == whole;
            self.put_key(spelt, meaning, ordinary || slip, exact);
        }
    }

    /// What is written with its very letters comes first: "attande" is "attande" before it is "åttande".
    fn put_key(&mut self, key: String, meaning: Meaning, strict: bool, exact: bool) {
        let count = key.split(' ').count();
        let Some(first) = key.split(' ').next().filter(|first| !first.is_empty()) else { return };
        let longest = self.words.longest.entry(first.to_owned()).or_default();
        *longest = count.max(*longest);
        let is_name = matches!(meaning, Meaning::Weekday { caution: Caution::Free, .. } | Meaning::Weekly(_));
        let own = count == 1 && !strict && (is_name || matches!(meaning, Meaning::Relative(_) | Meaning::Unit(_)));
        if own && key.chars().count() > SHORT {
            let told = self.words.tells.entry(key.clone()).or_default();
            *told = told.or(self.language);
        }
        let strict = if strict { self.language } else { LanguageSet::NONE };
        let senses = self.words.phrases.entry(key).or_default();
        if let Some(sense) = senses.iter_mut().find(|sense| sense.meaning == meaning) {
            sense.languages = sense.languages.or(self.language);
            sense.strict = sense.strict.or(strict);
        } else {
            let first = exact && matches!(meaning, Meaning::Ordinal(_));
            let at = if first { 0 } else { senses.len() };
            senses.insert(at, Sense { meaning, languages: self.language, strict });
        }
    }
}
