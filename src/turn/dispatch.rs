//! TODO.

use crate::commands::registry;
use crate::context::addressed::{is_called, split_word};
use crate::context::settle::settle;
use crate::context::{Here, fair_share, lookup, outcome};
use crate::domain::command::CommandId;
use crate::render::say::{Arg, Say};
use crate::say;
use crate::store::{Effect, StoreError};
use crate::text::clean::clean_line;
use crate::turn::MAX_LINES;

/// Runs command lines one after the other; what one refuses doesn't keep the next from running. What each did, and what
/// is said of it.
pub(crate) fn run_lines(
    here: &mut Here<'_>,
    lines: &[String],
    mut said: Vec<Say>,
) -> Result<(Vec<Effect>, Vec<Say>), StoreError> {
    let mut effects = Vec::new();
    for (index, line) in lines.iter().take(MAX_LINES).enumerate() {
        here.line = index;
        let before = here.tx.changes();
        let answer = answer(here, line)?;
        // That it is too much is said once.
        let again = answer.iter().any(|line| line.id.starts_with("flood-")) && said.ends_with(&answer);
        if !again {
            said.extend(answer);
        }
        effects.push(effect(here, before)?);
    }
    if lines.len() > MAX_LINES {
        said.push(say!("too-many-lines", ran: MAX_LINES, left: lines.len() - MAX_LINES));
    }
    Ok((effects, said))
}

/// What the line that was just run did; `before`: how much had been written until then.
pub(crate) fn effect(here: &Here<'_>, before: u64) -> Result<Effect, StoreError> {
    let event = &here.said.event;
    if here.tx.changes() == before || here.refused() {
        return Ok(Effect::Nothing);
    }
    if here.tx.records_by(event)?.iter().any(|(_, record)| record.line == here.line) {
        return Ok(Effect::Record);
    }
    let again = match here.find(split_word(here.running()).0) {
        lookup::Found::One(command) | lookup::Found::Near(command) => command.is_rerun_on_edit(),
        _ => false,
    };
    Ok(if again || here.tx.can_take_back(event)? { Effect::Again } else { Effect::Deed })
}

pub(crate) fn answer(here: &mut Here<'_>, line: &str) -> Result<Vec<Say>, StoreError> {
    let (word, rest) = split_word(line);
    here.set_running(line);
    match here.find(word) {
        lookup::Found::One(command) => run(here, command, rest),
        lookup::Found::Near(command) => {
            here.note(say!("read-as", typed: clean_line(word, 30), read: here.word(command)));
            run(here, command, rest)
        }
        lookup::Found::Several(near) => {
            let words = near.iter().map(|command| Arg::from(format!("{}{}", here.prefix(), here.word(*command))));
            Ok(vec![say!("which-command", typed: clean_line(word, 30), words: Arg::OneOf(words.collect()))])
        }
        // In a room another bot may be meant.
        lookup::Found::None if !here.said.room.direct && !is_called(here.world, here.said) => Ok(Vec::new()),
        lookup::Found::None => Ok(vec![unknown(here, line)]),
    }
}

/// `leave` alone is the operators'; others want to leave a crew by it.
pub fn unknown(here: &Here<'_>, line: &str) -> Say {
    if is_leave(here, line) {
        return say!("crew-leave-how");
    }
    say!("no-command", typed: clean_line(split_word(line).0, 30))
}

pub fn is_leave(here: &Here<'_>, line: &str) -> bool {
    here.said.room.direct && here.world.words.key("commands", line.trim()) == Some("leave")
}

pub fn run(here: &mut Here<'_>, command: CommandId, rest: &str) -> Result<Vec<Say>, StoreError> {
    let (tx, queued) = (here.tx, here.queue_len());
    here.set_refused(false);
    let outcome = tx.attempt(|| carry_out(here, command, rest, queued));
    settle(here, queued, outcome)
}

/// Runs it; what it would tell others counts.
pub fn carry_out(here: &mut Here<'_>, command: CommandId, rest: &str, queued: usize) -> outcome::Outcome {
    let lines = registry::run(command, here, rest)?;
    fair_share::may_tell(here, queued, Some(command))?;
    Ok(lines)
}
