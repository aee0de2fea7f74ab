//! What a meetup is called in a message: what stands in quotation marks, else its event with the words that belong to it.

use std::ops::Range;

use crate::language::cues::{self, Cue};
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::tokens::{Token, TokenKind, Tokens};

/// Quotation marks that open and those that close.
const MARKS: [(char, char); 5] = [('"', '"'), ('„', '“'), ('“', '”'), ('«', '»'), ('»', '«')];
/// Bytes of a title within quotation marks.
const QUOTED: std::ops::RangeInclusive<usize> = 3..=80;
/// Words before an event that can belong to it: "annual general meeting".
const MAX_BEFORE: usize = 3;

/// Where the title stands; `None` where the message has no name for it.
pub(super) fn find(text: &str, tokens: &Tokens) -> Option<Range<usize>> {
    quoted(text).or_else(|| event(text, tokens))
}

fn quoted(text: &str) -> Option<Range<usize>> {
    let (start, close, open) = text.char_indices().find_map(|(at, c)| {
        let (open, close) = MARKS.iter().find(|(open, _)| *open == c)?;
        Some((at + open.len_utf8(), *close, at))
    })?;
    // Within a word it is a mark of something else: 5" is a length. What somebody says begins small, a title doesn't.
    if text[..open].ends_with(char::is_alphanumeric) || !text[start..].starts_with(|c: char| !c.is_lowercase()) {
        return None;
    }
    let end = start + text[start..].find(close)?;
    QUOTED.contains(&(end - start)).then_some(start..end)
}

fn event(text: &str, tokens: &Tokens) -> Option<Range<usize>> {
    let all = &tokens.all;
    let named = |class| all.iter().position(|token| token.what == TokenKind::Word && token.is(class));
    let last = named(LEXICON.class("event")).or_else(|| named(LEXICON.class("activity")))?;
    let belongs = |token: &Token| {
        token.what == TokenKind::Word
            && token.clause == all[last].clause
            && !cues::is(Cue::Bound, &text[token.bytes.clone()])
    };
    let before = all[..last].iter().rev().take(MAX_BEFORE).take_while(|token| belongs(token)).count();
    // Nothing bounds it: those words may be anything.
    let bounded = before < MAX_BEFORE || last == before;
    let first = if bounded { last - before } else { last };
    let is_event = |token: &&Token| token.is(LEXICON.class("event")) || token.is(LEXICON.class("activity"));
    let mut end = last + all[last + 1..].iter().take_while(|token| belongs(token) && is_event(token)).count();
    // "Tinker & hack", "lodding og prat".
    let joint = all
        .get(end + 1)
        .is_some_and(|token| token.what == TokenKind::Word && cues::is(Cue::Also, &text[token.bytes.clone()]));
    let next = end + 1 + usize::from(joint);
    if let Some(other) = all.get(next)
        && (joint || text[all[end].bytes.end..other.bytes.start].trim() == "&")
        && belongs(other)
        // "Coffee and free copies" is coffee.
        && (all[last].is(LEXICON.class("activity")) || is_event(&other))
    {
        end = next;
    }
    Some(all[first].bytes.start..all[end].bytes.end)
}

#[cfg(test)]
mod tests {
    use crate::language::gazetteer::Gazetteer;
    use crate::language::intent::model::IntentContext;
    use crate::language::intent::read;

    #[test]
    fn titles() {
        let now = "2026-04-03T10:00:00".parse().unwrap();
        let ctx = IntentContext {
            now,
            zone: chrono_tz::Tz::Europe__Oslo,
            gazetteer: Gazetteer::embedded(),
            stops: &[],
            first_day: None,
            journey: None,
        };
        for (text, title) in [
            ("Our annual meeting is on Tuesday 7 April at 18:00", Some("annual meeting")),
            ("we have a screening of \"Matewan\" on Friday at 19", Some("Matewan")),
            ("Am Dienstag um 19 Uhr ist Plenum", Some("Plenum")),
            ("vi har dugnad på lørdag kl 12", Some("dugnad")),
            ("På torsdag kl 18 blir det folkekjøkken, bare kom innom", Some("folkekjøkken")),
            ("Tinker & hack every Tuesday evening in Uppsala", Some("Tinker & hack")),
            ("We're usually open Sundays 14–18", None),
        ] {
            let read = read(text, &ctx);
            assert_eq!(read.title.map(|bytes| &text[bytes]), title, "{text}: {:?}", read.intent);
        }
    }
}
