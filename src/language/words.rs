//! The words that people write to the bot, by group and key, from `data/words`.

use std::collections::BTreeMap;

use super::fold::fold;

const ENGLISH: &str = include_str!("../../data/words/en/commands.toml");

/// Misspelt words longer than this are not looked for: nobody types such a command.
const MAX_WORD: usize = 40;

pub struct Words {
    groups: BTreeMap<String, Group>,
}

#[derive(Default)]
struct Group {
    /// Folded word → key.
    keys: BTreeMap<String, String>,
    /// Key → its words as written, the first being the usual one.
    words: BTreeMap<String, Vec<String>>,
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
    pub fn english() -> Self {
        let table: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(ENGLISH)
            .unwrap_or_else(|error| panic!("data/words/en/commands.toml is part of the program: {error}"));
        let groups = table.into_iter().map(|(name, words)| {
            let keys =
                words.iter().flat_map(|(key, words)| words.iter().map(|word| (folded(word), key.clone()))).collect();
            (name, Group { keys, words })
        });
        Self { groups: groups.collect() }
    }

    fn group(&self, group: &str) -> &Group {
        static EMPTY: Group = Group { keys: BTreeMap::new(), words: BTreeMap::new() };
        debug_assert!(self.groups.contains_key(group), "{group} is a group of data/words");
        self.groups.get(group).unwrap_or(&EMPTY)
    }

    /// The key of a word in its group, exactly (case and diacritics aside).
    pub fn key(&self, group: &str, word: &str) -> Option<&str> {
        self.group(group).keys.get(&folded(word)).map(String::as_str)
    }

    /// Every key of a group with its words.
    pub fn all<'w>(&'w self, group: &str) -> impl Iterator<Item = (&'w str, &'w [String])> {
        self.group(group).words.iter().map(|(key, words)| (key.as_str(), words.as_slice()))
    }

    /// The usual word for a key.
    pub fn first<'w>(&'w self, group: &str, key: &'w str) -> &'w str {
        self.group(group).words.get(key).and_then(|words| words.first()).map_or(key, String::as_str)
    }

    /// The key of a word, or of the one word within a slip of it: one for 4 to 6 letters, two from 7 on, none below
    /// (three letters are another word, not a slip). Swapped letters are one slip.
    pub fn nearest(&self, group: &str, word: &str) -> Nearest<'_> {
        self.nearest_where(group, word, |_| true)
    }

    /// As [`Words::nearest`], among the keys that there are for whoever writes.
    pub fn nearest_where(&self, group: &str, word: &str, exists: impl Fn(&str) -> bool) -> Nearest<'_> {
        let group = self.group(group);
        let word = folded(word);
        if let Some(key) = group.keys.get(&word).filter(|key| exists(key)) {
            return Nearest::Exact(key);
        }
        let length = word.chars().count();
        let slips = match length {
            0..=3 => return Nearest::None,
            4..=6 => 1,
            7..=MAX_WORD => 2,
            _ => return Nearest::None,
        };
        let mut best = slips + 1;
        let mut near: Vec<&str> = Vec::new();
        for (known, key) in group.keys.iter().filter(|(known, key)| known.chars().count() >= 4 && exists(key)) {
            let distance = strsim::osa_distance(&word, known);
            if distance < best {
                best = distance;
                near.clear();
            }
            if distance == best && distance <= slips && !near.contains(&key.as_str()) {
                near.push(key);
            }
        }
        match near.as_slice() {
            [] => Nearest::None,
            [one] => Nearest::Near(one),
            _ => Nearest::Several(near),
        }
    }
}

/// `?` and the like fold to nothing: they stand for themselves.
fn folded(word: &str) -> String {
    let folded = fold(word);
    if folded.is_empty() { word.trim().to_owned() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_a_slip_but_not_a_guess() {
        let words = Words::english();
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
            assert_eq!(words.nearest("commands", typed), expected, "{typed}");
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let table: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(ENGLISH).unwrap();
        for (group, keys) in table {
            let mut seen = BTreeMap::new();
            for (key, words) in keys {
                for word in words {
                    if let Some(other) = seen.insert(folded(&word), key.clone()) {
                        panic!("{group}: {word} is both {other} and {key}");
                    }
                }
            }
        }
    }
}
