//! Notes that repeat nothing: what a sentence says more than the fields of what it is about, and what still holds once a time has
//! changed.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::detect;
use crate::language::intent::plain;
use crate::language::vocabulary::{Small, Words};
use crate::language::when::{self, DateContext, When};
use crate::text::fold;

/// Letters from which on a word can say something.
const MIN_LETTERS: usize = 3;

/// What is known already of the thing that a note is about.
#[derive(Default)]
pub struct Known {
    /// The words of its days, places and houses, folded.
    pub words: Vec<String>,
    /// Those of what it is: a bed, a title.
    pub names: Vec<String>,
    /// It is an offer: words for offering say nothing more.
    pub offer: bool,
    /// A number of people is a field of it.
    pub people: bool,
}

/// What a word is to the note.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// It says when, where or for how many.
    Field,
    /// It says what it is.
    Name,
    /// It only builds the sentence.
    Small,
    /// It denies or doubts something.
    Denies,
    /// It says more.
    More,
}

impl Weight {
    fn is_known(self) -> bool {
        matches!(self, Self::Field | Self::Name)
    }

    fn is_new(self) -> bool {
        matches!(self, Self::Denies | Self::More)
    }
}

impl Known {
    fn weigh(&self, word: &str) -> Weight {
        let key = fold::key(word);
        if self.words.contains(&key) {
            return Weight::Field;
        }
        if self.names.contains(&key) {
            return Weight::Name;
        }
        if cues::is(Cue::Not, word) || cues::is(Cue::Maybe, word) {
            return Weight::Denies;
        }
        let small = detect::is_function_word(word)
            || cues::is(Cue::Bound, word)
            || cues::is(Cue::Person, word)
            || cues::is(Cue::Presents, word)
            || self.offer && plain::offers(word);
        if small || word.chars().count() < MIN_LETTERS { Weight::Small } else { Weight::More }
    }

    /// Whether a clause only asks to come, or says how often it is, which is known of a meetup: "kommt vorbei", "usually open".
    fn is_said_by(&self, clause: &str) -> bool {
        if self.offer {
            return false;
        }
        let left = cues::without(Cue::Usually, &cues::without(Cue::ComeBy, clause));
        left.len() < clause.len() && fold::words(&left).all(|word| self.weigh(&left[word]) != Weight::More)
    }

    /// The same of all words of a clause.
    fn weigh_all(&self, words: &[&str]) -> Vec<Weight> {
        let vocabulary = Words::embedded();
        let mut weights: Vec<Weight> = words.iter().map(|word| self.weigh(word)).collect();
        let is_people = |word: &&str| vocabulary.small(word) == Some(Small::People);
        // "For two", "2 people": "en" is an article elsewhere, and "to" another word.
        for at in 0..if self.people { words.len() } else { 0 } {
            let counted = words.get(at + 1).is_some_and(is_people);
            let led = at.checked_sub(1).is_some_and(|before| cues::is(Cue::ForPeople, words[before]));
            if vocabulary.number(words[at]).is_some() && (counted || led && !cues::is(Cue::Article, words[at])) {
                // "At most two people" says more.
                let weight = if led { Weight::Field } else { Weight::Small };
                weights[at] = weight;
                if counted {
                    weights[at + 1] = weight;
                }
            }
        }
        weights
    }
}

/// What a sentence says more than what is known, without the clauses that only say that, and without the day and the place before
/// and behind. Empty where nothing is left.
pub fn beyond<'t>(sentence: &'t str, known: &Known) -> Vec<&'t str> {
    let parts = clauses(sentence);
    let mut kept: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (at, part) in parts.iter().enumerate() {
        let Some(rest) = trimmed(sentence, part, known) else { continue };
        // What stood side by side stays so.
        match kept.last_mut() {
            Some(before)
                if last == Some(at.wrapping_sub(1)) && before.end == parts[at - 1].end && rest.start == part.start =>
            {
                before.end = rest.end;
            }
            _ => kept.push(rest),
        }
        last = Some(at);
    }
    kept.into_iter().map(|range| sentence[range].trim_matches([' ', ',', ';', '–', '-', '(', ')', ':'])).collect()
}

