//! People in a text: a name before a handle, the words after it, how many people a bed is for, how many guests come.

use std::ops::Range;

use crate::commands::args::{counts, is_small};
use crate::context::Context;
use crate::context::outcome::CommandError;
use crate::domain::contact;
use crate::domain::offer::MAX_PEOPLE;
use crate::language::cues::{self, Cue};
use crate::language::intent::Named;
use crate::language::vocabulary::Small;
use crate::text::clean::clean_line;

/// The words about somebody after their last handle: "… lena@example.org. They run a housing co-op."
pub(crate) fn behind(text: &str) -> String {
    let last = text.split_whitespace().rfind(|word| contact::Handle::read(word).is_some());
    let Some(at) = last.and_then(|word| Some(text.rfind(word)? + word.len())) else { return String::new() };
    let loose = |c: char| !c.is_alphanumeric() && c != '"';
    clean_line(text[at..].trim_matches(loose), contact::MAX_TOPICS)
}

/// How many somebody brings: "two of us" is one more.
pub(crate) fn guests(cx: &Context<'_>, text: &str) -> Result<i64, CommandError> {
    let (plus, _) = crate::commands::args::counts::guests(text)?;
    if plus > 0 {
        return Ok(plus);
    }
    let of_us = match (cues::find(Cue::OfUs, text), cues::find(Cue::WeAre, text)) {
        (Some(found), _) => text[..found.start].split_whitespace().last().and_then(|word| number(cx, word)),
        (None, Some(found)) => text[found.end..].split_whitespace().next().and_then(|word| number(cx, word)),
        _ => None,
    };
    let people = match of_us {
        Some(people) => people,
        None => counts::people(cx, text)?.0,
    };
    Ok((people - 1).clamp(0, crate::domain::meetup::MAX_GUESTS))
}

/// For how many a bed is: "for two", "plass til 3". How many people live there says nothing.
pub(crate) fn people(cx: &Context<'_>, text: &str) -> i64 {
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = |key: Small, word: &str| is_small(cx, key, word.trim_matches(|c: char| !c.is_alphanumeric()));
    let found = words.windows(2).enumerate().find_map(|(at, pair)| {
        let count = number(cx, pair[1]).filter(|_| small(Small::For, pair[0]))?;
        let long = words.get(at + 2).is_some_and(|next| small(Small::Spans, next));
        (!long && (1..=MAX_PEOPLE).contains(&count)).then_some(count)
    });
    found.unwrap_or(1)
}

fn number(cx: &Context<'_>, word: &str) -> Option<i64> {
    cx.env.words.number(word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Letters of an article at the end of a word.
const MAX_ARTICLE: usize = 3;

/// Whether a text names a meetup by a word of its title, other than a small one.
pub(crate) fn named(title: &str, text: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        crate::text::fold::words(text).map(|word| crate::text::fold::key(&text[word])).collect()
    };
    let said = words(text);
    // "Plenumet", "pizzaen": with its article behind it.
    let same = |word: &String| {
        let goes_on = |said: &String| {
            said.strip_prefix(word.as_str())
                .is_some_and(|end| end.is_empty() || word.len() > 4 && end.len() <= MAX_ARTICLE)
        };
        said.iter().any(goes_on)
    };
    words(title).iter().any(|word| word.chars().count() > 3 && !cues::is(Cue::Bound, word) && same(word))
}

/// The name before the first handle: "talk to Lena Berg in Malmö, lena@example.org".
///
/// `bytes`: the part of the text that speaks of them; `places`: those in the text.
pub(crate) fn name(text: &str, bytes: &Range<usize>, places: &[Named]) -> Option<String> {
    let part = text.get(bytes.clone())?;
    let sentence = &part[..part.find('@').or_else(|| part.find("://")).unwrap_or(part.len())];
    let mut names: Vec<Vec<&str>> = Vec::new();
    let (mut goes_on, mut behind_article) = (false, false);
    for (at, word) in crate::text::fold::words(sentence).enumerate() {
        let in_place = places.iter().any(|named| named.bytes.contains(&(bytes.start + word.start)));
        let written = &sentence[word];
        let capital = written.chars().next().is_some_and(char::is_uppercase)
            && written.chars().nth(1).is_some_and(char::is_lowercase);
        // At the beginning of a sentence every word has a capital.
        let inside = at > 0 || text[..bytes.start].trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ',');
        let is_name =
            inside && capital && !in_place && !cues::is(Cue::Bound, written) && !cues::is(Cue::Filler, written);
        // "The union", "die Leute" say what they are, and not what they are called.
        let is_name = is_name && !behind_article;
        behind_article = cues::is(Cue::Article, written);
        match (is_name, goes_on, names.last_mut()) {
            (true, true, Some(name)) => name.push(written),
            (true, ..) => names.push(vec![written]),
            _ => {}
        }
        goes_on = is_name;
    }
    // Of several it isn't clear which is meant: in German every noun has a capital.
    match names.as_slice() {
        [one] if one.len() <= 3 => Some(one.join(" ")),
        _ => None,
    }
}
