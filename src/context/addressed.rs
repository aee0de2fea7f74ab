//! Whether a message is for the bot, and which commands it has.

use crate::env::Env;
use crate::incoming::{Said, SaidKind};
use crate::text::clean::called;

/// Whom a message is addressed to, and what of it is for the bot.
#[derive(Clone)]
pub(crate) enum Addressed<'a> {
    /// Not the bot's business.
    NotForBot,
    /// Longer than any command.
    TooLong,
    /// Command lines, each without its prefix.
    Commands(Vec<String>),
    /// In a direct chat or to the bot by name, without a prefix.
    Plain(&'a str),
}

/// Whom a message is addressed to. In a room only what begins with the prefix or the bot's name is for the bot.
pub(crate) fn classify<'a>(env: &Env, said: &'a Said) -> Addressed<'a> {
    // Notices are other bots; edits and what stands in a quote or a code block was not said to be run.
    if said.kind != SaidKind::Text || said.replaces.is_some() || said.sender == env.bot {
        return Addressed::NotForBot;
    }
    let text = said.text.trim();
    let prefix = env.settings.prefix.as_str();
    let addressed = text.starts_with(prefix) || said.room.direct || is_called(env, said);
    // Alone with the bot, a quotation is somebody's words passed on. They are read, and never run.
    let passed_on = said.room.direct && text.starts_with('>');
    if text.is_empty() || !addressed || (said.verbatim && !passed_on) || text.starts_with('`') {
        return Addressed::NotForBot;
    }
    if text.starts_with('>') && !passed_on {
        return Addressed::NotForBot;
    }
    if said.text.len() > env.settings.limits.message_bytes as usize {
        return Addressed::TooLong;
    }
    if text.starts_with(prefix) {
        let lines: Vec<String> = command_lines(text, prefix).into_iter().map(|line| line.text).collect();
        return if lines.is_empty() { Addressed::NotForBot } else { Addressed::Commands(lines) };
    }
    let plain = without_name(env, said);
    match plain.strip_prefix(prefix) {
        Some(line) => Addressed::Commands(vec![line.to_owned()]),
        None => Addressed::Plain(plain),
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
pub fn bot_names(env: &Env) -> [&str; 2] {
    [env.bot.as_str(), env.bot.localpart()]
}

/// Whether the bot is called by name: mentioned, or its name stands in front, as bridges write it.
pub(crate) fn is_called(env: &Env, said: &Said) -> bool {
    said.mentions_bot || called(&said.text, &bot_names(env)).is_some()
}

/// The text without the bot's own name in front of it: `Stopover: stops`, `@stopover:example.org, stops`.
pub(crate) fn without_name<'a>(env: &Env, said: &'a Said) -> &'a str {
    let text = said.text.trim();
    if let Some(rest) = called(text, &bot_names(env)) {
        return rest.trim();
    }
    if !said.mentions_bot {
        return text;
    }
    // A pill may stand there without a colon: "Stopover stops".
    let bare = text.strip_prefix('@').unwrap_or(text);
    bot_names(env)
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

/// The first word of a text, and the rest.
pub(crate) fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim()))
}
