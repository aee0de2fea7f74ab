//! How many: people that a bed is for, guests that somebody brings.

use crate::context::Context;
use crate::context::outcome::{CommandError, refuse};
use crate::domain::meetup::MAX_GUESTS;
use crate::domain::offer::MAX_PEOPLE;
use crate::language::vocabulary::Small;

/// "for 2", "for two people", "2 people": how many, and the text without it.
pub fn people(cx: &Context<'_>, text: &str) -> Result<(i64, String), CommandError> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |word: &str| cx.env.words.number(word.trim_matches([',', '.']));
    let is = |key: Small, word: Option<&&str>| word.is_some_and(|word| crate::commands::args::is_small(cx, key, word));
    for (index, word) in words.iter().enumerate() {
        let Some(count) = number(word) else { continue };
        let after_for = index > 0 && is(Small::For, words.get(index - 1));
        let before_people = is(Small::People, words.get(index + 1));
        // "2 beds", "two sofas"
        let beds = index == 0 && words.get(1).is_some_and(|word| cx.env.words.key("kinds", word).is_some());
        if beds && (1..=MAX_PEOPLE).contains(&count) {
            let (more, rest) = people(cx, &words[1..].join(" "))?;
            return Ok((count.max(more), rest));
        }
        // "for 2 weeks" and "for two nights" say how long.
        if is(Small::Spans, words.get(index + 1)) || !(after_for || before_people) {
            continue;
        }
        if !(1..=MAX_PEOPLE).contains(&count) {
            return Err(refuse!("offer-people", count: count, most: MAX_PEOPLE));
        }
        let from = if after_for { index - 1 } else { index };
        let to = if before_people { index + 2 } else { index + 1 };
        return Ok((count, [&words[..from], &words[to..]].concat().join(" ")));
    }
    Ok((1, words.join(" ")))
}

/// `+2`: how many one brings.
pub fn guests(words: &str) -> Result<(i64, String), CommandError> {
    let mut guests = 0;
    let mut left = Vec::new();
    for word in words.split_whitespace() {
        match word.strip_prefix('+').map(str::parse::<i64>) {
            Some(Ok(count)) if (0..=MAX_GUESTS).contains(&count) => guests = count,
            Some(Ok(_)) => return Err(refuse!("too-many-guests", count: MAX_GUESTS)),
            _ => left.push(word),
        }
    }
    Ok((guests, left.join(" ")))
}
