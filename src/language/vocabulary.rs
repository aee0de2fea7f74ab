//! The words that people write to the bot, by group and key: `data/words/<language>/commands.toml`.
//!
//! A group that code asks for by key has an enum here ([`Small`]), which is compared with the files at start.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::domain::command::TripCommand;
use crate::locale::{Language, LanguageSet};
use crate::text::fold::fold;

/// Misspelt words longer than this are not looked for: nobody types such a command.
const MAX_WORD: usize = 40;
/// Words of languages that are not the person's own are looked for misspelt from this length on: the more words there
/// are, the more talk is a slip away from one.
const MIN_FOREIGN: usize = 6;

/// Groups whose words open a line, and may be several: "takk ja 2", "ställ in 3".
const OPENERS: [&str; 3] = ["commands", TripCommand::GROUP, "crew"];
/// Words of one of them.
const MAX_OPENER: usize = 3;
/// Words between the two halves of one: "sag das Treffen 3 ab".
const MAX_BETWEEN: usize = 3;

type Table = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The words of all languages: each person may use those of any.
pub struct Words {
    groups: BTreeMap<String, Group>,
}

#[derive(Default)]
struct Group {
    /// Folded word → what it means.
    keys: BTreeMap<String, WordMeaning>,
    /// Those of several words that open a line, folded.
    phrases: BTreeSet<String>,
    /// For each language: key → its words as written, the first being the usual one.
    words: [BTreeMap<String, Vec<String>>; Language::COUNT],
}

struct WordMeaning {
    key: String,
    languages: LanguageSet,
}

/// A small word that commands take: the group `[small]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Small {
    In,
    At,
    For,
    On,
    From,
    Every,
    /// Oneself: "remind me".
    Me,
    All,
    /// "none", "-": takes a value away.
    None,
    /// What is counted: "2 people".
    People,
    /// A length of time: "3 nights".
    Spans,
    Times,
    Room,
    Only,
    Instead,
}

impl Small {
    /// All of them, in the order of the files.
    pub const ALL: [Self; 15] = [
        Self::In,
        Self::At,
        Self::For,
        Self::On,
        Self::From,
        Self::Every,
        Self::Me,
        Self::All,
        Self::None,
        Self::People,
        Self::Spans,
        Self::Times,
        Self::Room,
        Self::Only,
        Self::Instead,
    ];

    /// The name of the group.
    const GROUP: &'static str = "small";

    /// Its key in the group.
    const fn key(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::At => "at",
            Self::For => "for",
            Self::On => "on",
            Self::From => "from",
            Self::Every => "every",
            Self::Me => "me",
            Self::All => "all",
            Self::None => "none",
            Self::People => "people",
            Self::Spans => "spans",
            Self::Times => "times",
            Self::Room => "room",
            Self::Only => "only",
            Self::Instead => "instead",
        }
    }

    fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|small| small.key() == key)
    }
}

/// How a line begins: [`Words::opening`].
#[derive(Debug, PartialEq, Eq)]
pub struct Opening {
    /// In one word.
    pub word: String,
    /// As it was written.
    pub phrase: String,
    /// What stands behind it, and between its halves.
    pub rest: String,
    /// It was written in several words.
    pub several: bool,
}

