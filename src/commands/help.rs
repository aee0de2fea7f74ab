//! `!help`: what one can do here and now, by role, on one page; or one command in full.

use crate::context::Context;
use crate::context::lookup::CommandLookup;
use crate::context::outcome::{Outcome, usage};
use crate::domain::command::{Audience, CommandId, Topic};
use crate::msg;
use crate::render::msg::{Arg, Msg};
use crate::text::clean::clean_line;

pub(super) fn run(cx: &mut Context<'_>, text: &str) -> Outcome {
    let word = text.trim().trim_start_matches(cx.prefix());
    if word.is_empty() {
        return page(cx);
    }
    match cx.find_line(word).0 {
        CommandLookup::One(command) | CommandLookup::Near(command) => Ok(in_full(cx, command)),
        _ => Err(usage!("no-command", typed: clean_line(word, 30))),
    }
}

fn page(cx: &Context<'_>) -> Outcome {
    // Somebody without a trip sees what a guest can do; so does a room, which is mixed company.
    let crew = cx.said.room.direct && cx.trip_if_clear()?.is_some_and(|trip| trip.is_crew(cx.me()));
    let operator = cx.is_operator();
    let mut lines = vec![msg!("help-head")];
    for (topic, head) in [
        (Topic::Trip, msg!("help-topic-trip")),
        (Topic::Stops, msg!("help-topic-stops")),
        (Topic::Beds, msg!("help-topic-beds")),
        (Topic::Meetups, msg!("help-topic-meetups")),
        (Topic::People, msg!("help-topic-people")),
        (Topic::Oneself, msg!("help-topic-oneself")),
        (Topic::Operator, msg!("help-topic-operator")),
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
        lines.push(msg!("help-topic", head: head));
        lines.extend(shown.into_iter().map(|one| msg!("help-word", word: cx.word(one), what: does(one))));
    }
    lines.push(msg!("help-tail"));
    Ok(lines)
}

fn in_full(cx: &Context<'_>, command: CommandId) -> Vec<Msg> {
    let usage = Arg::Msg(Msg::new(command.help()[1], vec![]));
    let example = Arg::Msg(Msg::new(command.help()[2], vec![]));
    let others = cx.env.words.of(cx.language(), "commands", command.key());
    let others: Vec<Arg> = others.iter().skip(1).map(Arg::from).collect();
    let mut lines = vec![msg!("help-usage", usage: usage, what: does(command)), msg!("help-example", example: example)];
    if !others.is_empty() {
        lines.push(msg!("help-others", words: Arg::Row(others)));
    }
    lines
}

fn does(command: CommandId) -> Msg {
    Msg::new(command.help()[0], vec![])
}
