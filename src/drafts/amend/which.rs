//! Which of several things an answer means, and whether they are kept, left out, or changed: "only the first", "without the
//! reminder", "the second at 15", "2: for three people".

use std::ops::Range;

use crate::commands::args::is_small;
use crate::context::Context;
use crate::domain::draft::DraftKind;
use crate::language::cues::{self, Cue};
use crate::language::vocabulary::Small;
use crate::text::fold;

/// Words of an answer that are looked at for what it means.
const MAX_WORDS: usize = 16;
/// Words of a number of more than one: "the first one".
const LONGEST: usize = 3;

/// What happens to those that are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Keep,
    Drop,
    Change,
}

/// Those that an answer means.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Which {
    /// Which of the things, from 0 on; in order, each once.
    pub these: Vec<usize>,
    pub mode: Mode,
    /// What is said of them.
    pub rest: String,
}

/// The things that an answer names; `None` where it names none.
pub(super) fn read(cx: &Context<'_>, what: &[DraftKind], text: &str) -> Option<Which> {
    let kinds: Vec<Cue> = what.iter().map(kind).collect();
    let only = |word: &str| is_small(cx, Small::Only, word);
    named(&kinds, text, only)
}

/// Which of so many meetups is meant: "the second one". A number is the meetup's own.
pub(crate) fn nth(cx: &Context<'_>, text: &str, count: usize) -> Option<usize> {
    if count < 2 || text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let which = named(&vec![Cue::TheMeetup; count], text, |word| is_small(cx, Small::Only, word))?;
    match which.these.as_slice() {
        [one] if which.mode != Mode::Drop && which.rest.is_empty() => Some(*one),
        _ => None,
    }
}

/// Which of so many stops is meant by its number in the list, and what is said of it: "stop 2 is now 9 to 14 April".
pub(super) fn stop(text: &str, count: usize) -> (Option<usize>, String) {
    let words: Vec<Range<usize>> = fold::words(text).take(MAX_WORDS).collect();
    let numbered = words.windows(2).find_map(|pair| {
        let [named, number] = pair else { return None };
        let nth: usize = text[number.clone()].parse().ok()?;
        let meant = cues::is(Cue::TheStop, &text[named.clone()]) && (1..=count).contains(&nth);
        meant.then(|| (nth - 1, format!("{} {}", &text[..named.start], &text[number.end..])))
    });
    let (nth, rest) = numbered.map_or((None, text.to_owned()), |(nth, rest)| (Some(nth), rest));
    let dated = rest.contains(|c: char| c.is_ascii_digit());
    // "Bergen is 9 to 14 April"
    let rest = if dated && cues::has(Cue::NowIs, &rest) { cues::without(Cue::NowIs, &rest) } else { rest };
    (nth, rest.trim_matches([' ', ':', ',']).to_owned())
}

/// The same of things known by what they are called. `only`: whether a word is "only".
fn named(kinds: &[Cue], text: &str, only: impl Fn(&str) -> bool) -> Option<Which> {
    let words: Vec<Range<usize>> = fold::words(text).take(MAX_WORDS).collect();
    let (mut these, mut mode, mut at) = (Vec::new(), Mode::Change, 0);
    while at < words.len() {
        let word = &text[words[at].clone()];
        if let Some((which, count)) = selector(kinds, text, &words[at..], mode) {
            these.extend(which);
            at += count;
            continue;
        }
        let before = these.is_empty();
        if before && mode == Mode::Change && only(word) {
            mode = Mode::Keep;
        } else if before && mode == Mode::Change && begins(Cue::Drop, text, &words[at..]) > 0 {
            mode = Mode::Drop;
            at += begins(Cue::Drop, text, &words[at..]);
            continue;
        } else if !is_beside(word) {
            break;
        }
        at += 1;
    }
    if these.is_empty() {
        return None;
    }
    these.sort_unstable();
    these.dedup();
    // What is said of it begins behind the last word that named it, without its mark: "2: for three".
    let mut from = words.get(at).map_or(text.len(), |word| word.start);
    // Of "the second and third on Tuesday", "on" was taken for a word between.
    while at > 0 && is_beside(&text[words[at - 1].clone()]) {
        at -= 1;
        from = words[at].start;
    }
    let mut rest = text[from..].trim().trim_end_matches(['.', '!']).to_owned();
    if mode == Mode::Change && cues::is(Cue::Drop, &rest) {
        // "Das zweite nicht", "den andra inte".
        mode = Mode::Drop;
        rest.clear();
    }
    if cues::is(Cue::Filler, &rest) {
        rest.clear();
    }
    Some(Which { these, mode, rest })
}

/// How many of the first words are a cue; 0 where they aren't.
fn begins(cue: Cue, text: &str, words: &[Range<usize>]) -> usize {
    (1..=LONGEST.min(words.len()))
        .rev()
        .find(|count| cues::is(cue, &text[words[0].start..words[count - 1].end]))
        .unwrap_or(0)
}