/// What a word may mean within its group.
#[derive(Debug, PartialEq, Eq)]
pub enum Nearest<'w> {
    Exact(&'w str),
    /// A slip away from one key's word.
    Near(&'w str),
    /// As near to several.
    Several(Vec<&'w str>),
    None,
}

impl Words {
    pub fn embedded() -> &'static Self {
        static WORDS: LazyLock<Words> = LazyLock::new(|| {
            let mut groups: BTreeMap<String, Group> = BTreeMap::new();
            for language in Language::ALL {
                let table: Table = toml::from_str(language.files().commands).unwrap_or_else(|error| {
                    panic!("data/words/{language}/commands.toml is part of the program: {error}")
                });
                let small = table.get(Small::GROUP).into_iter().flatten();
                if let Some((key, _)) = small.into_iter().find(|(key, _)| Small::of_key(key).is_none()) {
                    panic!("data/words/{language}/commands.toml, [{}]: nothing asks for {key:?}", Small::GROUP);
                }
                let trip = table.get(TripCommand::GROUP).into_iter().flatten();
                if let Some((key, _)) = trip.into_iter().find(|(key, _)| TripCommand::from_key(key).is_none()) {
                    panic!("data/words/{language}/commands.toml, [{}]: nothing asks for {key:?}", TripCommand::GROUP);
                }
                for (name, words) in table {
                    let opens = OPENERS.contains(&name.as_str());
                    groups.entry(name).or_default().add(language, words, opens);
                }
            }
            Words { groups }
        });
        &WORDS
    }

    fn group(&self, group: &str) -> &Group {
        static EMPTY: LazyLock<Group> = LazyLock::new(Group::default);
        debug_assert!(self.groups.contains_key(group), "{group} is a group of data/words");
        self.groups.get(group).unwrap_or(&EMPTY)
    }

    /// The key of a word in its group, exactly (case and diacritics aside).
    pub fn key(&self, group: &str, word: &str) -> Option<&str> {
        self.group(group).keys.get(&folded(word)).map(|meaning| meaning.key.as_str())
    }

    /// As [`Words::key`], of a word of that language.
    pub fn key_in(&self, language: Language, group: &str, word: &str) -> Option<&str> {
        let meaning = self.group(group).keys.get(&folded(word))?;
        meaning.languages.has(language).then_some(meaning.key.as_str())
    }

    /// The word of a group that opens a line, in one where it is written in several ("takk ja 2") or in two halves ("zieh 3
    /// zurück"), and what is left. Of other lines, the first word.
    pub fn opening(&self, group: &str, line: &str) -> Opening {
        let all = self.group(group);
        let words: Vec<&str> = line.split_whitespace().collect();
        let behind = |count: usize| words.get(count..).unwrap_or_default().join(" ");
        for count in (2..=MAX_OPENER.min(words.len())).rev() {
            let phrase = words[..count].join(" ");
            let joined = folded(&phrase).replace(' ', "");
            // Marks between them part them: "meet: ups".
            let apart = words[..count - 1].iter().any(|word| !word.ends_with(char::is_alphanumeric));
            if !apart && all.keys.contains_key(&joined) {
                return Opening { word: joined, phrase, rest: behind(count), several: true };
            }
        }
        // A note behind it is no part of it.
        let end = words.iter().position(|word| word.starts_with("--")).unwrap_or(words.len());
        if (3..=2 + MAX_BETWEEN).contains(&end) {
            let phrase = folded(&format!("{} {}", words[0], words[end - 1].trim_end_matches(['.', '!'])));
            if all.phrases.contains(&phrase) {
                let rest = [&words[1..end - 1], &words[end..]].concat().join(" ");
                return Opening { word: phrase.replace(' ', ""), phrase, rest, several: true };
            }
        }
        let word = words.first().copied().unwrap_or_default().to_owned();
        let rest = line.trim_start().get(word.len()..).unwrap_or_default().trim().to_owned();
        Opening { phrase: word.clone(), word, rest, several: false }
    }

    /// The small word that this is, in any language.
    pub fn small(&self, word: &str) -> Option<Small> {
        Small::of_key(self.key(Small::GROUP, word)?)
    }

    /// As [`Words::small`], of a word of that language.
    pub fn small_in(&self, language: Language, word: &str) -> Option<Small> {
        Small::of_key(self.key_in(language, Small::GROUP, word)?)
    }

    /// The words of a language for a small word.
    pub fn small_of(&self, language: Language, small: Small) -> &[String] {
        self.of(language, Small::GROUP, small.key())
    }

    /// What a word makes `!trip` do.
    pub fn trip_command(&self, word: &str) -> Option<TripCommand> {
        TripCommand::from_key(self.key(TripCommand::GROUP, word)?)
    }

    /// The number that a word is, in digits or in letters: "2", "two".
    pub fn number(&self, word: &str) -> Option<i64> {
        word.parse().ok().or_else(|| self.key("numbers", word)?.parse().ok())
    }

    /// The languages that have a word.
    pub fn languages(&self, group: &str, word: &str) -> Vec<Language> {
        let meaning = self.group(group).keys.get(&folded(word));
        meaning.map_or_else(Vec::new, |meaning| meaning.languages.iter().collect())
    }

    /// The words of a language for a key, the usual one first.
    pub fn of(&self, language: Language, group: &str, key: &str) -> &[String] {
        self.group(group).words[language.index()].get(key).map_or(&[], Vec::as_slice)
    }

    /// The usual word for a key in a language.
    pub fn first<'w>(&'w self, language: Language, group: &str, key: &'w str) -> &'w str {
        self.of(language, group, key).first().map_or(key, String::as_str)
    }

    /// The key of a word, or of the one word within a slip of it: one for 4 to 7 letters, two from 8 on, none below
    /// (three letters are another word, not a slip). Swapped letters are one slip. Where a word of `language` is near,
    /// those of others are not looked at.
    pub fn nearest(&self, language: Language, group: &str, word: &str) -> Nearest<'_> {
        self.nearest_where(language, group, word, |_| true)
    }

    /// As [`Words::nearest`], among the keys that exist for the person who writes.
    pub fn nearest_where(
        &self,
        language: Language,
        group: &str,
        word: &str,
        exists: impl Fn(&str) -> bool,
    ) -> Nearest<'_> {
        let group = self.group(group);
        let word = folded(word);
        if let Some(meaning) = group.keys.get(&word).filter(|meaning| exists(&meaning.key)) {
            return Nearest::Exact(&meaning.key);
        }
        let length = word.chars().count();
        let slips = match length {
            0..=3 => return Nearest::None,
            4..=7 => 1,
            8..=MAX_WORD => 2,
            _ => return Nearest::None,
        };
        match group.within(&word, slips, |meaning| meaning.languages.has(language) && exists(&meaning.key)) {
            Nearest::None if length >= MIN_FOREIGN => group.within(&word, 1, |meaning| exists(&meaning.key)),
            near => near,
        }
    }
}

