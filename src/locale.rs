//! The languages that the bot speaks.

pub(crate) mod names;

use std::fmt;
use std::str::FromStr;

/// One of the languages that there are catalogues of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    #[default]
    En,
    Nb,
    Nn,
    Sv,
    Da,
    De,
}

impl Language {
    pub const COUNT: usize = 6;
    pub const ALL: [Self; Self::COUNT] = [Self::En, Self::Nb, Self::Nn, Self::Sv, Self::Da, Self::De];

    /// As the config, the store and `data/` name it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Sv => "sv",
            Self::Da => "da",
            Self::De => "de",
        }
    }

    /// Its place in tables of all languages.
    pub const fn index(self) -> usize {
        self as usize
    }
}

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

/// No language of the bot's.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no language that the bot has")]
pub struct NoLanguage;
