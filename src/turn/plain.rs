//! TODO.

use crate::context::addressed::split_word;
use crate::context::lookup::{is_article, is_command};
use crate::context::outcome::Halt;
use crate::context::settle::settle;
use crate::context::{Here, lookup};
use crate::domain::command::CommandId;
use crate::language::cues;
use crate::language::cues::Cue;
use crate::render::say::Say;
use crate::store::StoreError;
use crate::text::clean::clean_line;
use crate::turn::dispatch::{carry_out, is_leave};
use crate::turn::{called_off, confirm};
use crate::{drafts, say};

/// Without a prefix: a command by its word; what is to be written down, as a draft; a question. Else, alone with the
/// bot and at most once a day, a hint.
pub(crate) fn plain(here: &mut Here<'_>, text: &str) -> Result<Vec<Say>, StoreError> {
    // "My reminders", "die Stationen"
    let text = match split_word(text) {
        (small, word) if !word.contains(char::is_whitespace) && is_article(small) && is_command(here, word) => word,
        _ => text,
    };
    let (word, rest) = split_word(text);
    let sentence = is_sentence(text, rest);
    let (command, near) = match here.find(word) {
        lookup::Found::One(command) => (Some(command), false),
        lookup::Found::Near(command) if !rest.is_empty() => (Some(command), true),
        _ => (None, false),
    };
    // "Where do I sleep tonight?" is asked of the bot, whatever else it looks like.
    if cues::begins(Cue::Question, text)
        && let Some(lines) = asked(here, text)?
    {
        return Ok(lines);
    }
    // Nor is anything made of what is off.
    if let Some(lines) = called_off::off(here, text)? {
        return Ok(lines);
    }
    // "Of course you can have my sofa" is no slip of `offers`, and "Treffen wir uns …?" no meetup called "wir uns".
    let spoken = cues::is(Cue::Person, split_word(rest).0);
    if (near && sentence || command.is_some() && spoken && sentence)
        && let Some(lines) = drafts::sentence(here, text)?
    {
        return Ok(lines);
    }
    if let Some(command) = command {
        if near {
            here.note(say!("read-as", typed: clean_line(word, 30), read: here.word(command)));
        }
        let (tx, queued) = (here.tx, here.queue_len());
        here.set_running(text);
        here.set_refused(false);
        match tx.attempt(|| carry_out(here, command, rest, queued)) {
            // "Today I went to the beach, it was lovely" is talk, whatever its first word; so is what merely looks like
            // a command, and doesn't read as one; and "Offer you my sofa …" is read as plain words.
            Err(Halt::Unread(_)) if near || is_chatter(text) || sentence && drafts::reads(here, text)? => {
                here.truncate_queue(queued);
                here.take_notes();
            }
            Err(Halt::Talk) => {
                here.truncate_queue(queued);
                here.take_notes();
            }
            outcome => return settle(here, queued, outcome),
        }
    }
    if command.is_none() && is_leave(here, text) {
        return Ok(vec![say!("crew-leave-how")]);
    }
    if let Some(lines) = drafts::sentence(here, text)? {
        return Ok(lines);
    }
    if let Some(lines) = asked(here, text)? {
        return Ok(lines);
    }
    here.set_refused(true);
    if let Some(lines) = confirm::nearly(here, text)? {
        return Ok(lines);
    }
    if here.said.room.direct && here.tx.may_hint(&here.said.sender, here.today())? {
        return Ok(vec![say!("hint-1"), say!("hint-2")]);
    }
    Ok(Vec::new())
}

/// Whether somebody speaks as to somebody, and not in commands.
pub fn is_sentence(text: &str, rest: &str) -> bool {
    text.split_whitespace().count() > MIN_SENTENCE && cues::has(Cue::Person, rest)
}

/// Commands that a question names: "where tonight?", "any meetups in Malmö?".
pub const QUESTIONS: [CommandId; 6] =
    [CommandId::Tonight, CommandId::Today, CommandId::Nights, CommandId::Stops, CommandId::Meetups, CommandId::Donate];

/// Words of one command, where they are more than one.
pub const MAX_COMMAND_WORDS: usize = 2;

/// Words of a question that is looked at for one.
pub const MAX_QUESTION_WORDS: usize = 12;

/// A question that names what is asked for by its command word.
pub fn asked(here: &mut Here<'_>, text: &str) -> Result<Option<Vec<Say>>, StoreError> {
    if !text.ends_with('?') || text.split_whitespace().count() > MAX_QUESTION_WORDS {
        return Ok(None);
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // The longest first, and written in one: "i kveld" is `ikveld`.
    for length in (1..=MAX_COMMAND_WORDS).rev() {
        for run in words.windows(length) {
            let lookup::Found::One(command) = here.find(&run.concat()) else { continue };
            if QUESTIONS.contains(&command) {
                return crate::turn::dispatch::run(here, command, "").map(Some);
            }
        }
    }
    Ok(None)
}

pub fn is_chatter(text: &str) -> bool {
    text.split_whitespace().count() > MAX_PLAIN_WORDS && !text.contains(|c: char| c.is_ascii_digit())
}

/// Words of a plain sentence without any number that is answered with what is missing in it; a longer one is talk.
pub const MAX_PLAIN_WORDS: usize = 6;

/// A sentence that begins with a command word has more words than this.
pub const MIN_SENTENCE: usize = 3;