impl Group {
    fn add(&mut self, language: Language, words: BTreeMap<String, Vec<String>>, opens: bool) {
        for (key, words) in &words {
            for word in words {
                let folded = folded(word);
                // One word for those that look it up.
                let word = if opens && folded.contains(' ') {
                    let joined = folded.replace(' ', "");
                    self.phrases.insert(folded);
                    joined
                } else {
                    folded
                };
                let new = || WordMeaning { key: key.clone(), languages: LanguageSet::NONE };
                let meaning = self.keys.entry(word).or_insert_with(new);
                meaning.languages = meaning.languages.or(LanguageSet::of(language));
            }
        }
        self.words[language.index()] = words;
    }

    /// The keys of the words that are nearest, where these are within so many slips.
    fn within(&self, word: &str, slips: usize, eligible: impl Fn(&WordMeaning) -> bool) -> Nearest<'_> {
        let mut best = slips;
        let mut near: Vec<&str> = Vec::new();
        for (known, meaning) in self.keys.iter().filter(|(known, _)| known.chars().count() >= 4) {
            let distance = strsim::osa_distance(word, known);
            // People rarely get the beginning wrong: "uncancel" isn't `cancel`.
            if distance > 1 && word.chars().next() != known.chars().next() {
                continue;
            }
            if distance > best || !eligible(meaning) {
                continue;
            }
            if distance < best {
                best = distance;
                near.clear();
            }
            if !near.contains(&meaning.key.as_str()) {
                near.push(&meaning.key);
            }
        }
        match near.as_slice() {
            [] => Nearest::None,
            [one] => Nearest::Near(one),
            _ => Nearest::Several(near),
        }
    }
}

