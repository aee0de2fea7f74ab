//! A set of the bot's languages.

use crate::locale::Language;

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
