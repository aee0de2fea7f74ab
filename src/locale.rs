//! The languages that the bot speaks: one table, which also embeds the data files of each language.
//!
//! To add a language, add a line to `languages!` below and the files that [`Files`] lists: a missing file is a build
//! error, a missing list, word or message a failing test. CONTRIBUTING.md ("A language") has the rest: its name in the
//! other languages, and the two groups of languages below, if it belongs to one.

pub(crate) mod names;

use std::fmt;
use std::str::FromStr;

/// The data files of one language, embedded as they are.
#[derive(Debug)]
pub struct Files {
    /// `data/words/<code>/commands.toml`: command words and the small words that commands take.
    pub commands: &'static str,
    /// `data/words/<code>/detect.toml`: the function words that show which language a text is in.
    pub detect: &'static str,
    /// `data/words/<code>/drafts.toml`: the words that make up drafts and change them.
    pub drafts: &'static str,
    /// `data/words/<code>/intent.toml`: the cues for what a plain sentence asks for.
    pub intent: &'static str,
    /// `data/words/<code>/message.toml`: the words that say what belongs together in a message.
    pub message: &'static str,
    /// `data/words/<code>/questions.toml`: the words of plain questions, greetings and other talk with the bot.
    pub questions: &'static str,
    /// `data/words/<code>/requests.toml`: the words of requests said in passing.
    pub requests: &'static str,
    /// `data/words/<code>/when.toml`: the words for dates, times and lengths of time.
    pub when: &'static str,
    /// `data/locales/<code>/dates.toml`: the patterns in which dates and times are shown.
    pub dates: &'static str,
    /// `data/locales/<code>/*.ftl`: the messages, in Fluent.
    pub messages: &'static [&'static str],
}

/// All message files of a language.
macro_rules! messages {
    ($code:literal) => {
        messages!($code: "common", "help", "trip", "beds", "meetups", "reminders", "people", "crew", "operator", "rooms",
            "drafts", "details", "own", "about", "talk")
    };
    ($code:literal: $($file:literal),+) => {
        &[$(include_str!(concat!("../data/locales/", $code, "/", $file, ".ftl"))),+]
    };
}

macro_rules! languages {
    ($($(#[$attribute:meta])* $variant:ident => $code:literal, $cldr:expr;)+) => {
        /// One of the languages that the bot reads and writes.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Language {
            $($(#[$attribute])* $variant,)+
        }

        impl Language {
            /// How many languages there are.
            pub const COUNT: usize = [$($code),+].len();

            /// All languages, in the order of the table.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$variant),+];

            /// Its code (ISO 639-1), as the config, the store and the folders of `data/` have it.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The CLDR locales whose names of months and days are read, in the order of their forms. Dates and lists
            /// are shown by the last one.
            pub const fn locales(self) -> &'static [&'static str] {
                match self {
                    $(Self::$variant => &$cldr,)+
                }
            }

            /// The id of the message that names it.
            pub const fn name_message(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!("language-", $code),)+
                }
            }

            /// Its data files.
            pub const fn files(self) -> &'static Files {
                match self {
                    $(Self::$variant => &Files {
                        commands: include_str!(concat!("../data/words/", $code, "/commands.toml")),
                        detect: include_str!(concat!("../data/words/", $code, "/detect.toml")),
                        drafts: include_str!(concat!("../data/words/", $code, "/drafts.toml")),
                        intent: include_str!(concat!("../data/words/", $code, "/intent.toml")),
                        message: include_str!(concat!("../data/words/", $code, "/message.toml")),
                        questions: include_str!(concat!("../data/words/", $code, "/questions.toml")),
                        requests: include_str!(concat!("../data/words/", $code, "/requests.toml")),
                        when: include_str!(concat!("../data/words/", $code, "/when.toml")),
                        dates: include_str!(concat!("../data/locales/", $code, "/dates.toml")),
                        messages: messages!($code),
                    },)+
                }
            }
        }
    };
}

// Name, code, CLDR locales. The first one is the language of everything that is in no other language.
languages! {
    // Dates are shown day before month, as in Britain.
    #[default]
    En => "en", ["en", "en-GB"];
    /// Norwegian, bokmål.
    Nb => "nb", ["nb"];
    /// Norwegian, nynorsk.
    Nn => "nn", ["nn"];
    Sv => "sv", ["sv"];
    Da => "da", ["da"];
    De => "de", ["de"];
}

/// Languages that have so many short words in common that a text is in one of them alone: the one that it has most
/// words of. A language in no group has its short words for itself.
const SHARED_SHORT_WORDS: &[LanguageSet] =
    &[LanguageSet::of_all(&[Language::Nb, Language::Nn, Language::Sv, Language::Da])];

/// Languages whose words for times mean the same: a text in one of them is read with the words of all of them.
const SHARED_MEANINGS: &[LanguageSet] = &[LanguageSet::of_all(&[Language::Nb, Language::Nn, Language::Da])];

impl Language {
    /// Its place in [`Language::ALL`], for tables by language.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The CLDR locale by which dates and lists are shown.
    pub fn locale(self) -> &'static str {
        self.locales().last().copied().unwrap_or(self.code())
    }

    /// It and the languages that it shares its short words with.
    pub fn with_shared_short_words(self) -> LanguageSet {
        group(SHARED_SHORT_WORDS, self)
    }

    /// It and the languages whose words for times mean the same.
    pub fn with_shared_meanings(self) -> LanguageSet {
        group(SHARED_MEANINGS, self)
    }
}

fn group(groups: &[LanguageSet], language: Language) -> LanguageSet {
    groups.iter().copied().find(|group| group.has(language)).unwrap_or(LanguageSet::of(language))
}

/// A set of languages, as bits by [`Language::index`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LanguageSet(u32);

const _: () = assert!(Language::COUNT <= u32::BITS as usize, "a language needs a bit");

impl LanguageSet {
    /// No language.
    pub const NONE: Self = Self(0);

    /// One language alone.
    pub const fn of(language: Language) -> Self {
        Self(1 << language.index())
    }

    /// These languages.
    pub const fn of_all(languages: &[Language]) -> Self {
        let (mut set, mut at) = (Self::NONE, 0);
        while at < languages.len() {
            set = set.or(Self::of(languages[at]));
            at += 1;
        }
        set
    }

    /// The languages of either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The languages of this set that the other one lacks.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether both sets have a language in common.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the language is in the set.
    pub const fn has(self, language: Language) -> bool {
        self.meets(Self::of(language))
    }

    /// The languages of the set, in the order of [`Language::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(move |language| self.has(*language))
    }
}

impl FromIterator<Language> for LanguageSet {
    fn from_iter<I: IntoIterator<Item = Language>>(languages: I) -> Self {
        languages.into_iter().fold(Self::NONE, |set, language| set.or(Self::of(language)))
    }
}

/// The code is of no language that the bot speaks.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no language that the bot has")]
pub struct NoLanguage;

impl FromStr for Language {
    type Err = NoLanguage;

    fn from_str(code: &str) -> Result<Self, NoLanguage> {
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(NoLanguage)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
