//! `!help`: what one can do here and now, by role, on one page; or one command in full.

use crate::context::Here;
use crate::context::lookup::Found;
use crate::context::outcome::Outcome;
use crate::context::outcome::unread;
use crate::domain::command::{Audience, CommandId, Topic};
use crate::render::say::{Arg, Say};
use crate::say;
use crate::text::clean::clean_line;

pub(super) fn run(here: &mut Here<'_>, text: &str) -> Outcome {
    let word = text.trim().trim_start_matches(here.prefix());
    if word.is_empty() {
        return Ok(page(here));
    }
    match here.find(word) {
        Found::One(command) | Found::Near(command) => Ok(in_full(here, command)),
        _ => Err(unread!("no-command", typed: clean_line(word, 30))),
    }
}

fn page(here: &Here<'_>) -> Vec<Say> {
    // Somebody without a trip sees what a guest can do; so does a room, which is mixed company.
    let crew = here.said.room.direct
        && here.trip_if_clear().is_ok_and(|trip| trip.is_some_and(|trip| trip.is_crew(here.me())));
    let operator = here.is_operator();
    let mut lines = vec![say!("help-head")];
    for (topic, head) in [
        (Topic::Trip, say!("help-topic-trip")),
        (Topic::Stops, say!("help-topic-stops")),
        (Topic::Beds, say!("help-topic-beds")),
        (Topic::Meetups, say!("help-topic-meetups")),
        (Topic::People, say!("help-topic-people")),
        (Topic::Oneself, say!("help-topic-oneself")),
        (Topic::Operator, say!("help-topic-operator")),
    ] {
        let shown = CommandId::ALL.iter().copied().filter(|one| one.topic() == topic);
        let is_shown = |one: &CommandId| match one.audience() {
            Audience::All => true,
            Audience::Crew => crew,
            Audience::Operator => operator,
        };
        let shown: Vec<_> = shown.filter(is_shown).collect();
        if shown.is_empty() {
            continue;
        }
        lines.push(say!("help-topic", head: head));
        lines.extend(shown.into_iter().map(|one| say!("help-word", word: here.word(one), what: does(one))));
    }
    lines.push(say!("help-tail"));
    lines
}

fn in_full(here: &Here<'_>, command: CommandId) -> Vec<Say> {
    let usage = Arg::Say(Say::new(command.help()[1], vec![]));
    let example = Arg::Say(Say::new(command.help()[2], vec![]));
    let others = here.world.words.of(here.language(), "commands", command.key());
    let others: Vec<Arg> = others.iter().skip(1).map(Arg::from).collect();
    let mut lines = vec![say!("help-usage", usage: usage, what: does(command)), say!("help-example", example: example)];
    if !others.is_empty() {
        lines.push(say!("help-others", words: Arg::Row(others)));
    }
    lines
}

fn does(command: CommandId) -> Say {
    Say::new(command.help()[0], vec![])
}