/// The part of a clause that says more; `None` where it says nothing more.
fn trimmed(sentence: &str, clause: &Range<usize>, known: &Known) -> Option<Range<usize>> {
    let text = &sentence[clause.clone()];
    let words: Vec<Range<usize>> = fold::words(text).collect();
    let written: Vec<&str> = words.iter().map(|word| &text[word.clone()]).collect();
    let weights = known.weigh_all(&written);
    if !weights.contains(&Weight::More) || known.is_said_by(text) {
        return None;
    }
    let first_more = weights.iter().position(|weight| weight.is_new())?;
    let last_more = weights.iter().rposition(|weight| weight.is_new())?;
    // "On Friday at 19 we cook": behind the last field before it. "The sofa in Oslo is short" is said of the sofa.
    let mut from = weights[..first_more].iter().rposition(|weight| weight.is_known()).map_or(0, |at| at + 1);
    // "On Friday there is cake" isn't said of Friday.
    let there = written.get(from + 1).is_some_and(|next| cues::is(Cue::Person, next));
    if !there && written.get(from).is_some_and(|word| cues::is(Cue::SaidOfIt, word)) {
        from = 0;
    }
    let joins = |at: usize| {
        let word = &text[words[at].clone()];
        cues::is(Cue::Also, word) || cues::is(Cue::But, word)
    };
    while from > 0 && from < first_more && joins(from) {
        from += 1;
    }
    // "We cook on Friday in Oslo": up to the small words before the first field behind it.
    let behind = &weights[last_more + 1..];
    let until = if behind.contains(&Weight::Field) { last_more + 1 } else { words.len() };
    let start = if from == 0 { clause.start } else { clause.start + words[from].start };
    let end = if until == words.len() { clause.end } else { clause.start + words[until - 1].end };
    (start < end).then_some(start..end)
}

/// The clauses of a sentence, as far as marks and "but" tell, each with the mark behind it.
fn clauses(sentence: &str) -> Vec<Range<usize>> {
    let mut cuts: Vec<usize> = Vec::new();
    for (at, c) in sentence.char_indices() {
        let after = at + c.len_utf8();
        let spaced = sentence[after..].starts_with(char::is_whitespace);
        let parts = match c {
            ',' | ';' | ':' | ')' | '!' => spaced,
            '–' | '-' => spaced && sentence[..at].ends_with(char::is_whitespace),
            _ => false,
        };
        if parts {
            cuts.push(after);
        }
        if c == '(' {
            cuts.push(at);
        }
    }
    for word in fold::words(sentence) {
        let written = &sentence[word.clone()];
        if cues::is(Cue::But, written) && !cues::is(Cue::Also, written) && !cuts.contains(&word.start) {
            cuts.push(word.start);
        }
    }
    cuts.push(sentence.len());
    cuts.sort_unstable();
    let mut from = 0;
    let mut parts = Vec::new();
    for cut in cuts {
        if !sentence[from..cut].trim().is_empty() {
            parts.push(from..cut);
        }
        from = cut;
    }
    parts
}