/// The things that the first words name, and how many words those are.
fn selector(kinds: &[Cue], text: &str, words: &[Range<usize>], mode: Mode) -> Option<(Vec<usize>, usize)> {
    let first = words.first()?;
    let word = &text[first.clone()];
    if let Ok(number) = word.parse::<usize>() {
        // "2: …", "#2", "2", "only 1 and 3"; but "2 people", "15:00" and "2 May" are none.
        let behind = text[first.end..].chars().next();
        let apart = match behind {
            None | Some(':' | ')' | ',' | '.' | '!') => {
                !text[first.end..].chars().nth(1).is_some_and(|c| c.is_ascii_digit())
            }
            Some(_) => words.get(1).is_some_and(|next| is_joint(&text[next.clone()])),
        };
        let own = text[..first.start].ends_with('#') || apart;
        return (own && (1..=kinds.len()).contains(&number)).then(|| (vec![number - 1], 1));
    }
    const NTH: [Cue; 5] = [Cue::First, Cue::Second, Cue::Third, Cue::Fourth, Cue::Fifth];
    for (nth, cue) in NTH.into_iter().enumerate().take(kinds.len()) {
        match begins(cue, text, words) {
            0 => {}
            count => return Some((vec![nth], count)),
        }
    }
    match begins(Cue::Last, text, words) {
        0 => {}
        count => return Some((vec![kinds.len() - 1], count)),
    }
    let mut known: Vec<Cue> = kinds.to_vec();
    known.dedup();
    // "A sofa for two" says which kind of bed it is.
    known.retain(|cue| mode != Mode::Change || *cue != Cue::TheOffer);
    known.into_iter().find_map(|cue| {
        let count = begins(cue, text, words);
        let these = (0..kinds.len()).filter(|at| kinds[*at] == cue).collect();
        (count > 0).then_some((these, count))
    })
}

/// Between two that are named: "and", "&".
fn is_joint(word: &str) -> bool {
    cues::is(Cue::Also, word)
}

/// A word that may stand around those: "the", "one", "please", "and".
fn is_beside(word: &str) -> bool {
    cues::is(Cue::Article, word) || cues::is(Cue::Filler, word) || is_joint(word)
}

/// What such a thing is called.
fn kind(what: &DraftKind) -> Cue {
    match what {
        DraftKind::Offer(_) | DraftKind::Withdraw(_) => Cue::TheOffer,
        DraftKind::Stops(_) | DraftKind::Trip(_) => Cue::TheStop,
        DraftKind::Meetup(_) => Cue::TheMeetup,
        DraftKind::Suggestion { .. } | DraftKind::Ask(_) => Cue::TheSuggestion,
        DraftKind::Rsvp(_) => Cue::TheAnswer,
        DraftKind::FollowUp(_) => Cue::TheReminder,
        DraftKind::Contact(_) => Cue::TheContact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Which> {
        const ONLY: [&str; 9] = ["only", "just", "bare", "berre", "bara", "kun", "nur", "bloß", "blott"];
        named(&[Cue::TheMeetup, Cue::TheReminder, Cue::TheOffer], text, |word| ONLY.contains(&word))
    }

    #[test]
    fn which_are_meant_and_what_becomes_of_them() {
        use Mode::{Change, Drop, Keep};
        for (text, these, mode, rest) in [
            ("only the first", &[0][..], Keep, ""),
            ("just 2", &[1], Keep, ""),
            ("only 1 and 3", &[0, 2], Keep, ""),
            ("without the reminder", &[1], Drop, ""),
            ("not the second", &[1], Drop, ""),
            ("the second not", &[1], Drop, ""),
            ("drop the offer, please", &[2], Drop, ""),
            ("without the sofa", &[2], Drop, ""),
            ("the reminder on Sunday", &[1], Change, "on Sunday"),
            ("the second at 15", &[1], Change, "at 15"),
            ("2: for three people", &[1], Change, "for three people"),
            ("#3 for two", &[2], Change, "for two"),
            ("the first on Tuesday instead", &[0], Change, "on Tuesday instead"),
            ("skip the last one", &[2], Drop, ""),
            ("bare den første", &[0], Keep, ""),
            ("uten påminnelsen", &[1], Drop, ""),
            ("dropp tilbudet", &[2], Drop, ""),
            ("den andre kl 15", &[1], Change, "kl 15"),
            ("berre det første", &[0], Keep, ""),
            ("utan påminninga", &[1], Drop, ""),
            ("ikkje det andre", &[1], Drop, ""),
            ("bara den första", &[0], Keep, ""),
            ("utan påminnelsen", &[1], Drop, ""),
            ("den andra inte", &[1], Drop, ""),
            ("kun den første", &[0], Keep, ""),
            ("uden påmindelsen", &[1], Drop, ""),
            ("den anden kl. 15", &[1], Change, "kl. 15"),
            ("nur das erste", &[0], Keep, ""),
            ("ohne die Erinnerung", &[1], Drop, ""),
            ("das zweite nicht", &[1], Drop, ""),
            ("das erste am Dienstag", &[0], Change, "am Dienstag"),
        ] {
            let expected = Which { these: these.to_vec(), mode, rest: rest.to_owned() };
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_names_none_of_them() {
        for text in [
            "at 15:00",
            "15:00",
            "on 2 May",
            "for 2 people",
            "only Tuesday",
            "not Tuesday",
            "4: for two",
            "2.5.",
            "a sofa",
            "a sofa for two",
            "",
            "for two",
            "we are two",
            "calendar",
            "nur am Dienstag",
            "19 instead",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
