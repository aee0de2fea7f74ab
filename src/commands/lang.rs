//! `!lang`: the language that one is answered in, or (moderators) a room.

use super::args::is_small;
use super::{Command, Halt, Here, Outcome};
use crate::config::LANGUAGES;
use crate::language::text::clean_line;
use crate::render::say::Say;
use crate::say;

pub const COMMAND: Command = command!("lang", Oneself, All, run, again);

fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    if text.is_empty() {
        return Ok(vec![say!("lang-is", language: name(here.language()))]);
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if is_small(here, "room", word) {
        if rest.is_empty() {
            return Err(unread!("lang-room-what"));
        }
        if here.said.room.direct {
            return Err(refuse!("lang-no-room"));
        }
        if !here.said.moderator {
            return Err(refuse!("only-moderators"));
        }
        let code = language(here, rest)?;
        here.tx.set_room_language(&here.said.room.id, code)?;
        return Ok(vec![say!("lang-room-set", language: name(code))]);
    }
    let code = language(here, text)?;
    here.tx.set_person_language(here.me(), code)?;
    Ok(vec![say!("lang-set", language: name(code))])
}

/// One that the bot speaks, by its code or name.
fn language(here: &Here<'_>, text: &str) -> Result<&'static str, Halt> {
    let Some(code) = here.world.words.key("languages", text) else {
        return Err(unread!("lang-unknown", typed: clean_line(text, 30)));
    };
    let spoken = LANGUAGES.iter().find(|spoken| **spoken == code);
    spoken.copied().ok_or_else(|| refuse!("lang-to-come", language: name(code)))
}

fn name(code: &str) -> Say {
    match code {
        "nb" => say!("language-nb"),
        "nn" => say!("language-nn"),
        "sv" => say!("language-sv"),
        "da" => say!("language-da"),
        "de" => say!("language-de"),
        _ => say!("language-en"),
    }
}
