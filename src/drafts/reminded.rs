//! What "remind me" within a message is about.

use crate::commands::args::{is_small, moment, trim_small};
use crate::context::Context;
use crate::domain::command::CommandId;
use crate::language::cues::{self, Cue};
use crate::language::vocabulary::Small;
use crate::language::when::{self, DateContext};

/// Marks between a sentence and the next.
const ENDS: [char; 3] = ['.', '!', '\n'];

/// The words beside it and its time; where these say nothing, the sentence before: "Bring tickets. Remind me on Monday at
/// 9." `None` where the part doesn't ask for it by that word, or it is about nothing.
pub(crate) fn of(cx: &Context<'_>, before: &str, part: &str, dates: &DateContext) -> Option<String> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let (command, at) = words.windows(2).enumerate().find_map(|(at, pair)| {
        let remind = cx.env.words.key("commands", pair[0]) == Some(CommandId::Remind.key());
        (remind && is_small(cx, Small::Me, pair[1])).then_some((pair[0], at))
    })?;
    let behind = words[at + 2..].join(" ");
    let left = when::rest(&behind, &when::find(&behind, dates));
    let left = trim_small(cx, left.trim_end_matches(['.', '!', '?', ' ']));
    let left = moment::about(cx, &left, command);
    // "Remind me of that"
    let says_nothing = |word: &str| cues::is(Cue::Bound, word) || cx.env.words.key("reminded", word).is_some();
    if !left.split_whitespace().all(says_nothing) {
        return Some(left.to_owned());
    }
    let before = format!("{before} {}", words[..at].join(" "));
    let before = before.trim().trim_end_matches([',', ';', ' ', '–', '-']).trim_end_matches(ENDS);
    let last = before.rsplit_once(ENDS).map_or(before, |(_, last)| last).trim();
    (!last.is_empty()).then(|| last.to_owned())
}
