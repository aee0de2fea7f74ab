//! Something was said: is it for the bot, and what is the answer?

use crate::commands::Command;
use crate::context::Here;
use crate::context::outcome;
use crate::context::outcome::Halt;
use crate::drafts;
use crate::env::World;
use crate::incoming::{Said, SaidKind};
use crate::language::cues::{self, Cue};
use crate::outgoing::Outgoing;
use crate::render::say::Arg;
use crate::render::say::Say;
use crate::store::{Effect, Heard};
use crate::store::{StoreError, Tx};
use crate::text::clean::called;
use crate::text::clean::clean_line;
use crate::turn::{MAX_LINES, language};
use crate::turn::{called_off, confirm, rate_limit, reply};
use crate::{commands, say};
use chrono::{DateTime, Utc};

/// Words of a plain sentence without any number that is answered with what is missing in it; a longer one is talk.
const MAX_PLAIN_WORDS: usize = 6;
/// A sentence that begins with a command word has more words than this.
const MIN_SENTENCE: usize = 3;

/// Who was it said to, and what of it is for the bot.
pub(crate) enum Call<'a> {
    /// Not the bot's business.
    Talk,
    /// Longer than any command.
    TooLong,
    /// Command lines, each without its prefix.
    Lines(Vec<String>),
    /// In a direct chat or to the bot by name, without a prefix.
    Plain(&'a str),
}

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

pub(crate) fn call<'a>(world: &World, said: &'a Said) -> Call<'a> {
    // Notices are other bots; edits and what stands in a quote or a code block was not said to be run.
    if said.kind != SaidKind::Text || said.replaces.is_some() || said.sender == world.bot {
        return Call::Talk;
    }
    let text = said.text.trim();
    let prefix = world.settings.prefix.as_str();
    let addressed = text.starts_with(prefix) || said.room.direct || is_called(world, said);
    // Alone with the bot, a quotation is somebody's words passed on. They are read, and never run.
    let passed_on = said.room.direct && text.starts_with('>');
    if text.is_empty() || !addressed || (said.verbatim && !passed_on) || text.starts_with('`') {
        return Call::Talk;
    }
    if text.starts_with('>') && !passed_on {
        return Call::Talk;
    }
    if said.text.len() > world.settings.limits.message_bytes as usize {
        return Call::TooLong;
    }
    if text.starts_with(prefix) {
        let lines: Vec<String> = command_lines(text, prefix).into_iter().map(|line| line.text).collect();
        return if lines.is_empty() { Call::Talk } else { Call::Lines(lines) };
    }
    let plain = without_name(world, said);
    match plain.strip_prefix(prefix) {
        Some(line) => Call::Lines(vec![line.to_owned()]),
        None => Call::Plain(plain),
    }
}

/// A command, and the lines of the message in which it stands, from 0 on.
pub(crate) struct CommandLine {
    /// Without its prefix.
    pub text: String,
    pub lines: Vec<usize>,
}

/// Each line that begins with the prefix is a command; a line that doesn't goes on with the one before, except in
/// quotes and code blocks.
pub(crate) fn command_lines(text: &str, prefix: &str) -> Vec<CommandLine> {
    let mut commands: Vec<CommandLine> = Vec::new();
    let mut fenced = false;
    for (at, line) in text.trim_end().lines().enumerate() {
        let line = line.trim();
        if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced || line.starts_with('>') {
        } else if let Some(command) = line.strip_prefix(prefix) {
            // `!!!` and `! what` are exclamations.
            if command.starts_with(|c: char| c.is_alphanumeric() || c == '?') {
                commands.push(CommandLine { text: command.to_owned(), lines: vec![at] });
            }
        } else if let Some(before) = commands.last_mut() {
            before.text.push(' ');
            before.text.push_str(line);
            before.lines.push(at);
        }
    }
    commands
}

/// The bot's names that a message may begin with. The one that it shows in a room is taken off where messages come in.
fn names(world: &World) -> [&str; 2] {
    [world.bot.as_str(), world.bot.localpart()]
}

/// Whether the bot is called by name: mentioned, or its name stands in front, as bridges write it.
pub(crate) fn is_called(world: &World, said: &Said) -> bool {
    said.mentions_bot || called(&said.text, &names(world)).is_some()
}

/// The text without the bot's own name in front of it: `Stopover: stops`, `@stopover:example.org, stops`.
pub(crate) fn without_name<'a>(world: &World, said: &'a Said) -> &'a str {
    let text = said.text.trim();
    if let Some(rest) = called(text, &names(world)) {
        return rest.trim();
    }
    if !said.mentions_bot {
        return text;
    }
    // A pill may stand there without a colon: "Stopover stops".
    let bare = text.strip_prefix('@').unwrap_or(text);
    names(world)
        .into_iter()
        .filter(|name| !name.is_empty())
        .find_map(|name| {
            [text, bare].into_iter().find_map(|text| {
                let head = text.get(..name.len())?;
                let rest = text.get(name.len()..)?;
                (head.to_lowercase() == name.to_lowercase() && !rest.starts_with(char::is_alphanumeric)).then_some(rest)
            })
        })
        .unwrap_or(text)
        .trim_start_matches([':', ',', ' ', '\u{a0}'])
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
        commands::Found::One(command) | commands::Found::Near(command) => command.again,
        _ => false,
    };
    Ok(if again || here.tx.can_take_back(event)? { Effect::Again } else { Effect::Deed })
}

