//! The word lists of `data/words/<language>/when.toml`, parsed once into one table from phrases to meanings.
//! A phrase may mean several things, in one language or in different ones; the grammar asks for the one that fits.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use chrono::Weekday;
use chrono_tz::Tz;
use serde::Deserialize;

use super::{Part, lexemes};

/// The lists that are read, one a language.
const SOURCES: [&str; 1] = [include_str!("../../../data/words/en/when.toml")];

/// What a small word does in an expression; the words are in the table `[roles]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Role {
    Every,
    EveryOther,
    Daily,
    Weekly,
    Monthly,
    WorkingDays,
    WeekendDays,
    Last,
    This,
    Next,
    Whole,
    The,
    On,
    Of,
    At,
    Around,
    In,
    For,
    Over,
    From,
    To,
    Until,
    Between,
    And,
    Or,
    Onwards,
    Noon,
    Midnight,
    Half,
    HalfPast,
    Quarter,
    Past,
    /// As in "quarter to six".
    Before,
    Am,
    Pm,
    OClock,
    OrdinalEnding,
    Week,
    Weekend,
    Month,
    Now,
    /// Between the date and the time of ISO 8601.
    DateTime,
    NoDate,
    Counted,
    Measure,
    Numbered,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Month,
}

/// One thing that a phrase can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Role(Role),
    /// 1 to 12. `wary`: also an ordinary word; `name`: not an abbreviation.
    Month {
        number: u32,
        wary: bool,
        name: bool,
    },
    Weekday {
        day: Weekday,
        wary: bool,
    },
    /// A weekday as said of every week.
    Weekly(Weekday),
    Number(u32),
    Ordinal(u32),
    /// A count that is only one before a unit: "a", "a couple of".
    Count(u32),
    /// Days from today.
    Relative(u32),
    /// A part of today.
    Today(Part),
    Part(Part),
    /// A part of the day as said of every week.
    WeeklyPart(Part),
    Unit(Unit),
    /// A length in minutes.
    Length(u32),
    Zone(Tz),
}

/// One language's file, without what is only shown.
#[derive(Deserialize)]
struct File {
    endings: Vec<String>,
    wary: Vec<String>,
    months: [Vec<String>; 12],
    weekdays: [Vec<String>; 7],
    weekly: [Vec<String>; 7],
    numbers: Vec<String>,
    ordinals: Vec<String>,
    counts: BTreeMap<String, Vec<String>>,
    relative: BTreeMap<String, Vec<String>>,
    today: BTreeMap<Part, Vec<String>>,
    parts: BTreeMap<Part, Vec<String>>,
    weekly_parts: BTreeMap<Part, Vec<String>>,
    units: BTreeMap<Unit, Vec<String>>,
    lengths: BTreeMap<String, Vec<String>>,
    zones: BTreeMap<String, Vec<String>>,
    roles: BTreeMap<Role, Vec<String>>,
}

/// All phrases of all languages.
pub(super) struct Words {
    phrases: HashMap<String, Vec<Meaning>>,
    /// The most tokens of any phrase that begins with a token.
    longest: HashMap<String, usize>,
    endings: Vec<String>,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words { phrases: HashMap::new(), longest: HashMap::new(), endings: Vec::new() };
    for source in SOURCES {
        words.add(toml::from_str(source).expect("the word lists are part of the program, and tested"));
    }
    words
});

pub(super) const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

impl Words {
    /// The meanings of a phrase, given as its tokens joined by spaces.
    pub(super) fn phrase(&self, key: &str) -> Option<&[Meaning]> {
        self.phrases.get(key).map(Vec::as_slice)
    }

    /// The most tokens that a phrase beginning with this token can have; 0 where none does.
    pub(super) fn longest(&self, token: &str) -> usize {
        self.longest.get(token).copied().unwrap_or(0)
    }

    /// The word without an ending that it may carry, if it carries one.
    pub(super) fn stem<'w>(&self, word: &'w str) -> Option<&'w str> {
        self.endings.iter().find_map(|ending| word.strip_suffix(ending.as_str())).filter(|stem| !stem.is_empty())
    }

    fn add(&mut self, file: File) {
        let wary = |word: &String| file.wary.contains(&word.to_lowercase());
        for (number, forms) in (1..).zip(&file.months) {
            for (place, form) in forms.iter().enumerate() {
                self.put(form, Meaning::Month { number, wary: wary(form), name: place == 0 });
            }
        }
        for (day, (forms, weekly)) in WEEK.into_iter().zip(file.weekdays.iter().zip(&file.weekly)) {
            forms.iter().for_each(|form| self.put(form, Meaning::Weekday { day, wary: wary(form) }));
            weekly.iter().for_each(|form| self.put(form, Meaning::Weekly(day)));
        }
        for (number, form) in (1..).zip(&file.numbers) {
            self.put(form, Meaning::Number(number));
        }
        for (number, form) in (1..).zip(&file.ordinals) {
            self.put(form, Meaning::Ordinal(number));
        }
        self.put_numbered(&file.counts, Meaning::Count);
        self.put_numbered(&file.relative, Meaning::Relative);
        self.put_numbered(&file.lengths, Meaning::Length);
        self.put_all(&file.today, Meaning::Today);
        self.put_all(&file.parts, Meaning::Part);
        self.put_all(&file.weekly_parts, Meaning::WeeklyPart);
        self.put_all(&file.units, Meaning::Unit);
        for (name, forms) in &file.zones {
            let zone =
                name.parse().expect("the zones of the word lists have names of the IANA database, and are tested");
            forms.iter().for_each(|form| self.put(form, Meaning::Zone(zone)));
        }
        self.put_all(&file.roles, Meaning::Role);
        self.endings.extend(file.endings);
    }

    fn put_all<K: Copy>(&mut self, lists: &BTreeMap<K, Vec<String>>, meaning: fn(K) -> Meaning) {
        for (key, forms) in lists {
            forms.iter().for_each(|form| self.put(form, meaning(*key)));
        }
    }

    /// As `put_all`, where the keys are numbers; TOML has only texts for keys.
    fn put_numbered(&mut self, lists: &BTreeMap<String, Vec<String>>, meaning: fn(u32) -> Meaning) {
        for (key, forms) in lists {
            let number = key.parse().expect("keys of counts, relative days and lengths are numbers, and tested");
            forms.iter().for_each(|form| self.put(form, meaning(number)));
        }
    }

    fn put(&mut self, form: &str, meaning: Meaning) {
        let tokens = lexemes::keys(form);
        let Some(first) = tokens.first() else { return };
        let longest = self.longest.entry(first.clone()).or_default();
        *longest = tokens.len().max(*longest);
        let meanings = self.phrases.entry(tokens.join(" ")).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
}
