//! TODO.

use crate::env::World;
use crate::incoming::{Said, SaidKind};
use crate::text::clean::called;

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
pub fn names(world: &World) -> [&str; 2] {
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

pub(crate) fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()))
}
