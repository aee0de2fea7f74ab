//! Something was said: is it for the bot, and what is the answer?

use super::*;
use super::{drafted, flood, replied};
use crate::commands::{Command, intro};
use crate::language::cues::{self, Cue};
use crate::language::fold::fold;
use crate::outgoing::Choice;
use crate::render::say::Arg;
use crate::store::{Asked, Effect, Heard};

/// Words of a plain sentence without any number that is answered with what is missing in it; a longer one is talk.
const MAX_PLAIN_WORDS: usize = 6;
/// A sentence that begins with a command word has more words than this.
const MIN_SENTENCE: usize = 3;

/// Who was it said to, and what of it is for the bot.
pub(super) enum Call<'a> {
    /// Not the bot's business.
    Talk,
    /// Longer than any command.
    TooLong,
    /// Command lines, each without its prefix.
    Lines(Vec<String>),
    /// In a direct chat or to the bot by name, without a prefix.
    Plain(&'a str),
}

pub(super) fn heard(
    tx: &Tx<'_>,
    world: &World,
    said: &Said,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    tongue::notice(tx, world, said)?;
    let mut here = Here::new(tx, world, said, at, now)?;
    here.replied = replied::subject(tx, said)?;
    let mut effects = Vec::new();
    let before = tx.changes();
    let mut lines = if let Some(lines) = unsealed(&mut here)? {
        lines
    } else if let Some(lines) = answered(&mut here)? {
        effects.push(Effect::Deed);
        lines
    } else if let Some((lines, effect)) = replied::reply(&mut here)? {
        effects.push(effect);
        lines
    } else if let Some(lines) = drafted::changed(&mut here)? {
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
        let warnings = flood::count(tx, world, said, effects.len(), now)?;
        lines.extend(warnings.into_iter().filter(|_| !here.silent()));
    }
    let room = said.room.id.clone();
    let (sender, thread) = (said.sender.clone(), said.thread.clone());
    tx.put_heard(&said.event, &Heard { room, sender, effects, at, edited: None, thread })?;
    if !lines.is_empty() {
        here.answer(&lines)?;
    }
    Ok(here.into_queue())
}

/// What is said in the clear in an encrypted room may be anybody's words: it is not acted on, and that is said once a
/// day.
fn unsealed(here: &mut Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    if !here.said.unsealed || matches!(call(here.world, here.said), Call::Talk) {
        return Ok(None);
    }
    let told = !here.tx.may_tell_unsealed(&here.said.sender, here.today())?;
    Ok(Some(if told { Vec::new() } else { vec![say!("unsealed")] }))
}

/// A "yes" or "no" to what the bot asked this person here. In a room too, without a prefix, as one would answer anybody.
fn answered(here: &mut Here<'_>) -> Result<Option<Vec<Say>>, StoreError> {
    let said = here.said;
    if said.kind != SaidKind::Text || said.replaces.is_some() || said.verbatim {
        return Ok(None);
    }
    let text = said.text.trim();
    let bare = text.trim_start_matches(here.prefix());
    let words = &here.world.words;
    let Some(answer) = words.key("answers", bare) else { return Ok(None) };
    // In a room, an "ok" may be for anybody: the very word that was asked for, a reply, or the prefix.
    let surely = said.room.direct || said.reply_to.is_some() || bare != text;
    let usual = |language| fold(bare) == fold(words.first(language, "answers", answer));
    if !surely && !Language::ALL.into_iter().any(usual) {
        return Ok(None);
    }
    let yes = answer == "yes";
    let Some(to) = &said.reply_to else {
        let lines = confirmed(here, yes, None)?;
        return if lines.is_none() { introduced(here, yes) } else { Ok(lines) };
    };
    match here.tx.outbox_answers(to)? {
        Some(asked) if here.tx.is_pending(&said.sender, &asked)? => confirmed(here, yes, Some(&asked)),
        // A reply to something else is about that.
        _ if here.tx.outbox_about(to)?.is_some() => Ok(None),
        _ => confirmed(here, yes, None),
    }
}

/// A "yes" or "no" to the newest introduction that they were asked about, alone with the bot.
fn introduced(here: &mut Here<'_>, yes: bool) -> Result<Option<Vec<Say>>, StoreError> {
    let asked = if here.said.room.direct { here.tx.intros_of(here.me())? } else { Vec::new() };
    let Some(intro) = asked.first() else { return Ok(None) };
    let queued = here.queue_len();
    let outcome = intro::answer(here, intro.id, if yes { Choice::Yes } else { Choice::No });
    settle(here, queued, outcome).map(Some)
}

/// Carries out, or not, what waits here for this person's word: the newest, or what `asked` asked for.
pub(super) fn confirmed(
    here: &mut Here<'_>,
    yes: bool,
    asked: Option<&EventId>,
) -> Result<Option<Vec<Say>>, StoreError> {
    let said = here.said;
    let Some(pending) = here.tx.pending(&said.room.id, &said.sender, asked, here.now)? else { return Ok(None) };
    let line = match pending.what {
        Asked::Draft(draft) if yes => return drafted::take(here, &pending.event, &pending.origin, &draft).map(Some),
        Asked::Draft(_) => {
            here.tx.drop_pending(&pending.event)?;
            return Ok(Some(vec![say!("draft-dropped")]));
        }
        Asked::Line(line) => line,
    };
    here.tx.drop_pending(&pending.event)?;
    if !yes {
        return Ok(Some(vec![say!("not-done")]));
    }
    here.confirmed = true;
    self::answer(here, &line).map(Some)
}