pub(crate) fn answer(here: &mut Here<'_>, line: &str) -> Result<Vec<Say>, StoreError> {
    let (word, rest) = split_word(line);
    here.set_running(line);
    match here.find(word) {
        commands::Found::One(command) => run(here, command, rest),
        commands::Found::Near(command) => {
            here.note(say!("read-as", typed: clean_line(word, 30), read: here.word(command)));
            run(here, command, rest)
        }
        commands::Found::Several(near) => {
            let words = near.iter().map(|command| Arg::from(format!("{}{}", here.prefix(), here.word(command))));
            Ok(vec![say!("which-command", typed: clean_line(word, 30), words: Arg::OneOf(words.collect()))])
        }
        // In a room another bot may be meant.
        commands::Found::None if !here.said.room.direct && !is_called(here.world, here.said) => Ok(Vec::new()),
        commands::Found::None => Ok(vec![unknown(here, line)]),
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

fn run(here: &mut Here<'_>, command: &Command, rest: &str) -> Result<Vec<Say>, StoreError> {
    let (tx, queued) = (here.tx, here.queue_len());
    here.set_refused(false);
    let outcome = tx.attempt(|| carry_out(here, command, rest, queued));
    settle(here, queued, outcome)
}

/// Runs it; what it would tell others counts.
fn carry_out(here: &mut Here<'_>, command: &Command, rest: &str, queued: usize) -> outcome::Outcome {
    let lines = (command.run)(here, rest)?;
    rate_limit::may_tell(here, queued, Some(command.id))?;
    Ok(lines)
}

/// What is said of an outcome. A refusal undoes what was queued for others: nothing is half-done.
pub(crate) fn settle(here: &mut Here<'_>, queued: usize, outcome: outcome::Outcome) -> Result<Vec<Say>, StoreError> {
    let trip = here.meant();
    let mut said = here.take_notes();
    match outcome {
        Ok(lines) => {
            said.splice(0..0, here.naming(trip.filter(|_| !lines.is_empty()), &lines)?);
            said.extend(lines);
        }
        Err(Halt::Refused(refusal) | Halt::Unread(refusal)) => {
            said.splice(0..0, here.naming(trip, std::slice::from_ref(&refusal))?);
            here.set_refused(true);
            here.truncate_queue(queued);
            said.push(refusal);
        }
        Err(Halt::Ask { question, line }) => {
            // Nothing came of it yet.
            here.set_refused(true);
            here.truncate_queue(queued);
            if here.keep_pending(&question, *line)? {
                said.splice(0..0, here.naming(trip, std::slice::from_ref(&question))?);
                said.push(question);
            } else {
                said.push(say!("one-question"));
            }
        }
        Err(Halt::Talk) => here.truncate_queue(queued),
        Err(Halt::Silence) => {
            here.be_silent();
            here.set_refused(true);
            here.truncate_queue(queued);
            said.clear();
        }
        Err(Halt::Failed(error)) => return Err(error),
    }
    Ok(said)
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
        commands::Found::One(command) => (Some(command), false),
        commands::Found::Near(command) if !rest.is_empty() => (Some(command), true),
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

fn is_article(word: &str) -> bool {
    cues::is(Cue::Article, word) || cues::is(Cue::Person, word)
}

pub(crate) fn is_command(here: &Here<'_>, word: &str) -> bool {
    !word.is_empty() && matches!(here.find(word), commands::Found::One(_))
}

/// Whether somebody speaks as to somebody, and not in commands.
fn is_sentence(text: &str, rest: &str) -> bool {
    text.split_whitespace().count() > MIN_SENTENCE && cues::has(Cue::Person, rest)
}

/// Commands that a question names: "where tonight?", "any meetups in Malmö?".
const QUESTIONS: [&str; 6] = ["tonight", "today", "nights", "stops", "meetups", "donate"];
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
            let commands::Found::One(command) = here.find(&run.concat()) else { continue };
            if QUESTIONS.contains(&command.id) {
                return crate::turn::message::run(here, command, "").map(Some);
            }
        }
    }
    Ok(None)
}

fn is_chatter(text: &str) -> bool {
    text.split_whitespace().count() > MAX_PLAIN_WORDS && !text.contains(|c: char| c.is_ascii_digit())
}

pub(crate) fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()))
}
