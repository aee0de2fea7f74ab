//! `!lang`: the language that one is answered in, or (moderators) a room.

use super::args::is_small;
use crate::context::Here;
use crate::context::outcome::{Halt, Outcome};
use crate::context::outcome::{refuse, unread};
use crate::domain::permissions::Deed;
use crate::language::Language;
use crate::render::say::Say;
use crate::say;
use crate::text::clean::clean_line;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if text.is_empty() {
        return Ok(vec![spoken(here)]);
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(here, "room", word) {
        if rest.is_empty() {
            return Err(unread!("lang-room-what"));
        }
        if here.said.room.direct {
            return Err(refuse!("lang-no-room"));
        }
        here.require_in_room(Deed::SetRoom)?;
        let language = language(here, rest)?;
        here.tx.set_room_language(&here.said.room.id, language)?;
        here.look_again()?;
        return Ok(vec![match language {
            Some(language) => say!("lang-room-set", language: name(language)),
            None => say!("lang-room-auto"),
        }]);
    }
    let language = language(here, text)?;
    here.tx.set_person_language(here.me(), language)?;
    here.look_again()?;
    Ok(vec![match language {
        Some(language) => say!("lang-set", language: name(language)),
        None => say!("lang-auto"),
    }])
}

/// The language that somebody is answered in, and why.
pub fn spoken(here: &Here<'_>) -> Say {
    let language = name(here.language());
    if here.person.language.is_some() {
        say!("lang-is-set", language: language)
    } else if here.person.noticed.is_some() {
        say!("lang-is-noticed", language: language)
    } else {
        say!("lang-is", language: language)
    }
}

/// By its code or name; `None` where none is to be set.
fn language(here: &Here<'_>, text: &str) -> Result<Option<Language>, Halt> {
    match here.world.words.key("languages", text) {
        Some("auto") => Ok(None),
        Some(code) => Ok(code.parse().ok()),
        None => Err(unread!("lang-unknown", typed: clean_line(text, 30))),
    }
}

fn name(language: Language) -> Say {
    match language {
        Language::En => say!("language-en"),
        Language::Nb => say!("language-nb"),
        Language::Nn => say!("language-nn"),
        Language::Sv => say!("language-sv"),
        Language::Da => say!("language-da"),
        Language::De => say!("language-de"),
    }
}