/// As [`call`]; a reply to the bot in a room is said to it, too.
pub(super) fn call_or_reply<'a>(here: &Here<'a>) -> Result<Call<'a>, StoreError> {
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

pub(super) fn call<'a>(world: &World, said: &'a Said) -> Call<'a> {
    // Notices are other bots; edits and what stands in a quote or a code block was not said to be run.
    if said.kind != SaidKind::Text || said.replaces.is_some() || said.sender == world.bot {
        return Call::Talk;
    }
    let text = said.text.trim();
    let prefix = world.settings.prefix.as_str();
    let addressed = text.starts_with(prefix) || said.room.direct || said.mentions_bot;
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
        let lines = command_lines(text, prefix);
        return if lines.is_empty() { Call::Talk } else { Call::Lines(lines) };
    }
    let plain = if said.mentions_bot { without_name(world, text) } else { text };
    match plain.strip_prefix(prefix) {
        Some(line) => Call::Lines(vec![line.to_owned()]),
        None => Call::Plain(plain),
    }
}

/// Each line that begins with the prefix is a command; a line that doesn't goes on with the one before, except in
/// quotes and code blocks.
fn command_lines(text: &str, prefix: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        let line = line.trim();
        if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced || line.starts_with('>') {
        } else if let Some(command) = line.strip_prefix(prefix) {
            // `!!!` and `! what` are exclamations.
            if command.starts_with(|c: char| c.is_alphanumeric() || c == '?') {
                lines.push(command.to_owned());
            }
        } else if let Some(before) = lines.last_mut() {
            before.push(' ');
            before.push_str(line);
        }
    }
    lines
}

/// The text without the bot's own name in front of it: `Stopover: stops`, `@stopover:example.org, stops`.
pub(super) fn without_name<'a>(world: &World, text: &'a str) -> &'a str {
    let names = [world.bot.as_str(), world.bot.localpart()];
    let bare = text.strip_prefix('@').unwrap_or(text);
    names
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
pub(super) fn run_lines(
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
pub(super) fn effect(here: &Here<'_>, before: u64) -> Result<Effect, StoreError> {
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

pub(super) fn answer(here: &mut Here<'_>, line: &str) -> Result<Vec<Say>, StoreError> {
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
        commands::Found::None if !here.said.room.direct && !here.said.mentions_bot => Ok(Vec::new()),
        commands::Found::None => Ok(vec![say!("no-command", typed: clean_line(word, 30))]),
    }
}

fn run(here: &mut Here<'_>, command: &Command, rest: &str) -> Result<Vec<Say>, StoreError> {
    let (tx, queued) = (here.tx, here.queue_len());
    here.set_refused(false);
    let outcome = tx.attempt(|| carry_out(here, command, rest, queued));
    settle(here, queued, outcome)
}

/// Runs it; what it would tell others counts.
fn carry_out(here: &mut Here<'_>, command: &Command, rest: &str, queued: usize) -> commands::Outcome {
    let lines = (command.run)(here, rest)?;
    flood::may_tell(here, queued, Some(command.id))?;
    Ok(lines)
}

/// What is said of an outcome. A refusal undoes what was queued for others: nothing is half-done.
pub(super) fn settle(here: &mut Here<'_>, queued: usize, outcome: commands::Outcome) -> Result<Vec<Say>, StoreError> {
    let mut said = here.take_notes();
    match outcome {
        Ok(lines) => said.extend(lines),
        Err(Halt::Refused(refusal) | Halt::Unread(refusal)) => {
            here.set_refused(true);
            here.truncate_queue(queued);
            said.push(refusal);
        }
        Err(Halt::Ask { question, line }) => {
            // Nothing came of it yet.
            here.set_refused(true);
            here.truncate_queue(queued);
            here.keep_pending(&line)?;
            said.push(question);
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
pub(super) fn plain(here: &mut Here<'_>, text: &str) -> Result<Vec<Say>, StoreError> {
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
    // "Of course you can have my sofa" is no slip of `offers`, and "Treffen wir uns …?" no meetup called "wir uns".
    let spoken = cues::is(Cue::Person, split_word(rest).0);
    if (near && sentence || command.is_some() && spoken && sentence)
        && let Some(lines) = drafted::sentence(here, text)?
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
            Err(Halt::Unread(_)) if near || is_chatter(text) || sentence && drafted::reads(here, text)? => {
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
    if let Some(lines) = drafted::sentence(here, text)? {
        return Ok(lines);
    }
    if let Some(lines) = asked(here, text)? {
        return Ok(lines);
    }
    here.set_refused(true);
    if here.said.room.direct && here.tx.may_hint(&here.said.sender, here.today())? {
        return Ok(vec![say!("hint-1"), say!("hint-2")]);
    }
    Ok(Vec::new())
}

fn is_article(word: &str) -> bool {
    cues::is(Cue::Article, word) || cues::is(Cue::Person, word)
}

fn is_command(here: &Here<'_>, word: &str) -> bool {
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
                return self::run(here, command, "").map(Some);
            }
        }
    }
    Ok(None)
}

fn is_chatter(text: &str) -> bool {
    text.split_whitespace().count() > MAX_PLAIN_WORDS && !text.contains(|c: char| c.is_ascii_digit())
}

pub(super) fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()))
}
