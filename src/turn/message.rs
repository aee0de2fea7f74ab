//! Something was said: is it for the bot, and what is the answer?

use crate::commands::registry;
use crate::context::Here;
use crate::context::addressed::{Call, call, is_called, split_word};
use crate::context::fair_share;
use crate::context::lookup;
use crate::context::lookup::{is_article, is_command};
use crate::context::outcome;
use crate::context::outcome::Halt;
use crate::context::settle::settle;
use crate::domain::command::CommandId;
use crate::drafts;
use crate::env::World;
use crate::incoming::{Said, SaidKind};
use crate::language::cues::{self, Cue};
use crate::outgoing::Outgoing;
use crate::render::say::Arg;
use crate::render::say::Say;
use crate::say;
use crate::store::{Effect, Heard};
use crate::store::{StoreError, Tx};
use crate::text::clean::clean_line;
use crate::turn::{MAX_LINES, language};
use crate::turn::{called_off, confirm, rate_limit, reply};
use chrono::{DateTime, Utc};

/// Words of a plain sentence without any number that is answered with what is missing in it; a longer one is talk.
const MAX_PLAIN_WORDS: usize = 6;
/// A sentence that begins with a command word has more words than this.
const MIN_SENTENCE: usize = 3;

pub(crate) fn heard(
    tx: &Tx<'_>,
    world: &World,
    said: &Said,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    language::notice(tx, world, said)?;
    let mut here = Here::new(tx, world, said, at, now)?;
    here.replied = reply::subject(tx, said)?;
    // What was asked before they last spoke is not what they were asked last.
    here.since = tx.spoke(&said.room.id, &said.sender)?;
    let newest = tx.outbox_newest()?;
    if said.room.direct {
        tx.put_spoke(&said.room.id, &said.sender, newest)?;
    }
    let mut effects = Vec::new();
    let before = tx.changes();
    let mut lines = if let Some(lines) = unsealed(&mut here)? {
        lines
    } else if let Some(lines) = confirm::answered(&mut here)? {
        effects.push(Effect::Deed);
        lines
    } else if let Some((lines, effect)) = reply::reply(&mut here)? {
        effects.push(effect);
        lines
    } else if let Some(lines) = drafts::changed(&mut here)? {
        effects.push(Effect::Nothing);
        lines
    } else {
        match call_or_reply(&here)? {
            Call::Talk => return Ok(Vec::new()),
            Call::TooLong => vec![say!("too-long", bytes: i64::from(world.settings.limits.message_bytes))],
            Call::Lines(lines) => {
                let mut answers = Vec::new();
                (effects, answers) = run_lines(&mut here, &lines, answers)?;
                answers
            }
            Call::Plain(text) => {
                let before = tx.changes();
                let answer = plain(&mut here, text)?;
                effects.push(effect(&here, before)?);
                answer
            }
        }
    };
    // What came to nothing, and is answered by nothing, was for somebody else.
    if !lines.is_empty() || here.queue_len() > 0 || tx.changes() > before {
        let warnings = rate_limit::count(tx, world, said, effects.len(), now)?;
        lines.extend(warnings.into_iter().filter(|_| !here.silent()));
    }
    let room = said.room.id.clone();
    tx.put_spoke(&room, &said.sender, newest)?;
    let (sender, thread) = (said.sender.clone(), said.thread.clone());
    tx.put_heard(&said.event, &Heard { room, sender, effects, at, edited: None, thread })?;
    if !lines.is_empty() {
        here.answer(&lines)?;
    }
    Ok(here.into_queue())
}

/// What is said in the clear in an encrypted room, or by a device that its owner hasn't verified, may be anybody's words:
/// it is not acted on, and that is said once a day.
fn unsealed(here: &mut Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    if !here.said.unsealed || matches!(call(here.world, here.said), Call::Talk) {
        return Ok(None);
    }
    let (sender, today) = (&here.said.sender, here.today());
    let tell = match here.said.unverified {
        true => here.tx.may_tell_unverified(sender, today)?,
        false => here.tx.may_tell_unsealed(sender, today)?,
    };
    Ok(Some(if tell { vec![why_unsealed(here.said)] } else { Vec::new() }))
}

/// Why it is not acted on.
pub(crate) fn why_unsealed(said: &Said) -> Say {
    if said.unverified { say!("unverified-login") } else { say!("unsealed") }
}

/// As [`call`]; a reply to the bot in a room is said to it, too.
pub(crate) fn call_or_reply<'a>(here: &Here<'a>) -> Result<Call<'a>, StoreError> {
    let said = here.said;
    let called = call(here.world, said);
    let plain = said.kind == SaidKind::Text && said.replaces.is_none() && !said.verbatim && !said.unsealed;
    if let (Call::Talk, Some(to), true) = (&called, &said.reply_to, plain && said.sender != here.world.bot)
        && (here.tx.outbox_about(to)?.is_some() || here.tx.outbox_answers(to)?.is_some())
        && said.text.len() <= here.world.settings.limits.message_bytes as usize
        && !said.text.trim_start().starts_with(['>', '`'])
    {
        return Ok(Call::Plain(said.text.trim()));
    }
    Ok(called)
}

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
fn unknown(here: &Here<'_>, line: &str) -> Say {
    if is_leave(here, line) {
        return say!("crew-leave-how");
    }
    say!("no-command", typed: clean_line(split_word(line).0, 30))
}

fn is_leave(here: &Here<'_>, line: &str) -> bool {
    here.said.room.direct && here.world.words.key("commands", line.trim()) == Some("leave")
}

fn run(here: &mut Here<'_>, command: CommandId, rest: &str) -> Result<Vec<Say>, StoreError> {
    let (tx, queued) = (here.tx, here.queue_len());
    here.set_refused(false);
    let outcome = tx.attempt(|| carry_out(here, command, rest, queued));
    settle(here, queued, outcome)
}

/// Runs it; what it would tell others counts.
fn carry_out(here: &mut Here<'_>, command: CommandId, rest: &str, queued: usize) -> outcome::Outcome {
    let lines = registry::run(command, here, rest)?;
    fair_share::may_tell(here, queued, Some(command))?;
    Ok(lines)
}

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
fn is_sentence(text: &str, rest: &str) -> bool {
    text.split_whitespace().count() > MIN_SENTENCE && cues::has(Cue::Person, rest)
}

/// Commands that a question names: "where tonight?", "any meetups in Malmö?".
const QUESTIONS: [CommandId; 6] =
    [CommandId::Tonight, CommandId::Today, CommandId::Nights, CommandId::Stops, CommandId::Meetups, CommandId::Donate];
/// Words of one command, where they are more than one.
const MAX_COMMAND_WORDS: usize = 2;
/// Words of a question that is looked at for one.
const MAX_QUESTION_WORDS: usize = 12;

/// A question that names what is asked for by its command word.
fn asked(here: &mut Here<'_>, text: &str) -> Result<Option<Vec<Say>>, StoreError> {
    if !text.ends_with('?') || text.split_whitespace().count() > MAX_QUESTION_WORDS {
        return Ok(None);
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // The longest first, and written in one: "i kveld" is `ikveld`.
    for length in (1..=MAX_COMMAND_WORDS).rev() {
        for run in words.windows(length) {
            let lookup::Found::One(command) = here.find(&run.concat()) else { continue };
            if QUESTIONS.contains(&command) {
                return crate::turn::message::run(here, command, "").map(Some);
            }
        }
    }
    Ok(None)
}

fn is_chatter(text: &str) -> bool {
    text.split_whitespace().count() > MAX_PLAIN_WORDS && !text.contains(|c: char| c.is_ascii_digit())
}
