//! Runs command lines, and works out what each did.

use crate::commands::registry;
use crate::context::addressed::{is_called, split_word};
use crate::context::settle::settle;
use crate::context::{Context, fair_share, lookup, outcome};
use crate::domain::command::CommandId;
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::store::{Effect, StoreError};
use crate::text::clean::clean_line;
use crate::turn::MAX_LINES;

/// Runs command lines one after the other; a refused one doesn't stop the next. Returns the effect of each, and the reply.
pub(crate) fn run_lines(
    cx: &mut Context<'_>,
    lines: &[String],
    mut said: Vec<Msg>,
) -> Result<(Vec<Effect>, Vec<Msg>), StoreError> {
    let mut effects = Vec::new();
    for (index, line) in lines.iter().take(MAX_LINES).enumerate() {
        cx.set_line_index(index);
        let before = cx.tx.changes();
        let answer = answer(cx, line)?;
        // The warning about too much at once is given once.
        let again = answer.iter().any(|line| line.id.starts_with("flood-")) && said.ends_with(&answer);
        if !again {
            said.extend(answer);
        }
        effects.push(effect(cx, before)?);
    }
    if lines.len() > MAX_LINES {
        said.push(msg!("too-many-lines", ran: MAX_LINES, left: lines.len() - MAX_LINES));
    }
    Ok((effects, said))
}

/// The effect of the line that was just run. `before`: [`Tx::changes`](crate::store::Tx::changes) before it ran.
pub(crate) fn effect(cx: &Context<'_>, before: u64) -> Result<Effect, StoreError> {
    let event = &cx.said.event;
    if cx.tx.changes() == before || cx.refused() {
        return Ok(Effect::None);
    }
    if cx.tx.records_by(event)?.iter().any(|(_, record)| record.line == cx.line_index()) {
        return Ok(Effect::Created);
    }
    let again = match cx.find_line(cx.running()).0 {
        lookup::CommandLookup::One(command) | lookup::CommandLookup::Near(command) => command.is_rerun_on_edit(),
        _ => false,
    };
    Ok(if again || cx.tx.can_take_back(event)? { Effect::Reversible } else { Effect::Final })
}

/// Runs one command line, without its prefix: its reply.
pub(crate) fn answer(cx: &mut Context<'_>, line: &str) -> Result<Vec<Msg>, StoreError> {
    let (lookup, opening) = cx.find_line(line);
    let (word, rest) = (opening.word.as_str(), opening.rest.as_str());
    cx.set_running(line);
    match lookup {
        lookup::CommandLookup::One(command) => run(cx, command, rest),
        lookup::CommandLookup::Near(command) => {
            cx.note(msg!("read-as", typed: clean_line(word, 30), read: cx.word(command)));
            run(cx, command, rest)
        }
        lookup::CommandLookup::Several(near) => {
            let words = near.iter().map(|command| Arg::from(format!("{}{}", cx.shown_prefix(), cx.word(*command))));
            Ok(vec![msg!("which-command", typed: clean_line(word, 30), words: Arg::OneOf(words.collect()))])
        }
        // In a room another bot may be meant.
        lookup::CommandLookup::None if !cx.said.room.direct && !is_called(cx.env, cx.said) => Ok(Vec::new()),
        lookup::CommandLookup::None => Ok(vec![unknown(cx, line)]),
    }
}

/// `leave` alone is the operators'; others want to leave a crew by it.
pub fn unknown(cx: &Context<'_>, line: &str) -> Msg {
    if is_leave(cx, line) {
        return msg!("crew-leave-how");
    }
    msg!("no-command", typed: clean_line(split_word(line).0, 30))
}

/// Whether a line asks to leave a crew, which its own command does.
pub fn is_leave(cx: &Context<'_>, line: &str) -> bool {
    cx.said.room.direct && cx.env.words.key("commands", line.trim()) == Some("leave")
}

/// Runs a command with the words after it: its reply.
pub fn run(cx: &mut Context<'_>, command: CommandId, rest: &str) -> Result<Vec<Msg>, StoreError> {
    let (tx, queued) = (cx.tx, cx.queue_len());
    cx.set_refused(false);
    let outcome = tx.attempt(|| carry_out(cx, command, rest, queued));
    settle(cx, queued, outcome)
}

/// Runs it; what it would tell others counts.
pub fn carry_out(cx: &mut Context<'_>, command: CommandId, rest: &str, queued: usize) -> outcome::Outcome {
    let lines = registry::run(command, cx, rest)?;
    fair_share::may_tell(cx, queued, Some(command))?;
    Ok(lines)
}