/// Folded; `?` and the like, of which folding leaves nothing, as they are.
fn folded(word: &str) -> String {
    let folded = fold(word);
    if folded.is_empty() { word.trim().to_owned() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_a_slip_but_not_a_guess() {
        let words = Words::embedded();
        for (typed, expected) in [
            ("offer", Nearest::Exact("offer")),
            ("OFFER", Nearest::Exact("offer")),
            ("ofer", Nearest::Near("offer")),
            ("fofer", Nearest::Near("offer")),
            ("meetpus", Nearest::Near("meetups")),
            ("xyz", Nearest::None),
            ("weather", Nearest::None),
            ("", Nearest::None),
        ] {
            assert_eq!(words.nearest(Language::En, "commands", typed), expected, "{typed}");
        }
    }

    #[test]
    fn any_language_does_for_anybody() {
        let words = Words::embedded();
        for typed in ["offer", "tilby", "erbjud", "Angebot", "tilbyd", "ERBJUD"] {
            assert_eq!(words.key("commands", typed), Some("offer"), "{typed}");
        }
        assert_eq!(words.nearest(Language::En, "commands", "Angbot"), Nearest::Near("offer"));
        assert_eq!(words.nearest(Language::De, "commands", "Angbeot"), Nearest::Near("offer"));
        assert_eq!(words.first(Language::De, "commands", "offer"), "Angebot");
        assert_eq!(words.languages("commands", "Angebot"), [Language::De]);
        assert_eq!(words.languages("commands", "tilby"), [Language::Nb, Language::Nn]);
        assert!(words.languages("commands", "dance").is_empty());
    }

    #[test]
    fn every_language_has_every_small_word() {
        for (language, small) in
            Language::ALL.into_iter().flat_map(|language| Small::ALL.map(|small| (language, small)))
        {
            let words = Words::embedded().of(language, Small::GROUP, small.key());
            assert!(!words.is_empty(), "{language}: {small:?}");
            // A word for two of them stands with one alone.
            assert!(words.iter().all(|word| Words::embedded().small(word) == Some(small)), "{language}: {words:?}");
        }
    }

    #[test]
    fn every_language_has_every_command_of_a_trip() {
        for (language, command) in
            Language::ALL.into_iter().flat_map(|language| TripCommand::ALL.map(|command| (language, command)))
        {
            let words = Words::embedded().of(language, TripCommand::GROUP, command.key());
            assert!(!words.is_empty(), "{language}: {command:?}");
        }
    }

    #[test]
    fn several_words_are_one() {
        let words = Words::embedded();
        for (line, key, rest) in [
            ("takk ja 2", "accept", "2"),
            ("Takk nei til 2", "decline", "til 2"),
            ("trekk tilbake 2", "withdraw", "2"),
            ("trekk 2 tilbake", "withdraw", "2"),
            ("ta tillbaka 2", "withdraw", "2"),
            ("ta 2 tillbaka", "withdraw", "2"),
            ("ta 2", "accept", "2"),
            ("ställ in 3 -- snön kom", "cancel", "3 -- snön kom"),
            ("træk tilbage 2", "withdraw", "2"),
            ("zieh 3 zurück", "withdraw", "3"),
            ("sag das Treffen 3 ab -- krank", "cancel", "das Treffen 3 -- krank"),
            ("heute Nacht", "tonight", ""),
            ("i dag", "today", ""),
            ("take back 3", "withdraw", "3"),
            ("meet Come in 3 May", "meet", "Come in 3 May"),
            ("offer Oslo sofa -- take it or leave it back", "offer", "Oslo sofa -- take it or leave it back"),
        ] {
            let opening = words.opening("commands", line);
            assert_eq!((words.key("commands", &opening.word), opening.rest.as_str()), (Some(key), rest), "{line}");
        }
        for line in ["ta: tillbaka", "takk for maten", "i fjor", "sag mal", ""] {
            assert!(!words.opening("commands", line).several, "{line}");
        }
    }

    /// In no language, nor in two.
    #[test]
    fn no_word_means_two_things() {
        let mut wrong = Vec::new();
        let mut seen: BTreeMap<(String, String), (String, Language)> = BTreeMap::new();
        for language in Language::ALL {
            let table: Table = toml::from_str(language.files().commands).unwrap();
            for (group, keys) in table {
                for (key, words) in keys {
                    for word in words {
                        let joined = match OPENERS.contains(&group.as_str()) {
                            true => folded(&word).replace(' ', ""),
                            false => folded(&word),
                        };
                        let (other, by) =
                            seen.entry((group.clone(), joined)).or_insert_with(|| (key.clone(), language));
                        if *other != key {
                            wrong.push(format!("[{group}] {word}: {key} in {language}, {other} in {by}"));
                        }
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
