//! "Show me my stops", "open my trip to everyone": what a command does, asked for in a sentence of nothing else.

use crate::commands::args::is_small;
use crate::context::{Context, lookup};
use crate::domain::command::CommandId;
use crate::drafts;
use crate::language::cues::{self, Cue};
use crate::language::questions;
use crate::language::told::Told;
use crate::language::vocabulary::Small;
use crate::render::msg::Msg;
use crate::store::StoreError;
use crate::text::fold;
use crate::turn::dispatch::run;

/// Words of such a sentence; a longer one asks for more.
const MAX_WORDS: usize = 9;

/// What can be shown by its name alone.
const LISTS: [CommandId; 10] = [
    CommandId::Stops,
    CommandId::Nights,
    CommandId::Offers,
    CommandId::Meetups,
    CommandId::Reminders,
    CommandId::Contacts,
    CommandId::Trips,
    CommandId::Rooms,
    CommandId::Today,
    CommandId::Tonight,
];

/// What is asked for; `None` where a text asks for nothing of the kind.
///
/// # Errors
/// Where the store fails.
pub(crate) fn said(cx: &mut Context<'_>, text: &str) -> Result<Option<Vec<Msg>>, StoreError> {
    if !cx.said.room.direct || text.split_whitespace().count() > MAX_WORDS {
        return Ok(None);
    }
    let wanted = wanted(cx, text);
    if wanted == Some(CommandId::Stops)
        && let Some(lines) = drafts::stops_shown(cx)?
    {
        return Ok(Some(lines));
    }
    // A command alone goes its usual way.
    if let Some(list) = wanted.filter(|_| !lookup::is_command(cx, text)) {
        return run(cx, list, "").map(Some);
    }
    if cues::has(Cue::OpenTrip, text) && !cues::has(Cue::Never, text) && is_nothing_else(cx, text, Cue::OpenTrip) {
        let open = cx.env.words.first(cx.language(), "trip", "open").to_owned();
        return match cx.trip_under_way() {
            Ok(_) => run(cx, CommandId::Trip, &open).map(Some),
            Err(error) => error.fatal().map(|()| None),
        };
    }
    Ok(None)
}

/// The list that is asked for: by its name alone, or behind "show me".
fn wanted(cx: &Context<'_>, text: &str) -> Option<CommandId> {
    let language = questions::languages(text, cx.language())
        .into_iter()
        .find(|language| Told::of(text, *language).opens(Cue::ShowMe) || cues::begins(Cue::PassLead, text));
    let words: Vec<&str> = fold::words(text).map(|word| &text[word]).collect();
    let name = |word: &str| match cx.find(word) {
        lookup::CommandLookup::One(command) if LISTS.contains(&command) => Some(command),
        _ => None,
    };
    if let [word] = words.as_slice() {
        return name(word);
    }
    language?;
    let rest = cues::without(Cue::PassLead, text);
    if !cues::has(Cue::ShowMe, &rest) {
        return None;
    }
    let rest = cues::without(Cue::ShowMe, &rest);
    // "Nights" is a small word, too.
    let says_something = |word: &&str| name(word).is_some() || !is_small_word(cx, word);
    let kept: Vec<&str> = fold::words(&rest).map(|word| &rest[word]).filter(says_something).collect();
    match kept.as_slice() {
        [word] => name(word),
        _ => None,
    }
}

/// Whether there is nothing beside the cue but small words, and who it is for.
fn is_nothing_else(cx: &Context<'_>, text: &str, cue: Cue) -> bool {
    let rest = cues::without(Cue::Others, &cues::without(Cue::PassLead, &cues::without(cue, text)));
    fold::words(&rest).all(|word| is_small_word(cx, &rest[word]))
}

fn is_small_word(cx: &Context<'_>, word: &str) -> bool {
    [Small::Me, Small::All, Small::For, Small::At, Small::In].into_iter().any(|small| is_small(cx, small, word))
        || [Cue::Article, Cue::Filler, Cue::Person].into_iter().any(|cue| cues::is(cue, word))
}
