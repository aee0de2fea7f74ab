//! `!lang`: the language that one is answered in, or (moderators) a room.

use crate::commands::args::is_small;
use crate::context::Context;
use crate::context::outcome::{CommandError, Outcome, refuse, usage};
use crate::domain::permissions::Permission;
use crate::language::vocabulary::Small;
use crate::locale::Language;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::text::clean::clean_line;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    if text.is_empty() {
        return Ok(vec![spoken(cx)]);
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(cx, Small::Room, word) {
        if rest.is_empty() {
            return Err(usage!("lang-room-what"));
        }
        if cx.said.room.direct {
            return Err(refuse!("lang-no-room"));
        }
        cx.require_in_room(Permission::SetRoom)?;
        let language = language(cx, rest)?;
        cx.tx.set_room_language(&cx.said.room.id, language)?;
        cx.reload_settings()?;
        return Ok(vec![match language {
            Some(language) => msg!("lang-room-set", language: name(language)),
            None => msg!("lang-room-auto"),
        }]);
    }
    let language = language(cx, text)?;
    cx.tx.set_person_language(cx.me(), language)?;
    cx.reload_settings()?;
    Ok(vec![match language {
        Some(language) => msg!("lang-set", language: name(language)),
        None => msg!("lang-auto"),
    }])
}

/// The language that somebody is answered in, and why.
pub fn spoken(cx: &Context<'_>) -> Msg {
    let language = name(cx.language());
    if cx.person.language.is_some() {
        msg!("lang-is-set", language: language)
    } else if cx.person.noticed.is_some() {
        msg!("lang-is-noticed", language: language, all: all())
    } else {
        msg!("lang-is", language: language, all: all())
    }
}

/// By its code or name; `None` where none is to be set.
fn language(cx: &Context<'_>, text: &str) -> Result<Option<Language>, CommandError> {
    match cx.env.words.key("languages", text) {
        Some("auto") => Ok(None),
        Some(code) => Ok(code.parse().ok()),
        None => Err(usage!("lang-unknown", typed: clean_line(text, 30))),
    }
}

/// All languages, by name.
fn all() -> Arg {
    Arg::List(Language::ALL.into_iter().map(|language| Arg::Msg(name(language))).collect())
}

fn name(language: Language) -> Msg {
    Msg::new(language.name_message(), Vec::new())
}
