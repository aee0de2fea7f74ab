//! Reads what stands behind a command word: a number, a note, days and times, people, and the rest.
//!
//! Dates are in `dates`, numbers in `numbers`, people in `people`; here are words, notes and zones.

pub(crate) mod bare_days;
pub(crate) mod candidates;
pub(crate) mod counts;
pub(crate) mod dates;
pub(crate) mod moment;
pub(crate) mod nights;
pub(crate) mod numbers;
pub(crate) mod own_reminder;
pub(crate) mod people;
pub(crate) mod pick;
pub(crate) mod places;
pub(crate) mod series;

use chrono_tz::Tz;

use crate::context::Context;
use crate::domain::offer::Kind;
use crate::language::cues::{self, Cue};
use crate::language::vocabulary::Small;
use crate::locale::Language;
use crate::text::clean::clean_line;
use crate::text::fold::fold;

/// Characters of what a host calls a bed.
const MAX_BED_WORD: usize = 40;

/// Small words in front of a number.
const MAX_LEADING_WORDS: usize = 3;

pub use dates::{at, dates, joined, reading_from, slot, time_of_day, with_short_days};
pub use nights::nights;
pub use numbers::{is_number, leading_number, record_number};
pub use people::{linked, people};
pub use pick::{Besides, pick};

/// The text before `--` and the note behind it.
pub fn split_note(text: &str) -> (&str, Option<&str>) {
    let (head, note) = text.split_once("--").map_or((text, None), |(head, note)| (head, Some(note.trim())));
    (head.trim(), note)
}

/// An IANA zone among the words (`Europe/Oslo`), and the text without it.
pub fn zone(text: &str) -> (Option<Tz>, String) {
    let zone_of = |word: &str| word.contains('/').then(|| Tz::from_str_insensitive(word).ok()).flatten();
    let zone = text.split_whitespace().find_map(zone_of);
    let rest: Vec<&str> = text.split_whitespace().filter(|word| zone_of(word).is_none()).collect();
    (zone, rest.join(" "))
}

/// The words of one group that stand in a text (longest first, "guest room" before "room"), taken out of it: the
/// key of the first, and what is left. Those of the person's own language before others: Boden is a town, and a floor.
pub fn take_word(cx: &Context<'_>, group: &str, text: &str) -> (Option<String>, String) {
    let (taken, rest) = take_words(cx, group, text);
    (taken.map(|(key, _)| key), rest)
}

/// As [`take_word`], with the words as they stood there.
pub fn take_words(cx: &Context<'_>, group: &str, text: &str) -> (Option<(String, String)>, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let all = cx.env.words;
    let own = |word: &str| all.key_in(cx.language(), group, word);
    let any = |word: &str| all.key(group, word);
    let find = |key: &dyn Fn(&str) -> Option<&'static str>| {
        (1..=3).rev().find_map(|length| {
            words.windows(length).enumerate().find_map(|(start, run)| {
                let bare = run.join(" ");
                let bare = bare.trim_matches(|c: char| matches!(c, ',' | ';' | '.' | '(' | ')'));
                let left = || [&words[..start], &words[start + length..]].concat().join(" ");
                key(bare).map(|key| (Some((key.to_owned(), bare.to_owned())), left()))
            })
        })
    };
    find(&own).or_else(|| find(&any)).unwrap_or_else(|| (None, words.join(" ")))
}

/// What a host calls a bed, where that says more than the kind: "guest room", but not "bed".
pub fn own_word(cx: &Context<'_>, typed: &str, kind: Kind) -> Option<String> {
    let word = clean_line(typed, MAX_BED_WORD);
    let known = cx.env.words.key("kinds", &word) == Some(kind.key());
    // "Sofaen" and "beds" say no more than "sofa" and "bed".
    let is_usual = |language| fold(&word).starts_with(&fold(cx.env.words.first(language, "kinds", kind.key())));
    let says_more = known && word.chars().count() < MAX_BED_WORD && !Language::ALL.into_iter().any(is_usual);
    says_more.then_some(word)
}

/// Whether a word is one of a small group ("in", "at"), in any language. "I" is oneself, and no Nordic "i".
pub fn is_small(cx: &Context<'_>, small: Small, word: &str) -> bool {
    word != "I" && cx.env.words.small(word) == Some(small)
}

/// A text without small words in front of the number that it begins with: "til 2", "to #2", "das Treffen 2".
pub fn behind_leading<'t>(cx: &Context<'_>, text: &'t str) -> &'t str {
    let numbered = |word: &str| word.trim_start_matches('#').starts_with(|c: char| c.is_ascii_digit());
    let leads = |word: &str| {
        cues::is(Cue::Article, word)
            || cues::is(Cue::Bound, word)
            || ["offers", "meetups", "stops", "suggest", "offer", "meet", "stop"]
                .iter()
                .any(|key| cx.env.words.key("commands", word) == Some(key))
    };
    let mut rest = text.trim();
    for _ in 0..MAX_LEADING_WORDS {
        let Some((word, behind)) = rest.split_once(char::is_whitespace) else { break };
        if !leads(word) {
            break;
        }
        rest = behind.trim_start();
        if numbered(rest) {
            return rest;
        }
    }
    text
}

/// Strips small words and punctuation that are left at the ends once days and times are taken out.
pub fn trim_small(cx: &Context<'_>, text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let loose = |word: &&str| {
        word.chars().all(|c| !c.is_alphanumeric() && !('\u{1F000}'..).contains(&c))
            || [Small::At, Small::On, Small::From, Small::In, Small::Every]
                .into_iter()
                .any(|key| is_small(cx, key, word.trim_matches(',')))
    };
    while words.last().is_some_and(loose) {
        words.pop();
    }
    words.join(" ").trim_matches([',', ';', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_and_zones() {
        assert_eq!(
            split_note("Oslo sofa -- there's a cat -- and a dog"),
            ("Oslo sofa", Some("there's a cat -- and a dog"))
        );
        assert_eq!(split_note("Oslo"), ("Oslo", None));
        assert_eq!(zone("Hut europe/oslo up"), (Some(Tz::Europe__Oslo), "Hut up".to_owned()));
        assert_eq!(zone("6/4"), (None, "6/4".to_owned()));
    }
}