/// The name of a house, where words are nothing but where it is: "im Svartlamon", "at the bike kitchen".
pub fn whereabouts(words: &str) -> Option<&str> {
    let all: Vec<Range<usize>> = fold::words(words).collect();
    let written = |at: usize| &words[all[at].clone()];
    let leads = |word: &str| {
        [Cue::VenueAt, Cue::VenueIn, Cue::VenueBy, Cue::WhereAt].into_iter().any(|cue| cues::is(cue, word))
    };
    if all.len() < 2 || !leads(written(0)) || cues::has(Cue::AtMine, words) {
        return None;
    }
    let article = usize::from(cues::is(Cue::Article, written(1)) && !cues::is(Cue::Person, written(1)));
    let name = all.get(1 + article..).unwrap_or_default();
    let names = |word: &Range<usize>| {
        let word = &words[word.clone()];
        word.chars().count() >= MIN_LETTERS && !detect::is_function_word(word) && !cues::is(Cue::Person, word)
    };
    let fits =
        (1..=MAX_NAME).contains(&name.len()) && name.iter().all(names) && !plain::is_tongue(written(1 + article));
    fits.then(|| words[name[0].start..].trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// What it is called, where words are nothing but that: "är det fika".
pub fn called(words: &str) -> Option<&str> {
    let all: Vec<Range<usize>> = fold::words(words).collect();
    let small = |word: &Range<usize>| {
        let word = &words[word.clone()];
        detect::is_function_word(word)
            || cues::is(Cue::Bound, word)
            || cues::is(Cue::Person, word)
            || cues::is(Cue::Presents, word)
    };
    let first = all.iter().position(|word| !small(word))?;
    let name = &all[first..];
    let fits = name.len() <= MAX_NAME && !name.iter().any(small) && !words.contains([',', '?', ':']);
    fits.then(|| words[name[0].start..].trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// Words of a house's name.
const MAX_NAME: usize = 4;

/// A note without the clauses that name a time that is no longer so, as `stale` tells; `None` where nothing is left.
pub fn untimed(note: &str, ctx: &DateContext, stale: impl Fn(&When) -> bool) -> Option<String> {
    let mut kept = String::new();
    for part in clauses(note) {
        let words = &note[part];
        if !when::find(words, ctx).spans.iter().any(|span| stale(&span.when)) {
            kept.push_str(words);
        }
    }
    let kept = kept.trim().trim_end_matches([',', ';', '–', '-', '(', ':']).trim();
    let kept = match kept.split_once(char::is_whitespace) {
        Some((first, rest)) if !note.starts_with(kept) && cues::is(Cue::But, first) => rest.trim_start(),
        _ => kept,
    };
    (kept.contains(char::is_alphanumeric)).then(|| kept.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(fields: &str, offer: bool) -> Known {
        let words = fold::words(fields).map(|word| fold::key(&fields[word])).collect();
        Known { words, names: Vec::new(), offer, people: offer }
    }

    #[test]
    fn what_is_said_more() {
        for (sentence, fields, offer, more) in [
            ("pizza nite friday 19:00 at the bike kitchen, come!", "pizza nite friday 19:00 bike kitchen", false, ""),
            (
                "jeg kan tilby gjesterom i trondheim for to, 12-14 april, men vi har en katt",
                "gjesterom trondheim 12-14 april",
                true,
                "men vi har en katt",
            ),
            ("Ich hätte ein Sofa in Oslo vom 6. bis 8. April für 2 Leute", "Sofa Oslo 6. bis 8. April", true, ""),
            ("i have a room in tromsø thursday", "room tromsø thursday", true, ""),
            (
                "Jag kan erbjuda en soffa i Malmö på fredag med egen nyckel",
                "soffa Malmö fredag",
                true,
                "med egen nyckel",
            ),
            (
                "On Friday at 19 we'll cook with the neighbours in Oslo",
                "Friday at 19 Oslo",
                false,
                "we'll cook with the neighbours",
            ),
            ("The sofa in Oslo is short", "sofa Oslo", true, "The sofa in Oslo is short"),
            ("my flatmate has a cat", "sofa Oslo", true, "my flatmate has a cat"),
            (
                "Vi har en seng i Odense på tirsdag, og der er morgenmad",
                "seng Odense tirsdag",
                true,
                "og der er morgenmad",
            ),
            (
                "eg har ein sofa i Bergen frå 9. til 12. april, maks ein person",
                "sofa Bergen 9. til 12. april",
                true,
                "maks ein person",
            ),
        ] {
            assert_eq!(beyond(sentence, &known(fields, offer)).join(", "), more, "{sentence}");
        }
    }

    #[test]
    fn houses() {
        assert_eq!(whereabouts("im svartlamon"), Some("svartlamon"));
        assert_eq!(whereabouts("at the bike kitchen"), Some("bike kitchen"));
        assert_eq!(whereabouts("på kulturhuset"), Some("kulturhuset"));
        for no in ["bring cake", "at ours", "in english", "auf deutsch", "hos meg", "with us"] {
            assert_eq!(whereabouts(no), None, "{no}");
        }
    }

    #[test]
    fn a_note_that_survives_a_move() {
        let now = "2026-04-03T10:00:00".parse().unwrap();
        let ctx = DateContext { now, zone: chrono_tz::Tz::Europe__Oslo, first_day: None };
        assert_eq!(untimed("pizza nite friday 19:00, bring cheese", &ctx, |_| true).as_deref(), Some("bring cheese"));
        assert_eq!(untimed("bring cheese, we start at 19:00", &ctx, |_| true).as_deref(), Some("bring cheese"));
        assert_eq!(untimed("dørene åpner kl. 18:30", &ctx, |_| true), None);
    }
}
